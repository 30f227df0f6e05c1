"""The claim store as the training recipe reads it: facts, their labelled variants, contested claims, word lists."""

import hashlib
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
SHARES = (("test", 14), ("dev", 24), ("train", 100))


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read_all(folder):
    return [entry for path in sorted(folder.glob("*.yaml")) for entry in read(path)]


def part(key):
    """The split a key falls into; it depends on nothing but the key."""
    place = int.from_bytes(hashlib.sha256(("relation split:" + key).encode()).digest()[:4], "big") % 100
    return next(name for name, below in SHARES if place < below)


class Store:
    def __init__(self, folder=ROOT / "Claims"):
        self.facts = {fact["id"]: fact for fact in read_all(folder / "facts")}
        self.variants = read_all(folder / "variants")
        self.contested = read_all(folder / "contested")
        self.lexicon = {
            "place": read(folder / "lexicon/places.yaml"),
            "population": read(folder / "lexicon/populations.yaml"),
            "organisation": read(folder / "lexicon/organisations.yaml"),
            "speaker": [
                {"id": s["id"], "en": [s["name"]], "es": [s.get("name_es", s["name"])]}
                for s in read(folder / "speakers.yaml")
                if s.get("kind") == "person"
            ],
        }
        self.group = self._groups()
        self.split = {fact: part(group) for fact, group in self.group.items()}

    def _groups(self):
        """Facts that repeat each other or quote the same sentence stay on one side of the split."""
        parent = {fact: fact for fact in self.facts}

        def root(fact):
            while parent[fact] != fact:
                fact = parent[fact]
            return fact

        def join(a, b):
            a, b = sorted((root(a), root(b)))
            parent[b] = a

        quotes = sorted((" ".join(fact["quote"].split()), id) for id, fact in self.facts.items())
        for quote, id in quotes:
            for other, other_id in quotes:
                if quote in other and id != other_id:
                    join(id, other_id)
        for id, fact in self.facts.items():
            for other in fact.get("same_as") or []:
                if other in self.facts:
                    join(id, other)
        return {fact: root(fact) for fact in self.facts}

    def evidence(self, claim):
        """(role, fact id) of a contested claim, in the file's order."""
        roles = claim.get("facts") or {}
        return [(role, fact) for role, facts in roles.items() for fact in facts if fact in self.facts]

    def claim_split(self, claim):
        """A contested claim belongs to the split of its first fact; its pairs with facts of other splits are left out."""
        evidence = self.evidence(claim)
        return self.split[evidence[0][1]] if evidence else None

    def neighbours(self):
        """Facts that answer the same contested claim: never used as each other's unrelated pair."""
        near = {fact: set() for fact in self.facts}
        for claim in self.contested:
            facts = {fact for _, fact in self.evidence(claim)}
            for fact in facts:
                near[fact] |= facts
        return near
