// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_tool.h"

#include "core/base/language.h"
#include "core/configmgr/trust_offer.h"
#include "core/pipeline/trusted_boot_image.h"
#include "core/registry/reg_file.h"
#include "ui/theme/icons.h"
#include "ui/tools/trust_report_view.h"
#include "ui/tools/trust_tree.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/state_line.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString translated(const std::vector<Text>& sentences)
{
    QStringList lines;
    for (const Text& sentence : sentences)
        lines << sentence.translated();
    return lines.join(u'\n');
}

std::vector<Certificate> certificatesOf(const std::vector<StoredCertificate>& stored)
{
    std::vector<Certificate> certificates;
    certificates.reserve(stored.size());
    for (const StoredCertificate& each : stored)
        certificates.push_back(each.certificate);
    return certificates;
}

/// Empty where there is nothing of that kind.
QString unreadableText(const std::vector<UnreadableCertificate>& unreadable)
{
    QStringList names;
    for (const UnreadableCertificate& over : unreadable)
        names << over.store % u' ' % over.key;
    return names.isEmpty()
               ? QString()
               //: Stores and names of entries in them.
               : TrustTool::tr(
                     "Windows ignores unreadable entries. There are %1. To remove them from "
                     "ROOT, AuthRoot, and CA, use cmgmedia trust remove.")
                     .arg(names.join(u", "_s));
}

QString day(const QDateTime& time)
{
    return shortDay(time.date());
}

QString turnText(TrustFate fate)
{
    switch (fate) {
    case TrustFate::Stays:
        return TrustTool::tr("&Mark for removal");
    case TrustFate::Added:
        return TrustTool::tr("Don't &add it");
    case TrustFate::Removed:
        return TrustTool::tr("&Keep it");
    }
    Q_UNREACHABLE();
}

} // namespace

TrustTool::TrustTool(std::function<Clock()> clock, QWidget* parent)
    : ToolWindow({.name = u"trustTool"_s,
                  .title = tr("Trust editor for a boot image"),
                  .explanation =
                      tr("View and change the certificates that Windows PE trusts. Changes go to a "
                         "copy. Use the copy for media. Don't replace the site's boot image with "
                         "it, because distribution points compare its hash."),
                  .drop = tr("Drop a boot.wim here, or enter its &path."),
                  .question = {.kind = FileQuestion::Kind::Open,
                               .title = tr("Boot image"),
                               .filters = {tr("Boot images (*.wim)"), tr("All files (*)")},
                               .start = {},
                               .suffix = {}}},
                 parent),
      m_clock(std::move(clock))
{
    m_report = new TrustReportView;
    m_image = new FactCard(u"imageFacts"_s, u"disc"_s);
    m_editor = makeEditor();
    m_details = new FactCard(u"certificateDetails"_s, u"certificate"_s);
    m_save = named(new QPushButton(tr("Sa&ve as…")), u"saveAs"_s, tr("Save as"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_report, m_image, m_editor, m_details})
        results()->addWidget(part);
    addButton(m_save);
    connect(m_save, &QPushButton::clicked, this, [this] { saveAs({}); });
    clear();
}

QWidget* TrustTool::makeEditor()
{
    auto* card = new Card;
    m_tree = new TrustTree;
    m_add = named(new QPushButton(tr("Add &certificates…")), u"addTrust"_s,
                  tr("Add certificate files"));
    m_turn = named(new QPushButton, u"turnTrust"_s, {});
    m_export = named(new QPushButton(tr("&Export .reg…")), u"exportReg"_s,
                     tr("Export as a registry file"));
    m_export->setToolTip(tr("The certificates that the boot image trusts now, for a hive loaded as "
                            "HKEY_LOCAL_MACHINE\\winpe-offline."));
    m_pending = new StateLine(u"pending"_s);
    m_unreadable = new StateLine(u"unreadable"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_add);
    buttons->addWidget(m_turn);
    buttons->addStretch();
    buttons->addWidget(m_export);
    card->content()->addWidget(m_tree);
    card->content()->addWidget(m_unreadable);
    card->content()->addWidget(m_pending);
    card->content()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &TrustTool::browseCertificates);
    connect(m_turn, &QPushButton::clicked, this, &TrustTool::turnCurrent);
    connect(m_export, &QPushButton::clicked, this, &TrustTool::exportReg);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TrustTool::showDetails);
    auto* deletes = new QShortcut(QKeySequence::Delete, m_tree, {}, {}, Qt::WidgetShortcut);
    connect(deletes, &QShortcut::activated, this, &TrustTool::turnCurrent);
    return card;
}

