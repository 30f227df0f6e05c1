#!/usr/bin/env python3
"""Measures batch scanning as a user meets it: whole processes over newsletter drafts, wall time and peak memory.

usage: measure.py PROGRAM [--count 1500] [--rounds 5] [--page-mb 11.5] [--jsonl-mb 1000] [--proselint PATH] [--proselint-files 150]

Drafts come from make_drafts.py: 800 words each, a tenth of the sentences on topic, mixed formats; of the articles of --from jsonl
one in a hundred is such a draft, the others have nothing to do with the subject. Prints each figure beside its
bar and ends with 1 when a bar is missed. Runs with one and with two jobs alternate, so that a busy machine slows both.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

here = Path(__file__).resolve().parent


class Runs:
    """Runs of the program in a home of their own."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_CACHE_HOME": f"{folder}/home"}
        if "LD_LIBRARY_PATH" in os.environ:
            self.environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]

    def run(self, arguments, output=None, program=None, allowed=(0,), feed=None):
        """Wall seconds, peak memory in MB, processor seconds and the samples of memory in MB of one run."""
        with open(output or os.devnull, "wb") as sink:
            start = time.perf_counter()
            process = subprocess.Popen(
                [program or self.program, *arguments], cwd=self.folder, env=self.environment, stdout=sink,
                stderr=subprocess.PIPE if feed is None else subprocess.DEVNULL,
                stdin=subprocess.PIPE if feed else subprocess.DEVNULL)
            samples = feed(process) if feed else []
            errors = process.stderr.read() if process.stderr else b""
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code
        if code not in allowed:
            sys.exit(f"{arguments}: ended with {code}: {errors[:500].decode(errors='replace')}")
        return seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, samples


class Verdicts:
    """Figures beside their bars."""

    failed = False

    def show(self, title, figure, bar=None, good=True):
        self.failed |= not good
        print(f"{title}: {figure}{f' (bar {bar})' if bar else ''}{'' if good else '  MISSED'}", flush=True)


