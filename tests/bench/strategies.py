#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to bring a file durably onto a disk, side by side: which of them keeps this disk busy.

strategies.py FILE FOLDER [--rounds N]

FILE lies in the page cache and is copied into FOLDER, each way in turn, so that a disk that is
slower for a while is slower for all of them. Seconds; the median counts.
"""
import argparse
import concurrent.futures
import ctypes
import mmap
import os
import statistics
import subprocess
import time

MIB = 1 << 20
PAGE = 4096
SYNC_FILE_RANGE_WRITE = 2
LIBC = ctypes.CDLL(None, use_errno=True)


def whole_pages(count):
    return -(-count // PAGE) * PAGE


class Copy:
    def __init__(self, source, target):
        self.target = target
        self.source = os.open(source, os.O_RDONLY)
        self.length = os.fstat(self.source).st_size

    def close(self):
        os.close(self.source)
        if os.path.exists(self.target):
            os.unlink(self.target)

    def create(self, flags=0, reserved=True):
        file = os.open(self.target, os.O_RDWR | os.O_CREAT | os.O_TRUNC | flags, 0o600)
        if reserved:
            os.posix_fallocate(file, 0, whole_pages(self.length))
        return file

    def buffered(self, piece, hands_on, flags=0):
        file = self.create(flags)
        buffer = memoryview(mmap.mmap(-1, piece))
        for offset in range(0, self.length, piece):
            count = os.preadv(self.source, [buffer], offset)
            os.pwritev(file, [buffer[:count]], offset)
            if hands_on:
                LIBC.sync_file_range(file, ctypes.c_long(offset), ctypes.c_long(count),
                                     SYNC_FILE_RANGE_WRITE)
        os.fdatasync(file)
        os.close(file)

    def direct(self, piece, under_way):
        file = self.create(os.O_DIRECT)

        def lane(number):
            buffer = memoryview(mmap.mmap(-1, piece))
            for offset in range(number * piece, self.length, under_way * piece):
                count = os.preadv(self.source, [buffer], offset)
                os.pwritev(file, [buffer[:whole_pages(count)]], offset)

        with concurrent.futures.ThreadPoolExecutor(under_way) as pool:
            list(pool.map(lane, range(under_way)))
        os.fdatasync(file)
        os.close(file)

    def copy_file_range(self):
        file = self.create(reserved=False)
        offset = 0
        while offset < self.length:
            offset += os.copy_file_range(self.source, file, self.length - offset, offset, offset)
        os.fdatasync(file)
        os.close(file)

    def cp(self, source):
        subprocess.run(["cp", source, self.target], check=True)
        subprocess.run(["sync", "-d", self.target], check=True)


def measure(source, folder, rounds):
    """Seconds by way, a list each. A way that the file system refuses has none."""
    copy = Copy(source, os.path.join(folder, "strategy.bin"))
    ways = {
        "cp + fsync": lambda: copy.cp(source),
        "copy_file_range": copy.copy_file_range,
        "buffered, 1 MiB, each handed on at once": lambda: copy.buffered(MIB, True),
        "buffered, 8 MiB, each handed on at once": lambda: copy.buffered(8 * MIB, True),
        "buffered, 8 MiB, flushed at the end": lambda: copy.buffered(8 * MIB, False),
        "direct, 1 MiB, one under way": lambda: copy.direct(MIB, 1),
        "direct, 1 MiB, three under way": lambda: copy.direct(MIB, 3),
        "direct, 8 MiB, four under way": lambda: copy.direct(8 * MIB, 4),
    }
    seconds = {way: [] for way in ways}
    for _ in range(rounds):
        for way, run in ways.items():
            if os.path.exists(copy.target):
                os.unlink(copy.target)
            started = time.perf_counter()
            try:
                run()
            except OSError:
                continue
            seconds[way].append(time.perf_counter() - started)
    copy.close()
    return seconds


def show(seconds):
    for way, times in seconds.items():
        if times:
            print(f"  {way:42} {statistics.median(times):6.3f} s  "
                  f"({min(times):.3f}-{max(times):.3f})", flush=True)
        else:
            print(f"  {way:42} refused by this file system", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    show(measure(arguments.file, arguments.folder, arguments.rounds))


if __name__ == "__main__":
    main()
