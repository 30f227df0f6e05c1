"""Adds labelled sentences of articles to the store as variants of the facts that decide about them.

    python wordings.py STORE --labels DIR [--labels DIR]

STORE is changed in place: for figures on left-out articles, add one half of the articles to a copy and judge the other half with
it. Sentences that only make sense in their article (short, or opening with a pronoun), and labels that are open, are left out.
"""

import argparse
import collections
import json
import re
from pathlib import Path

import yaml

from calibrate import Store, plain, words

RELATIONS = {"supported": "supports", "contradicted": "refutes", "misleading": "misleads"}
FEWEST_WORDS, MOST_CHARACTERS = 6, 220
LEANING = re.compile(
    r"^(and|but|or|so|nor|it|its|they|that|this|these|those|he|she|we|you|their|his|her|there|which|who|then|yet|also|still"
    r"|y|o|pero|eso|esto|esa|ese|ellos|él|ella|su|sus|lo|la que|las que|los que|ni|no)\b", re.I)
SPEAKER = re.compile(r"^\w[\w. ]{0,20}: ")


def relation(item):
    """What a labelled sentence is to its fact; None where the label leaves it open."""
    label = item.get("underlying") if item["label"] == "attributed" else item["label"]
    accepted = set(item.get("accept", [])) - {"attributed"}
    if not item.get("evidence") or (accepted if label == "supported" else "supported" in accepted):
        return None
    return RELATIONS.get(label)


def wording(text):
    """The sentence as a wording; None where it does not stand by itself."""
    text = SPEAKER.sub("", re.sub(r"\s+", " ", text).strip().strip("\"“”«»'"))
    if len(text.split()) < FEWEST_WORDS or len(text) > MOST_CHARACTERS or LEANING.match(text) or '"' in text:
        return None
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def nearest(store, quote):
    """The fact whose quote shares most with the evidence of a label; None where none shares enough."""
    def shared(fact):
        own, given = set(store.facts[fact]), set(words(quote))
        both = len(own & given)
        return both / len(own | given) if store.is_quoted(fact, [quote]) else 0

    best = max(store.facts, key=lambda fact: (shared(fact), fact))
    return best if shared(best) > 0 else None


def collected(store, folders, known):
    """fact -> relation -> language -> new wordings"""
    found = collections.defaultdict(lambda: collections.defaultdict(lambda: collections.defaultdict(list)))
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.json"))):
        article = json.loads(path.read_text())
        for item in article["expect"]:
            kind, text = relation(item), wording(item["text"])
            if kind is None or text is None or plain(text) in known:
                continue
            fact = nearest(store, item["evidence"][0]["quote"])
            if fact:
                known.add(plain(text))
                found[fact][kind]["es" if article["lang"] == "es" else "en"].append(text)
    return found


def quoted(text):
    return json.dumps(text, ensure_ascii=False) if re.search(r"[:#\"']|^\W", text) else text


def place(lines, heading, start, end):
    """The line after a heading and the end of what stands under it, both at the end where it is missing."""
    if heading not in lines[start:end]:
        lines[end:end] = [heading]
        return end + 1, end + 1
    first = lines.index(heading, start, end) + 1
    indent = len(heading) - len(heading.lstrip())
    inner = (n for n in range(first, end) if lines[n].strip() and len(lines[n]) - len(lines[n].lstrip()) <= indent)
    return first, next(inner, end)


def extended(block, new):
    """An entry of a variants file, as lines, with new wordings."""
    lines = [line for line in block if line.strip()]
    for kind, languages in new.items():
        for language, texts in languages.items():
            start, end = place(lines, f"  {kind}:", 1, len(lines))
            _, end = place(lines, f"    {language}:", start, end)
            lines[end:end] = [f"      - {quoted(text)}" for text in texts]
    return lines + [line for line in block if not line.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store")
    parser.add_argument("--labels", action="append", required=True)
    options = parser.parse_args()
    files = sorted(Path(options.store, "variants").glob("*.yaml"))
    entries = [entry for file in files for entry in yaml.load(file.read_text(), yaml.CSafeLoader) or []]
    known = {plain(t) for e in entries for k, v in e.items() if k != "fact" for texts in v.values() for t in texts}
    new = collected(Store(options.store), options.labels, known)
    for file in files:
        blocks = re.split(r"(?m)^(?=- fact: )", file.read_text())
        kept = [block.split("\n") for block in blocks]
        named = [re.match(r"- fact: (\S+)", block) for block in blocks]
        lines = [extended(b, new[n.group(1)]) if n and n.group(1) in new else b for b, n in zip(kept, named)]
        file.write_text("".join("\n".join(block) for block in lines))
    print(sum(len(t) for f in new.values() for k in f.values() for t in k.values()), "sentences,", len(new), "facts")


if __name__ == "__main__":
    main()
