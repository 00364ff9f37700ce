// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/trust_simulation.h"

#include "core/crypto/chain.h"
#include "core/crypto/openssl_handles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

X509Stack stackOf(std::initializer_list<const std::vector<Certificate>*> lists)
{
    X509Stack stack(sk_X509_new_null());
    for (const std::vector<Certificate>* list : lists) {
        for (const Certificate& certificate : *list)
            sk_X509_push(stack.get(), parsedAgain(certificate.der).release());
    }
    return stack;
}

/// Windows asks of an anchor that it is in ROOT, not that it calls itself a CA.
int acceptUndeclaredAnchor(int isFine, X509_STORE_CTX* context)
{
    if (isFine == 1)
        return 1;
    const int code = X509_STORE_CTX_get_error(context);
    X509* certificate = X509_STORE_CTX_get_current_cert(context);
    const bool isAnchor =
        X509_STORE_CTX_get_error_depth(context) >= X509_STORE_CTX_get_num_untrusted(context);
    const bool isAboutCa = code == X509_V_ERR_INVALID_CA || code == X509_V_ERR_INVALID_PURPOSE;
    if (!isAboutCa || !isAnchor || certificate == nullptr)
        return 0;
    return (X509_get_extension_flags(certificate) & EXFLAG_BCONS) == 0
           && X509_self_signed(certificate, 0) == 1;
}

/// A store with the anchors and nothing else: no default paths, no lookups.
Store storeOf(const TrustQuestion& question)
{
    Store store(X509_STORE_new());
    for (const Certificate& root : question.roots)
        X509_STORE_add_cert(store.get(), parsedAgain(root.der).get());
    const Parameters parameters(X509_VERIFY_PARAM_new());
    X509_VERIFY_PARAM_set_purpose(parameters.get(), X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_time(parameters.get(), question.now.toSecsSinceEpoch());
    const QByteArray host = question.host.toUtf8();
    if (!host.isEmpty())
        X509_VERIFY_PARAM_set1_host(parameters.get(), host.constData(),
                                    static_cast<size_t>(host.size()));
    X509_STORE_set1_param(store.get(), parameters.get());
    X509_STORE_set_verify_cb(store.get(), acceptUndeclaredAnchor);
    return store;
}

std::vector<Certificate> chainIn(const X509_STORE_CTX* context)
{
    std::vector<Certificate> chain;
    const STACK_OF(X509)* found = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(found); ++i) {
        Result<Certificate> one =
            Certificate::fromDer(derOf<i2d_X509>(sk_X509_value(found, i)), {});
        if (one)
            chain.push_back(*std::move(one));
    }
    return chain;
}

TrustProblem problemOf(int code, int depth)
{
    switch (code) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return TrustProblem::IssuerMissing;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return TrustProblem::RootMissing;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return TrustProblem::SelfSigned;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TrustProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TrustProblem::NotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return TrustProblem::NameMismatch;
    case X509_V_ERR_INVALID_PURPOSE:
        return depth == 0 ? TrustProblem::WrongUsage : TrustProblem::CaUnfit;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return TrustProblem::CaUnfit;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
        return TrustProblem::NotPermitted;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return TrustProblem::SignatureWrong;
    default:
        return TrustProblem::Other;
    }
}

bool contains(const std::vector<Certificate>& list, const Certificate& certificate)
{
    return std::ranges::find(list, certificate) != list.end();
}

/// Counts already, in the place where it has to be.
bool isCounted(const TrustQuestion& question, const Certificate& certificate)
{
    return certificate.kind == CertificateKind::Root
               ? contains(question.roots, certificate)
               : contains(question.intermediates, certificate)
                     || contains(question.presented, certificate);
}

/// The way up from a certificate through those of the lists that are valid, without its start.
std::vector<Certificate> wayUp(const Certificate& start, const QDateTime& now,
                               std::initializer_list<const std::vector<Certificate>*> lists)
{
    std::vector<Certificate> pool;
    for (const std::vector<Certificate>* list : lists)
        std::ranges::copy_if(*list, std::back_inserter(pool), [&](const Certificate& certificate) {
            return certificate.notBefore <= now && certificate.notAfter >= now;
        });
    std::vector<Certificate> way = chainOf(start, pool);
    way.erase(way.begin());
    return way;
}

/// The chain ended too early: says what is missing behind it.
void nameMissing(const TrustQuestion& question, TrustVerdict& verdict)
{
    const Certificate& last = verdict.chain.back();
    verdict.culprit.reset();
    verdict.subject = last.issuer;
    const std::vector<Certificate> way =
        wayUp(last, question.now,
              {&question.roots, &question.intermediates, &question.presented, &question.known});
    std::ranges::copy_if(way, std::back_inserter(verdict.missing),
                         [&](const Certificate& next) { return !isCounted(question, next); });
    if (way.empty())
        return;
    verdict.subject = way.front().displayName();
    if (isCounted(question, way.front())) { // and was not taken, though it signed
        verdict.problem = TrustProblem::CaUnfit;
        verdict.culprit = way.front();
    } else if (way.front().kind == CertificateKind::Root) {
        verdict.problem = TrustProblem::RootMissing;
    } else {
        verdict.problem = TrustProblem::IntermediateMissing;
    }
}

