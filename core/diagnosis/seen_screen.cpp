// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/seen_screen.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ScreenWords {
    CMGMEDIA_TEXTS(SeenScreen)
};

constexpr std::array kSecureBoot{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The medium's boot manager is signed by Microsoft Windows Production PCA "
                          "2011, which this PC has revoked."),
        QT_TRANSLATE_NOOP("SeenScreen", "Create the medium with the 2023-signed boot files."),
        "boot-manager-signed-2011"_L1},
    SeenCause{QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "The boot manager is signed by Windows UEFI CA 2023, which the firmware of "
                  "an older PC doesn't know."),
              QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "Update the firmware's keys, or create a medium with the 2011-signed boot "
                  "files for this PC."),
              "boot-manager-signed-2023"_L1},
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The boot manager isn't signed, or its signature is invalid."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Use the boot files from the boot image, and write the medium again."),
        "boot-manager-not-signed boot-manager-signature-broken boot-managers-mixed"_L1},
};

constexpr std::array kWinload{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The boot files are older than this PC accepts: a Windows update raised "
                          "the minimum version or added a policy."),
        QT_TRANSLATE_NOOP(
            "SeenScreen",
            "Create the medium with the newest boot image, and use the boot files from "
            "it."),
        "boot-files-not-in-image boot-managers-mixed boot-image-adk-old"_L1},
};

constexpr std::array kBootConfiguration{
    SeenCause{QT_TRANSLATE_NOOP("SeenScreen",
                                "The medium's boot configuration is damaged or lacks an entry."),
              QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "Write the medium again. It may have been assembled by hand, or copied to "
                  "a multi-boot drive."),
              "medium-does-not-start boot-configuration-starts-another-wim"_L1},
};

constexpr std::array kFileMissing{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "A file that is needed to start is missing from the medium, or in the "
                          "wrong place."),
        QT_TRANSLATE_NOOP("SeenScreen", "Write the medium again, and verify it."),
        "medium-does-not-start boot-image-does-not-start medium-boot-catalog-damaged"_L1},
};

constexpr std::array kUnreadable{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The USB drive couldn't be read to its end, or its boot image is "
                          "incomplete."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Verify the medium, write it again, and try another USB drive or port."),
        "boot-image-write-unfinished boot-image-does-not-start"_L1},
};

constexpr std::array kNoNetwork{
    SeenCause{
        QT_TRANSLATE_NOOP(
            "SeenScreen",
            "Windows PE has no driver for a network adapter in this PC, often one in a "
            "dock or a USB-C adapter."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Add the driver to the boot image in the console, or use a wired adapter "
                          "with a driver. Wireless doesn't work."),
        "boot-image-without-added-drivers"_L1},
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen", "The network gives the PC no address."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Press F8 before it restarts and check with ipconfig. Try another cable "
                          "and port."),
        ""_L1},
};

constexpr std::array kNoPolicy{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen", "Windows PE doesn't trust the gateway's certificate."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Add the root and every intermediate CA to the boot image."),
        "cmg-root-missing cmg-intermediate-missing cmg-issuer-missing "
        "medium-without-root-cas"_L1},
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The revocation list can't be reached from the internet, and the site "
                          "requires it."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Publish the list over HTTP on the internet, or clear the check in the "
                          "site properties."),
        "cmg-revocation-not-public medium-checks-revocation-otherwise"_L1},
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The gateway's certificate is for another name, or has expired."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Create the medium with the name in the certificate. Renew an expired "
                          "certificate."),
        "cmg-name-mismatch management-point-is-deployment-name cmg-certificate-expired"_L1},
    SeenCause{QT_TRANSLATE_NOOP("SeenScreen", "The PC's clock is wrong."),
              QT_TRANSLATE_NOOP("SeenScreen",
                                "Press F8 and check date and time. Set the clock in the firmware."),
              ""_L1},
    SeenCause{QT_TRANSLATE_NOOP("SeenScreen", "The medium is old, or its certificate has expired."),
              QT_TRANSLATE_NOOP("SeenScreen", "Create the medium again in the console."),
              "medium-older-than-half-a-year media-certificate-expired"_L1},
};

constexpr std::array kTooLarge{
    SeenCause{QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "A file is larger than 4 GB, which FAT32 doesn't support, or the USB drive "
                  "reports itself as a fixed disk."),
              QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "Make the boot image smaller. Create an ISO file in the console, and write "
                  "the USB drive with this program."),
              "file-too-large-for-usb"_L1},
};

constexpr std::array kIsoGone{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The console's wizard deletes an ISO file with the same name when you "
                          "leave its page, even if you cancel afterwards."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Choose a new name each time. This program replaces a file only when the "
                          "new one is complete."),
        "output-exists"_L1},
};

