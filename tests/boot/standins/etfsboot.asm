; SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Stand-in for Microsoft's etfsboot.com: an El Torito boot image without emulation. Walks the
; ISO 9660 tree with INT 13h/42h (2048-byte sectors) to BOOTMGR and SOURCES/BOOT.WIM, prints what
; it finds on COM1 and powers QEMU off. Each line begins with BIOS; qemu.cpp reads them.
; ISO 9660: ECMA-119; 8.4 volume descriptor, 9.1 directory record.

bits 16
org 0x7C00

SECTOR_BYTES    equ 2048
sector          equ 0x9000      ; the sector read last

PVD_SECTOR      equ 16
PVD_ROOT        equ 156         ; directory record of the root
RECORD_EXTENT   equ 2
RECORD_BYTES    equ 10
RECORD_NAME     equ 32          ; length, then letters

        jmp 0:main              ; some firmware enters at 07C0:0000

main:   cli
        xor ax, ax
        mov ds, ax
        mov es, ax
        mov ss, ax
        mov sp, 0x7C00
        sti
        cld
        mov [drive], dl
        call open_serial
        mov si, text_started
        call put

        mov eax, PVD_SECTOR
        call read_sector
        cmp dword [sector + 1], 'CD00'
        jne failed
        mov eax, [sector + PVD_ROOT + RECORD_EXTENT]
        mov ecx, [sector + PVD_ROOT + RECORD_BYTES]
        mov [root_extent], eax
        mov [root_bytes], ecx

        mov di, name_bootmgr
        call find
        jc missing
        mov si, text_bootmgr
        call report
        mov si, text_checksum
        call report_checksum
        call end_line

        mov eax, [root_extent]
        mov ecx, [root_bytes]
        mov di, name_sources
        call find
        jc missing
        mov di, name_wim
        call find
        jc missing
        mov si, text_wim
        call report
        dec ecx                 ; all of it would take minutes: what lies in its last sector
        mov edx, ecx
        and ecx, SECTOR_BYTES - 1
        inc ecx
        shr edx, 11
        add eax, edx
        mov si, text_tail
        call report_checksum
        call end_line

        mov si, text_done
        call put
        jmp power_off

missing:
        mov si, text_missing
        call put
        movzx cx, byte [di]
        lea si, [di + 1]
.letter:
        lodsb
        call put_byte
        loop .letter
        call end_line
        jmp power_off
failed: mov si, text_failed
        call put
        jmp power_off

; ---- ISO 9660

; in:  eax = first sector of a directory, ecx = its bytes, di = name
; out: carry clear, eax = first sector of what has this name, ecx = its bytes; or carry set
find:   mov [extent], eax
        add ecx, SECTOR_BYTES - 1
        shr ecx, 11
        mov [sectors_left], ecx
.sector:
        cmp dword [sectors_left], 0
        je .missing
        mov eax, [extent]
        call read_sector
        mov si, sector
.record:
        cmp si, sector + SECTOR_BYTES
        jae .next_sector
        cmp byte [si], 0        ; no record crosses sectors, what is left is padding
        je .next_sector
        call is_named
        je .found
        movzx ax, byte [si]
        add si, ax
        jmp .record
.next_sector:
        inc dword [extent]
        dec dword [sectors_left]
        jmp .sector
.found: mov eax, [si + RECORD_EXTENT]
        mov ecx, [si + RECORD_BYTES]
        clc
        ret
.missing:
        stc
        ret

; in:  si = directory record, di = name
; out: zero flag set when it is NAME, NAME;1 or NAME.;1
is_named:
        push si
        push di
        movzx bx, byte [si + RECORD_NAME]
        movzx cx, byte [di]
        add si, RECORD_NAME + 1
        inc di
        cmp bx, cx
        jb .answered
        sub bx, cx              ; letters after the name
        repe cmpsb
        jne .answered
        cmp bx, 0
        je .answered
        cmp byte [si], ';'
        je .answered
        cmp word [si], '.;'
.answered:
        pop di
        pop si
        ret

; in: eax = sector; out: its bytes at [sector]
read_sector:
        pushad
        mov [packet.lba], eax
        mov word [packet.count], 1
        mov dl, [drive]
        mov si, packet
        mov ah, 0x42
        int 0x13
        popad
        jc failed
        ret

; ---- what is printed of a file

; in: si = text, eax = extent, ecx = bytes; prints size, extent and beginning; keeps eax and ecx
report: pushad
        call put
        mov [extent], eax
        mov eax, ecx
        call put_hex32
        mov si, text_extent
        call put
        mov eax, [extent]
        call put_hex32
        mov si, text_first
        call put
        mov eax, [extent]
        call read_sector
        mov si, sector
        call put_hex_bytes
        popad
        ret

; in: si = text, eax = extent, ecx = bytes; prints their Adler-32
report_checksum:
        call put
        mov [extent], eax
        mov [bytes_left], ecx
        mov dword [adler_low], 1
        mov dword [adler_high], 0
.sector:
        cmp dword [bytes_left], 0
        je .print
        mov eax, [extent]
        call read_sector
        mov ecx, [bytes_left]
        cmp ecx, SECTOR_BYTES
        jbe .add
        mov ecx, SECTOR_BYTES
.add:   sub [bytes_left], ecx
        inc dword [extent]
        call add_to_checksum
        jmp .sector
.print: mov ax, [adler_high]
        call put_hex16
        mov ax, [adler_low]
        jmp put_hex16

%include "report.inc"

text_started    db 'BIOS started', 13, 10, 0
text_bootmgr    db 'BIOS file BOOTMGR size=', 0
text_wim        db 'BIOS file SOURCES/BOOT.WIM size=', 0
text_extent     db ' extent=', 0
text_first      db ' first=', 0
text_checksum   db ' adler32=', 0
text_tail       db ' tail-adler32=', 0
text_missing    db 'BIOS missing ', 0
text_failed     db 'BIOS cannot read the volume', 13, 10, 0
text_done       db 'BIOS done', 13, 10, 0
name_bootmgr    db 7, 'BOOTMGR'
name_sources    db 7, 'SOURCES'
name_wim        db 8, 'BOOT.WIM'

align 4
packet: db 16, 0                ; disk address packet of INT 13h/42h
.count: dw 1
        dw sector, 0
.lba:   dd 0, 0
root_extent     dd 0
root_bytes      dd 0
extent          dd 0
sectors_left    dd 0
bytes_left      dd 0
drive           db 0

        times 4096 - ($ - $$) db 0      ; 8 sectors of 512 bytes, as the boot catalog says
