// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_geometry.h"
#include "core/media/iso_names.h"
#include "core/media/media_label.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kFatLabelLetters = 11;

QString labelOf(const Facts& facts)
{
    const QString& own = facts.profile.output.label;
    return own.isEmpty() ? facts.medium->label : own;
}

Verdict labelIsInvalid(const Facts& facts)
{
    const QString label = labelOf(facts);
    return violatedIf(!checkIsoLabel(label), label);
}

Verdict labelIsShortenedOnDisc(const Facts& facts)
{
    const QString label = labelOf(facts);
    const QString onDisc = discLabelOf(label);
    return violatedIf(checkIsoLabel(label) && onDisc != label.trimmed(), onDisc);
}

Verdict labelIsShortened(const Facts& facts)
{
    const QString label = labelOf(facts);
    return violatedIf(label.size() > kFatLabelLetters, fatLabelOf(label).value_or(QString()));
}

Verdict fileTooLarge(const Facts& facts)
{
    if (facts.bootImage->bytes > kLargestFatFile)
        return Verdict::violated(u"sources/boot.wim"_s);
    return violatedIf(facts.medium->largestFileBytes > kLargestFatFile, facts.medium->largestFile);
}

constexpr Rule kOutputRules[] = {
    {
        .id = "label-invalid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Label,
        .reference = &kVolumeLabels,
        .title = QT_TRANSLATE_NOOP("Rule", "The label cannot be the name of a volume"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use 1 to 32 characters without * ? / \\ | : < > and "
                                            "quotation marks."),
        .needs = {Need::Medium},
        .judge = labelIsInvalid,
    },
    {
        .id = "label-shortened-on-usb"_L1,
        .severity = Severity::Note,
        .field = Field::Label,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "A stick shows only the first 11 characters of the "
                                           "label"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Choose a label whose beginning says enough; the whole "
                                            "one stands in MediaLabel.txt."),
        .concerns = Concern::Stick,
        .needs = {Need::Medium},
        .judge = labelIsShortened,
    },
    {
        .id = "label-shortened-on-disc"_L1,
        .severity = Severity::Note,
        .field = Field::Label,
        .reference = &kUdfVolumes,
        .title = QT_TRANSLATE_NOOP("Rule", "A disc shows only the first characters of the label"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "The name of a disc holds 30 characters, or 15 where one of "
                                      "them is beyond Latin-1, such as a dash or Greek letters. "
                                      "Choose a label whose beginning says enough; the whole one "
                                      "stands in MediaLabel.txt."),
        .concerns = Concern::Disc,
        .needs = {Need::Medium},
        .judge = labelIsShortenedOnDisc,
    },
    {
        .id = "file-too-large-for-usb"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "A stick that every firmware starts is FAT32, which "
                                           "holds no file of 4 GiB or more"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make an ISO file, or take drivers and components out "
                                            "of the boot image."),
        .concerns = Concern::Stick,
        .needs = {Need::Medium, Need::BootImage},
        .judge = fileTooLarge,
    },
};

} // namespace

std::span<const Rule> outputRules()
{
    return kOutputRules;
}

} // namespace cmgmedia
