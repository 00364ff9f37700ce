// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"

#include "app/cli/cli_text.h"
#include "app/cli/errors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

int CommandContext::fail(const Error& error)
{
    if (error.code == ErrorCode::NewPasswordUnused || error.code == ErrorCode::PfxPasswordUnused)
        return usage(describe(error).translated());
    err << u"cmgmedia: "_s << describe(error).translated() << Qt::endl;
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

int CommandContext::usage(const QString& problem)
{
    err << u"cmgmedia: "_s << oneLine(problem) << u'\n'
        << CliText::tr("For help, run 'cmgmedia help'.") << Qt::endl;
    return Usage;
}

Result<> CommandContext::checkOutput() const
{
    return output.path.isEmpty() ? Result<>() : cmgmedia::checkOutput(output);
}

void CommandContext::printJson(const QJsonObject& document)
{
    out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    out.flush();
}

} // namespace cmgmedia::cli
