// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/hive.h"

#include "core/base/byte_source.h"
#include "core/base/scratch_file.h"
#include "core/registry/errors.h"
#include "core/registry/hive_cells.h"
#include "core/registry/hive_check.h"

#include <QFile>
#include <QStringEncoder>
#include <QtEndian>

#include <hivex.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The largest SOFTWARE of a full Windows is far below; that of Windows PE has a few MB.
constexpr qint64 kLargestHiveBytes = 512LL * 1024 * 1024;
/// With certificates that Windows stored itself, with all their properties.
constexpr size_t kLargestReadBytes = 1024UL * 1024;

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};

template <typename T>
using Malloced = std::unique_ptr<T, Free>;

/// hivex ends its lists with a zero.
std::vector<size_t> listOf(const size_t* list)
{
    std::vector<size_t> items;
    for (; *list != 0; ++list)
        items.push_back(*list);
    return items;
}

bool isNamed(const char* text, QLatin1StringView name)
{
    return QString::fromUtf8(text).compare(name, Qt::CaseInsensitive) == 0;
}

constexpr quint32 kNoCell = 0xffffffff;
constexpr qint64 kListInKeyCell = 4 + 28; // behind the size of the cell

/// A failure shows when the file is checked as a whole, which each caller does.
quint32 readWord(QFile& file, qint64 offset)
{
    quint32 word = kNoCell;
    if (file.seek(offset))
        file.read(reinterpret_cast<char*>(&word), sizeof word);
    return qFromLittleEndian(word);
}

void writeWord(QFile& file, qint64 offset, quint32 word)
{
    const quint32 little = qToLittleEndian(word);
    if (file.seek(offset))
        file.write(reinterpret_cast<const char*>(&little), sizeof little);
}

/// hivex stores whatever number the hive holds, which an enum of C++ must not be read with.
quint32 numberOf(const hive_type& type)
{
    static_assert(sizeof(hive_type) == sizeof(quint32));
    quint32 number = 0;
    std::memcpy(&number, &type, sizeof number);
    return number;
}

QByteArray nullTerminated(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

/// With its zero, as the registry keeps texts.
QByteArray utf16(const QString& text)
{
    const QByteArray bytes = QStringEncoder(QStringEncoder::Utf16LE)(text);
    return bytes + QByteArray(2, '\0');
}

} // namespace

void Hive::Close::operator()(hive_h* hive) const
{
    hivex_close(hive);
}

Hive::Hive(std::unique_ptr<hive_h, Close> hive, QString path)
    : m_hive(std::move(hive)), m_path(std::move(path))
{}

Result<Hive> Hive::open(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> source = ByteSource::open(path);
    if (!source)
        return source.error();
    if (source->size() > kLargestHiveBytes)
        return Error{ErrorCode::Unsupported, path, u"%1 bytes"_s.arg(source->size())};
    {
        const Result<QByteArray> bytes = source->readAll(kLargestHiveBytes, stop);
        if (!bytes)
            return bytes.error();
        if (Result<> fine = checkHive(*bytes, path, stop); !fine)
            return fine.error();
    }
    return load(path, path);
}

Result<Hive> Hive::fromBytes(const QByteArray& bytes, const QString& origin,
                             const std::stop_token& stop)
{
    if (bytes.size() > kLargestHiveBytes)
        return Error{ErrorCode::Unsupported, origin, u"%1 bytes"_s.arg(bytes.size())};
    if (Result<> fine = checkHive(bytes, origin, stop); !fine)
        return fine.error();
    const Result<ScratchFile> file = ScratchFile::with(bytes);
    if (!file)
        return file.error();
    return load(file->path(), origin);
}

Result<Hive> Hive::load(const QString& path, const QString& origin)
{
    // Open for writing loads it into memory: a mapping would crash when the file gets shorter.
    errno = 0;
    std::unique_ptr<hive_h, Close> hive(hivex_open(path.toUtf8().constData(), HIVEX_OPEN_WRITE));
    const int errorNumber = errno;
    Hive opened(std::move(hive), origin);
    if (!opened.m_hive)
        return opened.failed(errorNumber, u"open"_s);
    return opened;
}

