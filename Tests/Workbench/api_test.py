"""What the API promises, asked over real sockets: its answers fit its own description, limits hold, strangers are turned away, and
nothing hostile stops it.

usage: python3 Tests/Workbench/api_test.py [PROGRAM]      (needs jsonschema and openapi-spec-validator)
"""

import json
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from workbench import TOKEN, Workbench  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/debug/factcheck")
ARTICLE = ROOT / "Corpus/articles/hostile-op-ed.md"
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Description:
    """The OpenAPI document, and whether answers fit it."""

    def __init__(self, document):
        self.document = document

    def check(self, method, path, status, fields, content):
        operation = self.document["paths"][path][method.lower()]
        answer = operation["responses"][str(status)]
        kind = fields["content-type"].split(";")[0]
        assert kind in answer["content"], f"{method} {path} {status}: {kind} is not described"
        if kind.endswith("json") and kind != "application/x-ndjson":
            schema = {**answer["content"][kind]["schema"], "components": self.document["components"]}
            errors = list(Draft202012Validator(schema).iter_errors(json.loads(content)))
            assert not errors, f"{method} {path} {status}: {errors[0].message[:300]} at {list(errors[0].absolute_path)}"


def asked(bench, description, method, path, body=None, expect=200, template=None, **options):
    status, fields, content = bench.ask(method, path, body, **options)
    assert status == expect, f"{method} {path}: {status} instead of {expect}: {content[:300]!r}"
    description.check(method, template or path.split("?")[0], status, fields, content)
    return fields, content


# What it answers ------------------------------------------------------------------------------------------------------


@test
def the_description_is_valid_and_names_every_endpoint(bench, description):
    validate(description.document)
    for path, operations in description.document["paths"].items():
        filled = path.replace("{id}", "no-such-entry")
        for method in operations:
            status, _, content = bench.ask(method.upper(), filled, body="{}" if method == "post" else None,
                                           headers={"Content-Type": "application/json"} if method == "post" else None)
            assert status in (200, 400, 404, 415), f"{method} {path}: {status}"
            if status == 404:
                assert b"at /v1/openapi.json" not in content, f"{path} is described and does not exist"


@test
def schemas_of_the_description_are_those_of_the_command_line(_, description):
    def renamed(value, prefix):
        if isinstance(value, dict):
            return {k: v.replace("#/$defs/", f"#/components/schemas/{prefix}") if k == "$ref" else renamed(v, prefix)
                    for k, v in value.items()}
        return [renamed(v, prefix) for v in value] if isinstance(value, list) else value

    schemas = description.document["components"]["schemas"]
    for name, prefix in (("findings", ""), ("narratives", "narratives-"), ("drafts", "drafts-")):
        file = json.loads((ROOT / f"Sources/Reports/Schema/{name}.schema.json").read_text())
        for key, schema in file["$defs"].items():
            assert schemas[prefix + key] == renamed(schema, prefix), f"{name}: {key} differs"


