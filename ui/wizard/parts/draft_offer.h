// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace cmgmedia::ui {

class Session;

/// Offers the answers of a run that ended without saving them. Hidden where there is none.
class DraftOffer : public Card
{
    Q_OBJECT

public:
    explicit DraftOffer(Session& session, QWidget* parent = nullptr);

private:
    void load();
    void restore();

    Session& m_session;
    QLabel* m_sentence = nullptr;
};

} // namespace cmgmedia::ui
