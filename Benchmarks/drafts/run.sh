#!/usr/bin/env bash
# Measures batch scanning over 1,500 newsletter drafts, beside the prose linter proselint (installed from PyPI into a folder of
# its own under .build).
#
# usage: Benchmarks/drafts/run.sh [PROGRAM] [options of measure.py]     (default: .build/release/factcheck)
set -euo pipefail
cd "$(dirname "$0")/../.."

program=.build/release/factcheck
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then program=$1; shift; fi

linter=.build/proselint
if [ ! -x "$linter/bin/proselint" ]; then
  python3 -m venv "$linter" && "$linter/bin/pip" --quiet install proselint==0.16.0 || echo "proselint cannot be installed here"
fi
arguments=()
if [ -x "$linter/bin/proselint" ]; then arguments=(--proselint "$PWD/$linter/bin/proselint"); fi
exec python3 Benchmarks/drafts/measure.py "$program" "${arguments[@]}" "$@"
