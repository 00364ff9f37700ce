// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/image/boot_image.h"
#include "ui/tools/tool_window.h"
#include "ui/tools/trust_draft.h"

namespace cmgmedia {
struct TrustOffer;
}

namespace cmgmedia::ui {

class FactCard;
class StateLine;
class TrustReportView;
class TrustTree;

/// Shows what a boot image trusts, and writes a copy that trusts something else, as
/// `cmgmedia trust` does. The boot image itself is never written.
class TrustTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit TrustTool(std::function<Clock()> clock, QWidget* parent = nullptr);

protected:
    void load() override;
    void takeDropped(const QStringList& paths) override;
    bool mayLeave(const std::function<void()>& then) override;
    void showFailure(const Error& error) override;
    void busyChanged() override;

private:
    struct Opened {
        BootImage image;
        TrustStores stores;
    };

    QWidget* makeEditor();
    void clear();
    void enable();
    void showOpened(Opened opened);
    void showDraft();
    void showDetails();
    void browseCertificates();
    void take(const QStringList& paths);
    void accept(const TrustOffer& offer);
    void turnCurrent();
    void exportReg();
    void saveAs(const std::function<void()>& then);
    void save(const QString& output, const std::function<void()>& then);

    std::function<Clock()> m_clock;
    TrustDraft m_draft;
    TrustStores m_stores; ///< of the boot image, as it is
    bool m_isOpen = false;
    bool m_isSaving = false;
    QStringList m_read;    ///< offered files: the result is written over none of them
    QStringList m_toRead;  ///< offered files that were not read yet
    QString m_reportedFor; ///< the boot image that the report is about

    TrustReportView* m_report = nullptr;
    FactCard* m_image = nullptr;
    QWidget* m_editor = nullptr;
    TrustTree* m_tree = nullptr;
    StateLine* m_pending = nullptr;
    StateLine* m_unreadable = nullptr; ///< seen where the stores have such entries
    FactCard* m_details = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_turn = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace cmgmedia::ui
