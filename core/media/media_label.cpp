// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_label.h"

#include "core/media/errors.h"
#include "core/media/ini_text.h"
#include "core/media/udf_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

std::optional<QString> mediaLabelOf(const QByteArray& content)
{
    return IniText(content).value({}, u"label"_s);
}

Result<QByteArray> withMediaLabel(const QByteArray& content, const QString& label)
{
    const QString line = label.trimmed();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (line.isEmpty() || std::ranges::any_of(line, isControl))
        return Error{ErrorCode::LabelInvalid, label, {}};
    IniText text(content);
    text.setValue({}, u"label"_s, line);
    return text.content();
}

Result<QString> fatLabelOf(const QString& label)
{
    constexpr qsizetype kLetters = 11;
    QString onStick = label.trimmed().left(kLetters).trimmed();
    if (onStick.isEmpty())
        return Error{ErrorCode::LabelInvalid, label, u"it is empty"_s};
    for (QChar& letter : onStick) {
        // Beyond ASCII it would depend on the code page of the computer that reads it.
        const bool fits =
            letter >= u' ' && letter < u'\x7F' && !u"\"*+,./:;<=>?[\\]|"_s.contains(letter);
        letter = fits ? letter.toUpper() : QChar(u'_');
    }
    const bool saysAnything =
        std::ranges::any_of(onStick, [](QChar c) { return c.isLetterOrNumber(); });
    return saysAnything ? onStick : QString(QLatin1StringView(kLabelOfNoLetters));
}

QString discLabelOf(const QString& label)
{
    return udf::fitted(label.trimmed(), udf::kVolumeIdentifierBytes).trimmed();
}

} // namespace cmgmedia
