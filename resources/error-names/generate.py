#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes core/diagnosis/error_names.inc of the headers of mingw-w64: ./dev error-names

generate.py INCLUDE_FOLDER >core/diagnosis/error_names.inc

The headers hold names and numbers, and no texts. winerror.h, ntstatus.h, wininet.h, bitsmsg.h,
lmerr.h and wuerror.h are in the public domain; winhttp.h is Wine's, LGPL 2.1 or later, and so is
what wbemcli.h is made of.
"""
import pathlib
import re
import sys

# Of one code the first name is shown first. WinHTTP and WinINet share numbers from 12000 on, and
# Configuration Manager uses WinHTTP: CMTrace, which tells WinINet's name, misleads.
HEADERS = ["winhttp.h", "winerror.h", "wininet.h", "ntstatus.h", "bitsmsg.h", "wbemcli.h", "lmerr.h",
           "wuerror.h"]
# Limits, masks and classes, which are no codes.
NO_CODES = re.compile(r"^(FACILITY_|SEVERITY_|WINHTTP_ERROR_BASE|INTERNET_ERROR_BASE|NERR_BASE|"
                      r"WINHTTP_ERROR_LAST|INTERNET_ERROR_LAST|MAX_NERR|APPLICATION_ERROR_MASK|"
                      r"ERROR_SEVERITY_|_HRESULT|_NDIS_ERROR|_SCARD|STATUS_SEVERITY|.*_FACILITY$)")
DEFINE = re.compile(r"^\s*#\s*define\s+([A-Za-z_]\w*)\s+(.+?)\s*(?:/[/*].*)?$")
ENUMERATOR = re.compile(r"^\s*(WBEM\w+|wbem\w+)\s*=\s*\(?\s*(?:HRESULT\s*\)?\s*)?\(?(0x[0-9a-fA-F]+)")
NUMBER = re.compile(r"^(?:_HRESULT_TYPEDEF_|_NDIS_ERROR_TYPEDEF_|__MSABI_LONG|"
                    r"\(\(NTSTATUS\)|\(\(HRESULT\)|\(NTSTATUS\)|\(HRESULT\)|\(DWORD\)|\(|\s)*"
                    r"(0[xX][0-9a-fA-F]+|\d+)[uUlL]*\)*$")
BASED = re.compile(r"^\(?\s*(WINHTTP_ERROR_BASE|INTERNET_ERROR_BASE|NERR_BASE)\s*\+\s*(\d+)\s*\)?$")
BASES = {"WINHTTP_ERROR_BASE": 12000, "INTERNET_ERROR_BASE": 12000, "NERR_BASE": 2100}
NAMES = {
    "winhttp.h": r"^ERROR_WINHTTP_",
    "wininet.h": r"^ERROR_(INTERNET|HTTP|FTP|GOPHER)_",
    "winerror.h": r"^(ERROR_|[A-Z][A-Z0-9]*_(E|S|W|I)_|E_|S_|CO_E_|RPC_S_|RPC_X_|EPT_S_|OR_|WSA|SEC_|"
                  r"CRYPT_|CERT_|TRUST_|NTE_|SCARD_|DISP_|TYPE_|STG_|MK_|REGDB_|CLASS_|CACHE_|"
                  r"SCHED_|VIEW_|OLE|INPLACE_|CONVERT|CLIPBRD_|DATA|DRAGDROP_|PERSIST_|TPM|FVE_|"
                  r"FWP_|UI_|HTTP_|NO_ERROR|DNS_|FRS_)",
    "ntstatus.h": r"^(STATUS_|RPC_NT_|DBG_)",
    "bitsmsg.h": r"^BG_[ES]_",
    "wbemcli.h": r"^(WBEM|wbem)",
    "lmerr.h": r"^NERR_",
    "wuerror.h": r"^WU_[ES]_",
}


def value_of(text):
    """The number of a definition, None for what is an expression of something else."""
    based = BASED.match(text)
    if based:
        return BASES[based.group(1)] + int(based.group(2))
    number = NUMBER.match(text)
    return int(number.group(1), 0) & 0xFFFFFFFF if number else None


def codes_of(path):
    """Name and number of every code in a header, in its order."""
    wanted = re.compile(NAMES[path.name])
    for line in path.read_text(encoding="latin-1").splitlines():
        found = ENUMERATOR.match(line) if path.name == "wbemcli.h" else DEFINE.match(line)
        if not found or not wanted.match(found.group(1)) or NO_CODES.match(found.group(1)):
            continue
        value = value_of(found.group(2))
        if value is not None:
            yield found.group(1).replace("wbemErr", "WBEM_E_", 1), value


def main():
    """Prints one row a name, by code and then by header."""
    folder = pathlib.Path(sys.argv[1])
    rows, seen = [], set()
    for rank, header in enumerate(HEADERS):
        for name, value in codes_of(folder / header):
            if (name, value) not in seen:
                seen.add((name, value))
                rows.append((value, rank, len(rows), name))
    rows.sort()
    print("// Made by resources/error-names/generate.py of the headers of mingw-w64: ./dev error-names")
    for value, rank, _, name in rows:
        print(f'{{0x{value:08X}, "{name}", "{HEADERS[rank]}"}},')


main()
