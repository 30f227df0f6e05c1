#!/usr/bin/env bash
# Measures one scan beside the Python stack one would otherwise build (installed into a folder of its own under .build).
#
# usage: Benchmarks/matching/run.sh [PROGRAM] [options of measure.py]     (default: .build/release/factcheck)
#
# FACTCHECK_MODELS: the folder with encoder/ in its published form (default: ../shared/models).
set -euo pipefail
cd "$(dirname "$0")/../.."

program=.build/release/factcheck
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then program=$1; shift; fi

models=${FACTCHECK_MODELS:-../shared/models}
python=${PEER_PYTHON:-$PWD/.build/peer/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv .build/peer
  .build/peer/bin/pip --quiet install torch --index-url https://download.pytorch.org/whl/cpu \
    || .build/peer/bin/pip --quiet install torch
  .build/peer/bin/pip --quiet install sentence-transformers pysbd pyyaml
fi
exec python3 Benchmarks/matching/measure.py "$program" --python "$python" --model "$(cd "$models/encoder" && pwd)" "$@"
