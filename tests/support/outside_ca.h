// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

#include <QMap>

/// Certificates that the openssl program makes, with whatever a test wants in them.
namespace cmgmedia::test {

/// What a certificate shall say.
struct Wanted {
    QString name = {};           ///< of its file; also the common name where there is no subject
    QString issuer = {};         ///< name of an earlier one; empty: it signs itself
    QString key = {};            ///< name of a key
    QStringList extensions = {}; ///< lines of an OpenSSL configuration
    QString subject = {};        ///< "/CN=Somebody"
    QString digest = QStringLiteral("sha256");
    QString from = QStringLiteral("20250101000000Z");
    QString until = QStringLiteral("20350101000000Z");
};

/// A folder with keys (NAME.key) and certificates (NAME.pem). What cannot be made ends the
/// program.
class OutsideCa
{
public:
    explicit OutsideCa(QString folder);

    void makeRsaKey(const QString& name, int bits);
    void makeEcKey(const QString& name);
    Certificate make(const Wanted& wanted);

    Certificate certificate(const QString& name) const;
    QByteArray pem(const QString& name) const;
    QString path(const QString& fileName) const;
    /// Runs the program in the folder; it has to end well.
    QByteArray openssl(const QStringList& arguments) const;

    /// What every CA says of itself.
    static QStringList caExtensions();

private:
    QString m_folder;
    QMap<QString, QString> m_keys; ///< of the certificates, by name
};

} // namespace cmgmedia::test
