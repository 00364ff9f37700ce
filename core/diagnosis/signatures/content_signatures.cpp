// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 10> kContentSignatures{{
    {.id = "content-no-location"_L1,
     .family = LogFamily::Content,
     .specificity = 4,
     .patterns = {{{"Processing 0 locations", R"(Processing 0 locations)"},
                   {"No static content server", R"(No static content server)"}}},
     .healedBy = LogHealing::Content,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "No gateway or distribution point has package %1."),
     .fills = "package"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Distribute it to the content-enabled gateway and wait until that version "
                      "is there. Allow cloud distribution points in the client settings."),
     .rules = "task-sequence-refers-to-content"_L1,
     .source = "GitHub ModernDriverManagement#69 (CMG, smsts lines)",
     .proof = LogProof::Seen},
    {.id = "content-location-failed"_L1,
     .family = LogFamily::Content,
     .specificity = 3,
     .patterns =
         {{{"Content location request for ",
            R"(Content location request for (?<package>[0-9A-Za-z]{8}): ?(?<version>\d+) failed)"}}},
     .notWith = "content-no-location tls-* net-*"_L1,
     .healedBy = LogHealing::Content,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "Version %1 of package %2 can't be downloaded from anywhere."),
     .fills = "version package"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Distribute exactly that version to the content-enabled gateway. Status 0 "
                      "in distmgr.log doesn't prove that it's there."),
     .rules = "task-sequence-refers-to-content"_L1,
     .source = "windows-noob.com thread, 2020; e-com-net (lines)",
     .proof = LogProof::Seen},
    {.id = "content-policy-missing"_L1,
     .family = LogFamily::Content,
     .specificity = 4,
     .patterns =
         {{{"Failed to find CCM_SoftwareDistribution object for ",
            R"re(Failed to find CCM_SoftwareDistribution object for .*PackageID="(?<package>[^"]+)")re"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The task sequence refers to package %1, but the PC got no policy for it."),
     .fills = "package"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Check whether the package still exists and is distributed. If its version "
                      "is 1, update it once."),
     .rules = "task-sequence-refers-to-content"_L1,
     .source = "managedux.com (full lines)",
     .proof = LogProof::Seen},
    {.id = "content-hash-mismatch"_L1,
     .family = LogFamily::Content,
     .specificity = 4,
     .patterns = {{{"Hash could not be matched for the downlo",
                    R"(Hash could not be matched for the downlo(?:ad|d)ed content)"},
                   {"80091007", R"(\b(?:0x)?80091007\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "Package %1 arrived with different content than the site has."),
     .fills = "package"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Update the package on its distribution points, or remove and distribute "
                      "it again. Look for hidden files and unusual names in its source."),
     .source = "KB2000470 (lines); smsandmom 2008-10-09; gitNotes",
     .proof = LogProof::Seen},
    {.id = "content-app-policy-404"_L1,
     .family = LogFamily::Content,
     .specificity = 4,
     .patterns = {{{".sms_dcm?", R"(\.sms_dcm\?.*(?:80190194|404))"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The application document wasn't found at the management point; site "
                      "version 2509 has a defect of this kind."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Install KB36949461 or later."),
     .source = "KB36949461",
     .proof = LogProof::Inferred},
    {.id = "content-refused"_L1,
     .family = LogFamily::Content,
     .specificity = 3,
     .patterns = {{{"WinHttpQueryHeaders() returns status code ",
                    R"(WinHttpQueryHeaders\(\) returns status code (?<status>401|403))"},
                   {"8019019", R"(\b(?:0x)?8019019[13]\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The download was refused (status %1)."),
     .fills = "status"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Access to content lasts 24 hours by the PC's clock. Check the clock and "
                      "start again. Check the client setting for cloud distribution points."),
     .source = "KB form: TechNet 2011-02-23; A76/C11",
     .proof = LogProof::Partly},
    {.id = "content-not-found"_L1,
     .family = LogFamily::Content,
     .specificity = 3,
     .patterns = {{{"WinHttpQueryHeaders() returns status code 404",
                    R"(WinHttpQueryHeaders\(\) returns status code 404)"},
                   {"Error downloading file from ", R"(Error downloading file from (?<url>\S+))"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "A package file isn't where the site says it is (%1)."),
     .fills = "url"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Update the package on the gateway. On a distribution point, allow the "
                      "file type in IIS request filtering."),
     .rules = "task-sequence-refers-to-content"_L1,
     .source = "TechNet 2011-02-23",
     .proof = LogProof::Seen},
    {.id = "content-server-error"_L1,
     .family = LogFamily::Content,
     .specificity = 3,
     .patterns = {{{"801901f4", R"(\b(?:0x)?801901f4\b)"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The server failed while it sent content (HTTP 500)."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Try again. Read the IIS and distribution point logs."),
     .source = "GitHub MSEndpointMgr/ConfigMgr#351",
     .proof = LogProof::Seen},
    {.id = "content-from-share"_L1,
     .family = LogFamily::Content,
     .specificity = 3,
     .patterns = {{{"800704cf", R"(\b(?:0x)?800704cf\b)"}, {"80070035", R"(\b(?:0x)?80070035\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "A step uses a network share on the intranet."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Use a package for the content instead. Network shares can't be reached "
                      "from the internet."),
     .rules = "task-sequence-uses-shares"_L1,
     .source = "winerror.h 1231, 53",
     .proof = LogProof::Partly},
    {.id = "content-account-missing"_L1,
     .family = LogFamily::Content,
     .specificity = 2,
     .patterns = {{{"Network Access Account is not set", R"(Network Access Account is not set)"},
                   {"Found empty NetworkAccessUsername", R"(Found empty NetworkAccessUsername)"}}},
     .notWith = "content-*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "No network access account. None is needed over a gateway."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "This matters only for content from a distribution point."),
     .source = "KB2509330",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> contentSignatures()
{
    return kContentSignatures;
}

} // namespace cmgmedia
