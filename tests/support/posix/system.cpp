// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/system.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

bool makeLink(const QString& target, const QString& name)
{
    return QFile::link(target, name);
}

bool makePipe(const QString& path)
{
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

bool makeSocket(const QString& path)
{
    return ::mknod(QFile::encodeName(path).constData(), S_IFSOCK | 0600, 0) == 0;
}

bool makeFileOfBytes(const QString& folder, const QByteArray& name)
{
    const QByteArray path = QFile::encodeName(folder) + '/' + name;
    std::FILE* file = std::fopen(path.constData(), "w");
    return file != nullptr && std::fclose(file) == 0;
}

void removeFileOfBytes(const QString& folder, const QByteArray& name)
{
    const QByteArray path = QFile::encodeName(folder) + '/' + name;
    std::remove(path.constData());
}

bool mayReadEverything()
{
    return ::geteuid() == 0;
}

bool interrupt(qint64 processId)
{
    // A thread of its own waits for signals: two threads.
    const QString tasks = u"/proc/%1/task"_s.arg(processId);
    const bool listens = QTest::qWaitFor(
        [&tasks] { return QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 2; });
    return listens && ::kill(static_cast<pid_t>(processId), SIGINT) == 0;
}

struct FileSizeLimit::Before {
    rlimit limit = {};
};

FileSizeLimit::FileSizeLimit(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    Before before;
    if (::getrlimit(RLIMIT_FSIZE, &before.limit) != 0)
        return;
    rlimit small = before.limit;
    small.rlim_cur = static_cast<rlim_t>(bytes);
    if (::setrlimit(RLIMIT_FSIZE, &small) == 0)
        m_before = std::make_unique<Before>(before);
}

FileSizeLimit::~FileSizeLimit()
{
    if (m_before)
        (void)::setrlimit(RLIMIT_FSIZE, &m_before->limit);
}

} // namespace cmgmedia::test
