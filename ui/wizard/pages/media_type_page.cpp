// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/media_type_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/output_note.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

// What ISO 9660 and the label of a FAT volume have room for.
constexpr int kIsoLabelLetters = 32;
constexpr int kUsbLabelLetters = 11;

/// "Branch boot.iso", with nothing in it that Windows takes in no file name.
QString fileNameOf(const QString& label)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = label;
    name.replace(refused, u"-"_s);
    return (name.isEmpty() ? u"boot media"_s : name) + u".iso"_s;
}

} // namespace

MediaTypePage::MediaTypePage(Session& session) : WizardPage(PageId::MediaType, session)
{
    addKind();
    addFile();
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
    return WizardPage::isComplete() && !session().profile().output.path.isEmpty();
}

void MediaTypePage::addKind()
{
    addSection(tr("What is made?"));
    m_kind = new ChoiceList(u"outputKind"_s, tr("What is made?"));
    const QString notYet =
        tr("This version does not write sticks yet. Make an ISO file, and put it on a stick with "
           "a tool of your choice.");
    m_kind->add({static_cast<int>(OutputKind::Iso), u"outputIso"_s, tr("&ISO file"),
                 tr("For discs, virtual machines and tools that write sticks. Starts on BIOS and "
                    "UEFI where the imported medium does.")});
    m_kind->add({static_cast<int>(OutputKind::UsbImage), u"outputUsbImage"_s,
                 tr("Image file of a USB stick"), notYet});
    m_kind->add(
        {static_cast<int>(OutputKind::UsbDevice), u"outputUsbDevice"_s, tr("USB drive"), notYet});
    addRow(m_kind);
    connect(m_kind, &ChoiceList::chosen, this, [this](int kind) {
        edit(
            [kind](MediaProfile& profile) { profile.output.kind = static_cast<OutputKind>(kind); });
    });
}

void MediaTypePage::addFile()
{
    m_path = new FileField(u"output"_s, tr("Media file"), tr("B&rowse…"),
                           {.kind = FileQuestion::Kind::Save,
                            .title = tr("Media file"),
                            .filters = {tr("Disc images (*.iso)"), tr("All files (*)")},
                            .start = {},
                            .suffix = u"iso"_s,
                            .asksToReplace = false});
    addField({u"output"_s, tr("Me&dia file"), {}}, m_path, {});
    m_note = new OutputNote(session());
    addRow(m_note);
    addFindings({Field::Output}, m_path);
    connect(m_path, &FileField::chosen, this, [this](const QString& path) {
        edit([&path](MediaProfile& profile) {
            if (profile.resolved(profile.output.path) != path)
                profile.output.path = path;
        });
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
    m_kind->setCurrent(static_cast<int>(profile.output.kind));
    // What cannot be made can only be left.
    for (const OutputKind kind : {OutputKind::UsbImage, OutputKind::UsbDevice})
        m_kind->button(static_cast<int>(kind))->setEnabled(profile.output.kind == kind);
    m_path->showPath(profile.resolved(profile.output.path));
    m_note->load();
    showText(m_label, profile.output.label);
    const BootMedium* medium = session().medium();
    const QString imported = medium ? medium->label : QString();
    m_label->setPlaceholderText(imported);
    const QString label = profile.output.label.isEmpty() ? imported : profile.output.label;
    showPreview(label);
    const QFileInfo source(profile.resolved(profile.source.path));
    m_path->suggest(source.dir().filePath(fileNameOf(label)));
}

void MediaTypePage::showPreview(const QString& label)
{
    const QString onStick = label.left(kUsbLabelLetters);
    //: %1 and %2 are numbers of characters.
    QString text = tr("%1 of %2 characters.").arg(label.size()).arg(kIsoLabelLetters);
    if (!onStick.isEmpty())
        //: %1 and %2 are numbers of characters, %3 is the label cut short.
        text = tr("%1 of %2 characters. A stick shows: %3")
                   .arg(QString::number(label.size()), QString::number(kIsoLabelLetters), onStick);
    m_preview->setText(text);
    m_preview->setAccessibleName(text);
}

} // namespace cmgmedia::ui
