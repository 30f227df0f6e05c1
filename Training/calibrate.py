"""Fits the weights of the verdicts and writes them as Swift.

    python calibrate.py STORE FEATURES.jsonl --labels DIR [--labels DIR] --out VerdictWeights.swift [--leave-out]

FEATURES.jsonl is what FeatureTable wrote for the articles of the label folders (and, with lines of the document "store",
for labelled wordings of the store). Logistic regressions in two stages (stacked generalisation). The first: what a fact does
to a statement (supports, refutes, overstates, says nothing), whether a statement makes a contested claim, and what a
statement's embedding alone makes likely. The second weighs the best of these with the statement's cues: nothing to say,
supported, contradicted (or outdated), misleading, no sourced fact. It is fitted to answers of the first stage about articles that were left out.
--leave-out prints figures in which whole articles are judged by weights fitted without them.
"""

import argparse
import collections
import json
import re
from pathlib import Path

import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

PROBLEMS = ("contradicted", "misleading", "outdated", "unsupported")
CORRECTED = PROBLEMS[:3]
WORD = re.compile(r"[^\W_]+(?:[.,'][^\W_]+)*|[%€$£]")
#: Wordings of the store count less than sentences of articles: they are told apart more easily than real prose.
STORE_WEIGHT = 0.15
CLAIM_OUTCOME = {True: 0, False: 1}
#: The verdicts of claims in the order of Overview's numbers, and the outcome of each label.
CLAIM_VERDICTS = ("supported", *PROBLEMS)
OUTCOMES = {"supported": 1, "contradicted": 2, "outdated": 2, "misleading": 3, "unsupported": 4}
UNJUDGED = ("asked", "hypothetical", "rebutted")


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


class Table:
    """Statements of articles with what was found out about them, and labelled wordings of the store."""

    def __init__(self, store, labels, path):
        self.store, self.statements, self.items, documents = store, [], [], []
        self.wordings = {False: [], True: []}
        for line in open(path):
            row = json.loads(line)
            statement, document = row["statement"], row["document"].split("/")[-1]
            if document == "store":
                for entry in statement["entries"]:
                    found = store_outcome(store, entry, statement)
                    if found is not None:
                        self.wordings[entry["isClaim"]].append((entry["values"], found, STORE_WEIGHT))
                continue
            self.statements.append(statement)
            self.items.append(labels.item(document, statement["text"]))
            documents.append(document)
        self.documents = np.array(documents)
        self.labels = np.array([verdict(item) for item in self.items])
        self.outcomes = np.array([OUTCOMES.get(label, 0) for label in self.labels])
        self.accepted = [
            {OUTCOMES[name] for name in (item or {}).get("accept", []) if name in OUTCOMES} for item in self.items]
        framings = np.array([statement["framing"] for statement in self.statements])
        passes = np.array([statement["passes"] for statement in self.statements])
        self.judged = passes & ~np.isin(framings, UNJUDGED)
        self.rebutted = passes & (framings == "rebutted")
        self.taught = self.judged & (self.labels != "rebutted")
        levels = np.array([statement["levels"] for statement in self.statements], dtype=float)
        self.embeddings = levels / np.maximum(1, np.linalg.norm(levels, axis=1, keepdims=True))

    def folds(self, rows, count):
        return [(rows[a], rows[b]) for a, b in GroupKFold(count).split(rows, groups=self.documents[rows])]

    def nearness(self, number):
        """How near the nearest claim is, and the nearest fact."""
        near = [0.0, 0.0]
        for entry in self.statements[number]["entries"]:
            values = entry["values"]
            if entry["isClaim"]:
                near[0] = max(near[0], values[1])
            else:
                near[1] = max(near[1], *values[1:4])
        return near

    def shared_words(self, number):
        """The largest share of the statement's words that a claim has too, and a fact."""
        entries = self.statements[number]["entries"]
        return [max((e["values"][-1] for e in entries if e["isClaim"] == kind), default=0.0) for kind in (True, False)]

    def best(self, number, facts, claims):
        """Overview's numbers of the entries, in its order."""
        best, related, figures = np.zeros(8), 0.0, [0.0, 0.0]
        for entry in self.statements[number]["entries"]:
            values = entry["values"]
            if entry["isClaim"]:
                place = 3 + CLAIM_VERDICTS.index(self.store.claims[entry["id"]]["verdict"])
                best[place] = max(best[place], shares(claims, values)[0])
            else:
                found = shares(facts, values)
                best[:3] = np.maximum(best[:3], found[:3])
                related = max(related, 1 - found[3])
                figures = [max(figures[0], values[11]), max(figures[1], values[12])]
        return [*log_odds(best), *self.nearness(number), *self.shared_words(number), log_odds(related), *figures]


