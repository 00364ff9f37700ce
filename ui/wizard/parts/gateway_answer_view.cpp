// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/gateway_answer_view.h"

#include "core/base/language.h"
#include "core/profile/profile_locks.h"
#include "core/validation/facts/live_chain.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/state_line.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kAnswerLines = 18;
constexpr qsizetype kMostOfAName = 200; // of a name that a stranger chose

QString shownFrom(const QString& name)
{
    return oneLine(name).left(kMostOfAName);
}

void showCertificate(FactCard& card, const Certificate& certificate, const QString& from)
{
    card.setTitle(shownFrom(certificate.displayName()), from);
    card.setRows({{GatewayAnswerView::tr("Subject"), shownFrom(certificate.subject)},
                  {GatewayAnswerView::tr("Issuer"), shownFrom(certificate.issuer)},
                  {GatewayAnswerView::tr("Thumbprint"), certificate.thumbprintText()},
                  {GatewayAnswerView::tr("Valid from"), shortDay(certificate.notBefore.date())},
                  {GatewayAnswerView::tr("Valid until"), shortDay(certificate.notAfter.date())}});
}

/// Where a missing CA was seen.
QString originOf(const Certificate& certificate, const GatewayAnswer& answer)
{
    const std::vector<Certificate>& sent = answer.tls.chain;
    if (std::ranges::find(sent, certificate) != sent.end())
        return GatewayAnswerView::tr("Not in the boot image. The gateway sends it.");
    return GatewayAnswerView::tr("Not in the boot image. The gateway's certificate says where to "
                                 "get it.");
}

void clearColumn(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool isExpectedLeaf(const GatewayAnswer& answer)
{
    return answer.trust.expected && answer.leaf() && *answer.trust.expected == *answer.leaf();
}

} // namespace

PageState reachedState(const ProbeReport& report)
{
    if (!report.answer.tls.chain.empty())
        return PageState::Fine;
    return report.verdict() == ProbeReport::Verdict::Unasked ? PageState::Unchecked
                                                             : PageState::Blocked;
}

PageState trustedState(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    if (!answer.hasAsked(ProbeStep::Trust) || !answer.trust.areRootsKnown)
        return PageState::Unchecked;
    return answer.trust.asSent.isTrusted() ? PageState::Fine : PageState::Blocked;
}

PageState undisturbedState(const ProbeReport& report)
{
    if (isDisturbed(report))
        return PageState::Blocked;
    return isExpectedLeaf(report.answer) || trustedState(report) == PageState::Fine
               ? PageState::Fine
               : PageState::Unchecked;
}

