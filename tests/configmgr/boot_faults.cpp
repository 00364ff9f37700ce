// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/configmgr/boot_faults.h"

#include "core/configmgr/boot_medium.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive_check.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

using State = BootLinkState;

const QString kSdi = u"Boot/boot.sdi"_s;
const QString kWim = QLatin1StringView(kBootImagePath);
const QString kWimText = u"\\sources\\boot.wim"_s;
constexpr qsizetype kDevicePathAt = 0x8c; // in the device of a ramdisk, as a lab has it
constexpr qsizetype kDeviceKindAt = 0x20;
constexpr qsizetype kInnerDeviceAt = 0x44;

QByteArray dirty(QByteArray hive)
{
    qToLittleEndian(qFromLittleEndian<quint32>(hive.constData() + 4) + 1, hive.data() + 4);
    qToLittleEndian(hiveChecksum(hive), hive.data() + kHiveChecksumOffset);
    return hive;
}

/// A number in both devices of the default entry.
QByteArray withDeviceField(QByteArray store, qsizetype field, quint32 value)
{
    QByteArray path;
    for (const QChar letter : kWimText)
        path.append(letter.toLatin1()).append('\0');
    for (qsizetype at = store.indexOf(path); at >= 0; at = store.indexOf(path, at + 1))
        qToLittleEndian(value, store.data() + at - kDevicePathAt + field);
    return store;
}

/// Of the second of the two devices alone.
QByteArray withOtherOsDevice(QByteArray store)
{
    const qsizetype at = store.lastIndexOf("b\0o\0o\0t\0.\0w\0i\0m\0"_ba);
    return store.replace(at, 1, "c");
}

/// The text that is the folder of Windows alone, and not the beginning of a path.
QByteArray withSystemRoot(QByteArray store, const QByteArray& root)
{
    const auto wide = [](const QByteArray& text) {
        QByteArray bytes;
        for (const char letter : text)
            bytes.append(letter).append('\0');
        return bytes;
    };
    const qsizetype at = store.toLower().indexOf(wide("\\windows").append(2, '\0'));
    Q_ASSERT(at > 0 && root.size() == 8);
    return store.replace(at, 16, wide(root));
}

QByteArray wimField(QByteArray wim, qsizetype at, const QByteArray& value)
{
    return wim.replace(at, value.size(), value);
}

/// Collects the faults of one kind of medium.
class Faults
{
public:
    Faults(const BootMedia& media, const BootMediumKind& kind) : m_media(media), m_kind(kind) {}

    std::vector<BootFault> all();

private:
    void add(const char* name, BootStep step, const QString& screen,
             std::function<void(Disc&)> change, State state = State::Broken)
    {
        m_faults.push_back({name, step, state, screen, std::move(change)});
    }
    void addUnknown(const char* name, BootStep step, std::function<void(Disc&)> change)
    {
        add(name, step, {}, std::move(change), State::Unknown);
    }
    /// One that another file is put in the place of.
    void addFile(const char* name, BootStep step, const QString& screen, const QString& path,
                 const ByteSource& content)
    {
        add(name, step, screen, [path, content](Disc& disc) { put(disc, path, content); });
    }
    void addFile(const char* name, BootStep step, const QString& screen, const QString& path,
                 const QByteArray& content)
    {
        addFile(name, step, screen, path, ByteSource::fromBytes(content));
    }
    void addMissing(const char* name, BootStep step, const QString& screen, const QString& path)
    {
        add(name, step, screen, [path](Disc& disc) { disc.tree.remove(path); });
    }
    /// wimlib-imagex is there.
    void addMade(const char* name, BootStep step, const QString& screen, const ByteSource& wim)
    {
        if (wim.size() > 0)
            addFile(name, step, screen, kWim, wim);
    }

    void firmware();
    void biosFirmware();
    void manager();
    void programs(const char* where, const std::function<void(Disc&, const QByteArray&)>& put);
    void configuration();
    void entry();
    void ramdisk();
    void wim();
    void loader();
    void registry();
    void rest();

