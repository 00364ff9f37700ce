// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/file_facts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace cmgmedia::test {
namespace {

constexpr qint64 kSectorBytes = 2048;
constexpr qint64 kBlockBytes = 1 << 20;

/// RFC 1950, section 8.2.
class Adler32
{
public:
    void add(QByteArrayView bytes)
    {
        qsizetype sinceReduced = 0;
        for (const char byte : bytes) {
            m_low += static_cast<unsigned char>(byte);
            m_high += m_low;
            if (++sinceReduced == 4096) { // before 32 bits overflow
                reduce();
                sinceReduced = 0;
            }
        }
        reduce();
    }

    QByteArray hex() const
    {
        return QByteArray::number((m_high << 16) | m_low, 16).rightJustified(8, '0');
    }

private:
    void reduce()
    {
        m_low %= 65521;
        m_high %= 65521;
    }

    quint32 m_low = 1;
    quint32 m_high = 0;
};

FileFacts factsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    FileFacts facts;
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    Adler32 adler;
    for (QByteArray block = file.read(kBlockBytes); !block.isEmpty();
         block = file.read(kBlockBytes)) {
        facts.size += block.size();
        sha256.addData(block);
        adler.add(block);
    }
    facts.sha256 = sha256.result().toHex();
    facts.adler32 = adler.hex();
    file.seek(facts.size == 0 ? 0 : (facts.size - 1) / kSectorBytes * kSectorBytes);
    facts.tailAdler32 = adler32(file.readAll());
    return facts;
}

} // namespace

QByteArray adler32(QByteArrayView bytes)
{
    Adler32 adler;
    adler.add(bytes);
    return adler.hex();
}

FilesFacts factsOfFolder(const QString& folder)
{
    FilesFacts facts;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        facts[root.relativeFilePath(path)] = factsOf(path);
    }
    return facts;
}

} // namespace cmgmedia::test
