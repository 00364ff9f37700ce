// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page_help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QStringList startHelp()
{
    return {HelpText::tr("Start with a boot medium from the Configuration Manager console. Only "
                         "your site can issue its certificate."),
            HelpText::tr("Choose what the medium is for. Then choose the ISO file, folder, or USB "
                         "drive from the console, and enter its password. No medium yet? Select "
                         "**Create one with the Configuration Manager console**."),
            HelpText::tr("To try the wizard without a site, create a sample lab. A saved profile "
                         "keeps all your answers, but no passwords."),
            HelpText::tr("The wizard remembers the media that you write, without any password. 30 "
                         "days before one expires, this page says so. **Renew** opens its "
                         "profile.")};
}

QStringList mediaManagementHelp()
{
    return {HelpText::tr("Dynamic or site-based media: how a PC finds its management point when it "
                         "starts from the medium."),
            HelpText::tr("A cloud management gateway supports only site-based media. You choose "
                         "this in the console when you create the medium. The wizard shows it."),
            HelpText::tr("If the medium is the wrong type, create another one in the console.")};
}

QStringList mediaTypeHelp()
{
    return {HelpText::tr("Choose what to create: an ISO file, USB drives, or an image file that "
                         "someone else writes to a USB drive."),
            HelpText::tr("USB drives are erased. You confirm each drive by name and serial number "
                         "before anything is written."),
            HelpText::tr("The label is the drive name in File Explorer. USB drives keep 11 "
                         "characters of it.")};
}

QStringList securityHelp()
{
    return {HelpText::tr("The password protects the certificate on the medium. Anyone who has both "
                         "can reach your site."),
            HelpText::tr("Keep the password of the imported medium, or set a new one. Choose one "
                         "that you can type on any keyboard at the PC."),
            HelpText::tr("You can also check a PFX file here before you create a medium with it in "
                         "the console.")};
}

QStringList bootImageHelp()
{
    return {
        HelpText::tr("Windows PE trusts only the certificates in the boot image. If the root or "
                     "an issuing CA of your gateway is missing, the PC fails with 0x87d00215."),
        HelpText::tr("Drop the root, the issuing CAs, and the server certificate of the gateway "
                     "on the picture. Each one finds its place, and the wizard adds the CAs to "
                     "the boot image. Save the picture to ask your PKI team for what is missing."),
        HelpText::tr("To see the certificates that the gateway really sends, select **Ask the "
                     "gateway now**. First you see what is sent and who gets it."),
        HelpText::tr("The boot files decide which PCs start the medium with Secure Boot on: "
                     "those that trust the 2011 CA, or those that trust the 2023 CA.")};
}

QStringList customizationHelp()
{
    return {
        HelpText::tr("Media variables are what the task sequence finds on the medium. You can't "
                     "change the ones that identify the medium."),
        HelpText::tr("Add, change, or remove variables in the table. Anyone with the media "
                     "password can read them, so don't put secrets there."),
        HelpText::tr("Export your task sequence in the console, and check it here for steps "
                     "that fail over the internet. It isn't added to the medium.")};
}

QStringList readinessHelp()
{
    return {HelpText::tr("Everything that boot media need to work over the internet: what the "
                         "wizard checked, and what you need to confirm."),
            HelpText::tr("Work through **Problems** first, then **To confirm**. Your answers are "
                         "saved in the profile."),
            HelpText::tr("Some requirements only the gateway can answer. To have them checked, "
                         "select **Ask the gateway now**. An answer counts for one day."),
            HelpText::tr("Export the list for your change record or for a colleague who knows the "
                         "answers.")};
}

QStringList summaryHelp()
{
    return {
        HelpText::tr("The verdict comes first: will a PC start the medium, and will Windows PE "
                     "trust the gateway?"),
        HelpText::tr("Then see what you get and, folded, what will be done. Go back to any page "
                     "to change something."),
        HelpText::tr("Nothing is written until you select **Write**.")};
}

QStringList progressHelp()
{
    return {HelpText::tr("The medium is written and verified."),
            HelpText::tr("You can keep working. To stop, select **Cancel**: an unfinished file is "
                         "removed, and an unfinished USB drive can't be used until you write it "
                         "again."),
            HelpText::tr("The log shows each step and when it started.")};
}

