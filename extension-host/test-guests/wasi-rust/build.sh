#!/usr/bin/env bash
# Builds guest.wasm for wasm32-wasip2 and writes the digest of its sources beside it. It is the core module of a component; the host's
# tests make that component of it.
#
#   build.sh            Debian 12: apt-get install rustc-web cargo-web rust-web-src lld-19 wasi-libc
#
# Debian's packages have no standard library for this target: it is compiled along, on the C library of WASI preview 1, since a newer one
# is not packaged. So the module imports both previews.
set -euo pipefail
export LC_ALL=C
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
TARGET=wasm32-wasip2
OUT=$HERE/target
export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_INCREMENTAL=0
LIBRARY=$(realpath "$("$RUSTC" --print sysroot)/lib/rustlib/src/rust")
cd "$HERE"
(cd "$LIBRARY/library" && /usr/bin/cargo fetch --locked --quiet)
/usr/bin/cargo fetch --locked --quiet
flags=(-Clinker=wasm-ld-19 -Clinker-flavor=wasm-ld -Clink-self-contained=no -Cdefault-linker-libraries=yes -L/usr/lib/wasm32-wasi
    "--remap-path-prefix=$HERE=guest" "--remap-path-prefix=$LIBRARY=rust" "--remap-path-prefix=/usr/lib/rustlib/src/rust=rust")
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do flags+=("--remap-path-prefix=$registry=crates"); done
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\037'; echo "${flags[*]}") \
    /usr/bin/cargo build --release --locked --quiet -Zbuild-std=std,panic_abort --target "$TARGET" --target-dir "$OUT"
for path in "$HERE" "$HOME/" /usr/ /home/; do
    if grep -aqF "$path" "$OUT/$TARGET/release/guest.wasm"; then
        echo "the module holds a path of this machine: $path" >&2
        exit 1
    fi
done
install -m 644 "$OUT/$TARGET/release/guest.wasm" guest.wasm
"$HERE/../../../extension-api/rust/digest-guest" --write "$HERE" "$("$RUSTC" --version)"
