"""Fits the weights of the verdicts and writes them as Swift.

    python calibrate.py STORE FEATURES.jsonl --labels DIR [--labels DIR] --out VerdictWeights.swift [--leave-out]

FEATURES.jsonl is what FeatureTable wrote for the articles of the label folders (and, with lines of the document "store",
for labelled wordings of the store). Two linear models are fitted by logistic regression: what a fact does to a statement
(supports, refutes, overstates, says nothing) and whether a statement makes a contested claim. --leave-out prints figures in
which every article is judged by weights fitted without it.
"""

import argparse
import collections
import json
import re
from pathlib import Path

import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression

PROBLEMS = ("contradicted", "misleading", "outdated", "unsupported")
CORRECTED = PROBLEMS[:3]
WORD = re.compile(r"[^\W_]+(?:[.,'][^\W_]+)*|[%€$£]")
#: Wordings of the store count less than sentences of articles: they are told apart more easily than real prose.
STORE_WEIGHT = 0.15
CLAIM_OUTCOME = {True: 0, False: 1}


def plain(text):
    text = re.sub(r"\s+", " ", text).strip()
    for odd, even in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"')):
        text = text.replace(odd, even)
    return text.lower()


def words(text):
    return WORD.findall(plain(text))


class Store:
    def __init__(self, folder):
        def entries(name):
            files = sorted(Path(folder, name).rglob("*.yaml"))
            return [e for f in files for e in yaml.load(f.read_text(), yaml.CSafeLoader) or []]

        self.facts = {fact["id"]: words(fact["quote"]) for fact in entries("facts")}
        self.claims = {claim["id"]: claim for claim in entries("contested")}

    def is_quoted(self, fact, quotes):
        """Whether one of the quotes is the fact's, or most of it."""
        own = self.facts[fact]
        for quote in map(words, quotes):
            shared = len(set(own) & set(quote))
            if shared >= 5 and shared >= 0.6 * min(len(set(own)), len(set(quote))) or own == quote:
                return True
        return False

    def evidence(self, claim):
        return [fact for facts in (self.claims[claim].get("facts") or {}).values() for fact in facts]


class Labels:
    """The labelled statements of articles, found again by their words."""

    def __init__(self, folders):
        self.items = collections.defaultdict(list)
        for folder in folders:
            for path in sorted(Path(folder).glob("*.json")):
                found = json.loads(path.read_text())
                if not isinstance(found, dict) or "expect" not in found:
                    continue
                for item in found["expect"]:
                    self.items[found["doc"]].append(item)
                for text in found["must_not_flag"]:
                    self.items[found["doc"]].append({"text": text, "label": "must_not_flag"})

    def item(self, document, text):
        best, most = None, 0
        own = plain(text)
        for item in self.items[document]:
            given = plain(item["text"])
            if given in own or own in given:
                share = min(len(given), len(own)) / max(len(given), len(own))
                if share > most and (len(words(own)) >= 3 or given == own):
                    best, most = item, share
        return best


def verdict(item):
    if item is None:
        return "none"
    label = item.get("underlying") if item["label"] == "attributed" else item["label"]
    return "none" if label == "must_not_flag" else label


def outcome(store, entry, item):
    """The outcome an entry should have beside a labelled statement of an article; None where it is open."""
    label = verdict(item)
    quotes = [e["quote"] for e in (item or {}).get("evidence", [])]
    if entry["isClaim"]:
        own = store.claims[entry["id"]]["verdict"]
        fits = own == label or (own in CORRECTED and label in CORRECTED) or own in (item or {}).get("accept", [])
        told = label == "unsupported" or any(store.is_quoted(f, quotes) for f in store.evidence(entry["id"]))
        return CLAIM_OUTCOME[bool(label != "none" and fits and told)]
    if label in ("supported", *CORRECTED) and store.is_quoted(entry["id"], quotes):
        return {"supported": 0, "contradicted": 1}.get(label, 2)
    return 3


def store_outcome(store, entry, statement):
    """The outcome an entry should have beside a labelled wording of the store; None where it is open."""
    owner, label = statement["owner"], statement["label"]
    fact_labels = {"supports": 0, "refutes": 1, "misleads": 2, "unrelated": 3}
    if label in fact_labels:
        if entry["isClaim"]:
            return None
        return fact_labels[label] if entry["id"] == owner else None
    if entry["isClaim"]:
        return CLAIM_OUTCOME[label != "not-this"] if entry["id"] == owner else None
    return None


def load(store, labels, path):
    articles, wordings = [], []
    for line in open(path):
        row = json.loads(line)
        statement, document = row["statement"], row["document"].split("/")[-1]
        if document == "store":
            for entry in statement["entries"]:
                found = store_outcome(store, entry, statement)
                if found is not None:
                    wordings.append((entry["isClaim"], entry["values"], found))
            continue
        item = labels.item(document, statement["text"])
        articles.append((document, statement, item))
    return articles, wordings


