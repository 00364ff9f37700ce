// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/console_dialog.h"

#include "ui/session/session.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/password_pair.h"
#include "ui/wizard/parts/script_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kFirstSize{760, 780};
constexpr QSize kSmallestSize{480, 280};
constexpr int kScriptLines = 12;
constexpr int kProgressHeight = 6;

void addSection(QVBoxLayout* column, const QString& title, const QString& explanation = {})
{
    if (column->count() > 0)
        column->addSpacing(space::kMedium);
    auto* head = new Heading(title);
    head->setFont(sectionFont());
    column->addWidget(head);
    if (!explanation.isEmpty())
        column->addWidget(quietLabel(explanation));
}

/// A profile that no file holds yet has no folder of its own.
QString firstOutput(const MediaProfile& profile)
{
    const QString output = consoleRequest(profile).outputPath;
    return profile.folder.isEmpty() && profile.output.path.isEmpty()
               ? QDir::home().filePath(QFileInfo(output).fileName())
               : output;
}

bool isDate(const QString& text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate).isValid();
}

/// Fields of a word or two share a line.
void addBeside(QVBoxLayout* column, QWidget* one, QWidget* other)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(one, 1, Qt::AlignTop);
    row->addWidget(other, 1, Qt::AlignTop);
    column->addLayout(row);
}

} // namespace

ConsoleDialog::ConsoleDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_output(firstOutput(session.profile()))
{
    setObjectName(u"consoleDialog"_s);
    setWindowTitle(tr("Create a medium with the console"));
    setMinimumSize(kSmallestSize);
    openAt(this, kFirstSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* area = named(new QScrollArea, u"consoleQuestions"_s, tr("Questions of the console"));
    area->setWidget(m_questions = makeQuestions());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    followFocus(area);
    column->addWidget(area, 1);
    column->addWidget(makeFoot());
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Return in a field is no click on a button beside it
    m_make->setDefault(true);
    connect(&session, &Session::changed, this, &ConsoleDialog::showAnswers);
    showBusy(false);
    showAnswers();
    focusFirstEmpty();
}

void ConsoleDialog::focusFirstEmpty()
{
    const auto empty =
        std::ranges::find_if(m_answers, [](const auto& one) { return one.edit->text().isEmpty(); });
    if (empty != m_answers.end())
        empty->edit->setFocus(Qt::OtherFocusReason);
}

QWidget* ConsoleDialog::makeQuestions()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(
        quietLabel(tr("Only your site can issue the certificate and token. Answer the same "
                      "questions as in the console's media wizard. Your answers are saved in the "
                      "profile.")));
    askSite(column);
    askBootImage(column);
    askSecurity(column);
    askCertificate(column);
    askMore(column);
    askOutput(column);
    addSection(column, tr("Script"),
               tr("Run it on any PC with the console. It contains no passwords. The cmdlets "
                  "may not accept a cloud management gateway (Microsoft doesn't document "
                  "it). If so, use the console's wizard."));
    column->addWidget(m_script = new ScriptBox(kScriptLines));
    column->addStretch(1);
    return content;
}

QWidget* ConsoleDialog::answerBox(const QString& name, const QString& label,
                                  const QString& placeholder, Answer answer)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    m_answers.push_back({answer, edit});
    connect(edit, &QLineEdit::textEdited, this, [this, answer](const QString& text) {
        m_session.edit([&](MediaProfile& profile) { profile.console.*answer = text.trimmed(); });
    });
    return fieldBox({name, label, {}}, edit);
}

void ConsoleDialog::askSite(QVBoxLayout* column)
{
    addSection(column, tr("Site"));
    addBeside(column,
              answerBox(u"consoleSite"_s, tr("&Site code"), tr("such as ABC"),
                        &MediaProfile::Console::siteCode),
              answerBox(u"consoleProvider"_s, tr("Ser&ver with the SMS Provider"),
                        tr("The console's current connection"), &MediaProfile::Console::provider));
}

void ConsoleDialog::askBootImage(QVBoxLayout* column)
{
    addSection(column, tr("Boot image"));
    addBeside(column,
              answerBox(u"consoleBootImage"_s, tr("Pac&kage ID of the boot image"),
                        tr("such as ABC00005"), &MediaProfile::Console::bootImage),
              answerBox(u"consoleDistributionPoint"_s, tr("&Distribution point"),
                        tr("All distribution points in the site"),
                        &MediaProfile::Console::distributionPoint));
    column->addWidget(answerBox(u"consoleGateway"_s,
                                tr("Management point: service name of the &gateway"),
                                tr("such as cmg.contoso.com"), &MediaProfile::Console::gateway));
}

