// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupt.h"
#include "core/base/language.h"
#include "core/base/process_hardening.h"
#include "core/base/secret_file.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/tools/tools.h"
#include "ui/widgets/local_files.h"
#include "ui/wizard/screenshots.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

struct Arguments {
    QString profile;
    QString passwordFile;
    QString screenshots;
    bool writes = false; ///< while it makes screenshots
    ui::ThemeChoice theme = ui::ThemeChoice::System;
};

struct WizardText {
    CMGMEDIA_TEXTS(wizard)
};

/// Ends the program on a wrong argument, and after --help and --version.
Arguments parse(const QApplication& app)
{
    static const std::map<QString, ui::ThemeChoice> kThemes{
        {u"system"_s, ui::ThemeChoice::System},
        {u"light"_s, ui::ThemeChoice::Light},
        {u"dark"_s, ui::ThemeChoice::Dark},
        {u"contrast"_s, ui::ThemeChoice::HighContrast}};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        WizardText::tr("Makes boot media that work over a cloud management "
                       "gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"PROFILE"_s, WizardText::tr("Profile to open."), u"[PROFILE]"_s);
    parser.addOptions(
        {{u"theme"_s, WizardText::tr("Colours: system, light, dark or contrast."), u"THEME"_s,
          u"system"_s},
         {u"media-password-file"_s,
          WizardText::tr("Password of the imported medium: the first line of FILE."), u"FILE"_s},
         {u"screenshots"_s, WizardText::tr("Grab every page to a PNG file in DIR, and quit."),
          u"DIR"_s},
         {u"write"_s, WizardText::tr("With --screenshots: write the medium, too.")}});
    parser.process(app);
    const auto theme = kThemes.find(parser.value(u"theme"_s));
    if (theme == kThemes.end() || parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    return {.profile = parser.positionalArguments().value(0),
            .passwordFile = parser.value(u"media-password-file"_s),
            .screenshots = parser.value(u"screenshots"_s),
            .writes = parser.isSet(u"write"_s),
            .theme = theme->second};
}

/// Opens what the command line names, and then says whether the password could be read. On
/// workers: both may lie on a share that does not answer.
void takeIn(const Arguments& arguments, ui::Session& session, ui::WizardWindow& window,
            const std::function<void(const Result<>&)>& taken)
{
    const auto unlock = [&session, &window, file = arguments.passwordFile, taken] {
        if (file.isEmpty()) {
            taken({});
            return;
        }
        ui::runTask(
            &window, [file](Work&) { return readSecretFile(file); },
            [&session, taken](Result<Secret> password) {
                if (!password)
                    return taken(password.error());
                session.choices().setSecret(&BuildSecrets::mediaPassword, *std::move(password));
                taken({});
            });
    };
    if (arguments.profile.isEmpty())
        unlock();
    else
        window.openProfile(arguments.profile, unlock);
}

/// Nobody is asked: what is unfinished is removed, and what is not saved stays as the draft.
void endAll()
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<ui::WizardWindow*>(top))
            window->endWithSession();
    }
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    onInterrupt([] { // by the system, or from a terminal
        QMetaObject::invokeMethod(qApp, endAll, Qt::QueuedConnection);
    });
    const QApplication app(argc, argv);
    installLanguage();
    QApplication::setApplicationName(u"cmgmedia-wizard"_s);
    QApplication::setOrganizationName(u"cmgmedia"_s);
    QApplication::setApplicationVersion(QLatin1StringView(kVersion));
    QApplication::setDesktopFileName(u"cmgmedia-wizard"_s);
    const Arguments arguments = parse(app);
    ui::applyTheme(arguments.theme);
    const bool walks = !arguments.screenshots.isEmpty();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    ui::Session session({.dataFolder = walks ? QString() : data});
    ui::WizardWindow window(session);
    ui::addTools(window, session);
    using Writing = ui::Screenshots::Writing;
    ui::Screenshots screenshots(session, window, arguments.screenshots,
                                arguments.writes ? Writing::Yes : Writing::No);
    QObject::connect(&screenshots, &ui::Screenshots::finished, &app,
                     [](bool allWritten) { QApplication::exit(allWritten ? 0 : 3); });
    window.show();
    takeIn(arguments, session, window, [&](const Result<>& taken) {
        if (!taken && walks) {
            std::fputs(qPrintable(describe(taken.error()).translated() + u'\n'), stderr);
            QApplication::exit(3);
        } else if (!taken) { // a window of Windows has no standard error that anybody sees
            ui::showProblem(&window, describe(taken.error()).translated());
        } else if (walks) {
            screenshots.start();
        }
    });
    return QApplication::exec();
}
