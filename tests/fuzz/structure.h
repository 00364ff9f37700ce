// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_file.h"

#include <QByteArray>
#include <QtEndian>

#include <fuzzer/FuzzedDataProvider.h>

#include <cstring>
#include <vector>

namespace cmgmedia::test {

/// What a format repeats: a header, an entry, a cell.
struct Record {
    qsizetype at = 0;
    qsizetype bytes = 0;
};

/// Changes fields of records in something whole, and not bytes anywhere: to another one's value, to
/// a place that exists, to one more, to the largest. What was there comes back when this dies.
class StructureEdits
{
public:
    /// `numbers` are worth to be put anywhere: places, sizes, counts of the format.
    StructureEdits(QByteArray& content, std::vector<Record> records, std::vector<quint64> numbers,
                   FuzzedDataProvider& input)
        : m_content(content), m_records(std::move(records)), m_numbers(std::move(numbers)),
          m_input(input)
    {
        constexpr int kMostEdits = 6;
        for (int i = 0; i < kMostEdits && m_input.remaining_bytes() > 0; ++i)
            editOne();
    }
    StructureEdits(const StructureEdits&) = delete;
    StructureEdits& operator=(const StructureEdits&) = delete;
    ~StructureEdits()
    {
        for (auto it = m_before.rbegin(); it != m_before.rend(); ++it)
            std::memcpy(m_content.data() + it->first, it->second.constData(),
                        static_cast<size_t>(it->second.size()));
    }

    /// Of records that an edit touched.
    const std::vector<Record>& touched() const { return m_touched; }

    /// For checksums, too, which follow from the rest.
    void put(qsizetype at, QByteArrayView bytes)
    {
        if (at < 0 || bytes.size() > m_content.size() - at)
            return;
        m_before.emplace_back(at, m_content.mid(at, bytes.size()));
        std::memcpy(m_content.data() + at, bytes.data(), static_cast<size_t>(bytes.size()));
    }

    template <typename T>
    void putLittle(qsizetype at, T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        put(at, QByteArrayView(bytes, sizeof(T)));
    }

private:
    const Record& anyRecord()
    {
        return m_records[m_input.ConsumeIntegralInRange<size_t>(0, m_records.size() - 1)];
    }

    void editOne()
    {
        const Record record = anyRecord();
        m_touched.push_back(record);
        const qsizetype width = qsizetype{1} << m_input.ConsumeIntegralInRange(0, 3);
        if (width > record.bytes)
            return;
        const auto inside =
            m_input.ConsumeIntegralInRange<qsizetype>(0, record.bytes - width) / width * width;
        quint64 value = 0;
        std::memcpy(&value, m_content.constData() + record.at + inside, static_cast<size_t>(width));
        switch (m_input.ConsumeIntegralInRange(0, 5)) {
        case 0:
            value = m_input.PickValueInArray<quint64>({0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0xffff,
                                                       0x7fffffff, 0x80000000, 0xffffffff,
                                                       ~quint64{0}, quint64{1} << 40});
            break;
        case 1:
            value = m_numbers[m_input.ConsumeIntegralInRange<size_t>(0, m_numbers.size() - 1)];
            break;
        case 2:
            value += static_cast<quint64>(m_input.ConsumeIntegral<qint8>());
            break;
        case 3:
            value = m_input.ConsumeIntegral<quint64>();
            break;
        case 4: { // the same field of another one
            const Record other = anyRecord();
            if (inside + width <= other.bytes)
                std::memcpy(&value, m_content.constData() + other.at + inside,
                            static_cast<size_t>(width));
            break;
        }
        default: { // the whole of another one
            const Record other = anyRecord();
            put(record.at, m_content.mid(other.at, std::min(other.bytes, record.bytes)));
            return;
        }
        }
        char bytes[sizeof value];
        qToLittleEndian(value, bytes);
        put(record.at + inside, QByteArrayView(bytes, width));
    }

    QByteArray& m_content;
    std::vector<Record> m_records;
    std::vector<quint64> m_numbers;
    FuzzedDataProvider& m_input;
    std::vector<Record> m_touched;
    std::vector<std::pair<qsizetype, QByteArray>> m_before;
};

/// A file that lies in memory, as long as the bytes do.
class MemoryFile : public SourceFile
{
public:
    explicit MemoryFile(const QByteArray& bytes) : m_bytes(bytes) {}

    QString path() const override { return QStringLiteral("fuzz"); }
    qint64 size() const override { return m_bytes.size(); }
    Result<> read(qint64 offset, std::span<char> into) const override
    {
        const auto bytes = static_cast<qint64>(into.size());
        if (offset < 0 || bytes > m_bytes.size() - offset)
            qFatal("read behind the end");
        std::memcpy(into.data(), m_bytes.constData() + offset, into.size());
        return {};
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const QByteArray& m_bytes;
};

} // namespace cmgmedia::test
