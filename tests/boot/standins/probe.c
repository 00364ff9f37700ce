// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stand-in for Microsoft's bootx64.efi. Where that would load Windows PE, this reads every file of
// every volume that the firmware can read, prints size, both ends and Adler-32 on the serial port
// COM1, and powers off. Each line begins with PROBE; qemu.cpp reads them.
#include <efi.h>
#include <efilib.h>

enum { kDepth = 16, kPathLength = 1024, kEntryBytes = 2048, kBlockBytes = 1 << 20, kEnd = 8 };

static CHAR16 path[kPathLength]; // of the file or folder at hand, from the root of its volume
static UINT8* block;

// ---- COM1, past the firmware's console, which would mix its cursor control with our lines

static void putByte(UINT8 byte)
{
    const UINT16 data = 0x3F8, lineStatus = 0x3FD;
    UINT8 status = 0;
    do
        __asm__ volatile("inb %1, %0" : "=a"(status) : "Nd"(lineStatus));
    while (!(status & 0x20)); // transmitter empty
    __asm__ volatile("outb %0, %1" : : "a"(byte), "Nd"(data));
}

static void put(const char* text)
{
    while (*text)
        putByte((UINT8)*text++);
}

static void putWide(const CHAR16* text)
{
    for (; *text; text++)
        putByte(*text < 0x80 ? (UINT8)*text : '?');
}

static void putDecimal(UINT64 number)
{
    if (number >= 10)
        putDecimal(number / 10);
    putByte((UINT8)('0' + number % 10));
}

static void putHex(const UINT8* bytes, UINTN count)
{
    for (UINTN i = 0; i < count; i++) {
        putByte((UINT8) "0123456789abcdef"[bytes[i] >> 4]);
        putByte((UINT8) "0123456789abcdef"[bytes[i] & 15]);
    }
}

// ---- one file

struct Adler32 {
    UINT32 low, high;
};

static void add(struct Adler32* sum, const UINT8* bytes, UINTN count)
{
    for (UINTN i = 0; i < count; i++) {
        sum->low += bytes[i];
        sum->high += sum->low;
        if (i % 4096 == 4095) { // before 32 bits overflow
            sum->low %= 65521;
            sum->high %= 65521;
        }
    }
    sum->low %= 65521;
    sum->high %= 65521;
}

static void putAdler32(struct Adler32 sum)
{
    UINT8 bytes[4] = {(UINT8)(sum.high >> 8), (UINT8)sum.high, (UINT8)(sum.low >> 8),
                      (UINT8)sum.low};
    putHex(bytes, sizeof bytes);
}

static void putEnd(const char* name, EFI_FILE_PROTOCOL* file, UINT64 offset)
{
    UINT8 bytes[kEnd];
    UINTN count = kEnd;
    file->SetPosition(file, offset);
    if (EFI_ERROR(file->Read(file, &count, bytes)))
        count = 0;
    put(name);
    putHex(bytes, count);
}

static void putContent(EFI_FILE_PROTOCOL* file)
{
    struct Adler32 sum = {1, 0};
    UINT64 total = 0;
    file->SetPosition(file, 0);
    for (;;) {
        UINTN count = kBlockBytes;
        if (EFI_ERROR(file->Read(file, &count, block)) || count == 0)
            break;
        add(&sum, block, count);
        total += count;
    }
    put(" read=");
    putDecimal(total);
    put(" adler32=");
    putAdler32(sum);
}

// Opens the file by its whole path from the root, as a boot loader does.
static void reportFile(EFI_FILE_PROTOCOL* root)
{
    EFI_FILE_PROTOCOL* file;
    if (EFI_ERROR(root->Open(root, &file, path, EFI_FILE_MODE_READ, 0))) {
        put("PROBE unreadable ");
    } else {
        EFI_FILE_INFO* about = LibFileInfo(file);
        UINT64 size = about ? about->FileSize : 0;
        put("PROBE file size=");
        putDecimal(size);
        putEnd(" first=", file, 0);
        putEnd(" last=", file, size > kEnd ? size - kEnd : 0);
        putContent(file);
        put(" path=");
        file->Close(file);
    }
    putWide(path);
    put("\r\n");
}

// ---- volumes

static void walk(EFI_FILE_PROTOCOL* root, int depth);

static void visit(EFI_FILE_PROTOCOL* root, const EFI_FILE_INFO* entry, int depth)
{
    const UINTN length = StrLen(path), added = StrLen(entry->FileName) + 1;
    if (length + added >= kPathLength || !StrCmp(entry->FileName, L".")
        || !StrCmp(entry->FileName, L".."))
        return;
    path[length] = L'\\';
    StrCpy(path + length + 1, entry->FileName);
    if (entry->Attribute & EFI_FILE_DIRECTORY)
        walk(root, depth + 1);
    else
        reportFile(root);
    path[length] = 0;
}

static void walk(EFI_FILE_PROTOCOL* root, int depth)
{
    EFI_FILE_PROTOCOL* folder;
    CHAR16* name = *path ? path : L"\\";
    // The depth: a broken medium may hold a folder inside of itself.
    if (depth > kDepth || EFI_ERROR(root->Open(root, &folder, name, EFI_FILE_MODE_READ, 0))) {
        put("PROBE unreadable ");
        putWide(path);
        put("\r\n");
        return;
    }
    UINT64 entry[kEntryBytes / sizeof(UINT64)];
    for (;;) {
        UINTN count = sizeof entry;
        if (EFI_ERROR(folder->Read(folder, &count, entry)) || count == 0)
            break;
        visit(root, (const EFI_FILE_INFO*)entry, depth);
    }
    folder->Close(folder);
}

static void putDevice(const char* what, EFI_HANDLE device)
{
    CHAR16* text = DevicePathToStr(DevicePathFromHandle(device));
    put(what);
    putWide(text ? text : L"?");
    put("\r\n");
}

static void reportVolume(EFI_HANDLE device)
{
    EFI_GUID fileSystem = EFI_SIMPLE_FILE_SYSTEM_PROTOCOL_GUID;
    EFI_FILE_IO_INTERFACE* volume;
    EFI_FILE_PROTOCOL* root;
    putDevice("PROBE volume ", device);
    if (EFI_ERROR(BS->HandleProtocol(device, &fileSystem, (void**)&volume))
        || EFI_ERROR(volume->OpenVolume(volume, &root))) {
        put("PROBE unreadable volume\r\n");
        return;
    }
    path[0] = 0;
    walk(root, 0);
    root->Close(root);
}

EFI_STATUS efi_main(EFI_HANDLE image, EFI_SYSTEM_TABLE* system)
{
    InitializeLib(image, system);
    EFI_LOADED_IMAGE* loaded;
    if (!EFI_ERROR(BS->HandleProtocol(image, &LoadedImageProtocol, (void**)&loaded)))
        putDevice("\r\nPROBE started from ", loaded->DeviceHandle);

    EFI_GUID fileSystem = EFI_SIMPLE_FILE_SYSTEM_PROTOCOL_GUID;
    EFI_HANDLE* devices = NULL;
    UINTN count = 0;
    block = AllocatePool(kBlockBytes); // a static array would be a part of the file
    LibLocateHandle(ByProtocol, &fileSystem, NULL, &count, &devices);
    for (UINTN i = 0; block && i < count; i++)
        reportVolume(devices[i]);
    put("PROBE done\r\n");
    RT->ResetSystem(EfiResetShutdown, EFI_SUCCESS, 0, NULL);
    return EFI_SUCCESS;
}
