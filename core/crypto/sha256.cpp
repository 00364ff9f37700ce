// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"

#include <openssl/evp.h>

namespace cmgmedia {

struct Sha256::Context {
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    Context() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), bytes.size());
}

QByteArray Sha256::finish()
{
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char*>(digest.data()),
                       nullptr);
    EVP_DigestInit_ex(m_context->context, EVP_sha256(), nullptr);
    return digest;
}

QByteArray sha256Of(std::span<const char> bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace cmgmedia
