#!/usr/bin/env python3
"""Runs the readers of quantities and dates over the specification files of Microsoft Recognizers-Text.

A case passes when every result it expects is found with the same value (and nothing else is found). Kinds that
factcheck leaves alone on purpose (ordinals, times of day, repeated events, ...) are counted apart, by name.
"""

import argparse
import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys

FOLDERS = ["Number", "NumberWithUnit", "DateTime"]
LANGUAGES = {"English": "en", "Spanish": "es"}
SKIPPED_FILES = {
    "OrdinalModel": "ordinals",
    "OrdinalModelSuppressExtendedTypes": "ordinals",
    "TimeExtractor": "times of day",
    "TimeParser": "times of day",
    "TimePeriodExtractor": "times of day",
    "TimePeriodParser": "times of day",
    "TimeZoneExtractor": "time zones",
    "TimeZoneParser": "time zones",
    "SetExtractor": "repeated events",
    "SetParser": "repeated events",
    "HolidayExtractor": "holidays",
    "HolidayParser": "holidays",
    "DateTimeExtractor": "times of day",
    "DateTimeParser": "times of day",
    "DateTimePeriodExtractor": "times of day",
    "DateTimePeriodParser": "times of day",
    "DateTimeModelComplexCalendar": "options of their program",
    "DateTimeModelCalendarMode": "options of their program",
    "DateTimeModelExperimentalMode": "options of their program",
    "DateTimeModelExtendedTypes": "options of their program",
    "DateTimeModelSplitDateAndTime": "options of their program",
    "DateTimeModelTasksMode": "options of their program",
    "NumberModelExperimentalMode": "options of their program",
    "NumberRangeModelExperimentalMode": "options of their program",
    "NumberModelPercentMode": "options of their program",
    "PercentModelPercentMode": "options of their program",
    "MergedExtractorSkipFromTo": "options of their program",
}
SKIPPED_TYPES = {
    "time": "times of day",
    "timerange": "times of day",
    "datetime": "times of day",
    "datetimerange": "times of day",
    "set": "repeated events",
    "timezone": "time zones",
    "datetimealt": "alternatives",
    "ordinal": "ordinals",
    "ordinal.relative": "ordinals",
}
CURRENCIES = [
    ("united states dollar", "USD"), ("dollar", "USD"), ("dólar", "USD"), ("euro", "EUR"), ("british pound", "GBP"),
    ("pound", "GBP"), ("libra", "GBP"), ("canadian dollar", "CAD"), ("dólar canadiense", "CAD"),
    ("dólar estadounidense", "USD"),
]
SECONDS = {
    "seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800, "months": 2592000, "years": 31536000,
    "decades": 315360000, "centuries": 3153600000,
}


def load(path):
    return json.loads(path.read_text(encoding="utf-8-sig"))


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", " ")


def reference(case):
    moment = case.get("Context", {}).get("ReferenceDateTime", "")
    return moment[:10]


def read(program, language, cases):
    lines = "".join(f"{language}\t{reference(c)}\t{escaped(c['Input'])}\n" for c in cases)
    output = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout
    found, current = [], []
    for line in output.split("\n")[:-1]:
        if line:
            current.append(line.split("\t"))
        else:
            found.append(current)
            current = []
    if len(found) != len(cases):
        sys.exit(f"{len(cases)} texts were sent, {len(found)} answers came back")
    return found


class Quantity:
    def __init__(self, fields):
        self.bytes = (int(fields[1]), int(fields[2]))
        self.value = float(fields[5])
        self.upper = float(fields[6]) if fields[6] else None
        self.unit, self.kind, self.comparator, self.vague = fields[7], fields[8], fields[9], fields[10]
        self.heads = fields[13].split()


class Period:
    def __init__(self, fields):
        self.bytes = (int(fields[1]), int(fields[2]))
        self.first, self.last, self.precision, self.kind = fields[3], fields[4], fields[5], fields[6]


def span(case, result):
    """The byte range of a result. The specification counts UTF-16 units."""
    if "Start" not in result:
        return (0, len(case["Input"].encode()))
    units = case["Input"].encode("utf-16-le")
    end = result["End"] + 1 if "End" in result else result["Start"] + result["Length"]
    start = len(units[: 2 * result["Start"]].decode("utf-16-le", "ignore").encode())
    return (start, len(units[: 2 * end].decode("utf-16-le", "ignore").encode()))


def overlap(one, two):
    return one[0] < two[1] and two[0] < one[1]


def same(one, two):
    return abs(one - two) <= 0.001 * max(abs(one), abs(two), 1e-9)


def number(text):
    try:
        # Spanish results have a decimal comma.
        return float(text.rstrip("%").replace(",", ".").replace("E+", "e"))
    except (ValueError, AttributeError):
        return None


