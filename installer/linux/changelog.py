#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the changelog that Debian wants in a package: what changed stands in CHANGELOG.md."""
import argparse
import email.utils
import gzip
import os
import time


def main():
    parser = argparse.ArgumentParser()
    for name in ("version", "maintainer", "out"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    when = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    text = f"""cmgmedia ({arguments.version}) stable; urgency=medium

  * Release {arguments.version}.

 -- {arguments.maintainer}  {email.utils.formatdate(when)}
"""
    os.makedirs(os.path.dirname(arguments.out), exist_ok=True)
    with open(arguments.out, "wb") as raw:
        with gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
            packed.write(text.encode())


main()
