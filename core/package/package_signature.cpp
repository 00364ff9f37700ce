// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_signature.h"

#include "core/base/byte_source.h"
#include "core/crypto/detached_signature.h"
#include "core/crypto/errors.h"
#include "core/package/package_text.h"
#include "core/registry/certificate_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostSignatureBytes = 1 << 20;
constexpr qint64 kMostPfxFileBytes = 16 << 20;

struct StateWord {
    SignatureVerdict::State state;
    QLatin1StringView word;
    const char* sentence;
};

constexpr StateWord kStates[] = {
    {SignatureVerdict::State::Unsigned, "unsigned"_L1,
     QT_TRANSLATE_NOOP("Package", "It isn't signed.")},
    {SignatureVerdict::State::Good, "good"_L1,
     QT_TRANSLATE_NOOP("Package", "Signed by %1, and unchanged since then.")},
    {SignatureVerdict::State::Changed, "changed"_L1,
     QT_TRANSLATE_NOOP("Package", "It was changed after %1 signed it, or someone else signed it in "
                                  "that name.")},
    {SignatureVerdict::State::Untrusted, "untrusted"_L1,
     QT_TRANSLATE_NOOP("Package", "Signed by %1, but you don't trust that certificate.")},
    {SignatureVerdict::State::Expired, "expired"_L1,
     QT_TRANSLATE_NOOP("Package", "Signed by %1, whose certificate has expired.")},
    {SignatureVerdict::State::NotYetValid, "not-yet-valid"_L1,
     QT_TRANSLATE_NOOP("Package", "Signed by %1, whose certificate isn't valid yet.")},
    {SignatureVerdict::State::Damaged, "damaged"_L1,
     QT_TRANSLATE_NOOP("Package", "The file with its signature is damaged.")},
};

const StateWord& rowFor(SignatureVerdict::State state)
{
    return *std::ranges::find(kStates, state, &StateWord::state);
}

SignatureVerdict::State stateOf(const DetachedSignature& found)
{
    using State = SignatureVerdict::State;
    if (!found.fits)
        return State::Changed;
    switch (found.trust) {
    case DetachedSignature::Trust::Trusted:
        return State::Good;
    case DetachedSignature::Trust::Untrusted:
        return State::Untrusted;
    case DetachedSignature::Trust::Expired:
        return State::Expired;
    case DetachedSignature::Trust::NotYetValid:
        return State::NotYetValid;
    }
    Q_UNREACHABLE();
}

} // namespace

QString signaturePath(const QString& packagePath)
{
    return packagePath + u".p7s"_s;
}

Result<Certificate> signPackage(const QString& packagePath, const QString& pfxPath,
                                const Secret* password, const OutputFile& signature, Work& work)
{
    const Result<ByteSource> package = ByteSource::open(packagePath);
    if (!package)
        return package.error();
    const Result<ByteSource> file = ByteSource::open(pfxPath);
    if (!file)
        return file.error();
    const Result<QByteArray> pfx = file->readAll(kMostPfxFileBytes);
    if (!pfx)
        return pfx.error();
    const Secret none;
    const Result<QByteArray> cms =
        signDetached(*package, *pfx, password ? *password : none, pfxPath, work.stop);
    if (!cms && !password && cms.error().code == ErrorCode::PasswordWrong)
        return Error{ErrorCode::PasswordMissing, pfxPath, {}};
    if (!cms)
        return cms.error();
    const Result<DetachedSignature> made =
        checkDetached(*package, *cms, {}, QDateTime::currentDateTimeUtc(), packagePath, work.stop);
    if (!made)
        return made.error();
    if (!made->fits)
        return Error{ErrorCode::SourceChanged, packagePath, {}};
    if (Result<> written = writeOutput(signature, *cms); !written)
        return written.error();
    return made->signer;
}

Text SignatureVerdict::sentence() const
{
    return {"Package", rowFor(state).sentence, {signer ? signer->displayName() : QString()}};
}

QLatin1StringView SignatureVerdict::word() const
{
    return rowFor(state).word;
}

Result<SignatureVerdict> verifyPackage(const QString& packagePath,
                                       const std::vector<Certificate>& trusted, const Clock& clock,
                                       const std::stop_token& stop)
{
    const Result<ByteSource> package = ByteSource::open(packagePath);
    if (!package)
        return package.error();
    return verifyPackage(*package, packagePath, trusted, clock, stop);
}

Result<SignatureVerdict> verifyPackage(const ByteSource& package, const QString& packagePath,
                                       const std::vector<Certificate>& trusted, const Clock& clock,
                                       const std::stop_token& stop)
{
    const QString path = signaturePath(packagePath);
    if (!QFileInfo::exists(path))
        return SignatureVerdict{};
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const SignatureVerdict damaged{SignatureVerdict::State::Damaged, {}};
    const Result<QByteArray> cms = file->readAll(kMostSignatureBytes);
    if (!cms)
        return cms.error().code == ErrorCode::Corrupt ? Result<SignatureVerdict>(damaged)
                                                      : cms.error();
    const Result<DetachedSignature> found =
        checkDetached(package, *cms, trusted, clock.now, path, stop);
    if (!found)
        return found.error().code == ErrorCode::Corrupt
                       || found.error().code == ErrorCode::CertificateUnreadable
                   ? Result<SignatureVerdict>(damaged)
                   : found.error();
    return SignatureVerdict{stateOf(*found), found->signer};
}

QString signersFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/cmgmedia/signers"_s;
}

std::vector<Certificate> knownSigners()
{
    std::vector<Certificate> known;
    const QFileInfoList files = QDir(signersFolder()).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        if (Result<CertificateContent> content = loadCertificates(file.filePath()))
            known.insert(known.end(), content->certificates.begin(), content->certificates.end());
    }
    return known;
}

} // namespace cmgmedia
