// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"
#include "core/profile/profile_keys.h"
#include "core/validation/facts/group_gatherers.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace cmgmedia {

namespace {

/// Nothing is tried out: a file that is made to see whether one can be made is one too many.
OutputFacts outputFacts(const OutputFile& output)
{
    OutputFacts facts{.path = output.path};
    const Result<> may = checkOutput(output);
    facts.isThere = !may && may.error().code == ErrorCode::OutputExists;
    if (!may && !facts.isThere)
        facts.inTheWay = may.error();
    const QStorageInfo volume(QFileInfo(output.path).path());
    if (volume.isValid() && volume.bytesAvailable() >= 0)
        facts.freeBytes = volume.bytesAvailable();
    return facts;
}

} // namespace

void gatherOutput(Gathering& into, const BuildSecrets& /*secrets*/, Work& /*work*/)
{
    Facts& facts = into.facts;
    facts.output = {};
    const MediaProfile& profile = facts.profile;
    const QString path = profile.resolved(profile.output.path);
    if (profile.output.kind != OutputKind::UsbDevice && !path.isEmpty())
        facts.output = {outputFacts({path, filesRead(profile)}), facts.clock.now};
}

} // namespace cmgmedia
