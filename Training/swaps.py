"""Pairs made from a premise and a hypothesis it supports, by changing one thing.

Each change that can stand on either side gives three pairs: hypothesis changed (refutes), premise changed (refutes),
both changed alike (supports). So neither a word nor a figure by itself tells the label. The words come from
words.yaml, the names from the store's lexicon.
"""

import re

from store import read

WORDS = read(__file__.replace("swaps.py", "words.yaml"))
NUMBER = re.compile(r"(?<![\w.,])(\d{1,3}(?:[,.]\d{3})+|\d+(?:[.,]\d+)?)(?![\w]|[.,]\d)")
YEAR = re.compile(r"(?<![\w.,])(1[89]\d\d|20\d\d)(?!\w|[.,]\d)")


def find(word, text):
    """The first occurrence of a word or phrase, between word boundaries, any case."""
    return re.search(r"(?<!\w)" + re.escape(word) + r"(?!\w)", text, re.I)


def put(word, new, text):
    """Every occurrence replaced; a capital at the start stays."""

    def one(match):
        return new[:1].upper() + new[1:] if match.group()[:1].isupper() else new

    return re.sub(r"(?<!\w)" + re.escape(word) + r"(?!\w)", one, text, flags=re.I)


def either_way(pairs):
    return [(a, b) for a, b in pairs] + [(b, a) for a, b in pairs]


