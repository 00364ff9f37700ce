#!/bin/bash
# try-setup.sh SETUP MSI: installs each silently under wine, uses what was installed, removes it, and
# looks whether anything is left. Under wine there is no UAC, and every user is an administrator.
set -euo pipefail
setup=$(realpath "$1")
msi=$(realpath "$2")
wine=$(realpath "$(dirname "$0")/../../cmake/wine")
prefix=${CMGMEDIA_WINEPREFIX:?}
: "${CMGMEDIA_LINUX:?the program of Linux}" "${CMGMEDIA_PREMADE_LAB:?a lab that it made}"
"$wine" cmd /c ver >/dev/null # makes the prefix, where there is none yet
server=$(command -v wineserver64 wineserver /usr/lib/wine/wineserver64 | head -n 1)
lab=$(mktemp -d)
trap 'rm -rf "$lab"' EXIT

everything() { # files, and what the registry has of ours; the rest of it wine changes all the time
    WINEPREFIX=$prefix "$server" --wait # also writes the registry
    # Two folders that are Windows' own come when they are first asked for.
    (cd "$prefix" && find drive_c -ipath '*/temp' -prune -o -print | sort |
        grep -vE '/AppData/Local/Programs$|/windows/Installer$')
    grep -hiE 'cmg ?media' "$prefix"/{system,user}.reg | grep -v 'MuiCache' || true
}

install() { # MODE [/D=FOLDER]
    case $1 in
        msi) "$wine" msiexec /i "$msi" /qn ;;
        *) "$wine" "$setup" /S "/$1" "${@:2}" ;;
    esac
}

remove() { # MODE FOLDER
    case $1 in
        msi) "$wine" msiexec /x "$msi" /qn ;;
        *) "$wine" "$2/uninstall.exe" "/$1" /S ;; # goes on in a copy, which everything() waits for
    esac
}

try() { # MODE [/D=FOLDER]
    local before after program
    before=$(everything)
    install "$@"
    program=$(dirname "$(find "$prefix/drive_c" -name cmgmedia.exe -print -quit)")
    "$wine" "$program/cmgmedia.exe" --version
    use "$program/cmgmedia.exe"
    [ -e "$(find "$prefix/drive_c" -name 'CMG Media Wizard.lnk' -print -quit)" ]
    remove "$1" "$program"
    after=$(everything)
    if ! diff <(echo "$before") <(echo "$after"); then
        echo "try-setup: something was left behind ($1)" >&2
        exit 1
    fi
    echo "installed ($1), used, removed: nothing is left"
}

# A medium out of a folder, with trust and a variable added to it: the bytes are Linux's. Opened
# again from UDF, its variables decrypted.
use() { # PROGRAM
    local made=$lab/made.iso profile=$CMGMEDIA_PREMADE_LAB/folder.json
    local password=$CMGMEDIA_PREMADE_LAB/media-password.txt
    export SOURCE_DATE_EPOCH=1780315200
    sed 's/"official.iso"/"medium"/; s/"bootFiles": "keep"/"bootFiles": "ca2011"/' "$CMGMEDIA_PREMADE_LAB/profile.json" >"$profile"
    rm -f "$made" "$lab/linux.iso"
    "$CMGMEDIA_LINUX" build "$profile" --media-password-file "$password" --out "$lab/linux.iso" >/dev/null
    "$wine" "$1" build "$profile" --media-password-file "$password" --out "$made" >/dev/null
    cmp "$lab/linux.iso" "$made"
    "$wine" "$1" verify "$made" >/dev/null
    "$wine" "$1" inspect "$made" --media-password-file "$password" | grep -q LAB
    "$wine" "$1" trust list "$CMGMEDIA_PREMADE_LAB/boot.wim" >/dev/null
    echo "built, verified and inspected a medium, whose bytes are those that Linux makes"
}

try AllUsers
try CurrentUser '/D=C:\users\Public\cmgmedia' # wine quotes what has spaces, and NSIS wants /D= bare
try msi
