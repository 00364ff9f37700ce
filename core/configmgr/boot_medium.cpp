// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"

#include "core/configmgr/boot_image_trust.h"
#include "core/media/media_label.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kSmallFileBytes = 16 << 20; // Variables.dat holds certificates; a few 100 KB

Result<QByteArray> readSmall(const Medium& medium, const char* path)
{
    const MediaFile* file = medium.tree.find(QLatin1StringView(path));
    if (!file)
        return QByteArray();
    return file->bytes.readAll(kSmallFileBytes);
}

QString inMedium(const Medium& medium, const char* path)
{
    return medium.path + u": "_s + QLatin1StringView(path);
}

Result<> checkIsBootMedium(const Medium& medium)
{
    const auto has = [&](const char* path) { return medium.tree.find(QLatin1StringView(path)); };
    if (!has(kBootImagePath) && !has(kVariablesPath))
        return Error{ErrorCode::NotAMedium, medium.path, {}};
    if (!has(kBootImagePath))
        return Error{ErrorCode::BootImageMissing, medium.path, {}};
    if (!has(kVariablesPath))
        return Error{ErrorCode::VariablesMissing, medium.path, {}};
    return {};
}

Result<> readLabelAndBootstrap(BootMedium& into)
{
    Result<QByteArray> bootstrap = readSmall(into.medium, kBootstrapPath);
    if (!bootstrap)
        return bootstrap.error();
    into.bootstrap = BootstrapIni(*bootstrap);
    Result<QByteArray> label = readSmall(into.medium, kMediaLabelPath);
    if (!label)
        return label.error();
    into.label = mediaLabelOf(*label).value_or(into.medium.volumeLabel);
    return {};
}

Result<> readVariables(BootMedium& into, const BootMediumOptions& options)
{
    const QString origin = inMedium(into.medium, kVariablesPath);
    Result<QByteArray> file = readSmall(into.medium, kVariablesPath);
    if (!file)
        return file.error();
    Result<VariablesHeader> header = VariablesHeader::read(*file, origin);
    if (!header)
        return header.error();
    into.variablesHeader = *header;
    Result<MediaVariables> variables = MediaVariables::decrypt(*file, options.password, origin);
    if (!variables && variables.error().code == ErrorCode::PasswordMissing
        && !options.variablesNeeded)
        return {};
    if (!variables && variables.error().code == ErrorCode::PasswordWrong
        && into.bootstrap.passwordRequired() == false)
        return Error{ErrorCode::PasswordNotNeeded, into.medium.path, {}};
    if (!variables)
        return variables.error();
    Result<std::optional<Pfx>> pfx = variables->mediaPfx(origin);
    if (!pfx)
        return pfx.error();
    into.variables = *std::move(variables);
    into.mediaPfx = *std::move(pfx);
    return {};
}

Result<ByteSource> bootImageBytes(const Medium& medium, const QString& otherPath)
{
    if (!otherPath.isEmpty())
        return ByteSource::open(otherPath);
    return medium.tree.find(QLatin1StringView(kBootImagePath))->bytes;
}

} // namespace

Result<BootMedium> openBootMedium(const QString& path, const BootMediumOptions& options, Work& work)
{
    Result<Medium> medium = openMedium(path, work);
    if (!medium)
        return medium.error();
    if (Result<> is = checkIsBootMedium(*medium); !is)
        return is.error();
    Result<ByteSource> bytes = bootImageBytes(*medium, options.bootImagePath);
    if (!bytes)
        return bytes.error();
    const QString origin =
        options.bootImagePath.isEmpty() ? inMedium(*medium, kBootImagePath) : options.bootImagePath;
    Result<OpenedBootImage> boot = openBootImage(*bytes, origin, options.bootImageIndex);
    if (!boot)
        return boot.error();
    if (!boot->image.hasSoftwareHive)
        return Error{ErrorCode::SoftwareHiveMissing, origin, {}};
    BootMedium opened{.medium = *std::move(medium),
                      .label = {},
                      .variablesHeader = {},
                      .variables = {},
                      .mediaPfx = {},
                      .bootImageBytes = std::move(boot->bytes),
                      .wim = std::move(boot->wim),
                      .bootImage = std::move(boot->image),
                      .trust = std::move(boot->trust)};
    if (Result<> done = readLabelAndBootstrap(opened); !done)
        return done.error();
    if (Result<> done = readVariables(opened, options); !done)
        return done.error();
    return opened;
}

} // namespace cmgmedia