GatewayAnswerView::GatewayAnswerView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_reached(new StateLine(u"gatewayReached"_s)),
      m_trusted(new StateLine(u"gatewayTrusted"_s)),
      m_undisturbed(new StateLine(u"gatewayUndisturbed"_s)), m_asked(quietLabel({})),
      m_findings(new QVBoxLayout),
      m_text(new CopyBox({.name = u"gatewayText"_s,
                          .label = tr("&Everything that was seen and contacted"),
                          .copyText = tr("Cop&y")},
                         kAnswerLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    for (StateLine* line : {m_reached, m_trusted, m_undisturbed}) {
        line->setTextFont(strongFont());
        column->addWidget(line);
    }
    m_asked->setObjectName(u"gatewayAskedFrom"_s);
    column->addWidget(m_asked);
    column->addSpacing(space::kSmall);
    m_findings->setSpacing(space::kHair + 2);
    column->addLayout(m_findings);
    column->addWidget(makeTaking());
    column->addSpacing(space::kSmall);
    column->addWidget(new Expander(u"gatewayDetails"_s, tr("&Details and contacts"), m_text));
    column->addStretch(1);
}

QWidget* GatewayAnswerView::makeTaking()
{
    auto* taking = new QWidget;
    auto* column = new QVBoxLayout(taking);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    m_caution = quietLabel(tr("Compare a thumbprint with the one that your PKI team knows before "
                              "you use or add its certificate."));
    column->addWidget(m_caution);
    m_leafCard = new FactCard(u"gatewayLeaf"_s, u"certificate"_s);
    column->addWidget(m_leafCard);
    m_use = new QPushButton(tr("&Use this certificate…"));
    column->addWidget(named(m_use, u"gatewayUse"_s, withoutMnemonic(m_use->text())), 0,
                      Qt::AlignLeading);
    m_issuerCards = new QVBoxLayout;
    m_issuerCards->setSpacing(space::kSmall);
    column->addLayout(m_issuerCards);
    m_add = new QPushButton(tr("Add the missing &issuer…"));
    column->addWidget(named(m_add, u"gatewayAdd"_s, withoutMnemonic(m_add->text())), 0,
                      Qt::AlignLeading);
    m_locked = new StateLine(u"gatewayLocked"_s);
    column->addWidget(m_locked);
    connect(m_use, &QPushButton::clicked, this, &GatewayAnswerView::useLeaf);
    connect(m_add, &QPushButton::clicked, this, &GatewayAnswerView::addIssuers);
    return taking;
}

void GatewayAnswerView::show(const ProbeReport& report)
{
    m_reached->say(reachedState(report), oneLine(reachedText(report).translated()));
    m_trusted->say(trustedState(report), oneLine(trustedText(report).translated()));
    m_undisturbed->say(undisturbedState(report), oneLine(undisturbedText(report).translated()));
    m_asked->setText(oneLine(askedText(report.answer).translated()));
    showFindings(report);
    showLeaf(report);
    showIssuers(report);
    showLocks();
    m_text->setText(probeText(report));
}

void GatewayAnswerView::announceVerdict()
{
    for (StateLine* line : {m_reached, m_trusted, m_undisturbed})
        announce(line);
}

void GatewayAnswerView::showFindings(const ProbeReport& report)
{
    std::vector<FindingList::Line> lines;
    for (const Finding& finding : report.result.violations())
        lines.push_back(violationLine(finding));
    for (const Text& why : uncheckedTexts(report))
        lines.push_back({.icon = u"state-unchecked"_s,
                         .tone = static_cast<int>(Tone::Quiet),
                         .head = tr("Couldn't be checked"),
                         .text = why.translated(),
                         .source = {},
                         .url = {},
                         .ruleId = {}});
    QStringList now;
    for (const FindingList::Line& line : lines)
        now << line.head + line.text;
    if (now == m_shownFindings)
        return;
    m_shownFindings = now;
    clearColumn(m_findings);
    for (const FindingList::Line& line : lines)
        m_findings->addWidget(findingCard(line));
}

/// The gateway's own; nothing to take where it may be that of something in between.
void GatewayAnswerView::showLeaf(const ProbeReport& report)
{
    const GatewayAnswer& answer = report.answer;
    m_leaf = answer.leaf() ? std::optional(*answer.leaf()) : std::nullopt;
    m_leafCard->setVisible(m_leaf.has_value());
    m_use->setVisible(m_leaf && !isDisturbed(report) && !isExpectedLeaf(answer));
    if (!m_leaf)
        return;
    showCertificate(*m_leafCard, *m_leaf,
                    isExpectedLeaf(answer) ? tr("The gateway's certificate, as the profile has it")
                                           : tr("The certificate that was shown for the gateway"));
}

void GatewayAnswerView::showIssuers(const ProbeReport& report)
{
    const bool mayTake = report.answer.leaf() && !isDisturbed(report);
    std::vector<Certificate> now =
        mayTake ? missingIssuers(report.answer) : std::vector<Certificate>();
    QStringList origins;
    for (const Certificate& issuer : now)
        origins << originOf(issuer, report.answer);
    m_add->setVisible(!now.empty());
    if (now == m_issuers && origins == m_issuerOrigins)
        return;
    m_issuers = std::move(now);
    m_issuerOrigins = origins;
    clearColumn(m_issuerCards);
    for (size_t i = 0; i < m_issuers.size(); ++i) {
        auto* card = new FactCard(u"gatewayIssuer"_s, u"certificate"_s);
        showCertificate(*card, m_issuers[i], origins[static_cast<qsizetype>(i)]);
        m_issuerCards->addWidget(card);
    }
}

/// What the person who made the profile settled stays as it is.
void GatewayAnswerView::showLocks()
{
    QStringList reasons;
    const auto shutWhereLocked = [&](QPushButton* button, ProfileKey key) {
        const std::optional<QString> reason = lockReason(m_session.profile(), key);
        button->setEnabled(!reason);
        if (reason && !button->isHidden())
            reasons << (reason->isEmpty() ? tr("Locked by the person who made this profile.")
                                          : tr("Locked: %1").arg(oneLine(*reason)));
    };
    shutWhereLocked(m_use, ProfileKey::CmgCertificate);
    shutWhereLocked(m_add, ProfileKey::BootImageTrust);
    reasons.removeDuplicates();
    m_locked->say(PageState::Untouched, reasons.join(u'\n'));
    m_caution->setVisible(!m_use->isHidden() || !m_add->isHidden());
}

void GatewayAnswerView::useLeaf()
{
    const QByteArray content = pemOf({&*m_leaf, 1});
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the gateway's certificate"),
         .filters = {tr("Certificates (*.cer)")},
         .start = QDir(m_session.profile().folder).filePath(u"gateway.cer"_s),
         .suffix = u"cer"_s},
        m_session.inputs(), [content](const QString&) { return content; },
        [this](const QString& path) {
            m_session.edit([&path](MediaProfile& profile) { profile.cmg.certificate = path; });
        });
}

void GatewayAnswerView::addIssuers()
{
    const QByteArray content = pemOf(m_issuers);
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the missing issuer"),
         .filters = {tr("Certificates (*.pem)")},
         .start = QDir(m_session.profile().folder).filePath(u"gateway-issuer.pem"_s),
         .suffix = u"pem"_s},
        m_session.inputs(), [content](const QString&) { return content; },
        [this](const QString& path) {
            m_session.edit([&path](MediaProfile& profile) {
                if (!profile.bootImage.trust.contains(path))
                    profile.bootImage.trust << path;
            });
        });
}

} // namespace cmgmedia::ui
