// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/verify_tool.h"

#include "core/media/errors.h"
#include "core/pipeline/verify_medium.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

using Kind = ManifestDifference::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Missing:
        return VerifyTool::tr("missing");
    case Kind::Changed:
        return VerifyTool::tr("changed");
    case Kind::Unreadable:
        return VerifyTool::tr("can't be read");
    case Kind::Unexpected:
        return VerifyTool::tr("not in the manifest");
    case Kind::Structure:
        //: The boot catalog, say, or the file allocation table.
        return VerifyTool::tr("part of the structure, changed");
    }
    Q_UNREACHABLE();
}

QList<FactRow> factsOf(const MediumCheck& check)
{
    return {{VerifyTool::tr("Label"), check.label.isEmpty() ? VerifyTool::tr("none") : check.label},
            {VerifyTool::tr("Files checked"), QLocale().toString(check.manifest.filesChecked)},
            {VerifyTool::tr("Size"), QLocale().formattedDataSize(check.disc.tree.totalBytes(), 1)},
            {VerifyTool::tr("SHA-256 of the content"),
             QString::fromLatin1(check.manifest.sha256.toHex())}};
}

} // namespace

VerifyTool::VerifyTool(QWidget* parent)
    : ToolWindow(
        {.name = u"verifyTool"_s,
         .title = tr("Verify a medium"),
         .explanation =
             tr("Checks every file on a medium that this program created, and for an image "
                "everything that makes it start, against the manifest on it. No password "
                "is needed."),
         .drop = tr("Drop an ISO file or the folder of a medium here, or enter its &path."),
         .question = {.kind = FileQuestion::Kind::Open,
                      .title = tr("Medium to verify"),
                      .filters = {tr("ISO files and disk images (*.iso *.img)"),
                                  tr("All files (*)")},
                      .start = {},
                      .suffix = {}},
         .takes = Takes::FilesAndFolders},
        parent),
      m_outcome(new Banner(u"outcome"_s)), m_facts(new FactCard(u"verifiedMedium"_s, u"disc"_s)),
      m_aboutCopies(quietLabel(tr("Copies with the same content SHA-256 contain the same files."))),
      m_differencesCard(new Card),
      m_differences(new ShortTree(u"differences"_s, tr("Differences from the manifest"),
                                  {tr("File"), tr("Difference")}))
{
    m_facts->content()->addWidget(m_aboutCopies);
    m_differencesCard->content()->addWidget(m_differences);
    results()->addWidget(m_outcome);
    results()->addWidget(m_differencesCard);
    results()->addWidget(m_facts);
    clear();
}

void VerifyTool::clear()
{
    m_outcome->hide();
    m_facts->hide();
    m_differencesCard->hide();
}

void VerifyTool::load()
{
    clear();
    if (path().isEmpty())
        return;
    run(
        tr("Verifying"), [path = path()](Work& work) { return verifyMedium(path, work); },
        [this](const MediumCheck& check) { display(check); });
}

void VerifyTool::showFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_outcome->say({u"state-stopped"_s, Tone::Quiet, tr("Verifying was stopped"),
                        tr("It isn't known whether the medium is intact.")});
    else if (error.code == ErrorCode::ManifestMissing)
        m_outcome->say({u"state-unchecked"_s, Tone::Quiet, tr("The medium can't be verified"),
                        describe(error).translated()});
    else
        m_outcome->say({u"state-blocked"_s, Tone::Bad, tr("The medium couldn't be verified"),
                        describe(error).translated()});
    m_outcome->show();
}

void VerifyTool::display(const MediumCheck& check)
{
    if (check.isGood() && check.mayBeFailing())
        m_outcome->say({u"state-warning"_s, Tone::Caution, tr("The USB drive may be failing"),
                        describe(check).translated()});
    else if (check.isGood())
        m_outcome->say({u"state-fine"_s, Tone::Good, tr("The medium is intact"),
                        describe(check).translated()});
    else if (check.isAsWritten())
        m_outcome->say({u"state-blocked"_s, Tone::Bad,
                        tr("The boot image was already damaged before the medium was created"),
                        describe(check).translated()});
    else
        m_outcome->say({u"state-blocked"_s, Tone::Bad, tr("The medium doesn't match its manifest"),
                        describe(check).translated()});
    m_outcome->show();
    m_facts->setTitle(QFileInfo(path()).fileName(), QDir::toNativeSeparators(path()));
    m_facts->setRows(factsOf(check));
    m_aboutCopies->setVisible(check.isGood());
    m_facts->show();
    showDifferences(check);
}

void VerifyTool::showDifferences(const MediumCheck& check)
{
    QList<QTreeWidgetItem*> items;
    for (const ManifestDifference& difference : check.manifest.differences) {
        auto* item = new QTreeWidgetItem({difference.path, kindText(difference.kind)});
        item->setIcon(0, difference.kind == Kind::Unexpected
                             ? icon(u"state-warning"_s, Tone::Caution)
                             : icon(u"state-blocked"_s, Tone::Bad));
        item->setToolTip(0, plainTip(difference.path));
        items << item;
    }
    for (const VerifyNote& note : notesOf(check)) {
        auto* item = new QTreeWidgetItem({note.text.translated(), note.doesNoHarm ? tr("harmless")
                                                                  : note.isOfContents
                                                                      ? tr("damaged before")
                                                                      : tr("may be failing")});
        item->setIcon(0, note.doesNoHarm ? icon(u"note"_s, Tone::Quiet)
                                         : icon(u"state-warning"_s, Tone::Caution));
        items << item;
    }
    m_differencesCard->setVisible(!items.isEmpty());
    m_differences->setItems(items);
}

} // namespace cmgmedia::ui
