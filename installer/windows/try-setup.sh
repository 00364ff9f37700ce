#!/bin/bash
# Installs silently under wine, uses what was installed, removes it, and looks whether anything is
# left. Under wine there is no UAC, and every user is an administrator.
set -euo pipefail
setup=$(realpath "$1")
wine=$(realpath "$(dirname "$0")/../../cmake/wine")
prefix=${CMGMEDIA_WINEPREFIX:?}
"$wine" cmd /c ver >/dev/null # makes the prefix, where there is none yet
server=$(command -v wineserver64 wineserver /usr/lib/wine/wineserver64 | head -n 1)
lab=$(mktemp -d)
trap 'rm -rf "$lab"' EXIT

everything() { # files, and what the registry has of ours; the rest of it wine changes all the time
    WINEPREFIX=$prefix "$server" --wait # also writes the registry
    # Asking where one user's programs go makes that folder, which is Windows' own.
    (cd "$prefix" && find drive_c -ipath '*/temp' -prune -o -print | sort |
        grep -v '/AppData/Local/Programs$')
    grep -hiE 'cmg ?media' "$prefix"/{system,user}.reg | grep -v 'MuiCache' || true
}

try() { # MODE [/D=FOLDER]
    local before after program
    before=$(everything)
    "$wine" "$setup" /S "/$1" "${@:2}"
    program=$(dirname "$(find "$prefix/drive_c" -name cmgmedia.exe -print -quit)")
    "$wine" "$program/cmgmedia.exe" --version
    use "$program/cmgmedia.exe"
    [ -e "$(find "$prefix/drive_c" -name 'CMG Media Wizard.lnk' -print -quit)" ]
    "$wine" "$program/uninstall.exe" "/$1" /S # goes on in a copy, which everything() waits for
    after=$(everything)
    if ! diff <(echo "$before") <(echo "$after"); then
        echo "try-setup: the uninstaller left something behind ($1)" >&2
        exit 1
    fi
    echo "installed ($1), used, removed: nothing is left"
}

# A medium out of a folder: written, opened again from UDF, its variables decrypted.
use() { # PROGRAM
    local made=$lab/made.iso
    rm -rf "$lab/lab" "$made"
    if ! "$wine" "$1" sample "$lab/lab" >/dev/null 2>"$lab/errors"; then
        grep -q 'libwim-15.dll is missing' "$lab/errors" # says what it lacks, and does the rest
        echo "without libwim-15.dll: the sample lab is left out"
        return 0
    fi
    "$wine" "$1" build "$lab/lab/profile.json" --media-password-file "$lab/lab/media-password.txt" \
        --out "$made" >/dev/null 2>&1
    "$wine" "$1" verify "$made" >/dev/null
    "$wine" "$1" inspect "$made" --media-password-file "$lab/lab/media-password.txt" | grep -q LAB
    "$wine" "$1" trust list "$lab/lab/boot.wim" >/dev/null
    echo "built, verified and inspected a medium"
}

try AllUsers
try CurrentUser '/D=C:\users\Public\cmgmedia' # wine quotes what has spaces, and NSIS wants /D= bare
