// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_record.h"

#include "core/crypto/sha256.h"
#include "core/media/stick_marks.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kRecordHashBytes = 32;
constexpr qint64 kMostParts = 1000;
constexpr qint64 kMostPlaces = 100'000;
const QString kInFront = u"system area"_s; // of a disc, in front of all that is described

qint64 endOf(const ImagePlace& place)
{
    return place.offset + place.length;
}

/// Calls `take` with each piece of the run that the source has.
template <typename Take>
Result<> readRun(const ByteSource& image, const ImagePlace& place, Take take)
{
    std::vector<char> block(1 << 18);
    for (qint64 at = place.offset; at < endOf(place);) {
        const qint64 length = std::min(static_cast<qint64>(block.size()), endOf(place) - at);
        const std::span<char> piece = std::span(block).first(static_cast<size_t>(length));
        if (Result<> read = image.read(at, piece); !read)
            return read;
        if (Result<> taken = take(at, std::span<const char>(piece)); !taken)
            return taken;
        at += length;
    }
    return {};
}

/// The hashes of a plan's parts, put together in the order of the image.
class RecordMaker
{
public:
    void add(const QString& name, const ImagePlan::Segment* segment, const ImagePlace& place)
    {
        Part& part = partNamed(name);
        if (!part.places.empty() && endOf(part.places.back()) == place.offset)
            part.places.back().length += place.length;
        else
            part.places.push_back(place);
        part.pieces.push_back({segment, place.length});
    }

    Result<std::vector<ImageRecord::Part>> finish(const std::stop_token& stop)
    {
        std::vector<ImageRecord::Part> parts;
        for (Part& part : m_parts) {
            Sha256 hash;
            for (const Piece& piece : part.pieces) {
                if (stop.stop_requested())
                    return Error{ErrorCode::Cancelled, part.name, {}};
                if (Result<> added = addTo(hash, piece); !added)
                    return added.error();
            }
            parts.push_back({part.name, std::move(part.places), hash.finish()});
        }
        return parts;
    }

private:
    struct Piece {
        const ImagePlan::Segment* segment = nullptr; ///< null: zeros
        qint64 length = 0;                           ///< with the zeros behind it
    };
    struct Part {
        QString name;
        std::vector<ImagePlace> places;
        std::vector<Piece> pieces;
    };

    Part& partNamed(const QString& name)
    {
        const auto found = std::ranges::find(m_parts, name, &Part::name);
        return found != m_parts.end() ? *found : m_parts.emplace_back(Part{name, {}, {}});
    }

    static Result<> addTo(Sha256& hash, const Piece& piece)
    {
        static constexpr std::array<char, 4096> kZeros = {};
        const qint64 filled = piece.segment ? piece.segment->bytes.size() : 0;
        if (filled > 0) {
            const auto add = [&hash](qint64, std::span<const char> bytes) -> Result<> {
                hash.add(bytes);
                return {};
            };
            if (Result<> added = readRun(piece.segment->bytes, {0, filled}, add); !added)
                return added;
        }
        for (qint64 left = piece.length - filled; left > 0;) {
            const qint64 length = std::min(left, static_cast<qint64>(kZeros.size()));
            hash.add(std::span(kZeros).first(static_cast<size_t>(length)));
            left -= length;
        }
        return {};
    }

    std::vector<Part> m_parts;
};

std::optional<ImagePlace> parsePlace(const QJsonValue& value, qint64 totalBytes)
{
    const ImagePlace place{value["offset"_L1].toInteger(-1), value["size"_L1].toInteger(-1)};
    const bool isInside = place.offset >= 0 && place.length > 0 && place.offset <= totalBytes
                          && place.length <= totalBytes - place.offset;
    return isInside ? std::optional(place) : std::nullopt;
}

std::optional<ImageRecord::Part> parsePart(const QJsonValue& value, qint64 totalBytes)
{
    ImageRecord::Part part{value["part"_L1].toString(),
                           {},
                           QByteArray::fromHex(value["sha256"_L1].toString().toLatin1())};
    const QJsonArray places = value["places"_L1].toArray();
    if (part.name.isEmpty() || part.sha256.size() != kRecordHashBytes || places.isEmpty()
        || places.size() > kMostPlaces)
        return std::nullopt;
    for (const QJsonValue place : places) {
        const std::optional<ImagePlace> parsed = parsePlace(place, totalBytes);
        if (!parsed)
            return std::nullopt;
        part.places.push_back(*parsed);
    }
    return part;
}

/// A run between the files in which there should be nothing.
struct Gap {
    ImagePlace place;
    QString behind; ///< the file in front of it
};

std::vector<Gap> gapsOf(const ImageRecord& record, const std::vector<FileHash>& files)
{
    struct Taken {
        ImagePlace place;
        QString name;
    };
    std::vector<Taken> taken;
    for (const ImageRecord::Part& part : record.parts) {
        for (const ImagePlace& place : part.places)
            taken.push_back({place, part.name});
    }
    for (const FileHash& file : files) {
        if (file.offset >= 0 && file.size > 0)
            taken.push_back({{file.offset, file.size}, file.path});
    }
    std::ranges::stable_sort(taken, {}, [](const Taken& one) { return one.place.offset; });
    std::vector<Gap> gaps;
    qint64 end = 0;
    QString before = kInFront;
    const auto close = [&](qint64 next) {
        if (next > end)
            gaps.push_back({{end, next - end}, before});
    };
    for (const Taken& one : taken) {
        close(one.place.offset);
        if (endOf(one.place) > end) {
            end = endOf(one.place);
            before = one.name;
        }
    }
    close(record.usedBytes);
    return gaps;
}

} // namespace

