// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/mail_text.h"

#include "core/base/text.h"
#include "core/handout/boot_keys.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct MailText {
    CMGMEDIA_TEXTS(MailText)
};

Text keyLine(const FieldCard& card)
{
    if (const std::optional<BootKey> own = bootKeyOf(card.pcMaker))
        return MailText::text("To start from the medium, turn on the PC and press the boot menu "
                              "key repeatedly. %1: %2.",
                              {own->maker, own->key});
    return MailText::text("To start from the medium, turn on the PC and press the boot menu key "
                          "repeatedly. The card lists the keys of common makers.");
}

std::vector<Text> paragraphs(const FieldCard& card)
{
    std::vector<Text> all{
        MailText::text("Hello,"),
        MailText::text("You'll receive the boot medium %1. It installs Windows on your PC over the "
                       "internet. The attached card, card.html, guides you through it: print it, "
                       "or open it on your phone.",
                       {card.label}),
        MailText::text("Have ready: a network cable with internet access, the power adapter, and "
                       "several hours. Save your files somewhere else first, because the "
                       "installation may erase everything on the PC."),
        keyLine(card)};
    if (card.hasPassword)
        all.push_back(MailText::text("You'll receive the password for the medium separately. "
                                     "Don't send it by email."));
    if (card.expires.isValid())
        all.push_back(MailText::text("The medium stops working after %1.",
                                     {longDay(card.expires, card.language)}));
    all.push_back(MailText::text("The medium can install your organization's PCs. Keep it safe, "
                                 "return it afterwards, and tell your IT department immediately "
                                 "if you lose it."));
    if (!card.contact.simplified().isEmpty())
        all.push_back(MailText::text("Need help? %1", {card.contact.simplified()}));
    if (!card.company.simplified().isEmpty())
        all.emplace_back(card.company.simplified());
    return all;
}

} // namespace

QString mailText(const FieldCard& card)
{
    QString mail = MailText::text("Subject: Install Windows with the boot medium %1",
                                  {card.label.simplified()})
                       .in(card.language)
                   + u'\n';
    for (const Text& paragraph : paragraphs(card))
        mail += u'\n' + paragraph.in(card.language) + u'\n';
    return mail;
}

} // namespace cmgmedia
