// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/admin_service.h"

namespace cmgmedia {

/// Asks what the sections of a snapshot are made of, and keeps how each of them went.
class SectionAsker
{
    CMGMEDIA_TEXTS(SectionAsker)

public:
    /// Why a section has nothing; nullopt: it has its rows, or what there is of them.
    using Failure = std::optional<SiteRefusal>;

    explicit SectionAsker(AdminService& service) : m_service(service) {}

    /// Runs `fill`, which puts rows into the section and gives a Failure.
    template <typename Row>
    void read(SectionOf<Row>& section, const QString& via, auto&& fill)
    {
        m_part.reset();
        section.via = via;
        const Failure failure = fill(section.rows);
        if (failure)
            section.rows.clear();
        settle(section, failure);
    }

    /// Calls `add` with each row of a list.
    Failure each(const QString& address, auto&& add)
    {
        const SiteAnswer<SiteRows> answer = m_service.rows(address);
        if (!answer)
            return answer.error();
        if (answer->cut)
            notePart(*answer->cut);
        for (const QJsonObject& row : answer->rows)
            add(row);
        return {};
    }
    Failure each(QLatin1StringView key, auto&& add)
    {
        return each(addressOf(siteQuestion(key)), add);
    }
    /// Those whose property has one of the values, a few of them at a time. None of them where
    /// there are no values.
    Failure eachOf(QLatin1StringView key, const QString& property, QStringList values, auto&& add)
    {
        values.removeDuplicates();
        values.removeAll(QString());
        for (qsizetype at = 0; at < values.size(); at += kMostAlternatives) {
            const QString address =
                addressOf(siteQuestion(key), property, values.mid(at, kMostAlternatives));
            if (Failure failure = each(address, add); failure && at == 0)
                return failure;
            else if (failure)
                notePart(*failure);
        }
        return {};
    }

    /// The row with what is lazy, asked for where a list has nothing under `lazy`. The row itself
    /// where that fails, and the section is read in part.
    QJsonObject whole(QLatin1StringView key, const QJsonObject& row, QLatin1StringView lazy);

    /// For a section that leans on another one: without it "none" would be a lie.
    static Failure needs(const SectionOutcome& outcome, SiteSection section);
    /// The section at hand has not all of its rows, or not all of a row.
    void notePart(const SiteRefusal& refusal);

private:
    /// A longer condition makes an address that servers refuse.
    static constexpr qsizetype kMostAlternatives = 20;

    void settle(SectionOutcome& outcome, const Failure& failure) const;

    AdminService& m_service;
    Failure m_part; ///< the first thing that the section at hand lacks
};

} // namespace cmgmedia
