// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace cmgmedia::ui {

WizardPage::WizardPage(PageId id, Session& session)
    : m_id(id), m_session(session), m_content(new QVBoxLayout(this))
{
    setMaximumWidth(kContentWidth + 2 * space::kPage);
    m_content->setContentsMargins(space::kPage, space::kSmall, space::kPage, space::kPage);
    m_content->setSpacing(space::kSmall);
    const auto reloadIfSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&session, &Session::changed, this, reloadIfSeen);
    connect(&session, &Session::checked, this, reloadIfSeen);
}

WizardPage::~WizardPage()
{
    // A field that loses the focus while all of this goes away reports to nobody.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

bool WizardPage::isComplete() const
{
    return !isJudged(m_id) || !m_session.isBlocked(m_id);
}

QString WizardPage::nextText() const
{
    return tr("&Next");
}

QString WizardPage::closeText() const
{
    return tr("Cancel");
}

void WizardPage::focusField(Field field)
{
    const auto found = m_controls.find(field);
    if (found != m_controls.end())
        found->second->setFocus(Qt::OtherFocusReason);
}

QWidget* WizardPage::firstControl() const
{
    return m_first;
}

void WizardPage::edit(const ProfileDocument::Change& change)
{
    if (!m_loading)
        m_session.edit(change);
}

void WizardPage::addSection(const QString& title, const QString& explanation)
{
    m_content->addSpacing(m_hasSection ? space::kMedium : 0);
    m_hasSection = true;
    QLabel* head = wrappedLabel(title);
    head->setFont(sectionFont());
    m_content->addWidget(head);
    if (!explanation.isEmpty())
        m_content->addWidget(quietLabel(explanation));
}

FindingList* WizardPage::addField(const FieldText& text, QWidget* control,
                                  std::initializer_list<Field> fields)
{
    addRow(fieldBox(text, control));
    if (!m_first)
        m_first = control;
    return fields.size() == 0 ? nullptr : addFindings(fields, control);
}

void WizardPage::addRow(QWidget* widget)
{
    m_content->addWidget(widget);
}

void WizardPage::addRow(QLayout* layout)
{
    m_content->addLayout(layout);
}

FindingList* WizardPage::addFindings(std::initializer_list<Field> fields, QWidget* focus)
{
    auto* findings = new FindingList(m_session, fields);
    m_content->addWidget(findings);
    for (const Field field : fields) {
        if (focus)
            m_controls.try_emplace(field, focus);
    }
    return findings;
}

void WizardPage::addGap()
{
    m_content->addSpacing(space::kSmall);
}

void WizardPage::addStretch()
{
    m_content->addStretch(1);
}

void WizardPage::showText(QLineEdit* edit, const QString& text)
{
    const bool isBeingTyped = edit->hasFocus() && edit->isModified();
    if (edit->text() != text && !isBeingTyped)
        edit->setText(text);
}

void WizardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void WizardPage::reload()
{
    const QScopedValueRollback loading(m_loading, true);
    load();
    emit completeChanged();
}

} // namespace cmgmedia::ui
