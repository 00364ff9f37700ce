#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios of a build against other programs on the same tree, durable on disk, in paired runs.

bench.py CMGMEDIA FOLDER [--rounds N] [--payload-mb N]

Absolute times on a shared machine mean little; each run is therefore divided by the run of the
reference just before it, and the median of all rounds is printed with its quartiles.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time


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


def clean(names):
    for name in names:
        if os.path.isdir(name):
            shutil.rmtree(name)
        elif os.path.exists(name):
            os.unlink(name)


def paired(command, reference, rounds):
    """Median and quartiles of command/reference, median seconds of both, peak memory."""
    ratios, own, others, peaks = [], [], [], []
    for turn in range(rounds + 1):
        clean(["out", "out.iso"])
        other, _ = shell(reference)
        clean(["out", "out.iso"])
        seconds, peak = shell(command)
        if turn == 0:
            continue  # warms caches for both alike
        ratios.append(seconds / other)
        own.append(seconds)
        others.append(other)
        peaks.append(peak)
    clean(["out", "out.iso"])
    low, middle, high = statistics.quantiles(ratios, n=4)
    return middle, low, high, statistics.median(own), statistics.median(others), max(peaks)


def show(name, result):
    ratio, low, high, own, other, peak = result
    print(f"{name:58} {ratio:5.2f} ({low:.2f}-{high:.2f})  {own:6.3f} s / {other:6.3f} s"
          f"  peak {peak // 1024} MiB", flush=True)


def inject(cmgmedia, lab, rounds):
    """Seconds of the step that injects the chain, as the report of a build says."""
    times = []
    for _ in range(rounds):
        clean(["out.iso"])
        report = subprocess.run(
            f"{cmgmedia} build {lab}/profile.json --out out.iso --no-verify --json "
            f"--media-password-file {lab}/media-password.txt",
            shell=True, check=True, capture_output=True)
        steps = json.loads(report.stdout)["steps"]
        times += [s["elapsedMs"] for s in steps if "trust" in s["title"]]
    clean(["out.iso"])
    return statistics.median(times)


def lower_case_copy(tree, copy):
    """mkwinpeimg looks for its files by lower-case names, and for a boot image beside them."""
    for folder, _, names in os.walk(tree):
        inside = os.path.relpath(folder, tree).lower()
        os.makedirs(os.path.join(copy, inside), exist_ok=True)
        if inside == "sources":
            names = []
        for name in names:
            shutil.copy(os.path.join(folder, name), os.path.join(copy, inside, name.lower()))
    link = os.path.join(copy, "sources", "boot.wim")
    if not os.path.lexists(link):
        os.symlink(os.path.abspath(os.path.join(tree, "sources", "boot.wim")), link)


def stick_profile(lab):
    """The lab's profile with the image of a stick as output, beside it."""
    with open(f"{lab}/profile.json", encoding="utf-8") as file:
        profile = json.load(file)
    profile["output"]["kind"] = "usb-image"
    with open(f"{lab}/stick.json", "w", encoding="utf-8") as file:
        json.dump(profile, file)
    return f"{lab}/stick.json"


def bench_sticks(cmgmedia, rounds):
    """Image of a stick: SHA-256 of every file while writing, so the reference hashes nothing."""
    build = (f"{cmgmedia} build {stick_profile('lab')} --out out.iso --no-verify "
             "--media-password-file lab/media-password.txt")
    copy = "cp -r lab/medium out && find out -type f -exec sync -d {} +"
    show("USB image, not read back : cp -r + fsync", paired(build, copy, rounds))
    if shutil.which("mkwinpeimg") and shutil.which("syslinux"):
        disk = ("TMPDIR=$PWD mkwinpeimg --windows-dir=lower --wim=lab/medium/sources/boot.wim "
                "out.iso && sync -d out.iso")
        show("USB image, not read back : mkwinpeimg disk + fsync", paired(build, disk, rounds))


