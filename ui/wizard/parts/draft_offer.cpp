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
    m_sentence = wrappedLabel({});
    content()->addWidget(m_sentence);
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
        m_session.document().draft().discardLeftOver();
        hide();
    });
    connect(&session.document().draft(), &Draft::ready, this, &DraftOffer::load);
    load();
}

/// What an earlier run left is only known once somebody looked.
void DraftOffer::load()
{
    const std::optional<QDateTime>& when = m_session.document().draft().leftOver();
    setVisible(when.has_value());
    const QString sentence =
        tr("The wizard ended unexpectedly. Your answers of %1 were kept; passwords were not.")
            .arg(QLocale().toString(when.value_or(QDateTime()), QLocale::ShortFormat));
    m_sentence->setText(sentence);
    named(this, u"draftOffer"_s, sentence);
}

void DraftOffer::restore()
{
    m_session.document().restoreDraft(this, [this](const Result<>& restored) {
        if (!restored)
            showProblem(this, describe(restored.error()).translated());
        hide();
    });
}

} // namespace cmgmedia::ui
