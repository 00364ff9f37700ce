// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/field_card.h"

#include "core/base/text.h"

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CardText {
    CMGMEDIA_TEXTS(FieldCard)
};

// Printed in black on white, so nothing depends on colour.
constexpr auto kStyle = R"(
@page { margin: 14mm 16mm }
body { font: 11pt/1.4 "Segoe UI", "Noto Sans", "Yu Gothic UI", Meiryo,
       "Noto Sans CJK JP", Arial, sans-serif; color: #111; background: #fff;
       max-width: 180mm; margin: 8mm auto; padding: 0 4mm }
h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 1mm }
h2 { font-size: 12.5pt; margin: 5mm 0 1.5mm; padding-top: 2.5mm; border-top: .3mm solid #999 }
p { margin: 0 0 1.5mm }
ul, ol { margin: 0; padding-left: 6mm }
li { margin: 0 0 1.2mm }
table { border-collapse: collapse; width: 100% }
td { padding: .7mm 4mm .7mm 0; width: 25% }
.lead { color: #333 }
.call { border: .5mm solid #111; border-radius: 2mm; padding: 3mm 4mm; margin-top: 5mm }
.call b { font-size: 13pt; white-space: pre-line }
.medium { margin-top: 3mm; font-size: 9pt; color: #444 }
)"_L1;

QString html(const Text& text, const FieldCard& card)
{
    return text.in(card.language).toHtmlEscaped();
}

QString section(const FieldCard& card, const Text& title, const QString& tag,
                const std::vector<Text>& lines)
{
    QString list = u"<h2>%1</h2>\n<%2>\n"_s.arg(html(title, card), tag);
    for (const Text& line : lines)
        list += u"<li>"_s + html(line, card) + u"</li>\n"_s;
    return list + u"</%1>\n"_s.arg(tag);
}

QString before(const FieldCard& card)
{
    return section(
        card, CardText::text("Before you start"), u"ul"_s,
        {CardText::text("Connect a network cable with internet access. Wi-Fi doesn't work during "
                        "the installation. If the PC has no network port, use the USB network "
                        "adapter your IT department recommends."),
         CardText::text("Connect the power adapter. Don't run on battery."),
         CardText::text("Save your files somewhere else. The installation may erase everything on "
                        "this PC."),
         CardText::text("Allow several hours. The PC restarts several times.")});
}

/// Usual keys of the makers, from their manuals; models differ.
QString bootMenu(const FieldCard& card)
{
    struct Key {
        QString maker;
        Text key;
    };
    const Key keys[] = {{u"Acer"_s, Text(u"F12"_s)},
                        {u"ASUS"_s, CardText::text("F8 or Esc")},
                        {u"Dell"_s, Text(u"F12"_s)},
                        {u"Fujitsu"_s, Text(u"F12"_s)},
                        {u"HP"_s, CardText::text("Esc, then F9")},
                        {u"Lenovo"_s, Text(u"F12"_s)},
                        {u"Microsoft Surface"_s, CardText::text("Hold Volume down")},
                        {u"Toshiba, Dynabook"_s, Text(u"F12"_s)}};
    QString rows;
    for (size_t i = 0; i < std::size(keys); i += 2) {
        rows += u"<tr>"_s;
        for (const Key& key : {keys[i], keys[i + 1]})
            rows += u"<td>%1</td><td><b>%2</b></td>"_s.arg(key.maker, html(key.key, card));
        rows += u"</tr>\n"_s;
    }
    return u"<h2>%1</h2>\n<p>%2</p>\n<table>\n%3</table>\n"_s.arg(
        html(CardText::text("Start from the medium"), card),
        html(CardText::text(
                 "Plug in the medium while the PC is off. Turn on the PC and press the boot "
                 "menu key repeatedly until a menu appears. Choose the medium there. Common "
                 "keys (yours may differ):"),
             card),
        rows);
}

QString whatYouSee(const FieldCard& card)
{
    std::vector<Text> lines{
        CardText::text("Windows files load. Then a window with a picture of your organization or "
                       "a plain background appears. This takes a few minutes.")};
    if (card.hasPassword)
        lines.push_back(CardText::text(
            "Enter the password you received separately. Don't write it on this card."));
    lines.push_back(
        CardText::text("Choose the entry your IT department told you, then select Next."));
    lines.push_back(
        CardText::text("The PC downloads over the internet, installs, and restarts. Keep the "
                       "cable and power connected until you can sign in to Windows."));
    return section(card, CardText::text("What you will see"), u"ol"_s, lines);
}

QString whenItFails(const FieldCard& card)
{
    return section(
        card, CardText::text("If something goes wrong"), u"ul"_s,
        {CardText::text("Take a photo of the message. The code that starts with 0x helps IT most."),
         CardText::text("No network or no IP address: check the cable, or try another port."),
         CardText::text("The PC doesn't start from the USB drive, or stops while starting: use "
                        "another port on the PC itself, preferably one that isn't blue (USB 2), "
                        "then another USB drive."),
         CardText::text("A disc shown to the PC over the network (a virtual CD) may start and then "
                        "not be found again: use a real USB drive."),
         CardText::text("The connection fails immediately: check the PC's date and time in the "
                        "firmware settings.")});
}

QString call(const FieldCard& card)
{
    const QString contact = card.contact.trimmed().isEmpty()
                                ? u"______________________________"_s
                                : card.contact.trimmed().toHtmlEscaped();
    return u"<div class=\"call\">%1<br><b>%2</b></div>\n"_s.arg(
        html(CardText::text("Need help? Call:"), card), contact);
}

QString aboutMedium(const FieldCard& card)
{
    QStringList parts{html(CardText::text("Medium: %1.", {card.label}), card)};
    if (card.expires.isValid())
        parts << html(
            CardText::text("It stops working after %1.", {longDay(card.expires, card.language)}),
            card);
    parts << html(CardText::text("This medium can install your organization's PCs. Keep it safe, "
                                 "return it afterwards, and tell your IT department immediately "
                                 "if you lose it."),
                  card);
    return u"<p class=\"medium\">%1</p>\n"_s.arg(
        parts.join(card.language == Language::Japanese ? QString() : u" "_s));
}

} // namespace

QString fieldCardHtml(const FieldCard& card)
{
    const QString title = html(CardText::text("Install Windows on this PC"), card);
    return u"<!DOCTYPE html>\n<html lang=\"%4\"><head><meta charset=\"utf-8\">\n"
           "<title>%1</title>\n<style>%2</style></head>\n<body>\n<h1>%1</h1>\n"
           "<p class=\"lead\">%3</p>\n"_s.arg(
               title, kStyle,
               html(CardText::text(
                        "With the medium that came with this card and an internet cable."),
                    card),
               languageCode(card.language))
           + before(card) + bootMenu(card) + whatYouSee(card) + whenItFails(card) + call(card)
           + aboutMedium(card) + u"</body></html>\n"_s;
}

} // namespace cmgmedia
