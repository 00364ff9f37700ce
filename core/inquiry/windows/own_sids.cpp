// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/own_sids.h"

#include <QByteArray>

#include <windows.h>
#include <sddl.h>

namespace cmgmedia {

namespace {

QByteArray tokenInformation(HANDLE token, TOKEN_INFORMATION_CLASS kind)
{
    DWORD size = 0;
    GetTokenInformation(token, kind, nullptr, 0, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (!GetTokenInformation(token, kind, bytes.data(), size, &size))
        return {};
    return bytes;
}

void addSid(QStringList& list, PSID sid)
{
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return;
    list << QString::fromWCharArray(text);
    LocalFree(text);
}

} // namespace

QStringList ownSids()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    QStringList sids;
    const QByteArray user = tokenInformation(opened, TokenUser);
    if (!user.isEmpty())
        addSid(sids, reinterpret_cast<const TOKEN_USER*>(user.constData())->User.Sid);
    const QByteArray groups = tokenInformation(opened, TokenGroups);
    if (!groups.isEmpty()) {
        const auto* list = reinterpret_cast<const TOKEN_GROUPS*>(groups.constData());
        for (DWORD i = 0; i < list->GroupCount; ++i)
            addSid(sids, list->Groups[i].Sid);
    }
    CloseHandle(opened);
    return sids;
}

} // namespace cmgmedia
