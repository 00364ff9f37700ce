// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

/// OpenSSL's objects with owners. For the sources of this folder only.
namespace cmgmedia::openssl {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

struct AsnSequenceDeleter {
    void operator()(ASN1_SEQUENCE_ANY* elements) const
    {
        sk_ASN1_TYPE_pop_free(elements, ASN1_TYPE_free);
    }
};

using AccessMethods = std::unique_ptr<AUTHORITY_INFO_ACCESS, Deleter<AUTHORITY_INFO_ACCESS_free>>;
using AsnInteger = std::unique_ptr<ASN1_INTEGER, Deleter<ASN1_INTEGER_free>>;
using AsnSequence = std::unique_ptr<ASN1_SEQUENCE_ANY, AsnSequenceDeleter>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using CertificatePolicies = std::unique_ptr<CERTIFICATEPOLICIES, Deleter<CERTIFICATEPOLICIES_free>>;
using Context = std::unique_ptr<OSSL_LIB_CTX, Deleter<OSSL_LIB_CTX_free>>;
using CrlPoints = std::unique_ptr<CRL_DIST_POINTS, Deleter<CRL_DIST_POINTS_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using DigestInfo = std::unique_ptr<X509_SIG, Deleter<X509_SIG_free>>;
using ExtendedKeyUsage = std::unique_ptr<EXTENDED_KEY_USAGE, Deleter<EXTENDED_KEY_USAGE_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using Pbe1Parameters = std::unique_ptr<PBEPARAM, Deleter<PBEPARAM_free>>;
using Pbe2Parameters = std::unique_ptr<PBE2PARAM, Deleter<PBE2PARAM_free>>;
using Pbkdf2Parameters = std::unique_ptr<PBKDF2PARAM, Deleter<PBKDF2PARAM_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using Pkcs7 = std::unique_ptr<PKCS7, Deleter<PKCS7_free>>;
using Parameters = std::unique_ptr<X509_VERIFY_PARAM, Deleter<X509_VERIFY_PARAM_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Deleter<OSSL_PROVIDER_unload>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using X509Handle = std::unique_ptr<X509, Deleter<X509_free>>;

struct X509StackDeleter {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using X509Stack = std::unique_ptr<STACK_OF(X509), X509StackDeleter>;

struct BagsDeleter {
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), BagsDeleter>;

struct SafesDeleter {
    void operator()(STACK_OF(PKCS7) * safes) const { sk_PKCS7_pop_free(safes, PKCS7_free); }
};
using Safes = std::unique_ptr<STACK_OF(PKCS7), SafesDeleter>;

struct TextDeleter {
    void operator()(void* text) const { OPENSSL_free(text); }
};
using Chars = std::unique_ptr<char, TextDeleter>;

inline const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

/// A certificate that was parsed once already and so parses again.
X509Handle parsedAgain(QByteArrayView der);

/// A number as people write it: "1.3.6.1.5.5.7.3.1".
QString oidText(const ASN1_OBJECT* object);

/// The object's DER, from one of the i2d functions.
template <auto Encode, typename T>
QByteArray derOf(T* object)
{
    unsigned char* out = nullptr;
    const int size = Encode(object, &out);
    if (size <= 0)
        return {};
    const Chars owner(reinterpret_cast<char*>(out));
    return {owner.get(), size};
}

/// The words of the last thing that OpenSSL complained about; its queue is empty afterwards.
QString lastWords();
Error failure(const QString& subject);

/// A text from a file that anybody can make, fit for a terminal: without control characters.
QString showable(QString text);

/// The password as the C string that the PKCS #12 functions want: UTF-8 with a NUL.
SecretBytes zeroTerminated(const Secret& password);

} // namespace cmgmedia::openssl
