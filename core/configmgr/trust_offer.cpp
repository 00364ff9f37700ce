// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/trust_offer.h"

#include "core/configmgr/file_kind.h"
#include "core/crypto/errors.h"
#include "core/crypto/trust_pick.h"
#include "core/registry/certificate_file.h"

#include <QFileInfo>

namespace cmgmedia {

namespace {

void takePick(const TrustPick& pick, TrustOffer& offer)
{
    offer.fit = pick.taken;
    for (const LeftOut& refused : pick.refused) {
        if (refused.code == ErrorCode::IssuerMissing) { // which may come with another file
            offer.lack = refusal(refused);
            offer.fit.push_back(refused.certificate);
        } else {
            offer.refused.push_back(describe(refusal(refused)));
        }
    }
    for (const LeftOut& left : pick.leftOut)
        offer.remarks.push_back(leftOutText(left));
    for (const Certificate& certificate : pick.taken) {
        for (const Text& doubt : trustDoubts(certificate))
            offer.remarks.push_back(doubt);
    }
}

} // namespace

Result<TrustOffer> judgeTrust(const OfferedFiles& question, Work& work)
{
    TrustOffer offer;
    std::vector<OfferedTrust> offered;
    for (const Certificate& certificate : question.pending)
        offered.push_back({{}, {certificate}, {}});
    for (const QString& file : question.files) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, file, {}};
        const Result<FileKind> kind = kindOf(file);
        if (kind && *kind == FileKind::BootImage) {
            offer.bootImage = file;
            continue;
        }
        Result<CertificateContent> found = loadCertificates(file);
        if (!found) {
            offer.refused.push_back(describe(found.error()));
            continue;
        }
        for (const Text& remark : found->remarks)
            offer.remarks.push_back(Text::labelled(QFileInfo(file).fileName(), remark));
        offered.push_back({file, std::move(found->certificates), {}});
    }
    takePick(pickTrust(
                 offered,
                 {.known = question.known, .disallowed = question.disallowed, .now = question.now}),
             offer);
    return offer;
}

} // namespace cmgmedia
