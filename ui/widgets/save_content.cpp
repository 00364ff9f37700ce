// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_content.h"

#include "ui/session/task.h"

#include <QWidget>

namespace cmgmedia::ui {

void saveContent(QWidget* parent, const OutputFile& output, const QByteArray& content,
                 const std::function<void()>& saved)
{
    runTask(
        parent, [output, content](Work&) { return writeOutput(output, content); },
        [parent, saved](const Result<>& written) {
            if (!written)
                showProblem(parent, describe(written.error()).translated());
            else if (saved)
                saved();
        });
}

void askAndSave(QWidget* parent, const FileQuestion& question, const QStringList& inputs,
                const std::function<QByteArray(const QString& path)>& contentFor,
                const std::function<void(const QString& path)>& saved)
{
    askForFile(parent, question, [parent, inputs, contentFor, saved](const QString& path) {
        saveContent(parent, {path, inputs, true}, contentFor(path), [saved, path] { // it asked
            if (saved)
                saved(path);
        });
    });
}

} // namespace cmgmedia::ui
