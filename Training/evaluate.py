"""Measures a model on the held-out facts, and on labelled articles when a folder of them is given.

    python evaluate.py --model FOLDER --work WORK [--articles FOLDER] [--hypothesis-only] --report FILE.json

The temperature is fitted on the dev facts, everything else is measured on the test facts. Misleading sentences count
as refuted where three labels are compared, and apart elsewhere.
"""

import argparse
import collections
import json
import random
from pathlib import Path

import torch

import model as pair_model
from train import share

GOLD = {"S": 0, "R": 1, "M": 1, "N": 2}


def sample(rows, cap):
    """At most `cap` rows of a kind, label and language, always the same ones."""
    rows = [row for row in rows if row["y"] in GOLD]
    random.Random(1).shuffle(rows)
    seen = collections.Counter()
    for row in rows:
        seen[key := (row["kind"], row["y"], row["lang"])] += 1
        if seen[key] <= (cap * 4 if row["kind"] == "variant" else cap):
            yield row


def auc(positive, negative):
    """Chance that a positive score exceeds a negative one."""
    values = torch.tensor([*positive, *negative], dtype=torch.float64)
    order = values.argsort()
    ranks = torch.empty(len(values), dtype=torch.float64)
    ranks[order] = torch.arange(1, len(values) + 1, dtype=torch.float64)
    for value in set(values.tolist()) if len(set(values.tolist())) < len(values) else ():
        same = values == value
        ranks[same] = ranks[same].mean()
    n = len(positive)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * len(negative)))


def three_way(gold, found):
    right = sum(a == b for a, b in zip(gold, found)) / len(gold)
    scores = []
    for k in sorted(set(gold)):
        hit = sum(a == b == k for a, b in zip(gold, found))
        scores.append(2 * hit / max(1, sum(a == k for a in gold) + sum(b == k for b in found)))
    table = [[sum(a == i and b == j for a, b in zip(gold, found)) for j in range(3)] for i in range(3)]
    return {"n": len(gold), "accuracy": right, "macro_f1": sum(scores) / len(scores), "table": table}


def summary(rows, logits):
    shares = logits.softmax(1)
    margin = (shares[:, 0] - shares[:, 1]).tolist()
    found = logits.argmax(1).tolist()
    gold = [GOLD[row["y"]] for row in rows]
    by = lambda letter: [m for m, row in zip(margin, rows) if row["y"] == letter]  # noqa: E731
    result = three_way(gold, found)
    if by("S") and by("R"):
        result["auc_supports_refutes"] = auc(by("S"), by("R"))
        sign = [m > 0 for m in by("S")] + [m <= 0 for m in by("R")]
        result["two_way"] = sum(sign) / len(sign)
    if by("S") and by("M"):
        result["auc_supports_misleads"] = auc(by("S"), by("M"))
    return result


def pick(rows, logits, wanted):
    index = [i for i, row in enumerate(rows) if wanted(row)]
    return [rows[i] for i in index], logits[index]


def temperature(rows, logits):
    gold = torch.tensor([GOLD[row["y"]] for row in rows])
    scales = [x / 100 for x in range(50, 301, 2)]
    return min(scales, key=lambda t: float(torch.nn.functional.cross_entropy(logits / t, gold)))


def reliability(rows, logits, scale):
    shares = (logits / scale).softmax(1)
    gold = torch.tensor([GOLD[row["y"]] for row in rows])
    top, found = shares.max(1)
    bins, error = [], 0
    for b in range(10):
        inside = (top > b / 10) & (top <= (b + 1) / 10)
        if n := int(inside.sum()):
            right = float((found == gold)[inside].float().mean())
            bins.append([f"{b / 10:.1f}-{(b + 1) / 10:.1f}", n, float(top[inside].mean()), right])
            error += n / len(rows) * abs(bins[-1][2] - right)
    return {"expected_calibration_error": error, "bins": bins}


def articles(folder, model, tokens):
    """Sentences of labelled articles beside each quote named as evidence."""
    rows = []
    for path in sorted(Path(folder).glob("*.json")):
        document = json.loads(path.read_text())
        for entry in document.get("expect", []) if isinstance(document, dict) else []:
            if entry["label"] in ("supported", "contradicted", "misleading", "outdated"):
                label = "S" if entry["label"] == "supported" else "R" if entry["label"] == "contradicted" else "M"
                for evidence in entry["evidence"]:
                    rows.append({"p": evidence["quote"], "h": entry["text"], "y": label, "lang": document["lang"], "label": entry["label"]})
    logits = pair_model.logits(model, tokens, [(r["p"], r["h"]) for r in rows])
    shares = logits.softmax(1)
    margin = (shares[:, 0] - shares[:, 1]).tolist()
    result = {}
    for lang in ("en", "es"):
        good = [m for m, r in zip(margin, rows) if r["lang"] == lang and r["y"] == "S"]
        bad = [m for m, r in zip(margin, rows) if r["lang"] == lang and r["y"] != "S"]
        wrong = [m for m, r in zip(margin, rows) if r["lang"] == lang and r["y"] == "R"]
        result[lang] = {
            "supported": len(good), "not_borne_out": len(bad),
            "auc": auc(good, bad) if good and bad else None,
            "auc_contradicted_only": auc(good, wrong) if good and wrong else None,
            "two_way": (sum(m > 0 for m in good) + sum(m <= 0 for m in bad)) / max(1, len(good) + len(bad)),
        }
    table = collections.Counter((r["label"], pair_model.LABELS[k]) for r, k in zip(rows, logits.argmax(1).tolist()))
    result["table"] = {f"{a} -> {b}": n for (a, b), n in sorted(table.items())}
    random.Random(3).shuffle(order := list(range(len(rows))))
    crossed = [(rows[a]["p"], rows[b]["h"]) for a, b in zip(order, order[1:] + order[:1]) if rows[a]["p"] != rows[b]["p"]]
    found = pair_model.logits(model, tokens, crossed).argmax(1)
    result["random_quote_kept_unrelated"] = float((found == 2).float().mean())
    return result, [{"margin": m, **r} for m, r in zip(margin, rows)]


