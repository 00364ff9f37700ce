// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_hardening.h"
#include "core/base/secret_file.h"
#include "core/base/version.h"
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

QString text(const char* words)
{
    return QCoreApplication::translate("wizard", words);
}

/// Ends the program on a wrong argument, and after --help and --version.
Arguments parse(const QApplication& app)
{
    static const std::map<QString, ui::ThemeChoice> kThemes{
        {u"system"_s, ui::ThemeChoice::System},
        {u"light"_s, ui::ThemeChoice::Light},
        {u"dark"_s, ui::ThemeChoice::Dark},
        {u"contrast"_s, ui::ThemeChoice::HighContrast}};
    QCommandLineParser parser;
    parser.setApplicationDescription(text("Makes boot media that work over a cloud management "
                                          "gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"PROFILE"_s, text("Profile to open."), u"[PROFILE]"_s);
    parser.addOptions(
        {{u"theme"_s, text("Colours: system, light, dark or contrast."), u"THEME"_s, u"system"_s},
         {u"media-password-file"_s,
          text("Password of the imported medium: the first line of FILE."), u"FILE"_s},
         {u"screenshots"_s, text("Grab every page to a PNG file in DIR, and quit."), u"DIR"_s},
         {u"write"_s, text("With --screenshots: write the medium, too.")}});
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

Result<> takeIn(const Arguments& arguments, ui::Session& session, ui::WizardWindow& window)
{
    if (!arguments.profile.isEmpty())
        window.openProfile(arguments.profile);
    if (arguments.passwordFile.isEmpty())
        return {};
    Result<Secret> password = readSecretFile(arguments.passwordFile);
    if (!password)
        return password.error();
    session.setSecret(&BuildSecrets::mediaPassword, *std::move(password));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    const QApplication app(argc, argv);
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
    const Result<> taken = takeIn(arguments, session, window);
    if (!taken && walks) {
        std::fputs(qPrintable(describe(taken.error()) + u'\n'), stderr);
        return 3;
    }
    window.show();
    if (!taken) // a window of Windows has no standard error that anybody sees
        ui::showProblem(&window, describe(taken.error()));
    using Writing = ui::Screenshots::Writing;
    ui::Screenshots screenshots(session, window, arguments.screenshots,
                                arguments.writes ? Writing::Yes : Writing::No);
    if (walks) {
        QObject::connect(&screenshots, &ui::Screenshots::finished, &app,
                         [](bool allWritten) { QApplication::exit(allWritten ? 0 : 3); });
        screenshots.start();
    }
    return QApplication::exec();
}
