// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/medium_start.h"

#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <mutex>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kMostMinutes = 60; ///< then somebody forgot it
constexpr int kScreenWidth = 560;

} // namespace

/// The worker puts it there, the window takes it when it hears of progress.
struct MediumStart::Screen {
    std::mutex mutex;
    QByteArray png;

    void put(const QByteArray& newest)
    {
        const std::scoped_lock lock(mutex);
        png = newest;
    }

    QByteArray take()
    {
        const std::scoped_lock lock(mutex);
        return png;
    }
};

MediumStart::MediumStart(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kSmall);
    auto* title = wrappedLabel(tr("Start it now"));
    title->setFont(sectionFont());
    column->addWidget(title);
    column->addWidget(quietLabel(
        tr("A virtual PC (QEMU) on this computer starts from the medium, which is only read. It "
           "has no disk and no network. If the processor can't help, everything is emulated: give "
           "Windows PE several minutes.")));
    column->addWidget(makeControls());
    column->addWidget(m_state = new StateLine(u"startState"_s));
    m_picture = named(new QLabel, u"startScreen"_s, tr("Screen of the virtual PC"));
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    m_keep = named(new QCheckBox(tr("Add the last screen to the f&ield kit")), u"keepScreen"_s,
                   tr("Add the last screen to the field kit"));
    column->addWidget(m_keep);
    connect(m_keep, &QCheckBox::toggled, this, &MediumStart::choose);
    m_picture->hide();
    m_keep->hide();
    showRunning(false);
}

MediumStart::~MediumStart() = default;

QWidget* MediumStart::makeControls()
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(space::kSmall);
    box->setLayout(row);
    m_firmware = named(new QComboBox, u"startFirmware"_s, tr("Firmware"));
    m_firmware->addItem(tr("UEFI"), static_cast<int>(MachineFirmware::Uefi));
    m_firmware->addItem(tr("UEFI with Secure Boot"),
                        static_cast<int>(MachineFirmware::UefiWithSecureBoot));
    m_firmware->addItem(tr("BIOS"), static_cast<int>(MachineFirmware::Bios));
    auto* label = new QLabel(tr("Firm&ware"));
    label->setBuddy(m_firmware);
    m_button = new QPushButton;
    m_button->setObjectName(u"startMachine"_s);
    connect(m_button, &QPushButton::clicked, this, &MediumStart::startOrStop);
    auto* choice = new QWidget; // label and box stay on one line
    auto* choiceRow = new QHBoxLayout(choice);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    choiceRow->addWidget(label);
    choiceRow->addWidget(m_firmware);
    row->addWidget(choice);
    row->addWidget(m_button);
    return box;
}

void MediumStart::setMachine(std::function<std::remove_pointer_t<Machine>> machine)
{
    m_machine = std::move(machine);
}

void MediumStart::setPath(const QString& path)
{
    if (path == m_path)
        return;
    if (m_task)
        m_task->abandon();
    m_task = nullptr;
    m_path = path;
    m_shown.clear();
    m_picture->hide();
    m_keep->setChecked(false);
    m_keep->hide();
    m_state->say(PageState::Untouched, {});
    showRunning(false);
    emit screenChosen({});
}

void MediumStart::hideEvent(QHideEvent* event)
{
    if (m_task && !event->spontaneous()) // the desktop may hide the window for a while
        m_task->cancel();
    QWidget::hideEvent(event);
}

void MediumStart::startOrStop()
{
    if (m_task) {
        m_button->setEnabled(false);
        m_task->cancel();
        return;
    }
    const MediumTrial trial{.medium = m_path,
                            .firmware =
                                static_cast<MachineFirmware>(m_firmware->currentData().toInt()),
                            .seconds = kMostMinutes * 60};
    m_screen = std::make_shared<Screen>();
    m_task = runTask(
        this,
        [trial, machine = m_machine, screen = m_screen](Work& work) {
            return machine(
                trial, [&screen](const QByteArray& png) { screen->put(png); }, work);
        },
        [this](const Result<TrialOutcome>& outcome) { finish(outcome); });
    connect(m_task, &Task::progressed, this, &MediumStart::showScreen);
    showRunning(true);
    m_state->say(PageState::Untouched, tr("The virtual PC starts. Its screen appears here."));
}

void MediumStart::showScreen()
{
    const QByteArray png = m_screen->take();
    QPixmap picture;
    if (!m_task || png == m_shown || !picture.loadFromData(png))
        return;
    m_shown = png;
    picture =
        picture.scaledToWidth(qRound(kScreenWidth * devicePixelRatioF()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->show();
    m_keep->show();
    choose();
}

void MediumStart::finish(const Result<TrialOutcome>& outcome)
{
    const bool isStopped = !outcome && outcome.error().code == ErrorCode::Cancelled;
    showScreen(); // the last one
    m_task = nullptr;
    showRunning(false);
    if (!outcome && !isStopped)
        m_state->say(PageState::Warning, describe(outcome.error()).translated());
    else if (outcome && outcome->turnedItselfOff)
        m_state->say(PageState::Untouched,
                     tr("The virtual PC turned itself off, or started again. This is its last "
                        "screen: whether the medium started is for you to say."));
    else if (m_shown.isEmpty())
        m_state->say(PageState::Untouched, tr("The virtual PC was stopped."));
    else
        m_state->say(PageState::Untouched,
                     tr("The virtual PC was stopped. This is its last screen: whether the medium "
                        "started is for you to say."));
}

void MediumStart::showRunning(bool runs)
{
    m_button->setEnabled(true);
    m_button->setText(runs ? tr("Stop the virt&ual machine") : tr("Try it in a virt&ual machine"));
    m_button->setAccessibleName(withoutMnemonic(m_button->text()));
    m_button->setIcon(icon(runs ? u"state-stopped"_s : u"disc"_s));
    m_firmware->setEnabled(!runs);
}

void MediumStart::choose()
{
    emit screenChosen(m_keep->isChecked() ? m_shown : QByteArray());
}

} // namespace cmgmedia::ui
