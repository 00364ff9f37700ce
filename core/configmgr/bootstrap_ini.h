// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ini_text.h"

namespace cmgmedia {

/// Where it lies on a medium.
inline constexpr char kBootstrapIniPath[] = "SMS/data/TsmBootstrap.ini";

/// SMS\data\TsmBootstrap.ini: [MediaInfo] MediaType, PasswordRequired, Unattended. Edited in the
/// imported text: encoding (8-bit or UTF-16 with BOM), order, line ends and unknown keys stay.
class BootstrapIni
{
public:
    explicit BootstrapIni(const QByteArray& content);
    /// What a site writes for boot media.
    static BootstrapIni bootMedia(bool passwordRequired);

    std::optional<QString> mediaType() const;
    std::optional<bool> passwordRequired() const; ///< nullopt: missing, or neither true nor false
    std::optional<bool> unattended() const;
    void setPasswordRequired(bool required);
    void setUnattended(bool unattended);
    QByteArray content() const { return m_text.content(); }

private:
    std::optional<bool> flag(const QString& key) const;
    void setFlag(const QString& key, bool value);

    IniText m_text;
};

} // namespace cmgmedia
