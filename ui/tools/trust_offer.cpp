// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_offer.h"

#include "core/configmgr/file_kind.h"
#include "core/crypto/chain.h"
#include "core/registry/reg_file.h"

namespace cmgmedia::ui {

namespace {

void judge(const Certificate& certificate, const std::vector<Certificate>& loaded,
           const TrustQuestion& question, TrustOffer& offer)
{
    const std::optional<Error> flaw = trustFlaw(certificate, loaded, question.known, question.now);
    const bool mayCome = flaw && flaw->code == ErrorCode::IssuerMissing; // with another file
    if (mayCome)
        offer.lack = flaw;
    else if (flaw)
        offer.refused << describe(*flaw);
    if (!flaw || mayCome)
        offer.fit.push_back(certificate);
}

} // namespace

Result<TrustOffer> judgeTrust(const TrustQuestion& question, Work& work)
{
    TrustOffer offer;
    std::vector<Certificate> loaded = question.pending;
    for (const QString& file : question.files) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, file, {}};
        const Result<FileKind> kind = kindOf(file);
        if (kind && *kind == FileKind::BootImage) {
            offer.bootImage = file;
            continue;
        }
        const Result<std::vector<Certificate>> found = loadTrustFile(file);
        if (found)
            loaded.insert(loaded.end(), found->begin(), found->end());
        else
            offer.refused << describe(found.error());
    }
    for (const Certificate& certificate : loaded)
        judge(certificate, loaded, question, offer);
    return offer;
}

} // namespace cmgmedia::ui