    const BootMedia& m_media;
    const BootMediumKind& m_kind;
    std::vector<BootFault> m_faults;
};

void Faults::biosFirmware()
{
    const QString screen = u"no bootable device"_s;
    if (!m_kind.isDisc) {
        add("no boot code", BootStep::Firmware, screen,
            [](Disc& disc) { disc.hasBootCode = false; });
        addUnknown("the files alone", BootStep::Firmware,
                   [](Disc& disc) { disc.kind = DiscKind::Folder; });
        return;
    }
    add("no boot image for BIOS", BootStep::Firmware, screen,
        [](Disc& disc) { disc.biosBootImage.reset(); });
    add("empty boot image for BIOS", BootStep::Firmware, screen,
        [](Disc& disc) { disc.biosBootImage = ByteSource::fromBytes({}); });
    add("boot image for BIOS of zeros", BootStep::Firmware, screen,
        [](Disc& disc) { disc.biosBootImage = ByteSource::fromBytes(QByteArray(2048, '\0')); });
    addUnknown("boot image for BIOS of a stranger", BootStep::Firmware, [](Disc& disc) {
        disc.biosBootImage = ByteSource::fromBytes("boot"_ba.repeated(512));
    });
}

void Faults::firmware()
{
    if (m_kind.isBios())
        return biosFirmware();
    if (!m_kind.isDisc)
        return;
    const QString screen = u"no bootable device"_s;
    const auto addImage = [this, &screen](const char* name, const QByteArray& image) {
        add(name, BootStep::Firmware, screen,
            [image](Disc& disc) { disc.efiBootImage = ByteSource::fromBytes(image); });
    };
    const QByteArray image = BootMedia::efiBootImage(
        m_kind.firmware, BootMedia::program(m_kind.firmware, PeSubsystem::EfiApplication));
    add("no boot image for UEFI", BootStep::Firmware, screen,
        [](Disc& disc) { disc.efiBootImage.reset(); });
    add("boot image for UEFI behind the end", BootStep::Firmware, screen, [](Disc& disc) {
        disc.efiBootImage.reset();
        disc.efiBootError = Error{ErrorCode::Truncated, u"x.iso"_s, {}};
    });
    addImage("empty boot image for UEFI", {});
    addImage("boot image for UEFI of zeros", QByteArray(image.size(), '\0'));
    addImage("boot image for UEFI of one block", image.first(2048));
    addImage("half a boot image for UEFI", image.first(image.size() / 2));
    addImage("boot image for UEFI that is a text", "no file system"_ba.repeated(500));
    addImage("boot image for UEFI that is a program",
             BootMedia::program(m_kind.firmware, PeSubsystem::EfiApplication));
}

/// What can be wrong with a program of UEFI, wherever it lies.
void Faults::programs(const char* where,
                      const std::function<void(Disc&, const QByteArray&)>& putProgram)
{
    const QByteArray good = BootMedia::program(m_kind.firmware, PeSubsystem::EfiApplication);
    const BootFirmware other = m_kind.firmware == BootFirmware::UefiArm64 ? BootFirmware::UefiX64
                                                                          : BootFirmware::UefiArm64;
    const auto addProgram = [&](const char* what, const QByteArray& program) {
        const QByteArray name = QByteArray(where) + ": " + what;
        add(name.constData(), BootStep::Manager, u"Load Error"_s,
            [putProgram, program](Disc& disc) { putProgram(disc, program); });
    };
    addProgram("empty", {});
    addProgram("zeros", QByteArray(good.size(), '\0'));
    addProgram("text", "isn't a program");
    addProgram("incomplete", good.first(good.size() - 1));
    addProgram("headers alone", good.first(0x200));
    addProgram("other processor", BootMedia::program(other, PeSubsystem::EfiApplication));
    addProgram("32 bits of another kind",
               BootMedia::program(m_kind.firmware == BootFirmware::UefiIa32
                                      ? BootFirmware::UefiX64
                                      : BootFirmware::UefiIa32,
                                  PeSubsystem::EfiApplication));
    addProgram("a memory tester",
               BootMedia::program(m_kind.firmware, PeSubsystem::BootApplication));
}

