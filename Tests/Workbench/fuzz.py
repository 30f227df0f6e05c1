"""Lets schemathesis make requests from the API's own description: no answer may be a failure, and every one must fit.

usage: python3 Tests/Workbench/fuzz.py PROGRAM SCHEMATHESIS
"""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from workbench import TOKEN, Workbench  # noqa: E402

EXAMPLES = os.environ.get("WORKBENCH_FUZZ_EXAMPLES", "40")

with Workbench(str(pathlib.Path(sys.argv[1]).resolve())) as bench, tempfile.TemporaryDirectory() as folder:
    config = pathlib.Path(__file__).with_name("schemathesis.toml")
    result = subprocess.run([
        str(pathlib.Path(sys.argv[2]).absolute()), "--config-file", str(config.resolve()), "run", f"{bench.address}v1/openapi.json", "--checks", "all",
        "--header", f"X-Factcheck-Token: {TOKEN}", "--max-examples", EXAMPLES, "--seed", "1", "--no-color",
    ], cwd=folder)
    bench.json("GET", "/v1/health")
    print(f"memory at the end: {bench.memory():.0f} MB")
sys.exit(result.returncode)
