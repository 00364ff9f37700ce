// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/field_card.h"

#include "core/base/text.h"
#include "core/handout/boot_keys.h"
#include "core/handout/contact_code.h"
#include "core/handout/qr_code.h"

#include <QStringList>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CardText {
    CMGMEDIA_TEXTS(FieldCard)
};

// Printed in black on white, so nothing depends on colour.
constexpr auto kStyle = R"(
@page { margin: 9mm 14mm }
body { font: 10pt/1.3 "Segoe UI", "Noto Sans", "Yu Gothic UI", Meiryo,
       "Noto Sans CJK JP", Arial, sans-serif; color: #111; background: #fff;
       max-width: 182mm; margin: 8mm auto; padding: 0 4mm; overflow-wrap: anywhere }
@media print { body { margin: 0; padding: 0; max-width: none } }
body:lang(ja) { font-size: 9.5pt }
h1 { font-size: 19pt; line-height: 1.15; margin: 0 0 .5mm }
h2 { font-size: 11.5pt; margin: 2.8mm 0 1mm; padding-top: 1.8mm; border-top: .3mm solid #999 }
p { margin: 0 0 1mm }
ul, ol { margin: 0; padding-left: 6mm }
li { margin: 0 0 .6mm }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
.keys td { padding: .3mm 3mm .3mm 0; width: 25% }
.key { font-size: 12.5pt; margin: 1.5mm 0 }
.key b { border: .4mm solid #111; border-radius: 1.2mm; padding: .6mm 2.5mm; margin-left: 2mm }
.lead { color: #333 }
.company { color: #333; font-size: 11.5pt; font-weight: bold; margin: 0 0 2.5mm }
.company img { max-height: 12mm; max-width: 60mm; vertical-align: middle; margin-right: 3mm }
.call { border: .5mm solid #111; border-radius: 2mm; border-collapse: separate; margin-top: 3.5mm }
.call td { padding: 1.5mm 4mm; vertical-align: middle }
.call .scan { width: 26mm; padding: 1.5mm; text-align: center; font-size: 8pt; line-height: 1.2;
              color: #333 }
.call b { font-size: 12pt }
.code { display: block; width: 23mm; height: 23mm; margin: 0 auto .5mm }
.medium { margin: 2mm 0 0; font-size: 8.5pt; color: #444 }
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

QString keyTable(const FieldCard& card)
{
    const std::vector<BootKey> keys = bootKeys();
    QString rows;
    for (size_t i = 0; i < keys.size(); ++i) {
        const QString cells =
            u"<td>%1</td><td><b>%2</b></td>"_s.arg(keys[i].maker, html(keys[i].key, card));
        rows += i % 2 == 0 ? u"<tr>"_s + cells : cells + u"</tr>\n"_s;
    }
    return u"<table class=\"keys\" width=\"100%\">\n%1</table>\n"_s.arg(rows);
}

QString bootMenu(const FieldCard& card)
{
    const std::optional<BootKey> own = bootKeyOf(card.pcMaker);
    const Text what =
        own ? CardText::text("Plug in the medium while the PC is off. Turn on the PC and press the "
                             "boot menu key repeatedly until a menu appears. Choose the medium "
                             "there. The key of most models:")
            : CardText::text("Plug in the medium while the PC is off. Turn on the PC and press the "
                             "boot menu key repeatedly until a menu appears. Choose the medium "
                             "there. Common keys (yours may differ):");
    return u"<h2>%1</h2>\n<p>%2</p>\n"_s.arg(html(CardText::text("Start from the medium"), card),
                                             html(what, card))
           + (own ? u"<p class=\"key\">%1 <b>%2</b></p>\n"_s.arg(own->maker, html(own->key, card))
                  : keyTable(card));
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

QString company(const FieldCard& card, CardPictures pictures)
{
    const QString name = card.company.simplified().toHtmlEscaped();
    const QString source =
        pictures == CardPictures::Named
            ? QString::fromLatin1(kLogoName)
            : u"data:%1;base64,%2"_s.arg(pictureType(card.logo),
                                         QString::fromLatin1(card.logo.toBase64()));
    const QString logo =
        isCardPicture(card.logo) ? u"<img src=\"%1\" alt=\"\">"_s.arg(source) : QString();
    return name.isEmpty() && logo.isEmpty() ? QString()
                                            : u"<p class=\"company\">%1%2</p>\n"_s.arg(logo, name);
}

QString scannedCode(const FieldCard& card, CardPictures pictures)
{
    const std::optional<QrCode> code = qrCode(codeContent(card));
    if (!code)
        return {};
    const QString caption = CardText::text("Scan for the contact").in(card.language);
    const QString picture = pictures == CardPictures::Named
                                ? u"<img src=\"%1\"><br>"_s.arg(QLatin1StringView(kCodeName))
                                : qrSvg(*code, caption);
    return u"<td class=\"scan\">%1%2</td>"_s.arg(picture, caption.toHtmlEscaped());
}

QString call(const FieldCard& card, CardPictures pictures)
{
    const QString contact = card.contact.simplified().isEmpty()
                                ? u"______________________________"_s
                                : card.contact.simplified().toHtmlEscaped();
    // Qt's documents draw no border that CSS asks for.
    const QString frame = pictures == CardPictures::Named
                              ? u" border=\"1\" cellspacing=\"0\" cellpadding=\"8\""_s
                              : QString();
    return u"<table class=\"call\" width=\"100%\"%4><tr><td>%1<br><b>%2</b></td>%3</tr></table>\n"_s
        .arg(html(CardText::text("Need help? Call:"), card), contact, scannedCode(card, pictures),
             frame);
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

QString codeContent(const FieldCard& card)
{
    return contactCard(card.contact, card.company);
}

bool isCardPicture(const QByteArray& content)
{
    constexpr qsizetype kMostBytes = 2 << 20;
    return content.size() <= kMostBytes && !pictureType(content).isEmpty();
}

QString pictureType(const QByteArray& content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    return content.startsWith("\xff\xd8\xff") ? u"image/jpeg"_s : QString();
}

QString fieldCardBody(const FieldCard& card, CardPictures pictures)
{
    return company(card, pictures)
           + u"<h1>%1</h1>\n<p class=\"lead\">%2</p>\n"_s.arg(
               html(CardText::text("Install Windows on this PC"), card),
               html(CardText::text(
                        "With the medium that came with this card and an internet cable."),
                    card))
           + before(card) + bootMenu(card) + whatYouSee(card) + whenItFails(card)
           + call(card, pictures) + aboutMedium(card);
}

QString fieldCardHtml(const FieldCard& card)
{
    return u"<!DOCTYPE html>\n<html lang=\"%3\"><head><meta charset=\"utf-8\">\n"
           "<title>%1</title>\n<style>%2</style></head>\n<body>\n"_s.arg(
               html(CardText::text("Install Windows on this PC"), card), kStyle,
               languageCode(card.language))
           + fieldCardBody(card, CardPictures::Inside) + u"</body></html>\n"_s;
}

} // namespace cmgmedia
