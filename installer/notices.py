#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what is inside a program: an SPDX document, the licence texts, and where the sources are.

For Windows that is what VERSIONS in the prefix of the dependencies lists, linked statically; for
Linux the shared libraries that the program is linked with, as Debian's packages, whose licences and
sources are Debian's to give.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

# Name in VERSIONS: licence, and the Debian package whose copyright file has the texts.
LICENCES = {
    "qtbase": ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "qt6-base-dev"),
    "openssl": ("Apache-2.0", "libssl-dev"),
    "zlib": ("Zlib", "zlib1g-dev"),
    "libarchive": ("BSD-2-Clause", "libarchive-dev"),
    "libcares": ("MIT", "libc-ares-dev"),
    "libcurl": ("curl", "libcurl4-openssl-dev"),
    "libqrencode": ("LGPL-2.1-or-later", "libqrencode-dev"),
    "libudfread": ("LGPL-2.1-or-later", "libudfread-dev"),
    "hivex": ("LGPL-2.1-only", "libhivex-dev"),
    "tl-expected": ("CC0-1.0", "libexpected-dev"),
    "xxhash": ("BSD-2-Clause", "libxxhash-dev"),
    "gcc-runtime": ("GPL-3.0-or-later WITH GCC-exception-3.1", "gcc-mingw-w64-base"),
    "mingw-w64": ("LicenseRef-mingw-w64", "mingw-w64-common"),
    "wimlib": ("LGPL-3.0-or-later OR GPL-3.0-or-later", "libwim-dev"),
}
SOURCE = """CMG Media Wizard {version} is free software under the GNU General Public License (LICENSE.txt).
Its source, with all that builds and packs it, is the tag v{version} at

    {address}

There, too, are Debian's source packages of what is linked into the programs;
installer/windows/build-deps.sh says how each is built:

    {packages}
"""
SOURCE_OF_WIMLIB = """
libwim-15.dll is wimlib, a file of its own, which a build of yours can replace. Its source is at the
same address.
"""


def package(name, version, licence, **more):
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name,
            "versionInfo": version, "licenseConcluded": licence, "licenseDeclared": licence,
            "copyrightText": "NOASSERTION", "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, **more}


def installed(debian, field="${Version}"):
    done = subprocess.run(["dpkg-query", "-W", "-f", field, debian], capture_output=True, text=True, check=False)
    return done.stdout or sys.exit(f"notices: {debian} is not installed: ./dev deps does it")


def licence_text(name):
    path = pathlib.Path("/usr/share/doc") / LICENCES[name][1] / "copyright"
    if not path.exists():
        sys.exit(f"notices: {path} has the licence of {name}, and is missing: ./dev deps installs it")
    return path.read_text(encoding="utf-8")


def static_parts(prefix, dll):
    """The parts, and the source packages that they are built from."""
    parts, sources = [], []
    for line in (pathlib.Path(prefix) / "VERSIONS").read_text().splitlines():
        name, version, debian = re.match(r"(\S+) (\S+) \(Debian source (\S+)\)", line).groups()
        parts.append(package(name, version, LICENCES[name][0]))
        sources.append(installed(LICENCES[name][1], "${source:Package}") + "=" + debian)
    for name in ("tl-expected", "xxhash", "gcc-runtime", "mingw-w64"):
        licence, debian = LICENCES[name]
        parts.append(package(name, installed(debian), licence))
        sources.append(installed(debian, "${source:Package}=${source:Version}"))
    compiler = installed("gcc-mingw-w64-base", "${Built-Using}")
    sources += [f"{name}={version}" for name, version in re.findall(r"(\S+) \(= (\S+)\)", compiler)]
    if dll:
        digest = hashlib.sha256(pathlib.Path(dll).read_bytes()).hexdigest()
        parts.append(package("wimlib", "ABI 15", LICENCES["wimlib"][0], packageFileName="libwim-15.dll",
                             checksums=[{"algorithm": "SHA256", "checksumValue": digest}]))
    return parts, sources


def shared_parts(program):
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    owners = set()
    for path in re.findall(r"=> (/\S+)", listed):
        real = os.path.realpath(path)
        for name in (path, real, path.replace("/lib/", "/usr/lib/", 1), real.replace("/usr/lib/", "/lib/", 1)):
            found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
            if found.returncode == 0:
                owners.add(found.stdout.split(":")[0])
                break
    return [package(name, installed(name), "NOASSERTION") for name in sorted(owners)]


def write_texts(out, version, address, parts, sources):
    """Licences, and where the sources are; gives the licences that SPDX has no name for."""
    extracted = []
    (out / "licenses").mkdir()
    for name in (part["name"] for part in parts):
        text = licence_text(name)
        (out / "licenses" / (name + ".txt")).write_text(text, encoding="utf-8")
        if LICENCES[name][0].startswith("LicenseRef-"):
            extracted.append({"licenseId": LICENCES[name][0], "name": name, "extractedText": text})
    for text in ("LGPL-2.1", "LGPL-3", "GPL-2", "GPL-3", "Apache-2.0"):
        shutil.copyfile(pathlib.Path("/usr/share/common-licenses") / text, out / "licenses" / (text + ".txt"))
    where = SOURCE.format(version=version, address=address, packages="\n    ".join(sources))
    where += SOURCE_OF_WIMLIB if parts[-1]["name"] == "wimlib" else ""
    (out / "SOURCE.txt").write_text(where, encoding="utf-8")
    return extracted


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--static-prefix")
    parser.add_argument("--wimlib-dll")
    parser.add_argument("--program")
    parser.add_argument("--address")
    arguments = parser.parse_args()
    out = pathlib.Path(arguments.out)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc) if epoch \
        else datetime.datetime.now(datetime.timezone.utc)

    ours = package("cmgmedia", arguments.version, "GPL-3.0-or-later")
    extracted = []
    if arguments.static_prefix:
        parts, sources = static_parts(arguments.static_prefix, arguments.wimlib_dll)
        extracted = write_texts(out, arguments.version, arguments.address, parts, sources)
        relation = "STATIC_LINK"
    else:
        parts = shared_parts(arguments.program)
        relation = "DYNAMIC_LINK"
    content = json.dumps([ours, parts], sort_keys=True)
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": "cmgmedia-" + arguments.version,
        "documentNamespace": "urn:cmgmedia:sbom:" + hashlib.sha256(content.encode()).hexdigest(),
        "creationInfo": {"created": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Tool: cmgmedia-notices"]},
        "packages": [ours, *parts],
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                           "relatedSpdxElement": ours["SPDXID"]}]
        + [{"spdxElementId": ours["SPDXID"],
            "relationshipType": "DYNAMIC_LINK" if part["name"] == "wimlib" else relation,
            "relatedSpdxElement": part["SPDXID"]} for part in parts],
        "hasExtractedLicensingInfos": extracted,
    }
    (out / "cmgmedia.spdx.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


main()
