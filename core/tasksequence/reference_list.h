// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasksequence/task_sequence.h"

#include <unordered_map>

namespace cmgmedia {

/// References, each once, in the order in which they came; what comes later adds what it knows.
class ReferenceList
{
public:
    void add(const SequenceReference& added);
    void add(const std::vector<SequenceReference>& added);
    std::vector<SequenceReference> take() { return std::move(m_list); }

private:
    std::vector<SequenceReference> m_list;
    std::unordered_map<QString, size_t> m_places; ///< by id, in capitals
};

} // namespace cmgmedia
