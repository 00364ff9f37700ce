// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_file.h"

#include "core/base/native_path.h"
#include "core/base/windows/system_call_error.h"

#include <QFileInfo>

#include <windows.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// One call moves at most this much; it is a multiple of every sector size.
constexpr size_t kMostAtOnce = 64UL << 20;

HANDLE handleOf(qintptr number)
{
    return reinterpret_cast<HANDLE>(number); // NOLINT(performance-no-int-to-ptr)
}

/// Past the cache where the file system lets us; some shares do not.
HANDLE openFile(const QString& path, DWORD access, DWORD disposition)
{
    const std::wstring name = nativePath(path).wstring();
    constexpr DWORD kFlags =
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_SEQUENTIAL_SCAN | FILE_FLAG_OVERLAPPED;
    for (const DWORD direct : {DWORD{FILE_FLAG_NO_BUFFERING}, DWORD{0}}) {
        const HANDLE handle = CreateFileW(name.c_str(), access, FILE_SHARE_READ, nullptr,
                                          disposition, kFlags | direct, nullptr);
        if (handle != INVALID_HANDLE_VALUE || GetLastError() != ERROR_INVALID_PARAMETER)
            return handle;
    }
    return INVALID_HANDLE_VALUE;
}

/// One call at a place of the file, waited for on this thread; several threads may have theirs
/// under way. Windows makes callers wait for each other where a handle is not overlapped.
class Transfer
{
public:
    explicit Transfer(qint64 offset)
    {
        m_place.Offset = static_cast<DWORD>(offset & 0xffffffff);
        m_place.OffsetHigh = static_cast<DWORD>(offset >> 32);
        m_place.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    }
    ~Transfer() { CloseHandle(m_place.hEvent); }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    OVERLAPPED* place() { return &m_place; }
    /// What the call that was begun moved; nothing when it failed, as GetLastError() says.
    std::optional<DWORD> moved(HANDLE handle, BOOL begun)
    {
        DWORD bytes = 0;
        if (begun == 0 && GetLastError() != ERROR_IO_PENDING)
            return {};
        if (GetOverlappedResult(handle, &m_place, &bytes, TRUE) == 0)
            return {};
        return bytes;
    }

private:
    OVERLAPPED m_place = {};
};

DWORD nextPiece(size_t bytes)
{
    return static_cast<DWORD>(std::min(bytes, kMostAtOnce));
}

} // namespace

Result<std::unique_ptr<ImageFile>> ImageFile::create(const QString& path, qint64 sizeBytes)
{
    const HANDLE handle = openFile(path, GENERIC_READ | GENERIC_WRITE, CREATE_NEW);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsError(path);
    std::unique_ptr<ImageFile> file(
        new ImageFile(path, reinterpret_cast<qintptr>(handle), sizeBytes));
    file->m_keep = false;
    const std::wstring folder = nativePath(QFileInfo(path).absolutePath()).wstring();
    ULARGE_INTEGER free = {};
    if (GetDiskFreeSpaceExW(folder.c_str(), &free, nullptr, nullptr) != 0
        && free.QuadPart < static_cast<quint64>(sizeBytes))
        return windowsError(path, ERROR_DISK_FULL);
    FILE_ALLOCATION_INFO room = {};
    room.AllocationSize.QuadPart = sizeBytes;
    if (SetFileInformationByHandle(handle, FileAllocationInfo, &room, sizeof room) == 0
        && GetLastError() == ERROR_DISK_FULL)
        return windowsError(path, ERROR_DISK_FULL);
    return file;
}

Result<std::unique_ptr<ImageFile>> ImageFile::open(const QString& path)
{
    const HANDLE handle = openFile(path, GENERIC_READ, OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsError(path);
    std::unique_ptr<ImageFile> file(new ImageFile(path, reinterpret_cast<qintptr>(handle), 0));
    LARGE_INTEGER size = {};
    if (GetFileSizeEx(handle, &size) == 0)
        return windowsError(path);
    file->m_size = size.QuadPart;
    return file;
}

ImageFile::~ImageFile()
{
    CloseHandle(handleOf(m_handle));
    if (!m_keep)
        QFile::remove(m_path);
}

/// Past the cache, so the disk would be idle while the next piece is prepared.
size_t ImageFile::writesUnderWay() const
{
    return 3;
}

Result<> ImageFile::writeAll(qint64 offset, std::span<const char> bytes)
{
    const HANDLE handle = handleOf(m_handle);
    while (!bytes.empty()) {
        Transfer transfer(offset);
        const BOOL begun =
            WriteFile(handle, bytes.data(), nextPiece(bytes.size()), nullptr, transfer.place());
        const std::optional<DWORD> written = transfer.moved(handle, begun);
        if (!written)
            return windowsError(m_path);
        bytes = bytes.subspan(*written);
        offset += *written;
    }
    return {};
}

Result<> ImageFile::finish()
{
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = m_size;
    const HANDLE handle = handleOf(m_handle);
    if (SetFileInformationByHandle(handle, FileEndOfFileInfo, &end, sizeof end) == 0
        || FlushFileBuffers(handle) == 0)
        return windowsError(m_path);
    return {};
}

Result<> ImageFile::readAll(qint64 offset, std::span<char> into, size_t least)
{
    const HANDLE handle = handleOf(m_handle);
    for (size_t done = 0; done < least;) {
        const qint64 at = offset + static_cast<qint64>(done);
        Transfer transfer(at);
        const BOOL begun = ReadFile(handle, into.data() + done, nextPiece(into.size() - done),
                                    nullptr, transfer.place());
        const std::optional<DWORD> got = transfer.moved(handle, begun);
        if (!got && GetLastError() != ERROR_HANDLE_EOF)
            return windowsError(m_path);
        if (got.value_or(0) == 0)
            return Error{ErrorCode::Truncated, m_path, u"at byte %1"_s.arg(at)};
        done += *got;
    }
    return {};
}

} // namespace cmgmedia
