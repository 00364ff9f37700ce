// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/known_file.h"

/// One function a kind of file.
namespace cmgmedia::known_file {

FileFact fact(QLatin1StringView key, Text name, const QString& value);
FileFact fact(QLatin1StringView key, Text name, qint64 value);

Result<QByteArray> wholeFile(const QString& path, qint64 limitBytes, const std::stop_token& stop);

Result<KnownFile> openHive(const QString& path, const std::stop_token& stop);
Result<KnownFile> openLog(const QString& path, const std::stop_token& stop);
Result<KnownFile> openSequence(const QString& path, const std::stop_token& stop);
Result<KnownFile> openIni(const QString& path, const std::stop_token& stop);
Result<KnownFile> openProfileFile(const QString& path);
Result<KnownFile> openManifest(const QString& path, const std::stop_token& stop);
Result<KnownFile> openReport(const QString& path, const std::stop_token& stop);

} // namespace cmgmedia::known_file
