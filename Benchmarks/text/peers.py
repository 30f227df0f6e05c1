#!/usr/bin/env python3
"""Times programs that do less with a text than the room does: words counted, words found, sentences found.

usage: peers.py LANGUAGE FILE      (see speed.sh)

The file is repeated to 10 MB for wc and Python's re, 20 kB of it for pysbd, which is slow. Processor time.
"""
import re
import resource
import subprocess
import sys
import tempfile
import time
import warnings

warnings.filterwarnings("ignore")


def show(name, size, seconds):
    print(f"{name:34}{seconds:9.3f} s {size / 1e6 / seconds:9.1f} MB/s")


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main():
    language, path = sys.argv[1:3]
    text = open(path, "rb").read()
    whole = (text + b"\n\n") * (10_000_000 // (len(text) + 2) + 1)
    with tempfile.NamedTemporaryFile() as file:
        file.write(whole)
        file.flush()
        before = children()
        subprocess.run(["wc", "-w", file.name], stdout=subprocess.DEVNULL, check=True)
        show("wc -w", len(whole), children() - before)
    string = whole.decode(errors="replace")
    start = time.process_time()
    re.findall(r"\w+|[^\w\s]", string)
    show("words of Python's re", len(whole), time.process_time() - start)
    try:
        import pysbd
    except ImportError:
        return
    string = string[:20_000]
    segmenter = pysbd.Segmenter(language=language, clean=False)
    start = time.process_time()
    for paragraph in string.split("\n\n"):
        segmenter.segment(paragraph)
    show("sentences of pysbd", len(string.encode()), time.process_time() - start)


if __name__ == "__main__":
    main()
