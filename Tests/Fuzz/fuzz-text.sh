#!/bin/sh
# Fuzzes the room TextAnalysis, guided by coverage, and fails when an input crashes or hangs it.
# usage: fuzz-text.sh SECONDS [CORPUS]      (CORPUS: a folder in which inputs that reach new code are kept)
# Needs the fuzzer of the Swift toolchain for Linux (libclang_rt.fuzzer); builds TextAnalysis and nothing else.
set -eu
seconds=${1:?usage: fuzz-text.sh SECONDS [CORPUS]}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
folder=$root/.build/fuzz-text
corpus=${2:-$folder/corpus}
mkdir -p "$folder" "$corpus"
program=$folder/fuzz-text
sources=$(find "$root/Sources/TextAnalysis" -name '*.swift')
newest=$(ls -t $sources "$here/FuzzText.swift" | head -n 1)
if [ ! -x "$program" ] || [ "$newest" -nt "$program" ]; then
  swiftc -O -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name TextAnalysis -package-name factcheck \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
    -enable-upcoming-feature InternalImportsByDefault \
    $sources "$here/FuzzText.swift" -o "$program"
fi
cd "$folder"
# Stops at the first input that crashes, takes more than 10 seconds or 2 GB; the input is written to this folder.
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$program" -dict="$here/text.dict" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -max_len=4096 -print_final_stats=1 "$corpus" "$here/Seeds"
