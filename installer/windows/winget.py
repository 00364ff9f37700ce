#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the three manifests that winget takes, for one release."""
import argparse
import hashlib
import pathlib

IDENTIFIER = "CMGMediaWizard.CMGMediaWizard"
COMMON = """PackageIdentifier: {id}
PackageVersion: {version}
"""
VERSION = COMMON + """DefaultLocale: en-US
ManifestType: version
ManifestVersion: 1.6.0
"""
LOCALE = COMMON + """PackageLocale: en-US
Publisher: The CMG Media Wizard authors
PackageName: CMG Media Wizard
License: GPL-3.0-or-later
ShortDescription: Boot media for Configuration Manager over the internet
Moniker: cmgmedia
ManifestType: defaultLocale
ManifestVersion: 1.6.0
"""
INSTALLER = COMMON + """Platform:
- Windows.Desktop
MinimumOSVersion: 10.0.17763.0
InstallerType: nullsoft
InstallModes:
- interactive
- silent
UpgradeBehavior: install
Installers:
- Architecture: x64
  Scope: machine
  ElevationRequirement: elevationRequired
  InstallerUrl: {url}/{setup}
  InstallerSha256: {digest}
  InstallerSwitches:
    Custom: /AllUsers
- Architecture: x64
  Scope: user
  InstallerUrl: {url}/{setup}
  InstallerSha256: {digest}
  InstallerSwitches:
    Custom: /CurrentUser
ManifestType: installer
ManifestVersion: 1.6.0
"""


def main():
    parser = argparse.ArgumentParser()
    for name in ("version", "setup", "url", "out"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    setup = pathlib.Path(arguments.setup)
    values = {"id": IDENTIFIER, "version": arguments.version, "url": arguments.url.rstrip("/"),
              "setup": setup.name, "digest": hashlib.sha256(setup.read_bytes()).hexdigest().upper()}
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    for ending, text in (("", VERSION), (".locale.en-US", LOCALE), (".installer", INSTALLER)):
        (out / f"{IDENTIFIER}{ending}.yaml").write_text(text.format(**values), encoding="utf-8")


main()
