// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widget_test.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

void keepSettingsIn(const QString& folder)
{
    QCoreApplication::setOrganizationName(u"cmgmedia-tests"_s);
    QCoreApplication::setApplicationName(u"cmgmedia-tests"_s);
    // Windows' own place is the registry, which all the test programs that run share.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

ui::SessionOptions quickSession()
{
    return {.dataFolder = {}, .debounceMs = 0, .clock = labClock};
}

namespace {

/// Starts something that takes its time and says how it ended.
template <typename Start>
Result<> awaited(const Start& start)
{
    std::optional<Result<>> outcome;
    QObject context; // a late answer finds nobody
    start(&context, [&outcome](const Result<>& result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        return Error{ErrorCode::Cancelled, u"waited too long"_s, {}};
    return *outcome;
}

} // namespace

Result<> open(ui::Session& session, const QString& path)
{
    return awaited([&](QObject* context, const ui::ProfileDocument::Done& done) {
        session.document().open(path, context, done);
    });
}

Result<> save(ui::Session& session, const QString& path)
{
    return awaited([&](QObject* context, const ui::ProfileDocument::Done& done) {
        session.document().save(path, context, done);
    });
}

Result<> restoreDraft(ui::Session& session)
{
    return awaited([&](QObject* context, const ui::ProfileDocument::Done& done) {
        session.document().restoreDraft(context, done);
    });
}

QStringList namelessControls(const QWidget& parent)
{
    QStringList nameless;
    for (const QWidget* widget : parent.findChildren<QWidget*>()) {
        const bool insideAnother =
            qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
            || qobject_cast<const QLineEdit*>(widget->parentWidget());
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        if (!insideAnother && takesFocus && widget->isVisibleTo(&parent)
            && widget->accessibleName().isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u' '
                            + widget->objectName();
    }
    return nameless;
}

QStringList mnemonicsTwice(const QWidget& parent)
{
    QStringList twice;
    QMap<QString, QString> taken; // letter to text
    if (const auto* window = qobject_cast<const QMainWindow*>(&parent)) {
        for (const QAction* menu : window->menuBar()->actions()) {
            if (const QString letter = QKeySequence::mnemonic(menu->text()).toString();
                !letter.isEmpty())
                taken.insert(letter, menu->text());
        }
    } else if (!parent.isModal()) {
        for (const QString& text : {u"&Back"_s, u"&File"_s, u"&Tools"_s, u"&Help"_s, u"&Next"_s})
            taken.insert(QKeySequence::mnemonic(text).toString(), text);
    }
    for (const QWidget* widget : parent.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString text = button                    ? button->text()
                             : label && label->buddy() ? label->text()
                                                       : QString();
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty() || !widget->isVisibleTo(&parent))
            continue;
        if (taken.contains(letter))
            twice << taken.value(letter) + u" / "_s + text;
        taken.insert(letter, text);
    }
    return twice;
}

} // namespace cmgmedia::test
