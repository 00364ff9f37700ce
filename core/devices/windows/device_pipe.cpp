// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/device_pipe.h"

#include "core/base/aligned_buffer.h"
#include "core/devices/errors.h"
#include "core/devices/named_error.h"

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr size_t kPiece = 1UL << 20;
constexpr quint32 kMostDetail = 4096;
constexpr quint32 kLongestName = 64;

enum class Order : quint32 { Open, Write, Read, Flush };

struct Request {
    Order order = Order::Open;
    quint32 length = 0; ///< of what is written or read; what is written follows
    qint64 offset = 0;
};

/// Followed by the words of an error, or by what was read.
struct Answer {
    quint32 failed = 0;
    quint32 nameBytes = 0; ///< of the error, which comes before its words
    qint64 length = 0;     ///< of what follows; for Open: the size of the device
};

bool put(const Handle& pipe, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        DWORD done = 0;
        const auto count = static_cast<DWORD>(std::min(bytes.size(), kPiece));
        if (WriteFile(pipe.get(), bytes.data(), count, &done, nullptr) == 0)
            return false;
        bytes = bytes.subspan(done);
    }
    return true;
}

bool take(const Handle& pipe, std::span<char> into)
{
    while (!into.empty()) {
        DWORD done = 0;
        const auto count = static_cast<DWORD>(std::min(into.size(), kPiece));
        if (ReadFile(pipe.get(), into.data(), count, &done, nullptr) == 0 || done == 0)
            return false;
        into = into.subspan(done);
    }
    return true;
}

template <typename T>
bool putAll(const Handle& pipe, const T& value)
{
    return put(pipe, {reinterpret_cast<const char*>(&value), sizeof value});
}

template <typename T>
bool takeAll(const Handle& pipe, T& value)
{
    return take(pipe, {reinterpret_cast<char*>(&value), sizeof value});
}

bool putError(const Handle& pipe, const Error& error)
{
    const std::string_view name = error.code.name;
    const QByteArray words = error.detail.english().toUtf8().left(kMostDetail);
    return putAll(pipe, Answer{1, static_cast<quint32>(name.size()), words.size()})
           && put(pipe, name) && put(pipe, {words.constData(), static_cast<size_t>(words.size())});
}

/// False when the other end is gone.
bool serveOne(const Handle& pipe, BlockDevice& device, const Request& request,
              AlignedBuffer& buffer)
{
    const std::span<char> bytes = buffer.first(request.length);
    Result<> done;
    switch (request.order) {
    case Order::Open:
        return putAll(pipe, Answer{0, 0, device.size()});
    case Order::Write:
        if (!take(pipe, bytes))
            return false;
        done = device.write(request.offset, bytes);
        break;
    case Order::Read:
        done = device.read(request.offset, bytes);
        break;
    case Order::Flush:
        done = device.flush();
        break;
    }
    if (!done)
        return putError(pipe, done.error());
    if (request.order != Order::Read)
        return putAll(pipe, Answer{});
    return putAll(pipe, Answer{0, 0, static_cast<qint64>(bytes.size())}) && put(pipe, bytes);
}

/// The answer without what follows it, or the error that it is.
Result<Answer> answerTo(const Handle& pipe, const Request& request, std::span<const char> bytes,
                        const QString& path)
{
    Answer answer;
    if (!putAll(pipe, request) || !put(pipe, bytes) || !takeAll(pipe, answer))
        return Error{ErrorCode::DeviceFailed, path, QStringLiteral("the helper program ended")};
    if (answer.failed == 0)
        return answer;
    QByteArray name(std::min(answer.nameBytes, kLongestName), '\0');
    take(pipe, {name.data(), static_cast<size_t>(name.size())});
    QByteArray words(std::clamp<qint64>(answer.length, 0, kMostDetail), '\0');
    take(pipe, {words.data(), static_cast<size_t>(words.size())});
    return namedError(name, path, QString::fromUtf8(words));
}

} // namespace

void serveDevice(const Handle& pipe, BlockDevice& device)
{
    AlignedBuffer buffer(kPiece);
    Request request;
    while (takeAll(pipe, request)) {
        const bool fits = request.length <= kPiece && request.offset >= 0
                          && request.offset <= device.size() - qint64{request.length};
        if (!fits || request.order > Order::Flush)
            return; // not from our own other end
        if (!serveOne(pipe, device, request, buffer))
            return;
    }
}

void refuseDevice(const Handle& pipe, const Error& why)
{
    Request request;
    if (takeAll(pipe, request))
        putError(pipe, why);
}

PipedDevice::~PipedDevice()
{
    constexpr DWORD kPatienceMs = 10'000;
    m_pipe = {}; // at which the other end ends
    WaitForSingleObject(m_process.get(), kPatienceMs);
}

Result<std::unique_ptr<BlockDevice>> PipedDevice::open(ElevatedProcess helper, const QString& path)
{
    std::unique_ptr<PipedDevice> device(new PipedDevice(std::move(helper), path));
    const Result<Answer> answer = answerTo(device->m_pipe, {}, {}, path);
    if (!answer)
        return answer.error();
    device->m_size = answer->length;
    return device;
}

Result<> PipedDevice::write(qint64 offset, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const std::span<const char> piece = bytes.first(std::min(bytes.size(), kPiece));
        const Request request{Order::Write, static_cast<quint32>(piece.size()), offset};
        if (const Result<Answer> answer = answerTo(m_pipe, request, piece, m_path); !answer)
            return answer.error();
        bytes = bytes.subspan(piece.size());
        offset += static_cast<qint64>(piece.size());
    }
    return {};
}

Result<> PipedDevice::read(qint64 offset, std::span<char> into)
{
    while (!into.empty()) {
        const std::span<char> piece = into.first(std::min(into.size(), kPiece));
        const Request request{Order::Read, static_cast<quint32>(piece.size()), offset};
        const Result<Answer> answer = answerTo(m_pipe, request, {}, m_path);
        if (!answer)
            return answer.error();
        if (!take(m_pipe, piece))
            return Error{ErrorCode::DeviceFailed, m_path, {}};
        into = into.subspan(piece.size());
        offset += static_cast<qint64>(piece.size());
    }
    return {};
}

Result<> PipedDevice::flush()
{
    const Result<Answer> answer = answerTo(m_pipe, {Order::Flush, 0, 0}, {}, m_path);
    return answer ? Result<>() : answer.error();
}

} // namespace cmgmedia
