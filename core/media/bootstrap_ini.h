// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace cmgmedia {

/// SMS\data\TsmBootstrap.ini: [MediaInfo] MediaType, PasswordRequired, Unattended. Edited in the
/// imported text: encoding (8-bit or UTF-16 with BOM), order, line ends and unknown keys stay.
class BootstrapIni
{
public:
    explicit BootstrapIni(const QByteArray& content);
    /// What a site writes for boot media.
    static BootstrapIni bootMedia(bool passwordRequired);

    std::optional<QString> mediaType() const;
    std::optional<bool> passwordRequired() const;
    std::optional<bool> unattended() const;
    void setPasswordRequired(bool required);
    void setUnattended(bool unattended);
    QByteArray content() const;

private:
    std::optional<QString> value(const QString& key) const;
    void setValue(const QString& key, const QString& value);

    QString m_text;
    int m_encoding = 0;
};

} // namespace cmgmedia
