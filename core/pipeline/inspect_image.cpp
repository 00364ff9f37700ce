// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_label.h"
#include "core/pipeline/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using AskedVariables = std::map<QString, std::optional<QString>>;

Error mismatch(const Expectation& expected, Text what)
{
    return Error{ErrorCode::ResultDiffers, expected.outputPath, std::move(what)};
}

/// Those of the imported medium, without what is removed, and behind them what is new.
QStringList expectedNames(QStringList names, const AskedVariables& asked)
{
    for (const auto& [name, value] : asked) {
        if (!value)
            names.removeIf([&gone = name](const QString& one) {
                return one.compare(gone, Qt::CaseInsensitive) == 0;
            });
        else if (!names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

Result<MediaVariables> askedValues(const AskedVariables& asked)
{
    MediaVariables values = MediaVariables::empty(BufferCipher::Aes256);
    for (const auto& [name, value] : asked) {
        if (!value)
            values.remove(name);
        else if (Result<> set = values.set(name, *value); !set)
            return set.error();
    }
    return values;
}

std::optional<bool> expectedUnattended(const BuildInputs& inputs)
{
    const UnattendedChoice choice = inputs.profile().security.unattended;
    if (choice == UnattendedChoice::Keep)
        return inputs.medium->bootstrap.unattended();
    return choice == UnattendedChoice::Yes;
}

Result<> compareVariables(const Expectation& expected, const MediaVariables& made)
{
    if (made.names() != expected.variableNames)
        return mismatch(expected, QString(QLatin1StringView(kVariablesPath)));
    for (const QString& name : expected.variableNames) {
        const MediaVariables& from =
            expected.asked.contains(name) ? expected.asked : *expected.imported;
        if (!made.hasSameValue(name, from))
            return mismatch(expected, u"%1: %2"_s.arg(QLatin1StringView(kVariablesPath), name));
    }
    return {};
}

Result<> compareTrust(const Expectation& expected, const BootMedium& made)
{
    for (const Certificate& certificate : expected.addedTrust) {
        if (!missingStores(certificate, made.trust).empty())
            return mismatch(expected, certificate.displayName());
    }
    for (const StoredCertificate& before : expected.keptTrust) {
        if (std::ranges::find(made.trust, before) == made.trust.end())
            return mismatch(expected, before.certificate.displayName());
    }
    return {};
}

Result<> compareBootCatalog(const Expectation& expected, const Disc& made)
{
    if (made.biosBootImage.has_value() != expected.startsOnBios)
        return mismatch(expected, u"El Torito, BIOS"_s);
    if (made.efiBootImage.has_value() != expected.startsOnUefi)
        return mismatch(expected, u"El Torito, UEFI"_s);
    return {};
}

Result<> compareStart(const Expectation& expected, const BootMedium& made)
{
    if ((made.disc.kind == DiscKind::UsbImage) == expected.isDisc)
        return mismatch(expected, u"file system"_s);
    if (Result<> same = expected.isDisc ? compareBootCatalog(expected, made.disc) : Result<>();
        !same)
        return same;
    if (made.disc.volumeLabel != expected.volumeLabel)
        return mismatch(expected, u"volume label"_s);
    if (made.label != expected.label)
        return mismatch(expected, QString(QLatin1StringView(kMediaLabelPath)));
    const bool asksPassword = made.bootstrap.passwordRequired().value_or(false);
    if (asksPassword != (expected.password != nullptr)
        || made.bootstrap.unattended() != expected.unattended)
        return mismatch(expected, QString(QLatin1StringView(kBootstrapPath)));
    return {};
}

} // namespace

Result<Expectation> expectationOf(const BuildInputs& inputs, const BuildPlan& plan,
                                  const std::optional<BootFileSet>& bootFiles)
{
    const MediaProfile& profile = inputs.profile();
    const Disc& imported = inputs.medium->disc;
    const bool isDisc = profile.output.kind == OutputKind::Iso;
    const bool takesBios = bootFiles && !bootFiles->biosBootImage.isEmpty();
    Result<MediaVariables> asked = askedValues(profile.customization.variables);
    if (!asked)
        return asked.error();
    return Expectation{.outputPath = plan.outputPath,
                       .isDisc = isDisc,
                       .label = plan.label.trimmed(),
                       .volumeLabel = isDisc ? discLabelOf(plan.label)
                                             : fatLabelOf(plan.label).value_or(QString()),
                       .password = inputs.newPassword(),
                       .unattended = expectedUnattended(inputs),
                       .bootImageIndex = profile.bootImage.index,
                       .startsOnBios = takesBios || imported.biosBootImage.has_value(),
                       .startsOnUefi = bootFiles || imported.efiBootImage.has_value(),
                       .keptTrust = inputs.medium->trust,
                       .addedTrust = inputs.facts.derived.trustChange.add,
                       .variableNames = expectedNames(inputs.variables->variables->names(),
                                                      profile.customization.variables),
                       .imported = &*inputs.variables->variables,
                       .asked = *std::move(asked)};
}

Result<> inspectImage(const QString& path, const Expectation& expected, Work& work)
{
    Result<BootMedium> made = openBootMedium(
        path, {.bootImagePath = {}, .bootImageIndex = expected.bootImageIndex}, work);
    if (!made)
        return resultDiffers(made.error(), expected.outputPath);
    Result<OpenedVariables> opened = openVariables(*made, expected.password, work.stop);
    if (!opened)
        return resultDiffers(opened.error(), expected.outputPath);
    if (opened->passwordError)
        return mismatch(expected, describe(*opened->passwordError));
    if (Result<> same = compareVariables(expected, *opened->variables); !same)
        return same;
    if (Result<> same = compareTrust(expected, *made); !same)
        return same;
    return compareStart(expected, *made);
}

} // namespace cmgmedia
