// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/xml_guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kDeepest = 512; ///< elements in each other; an export has a dozen

struct Aside {
    QLatin1StringView opening;
    QLatin1StringView closing;
};
constexpr Aside kAsides[] = {{"<?"_L1, "?>"_L1}, {"<!--"_L1, "-->"_L1}, {"<![CDATA["_L1, "]]>"_L1}};

/// Behind the tag that starts at a position, -1 where it does not end; strokes and brackets in
/// attributes are text.
qsizetype endOfTag(QStringView xml, qsizetype at)
{
    QChar quote;
    for (; at < xml.size(); ++at) {
        const QChar character = xml[at];
        if (!quote.isNull()) {
            if (character == quote)
                quote = QChar();
        } else if (character == u'"' || character == u'\'') {
            quote = character;
        } else if (character == u'>') {
            return at + 1;
        }
    }
    return -1;
}

} // namespace

std::optional<QString> xmlRefusal(QStringView xml, const std::stop_token& stop)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf(u'<'); at >= 0; at = xml.indexOf(u'<', at)) {
        if (stop.stop_requested())
            return u"was not read to its end"_s;
        const QStringView rest = xml.sliced(at);
        const auto* const aside = std::ranges::find_if(
            kAsides, [rest](const Aside& known) { return rest.startsWith(known.opening); });
        if (aside != std::end(kAsides)) {
            const qsizetype end = xml.indexOf(aside->closing, at + aside->opening.size());
            if (end < 0)
                return std::nullopt;
            at = end + aside->closing.size();
            continue;
        }
        if (rest.startsWith("<!"_L1))
            return u"has a document type"_s;
        at = endOfTag(xml, at);
        if (at < 0)
            return std::nullopt;
        if (rest.startsWith("</"_L1))
            --depth;
        else if (xml[at - 2] != u'/' && ++depth > kDeepest)
            return u"is nested too deeply"_s;
    }
    return std::nullopt;
}

} // namespace cmgmedia
