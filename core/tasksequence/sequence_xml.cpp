// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_xml.h"

#include "core/archive/errors.h"
#include "core/tasksequence/reference_list.h"
#include "core/tasksequence/sequence_reader.h"
#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/step_values.h"
#include "core/tasksequence/xml_guard.h"
#include "core/tasksequence/xml_input.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kPieceBytes = 1 << 20; ///< that are decoded between two looks at the token

using Properties = std::map<QString, QString>;

Error broken(const QXmlStreamReader& xml, const QString& subject)
{
    // not the reader's own words, which may repeat what stands there
    return {ErrorCode::ExportUnreadable, subject,
            u"line %1, column %2"_s.arg(xml.lineNumber()).arg(xml.columnNumber())};
}

/// The values of an INSTANCE as WMI writes it. Arrays and objects are left out.
Properties instanceProperties(QXmlStreamReader& xml)
{
    Properties properties;
    while (xml.readNextStartElement()) {
        const QString name = xml.attributes().value("NAME"_L1).toString();
        if (xml.name() != "PROPERTY"_L1 || name.startsWith("__"_L1)) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "VALUE"_L1)
                properties[name] = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                xml.skipCurrentElement();
        }
    }
    return properties;
}

std::optional<QString> valueOf(const Properties& properties, QLatin1StringView name)
{
    const auto found = properties.find(name);
    return found == properties.end() ? std::nullopt : std::optional(found->second.trimmed());
}

/// The id of a package; empty where none is chosen.
std::optional<QString> idOf(const Properties& properties, QLatin1StringView name)
{
    const std::optional<QString> id = valueOf(properties, name);
    return id && isNoPackage(*id) ? QString() : id;
}

void takeProperties(TaskSequence& sequence, const Properties& properties)
{
    sequence.name = valueOf(properties, schema::kName);
    sequence.packageId = idOf(properties, schema::kPackageId);
    sequence.bootImageId = idOf(properties, schema::kBootImageId);
    sequence.dependentProgram = idOf(properties, schema::kDependentProgram);
}

Result<TaskSequence> sequenceOf(const Properties& properties, const QString& subject,
                                const std::stop_token& stop)
{
    const QString inner = valueOf(properties, schema::kSequence).value_or(QString());
    if (!inner.startsWith(u'<'))
        return Error{ErrorCode::ExportUnreadable, subject, u"Sequence is not plain XML"_s};
    if (const auto why = xmlRefusal(inner, stop))
        return Error{ErrorCode::ExportUnreadable, subject, *why};
    XmlInput input(inner, stop);
    QXmlStreamReader xml(&input);
    if (!xml.readNextStartElement() || xml.name() != "sequence"_L1)
        return Error{ErrorCode::ExportUnreadable, subject, u"Sequence holds no sequence"_s};
    TaskSequence sequence = SequenceReader(xml).read();
    if (xml.hasError())
        return broken(xml, subject);
    takeProperties(sequence, properties);
    return sequence;
}

/// The older form: each property an element, the sequence right inside or as text.
Result<TaskSequence> oldPackage(QXmlStreamReader& xml, const QString& subject,
                                const std::stop_token& stop)
{
    Properties properties;
    std::optional<TaskSequence> inside;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name != schema::kOldSequence) {
            properties[name] = xml.readElementText(QXmlStreamReader::SkipChildElements);
            continue;
        }
        QString text;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement() && xml.name() == "sequence"_L1)
                inside = SequenceReader(xml).read();
            else if (xml.isStartElement())
                xml.skipCurrentElement();
            else if (xml.isCharacters())
                text += xml.text();
        }
        properties[schema::kSequence] = text;
    }
    if (xml.hasError())
        return broken(xml, subject);
    if (!inside)
        return sequenceOf(properties, subject, stop);
    takeProperties(*inside, properties);
    return *std::move(inside);
}

/// The reader stands on one of the three elements that hold a sequence.
Result<TaskSequence> sequenceAt(QXmlStreamReader& xml, const QString& subject,
                                const std::stop_token& stop)
{
    if (xml.name() == schema::kOldPackageElement)
        return oldPackage(xml, subject, stop);
    if (xml.name() == "sequence"_L1) {
        TaskSequence sequence = SequenceReader(xml).read();
        if (xml.hasError())
            return broken(xml, subject);
        return sequence;
    }
    const Properties properties = instanceProperties(xml);
    if (xml.hasError())
        return broken(xml, subject);
    return sequenceOf(properties, subject, stop);
}

