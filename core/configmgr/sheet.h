// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/configmgr/inspection_sheet.h"

/// What an inspection sheet is made with.
namespace cmgmedia::sheet {

struct InspectionText {
    CMGMEDIA_TEXTS(Inspection)
};

QString known(const QString& value); ///< or that it is not known
QString yesOrNo(std::optional<bool> value);
QString joined(const QStringList& values); ///< or that there is none
QString day(const QDateTime& time);
/// The value, or why it could not be read.
QString knownOrWhy(const Result<QString>& value);

/// Collects the sections of what was opened.
class Sheet
{
public:
    explicit Sheet(const Clock& clock) : m_clock(clock) {}

    void add(const InspectedMedium& inspected);
    void add(const InspectedOtherMedium& inspected);
    void add(const InspectedBootImage& inspected);
    void add(const MediaVariables& variables);
    void add(const Pfx& pfx);
    void add(const CertificateContent& content);
    void add(const InspectedProgram& program);
    void add(const KnownFile& file);

    std::vector<SheetSection> take() { return std::move(m_sections); }

private:
    SheetSection& section(SheetTopic topic, const QString& title)
    {
        m_sections.push_back({.topic = topic, .title = title});
        return m_sections.back();
    }
    SheetSection& last() { return m_sections.back(); }
    void line(const QString& title, const QString& value)
    {
        last().rows.push_back({title, known(value)});
    }
    void lines(const QString& title, const QStringList& values)
    {
        for (const QString& value : values)
            line(title, value);
    }
    void addStart(const BootFacts& start);
    void addSite(const OpenedVariables& opened);
    void addVolume(const Disc& disc, const MediumKind& kind, const QString& label);
    void addManagers(std::span<const BootManager> managers);
    void addBootImage(const BootImage& image);
    void addDetails(const BootImage& image, const BootImageDetails& details);
    void addTrust(const BootImage& image, const TrustStores& stores);
    void addCommand(const Text& place, const PrestartCommand& command);
    void addPrestart(const InspectedMedium& inspected);
    void addStores(const TrustStores& stores);
    void addKeptFiles(const Result<std::vector<KeptBootFile>>& kept);
    void addCertificate(const Certificate& certificate);
    void addSignature(const AuthenticodeSignature& signature);
    qint64 daysLeft(const Certificate& certificate) const
    {
        return m_clock.now.daysTo(certificate.notAfter);
    }
    QString validity(const Certificate& certificate) const;

    const Clock& m_clock;
    std::vector<SheetSection> m_sections;
};

} // namespace cmgmedia::sheet
