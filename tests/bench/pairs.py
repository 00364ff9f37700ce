# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command and the one that it is compared with in turn, and what came of it as a line.

Absolute times on a shared machine mean little; each run is therefore divided by the run of the
reference just before it, and the median of all rounds is printed with its quartiles.
"""
import os
import shutil
import statistics
import subprocess
import time

OUTPUTS = ("out", "out.iso")


def shell(command):
    """Runs a command to its end; seconds on the wall and peak memory of it in KiB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, shell=True, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status:
        raise SystemExit(f"failed: {command}\n{process.stderr.read().decode()}")
    return seconds, usage.ru_maxrss


def clean(names=OUTPUTS):
    for name in names:
        if os.path.isdir(name):
            shutil.rmtree(name)
        elif os.path.exists(name):
            os.unlink(name)
    os.sync() # a disk that is told of free room does it here, not in the next run


def measured(command, rounds):
    """Median seconds of a command that needs no reference, and its peak memory in KiB."""
    runs = []
    for turn in range(rounds + 1):
        clean()
        run = shell(command)
        if turn > 0: # the first one warms caches
            runs.append(run)
    clean()
    return statistics.median(run[0] for run in runs), max(run[1] for run in runs)


def compare(name, command, reference, rounds):
    """Prints median and quartiles of command/reference, median seconds of both, peak memory."""
    ratios, own, others, peaks = [], [], [], []
    for turn in range(rounds + 1):
        clean()
        other, _ = shell(reference)
        clean()
        seconds, peak = shell(command)
        if turn == 0:
            continue  # warms caches for both alike
        ratios.append(seconds / other)
        own.append(seconds)
        others.append(other)
        peaks.append(peak)
    clean()
    low, middle, high = statistics.quantiles(ratios, n=4)
    print(f"{name:58} {middle:5.2f} ({low:.2f}-{high:.2f})  {statistics.median(own):6.3f} s /"
          f" {statistics.median(others):6.3f} s  peak {max(peaks) // 1024} MiB", flush=True)
