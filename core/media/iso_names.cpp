// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_names.h"

#include "core/media/errors.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kLabelUnits = 32;

struct SplitIsoName {
    QString base;
    QString extension; ///< with its dot
};

SplitIsoName split(const IsoEntryName& entry)
{
    const qsizetype dot = entry.folder ? -1 : entry.name.lastIndexOf(u'.');
    if (dot < 0)
        return {entry.name, {}};
    return {entry.name.first(dot), entry.name.sliced(dot)};
}

bool isDCharacter(QChar letter)
{
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9')
           || letter == u'_';
}

QString dCharacters(QString text)
{
    text = std::move(text).toUpper();
    for (QChar& letter : text)
        letter = isDCharacter(letter) ? letter : u'_';
    return text;
}

/// Joliet specification, "allowed characters": all but these and the control characters.
QString jolietCharacters(QString text)
{
    for (QChar& letter : text)
        if (letter < u' ' || u"*/:;?\\"_s.contains(letter))
            letter = u'_';
    return text;
}

/// Base and extension cut to the limit, the number between them.
QString fitted(const SplitIsoName& name, const QString& number, qsizetype limit)
{
    const qsizetype forExtension = std::max(limit / 2, limit - name.base.size() - number.size());
    const QString extension = name.extension.first(std::min(name.extension.size(), forExtension));
    const qsizetype forBase = limit - extension.size() - number.size();
    return name.base.first(std::min(name.base.size(), forBase)) + number + extension;
}

SplitIsoName allowed(const IsoEntryName& entry, IsoTree tree)
{
    const SplitIsoName name = split(entry);
    if (tree == IsoTree::Joliet)
        return {jolietCharacters(name.base), jolietCharacters(name.extension)};
    if (entry.folder)
        return {dCharacters(name.base), {}};
    return {dCharacters(name.base),
            u'.' + dCharacters(name.extension.sliced(name.extension.isEmpty() ? 0 : 1))};
}

QByteArray bigEndian(const QString& text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QByteArray recorded(const QString& name, bool folder, IsoTree tree)
{
    const QString text = folder ? name : name + u";1";
    return tree == IsoTree::Joliet ? bigEndian(text) : text.toLatin1();
}

/// The names given out in one folder.
class UsedNames
{
public:
    explicit UsedNames(IsoTree tree) : m_tree(tree) {}

    bool take(const QString& name)
    {
        // A reader may drop the dot of a file without extension.
        const QString key = name.endsWith(u'.') ? name.chopped(1) : name;
        const qsizetype before = m_taken.size();
        m_taken.insert(key.toCaseFolded());
        return m_taken.size() > before;
    }

    QString makeUnique(const SplitIsoName& name, qsizetype limit)
    {
        QString candidate = fitted(name, {}, limit);
        int& last = m_numbers[candidate];
        while (!take(candidate)) {
            const QChar mark = m_tree == IsoTree::Joliet ? u'~' : u'_';
            candidate = fitted(name, mark + QString::number(++last), limit);
        }
        return candidate;
    }

private:
    IsoTree m_tree;
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one given to a name
};

bool isFaithful(const IsoEntryName& entry, const SplitIsoName& name, qsizetype limit)
{
    const QString whole = name.base + name.extension;
    const QString plain = whole.endsWith(u'.') ? whole.chopped(1) : whole;
    return whole.size() <= limit && plain.compare(entry.name, Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<QByteArray> isoIdentifiers(const std::vector<IsoEntryName>& entries, IsoTree tree)
{
    std::vector<QByteArray> identifiers(entries.size());
    UsedNames used(tree);
    // Names that need no change come first: a boot file must not lose its name to a lookalike.
    for (const bool faithful : {true, false}) {
        for (size_t i = 0; i < entries.size(); ++i) {
            const SplitIsoName name = allowed(entries[i], tree);
            // The dot of ISO 9660 does not count.
            const qsizetype limit = tree == IsoTree::Joliet ? 103 : entries[i].folder ? 30 : 31;
            if (isFaithful(entries[i], name, limit) == faithful)
                identifiers[i] = recorded(used.makeUnique(name, limit), entries[i].folder, tree);
        }
    }
    return identifiers;
}

Result<> checkIsoLabel(const QString& label)
{
    if (label.trimmed().isEmpty())
        return Error{ErrorCode::LabelInvalid, label, u"it is empty"_s};
    if (label.size() > kLabelUnits)
        return Error{ErrorCode::LabelInvalid, label, u"longer than 32 characters"_s};
    if (!label.isValidUtf16())
        return Error{ErrorCode::LabelInvalid, label, u"half a character"_s};
    for (const QChar letter : label) {
        if (letter.category() == QChar::Other_Control)
            return Error{ErrorCode::LabelInvalid, label, u"a control character"_s};
        if (u"*?/\\|:<>\""_s.contains(letter))
            return Error{ErrorCode::LabelInvalid, label, QString(letter)};
    }
    return {};
}

QByteArray isoText(const QString& text, qsizetype fieldBytes, IsoTree tree)
{
    if (tree == IsoTree::Iso9660) {
        QString letters = text.toUpper();
        for (QChar& letter : letters)
            letter = isDCharacter(letter) || letter == u' ' ? letter : u'_';
        return letters.toLatin1().leftJustified(fieldBytes, ' ', true);
    }
    // A field of odd length ends in a zero byte.
    QByteArray field = bigEndian(text.leftJustified(fieldBytes / 2, u' ', true));
    return field.leftJustified(fieldBytes, '\0');
}

} // namespace cmgmedia
