#!/usr/bin/env python3
"""Scores the framing of statements against labelled articles.

  framing.py READER FOLDER [--labels FOLDER] [--show] [--half 0|1]

READER is a program (with its arguments) that reads one JSON object a line ({"doc", "lang", "plain"} or {"doc", "lang", "blocks": [{"kind",
"text"}]}) and writes one JSON object a statement ({"doc", "text", "framing", ...}) in reading order. FOLDER holds the
articles and their labels (.json), in the format of the labelled articles' score.py.

What counts as right, statement by statement:
  attributed   read as attributed (or as asserted or rebutted where the entry accepts it)
  rebutted     read as rebutted
  contradicted, misleading, outdated, unsupported
               read as asserted (or as attributed or rebutted where the entry accepts it)
  supported    read as asserted or attributed: the guidelines accept a correct fact credited to somebody
The statement compared is the one that shares most words with the labelled text; "any" also counts an entry as right when
another statement that lies inside it (three words or more) is read right.

must_not_flag: only those are framing's business that are questions, conditions, suppositions, wishes or calls by their
form (see OPENERS below); one of them is a false alarm when its first statement is asserted.
Dated history, figures on other matters and opinions are asserted by their authors and are left to the matcher; their
share of asserted readings is printed beside it and is no error. "whole" divides the same errors by all must_not_flag entries.
"""
import argparse
import html.parser
import json
import email
import email.policy
import re
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path

TOKEN = re.compile(r"[^\W_]+(?:[.,'][^\W_]+)*|[%€$£]")
OPENERS = {
    "condition": {"if", "suppose", "were", "imagine", "unless", "supposing", "si", "supongamos", "ojalá", "imaginemos"},
    "call": {"please", "stand", "go", "know", "say", "step", "bring", "don't", "read", "begin", "mind", "ask", "scrap",
             "put", "oppose", "give", "write", "rt", "keep"},
}


def squash(s):
    return " ".join(s.split())


def fold(s):
    for a, b in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"')):
        s = s.replace(a, b)
    return squash(s).lower()


def tokens(s):
    return TOKEN.findall(fold(s))


