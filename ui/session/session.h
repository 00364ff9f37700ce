// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/console_run.h"
#include "core/pipeline/stick_job.h"
#include "core/profile/build_secrets.h"
#include "core/validation/check.h"
#include "core/validation/fact_gatherer.h"
#include "core/validation/gateway_outlook.h"
#include "ui/session/draft.h"
#include "ui/session/states.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <set>

namespace cmgmedia::ui {

class Task;

struct SessionOptions {
    QString dataFolder; ///< where a draft is kept; empty: nowhere
    int debounceMs = 250;
    std::function<Clock()> clock = Clock::system;
    DeviceOpener openDevice = cmgmedia::openDevice; ///< sticks that are written
    std::function<std::optional<InstalledConsole>()> findConsole = cmgmedia::findConsole;
};

/// What the wizard is about: the profile, the secrets that ride beside it, and what the rules say
/// about both. Pages show it and edit it: edit() out, changed() and checked() in. Files are opened
/// and rules are applied on a worker, a moment after the last change; a newer change abandons it.
class Session : public QObject
{
    Q_OBJECT

public:
    using SecretMember = std::optional<Secret> BuildSecrets::*;
    using Change = std::function<void(MediaProfile&)>;

    explicit Session(SessionOptions options = {}, QObject* parent = nullptr);
    ~Session() override;

    // What the admin said.
    const MediaProfile& profile() const { return m_profile; }
    void edit(const Change& change); ///< changed() follows where it changed something
    const BuildSecrets& secrets() const { return m_secrets; }
    void setSecret(SecretMember which, Secret secret); ///< an empty one takes it away
    /// Blockers that the admin builds in spite of, by id; not kept in the profile.
    const QStringList& allowed() const { return m_allowed; }
    void setAllowed(const QStringList& ruleIds);
    /// Whether the admin said that this existing output may be replaced; not kept in the profile.
    bool mayReplace(const QString& output) const
    {
        return !output.isEmpty() && m_replaceable == output;
    }
    void setReplaceable(const QString& output) { m_replaceable = output; } ///< empty: none
    /// Sticks to erase and write, where the output is one; not kept in the profile.
    const std::vector<Device>& sticks() const { return m_sticks; }
    void setSticks(std::vector<Device> sticks);
    const DeviceOpener& openDevice() const { return m_options.openDevice; }
    std::optional<InstalledConsole> console() const { return m_options.findConsole(); }

    // The file that the profile lies in.
    void startAnew();
    Result<> open(const QString& path);
    Result<> save(const QString& path);
    QString filePath() const { return m_filePath; } ///< empty: not saved yet
    bool isModified() const;                        ///< differs from that file
    Draft& draft() { return m_draft; }
    Result<> restoreDraft(); ///< takes over what an earlier run left

    // What is known. Of the last check that ended, except where the medium has changed since.
    bool isChecking() const;
    const CheckResult& checkResult() const { return m_checked.result; }
    const Facts* facts() const;       ///< nullptr: nothing was checked yet
    const BootMedium* medium() const; ///< nullptr: not opened
    MediumState mediumState() const;
    const Error* errorOf(Field field) const; ///< why what the profile names cannot be read
    /// What is violated, gravest first, then what could not be checked.
    std::vector<Finding> findings(std::span<const Field> fields) const;
    PageState pageState(Page page) const;
    /// Whether Windows PE will trust the gateway.
    const GatewayOutlook& gateway() const { return m_checked.gateway; }
    bool isBlocked(Page page) const;
    bool isBlocked() const; ///< anywhere; then nothing can be written
    void visit(Page page);  ///< somebody looks at it: from now on it is not untouched
    Clock now() const { return m_options.clock(); }

signals:
    void changed(); ///< profile or secrets
    void checked(); ///< a check began or ended, or a page was visited

private:
    /// What one check found.
    struct Checked {
        GatheredSoFar gathered;
        CheckResult result;
        GatewayOutlook gateway;
        MediaProfile::Source source; ///< that it looked at
        bool current = false;        ///< the medium and its password are still the same
    };

    void replaceProfile(MediaProfile profile, const QString& filePath);
    void profileChanged(const MediaProfile::Source& before);
    void checkSoon();
    void startCheck();
    void show(Checked checked);

    SessionOptions m_options;
    MediaProfile m_profile;
    BuildSecrets m_secrets;
    QStringList m_allowed;
    QString m_replaceable;
    std::vector<Device> m_sticks;
    QString m_filePath;
    MediaProfile m_saved;
    Draft m_draft;
    std::set<Page> m_visited;
    Checked m_checked;
    bool m_hasChecked = false;
    QTimer m_debounce;
    QPointer<Task> m_check;
};

} // namespace cmgmedia::ui
