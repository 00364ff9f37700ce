#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual pages of what the programs say of themselves, so that neither is written twice.

'cmgmedia help COMMAND' is laid out like a manual page: headings at the margin, text behind seven
columns, options with their text behind eleven.
"""
import argparse
import gzip
import os
import pathlib
import re
import subprocess


def said(*command):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def literal(lines):
    body = "\n".join(escaped(line) for line in lines).strip("\n")
    return ".nf\n" + body + "\n.fi\n"


def section(heading, lines):
    """A heading and what stands under it, without its indent."""
    out = f".SH {heading}\n"
    if heading in ("SYNOPSIS", "EXAMPLES", "EXIT STATUS") or not heading.isupper():
        return out + literal(lines)
    wants_paragraph = False
    for line in lines:
        if not line.strip():
            wants_paragraph = True
        elif line.startswith("    ") and heading == "OPTIONS":
            out += escaped(line.strip()) + "\n"
        elif line.startswith("--"):
            out += ".TP\n.B " + escaped(line) + "\n"
        else:
            out += (".PP\n" if wants_paragraph else "") + escaped(line.strip()) + "\n"
            wants_paragraph = False
    return out


def page(name, version, date, text):
    out = f'.TH {escaped(name.upper())} 1 {date} "cmgmedia {version}" "User Commands"\n'
    heading, lines = None, []
    for line in text.splitlines() + ["END"]:
        if line and not line.startswith(" "):
            if heading:
                out += section(heading, lines)
            heading, lines = line, []
        else:
            lines.append(line[7:])
    return out


def overview(listing, commands):
    """The page of the program itself, of the list that --help prints."""
    described = listing.splitlines()[0]
    text = "NAME\n       cmgmedia - make boot media that work over a cloud management gateway\n\n"
    text += "SYNOPSIS\n       cmgmedia COMMAND [ARGUMENTS]\n\n"
    text += f"DESCRIPTION\n       {described}\n\nCOMMANDS\n"
    page_of_all = text
    rest = "".join(f".TP\n.BR cmgmedia\\-{escaped(name)} (1)\n{escaped(words)}\n"
                   for name, words in commands)
    return page_of_all, rest


def main():
    parser = argparse.ArgumentParser()
    for name in ("cli", "wizard", "version", "date", "out"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)

    def write(name, text):
        with open(out / (name + ".1.gz"), "wb") as raw:
            with gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
                packed.write(text.encode())

    listing = said(arguments.cli, "--help")
    commands = re.findall(r"^  (\w+) +(.+)$", listing, re.MULTILINE)
    text, rest = overview(listing, commands)
    write("cmgmedia", page("cmgmedia", arguments.version, arguments.date, text) + rest)
    for name, _ in commands:
        help_text = said(arguments.cli, "help", name).replace(f"cmgmedia {name} - ", f"cmgmedia-{name} - ", 1)
        write("cmgmedia-" + name, page("cmgmedia-" + name, arguments.version, arguments.date, help_text))
    usage = said(arguments.wizard, "--help").splitlines()
    wizard = "NAME\n       cmgmedia-wizard - make boot media that work over a cloud management gateway\n\n"
    wizard += "SYNOPSIS\n       cmgmedia-wizard [OPTIONS] [PROFILE]\n"
    written = page("cmgmedia-wizard", arguments.version, arguments.date, wizard)
    written += ".SH OPTIONS\n" + literal(usage[1:]) + ".SH SEE ALSO\n.BR cmgmedia (1)\n"
    write("cmgmedia-wizard", written)


main()
