; SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Stand-in for Microsoft's FAT32 boot record, of several sectors like that one: the first loads the
; others from sector 12 on, behind FSInfo and the backup. Follows the chains of the FAT to BOOTMGR and
; SOURCES\BOOT.WIM, prints what it finds on COM1 and powers QEMU off. Each line begins with BIOS.

bits 16

LOADED          equ 0x7C00
CLUSTER_SECTORS equ LOADED + 13         ; parameters of the volume
RESERVED        equ LOADED + 14
FATS            equ LOADED + 16
HIDDEN          equ LOADED + 28
FAT_SECTORS     equ LOADED + 36
ROOT_CLUSTER    equ LOADED + 44

SECOND          equ 0x8000              ; where the other sectors are loaded to
SECOND_SECTOR   equ 12
SECOND_SECTORS  equ 8
SECTOR_BYTES    equ 512
sector          equ 0x9800              ; the sector read last
fat_sector      equ 0x9A00              ; the one of the FAT

ENTRY_ATTRIBUTES equ 11                 ; of a directory entry
ENTRY_HIGH      equ 20
ENTRY_LOW       equ 26
ENTRY_BYTES     equ 28
IS_VOLUME       equ 0x08                ; and every part of a long name
PARTITION_START equ 8                   ; of an entry in the partition table
TAIL_BYTES      equ 2048

section first progbits start=0 vstart=LOADED
        jmp short begin
        nop
        times 90 - ($ - $$) db 0xCC     ; the parameters go here

begin:  cli
        xor ax, ax
        mov ds, ax
        mov es, ax
        mov ss, ax
        mov sp, LOADED
        sti
        cld
        mov eax, [HIDDEN]
        cmp [si + PARTITION_START], eax ; the master boot record tells whom it started
        jne stopped
        add eax, SECOND_SECTOR
        mov [second_lba], eax
        mov si, second_packet
        mov ah, 0x42
        int 0x13
        jc stopped
        jmp 0:SECOND
stopped:
        hlt
        jmp stopped

align 4
second_packet:
        db 16, 0
        dw SECOND_SECTORS
        dw SECOND, 0
second_lba:
        dd 0, 0
        times 510 - ($ - $$) db 0
        dw 0xAA55

section second progbits start=(SECOND_SECTOR * SECTOR_BYTES) vstart=SECOND
        mov [drive], dl
        call open_serial
        mov si, text_started
        call put

        movzx eax, word [RESERVED]
        add eax, [HIDDEN]
        mov [fat_lba], eax
        movzx ecx, byte [FATS]
        imul ecx, [FAT_SECTORS]
        add eax, ecx
        mov [data_lba], eax

        mov eax, [ROOT_CLUSTER]
        mov di, name_bootmgr
        call find
        jc missing
        mov si, text_bootmgr
        call report
        mov si, text_checksum
        xor edx, edx
        call report_checksum

        mov eax, [ROOT_CLUSTER]
        mov di, name_sources
        call find
        jc missing
        mov di, name_wim
        call find
        jc missing
        mov si, text_wim
        call report
        mov si, text_tail
        mov edx, ecx
        dec edx                 ; all of it would take minutes: the last 2048 bytes
        and edx, ~(TAIL_BYTES - 1)
        call report_checksum

        mov si, text_done
        call put
        jmp power_off

missing:
        mov si, text_missing
        call put
        mov si, di
        call put
        call end_line
        jmp power_off
failed: mov si, text_failed
        call put
        jmp power_off

; ---- FAT32

; in:  eax = first cluster of a directory, di = name as an entry has it
; out: carry clear, eax = first cluster of what has this name, ecx = its bytes; or carry set
find:   call open_chain
.sector:
        call next_sector
        jc .missing
        mov si, sector
.entry: cmp byte [si], 0        ; nothing follows
        je .missing
        test byte [si + ENTRY_ATTRIBUTES], IS_VOLUME
        jnz .next
        pusha
        mov cx, 11
        repe cmpsb
        popa
        je .found
