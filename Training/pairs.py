"""Builds the labelled pairs: {train,dev,test}.jsonl.

    python pairs.py --encoder MODELS/encoder --out WORK

A line holds a hypothesis, the premises it may stand beside (training draws one of them an epoch, evaluation takes
the first), a label, the kind of pair, the language, and the fact. Labels:

    S supports   R refutes   M misleads (true in part, says more than the premise)   N unrelated
    W not refuted: supports or unrelated, whichever (weaker wordings of a contested claim)
"""

import argparse
import collections
import json
import random
from pathlib import Path

import torch

import model as pair_model
from store import Store, part
from swaps import WORDS, Swaps

LABEL = {"supports": "S", "refutes": "R", "misleads": "M", "unrelated": "N"}
ROLE = {"refutes": "R", "updates": "R", "supports": "S"}
NOT_THIS = {"weaker": "W", "topic": "N", "other-figure": "N", "other-group": "N", "other-place": "N"}


class Builder:
    def __init__(self, store, seed):
        self.store = store
        self.random = random.Random(seed)
        self.swaps = Swaps(store.lexicon, self.random)
        self.rows = []
        self.counts = collections.Counter()

    def texts(self, fact, lang):
        """The premises of a fact for a hypothesis in a language: statement first, then quote, then other languages."""
        fact = self.store.facts[fact]
        own = [fact["quote"]] if fact.get("lang", "en") == lang else []
        if lang == "en":
            return [fact["statement"], *own, *([fact["statement_es"]] if self.random.random() < 0.06 else [])]
        return [fact["statement_es"], fact["statement"], *own, fact["quote"]]

    def add(self, premises, hypothesis, label, kind, lang, fact, **more):
        premises = [p for p in dict.fromkeys(premises) if p != hypothesis]
        if premises:
            row = {"p": premises, "h": hypothesis, "y": label, "kind": kind, "lang": lang, "fact": fact}
            self.rows.append(row | {"split": self.store.split.get(fact)} | more)

    def variants(self):
        for entry in self.store.variants:
            for name, label in LABEL.items():
                for lang, texts in entry.get(name, {}).items():
                    for text in texts:
                        self.add(self.texts(entry["fact"], lang), text, label, "variant", lang, entry["fact"])

    def contested(self):
        for claim in self.store.contested:
            split = self.store.claim_split(claim)
            texts = [("en", claim["claim"]), ("es", claim["claim_es"])]
            texts += [(lang, text) for lang, found in claim["paraphrases"].items() for text in found]
            for role, fact in self.store.evidence(claim):
                if self.store.split[fact] != split:
                    continue
                label = ROLE.get(role)
                if role == "qualifies" and claim["verdict"] in ("contradicted", "misleading", "outdated"):
                    label = "M"
                if not label:
                    continue
                for lang, text in texts:
                    self.add(self.texts(fact, lang), text, label, "contested", lang, fact)
                for near in claim["not_this"]:
                    other = NOT_THIS.get(near["because"])
                    if near["because"] == "rebuttal" and role == "refutes":
                        other = "S"
                    lang = near.get("lang", "en")
                    if other:
                        self.add(self.texts(fact, lang), near["text"], other, "near-" + near["because"], lang, fact)

    def same(self):
        """A fact and its own quote, its translation, and the facts that repeat it."""
        for id, fact in self.store.facts.items():
            quote_lang = fact.get("lang", "en")
            self.add([fact["statement"], fact["statement_es"]], fact["quote"], "S", "same", quote_lang, id)
            self.add([fact["quote"], fact["statement_es"]], fact["statement"], "S", "same", "en", id)
            self.add([fact["statement"], fact["quote"]], fact["statement_es"], "S", "same", "es", id)
            for other in fact.get("same_as") or []:
                if other in self.store.facts:
                    self.add(self.texts(other, "en"), fact["statement"], "S", "same", "en", id)

    def changed(self, share):
        """One field changed, on either side or both, from statements, quotes and supporting variants."""
        bases = [row for row in self.rows if row["y"] == "S" and row["kind"] in ("variant", "same")]
        for row in bases:
            lang = row["lang"]
            if lang not in WORDS or (row["kind"] == "variant" and lang == "en" and self.random.random() > share):
                continue
            premise = self.random.choice(row["p"][:2] if lang == "en" else row["p"][:1])
            found = list(self.swaps.pairs(premise, row["h"], lang))
            by_kind = collections.defaultdict(list)
            for pair in found:
                by_kind[pair[3]].append(pair)
            # Two kinds a sentence, the rarer ones first: negation and direction can be had nearly everywhere.
            kinds = sorted(by_kind, key=lambda k: (self.counts[k], k))[:2]
            for kind in kinds:
                self.counts[kind] += 1
                for p, h, label, _ in by_kind[kind]:
                    self.add([p], h, label, "swap-" + kind, lang, row["fact"])
            formats = list(self.swaps.formats(premise, row["h"], lang))
            for p, h, label, _ in formats:
                self.add([p], h, label, "format", lang, row["fact"])
        framed = [r for r in self.rows if r["y"] in "SR" and r["kind"] == "variant" and r["lang"] in WORDS]
        for row in self.random.sample(framed, len(framed) // 12):
            for p, h, label, _ in self.swaps.framed(row["p"][0], row["h"], row["y"], row["lang"]):
                self.add(row["p"], h, label, "frame", row["lang"], row["fact"])

    def mirrored(self, seed):
        """The same sentences with the other label, so that none can be told by its own wording.

        A refuting variant as the premise refutes the supporting ones and supports itself as somebody reports it; a
        contested claim supports its own paraphrases and refutes its rebuttals and the facts that refute it.
        """
        draw = random.Random(seed)
        for entry in self.store.variants:
            fact = entry["fact"]
            for lang in ("en", "es"):
                own = entry["supports"].get(lang, [])
                for text in entry["refutes"].get(lang, []):
                    report = draw.choice(WORDS[lang]["reporting"]).format(text.rstrip(".")) + "."
                    if draw.random() < 0.5 and own:
                        self.add([text], draw.choice(own), "R", "mirror", lang, fact)
                    if draw.random() < 0.4:
                        self.add([report], text, "S", "mirror", lang, fact)
                for text in entry.get("misleads", {}).get(lang, []):
                    report = draw.choice(WORDS[lang]["reporting"]).format(text.rstrip(".")) + "."
                    if draw.random() < 0.4:
                        self.add([report], text, "S", "mirror", lang, fact)
        for claim in self.store.contested:
            split = self.store.claim_split(claim) or part("claim " + claim["id"])
            for lang, texts in claim["paraphrases"].items():
                premises = [claim["claim"]] if lang == "en" else [claim["claim_es"], claim["claim"]]
                for text in texts:
                    if draw.random() < 0.5:
                        known = [p for p in [*premises, draw.choice(texts)] if self.swaps.covers(p, text)]
                        self.add(known, text, "S", "claim", lang, None, split=split)
            for role, fact in self.store.evidence(claim):
                if role == "refutes" and self.store.split[fact] == split:
                    self.add([claim["claim"]], self.store.facts[fact]["statement"], "R", "claim", "en", fact)
            for near in claim["not_this"]:
                if near["because"] == "rebuttal":
                    own = "claim_es" if near.get("lang") == "es" else "claim"
                    self.add([claim[own]], near["text"], "R", "claim", near.get("lang", "en"), None, split=split)

    def unrelated(self, encoder, tokens, near, random_share, same_topic):
        """Sentences of one fact beside another fact of the same split."""
        store = self.store
        ids = list(store.facts)
        facts = pair_model.embed(encoder, tokens, [store.facts[id]["statement"] for id in ids])
        rows = [r for r in self.rows if r["kind"] in ("variant", "contested") and not (r["y"] == "N" and self.random.random() < 0.8)]
        seen, bases = set(), []
        for row in rows:
            if row["h"] not in seen:
                seen.add(row["h"])
                bases.append(row)
        neighbours = store.neighbours()
        split = [store.split[id] for id in ids]
        topic = [store.facts[id]["topics"][0] for id in ids]
        texts = pair_model.embed(encoder, tokens, [row["h"] for row in bases])
        for row, vector in zip(bases, texts):
            draw = self.random.random()
            if draw > near + random_share + same_topic:
                continue
            own = row["fact"]
            allowed = [
                i for i, id in enumerate(ids)
                if split[i] == row["split"] and store.group[id] != store.group[own] and id not in neighbours[own]
            ]
            kind = "far"
            if draw < near:
                kind = "nearest"
                cosine = facts @ vector
                allowed = [i for i in allowed if cosine[i] < 0.72]
                allowed = sorted(allowed, key=lambda i: -float(cosine[i]))[:5]
            elif draw < near + same_topic:
                kind = "topic"
                main = store.facts[own]["topics"][0]
                allowed = [i for i in allowed if topic[i] == main] or allowed
            other = ids[self.random.choice(allowed)]
            self.add(self.texts(other, row["lang"]), row["h"], "N", kind, row["lang"], other)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True, help="folder of the sentence encoder, for the nearest other facts")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--swap-share", type=float, default=0.5, help="share of the supporting variants to change")
    options = parser.parse_args()
    torch.set_num_threads(1)
    builder = Builder(Store(), options.seed)
    builder.variants()
    builder.contested()
    builder.same()
    builder.changed(options.swap_share)
    encoder = pair_model.load(options.encoder, classifier=False)
    builder.unrelated(encoder, pair_model.Tokens(options.encoder), near=0.30, same_topic=0.08, random_share=0.10)
    builder.mirrored(options.seed + 1)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    for split in ("train", "dev", "test"):
        rows = [row for row in builder.rows if row["split"] == split]
        lines = [json.dumps({k: v for k, v in row.items() if k != "split"}, ensure_ascii=False) for row in rows]
        (out / f"{split}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(split, len(rows), dict(collections.Counter(r["y"] for r in rows)))
        if split == "train":
            for (kind, label), n in sorted(collections.Counter((r["kind"], r["y"]) for r in rows).items()):
                print(f"    {kind:20} {label} {n}")


if __name__ == "__main__":
    main()
