// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/probe/probe_order.h"

#include <QElapsedTimer>

namespace cmgmedia {

/// One probe while it runs. Its steps are in prober_steps.cpp, what leads to others than the
/// gateway in prober_fetch.cpp.
class Prober
{
public:
    Prober(const ProbeOrder& order, const Work& work);
    GatewayAnswer run();

private:
    /// Says why not where a step is not to be made.
    bool begins(ProbeStep step);
    bool isWanted(ProbeStep step) const;
    /// The step before this one that gave nothing to go on with.
    std::optional<ProbeStep> obstacle(ProbeStep step) const;
    qint64 leftMs() const;
    bool mayGoOn() const; ///< neither stopped nor out of time
    QDateTime now() const;

    void askNames();
    void askReach();
    void askTls();
    void askTrust();
    void askHttp();
    void askRevocation();
    void askProxy();

    NameSight walk(const QString& name);
    bool isCaptive(const NameSight& names);
    const ConnectTo* routeOf(const QString& host, int port) const;
    QString gatewayAddress() const; ///< with its port; empty: none
    std::vector<ProbeReply> ask(std::span<const ProbeQuestion> questions, const QString& what);
    HandshakeSight shakeHands(const WindowsPeHello& hello, bool isWithoutTls13);
    HttpSight get(const QString& path, const Certificate& leaf, const QString& proxy);
    bool mayIdentify() const;

    TrustQuestion trustQuestion() const;
    void completeChain();
    std::optional<Certificate> issuerFrom(const QString& url, const Certificate& of);
    FetchSight fetch(const QString& url, qint64 mostBytes, int mostMs, const QByteArray& post = {});
    FetchSight fetchOnce(const QUrl& url, qint64 mostBytes, int mostMs, const QByteArray& post,
                         QString& location);
    QString publicAddressOf(const QString& host, FetchSight::End& end);
    RevocationSight revocationOf(const Certificate& certificate, const Certificate& issuer,
                                 bool isLeaf);

    const ProbeOrder& m_order;
    const Work& m_work;
    QElapsedTimer m_since;
    GatewayAnswer m_answer;
    int m_fetchedIssuers = 0;
};

} // namespace cmgmedia
