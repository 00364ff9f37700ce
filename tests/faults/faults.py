#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks builds on purpose, and looks at what is left.

faults.py CMGMEDIA FOLDER [--io-faults LIBRARY] [--runs N | --hours H] [--only WAYS] [--seed N]

Kills, failing calls, sources that change, disks that are full, too little memory, threads that are
not given, and damaged inputs: each N times, or for
H hours, half of them for damaged inputs, which take least. Whatever happens, there is no file under a final name that does not verify, nothing
is called done that is not, and no input crashes or hangs a command. What breaks that is a finding: it
is printed with its seed and kept, and the exit code is 1.
"""
import argparse
import collections
import errno
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 120  # of a run; a busy machine and an unlucky moment included
TICK_S = 0.005
REPORT_S = 600  # between the counts of a long run
MOST_KIB = 600 * 1024
DONE, BLOCKED, USAGE, FAILED, INTERRUPTED = 0, 1, 2, 3, 130
KILLS = [signal.SIGKILL, signal.SIGQUIT, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]
GENTLE = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
CALLS = ["pwrite", "write", "fsync", "fdatasync", "ftruncate", "fallocate", "rename", "renameat2",
         "link", "pread", "read"]
ERRORS = [errno.EIO, errno.ENOSPC, errno.EINTR, errno.EMFILE, errno.EDQUOT, errno.EROFS]


class Finding(Exception):
    pass


def expect(holds, what):
    if not holds:
        raise Finding(what)


class Ran:
    """One run of the program, from its start to its end."""

    def __init__(self, command, env=None, limit=None):
        self.command = command
        self.output = tempfile.TemporaryFile()
        self.errors = tempfile.TemporaryFile()
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.output,
                                        stderr=self.errors, env=env, preexec_fn=limit)

    def end(self):
        waited = 0.0
        last = time.monotonic()
        while True:
            done, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if done:
                break
            # While the machine or all of this is suspended, nothing gets on.
            now = time.monotonic()
            waited += min(now - last, 20 * TICK_S)
            last = now
            if waited > PATIENCE_S:
                self.process.kill()
                os.wait4(self.process.pid, 0)
                raise Finding(f"hangs: {self.command}")
            time.sleep(TICK_S)
        self.code = os.waitstatus_to_exitcode(status)
        self.process.returncode = self.code
        self.seconds = time.monotonic() - self.started
        self.kib = usage.ru_maxrss
        return self

    def json(self):
        """What it printed; None: that was no JSON."""
        self.output.seek(0)
        try:
            return json.load(self.output)
        except ValueError:
            return None

    def text(self):
        words = b""
        for file in (self.output, self.errors):
            file.seek(0)
            words += file.read()
        return words.decode(errors="replace")


class Faults:
    WAYS = ["kill", "call", "source", "full", "scarce", "mutate"]

    def __init__(self, program, folder, io_faults, seed, ways):
        self.ways = ways
        self.program = program
        self.folder = folder
        self.io_faults = io_faults
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        self.slowest = 0.0
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.lab = os.path.join(folder, "lab")
        made = self.run("sample", self.lab, "--payload-mb", "4")
        if made.code != DONE:
            raise SystemExit("no lab: " + made.text())
        self.password = os.path.join(self.lab, "media-password.txt")
        self.out = os.path.join(folder, "out")
        os.makedirs(self.out)
        self.scratch = os.path.join(folder, "tmp")
        os.makedirs(self.scratch)
        os.environ["TMPDIR"] = self.scratch
        self.profiles = {"iso": self.profile("iso", "a.iso"),
                         "usb-image": self.profile("usb-image", "a.img")}
        self.usual = self.run(*self.build("iso")).seconds
        self.least = self.least_memory()
        self.clear()
        if self.io_faults:
            self.expect_that_calls_fail()

    def expect_that_calls_fail(self):
        """Each call that a build cannot do without: what stands between it and the system is heard."""
        for name in ("pwrite", "fsync", "renameat2", "pread", "read"):
            order = f"{name}:0:{errno.EIO}:always"
            env = dict(os.environ, LD_PRELOAD=self.io_faults, IO_FAULTS=order)
            if self.run(*self.build("iso"), env=env).code != FAILED:
                raise SystemExit(f"{order} does not reach the program")
            self.clear()

    # What is run.

    def start(self, *arguments, **how):
        return Ran([self.program, *arguments], **how)

    def run(self, *arguments, **how):
        return self.start(*arguments, **how).end()

    def profile(self, kind, name, source="official.iso"):
        path = os.path.join(self.lab, f"{kind}-{os.path.basename(source)}.json")
        with open(os.path.join(self.lab, "profile.json"), encoding="utf-8") as file:
            profile = json.load(file)
        profile["source"]["path"] = source
        profile["output"].update(kind=kind, path=os.path.join(self.out, name))
        with open(path, "w", encoding="utf-8") as file:
            json.dump(profile, file)
        return path

    def build(self, kind, *more):
        return ["build", self.profiles[kind], "--media-password-file", self.password, *more]

    def final(self, kind):
        return os.path.join(self.out, "a.iso" if kind == "iso" else "a.img")

    def clear(self):
        for name in os.listdir(self.out):
            os.unlink(os.path.join(self.out, name))

    # What is looked at.

    def left(self, kind):
        return [name for name in os.listdir(self.out)
                if name != os.path.basename(self.final(kind))]

    def expect_whole_or_absent(self, kind, ran, source_changed=False):
        """Under the final name lies a medium that verifies, or nothing; nothing only if not done.

        A source that changed before it was opened was damaged before: what is written is as it was
        read, and verify tells so. That is no fault of the build."""
        final = self.final(kind)
        there = os.path.exists(final)
        expect(there or ran.code != DONE, "it says that it is done, and there is no file")
        if there:
            verified = self.run("verify", final, "--json")
            told = verified.json()
            expect(verified.code == DONE or source_changed and told and not told["differences"],
                   "a file that does not verify: " + verified.text())
        expect(ran.code >= 0 or -ran.code in KILLS, f"ended by signal {-ran.code}: {ran.text()}")

    # The ways to break it. Each begins with an empty folder.

    def kill(self):
        kind = self.random.choice(list(self.profiles))
        how = self.random.choice(KILLS)
        running = self.start(*self.build(kind))
        time.sleep(self.random.uniform(0, self.usual * 1.1))
        os.kill(running.process.pid, how)
        ran = running.end()
        self.counts[f"killed by {how.name}"] += ran.code != DONE
        scratch = os.listdir(self.scratch)
        self.counts["temporary folders that a kill left"] += len(scratch)
        self.expect_whole_or_absent(kind, ran)
        if how in GENTLE:
            expect(not self.left(kind), f"{how.name} left {self.left(kind)}")
            expect(not scratch, f"{how.name} left {scratch} in the temporary folder")
        if not os.path.exists(self.final(kind)):
            again = self.run(*self.build(kind))
            expect(again.code == DONE, "does not go after a kill: " + again.text())
            scratch = os.listdir(self.scratch)
            expect(not scratch, f"the next run leaves {scratch} in the temporary folder")
        elif self.left(kind):
            return  # killed between its final name and its end
        expect(not self.left(kind), f"the next run leaves {self.left(kind)}")

    def call(self):
        if not self.io_faults:
            return
        kind = self.random.choice(list(self.profiles))
        name = self.random.choice(CALLS)
        moves = name in ("read", "write", "pread", "pwrite")
        what = self.random.choice(ERRORS)
        if moves and self.random.random() < 0.35:
            what = self.random.choice(["half", "half", "none"])
        number = int(self.random.expovariate(0.05))
        # No system interrupts each call: who tries again would never end.
        once = what in ("half", errno.EINTR) or self.random.random() < 0.5
        always = "" if once else ":always"
        order = f"{name}:{number}:{what}{always}"
        env = dict(os.environ, LD_PRELOAD=self.io_faults, IO_FAULTS=order)
        self.counts["calls that failed: " + name] += 1
        try:
            ran = self.run(*self.build(kind), env=env)
            self.counts["builds that a failing call ended"] += ran.code != DONE
            self.expect_whole_or_absent(kind, ran)
            expect(not self.left(kind), f"left {self.left(kind)}")
        except Finding as finding:
            raise Finding(f"{order}: {finding}") from finding

    def source(self):
        kind = self.random.choice(list(self.profiles))
        copy = os.path.join(self.lab, "copy.iso")
        shutil.copyfile(os.path.join(self.lab, "official.iso"), copy)
        with open(copy, "rb") as file:
            before = hashlib.sha256(file.read()).hexdigest()
        change = self.random.choice(["grow", "cut", "flip", "replace", "remove", "time back"])
        usual, self.profiles[kind] = self.profiles[kind], self.profile(kind, os.path.basename(
            self.final(kind)), "copy.iso")
        try:
            running = self.start(*self.build(kind, "--json"))
            time.sleep(self.random.uniform(0, self.usual))
            self.change(copy, change)
            ran = running.end()
        finally:
            self.profiles[kind] = usual
        self.counts["sources changed: " + change] += 1
        self.counts["builds that a changed source ended"] += ran.code != DONE
        self.expect_whole_or_absent(kind, ran, source_changed=True)
        if ran.code == DONE:
            told = ran.json()["sources"][0]["sha256"]
            expect(told in (None, before) or change == "flip" or self.hash(copy) == told,
                   "the report has a hash of bytes that never went in")

    def change(self, path, how):
        size = os.path.getsize(path)
        status = os.stat(path)
        if how == "grow":
            with open(path, "ab") as file:
                file.write(b"x" * 4096)
        elif how == "cut":
            os.truncate(path, self.random.randrange(size))
        elif how in ("flip", "time back"):
            with open(path, "r+b") as file:
                file.seek(self.random.randrange(size // 2, size - 1))
                file.write(b"\x5a" * 8)
            if how == "time back":
                os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        elif how == "replace":
            with open(path + ".new", "wb") as file:
                file.write(os.urandom(1 << 16) * (size >> 16))
            os.replace(path + ".new", path)
        else:
            os.unlink(path)

    @staticmethod
    def hash(path):
        if not os.path.exists(path):
            return None
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()

    def full(self):
        kind = self.random.choice(list(self.profiles))
        most = self.random.randrange(1, 40 << 20)
        ran = self.run(*self.build(kind), limit=lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (most, most)))
        self.counts["files that may not grow"] += 1
        self.counts["builds that such a limit ended"] += ran.code != DONE
        self.expect_whole_or_absent(kind, ran)
        expect(not self.left(kind), f"left {self.left(kind)}")

    def scarce(self):
        """Memory or threads: what a program cannot be given, it says."""
        kind = self.random.choice(list(self.profiles))
        env, limit = None, None
        if self.io_faults and self.random.random() < 0.5:
            always = ":always" if self.random.random() < 0.5 else ""
            order = f"pthread_create:{self.random.randrange(24)}:{errno.EAGAIN}{always}"
            env = dict(os.environ, LD_PRELOAD=self.io_faults, IO_FAULTS=order)
        else:
            most = int(self.least * self.random.uniform(1, 3))
            order = f"{most >> 20} MiB"
            limit = self.addresses(most)
        self.counts["builds with too little memory or few threads"] += 1
        try:
            ran = self.run(*self.build(kind), env=env, limit=limit)
            self.counts["of which ended with a sentence"] += ran.code == FAILED
            self.expect_whole_or_absent(kind, ran)
            expect(ran.code in (DONE, FAILED), f"ends with {ran.code}: {ran.text()}")
            expect(ran.code == DONE or "cmgmedia: " in ran.text(), "no sentence: " + ran.text())
            if self.left(kind):
                again = self.run(*self.build(kind, "--force"))
                expect(again.code == DONE, "does not go afterwards: " + again.text())
                expect(not self.left(kind), f"the next run leaves {self.left(kind)}")
        except Finding as finding:
            raise Finding(f"{order}: {finding}") from finding

    @staticmethod
    def addresses(most):
        return lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most))

    def least_memory(self):
        """So many bytes of addresses that the program begins at all."""
        low, high = 1 << 20, 1 << 30
        while high - low > 1 << 20:
            middle = (low + high) // 2
            begins = self.run("--version", limit=self.addresses(middle)).code == DONE
            low, high = (low, middle) if begins else (middle, high)
        return high

    def mutate(self):
        target, commands = self.random.choice(self.targets())
        with open(target, "rb") as file:
            content = bytearray(file.read())
        for _ in range(self.random.choice([1, 1, 1, 2, 8, 64])):
            self.damage(content)
        path = os.path.join(self.folder, "mutant" + os.path.splitext(target)[1])
        with open(path, "wb") as file:
            file.write(content)
        command = [word if word != "@" else path for word in self.random.choice(commands)]
        ran = self.run(*command)
        self.counts["damaged inputs: " + os.path.basename(target)] += 1
        self.counts["damaged inputs that were refused"] += ran.code != DONE
        self.slowest = max(self.slowest, ran.seconds)
        expect(ran.code in (DONE, BLOCKED, FAILED), f"{command} ends with {ran.code}: {ran.text()}")
        expect(ran.kib < MOST_KIB, f"{command} takes {ran.kib} KiB")
        os.unlink(path)

    def in_turn(self, runs, end):
        """So many of each, and of damaged inputs four times as many; or until the end, half of the time
        for those."""
        ways = [getattr(self, name) for name in self.ways]
        costly = [way for way in ways if way != self.mutate]
        if not end:
            for _ in range(runs):
                yield from costly + [self.mutate] * 4 * (len(ways) - len(costly))
            return
        spent = {True: 0.0, False: 0.0}
        turn = 0
        while (begun := time.monotonic()) < end:
            damages = not costly or (self.mutate in ways and spent[True] < spent[False])
            yield self.mutate if damages else costly[turn % len(costly)]
            turn += not damages
            spent[damages] += time.monotonic() - begun

    def report(self):
        for name, count in sorted(self.counts.items()):
            print(f"{count:8} {name}")
        print(f"slowest of the damaged inputs {self.slowest:.1f} s", flush=True)

    def targets(self):
        def inside(*names):
            return os.path.join(self.lab, *names)
        password = ["--media-password-file", self.password]
        gateway = inside("pki", "cmg.cer")
        return [
            (inside("official.iso"), [["inspect", "@"], ["verify", "@"]]),
            (inside("boot.wim"), [["inspect", "@"], ["trust", "list", "@"]]),
            (inside("medium", "SMS", "data", "Variables.dat"),
             [["inspect", "@"], ["inspect", "@", *password]]),
            (inside("medium", "SMS", "data", "TsmBootstrap.ini"), [["inspect", "@"]]),
            (inside("medium", "Boot", "BCD"), [["inspect", "@"]]),
            (inside("medium", "EFI", "Boot", "bootx64.efi"), [["inspect", "@"]]),
            (inside("medium", "EFI", "Microsoft", "Boot", "efisys.bin"), [["inspect", "@"]]),
            (inside("pki", "root.cer"), [["inspect", "@"]]),
            (inside("branch-pc.zip"), [["lint", "@"], ["inspect", "@"]]),
            (inside("profile.json"), [["check", "@", *password], ["plan", "@", *password]]),
            (gateway, [["trust", "simulate", inside("boot.wim"), "@", inside("pki", "root.cer")]]),
        ]

    def damage(self, content):
        if not content:
            return
        at = self.random.randrange(len(content))
        # What decides lies in front, or at the start of a sector.
        if self.random.random() < 0.4:
            at = min(self.random.randrange(0, 4096), len(content) - 1)
        how = self.random.randrange(6)
        if how == 0:
            content[at] ^= 1 << self.random.randrange(8)
        elif how == 1:
            content[at] = self.random.choice([0, 1, 0x7f, 0x80, 0xff])
        elif how == 2:
            content[at:at + 4] = self.random.choice(
                [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\x80", b"\xff\xff\xff\x7f"])
        elif how == 3:
            del content[self.random.randrange(len(content)):]
        elif how == 4:
            size = min(self.random.randrange(1, 4096), len(content) - at)
            content[at:at + size] = content[0:size]
        else:
            content[at:at + 64] = self.random.randbytes(64)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--io-faults", help="what io_faults.c was made into")
    parser.add_argument("--runs", type=int, default=3, help="of each way to break it")
    parser.add_argument("--hours", type=float, help="in turn, for so long")
    parser.add_argument("--only", nargs="+", choices=Faults.WAYS, default=Faults.WAYS,
                        help="ways to break it")
    parser.add_argument("--seed", type=int, help="to see a finding again")
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    faults = Faults(os.path.abspath(arguments.program), os.path.abspath(arguments.folder),
                    arguments.io_faults and os.path.abspath(arguments.io_faults), seed,
                    arguments.only)
    end = time.monotonic() + 3600 * arguments.hours if arguments.hours else None
    findings = 0
    turn = 0
    reported = time.monotonic()
    for way in faults.in_turn(arguments.runs, end):
        turn += 1
        if time.monotonic() > reported + REPORT_S:
            reported = time.monotonic()
            print(f"{turn} runs so far, {findings} findings", flush=True)
            faults.report()
        try:
            faults.clear()
            way()
        except Finding as finding:
            findings += 1
            kept = os.path.join(faults.folder, f"finding-{findings}")
            shutil.copytree(faults.out, kept)
            mutant = [name for name in os.listdir(faults.folder) if name.startswith("mutant")]
            for name in mutant:
                shutil.move(os.path.join(faults.folder, name), kept)
            print(f"FINDING in {way.__name__}, kept in {kept}: {finding}", flush=True)
    faults.report()
    print(f"{turn} runs, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
