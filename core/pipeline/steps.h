// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_image_trust.h"
#include "core/image/boot_files.h"
#include "core/media/emitter.h"
#include "core/pipeline/build_inputs.h"
#include "core/pipeline/build_listener.h"
#include "core/sticks/stick_job.h"

// What each step of a build does: it takes what it needs and returns what it made. In the order
// of a build.
namespace cmgmedia {

/// A copy of the boot image with the trust that is asked for, by overlay.
Result<TrustEdit> injectTrust(const BuildInputs& inputs, Work& work);

/// Boot managers and boot images of the generation that is asked for.
Result<BootFileSet> takeBootFiles(const BuildInputs& inputs, Work& work);

/// The files that say what the variables are, and whether Windows PE asks for a password.
struct VariableFiles {
    QByteArray variablesDat; ///< encrypted
    QByteArray bootstrapIni;
};
Result<VariableFiles> editVariables(const BuildInputs& inputs);

/// What the steps before it give to the layout; not there: the plan has no such step.
struct Edits {
    std::optional<TrustEdit> trust;
    std::optional<BootFileSet> bootFiles;
    std::optional<VariableFiles> variables;
};

/// The new medium before a byte of it is written.
struct Layout {
    MediaTree tree;
    std::optional<ByteSource> biosBootImage;
    std::optional<ByteSource> efiBootImage;
    ImagePlan image;
};
Result<Layout> layOut(const BuildInputs& inputs, const BuildPlan& plan, const Edits& edits,
                      const std::stop_token& stop);

/// A stick is written, and read back where it is asked for, as core/sticks does it.
std::vector<WrittenStick> writeOntoSticks(const ImagePlan& image, const BuildOptions& options,
                                          const DeviceOpener& openDevice, BuildListener& listener,
                                          const std::stop_token& stop);

/// What a finished medium has to say, worked out from what was imported and what is asked for, and
/// from nothing that a step edited. Points into what it was made from.
struct Expectation {
    QString outputPath; ///< by which an error names the medium
    bool isDisc = true;
    QString label;       ///< in MediaLabel.txt
    QString volumeLabel; ///< what the name of a volume holds of it
    const Secret* password = nullptr;
    std::optional<bool> unattended; ///< not there: nothing is said about it
    int bootImageIndex = 0;
    bool startsOnBios = false; ///< by the boot catalog of a disc, like the next
    bool startsOnUefi = false;
    std::span<const StoredCertificate> keptTrust;
    std::span<const Certificate> addedTrust;
    QStringList variableNames;
    const MediaVariables* imported = nullptr;
    MediaVariables asked; ///< those that the profile gives a value
};
Result<Expectation> expectationOf(const BuildInputs& inputs, const BuildPlan& plan,
                                  const std::optional<BootFileSet>& bootFiles);

/// Opens the finished medium as Windows PE would need it and compares its meaning. ResultDiffers.
Result<> inspectImage(const QString& path, const Expectation& expected, Work& work);

/// With the SHA-256 of all of them that are files; empty where one cannot be read, or it was
/// stopped.
std::vector<UsedSource> hashed(std::vector<UsedSource> sources, const std::stop_token& stop);

} // namespace cmgmedia
