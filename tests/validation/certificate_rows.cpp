// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

Pfx goodPfx()
{
    static const Result<Pfx> opened = openPfx(labPki().mediaPfx, labPfxPassword(), u"media.pfx"_s);
    if (!opened)
        qFatal("the lab's PFX does not open");
    return *opened;
}

/// A build with a PFX, changed.
Change pfx(const std::function<void(Pfx&)>& change)
{
    return [change](Facts& facts) {
        Pfx given = goodPfx();
        change(given);
        facts.pfx = given;
    };
}

Change earlyRing(const std::function<void(Pfx&)>& change)
{
    return [change](Facts& facts) {
        facts.profile.site = {.version = u"2010"_s, .earlyRing = true};
        facts.profile.scenario = Scenario::CloudContent; // 2010 over a gateway has another warning
        pfx(change)(facts);
    };
}

Change pfxError(ErrorRow code)
{
    return [code](Facts& facts) { facts.pfx = Error{code, u"media.pfx"_s, {}}; };
}

Change pfxAt(const std::function<QDateTime(const Certificate&)>& time)
{
    return [time](Facts& facts) {
        facts.pfx = goodPfx();
        Certificate& certificate = facts.pfx->certificate;
        // Far from what else lasts a year.
        certificate.notBefore = facts.clock.now.addDays(-1);
        certificate.notAfter = facts.clock.now.addDays(100);
        const qint64 moved = facts.clock.now.secsTo(time(certificate));
        certificate.notBefore = certificate.notBefore.addSecs(-moved);
        certificate.notAfter = certificate.notAfter.addSecs(-moved);
    };
}

} // namespace

std::vector<RuleRow> pfxRows()
{
    const auto nothing = pfx([](Pfx&) {});
    return {
        {"pfx-unreadable", pfxError(ErrorCode::NotFound), pfxError(ErrorCode::PasswordMissing)},
        {"pfx-password-wrong", pfxError(ErrorCode::PasswordWrong), nothing},
        {"pfx-damaged", pfxError(ErrorCode::PfxDamaged), nothing},
        {"pfx-damaged", pfxError(ErrorCode::PfxIsCertificates), nothing},
        {"pfx-without-certificate", pfxError(ErrorCode::PfxWithoutCertificate), nothing},
        {"pfx-without-key", pfx([](Pfx& p) { p.hasPrivateKey = p.keyMatches = false; }), nothing},
        {"pfx-key-of-another-certificate", pfx([](Pfx& p) { p.keyMatches = false; }),
         pfx([](Pfx& p) { p.hasPrivateKey = p.keyMatches = false; })},
        {"pfx-several-keys", pfx([](Pfx& p) { p.keys = 2; }), pfx([](Pfx& p) { p.keys = 1; })},
        {"pfx-certificate-twice", pfx([](Pfx& p) { p.isTwice = true; }), nothing},
        {"pfx-key-not-encrypted", pfx([](Pfx& p) { p.keyEncryption.clear(); }), nothing},
        {"pfx-provider-early-ring",
         earlyRing([](Pfx& p) { p.keyProvider = u"Microsoft Software Key Storage Provider"_s; }),
         earlyRing([](Pfx&) {}),
         {u"site-is-early-ring"_s}},
        {"pfx-provider-schannel",
         pfx([](Pfx& p) { p.keyProvider = u"Microsoft RSA SChannel Cryptographic Provider"_s; }),
         pfx([](Pfx& p) { p.keyProvider = u"Microsoft Software Key Storage Provider"_s; })},
        {"pfx-provider-not-recommended",
         pfx([](Pfx& p) { p.keyProvider = u"Microsoft Enhanced Cryptographic Provider v1.0"_s; }),
         pfx([](Pfx& p) { p.keyProvider = u"Microsoft Software Key Storage Provider"_s; })},
        {"pfx-provider-not-named", pfx([](Pfx& p) { p.keyProvider.clear(); }), nothing},
        {"pfx-without-mac", pfx([](Pfx& p) { p.macAlgorithm.clear(); }), nothing},
        {"pfx-mac-unusual", pfx([](Pfx& p) { p.macAlgorithm = u"SHA512"_s; }), nothing},
        {"pfx-mac-unusual", pfxError(ErrorCode::PfxMacUnknown), nothing},
        {"pfx-needs-newer-windows", pfx([](Pfx& p) { p.keyEncryption = u"PBES2 AES-256-CBC"_s; }),
         nothing},
        {"pfx-without-chain", pfx([](Pfx& p) { p.chain.pop_back(); }),
         pfx([](Pfx& p) { p.certificate = selfSignedLeaf(), p.chain.clear(); })},
    };
}

std::vector<RuleRow> pfxCertificateRows()
{
    const auto usages = [](const QStringList& oids) {
        return pfx([oids](Pfx& p) { p.certificate.extendedKeyUsages = oids; });
    };
    const auto bits = [](int count) {
        return pfx([count](Pfx& p) { p.certificate.keyBits = count; });
    };
    const auto signature = [](const QString& name) {
        return pfx([name](Pfx& p) { p.certificate.signatureAlgorithm = name; });
    };
    const QString client = QLatin1StringView(kClientAuthentication);
    const QString server = QLatin1StringView(kServerAuthentication);
    const auto atEnd = [](qint64 seconds) {
        return pfxAt([seconds](const Certificate& c) { return c.notAfter.addSecs(seconds); });
    };
    const auto atStart = [](qint64 seconds) {
        return pfxAt([seconds](const Certificate& c) { return c.notBefore.addSecs(seconds); });
    };
    constexpr qint64 kSixtyDays = qint64{60} * 24 * 3600;
    return {
        {"pfx-expired", atEnd(1), atEnd(0)},
        {"pfx-not-yet-valid", atStart(-1), atStart(0)},
        {"pfx-expires-soon", atEnd(1 - kSixtyDays), atEnd(-kSixtyDays)},
        {"pfx-not-for-clients", usages({server}), usages({server, client})},
        {"pfx-for-any-use", usages({}), usages({QLatin1StringView(kAnyUsage), client})},
        {"pfx-key-usage",
         pfx([](Pfx& p) { p.certificate.keyUsages = QStringList{u"keyEncipherment"_s}; }),
         pfx([](Pfx& p) { p.certificate.keyUsages.reset(); })},
        {"pfx-key-not-rsa", pfx([](Pfx& p) { p.certificate.keyAlgorithm = u"EC"_s; }), bits(2048)},
        {"pfx-key-too-short", bits(2047), bits(2048)},
        {"pfx-key-too-long", bits(2049), bits(2048)},
        {"pfx-signature-early-ring",
         earlyRing([](Pfx& p) { p.certificate.signatureAlgorithm = u"sha1WithRSAEncryption"_s; }),
         signature(u"sha1WithRSAEncryption"_s),
         {u"site-is-early-ring"_s}},
        {"pfx-signature-weak", signature(u"sha1WithRSAEncryption"_s),
         signature(u"sha512WithRSAEncryption"_s)},
    };
}

} // namespace cmgmedia::test
