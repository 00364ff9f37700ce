// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stand_ins.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

QString standInsFolder()
{
    QString folder = QStringLiteral(CMGMEDIA_STAND_INS);
    for (const QString& name :
         {u"/probe.efi"_s, u"/etfsboot.com"_s, u"/efisys.bin"_s, u"/fat32boot.bin"_s}) {
        if (!QFileInfo::exists(folder + name))
            return {};
    }
    return folder;
}

QString whyNoStandIns()
{
    return standInsFolder().isEmpty() ? u"the boot files could not be built: gcc, gnu-efi, nasm, "
                                        "mtools or dosfstools is missing"_s
                                      : QString();
}

} // namespace cmgmedia::test
