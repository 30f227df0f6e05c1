#!/bin/sh
# Builds the benchmark, installs onnxruntime into a virtual environment and runs side_by_side.py.
# usage: side-by-side.sh MODELS [rounds]      (MODELS holds encoder/model.safetensors and encoder/vocab.txt)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
models=$1
folder=$root/.build/side-by-side
if [ ! -x "$folder/venv/bin/python" ]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet numpy onnx onnxruntime tokenizers
fi
swift build --package-path "$root" -c release --product EncoderBenchmark
program=$(swift build --package-path "$root" -c release --show-bin-path)/EncoderBenchmark
exec "$folder/venv/bin/python" "$here/side_by_side.py" "$program" "$models" "$folder" "${2:-5}"
