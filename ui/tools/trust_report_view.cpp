// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_report_view.h"

#include "core/base/text.h"
#include "core/pipeline/trusted_boot_image.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fact_card.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// "ROOT, AuthRoot: Contoso Root" for each certificate once.
QString namesOf(const std::vector<StoredCertificate>& certificates)
{
    QStringList lines;
    for (const StoredCertificate& stored : certificates)
        lines << labelled(storeName(stored.store), stored.certificate.displayName());
    //: No certificates.
    return lines.isEmpty() ? TrustReportView::tr("None") : lines.join(u'\n');
}

} // namespace

TrustReportView::TrustReportView(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(u"report"_s)),
      m_facts(new FactCard(u"reportFacts"_s, u"verify"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
}

void TrustReportView::setReport(const TrustReport& report, const QString& bootImage)
{
    m_banner->say({u"state-fine"_s, Tone::Good, tr("The new boot image was saved"),
                   tr("It was verified: read back, compared, and opened again, and the "
                      "certificates match your changes. Below is what was read from it.")});
    const QFileInfo file(bootImage);
    m_facts->setTitle(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
    QList<FactRow> rows{{tr("Added"), namesOf(report.added)},
                        {tr("Removed"), namesOf(report.removed)}};
    if (!report.alreadyThere.empty())
        rows << FactRow{tr("Already there"), namesOf(report.alreadyThere)};
    m_facts->setRows(rows);
}

} // namespace cmgmedia::ui