def kind_of(result):
    name = result.get("TypeName", result.get("Type", ""))
    return name.replace("datetimeV2.", "")


def meets_number(result, quantity):
    """A number, share, sum of money, age or dimension."""
    kind = kind_of(result)
    resolution = result.get("Resolution") or {}
    value = number(resolution.get("value"))
    if value is None:
        return False
    if kind == "percentage":
        return quantity.unit in ("percent", "points") and same(quantity.value, value)
    if kind == "currency":
        unit = str(resolution.get("unit", "")).lower()
        code = next((c for n, c in CURRENCIES if n == unit), None)
        if unit in ("cent", "penny", "pence", "centavo", "céntimo", "penique"):
            value /= 100
        return quantity.unit.startswith("money") and same(quantity.value, value) and (
            code is None or quantity.unit == "money:" + code)
    if kind == "age":
        return quantity.unit.startswith("duration") and same(quantity.value, value)
    factor = 100 if quantity.unit == "percent" and quantity.kind == "share" else 1
    return same(quantity.value, value * factor) or same(quantity.value, value)


def meets_range(result, quantity, others):
    text = (result.get("Resolution") or {}).get("value", "")
    match = re.fullmatch(r"([\[(])(.*),(.*)([\])])", text)
    if not match:
        return False
    factor = 100 if quantity.unit == "percent" and quantity.kind == "share" else 1
    low, high = (None if v is None else v * factor for v in (number(match[2]), number(match[3])))
    if low is not None and high is not None:
        if low == high:
            return quantity.comparator == "exactly" and same(quantity.value, low)
        # "more than 10 and less than 20" are two figures for us.
        ends = any(q.comparator in ("over", "at-least") and same(q.value, low) for q in others) and any(
            q.comparator in ("under", "at-most") and same(q.value, high) for q in others)
        return ends or quantity.upper is not None and same(quantity.value, low) and same(quantity.upper, high)
    if low is not None:
        wanted = "at-least" if match[1] == "[" else "over"
        return quantity.comparator == wanted and same(quantity.value, low)
    wanted = "at-most" if match[4] == "]" else "under"
    return quantity.comparator == wanted and same(quantity.value, high)


def day_before(text):
    try:
        return str(datetime.date.fromisoformat(text) - datetime.timedelta(days=1))
    except (ValueError, OverflowError, TypeError):
        return ""


def resolutions(result):
    """Pairs of first and last day ('' for open) that the specification accepts."""
    pairs = []
    listed = (result.get("Resolution") or {}).get("values") or (result.get("Value") or {}).get("values") or []
    for value in listed:
        if "value" in value:
            pairs.append((value["value"], value["value"]))
        elif "start" in value or "end" in value:
            pairs.append((value.get("start", ""), value.get("end", "")))
    parsed = result.get("Value") or {}
    for side in ("FutureResolution", "PastResolution"):
        values = parsed.get(side) or {}
        if "date" in values:
            pairs.append((values["date"], values["date"]))
        elif "startDate" in values or "endDate" in values:
            pairs.append((values.get("startDate", ""), values.get("endDate", "")))
    return pairs


def meets_date(result, period, only_place):
    accepted = resolutions(result)
    # A season has no days of its own in the specification.
    if only_place or not accepted:
        return True
    for first, last in accepted:
        starts = period.first == first
        # Their ranges end on the day after; ours on the last day.
        ends = period.last == last or (last != "" and period.last == day_before(last))
        if starts and ends:
            return True
    return False


def meets_duration(result, quantity, only_place):
    if not quantity.unit.startswith("duration"):
        return False
    if only_place:
        return True
    seconds = [v.get("value") for v in (result.get("Resolution") or {}).get("values", [])]
    seconds += [v.get("value") for v in (result.get("Value") or {}).get("values", [])]
    seconds += [(result.get("Value") or {}).get(s, {}).get("duration") for s in ("FutureResolution",)]
    ours = quantity.value * SECONDS.get(quantity.unit.split(":")[1], 0)
    return any(s is not None and number(str(s)) is not None and same(ours, float(s)) for s in seconds)


