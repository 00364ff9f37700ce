// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include "tests/support/test_wim.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

bool CliLab::make()
{
    m_lab.folder = m_folder.filePath(u"lab ä"_s);
    if (hasWimlib())
        return tool({u"sample"_s, m_lab.folder, u"--payload-mb"_s, u"1"_s}).exitCode == 0;
    m_lab = makeLab(m_lab.folder);
    return true;
}

QStringList CliLab::withPassword(const QStringList& arguments) const
{
    return arguments + QStringList{u"--media-password-file"_s, path(u"media-password.txt"_s)};
}

} // namespace cmgmedia::test
