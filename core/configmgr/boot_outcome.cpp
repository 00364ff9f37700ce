// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_outcome.h"

#include "core/configmgr/boot_chain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::boot_outcome {

QString shown(const QString& path)
{
    QString shown = path;
    shown.replace(u'/', u'\\');
    return shown.startsWith(u'\\') ? shown : u'\\' + shown;
}

Text described(const BootProgram& program)
{
    const Text versions = program.versions ? versionsText(*program.versions) : Text();
    return versions.isEmpty() ? Text(shown(program.path))
                              : Text::listed(std::vector<Text>{shown(program.path), versions});
}

bool isDamage(const Error& error)
{
    return error.code.kind == ErrorKind::Damaged || error.code.kind == ErrorKind::TooLarge
           || error.code.kind == ErrorKind::Invalid;
}

Outcome fine(Text seen)
{
    return {BootLinkState::Fine, std::move(seen), {}, true};
}

Outcome broken(Text seen, Text screen)
{
    return {BootLinkState::Broken, std::move(seen), std::move(screen), false};
}

Outcome unknown(Text seen)
{
    return {BootLinkState::Unknown, std::move(seen), {}, false};
}

Outcome unproven(Text seen)
{
    return {BootLinkState::Unknown, std::move(seen), {}, true};
}

Outcome notThere(const QString& path, Text screen)
{
    return broken(BootChainText::text("%1 is missing", {shown(path)}), std::move(screen));
}

std::optional<Outcome> complaint(const std::optional<BootPart>& part, const QString& path,
                                 const Text& screen)
{
    if (!part)
        return notThere(path, screen);
    if (!part->start)
        return unknown(describe(part->start.error()));
    if (part->bytes == 0)
        return broken(BootChainText::text("%1 is empty", {shown(part->path)}), screen);
    if (part->isBlank())
        return broken(BootChainText::text("%1 contains only zeros", {shown(part->path)}), screen);
    return std::nullopt;
}

std::optional<Outcome> complaintAboutDisk(const BootPart& ramdisk, const Text& screen)
{
    const QString path = shown(ramdisk.path);
    switch (ramdiskTable(*ramdisk.start, ramdisk.bytes)) {
    case RamdiskTable::Whole:
        return std::nullopt;
    case RamdiskTable::CutOff:
        return broken(
            BootChainText::text("%1 is incomplete: the disk in it is larger than the file", {path}),
            screen);
    case RamdiskTable::Nothing:
        return unproven(BootChainText::text(
            "%1 contains no disk, and how the boot manager treats that isn't known", {path}));
    }
    Q_UNREACHABLE();
}

Text strangerText(const QString& path)
{
    return BootChainText::text("Nothing in %1 tells whether it is the Windows boot manager",
                               {shown(path)});
}

std::optional<Outcome> complaint(const BootProgram& found, const Wanted& wanted)
{
    const QString path = shown(found.path);
    if (!found.program)
        return isDamage(found.program.error()) ? broken(
                   BootChainText::text("%1 isn't a program, or is damaged", {path}), wanted.screen)
                                               : unknown(describe(found.program.error()));
    const QString& architecture = found.program->architecture;
    const bool fits = wanted.architecture.isEmpty() ? !architecture.isEmpty()
                                                    : architecture == wanted.architecture;
    if (!fits)
        return broken(architecture.isEmpty()
                          ? BootChainText::text("%1 is for another processor", {path})
                          : BootChainText::text("%1 is for %2", {path, architecture}),
                      wanted.screen);
    if (wanted.subsystem && found.program->subsystem != *wanted.subsystem) {
        const int number = static_cast<int>(found.program->subsystem);
        return broken(wanted.subsystem == PeSubsystem::EfiApplication
                          ? BootChainText::text("%1 isn't an EFI application (subsystem %2)",
                                                {path, QString::number(number)})
                          : BootChainText::text("%1 isn't a Windows loader (subsystem %2)",
                                                {path, QString::number(number)}),
                      wanted.screen);
    }
    return std::nullopt;
}

bool isAltered(const BootProgram& program)
{
    return program.signers
           && !std::ranges::all_of(program.signers->signatures, &AuthenticodeSignature::isGood);
}

Outcome altered(const BootProgram& program, Text screen)
{
    return broken(BootChainText::text("%1 was changed after it was signed", {shown(program.path)}),
                  std::move(screen));
}

} // namespace cmgmedia::boot_outcome
