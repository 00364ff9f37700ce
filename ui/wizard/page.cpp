// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page.h"

#include "core/profile/profile_locks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

/// The gravest thing that the rules say, or what cannot be read.
std::optional<WizardPage::Obstacle> WizardPage::obstacle() const
{
    const Examination& seen = m_session.examination();
    for (const GatherError& unreadable : seen.gathered.errors) {
        if (isShownOn(m_id, unreadable.field))
            return Obstacle{describe(unreadable.error).translated(), nullptr, unreadable.field};
    }
    for (const Finding& finding : seen.result.blockers(m_session.choices().allowed())) {
        if (isShownOn(m_id, finding.rule->field))
            return Obstacle{ruleText(finding.rule->title).translated(), nullptr,
                            finding.rule->field};
    }
    return std::nullopt;
}

void WizardPage::showPlace(const Obstacle& obstacle)
{
    if (obstacle.place)
        obstacle.place->setFocus(Qt::OtherFocusReason);
    else if (obstacle.field && !m_controls.contains(*obstacle.field))
        emit goToRequested(*obstacle.field);
    else if (obstacle.field)
        focusField(*obstacle.field);
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
    auto* head = new Heading(title);
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
    for (const FindingList* earlier : findChildren<FindingList*>())
        findings->follow(earlier);
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
    showLocks();
    emit completeChanged();
}

void WizardPage::addLock(ProfileKey key, QWidget* control)
{
    auto* note = new StateLine(u"locked-"_s + keyPath(key));
    m_content->addWidget(note);
    m_locks.push_back({key, control, note});
}

/// After load(), which may have made a control usable.
void WizardPage::showLocks()
{
    for (Lock& lock : m_locks) {
        const std::optional<QString> reason = lockReason(m_session.profile(), lock.key);
        if (reason)
            lock.control->setEnabled(false);
        else if (lock.isShut)
            lock.control->setEnabled(true); // another profile
        lock.isShut = reason.has_value();
        const QString words = reason ? oneLine(*reason) : QString();
        //: The reason of the person who made the profile follows.
        const QString why = words.isEmpty() ? tr("Locked by the person who made this profile.")
                                            : tr("Locked: %1").arg(words);
        lock.note->say(PageState::Untouched, reason ? why : QString());
    }
}

} // namespace cmgmedia::ui
