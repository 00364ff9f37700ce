// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/work.h"
#include "core/image/wim_capture.h"
#include "core/variables/variables_dat.h"

namespace cmgmedia {

struct SampleLabOptions {
    QString folder;     ///< made where it does not exist; must be empty where it does
    QString bootFiles;  ///< folder with probe.efi, etfsboot.com, efisys.bin for tests;
                        ///< empty: programs that print a line
    int payloadMiB = 8; ///< of incompressible bytes in the boot image
    WimCaptureOptions wim;
    BufferCipher cipher = BufferCipher::Aes128;
    bool hasPassword = true; ///< a made-up one; it protects nothing, so it lies beside the medium
};

/// A rehearsal without a site: a throw-away PKI, a boot image, a medium as the console would make
/// it (folder and ISO), an export of a task sequence and a profile that builds on it. Labelled as a
/// lab and registered nowhere. Leaves in the folder: pki/{root,issuing,cmg}.cer, branch-pc.zip,
/// boot.wim, medium/, official.iso, profile.json and, where there is a password,
/// media-password.txt; where it fails or is stopped, nothing.
Result<> makeSampleLab(const SampleLabOptions& options, const Clock& clock, Work& work);

} // namespace cmgmedia