constexpr std::array kMounting{
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen",
                          "A registry hive of the image is still loaded, security software has a "
                          "file open, or an earlier run crashed."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Unload the hive and run dism /cleanup-mountpoints. This program "
                          "changes a boot image without mounting it."),
        ""_L1},
};

constexpr std::array kPfx{
    SeenCause{QT_TRANSLATE_NOOP("SeenScreen", "The password is wrong, or the file has no private "
                                              "key."),
              QT_TRANSLATE_NOOP("SeenScreen", "Export it again with its private key."),
              "pfx-password-wrong pfx-without-key pfx-without-certificate"_L1},
    SeenCause{QT_TRANSLATE_NOOP(
                  "SeenScreen",
                  "The certificate isn't for client authentication, or its key is longer or "
                  "of another type than the site accepts."),
              QT_TRANSLATE_NOOP("SeenScreen",
                                "Issue one with Client Authentication and a 2048-bit RSA key."),
              "pfx-not-for-clients pfx-key-too-long pfx-key-not-rsa"_L1},
    SeenCause{
        QT_TRANSLATE_NOOP("SeenScreen", "Its chain doesn't end at a root that the site trusts."),
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Add the root in the site properties, under Communication Security."),
        "pfx-without-chain"_L1},
};

constexpr std::array kScreens{
    SeenScreen{
        "secure-boot-violation"_L1, true,
        QT_TRANSLATE_NOOP("SeenScreen",
                          "Security violation, or \"image failed to verify\", before Windows "
                          "PE starts"),
        kSecureBoot},
    SeenScreen{"winload-refused"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen", "Blue recovery screen about winload, a digital "
                                               "signature or 0xc0000428"),
               kWinload},
    SeenScreen{"boot-manager-c0000098"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen", "Windows Boot Manager with 0xc0000098"),
               kBootConfiguration},
    SeenScreen{"boot-manager-c000000f"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen", "Windows Boot Manager with 0xc000000f"),
               kFileMissing},
    SeenScreen{"boot-manager-c0000001"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen", "Windows Boot Manager with 0xc0000001"),
               kUnreadable},
    SeenScreen{"restarts-at-network"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen", "It restarts at \"Preparing network connections\""),
               kNoNetwork},
    SeenScreen{"policy-not-retrieved"_L1, true,
               QT_TRANSLATE_NOOP("SeenScreen",
                                 "\"An error occurred while retrieving policy for this "
                                 "computer\" (0x80004005)"),
               kNoPolicy},
    SeenScreen{
        "stick-not-made"_L1, false,
        QT_TRANSLATE_NOOP("SeenScreen",
                          "The console can't create the USB drive: a file over 4 GB, or the drive "
                          "isn't listed"),
        kTooLarge},
    SeenScreen{
        "iso-disappeared"_L1, false,
        QT_TRANSLATE_NOOP("SeenScreen", "The ISO file disappeared after Cancel in the console"),
        kIsoGone},
    SeenScreen{
        "image-not-mounted"_L1, false,
        QT_TRANSLATE_NOOP("SeenScreen",
                          "DISM can't mount or unmount the boot image (0xc1420117, 0xc1420127)"),
        kMounting},
    SeenScreen{"pfx-not-imported"_L1, false,
               QT_TRANSLATE_NOOP("SeenScreen", "The console doesn't accept the PFX file"), kPfx},
};

} // namespace

std::span<const SeenScreen> seenScreens()
{
    return kScreens;
}

const SeenScreen* findScreen(QStringView id)
{
    const auto* found =
        std::ranges::find_if(kScreens, [id](const SeenScreen& screen) { return id == screen.id; });
    return found == kScreens.end() ? nullptr : found;
}

Text screenText(const char* text)
{
    return ScreenWords::text(text);
}

QString screenSheet(const SeenScreen& screen)
{
    QString out = u"%1  [%2]\n"_s.arg(screenText(screen.title).translated(), screen.id);
    for (const SeenCause& cause : screen.causes) {
        out += u"  "_s + screenText(cause.sentence).translated() + u'\n';
        out += u"    "_s + screenText(cause.remedy).translated() + u'\n';
        const QStringList rules = cause.ruleIds();
        if (!rules.isEmpty())
            out += u"    ["_s + rules.join(u"] ["_s) + u"]\n"_s;
    }
    return out;
}

QJsonObject screenJson(const SeenScreen& screen)
{
    QJsonArray causes;
    for (const SeenCause& cause : screen.causes)
        causes << QJsonObject{{u"sentence"_s, screenText(cause.sentence).english()},
                              {u"remedy"_s, screenText(cause.remedy).english()},
                              {u"rules"_s, QJsonArray::fromStringList(cause.ruleIds())}};
    return {{u"id"_s, QString(screen.id)},
            {u"title"_s, screenText(screen.title).english()},
            {u"atThePc"_s, screen.isAtThePc},
            {u"causes"_s, causes}};
}

} // namespace cmgmedia
