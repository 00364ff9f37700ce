// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/file_kind.h"
#include "ui/widgets/local_files.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace cmgmedia::ui {

/// A field for the path of a file: typed, chosen with a button, or dropped on it.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// The name is that of the thing: "output" makes "outputPath" and "outputBrowse".
    FileField(const QString& name, const QString& accessibleName, const QString& browseText,
              FileQuestion question, QWidget* parent = nullptr);

    void setQuestion(const FileQuestion& question); ///< without a start, which is the path shown
    /// An absolute path, or nothing. Leaves the cursor of somebody who types alone.
    void showPath(const QString& path);
    void setPlaceholder(const QString& text);
    /// What may be dropped on it; nothing at first. What is not of these kinds is refused.
    void takeDrops(std::vector<FileKind> kinds);
    /// Where the dialog starts as long as the field is empty.
    void suggest(const QString& path) { m_suggestion = path; }
    QLineEdit* edit() const { return m_edit; }

signals:
    void chosen(const QString& path); ///< clean, with '/'; empty: none any more

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(const QString& typed);
    void takeDropped(const QString& path);
    void browse();

    FileQuestion m_question;
    std::vector<FileKind> m_kinds;
    QString m_suggestion;
    QLineEdit* m_edit;
    QPushButton* m_browse;
};

} // namespace cmgmedia::ui
