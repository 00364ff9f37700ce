// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 10> kDiskSignatures{{
    {.id = "disk-too-small"_L1,
     .family = LogFamily::Disk,
     .specificity = 4,
     .patterns =
         {{{" larger than remaining disk space. Requested partition size: ",
            R"(Partition \d+ larger than remaining disk space\. Requested partition size: (?<want>\d+), remaining size: (?<have>\d+))"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The disk is smaller than the step's partitions (wanted %1, left %2)."),
     .fills = "want have"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Use percentages, or choose a different disk for the step."),
     .source = "TechNet 2010-04-12 / wiki 472",
     .proof = LogProof::Seen},
    {.id = "disk-none"_L1,
     .family = LogFamily::Disk,
     .specificity = 3,
     .patterns = {{{"OSDDiskPart.exe failed: ",
                    R"(OSDDiskPart\.exe failed: (?<code>0x[0-9A-Fa-f]{8}))"},
                   {"Failed to run the action: ",
                    R"(Failed to run the action: (?:Format and )?Partition Disk)"}}},
     .notWith = "disk-too-small"_L1,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The disk couldn't be partitioned. Usually Windows PE has no driver for "
                      "the storage controller (Intel RST or VMD)."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Set the controller to AHCI, or add its driver to the boot image. To "
                      "check, press F8 and use diskpart, list disk."),
     .rules = "boot-image-without-added-drivers"_L1,
     .source =
         "GitHub readme id 10868285661 (fr); TechNet 2010-04-12 (line form); gitNotes 0x8007000F",
     .proof = LogProof::Partly},
    {.id = "disk-cannot-stage"_L1,
     .family = LogFamily::Disk,
     .specificity = 4,
     .patterns = {{{"Failed to stage WinPE. Code",
                    R"(Failed to stage WinPE\. Code ?\(?(?<code>0x[0-9A-Fa-f]{8}))"},
                   {"Failed to prepare the system partition for staging",
                    R"(Failed to prepare the system partition for staging)"},
                   {"The active system partition on a MBR system must be NTFS",
                    R"(The active system partition on a MBR system must be NTFS)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The boot image can't be copied to the disk: its partitions don't match "
                      "the firmware mode."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Start the medium in the mode (UEFI or BIOS) that the task sequence "
                      "partitions for. Clean the disk with diskpart first."),
     .source = "captam3rica/gitNotes 0x80070032, 0x80070490",
     .proof = LogProof::Seen},
    {.id = "disk-full"_L1,
     .family = LogFamily::Disk,
     .specificity = 3,
     .patterns = {{{"80070070", R"(\b(?:0x)?80070070\b)"},
                   {"nsufficient disk space", R"([Ii]nsufficient disk space)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The disk of the PC is full."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Partition the disk in the task sequence. Allow twice the size of the "
                      "image."),
     .source = "TechNet 2010-04-12",
     .proof = LogProof::Seen},
    {.id = "memory-exhausted"_L1,
     .family = LogFamily::Image,
     .specificity = 3,
     .patterns = {{{"8007000e", R"(\b(?:0x)?8007000e\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Windows PE ran out of memory."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Increase the scratch space of the boot image to 512 MB. Don't download "
                      "whole packages before the disk is formatted."),
     .source = "winerror.h",
     .proof = LogProof::Partly},
    {.id = "image-damaged"_L1,
     .family = LogFamily::Image,
     .specificity = 3,
     .patterns = {{{"80070570", R"(\b(?:0x)?80070570\b)"}, {"8007000d", R"(\b(?:0x)?8007000d\b)"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The image, or the disk that it's written to, is damaged."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Update the image on the gateway. Test the PC's disk and memory."),
     .source = "winerror.h",
     .proof = LogProof::Partly},
    {.id = "driver-not-added"_L1,
     .family = LogFamily::Image,
     .specificity = 4,
     .patterns = {{{"Failed to add driver to driver store. Code ",
                    R"(Failed to add driver to driver store\. Code (?<code>0x[0-9A-Fa-f]{8}))"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "A driver of the driver package couldn't be added."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Remove the driver from the package, or let the step continue on error."),
     .source = "KB2012266 (full lines)",
     .proof = LogProof::Seen},
    {.id = "tpm-not-owned"_L1,
     .family = LogFamily::Bitlocker,
     .specificity = 4,
     .patterns = {{{"Failed to take ownership of TPM", R"(Failed to take ownership of TPM)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "BitLocker couldn't be set up: Windows PE from ADK 10.1.22000 doesn't own "
                      "the TPM."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Add reg add HKLM\\SOFTWARE\\Policies\\Microsoft\\TPM /v OSManagedAuthLevel "
                      "/t REG_DWORD /d 2 /f before the step, or use a newer boot image."),
     .rules = "boot-image-adk-old"_L1,
     .source = "Microsoft Learn  ADK known issues (full lines)",
     .proof = LogProof::Seen},
    {.id = "bitlocker-needs-directory"_L1,
     .family = LogFamily::Bitlocker,
     .specificity = 3,
     .patterns = {{{"OSDBitLocker.exe\" ", R"(OSDBitLocker\.exe" .*/pwd:AD\b)"}}},
     .needs = LogNeed::StepFailed,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "BitLocker is set to store its recovery key in Active Directory, which "
                      "can't be reached from the internet."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Store the key in the site database (2203 and later), or let the step "
                      "continue on error."),
     .rules = "bitlocker-escrow-needs-domain bitlocker-escrow-may-need-domain"_L1,
     .source = "windows-noob.com thread, 2020; TechNet forum 2016-05 (command line)",
     .proof = LogProof::Partly},
    {.id = "bitlocker-key-protectors"_L1,
     .family = LogFamily::Bitlocker,
     .specificity = 4,
     .patterns = {{{"Failed to enable key protectors (",
                    R"(Failed to enable key protectors \((?<code>0x[0-9A-Fa-f]{8})\))"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "BitLocker couldn't use the TPM (%1)."),
     .fills = "code"_L1,
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Clear and enable the TPM in the firmware, and update it."),
     .source = "TechNet forum 2016-05",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> diskSignatures()
{
    return kDiskSignatures;
}

} // namespace cmgmedia
