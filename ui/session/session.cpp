// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/profile/profile_json.h"
#include "ui/session/recent_profiles.h"
#include "ui/session/task.h"

#include <QFileInfo>

#include <algorithm>

namespace cmgmedia::ui {

namespace {

bool isLocked(ErrorCode code)
{
    return code == ErrorCode::PasswordMissing || code == ErrorCode::PasswordWrong;
}

/// No field stands on Readiness: it gathers what is found on all pages.
bool isShownOn(Page page, Field field)
{
    return page == Page::Readiness || pageOf(field) == page;
}

} // namespace

Session::Session(SessionOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_draft(m_options.dataFolder)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(m_options.debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Session::startCheck);
    startCheck();
}

Session::~Session() = default;

void Session::edit(const Change& change)
{
    const MediaProfile before = m_profile;
    change(m_profile);
    if (m_profile == before)
        return;
    m_draft.keep(m_profile);
    profileChanged(before.source);
}

void Session::setSecret(SecretMember which, Secret secret)
{
    std::optional<Secret>& member = m_secrets.*which;
    if (secret.isEmpty())
        member.reset();
    else
        member = std::move(secret);
    if (which == &BuildSecrets::mediaPassword)
        m_checked.current = false;
    emit changed();
    checkSoon();
}

void Session::setAllowed(const QStringList& ruleIds)
{
    m_allowed = ruleIds;
    emit checked();
}

void Session::setSticks(std::vector<Device> sticks)
{
    m_sticks = std::move(sticks);
    emit changed();
}

void Session::startAnew()
{
    replaceProfile({}, {});
}

Result<> Session::open(const QString& path)
{
    Result<MediaProfile> profile = loadProfile(path);
    if (!profile)
        return profile.error();
    replaceProfile(*std::move(profile), QFileInfo(path).absoluteFilePath());
    rememberProfile(path);
    return {};
}

Result<> Session::save(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const MediaProfile moved = m_profile.movedTo(QFileInfo(absolute).path());
    if (Result<> saved = saveProfile(moved, absolute); !saved)
        return saved;
    m_profile = moved;
    m_saved = moved;
    m_filePath = absolute;
    m_checked.source = m_checked.current ? moved.source : m_checked.source;
    rememberProfile(absolute);
    emit changed();
    return {};
}

bool Session::isModified() const
{
    return !m_filePath.isEmpty() && m_profile != m_saved;
}

Result<> Session::restoreDraft()
{
    Result<MediaProfile> profile = m_draft.loadLeftOver();
    if (!profile)
        return profile.error();
    replaceProfile(*std::move(profile), {});
    m_draft.keep(m_profile);
    m_draft.discardLeftOver();
    return {};
}

void Session::replaceProfile(MediaProfile profile, const QString& filePath)
{
    const MediaProfile::Source before = m_profile.source;
    m_profile = std::move(profile);
    m_saved = m_profile;
    m_filePath = filePath;
    m_secrets = {};
    m_allowed.clear();
    m_replaceable.clear();
    m_sticks.clear();
    m_visited.clear();
    m_checked.current = false;
    profileChanged(before);
}

void Session::profileChanged(const MediaProfile::Source& before)
{
    if (m_profile.source != before)
        m_checked.current = false;
    emit changed();
    checkSoon();
}

void Session::checkSoon()
{
    if (m_check)
        m_check->abandon();
    m_check = nullptr;
    m_debounce.start();
    emit checked();
}

void Session::startCheck()
{
    m_check = runTask(
        this,
        [profile = m_profile, secrets = m_secrets.clone(),
         clock = m_options.clock()](Work& work) -> Result<Checked> {
            GatheredSoFar gathered = gatherSoFar(profile, secrets, clock, work);
            CheckResult result = check(allRules(), gathered.facts);
            GatewayOutlook gateway = gatewayOutlook(gathered.facts);
            return Checked{std::move(gathered), std::move(result), std::move(gateway),
                           profile.source, true};
        },
        [this](Result<Checked> done) {
            m_check = nullptr;
            if (done)
                show(*std::move(done));
        });
}

void Session::show(Checked checkedNow)
{
    m_checked = std::move(checkedNow);
    m_hasChecked = true;
    emit checked();
}

bool Session::isChecking() const
{
    return m_check || m_debounce.isActive();
}

const Facts* Session::facts() const
{
    return m_hasChecked ? &m_checked.gathered.facts : nullptr;
}

const BootMedium* Session::medium() const
{
    const bool same = m_checked.source == m_profile.source;
    return same && m_checked.gathered.medium ? &*m_checked.gathered.medium : nullptr;
}

MediumState Session::mediumState() const
{
    if (m_profile.source.path.isEmpty())
        return MediumState::None;
    if (!m_checked.current)
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
    return m_checked.gathered.medium ? MediumState::Open : MediumState::Opening;
}

const Error* Session::errorOf(Field field) const
{
    const GatherError* found = m_checked.gathered.errorOf(field);
    return found ? &found->error : nullptr;
}

std::vector<Finding> Session::findings(std::span<const Field> fields) const
{
    std::vector<Finding> found = m_checked.result.violations();
    const std::vector<Finding> unchecked = m_checked.result.unchecked();
    found.insert(found.end(), unchecked.begin(), unchecked.end());
    std::erase_if(found, [fields](const Finding& finding) {
        return std::ranges::find(fields, finding.rule->field) == fields.end();
    });
    return found;
}

PageState Session::pageState(Page page) const
{
    if (isBlocked(page))
        return PageState::Blocked;
    const auto any = [page](const std::vector<Finding>& findings, Severity least) {
        return std::ranges::any_of(findings, [page, least](const Finding& finding) {
            return isShownOn(page, finding.rule->field) && finding.rule->severity >= least;
        });
    };
    if (any(m_checked.result.violations(), Severity::Warning))
        return PageState::Warning;
    if (!m_visited.contains(page) || m_profile.source.path.isEmpty())
        return PageState::Untouched;
    const bool fails = std::ranges::any_of(m_checked.gathered.errors, [page](const auto& error) {
        return isShownOn(page, error.field);
    });
    if (!m_checked.current || fails || any(m_checked.result.unchecked(), Severity::Note))
        return PageState::Unchecked;
    return PageState::Fine;
}

bool Session::isBlocked(Page page) const
{
    const bool violated =
        std::ranges::any_of(m_checked.result.blockers(m_allowed), [page](const Finding& finding) {
            return isShownOn(page, finding.rule->field);
        });
    return violated || std::ranges::any_of(m_checked.gathered.errors, [page](const auto& error) {
               return isShownOn(page, error.field) && !isLocked(error.error.code);
           });
}

bool Session::isBlocked() const
{
    return !m_checked.current || !m_checked.gathered.errors.empty()
           || !m_checked.result.blockers(m_allowed).empty();
}

void Session::visit(Page page)
{
    if (m_visited.insert(page).second)
        emit checked();
}

} // namespace cmgmedia::ui
