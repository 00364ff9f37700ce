// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/examination.h"

#include <algorithm>

namespace cmgmedia::ui {

namespace {

bool isLocked(ErrorRow code)
{
    return code == ErrorCode::PasswordMissing || code == ErrorCode::PasswordWrong;
}

bool any(const std::vector<Finding>& findings, PageId page, Severity least)
{
    return std::ranges::any_of(findings, [page, least](const Finding& finding) {
        return isShownOn(page, finding.rule->field) && finding.rule->severity >= least;
    });
}

} // namespace

MediumState Examination::mediumState() const
{
    if (!namesMedium)
        return MediumState::None;
    if (medium != Medium::Same)
        return MediumState::Opening;
    const Error* error = errorOf(Field::Source);
    if (error && error->code == ErrorCode::PasswordMissing)
        return MediumState::PasswordNeeded;
    if (error && error->code == ErrorCode::PasswordWrong)
        return MediumState::PasswordWrong;
    if (error && error->code == ErrorCode::PasswordNotNeeded)
        return MediumState::PasswordNotNeeded;
    if (error)
        return MediumState::Unreadable;
    return openVariables() ? MediumState::Open : MediumState::Opening;
}

const MediumFacts* Examination::mediumFacts() const
{
    return medium != Medium::Other && gathered.facts.medium ? &*gathered.facts.medium : nullptr;
}

const VariablesFacts* Examination::openVariables() const
{
    return medium == Medium::Same && gathered.facts.variables ? &*gathered.facts.variables
                                                              : nullptr;
}

const BootMedium* Examination::visibleMedium() const
{
    return medium != Medium::Other && gathered.medium ? &*gathered.medium : nullptr;
}

const MediaVariables* Examination::visibleVariables() const
{
    const bool seen =
        medium != Medium::Other && gathered.variables && gathered.variables->variables;
    return seen ? &*gathered.variables->variables : nullptr;
}

const Error* Examination::errorOf(Field field) const
{
    const GatherError* found = gathered.errorOf(field);
    return found ? &found->error : nullptr;
}

std::vector<Finding> Examination::findings(std::span<const Field> fields) const
{
    std::vector<Finding> found = result.violations();
    const std::vector<Finding> unchecked = result.unchecked();
    found.insert(found.end(), unchecked.begin(), unchecked.end());
    std::erase_if(found, [fields](const Finding& finding) {
        return std::ranges::find(fields, finding.rule->field) == fields.end();
    });
    return found;
}

bool isBlocked(const Examination& examination, const QStringList& allowed, PageId page)
{
    return any(examination.result.blockers(allowed), page, Severity::Blocker)
           || std::ranges::any_of(examination.gathered.errors, [page](const GatherError& error) {
                  return isShownOn(page, error.field) && !isLocked(error.error.code);
              });
}

bool isBlocked(const Examination& examination, const QStringList& allowed)
{
    return examination.medium != Examination::Medium::Same || !examination.gathered.errors.empty()
           || !examination.result.blockers(allowed).empty();
}

PageState pageState(const Examination& examination, const QStringList& allowed,
                    const std::set<PageId>& visited, PageId page)
{
    if (isBlocked(examination, allowed, page))
        return PageState::Blocked;
    if (any(examination.result.violations(), page, Severity::Warning))
        return PageState::Warning;
    if (!visited.contains(page) || !examination.namesMedium)
        return PageState::Untouched;
    const bool fails =
        std::ranges::any_of(examination.gathered.errors, [page](const GatherError& error) {
            return isShownOn(page, error.field);
        });
    const bool isDoubtful = examination.medium != Examination::Medium::Same;
    if (isDoubtful || fails || any(examination.result.unchecked(), page, Severity::Note))
        return PageState::Unchecked;
    return PageState::Fine;
}

} // namespace cmgmedia::ui