class Swaps:
    def __init__(self, lexicon, random):
        self.random = random
        self.lexicon = lexicon
        self.parents = {kind: {e["id"]: e.get("within") or [] for e in entries} for kind, entries in lexicon.items()}

    def above(self, kind, id):
        """The wider entries of a name, itself included."""
        found, open_ids = set(), [id]
        while open_ids:
            id = open_ids.pop()
            if id not in found:
                found.add(id)
                open_ids += self.parents[kind].get(id, [])
        return found

    def covers(self, premise, hypothesis):
        """Whether every figure and every name of the hypothesis stands in the premise too."""
        if set(NUMBER.findall(hypothesis)) - set(NUMBER.findall(premise)):
            return False
        for kind in ("place", "organisation", "speaker"):
            for entry in self.lexicon[kind]:
                words = [word for lang in ("en", "es") for word in entry.get(lang, [])]
                in_hypothesis = any((m := find(w, hypothesis)) and m.group()[:1].isupper() for w in words)
                if in_hypothesis and not any(find(w, premise) for w in words):
                    return False
        return True

    # One change each: (word as it stands, new word), or nothing.

    def name(self, kind, text, lang):
        found = []
        for entry in self.lexicon[kind]:
            for word in entry.get(lang, []):
                match = find(word, text)
                if match and (kind == "population" or match.group()[:1].isupper()):
                    found.append((len(word), entry, word))
        if not found:
            return None
        found.sort(key=lambda f: (-f[0], f[2]))
        _, entry, word = self.random.choice(found[:3])
        above = self.above(kind, entry["id"])
        others = [
            other
            for other in self.lexicon[kind]
            if lang in other and other["id"] not in above and entry["id"] not in self.above(kind, other["id"])
            and not any(find(w, text) for w in other[lang])
        ]
        if not others:
            return None
        names = self.random.choice(others)[lang]
        place = min(entry[lang].index(word), len(names) - 1)
        return word, names[place if kind == "place" else 0]

    def year(self, text, lang):
        years = sorted(set(YEAR.findall(text)))
        if not years:
            return None
        year = self.random.choice(years)
        return year, str(int(year) + self.random.choice([-9, -6, -4, -3, -2, -1, 1, 2, 3, 4, 5]))

    def number(self, text, lang):
        words = WORDS[lang]
        found = [n for n in NUMBER.findall(text) if not YEAR.fullmatch(n)]
        small = [w for w in words["ones"][2:] if find(w, text)] + [w for w in words["tens"] if find(w, text)]
        if not found and not small:
            return None
        old = self.random.choice(sorted(set(found)) + small)
        if old in words["tens"]:
            return old, self.random.choice([w for w in words["tens"] if w != old])
        if old in words["ones"]:
            value = words["ones"].index(old)
            near = [v for v in range(2, 21) if v != value and (abs(v - value) > 1 or value < 6)]
            return old, words["ones"][self.random.choice(near)]
        return old, self.scaled(old, percent=any(find(f"{old} {p}", text) for p in words["percent"]) or f"{old}%" in text)

    def scaled(self, old, percent):
        separator = "," if "," in old else "." if "." in old else ""
        grouped = bool(re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", old))
        value = float(old.replace(separator, "")) if grouped else float(old.replace(",", "."))
        for _ in range(20):
            new = value * self.random.choice([0.1, 0.25, 0.4, 0.5, 0.65, 0.8, 1.25, 1.5, 1.8, 2, 2.5, 3, 5, 10])
            if percent and value <= 100 < new:
                continue
            if grouped:
                digits = f"{int(round(new, -2)) or 100:,}".replace(",", separator)
                if digits != old:
                    return digits
            elif "." in old or "," in old:
                text = f"{new:.1f}".replace(".", separator)
                if text != old and new > 0:
                    return text
            else:
                if new >= 40:
                    new = round(new, -1)
                if int(new) > 0 and int(new) != int(value):
                    return str(int(new))
        return str(int(value) + 7)

    def listed(self, pairs, text):
        found = [(a, b) for a, b in pairs if find(a, text)]
        return self.random.choice(found) if found else None

    def month(self, text, lang):
        months = WORDS[lang]["months"]
        found = [m for m in months if find(m, text) and m != "May"]
        return (found[0], self.random.choice([m for m in months if m not in found])) if found else None

    def unit(self, text, lang):
        found = [(u, v) for units in WORDS[lang]["units"] for u in units for v in units if u != v and find(u, text)]
        found = [(u, v) for u, v in found if re.search(r"\d\s*(?:\w+\s)?" + u, text) or u in WORDS[lang]["percent"]]
        return self.random.choice(found) if found else None

    def scale(self, text, lang):
        scales = list(WORDS[lang]["scales"])
        found = [s for s in scales if re.search(r"\d\s+" + s + r"(?!\w)", text)]
        return (found[0], self.random.choice([s for s in scales if s != found[0]])) if found else None

    def negation(self, text, lang):
        """Puts a 'not' beside the first auxiliary, or takes one away."""
        words = WORDS[lang]
        for word in words["auxiliaries"]:
            for form in (words["not"]["form"].format(word), words["not"]["contractions"].get(word)):
                if form and find(form, text):
                    return form, word
        found = [(find(word, text).start(), word) for word in words["auxiliaries"] if find(word, text)]
        if not found:
            return None
        word = min(found)[1]
        form = words["not"]["contractions"].get(word) if self.random.random() < 0.3 else None
        return word, form or words["not"]["form"].format(word)

    def change(self, kind, text, lang):
        words = WORDS[lang]
        match kind:
            case "place" | "population" | "organisation" | "speaker":
                return self.name(kind, text, lang)
            case "comparator":
                return self.listed(either_way(words["comparators"]), text)
            case "direction":
                return self.listed(either_way(words["directions"]), text)
            case "denial":
                return self.listed(words["denials"], text)
            case "exaggeration":
                return self.listed(words["exaggerations"], text)
            case _:
                return getattr(self, kind)(text, lang)

    NAMED = ("place", "population", "organisation", "speaker", "year", "number", "month", "unit", "scale")
    WORDED = ("comparator", "direction", "denial", "negation", "exaggeration")

    def pairs(self, premise, hypothesis, lang, kinds=NAMED + WORDED):
        """(premise, hypothesis, label, kind) for every kind of change that can be made; labels as in pairs.py."""
        for kind in kinds:
            found = self.change(kind, hypothesis, lang)
            if not found:
                continue
            old, new = found
            if kind in self.NAMED and not find(old, premise):
                continue
            changed = put(old, new, hypothesis) if kind in self.NAMED else hypothesis.replace(
                (match := find(old, hypothesis)).group(), new if match.group().islower() else new[:1].upper() + new[1:], 1)
            if changed == hypothesis:
                continue
            yield premise, changed, "M" if kind == "exaggeration" else "R", kind
            if kind in ("exaggeration", "denial") or not find(old, premise):
                continue
            if kind == "negation" and len(premise.split()) > len(hypothesis.split()) + 8:
                continue
            other = put(old, new, premise)
            if kind in self.NAMED or self.random.random() < 0.5:
                yield other, hypothesis, "R", kind
            yield other, changed, "S", kind

    def formats(self, premise, hypothesis, lang):
        """The same figure written another way (supports), and another figure written that way (refutes)."""
        words = WORDS[lang]
        for group in words["same_comparator"]:
            for word in group:
                if find(word, hypothesis) and (new := self.random.choice([w for w in group if w != word])):
                    yield premise, put(word, new, hypothesis), "S", "format"
                    break
        for scale, factor in words["scales"].items():
            match = re.search(r"(\d+(?:\.\d+)?)\s+" + scale + r"(?!\w)", hypothesis)
            if not match or lang != "en" or match.group(1) not in premise:
                continue
            for number, label in ((match.group(1), "S"), (self.scaled(match.group(1), False), "R")):
                value = float(number) * factor
                forms = [f"{number}{words['short_scales'][scale]}", f"{int(value):,}", f"{value / factor / 1000:g} {next((s for s, f in words['scales'].items() if f == factor * 1000), scale)}"]
                if factor == 1_000_000_000:
                    forms.pop()
                for form in forms:
                    yield premise, hypothesis.replace(match.group(), form), label, "format"
        for word in [*words["percent"], "%"]:
            match = re.search(r"(\d+)\s*" + re.escape(word), hypothesis)
            if not match or match.group(1) not in premise:
                continue
            forms = [f"{match.group(1)}%", f"{match.group(1)} {words['percent'][0]}"]
            yield premise, hypothesis.replace(match.group(), self.random.choice(forms)), "S", "format"
            value = int(match.group(1))
            share = next((text for number, text in words["fractions"].items() if abs(number - value) <= 1), None)
            if share:
                yield premise, hypothesis.replace(match.group(), share), "S", "format"
            wrong = [text for number, text in words["fractions"].items() if abs(number - value) >= 8]
            yield premise, hypothesis.replace(match.group(), self.random.choice(wrong)), "R", "format"
            break

    def framed(self, premise, hypothesis, label, lang):
        """A reporting frame keeps the label; a denying frame turns supports and refutes round."""
        text = hypothesis.rstrip(".")
        yield premise, self.random.choice(WORDS[lang]["reporting"]).format(text) + ".", label, "frame"
        yield premise, self.random.choice(WORDS[lang]["doubting"]).format(text) + ".", {"S": "R", "R": "S"}[label], "frame"