TrustVerdict verified(const TrustQuestion& question)
{
    const X509Handle server = parsedAgain(question.server.der);
    const Store store = storeOf(question);
    const X509Stack untrusted = stackOf({&question.presented, &question.intermediates});
    const StoreContext context(X509_STORE_CTX_new());
    const bool verified =
        X509_STORE_CTX_init(context.get(), store.get(), server.get(), untrusted.get()) == 1
        && X509_verify_cert(context.get()) == 1;
    lastWords();
    TrustVerdict verdict;
    verdict.chain = chainIn(context.get());
    if (verified)
        return verdict;
    const int code = X509_STORE_CTX_get_error(context.get());
    const int depth = X509_STORE_CTX_get_error_depth(context.get());
    verdict.problem = problemOf(code, depth);
    verdict.detail = QString::fromLatin1(X509_verify_cert_error_string(code));
    const bool isInChain = depth >= 0 && static_cast<size_t>(depth) < verdict.chain.size();
    verdict.culprit = isInChain ? verdict.chain[static_cast<size_t>(depth)] : question.server;
    verdict.subject = verdict.culprit->displayName();
    if (verdict.problem == TrustProblem::IssuerMissing && !verdict.chain.empty()) {
        nameMissing(question, verdict);
    } else if (verdict.problem == TrustProblem::RootMissing) {
        verdict.culprit.reset(); // the server sends it, which makes it no anchor
        verdict.missing = {verdict.chain.back()};
    }
    return verdict;
}

/// Just the certificates of one way that leads to an anchor.
std::optional<TrustQuestion> narrowed(const TrustQuestion& question)
{
    std::vector<Certificate> way =
        wayUp(question.server, question.now,
              {&question.roots, &question.intermediates, &question.presented});
    if (way.empty() || !contains(question.roots, way.back()))
        return std::nullopt;
    TrustQuestion narrow = question;
    narrow.roots = {way.back()};
    way.pop_back();
    narrow.intermediates = std::move(way);
    narrow.presented.clear();
    return narrow;
}

TrustVerdict decided(const TrustQuestion& question)
{
    TrustVerdict verdict = verified(question);
    if (verdict.isTrusted())
        return verdict;
    // OpenSSL follows the first issuer that fits and does not turn back where CAs have signed each
    // other. Windows tries every way (CertGetCertificateChain).
    if (const std::optional<TrustQuestion> narrow = narrowed(question)) {
        TrustVerdict other = verified(*narrow);
        if (other.isTrusted())
            return other;
    }
    return verdict;
}

TrustQuestion withoutDisallowed(TrustQuestion question)
{
    for (std::vector<Certificate>* list :
         {&question.presented, &question.roots, &question.intermediates, &question.known})
        std::erase_if(*list, [&question](const Certificate& certificate) {
            return contains(question.disallowed, certificate);
        });
    return question;
}

/// The first that is disallowed of those that a verdict is made of.
std::optional<Certificate> disallowedIn(const TrustVerdict& verdict, const TrustQuestion& question)
{
    for (const std::vector<Certificate>* list : {&verdict.chain, &verdict.missing}) {
        for (const Certificate& certificate : *list) {
            if (contains(question.disallowed, certificate))
                return certificate;
        }
    }
    return std::nullopt;
}

} // namespace

TrustVerdict simulateTrust(const TrustQuestion& question)
{
    if (question.disallowed.empty())
        return decided(question);
    // Windows takes a way around what it distrusts, where there is one.
    const bool mayBeTrusted = !contains(question.disallowed, question.server);
    TrustVerdict around = decided(withoutDisallowed(question));
    if (mayBeTrusted && around.isTrusted())
        return around;
    TrustVerdict through = decided(question);
    through.culprit =
        mayBeTrusted ? disallowedIn(through, question) : std::optional(question.server);
    if (!through.culprit)
        return around;
    through.problem = TrustProblem::Disallowed;
    through.subject = through.culprit->displayName();
    through.detail.clear();
    std::erase(through.missing, *through.culprit);
    return through;
}

bool isForHost(const Certificate& certificate, const QString& host)
{
    const X509Handle x509 = parsedAgain(certificate.der);
    const QByteArray name = host.toUtf8();
    const bool fits = x509 && !name.isEmpty()
                      && X509_check_host(x509.get(), name.constData(),
                                         static_cast<size_t>(name.size()), 0, nullptr)
                             == 1;
    lastWords();
    return fits;
}

} // namespace cmgmedia
