#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on loopback that answers as it is asked to, for tests of the HTTP client.

  https_server.py FOLDER [NAME]     NAME is in its self-signed certificate, FOLDER/cert.pem; "plain": no TLS

The first line on standard output is its address, the next ones are the paths that were asked for.
"""
import ssl
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        print(self.path, flush=True)
        what = self.path.strip("/")
        if what.isdigit():
            self.answer(int(what), b"no", [("WWW-Authenticate", "Negotiate")] if what == "401" else ())
        elif what == "echo":
            self.answer(200, str(self.headers).encode(), [("Set-Cookie", "visit=1"), ("X-Kind", " two words ")])
        elif what == "redirect":
            self.answer(302, b"", [("Location", "/elsewhere")])
        elif what == "slow":
            time.sleep(20)
        elif what == "big":
            self.answer(200, b"x" * 100_000)
        elif what == "endless":
            self.send_response(200)
            self.send_header("Connection", "close")
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                self.close_connection = True
        elif what == "drop":
            self.close_connection = True
        else:
            self.answer(404)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


def main():
    folder, name = sys.argv[1], (sys.argv + ["localhost"])[2]
    server = Server(("127.0.0.1", 0), Handler)
    if name != "plain":
        key, cert = folder + "/key.pem", folder + "/cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=" + name,
                        "-addext", "subjectAltName=DNS:" + name, "-keyout", key, "-out", cert],
                       check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(f"https://localhost:{server.server_address[1]}/", flush=True)
    server.serve_forever()


main()
