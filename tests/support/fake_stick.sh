#!/bin/bash
# usage: unshare --mount --net fake_stick.sh FOLDER LOOP SECTORS
# A real udisksd on a bus of its own, FOLDER/bus, that sees a USB stick which is the loop device
# LOOP. Runs until standard input ends. Needs root; the network and /run of others stay untouched.
set -euo pipefail
folder=$1 loop=$2 sectors=$3

mount -t tmpfs tmpfs /run
mkdir -p /run/udev/data /run/dbus /run/udisks2
touch /run/udev/control

cat >"$folder/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$folder/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/>
    <allow send_type="method_call"/><allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/><allow receive_type="signal"/>
    <allow receive_type="method_return"/><allow receive_type="error"/>
  </policy>
</busconfig>
XML

# What udev knows of the stick; udisksd shows nothing without it.
cat >/run/udev/data/b8:112 <<DATA
I:1
E:ID_BUS=usb
E:ID_VENDOR=ACME
E:ID_MODEL=Fake_Stick
E:ID_SERIAL=ACME_Fake_Stick_0001-0:0
E:ID_SERIAL_SHORT=0001
E:ID_DRIVE_THUMB=1
E:ID_TYPE=disk
G:systemd
DATA

usb=/devices/pci0000:00/0000:00:14.0/usb1/1-2
cat >"$folder/stick.umockdev" <<DEVICE
P: $usb/1-2:1.0/host6/target6:0:0/6:0:0:0/block/sdx
N: sdx
E: DEVNAME=/dev/sdx
E: DEVTYPE=disk
E: SUBSYSTEM=block
E: MAJOR=8
E: MINOR=112
E: ID_BUS=usb
E: ID_INSTANCE=0:0
E: ID_MODEL=Fake_Stick
E: ID_MODEL_ENC=Fake\x20Stick
E: ID_SERIAL=ACME_Fake_Stick_0001-0:0
E: ID_SERIAL_SHORT=0001
E: ID_TYPE=disk
E: ID_USB_DRIVER=usb-storage
E: ID_VENDOR=ACME
E: ID_VENDOR_ENC=ACME
E: ID_DRIVE_THUMB=1
E: USEC_INITIALIZED=1
A: removable=1
A: ro=0
A: size=$sectors
A: range=16
A: ext_range=256
A: queue/rotational=0

P: $usb/1-2:1.0/host6/target6:0:0/6:0:0:0
E: DEVTYPE=scsi_device
E: SUBSYSTEM=scsi
A: vendor=ACME
A: model=Fake Stick
A: rev=1.00
A: type=0

P: $usb/1-2:1.0
E: DEVTYPE=usb_interface
E: SUBSYSTEM=usb

P: $usb
N: bus/usb/001/002
E: DEVTYPE=usb_device
E: SUBSYSTEM=usb
A: idVendor=1234
A: idProduct=5678
A: speed=480
DEVICE

bus=$(dbus-daemon --config-file="$folder/bus.conf" --fork --print-pid=1)
trap 'kill "$bus"' EXIT
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$folder/bus loop
# shellcheck disable=SC2016 # expanded inside the testbed
umockdev-run --device "$folder/stick.umockdev" -- bash -c '
    mkdir -p "$UMOCKDEV_DIR/dev"
    rm -f "$UMOCKDEV_DIR/dev/sdx"
    ln -s "$loop" "$UMOCKDEV_DIR/dev/sdx"
    /usr/libexec/udisks2/udisksd --no-debug >/dev/null 2>&1 &
    cat >/dev/null # until the test is done
    kill $!'
