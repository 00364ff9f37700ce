// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/stick_label.h"

#include "core/base/text.h"
#include "core/handout/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct LabelText {
    CMGMEDIA_TEXTS(StickLabel)
};

constexpr auto kLabelStyle = R"(
@page { margin: 10mm 14mm }
body { font: 9pt/1.3 "Segoe UI", "Noto Sans", "Yu Gothic UI", Meiryo,
       "Noto Sans CJK JP", Arial, sans-serif; color: #111; background: #fff; margin: 0 }
.label { box-sizing: border-box; float: left; position: relative; width: 87mm; height: 38mm;
         margin: 0 1mm 2mm 0; padding: 2.5mm 29mm 0 2.5mm; border: .2mm dashed #777;
         overflow: hidden; overflow-wrap: anywhere; page-break-inside: avoid }
.code { position: absolute; top: 2mm; right: 2mm; width: 25mm; height: 25mm }
p { margin: 0 0 .7mm }
.company { font-size: 8pt; color: #333; white-space: nowrap; overflow: hidden }
.name { font-size: 12pt; font-weight: bold; line-height: 1.15; max-height: 2.3em; overflow: hidden }
.found { position: absolute; left: 2.5mm; right: 2.5mm; bottom: 1.5mm; margin: 0; font-size: 8.5pt }
)"_L1;

constexpr qsizetype kMostNameLetters = 40; ///< of what has to fit a label

QString shortened(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

QString said(const Text& text, const FieldCard& card)
{
    return text.in(card.language).toHtmlEscaped();
}

QString oneLabel(const FieldCard& card)
{
    constexpr qsizetype kMostContact = 70;
    const auto line = [](const char* kind, const QString& content) {
        return content.isEmpty()
                   ? QString()
                   : u"<p class=\"%1\">%2</p>"_s.arg(QLatin1StringView(kind), content);
    };
    QString label;
    if (const std::optional<QrCode> code = qrCode(codeContent(card)))
        label += qrSvg(*code, LabelText::text("Contact").in(card.language));
    label += line("company", shortened(card.company, kMostCompanyLetters).toHtmlEscaped());
    label += line("name", shortened(card.label, kMostNameLetters).toHtmlEscaped());
    label += line("what", said(LabelText::text("Boot medium for Windows"), card));
    if (card.expires.isValid())
        label += line(
            "until",
            said(LabelText::text("Valid until %1", {longDay(card.expires, card.language)}), card));
    if (!card.contact.simplified().isEmpty())
        label += line(
            "found",
            said(LabelText::text("If found: %1", {shortened(card.contact, kMostContact)}), card));
    return u"<div class=\"label\">"_s + label + u"</div>\n"_s;
}

} // namespace

QString stickLabelsHtml(const FieldCard& card, int count)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
           "<title>%2</title>\n<style>%3</style></head>\n<body>\n%4</body></html>\n"_s.arg(
               languageCode(card.language), said(LabelText::text("Labels for boot media"), card),
               kLabelStyle, oneLabel(card).repeated(std::clamp(count, 1, kMostLabels)));
}

} // namespace cmgmedia
