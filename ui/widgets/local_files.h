// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QLineEdit;
class QMimeData;
class QWidget;

namespace cmgmedia::ui {

/// Paths of the files of this computer in what somebody drags.
QStringList localFiles(const QMimeData* mime);

/// A path as somebody typed or pasted it, without the quotes that "Copy as path" of Explorer puts
/// around it.
QString typedPath(const QString& typed);

/// Calls taken() with the path that is typed into a field, when Return is pressed, when the field
/// is left, and when somebody stops typing for a moment. While it is typed, isModified() says so.
void takeTyped(QLineEdit* edit, const std::function<void(const QString& path)>& taken);

/// What a file dialog is for.
struct FileQuestion {
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QStringList filters;       ///< "Profiles (*.json)"; none: all files
    QString start;             ///< folder or file to start from
    QString suffix;            ///< put on a name without one; Save only
    bool asksToReplace = true; ///< Save only; false: nothing is written to what is chosen yet
};

/// Asks with the dialog of the desktop and returns at once; `chosen` is called when the answer is
/// a path, and not where `parent` is gone by then.
void askForFile(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QString&)>& chosen);

/// Says what went wrong in a box of its own; returns at once.
void showProblem(QWidget* parent, const QString& sentence);

} // namespace cmgmedia::ui
