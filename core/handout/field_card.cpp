// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/field_card.h"

#include "core/base/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CardText {
    CMGMEDIA_TEXTS(FieldCard)
};

// Printed in black on white, so nothing depends on colour.
constexpr auto kStyle = R"(
@page { margin: 14mm 16mm }
body { font: 11pt/1.4 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #111; background: #fff;
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

QString section(const QString& title, const QString& tag, const QStringList& lines)
{
    QString html = u"<h2>%1</h2>\n<%2>\n"_s.arg(title.toHtmlEscaped(), tag);
    for (const QString& line : lines)
        html += u"<li>"_s + line.toHtmlEscaped() + u"</li>\n"_s;
    return html + u"</%1>\n"_s.arg(tag);
}

QString before()
{
    return section(
        CardText::tr("Before you start"), u"ul"_s,
        {CardText::tr(
             "Connect a network cable with internet access. Wireless does not work during the "
             "installation. A PC without a network socket needs a USB network adapter that your IT "
             "department named."),
         CardText::tr("Connect the power adapter. Do not run on battery."),
         CardText::tr(
             "Save your files somewhere else: the installation may erase everything on this PC."),
         CardText::tr("Take some hours. The PC restarts by itself several times.")});
}

/// Usual keys of the makers, from their manuals; models differ.
QString bootMenu()
{
    struct Key {
        QString maker, key;
    };
    const Key keys[] = {{u"Acer"_s, u"F12"_s},
                        {u"ASUS"_s, CardText::tr("F8 or Esc")},
                        {u"Dell"_s, u"F12"_s},
                        {u"Fujitsu"_s, u"F12"_s},
                        {u"HP"_s, CardText::tr("Esc, then F9")},
                        {u"Lenovo"_s, u"F12"_s},
                        {u"Microsoft Surface"_s, CardText::tr("hold Volume down")},
                        {u"Toshiba, Dynabook"_s, u"F12"_s}};
    QString rows;
    for (size_t i = 0; i < std::size(keys); i += 2) {
        rows += u"<tr>"_s;
        for (const Key& key : {keys[i], keys[i + 1]})
            rows += u"<td>%1</td><td><b>%2</b></td>"_s.arg(key.maker, key.key.toHtmlEscaped());
        rows += u"</tr>\n"_s;
    }
    return u"<h2>%1</h2>\n<p>%2</p>\n<table>\n%3</table>\n"_s.arg(
        CardText::tr("Start from the medium").toHtmlEscaped(),
        CardText::tr(
            "Plug it in while the PC is off. Switch the PC on and press the key of the boot menu "
            "again and again until a menu appears; choose the medium there. These keys are usual; "
            "some models have another.")
            .toHtmlEscaped(),
        rows);
}

QString whatYouSee(const FieldCard& card)
{
    QStringList lines{
        CardText::tr("Windows files are loaded; a window with a picture of your organization "
                     "or a plain background appears. This takes some minutes.")};
    if (card.hasPassword)
        lines << CardText::tr(
            "A password is asked for. It comes to you separately, not with this card: do "
            "not write it here.");
    lines << CardText::tr(
        "A list appears. Choose the line that your IT department named, and Next.")
          << CardText::tr(
                 "The PC downloads over the internet, installs and restarts. Keep cable and power "
                 "connected until you can sign in to Windows.");
    return section(CardText::tr("What you will see"), u"ol"_s, lines);
}

QString whenItFails()
{
    return section(
        CardText::tr("When something goes wrong"), u"ul"_s,
        {CardText::tr("Take a photo of the message. The number that begins with 0x is what helps."),
         CardText::tr(
             "Nothing is found or no address is given: check the cable, or try another socket."),
         CardText::tr("The PC does not start from the stick, or stops while it starts: plug the "
                      "stick into another port of the PC itself, best one that is not blue (USB "
                      "2), then try another stick."),
         CardText::tr("A disc that is shown to the PC over the network (a virtual CD) may start "
                      "and then not be found again: use a real stick."),
         CardText::tr("The connection fails at once: check date and time of the PC in its firmware "
                      "setup.")});
}

QString call(const FieldCard& card)
{
    const QString contact = card.contact.trimmed().isEmpty()
                                ? u"______________________________"_s
                                : card.contact.trimmed().toHtmlEscaped();
    return u"<div class=\"call\">%1<br><b>%2</b></div>\n"_s.arg(
        CardText::tr("Whom to call:").toHtmlEscaped(), contact);
}

QString aboutMedium(const FieldCard& card)
{
    QStringList parts{CardText::tr("Medium: %1.").arg(card.label)};
    if (card.expires.isValid())
        parts << CardText::tr("It stops working after %1.").arg(card.expires.toString(Qt::ISODate));
    parts << CardText::tr(
        "It can install PCs of your organization: keep it safe, give it back afterwards, "
        "and tell your IT department at once when it is lost.");
    return u"<p class=\"medium\">%1</p>\n"_s.arg(parts.join(u' ').toHtmlEscaped());
}

} // namespace

QString fieldCardHtml(const FieldCard& card)
{
    const QString title = CardText::tr("Install Windows on this PC").toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>%1</title>\n"
           "<style>%2</style></head>\n<body>\n<h1>%1</h1>\n<p class=\"lead\">%3</p>\n"_s.arg(
               title, kStyle,
               CardText::tr("With the medium that came with this card and a cable to the internet.")
                   .toHtmlEscaped())
           + before() + bootMenu() + whatYouSee(card) + whenItFails() + call(card)
           + aboutMedium(card) + u"</body></html>\n"_s;
}

} // namespace cmgmedia
