// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/console_run.h"
#include "core/probe/probe_gateway.h"
#include "core/sticks/stick_job.h"
#include "ui/session/build_choices.h"
#include "ui/session/examiner.h"
#include "ui/session/profile_document.h"

namespace cmgmedia::ui {

using GatewayAsker = std::function<GatewayAnswer(const ProbeOrder& order, const Work& work)>;

struct SessionOptions {
    QString dataFolder; ///< where a draft is kept; empty: nowhere
    int debounceMs = 250;
    std::function<Clock()> clock = Clock::system;
    DeviceOpener openDevice = cmgmedia::openDevice; ///< sticks that are written
    std::function<std::optional<InstalledConsole>()> findConsole = cmgmedia::findConsole;
    ProfileFiles files = {};
    Examine examine = ui::examine;
    GatewayAsker askGateway = probeGateway; ///< run on a worker, once somebody has agreed
};

/// What the wizard is about: a profile, what rides beside it, and what was found when somebody
/// looked at both. Pages show it and edit it: edit() out, changed() and checked() in.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SessionOptions options = {}, QObject* parent = nullptr);

    ProfileDocument& document() { return m_document; }
    const ProfileDocument& document() const { return m_document; }
    BuildChoices& choices() { return m_choices; }
    const BuildChoices& choices() const { return m_choices; }
    const Examiner& examiner() const { return m_examiner; }
    const Examination& examination() const { return m_examiner.examination(); }

    // What every page asks for.
    const MediaProfile& profile() const { return m_document.profile(); }
    void edit(const ProfileDocument::Change& change) { m_document.edit(change); }
    const Facts* facts() const { return examination().facts(); }

    /// All that is read for this profile, itself included: nothing is ever written over it.
    QStringList inputs() const;

    PageState pageState(PageId page) const;
    bool isBlocked(PageId page) const;
    bool isBlocked() const;  ///< anywhere; then nothing can be written
    void visit(PageId page); ///< somebody looks at it: from now on it is not untouched

    Clock now() const { return m_options.clock(); }
    const DeviceOpener& openDevice() const { return m_options.openDevice; }
    std::optional<InstalledConsole> console() const { return m_options.findConsole(); }

    /// What would be asked of the gateway of this profile; nullopt: nobody knows which it is.
    std::optional<ProbeOrder> gatewayOrder() const;
    const GatewayAsker& askGateway() const { return m_options.askGateway; }
    /// Kept until another profile is opened. It counts for a day, and only for the gateway and the
    /// Windows PE that were asked about.
    void takeAnswer(GatewayAnswer answer);

signals:
    void changed(); ///< profile or what rides beside it
    void checked(); ///< a look began or ended, or what it says of a page changed

private:
    ExaminationOrder orderNow() const;

    SessionOptions m_options;
    ProfileDocument m_document;
    BuildChoices m_choices;
    Examiner m_examiner;
    std::set<PageId> m_visited;
    std::shared_ptr<const GatewayAnswer> m_gateway; ///< as it was given
    QTimer m_ageing;                                ///< of that
};

} // namespace cmgmedia::ui
