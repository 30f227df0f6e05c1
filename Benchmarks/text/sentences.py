#!/usr/bin/env python3
"""Sentence boundaries of a treebank's raw text: TextBenchmark beside splitters from PyPI, in one run.

usage: sentences.py PROGRAM LANGUAGE:TREEBANK.conllu ...      (see sentences.sh)

The raw text of a treebank is its `# text` lines, joined as the tokens' SpaceAfter says, with a blank line before every
`# newpar` and `# newdoc`. All splitters get the same text; those that do not read paragraphs get one paragraph at a time.
A boundary is the place after the last visible character of a sentence. "spans" counts sentences with both ends right.
"""
import subprocess
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")


def read(path):
    """Paragraphs, each a list of (sentence, has a space after it)."""
    paragraphs, opens, space, text = [], True, True, None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newpar") or line.startswith("# newdoc"):
            opens = True
        elif line.startswith("# text = "):
            text = line[len("# text = "):].strip()
        elif not line:
            if text:
                if opens or not paragraphs:
                    paragraphs.append([])
                paragraphs[-1].append((text, space))
            opens, text, space = False, None, True
        elif line[0] != "#":
            # The last token of the sentence decides; words inside a multi-word token say nothing.
            space = "SpaceAfter=No" not in line.split("\t")[9].split("|")
    return paragraphs


def visible(text):
    return sum(not c.isspace() for c in text)


def gold(paragraphs):
    """Paragraph texts, and for each the boundaries as counts of visible characters."""
    texts, ends = [], []
    for paragraph in paragraphs:
        text, at, found = "", 0, []
        for sentence, space in paragraph:
            text += sentence + (" " if space else "")
            at += visible(sentence)
            found.append(at)
        texts.append(text.strip())
        ends.append(found)
    return texts, ends


def ends_of(sentences):
    at, found = 0, []
    for sentence in sentences:
        at += visible(sentence)
        found.append(at)
    return found


def ours(program, language, texts):
    """The program reads the whole text at once, as it would a file, and says where sentences start and end."""
    whole = "\n\n".join(texts)
    data = whole.encode()
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        out = subprocess.run([program, "boundaries", language, file.name], capture_output=True, check=True).stdout
    ends = {int(line.split()[1]) for line in out.splitlines()}
    result, position = [], 0
    for text in texts:
        seen, found, byte = 0, [], position
        for character in text:
            byte += len(character.encode())
            seen += not character.isspace()
            if byte in ends:
                found.append(seen)
        # What is left out of every sentence (signs without a word) still closes with its paragraph.
        if seen and (not found or found[-1] != seen):
            found.append(seen)
        result.append(found)
        position += len(text.encode()) + 2
    return result


def peers(language):
    import punkt
    import pysbd
    import spacy
    from syntok import segmenter

    name = {"en": "english", "es": "spanish"}[language]
    sbd = pysbd.Segmenter(language=language, clean=False)
    sentencizer = spacy.blank(language)
    sentencizer.add_pipe("sentencizer")
    sentencizer.max_length = 10**9

    def syntok(text):
        found = []
        for paragraph in segmenter.analyze(text):
            for sentence in paragraph:
                found.append("".join(token.value for token in sentence))
        return found

    yield "pysbd", sbd.segment
    yield "punkt", lambda text: punkt.sent_tokenize(text, language=name)
    yield "syntok", syntok
    yield "spaCy sentencizer", lambda text: [s.text for s in sentencizer(text).sents]


def score(gold_ends, found_ends):
    right = count_gold = count_found = spans = 0
    for want, have in zip(gold_ends, found_ends):
        right += len(set(want) & set(have))
        count_gold += len(want)
        count_found += len(have)
        spans += len(set(zip([0] + want, want)) & set(zip([0] + have, have)))
    precision, recall = right / count_found, right / count_gold
    return precision, recall, 2 * precision * recall / (precision + recall), 2 * spans / (count_gold + count_found)


def inner(ends):
    """Without the last boundary of every paragraph, which needs no splitter."""
    return [each[:-1] for each in ends]


def main():
    program = sys.argv[1]
    for argument in sys.argv[2:]:
        language, path = argument.split(":", 1)
        texts, gold_ends = gold(read(path))
        bare = total = 0
        for text, ends in zip(texts, gold_ends):
            characters = [c for c in text if not c.isspace()]
            bare += sum(characters[end - 1].isalnum() or characters[end - 1] in ",;:-" for end in ends[:-1])
            total += len(ends)
        print(f"\n{path.split('/')[-1]}: {total} sentences in {len(texts)} paragraphs; "
              f"{bare} boundaries inside paragraphs ({100 * bare / total:.1f} %) follow no mark of punctuation")
        print(f"{'':20}{'precision':>10}{'recall':>8}{'F1':>8}{'spans F1':>10}{'F1 inside paragraphs':>22}")
        rows = [("TextBenchmark", ours(program, language, texts))]
        for name, split in peers(language):
            rows.append((name, [ends_of(split(text)) for text in texts]))
        for name, found in rows:
            precision, recall, f1, spans = score(gold_ends, found)
            within = score(inner(gold_ends), inner(found))[2]
            print(f"{name:20}{precision:10.4f}{recall:8.4f}{f1:8.4f}{spans:10.4f}{within:22.4f}")


if __name__ == "__main__":
    main()
