// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_report.h"
#include "ui/session/states.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class CopyBox;
class FactCard;
class Session;
class StateLine;

// The three answers as a sign.
PageState reachedState(const ProbeReport& report);
PageState trustedState(const ProbeReport& report);
PageState undisturbedState(const ProbeReport& report);

/// What the gateway answered: three sentences first, what the rules say of it, the certificates
/// that can be taken from it, and all that was seen.
class GatewayAnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit GatewayAnswerView(Session& session, QWidget* parent = nullptr);
    void show(const ProbeReport& report);
    void announceVerdict(); ///< to screen readers, once it is seen

private:
    QWidget* makeTaking();
    void showFindings(const ProbeReport& report);
    void showLeaf(const ProbeReport& report);
    void showIssuers(const ProbeReport& report);
    void showLocks();
    void useLeaf();
    void addIssuers();

    Session& m_session;
    StateLine* m_reached;
    StateLine* m_trusted;
    StateLine* m_undisturbed;
    QLabel* m_asked;
    QVBoxLayout* m_findings;
    QStringList m_shownFindings;
    QLabel* m_caution;
    FactCard* m_leafCard;
    QPushButton* m_use;
    QVBoxLayout* m_issuerCards;
    QPushButton* m_add;
    StateLine* m_locked;
    CopyBox* m_text;
    std::optional<Certificate> m_leaf;
    std::vector<Certificate> m_issuers;
    QStringList m_issuerOrigins;
};

} // namespace cmgmedia::ui
