// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupt.h"
#include "core/base/last_words.h"
#include "core/base/process_hardening.h"
#include "core/base/secret_file.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "ui/session/task.h"
#include "ui/theme/language_setting.h"
#include "ui/theme/theme_setting.h"
#include "ui/tools/wizard_host.h"
#include "ui/widgets/local_files.h"
#include "ui/wizard/screenshots.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

struct Arguments {
    QString profile;
    QString passwordFile;
    QString screenshots;
    bool writes = false; ///< the page Write, or with screenshots a medium
    ui::ThemeChoice theme = ui::ThemeChoice::System;
};

struct WizardText {
    CMGMEDIA_TEXTS(wizard)
};

/// Before the first text, even of a wrong argument. Returns what is wrong with this one.
QString chooseLanguage()
{
    QStringList arguments = QApplication::arguments();
    const std::optional<QString> code = takeLanguageOption(arguments);
    const std::optional<Language> asked = code ? languageOfCode(*code) : ui::wantedLanguage();
    const Language wanted = asked.value_or(ui::wantedLanguage());
    const bool hasLetters = ui::hasLettersOf(wanted);
    ui::applyLanguage(hasLetters ? wanted : Language::English);
    if (!hasLetters)
        std::fputs(qPrintable(ui::missingLetters(wanted) + u'\n'), stderr);
    return asked ? QString()
                 : WizardText::tr("There is no language %1. Choose en, fr, or ja.").arg(*code);
}

/// Ends the program on a wrong argument, and after --help and --version.
Arguments parse(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        WizardText::tr("Makes boot media that work over a cloud management "
                       "gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"PROFILE"_s, WizardText::tr("Profile or package to open."),
                                 u"[PROFILE]"_s);
    parser.addOptions(
        {{u"language"_s,
          WizardText::tr("Language of the windows: en, fr, or ja. Default: as chosen in the View "
                         "menu."),
          u"LANGUAGE"_s},
         {u"theme"_s,
          WizardText::tr("Colors: system, light, dark, or contrast. Default: as chosen in the View "
                         "menu."),
          u"THEME"_s, ui::themeKey(ui::savedTheme())},
         {u"media-password-file"_s,
          WizardText::tr("Password of the imported medium: the first line of FILE."), u"FILE"_s},
         {u"screenshots"_s,
          WizardText::tr("Save a picture of every page as a PNG file in DIR, and quit."), u"DIR"_s},
         {u"write"_s,
          WizardText::tr("Show the page to write the profile's medium. With --screenshots: also "
                         "write it.")}});
    parser.process(app);
    const std::optional<ui::ThemeChoice> theme = ui::themeOfKey(parser.value(u"theme"_s));
    if (!theme || parser.positionalArguments().size() > 1)
        parser.showHelp(2);
    return {.profile = parser.positionalArguments().value(0),
            .passwordFile = parser.value(u"media-password-file"_s),
            .screenshots = parser.value(u"screenshots"_s),
            .writes = parser.isSet(u"write"_s),
            .theme = *theme};
}

/// Opens what the command line names, and then says whether the password could be read. On
/// workers: both may lie on a share that does not answer.
void takeIn(const Arguments& arguments, ui::Session& session, const ui::WizardHost& host,
            const std::function<void(const Result<>&)>& taken)
{
    const auto unlock = [&session, file = arguments.passwordFile, taken] {
        if (file.isEmpty()) {
            taken({});
            return;
        }
        ui::runTask(
            &session, [file](Work&) { return readSecretFile(file); },
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
        host.window().openProfile(arguments.profile, unlock);
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
    sayLastWords();
    hardenProcess();
    onInterrupt([] { // by the system, or from a terminal
        QMetaObject::invokeMethod(qApp, endAll, Qt::QueuedConnection);
    });
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"cmgmedia-wizard"_s);
    QApplication::setOrganizationName(u"cmgmedia"_s);
    QApplication::setApplicationVersion(QLatin1StringView(kVersion));
    QApplication::setDesktopFileName(u"cmgmedia-wizard"_s);
    if (const QString problem = chooseLanguage(); !problem.isEmpty()) {
        std::fputs(qPrintable(problem + u'\n'), stderr);
        return 2;
    }
    const Arguments arguments = parse(app);
    ui::applyTheme(arguments.theme);
    const bool walks = !arguments.screenshots.isEmpty();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    ui::Session session({.dataFolder = walks ? QString() : data});
    const ui::WizardHost host(session);
    ui::WizardWindow& window = host.window(); // the first; another language makes another one
    using Writing = ui::Screenshots::Writing;
    ui::Screenshots screenshots(session, window, arguments.screenshots,
                                arguments.writes ? Writing::Yes : Writing::No);
    QObject::connect(&screenshots, &ui::Screenshots::finished, &app,
                     [](bool allWritten) { QApplication::exit(allWritten ? 0 : 3); });
    window.show();
    takeIn(arguments, session, host, [&](const Result<>& taken) {
        if (!taken && walks) {
            std::fputs(qPrintable(describe(taken.error()).translated() + u'\n'), stderr);
            QApplication::exit(3);
        } else if (!taken) { // a window of Windows has no standard error that anybody sees
            ui::showProblem(&host.window(), describe(taken.error()).translated());
        } else if (walks) {
            screenshots.start();
        } else if (arguments.writes) {
            host.window().showWrite();
        }
    });
    return QApplication::exec();
}