void Faults::manager()
{
    const QString path = m_kind.manager();
    const QString screen = u"Load Error"_s;
    addMissing("no boot manager", BootStep::Manager, screen, path);
    if (m_kind.isBios()) {
        addFile("empty boot manager", BootStep::Manager, screen, path, QByteArray());
        addFile("boot manager of zeros", BootStep::Manager, screen, path,
                QByteArray(400'000, '\0'));
        addFile("boot manager of UEFI", BootStep::Manager, screen, path,
                BootMedia::program(BootFirmware::UefiX64, PeSubsystem::EfiApplication));
        addUnknown("boot manager of a stranger", BootStep::Manager,
                   [path](Disc& disc) { put(disc, path, QByteArray(400'000, 'x')); });
        return;
    }
    const QByteArray stranger = BootMedia::stranger(m_kind.firmware);
    addUnknown("another EFI application", BootStep::Manager,
               [path, stranger](Disc& disc) { put(disc, path, stranger); });
    if (m_kind.isDisc) {
        const QByteArray image = BootMedia::efiBootImage(m_kind.firmware, stranger);
        addUnknown("in the boot image: another EFI application", BootStep::Manager,
                   [image](Disc& disc) { disc.efiBootImage = ByteSource::fromBytes(image); });
    }
    programs("boot manager",
             [path](Disc& disc, const QByteArray& program) { put(disc, path, program); });
    if (!m_kind.isDisc)
        return;
    const BootFirmware firmware = m_kind.firmware;
    programs("in the boot image", [firmware](Disc& disc, const QByteArray& program) {
        disc.efiBootImage = ByteSource::fromBytes(BootMedia::efiBootImage(firmware, program));
    });
    const BootFirmware other =
        firmware == BootFirmware::UefiX64 ? BootFirmware::UefiIa32 : BootFirmware::UefiX64;
    const QByteArray others =
        BootMedia::efiBootImage(other, BootMedia::program(other, PeSubsystem::EfiApplication));
    add("in the boot image: that of another processor alone", BootStep::Manager, screen,
        [others](Disc& disc) { disc.efiBootImage = ByteSource::fromBytes(others); });
}

void Faults::configuration()
{
    const QString path = m_kind.store();
    const QString screen = u"0xc000000f"_s;
    const QByteArray store = contentOf(m_media.whole(m_kind), path);
    const auto addStore = [&](const char* name, const QByteArray& content) {
        addFile(name, BootStep::Configuration, screen, path, content);
    };
    addMissing("no BCD", BootStep::Configuration, screen, path);
    addStore("empty BCD", {});
    addStore("BCD of zeros", QByteArray(store.size(), '\0'));
    addStore("BCD that is a text", "no hive"_ba.repeated(2000));
    addStore("half a BCD", store.first(store.size() / 2));
    addStore("BCD without its last byte", store.chopped(1));
    addUnknown("dirty BCD", BootStep::Configuration,
               [path, store](Disc& disc) { put(disc, path, dirty(store)); });
}

void Faults::entry()
{
    const QString path = m_kind.store();
    const QByteArray store = contentOf(m_media.whole(m_kind), path);
    addFile("BCD without objects", BootStep::Entry, u"0xc0000034"_s, path, emptyHive(u"BCD"));
    addFile("default entry that is missing", BootStep::Entry, u"0xc000000e"_s, path,
            withText(store, u"{7619dcc9"_s, u"{7619dcca"_s));
    const QString own = m_kind.isBios() ? u"winload.exe"_s : u"winload.efi"_s;
    const QString others = m_kind.isBios() ? u"winload.efi"_s : u"winload.exe"_s;
    addFile("loader of the other firmware", BootStep::Entry, u"an error of the boot manager"_s,
            path, withText(store, own, others));
}

void Faults::ramdisk()
{
    const QString path = m_kind.store();
    const QString screen = u"0xc000000f"_s;
    const QByteArray store = contentOf(m_media.whole(m_kind), path);
    const auto add1 = [&](const char* name, const QString& file, const QByteArray& content) {
        addFile(name, BootStep::Ramdisk, screen, file, content);
    };
    addMissing("no boot.sdi", BootStep::Ramdisk, screen, kSdi);
    add1("empty boot.sdi", kSdi, {});
    add1("boot.sdi of zeros", kSdi, QByteArray(3 << 20, '\0'));
    addFile("boot.sdi that is a text", BootStep::Ramdisk, u"an error of the boot manager"_s, kSdi,
            "no disk"_ba.repeated(1000));
    const QByteArray sdi = contentOf(m_media.whole(m_kind), kSdi);
    addFile("half a boot.sdi", BootStep::Ramdisk, u"an error of the boot manager"_s, kSdi,
            sdi.first(sdi.size() / 2));
    addFile("boot.sdi without its last byte", BootStep::Ramdisk, u"an error of the boot manager"_s,
            kSdi, sdi.chopped(1));
    addUnknown("boot.sdi with nothing in it", BootStep::Ramdisk,
               [](Disc& disc) { put(disc, kSdi, "$SDI0001" + QByteArray(3 << 20, '\0')); });
    add1("another boot.sdi", path, withText(store, u"boot.sdi"_s, u"b00t.sdi"_s));
    addMissing("no boot.wim", BootStep::Ramdisk, screen, kWim);
    add1("empty boot.wim", kWim, {});
    add1("boot.wim of zeros", kWim, QByteArray(1 << 20, '\0'));
    add1("another boot.wim", path, withText(store, kWimText, u"\\sources\\b00t.wim"_s));
    const auto unknownStore = [&](const char* name, const QByteArray& content) {
        addUnknown(name, BootStep::Ramdisk,
                   [path, content](Disc& disc) { put(disc, path, content); });
    };
    unknownStore("no disk in memory", withDeviceField(store, kDeviceKindAt, 1));
    unknownStore("on another disk", withDeviceField(store, kInnerDeviceAt, 6));
    unknownStore("a different disk for Windows", withOtherOsDevice(store));
}

void Faults::wim()
{
    const QString screen = u"0xc0000225"_s;
    const QByteArray wim = m_media.bootWim();
    const auto add1 = [&](const char* name, const QByteArray& content) {
        addFile(name, BootStep::Wim, screen, kWim, content);
    };
    add1("no image boots",
         wimField(wimField(wim, 120, QByteArray(4, '\0')), 96, QByteArray(24, '\0')));
    add1("boot index 0 alone", wimField(wim, 120, QByteArray(4, '\0')));
    add1("boot index of no image", wimField(wim, 120, QByteArray("\2\0\0\0", 4)));
    add1("metadata of another place", wimField(wim, 96, wim.mid(72, 24)));
    add1("no metadata in the header", wimField(wim, 96, QByteArray(24, '\0')));
    add1("half a boot.wim", wim.first(wim.size() / 2));
    add1("header of a boot.wim", wim.first(208));
    add1("boot.wim that is a text", "no image"_ba.repeated(1000));
    add1("part of a split boot.wim", wimField(wim, 40, QByteArray("\1\0\2\0", 4)));
    addMade("LZMS", BootStep::Wim, screen, m_media.exported({u"--compress=LZMS"_s}));
    addMade("LZMS in solid blocks", BootStep::Wim, screen, m_media.exported({u"--solid"_s}));
    addMade("LZX in chunks of 2 MiB", BootStep::Wim, screen,
            m_media.exported({u"--compress=LZX"_s, u"--chunk-size=2M"_s}));
    addMade("LZX in chunks of 64 KiB", BootStep::Wim, screen,
            m_media.exported({u"--compress=LZX"_s, u"--chunk-size=64K"_s}));
    addMade("XPRESS in chunks of 16 KiB", BootStep::Wim, screen,
            m_media.exported({u"--compress=XPRESS"_s, u"--chunk-size=16K"_s}));
}

void Faults::loader()
{
    const QString path =
        u"Windows/System32/boot/"_s + (m_kind.isBios() ? u"winload.exe"_s : u"winload.efi"_s);
    const QByteArray store = contentOf(m_media.whole(m_kind), m_kind.store());
    const BootFirmware own = m_kind.isBios() ? BootFirmware::UefiX64 : m_kind.firmware;
    const QByteArray good = BootMedia::program(own, PeSubsystem::BootApplication);
    addFile("loader that is missing", BootStep::Loader, u"0xc000000f"_s, m_kind.store(),
            withText(store, u"\\winload."_s, u"\\winl0ad."_s));
    const auto addLoader = [&](const char* name, const QByteArray& content) {
        addFile(name, BootStep::Loader, u"0xc000007b"_s, kWim, m_media.wimWith(path, content));
    };
    addLoader("empty loader", {});
    addLoader("loader that is a text", "isn't a program");
    addLoader("loader that is cut off", good.first(good.size() / 2));
    if (m_kind.isBios())
        return;
    addLoader("boot manager in the place of the loader",
              BootMedia::program(own, PeSubsystem::EfiApplication));
    addLoader("loader of another processor",
              BootMedia::program(own == BootFirmware::UefiArm64 ? BootFirmware::UefiX64
                                                                : BootFirmware::UefiArm64,
                                 PeSubsystem::BootApplication));
}

/// The image with its programs as this kind has them, and another file.
void Faults::registry()
{
    if (m_kind.firmware != BootFirmware::UefiX64 && !m_kind.isBios())
        return; // the others have a boot image that was changed already
    const QString path = u"Windows/System32/config/SYSTEM"_s;
    const QByteArray store = contentOf(m_media.whole(m_kind), m_kind.store());
    addFile("another folder of Windows", BootStep::Registry, u"0xc0000098"_s, m_kind.store(),
            withSystemRoot(store, "\\winnows"));
    const QByteArray unsaid = withSystemRoot(store, QByteArray(8, '\0'));
    addUnknown("no folder of Windows", BootStep::Registry,
               [file = m_kind.store(), unsaid](Disc& disc) { put(disc, file, unsaid); });
    const auto addHive = [&](const char* name, const QByteArray& content) {
        addFile(name, BootStep::Registry, u"0xc0000098"_s, kWim, m_media.wimWith(path, content));
    };
    addHive("empty SYSTEM", {});
    addHive("SYSTEM that is a text", "no hive"_ba.repeated(2000));
    addHive("half a SYSTEM", emptyHive(u"SYSTEM").chopped(4096));
    const ByteSource dirtyHive = m_media.wimWith(path, dirty(emptyHive(u"SYSTEM")));
    addUnknown("dirty SYSTEM", BootStep::Registry,
               [dirtyHive](Disc& disc) { put(disc, kWim, dirtyHive); });
    addMade("no SYSTEM", BootStep::Registry, u"0xc0000098"_s, m_media.without(path));
    addMade("no SOFTWARE", BootStep::Registry, u"0xc0000098"_s,
            m_media.without(u"Windows/System32/config/SOFTWARE"_s));
    addMade("plain Windows PE", BootStep::Shell, u"command prompt"_s, m_media.without(u"sms"_s));
}

void Faults::rest()
{
    const QString screen = u"Unable to find a volume"_s;
    for (const char* path : {kBootstrapPath, kVariablesPath}) {
        const QString file = QLatin1StringView(path);
        const auto named = [path](const char* what) -> QByteArray {
            return QByteArray(what) + path;
        };
        addMissing(named("no ").constData(), BootStep::Medium, screen, file);
        addFile(named("empty ").constData(), BootStep::Medium, screen, file, QByteArray());
        addFile(named("zeros in ").constData(), BootStep::Medium, screen, file,
                QByteArray(100, '\0'));
    }
}

std::vector<BootFault> Faults::all()
{
    firmware();
    manager();
    configuration();
    entry();
    ramdisk();
    wim();
    loader();
    registry();
    rest();
    return std::move(m_faults);
}

} // namespace

std::vector<BootFault> bootFaults(const BootMedia& media, const BootMediumKind& kind)
{
    return Faults(media, kind).all();
}

} // namespace cmgmedia::test