/// hivex says by errno what is damaged, where the number would mean something else of a file, or
/// says nothing.
Error Hive::failed(int errorNumber, const QString& what) const
{
    switch (errorNumber) {
    case ENOMEM:
    case ENOENT:
    case EACCES:
    case EPERM:
    case EIO:
    case EMFILE:
        return systemError(m_path, errorNumber);
    default:
        return Error{ErrorCode::HiveDamaged, m_path, what};
    }
}

Hive::Key Hive::root() const
{
    return hivex_root(m_hive.get());
}

Result<std::vector<Hive::Key>> Hive::children(Key key) const
{
    const Malloced<hive_node_h> list(hivex_node_children(m_hive.get(), key));
    if (!list)
        return failed(errno, u"list of subkeys"_s);
    return listOf(list.get());
}

std::optional<QString> Hive::name(Key key) const
{
    const Malloced<char> text(hivex_node_name(m_hive.get(), key));
    if (!text)
        return std::nullopt;
    return QString::fromUtf8(text.get());
}

/// Not hivex_node_get_child(): that gives up at the first name which it cannot convert.
Result<std::optional<Hive::Key>> Hive::child(Key key, QLatin1StringView name) const
{
    const Result<std::vector<Key>> keys = children(key);
    if (!keys)
        return keys.error();
    for (const Key candidate : *keys) {
        const Malloced<char> text(hivex_node_name(m_hive.get(), candidate));
        if (text && isNamed(text.get(), name))
            return std::optional(candidate);
    }
    return std::optional<Key>();
}

Result<Hive::Key> Hive::childOrNew(Key key, QLatin1StringView name)
{
    const Result<std::optional<Key>> existing = child(key, name);
    if (!existing)
        return existing.error();
    if (*existing)
        return **existing;
    const Key made = hivex_node_add_child(m_hive.get(), key, nullTerminated(name).constData());
    if (made == 0)
        return failed(errno, u"new key %1"_s.arg(name));
    return made;
}

Result<std::vector<size_t>> Hive::values(Key key) const
{
    const Malloced<hive_value_h> list(hivex_node_values(m_hive.get(), key));
    if (!list)
        return failed(errno, u"list of values"_s);
    return listOf(list.get());
}

Result<std::optional<HiveValue>> Hive::value(Key key, QLatin1StringView name) const
{
    const Result<std::vector<size_t>> all = values(key);
    if (!all)
        return all.error();
    for (const hive_value_h value : *all) {
        const Malloced<char> text(hivex_value_key(m_hive.get(), value));
        if (!text || !isNamed(text.get(), name))
            continue;
        hive_type type = hive_t_REG_NONE;
        size_t size = 0;
        if (hivex_value_type(m_hive.get(), value, &type, &size) != 0)
            return failed(errno, u"value %1"_s.arg(name));
        if (size == 0 || size > kLargestReadBytes)
            return std::optional<HiveValue>();
        const Malloced<char> bytes(hivex_value_value(m_hive.get(), value, &type, &size));
        if (!bytes)
            return failed(errno, u"value %1"_s.arg(name));
        return std::optional(
            HiveValue{numberOf(type), QByteArray(bytes.get(), static_cast<qsizetype>(size))});
    }
    return std::optional<HiveValue>();
}

Result<std::optional<QByteArray>> Hive::binary(Key key, QLatin1StringView name) const
{
    Result<std::optional<HiveValue>> found = value(key, name);
    if (!found)
        return found.error();
    if (!*found || (*found)->type != hive_t_REG_BINARY)
        return std::optional<QByteArray>();
    return std::optional(std::move((*found)->bytes));
}

Result<> Hive::setBinary(Key key, QLatin1StringView name, const QByteArray& value)
{
    return setValue(key, name, hive_t_REG_BINARY, value);
}

