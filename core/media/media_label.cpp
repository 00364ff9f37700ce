// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_label.h"

#include "core/media/ini_text.h"

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

} // namespace cmgmedia
