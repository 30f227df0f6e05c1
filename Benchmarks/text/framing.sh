#!/bin/sh
# Builds the benchmark and scores the framing of statements against labelled articles.
# usage: framing.sh FOLDER [--labels FOLDER] [--show] [--half 0|1]
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
swift build --package-path "$root" -c release --product TextBenchmark
program=$(swift build --package-path "$root" -c release --show-bin-path)/TextBenchmark
exec python3 "$here/framing.py" "$program framing" "$@"
