// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

Change start(std::function<void(BootFacts&)> change)
{
    return [change = std::move(change)](Facts& f) { change(*f.start); };
}

/// Of both stores: it is one WIM.
Change wim(std::function<void(BootWim&)> change)
{
    return start([change = std::move(change)](BootFacts& facts) {
        change(**facts.efiStore->wim);
        change(**facts.biosStore->wim);
    });
}

/// A TsmBootstrap.ini of this content.
Change bootstrap(const QByteArray& content)
{
    return start([content](BootFacts& facts) {
        facts.bootstrap->bytes = content.size();
        facts.bootstrap->start = content;
    });
}

/// 32-bit Windows PE: for BIOS, and for the few tablets with UEFI of 32 bits.
void makeX86(BootFacts& facts)
{
    (*facts.efiStore->wim)->architecture = u"x86"_s;
    (*facts.biosStore->wim)->architecture = u"x86"_s;
}

} // namespace

std::vector<RuleRow> bootStartRows()
{
    return {
        {"medium-does-not-start", start([](BootFacts& f) { f.efiBootImage.reset(); }),
         start([](BootFacts& f) { f.biosBootImage.reset(); })},
        {"medium-does-not-start", start([](BootFacts& f) { f.managers.clear(); }),
         start([](BootFacts& f) {
             f.isDisc = false;
             f.efiBootImage.reset();
             f.hasBootCode = false;
         })},
        {"medium-does-not-start", start([](BootFacts& f) { f.efiStore.reset(); }),
         start([](BootFacts& f) { f.efiStore->configuration->entries[0].description.clear(); })},
        {"medium-does-not-start", start([](BootFacts& f) { f.efiStore->ramdisk->bytes = 0; }),
         start([](BootFacts& f) { f.efiStore->ramdisk->bytes += 1; })},
        {"medium-does-not-start", start([](BootFacts& f) { f.bootstrap.reset(); }),
         start([](BootFacts& f) { f.bootstrap->path = u"sms/DATA/tsmbootstrap.ini"_s; })},
        {"medium-does-not-start", bootstrap("\x93\xd4;\x8e[MediaInfo]="),
         bootstrap("[mediainfo]\nUnattended=true")},
        {"medium-does-not-start", start([](BootFacts& f) {
             makeX86(f);
             f.biosManager.reset();
         }),
         start(makeX86)},
        {"boot-image-does-not-start", wim([](BootWim& w) { w.bootIndex = 0; }), wim([](BootWim& w) {
             w.bootIndex = 2;
             w.images = 2;
         })},
        {"boot-image-does-not-start", wim([](BootWim& w) { w.chunkBytes = 65536; }),
         wim([](BootWim& w) {
             w.compression = WimCompression::None;
             w.chunkBytes = 65536;
         })},
        {"boot-image-does-not-start", wim([](BootWim& w) { w.loader.reset(); }),
         wim([](BootWim& w) { w.isConfigMgr = false; })}, // boot-image-not-configmgr says that
        {"boot-image-does-not-start", wim([](BootWim& w) { w.systemHive.reset(); }),
         wim([](BootWim& w) { w.architecture.clear(); })},
        {"medium-start-not-known",
         start([](BootFacts& f) { f.efiStore->configuration->entries[0].device.reset(); }),
         start([](BootFacts& f) { f.biosStore->configuration->entries[0].device.reset(); })},
        {"boot-configuration-starts-another-wim",
         start([](BootFacts& f) { f.efiStore->image->path = u"sources/bxxt.wim"_s; }),
         start([](BootFacts& f) { f.efiStore->image->path = u"SOURCES/Boot.wim"_s; })},
        {"medium-does-not-start-on-bios", start([](BootFacts& f) { f.biosStore.reset(); }),
         start([](BootFacts& f) {
             f.isDisc = false;
             f.hasBootCode = false;
             f.biosStore.reset();
         })},
        {"medium-does-not-start-on-bios", start([](BootFacts& f) { f.biosBootImage.reset(); }),
         start([](BootFacts&) {})},
        {"medium-does-not-start-on-bios",
         [](Facts& f) {
             f.start->isDisc = false;
             f.start->hasBootCode = false;
             f.bootRecord = QByteArray(512, '\0');
         },
         [](Facts& f) {
             f.start->isDisc = false;
             f.start->hasBootCode = false;
         }},
    };
}

} // namespace cmgmedia::test
