// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_xml.h"

#include "core/image/errors.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// An element that ended.
struct Element {
    QString path = {}; ///< "WIM/IMAGE/NAME"
    int image = 0;
    QString text = {};    ///< directly inside
    qsizetype textAt = 0; ///< where that begins in the XML
};

using Visitor = std::function<void(const Element&)>;

Element openedElement(const QXmlStreamReader& reader, const std::vector<Element>& open)
{
    constexpr size_t kDeepest = 16; // real ones are 5 deep
    Element element;
    element.textAt = reader.characterOffset();
    if (open.empty()) {
        element.path = reader.name().toString();
        return element;
    }
    if (open.size() < kDeepest)
        element.path = open.back().path % u'/' % reader.name();
    element.image = element.path == "WIM/IMAGE"_L1 ? reader.attributes().value("INDEX"_L1).toInt()
                                                   : open.back().image;
    return element;
}

/// Calls for each element when it ends; where the XML is broken, or nothing.
QString visitElements(const QString& xml, const Visitor& visit)
{
    QXmlStreamReader reader(xml);
    std::vector<Element> open;
    while (!reader.atEnd()) { // an error is an end too
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            open.push_back(openedElement(reader, open));
        } else if (token == QXmlStreamReader::Characters && !open.empty()) {
            open.back().text += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            visit(open.back());
            open.pop_back();
            if (open.empty())
                break; // some WIMs have a NUL behind the end
        }
    }
    return reader.hasError()
               ? u"line %1, column %2"_s.arg(reader.lineNumber()).arg(reader.columnNumber())
               : QString();
}

QString architectureName(QStringView arch)
{
    // PROCESSOR_ARCHITECTURE_* of winnt.h
    if (arch == "0"_L1)
        return u"x86"_s;
    if (arch == "9"_L1)
        return u"amd64"_s;
    if (arch == "12"_L1)
        return u"arm64"_s;
    return {};
}

void fill(WimImage& image, const Element& element)
{
    const QString what = element.path.mid("WIM/IMAGE/"_L1.size());
    if (what == "NAME"_L1)
        image.name = element.text;
    else if (what == "WINDOWS/ARCH"_L1)
        image.architecture = architectureName(QStringView(element.text).trimmed());
    else if (what == "WINDOWS/LANGUAGES/LANGUAGE"_L1)
        image.languages.append(element.text);
    else if (what == "WINDOWS/VERSION/MAJOR"_L1 || what == "WINDOWS/VERSION/MINOR"_L1
             || what == "WINDOWS/VERSION/BUILD"_L1 || what == "WINDOWS/VERSION/SPBUILD"_L1)
        image.version += (image.version.isEmpty() ? u""_s : u"."_s) % element.text;
}

/// A number of the XML as it shall be; empty where it stays.
QString newNumber(const Element& element, const WimXmlEdit& edit)
{
    const auto hex = [](quint64 value) -> QString {
        return u"0x"_s % QString::number(value & 0xffffffff, 16).toUpper().rightJustified(8, u'0');
    };
    if (element.path == "WIM/TOTALBYTES"_L1)
        return QString::number(edit.wimBytes);
    if (element.image != edit.image)
        return {};
    if (element.path == "WIM/IMAGE/TOTALBYTES"_L1)
        return QString::number(element.text.toLongLong() + edit.bytesAdded);
    if (element.path == "WIM/IMAGE/HARDLINKBYTES"_L1)
        return QString::number(element.text.toLongLong() + edit.hardLinkBytesAdded);
    if (element.path == "WIM/IMAGE/LASTMODIFICATIONTIME/HIGHPART"_L1)
        return hex(edit.modified >> 32);
    if (element.path == "WIM/IMAGE/LASTMODIFICATIONTIME/LOWPART"_L1)
        return hex(edit.modified);
    return {};
}

} // namespace

QString decodeWimXml(const QByteArray& bytes)
{
    QStringDecoder decode(QStringDecoder::Utf16LE);
    return decode(bytes);
}

QByteArray encodeWimXml(const QString& xml)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(xml);
}

Result<std::vector<WimImage>> parseWimImages(const QString& xml, int count, const QString& origin)
{
    std::vector<WimImage> images(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        images[static_cast<size_t>(i)].index = i + 1;
    const QString problem = visitElements(xml, [&](const Element& element) {
        if (element.image >= 1 && element.image <= count)
            fill(images[static_cast<size_t>(element.image) - 1], element);
    });
    if (!problem.isEmpty())
        return Error{ErrorCode::WimDamaged, origin, u"its XML, %1"_s.arg(problem)};
    return images;
}

QString editWimXml(const QString& xml, const WimXmlEdit& edit)
{
    QString edited = xml;
    qsizetype shift = 0;
    visitElements(xml, [&](const Element& element) {
        const QString number = newNumber(element, edit);
        const bool isFound =
            QStringView(xml).sliced(element.textAt).startsWith(element.text); // no entities in it
        if (number.isEmpty() || !isFound)
            return;
        edited.replace(element.textAt + shift, element.text.size(), number);
        shift += number.size() - element.text.size();
    });
    return edited;
}

} // namespace cmgmedia
