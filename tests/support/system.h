// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

/// What a system can be asked for in a test, where it has that at all.
namespace cmgmedia::test {

/// A symbolic link; false where there are none, or this user may not make them.
bool makeLink(const QString& target, const QString& name);
/// A named pipe as a file; false where there are none.
bool makePipe(const QString& path);
/// The same of a socket.
bool makeSocket(const QString& path);
/// An empty file whose name is just these bytes; false where names are text.
bool makeFileOfBytes(const QString& folder, const QByteArray& name);
void removeFileOfBytes(const QString& folder, const QByteArray& name);
/// True where permissions keep this user from nothing.
bool mayReadEverything();

/// Ctrl-C for a program of ours, once it listens to it; false where one cannot get it alone.
bool interrupt(qint64 processId);

/// No file of this process grows above so many bytes as long as it lives: a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes);
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit();

    bool isInForce() const { return m_before != nullptr; }

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace cmgmedia::test