void TrustTool::clear()
{
    m_isOpen = false;
    m_isSaving = false;
    m_toRead.clear();
    m_read.clear();
    m_draft.start({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_report, m_image, m_editor, m_details})
        part->hide();
    enable();
}

void TrustTool::load()
{
    clear();
    if (path().isEmpty())
        return;
    run(
        tr("Reading"),
        [path = path()](Work& work) -> Result<Opened> {
            Result<OpenedBootImage> opened = openBootImage(path, 0, work.stop);
            if (!opened)
                return opened.error();
            return Opened{opened->image, opened->stores()};
        },
        [this](Opened opened) { showOpened(std::move(opened)); });
}

void TrustTool::showOpened(Opened opened)
{
    const WimImage& image = opened.image.image;
    const QString none = tr("Not specified");
    m_image->setTitle(image.name.isEmpty() ? tr("Boot image without a name") : image.name,
                      QDir::toNativeSeparators(path()));
    m_image->setRows(
        {{tr("Windows PE"), image.version.isEmpty() ? none : image.version},
         {tr("Architecture"), image.architecture.isEmpty() ? none : image.architecture},
         {tr("Size"), QLocale().formattedDataSize(QFileInfo(path()).size(), 1)}});
    m_isOpen = true;
    m_stores = std::move(opened.stores);
    m_draft.start(m_stores.trusted);
    m_unreadable->say(PageState::Warning, unreadableText(m_stores.unreadable));
    m_editor->show();
    showDraft();
    if (!opened.image.hasSoftwareHive)
        say(PageState::Warning,
            tr("The image has no SOFTWARE hive, so you can't add certificates."));
}

void TrustTool::showDraft()
{
    if (m_draft.isChanged())
        m_reportedFor.clear(); // it is about what was before
    const bool isReported = path() == m_reportedFor;
    m_report->setVisible(isReported);
    m_image->setVisible(!isReported); // the report tells most of that
    m_tree->show(m_draft.lines(), m_stores, m_clock());
    const TrustChange& change = m_draft.change();
    m_pending->say(PageState::Unchecked, m_draft.isChanged()
                                             ? tr("Unsaved changes: %1 to add, %2 to remove")
                                                   .arg(change.add.size())
                                                   .arg(change.remove.size())
                                             : QString());
    showDetails();
}

void TrustTool::showDetails()
{
    const TrustLine* line = m_tree->current();
    m_turn->setText(turnText(line ? line->fate : TrustFate::Stays));
    m_turn->setAccessibleName(withoutMnemonic(m_turn->text()));
    m_details->setVisible(line != nullptr && m_isOpen);
    enable();
    if (!line)
        return;
    const Certificate& certificate = line->stored.certificate;
    const bool expired = certificate.notAfter < m_clock().now;
    m_details->setTitle(certificate.displayName(), fateText(line->fate));
    QStringList flaws;
    for (const StoreFlaw flaw : storeFlaws(line->stored, m_stores, m_clock().now))
        flaws << flawText(flaw).translated();
    QList<FactRow> rows{
        {tr("Store"), storeName(line->stored.store)},
        {tr("Subject"), certificate.subject},
        {tr("Issuer"), certificate.issuer},
        {tr("Thumbprint"), certificate.thumbprintText()},
        {tr("Valid from"), day(certificate.notBefore)},
        {tr("Valid until"),
         expired ? tr("%1, expired").arg(day(certificate.notAfter)) : day(certificate.notAfter),
         expired ? Tone::Caution : Tone::Plain},
        {tr("Key"), tr("%1, %2 bits").arg(certificate.keyAlgorithm).arg(certificate.keyBits)},
        {tr("Signature"), certificate.signatureAlgorithm}};
    if (!flaws.isEmpty())
        rows.prepend({tr("Problem"), flaws.join(u'\n'), Tone::Caution});
    m_details->setRows(rows);
}

void TrustTool::busyChanged()
{
    enable();
}

void TrustTool::enable()
{
    m_add->setEnabled(m_isOpen && !m_isSaving);
    m_export->setEnabled(m_isOpen && !m_isSaving);
    m_turn->setEnabled(m_isOpen && !m_isSaving && m_tree->current());
    m_save->setEnabled(m_isOpen && !isBusy() && m_draft.isChanged());
}

