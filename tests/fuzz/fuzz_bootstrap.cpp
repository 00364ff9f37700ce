// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/bootstrap_ini.h"
#include "core/media/media_label.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

// TsmBootstrap.ini and MediaLabel.txt: kept byte for byte, and what is set is read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    BootstrapIni ini(content);
    if (ini.content() != content)
        qFatal("bytes were changed by reading");
    ini.setPasswordRequired(true);
    ini.setUnattended(false);
    const BootstrapIni again(ini.content());
    if (again.passwordRequired() != true || again.unattended() != false)
        qFatal("a value was set and is not found");
    for (const QString& label : {u"Branch"_s, u"Büro"_s, u"支店"_s}) {
        const Result<QByteArray> labelled = withMediaLabel(content, label);
        if (!labelled || mediaLabelOf(*labelled) != label)
            qFatal("a label was set and is not found");
    }
    return 0;
}
