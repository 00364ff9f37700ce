// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace cmgmedia {

/// Something that a task sequence needs on the PC, or in the site.
struct SequenceReference {
    enum class Kind {
        Unknown, ///< the export does not say
        Package,
        DriverPackage,
        TaskSequence, ///< has no content of its own
        Image,
        BootImage,
        UpgradePackage,
        Application,
    };

    QString id; ///< of the package, or "ScopeId_…/Application_…"
    Kind kind = Kind::Unknown;
    QString name;           ///< empty: the export does not say
    QString contentPackage; ///< of an application: the package that holds its files, where known

    bool operator==(const SequenceReference&) const = default;
};

/// Nobody says what it is, or, of an application, which package holds its files. Of a boot image
/// the sequence itself says it.
bool isUnexplained(const SequenceReference& reference);

/// Whether the export says by its own lists (ReferencesInfo.xml) what the sequence needs.
enum class ReferenceListing {
    Missing, ///< what is known comes from the steps alone
    Partial, ///< something is needed that they do not explain, or a part of them is not readable
    Whole,
};

/// One step. Of its variables only those are here that a rule reads (sequence_schema.h); command
/// lines and all other values stay behind, because they may hold passwords.
struct SequenceStep {
    QStringList groups; ///< outermost first
    QString name;
    QString type;
    bool enabled = true;          ///< it and every group around it
    bool conditional = false;     ///< it or a group around it
    bool continueOnError = false; ///< it or a group around it
    bool understood = true;       ///< of a type that this program knows
    bool isMdt = false;
    bool choosesNoPackage = false; ///< an id of zeros stands where a package may be chosen
    std::map<QString, QString> variables;
    QStringList secretsSet; ///< names of variables that hold a secret
    QStringList shares;     ///< \\server\share, as named by its command line and variables

    /// "Group > Step"
    QString place() const;
    bool operator==(const SequenceStep&) const = default;
};

/// A task sequence as the console exports it. Holds no secret.
struct TaskSequence {
    // nullopt: the file does not say, because it is the bare sequence
    std::optional<QString> name;
    std::optional<QString> packageId;
    std::optional<QString> bootImageId;      ///< empty: none is assigned
    std::optional<QString> dependentProgram; ///< "run another program first"; empty: none

    QString file; ///< that holds it, inside the archive; empty: the export is a bare file

    std::vector<SequenceReference> references; ///< each once, in the order of the export
    ReferenceListing listing = ReferenceListing::Missing;
    bool refersToNone = false; ///< an id of zeros is among the references, and left out of them
    std::map<QString, QString> globals; ///< variables that steps share
    std::vector<SequenceStep> steps;    ///< in the order in which they run
    QStringList missingChildren;        ///< sequences that it runs and the export lacks
    QStringList ignoredElements;        ///< names of XML elements that were not understood

    /// "Branch PC (ABC00010)", or what of it is known, or the file.
    QString title() const;
    bool operator==(const TaskSequence&) const = default;
};

/// A step, and every value that a variable may have when it runs.
struct StepValues {
    const SequenceStep* step; ///< in the sequence that was asked
    QStringList values;       ///< each once; empty: nobody says
};

/// The enabled steps of a type. A value comes from the last Set Task Sequence Variable before, from
/// conditional ones after that, or else from the step itself.
std::vector<StepValues> stepsOfType(const TaskSequence& sequence, QLatin1StringView type,
                                    QLatin1StringView variable);

} // namespace cmgmedia
