#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: make-initrd.sh FOLDER
# Makes the Linux guest of the boot tests: FOLDER/vmlinuz and FOLDER/initrd.gz. The kernel is
# Debian's own, unpacked from its package and not installed, so that nothing outside of FOLDER
# changes. Kept from run to run; made again when the kernel package or the guest's scripts change.
# Exit 0: the guest is there. Exit 77: it cannot be had here, and standard output says why.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly metapackage=linux-image-cloud-amd64 # small, and it has all of these
readonly modules=(virtio_pci virtio_scsi sr_mod sd_mod udf isofs vfat
    nls_utf8 nls_ascii nls_cp437 nls_iso8859-1)

skip() { # SENTENCE
    echo "$1"
    exit 77
}

kernel_package() {
    apt-cache depends "$metapackage" | awk '$1 == "Depends:" && /linux-image-/ { print $2; exit }'
}

# What the guest is made of; the same text, the same guest.
recipe() { # PACKAGE
    echo "$1"
    cat "$here/init" "$here/make-initrd.sh"
}

unpack_kernel() { # PACKAGE ROOT
    mkdir "$2/package"
    (cd "$2/package" && apt-get download --quiet --quiet "$1" 2>"$2/messages") ||
        skip "the package $1 cannot be downloaded: $(tail -n 1 "$2/messages")"
    dpkg-deb --fsys-tarfile "$2"/package/*.deb | tar -x -C "$2" ./boot ./lib/modules
}

# Writes each module, after those that it needs, to MODULES and their order to MODULES/order.
add_modules() { # ROOT VERSION MODULES
    local module path name
    depmod -b "$1" "$2"
    for module in "${modules[@]}"; do
        modprobe -d "$1" -S "$2" --show-depends "$module"
    done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' | while read -r path; do
        name=$(basename "$path")
        case $name in
            *.ko) cp "$path" "$3/$name" ;;
            *.ko.xz) name=${name%.xz} && xz -dc "$path" > "$3/$name" ;;
            *.ko.zst) name=${name%.zst} && zstd -qdc "$path" > "$3/$name" ;;
        esac
        echo "$name"
    done > "$3/order"
}

make_initrd() { # ROOT VERSION FILE
    local tree=$1/initrd applet
    mkdir -p "$tree"/{bin,dev,proc,sys,medium,modules}
    cp "$busybox" "$tree/bin/busybox"
    for applet in sh mount umount insmod sleep find stat sha256sum sed grep tail dmesg poweroff; do
        ln -s busybox "$tree/bin/$applet"
    done
    install -m 755 "$here/init" "$tree/init"
    add_modules "$1" "$2" "$tree/modules"
    (cd "$tree" && find . | LC_ALL=C sort | cpio --quiet --create --format newc | gzip -1) > "$3"
}

[ $# = 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
PATH=$PATH:/usr/sbin:/sbin
for program in apt-get dpkg-deb depmod modprobe cpio busybox; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
busybox=$(command -v busybox)
! ldd "$busybox" >/dev/null 2>&1 || skip "$busybox is not linked statically"
mkdir -p "$1"
folder=$(cd "$1" && pwd)

exec 9>"$folder/lock"
flock 9 # two test runs may want the guest at once
package=$(kernel_package 2>/dev/null) || true
if [ -z "$package" ]; then
    [ -f "$folder/recipe" ] && exit 0 # no package lists, but a guest of an earlier run
    skip "the package lists do not know $metapackage; run apt-get update"
fi
recipe "$package" > "$folder/recipe.new"
cmp -s "$folder/recipe.new" "$folder/recipe" && exit 0

root=$(mktemp -d "$folder/making.XXXXXX")
trap 'rm -rf "$root"' EXIT
unpack_kernel "$package" "$root"
version=$(ls "$root/lib/modules")
make_initrd "$root" "$version" "$root/initrd.gz"
mv "$root/boot/vmlinuz-$version" "$folder/vmlinuz"
mv "$root/initrd.gz" "$folder/initrd.gz"
mv "$folder/recipe.new" "$folder/recipe" # last: says that the others are whole
