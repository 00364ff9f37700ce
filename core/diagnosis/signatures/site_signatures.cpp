// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 2> kSiteSignatures{{
    {.id = "make-provider-elsewhere"_L1,
     .family = LogFamily::Make,
     .specificity = 4,
     .patterns = {{{"GetTSMediaAdditionalInfo (0x8004101d)",
                    R"(GetTSMediaAdditionalInfo \(0x8004101d\))"},
                   {"Failed to get MP installation directory path",
                    R"(Failed to get MP installation directory path)"},
                   {"RetrieveTokenForMediaCert() failed. 0x8004101d",
                    R"(RetrieveTokenForMediaCert\(\) failed\. 0x8004101d)"}}},
     .kinds = logKinds({LogKind::MediaCreation, LogKind::Provider}),
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The console couldn't create the medium: in version 2409, the SMS Provider "
                      "must be on the management point."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Create it in a primary site with the provider on the management point, or "
                      "update to 2509."),
     .source = "Microsoft troubleshooting article cannot-create-bootable-media (2409); KB35877153",
     .proof = LogProof::Seen},
    {.id = "make-no-memory"_L1,
     .family = LogFamily::Make,
     .specificity = 4,
     .patterns = {{{"80070008", R"(\b(?:0x)?80070008\b)"}}},
     .kinds = logKinds({LogKind::MediaCreation}),
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "CreateMedia.exe ran out of memory."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Make the medium smaller, or set the large address flag."),
     .source = "Microsoft troubleshooting article not-enough-memory-resources-create-media",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> siteSignatures()
{
    return kSiteSignatures;
}

} // namespace cmgmedia
