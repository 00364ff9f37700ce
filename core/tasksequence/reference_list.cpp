// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/reference_list.h"

namespace cmgmedia {

void ReferenceList::add(const SequenceReference& added)
{
    const auto [known, isNew] = m_places.emplace(added.id.toUpper(), m_list.size());
    if (isNew) {
        m_list.push_back(added);
        return;
    }
    SequenceReference& reference = m_list[known->second];
    if (reference.kind == SequenceReference::Kind::Unknown)
        reference.kind = added.kind;
    if (reference.name.isEmpty())
        reference.name = added.name;
    if (reference.contentPackage.isEmpty())
        reference.contentPackage = added.contentPackage;
}

void ReferenceList::add(const std::vector<SequenceReference>& added)
{
    for (const SequenceReference& reference : added)
        add(reference);
}

} // namespace cmgmedia
