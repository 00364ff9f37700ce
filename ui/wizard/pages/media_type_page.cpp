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
#include <QRadioButton>
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
    addStretch();
}

QString MediaTypePage::explanation() const
{
    return tr("Choose what to create and name it. Nothing is written until you select "
              "Write.");
}

QWidget* MediaTypePage::firstControl() const
{
    return m_kind;
}

bool MediaTypePage::isChosen() const
{
    const MediaProfile::Output& output = session().profile().output;
    return output.kind == OutputKind::UsbDevice ? !session().choices().sticks().empty()
                                                : !output.path.isEmpty();
}

bool MediaTypePage::isComplete() const
{
    return isChosen() && WizardPage::isComplete();
}

std::optional<WizardPage::Obstacle> MediaTypePage::obstacle() const
{
    if (isChosen())
        return WizardPage::obstacle();
    if (session().profile().output.kind == OutputKind::UsbDevice)
        return Obstacle{tr("Choose a USB drive to write to."), m_sticks};
    return Obstacle{tr("Choose a name for the media file."), m_path};
}

void MediaTypePage::addKind()
{
    addSection(tr("What do you want to create?"));
    m_kind = new ChoiceList(u"outputKind"_s, tr("What do you want to create?"));
    m_kind->add({static_cast<int>(OutputKind::Iso), u"outputIso"_s, tr("&ISO file"),
                 tr("For DVDs and virtual machines. Starts on the same BIOS and UEFI PCs as "
                    "the imported medium. To start PCs from USB, choose a USB drive instead.")});
    m_kind->add({static_cast<int>(OutputKind::UsbDevice), u"outputUsbDevice"_s, tr("&USB drive"),
                 tr("Erase and write one or more USB drives now. UEFI only, unless the "
                    "profile names a boot record for BIOS.")});
    m_kind->add({static_cast<int>(OutputKind::UsbImage), u"outputUsbImage"_s,
                 tr("I&mage file of a USB drive"),
                 tr("A disk image that someone else can write to a USB drive with any imaging "
                    "tool.")});
    addRow(m_kind);
    addLock(ProfileKey::OutputKind, m_kind);
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
    addLock(ProfileKey::OutputPath, m_path);
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
    connect(m_sticks, &StickList::imageWanted, this,
            [this] { m_kind->button(static_cast<int>(OutputKind::UsbImage))->click(); });
    connect(m_sticks, &StickList::chosen, this, [this](const std::vector<Device>& sticks) {
        session().choices().setSticks(sticks);
        emit completeChanged();
    });
    connect(&session().choices(), &BuildChoices::sticksChanged, this,
            [this] { m_sticks->setChosen(session().choices().sticks()); });
}

void MediaTypePage::addLabel()
{
    m_label = new QLineEdit;
    m_label->setMaximumWidth(m_label->fontMetrics().averageCharWidth() * (kIsoLabelLetters + 16));
    addGap();
    addField({u"label"_s, tr("Media &label"),
              tr("The drive name in File Explorer, also saved in MediaLabel.txt.")},
             m_label, {});
    m_preview = named(quietLabel({}), u"labelPreview"_s, {});
    addRow(m_preview);
    addFindings({Field::Label}, m_label);
    addLock(ProfileKey::OutputLabel, m_label);
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&text](MediaProfile& profile) { profile.output.label = text; });
    });
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
                         .filters = {kind == OutputKind::Iso ? tr("ISO files (*.iso)")
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
        text = tr("%1 of %2 characters. On a USB drive: %3")
                   .arg(QString::number(label.size()), QString::number(kIsoLabelLetters), onStick);
    m_preview->setText(text);
    m_preview->setAccessibleName(text);
}

} // namespace cmgmedia::ui
