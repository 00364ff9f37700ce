#!/bin/bash
# Installs the package into a minimal Debian, uses what was installed, purges it, and looks whether
# anything is left. That system comes the way this machine's apt gets its packages, and goes in the
# end; what it starts from is kept for the next time.
set -euo pipefail
deb=$(realpath "$1")
if [ "$(id -u)" != 0 ]; then
    echo "try-deb: making a system to install into takes root" >&2
    exit 1
fi
base=${CMGMEDIA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cmgmedia}/debian-12.tar
work=$(mktemp -d)
system=$work/system
log=$work/log
mkdir "$system"
exec 3>&1 4>&2 >"$log" 2>&1 # what is said, and what is seen where something fails
trap '[ $? = 0 ] || tail "$log" >&4; rm -rf "$work"' EXIT

inside() { # COMMAND...: its mounts and processes end with it
    unshare --mount --pid --fork --kill-child --root "$system" --mount-proc --wd / \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# Debian's own of this machine's sources, and how it reaches them.
debian() { # FORMAT [FILTER]
    apt-get indextargets --format "$1" 'Created-By: Packages' 'Origin: Debian' "${@:2}"
}

configure_apt() {
    debian "deb \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" >"$system/etc/apt/sources.list"
    apt-config dump | grep ^Acquire:: >"$system/etc/apt/apt.conf.d/99machine"
    cp /etc/hosts /etc/resolv.conf "$system/etc"
}

make_base() {
    eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
    export http_proxy https_proxy
    debootstrap --variant=minbase --include=appstream,desktop-file-utils,man-db \
        bookworm "$system" "$(debian "\$(REPO_URI)" "Release: bookworm" | head -n 1)"
    inside apt-get clean
    mkdir -p "$(dirname "$base")"
    tar -cf "$base.new" -C "$system" .
    mv "$base.new" "$base"
}

use() {
    cd /tmp
    cmgmedia --version
    cmgmedia sample lab >/dev/null
    cmgmedia build lab/profile.json --media-password-file lab/media-password.txt >/dev/null
    cmgmedia verify lab/branch.iso >/dev/null
    echo "built and verified a medium"
    rm lab/branch.iso
    cmgmedia-wizard lab/profile.json --media-password-file lab/media-password.txt \
        --screenshots lab/pages --write
    cmgmedia verify lab/branch.iso >/dev/null
    echo "the wizard did the same on its way over $(find lab/pages -name '*.png' | wc -l) pages"
    local page
    for page in /usr/share/man/man1/cmgmedia*; do
        [ -z "$(man --warnings "$page" 2>&1 >lab/page.txt)" ]
        grep -q ^NAME lab/page.txt
    done
    desktop-file-validate /usr/share/applications/cmgmedia-wizard.desktop
    # A name in the publisher's domain is for the publisher to give.
    appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
        /usr/share/metainfo/cmgmedia-wizard.metainfo.xml >&2
}

remains() { # the index of man-db keeps what was deleted
    find "$system" -iname '*cmgmedia*'
    grep -rli cmgmedia "$system"/{etc,opt,root,usr,var} --exclude-dir={log,man} || true
}

apt-get update -q
if [ -e "$base" ]; then
    tar -xf "$base" -C "$system"
else
    echo "making a minimal Debian" >&3
    make_base
fi
configure_apt
inside apt-get update -q
inside apt-get upgrade -qy
cp "$deb" "$system/tmp/cmgmedia.deb"
inside apt-get install -qy --no-install-recommends /tmp/cmgmedia.deb
# As somebody without rights, network or display.
inside unshare --net setpriv --reuid nobody --regid nogroup --clear-groups \
    env HOME=/tmp/lab QT_QPA_PLATFORM=offscreen bash -euo pipefail -c "$(declare -f use); use" >&3
inside apt-get purge -qy cmgmedia
inside rm -r /tmp/lab /tmp/cmgmedia.deb
if remains | grep . >&4; then
    echo "try-deb: the package left something behind" >&4
    exit 1
fi
echo "installed, used, purged: nothing is left" >&3
