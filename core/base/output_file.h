// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/made_file.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace cmgmedia {

/// A file that somebody has written under a name of their choice.
struct OutputFile {
    QString path;
    /// Files and folders that the same command, build or page reads, and which it never replaces.
    QStringList inputs = {};
    bool mayReplace = false; ///< another file that is there
};

/// The one of the inputs that is this very file, by whatever name and link, or a folder that it
/// lies in.
std::optional<QString> inputAt(const QString& path, const QStringList& inputs);

/// Whether it may be written, asked before anything is opened for it. NotFound for its folder;
/// OutputIsSource, OutputIsNoFile, OutputExists, FolderNotWritable, NameTooLong.
Result<> checkOutput(const OutputFile& output);

/// Small content, all of it or nothing. The same, and what writing meets.
Result<> writeOutput(const OutputFile& output, QByteArrayView content);

/// Gives a finished file its final name, once more after checkOutput(). It gets the permissions of
/// what it replaces, and what turned up there meanwhile is not replaced. ResultDiffers where it is
/// not the very file that was made, and looked at since, that has the name.
Result<> publish(const QString& unfinished, const MadeFile& made, const OutputFile& output);

} // namespace cmgmedia
