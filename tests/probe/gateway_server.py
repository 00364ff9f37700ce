#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that is none, and its DNS server, on loopback, for tests of asking one.

  gateway_server.py FOLDER MODE     MODE: gateway, website, hang, plain, cut

FOLDER gets root.pem, issuing.pem, server.pem, and dns-port. The first line on standard output is the
address, the next ones are the paths that were asked for.
"""
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOST, AZURE = "cmg.contoso.test", "granite.westeurope.cloudapp.azure.com"
FOLDER, MODE = sys.argv[1], sys.argv[2]


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], cwd=FOLDER, check=True, capture_output=True)


def make(name, subject, issuer, *extensions):
    with open(f"{FOLDER}/{name}.ext", "w", encoding="ascii") as file:
        file.write("\n".join(extensions))
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", name + ".key",
            "-out", name + ".csr", "-subj", subject)
    signer = ["-signkey", name + ".key"] if issuer is None else \
        ["-CA", issuer + ".pem", "-CAkey", issuer + ".key", "-CAcreateserial"]
    openssl("x509", "-req", "-in", name + ".csr", "-days", "300", "-extfile", name + ".ext", "-out", name + ".pem", *signer)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Microsoft-HTTPAPI/2.0", ""

    def log_message(self, *_):
        pass

    def do_GET(self):
        print(self.path + " " + " ".join(sorted(self.headers.keys())), flush=True)
        if MODE == "website":
            self.send_response(200, "OK")
        elif "MutualAuth" in self.path:
            self.send_response(403, "Forbidden")
        elif self.path.endswith("/CCM_STS"):
            self.send_response(401, "CMGConnector_Unauthorized")
        else:
            self.send_response(401, "CMGService_Invalid_Token")
        self.send_header("Content-Length", "0")
        self.end_headers()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


def raw(listener):
    def serve(peer):
        with peer:
            if MODE == "cut":
                peer.recv(65536)
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            elif MODE == "plain":
                peer.recv(65536)
                peer.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            else:
                time.sleep(60)

    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()


def wire(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def dns(server):
    zone = {HOST: ("CNAME", AZURE), AZURE: ("A", "127.0.0.1"), "dangling.contoso.test": ("CNAME", "gone.cloudapp.net"),
            "private.contoso.test": ("A", "10.20.30.40")}
    while True:
        query, peer = server.recvfrom(4096)
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode("latin-1").lower())
            at += query[at] + 1
        name, asked = ".".join(labels), struct.unpack(">H", query[at + 1:at + 3])[0]
        answers, code = [], 0
        while True:
            kind, value = zone.get(name, ("NXDOMAIN", ""))
            if kind == "NXDOMAIN":
                code = 3
                break
            if kind == "A" and asked == 1:
                answers.append(wire(name) + struct.pack(">HHIH", 1, 1, 60, 4) + socket.inet_aton(value))
            if kind != "CNAME":
                break
            answers.append(wire(name) + struct.pack(">HHIH", 5, 1, 60, len(wire(value))) + wire(value))
            name = value
        server.sendto(query[:2] + struct.pack(">HHHHH", 0x8580 | code, 1, len(answers), 0, 0) + query[12:at + 5]
                      + b"".join(answers), peer)


def main():
    if MODE == "gateway":  # one for all
        resolver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        resolver.bind(("127.0.0.1", 0))
        with open(f"{FOLDER}/dns-port", "w", encoding="ascii") as file:
            file.write(str(resolver.getsockname()[1]))
        threading.Thread(target=dns, args=(resolver,), daemon=True).start()
    if MODE in ("hang", "plain", "cut"):
        listener = socket.create_server(("127.0.0.1", 0))
        print(f"https://localhost:{listener.getsockname()[1]}/", flush=True)
        raw(listener)
    if not os.path.exists(f"{FOLDER}/server.pem"):
        ca = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"]
        make("root", "/CN=Stand-in Root CA", None, *ca)
        make("issuing", "/CN=Stand-in Issuing CA", "root", *ca)
        make("server", "/CN=" + HOST, "issuing", "extendedKeyUsage=serverAuth", "keyUsage=critical,digitalSignature",
             "subjectAltName=DNS:" + HOST)
        with open(f"{FOLDER}/chain.pem", "wb") as chain:
            for name in ("server", "issuing"):
                with open(f"{FOLDER}/{name}.pem", "rb") as file:
                    chain.write(file.read())
    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{FOLDER}/chain.pem", f"{FOLDER}/server.key")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(f"https://localhost:{server.server_address[1]}/", flush=True)
    server.serve_forever()


main()
