; SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The boot code of the master boot record: starts the active partition, as every BIOS expects it.
; mbr_code.cpp holds these bytes; a test compares:  nasm -f bin mbr_code.asm -o mbr_code.bin
;
; The BIOS loads it at 0000:7C00, with the drive in DL. It moves to 0000:0600, to make room for the
; boot record of the partition, which it loads to 7C00 and gives DL and, in SI, its table entry.

bits 16
cpu 386
org 0x0600

LOADED     equ 0x7C00
SIGNATURE  equ LOADED + 510
TABLE      equ 0x0600 + 446
ENTRIES    equ 4
ACTIVE     equ 0x80

start:  cli
        xor     ax, ax
        mov     ss, ax
        mov     sp, LOADED
        mov     ds, ax
        mov     es, ax
        sti
        cld
        mov     si, LOADED
        mov     di, start
        mov     cx, 512 / 2
        rep movsw
        jmp     0:moved

moved:  mov     si, TABLE
        mov     cl, ENTRIES             ; CH is 0 after the move
look:   test    byte [si], ACTIVE
        jnz     found
        add     si, 16
        loop    look
        int     0x18                    ; nothing to start: the BIOS goes on with the next drive
        jmp     failed

found:  push    si
        mov     eax, [si + 8]           ; first sector of the partition
        mov     [packet.sector], eax
        mov     si, packet
        mov     ah, 0x42                ; extended read
        int     0x13
        jc      failed
        cmp     word [SIGNATURE], 0xAA55
        jne     failed
        pop     si
        jmp     0:LOADED

failed: mov     si, message
print:  lodsb
        test    al, al
        jz      stop
        mov     ah, 0x0E
        mov     bx, 7
        int     0x10
        jmp     print
stop:   hlt
        jmp     stop

message:
        db      "This drive cannot be started.", 0

align 4
packet: db      16, 0
        dw      1                       ; one sector
        dw      LOADED, 0
.sector:
        dd      0, 0

        times 440 - ($ - $$) db 0       ; the disk signature and the table follow
