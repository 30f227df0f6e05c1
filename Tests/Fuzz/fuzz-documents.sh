#!/usr/bin/env bash
# Fuzzes each reader of Documents for SECONDS (60 by default) with libFuzzer and AddressSanitizer, from the files in
# Tests/DocumentsTests/Fixtures. Fails when a reader crashes, needs more than 10 seconds or 2 GB for one input.
#   Tests/Fuzz/fuzz-documents.sh [SECONDS] [READER ...]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
readers=("$@")
[ ${#readers[@]} -gt 0 ] || readers=(text markdown html email srt vtt word archive inflate)

build=${FUZZ_BUILD:-.build/fuzz}
mkdir -p "$build"
flags=(-O -wmo -swift-version 6 -parse-as-library -package-name factcheck -sanitize=fuzzer,address -enable-testing -I "$build"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault)
for module in TextAnalysis Documents; do
  find "Sources/$module" -name '*.swift' -print0 | sort -z | xargs -0 swiftc "${flags[@]}" -emit-module -emit-object \
    -module-name "$module" -emit-module-path "$build/$module.swiftmodule" -o "$build/$module.o"
done
swiftc "${flags[@]}" -use-ld=lld -module-name FuzzDocuments -o "$build/fuzz-documents" \
  Tests/Fuzz/FuzzDocuments.swift "$build/TextAnalysis.o" "$build/Documents.o"

fixtures=Tests/DocumentsTests/Fixtures
for reader in "${readers[@]}"; do
  corpus="$build/corpus-$reader"
  mkdir -p "$corpus"
  case $reader in
    text | markdown) cp README.md CHANGELOG.md "$corpus" ;;
    html) cp "$fixtures"/*.html "$corpus" ;;
    email) cp "$fixtures"/*.eml "$corpus" ;;
    srt) printf '1\n00:00:01,000 --> 00:00:02,000\n<i>a</i> {\\an8}b\n\n2\n00:00:02,000 --> 00:00:03,000\n- c &amp; d\n' > "$corpus/a" ;;
    vtt) printf 'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 align:start\n<v A>b<00:00:01.500><c> c</c>\n' > "$corpus/a" ;;
    word) for file in "$fixtures"/*.docx; do unzip -p "$file" word/document.xml > "$corpus/$(basename "$file").xml"; done ;;
    archive | inflate) cp "$fixtures"/*.docx "$corpus" ;;
  esac
  echo "== $reader, $seconds s"
  status=0
  FUZZ_TYPE=$reader SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$build/fuzz-documents" "$corpus" -max_total_time="$seconds" \
    -max_len=20000 -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$build/" -print_final_stats=1 \
    > "$build/$reader.log" 2>&1 || status=$?
  grep -E "ERROR|SUMMARY|Fatal|Test unit|number_of_executed|peak_rss" "$build/$reader.log" || true
  [ "$status" -eq 0 ] || { echo "$reader failed; see $build/$reader.log"; exit 1; }
done