/// Package types (SDK: SMS_PackageBaseclass.PackageType; all but the boot image seen in an export).
SequenceReference::Kind kindOf(const QString& packageType)
{
    using Kind = SequenceReference::Kind;
    static const std::map<QString, Kind> kinds{
        {u"0"_s, Kind::Package},       {u"3"_s, Kind::DriverPackage},
        {u"4"_s, Kind::TaskSequence},  {u"257"_s, Kind::Image},
        {u"258"_s, Kind::BootImage},   {u"259"_s, Kind::UpgradePackage},
        {u"512"_s, Kind::Application},
    };
    const auto found = kinds.find(packageType);
    return found == kinds.end() ? Kind::Unknown : found->second;
}

SequenceReference referenceOf(const Properties& properties)
{
    if (const auto application = valueOf(properties, "RefAppModelName"_L1))
        return {.id = *application,
                .kind = SequenceReference::Kind::Application,
                .name = {},
                .contentPackage = idOf(properties, "RefAppPackageID"_L1).value_or(QString())};
    return {.id = valueOf(properties, "ReferencePackageID"_L1).value_or(QString()),
            .kind = kindOf(valueOf(properties, "ReferencePackageType"_L1).value_or(QString())),
            .name = valueOf(properties, "ReferenceName"_L1).value_or(QString()),
            .contentPackage = {}};
}

} // namespace

Result<QString> xmlText(QByteArrayView content, const QString& subject, const std::stop_token& stop)
{
    QStringDecoder decoder(
        QStringDecoder::encodingForData(content, u'<').value_or(QStringDecoder::Utf8));
    QString text;
    text.reserve(content.size());
    for (qsizetype at = 0; at < content.size() && !stop.stop_requested(); at += kPieceBytes)
        text += QString(decoder(content.sliced(at, std::min(kPieceBytes, content.size() - at))));
    if (decoder.hasError())
        return Error{ErrorCode::ExportUnreadable, subject, u"neither UTF-8 nor UTF-16"_s};
    if (const auto why = xmlRefusal(text, stop))
        return Error{ErrorCode::ExportUnreadable, subject, *why};
    return text;
}

Result<std::optional<TaskSequence>> parseTaskSequence(const QString& text, const QString& subject,
                                                      const std::stop_token& stop)
{
    XmlInput input(text, stop);
    QXmlStreamReader xml(&input);
    while (xml.readNextStartElement()) { // whatever is wrapped around it
        const bool instance = xml.name() == "INSTANCE"_L1;
        if (instance && xml.attributes().value("CLASSNAME"_L1) != schema::kPackageClass)
            return std::optional<TaskSequence>();
        if (!instance && xml.name() != "sequence"_L1 && xml.name() != schema::kOldPackageElement)
            continue;
        Result<TaskSequence> sequence = sequenceAt(xml, subject, stop);
        if (!sequence)
            return sequence.error();
        return std::optional(*std::move(sequence));
    }
    if (xml.hasError())
        return broken(xml, subject);
    return std::optional<TaskSequence>();
}

void ReferenceInfos::add(const ReferenceInfos& more, bool isPackages)
{
    references.insert(references.end(), more.references.begin(), more.references.end());
    hasUnreadable = hasUnreadable || more.hasUnreadable;
    refersToNone = refersToNone || more.refersToNone;
    listsPackages = listsPackages || isPackages;
}

Result<ReferenceInfos> parseReferenceInfos(const QString& text, const QString& subject,
                                           const std::stop_token& stop)
{
    ReferenceInfos infos;
    ReferenceList references;
    XmlInput input(text, stop);
    QXmlStreamReader xml(&input);
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            const QString inner = xml.readElementText(QXmlStreamReader::SkipChildElements);
            XmlInput innerInput(inner, stop);
            QXmlStreamReader instance(&innerInput);
            SequenceReference found;
            if (!xmlRefusal(inner, stop) && instance.readNextStartElement())
                found = referenceOf(instanceProperties(instance));
            if (found.id.isEmpty() || instance.hasError())
                infos.hasUnreadable = true;
            else if (isNoPackage(found.id))
                infos.refersToNone = true;
            else
                references.add(found);
        }
    }
    if (xml.hasError())
        return broken(xml, subject);
    infos.references = references.take();
    return infos;
}

Result<QStringList> parseManifest(const QString& text, const QString& subject,
                                  const std::stop_token& stop)
{
    static const QRegularExpression id(uR"re(PackageID=['"]([^'"]+)['"])re"_s);
    QStringList ids;
    XmlInput input(text, stop);
    QXmlStreamReader xml(&input);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Object"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("Type"_L1) == schema::kPackageClass)
            ids << id.match(attributes.value("Path"_L1).toString()).captured(1);
    }
    if (xml.hasError())
        return broken(xml, subject);
    return ids;
}

} // namespace cmgmedia
