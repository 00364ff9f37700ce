// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kBaseBytes = 8;
constexpr qsizetype kExtensionBytes = 3;
constexpr quint8 kEscapedE5 = 0x05; // 0xE5 as a first byte means: deleted

struct SplitFatName {
    QString base;
    QString extension; ///< without its dot
};

SplitFatName split(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return {name, {}};
    return {name.first(dot), name.sliced(dot + 1)};
}

bool isShortLetter(QChar letter)
{
    const bool alphanumeric = (letter >= u'A' && letter <= u'Z')
                              || (letter >= u'a' && letter <= u'z')
                              || (letter >= u'0' && letter <= u'9');
    return alphanumeric || u"!#$%&'()-@^_`{}~"_s.contains(letter);
}

/// Only ASCII: "ß" would become two letters.
QString upperCase(QString text)
{
    for (QChar& letter : text)
        if (letter >= u'a' && letter <= u'z')
            letter = QChar(letter.unicode() - (u'a' - u'A'));
    return text;
}

bool isLower(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isMixed(const QString& text)
{
    return isLower(text)
           && std::ranges::any_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// "8.3", whatever the case of its letters.
bool isShort(const QString& name, const SplitFatName& parts)
{
    return !parts.base.isEmpty() && parts.base.size() <= kBaseBytes
           && parts.extension.size() <= kExtensionBytes && !name.endsWith(u'.')
           && std::ranges::all_of(parts.base, isShortLetter)
           && std::ranges::all_of(parts.extension, isShortLetter);
}

QByteArray padded(const QString& base, const QString& extension)
{
    return base.toLatin1().leftJustified(kBaseBytes, ' ', true)
           + extension.toLatin1().leftJustified(kExtensionBytes, ' ', true);
}

FatName faithful(const QString& name, const SplitFatName& parts)
{
    FatName result;
    result.shortName = padded(upperCase(parts.base), upperCase(parts.extension));
    if (isMixed(parts.base) || isMixed(parts.extension))
        result.longName = name;
    else
        result.caseBits = static_cast<quint8>((isLower(parts.base) ? LowerBase : 0)
                                              | (isLower(parts.extension) ? LowerExtension : 0));
    return result;
}

QString shortLetters(const QString& text)
{
    QString letters;
    for (const QChar letter : upperCase(text))
        if (letter != u' ' && letter != u'.')
            letters += isShortLetter(letter) ? letter : QChar(u'_');
    return letters;
}

/// The short names given out in one folder.
class Aliases
{
public:
    void take(const QByteArray& shortName) { m_taken.insert(shortName); }

    QByteArray makeUnique(const SplitFatName& parts)
    {
        const QString base = shortLetters(parts.base).left(kBaseBytes);
        const QString extension = shortLetters(parts.extension);
        int& last = m_numbers[padded(base, extension)];
        for (;;) {
            const QString number = u'~' + QString::number(++last);
            QByteArray candidate =
                padded(base.left(kBaseBytes - number.size()) + number, extension);
            if (m_taken.contains(candidate))
                continue;
            take(candidate);
            return candidate;
        }
    }

private:
    QSet<QByteArray> m_taken;
    QHash<QByteArray, int> m_numbers; ///< the last one given to a name
};

} // namespace

std::vector<FatName> fatNamesOf(const std::vector<QString>& names)
{
    std::vector<FatName> results(names.size());
    Aliases aliases;
    // Names that are short come first: a boot file must not lose its name to a lookalike.
    for (size_t i = 0; i < names.size(); ++i) {
        const SplitFatName parts = split(names[i]);
        if (!isShort(names[i], parts))
            continue;
        results[i] = faithful(names[i], parts);
        aliases.take(results[i].shortName);
    }
    for (size_t i = 0; i < names.size(); ++i)
        if (results[i].shortName.isEmpty())
            results[i] = {aliases.makeUnique(split(names[i])), 0, names[i]};
    return results;
}

QString whyNotOnFat(const QString& name)
{
    if (name.size() > kLongestFatName)
        return u"longer than 255 characters"_s;
    if (name.endsWith(u'.') || name.endsWith(u' '))
        return u"Windows cannot open a file whose name ends in a dot or a space"_s;
    if (!name.isValidUtf16())
        return u"half a character"_s;
    for (const QChar letter : name) {
        if (letter < u' ')
            return u"a control character"_s;
        if (u"*?/\\|:<>\""_s.contains(letter))
            return u"Windows does not allow %1 in a name"_s.arg(letter);
    }
    return {};
}

QString fatText(QByteArrayView bytes)
{
    // From 0x80 on; "?" where they disagree, or have no letter.
    static const QString shared = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ????ƒ"
                                  "áíóúñÑªº????????????????????????"
                                  "????????????????????????????????"
                                  "?ß????µ?????????????????????????"_s;
    QString text;
    for (const char signedByte : bytes) {
        const auto byte = static_cast<quint8>(signedByte);
        const QChar letter = byte < 0x80 ? QChar(quint16{byte}) : shared[byte - 0x80];
        text += byte >= 0x80 && letter == u'?' ? QChar(QChar::ReplacementCharacter) : letter;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString textOfShortName(QByteArrayView shortName, quint8 caseBits)
{
    const auto cased = [&](const QString& text, FatCase bit) {
        return (caseBits & bit) != 0 ? text.toLower() : text;
    };
    QByteArray base = shortName.first(kBaseBytes).toByteArray();
    if (base[0] == kEscapedE5)
        base[0] = '\xE5';
    const QString name = cased(fatText(base), LowerBase);
    const QString extension =
        cased(fatText(shortName.sliced(kBaseBytes, kExtensionBytes)), LowerExtension);
    return extension.isEmpty() ? name : name + u'.' + extension;
}

quint8 fatNameChecksum(QByteArrayView shortName)
{
    quint32 sum = 0;
    for (const char byte : shortName)
        sum = (((sum & 1) << 7) + (sum >> 1) + static_cast<quint8>(byte)) & 0xFF;
    return static_cast<quint8>(sum);
}

} // namespace cmgmedia
