// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_order.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace cmgmedia::ui {

class Heading;
class StateLine;

/// What will be contacted and what will be sent, before anything is; and through which proxy.
class GatewayConsent : public QWidget
{
    Q_OBJECT

public:
    explicit GatewayConsent(QWidget* parent = nullptr);
    void show(const ProbeOrder& order); ///< for that gateway; the proxy is the one that is typed
    /// With the proxy; nullopt: what is typed there is none, which is said.
    std::optional<ProbeOrder> order() const;
    void say(const QString& sentence); ///< such as that asking was canceled
    QString proxy() const;             ///< "http://proxy.contoso.com:8080"; empty: none

signals:
    void validChanged(bool valid);

private:
    void showContacts();

    ProbeOrder m_order;
    Heading* m_head;
    QGridLayout* m_rows;
    QLineEdit* m_proxy;
    StateLine* m_status;
};

} // namespace cmgmedia::ui
