#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every fuzz target for a while, and counts.

campaign.py TARGETS FOLDER --minutes N [--only TARGET...]

TARGETS is where they were built. What each learns stays in FOLDER, for the next time, and what it finds
as well. Prints a row of a table for each; the exit code is 1 where there was a finding.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
import time


def run(target, folder, minutes):
    """Its executions, seconds, and the files that make its findings again."""
    name = os.path.basename(target)
    corpus = os.path.join(folder, name)
    found = os.path.join(folder, "findings", name) + "-"
    os.makedirs(corpus, exist_ok=True)
    os.makedirs(os.path.dirname(found), exist_ok=True)
    executions = 0
    begun = time.monotonic()
    end = begun + 60 * minutes
    while (left := round(end - time.monotonic())) > 0:  # once more after each finding
        with tempfile.TemporaryFile() as words:
            subprocess.run([target, corpus, f"-max_total_time={left}", "-print_final_stats=1",
                            "-rss_limit_mb=2048", "-timeout=20", "-max_len=4096",
                            f"-artifact_prefix={found}"],
                           stdout=subprocess.DEVNULL, stderr=words, check=False)
            words.seek(0)
            text = words.read().decode(errors="replace")
        counts = [int(number) for number in re.findall(r"number_of_executed_units: (\d+)", text)]
        if not counts:
            raise SystemExit(f"{name} did not run:\n{text[-2000:]}")
        executions += counts[-1]
    files = [file for file in os.listdir(os.path.dirname(found)) if file.startswith(name + "-")]
    return executions, time.monotonic() - begun, files


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets")
    parser.add_argument("folder")
    parser.add_argument("--minutes", type=float, required=True, help="of each target")
    parser.add_argument("--only", nargs="+", help="names of targets")
    arguments = parser.parse_args()
    names = arguments.only or sorted(
        name for name in os.listdir(arguments.targets)
        if name.startswith("fuzz_") and os.access(os.path.join(arguments.targets, name), os.X_OK))
    print("| target | executions | minutes | findings |\n|---|---|---|---|", flush=True)
    total = findings = 0
    for name in names:
        executions, seconds, files = run(os.path.abspath(os.path.join(arguments.targets, name)),
                                         os.path.abspath(arguments.folder), arguments.minutes)
        total += executions
        findings += len(files)
        print(f"| {name} | {executions:,} | {seconds / 60:.1f} | {len(files)} |", flush=True)
    print(f"| **all** | {total:,} | | {findings} |")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
