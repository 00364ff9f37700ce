// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page_id.h"
#include "ui/session/session.h"
#include "ui/widgets/field_box.h"

#include <QWidget>

#include <initializer_list>
#include <map>
#include <utility>

class QLineEdit;
class QVBoxLayout;

namespace cmgmedia::ui {

class FindingList;

/// A page of the wizard. It shows the session and edits it, and knows nothing of other pages.
///
/// A page builds its controls in its constructor with addSection(), addField() and addRow(); shows
/// the session in load(), which is called when the page appears and whenever the session changes
/// while it is visible; and connects what the user does to edit(). Findings appear by themselves
/// under each field that names the Fields it is about.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(PageId id, Session& session);
    ~WizardPage() override;

    PageId pageId() const { return m_id; }
    virtual QString explanation() const = 0; ///< one sentence below the title
    virtual void load() = 0;
    /// Whether Next may be pressed; asks the rule table.
    virtual bool isComplete() const;
    /// False while the page must not be left: no Back, no other step.
    virtual bool canLeave() const { return true; }
    virtual bool canGoBack() const { return true; }
    virtual QString nextText() const;  ///< "&Next"; empty: there is no such button
    virtual QString closeText() const; ///< "Cancel"; empty: there is no such button
    /// Asked before the window closes. A page that has to ask first returns false and closes the
    /// window itself when it got its answer.
    virtual bool mayClose() { return true; }
    /// Asked when Next is pressed. A page that has to ask first returns false and emits
    /// advanceRequested() when it got its answer.
    virtual bool mayAdvance() { return true; }
    /// What the step list says of a page that no rule knows.
    virtual PageState state() const { return PageState::Untouched; }
    virtual void entered() {}    ///< the page was turned to
    virtual void cameByNext() {} ///< and by Next; after entered()

    void focusField(Field field); ///< of this page
    /// Where the cursor goes when the page is turned to.
    virtual QWidget* firstControl() const;

signals:
    void completeChanged(); ///< of anything that the buttons depend on
    void goToRequested(cmgmedia::Field field);
    void advanceRequested(); ///< to the next page, as Next does

protected:
    Session& session() const { return m_session; }
    /// Changes the profile for something that the user did; nothing while load() runs.
    void edit(const ProfileDocument::Change& change);
    bool isLoading() const { return m_loading; }

    void addSection(const QString& title, const QString& explanation = {});
    /// A labelled control with the findings about `fields` below it.
    FindingList* addField(const FieldText& text, QWidget* control,
                          std::initializer_list<Field> fields);
    void addRow(QWidget* widget);
    void addRow(QLayout* layout);
    FindingList* addFindings(std::initializer_list<Field> fields, QWidget* focus = nullptr);
    void addGap(); ///< between fields of one section
    void addStretch();
    /// Shows a text, except where somebody is typing another one.
    static void showText(QLineEdit* edit, const QString& text);

    void showEvent(QShowEvent* event) override;

private:
    void reload();

    PageId m_id;
    Session& m_session;
    QVBoxLayout* m_content;
    std::map<Field, QWidget*> m_controls;
    QWidget* m_first = nullptr;
    bool m_hasSection = false;
    bool m_loading = false;
};

} // namespace cmgmedia::ui
