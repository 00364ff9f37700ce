// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/bootstrap_ini.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const QString kSection = u"MediaInfo"_s;
const QString kPasswordRequired = u"PasswordRequired"_s;
const QString kUnattended = u"Unattended"_s;

// As GetPrivateProfileString hands it out: without one pair of quotation marks.
QString unquoted(const QString& value)
{
    for (const QChar quote : {u'"', u'\''}) {
        if (value.size() >= 2 && value.front() == quote && value.back() == quote)
            return value.sliced(1, value.size() - 2);
    }
    return value;
}

} // namespace

BootstrapIni::BootstrapIni(const QByteArray& content) : m_text(content)
{}

BootstrapIni BootstrapIni::bootMedia(bool passwordRequired)
{
    BootstrapIni ini("[MediaInfo]\r\nMediaType=BootMedia\r\nPasswordRequired=false\r\n"
                     "Unattended=false\r\n");
    ini.setPasswordRequired(passwordRequired);
    return ini;
}

std::optional<QString> BootstrapIni::mediaType() const
{
    const std::optional<QString> value = m_text.value(kSection, u"MediaType"_s);
    return value ? std::optional(unquoted(*value)) : std::nullopt;
}

std::optional<bool> BootstrapIni::passwordRequired() const
{
    return flag(kPasswordRequired);
}

std::optional<bool> BootstrapIni::unattended() const
{
    return flag(kUnattended);
}

void BootstrapIni::setPasswordRequired(bool required)
{
    setFlag(kPasswordRequired, required);
}

void BootstrapIni::setUnattended(bool unattended)
{
    setFlag(kUnattended, unattended);
}

std::optional<bool> BootstrapIni::flag(const QString& key) const
{
    const QString value = unquoted(m_text.value(kSection, key).value_or(QString())).toLower();
    if (value == "true"_L1)
        return true;
    if (value == "false"_L1)
        return false;
    return std::nullopt;
}

// A value that says so already stays as it is spelled.
void BootstrapIni::setFlag(const QString& key, bool value)
{
    if (flag(key) != value)
        m_text.setValue(kSection, key, value ? u"true"_s : u"false"_s);
}

} // namespace cmgmedia
