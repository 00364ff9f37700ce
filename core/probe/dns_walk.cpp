// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/dns_walk.h"

#include <QUrl>

#include <ares.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kTryMs = 3'000;
constexpr int kTries = 2;
constexpr int kMostHops = 8;
constexpr int kInternet = 1; // the class of every name
constexpr int kLookAtStopUs = 100'000;
constexpr int kNoSuchName = 3;

struct ChannelEnd {
    void operator()(ares_channeldata* channel) const { ares_destroy(channel); }
};
using Channel = std::unique_ptr<ares_channeldata, ChannelEnd>;

Channel channelTo(const QString& server)
{
    static const int ready = ares_library_init(ARES_LIB_INIT_ALL);
    Q_ASSERT(ready == ARES_SUCCESS);
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
    options.timeout = kTryMs;
    options.tries = kTries;
    ares_channel channel = nullptr;
    if (ares_init_options(&channel, &options, ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES)
        != ARES_SUCCESS)
        return nullptr;
    Channel owner(channel);
    if (!server.isEmpty()
        && ares_set_servers_ports_csv(channel, server.toLatin1().constData()) != ARES_SUCCESS)
        return nullptr;
    return owner;
}

struct AresReply {
    bool isThere = false;
    int status = ARES_ENOTINITIALIZED;
    QByteArray bytes;
};

void takeAresReply(void* raw, int status, int /*timeouts*/, unsigned char* bytes, int size)
{
    auto& reply = *static_cast<AresReply*>(raw);
    reply.isThere = true;
    reply.status = status;
    if (bytes != nullptr && size > 0)
        reply.bytes = QByteArray(reinterpret_cast<const char*>(bytes), size);
}

/// False: stopped.
bool waitFor(ares_channeldata* channel, const AresReply& reply, const std::stop_token& stop)
{
    while (!reply.isThere) {
        if (stop.stop_requested())
            return false;
        fd_set readable;
        fd_set writable;
        FD_ZERO(&readable);
        FD_ZERO(&writable);
        const int highest = ares_fds(channel, &readable, &writable);
        if (highest == 0)
            return true;
        timeval most{.tv_sec = 0, .tv_usec = kLookAtStopUs};
        timeval wait{};
        select(highest, &readable, &writable, nullptr, ares_timeout(channel, &most, &wait));
        ares_process(channel, &readable, &writable);
    }
    return true;
}

} // namespace

DnsWalk::DnsWalk(QString server, std::stop_token stop)
    : m_server(std::move(server)), m_stop(std::move(stop))
{}

DnsWalk::Reply DnsWalk::ask(const QString& name, DnsType type)
{
    AresReply reply; // outlives the channel, which still writes to it when it ends
    const Channel channel = channelTo(m_server);
    if (!channel)
        return {std::nullopt, u"no DNS server"_s};
    ++m_questions;
    const QByteArray asked = name.toLatin1();
    ares_query(channel.get(), asked.constData(), kInternet, static_cast<int>(type), takeAresReply,
               &reply);
    if (!waitFor(channel.get(), reply, m_stop)) {
        ares_cancel(channel.get()); // which calls takeAresReply
        return {std::nullopt, u"stopped"_s};
    }
    std::optional<DnsMessage> message = readDnsMessage(reply.bytes);
    if (message)
        return {std::move(message), {}};
    const bool isOver = reply.status == ARES_ETIMEOUT || reply.status == ARES_ECONNREFUSED;
    return {std::nullopt,
            isOver ? u"no answer"_s : QString::fromLatin1(ares_strerror(reply.status))};
}

DnsWalk::Reply DnsWalk::askBoth(const QString& name)
{
    Reply four = ask(name, DnsType::A);
    if (!four.message || (four.message->code != 0 && four.message->code != kNoSuchName))
        return four; // the other question would wait for as long
    const Reply six = ask(name, DnsType::Aaaa);
    if (six.message && six.message->code == 0)
        four.message->records.insert(four.message->records.end(), six.message->records.begin(),
                                     six.message->records.end());
    return four;
}

NameSight DnsWalk::walk(const QString& name)
{
    NameSight sight{.end = NameSight::End::Silent,
                    .server = m_server,
                    .code = {},
                    .chain = {name},
                    .addresses = {},
                    .isCaptive = false};
    std::vector<DnsRecord> records;
    for (int hop = 0; hop < kMostHops; ++hop) {
        const Reply reply = askBoth(sight.last());
        if (!reply.message || (reply.message->code != 0 && reply.message->code != kNoSuchName)) {
            sight.code = reply.message ? dnsCodeName(reply.message->code) : reply.problem;
            return sight;
        }
        records.insert(records.end(), reply.message->records.begin(), reply.message->records.end());
        const DnsChain chain = followAliases(name, records);
        const bool hasMoved = chain.names.size() > sight.chain.size();
        sight.chain = chain.names;
        sight.addresses = chain.addresses;
        sight.end = NameSight::End::Found;
        if (chain.isLoop)
            sight.end = NameSight::End::Loop;
        else if (chain.addresses.isEmpty() && reply.message->code == kNoSuchName)
            sight.end = sight.hasAlias() ? NameSight::End::Dangles : NameSight::End::Unknown;
        else if (chain.addresses.isEmpty() && hasMoved)
            continue; // the answer stops at an alias
        else if (chain.addresses.isEmpty())
            sight.end = NameSight::End::Empty;
        return sight;
    }
    sight.end = NameSight::End::Loop;
    return sight;
}

} // namespace cmgmedia
