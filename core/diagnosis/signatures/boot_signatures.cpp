// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 3> kBootSignatures{{
    {.id = "boot-media-not-found"_L1,
     .family = LogFamily::Boot,
     .specificity = 4,
     .patterns = {{{"Failed to find the configuration path",
                    R"(Failed to find the configuration path)"},
                   {"Failed to find the current TS configuration path",
                    R"(Failed to find the current TS configuration path)"},
                   {"Failed to find the source drive where WinPE was booted from",
                    R"(Failed to find the source drive where WinPE was booted from)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows PE started, but can't find the USB drive or disc that it started "
                      "from."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Use another USB port (USB 2, or add the USB 3 driver to the boot image), "
                      "then another USB drive. Write the medium to a USB drive of its own, not as "
                      "a file on a multi-boot drive, and don't show it to the PC as a virtual CD."),
     .rules = "boot-image-without-added-drivers"_L1,
     .source = "faqshop (lines); risual 2015-11-18; ventoy#298; gitNotes",
     .proof = LogProof::Seen},
    {.id = "boot-path-not-converted"_L1,
     .family = LogFamily::Boot,
     .specificity = 2,
     .patterns =
         {{{"ConvertBootToLogicalPath failed ",
            R"(ConvertBootToLogicalPath failed (?:to convert '(?<path>[^']*)' )?\((?<code>0x[0-9A-Fa-f]{8})\))"}}},
     .notWith = "boot-media-not-found"_L1,
     .healedBy = LogHealing::BootPath,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "The drive that Windows PE started from isn't available yet."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "See where the retries end."),
     .source = "faqshop; Microsoft troubleshooting article windows-11-image-capture-fail",
     .proof = LogProof::Seen},
    {.id = "media-password-wrong"_L1,
     .family = LogFamily::Media,
     .specificity = 3,
     .patterns = {{{"password ",
                    R"((?:media )?password (?:is|was) (?:incorrect|not correct|wrong))"},
                   {"ncorrect ", R"([Ii]ncorrect (?:media )?password)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The media password wasn't accepted."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Type it as on a US keyboard, or set the keyboard layout of the boot "
                      "image. If the password is lost, create a new medium."),
     .rules = "media-password-not-typeable password-flag-disagrees"_L1,
     .source = "Microsoft Learn manage-boot-images",
     .proof = LogProof::Inferred},
}};

} // namespace

std::span<const LogSignature> bootSignatures()
{
    return kBootSignatures;
}

} // namespace cmgmedia