def judge(name, case, found):
    """'pass', or why not."""
    quantities = [Quantity(f) for f in found if f[0] == "quantity"]
    periods = [Period(f) for f in found if f[0] == "period"]
    results = case["Results"]
    only_place = name.endswith("Extractor")
    dates = name.startswith(("Date", "Merged")) or name.startswith("Duration")
    used = set()
    for result in results:
        place, kind = span(case, result), kind_of(result)
        pool = periods if dates and kind != "duration" else quantities
        near = [item for item in pool if overlap(item.bytes, place)]
        if dates and kind == "duration":
            met = [q for q in near if meets_duration(result, q, only_place)]
        elif dates:
            met = [p for p in near if meets_date(result, p, only_place)]
        elif kind == "numberrange":
            met = [q for q in near if meets_range(result, q, near)]
        else:
            met = [q for q in near if meets_number(result, q)]
        if not met:
            return "read otherwise" if near else "not found"
        used.update(id(item) for item in near)
    if dates:
        extra = [p for p in periods if id(p) not in used] if not name.startswith("Duration") else []
    else:
        wanted = {"PercentModel": ("percent", "points"), "CurrencyModel": ("money",), "AgeModel": ("duration",)}
        units = wanted.get(name)
        extra = [q for q in quantities if id(q) not in used and (units is None or q.unit.split(":")[0] in units)]
        if name == "AgeModel":
            extra = [q for q in extra if q.kind == "age"]
        if name in ("DimensionModel", "TemperatureModel", "NumberRangeModel"):
            extra = []
            if not results and name == "NumberRangeModel":
                extra = [q for q in quantities if q.comparator not in ("exactly", "about") or q.upper is not None]
    return "found too much" if extra else "pass"


def out_of_scope(name, case):
    if name in SKIPPED_FILES:
        return SKIPPED_FILES[name]
    for result in case["Results"]:
        kind = kind_of(result)
        if kind in SKIPPED_TYPES:
            return SKIPPED_TYPES[kind]
        resolution = result.get("Resolution") or {}
        if resolution.get("subtype") == "power":
            return "powers"
        if result.get("Text", "").lower() in ("one", "un", "una", "uno", "a"):
            return "one as an article"
        if resolution.get("value") in ("null", None) and kind in ("percentage", "currency", "dimension", "temperature"):
            return "units without a number"
        if kind == "duration" and re.match(
                r"(a|an|all|full|whole|few|several|some|unos|unas|tod[oa]|varios|varias|otro|the)\b", result.get("Text", "").lower()):
            return "spans without a number"
    if re.search(r"\d+\.\d+\.\d+\.\d+", case["Input"]) and name == "NumberModel":
        return "addresses"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("specs", type=pathlib.Path, help="folder Specs of a checkout of microsoft/Recognizers-Text")
    parser.add_argument("--program", required=True, help="the ReadFigures program")
    parser.add_argument("--misses", metavar="FILE", help="write every case that does not pass to FILE")
    arguments = parser.parse_args()
    misses = []
    totals = collections.defaultdict(collections.Counter)
    print("| file | language | cases | out of scope | in scope | pass | not found | read otherwise | found too much |")
    print("| --- | --- | --: | --: | --: | --: | --: | --: | --: |")
    scope = collections.defaultdict(collections.Counter)
    for folder in FOLDERS:
        for language_name, language in LANGUAGES.items():
            for path in sorted((arguments.specs / folder / language_name).glob("*.json")):
                cases = [c for c in load(path) if "Input" in c and "Results" in c]
                inside = []
                for case in cases:
                    reason = out_of_scope(path.stem, case)
                    if reason:
                        scope[language][reason] += 1
                    else:
                        inside.append(case)
                if not inside:
                    continue
                verdicts = collections.Counter()
                for case, found in zip(inside, read(arguments.program, language, inside)):
                    verdict = judge(path.stem, case, found)
                    verdicts[verdict] += 1
                    if verdict != "pass":
                        wanted = [(r.get("Text"), kind_of(r), r.get("Resolution") or r.get("Value")) for r in case["Results"]]
                        misses.append(f"{path.stem} {language} [{verdict}] {case['Input']!r} {reference(case)}\n"
                                      f"    wanted {wanted}\n    found {found}\n")
                totals[folder, language].update(verdicts)
                row = [f"{folder}/{path.stem}", language, len(cases), len(cases) - len(inside), len(inside),
                       f"{verdicts['pass']} ({100 * verdicts['pass'] / len(inside):.0f} %)",
                       verdicts["not found"], verdicts["read otherwise"], verdicts["found too much"]]
                print("| " + " | ".join(map(str, row)) + " |")
    print()
    for (folder, language), verdicts in totals.items():
        count = sum(verdicts.values())
        print(f"{folder} {language}: {verdicts['pass']} of {count} pass ({100 * verdicts['pass'] / count:.1f} %)")
    for language, reasons in scope.items():
        print(f"out of scope {language}: " + ", ".join(f"{reason} {count}" for reason, count in reasons.most_common()))
    if arguments.misses:
        pathlib.Path(arguments.misses).write_text("".join(misses), encoding="utf-8")


if __name__ == "__main__":
    main()
