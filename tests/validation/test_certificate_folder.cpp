// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/fact_gatherer.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/why.h"
#include "tests/validation/rule_rows.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const QString kPassword = u"Pa55w.rd"_s;

const QString kCapi = u"Microsoft Enhanced RSA and AES Cryptographic Provider"_s;
const QString kCng = u"Microsoft Software Key Storage Provider"_s;
const QString kSchannel = u"Microsoft RSA SChannel Cryptographic Provider"_s;

/// Options of openssl pkcs12 -export.
QStringList provider(const QString& name)
{
    return {u"-CSP"_s, name, u"-LMK"_s, u"-keyex"_s};
}

/// As Windows exports by default.
const QStringList kTripleDes{u"-keypbe"_s,      u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                             u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s};
const QStringList kAes{u"-keypbe"_s,   u"AES-256-CBC"_s, u"-certpbe"_s,
                       u"AES-256-CBC"_s, u"-macalg"_s,     u"sha256"_s};
const QStringList kChain{u"-certfile"_s, u"chain.pem"_s};

/// A PFX, how it is made, opened and judged.
struct PfxRow {
    const char* title;
    QString certificate = u"media"_s;
    QString key = u"rsa2048"_s;
    QStringList options = kChain + provider(kCapi) + kTripleDes;
    QString password = kPassword;
    std::optional<QString> given = kPassword; ///< nullopt: none
    bool earlyRing = false;
    QStringList findings; ///< and nothing more
};

} // namespace

/// A folder full of media certificates and gateways' chains, made by the openssl program and
/// judged by every rule: the expected findings and no others.
class TestCertificateFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judgesMediaCertificates_data();
    void judgesMediaCertificates();
    void judgesOddFiles_data();
    void judgesOddFiles();
    void judgesGateways_data();
    void judgesGateways();
    void saysWhatCouldNotBeChecked_data();
    void saysWhatCouldNotBeChecked();

private:
    void makeMediaCertificates();
    void makeGateways();
    void exportPfx(const PfxRow& row, const QString& file) const;
    QStringList findings(const MediaProfile& profile, const BuildSecrets& secrets,
                         const QString& hive) const;
    Facts facts(const MediaProfile& profile, const BuildSecrets& secrets) const;

    QTemporaryDir m_folder;
    OutsideCa m_ca{m_folder.path()};
};
