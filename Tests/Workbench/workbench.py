"""Starts `factcheck serve` for a test and talks to it over real sockets."""

import http.client
import json
import os
import signal
import socket
import subprocess
import time

TOKEN = "token-of-the-tests-0123456789"


class Workbench:
    """A running workbench; a context manager that stops it and keeps what it printed."""

    def __init__(self, program, *options, env=None):
        self.command = [program, "serve", "--port", "0", *options]
        self.env = {**os.environ, "FACTCHECK_TOKEN": TOKEN, **(env or {})}

    def __enter__(self):
        started = time.perf_counter()
        self.process = subprocess.Popen(
            self.command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            raise SystemExit("the workbench did not start: " + self.process.stderr.read())
        self.seconds_to_address = time.perf_counter() - started
        self.host, self.port = "127.0.0.1", int(self.address.rstrip("/").rsplit(":", 1)[1])
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, number=signal.SIGTERM):
        """Ends it politely; returns its exit status and what it said."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        return self.process.returncode, self.process.stderr.read() if not self.process.stderr.closed else ""

    def memory(self, field="VmRSS"):
        """Memory of the process in MB."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith(field):
                return int(line.split()[1]) / 1024

    def ask(self, method, path, body=None, headers=None, token=TOKEN, host=None, timeout=60):
        """Sends one request; returns status, header fields and body."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        fields = dict(headers or {})
        if token and method != "GET":
            fields.setdefault("X-Factcheck-Token", token)
        if host:
            fields["Host"] = host
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            fields.setdefault("Content-Type", "application/json")
        if isinstance(body, str):
            body = body.encode()
        try:
            connection.request(method, path, body=body, headers=fields)
            answer = connection.getresponse()
            return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read()
        finally:
            connection.close()

    def json(self, method, path, body=None, expect=200, **options):
        """The JSON of an answer that must have this status."""
        status, fields, content = self.ask(method, path, body, **options)
        assert status == expect, f"{method} {path}: {status} instead of {expect}: {content[:300]!r}"
        return json.loads(content)

    def socket(self):
        return socket.create_connection((self.host, self.port), timeout=30)
