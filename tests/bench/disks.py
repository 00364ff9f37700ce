# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that the benchmark makes for itself: sticks in memory, and a slow disk. Root only."""
import os
import shutil
import subprocess
import tempfile

THROTTLE = "/sys/fs/cgroup/blkio/blkio.throttle.{}_bps_device"


def why_not():
    """What is missing for loop devices; empty: nothing."""
    if os.geteuid() != 0 or not shutil.which("losetup"):
        return "needs root and loop devices"
    return ""


def can_throttle():
    return os.path.exists(THROTTLE.format("write"))


def throttle(path, rate):
    """Bytes a second, each way; 0: as fast as it is."""
    number = os.stat(path).st_rdev
    for way in ("read", "write"):
        with open(THROTTLE.format(way), "w", encoding="ascii") as file:
            file.write(f"{os.major(number)}:{os.minor(number)} {rate}")


class Loops:
    """Loop devices over files in memory; slow ones are throttled to so many bytes a second."""

    def __init__(self, count, size, rate=0):
        self.size = size
        self.rate = rate
        self.folder = tempfile.TemporaryDirectory(dir="/dev/shm")
        self.paths = []
        for number in range(count):
            name = f"{self.folder.name}/{number}"
            with open(name, "wb") as file:
                file.truncate(size)
            self.paths.append(subprocess.check_output(
                ["losetup", "--find", "--show", name], text=True).strip())
            if rate:
                throttle(self.paths[-1], rate)

    def options(self, count):
        return " ".join(f"--device {path} --erase {self.size}" for path in self.paths[:count])

    def close(self):
        for path in self.paths:
            if self.rate:
                throttle(path, 0)
            subprocess.run(["losetup", "--detach", path], check=True)
        self.folder.cleanup()


class SlowDisk:
    """A folder on an ext4 file system of its own whose disk is slow."""

    def __init__(self, size, rate):
        self.loops = Loops(1, size)
        self.path = tempfile.mkdtemp(prefix="cmgmedia-slow-disk-")
        subprocess.run(["mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0",
                        self.loops.paths[0]], check=True)
        subprocess.run(["mount", self.loops.paths[0], self.path], check=True)
        self.loops.rate = rate
        throttle(self.loops.paths[0], rate)

    def close(self):
        throttle(self.loops.paths[0], 0)
        subprocess.run(["umount", self.path], check=True)
        os.rmdir(self.path)
        self.loops.close()
