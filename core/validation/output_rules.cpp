// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_names.h"
#include "core/media/media_label.h"
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kFatLabelLetters = 11;
constexpr qint64 kFatFileBytes = (qint64{1} << 32) - 1;

bool isUsb(const Facts& facts)
{
    return facts.profile.output.kind != OutputKind::Iso;
}

QString labelOf(const MediumFacts& medium, const Facts& facts)
{
    const QString& own = facts.profile.output.label;
    return own.isEmpty() ? medium.label : own;
}

Verdict labelIsInvalid(const MediumFacts& medium, const Facts& facts)
{
    const QString label = labelOf(medium, facts);
    return violatedIf(!checkIsoLabel(label), label);
}

Verdict labelIsShortened(const MediumFacts& medium, const Facts& facts)
{
    if (!isUsb(facts))
        return Verdict::notApplicable();
    const QString label = labelOf(medium, facts);
    return violatedIf(label.size() > kFatLabelLetters, fatLabelOf(label).value_or(QString()));
}

/// What a stick starts is a file in its tree, not a boot image beside it.
Verdict stickDoesNotStart(const MediumFacts& medium, const Facts& facts)
{
    if (!isUsb(facts))
        return Verdict::notApplicable();
    const bool taken = facts.profile.bootImage.bootFiles != BootFilesChoice::Keep;
    const bool onBios = !facts.profile.output.biosBootRecord.isEmpty();
    return violatedIf(!medium.hasUefiLoader && !onBios && !taken);
}

Verdict fileTooLarge(const Facts& facts)
{
    if (!isUsb(facts))
        return Verdict::notApplicable();
    if (!facts.medium || !facts.bootImage)
        return noMedium();
    if (facts.bootImage->bytes > kFatFileBytes)
        return Verdict::violated(u"sources/boot.wim"_s);
    return violatedIf(facts.medium->largestFileBytes > kFatFileBytes, facts.medium->largestFile);
}

constexpr Rule kRules[] = {
    {
        .id = "label-invalid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Label,
        .items = "A61"_L1,
        .reference = &kVolumeLabels,
        .title = QT_TRANSLATE_NOOP("Rule", "The label cannot be the name of a volume"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use 1 to 32 characters without * ? / \\ | : < > and "
                                            "quotation marks."),
        .judge = onMedium<labelIsInvalid>,
    },
    {
        .id = "label-shortened-on-usb"_L1,
        .severity = Severity::Note,
        .field = Field::Label,
        .items = "A61"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "A stick shows only the first 11 characters of the "
                                           "label"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Choose a label whose beginning says enough; the whole "
                                            "one stands in MediaLabel.txt."),
        .judge = onMedium<labelIsShortened>,
    },
    {
        .id = "usb-without-boot-loader"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .items = "A61"_L1,
        .reference = &kCreateBootableMedia,
        .title =
            QT_TRANSLATE_NOOP("Rule", R"(The medium has no EFI\Boot\bootx64.efi or its like, so )"
                                      "nothing starts from a stick"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot files out of the boot image, or import "
                                            "the medium that the console made."),
        .judge = onMedium<stickDoesNotStart>,
    },
    {
        .id = "file-too-large-for-usb"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .items = "A61 K29"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "A stick that every firmware starts is FAT32, which "
                                           "holds no file of 4 GiB or more"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make an ISO file, or take drivers and components out "
                                            "of the boot image."),
        .judge = fileTooLarge,
    },
};

} // namespace

std::span<const Rule> outputRules()
{
    return kRules;
}

} // namespace cmgmedia
