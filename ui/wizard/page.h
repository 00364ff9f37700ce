// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page_id.h"
#include "ui/session/session.h"
#include "ui/widgets/field_box.h"

#include <QWidget>

#include <initializer_list>
#include <map>
#include <optional>
#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace cmgmedia::ui {

class FindingList;
class StateLine;

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

    /// Why Next cannot be pressed.
    struct Obstacle {
        QString sentence;
        QWidget* place = nullptr; ///< of this page; nullptr: see the field
        std::optional<Field> field = {};
    };

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
    /// What is to be done before Next can be pressed; nullopt: nothing, or nobody can say.
    virtual std::optional<Obstacle> obstacle() const;
    void showPlace(const Obstacle& obstacle);
    /// Where the cursor goes when the page is turned to; nullptr: to Next.
    virtual QWidget* firstControl() const;

signals:
    void completeChanged(); ///< of anything that the buttons depend on
    void goToRequested(cmgmedia::Field field);
    void advanceRequested(); ///< to the next page, as Next does
    /// Of any kind: the window finds out where it belongs.
    void fileDropped(const QString& path);

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
    /// A control that changes an answer, which a profile may lock: then it is grey, and the row
    /// that is added here says why.
    void addLock(ProfileKey key, QWidget* control);
    void addGap(); ///< between fields of one section
    void addStretch();
    /// Shows a text, except where somebody is typing another one.
    static void showText(QLineEdit* edit, const QString& text);

    void showEvent(QShowEvent* event) override;

private:
    struct Lock {
        ProfileKey key;
        QWidget* control;
        StateLine* note;
        bool isShut = false;
    };

    void reload();
    void showLocks();

    PageId m_id;
    Session& m_session;
    QVBoxLayout* m_content;
    std::map<Field, QWidget*> m_controls;
    std::vector<Lock> m_locks;
    QWidget* m_first = nullptr;
    bool m_hasSection = false;
    bool m_loading = false;
};

} // namespace cmgmedia::ui
