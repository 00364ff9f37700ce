// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasksequence/reference_list.h"

#include <QXmlStreamReader>

namespace cmgmedia {

/// Reads a <sequence> element, whatever document it stands in. What goes wrong is an error of the
/// QXmlStreamReader.
class SequenceReader
{
public:
    /// The reader stands on the start of the element.
    explicit SequenceReader(QXmlStreamReader& xml) : m_xml(xml) {}
    TaskSequence read();

private:
    /// What a step inherits from the groups around it.
    struct Around {
        QStringList groups;
        bool enabled = true;
        bool continueOnError = false;
    };

    bool readChildren(const Around& around);
    void readGroup(const Around& around);
    void readStep(const Around& around);
    bool readCondition();
    void readVariables(SequenceStep& step);
    void readReferences();
    void readGlobals();
    void ignore();
    void keep(SequenceStep& step, const QString& name, const QString& value);
    void addShares(SequenceStep& step, QStringView text);

    QXmlStreamReader& m_xml;
    TaskSequence m_sequence;
    ReferenceList m_references;
};

} // namespace cmgmedia
