// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/draft_offer.h"

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

DraftOffer::DraftOffer(Session& session, QWidget* parent) : Card(parent), m_session(session)
{
    const std::optional<QDateTime> when = session.draft().leftOver();
    setVisible(when.has_value());
    const QString sentence =
        tr("The wizard ended unexpectedly. Your answers of %1 were kept; passwords were not.")
            .arg(QLocale().toString(when.value_or(QDateTime()), QLocale::ShortFormat));
    named(this, u"draftOffer"_s, sentence);
    content()->addWidget(wrappedLabel(sentence));
    auto* restoreButton = new QPushButton(tr("&Continue with them"));
    auto* discardButton = new QPushButton(tr("&Discard them"));
    named(restoreButton, u"restoreDraft"_s, withoutMnemonic(restoreButton->text()));
    named(discardButton, u"discardDraft"_s, withoutMnemonic(discardButton->text()));
    auto* row = new QHBoxLayout;
    row->addWidget(restoreButton);
    row->addWidget(discardButton);
    row->addStretch();
    content()->addLayout(row);
    connect(restoreButton, &QPushButton::clicked, this, &DraftOffer::restore);
    connect(discardButton, &QPushButton::clicked, this, [this] {
        m_session.draft().discardLeftOver();
        hide();
    });
}

void DraftOffer::restore()
{
    if (Result<> restored = m_session.restoreDraft(); !restored)
        showProblem(this, describe(restored.error()));
    hide();
}

} // namespace cmgmedia::ui
