// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/process_memory.h"

#include <QFile>

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

size_t firstTwoBytes(const char* bytes)
{
    quint16 two = 0;
    std::memcpy(&two, bytes, sizeof two);
    return two;
}

void search(QByteArrayView memory, qint64 address, const Needles& needles, QStringList& found)
{
    std::vector<QByteArrayList> byBeginning(0x10000);
    std::vector<char> isBeginning(byBeginning.size());
    for (auto needle = needles.keyBegin(); needle != needles.keyEnd(); ++needle) {
        byBeginning[firstTwoBytes(needle->constData())] << *needle;
        isBeginning[firstTwoBytes(needle->constData())] = 1;
    }
    const char* const end = memory.data() + memory.size();
    for (const char* at = memory.data(); at + 1 < end; ++at) {
        const size_t beginning = firstTwoBytes(at);
        if (isBeginning.data()[beginning] == 0)
            continue;
        for (const QByteArray& needle : byBeginning[beginning]) {
            if (QByteArrayView(at, end).startsWith(needle))
                found << u"%1 at %2"_s.arg(needles[needle])
                             .arg(address + (at - memory.data()), 0, 16);
        }
    }
}

} // namespace

std::optional<QStringList> foundInMemory(qint64 processId, const Needles& needles)
{
    QFile maps(u"/proc/%1/maps"_s.arg(processId));
    QFile memory(u"/proc/%1/mem"_s.arg(processId));
    if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered))
        return std::nullopt;
    QStringList found;
    qint64 readBytes = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        // "7f00-7f01 rw-p …", in hexadecimal; see proc(5)
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields.at(1).startsWith("rw"))
            continue;
        const QByteArrayList range = fields.first().split('-');
        const qint64 begin = range.at(0).toLongLong(nullptr, 16);
        if (!memory.seek(begin))
            continue;
        const QByteArray bytes = memory.read(range.at(1).toLongLong(nullptr, 16) - begin);
        readBytes += bytes.size();
        search(bytes, begin, needles, found);
    }
    return readBytes > 0 ? std::optional(found) : std::nullopt;
}

} // namespace cmgmedia::test
