#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a build compares with copying and with other programs on the same tree, durable on disk.

bench.py CMGMEDIA FOLDER [--rounds N] [--payload-mb N] [--growth] [--only WORD]

Says first which way of writing suits the disk, then the ratios: on the disk of FOLDER, in memory
and on a slow disk, then onto sticks. --growth: how the time grows with bytes and with files, which
takes a while and ten GiB. docs/performance.md keeps what came of it, with the date.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess

import disks
import logs
import strategies
from pairs import clean, compare, measured, shell

MIB = 1 << 20
STICK_RATE = 100_000_000       # bytes a second: a good stick
SLOW_DISK_RATE = 200_000_000   # a notebook's disk


def profile_of(lab, name, kind):
    """The lab's profile, beside it, with another kind of output."""
    with open(f"{lab}/profile.json", encoding="utf-8") as file:
        profile = json.load(file)
    profile["output"]["kind"] = kind
    with open(f"{lab}/{name}", "w", encoding="utf-8") as file:
        json.dump(profile, file)
    return f"{lab}/{name}"


class Bench:
    def __init__(self, arguments):
        self.cmgmedia = os.path.abspath(arguments.cmgmedia)
        self.rounds = arguments.rounds
        self.payload = arguments.payload_mb
        self.lab = ""

    def make_lab(self, lab, payload, options=""):
        self.lab = lab
        if not os.path.exists(f"{lab}/profile.json"):
            clean([lab])
            shell(f"{self.cmgmedia} sample {lab} --payload-mb {payload} {options}")

    def build(self, options="", profile=None):
        return (f"{self.cmgmedia} build {profile or self.lab + '/profile.json'} --out out.iso "
                f"--media-password-file {self.lab}/media-password.txt {options}")

    def against_copying(self):
        copy = f"cp {self.lab}/official.iso out.iso && sync -d out.iso"
        compare("build, not read back : cp + fsync", self.build("--no-verify"), copy, self.rounds)
        compare("build, read back : cp + fsync + sha256", self.build(),
                f"{copy} && openssl dgst -sha256 out.iso", self.rounds)
        stick = profile_of(self.lab, "stick.json", "usb-image")
        compare("USB image, not read back : cp -r + fsync", self.build("--no-verify", stick),
                f"cp -r {self.lab}/medium out && find out -type f -exec sync -d {{}} +",
                self.rounds)

    def against_others(self):
        """They hash nothing, and read nothing back."""
        lower_case_copy(f"{self.lab}/medium", "lower")
        boot = ("-iso-level 3 -J -joliet-long -V BENCH -b Boot/etfsboot.com -no-emul-boot "
                "-boot-load-size 8 -c boot.cat -eltorito-alt-boot "
                "-e EFI/Microsoft/Boot/efisys.bin -no-emul-boot")
        make_pe = f"TMPDIR=$PWD mkwinpeimg --windows-dir=lower --wim={self.lab}/medium/sources/boot.wim"
        others = {
            "genisoimage -udf":
                f"genisoimage -quiet -udf {boot} -o out.iso {self.lab}/medium",
            "xorriso": f"xorriso -as mkisofs -quiet {boot} -o out.iso {self.lab}/medium",
            "mkwinpeimg --iso": f"{make_pe} --iso out.iso",
        }
        for name, command in others.items():
            if shutil.which(name.split()[0]):
                compare(f"build, not read back : {name} + fsync", self.build("--no-verify"),
                        f"{command} && sync -d out.iso", self.rounds)
        if shutil.which("mkwinpeimg") and shutil.which("syslinux"):
            compare("USB image, not read back : mkwinpeimg disk + fsync",
                    self.build("--no-verify", f"{self.lab}/stick.json"),
                    f"{make_pe} out.iso && sync -d out.iso", self.rounds)
        clean(["lower"])

    def sticks(self):
        """Four sticks from one reading."""
        build = (f"{self.cmgmedia} build {self.lab}/profile.json "
                 f"--media-password-file {self.lab}/media-password.txt")
        for what, rate in (("in memory", 0), ("of 100 MB/s", STICK_RATE)):
            if missing := disks.why_not() or ("" if not rate or disks.can_throttle() else
                                              "no cgroup that throttles"):
                print(f"four sticks {what} : one  not measured: {missing}")
                continue
            loops = disks.Loops(4, 1 << 30, rate)
            try:
                for how, option in (("not read back", "--no-verify"), ("read back", "")):
                    compare(f"four sticks {what} : one, {how}",
                            f"{build} {option} {loops.options(4)}",
                            f"{build} {option} {loops.options(1)}", min(5, self.rounds))
            finally:
                loops.close()

    def small_things(self):
        """What an admin waits for before anything is written."""
        shell(self.build())  # measured() takes away what is called out.iso
        os.rename("out.iso", "whole.iso")
        if shutil.which("fincore"):
            cached = int(subprocess.check_output(
                ["fincore", "-b", "-n", "-o", "RES", "whole.iso"], text=True))
            print(f"of the ISO in the page cache after its build: {cached / MIB:.1f} MiB")
        for name, command in {
                "inspect of the ISO": f"{self.cmgmedia} inspect whole.iso",
                "check": f"{self.cmgmedia} check {self.lab}/profile.json --media-password-file "
                         f"{self.lab}/media-password.txt || [ $? = 1 ]",
                "verify of the ISO": f"{self.cmgmedia} verify whole.iso"}.items():
            seconds, peak = measured(command, self.rounds)
            print(f"{name:58} {seconds:6.3f} s  peak {peak // 1024} MiB", flush=True)
        logs.against_grep(self.cmgmedia, "logs", 100, min(5, self.rounds))
        for name in ("lab", "lab-integrity"):
            self.make_lab(name, self.payload, "--integrity" if name != "lab" else "")
            print(f"injecting the chain inside build, {name}: {self.inject():.0f} ms")
        clean(["whole.iso", "lab-integrity"])
        self.lab = "lab"

    def inject(self):
        """Milliseconds of the step that injects the chain, as the report of a build says."""
        times = []
        for _ in range(self.rounds):
            clean()
            report = subprocess.run(self.build("--no-verify --json"), shell=True, check=True,
                                    capture_output=True)
            steps = json.loads(report.stdout)["steps"]
            times += [step["elapsedMs"] for step in steps if "trust" in step["title"]]
        clean()
        return statistics.median(times)

    def growth(self):
        """Time by size, and by number of files. Each a lab of its own, gone again after it."""
        for payload in (200, 600, 2400, 4800):
            self.grown(f"{payload} MiB of payload", payload, 0)
        for files in (10, 1_000, 10_000):
            self.grown(f"{files} more files", 0, files)
        self.lab = "lab"

    def grown(self, name, payload, files):
        self.make_lab("grown", payload)
        add_files("grown/medium/SMS/pkg", files)
        profile = profile_of("grown", "folder.json", "iso")
        with open(profile, encoding="utf-8") as file:
            answers = json.load(file)
        answers["source"]["path"] = "medium"
        with open(profile, "w", encoding="utf-8") as file:
            json.dump(answers, file)
        shell(self.build("", profile))
        size = os.path.getsize("out.iso")
        clean()
        seconds, peak = measured(self.build("", profile), min(3, self.rounds))
        print(f"{'build, read back, ' + name:58} {seconds:6.3f} s  {seconds / size * 1e9:5.2f} s/GB"
              f"  peak {peak // 1024} MiB", flush=True)
        clean(["grown"])