def examples(store, articles, wordings, without=None):
    rows = {False: [], True: []}
    for document, statement, item in articles:
        if document == without or verdict(item) == "rebutted" or statement["framing"] in ("asked", "hypothetical"):
            continue
        for entry in statement["entries"]:
            rows[entry["isClaim"]].append((entry["values"], outcome(store, entry, item), 1.0))
    for is_claim, values, found in wordings:
        rows[is_claim].append((values, found, STORE_WEIGHT))
    return rows


def fit(rows, strength):
    values, outcomes, weights = (np.array(column) for column in zip(*rows))
    model = LogisticRegression(C=strength, max_iter=5000).fit(values[:, 1:], outcomes, sample_weight=weights)
    coefficients, intercepts = model.coef_, model.intercept_
    if len(coefficients) == 1:  # two outcomes: one row for the second against the first
        coefficients, intercepts = np.vstack([0 * coefficients, coefficients]), np.array([0, intercepts[0]])
    return np.hstack([intercepts[:, None], coefficients])


def shares(weights, values):
    scores = weights @ np.array(values)
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def judge(store, facts, claims, statement):
    """The best supporting and the best other verdict, each with its share."""
    support, problem = (0.0, "none"), (0.0, "none")
    for entry in statement["entries"]:
        if entry["isClaim"]:
            share, own = shares(claims, entry["values"])[0], store.claims[entry["id"]]["verdict"]
            if own == "supported":
                support = max(support, (share, own))
            else:
                problem = max(problem, (share, own))
        else:
            found = shares(facts, entry["values"])
            support = max(support, (found[0], "supported"))
            problem = max(problem, (found[1], "contradicted"), (found[2], "misleading"))
    return support, problem


def figures(judged, least_problem, least_support, clearance):
    count = collections.Counter()
    for item, statement, support, problem in judged:
        label = verdict(item)
        if label == "rebutted" or statement["framing"] in ("asked", "hypothetical", "rebutted"):
            continue
        right = {label, *(item or {}).get("accept", [])}
        given = "none"
        if problem[0] >= least_problem and problem[0] >= support[0] + clearance:
            given = problem[1]
        elif support[0] >= least_support:
            given = "supported"
        for name, group in (("fix", CORRECTED), ("any", PROBLEMS), ("sup", ("supported",))):
            count[name, "gold"] += label in group
            if given in group and not (name == "sup" and item is None):
                count[name, "given"] += 1
                count[name, "hit"] += bool(right & set(group))
        if item and item["label"] == "must_not_flag":
            count["mnf"] += 1
            count["mnf flagged"] += given in PROBLEMS
    line = []
    for name in ("fix", "any", "sup"):
        precision = count[name, "hit"] / max(1, count[name, "given"])
        recall = count[name, "hit"] / max(1, count[name, "gold"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        line.append(f"{name} P {precision:.2f} R {recall:.2f} F1 {f1:.2f}")
    return " | ".join(line) + f" | must not flag {count['mnf flagged']}/{count['mnf']}"


def swift(facts, claims):
    def rows(weights):
        return "\n".join("    [" + ", ".join(f"{w:.3f}" for w in row) + "]," for row in weights)

    return f"""/// The weights of the verdicts, fitted by `Training/calibrate.py`; see there for how.
enum VerdictWeights {{
  /// The least share of a verdict that is no support, and of support.
  static let leastProblem = LEAST_PROBLEM
  static let leastSupport = LEAST_SUPPORT
  /// How much likelier than support another verdict must be: calling a true sentence wrong does more harm than a miss.
  static let clearance = CLEARANCE
  // swift-format-ignore
  /// Outcomes: supports, refutes, overstates, says nothing.
  static let facts = LinearModel(weights: [
{rows(facts)}
  ])
  // swift-format-ignore
  /// Outcomes: makes the claim, does not.
  static let claims = LinearModel(weights: [
{rows(claims)}
  ])
}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store")
    parser.add_argument("features")
    parser.add_argument("--labels", action="append", required=True)
    parser.add_argument("--out")
    parser.add_argument("--strength", type=float, default=0.3)
    parser.add_argument("--thresholds", default="0.3,0.3,0.0", help="least problem, least support, clearance")
    parser.add_argument("--leave-out", action="store_true")
    options = parser.parse_args()
    store, labels = Store(options.store), Labels(options.labels)
    articles, wordings = load(store, labels, options.features)
    least_problem, least_support, clearance = map(float, options.thresholds.split(","))
    if options.leave_out:
        judged = []
        for name in sorted({document for document, _, _ in articles}):
            rows = examples(store, articles, wordings, without=name)
            facts, claims = fit(rows[False], options.strength), fit(rows[True], options.strength)
            for document, statement, item in articles:
                if document == name:
                    judged.append((item, statement, *judge(store, facts, claims, statement)))
        for least in sorted({0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, least_problem}):
            print(f"{least:.2f}", figures(judged, least, least_support, clearance))
    rows = examples(store, articles, wordings)
    facts, claims = fit(rows[False], options.strength), fit(rows[True], options.strength)
    if options.out:
        text = swift(facts, claims).replace("LEAST_PROBLEM", str(least_problem))
        text = text.replace("LEAST_SUPPORT", str(least_support)).replace("CLEARANCE", str(clearance))
        Path(options.out).write_text(text)


if __name__ == "__main__":
    main()
