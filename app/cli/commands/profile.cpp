// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "app/cli/progress_line.h"
#include "core/package/package_reader.h"
#include "core/package/package_writer.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "core/registry/certificate_file.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QJsonArray filesJson(const std::vector<PackedFile>& files)
{
    QJsonArray array;
    for (const PackedFile& file : files)
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return array;
}

QJsonObject verdictJson(const SignatureVerdict& verdict)
{
    return {
        {u"state"_s, QString(verdict.word())},
        {u"sentence"_s, verdict.sentence().english()},
        {u"signer"_s, verdict.signer ? QJsonValue(verdict.signer->displayName()) : QJsonValue()},
        {u"thumbprint"_s,
         verdict.signer ? QJsonValue(verdict.signer->thumbprintText()) : QJsonValue()}};
}

int exportProfile(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    if (context.output.path.isEmpty())
        return context.usage(CliText::tr("profile export writes a file: name it with --out."));
    const Result<MediaProfile> profile = readProfile(path, context);
    if (!profile)
        return context.fail(profile.error());
    SilentSink sink;
    Work work{sink, context.stop};
    const PackMedium medium =
        arguments.isSet(u"with-medium"_s) ? PackMedium::Take : PackMedium::Leave;
    const Result<PackageReport> report = exportPackage(*profile, medium, context.output, work);
    if (!report)
        return context.fail(report.error());
    if (arguments.isSet(u"json"_s)) {
        QJsonArray leftOut;
        for (const NotPacked& one : report->leftOut)
            leftOut.append(QJsonObject{{u"key"_s, one.key}, {u"why"_s, one.why.english()}});
        context.printJson({{u"package"_s, report->path},
                           {u"bytes"_s, report->bytes},
                           {u"files"_s, filesJson(report->files)},
                           {u"leftOut"_s, leftOut}});
        return Done;
    }
    context.out << CliText::tr("Exported to %1.").arg(QDir::toNativeSeparators(report->path))
                << u'\n';
    for (const PackedFile& file : report->files)
        context.out << u"  "_s << file.name << u'\n';
    for (const NotPacked& one : report->leftOut)
        context.out << CliText::tr("Left out: %1 (%2)").arg(one.key, one.why.translated()) << u'\n';
    context.out.flush();
    return Done;
}

/// Those of --trust, and those that this user keeps.
Result<std::vector<Certificate>> trustedSigners(const QCommandLineParser& arguments)
{
    std::vector<Certificate> trusted = knownSigners();
    const QStringList paths = arguments.values(u"trust"_s);
    for (const QString& path : paths) {
        const Result<CertificateContent> content = loadCertificates(path);
        if (!content)
            return content.error();
        trusted.insert(trusted.end(), content->certificates.begin(), content->certificates.end());
    }
    return trusted;
}

int importProfile(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    if (!arguments.isSet(u"to"_s))
        return context.usage(CliText::tr("profile import makes a folder: name it with --to."));
    Result<std::vector<Certificate>> trusted = trustedSigners(arguments);
    if (!trusted)
        return context.fail(trusted.error());
    SilentSink sink;
    Work work{sink, context.stop};
    const PackageOrder order{.package = path,
                             .folder = arguments.value(u"to"_s),
                             .medium = arguments.value(u"medium"_s),
                             .trusted = *std::move(trusted),
                             .signature = arguments.isSet(u"require-signature"_s)
                                              ? SignatureNeed::Required
                                              : SignatureNeed::IfThere};
    const Result<ImportedPackage> imported = importPackage(order, context.clock, work);
    if (!imported)
        return context.fail(imported.error());
    if (arguments.isSet(u"json"_s)) {
        QJsonObject locked;
        for (const auto& [key, reason] : imported->profile.locked)
            locked.insert(key, reason);
        context.printJson({{u"profile"_s, imported->profilePath},
                           {u"signature"_s, verdictJson(imported->signature)},
                           {u"locked"_s, locked},
                           {u"missing"_s, QJsonArray::fromStringList(imported->missing)}});
        return Done;
    }
    context.out << imported->signature.sentence().translated() << u'\n'
                << CliText::tr("Imported. The profile is %1.")
                       .arg(QDir::toNativeSeparators(imported->profilePath))
                << u'\n';
    for (const auto& [key, reason] : imported->profile.locked)
        context.out << CliText::tr("Locked: %1").arg(labelled(key, oneLine(reason))) << u'\n';
    for (const QString& file : imported->missing)
        context.out << CliText::tr("Still needed: %1").arg(QDir::toNativeSeparators(file)) << u'\n';
    context.out.flush();
    return Done;
}

