// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_label.h"
#include "core/pipeline/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Error mismatch(const BuildJob& job, const QString& what)
{
    return Error{ErrorCode::VerifyMismatch, job.plan.outputPath, what};
}

Result<> compareVariables(const BuildJob& job, const BootMedium& made)
{
    const MediaVariables& expected = *job.inputs.medium.variables;
    if (made.variables->names() != expected.names())
        return mismatch(job, QLatin1StringView(kVariablesPath));
    for (const QString& name : expected.names()) {
        if (made.variables->value(name) != expected.value(name))
            return mismatch(job, QLatin1StringView(kVariablesPath) + u": "_s + name);
    }
    return {};
}

Result<> compareTrust(const BuildJob& job, const BootMedium& made)
{
    for (const Certificate& certificate : job.facts().trustChange.add) {
        if (!missingStores(certificate, made.trust).empty())
            return mismatch(job, certificate.displayName());
    }
    for (const StoredCertificate& before : job.facts().bootImage->trust) {
        if (std::ranges::find(made.trust, before) == made.trust.end())
            return mismatch(job, before.certificate.displayName());
    }
    return {};
}

Result<> compareBootCatalog(const BuildJob& job, const BootMedium& made)
{
    if (made.medium.biosBootImage.has_value() != job.biosBootImage.has_value())
        return mismatch(job, u"El Torito, BIOS"_s);
    if (made.medium.efiBootImage.has_value() != job.efiBootImage.has_value())
        return mismatch(job, u"El Torito, UEFI"_s);
    return {};
}

Result<> compareStart(const BuildJob& job, const BootMedium& made)
{
    const bool isDisc = job.profile().output.kind == OutputKind::Iso;
    if ((made.medium.kind == MediumKind::UsbImage) == isDisc)
        return mismatch(job, u"file system"_s);
    if (Result<> same = isDisc ? compareBootCatalog(job, made) : Result<>(); !same)
        return same;
    const Result<QString> label = isDisc ? job.plan.label : fatLabelOf(job.plan.label);
    if (made.medium.volumeLabel != label.value_or(QString()))
        return mismatch(job, u"volume label"_s);
    if (made.bootstrap.passwordRequired().value_or(false) != (job.newPassword() != nullptr))
        return mismatch(job, QLatin1StringView(kBootstrapPath));
    return {};
}

} // namespace

Result<> inspectImage(BuildJob& job, Work& work)
{
    Result<BootMedium> made = openBootMedium(job.unfinishedPath,
                                             {.password = job.newPassword(),
                                              .variablesNeeded = true,
                                              .bootImagePath = {},
                                              .bootImageIndex = job.profile().bootImage.index},
                                             work);
    if (!made && made.error().code == ErrorCode::Cancelled)
        return made.error();
    if (!made)
        return mismatch(job, describe(made.error()));
    if (Result<> same = compareVariables(job, *made); !same)
        return same;
    if (Result<> same = compareTrust(job, *made); !same)
        return same;
    return compareStart(job, *made);
}

} // namespace cmgmedia
