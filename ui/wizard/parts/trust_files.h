// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace cmgmedia::ui {

class Session;
class ShortTree;

/// The certificate files that the boot image shall trust: a list to add to, remove from and drop
/// onto, and what is in each file.
class TrustFiles : public Card
{
    Q_OBJECT

public:
    explicit TrustFiles(Session& session, QWidget* parent = nullptr);
    void load();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QPen outline() const override;

private:
    void browse();
    void add(const QStringList& paths);
    void removeCurrent();
    void setTarget(bool target);

    Session& m_session;
    ShortTree* m_files;
    QWidget* m_empty;
    QPushButton* m_remove;
    QStringList m_shown;
    bool m_isTarget = false; ///< something hangs over it
};

} // namespace cmgmedia::ui
