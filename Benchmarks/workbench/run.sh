#!/usr/bin/env bash
# Measures the workbench; see README.md beside this file. Build first: swift build -c release --traits Workbench
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v wrk > /dev/null && command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]; then
  apt-get install -y wrk > /dev/null || { apt-get update > /dev/null && apt-get install -y wrk > /dev/null; }
fi
python3 Benchmarks/workbench/measure.py "${1:-.build/release/factcheck}"
