// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_reader.h"
#include "core/media/manifest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <map>

/// What tests need to change a byte of an image and to know whose it was.
namespace cmgmedia::test {

/// To whom each byte of an image belongs, as its manifest has it.
class Owners
{
public:
    explicit Owners(const QString& path)
    {
        SilentSink sink;
        Work work{sink, {}};
        const Result<Disc> disc = openDisc(path, work);
        const MediaFile* own = disc ? disc->tree.find(QString::fromLatin1(kManifestPath)) : nullptr;
        if (!own)
            qFatal("no manifest");
        const QByteArray bytes = own->bytes.readAll(1 << 24).value_or(QByteArray());
        const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
        const QJsonArray files = manifest[QStringLiteral("files")].toArray();
        for (const QJsonValue file : files)
            add(file[QStringLiteral("path")].toString(), file);
        const QJsonArray parts =
            manifest[QStringLiteral("image")][QStringLiteral("parts")].toArray();
        for (const QJsonValue part : parts) {
            const QJsonArray places = part[QStringLiteral("places")].toArray();
            for (const QJsonValue place : places)
                add(part[QStringLiteral("part")].toString(), place);
        }
        m_runs[own->bytes.extents().front().offset] = {own->bytes.size(), own->path};
    }

    QString of(qint64 at) const
    {
        auto found = m_runs.upper_bound(at);
        if (found != m_runs.begin() && at < (--found)->first + found->second.first)
            return found->second.second;
        return QStringLiteral("unused room");
    }

    /// All that are at least so long: a file, or one place of a part.
    QStringList longerThan(qint64 bytes) const
    {
        QStringList names;
        for (const auto& [offset, run] : m_runs) {
            if (run.first >= bytes)
                names << run.second;
        }
        return names;
    }
    /// Behind the last byte that is anybody's.
    qint64 end() const { return m_runs.rbegin()->first + m_runs.rbegin()->second.first; }

private:
    void add(const QString& name, const QJsonValue& place)
    {
        m_runs[place[QStringLiteral("offset")].toInteger()] = {
            place[QStringLiteral("size")].toInteger(), name};
    }

    std::map<qint64, std::pair<qint64, QString>> m_runs; ///< where, how long, whose
};

/// A stick as we write it, to be changed as systems do that have it open.
class OpenStick
{
public:
    explicit OpenStick(const QString& path) : m_file(path)
    {
        if (!m_file.open(QFile::ReadWrite))
            qFatal("no USB drive");
        const QByteArray record = read(kVolume, 512);
        const auto sectorsAt = [&](qsizetype at) {
            return qint64{qFromLittleEndian<quint32>(record.constData() + at)};
        };
        m_clusterBytes = static_cast<quint8>(record[13]) * 512;
        m_fat = kVolume + qFromLittleEndian<quint16>(record.constData() + 14) * 512;
        m_fatBytes = sectorsAt(36) * 512;
    }

    static constexpr qint64 kVolume = 1 << 20;

    QByteArray read(qint64 offset, qint64 length)
    {
        return m_file.seek(offset) ? m_file.read(length) : QByteArray();
    }
    void write(qint64 offset, const QByteArray& bytes)
    {
        QVERIFY(m_file.seek(offset) && m_file.write(bytes) == bytes.size() && m_file.flush());
    }
    void setFat(qint64 cluster, quint32 entry)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(entry, bytes.data());
        for (const int copy : {0, 1})
            write(m_fat + copy * m_fatBytes + cluster * 4, bytes);
    }
    /// The next that the record of free clusters names.
    quint32 firstFree()
    {
        return qFromLittleEndian<quint32>(read(kVolume + 512 + 492, 4).constData());
    }
    qint64 root() const { return m_fat + 2 * m_fatBytes; }
    /// Behind the last of the entries of the root folder.
    qint64 rootEnd()
    {
        qint64 at = root();
        while (read(at, 1) != QByteArray(1, '\0'))
            at += 32;
        return at;
    }
    /// The entry of the root folder with this name of 11 letters.
    qint64 entryOf(const QByteArray& name)
    {
        qint64 at = root();
        while (read(at, 11) != name && at < rootEnd())
            at += 32;
        return at;
    }
    void addEntry(const QByteArray& name, quint8 attributes, quint32 cluster)
    {
        QByteArray entry(32, '\0');
        entry.replace(0, 11, name);
        entry[11] = static_cast<char>(attributes);
        qToLittleEndian(static_cast<quint16>(cluster), entry.data() + 26);
        qToLittleEndian(static_cast<quint16>(cluster >> 16), entry.data() + 20);
        write(rootEnd(), entry);
    }

private:
    QFile m_file;
    qint64 m_clusterBytes = 0;
    qint64 m_fat = 0;
    qint64 m_fatBytes = 0;
};

} // namespace cmgmedia::test
