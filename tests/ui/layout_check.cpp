// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout_check.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

QString nameOf(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    return QLatin1StringView(widget.metaObject()->className()) + u" '"_s
           + (text.isEmpty() ? widget.objectName() : text) + u'\'';
}

bool isCutOff(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

void addCutOff(const QWidget& window, QStringList& faults)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && isCutOff(*label))
            faults << nameOf(*label) + u" is cut off"_s;
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const bool isInField = qobject_cast<const QLineEdit*>(button->parentWidget());
        if (button->isVisible() && !isInField && button->width() < button->sizeHint().width())
            faults << nameOf(*button) + u" is cut off"_s;
    }
}

void addOverlaps(const QWidget& parent, QStringList& faults)
{
    std::vector<const QWidget*> laidOut;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (!widget || !widget->isVisible() || widget->isWindow())
            continue;
        addOverlaps(*widget, faults);
        if (parent.layout() && parent.layout()->indexOf(widget) >= 0)
            laidOut.push_back(widget);
    }
    for (size_t i = 0; i < laidOut.size(); ++i) {
        for (size_t j = i + 1; j < laidOut.size(); ++j) {
            if (laidOut[i]->geometry().intersects(laidOut[j]->geometry()))
                faults << nameOf(*laidOut[i]) + u" lies over "_s + nameOf(*laidOut[j]);
        }
    }
}

bool takesTab(const QWidget& widget, const QWidget& page)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy()
           && widget.isVisibleTo(&page) && widget.isEnabled() && page.isAncestorOf(&widget);
}

} // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults;
    addCutOff(window, faults);
    addOverlaps(window, faults);
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            faults << u"%1 has to be scrolled to the side by %2"_s.arg(nameOf(*area->widget()))
                          .arg(area->horizontalScrollBar()->maximum());
    }
    return faults;
}

QStringList focusFaults(const QWidget& page)
{
    QStringList faults;
    std::set<const QWidget*> seen;
    const QWidget* before = nullptr;
    for (const QWidget* next = page.nextInFocusChain(); next && next != &page;
         next = next->nextInFocusChain()) {
        if (!takesTab(*next, page) || !seen.insert(next).second)
            continue;
        const auto at = [&page](const QWidget& widget) {
            return QRect(widget.mapTo(&page, QPoint()), widget.size());
        };
        if (before && at(*next).bottom() < at(*before).top())
            faults << nameOf(*before) + u" before "_s + nameOf(*next);
        before = next;
    }
    return faults;
}

} // namespace cmgmedia::test