.next:  add si, 32
        cmp si, sector + SECTOR_BYTES
        jb .entry
        jmp .sector
.found: mov ax, [si + ENTRY_HIGH]
        shl eax, 16
        mov ax, [si + ENTRY_LOW]
        mov ecx, [si + ENTRY_BYTES]
        clc
        ret
.missing:
        stc
        ret

; in: eax = first cluster of a chain
open_chain:
        mov [cluster], eax
        mov byte [sectors_left], 0
        mov byte [opened], 1
        ret

; out: the next sector of the chain at [sector]; or carry set at the end
next_sector:
        pushad
        cmp byte [sectors_left], 0
        jne .read
        cmp byte [opened], 1
        je .start
        call next_cluster
.start: mov byte [opened], 0
        mov eax, [cluster]
        cmp eax, 0x0FFFFFF8
        jae .end
        cmp eax, 2
        jb failed
        sub eax, 2
        movzx ecx, byte [CLUSTER_SECTORS]
        mov [sectors_left], cl
        imul eax, ecx
        add eax, [data_lba]
        mov [lba], eax
.read:  mov eax, [lba]
        mov bx, sector
        call read
        inc dword [lba]
        dec byte [sectors_left]
        popad
        clc
        ret
.end:   popad
        stc
        ret

next_cluster:
        mov eax, [cluster]
        shr eax, 7              ; 128 entries in a sector
        add eax, [fat_lba]
        cmp eax, [fat_cached]
        je .there
        mov [fat_cached], eax
        mov bx, fat_sector
        call read
.there: mov ebx, [cluster]
        and ebx, 127
        mov eax, [ebx * 4 + fat_sector]
        and eax, 0x0FFFFFFF
        mov [cluster], eax
        ret

; in: eax = sector of the drive, bx = where to
read:   pushad
        mov [packet.lba], eax
        mov [packet.to], bx
        mov word [packet.count], 1
        mov dl, [drive]
        mov si, packet
        mov ah, 0x42
        int 0x13
        popad
        jc failed
        ret

; ---- what is printed of a file

; in: si = text, eax = cluster, ecx = bytes; prints size, cluster and beginning; keeps eax and ecx
report: pushad
        call put
        xchg eax, ecx
        call put_hex32
        mov si, text_extent
        call put
        mov eax, ecx
        call put_hex32
        mov si, text_first
        call put
        call open_chain
        call next_sector
        mov si, sector
        call put_hex_bytes
        popad
        ret

; in: si = text, eax = cluster, ecx = bytes, edx = where to begin; prints their Adler-32
report_checksum:
        call put
        call open_chain
        mov [bytes_left], ecx
        mov [bytes_skipped], edx
        mov dword [adler_low], 1
        mov dword [adler_high], 0
.sector:
        cmp dword [bytes_left], 0
        je .print
        call next_sector
        jc failed
        mov ecx, [bytes_left]
        cmp ecx, SECTOR_BYTES
        jbe .count
        mov ecx, SECTOR_BYTES
.count: sub [bytes_left], ecx
        cmp dword [bytes_skipped], 0
        je .add
        sub [bytes_skipped], ecx
        jmp .sector
.add:   call add_to_checksum
        jmp .sector
.print: mov ax, [adler_high]
        call put_hex16
        mov ax, [adler_low]
        call put_hex16
        jmp end_line

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
name_bootmgr    db 'BOOTMGR    ', 0
name_sources    db 'SOURCES    ', 0
name_wim        db 'BOOT    WIM', 0

align 4
packet: db 16, 0                ; disk address packet of INT 13h/42h
.count: dw 1
.to:    dw 0, 0
.lba:   dd 0, 0
fat_lba         dd 0
fat_cached      dd 0
data_lba        dd 0
cluster         dd 0
lba             dd 0
bytes_left      dd 0
bytes_skipped   dd 0
sectors_left    db 0
opened          db 0
drive           db 0

        times SECOND_SECTORS * SECTOR_BYTES - ($ - $$) db 0
