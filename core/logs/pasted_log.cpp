// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/pasted_log.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cmgmedia {

namespace {

constexpr qsizetype kLargestPaste = 16 << 20;

using Mark = std::pair<QByteArrayView, QByteArrayView>;

constexpr std::array<Mark, 16> kMarks{{{"&nbsp;", " "},
                                       {"&quot;", "\""},
                                       {"&#34;", "\""},
                                       {"&#39;", "'"},
                                       {"&apos;", "'"},
                                       {"&lt;", "<"},
                                       {"&gt;", ">"},
                                       {"&amp;", "&"},
                                       {"<br>", "\v"},
                                       {"<br/>", "\v"},
                                       {"<br />", "\v"},
                                       {"\xE2\x80\x9C", "\""},
                                       {"\xE2\x80\x9D", "\""},
                                       {"\\*", "*"},
                                       {"\\_", "_"},
                                       {"**", ""}}};

bool isMarkStart(char c)
{
    return c == '&' || c == '<' || c == '\xE2' || c == '\\' || c == '*';
}

/// Of a page, and not by chance in a log.
bool isPage(const QByteArray& content)
{
    if (content.size() > kLargestPaste)
        return false;
    if (content.contains("<![LOG["))
        return content.contains("=\xE2\x80\x9C") || content.contains("<br");
    return content.contains("&nbsp;") || content.contains("&quot;") || content.contains("&lt;")
           || content.contains("<br") || content.contains("\\*")
           || (content.contains("**") && !content.contains("~*~*~"))
           || content.contains("=\xE2\x80\x9C");
}

} // namespace

QByteArray withoutMarkup(QByteArray content)
{
    if (!isPage(content))
        return content;
    QByteArray plain;
    plain.reserve(content.size());
    const QByteArrayView all(content);
    for (qsizetype at = 0; at < all.size();) {
        const QByteArrayView rest = all.sliced(at);
        const auto* mark = !isMarkStart(all[at])
                               ? kMarks.end()
                               : std::find_if(kMarks.begin(), kMarks.end(), [&rest](const Mark& m) {
                                     return rest.startsWith(m.first);
                                 });
        if (mark == kMarks.end()) {
            plain.append(all[at++]);
            continue;
        }
        plain.append(mark->second);
        at += mark->first.size();
    }
    return plain;
}

} // namespace cmgmedia
