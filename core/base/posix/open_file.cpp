// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/open_file.h"

#include <QElapsedTimer>
#include <QScopeGuard>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kGlanceMs = 100; // how often a waiting call looks whether it is to stop
constexpr qint64 kNobodyMs = 10'000;

Error openError(const QString& path)
{
    Error error = systemError(path);
    if (error.code == ErrorCode::NotFound)
        error.detail = {};
    return error;
}

Error notReadable(const QString& path, mode_t mode)
{
    return Error{S_ISDIR(mode) ? ErrorCode::IsFolder : ErrorCode::NotAFile, path, {}};
}

bool isReadable(mode_t mode)
{
    return S_ISREG(mode) || S_ISBLK(mode);
}

/// Does not wait for a pipe that was put in the place of a file; but for a file server that has
/// lent the file to another computer and wants it back first.
int openNow(const QByteArray& path, mode_t mode)
{
    const int flags = O_RDONLY | O_CLOEXEC;
    if (S_ISBLK(mode)) // a drive would open without a disc in it
        return ::open(path.constData(), flags);
    const int handle = ::open(path.constData(), flags | O_NONBLOCK);
    return handle < 0 && errno == EWOULDBLOCK ? ::open(path.constData(), flags) : handle;
}

/// Up to the end of a line or of the file, or until there are more bytes than wanted. `hadWriter`:
/// nobody came to write into a pipe when it stays false.
class LineReader
{
public:
    LineReader(int handle, QString path, qsizetype most)
        : m_handle(handle), m_path(std::move(path)), m_most(static_cast<size_t>(most))
    {}

    Result<SecretBytes> read(bool isPipe, const std::stop_token& stop);

private:
    enum class Got { Line, Nothing, End };
    Result<Got> readSome();

    int m_handle;
    QString m_path;
    size_t m_most;
    SecretBytes m_line;
};

Result<LineReader::Got> LineReader::readSome()
{
    constexpr size_t kPiece = 256;
    while (m_line.size() <= m_most) {
        const size_t before = m_line.size();
        m_line.resize(before + kPiece);
        const ssize_t got = ::read(m_handle, m_line.data() + before, kPiece);
        const int failure = errno;
        m_line.resize(before + static_cast<size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && failure == EAGAIN)
            return Got::Nothing;
        if (got < 0 && failure != EINTR)
            return systemError(m_path, failure);
        if (got == 0)
            return Got::End;
        if (const auto end = std::ranges::find(m_line, '\n'); end != m_line.end()) {
            m_line.erase(end, m_line.end());
            return Got::Line;
        }
    }
    return Got::Line;
}

Result<SecretBytes> LineReader::read(bool isPipe, const std::stop_token& stop)
{
    QElapsedTimer waiting;
    waiting.start();
    bool hadWriter = false;
    for (;;) {
        const Result<Got> got = readSome();
        if (!got)
            return got.error();
        hadWriter = hadWriter || *got == Got::Nothing || !m_line.empty();
        if (*got == Got::Line || (*got == Got::End && (hadWriter || !isPipe)))
            break;
        if (!hadWriter && waiting.elapsed() >= kNobodyMs)
            return Error{ErrorCode::PasswordUnreadable, m_path,
                         u"nobody wrote into this pipe within ten seconds"_s};
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_path, {}};
        pollfd input{.fd = m_handle, .events = POLLIN, .revents = 0};
        ::poll(&input, 1, kGlanceMs);
        hadWriter = hadWriter || (input.revents & POLLHUP) != 0; // and went
    }
    if (m_line.size() > m_most)
        return Error{ErrorCode::PasswordUnreadable, m_path,
                     u"its first line is longer than %1 bytes"_s.arg(m_most)};
    return std::move(m_line);
}

} // namespace

Result<> openToRead(QFile& file)
{
    const QString path = file.fileName();
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (path.isEmpty() || path.contains(QChar::Null))
        return Error{ErrorCode::NotFound, path, {}};
    if (::stat(name.constData(), &status) != 0)
        return openError(path);
    if (!isReadable(status.st_mode))
        return notReadable(path, status.st_mode);
    const int handle = openNow(name, status.st_mode);
    if (handle < 0)
        return openError(path);
    if (::fstat(handle, &status) != 0 || !isReadable(status.st_mode)) {
        ::close(handle);
        return notReadable(path, status.st_mode);
    }
    if (!file.open(handle, QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(handle);
        return Error{ErrorCode::Io, path, file.errorString()};
    }
    return {};
}

Result<SecretBytes> readFirstLine(const QString& path, qsizetype most, const std::stop_token& stop)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return openError(path);
    const auto closed = qScopeGuard([handle] { ::close(handle); });
    struct stat status = {};
    if (::fstat(handle, &status) != 0)
        return systemError(path);
    if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode))
        return notReadable(path, status.st_mode);
    return LineReader(handle, path, most).read(S_ISFIFO(status.st_mode), stop);
}

bool openNewPrivate(QFile& file)
{
    return file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace cmgmedia