def hypothesis_only(train_rows, rows):
    """Words and word pairs of the hypothesis alone, logistic regression: what a model could know without reading."""
    features = {}

    def ids(text, grow):
        words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
        parts = words + [f"{a} {b}" for a, b in zip(words, words[1:])]
        if grow:
            for part in parts:
                features.setdefault(part, len(features))
        return [features[part] for part in parts if part in features] or [0]

    draw = random.Random(2)
    chosen = [row for row in train_rows if row["y"] in GOLD for _ in range(int(share(row) + draw.random()))]
    known = [(ids(row["h"], True), GOLD[row["y"]]) for row in chosen]
    torch.manual_seed(2)
    weights = torch.nn.EmbeddingBag(len(features), 3, mode="sum")
    torch.nn.init.zeros_(weights.weight)
    optimiser = torch.optim.Adam(weights.parameters(), lr=0.003)
    for _ in range(4):
        draw.shuffle(known)
        for start in range(0, len(known), 256):
            part = known[start : start + 256]
            flat = torch.tensor([i for found, _ in part for i in found])
            starts = torch.tensor([0] + [len(found) for found, _ in part[:-1]]).cumsum(0)
            gold = torch.tensor([label for _, label in part])
            loss = torch.nn.functional.cross_entropy(weights(flat, starts), gold) + 1e-5 * weights.weight.square().sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    with torch.no_grad():
        return torch.stack([weights(torch.tensor(ids(row["h"], False)), torch.tensor([0]))[0] for row in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--articles", help="folder of labelled articles (never trained on)")
    parser.add_argument("--articles-only", action="store_true")
    parser.add_argument("--hypothesis-only", action="store_true", help="also the baseline that sees no premise")
    parser.add_argument("--cap", type=int, default=60, help="pairs of a kind, label and language")
    parser.add_argument("--report", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, tokens, report = pair_model.load(options.model), pair_model.Tokens(options.model), {}
    if options.articles:
        report["articles"], rows = articles(options.articles, model, tokens)
        print(json.dumps(report["articles"], indent=1), flush=True)
    if not options.articles_only:
        held_out(options, model, tokens, report)
    Path(options.report).write_text(json.dumps(report, indent=1) + "\n")


def held_out(options, model, tokens, report):
    work = Path(options.work)
    dev = list(sample(pair_model.rows(work / "dev.jsonl"), options.cap // 2))
    test = list(sample(pair_model.rows(work / "test.jsonl"), options.cap))
    scores = pair_model.logits(model, tokens, [(r["p"][0], r["h"]) for r in test])
    natural = lambda r: r["kind"] in ("variant", "contested", "nearest", "far", "topic")  # noqa: E731
    report["test"] = {
        "all": summary(test, scores),
        "written by people, with other facts": summary(*pick(test, scores, natural)),
        "en": summary(*pick(test, scores, lambda r: r["lang"] == "en" and natural(r))),
        "es": summary(*pick(test, scores, lambda r: r["lang"] == "es" and natural(r))),
        "variants only": summary(*pick(test, scores, lambda r: r["kind"] == "variant")),
        "variants, three labels without misleading": summary(*pick(test, scores, lambda r: r["kind"] == "variant" and r["y"] != "M")),
        "swaps": summary(*pick(test, scores, lambda r: r["kind"].startswith("swap"))),
    }
    kinds = {}
    for kind in sorted({row["kind"] for row in test}):
        for label in "SRMN":
            part, found = pick(test, scores, lambda r: r["kind"] == kind and r["y"] == label)
            if part:
                kinds[f"{kind} {label}"] = [len(part), *[int((found.argmax(1) == k).sum()) for k in range(3)]]
    report["by kind: n, then called supports, refutes, unrelated"] = kinds
    fitted = pair_model.logits(model, tokens, [(r["p"][0], r["h"]) for r in dev])
    used = lambda r: r["kind"] in ("variant", "contested", "nearest", "far", "topic")  # noqa: E731
    scale = temperature(*pick(dev, fitted, used))
    report["temperature"] = scale
    report["reliability before"] = reliability(*pick(test, scores, used), 1.0)
    report["reliability after"] = reliability(*pick(test, scores, used), scale)
    quoted = [r for r in test if r["kind"] == "variant" and r["lang"] == "en" and len(r["p"]) > 1]
    report["test"]["variants beside the quote"] = summary(
        quoted, pair_model.logits(model, tokens, [(r["p"][1], r["h"]) for r in quoted]))
    if options.hypothesis_only:
        blind = hypothesis_only(pair_model.rows(work / "train.jsonl"), test)
        report["hypothesis only"] = {
            "all": summary(test, blind),
            "written by people, with other facts": summary(*pick(test, blind, natural)),
            "variants only": summary(*pick(test, blind, lambda r: r["kind"] == "variant")),
            "swaps": summary(*pick(test, blind, lambda r: r["kind"].startswith("swap"))),
        }
    for name, part in report["test"].items():
        print(name, json.dumps(part), flush=True)


if __name__ == "__main__":
    main()
