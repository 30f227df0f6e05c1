#!/usr/bin/env python3
"""Measures one scan as a whole process beside the stack of peer.py: time on one core, peak memory, start-up.

usage: measure.py PROGRAM [--python PYTHON --model FOLDER] [--rounds 9]

The article on the subject is Corpus/articles/hostile-op-ed.md (1,018 words); the other one is village news of as many words
without a word of the subject. The program and its peer take turns, so that a busy machine slows both. Ends with 1 when a bar
is missed.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).resolve().parent
root = here.parent.parent


def run(command, folder):
    """Processor seconds and peak memory in MB of one run on one core."""
    pin = ["taskset", "-c", "0"] if os.path.exists("/usr/bin/taskset") else []
    environment = dict(os.environ, HOME=str(folder), TOKENIZERS_PARALLELISM="false")
    process = subprocess.Popen([*pin, *command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command}: ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def off_topic(folder):
    subprocess.run(
        [sys.executable, root / "Benchmarks/drafts/make_drafts.py", folder / "off", "--count", "1", "--words", "1000",
         "--on-topic", "0", "--formats", "txt"], check=True, stdout=subprocess.DEVNULL)
    return next((folder / "off").rglob("*.txt"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--python")
    parser.add_argument("--model")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        on, off = root / "Corpus/articles/hostile-op-ed.md", off_topic(folder)
        jobs = [("start", ["--version"], [], 0.015), ("article on the subject", ["scan", "--no-config", on], [on], 0.5),
                ("article on something else", ["scan", "--no-config", off], [off], 0.03)]
        peer = None
        if options.python and options.model:
            peer = [options.python, here / "peer.py", options.model, root / "Claims", folder]
            run(peer, folder)
        for title, own, other, bar in jobs:
            ours, theirs = [], []
            for _ in range(options.rounds):
                ours.append(run([program, *own], folder))
                if peer:
                    theirs.append(run([*peer, *other], folder))
            seconds, memory = [column for column in zip(*ours)]
            median = statistics.median(seconds)
            missed = title != "start" and median > bar or max(memory) > 120
            failed |= missed
            print(f"{title}: {1000 * median:.0f} ms, least {1000 * min(seconds):.0f} (bar {1000 * bar:.0f}), "
                  f"{max(memory):.0f} MB (bar 120){'  MISSED' if missed else ''}", flush=True)
            if theirs:
                other_seconds, other_memory = [column for column in zip(*theirs)]
                print(f"  Python, without verdicts: {1000 * statistics.median(other_seconds):.0f} ms, {max(other_memory):.0f} MB: "
                      f"{statistics.median(other_seconds) / median:.1f} times the time, "
                      f"{max(other_memory) / max(memory):.1f} times the memory", flush=True)
    sys.exit(failed)


main()
