// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outside_ca.h"

#include "core/crypto/certificate_content.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr char kConfiguration[] = R"([ca]
default_ca = here
[here]
dir = .
database = index.txt
new_certs_dir = .
serial = serial.txt
unique_subject = no
policy = anything
[anything]
commonName = optional
organizationName = optional
[req]
distinguished_name = nothing
[nothing]
)";

} // namespace

OutsideCa::OutsideCa(QString folder) : m_folder(std::move(folder))
{
    writeFile(path(u"ca.cnf"_s), kConfiguration);
    writeFile(path(u"index.txt"_s), {});
    writeFile(path(u"serial.txt"_s), "1000000000000001\n"); // of one length for all
}

QString OutsideCa::path(const QString& fileName) const
{
    return QDir(m_folder).filePath(fileName);
}

QByteArray OutsideCa::openssl(const QStringList& arguments) const
{
    const Ran ran = run(u"openssl"_s, arguments, {}, m_folder);
    if (ran.exitCode != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), ran.errors.constData());
    return ran.output;
}

void OutsideCa::makeRsaKey(const QString& name, int bits)
{
    openssl({u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s,
             u"rsa_keygen_bits:%1"_s.arg(bits), u"-out"_s, name + u".key"_s});
}

void OutsideCa::makeEcKey(const QString& name)
{
    openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-out"_s, name + u".key"_s});
}

Certificate OutsideCa::make(const Wanted& wanted)
{
    m_keys[wanted.name] = wanted.key;
    const QString key = wanted.key + u".key"_s;
    const QString subject = wanted.subject.isEmpty() ? u"/CN="_s + wanted.name : wanted.subject;
    openssl({u"req"_s, u"-config"_s, u"ca.cnf"_s, u"-new"_s, u"-utf8"_s, u"-key"_s, key, u"-subj"_s,
             subject, u"-out"_s, u"request.csr"_s});
    writeFile(path(u"extensions.cnf"_s), wanted.extensions.join(u'\n').toUtf8() + '\n');
    const QStringList signer =
        wanted.issuer.isEmpty() ? QStringList{u"-selfsign"_s, u"-keyfile"_s, key}
                                : QStringList{u"-cert"_s, wanted.issuer + u".pem"_s, u"-keyfile"_s,
                                              m_keys.value(wanted.issuer) + u".key"_s};
    openssl(QStringList{u"ca"_s, u"-config"_s, u"ca.cnf"_s, u"-batch"_s, u"-notext"_s, u"-md"_s,
                        wanted.digest, u"-startdate"_s, wanted.from, u"-enddate"_s, wanted.until,
                        u"-extfile"_s, u"extensions.cnf"_s, u"-in"_s, u"request.csr"_s, u"-out"_s,
                        wanted.name + u".pem"_s}
            + signer);
    return certificate(wanted.name);
}

QByteArray OutsideCa::pem(const QString& name) const
{
    return readFile(path(name + u".pem"_s));
}

Certificate OutsideCa::certificate(const QString& name) const
{
    const auto found = readCertificates(pem(name), name);
    if (!found)
        qFatal("%s", qPrintable(describe(found.error()).english()));
    return found->certificates.front();
}

QStringList OutsideCa::caExtensions()
{
    return {u"basicConstraints=critical,CA:TRUE"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s,
            u"subjectKeyIdentifier=hash"_s};
}

} // namespace cmgmedia::test
