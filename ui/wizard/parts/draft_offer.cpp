// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/draft_offer.h"

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

DraftOffer::DraftOffer(Session& session, QWidget* parent) : Card(parent), m_session(session)
{
    setObjectName(u"draftOffer"_s);
    m_sentence = wrappedLabel({});
    content()->addWidget(m_sentence);
    auto* restoreButton = new QPushButton(tr("&Restore answers"));
    auto* discardButton = new QPushButton(tr("&Delete them"));
    named(restoreButton, u"restoreDraft"_s, withoutMnemonic(restoreButton->text()));
    named(discardButton, u"discardDraft"_s, withoutMnemonic(discardButton->text()));
    auto* row = new QHBoxLayout;
    row->addWidget(restoreButton);
    row->addWidget(discardButton);
    row->addStretch();
    content()->addLayout(row);
    connect(restoreButton, &QPushButton::clicked, this, &DraftOffer::restore);
    connect(discardButton, &QPushButton::clicked, this, [this] {
        m_session.document().draft().discardLeftOver();
        hide();
    });
    connect(&session.document().draft(), &Draft::ready, this, &DraftOffer::load);
    load();
}

/// What an earlier run left is only known once somebody looked.
void DraftOffer::load()
{
    const std::optional<Draft::LeftOver>& left = m_session.document().draft().leftOver();
    setVisible(left.has_value());
    if (!left)
        return;
    const QString when = left->when.toString(u"yyyy-MM-dd HH:mm"_s);
    const QString sentence =
        left->profilePath.isEmpty()
            ? tr("You have unsaved answers from %1. Passwords weren't saved.").arg(when)
            //: A file, and date and time.
            : tr("You have unsaved changes to %1 from %2. Passwords weren't saved.")
                  .arg(QFileInfo(left->profilePath).fileName(), when);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void DraftOffer::restore()
{
    m_session.document().restoreDraft(this, [this](const Result<>& restored) {
        if (!restored)
            showProblem(this, describe(restored.error()).translated());
        load();
    });
}

} // namespace cmgmedia::ui
