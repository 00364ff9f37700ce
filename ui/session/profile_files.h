// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile_json.h"

#include <QFileInfo>

#include <functional>

namespace cmgmedia::ui {

/// Who reads and writes profiles. Only ever asked on workers: a share may not answer.
struct ProfileFiles {
    std::function<Result<MediaProfile>(const QString& path)> load = loadProfile;
    std::function<Result<>(const MediaProfile& profile, const QString& path)> save = saveProfile;
    std::function<bool(const QString& path)> exists = [](const QString& path) {
        return QFileInfo::exists(path);
    };
};

} // namespace cmgmedia::ui