class Blocks(html.parser.HTMLParser):
    """Blocks of an HTML page: headings, list items, paragraphs."""
    SKIP = {"head", "script", "style", "title", "template"}
    KIND = {"h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "li": "listItem", "blockquote": "quotation"}
    BREAK = {"p", "div", "td", "th", "tr", "table", "ul", "ol", "br", "hr", "dt", "dd", "dl", "article", "header", "footer",
             "nav", "section", "main", "body"} | KIND.keys()
    VOID = {"br", "hr", "img", "meta", "link", "input"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.text, self.stack = [], "", []

    def flush(self):
        kind = next((self.KIND[t] for t, _ in reversed(self.stack) if t in self.KIND), "paragraph")
        if self.text.strip():
            self.blocks.append({"kind": kind, "text": squash(self.text)})
        self.text = ""

    def handle_starttag(self, tag, attrs):
        style = (dict(attrs).get("style") or "").replace(" ", "").lower()
        if tag in self.BREAK:
            self.flush()
        if tag not in self.VOID:
            self.stack.append((tag, tag in self.SKIP or "display:none" in style))

    def handle_endtag(self, tag):
        if tag in self.BREAK:
            self.flush()
        for i in range(len(self.stack) - 1, -1, -1):
            if self.stack[i][0] == tag:
                del self.stack[i:]
                break

    def handle_data(self, data):
        if not any(h for _, h in self.stack):
            self.text += data


def html_blocks(s):
    p = Blocks()
    p.feed(s)
    p.close()
    p.flush()
    return p.blocks


def md_blocks(s):
    s = re.sub(r"\A---\n.*?\n---\n", "", s, flags=re.S)
    blocks, open_kind = [], None
    for line in s.split("\n"):
        bare = line.strip()
        kind, text = "paragraph", bare
        if not bare or re.fullmatch(r"\|?[\s:|-]*-{3}[\s:|-]*", bare):
            open_kind = None
            continue
        if bare.startswith("#"):
            kind, text = "heading", bare.lstrip("#").strip()
        elif bare.startswith(">"):
            kind, text = "quotation", bare.lstrip("> ")
        elif re.match(r"[-*+] |\d{1,3}[.)] ", bare):
            kind, text = "listItem", re.sub(r"^[-*+] ", "", bare)
        elif open_kind == "listItem" and line[:1] == " ":
            kind = "continued"
        text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("**", "").replace("`", "")
        text = re.sub(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])", r"\1", text)
        if bare.startswith("|"):
            blocks += [{"kind": "paragraph", "text": c.strip()} for c in text.strip("|").split("|") if c.strip()]
            open_kind = None
        elif open_kind and (kind == "continued" or kind == open_kind and kind in ("paragraph", "quotation")):
            blocks[-1]["text"] += "\n" + text
        else:
            blocks.append({"kind": "paragraph" if kind == "continued" else kind, "text": text})
            open_kind = None if kind == "heading" else kind
    return blocks


def request(path, lang):
    if path.suffix == ".eml":
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        part = message.get_body(preferencelist=("plain", "html"))
        body = part.get_content()
        if part.get_content_subtype() == "html":
            return {"doc": path.name, "lang": lang, "blocks": [{"kind": "heading", "text": message["subject"]}] + html_blocks(body)}
        return {"doc": path.name, "lang": lang, "plain": message["subject"] + "\n\n" + body}
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        return {"doc": path.name, "lang": lang, "blocks": html_blocks(raw)}
    if path.suffix == ".md":
        return {"doc": path.name, "lang": lang, "blocks": md_blocks(raw)}
    return {"doc": path.name, "lang": lang, "plain": raw}


def visible(req):
    return req.get("plain") or "\n\n".join(b["text"] for b in req["blocks"])


def find(hay, needle, start=0):
    n = len(needle)
    for i in range(start, len(hay) - n + 1):
        if hay[i:i + n] == needle:
            return i
    return -1


def wanted(entry):
    accept = set(entry.get("accept", []))
    label = entry["label"]
    if label in ("attributed", "rebutted"):
        right = {label}
        if accept & {"contradicted", "misleading", "outdated", "unsupported", "supported"}:
            right.add("asserted")
    else:
        right = {"asserted"} | ({"attributed"} if label == "supported" else set())
    return right | (accept & {"attributed", "rebutted"})


def kind_of(text):
    t = fold(text)
    words = tokens(text)
    if t.rstrip("\"')").endswith("?"):
        return "question"
    for kind, first in OPENERS.items():
        if words and words[0] in first:
            return kind
    return None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("reader")
    ap.add_argument("folder", type=Path)
    ap.add_argument("--labels", type=Path)
    ap.add_argument("--show", action="store_true", help="list what was read wrong")
    ap.add_argument("--half", type=int, help="only every second article")
    ap.add_argument("--dump", type=Path, help="write the statements here")
    a = ap.parse_args()
    gold = []
    for file in sorted((a.labels or a.folder).glob("*.json")):
        labels = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(labels, dict) and "expect" in labels:
            gold.append(labels)
    if a.half is not None:
        gold = gold[a.half::2]
    requests = [request(a.folder / g["doc"], g["lang"]) for g in gold]
    lines = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in requests)
    out = subprocess.run(shlex.split(a.reader), input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    if a.dump:
        a.dump.write_text(out)
    statements = {}
    for line in out.splitlines():
        s = json.loads(line)
        statements.setdefault(s["doc"], []).append(s)
    table, errors, mnf_n, mnf_bad, mnf_shape = Counter(), [], 0, [], Counter()
    n = right = right_any = 0
    by_label = Counter()
    for g, req in zip(gold, requests):
        hay = tokens(visible(req))
        at = 0
        alone = Counter(s["sentence"] for s in statements.get(g["doc"], []))
        for s in statements.get(g["doc"], []):
            # The reporting words of a sentence count with its only statement.
            words = tokens(s["sentence"] if alone[s["sentence"]] == 1 else s["text"])
            i = find(hay, words, at)
            s["span"] = (i, i + len(words)) if i >= 0 and words else None
            if i >= 0 and words:
                at = i
        for e in g["expect"] + [{"text": t, "label": "must_not_flag"} for t in g["must_not_flag"]]:
            words = tokens(e["text"])
            i = find(hay, words)
            if i < 0:
                print("not found:", g["doc"], e["text"][:80], file=sys.stderr)
                continue
            found = []
            for s in statements.get(g["doc"], []):
                if s["span"]:
                    shared = min(s["span"][1], i + len(words)) - max(s["span"][0], i)
                    if shared > 0:
                        found.append((shared, s))
            found.sort(key=lambda f: -f[0])
            inside = [s for shared, s in found if shared >= 3 and shared == s["span"][1] - s["span"][0]]
            best = found[0][1]["framing"] if found else "nothing"
            if e["label"] == "must_not_flag":
                mnf_n += 1
                kind = kind_of(e["text"])
                alarm = bool(found) and (inside or [found[0][1]])[0]["framing"] == "asserted"
                mnf_shape[kind or "statement", "asserted" if alarm else "not"] += 1
                if kind and alarm:
                    mnf_bad.append((kind, g["doc"], e["text"]))
                continue
            ok = wanted(e)
            n += 1
            right += best in ok
            hit = best in ok or any(s["framing"] in ok for s in inside)
            right_any += hit
            label = e["label"] if e["label"] in ("attributed", "rebutted") else "asserted"
            table[label, best if best not in ok else label] += 1
            by_label[label] += 1
            if best not in ok:
                errors.append((label, best, "" if not hit else "(any)", g["doc"], e["text"]))
    print(f"labelled statements: {n}; framing right: {right} = {100 * right / n:.1f} %; any: {100 * right_any / n:.1f} %")
    for label in ("asserted", "attributed", "rebutted"):
        predicted = sum(v for (_, p), v in table.items() if p == label)
        hit = table[label, label]
        print(f"  {label:11} recall {hit}/{by_label[label]} = {hit / max(1, by_label[label]):.3f}"
              f"  precision {hit}/{predicted} = {hit / max(1, predicted):.3f}")
    framed = sum(v for (k, _), v in mnf_shape.items() if k != "statement")
    print(f"must_not_flag: {mnf_n}; questions, conditions and calls: {framed}, read as asserted: {len(mnf_bad)} "
          f"= {100 * len(mnf_bad) / max(1, framed):.1f} % of them, {100 * len(mnf_bad) / max(1, mnf_n):.1f} % of the whole")
    print(f"  other must_not_flag statements read as asserted (the matcher's business): "
          f"{mnf_shape['statement', 'asserted']} of {mnf_n - framed}")
    if a.show:
        for e in errors:
            print("WRONG %s read as %s %s [%s] %s" % (e[0], e[1], e[2], e[3], squash(e[4])[:160]))
        for e in mnf_bad:
            print("ALARM %s [%s] %s" % (e[0], e[1], squash(e[2])[:160]))


if __name__ == "__main__":
    main()
