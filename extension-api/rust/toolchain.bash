# Finding a Rust toolchain that can build guests; sourced by build-guest and verify-guests.
#
# Two kinds work: one that has the target wasm32-unknown-unknown installed (rustup's usual case), and Debian 12's own packages
# for web browsers' builds, whose standard library is compiled along with the guest.

readonly GUEST_TARGET=wasm32-unknown-unknown
readonly DEBIAN_PACKAGES="rustc-web cargo-web rust-web-src lld-19"
readonly OLDEST_MINOR=88

# The minor version of the compiler $1 (85 for 1.88.0), or 0.
rustc_minor() {
  local version
  version=$("$1" --version 2>/dev/null) || { echo 0; return; }
  version=${version#rustc 1.}
  version=${version%%.*}
  [[ $version =~ ^[0-9]+$ ]] && echo "$version" || echo 0
}

# Whether the compiler $1 is new enough and has the guest target installed.
has_target() {
  [[ $(rustc_minor "$1") -ge $OLDEST_MINOR && -d $("$1" --print sysroot)/lib/rustlib/$GUEST_TARGET/lib ]]
}

# Whether the compiler $1 is new enough and comes with the sources of its standard library and a linker.
has_library_source() {
  [[ $(rustc_minor "$1") -ge $OLDEST_MINOR && -f $("$1" --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock ]] \
    && command -v wasm-ld-19 >/dev/null
}

# Prints "kind compiler" for every usable toolchain, best first; only those of the kind ATOLL_RUST where it is set (installed or debian).
toolchains() {
  local rustc
  rustc=$(command -v rustc || true)
  if [[ -n $rustc && ${ATOLL_RUST:-installed} == installed ]] && has_target "$rustc"; then echo "installed $rustc"; fi
  if [[ -x /usr/bin/rustc && -x /usr/bin/cargo && ${ATOLL_RUST:-debian} == debian ]] && has_library_source /usr/bin/rustc; then echo "debian /usr/bin/rustc"; fi
}

# Installs Debian's packages when that is possible without asking anybody. The message of a failure names them.
install_debian_packages() {
  if [[ $EUID -ne 0 ]] || ! grep -qs '^ID=debian' /etc/os-release || ! command -v apt-get >/dev/null; then
    return 1
  fi
  echo "installing Debian's Rust packages: $DEBIAN_PACKAGES" >&2
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $DEBIAN_PACKAGES; } >/dev/null 2>&1
}

# Sets TOOLCHAIN_KIND, RUSTC, RUSTDOC, CARGO and COMPILER (the compiler's own version line). Prefers a toolchain whose version line is $1.
# Returns 3 and says what to install when there is none.
choose_toolchain() {
  local wanted=${1:-} list line kind rustc
  list=$(toolchains)
  if [[ -z $list ]] && install_debian_packages; then list=$(toolchains); fi
  if [[ -z $list ]]; then
    echo "no Rust toolchain for WebAssembly: install Rust 1.$OLDEST_MINOR or newer from rustup and run" \
      "'rustup target add $GUEST_TARGET', or on Debian 12 install $DEBIAN_PACKAGES" >&2
    return 3
  fi
  TOOLCHAIN_KIND=
  while read -r kind rustc; do
    local version
    version=$("$rustc" --version)
    if [[ -z $TOOLCHAIN_KIND || $version == "$wanted" ]]; then
      TOOLCHAIN_KIND=$kind RUSTC=$rustc RUSTDOC=$(dirname "$rustc")/rustdoc CARGO=$(dirname "$rustc")/cargo COMPILER=$version
    fi
    if [[ $version == "$wanted" ]]; then break; fi
  done <<<"$list"
  export RUSTC RUSTDOC CARGO
}
