// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace cmgmedia {

/// SHA-256 of bytes that come in pieces; OpenSSL's, because it uses the processor's instructions.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::span<const char> bytes);
    QByteArray finish(); ///< 32 bytes; starts over

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

QByteArray sha256Of(std::span<const char> bytes);

} // namespace cmgmedia
