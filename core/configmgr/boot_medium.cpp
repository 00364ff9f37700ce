// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"

#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/errors.h"
#include "core/configmgr/medium_kind.h"
#include "core/image/errors.h"
#include "core/image/wim_overlay.h"
#include "core/media/errors.h"
#include "core/media/media_label.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kSmallFileBytes = 16 << 20; // Variables.dat holds certificates; a few 100 KB

Result<QByteArray> readSmall(const Disc& disc, const char* path, const std::stop_token& stop)
{
    const MediaFile* file = disc.tree.find(QLatin1StringView(path));
    if (!file)
        return QByteArray();
    return file->bytes.readAll(kSmallFileBytes, stop);
}

QString inDisc(const Disc& disc, const char* path)
{
    return disc.path + u": "_s + QLatin1StringView(path);
}

/// Of Windows PE alone nobody knows yet whose it is: the boot image tells.
bool saysWhatItIs(MediumType type)
{
    return type != MediumType::Nothing && type != MediumType::Bootable
           && type != MediumType::WindowsPe;
}

/// What a medium without media variables is, where its files tell; else this error.
Error withoutVariables(const Disc& disc, ErrorRow row, const std::stop_token& stop)
{
    const Result<QByteArray> bootstrap = readSmall(disc, kBootstrapPath, stop);
    if (!bootstrap)
        return bootstrap.error();
    const MediumKind kind = otherKind(disc, BootstrapIni(*bootstrap).mediaType());
    if (!saysWhatItIs(kind.type))
        return Error{row, disc.path, {}};
    return Error{ErrorCode::MediumOfOtherKind, Text::labelled(disc.path, mediumKindText(kind)), {}};
}

Result<> checkIsBootMedium(const Disc& disc, const std::stop_token& stop)
{
    const auto has = [&](const char* path) { return disc.tree.find(QLatin1StringView(path)); };
    if (!has(kBootImagePath) && !has(kVariablesPath))
        return withoutVariables(disc, ErrorCode::NotAMedium, stop);
    if (!has(kBootImagePath))
        return Error{ErrorCode::BootImageMissing, disc.path, {}};
    if (!has(kVariablesPath))
        return withoutVariables(disc, ErrorCode::VariablesMissing, stop);
    return {};
}

Result<ByteSource> bootImageBytes(const Disc& disc, const QString& otherPath)
{
    if (!otherPath.isEmpty())
        return ByteSource::open(otherPath);
    return disc.tree.find(QLatin1StringView(kBootImagePath))->bytes;
}

Result<OpenedBootImage> madeBootable(const OpenedBootImage& boot, const std::stop_token& stop)
{
    const QString origin = boot.wim.origin();
    const int index = boot.image.index;
    const Result<ByteSource> bytes = makeWimBootable(boot.bytes, origin, index, stop);
    return bytes ? openBootImage(*bytes, origin, index, stop)
                 : Result<OpenedBootImage>(bytes.error());
}

} // namespace

Result<BootMedium> openBootMedium(const QString& path, const BootMediumOptions& options, Work& work)
{
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        return disc.error();
    return openBootMedium(*std::move(disc), options, work);
}

Result<BootMedium> openBootMedium(Disc disc, const BootMediumOptions& options, Work& work)
{
    if (Result<> checked = checkIsBootMedium(disc, work.stop); !checked)
        return checked.error();
    Result<ByteSource> bytes = bootImageBytes(disc, options.bootImagePath);
    if (!bytes)
        return bytes.error();
    const QString origin =
        options.bootImagePath.isEmpty() ? inDisc(disc, kBootImagePath) : options.bootImagePath;
    Result<OpenedBootImage> boot = openBootImage(*bytes, origin, options.bootImageIndex, work.stop);
    const bool isToBoot = boot && options.makeBootable && boot->wim.bootIndex() == 0;
    if (isToBoot)
        boot = madeBootable(*boot, work.stop);
    if (!boot)
        return boot.error();
    if (!boot->image.hasSoftwareHive)
        return Error{ErrorCode::SoftwareHiveMissing, origin, {}};
    Result<QByteArray> bootstrap = readSmall(disc, kBootstrapPath, work.stop);
    if (!bootstrap)
        return bootstrap.error();
    Result<QString> label = mediumLabel(disc, work.stop);
    if (!label)
        return label.error();
    return BootMedium{.disc = std::move(disc),
                      .label = *std::move(label),
                      .bootstrap = BootstrapIni(*bootstrap),
                      .bootImageBytes = std::move(boot->bytes),
                      .wim = std::move(boot->wim),
                      .bootImage = std::move(boot->image),
                      .trust = std::move(boot->trust),
                      .disallowed = std::move(boot->disallowed),
                      .unreadable = std::move(boot->unreadable),
                      .wasMadeBootable = isToBoot};
}

Result<QString> mediumLabel(const Disc& disc, const std::stop_token& stop)
{
    const Result<QByteArray> file = readSmall(disc, kMediaLabelPath, stop);
    if (!file)
        return file.error();
    return mediaLabelOf(*file).value_or(disc.volumeLabel);
}

QString OpenedVariables::value(const char* name) const
{
    return variables ? variables->value(QLatin1StringView(name)).value_or(QString()) : QString();
}

Result<OpenedVariables> openVariables(const BootMedium& medium, const Secret* password,
                                      const std::stop_token& stop)
{
    const QString origin = inDisc(medium.disc, kVariablesPath);
    Result<QByteArray> file = readSmall(medium.disc, kVariablesPath, stop);
    if (!file)
        return file.error();
    Result<BufferHeader> header = readVariablesHeader(*file, origin);
    if (!header)
        return header.error();
    OpenedVariables opened{.header = *header, .variables = {}, .passwordError = {}, .mediaPfx = {}};
    Result<MediaVariables> variables = MediaVariables::decrypt(*file, password, origin);
    if (!variables && variables.error().code.kind == ErrorKind::Password)
        opened.passwordError = variables.error();
    if (opened.passwordError && opened.passwordError->code == ErrorCode::PasswordWrong
        && medium.bootstrap.passwordRequired() == false)
        opened.passwordError = Error{ErrorCode::PasswordNotNeeded, medium.disc.path, {}};
    if (opened.passwordError && opened.passwordError->code == ErrorCode::PasswordNotNeeded)
        variables = MediaVariables::decrypt(*file, nullptr, origin);
    if (!variables && variables.error().code.kind == ErrorKind::Password)
        return opened;
    if (!variables)
        return variables.error();
    Result<std::optional<Pfx>> pfx = variables->mediaPfx(origin);
    if (!pfx)
        return pfx.error();
    opened.variables = *std::move(variables);
    opened.mediaPfx = *std::move(pfx);
    return opened;
}

} // namespace cmgmedia
