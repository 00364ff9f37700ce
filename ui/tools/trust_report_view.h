// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cmgmedia {
struct TrustReport;
}

namespace cmgmedia::ui {

class Banner;
class FactCard;

/// What a new boot image was found to hold when it was read again.
class TrustReportView : public QWidget
{
    Q_OBJECT

public:
    explicit TrustReportView(QWidget* parent = nullptr);
    void setReport(const TrustReport& report, const QString& bootImage);

private:
    Banner* m_banner;
    FactCard* m_facts;
};

} // namespace cmgmedia::ui
