#!/bin/bash
# Everything that the Windows program is linked with, built with Debian's mingw-w64 into one prefix.
# Sources are Debian's and come the way this machine's apt gets its packages.
set -euo pipefail

usage() {
    cat <<'TEXT'
usage: build-deps.sh PREFIX [--prebuilt FILE]

  PREFIX           made or brought up to date; nothing is done when it is
  --prebuilt FILE  archive with static Qt and OpenSSL, of known checksum; also taken from
                   CMGMEDIA_WINDOWS_PREBUILT. Without one both are built from source, which takes
                   about 25 minutes on two cores.

The log is PREFIX.log.
TEXT
}

readonly kPrebuilt=781e7257b4198e451f50bab60525781137d18b115edc2d80188df5d72681d8ea
readonly kHivexVersion=1.3.24
readonly kHivex=a52fa45cecc9a78adb2d28605d68261e4f1fd4514a778a5473013d2ccc8a193c
readonly kQrencodeVersion=4.1.1
readonly kQrencode=e455d9732f8041cf5b9c388e345a641fd15707860f928e94507b1961256a6923
readonly kHost=x86_64-w64-mingw32

prefix=''
prebuilt=${CMGMEDIA_WINDOWS_PREBUILT:-}
while [ $# -gt 0 ]; do
    case $1 in
        --prebuilt)
            prebuilt=${2:?$(usage)}
            shift
            ;;
        -*)
            usage
            exit 2
            ;;
        *) prefix=$1 ;;
    esac
    shift
done
if [ -z "$prefix" ]; then
    usage
    exit 2
fi
prefix=$(realpath -m "$prefix")
[ -z "$prebuilt" ] || prebuilt=$(realpath "$prebuilt")
mkdir -p "$(dirname "$prefix")"
log=$prefix.log
exec 9>>"$log"
flock 9 # where two builds want it, one makes it
here=$(realpath "$(dirname "$0")")
cd "$here"
toolchain=$here/../../cmake/mingw-w64.cmake

# The key: what goes in, and what it is compiled with. Security updates of Debian's sources come
# with the next change of it.
key_with() { # ORIGIN
    {
        find deps build-deps.sh ../../cmake/mingw-w64.cmake -type f -print0 | sort -z |
            xargs -0 sha256sum
        "$kHost-gcc-posix" --version | head -n 1
        echo "$1"
    } | sha256sum | cut -d ' ' -f 1
}
made=$(cat "$prefix/.key" 2>/dev/null || true)
for origin in "prebuilt $kPrebuilt" "built here"; do
    if [ "$made" = "$(key_with "$origin")" ]; then
        exit 0
    fi
done
origin="prebuilt $kPrebuilt"
[ -n "$prebuilt" ] || origin="built here"
key=$(key_with "$origin")

work=$(mktemp -d)
new=$prefix.new
trap 'rm -rf "$work" "$new"' EXIT
rm -rf "$new"
mkdir -p "$new/include" "$new/lib/pkgconfig"
: >"$log"

step() { # WORDS COMMAND...
    echo "$1"
    echo "== $1" >>"$log"
    "${@:2}" >>"$log" 2>&1 & # not in the condition itself, where bash goes on after failures
    if ! wait $!; then
        tail -n 20 "$log" >&2
        echo "build-deps: $1 failed; the whole log is $log" >&2
        exit 1
    fi
}

sources=$work/list.sources
[ -n "$(find /etc/apt/sources.list.d -name '*.sources')" ] || sources=$work/list.list
apt_options=(-q -o "Dir::Etc::sourcelist=$sources" -o Dir::Etc::sourceparts=-
    -o "Dir::State::lists=$work/lists" -o APT::Sandbox::User=root)

