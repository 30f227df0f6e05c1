"""Pairs from labelled articles: what the matcher found beside each statement, labelled by the statement's evidence.

    python articles.py STORE FEATURES.jsonl --labels DIR [--labels DIR] --work WORK [--mix PAIRS]

FEATURES.jsonl is what FeatureTable wrote for the articles. Writes WORK/articles.jsonl in the form of pairs.py; --mix adds
so many pairs of WORK/train.jsonl, drawn evenly over labels, so that the model keeps what it learnt from the store. Beside
these stand the statements alone, with an empty premise: what a sentence is likely to be by its own words. Statements whose
author rejects a claim are left out: framing, not the pair classifier, speaks for those.
"""

import argparse
import collections
import json
import random
from pathlib import Path

import calibrate
import store as relation_store

LABEL = "SRMN"
#: What a statement is taken for where no premise is given: true, a problem, or no claim at all.
ALONE = {"supported": "S", "contradicted": "R", "misleading": "R", "outdated": "R", "unsupported": "R", "none": "N"}
#: The nearest entries that the program asks the pair classifier about; see StatementJudge.
ASKED = {False: 4, True: 2}


class Builder:
    def __init__(self, folder, seed):
        self.store = calibrate.Store(folder)
        self.relations = relation_store.Store(Path(folder))
        self.neighbours = self.relations.neighbours()
        self.random = random.Random(seed)
        self.rows = []

    def add(self, premises, hypothesis, label, lang, kind="article"):
        self.rows.append({"p": premises, "h": hypothesis, "y": label, "kind": kind, "lang": lang, "fact": None})

    def premises(self, fact, lang):
        fact = self.relations.facts[fact]
        return [fact["statement_es" if lang == "es" else "statement"]]

    def speaks_for(self, item):
        """The facts whose quotes an item gives as its evidence."""
        quotes = [evidence["quote"] for evidence in (item or {}).get("evidence", [])]
        return {fact for fact in self.store.facts if self.store.is_quoted(fact, quotes)} if quotes else set()

    def statement(self, statement, item):
        label = calibrate.verdict(item)
        if label == "rebutted" or statement["framing"] in ("asked", "hypothetical"):
            return
        text, lang = statement["text"], "es" if statement["language"] in ("es", "spanish") else "en"
        self.add([""], text, ALONE[label], lang, "alone")
        gold = self.speaks_for(item)
        relation = {"supported": "S", "contradicted": "R", "misleading": "M", "outdated": "M"}.get(label)
        for fact in sorted(gold) if relation else []:
            self.add(self.premises(fact, lang), text, relation, lang)
        related = set().union(*(self.neighbours[fact] | {fact} for fact in gold), set())
        groups = {self.relations.group[fact] for fact in gold}
        asked = collections.Counter()
        for entry in statement["entries"]:
            asked[entry["isClaim"]] += 1
            if asked[entry["isClaim"]] > ASKED[entry["isClaim"]]:
                continue
            if entry["isClaim"]:
                made = calibrate.outcome(self.store, entry, item) == calibrate.CLAIM_OUTCOME[True]
                self.add([entry["nearest"][0]], text, "S" if made else "N", lang)
            elif entry["id"] not in related and self.relations.group[entry["id"]] not in groups:
                self.add(self.premises(entry["id"], lang), text, "N", lang)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store")
    parser.add_argument("features")
    parser.add_argument("--labels", action="append", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--mix", type=int, default=0)
    parser.add_argument("--unrelated", type=float, default=0.5, help="share of the unrelated pairs to keep")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    builder = Builder(options.store, options.seed)
    labels = calibrate.Labels(options.labels)
    for line in open(options.features):
        row = json.loads(line)
        document = row["document"].split("/")[-1]
        if document in labels.items:
            builder.statement(row["statement"], labels.item(document, row["statement"]["text"]))
    kept = lambda row: row["y"] != "N" or row["kind"] == "alone" or builder.random.random() < options.unrelated  # noqa: E731
    rows = [row for row in builder.rows if kept(row)]
    if options.mix:
        known = [json.loads(line) for line in open(Path(options.work, "train.jsonl"))]
        kinds = collections.defaultdict(list)
        for row in known:
            kinds[row["y"]].append(row)
        for label in "SRMN":
            found = builder.random.sample(kinds[label], min(len(kinds[label]), options.mix // 4))
            rows += found
            for row in found[::4]:
                rows.append(row | {"p": [""], "y": row["y"].replace("M", "R"), "kind": "alone"})
    Path(options.work, "articles.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows))
    print(len(rows), dict(collections.Counter((r["kind"] == "article", r["y"]) for r in rows)))


if __name__ == "__main__":
    main()
