// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasksequence/task_sequence.h"

#include <stop_token>

namespace cmgmedia {

// The XML files of an export. All of them refuse document types and with them every entity that is
// not one of XML's own. ExportUnreadable with the subject's name where the XML is broken, and
// where it was stopped: who has the token knows.

/// The characters of an XML file: UTF-8 or UTF-16, whatever its declaration says, for some writers
/// declare what they did not write.
Result<QString> xmlText(QByteArrayView content, const QString& subject,
                        const std::stop_token& stop);

/// A package (object.xml, or its older form) or the bare sequence; nullopt: XML of something else.
Result<std::optional<TaskSequence>> parseTaskSequence(const QString& text, const QString& subject,
                                                      const std::stop_token& stop);

/// What ReferencesInfo.xml and AppReferencesInfo.xml say of what the sequence names by id only.
struct ReferenceInfos {
    std::vector<SequenceReference> references;
    bool hasUnreadable = false; ///< an entry could not be read, or names nothing
    bool refersToNone = false;  ///< an id of zeros is among them, and left out
    bool listsPackages = false; ///< ReferencesInfo.xml is among the files

    void add(const ReferenceInfos& more, bool isPackages);
};
Result<ReferenceInfos> parseReferenceInfos(const QString& text, const QString& subject,
                                           const std::stop_token& stop);

/// The ids of the task sequences that Manifest.xml says were exported, dependencies left out.
Result<QStringList> parseManifest(const QString& text, const QString& subject,
                                  const std::stop_token& stop);

} // namespace cmgmedia
