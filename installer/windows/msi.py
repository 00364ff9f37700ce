#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the MSI, for Intune and group policy: for all users, silent with msiexec /qn.

wixl takes the sources relative to the .wxs file, so that is written beside the files. All
identifiers are made of names alone, so that an update replaces what is there, and the product's of
its version, so that no rebuild is installed beside an earlier one. wixl does not write down the
versions of files; without REINSTALLMODE those that are there could pass for newer ones.
"""
import argparse
import os
import pathlib
import subprocess
import uuid
from xml.sax.saxutils import quoteattr

PRODUCT = "CMG Media Wizard"
VENDOR = "The CMG Media Wizard authors"
FAMILY = uuid.UUID("5d1f3f0a-5c5e-4d59-9a55-0b7a0f2f8c11")  # ours, for ever: the upgrade code
CLASSES = r"Software\Classes"
SETUP = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\CMGMediaWizard"  # what setup.exe writes
BESIDE_SETUP = f"{PRODUCT} was installed for all users by its setup.exe. Remove that first."


def guid(name):
    return str(uuid.uuid5(FAMILY, name)).upper()


def identifier(name):
    return "f" + uuid.uuid5(FAMILY, name).hex


def component(path):
    name = path.as_posix()
    file = f'<File Id="{identifier(name)}" Source={quoteattr(name)} Name={quoteattr(path.name)} KeyPath="yes"/>'
    return f'<Component Id="c{identifier(name)}" Guid="{guid(name)}" Win64="yes">{file}</Component>'


def folder(root, path):
    parts = []
    for entry in sorted((root / path).iterdir()):
        relative = path / entry.name
        if entry.is_dir():
            inner = folder(root, relative)
            parts.append(f'<Directory Id="d{identifier(relative.as_posix())}" Name={quoteattr(entry.name)}>{inner}</Directory>')
        else:
            parts.append(component(relative))
    return "\n".join(parts)


def registry(key, value, name=None):
    named = f" Name={quoteattr(name)}" if name else ""
    return f'<RegistryValue Root="HKLM" Key={quoteattr(key)}{named} Type="string" Value={quoteattr(value)}/>'


def document(root, version, icon):
    wizard = "[INSTALLDIR]cmgmedia-wizard.exe"
    profile = CLASSES + r"\CMGMediaWizard.Profile"
    package = CLASSES + r"\CMGMediaWizard.Package"
    paths = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
    values = "\n".join([
        registry(profile, f"{PRODUCT} profile"),
        registry(profile + r"\DefaultIcon", f"{wizard},0"),
        registry(profile + r"\shell\open\command", f'"{wizard}" "%1"'),
        registry(package, f"{PRODUCT} package"),
        registry(package + r"\DefaultIcon", f"{wizard},0"),
        registry(package + r"\shell\open\command", f'"{wizard}" "%1"'),
        registry(CLASSES + r"\.cmgmedia", "CMGMediaWizard.Package"),
        registry(paths + r"\cmgmedia.exe", "[INSTALLDIR]cmgmedia.exe"),
        registry(paths + r"\cmgmedia-wizard.exe", wizard),
        registry(CLASSES + r"\.json\OpenWithProgids", "", "CMGMediaWizard.Profile"),
    ])
    references = "\n".join(f'<ComponentRef Id="c{identifier(path.relative_to(root).as_posix())}"/>'
                           for path in sorted(root.rglob("*")) if path.is_file())
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{guid('product-' + version)}" Name="{PRODUCT}" Language="1033" Version="{version}"
  Manufacturer="{VENDOR}" UpgradeCode="{str(FAMILY).upper()}">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
<Property Id="REINSTALLMODE" Value="amus"/>
<MajorUpgrade DowngradeErrorMessage="A newer version is installed already."/>
<Property Id="SETUP">
<RegistrySearch Id="Setup" Root="HKLM" Key="{SETUP}" Name="UninstallString" Type="raw" Win64="yes"/>
</Property>
<Condition Message="{BESIDE_SETUP}">Installed OR NOT SETUP</Condition>
<Media Id="1" Cabinet="files.cab" EmbedCab="yes"/>
<Icon Id="app.ico" SourceFile={quoteattr(icon)}/>
<Property Id="ARPPRODUCTICON" Value="app.ico"/>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="{PRODUCT}">
{folder(root, pathlib.Path())}
</Directory></Directory>
<Directory Id="ProgramMenuFolder">
<Component Id="Shortcut" Guid="{guid('shortcut')}" Win64="yes">
<Shortcut Id="Wizard" Name="{PRODUCT}" Target="{wizard}" WorkingDirectory="INSTALLDIR"/>
{values}
<RegistryValue Root="HKLM" Key="Software\\CMGMediaWizard" Name="Shortcut" Type="integer" Value="1"
  KeyPath="yes"/>
</Component>
</Directory>
</Directory>
<Feature Id="All" Level="1">
{references}
<ComponentRef Id="Shortcut"/>
</Feature>
</Product>
</Wix>
"""


def main():
    parser = argparse.ArgumentParser()
    for name in ("version", "files", "icon", "out"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    root = pathlib.Path(arguments.files)
    out = pathlib.Path(arguments.out).resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    source = root.parent / "cmgmedia.wxs"
    source.write_text(document(root, arguments.version, os.path.relpath(arguments.icon, root)), encoding="utf-8")
    inside = root / "cmgmedia.wxs"
    source.rename(inside)
    try:
        subprocess.run(["wixl", "-a", "x64", "-o", str(out), inside.name], cwd=root, check=True)
    finally:
        inside.unlink()


main()