def add_files(folder, count):
    for number in range(count):
        inside = f"{folder}/{number // 250:03}"
        os.makedirs(inside, exist_ok=True)
        with open(f"{inside}/file{number:05}.bin", "wb") as file:
            file.write(b"%d" % number * 100)


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


def describe_machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    print(f"{len(models)} x {models[0] if models else platform.processor()}, "
          f"Linux {platform.release()}")


def file_system_of(folder):
    return subprocess.check_output(["stat", "-f", "-c", "%T", folder], text=True).strip()


def on_disk(bench, name, folder, others):
    """All that depends on the disk, in a folder of it."""
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
    print(f"\n{name} ({file_system_of('.')}), boot image with {bench.payload} MiB of payload, "
          f"{bench.rounds} paired rounds")
    bench.make_lab("lab", bench.payload)
    strategies.show(strategies.measure("lab/official.iso", ".", min(5, bench.rounds)))
    bench.against_copying()
    if others:
        bench.against_others()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cmgmedia")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--payload-mb", type=int, default=600)
    parser.add_argument("--growth", action="store_true")
    arguments = parser.parse_args()
    bench = Bench(arguments)
    home = os.path.abspath(arguments.folder)
    describe_machine()
    on_disk(bench, "Disk", home, others=True)
    bench.small_things()
    on_disk(bench, "Memory", "/dev/shm/cmgmedia-bench", others=False)
    bench.sticks()
    if missing := disks.why_not() or ("" if disks.can_throttle() else "no cgroup that throttles"):
        print(f"\nslow disk: not measured: {missing}")
    else:
        slow = disks.SlowDisk(6 * arguments.payload_mb * MIB, SLOW_DISK_RATE)
        try:
            on_disk(bench, "Disk of 200 MB/s", slow.path + "/bench", others=False)
        finally:
            os.chdir(home)
            slow.close()
    shutil.rmtree("/dev/shm/cmgmedia-bench")
    os.chdir(home)
    if arguments.growth:
        bench.growth()


if __name__ == "__main__":
    main()
