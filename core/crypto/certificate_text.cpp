// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_text.h"

#include "core/crypto/rtf_text.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kLongestLabel = 64;
/// Text may look like the beginning of Base64 many times.
constexpr int kMostBareAttempts = 20;

/// Mail and word processors make longer dashes of hyphens; 0x96 and 0x97 are those of Windows' code
/// pages.
bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\u0096'
           || c == u'\u0097';
}

bool isBase64(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
           || c == u'+' || c == u'/';
}

/// Blanks, what mail puts in front of a quoted line, and marks that are not seen.
bool isFiller(QChar c)
{
    return c.isSpace() || c == u'>' || c.category() == QChar::Other_Format;
}

/// UTF-16 that begins without a mark: of ASCII every other byte is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView content)
{
    const QByteArrayView head = content.first(std::min<qsizetype>(content.size(), 512));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qsizetype many = head.size() / 4;
    if (head.size() < 8 || (zeros[0] > 0) == (zeros[1] > 0))
        return std::nullopt;
    if (zeros[1] > many)
        return QStringConverter::Utf16LE;
    if (zeros[0] > many)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Where a word stands right behind a dash.
std::vector<qsizetype> markers(QStringView text, QStringView word)
{
    std::vector<qsizetype> found;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        qsizetype before = at - 1;
        while (before > 0 && text[before] == u' ' && at - before < 3)
            --before;
        if (before >= 0 && isDash(text[before]))
            found.push_back(at);
    }
    return found;
}

/// What is inside the line of a marker, and where the line ends.
struct MarkerLine {
    QString label;
    qsizetype end = -1; ///< -1: no dashes behind it
};

MarkerLine lineOf(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(kLongestLabel, text.size() - at));
    const auto dash = std::ranges::find_if(rest, isDash);
    const QStringView label = rest.first(dash - rest.begin());
    if (dash == rest.end() || label.contains(u'\n'))
        return {};
    qsizetype end = at + label.size();
    while (end < text.size() && isDash(text[end]))
        ++end;
    return {label.trimmed().toString().toUpper(), end};
}

/// Of a block's body without its headers (RFC 1421), which have a colon.
QByteArray base64In(QStringView body)
{
    QString plain = body.toString();
    for (const QLatin1StringView escape : {R"(\r)"_L1, R"(\n)"_L1, R"(\t)"_L1}) // out of JSON
        plain.replace(escape, "\n"_L1);
    QByteArray digits;
    for (const QStringView line : QStringView(plain).split(u'\n')) {
        if (line.contains(u':'))
            continue;
        for (const QChar c : line) {
            if (!isFiller(c))
                digits += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
        }
    }
    return digits;
}