int verifyProfile(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    const Result<std::vector<Certificate>> trusted = trustedSigners(arguments);
    if (!trusted)
        return context.fail(trusted.error());
    const Result<SignatureVerdict> verdict =
        verifyPackage(path, *trusted, context.clock, context.stop);
    if (!verdict)
        return context.fail(verdict.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(verdictJson(*verdict));
    else
        context.out << verdict->sentence().translated() << Qt::endl;
    return verdict->state == SignatureVerdict::State::Good ? Done : Blocked;
}

int signProfile(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    const QString pfx = arguments.value(u"pfx"_s);
    if (pfx.isEmpty())
        return context.usage(CliText::tr("profile sign needs --pfx FILE."));
    Result<std::optional<Secret>> password =
        passwordOption(arguments, kPfxPasswordOption, context.stop);
    if (!password)
        return context.fail(password.error());
    const OutputFile signature{.path = QFileInfo(signaturePath(path)).absoluteFilePath(),
                               .inputs = {path, pfx},
                               .mayReplace = arguments.isSet(u"force"_s)};
    SilentSink sink;
    Work work{sink, context.stop};
    const auto sign = [&] {
        return signPackage(path, pfx, *password ? &**password : nullptr, signature, work);
    };
    Result<Certificate> signer = sign();
    if (!signer && signer.error().code == ErrorCode::PasswordMissing) {
        if (Result<> asked =
                askPassword(*password, CliText::tr("Password of the PFX file:"), context);
            !asked)
            return context.fail(asked.error());
        if (*password)
            signer = sign();
    }
    if (!signer)
        return context.fail(signer.error());
    if (arguments.isSet(u"json"_s))
        context.printJson({{u"signature"_s, signature.path},
                           {u"signer"_s, signer->displayName()},
                           {u"thumbprint"_s, signer->thumbprintText()}});
    else
        context.out << CliText::tr("Signed by %1. Send both files: %2")
                           .arg(signer->displayName(), QDir::toNativeSeparators(signature.path))
                    << Qt::endl;
    return Done;
}

int lockProfile(const QString& path, const QStringList& keys, const QCommandLineParser& arguments,
                CommandContext& context)
{
    const bool unlocks = arguments.isSet(u"unlock"_s);
    if (unlocks == arguments.isSet(u"reason"_s))
        return context.usage(CliText::tr("profile lock needs either --reason or --unlock."));
    for (const QString& key : keys) {
        if (!findKey(key))
            return context.usage(CliText::tr("A profile has no key %1.").arg(key));
    }
    Result<MediaProfile> profile = loadProfile(path);
    if (!profile)
        return context.fail(profile.error());
    for (const QString& key : keys) {
        if (unlocks)
            profile->locked.erase(key);
        else
            profile->locked[key] = arguments.value(u"reason"_s);
    }
    if (Result<> saved = saveProfile(*profile, path); !saved)
        return context.fail(saved.error());
    QStringList locked;
    for (const auto& [key, reason] : profile->locked)
        locked << key;
    if (arguments.isSet(u"json"_s))
        context.printJson(
            {{u"profile"_s, path}, {u"locked"_s, QJsonArray::fromStringList(locked)}});
    else if (locked.isEmpty())
        context.out << CliText::tr("Nothing is locked in this profile.") << Qt::endl;
    else
        context.out << CliText::tr("Locked: %1").arg(commaSeparated(locked)) << Qt::endl;
    return Done;
}

int runProfile(const QCommandLineParser& arguments, CommandContext& context)
{
    const QStringList words = arguments.positionalArguments();
    const QString& action = words.front();
    const QString& path = words.at(1);
    if (action == "lock"_L1 && words.size() > 2)
        return lockProfile(path, words.mid(2), arguments, context);
    if (words.size() == 2 && action == "export"_L1)
        return exportProfile(path, arguments, context);
    if (words.size() == 2 && action == "import"_L1)
        return importProfile(path, arguments, context);
    if (words.size() == 2 && action == "verify"_L1)
        return verifyProfile(path, arguments, context);
    if (words.size() == 2 && action == "sign"_L1)
        return signProfile(path, arguments, context);
    return context.usage(
        CliText::tr("profile has: export PROFILE, import PACKAGE, verify PACKAGE, sign PACKAGE, "
                    "lock PROFILE KEY..."));
}

std::vector<OptionText> profileOptions()
{
    return {
        {"out", "FILE", QT_TRANSLATE_NOOP("cli", "For export: the package to write."),
         FileUse::Written},
        {"with-medium", nullptr,
         QT_TRANSLATE_NOOP("cli", "For export: put the imported medium into the package, too, and "
                                  "the boot image that the profile uses instead of the medium's.")},
        {"to", "FOLDER", QT_TRANSLATE_NOOP("cli", "For import: the folder to create.")},
        {"medium", "PATH",
         QT_TRANSLATE_NOOP("cli", "For import: the medium to import, if it isn't in the package."),
         FileUse::Read},
        {"trust", "CERT",
         QT_TRANSLATE_NOOP("cli", "For import and verify: trust packages that were signed with "
                                  "this certificate or below this CA. Repeat it for more."),
         FileUse::Read},
        {"require-signature", nullptr,
         QT_TRANSLATE_NOOP("cli", "For import: refuse a package that isn't signed.")},
        {"pfx", "FILE",
         QT_TRANSLATE_NOOP("cli", "For sign: the certificate to sign with, and its private key."),
         FileUse::Read},
        {"reason", "TEXT",
         QT_TRANSLATE_NOOP("cli", "For lock: what the other person is told about it.")},
        {"unlock", nullptr, QT_TRANSLATE_NOOP("cli", "For lock: unlock these answers instead.")},
        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
        kJsonOption,
        kPfxPasswordOption};
}

} // namespace

