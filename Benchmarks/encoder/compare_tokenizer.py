"""Compares word pieces with Hugging Face's BertTokenizerFast on generated strings.

usage: compare_tokenizer.py EncoderBenchmark vocab.txt [count]

Needs transformers. Exits 1 and shows the first differences when there are any.
"""

import random
import struct
import subprocess
import sys

from transformers import BertTokenizerFast

LIMIT = 254


def strings(count):
    random.seed(7)
    alphabets = [
        "abcdefghijklmnopqrstuvwxyz     ",
        "ABCxyz0123456789 .,;:!?'\"()[]{}<>/\\|@#$%^&*_+-=~` \t\n\r",
        "áàâäãåçéèêëíñóöøúüýßÆŒĄŁŻžščřĞİıſ ",
        "e\u0301a\u0308o\u0302n\u0303\u0327\u0323 I\u0307 ",
        "中文字日本語テスト한국어힣가ㄱ々〆豈\u2f00\uff21\uff01 ",
        "Приветмирёй Ελλάδα άσς שלום العربية हिन्दी ไทย ",
        "\x00\x01\x07\x0b\x0c\x7f\x80\x85\x9f\ufffd\u200b\u200d\u200e\u2028\u2029\ufeff\u00ad\u00a0\u3000\u202f a",
        "😀👍🏽👩‍👩‍👧🇨🇦☂️©®™€£¥½²№… –—‘’“”«»¿¡ a",
    ]
    words = ["refugees", "unaffable", "[MASK]", "[CLS]", "[SEP]x", "[UNK]", "[mask]", "[ SEP ]", "x" * 100, "y" * 101,
             "don't", "1,234.5", "co-op", "\u00a0", "##ing", "naïve", "ﬁne", "K", "[[SEP]]", "Ǆ", "ẞ", "中" * 120]
    fixed = ["", " ", "\n", "a" * 5000, "é" * 3000, "a " * 3000, "中" * 3000, "[SEP]" * 400, "\u0301" * 50, "-" * 3000]
    yield from fixed
    for code in range(0x110000):
        if not 0xD800 <= code < 0xE000 and (code < 0x3400 or code % 97 == 0 or 0xF900 <= code < 0x10000):
            yield f"a{chr(code)}b {chr(code)}"
    for _ in range(count):
        kind = random.random()
        if kind < 0.6:
            alphabet = random.choice(alphabets)
            yield "".join(random.choices(alphabet, k=random.randint(0, 60)))
        elif kind < 0.9:
            mixed = "".join(alphabets)
            parts = [random.choice(words) if random.random() < 0.3 else "".join(random.choices(mixed, k=random.randint(1, 12)))
                     for _ in range(random.randint(1, 12))]
            yield random.choice(["", " "]).join(parts)
        else:
            codes = (random.randrange(0x110000 - 0x800) for _ in range(random.randint(1, 20)))
            yield "".join(chr(c if c < 0xD800 else c + 0x800) for c in codes)


def main():
    program, vocabulary = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 20000
    tokenizer = BertTokenizerFast(vocab=vocabulary, vocab_file=vocabulary, do_lower_case=True)
    texts = list(strings(count))
    records = b"".join(struct.pack("<I", len(t.encode())) + t.encode() for t in texts)
    output = subprocess.run([program, "pieces"], input=records, stdout=subprocess.PIPE, check=True).stdout
    place, wrong = 0, 0
    for text in texts:
        (length,) = struct.unpack_from("<H", output, place)
        ours = list(struct.unpack_from(f"<{length}H", output, place + 2))
        place += 2 + 2 * length
        theirs = tokenizer(text, add_special_tokens=False)["input_ids"][:LIMIT]
        if ours != theirs:
            wrong += 1
            if wrong <= 10:
                print(ascii(text[:80]), ours[:20], theirs[:20])
    print(f"{len(texts)} strings, {wrong} differ")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
