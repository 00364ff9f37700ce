// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/registry/trust_review.h"
#include "ui/tools/trust_draft.h"
#include "ui/widgets/short_tree.h"

namespace cmgmedia::ui {

/// The certificates of a boot image, store by store, with what will become of them and what is
/// wrong with them; also entries that cannot be read, and what is disallowed.
class TrustTree : public ShortTree
{
    Q_OBJECT

public:
    explicit TrustTree(QWidget* parent = nullptr);

    void show(const std::vector<TrustLine>& lines, const TrustStores& stores, const Clock& clock);
    /// Of the chosen line; nullptr: none, a store, or what is not changed here.
    const TrustLine* current() const;

private:
    QTreeWidgetItem* storeItem(SystemStore store, const TrustStores& stores,
                               const Clock& clock) const;
    void choose(const StoredCertificate& stored);

    std::vector<TrustLine> m_lines;
};

QString fateText(TrustFate fate); ///< "will be added"; empty: stays

} // namespace cmgmedia::ui