void ConsoleDialog::askSecurity(QVBoxLayout* column)
{
    addSection(column, tr("Security"));
    m_unknownComputers = new QCheckBox(tr("Enable &unknown computer support"));
    column->addWidget(named(m_unknownComputers, u"consoleUnknownComputers"_s,
                            withoutMnemonic(m_unknownComputers->text())));
    connect(m_unknownComputers, &QCheckBox::clicked, this, [this](bool on) {
        m_session.edit([on](MediaProfile& profile) { profile.console.unknownComputers = on; });
    });
    m_protected = new QCheckBox(tr("Pro&tect the medium with a password"));
    m_protected->setChecked(consoleRequest(m_session.profile(), m_session.facts()).hasPassword);
    column->addWidget(
        named(m_protected, u"consoleProtected"_s, withoutMnemonic(m_protected->text())));
    m_password = new PasswordPair(u"consolePassword"_s, tr("Pass&word"), [this] {
        const MediaProfile::Console& answers = m_session.profile().console;
        return QStringList{m_session.profile().name, answers.siteCode, answers.gateway};
    });
    column->addWidget(m_password);
    connect(m_protected, &QCheckBox::toggled, this, &ConsoleDialog::showAnswers);
    connect(m_password, &PasswordPair::edited, this, &ConsoleDialog::showAnswers);
}

void ConsoleDialog::askCertificate(QVBoxLayout* column)
{
    addSection(column, tr("Certificate of the medium"));
    m_pfx = new FileField(u"consolePfx"_s, tr("PFX file"), tr("&Browse…"),
                          {.kind = FileQuestion::Kind::Open,
                           .title = tr("PFX file"),
                           .filters = {tr("PFX files (*.pfx *.p12)"), tr("All files (*)")},
                           .start = {},
                           .suffix = {}});
    m_pfx->takeDrops({FileKind::Pfx});
    m_pfx->setPlaceholder(tr("None: the site creates a self-signed certificate"));
    column->addWidget(fieldBox({u"consolePfx"_s, tr("PF&X file of your PKI"), {}}, m_pfx));
    connect(m_pfx, &FileField::chosen, this, [this](const QString& path) {
        m_session.edit([&path](MediaProfile& profile) { profile.security.pfx = path; });
    });
    m_pfxPassword = new SecretField;
    m_pfxPasswordBox =
        fieldBox({u"consolePfxPassword"_s, tr("Password &of the PFX file"), {}}, m_pfxPassword);
    column->addWidget(m_pfxPasswordBox);
    connect(m_pfxPassword, &SecretField::secretEdited, this, [this] {
        m_session.choices().setSecret(&BuildSecrets::pfxPassword, m_pfxPassword->secret());
    });
    m_certificateEnd = new QLineEdit;
    m_certificateEnd->setPlaceholderText(tr("One year from now, or a date: YYYY-MM-DD"));
    m_certificateEndBox =
        fieldBox({u"consoleCertificateEnd"_s, tr("Sel&f-signed certificate expires on"), {}},
                 m_certificateEnd);
    column->addWidget(m_certificateEndBox);
    connect(m_certificateEnd, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Half a date is not kept: no profile that holds one can be opened again.
        const QString date = isDate(text) ? text.trimmed() : QString();
        m_session.edit([&date](MediaProfile& profile) { profile.console.certificateEnd = date; });
        showAnswers();
    });
}

void ConsoleDialog::askMore(QVBoxLayout* column)
{
    auto* more = new QWidget;
    auto* inner = new QVBoxLayout(more);
    inner->setContentsMargins(0, space::kSmall, 0, 0);
    inner->setSpacing(space::kSmall);
    m_affinity = new CalmBox;
    m_affinity->addItem(tr("Don't allow user device affinity"));
    m_affinity->addItem(tr("Allow it pending administrator approval"));
    m_affinity->addItem(tr("Allow it with automatic approval"));
    inner->addWidget(fieldBox({u"consoleAffinity"_s, tr("User device &affinity"), {}}, m_affinity));
    connect(m_affinity, &QComboBox::activated, this, [this](int chosen) {
        m_session.edit([chosen](MediaProfile& profile) {
            profile.console.userDeviceAffinity = static_cast<UserDeviceAffinity>(chosen);
        });
    });
    addBeside(inner,
              answerBox(u"consolePrestart"_s, tr("Prestart &command"), tr("cmd /c start.cmd"),
                        &MediaProfile::Console::prestartCommand),
              answerBox(u"consolePrestartPackage"_s, tr("Package ID of its fi&les"), tr("None"),
                        &MediaProfile::Console::prestartPackage));
    inner->addWidget(answerBox(u"consoleStaging"_s,
                               tr("Stagi&ng folder on the PC with the console"),
                               tr("Its temporary folder"), &MediaProfile::Console::stagingFolder));
    column->addSpacing(space::kSmall);
    column->addWidget(new Expander(u"consoleMore"_s, tr("More &questions"), more));
}

void ConsoleDialog::askOutput(QVBoxLayout* column)
{
    addSection(column, tr("Media file"),
               tr("The file that the console creates. The wizard then starts from it. An "
                  "existing file is never replaced."));
    m_outputField = new FileField(u"consoleOutput"_s, tr("Media file"), tr("C&hoose…"),
                                  {.kind = FileQuestion::Kind::Save,
                                   .title = tr("Media file"),
                                   .filters = {tr("ISO files (*.iso)")},
                                   .start = {},
                                   .suffix = u"iso"_s,
                                   .asksToReplace = false});
    column->addWidget(fieldBox({u"consoleOutput"_s, tr("Media f&ile"), {}}, m_outputField));
    connect(m_outputField, &FileField::chosen, this, [this](const QString& path) {
        m_output = m_session.profile().resolved(path);
        showAnswers();
    });
}