class Loops:
    """Loop devices over files in memory; slow ones are throttled to what a good stick takes."""

    SIZE = 1 << 30
    STICK_BYTES_PER_SECOND = 100_000_000
    THROTTLE = "/sys/fs/cgroup/blkio/blkio.throttle.write_bps_device"

    def __init__(self, count, slow):
        self.folder = tempfile.TemporaryDirectory(dir="/dev/shm")
        self.paths = []
        for number in range(count):
            name = f"{self.folder.name}/{number}"
            with open(name, "wb") as file:
                file.truncate(self.SIZE)
            self.paths.append(subprocess.check_output(
                ["losetup", "--find", "--show", name], text=True).strip())
            if slow:
                self.throttle(self.paths[-1], self.STICK_BYTES_PER_SECOND)

    def throttle(self, path, rate):
        number = os.stat(path).st_rdev
        with open(self.THROTTLE, "w", encoding="ascii") as file:
            file.write(f"{os.major(number)}:{os.minor(number)} {rate}")

    def options(self, count):
        return " ".join(f"--device {path} --erase {self.SIZE}" for path in self.paths[:count])

    def close(self):
        for path in self.paths:
            if os.path.exists(self.THROTTLE):
                self.throttle(path, 0)
            subprocess.run(["losetup", "--detach", path], check=True)
        self.folder.cleanup()


def bench_several(cmgmedia, rounds):
    """Four sticks from one reading; needs root for the devices."""
    if os.geteuid() != 0 or not shutil.which("losetup"):
        print("four sticks : one stick  not measured: needs root and loop devices")
        return
    build = (f"{cmgmedia} build lab/profile.json "
             "--media-password-file lab/media-password.txt ")
    for what, slow in (("memory", False), ("sticks of 100 MB/s", True)):
        if slow and not os.path.exists(Loops.THROTTLE):
            print(f"four {what} : one  not measured: no cgroup that throttles")
            continue
        loops = Loops(4, slow)
        try:
            for readback in ("--no-verify", ""):
                show(f"four {what} : one {readback}",
                     paired(f"{build} {readback} {loops.options(4)}",
                            f"{build} {readback} {loops.options(1)}", rounds))
        finally:
            loops.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cmgmedia")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--payload-mb", type=int, default=600)
    arguments = parser.parse_args()
    cmgmedia = os.path.abspath(arguments.cmgmedia)
    os.makedirs(arguments.folder, exist_ok=True)
    os.chdir(arguments.folder)
    for lab, options in (("lab", ""), ("lab-integrity", "--integrity")):
        if not os.path.exists(f"{lab}/profile.json"):
            clean([lab])
            shell(f"{cmgmedia} sample {lab} --payload-mb {arguments.payload_mb} {options}")

    lower_case_copy("lab/medium", "lower")

    build = (f"{cmgmedia} build lab/profile.json --out out.iso "
             "--media-password-file lab/media-password.txt")
    copy = "cp lab/official.iso out.iso && sync -d out.iso"
    boot = ("-iso-level 3 -J -joliet-long -V BENCH -b Boot/etfsboot.com -no-emul-boot "
            "-boot-load-size 8 -c boot.cat -eltorito-alt-boot "
            "-e EFI/Microsoft/Boot/efisys.bin -no-emul-boot")
    others = {
        "genisoimage -udf": f"genisoimage -quiet -udf {boot} -o out.iso lab/medium",
        "xorriso": f"xorriso -as mkisofs -quiet {boot} -o out.iso lab/medium",
        "mkwinpeimg --iso": "TMPDIR=$PWD mkwinpeimg --iso --windows-dir=lower "
                            "--wim=lab/medium/sources/boot.wim out.iso",
    }
    print(f"ratio of medians over {arguments.rounds} paired rounds, "
          f"boot image with {arguments.payload_mb} MiB of payload")
    show("build, not read back : cp + fsync", paired(f"{build} --no-verify", copy,
                                                     arguments.rounds))
    show("build, read back : cp + fsync + sha256", paired(
        build, f"{copy} && openssl dgst -sha256 out.iso", arguments.rounds))
    for name, command in others.items():
        if shutil.which(name.split()[0]):
            show(f"build, not read back : {name} + fsync",
                 paired(f"{build} --no-verify", f"{command} && sync -d out.iso",
                        arguments.rounds))
    bench_sticks(cmgmedia, arguments.rounds)
    bench_several(cmgmedia, min(3, arguments.rounds))
    for lab in ("lab", "lab-integrity"):
        print(f"injecting the chain inside build, {lab}: "
              f"{inject(cmgmedia, lab, arguments.rounds):.0f} ms")


if __name__ == "__main__":
    main()
