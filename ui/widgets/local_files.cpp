// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/local_files.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kTypingPauseMs = 800;

} // namespace

QStringList localFiles(const QMimeData* mime)
{
    QStringList paths;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString typedPath(const QString& typed)
{
    QString path = typed;
    const QString bare = typed.trimmed();
    if (bare.size() > 1 && bare.startsWith(u'"') && bare.endsWith(u'"'))
        path = bare.sliced(1, bare.size() - 2);
    return path.isEmpty() ? path : QDir::cleanPath(QDir::fromNativeSeparators(path));
}

void takeTyped(QLineEdit* edit, const std::function<void(const QString& path)>& taken)
{
    auto* pause = new QTimer(edit);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPauseMs);
    QObject::connect(edit, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, edit,
                     [edit, taken] { taken(typedPath(edit->text())); });
    QObject::connect(edit, &QLineEdit::editingFinished, pause, [edit, pause, taken] {
        pause->stop();
        edit->setModified(false);
        taken(typedPath(edit->text()));
    });
}

void askForFile(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, question.title, question.start);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::Kind::Save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(question.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.asksToReplace);
        break;
    case FileQuestion::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void showProblem(QWidget* parent, const QString& sentence)
{
    auto* box = new QMessageBox(QMessageBox::Warning, parent->window()->windowTitle(), sentence,
                                QMessageBox::Close, parent);
    box->setObjectName(u"problem"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace cmgmedia::ui