def log_odds(share):
    bounded = np.clip(share, 0.01, 0.99)
    return np.log(bounded / (1 - bounded))


class Judges:
    """The first stage, fitted to some statements."""

    def __init__(self, table, rows, options):
        self.table = table
        found = {kind: list(wordings) for kind, wordings in table.wordings.items()}
        for number in rows:
            for entry in table.statements[number]["entries"]:
                made = outcome(table.store, entry, table.items[number])
                found[entry["isClaim"]].append((entry["values"], made, 1.0))
        self.facts, self.claims = (fit(*zip(*found[kind]), options.strength) for kind in (False, True))
        ones = np.ones((len(rows), 1))
        words = np.hstack([ones, table.embeddings[rows]])
        self.words = fit(words, table.outcomes[rows], np.ones(len(rows)), options.words_strength)

    def overview(self, rows):
        found = []
        for number in rows:
            statement = self.table.statements[number]
            words = shares(self.words, np.concatenate([[1], self.table.embeddings[number]]))
            best = self.table.best(number, self.facts, self.claims)
            found.append([1, *best, *statement["cues"], *statement["alone"], *np.log(words + 0.001)])
        return np.array(found)


def fit_second(table, rows, options, inner=5):
    """Weights of the second stage, from first stages that did not see the statements they judge."""
    values = np.zeros((len(table.statements), 0))
    for kept, left in table.folds(rows, inner):
        found = Judges(table, kept, options).overview(left)
        if not values.size:
            values = np.zeros((len(table.statements), found.shape[1]))
        values[left] = found
    known, outcomes = values[rows], table.outcomes[rows]
    spread = known.std(0) + 1e-6
    spread[0] = 1
    weights = fit(known / spread, outcomes, np.ones(len(rows)), options.overview_strength)
    return weights / spread


def fit_interest(table, judges, second, options):
    """Weights of whether a statement is worth asking the pair classifier about: whether the whole model would name
    something in it, told by its embedding and how near its nearest entries are."""
    rows = np.flatnonzero(table.judged | table.rebutted)
    found = np.array([shares(second, values) for values in judges.overview(rows)])
    problem, least = found[:, 2:].sum(1), np.where(table.rebutted[rows], options.least_rebutted, options.least_named)
    named = (problem >= least) | (found[:, 1] >= options.least_borne_out)
    values = np.hstack([np.array([[1, *table.nearness(row)] for row in rows]), table.embeddings[rows]])
    return fit(values, ~named, np.ones(len(rows)), options.interest_strength)


def fit(values, outcomes, weights, strength):
    values, outcomes, weights = map(np.array, (values, outcomes, weights))
    model = LogisticRegression(C=strength, max_iter=300).fit(values[:, 1:], outcomes, sample_weight=weights)
    coefficients, intercepts = model.coef_, model.intercept_
    if len(coefficients) == 1:  # two outcomes: one row for the second against the first
        coefficients, intercepts = np.vstack([0 * coefficients, coefficients]), np.array([0, intercepts[0]])
    return np.hstack([intercepts[:, None], coefficients])


def shares(weights, values):
    scores = weights @ np.array(values)
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def left_out(table, options):
    """The second stage's shares for every statement, by weights fitted without its article."""
    found = np.zeros((len(table.statements), 5))
    found[:, 0] = 1
    numbers = np.arange(len(table.statements))
    for kept, left in table.folds(numbers, options.folds):
        kept = kept[table.taught[kept]]
        left = left[table.judged[left] | table.rebutted[left]]
        second = fit_second(table, kept, options)
        for number, values in zip(left, Judges(table, kept, options).overview(left)):
            found[number] = shares(second, values)
    return found


def figures(table, found, least_problem, least_support, clearance):
    problem = found[:, 2:].sum(1)
    given = np.zeros(len(found), dtype=int)
    given[found[:, 1] >= least_support] = 1
    flagged = (problem >= least_problem) & (problem >= found[:, 1] + clearance)
    corrected = np.where(found[:, 2] >= found[:, 3], 2, 3)
    given[flagged] = np.where(found[:, 2:4].sum(1) >= found[:, 4], corrected, 4)[flagged]
    given[~table.judged] = 0
    line = []
    for name, group in (("fix", {2, 3}), ("any", {2, 3, 4}), ("sup", {1}), ("none", {4}), ("contradicted", {2}), ("misleading", {3})):
        count = collections.Counter()
        for number, label in enumerate(table.labels):
            gold = table.outcomes[number] in group
            count["gold"] += gold
            if given[number] in group and not (name == "sup" and table.items[number] is None):
                count["given"] += 1
                count["hit"] += gold or bool(table.accepted[number] & group)
                count["found"] += gold
        precision, recall = count["hit"] / max(1, count["given"]), count["found"] / max(1, count["gold"])
        line.append(f"{name} P {precision:.2f} R {recall:.2f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}")
    quiet = np.array([item is not None and item["label"] == "must_not_flag" for item in table.items])
    true = table.labels == "supported"
    line.append(f"must not flag {np.mean(given[quiet] > 1):.3f}, true called a problem {np.mean(given[true] > 1):.3f}")
    return " | ".join(line)


