# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes to find in 100 MB of logs why it failed, against grep that only counts in them.

logs.py CMGMEDIA FOLDER [--rounds N] [--megabytes N]
"""
import argparse
import os
import random

from pairs import compare

MB = 1_000_000
FILES = 20  # a client keeps 5 MB a file during a task sequence
COMPONENTS = ("TSManager", "OSDSetupHook", "TSMBootstrap", "InstallSoftware", "ApplyOperatingSystem")
TEXTS = ("Set command line: smsswd.exe /run:", "Getting namespace \"root\\ccm\"",
         "Start executing the command line", "Parsing step node: Set dynamic variables",
         "RegQueryValueExW is unsuccessful for Software\\Microsoft\\SMS, SMSTSEndProgram",
         "Executing command line: X:\\WINDOWS\\system32\\cmd.exe /k",
         "GetTsRegValue() is unsuccessful. 0x80070002.", "Expand a string: FullMachine",
         "Process completed with exit code 0", "Sending status message . . .")
END = ("[CCMHTTP]                : *lpvStatusInformation is 0x8",
       "Failed to retrieve registration token from the media token, Error code: 0x87d00215",
       "Setting wizard error: An error occurred while retrieving policy for this computer")


def entry(text, second, component):
    time = f"{second // 3600 % 24:02}:{second // 60 % 60:02}:{second % 60:02}.123+480"
    return (f'<![LOG[{text}]LOG]!><time="{time}" date="11-21-2026" component="{component}" '
            f'context="" type="1" thread="1684" file="environment.cpp:{second % 997}">\r\n')


def write_logs(folder, megabytes):
    """One story over many files, the same each time; what failed stands at its end."""
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(7)
    second = 0
    for number in range(FILES):
        name = "smsts.log" if number == FILES - 1 else f"smsts-20261121-{number:06}.log"
        size = 0
        with open(f"{folder}/{name}", "w", encoding="ascii", newline="") as log:
            while size < megabytes * MB // FILES:
                text = f"{chance.choice(TEXTS)} {chance.randrange(1 << 30)}"
                size += log.write(entry(text, second, chance.choice(COMPONENTS)))
                second += chance.randrange(3)
            if number == FILES - 1:
                log.writelines(entry(text, second, "TSMBootstrap") for text in END)


def against_grep(cmgmedia, folder, megabytes, rounds):
    if not os.path.exists(f"{folder}/smsts.log"):
        write_logs(folder, megabytes)
    # It ends with 1, because it finds a cause.
    compare(f"diagnose {megabytes} MB of logs : grep -c", f"{cmgmedia} diagnose {folder} || [ $? = 1 ]",
            f"LC_ALL=C grep -rc lpvStatusInformation {folder}", rounds)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cmgmedia")
    parser.add_argument("folder")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--megabytes", type=int, default=100)
    arguments = parser.parse_args()
    cmgmedia = os.path.abspath(arguments.cmgmedia)
    os.makedirs(arguments.folder, exist_ok=True)
    os.chdir(arguments.folder)
    against_grep(cmgmedia, "logs", arguments.megabytes, arguments.rounds)


if __name__ == "__main__":
    main()
