// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/lab_maker.h"

#include "core/base/secret_file.h"
#include "core/lab/sample_lab.h"
#include "ui/session/session.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// A folder of that name that is not there yet.
QString freshFolder(const QString& parent)
{
    const QDir folder(parent);
    QString name = u"cmg-lab"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = u"cmg-lab-%1"_s.arg(i);
    return folder.filePath(name);
}

} // namespace

LabMaker::LabMaker(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_make(new QPushButton(icon(u"lab"_s), tr("Try it with a sample &lab…"))),
      m_cancel(new QPushButton(tr("Sto&p"))), m_progress(new QProgressBar)
{
    named(m_make, u"makeLab"_s, withoutMnemonic(m_make->text()));
    named(m_cancel, u"stopLab"_s, tr("Stop creating the sample lab"));
    named(m_progress, u"labProgress"_s, tr("Creating the sample lab"));
    m_progress->setRange(0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_make);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    setFocusProxy(m_make);
    connect(m_make, &QPushButton::clicked, this, &LabMaker::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    showBusy(false);
}

void LabMaker::chooseFolder()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Folder,
                .title = tr("Folder for the sample lab"),
                .filters = {},
                .start = QDir::homePath(),
                .suffix = {}},
               [this](const QString& folder) { makeIn(folder); });
}

void LabMaker::makeIn(const QString& folder)
{
    showBusy(true);
    m_task = runTask(
        this,
        [folder, clock = m_session.now()](Work& work) -> Result<QString> {
            const QString lab = freshFolder(folder);
            const Result<> made =
                makeSampleLab({.folder = lab, .bootFiles = {}, .wim = {}}, clock, work);
            return made ? Result<QString>(lab) : made.error();
        },
        [this](const Result<QString>& made) {
            showBusy(false);
            if (made)
                openLab(*made);
            else if (made.error().code != ErrorCode::Cancelled)
                showProblem(this, describe(made.error()).translated());
        });
}

void LabMaker::openLab(const QString& folder)
{
    const QDir lab(folder);
    m_session.document().open(
        lab.filePath(u"profile.json"_s), this,
        [this, file = lab.filePath(u"media-password.txt"_s)](const Result<>& opened) {
            if (opened) {
                emit labOpened();
                readPassword(file);
            } else
                showProblem(this, describe(opened.error()).translated());
        });
}

/// It protects nothing, so it lies beside the medium.
void LabMaker::readPassword(const QString& file)
{
    runTask(
        this, [file](Work&) { return readSecretFile(file); },
        [this](Result<Secret> password) {
            if (password)
                m_session.choices().setSecret(&BuildSecrets::mediaPassword, *std::move(password));
        });
}

void LabMaker::showBusy(bool busy)
{
    m_make->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

} // namespace cmgmedia::ui