void TrustTool::browseCertificates()
{
    askForFile(
        this,
        {.kind = FileQuestion::Kind::Open,
         .title = tr("Certificates to add"),
         .filters = {tr("Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)"), tr("All files (*)")},
         .start = QFileInfo(path()).path(),
         .suffix = {}},
        [this](const QString& chosen) { take({chosen}); });
}

void TrustTool::takeDropped(const QStringList& paths)
{
    if (m_isSaving)
        return;
    if (m_isOpen)
        take(paths);
    else
        open(paths.value(0));
}

/// Reads files and judges what is to be added; without files only that. One that comes while
/// others are being read joins them.
void TrustTool::take(const QStringList& paths)
{
    m_toRead += paths;
    m_read += paths;
    OfferedFiles question{m_toRead, m_draft.change().add, certificatesOf(m_draft.present()),
                          m_stores.disallowed, m_clock().now};
    run(
        tr("Reading"),
        [question = std::move(question)](Work& work) { return judgeTrust(question, work); },
        [this](const TrustOffer& offer) { accept(offer); });
}

void TrustTool::accept(const TrustOffer& offer)
{
    m_toRead.clear();
    if (!offer.bootImage.isEmpty()) {
        open(offer.bootImage);
        return;
    }
    for (const Certificate& certificate : offer.fit)
        m_draft.add(certificate);
    showDraft();
    if (!offer.refused.empty())
        say(PageState::Blocked, translated(offer.refused));
    else if (offer.lack)
        say(PageState::Warning, describe(*offer.lack).translated());
    else if (!offer.remarks.empty())
        say(PageState::Warning, translated(offer.remarks));
}

void TrustTool::turnCurrent()
{
    const TrustLine* line = m_tree->current();
    if (!line || m_isSaving)
        return;
    m_draft.turn(QByteArray(line->stored.certificate.thumbprint));
    showDraft();
    say(PageState::Untouched, {});
    if (!m_draft.change().add.empty())
        take({}); // some of them may have lost their issuer
}

void TrustTool::exportReg()
{
    const QFileInfo image(path());
    askAndSave(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Export the trusted certificates"),
                .filters = {tr("Registry files (*.reg)")},
                .start = image.dir().filePath(image.completeBaseName() + u"-trust.reg"_s),
                .suffix = u"reg"_s},
               m_read + QStringList{path()}, [trust = m_draft.present()](const QString&) {
                   return cmgmedia::exportReg(trust, RegRoot::WinpeOffline);
               });
}

void TrustTool::saveAs(const std::function<void()>& then)
{
    const QFileInfo image(path());
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the changed boot image as"),
                .filters = {tr("Boot images (*.wim)")},
                .start = image.dir().filePath(image.completeBaseName() + u"-trust.wim"_s),
                .suffix = u"wim"_s},
               [this, then](const QString& output) { save(output, then); });
}

void TrustTool::save(const QString& output, const std::function<void()>& then)
{
    TrustedBootImageOptions options;
    options.wimPath = path();
    options.output = {output, m_read, true}; // the dialog asked
    for (const Certificate& certificate : m_draft.change().add)
        options.add.push_back({{}, {certificate}, {}});
    options.remove = m_draft.change().remove;
    m_isSaving = true;
    run(
        tr("Writing"),
        [options, clock = m_clock()](Work& work) {
            return writeTrustedBootImage(options, clock, work);
        },
        [this, output, then](const TrustedBootImage& made) {
            m_isSaving = false;
            m_draft.start({});
            m_report->setReport(made.report, output);
            m_reportedFor = output;
            if (then)
                then();
            else
                open(output);
        });
}

void TrustTool::showFailure(const Error& error)
{
    m_isSaving = false;
    m_toRead.clear();
    ToolWindow::showFailure(error);
    enable();
}

bool TrustTool::mayLeave(const std::function<void()>& then)
{
    if (!m_draft.isChanged())
        return true;
    if (findChild<QMessageBox*>(u"saveChanges"_s))
        return false; // asked already
    auto* box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("You have unsaved changes to %1. Save them as a new boot image?")
                            .arg(QFileInfo(path()).fileName()),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"saveChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save)
            saveAs(then);
        if (answer != QMessageBox::Discard)
            return;
        m_draft.start(m_draft.present());
        then();
    });
    box->open();
    return false;
}

} // namespace cmgmedia::ui