def swift(judges, second, interest, thresholds):
    def rows(weights, digits=3):
        return "\n".join("    [" + ", ".join(f"{w:.{digits}f}" for w in row) + "]," for row in weights)

    names = ("leastProblem", "leastSupport", "clearance", "leastRebutted", "leastProblemElsewhere", "leastInterest",
             "leastAttributed")
    least_problem, least_support, clearance, least_rebutted, least_elsewhere, least_interest, least_attributed = (
        f"static let {name} = {value}" for name, value in zip(names, thresholds))
    return f"""/// The weights of the verdicts, fitted by `Training/calibrate.py`; see there for how.
enum VerdictWeights {{
  /// The least share of a verdict that is no support, the same in a text mostly about something else, and of support.
  {least_problem}
  {least_elsewhere}
  {least_support}
  /// How much likelier than support another verdict must be: calling a true sentence wrong does more harm than a miss.
  {clearance}
  /// The least share of a problem in a statement that its author rejects.
  {least_rebutted}
  /// The same in what is reported of somebody else: to name it accuses nobody here.
  {least_attributed}
  // swift-format-ignore
  /// Outcomes: supports, refutes, overstates, says nothing.
  static let facts = LinearModel(weights: [
{rows(judges.facts)}
  ])
  // swift-format-ignore
  /// Outcomes: makes the claim, does not.
  static let claims = LinearModel(weights: [
{rows(judges.claims)}
  ])
  // swift-format-ignore
  /// Outcomes as in ``Overview/Outcome``, from the numbers of ``Overview``.
  static let overview = LinearModel(weights: [
{rows(second)}
  ])
  // swift-format-ignore
  /// Outcomes as in ``Overview/Outcome``, from an embedding of length 1 behind a constant.
  static let ownWords = LinearModel(weights: [
{rows(judges.words, 2)}
  ])
  /// The least share of something to name at which the pair classifier is asked about a statement.
  {least_interest}
  // swift-format-ignore
  /// Outcomes: something to name, nothing; from the nearness of the nearest claim and fact and the embedding, behind a constant.
  static let interest = LinearModel(weights: [
{rows(interest, 2)}
  ])
}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store")
    parser.add_argument("features")
    parser.add_argument("--labels", action="append", required=True)
    parser.add_argument("--out")
    parser.add_argument("--strength", type=float, default=0.03)
    parser.add_argument("--words-strength", type=float, default=2)
    parser.add_argument("--overview-strength", type=float, default=0.05)
    parser.add_argument("--interest-strength", type=float, default=16)
    parser.add_argument("--least-named", type=float, default=0.5, help="share of a problem that is worth a question")
    parser.add_argument("--least-borne-out", type=float, default=0.3, help="share of support that is")
    parser.add_argument("--least-rebutted", type=float, default=0.2, help="share of a problem in a rebuttal that is")
    parser.add_argument("--folds", type=int, default=10, help="how many groups of articles are left out in turn")
    parser.add_argument("--thresholds", default="0.58,0.35,0.0,0.15,0.75,0.15,0.4",
                        help="least problem, support, clearance, rebutted, problem elsewhere, interest, attributed")
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--dump", help="write the shares of left-out articles as JSON lines")
    options = parser.parse_args()
    table = Table(Store(options.store), Labels(options.labels), options.features)
    thresholds = [float(value) for value in options.thresholds.split(",")]
    if options.leave_out:
        found = left_out(table, options)
        for least in sorted({0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, thresholds[0]}):
            print(f"{least:.2f}", figures(table, found, least, *thresholds[1:3]), flush=True)
        if options.dump:
            keys = [(d, s["text"], s["framing"], label) for d, s, label in zip(table.documents, table.statements, table.labels)]
            lines = [json.dumps([*key, list(map(float, share))], ensure_ascii=False) for key, share in zip(keys, found)]
            Path(options.dump).write_text("\n".join(lines) + "\n")
    if options.out:
        rows = np.flatnonzero(table.taught)
        judges, second = Judges(table, rows, options), fit_second(table, rows, options)
        Path(options.out).write_text(swift(judges, second, fit_interest(table, judges, second, options), thresholds))


if __name__ == "__main__":
    main()
