// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_geometry.h"
#include "core/media/iso_names.h"
#include "core/media/media_label.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

#include <QLocale>

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
    const QString label = labelOf(facts).trimmed();
    const QString onStick = fatLabelOf(label).value_or(label);
    return violatedIf(onStick.compare(label, Qt::CaseInsensitive) != 0, onStick);
}

Verdict fileTooLarge(const Facts& facts)
{
    if (facts.bootImage->bytes > kLargestFatFile)
        return Verdict::violated(u"sources/boot.wim"_s);
    return violatedIf(facts.medium->largestFileBytes > kLargestFatFile, facts.medium->largestFile);
}

Verdict namesNoFile(const Facts& facts)
{
    const MediaProfile::Output& output = facts.profile.output;
    return violatedIf(output.kind != OutputKind::UsbDevice && output.path.isEmpty());
}

Verdict cannotBeWritten(const Facts& facts)
{
    if (!facts.output)
        return Verdict::notApplicable();
    const std::optional<Error>& error = facts.output->inTheWay;
    return violatedIf(error.has_value(), error ? describe(*error) : Text());
}

Verdict wouldReplaceAFile(const Facts& facts)
{
    if (!facts.output)
        return Verdict::notApplicable();
    return violatedIf(facts.output->isThere, facts.output->path);
}

Verdict hasNoRoom(const Facts& facts)
{
    if (!facts.output || facts.output->inTheWay || !facts.output->freeBytes)
        return Verdict::notApplicable();
    const qint64 free = *facts.output->freeBytes;
    const qint64 wanted = facts.imageBytes ? *facts.imageBytes : facts.medium->totalBytes;
    const QLocale locale = QLocale::c();
    return violatedIf(free < wanted,
                      //: Two sizes: of what is free on a disk, and of the medium.
                      RuleText::text("%1 free, %2 needed", {locale.formattedDataSize(free, 1),
                                                            locale.formattedDataSize(wanted, 1)}));
}

constexpr Rule kOutputRules[] = {
    {
        .id = "output-not-named"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The profile doesn't name the file to create"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Choose one on the Media type page. On the command line, you can use the "
                    "option --out."),
        .judge = namesNoFile,
    },
    {
        .id = "output-cannot-be-written"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The new medium can't be written there"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Choose another folder or another name."),
        .judge = cannotBeWritten,
    },
    {
        .id = "output-exists"_L1,
        .severity = Severity::Warning,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "A file with that name already exists"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Choose another name, or replace the file: the wizard asks first, and the "
                    "build command needs --force."),
        .judge = wouldReplaceAFile,
    },
    {
        .id = "output-has-no-room"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "There isn't enough space for the new medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Free some space, or choose a folder on another disk."),
        .needs = {Need::Medium},
        .judge = hasNoRoom,
    },
    {
        .id = "label-invalid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Label,
        .reference = &kVolumeLabels,
        .title = QT_TRANSLATE_NOOP("Rule", "The label can't be a volume name"),
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
        .title =
            QT_TRANSLATE_NOOP("Rule", "A USB drive shows only 11 ASCII characters of the label"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Put the important part first, in letters A to Z and digits. The full "
                    "label is saved in MediaLabel.txt."),
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
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "A disc name has 30 characters, or 15 if one of them isn't in Latin-1, "
                    "such as a dash or Greek letters. Put the important part first. The full "
                    "label is saved in MediaLabel.txt."),
        .concerns = Concern::Disc,
        .needs = {Need::Medium},
        .judge = labelIsShortenedOnDisc,
    },
    {
        .id = "file-too-large-for-usb"_L1,
        .severity = Severity::Blocker,
        .field = Field::Output,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A USB drive that all firmware starts uses FAT32, which can't store a file "
                    "of 4 GiB or more"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create an ISO file, or remove drivers and components from the boot image."),
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
