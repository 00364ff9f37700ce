// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_test.h"

#include <QApplication>
#include <QDropEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

bool openLab(ui::Session& session, const Lab& lab)
{
    if (!open(session, lab.path(u"profile.json"_s)))
        return false;
    session.choices().setSecret(&BuildSecrets::mediaPassword, *lab.password());
    return QTest::qWaitFor([&] {
        return session.examination().mediumState() == ui::MediumState::Open
               && !session.examiner().isBusy();
    });
}

QStringList ruleIds(const QWidget& page)
{
    QStringList ids;
    for (const ui::FindingList* list : page.findChildren<ui::FindingList*>()) {
        for (const ui::FindingList::Line& line : list->lines())
            ids << (line.ruleId.isEmpty() ? line.head : line.ruleId);
    }
    return ids;
}

void retype(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

bool drop(QWidget* onto, const QStringList& paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    files.setUrls(urls);
    const QPoint middle = onto->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
    return event.isAccepted();
}

} // namespace cmgmedia::test