# The suites of this machine, and Debian's newer ones for what its own no longer carries.
source_lists() {
    mkdir -p "$work/lists/partial"
    local files
    mapfile -t files < <(find /etc/apt/sources.list.d -name '*.sources')
    if [ ${#files[@]} -gt 0 ]; then
        awk 'FNR == 1 { print "" } !/^#/' "${files[@]}" | sed 's/^Types:.*/Types: deb-src/' >"$sources"
        awk 'BEGIN { RS = ""; ORS = "\n\n" } !/-security/' "$sources" |
            sed 's/^Suites:.*/Suites: trixie sid/' >"$work/newer"
    else
        sed -nE 's/^deb(-src)? /deb-src /p' /etc/apt/sources.list >"$work/lines"
        cp "$work/lines" "$sources"
        awk '$0 !~ /-security/ && !seen[$2]++ { print "deb-src", $2, "trixie", "main"
            print "deb-src", $2, "sid", "main" }' "$work/lines" >"$work/newer"
    fi
    { echo && cat "$work/newer"; } >>"$sources"
    apt-get "${apt_options[@]}" update
}

# Unpacks this machine's version of a source package, with Debian's patches, into DIR: the one that
# is wanted, else the newest, of which a mirror has every file.
unpack() { # PACKAGE DIR [VERSION]
    local versions version
    mapfile -t versions < <(apt-cache "${apt_options[@]}" madison "$1" | grep -vE ' (trixie|sid)/' |
        cut -d '|' -f 2 | tr -d ' ' | sort -rV | uniq)
    for version in "${@:3}" "${versions[@]}"; do
        rm -rf "$work/$1.files"
        mkdir "$work/$1.files"
        if (cd "$work/$1.files" && apt-get "${apt_options[@]}" source --download-only "$1=$version"); then
            echo "$version" >"$work/$1.version"
            dpkg-source --no-check -x "$work/$1.files/$1"_*.dsc "$2"
            return
        fi
    done
    return 1
}

# One file of a source package, whatever became of its other files, of known checksum.
download() { # PACKAGE=VERSION FILE SHA256
    local uri
    uri=$(apt-get "${apt_options[@]}" source --print-uris "$1" 2>/dev/null |
        sed -nE "s|^'([^']*/$2)'.*|\1|p" | head -n 1)
    [ -n "$uri" ]
    /usr/lib/apt/apt-helper "${apt_options[@]}" download-file "$uri" "$work/$2" "SHA256:$3"
}

compile() { # DIR LIBRARY FLAGS SOURCES...
    local library=$2 flags objects
    read -ra flags <<<"$3"
    objects=$work/$(basename "$library").objects
    mkdir -p "$objects"
    # shellcheck disable=SC2016 # for the shell that is started
    printf '%s\n' "${@:4}" | (cd "$1" && xargs -P "$(nproc)" -I SOURCE \
        sh -c '"$@" -o "$0/$(basename SOURCE).o"' "$objects" \
        "$kHost-gcc-posix" -O2 -std=gnu11 "${flags[@]}" -c SOURCE)
    "$kHost-gcc-ar-posix" rcs "$library" "$objects"/*.o
}

# The part of a version that is not Debian's.
upstream() { # VERSION
    sed -E 's/^[0-9]+://; s/-[^-]*$//; s/[.+](dfsg|ds).*//' <<<"$1"
}

note() { # NAME VERSION
    echo "$1 $(upstream "$2") (Debian source $2), static" >>"$new/VERSIONS"
}

describe_library() { # NAME VERSION LIBS CFLAGS
    cat >"$new/lib/pkgconfig/$1.pc" <<TEXT
prefix=\${pcfiledir}/../..
Name: $1
Description: $1, static
Version: $(upstream "$2")
Libs: -L\${prefix}/lib $3
Cflags: -I\${prefix}/include $4
TEXT
    note "$1" "$2"
}

cross_cmake() { # SOURCE BUILD OPTIONS...
    cmake -G Ninja -S "$1" -B "$2" -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DWIN_DEPS="$new" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$new" \
        -DCMAKE_C_COMPILER_LAUNCHER="$(command -v ccache)" \
        -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache)" "${@:3}"
}

take_prebuilt() {
    echo "$kPrebuilt  $prebuilt" | sha256sum --check --quiet
    tar -xJf "$prebuilt" -C "$new"
}

# Its configuration in a folder that nobody can make on Windows.
build_openssl() {
    unpack openssl "$work/openssl"
    (cd "$work/openssl" && CC=gcc-posix ./Configure mingw64 --cross-compile-prefix="$kHost-" \
        --prefix="$new" --libdir=lib --openssldir=/:/: no-shared no-tests no-engine no-async &&
        make -j"$(nproc)" build_libs && make install_dev)
    note openssl "$(<"$work/openssl.version")"
}

# What opens PFX files with RC2, as older versions of Windows export them, and is a DLL otherwise:
# of the legacy provider RC2, RC4, DES and PBKDF1.
build_legacy_provider() {
    local version source=$work/openssl-legacy ciphers=providers/implementations/ciphers flags
    version=$(sed -n 's/^openssl .*(Debian source \([^)]*\)).*/\1/p' "$new/VERSIONS")
    unpack openssl "$source" "$version"
    flags="-w -DSTATIC_LEGACY -I. -Iinclude -I$new/include -Iproviders/common/include"
    flags+=" -Iproviders/implementations/include"
    compile "$source" "$new/lib/libopenssl-legacy.a" "$flags" "$ciphers"/cipher_{rc2,rc4,des,desx}.c \
        "$ciphers"/cipher_{rc2,rc4,des,desx}_hw.c providers/implementations/kdfs/pbkdf1.c
    compile "$source" "$new/lib/libopenssl-legacy.a" "$flags $(printf -- '-DOPENSSL_NO_%s ' \
        MD2 MD4 MD5 MDC2 WHIRLPOOL RMD160 CAST BF IDEA SEED RC5)" providers/legacyprov.c
}

# A judge for the tests, which is not shipped.
build_openssl_program() {
    local source=$work/openssl-legacy system="-lws2_32 -lgdi32 -lcrypt32"
    cat >"$source/legacy.c" <<'TEXT'
#include <openssl/provider.h>
OSSL_provider_init_fn ossl_legacy_provider_init;
__attribute__((constructor)) static void addLegacy(void)
{
    OSSL_PROVIDER_add_builtin(NULL, "legacy", ossl_legacy_provider_init);
}
TEXT
    (cd "$source" && CC=gcc-posix ./Configure mingw64 --cross-compile-prefix="$kHost-" \
        no-shared no-module no-tests no-engine no-async &&
        cp "$new"/lib/lib{crypto,ssl}.a . && make build_generated &&
        "$kHost-gcc-posix" -O2 -Iinclude -c legacy.c &&
        make -j"$(nproc)" -o libcrypto.a -o libssl.a CC="$kHost-gcc-posix" \
            EX_LIBS="legacy.o $new/lib/libopenssl-legacy.a libcrypto.a -static $system" apps/openssl.exe)
    mkdir -p "$new/bin"
    "$kHost-strip" -o "$new/bin/openssl.exe" "$source/apps/openssl.exe"
    cp "$source/apps/openssl.cnf" "$new/bin"
}

# Without tablets: Debian leaves out the headers of Wintab, which are not free.
build_qt() {
    unpack qt6-base "$work/qtbase"
    cross_cmake "$work/qtbase" "$work/qtbase-build" -DWIN_NO_STATIC_LINK=ON \
        -DQT_HOST_PATH=/usr -DBUILD_SHARED_LIBS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_static_runtime=ON -DFEATURE_relocatable=OFF -DFEATURE_dbus=OFF \
        -DFEATURE_sql=OFF -DFEATURE_xml=OFF -DFEATURE_printsupport=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_tabletevent=OFF -DINPUT_opengl=no -DINPUT_openssl=no -DFEATURE_schannel=ON \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_pkg_config=OFF
    cmake --build "$work/qtbase-build"
    cmake --install "$work/qtbase-build"
    note qtbase "$(<"$work/qt6-base.version")"
}

build_zlib() {
    unpack zlib "$work/zlib"
    compile "$work/zlib" "$new/lib/libz.a" -DNDEBUG adler32.c compress.c crc32.c deflate.c infback.c \
        inffast.c inflate.c inftrees.c trees.c uncompr.c zutil.c
    cp "$work/zlib/zlib.h" "$work/zlib/zconf.h" "$new/include"
    describe_library zlib "$(<"$work/zlib.version")" -lz ""
}

# Of libarchive what reads and writes ZIP files.
build_libarchive() {
    unpack libarchive "$work/libarchive"
    local sources
    mapfile -t sources < <(cd "$work/libarchive/libarchive" &&
        find . -maxdepth 1 -name 'archive_*.c' ! -name '*_posix.c' ! -name '*_disk_acl_*' |
        grep -vE 'filter|(read_support_format|blake2sp?)_|getdate|match' &&
        echo archive_read_support_format_zip.c)
    compile "$work/libarchive/libarchive" "$new/lib/libarchive.a" \
        "-w -DHAVE_CONFIG_H -DLIBARCHIVE_STATIC -I$here/deps/libarchive -I. -I$new/include" \
        "${sources[@]}"
    cp "$work"/libarchive/libarchive/{archive,archive_entry}.h "$new/include"
    describe_library libarchive "$(<"$work/libarchive.version")" "-larchive -lz" -DLIBARCHIVE_STATIC
}

build_udfread() {
    unpack libudfread "$work/udfread"
    compile "$work/udfread/src" "$new/lib/libudfread.a" \
        "-D__USE_MINGW_ANSI_STDIO=1 -DHAVE_UNISTD_H=1 -DHAVE_FCNTL_H=1 -DHAVE_PTHREAD_H=1" \
        udfread.c ecma167.c default_blockinput.c
    mkdir -p "$new/include/udfread"
    cp "$work"/udfread/src/{udfread,blockinput}.h "$new/include/udfread"
    describe_library libudfread "$(<"$work/libudfread.version")" -ludfread ""
}

build_hivex() {
    local file=hivex_$kHivexVersion.orig.tar.gz source=$work/hivex-$kHivexVersion version
    version=$(apt-cache "${apt_options[@]}" madison hivex | cut -d '|' -f 2 | tr -d ' ' |
        grep "^$kHivexVersion-" | sort -V | tail -n 1)
    download "hivex=$version" "$file" "$kHivex"
    tar -xzf "$work/$file" -C "$work"
    compile "$source" "$new/lib/libhivex.a" \
        "-w -DHAVE_CONFIG_H -I$here/deps/hivex -Iinclude -Ilib -Ignulib/lib -pthread" \
        lib/{handle,node,offset-list,utf16,util,value,visit,write,mmap}.c \
        gnulib/lib/{full-read,full-write,safe-read,safe-write}.c "$here/deps/hivex/windows.c"
    cp "$source/include/hivex.h" "$new/include"
    describe_library hivex "$version" -lhivex ""
}

# HTTP alone, with OpenSSL, whose handshakes can be looked at, and the ticket of whoever signed in to
# Windows; as curl's own makefile for mingw-w64 compiles it.
build_curl() {
    unpack curl "$work/curl"
    local flags="-w -DNDEBUG -DBUILDING_LIBCURL -DCURL_STATICLIB -DUNICODE -D_UNICODE" off
    flags+=" -D_WIN32_WINNT=0x0A00 -DUSE_OPENSSL -DUSE_WINDOWS_SSPI -DHTTP_ONLY -I. -I../include -I$new/include"
    for off in ALTSVC COOKIES DOH FORM_API GETOPTIONS HSTS MIME NETRC NTLM; do
        flags+=" -DCURL_DISABLE_$off"
    done
    local sources
    mapfile -t sources < <(cd "$work/curl/lib" && ls ./*.c vauth/*.c vquic/*.c vtls/*.c)
    compile "$work/curl/lib" "$new/lib/libcurl.a" "$flags" "${sources[@]}"
    cp -r "$work/curl/include/curl" "$new/include"
    describe_library libcurl "$(<"$work/curl.version")" "-lcurl -lssl -lcrypto -lws2_32 -lcrypt32 -lbcrypt" \
        -DCURL_STATICLIB
}

# As its own makefile for mingw-w64 does, but for two names that the compiler's headers lack.
build_cares() {
    unpack c-ares "$work/c-ares"
    sed -i 's/ARES_SSIZE_T __int64/ARES_SSIZE_T long long/' "$work/c-ares/include/ares_build.h"
    local sources
    mapfile -t sources < <(cd "$work/c-ares/src/lib" && ls ./*.c)
    compile "$work/c-ares/src/lib" "$new/lib/libcares.a" \
        "-w -DNDEBUG -DCARES_STATICLIB -D_WIN32_WINNT=0x0A00 -DINADDRSZ=4 -I. -I../../include" \
        "${sources[@]}"
    cp "$work"/c-ares/include/ares*.h "$new/include"
    describe_library libcares "$(<"$work/c-ares.version")" "-lcares -lws2_32 -liphlpapi -ladvapi32" \
        -DCARES_STATICLIB
}

build_qrencode() {
    local file=qrencode_$kQrencodeVersion.orig.tar.bz2 source=$work/qrencode-$kQrencodeVersion version
    version=$(apt-cache "${apt_options[@]}" madison qrencode | cut -d '|' -f 2 | tr -d ' ' |
        grep "^$kQrencodeVersion-" | sort -V | tail -n 1)
    download "qrencode=$version" "$file" "$kQrencode"
    tar -xjf "$work/$file" -C "$work"
    local numbers
    IFS=. read -ra numbers <<<"$kQrencodeVersion"
    compile "$source" "$new/lib/libqrencode.a" \
        "-DSTATIC_IN_RELEASE=static -DVERSION=\"$kQrencodeVersion\" -DMAJOR_VERSION=${numbers[0]} -DMINOR_VERSION=${numbers[1]} -DMICRO_VERSION=${numbers[2]}" \
        bitstream.c mask.c mmask.c mqrspec.c qrencode.c qrinput.c qrspec.c rsecc.c split.c
    cp "$source/qrencode.h" "$new/include"
    describe_library libqrencode "$version" -lqrencode ""
}

# The DLL itself is loaded when it is needed, from beside the program.
build_wimlib_import() {
    "$kHost-dlltool" --def deps/libwim-15.def --output-delaylib "$new/lib/libwim.dll.a"
    cp /usr/include/wimlib.h "$new/include"
}

copy_expected() {
    cp -r /usr/include/tl "$new/include"
    mkdir -p "$new/share/cmake"
    cp -r /usr/share/cmake/tl-expected "$new/share/cmake"
}

step "sources: reading Debian's lists" source_lists
if [ -n "$prebuilt" ]; then
    step "Qt and OpenSSL: unpacking" take_prebuilt
else
    step "OpenSSL: building" build_openssl
    step "Qt: building" build_qt
fi
step "OpenSSL: legacy provider" build_legacy_provider
step "OpenSSL: its program, for tests" build_openssl_program
step "zlib" build_zlib
step "libarchive" build_libarchive
step "libudfread" build_udfread
step "hivex" build_hivex
step "libcurl" build_curl
step "c-ares" build_cares
step "libqrencode" build_qrencode
step "wimlib: import library" build_wimlib_import
step "tl::expected" copy_expected
echo "$key" >"$new/.key"
rm -rf "$prefix"
mv "$new" "$prefix"
