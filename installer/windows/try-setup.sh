#!/bin/bash
# try-setup.sh SETUP MSI: installs each silently under wine, uses what was installed, removes it, and
# looks whether anything is left; then what has to be refused, and updates. Under wine there is no UAC,
# and every user is an administrator.
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

fail() { # WORDS
    echo "try-setup: $1" >&2
    exit 1
}

# What a program for Windows ends with; Linux sees the low byte of it.
ends_with() { # CODE COMMAND...
    local status=0
    "${@:2}" || status=$?
    [ "$status" = $(($1 % 256)) ] || fail "ended with $status, not with $1 modulo 256: ${*:2}"
}

same() { # BEFORE AFTER WORDS
    diff <(echo "$1") <(echo "$2") || fail "$3"
}

try() { # MODE FOLDER [/D=FOLDER]
    local before program=$prefix/drive_c/$2
    before=$(everything)
    install "$1" "${@:3}"
    install "$1" "${@:3}" # over itself
    "$wine" "$program/cmgmedia.exe" --version
    use "$program/cmgmedia.exe"
    [ -e "$(find "$prefix/drive_c" -name 'CMG Media Wizard.lnk' -print -quit)" ]
    remove "$1" "$program"
    same "$before" "$(everything)" "something was left behind ($1)"
    echo "installed ($1), used, removed: nothing is left"
}

# Two that would share folder, shortcut and keys.
try_beside() { # MODE FOLDER OTHER CODE
    local before installed
    before=$(everything)
    install "$1"
    installed=$(everything)
    ends_with "$4" install "$3"
    same "$installed" "$(everything)" "$3 was refused, and changed something"
    remove "$1" "$prefix/drive_c/$2"
    same "$before" "$(everything)" "something was left behind ($1)"
    echo "refused beside an installation ($1): $3"
}

start() { # FOLDER: the program, until it waits for a password and its file cannot be written
    exec {password}> >("$wine" "C:\\$1\\cmgmedia.exe" inspect "$CMGMEDIA_PREMADE_LAB/official.iso" \
        --media-password-file - >/dev/null 2>&1)
    until "$wine" cmd /c "type nul >>C:\\$1\\cmgmedia.exe" 2>&1 | grep -q violation; do
        kill -0 $! || fail "the program does not run"
    done
}

stop() {
    echo none >&"$password"
    exec {password}>&-
    wait $! || true
}

try_update() { # MODE; no spaces in folders: wine quotes them, and NSIS wants /D= and _?= bare
    local before installed drive=$prefix/drive_c
    before=$(everything)
    install "$1" '/D=C:\old'
    installed=$(everything)
    start old
    ends_with 32 install "$1"
    ends_with 32 install "$1" '/D=C:\new'
    ends_with 32 "$wine" 'C:\old\uninstall.exe' "/$1" /S '_?=C:\old'
    stop
    same "$installed" "$(everything)" "something was changed while the program ran"
    cp "$drive/old/uninstall.exe" "$lab"
    cp "$drive/old/cmgmedia.exe" "$drive/old/uninstall.exe" # takes no /S, and says so
    ends_with 1603 install "$1"
    cp "$lab/uninstall.exe" "$drive/old"
    same "$installed" "$(everything)" "something was changed beside an old version that stayed"
    install "$1" '/D=C:\new'
    [ ! -e "$drive/old" ] || fail "an update elsewhere left the old version"
    install "$1"
    [ -e "$drive/new/cmgmedia.exe" ] || fail "an update did not go where the old version was"
    remove "$1" "$drive/new"
    same "$before" "$(everything)" "something was left behind by updates"
    echo "refused while the program ran, and with an old version that stayed; updated ($1): nothing is left"
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

readonly kUsual='Program Files/CMG Media Wizard'
try AllUsers "$kUsual"
try CurrentUser users/Public/cmgmedia '/D=C:\users\Public\cmgmedia'
try msi "$kUsual"
try_beside AllUsers "$kUsual" msi 1603
try_beside msi "$kUsual" AllUsers 1638
try_update AllUsers
try_update CurrentUser
