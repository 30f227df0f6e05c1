#!/bin/sh
# Builds the benchmark and times the room stage by stage, then on 1, 10 and 100 MB, beside programs that do less with the text.
# usage: speed.sh [LANGUAGE:FILE ...]      (LANGUAGE en or es, FILE plain text; without arguments the articles of Corpus/)
# Peers: UTF-8 validation (in the benchmark), wc -w, Python's re and pysbd (when sentences.sh has installed it).
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
folder=$root/.build/text-speed
mkdir -p "$folder"
swift build --package-path "$root" -c release --product TextBenchmark
program=$(swift build --package-path "$root" -c release --show-bin-path)/TextBenchmark
if [ $# -eq 0 ]; then
  cat "$root"/Corpus/articles/*.txt "$root"/Corpus/articles/[c-r]*-*.md "$root"/seeds/*.txt > "$folder/en.txt"
  cat "$root"/Corpus/articles/boletin-municipal.md "$root"/Corpus/articles/columna-opinion.md > "$folder/es.txt"
  set -- "en:$folder/en.txt" "es:$folder/es.txt"
fi
python=$root/.build/sentences/venv/bin/python
[ -x "$python" ] || python=python3
for argument in "$@"; do
  language=${argument%%:*}
  file=${argument#*:}
  echo "== $language $(basename "$file"), $(wc -c < "$file") bytes repeated to 10 MB"
  "$program" speed "$language" "$file" 10
  "$python" "$here/peers.py" "$language" "$file"
  "$program" linear "$language" "$file"
done