QWidget* ConsoleDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    m_progress =
        named(new QProgressBar, u"consoleProgress"_s, tr("The console is creating the medium"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kProgressHeight);
    column->addWidget(m_progress);
    m_status = new StateLine(u"consoleStatus"_s);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_make = new QPushButton(icon(u"console"_s), tr("Create the &medium now"));
    row->addWidget(named(m_make, u"consoleMake"_s, withoutMnemonic(m_make->text())));
    m_close = new QPushButton;
    m_close->setObjectName(u"consoleClose"_s);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &ConsoleDialog::make);
    connect(m_close, &QPushButton::clicked, this, &ConsoleDialog::reject);
    return foot;
}

ConsoleRequest ConsoleDialog::request() const
{
    ConsoleRequest request = consoleRequest(m_session.profile(), m_session.facts());
    request.hasPassword = m_protected->isChecked();
    request.outputPath = m_output;
    return request;
}

/// What keeps the console from being asked; empty: nothing.
QString ConsoleDialog::missing() const
{
    if (const QString end = m_certificateEnd->text().trimmed(); !end.isEmpty() && !isDate(end))
        return tr("The certificate's expiration date isn't in the form YYYY-MM-DD.");
    if (!m_session.console())
        return tr("The console isn't installed on this computer. Save the script, run it on "
                  "a PC with the console, and open the ISO file that it creates.");
    const MediaProfile::Console& answers = request().answers;
    if (answers.siteCode.isEmpty() || answers.bootImage.isEmpty() || answers.gateway.isEmpty())
        return tr("Still needed: site code, boot image and gateway.");
    if (m_protected->isChecked() && m_password->secret().isEmpty())
        return tr("Still needed: the password, twice.");
    return {};
}

/// Everything as the session has it now.
void ConsoleDialog::showAnswers()
{
    const ConsoleRequest now = request();
    const MediaProfile::Console& said = m_session.profile().console;
    for (const auto& [answer, edit] : m_answers) {
        if (edit->text().trimmed() != said.*answer)
            edit->setText(said.*answer);
        if (const QString& known = now.answers.*answer;
            (said.*answer).isEmpty() && !known.isEmpty())
            edit->setPlaceholderText(tr("%1, from the imported medium").arg(known));
    }
    m_unknownComputers->setChecked(now.answers.unknownComputers.value_or(false));
    m_affinity->setCurrentIndex(static_cast<int>(said.userDeviceAffinity));
    m_password->setVisible(m_protected->isChecked());
    const QString end = m_certificateEnd->text().trimmed();
    if (end != said.certificateEnd && (end.isEmpty() || isDate(end))) // else it is being typed
        m_certificateEnd->setText(said.certificateEnd);
    m_pfx->showPath(now.pfx);
    m_pfxPasswordBox->setVisible(!now.pfx.isEmpty());
    m_certificateEndBox->setVisible(now.pfx.isEmpty());
    m_outputField->showPath(m_output);
    m_script->show(now, m_session.inputs());
    if (m_task)
        return;
    const QString problem = missing();
    m_make->setEnabled(problem.isEmpty());
    m_status->say(PageState::Untouched, problem);
}

void ConsoleDialog::make()
{
    const ConsoleRequest order = request();
    BuildSecrets secrets = m_session.choices().secrets().clone();
    secrets.mediaPassword = m_password->secret();
    m_task = runTask(
        this,
        [order, secrets = std::move(secrets), console = *m_session.console()](Work& work) {
            return makeWithConsole(order, secrets, console, work);
        },
        [this, order](const Result<>& outcome) { made(order, outcome); });
    connect(m_task, &Task::logged, this,
            [this](const QString& line) { m_status->say(PageState::Untouched, line); });
    m_status->say(PageState::Untouched,
                  tr("After an administrator allows it, the console creates the medium. This "
                     "takes a few minutes."));
    showBusy(true);
}

void ConsoleDialog::made(const ConsoleRequest& order, const Result<>& outcome)
{
    m_task = nullptr;
    showBusy(false);
    showAnswers();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            m_status->say(PageState::Untouched, tr("Stopped."));
        else
            m_status->say(PageState::Blocked, describe(outcome.error()).translated());
        return;
    }
    m_session.edit([&order](MediaProfile& profile) {
        profile.source = {SourceKind::ConsoleMade, order.outputPath};
    });
    m_session.choices().setSecret(&BuildSecrets::mediaPassword,
                                  order.hasPassword ? m_password->secret() : Secret());
    accept();
}

void ConsoleDialog::showBusy(bool busy)
{
    m_questions->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_make->setVisible(!busy);
    m_close->setText(busy ? tr("Sto&p") : tr("Close"));
    m_close->setAccessibleName(withoutMnemonic(m_close->text()));
}

void ConsoleDialog::reject()
{
    if (m_task)
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace cmgmedia::ui