def make_drafts(folder, count, formats, on_topic=0.1):
    command = [sys.executable, here / "make_drafts.py", folder, "--count", str(count), "--formats", formats,
               "--on-topic", str(on_topic)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    files = [p for p in Path(folder).rglob("*") if p.is_file()]
    return files, sum(p.stat().st_size for p in files)


def measure_folder(runs, verdicts, options):
    files, size = make_drafts(runs.folder / "drafts", options.count, options.formats)
    print(f"{len(files)} drafts, {size / 1e6:.1f} MB, on {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    scan = ["scan", "drafts", "--no-config", "--format", "jsonl"]
    times, memory, shares = {1: [], 2: []}, [], []
    for _ in range(options.rounds):
        for jobs in (1, 2):
            seconds, peak, processor, _ = runs.run([*scan, "--jobs", str(jobs)], output=runs.folder / f"jobs-{jobs}")
            times[jobs].append(seconds)
            memory.append(peak)
            if jobs == 2:
                shares.append(processor / seconds)
    one, two = (statistics.median(times[jobs]) for jobs in (1, 2))
    same = (runs.folder / "jobs-1").read_bytes() == (runs.folder / "jobs-2").read_bytes()
    verdicts.show("cold run, two jobs", f"{two:.2f} s, {len(files) / two:.0f} drafts a second")
    verdicts.show("peak memory", f"{max(memory):.0f} MB", "200 MB", max(memory) < 200)
    free = max(shares)
    note = "" if free > 1.85 else f"; the machine gave it {free:.2f} cores at most, so this says little"
    ratio = max(first / second for first, second in zip(sorted(times[1]), sorted(times[2])))
    verdicts.show(
        "speed-up of two jobs", f"median {one / two:.2f}, best pair {ratio:.2f}{note}", "1.7", one / two >= 1.7 or free <= 1.85)
    verdicts.show("same bytes from one job and two", "yes" if same else "no", "yes", same)
    cached = [*scan, "--cache"]
    cold, *_ = runs.run(cached, output=runs.folder / "first")
    warm = [runs.run(cached, output=runs.folder / "warm") for _ in range(options.rounds)]
    median = statistics.median(seconds for seconds, *_ in warm)
    same = (runs.folder / "first").read_bytes() == (runs.folder / "warm").read_bytes()
    kept = sum(p.stat().st_size for p in (runs.folder / "home").rglob("*") if p.is_file())
    verdicts.show("first run with a cache", f"{cold:.2f} s, {kept / 1e6:.1f} MB kept")
    verdicts.show(
        "warm run", f"median {median:.2f} s, least {min(s for s, *_ in warm):.2f} s", "0.5 s", median < 0.5)
    verdicts.show("same bytes from the cache", "yes" if same else "no", "yes", same)


def measure_page(runs, verdicts, options):
    """One page as large as a year of newsletters, without a word of the subject."""
    pages, _ = make_drafts(runs.folder / "pages", 250, "html", on_topic=0)
    tables = [page[page.index("<table"):page.index("</table>") + 8] for page in (p.read_text() for p in sorted(pages))]
    size, parts = 0, []
    while size < options.page_mb * 1e6:
        parts.append(tables[len(parts) % len(tables)])
        size += len(parts[-1].encode())
    page = runs.folder / "page.html"
    page.write_text("<!DOCTYPE html><html><body>\n" + "\n".join(parts) + "\n</body></html>\n")
    times, memory, *_ = zip(*(runs.run(["scan", "--no-config", str(page)]) for _ in range(options.rounds)))
    median = statistics.median(times)
    verdicts.show(
        f"HTML file of {options.page_mb} MB", f"median {median:.2f} s, least {min(times):.2f} s, peak {max(memory):.0f} MB", "2 s",
        median < 2)


def memory_of(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def measure_lines(runs, verdicts, options, texts):
    total = options.jsonl_mb * 1_000_000
    encoded = [json.dumps(text).encode() for text in texts]

    def feed(process):
        samples, written, number, mark = [], 0, 0, total // 20
        next_sample = mark
        while written < total:
            line = b'{"id": %d, "text": %s}\n' % (number, encoded[number % len(encoded)])
            process.stdin.write(line)
            written += len(line)
            number += 1
            if written >= next_sample:
                samples.append(memory_of(process.pid) if os.path.exists("/proc") else 0)
                next_sample += mark
        process.stdin.close()
        feed.count = number
        return samples

    seconds, peak, _, samples = runs.run(
        ["scan", "--no-config", "--from", "jsonl", "-"], feed=feed)
    early, late = max(samples[1:5]), max(samples[-4:])
    verdicts.show(
        f"--from jsonl over {options.jsonl_mb} MB",
        f"{seconds:.0f} s, {feed.count / seconds:.0f} articles a second, peak {peak:.0f} MB", "200 MB", peak < 200)
    verdicts.show(
        "memory after a fifth and at the end", f"{early:.0f} MB and {late:.0f} MB", "growth of 10 %",
        late <= early * 1.1 + 2)


def measure_linter(runs, verdicts, options, files):
    if not options.proselint:
        print("prose linter: skipped; give --proselint PATH")
        return
    chosen = [str(p) for p in files[: options.proselint_files]]
    own = statistics.median(runs.run(["scan", "--no-config", "--jobs", "1", *chosen])[0] for _ in range(3))
    other, *_ = runs.run(["check", *chosen], program=options.proselint, allowed=(0, 1))
    version = subprocess.run([options.proselint, "version"], capture_output=True, text=True).stdout.strip()
    rates = len(chosen) / own, len(chosen) / other
    verdicts.show(
        f"the same {len(chosen)} text files, one job", f"factcheck {rates[0]:.0f} files a second, proselint {version} "
        f"{rates[1]:.1f}: {rates[0] / rates[1]:.1f} times as many")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--formats", default="md,txt,html,eml,docx")
    parser.add_argument("--jsonl-mb", type=int, default=1000)
    parser.add_argument("--page-mb", type=float, default=11.5)
    parser.add_argument("--proselint")
    parser.add_argument("--proselint-files", type=int, default=150)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="factcheck-drafts-"))
    verdicts = Verdicts()
    try:
        runs = Runs(Path(options.program).resolve(), folder)
        measure_page(runs, verdicts, options)
        measure_folder(runs, verdicts, options)
        files, _ = make_drafts(folder / "texts", 300, "txt")
        measure_linter(runs, verdicts, options, sorted(files))
        if options.jsonl_mb:
            # A stream of news: one article in a hundred is on the subject.
            others, _ = make_drafts(folder / "others", 297, "txt", on_topic=0)
            chosen = sorted(others)
            for place, path in zip((50, 150, 250), sorted(files)):
                chosen.insert(place, path)
            measure_lines(runs, verdicts, options, [p.read_text() for p in chosen])
    finally:
        shutil.rmtree(folder)
    sys.exit(verdicts.failed)


main()
