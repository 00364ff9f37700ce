// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/system.h"

#include <QFileInfo>

#include <windows.h>

namespace cmgmedia::test {

/// Takes a privilege or developer mode; wine says yes and makes none.
bool makeLink(const QString& target, const QString& name)
{
    const DWORD kind = QFileInfo(target).isDir() ? SYMBOLIC_LINK_FLAG_DIRECTORY : 0;
    return CreateSymbolicLinkW(name.toStdWString().c_str(), target.toStdWString().c_str(), kind)
               != 0
           && QFileInfo(name).isSymbolicLink();
}

bool makePipe(const QString& /*path*/)
{
    return false;
}

bool makeSocket(const QString& /*path*/)
{
    return false;
}

bool makeFileOfBytes(const QString& /*folder*/, const QByteArray& /*name*/)
{
    return false;
}

void removeFileOfBytes(const QString& /*folder*/, const QByteArray& /*name*/)
{
    // never made
}

/// Permissions are access control lists here, which Qt does not set.
bool mayReadEverything()
{
    return true;
}

/// A console event goes to all programs of the console.
bool interrupt(qint64 /*processId*/)
{
    return false;
}

struct FileSizeLimit::Before {
};

FileSizeLimit::FileSizeLimit(qint64 /*bytes*/)
{
    // Windows has no such limit.
}

FileSizeLimit::~FileSizeLimit() = default;

} // namespace cmgmedia::test
