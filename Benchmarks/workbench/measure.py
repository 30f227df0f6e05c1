"""Measures the workbench of a release build: first page, page weight, scans a second, memory over 100,000 requests.

usage: Benchmarks/workbench/run.sh [PROGRAM]      (needs wrk; on Debian: apt-get install wrk)
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Workbench"))
from workbench import TOKEN, Workbench  # noqa: E402

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/factcheck")
SECONDS = int(os.environ.get("BENCH_SECONDS", "10"))


def article(words=1_000):
    """A text on the subject: paragraphs of the sample articles."""
    text = "\n\n".join((ROOT / f"Corpus/articles/{name}").read_text().split("---", 2)[2].strip()
                       for name in ("hostile-op-ed.md", "ngo-newsletter.md"))
    cut = [match.end() for match in re.finditer(r"\S+", text)][words - 1]
    return text[:cut]


def load(bench, connections, path="/v1/health", seconds=SECONDS, script=None, env=None):
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    if script:
        command += ["-s", script]
    out = subprocess.run([*command, f"http://127.0.0.1:{bench.port}{path}"], env={**os.environ, **(env or {})},
                         capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    count = int(re.search(r"(\d+) requests in", out).group(1))
    return rate, float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit], count, int(failed.group(1)) if failed else 0


def first_page():
    times = []
    for _ in range(7):
        started = time.perf_counter()
        with Workbench(PROGRAM) as bench:
            bench.ask("GET", "/")
            times.append((time.perf_counter() - started) * 1000)
    return sorted(times)


def main():
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    times = first_page()
    print(f"first page after start: {times[0]:.0f} ms best, {times[3]:.0f} ms median of 7 (bar: 100)")
    with Workbench(PROGRAM) as bench, tempfile.NamedTemporaryFile("w") as body:
        page = bench.ask("GET", "/")[2]
        parts = set(re.findall(r'/assets/[\w.]+', page.decode()))
        while True:
            more = {f"/assets/{name}" for part in parts for name in re.findall(r'from "\./([\w.]+)"', bench.ask("GET", part)[2].decode())}
            if more <= parts:
                break
            parts |= more
        weight = len(page) + sum(len(bench.ask("GET", part)[2]) for part in parts)
        print(f"page weight: {weight / 1000:.0f} KB in {len(parts) + 1} files (bar: 200)")

        text = article()
        json.dump({"text": text, "type": "text"}, body)
        body.flush()
        started = time.perf_counter()
        bench.json("POST", "/v1/scan", {"text": text, "type": "text"})
        print(f"first scan of {len(text.split())} words: {(time.perf_counter() - started) * 1000:.0f} ms")
        edits = []
        for number in range(21):
            started = time.perf_counter()
            bench.json("POST", "/v1/scan", {"text": text + f"\n\nMore than {number + 70} million people are displaced.", "type": "text"})
            edits.append((time.perf_counter() - started) * 1000)
        print(f"scan after an edit in one paragraph: {sorted(edits)[10]:.1f} ms median, {max(edits):.1f} ms at most (bar: 200)")

        script = str(pathlib.Path(__file__).with_name("scan.lua"))
        print("\n| 1,000 words | connections | scans a second | 99 % within | failed |\n| --- | --- | --- | --- | --- |")
        for new, name in (("1", "every sentence new"), ("0", "seen before")):
            for connections in (1, 8, 64):
                env = {"BENCH_BODY": body.name, "BENCH_TOKEN": TOKEN, "BENCH_NEW": new}
                rate, late, _, failed = load(bench, connections, "/v1/scan", script=script, env=env)
                print(f"| {name} | {connections} | {rate:.1f} | {late:.0f} ms | {failed} |", flush=True)

        print("\n| requests so far | memory |\n| --- | --- |")
        print(f"| after the scans above | {bench.memory():.0f} MB |")
        total = 0
        while total < 100_000:
            total += load(bench, 8, seconds=2)[2]
            total += load(bench, 8, "/v1/scan", seconds=2, script=script, env={"BENCH_BODY": body.name, "BENCH_TOKEN": TOKEN, "BENCH_NEW": "1"})[2]
            print(f"| {total:,} | {bench.memory():.0f} MB |", flush=True)
        rate, late, _, _ = load(bench, 8)
        print(f"\n/v1/health: {rate:,.0f} a second at 8 connections, 99 % within {late:.1f} ms")


main()
