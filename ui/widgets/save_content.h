// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "ui/widgets/local_files.h"

#include <QByteArray>

namespace cmgmedia::ui {

/// Puts content into a file, off the UI thread, and then calls `saved`; says so where it fails.
void saveContent(QWidget* parent, const OutputFile& output, const QByteArray& content,
                 const std::function<void()>& saved = {});

/// The same after asking for a file, which must be none of those that the window reads; the content
/// may depend on its name.
void askAndSave(QWidget* parent, const FileQuestion& question, const QStringList& inputs,
                const std::function<QByteArray(const QString& path)>& contentFor,
                const std::function<void(const QString& path)>& saved = {});

} // namespace cmgmedia::ui