Result<ImageRecord> imageRecordOf(const ImagePlan& plan, const std::stop_token& stop)
{
    ImageRecord record;
    record.totalBytes = plan.totalBytes;
    record.usedBytes = plan.usedBytes;
    RecordMaker maker;
    const auto& segments = plan.segments;
    if (!segments.empty() && segments.front().offset > 0)
        maker.add(kInFront, nullptr, {0, segments.front().offset});
    for (size_t i = 0; i < segments.size(); ++i) {
        const ImagePlan::Segment& segment = segments[i];
        if (!segment.file.isEmpty())
            continue;
        const qint64 next = i + 1 < segments.size() ? segments[i + 1].offset : plan.usedBytes;
        maker.add(segment.part, &segment, {segment.offset, next - segment.offset});
    }
    Result<std::vector<ImageRecord::Part>> parts = maker.finish(stop);
    if (!parts)
        return parts.error();
    record.parts = *std::move(parts);
    return record;
}

QJsonObject imageRecordJson(const ImageRecord& record)
{
    QJsonArray parts;
    for (const ImageRecord::Part& part : record.parts) {
        QJsonArray places;
        for (const ImagePlace& place : part.places)
            places << QJsonObject{{u"offset"_s, place.offset}, {u"size"_s, place.length}};
        parts << QJsonObject{{u"part"_s, part.name},
                             {u"places"_s, places},
                             {u"sha256"_s, QString::fromLatin1(part.sha256.toHex())}};
    }
    return {{u"size"_s, record.totalBytes}, {u"used"_s, record.usedBytes}, {u"parts"_s, parts}};
}

std::optional<ImageRecord> parseImageRecord(const QJsonObject& json)
{
    ImageRecord record;
    record.totalBytes = json["size"_L1].toInteger(-1);
    record.usedBytes = json["used"_L1].toInteger(-1);
    const QJsonArray parts = json["parts"_L1].toArray();
    if (record.usedBytes < 0 || record.totalBytes < record.usedBytes || parts.isEmpty()
        || parts.size() > kMostParts)
        return std::nullopt;
    for (const QJsonValue value : parts) {
        std::optional<ImageRecord::Part> part = parsePart(value, record.totalBytes);
        if (!part)
            return std::nullopt;
        record.parts.push_back(*std::move(part));
    }
    return record;
}

qint64 bytesToCheck(const ImageRecord& record, const std::vector<FileHash>& files)
{
    qint64 bytes = 0;
    for (const ImageRecord::Part& part : record.parts) {
        for (const ImagePlace& place : part.places)
            bytes += place.length;
    }
    for (const Gap& gap : gapsOf(record, files))
        bytes += gap.place.length;
    return bytes;
}

namespace {

using Advanced = std::function<Result<>(qint64 bytes)>;

bool isMissing(const ByteSource& image, const ImagePlace& place)
{
    return endOf(place) > image.size();
}

Result<bool> isPartSame(const ByteSource& image, const ImageRecord::Part& part,
                        const Advanced& advanced)
{
    Sha256 hash;
    const auto add = [&](qint64, std::span<const char> bytes) {
        hash.add(bytes);
        return advanced(static_cast<qint64>(bytes.size()));
    };
    for (const ImagePlace& place : part.places) {
        if (isMissing(image, place))
            return false;
        if (Result<> read = readRun(image, place, add); !read)
            return read.error();
    }
    return hash.finish() == part.sha256;
}

/// The first byte of a gap that is not zero, or not there; -1: none.
Result<qint64> oddByteIn(const ByteSource& image, const ImagePlace& gap, const Advanced& advanced)
{
    if (isMissing(image, gap))
        return gap.offset;
    qint64 odd = -1;
    const auto look = [&](qint64 at, std::span<const char> bytes) {
        const auto found = std::ranges::find_if(bytes, [](char byte) { return byte != 0; });
        if (odd < 0 && found != bytes.end())
            odd = at + (found - bytes.begin());
        return advanced(static_cast<qint64>(bytes.size()));
    };
    if (Result<> read = readRun(image, gap, look); !read)
        return read.error();
    return odd;
}

/// A part that is not as it was written, or is but for what a system marks on a stick.
void addChanged(ImageRecordCheck& check, const QString& part,
                const std::optional<StickMarks>& marks)
{
    if (!marks) {
        check.differences << part;
        return;
    }
    if (marks->hasErrors)
        check.errorMarks << part;
    if (marks->wasOpen)
        check.marks << part;
}

} // namespace

Result<ImageRecordCheck> checkImageRecord(const ByteSource& image, bool isDevice,
                                          const ImageRecord& record,
                                          const std::vector<FileHash>& files,
                                          const IsForeign& isForeign,
                                          const std::function<Result<>(qint64 bytes)>& advanced)
{
    ImageRecordCheck check;
    if (image.size() < record.totalBytes || (!isDevice && image.size() != record.totalBytes))
        check.differences
            << u"size: %1 bytes in place of %2"_s.arg(image.size()).arg(record.totalBytes);
    for (const ImageRecord::Part& part : record.parts) {
        const Result<bool> same = isPartSame(image, part, advanced);
        if (!same)
            return same.error();
        if (*same)
            continue;
        const Result<std::optional<StickMarks>> marks = marksAlone(image, record, part, isForeign);
        if (!marks)
            return marks.error();
        addChanged(check, part.name, *marks);
    }
    for (const Gap& gap : gapsOf(record, files)) {
        const Result<qint64> odd = oddByteIn(image, gap.place, advanced);
        if (!odd)
            return odd.error();
        if (*odd >= 0)
            check.differences << u"unused room behind %1, byte %2"_s.arg(gap.behind).arg(*odd);
    }
    return check;
}

} // namespace cmgmedia