QStringList completionHelp()
{
    return {
        HelpText::tr("How writing ended. Green means that the medium was written and verified, "
                     "that a PC starts it, and that Windows PE trusts the gateway. Yellow names "
                     "what is still open."),
        HelpText::tr("To see the medium start before you send it, select **Try it in a virtual "
                     "machine**. QEMU must be installed. What the screen shows is for you to "
                     "judge; a virtual PC isn't the PC of your user."),
        HelpText::tr("**Save the field kit** writes one ZIP file for the person at the PC: a card "
                     "to print, labels for the medium, an email to copy, a calendar file with the "
                     "day when the certificate expires, and the report. The card shows your "
                     "company, who to call, with a QR code for phones, and the boot menu key of "
                     "the PC. Its language can be another one than that of this window."),
        HelpText::tr("Send the password separately from the medium.")};
}

QStringList paragraphsOf(PageId page)
{
    switch (page) {
    case PageId::Start:
        return startHelp();
    case PageId::MediaManagement:
        return mediaManagementHelp();
    case PageId::MediaType:
        return mediaTypeHelp();
    case PageId::Security:
        return securityHelp();
    case PageId::BootImage:
        return bootImageHelp();
    case PageId::Customization:
        return customizationHelp();
    case PageId::Readiness:
        return readinessHelp();
    case PageId::Summary:
        return summaryHelp();
    case PageId::Progress:
        return progressHelp();
    case PageId::Completion:
        return completionHelp();
    }
    Q_UNREACHABLE();
}

QString titled(const QString& title, const QStringList& paragraphs)
{
    return u"# "_s + title + u"\n\n"_s + paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace

QString pageHelp(PageId page)
{
    return titled(pageTitle(page), paragraphsOf(page));
}

QString writeHelp()
{
    return titled(
        HelpText::tr("Write"),
        {HelpText::tr("This page opens with a profile or a package that has all answers. Enter the "
                      "media password if you're asked for it, select the USB drives, and select "
                      "**Write**. USB drives that you plug in later appear in the list."),
         HelpText::tr("To write the next USB drive, select **Write another** after the first one. "
                      "What was checked isn't read again."),
         HelpText::tr("Select **All steps** to see or change the answers. Answers that the author "
                      "of the profile locked can't be changed, and the page says why.")});
}

QString gettingStarted()
{
    return titled(
        HelpText::tr("Getting started"),
        {HelpText::tr("You need a boot medium from the Configuration Manager console and its "
                      "password, the server certificate of your cloud management gateway, and the "
                      "certificates of the CAs above it. None of them needs a private key."),
         HelpText::tr("On **Start**, choose the medium and enter its password. On **Boot "
                      "image**, drop the certificates on the picture until it is green. On "
                      "**Media type**, choose a file or USB drives. On **Summary**, see what is "
                      "open and select **Write**."),
         HelpText::tr("When the medium is open, you can go to any page in the list on the left. "
                      "Save your answers as a profile. Next time, you only need to enter the "
                      "password.")});
}

QString keyboardShortcuts()
{
    QStringList rows;
    const auto add = [&rows](const QString& keys, const QString& what) {
        rows << u"| "_s + keys + u" | "_s + what + u" |"_s;
    };
    add(HelpText::tr("Enter"), HelpText::tr("Next"));
    add(HelpText::tr("Alt+B"), HelpText::tr("Back"));
    add(HelpText::tr("Ctrl+1 to Ctrl+9, Ctrl+0"), HelpText::tr("Go to a page"));
    add(HelpText::tr("Ctrl+N"), HelpText::tr("New profile"));
    add(HelpText::tr("Ctrl+O"), HelpText::tr("Open a profile"));
    add(HelpText::tr("Ctrl+S"), HelpText::tr("Save the profile"));
    add(HelpText::tr("F1"), HelpText::tr("Help for this page"));
    add(HelpText::tr("Esc"), HelpText::tr("Close a tool or a question"));
    return u"# "_s + HelpText::tr("Keyboard shortcuts") + u"\n\n| "_s + HelpText::tr("Key")
           + u" | "_s + HelpText::tr("Action") + u" |\n|---|---|\n"_s + rows.join(u'\n') + u'\n';
}

} // namespace cmgmedia::ui
