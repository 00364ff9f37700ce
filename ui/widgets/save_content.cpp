// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_content.h"

#include "core/base/atomic_file.h"
#include "ui/session/task.h"

#include <QWidget>

namespace cmgmedia::ui {

void saveContent(QWidget* parent, const QString& path, const QByteArray& content,
                 const std::function<void()>& saved)
{
    runTask(
        parent, [path, content](Work&) { return writeFileAtomically(path, content); },
        [parent, saved](const Result<>& written) {
            if (!written)
                showProblem(parent, describe(written.error()));
            else if (saved)
                saved();
        });
}

void askAndSave(QWidget* parent, const FileQuestion& question,
                const std::function<QByteArray(const QString& path)>& contentFor)
{
    askForFile(parent, question, [parent, contentFor](const QString& path) {
        saveContent(parent, path, contentFor(path));
    });
}

} // namespace cmgmedia::ui