@test
def every_answer_fits_the_description(bench, description):
    asked(bench, description, "GET", "/v1/health")
    for query in ("", "?q=cities", "?kind=facts&limit=3", "?kind=claims&verdict=outdated", "?stale=true&as_of=2040-01-01"):
        asked(bench, description, "GET", "/v1/claims" + query)
    for language in ("en", "es"):
        asked(bench, description, "GET", f"/v1/vocabulary?language={language}")
        asked(bench, description, "GET", f"/v1/narratives?language={language}")
    lines = bench.json("GET", "/v1/claims")
    assert len(lines) > 1_000
    for line in lines[:: len(lines) // 60]:
        kind = "facts" if line["kind"] == "fact" else "contested"
        asked(bench, description, "GET", f"/v1/claims/{line['id']}", template="/v1/claims/{id}")
        asked(bench, description, "GET", f"/v1/{kind}/{line['id']}?language=es", template=f"/v1/{kind}/{{id}}")


@test
def a_quote_stands_highlighted_in_its_paragraph_for_every_fact(bench, _):
    for line in bench.json("GET", "/v1/claims?kind=facts"):
        fact = bench.json("GET", f"/v1/facts/{line['id']}")
        assert fact["passage"]["quote"].split() == fact["passage"]["quote"].split() and fact["passage"]["quote"], line["id"]


@test
def a_scan_gives_the_bytes_of_the_command_line(bench, _):
    printed = subprocess.run([PROGRAM, "scan", "--format", "json", str(ARTICLE)], capture_output=True, check=True).stdout
    body = {"text": ARTICLE.read_text(), "name": str(ARTICLE), "type": "markdown"}
    for _ in range(2):  # The second time from what is remembered.
        assert bench.ask("POST", "/v1/scan", body)[2] == printed
    import urllib.parse
    raw = bench.ask("POST", "/v1/scan?name=" + urllib.parse.quote(str(ARTICLE)), ARTICLE.read_bytes(),
                    headers={"Content-Type": "application/octet-stream"})[2]
    assert raw == printed


@test
def a_scan_streams_the_lines_of_the_command_line(bench, _):
    printed = subprocess.run([PROGRAM, "scan", "--format", "jsonl", str(ARTICLE)], capture_output=True, check=True).stdout
    body = {"text": ARTICLE.read_text(), "name": str(ARTICLE), "type": "markdown"}
    status, fields, content = bench.ask("POST", "/v1/scan", body, headers={"Accept": "application/x-ndjson"})
    assert (status, fields["content-type"], fields.get("transfer-encoding")) == (200, "application/x-ndjson", "chunked")
    assert content == printed


@test
def an_edited_draft_is_found_as_a_new_one_would_be(bench, _):
    paragraphs = ARTICLE.read_text().split("---", 2)[2].strip().split("\n\n")
    for number in range(0, len(paragraphs), 3):
        edited = paragraphs[:number] + paragraphs[number + 1:] + [paragraphs[number].upper()]
        text = "\n\n".join(edited)
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(text)
            file.flush()
            printed = subprocess.run([PROGRAM, "scan", "--format", "jsonl", file.name], capture_output=True, check=True).stdout
            content = bench.ask("POST", "/v1/scan", {"text": text, "name": file.name, "type": "text"},
                                headers={"Accept": "application/x-ndjson"})[2]
            assert content == printed, f"paragraph {number}"


@test
def files_of_every_format_are_read(bench, description):
    for file in sorted((ROOT / "Tests/DocumentsTests/Fixtures").iterdir()):
        if file.suffix in (".docx", ".html", ".eml"):
            _, content = asked(bench, description, "POST", f"/v1/read?name={file.name}", file.read_bytes(),
                               headers={"Content-Type": "application/octet-stream"})
            assert len(json.loads(content)["text"]) > 40, file.name


@test
def answers_are_those_of_the_command_line(bench, description):
    claims = [line["id"] for line in bench.json("GET", "/v1/claims?kind=claims")]
    for command, path, body in (
        (["respond", claims[0]], "/v1/respond", {"claim": claims[0], "language": "en"}),
        (["respond", claims[7], "--lang", "es", "--channel", "letter", "--audience", "mayors"], "/v1/respond",
         {"claim": claims[7], "language": "es", "channel": "letter", "audience": "mayors"}),
        (["talking-points", "--topic", "cities"], "/v1/talking-points", {"topic": "cities"}),
    ):
        for kind in ("json", "text", "markdown", "html", "docx"):
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / f"a.{kind}"
                subprocess.run([PROGRAM, *command, "--format", kind, "--output", str(file)], check=True, capture_output=True)
                _, content = asked(bench, description, "POST", path, {**body, "format": kind})
                assert content == file.read_bytes(), (command, kind)
    for claim in claims[::25]:
        asked(bench, description, "POST", "/v1/respond", {"claim": claim})
    asked(bench, description, "POST", "/v1/respond", {"text": ARTICLE.read_text(), "type": "markdown"})
    asked(bench, description, "POST", "/v1/respond", {"statement": "Refugees only cost money."})
    for body in ({}, {"claim": "a", "statement": "b"}, {"claim": 1}):
        asked(bench, description, "POST", "/v1/respond", body, expect=400)
    for body in ({"claim": "no-such-claim"}, {"claim": claims[0], "channel": "tape"}):
        asked(bench, description, "POST", "/v1/respond", body, expect=404)
    asked(bench, description, "POST", "/v1/respond", {"statement": ""}, expect=422)
    asked(bench, description, "POST", "/v1/talking-points", {"topic": "no-such-topic"}, expect=404)


@test
def an_edited_draft_meets_objections(bench, description):
    claim = next(line["id"] for line in bench.json("GET", "/v1/claims?kind=claims&verdict=contradicted"))
    text = bench.ask("POST", "/v1/respond", {"claim": claim, "language": "en", "format": "text"})[2].decode()
    _, content = asked(bench, description, "POST", "/v1/verify-draft", {"draft": text, "type": "text"})
    before = json.loads(content)["drafts"][0]["check"]["issues"]
    edited = text.replace(". ", ", and 87,654 of them live in Ruritania. ", 1)
    _, content = asked(bench, description, "POST", "/v1/verify-draft", {"draft": edited, "type": "text"})
    issues = json.loads(content)["drafts"][0]["check"]["issues"]
    assert len(issues) > len(before) and any(issue["kind"] == "ungrounded-number" for issue in issues), issues
    for kind in ("markdown", "html", "docx"):
        asked(bench, description, "POST", "/v1/verify-draft", {"draft": edited, "type": "text", "format": kind})


@test
def narratives_are_counted_as_on_the_command_line(bench, description):
    printed = subprocess.run([PROGRAM, "narratives", "--format", "json", "Corpus/articles"], cwd=ROOT, capture_output=True,
                             check=True).stdout
    files = sorted(file for file in (ROOT / "Corpus/articles").iterdir() if file.suffix in (".md", ".txt"))
    documents = [{"name": f"Corpus/articles/{file.name}", "text": file.read_text()} for file in files]
    _, content = asked(bench, description, "POST", "/v1/narratives", {"documents": documents})
    assert json.loads(content) == json.loads(printed)


# Whom it answers ------------------------------------------------------------------------------------------------------


@test
def strangers_are_turned_away(bench, description):
    scan = {"text": "A text."}
    for host in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "127.0.0.1:x", "2130706433"):
        for method, path, body in (("GET", "/", None), ("GET", "/v1/health", None), ("POST", "/v1/scan", scan)):
            assert bench.ask(method, path, body, host=host)[0] == 421, (host, path)
    for origin in ("http://evil.example", "null", f"http://127.0.0.1:{bench.port + 1}", "file://"):
        asked(bench, description, "POST", "/v1/scan", scan, expect=403, headers={"Origin": origin})
        asked(bench, description, "GET", "/v1/health", expect=403, headers={"Origin": origin})
    asked(bench, description, "POST", "/v1/scan", scan, headers={"Origin": f"http://127.0.0.1:{bench.port}"})
    for token in (None, "", "wrong", TOKEN + "0", TOKEN[:-1]):
        asked(bench, description, "POST", "/v1/scan", scan, expect=401, token=token)
    with bench.socket() as twice:
        twice.sendall(b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n")
        assert b" 4" in twice.recv(200)[:13]


@test
def every_answer_forbids_what_a_page_could_be_made_to_do(bench, _):
    for method, path in (("GET", "/"), ("GET", "/assets/main.js"), ("GET", "/v1/health"), ("GET", "/nothing"), ("POST", "/")):
        fields = bench.ask(method, path)[1]
        policy = fields["content-security-policy"]
        assert "default-src 'none'" in policy and "require-trusted-types-for 'script'" in policy and "unsafe" not in policy
        assert fields["x-content-type-options"] == "nosniff" and fields["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in fields
    page = bench.ask("GET", "/")[2].decode()
    assert TOKEN in page and "{{" not in page and "://" not in page.replace("http://www.w3.org", "")


@test
def only_this_machine_can_reach_it(bench, _):
    listening = [line.split() for line in open("/proc/net/tcp").readlines()[1:]]
    addresses = {fields[1].split(":")[0] for fields in listening if fields[3] == "0A" and int(fields[1].split(":")[1], 16) == bench.port}
    assert addresses == {"0100007F"}, addresses


# Mistakes and limits --------------------------------------------------------------------------------------------------


@test
def mistakes_are_explained(bench, description):
    scan = "/v1/scan"
    for body in ("", "{", "[]", '{"text": 1}', '{"txt": "a"}', '{"text": "a", "type": "tape"}', '{"text": "a", "as_of": "soon"}',
                 '{"text": "a", "min_confidence": 2}', b'{"text": "\xff"}', '{"text": "a", "name": ""}', "null", '{"a":' * 3000):
        asked(bench, description, "POST", scan, body, expect=400, headers={"Content-Type": "application/json"})
    asked(bench, description, "POST", scan, "text", expect=415, headers={"Content-Type": "text/plain"})
    asked(bench, description, "POST", scan + "?name=a.docx", b"PK\x03\x04broken", expect=422,
          headers={"Content-Type": "application/octet-stream"})
    asked(bench, description, "GET", "/v1/claims?limit=0", expect=400)
    asked(bench, description, "GET", "/v1/claims?limits=1", expect=400)
    asked(bench, description, "GET", "/v1/claims?topic=nothing-of-the-sort", expect=404)
    asked(bench, description, "GET", "/v1/facts/no-such-fact", expect=404, template="/v1/facts/{id}")
    assert bench.ask("GET", "/v1/nothing")[0] == 404
    assert bench.ask("GET", "/../../etc/passwd")[0] == 404
    assert bench.ask("GET", "/v1/facts/%ff")[0] == 400
    status, fields, _ = bench.ask("POST", "/v1/health", {})
    assert status == 405
    assert bench.ask("HEAD", "/")[2] == b""


@test
def texts_that_are_too_large_are_refused_before_they_are_read(bench, description):
    started = time.time()
    with bench.socket() as sock:
        sock.sendall(f"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nX-Factcheck-Token: {TOKEN}\r\nContent-Type: application/json\r\n"
                     "Content-Length: 99999999999\r\n\r\n".encode())
        assert b"413" in sock.recv(400)
    assert time.time() - started < 5
    with bench.socket() as sock:  # Without a length: refused when the limit is passed.
        sock.sendall(f"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nX-Factcheck-Token: {TOKEN}\r\nContent-Type: application/json\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n".encode())
        piece = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
        try:
            for _ in range(24):
                sock.sendall(piece)
        except OSError:
            pass
        assert b"413" in sock.recv(400)


@test
def a_body_that_is_announced_is_asked_for(bench, _):
    with bench.socket() as sock:
        sock.sendall(f"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nX-Factcheck-Token: {TOKEN}\r\nContent-Type: application/json\r\n"
                     "Content-Length: 15\r\nExpect: 100-continue\r\n\r\n".encode())
        assert sock.recv(100).startswith(b"HTTP/1.1 100")
        sock.sendall(b'{"text":"Hm.  "}'[:15])


# Hostile drafts -------------------------------------------------------------------------------------------------------


@test
def hostile_texts_are_answered(bench, description):
    texts = {
        "script tags": "<script>alert(1)</script> Refugees only cost money. " * 200,
        "one line of 10 MB": "refugees cost money " * 500_000,
        "one word of 10 MB": "a" * 10_000_000,
        "control characters": "".join(chr(c) for c in range(1, 32)) * 1000,
        "direction marks": "\u202erefugees\u2066 only cost money\u2069. " * 1000,
        "nothing": "", "blank": " \n" * 100_000, "quotes": "\"" * 100_000, "numbers": "1" * 100_000 + " million refugees.",
    }
    for name, text in texts.items():
        started = time.time()
        status, fields, content = bench.ask("POST", "/v1/scan", {"text": text}, timeout=120)
        assert status in (200, 503), f"{name}: {status} {content[:200]!r}"
        description.check("POST", "/v1/scan", status, fields, content)
        print(f"      {name}: {status} in {time.time() - started:.1f} s")
    raw = {"invalid UTF-8": b"\xff\xfe\xc3\x28 refugees \x80" * 1000, "NUL": b"\0" * 10_000, "zip": b"PK\x03\x04" + b"\0" * 10_000,
           "UTF-16": "Refugees only cost money.".encode("utf-16")}
    for name, body in raw.items():
        status, fields, content = bench.ask("POST", "/v1/scan", body, headers={"Content-Type": "application/octet-stream"})
        assert status in (200, 422), f"{name}: {status}"
        description.check("POST", "/v1/scan", status, fields, content)
    bench.json("GET", "/v1/health")


@test
def thousands_of_idle_and_slow_connections_leave_it_answering(bench, _):
    idle = []
    try:
        for number in range(2_500):
            sock = bench.socket()
            if number % 3 == 1:
                sock.sendall(b"GET / HTTP/1.1\r\nHost: local")
            elif number % 3 == 2:
                sock.sendall(f"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nX-Factcheck-Token: {TOKEN}\r\nContent-Length: 5000\r\n"
                             "Content-Type: application/json\r\n\r\n{".encode())
            idle.append(sock)
        started = time.time()
        for _ in range(5):
            bench.json("GET", "/v1/health")
            bench.json("POST", "/v1/scan", {"text": "Refugees only cost money."})
        assert time.time() - started < 10, "it answers, but slowly"
    finally:
        for sock in idle:
            sock.close()
    bench.json("GET", "/v1/health")


@test
def a_reader_that_goes_away_ends_the_work(bench, _):
    text = "\n\n".join(f"{n} million refugees came to the city and only cost money." for n in range(20_000))
    body = json.dumps({"text": text}).encode()
    sockets = []
    for _ in range(4):
        sock = bench.socket()
        sock.sendall(f"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nX-Factcheck-Token: {TOKEN}\r\nContent-Type: application/json\r\n"
                     f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        sockets.append(sock)
    time.sleep(0.5)
    for sock in sockets:
        sock.close()
    started = time.time()
    bench.json("POST", "/v1/scan", {"text": "Refugees only cost money."})
    assert time.time() - started < 15, "work that nobody waits for goes on"


@test
def garbage_is_no_request(bench, _):
    for garbage in (b"\0" * 1000, b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 20_000 + b"\r\n",
                    b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                    b"POST /v1/scan HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"):
        with bench.socket() as sock:
            try:
                sock.sendall(garbage)
                sock.shutdown(socket.SHUT_WR)
                while sock.recv(4096):
                    pass
            except OSError:
                pass
    bench.json("GET", "/v1/health")


@test
def many_ask_at_once(bench, _):
    statuses = []

    def go():
        for _ in range(5):
            statuses.append(bench.ask("POST", "/v1/scan", {"text": "Refugees only cost money."})[0])

    threads = [threading.Thread(target=go) for _ in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) <= {200, 503} and statuses.count(200) > 100, {s: statuses.count(s) for s in set(statuses)}


# Its life -------------------------------------------------------------------------------------------------------------


def check_life(program):
    """Starting and stopping; each with a workbench of its own."""
    with Workbench(program) as bench:
        second = subprocess.run([program, "serve", "--port", str(bench.port)], capture_output=True, text=True)
        assert second.returncode == 2 and f"port {bench.port} is in use" in second.stderr, second
        assert second.stdout == ""
        secret = "zanzibarquince"
        bench.json("POST", "/v1/scan", {"text": f"Refugees only cost money, says {secret}."})
        bench.ask("GET", f"/v1/claims?q={secret}")
        status, said = bench.stop(signal.SIGINT)
        assert status == 0 and said.endswith("stopped\n"), (status, said)
        assert secret not in said
    with Workbench(program) as bench:  # An answer under way is finished.
        text = "\n\n".join(f"{n} million refugees came to the city and only cost money." for n in range(20))
        result = []
        thread = threading.Thread(target=lambda: result.append(bench.ask("POST", "/v1/scan", {"text": text})[0]))
        thread.start()
        time.sleep(0.15)
        status, _ = bench.stop()
        thread.join()
        assert (status, result) == (0, [200]), (status, result)
    with Workbench(program, "--allow-host", "facts.example.org") as bench:
        assert bench.ask("GET", "/v1/health", host="facts.example.org")[0] == 200
        assert bench.ask("GET", "/v1/health", host="facts.example.org", headers={"Origin": "https://facts.example.org"})[0] == 200
        assert bench.ask("GET", "/v1/health", host="other.example.org")[0] == 421
    for options in (["--port", "70000"], ["--allow-host", "http://x"]):
        assert subprocess.run([program, "serve", *options], capture_output=True).returncode == 2
    weak = subprocess.run([program, "serve"], capture_output=True, env={"FACTCHECK_TOKEN": "short", "PATH": "/usr/bin"})
    assert weak.returncode == 2


def main():
    failed = 0
    with Workbench(PROGRAM) as bench:
        description = Description(bench.json("GET", "/v1/openapi.json"))
        for function in TESTS:
            started = time.time()
            try:
                function(bench, description)
                print(f"ok: {function.__name__} ({time.time() - started:.1f} s)", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"FAILED: {function.__name__}: {error}", flush=True)
    try:
        check_life(PROGRAM)
        print("ok: starts and stops as it should")
    except AssertionError as error:
        failed += 1
        print(f"FAILED: life: {error}")
    print(f"{len(TESTS) + 1 - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
