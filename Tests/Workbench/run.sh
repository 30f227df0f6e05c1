#!/usr/bin/env bash
# The workbench as people and programs meet it: over real sockets, in a real browser, under a fuzzer. Installs what it needs.
#
# usage: Tests/Workbench/run.sh [PROGRAM]     (a build with the trait: swift build --traits Workbench; SCREENSHOTS names a folder)
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-.build/debug/factcheck}

if command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]; then
  for package in chromium chromium-driver; do
    dpkg -s "$package" > /dev/null 2>&1 && continue
    apt-get install -y "$package" > /dev/null || { apt-get update > /dev/null && apt-get install -y "$package" > /dev/null; }
  done
fi
tools=${WORKBENCH_TOOLS:-.build/workbench-tools}
if [ ! -x "$tools/bin/schemathesis" ]; then
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check jsonschema openapi-spec-validator selenium schemathesis
  # Carries axe-core; its own dependencies are not needed.
  "$tools/bin/pip" install --quiet --disable-pip-version-check --no-deps axe-playwright-python
fi

"$tools/bin/python" Tests/Workbench/api_test.py "$program"
"$tools/bin/python" Tests/Workbench/page_test.py "$program" ${SCREENSHOTS:+"$SCREENSHOTS"}
"$tools/bin/python" Tests/Workbench/fuzz.py "$program" "$tools/bin/schemathesis"
