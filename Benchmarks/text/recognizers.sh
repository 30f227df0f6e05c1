#!/bin/sh
# Runs the readers of quantities and dates over the specification files of Microsoft Recognizers-Text.
#
#   git clone https://github.com/microsoft/Recognizers-Text
#   Benchmarks/text/recognizers.sh Recognizers-Text/Specs [--misses FILE]
set -eu
specs=${1:?usage: recognizers.sh SPECS [--misses FILE]}
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
swift build --package-path "$root" -c release --product ReadFigures
program=$(swift build --package-path "$root" -c release --show-bin-path)/ReadFigures
exec python3 "$root/Benchmarks/text/recognizers/recognizers.py" "$specs" --program "$program" "$@"
