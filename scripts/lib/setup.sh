# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What scripts/run, scripts/test and .ci/run share: find out what is missing, install it with the
# system's package manager, configure, build. To be sourced; sets `root` and `build`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build/release

say() { printf '\n== %s\n' "$*" >&2; }
die() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo where that can work (without a terminal nobody
# could type a password).
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    [ -t 0 ] || sudo -n true 2>/dev/null
}

needs='Naba needs, to be built:
  a C++20 compiler (GCC 12, Clang 14 or newer, or MSVC 2022), CMake 3.25 or newer, Ninja;
  Qt 6.4 or newer: Core, Gui, Widgets, Network, Sql with its SQLite driver, Svg, PrintSupport, Test,
  and the Linguist tools (lupdate, lrelease);
  pugixml, gumbo (gumbo-parser), tl::expected (TartanLlama); ICU for more calendars, if you like.
To look its best: the Noto fonts (Naskh Arabic, Sans Arabic, Nastaliq Urdu, Sans Hebrew) and
Qt'\''s image format plug-ins.'

# --- Debian, Ubuntu and their kin -----------------------------------------------------------------

deb_build=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools libgl-dev libicu-dev libpugixml-dev libgumbo-dev libexpected-dev)
deb_use=(libqt6sql6-sqlite libqt6svg6 qt6-image-formats-plugins qt6-translations-l10n
    fonts-noto-core fonts-noto-mono ca-certificates)
deb_test=(xvfb xauth xdotool openbox x11-utils desktop-file-utils appstream poppler-utils)

deb_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# A tool that came another way (a newer CMake, another compiler) is as good as the package.
deb_has() {
    case $1 in
    g++) command -v g++ >/dev/null || command -v clang++ >/dev/null ;;
    cmake) command -v cmake >/dev/null ;;
    ninja-build) command -v ninja >/dev/null ;;
    *) deb_installed "$1" ;;
    esac
}

deb_install() {
    local missing=() package candidate
    for package in "$@"; do
        deb_has "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    can_be_root || die "These packages are missing, and installing them takes root or sudo:

  apt-get install ${missing[*]}"
    say "Installing: ${missing[*]}"
    # A third-party source that is out of order must not stop us; the install below tells.
    as_root apt-get update -q >&2 || true
    candidate=$(apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: //p')
    if [ -z "$candidate" ] || ! dpkg --compare-versions "$candidate" ge 6.4; then
        die "This system offers Qt ${candidate:-(none)}. Debian 12, Ubuntu 24.04 and newer have what
Naba needs.

$needs"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        "${missing[@]}" >&2
}

# --- Fedora ---------------------------------------------------------------------------------------

rpm_build=(gcc-c++ cmake ninja-build 'cmake(Qt6Widgets)' 'cmake(Qt6Svg)' 'cmake(Qt6LinguistTools)'
    'cmake(pugixml)' gumbo-parser-devel 'cmake(tl-expected)')
rpm_use=(qt6-qtimageformats google-noto-naskh-arabic-fonts google-noto-sans-arabic-fonts
    google-noto-sans-hebrew-fonts google-noto-nastaliq-urdu-fonts)
rpm_test=(xorg-x11-server-Xvfb xorg-x11-xauth xdotool openbox desktop-file-utils appstream)

rpm_install() {
    local missing=() package
    for package in "$@"; do
        rpm -q --quiet --whatprovides "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    can_be_root || die "These packages are missing, and installing them takes root or sudo:

  dnf install ${missing[*]@Q}"
    say "Installing: ${missing[*]}"
    as_root dnf install -y "${missing[@]}" >&2
}

# --- Arch -----------------------------------------------------------------------------------------

arch_build=(gcc cmake ninja qt6-base qt6-svg qt6-tools pugixml gumbo-parser tl-expected)
arch_use=(qt6-imageformats qt6-translations noto-fonts)
arch_test=(xorg-server-xvfb xorg-xauth xdotool openbox desktop-file-utils appstream)

arch_install() {
    local missing=() package
    for package in "$@"; do
        pacman -Q "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    can_be_root || die "These packages are missing, and installing them takes root or sudo:

  pacman -S --needed ${missing[*]}"
    say "Installing: ${missing[*]}"
    as_root pacman -Sy --needed --noconfirm "${missing[@]}" >&2
}

# --- macOS with Homebrew --------------------------------------------------------------------------

brew_build=(cmake ninja qt pugixml gumbo-parser tl-expected)

brew_install() {
    local missing=() package
    for package in "$@"; do
        brew list --versions "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "Installing: ${missing[*]}"
        brew install "${missing[@]}" >&2
    fi
    # Qt is not linked into the prefix on every installation.
    CMAKE_PREFIX_PATH=$(brew --prefix qt):$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
    export CMAKE_PREFIX_PATH
}

# --------------------------------------------------------------------------------------------------

# install_missing build use test …: the groups of packages that are wanted; nothing is asked of the
# network when all are there.
install_missing() {
    local group packages=() tool list manager=
    case $(uname -s) in
    Darwin) command -v brew >/dev/null && manager=brew ;;
    Linux)
        if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
            manager=deb
        elif command -v dnf >/dev/null; then
            manager=rpm
        elif command -v pacman >/dev/null; then
            manager=arch
        fi
        ;;
    esac
    if [ -z "$manager" ]; then
        for tool in cmake ninja; do
            command -v "$tool" >/dev/null || die "\"$tool\" was not found, and this script does not know this system's packages.

$needs"
        done
        return 0
    fi
    for group in "$@"; do
        list="${manager}_$group"
        declare -p "$list" >/dev/null 2>&1 || continue
        list="$list[@]"
        packages+=("${!list}")
    done
    "${manager}_install" "${packages[@]}"
}

# Configures once; Ninja does it again by itself when a CMakeLists.txt changed. A build folder that
# was copied along with the sources belongs to another place and is made anew.
configure() {
    local cache=$build/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        rm -rf "$build"
    fi
    [ -f "$build/build.ninja" ] && return 0
    say "Configuring in $build"
    (cd "$root" && cmake --preset release >&2) || {
        rm -f "$cache"
        die "CMake could not configure the build; its message is above.

$needs"
    }
}

# compile [target …]: all of it when none is named.
compile() {
    # Paths relative to the checkout: what was compiled in one clone serves the next.
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1
    configure
    local targets=() target
    for target in "$@"; do
        targets+=(--target "$target")
    done
    cmake --build "$build" ${targets[@]+"${targets[@]}"} >&2
}

# Qt wants UTF-8 and a bare system has no locale at all. Only the encoding is set: the language of the
# interface is still the one that LANG or LC_ALL asks for.
utf8_locale() {
    [ "$(uname -s)" = Linux ] || return 0
    case $(locale charmap 2>/dev/null) in
    UTF-8 | utf8) return 0 ;;
    esac
    export LANG=${LC_ALL:-${LANG:-C.UTF-8}} LC_CTYPE=C.UTF-8
    unset LC_ALL
}