Result<> Hive::setText(Key key, QLatin1StringView name, const QString& text)
{
    return setValue(key, name, hive_t_REG_SZ, utf16(text));
}

Result<> Hive::setTexts(Key key, QLatin1StringView name, const QStringList& texts)
{
    QByteArray bytes;
    for (const QString& text : texts)
        bytes += utf16(text);
    return setValue(key, name, hive_t_REG_MULTI_SZ, bytes + utf16({}));
}

Result<> Hive::setNumber(Key key, QLatin1StringView name, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    return setValue(key, name, hive_t_REG_DWORD,
                    QByteArray(reinterpret_cast<const char*>(&little), sizeof little));
}

Result<> Hive::setValue(Key key, QLatin1StringView name, int type, QByteArray bytes)
{
    if (bytes.size() > kLargestValueBytes)
        return Error{ErrorCode::BlobTooLarge, this->name(key).value_or(m_path),
                     u"%1 bytes, at most %2"_s.arg(bytes.size()).arg(kLargestValueBytes)};
    if (Result<> fine = checkReplaceable(key); !fine)
        return fine;
    QByteArray nameBytes = nullTerminated(name);
    const hive_set_value set = {.key = nameBytes.data(),
                                .t = static_cast<hive_type>(type),
                                .len = static_cast<size_t>(bytes.size()),
                                .value = bytes.data()};
    if (hivex_node_set_value(m_hive.get(), key, &set, 0) != 0)
        return failed(errno, u"value %1"_s.arg(name));
    return {};
}

/// hivex asserts that the data of each value it drops lies in a cell, empty values included.
Result<> Hive::checkReplaceable(Key key) const
{
    const Result<std::vector<size_t>> all = values(key);
    if (!all)
        return all.error();
    for (const hive_value_h value : *all) {
        errno = 0; // zero is also the answer for data that needs no cell
        const hive_value_h data = hivex_value_data_cell_offset(m_hive.get(), value, nullptr);
        if (data == 0 && errno != 0)
            return failed(errno, u"data of a value"_s);
    }
    return {};
}

Result<> Hive::remove(Key key)
{
    if (hivex_node_nr_children(m_hive.get(), key) != 0)
        return Error{ErrorCode::HiveDamaged, m_path,
                     u"%1 has subkeys"_s.arg(name(key).value_or(QString()))};
    if (Result<> fine = checkReplaceable(key); !fine)
        return fine;
    m_robbed.push_back(hivex_node_parent(m_hive.get(), key));
    if (hivex_node_delete_child(m_hive.get(), key) != 0)
        return failed(errno, u"removing a key"_s);
    return {};
}

Result<> Hive::writeTo(const QString& path)
{
    if (hivex_commit(m_hive.get(), path.toUtf8().constData(), 0) != 0)
        return systemError(path, errno);
    return dropEmptyLists(path);
}

/// A key without subkeys has no list of them; hivex leaves one behind that is empty. The checksum
/// of the header does not cover this.
Result<> Hive::dropEmptyLists(const QString& path) const
{
    QFile file(path);
    if (m_robbed.empty())
        return {};
    if (!file.open(QFile::ReadWrite))
        return Error{ErrorCode::Io, path, file.errorString()};
    for (const Key key : m_robbed) {
        if (hivex_node_nr_children(m_hive.get(), key) != 0)
            continue;
        const auto listField = static_cast<qint64>(key) + kListInKeyCell;
        const quint32 list = readWord(file, listField);
        if (list == kNoCell)
            continue;
        const qint64 listCell = kHivePageBytes + qint64{list};
        const auto size = static_cast<qint32>(readWord(file, listCell)); // negative: allocated
        writeWord(file, listField, kNoCell);
        writeWord(file, listCell, static_cast<quint32>(std::abs(size)));
    }
    if (!file.flush())
        return Error{ErrorCode::Io, path, file.errorString()};
    return {};
}

} // namespace cmgmedia
