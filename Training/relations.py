"""Puts the answers of another pair classifier into a table of features.

    python relations.py STORE FEATURES.jsonl --model FOLDER --out OUT.jsonl

FeatureTable asks the classifier that is compiled in. Articles that a model was trained on are judged too well by it, so the
verdicts are calibrated on answers of a model that has not seen them.
"""

import argparse
import json
from pathlib import Path

import torch

import articles
import model as pair_model
import store as relation_store

#: Where Features hold supports, refutes, unrelated.
PLACES = slice(8, 11)


def log_odds(logits):
    shares = logits.softmax(-1).clamp(0.0067, 0.9933)
    return [round(value, 2) for value in torch.log(shares / (1 - shares)).tolist()]


def questions(rows, facts):
    """Every pair asked about, with the place its answer belongs to."""
    for row in rows:
        statement, asked = row["statement"], {False: 0, True: 0}
        statement["alone"] = [0.0] * 3
        yield "", statement["text"], (statement, "alone")
        for entry in statement["entries"]:
            kind = entry["isClaim"]
            asked[kind] += 1
            if asked[kind] <= articles.ASKED[kind]:
                own = "statement_es" if statement["language"] == "es" else "statement"
                premise = entry["nearest"][0] if kind else facts[entry["id"]][own]
                yield premise, statement["text"], (entry, "values")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store")
    parser.add_argument("features")
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--bfloat16", action="store_true", help="half the time on processors that have it")
    options = parser.parse_args()
    tokens, model = pair_model.Tokens(options.model), pair_model.load(options.model).eval()
    facts = relation_store.Store(Path(options.store)).facts
    rows = [json.loads(line) for line in open(options.features)]
    asked = [(tokens.pair(premise, text), place) for premise, text, place in questions(rows, facts)]
    asked.sort(key=lambda question: len(question[0][0]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=options.bfloat16):
        for start in range(0, len(asked), options.size):
            part = asked[start : start + options.size]
            for (entry, name), logits in zip([place for _, place in part], model(*pair_model.batch([q for q, _ in part])).float()):
                entry[name][PLACES if name == "values" else slice(None)] = log_odds(logits)
    Path(options.out).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