QByteArray decodedBase64(const QByteArray& digits)
{
    const auto result =
        QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

/// A request is none, nor is a list of revoked ones.
bool isOfCertificates(const QString& label)
{
    if (label.contains("REQUEST"_L1) || label.contains("ATTRIBUTE"_L1))
        return false;
    return label.contains("CERTIFICATE"_L1) || label.startsWith("PKCS7"_L1)
           || label.startsWith("PKCS #7"_L1) || label == "CMS"_L1;
}

class BlockReader
{
public:
    explicit BlockReader(QStringView text) : m_text(text) {}

    CertificateText read();

private:
    void readBlock(qsizetype begin, QStringView upToNext);
    void refuse(const Text& why) { m_found.damaged.push_back(atPlace(m_block, -1, why)); }

    QStringView m_text;
    int m_block = 0;
    CertificateText m_found;
};

CertificateText BlockReader::read()
{
    const std::vector<qsizetype> begins = markers(m_text, u"BEGIN ");
    for (size_t i = 0; i < begins.size(); ++i) {
        const qsizetype next = i + 1 < begins.size() ? begins[i + 1] : m_text.size();
        ++m_block;
        readBlock(begins[i], m_text.first(next));
    }
    return std::move(m_found);
}

void BlockReader::readBlock(qsizetype begin, QStringView upToNext)
{
    const MarkerLine first = lineOf(upToNext, begin + 6);
    if (first.end < 0) {
        refuse(CertificateFileText::text("its first line is damaged"));
        return;
    }
    if (!isOfCertificates(first.label)) {
        if (!m_found.otherLabels.contains(first.label))
            m_found.otherLabels << first.label;
        return;
    }
    const QStringView rest = upToNext.sliced(first.end);
    const std::vector<qsizetype> ends = markers(rest, u"END ");
    if (ends.empty() || lineOf(rest, ends.front() + 4).label != first.label) {
        refuse(CertificateFileText::text("its last line is missing"));
        return;
    }
    qsizetype bodyEnd = ends.front();
    while (bodyEnd > 0 && (isDash(rest[bodyEnd - 1]) || rest[bodyEnd - 1] == u' '))
        --bodyEnd;
    const QByteArray bytes = decodedBase64(base64In(rest.first(bodyEnd)));
    if (bytes.isEmpty())
        refuse(CertificateFileText::text("it isn't Base64"));
    else
        m_found.pieces.push_back({bytes, m_block, first.label.startsWith("TRUSTED"_L1)});
}

/// DER and BER of what we look for begin with 0x30 and a length of 0x80 to 0x84, which is "MIA" to
/// "MIT" in Base64.
bool beginsBare(QStringView text, qsizetype at)
{
    return (at == 0 || !isBase64(text[at - 1])) && at + 2 < text.size() && text[at + 1] == u'I'
           && text[at + 2] >= u'A' && text[at + 2] <= u'T';
}

struct BareRun {
    QByteArray digits;
    qsizetype length = 0; ///< in the text
};

/// Base64 from there on, as far as it goes; "=" ends it.
BareRun bareRun(QStringView text)
{
    BareRun run;
    for (const QChar c : text) {
        if (isBase64(c) || c == u'=')
            run.digits += static_cast<char>(c.unicode());
        else if (!isFiller(c))
            break;
        ++run.length;
        if (c == u'=' && run.digits.size() % 4 == 0)
            break;
    }
    if (run.digits.size() % 4 == 1)
        run.digits.chop(1);
    while (run.digits.size() % 4 != 0)
        run.digits += '=';
    return run;
}

void findBare(QStringView text, CertificateText& found)
{
    constexpr qsizetype kLeast = 128; // bytes: no certificate is shorter
    int attempts = 0;
    for (qsizetype at = text.indexOf(u'M'); at >= 0 && attempts < kMostBareAttempts;
         at = text.indexOf(u'M', at + 1)) {
        if (!beginsBare(text, at))
            continue;
        ++attempts;
        const BareRun run = bareRun(text.sliced(at));
        const QByteArray bytes = decodedBase64(run.digits);
        if (bytes.size() < kLeast)
            continue;
        found.pieces.push_back({bytes, 0, false});
        at += run.length - 1;
        attempts = 0;
    }
}

} // namespace

Text atPlace(int block, qsizetype byte, const Text& what)
{
    if (block > 0 && byte > 0)
        return CertificateFileText::text("block %1, byte %2: %3",
                                         {QString::number(block), QString::number(byte), what});
    if (block > 0)
        return CertificateFileText::text("block %1: %2", {QString::number(block), what});
    return CertificateFileText::text("byte %1: %2",
                                     {QString::number(std::max<qsizetype>(byte, 0)), what});
}

QString decodedText(QByteArrayView content)
{
    if (isRtf(content))
        return textOfRtf(content);
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(content);
    if (!encoding)
        encoding = unmarkedUtf16(content);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(content);
    if (decode.hasError() && !encoding)
        text = QString::fromLatin1(content.data(), content.size());
    return text;
}

bool holdsPrivateKey(const CertificateText& text)
{
    return std::ranges::any_of(
        text.otherLabels, [](const QString& label) { return label.endsWith("PRIVATE KEY"_L1); });
}

CertificateText certificateTextIn(const QString& text)
{
    CertificateText found = BlockReader(text).read();
    if (found.pieces.empty() && found.damaged.empty() && found.otherLabels.isEmpty())
        findBare(text, found);
    return found;
}

} // namespace cmgmedia
