// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/media_type_page.h"

#include "core/media/media_label.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/stick_list.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kIsoLabelLetters = 32; // what ISO 9660 has room for

QString suffixOf(OutputKind kind)
{
    return kind == OutputKind::Iso ? u"iso"_s : u"img"_s;
}

/// "Branch boot.iso", with nothing in it that Windows takes in no file name.
QString fileNameOf(const QString& label, OutputKind kind)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = label;
    name.replace(refused, u"-"_s);
    return (name.isEmpty() ? u"boot media"_s : name) + u'.' + suffixOf(kind);
}

} // namespace

MediaTypePage::MediaTypePage(Session& session) : WizardPage(PageId::MediaType, session)
{
    addKind();
    addFile();
    addSticks();
    addLabel();
    addStaging();
    addStretch();
}

QString MediaTypePage::explanation() const
{
    return tr("Choose what is made and what it is called. Nothing on any disk changes before you "
              "press Write.");
}

QWidget* MediaTypePage::firstControl() const
{
    return m_kind;
}

bool MediaTypePage::isComplete() const
{
    const MediaProfile::Output& output = session().profile().output;
    const bool chosen = output.kind == OutputKind::UsbDevice ? !session().choices().sticks().empty()
                                                             : !output.path.isEmpty();
    return chosen && WizardPage::isComplete();
}

void MediaTypePage::addKind()
{
    addSection(tr("What is made?"));
    m_kind = new ChoiceList(u"outputKind"_s, tr("What is made?"));
    m_kind->add({static_cast<int>(OutputKind::Iso), u"outputIso"_s, tr("&ISO file"),
                 tr("For discs, virtual machines and tools that write sticks. Starts on BIOS and "
                    "UEFI where the imported medium does.")});
    m_kind->add({static_cast<int>(OutputKind::UsbDevice), u"outputUsbDevice"_s, tr("&USB drive"),
                 tr("One or several sticks, erased and written now. They start on UEFI.")});
    m_kind->add({static_cast<int>(OutputKind::UsbImage), u"outputUsbImage"_s,
                 tr("I&mage file of a USB drive"),
                 tr("The same as a file, for somebody else to put on a stick. A PC at home needs "
                    "nothing more than a tool that writes images.")});
    addRow(m_kind);
    connect(m_kind, &ChoiceList::chosen, this,
            [this](int kind) { setKind(static_cast<OutputKind>(kind)); });
}

/// A name that says another kind than is made goes with the kind.
void MediaTypePage::setKind(OutputKind kind)
{
    edit([kind](MediaProfile& profile) {
        QString& path = profile.output.path;
        const QString before = u'.' + suffixOf(profile.output.kind);
        if (kind != OutputKind::UsbDevice && path.endsWith(before, Qt::CaseInsensitive))
            path.replace(path.size() - before.size(), before.size(), u'.' + suffixOf(kind));
        profile.output.kind = kind;
    });
}

void MediaTypePage::addFile()
{
    m_path = new FileField(u"output"_s, tr("Media file"), tr("B&rowse…"), {});
    m_file = new QWidget;
    auto* column = new QVBoxLayout(m_file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(fieldBox({u"output"_s, tr("Me&dia file"), {}}, m_path));
    addRow(m_file);
    addFindings({Field::Output}, m_path);
    connect(m_path, &FileField::chosen, this, [this](const QString& path) {
        edit([&path](MediaProfile& profile) {
            if (profile.resolved(profile.output.path) != path)
                profile.output.path = path;
        });
    });
}

void MediaTypePage::addSticks()
{
    m_sticks = new StickList;
    addRow(m_sticks);
    connect(m_sticks, &StickList::chosen, this, [this](const std::vector<Device>& sticks) {
        session().choices().setSticks(sticks);
        emit completeChanged();
    });
}

void MediaTypePage::addLabel()
{
    m_label = new QLineEdit;
    m_label->setMaximumWidth(m_label->fontMetrics().averageCharWidth() * (kIsoLabelLetters + 16));
    addGap();
    addField({u"label"_s, tr("Media &label"),
              tr("What Windows shows beside the drive. It also stands in MediaLabel.txt.")},
             m_label, {});
    m_preview = named(quietLabel({}), u"labelPreview"_s, {});
    addRow(m_preview);
    addFindings({Field::Label}, m_label);
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&text](MediaProfile& profile) { profile.output.label = text; });
    });
}

void MediaTypePage::addStaging()
{
    auto* staging = new QLineEdit(tr("none needed"));
    staging->setEnabled(false);
    staging->setMaximumWidth(m_label->maximumWidth());
    addGap();
    addField({u"staging"_s, tr("Staging folder"),
              tr("The console copies everything to a folder first. This wizard writes straight "
                 "from the imported medium to the new one.")},
             staging, {});
}

void MediaTypePage::load()
{
    const MediaProfile& profile = session().profile();
    showKind(profile.output.kind);
    m_path->showPath(profile.resolved(profile.output.path));
    showText(m_label, profile.output.label);
    const BootMedium* medium = session().examination().visibleMedium();
    const QString imported = medium ? medium->label : QString();
    m_label->setPlaceholderText(imported);
    const QString label = profile.output.label.isEmpty() ? imported : profile.output.label;
    showPreview(label);
    const QFileInfo source(profile.resolved(profile.source.path));
    m_path->suggest(source.dir().filePath(fileNameOf(label, profile.output.kind)));
}

void MediaTypePage::showKind(OutputKind kind)
{
    const bool toSticks = kind == OutputKind::UsbDevice;
    m_kind->setCurrent(static_cast<int>(kind));
    m_file->setVisible(!toSticks);
    m_sticks->setVisible(toSticks);
    m_path->setQuestion({.kind = FileQuestion::Kind::Save,
                         .title = tr("Media file"),
                         .filters = {kind == OutputKind::Iso ? tr("Disc images (*.iso)")
                                                             : tr("Images of USB drives (*.img)"),
                                     tr("All files (*)")},
                         .start = {},
                         .suffix = suffixOf(kind),
                         .asksToReplace = false});
    if (!toSticks)
        return;
    const MediumFacts* medium = session().examination().mediumFacts();
    m_sticks->setNeededBytes(medium ? medium->totalBytes : 0);
    m_sticks->setChosen(session().choices().sticks());
}

void MediaTypePage::showPreview(const QString& label)
{
    const QString onStick = fatLabelOf(label).value_or(QString());
    //: %1 and %2 are numbers of characters.
    QString text = tr("%1 of %2 characters.").arg(label.size()).arg(kIsoLabelLetters);
    if (!onStick.isEmpty())
        //: %1 and %2 are numbers of characters, %3 is the label as FAT32 keeps it.
        text = tr("%1 of %2 characters. A stick shows: %3")
                   .arg(QString::number(label.size()), QString::number(kIsoLabelLetters), onStick);
    m_preview->setText(text);
    m_preview->setAccessibleName(text);
}

} // namespace cmgmedia::ui