Command profileCommand()
{
    return {
        .name = "profile",
        .synopsis = "profile export PROFILE --out NAME.cmgmedia [--with-medium]\n"
                    "        [--force] [--json]\n"
                    "profile import PACKAGE --to FOLDER [--medium PATH]\n"
                    "        [--trust CERT]... [--require-signature] [--json]\n"
                    "profile verify PACKAGE [--trust CERT]... [--json]\n"
                    "profile sign PACKAGE --pfx FILE [--pfx-password-file FILE]\n"
                    "        [--force] [--json]\n"
                    "profile lock PROFILE KEY... --reason TEXT | --unlock [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "hand a profile over to other people"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "export writes one file with the profile and the files that it uses: certificates, "
            "site snapshot, task sequence export, boot record. Add --with-medium for the imported "
            "medium. No secret goes into a package: not the PFX file, not the value of a variable "
            "that may be a password, and not a task sequence export that contains one. What is "
            "left out is listed.\n"
            "\n"
            "import checks the package and unpacks it into a new folder, completely or not at "
            "all. If the package has a signature, it must be good. The built medium is the same, "
            "bit for bit, as one built from the original profile.\n"
            "\n"
            "sign writes a signature next to the package, NAME.cmgmedia.p7s. verify says who "
            "signed it and whether it's unchanged. The exit code is 1 if it isn't signed, was "
            "changed, or if you don't trust the signer. You trust the certificates of --trust, "
            "and those in the folder cmgmedia/signers of your settings: ~/.config on Linux, "
            "%LOCALAPPDATA% on Windows. Trust the certificate of the person who signs rather than "
            "a CA that also issues other certificates.\n"
            "\n"
            "lock marks answers that other people can't change, in the wizard or with an option "
            "such as --out. KEY is the name in the profile, such as output.label. Someone who "
            "edits the file can remove a lock; a signed package then isn't unchanged anymore."),
        .options = profileOptions(),
        .examples = "cmgmedia profile lock branch.json bootImage.trust --reason \"Ask IT\"\n"
                    "cmgmedia profile export branch.json --out branch.cmgmedia\n"
                    "cmgmedia profile sign branch.cmgmedia --pfx admin.pfx\n"
                    "cmgmedia profile import branch.cmgmedia --to branch --trust admin.cer",
        .minArguments = 2,
        .maxArguments = -1,
        .run = runProfile,
        .reads = [](const QStringList& words) { return words.mid(1, 1); }};
}

} // namespace cmgmedia::cli
