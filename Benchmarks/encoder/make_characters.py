"""Writes what uncased BERT makes of every Unicode scalar, as Hugging Face `tokenizers` does it.

usage: make_characters.py > bert-uncased-characters.txt

Needs tokenizers. One line per run of scalars treated alike; scalars in no line are kept and belong to words:
  FIRST-LAST drop | space | punctuation | isolate | hangul
  SCALAR to SCALAR...
"""

from itertools import groupby

import tokenizers
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
splitter = BertPreTokenizer()


def treatment(code):
    character = chr(code)
    result = normalizer.normalize_str(character)
    if result == "":
        return "drop"
    if result == f" {character} ":
        return "isolate"
    if result == " ":
        return "space"
    if 0xAC00 <= code <= 0xD7A3:
        return "hangul"
    if result != character:
        return "to " + " ".join(f"{ord(c):04X}" for c in result)
    return "punctuation" if len(splitter.pre_tokenize_str(f"a{character}a")) == 3 else "keep"


def main():
    print(f"# Uncased BERT's treatment of Unicode scalars, from tokenizers {tokenizers.__version__}")
    codes = ((code, treatment(code)) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    for kind, run in groupby(codes, key=lambda pair: pair[1] if not pair[1].startswith("to ") else pair):
        first, *rest = [code for code, _ in run]
        if kind == "keep":
            continue
        if isinstance(kind, tuple):
            print(f"{first:04X} {kind[1]}")
        else:
            print(f"{first:04X}-{([first] + rest)[-1]:04X} {kind}")


main()
