#!/usr/bin/env bash
# Builds guest.wasm with clang and the C library wasi-libc, and writes the digest of its sources beside it.
#
#   build.sh            Debian: apt-get install clang lld wasi-libc libclang-rt-14-dev-wasm32
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$HERE"
clang --target=wasm32-wasi --sysroot=/usr -Oz -Wall -Wextra -Werror \
    -mexec-model=reactor -Wl,--strip-all -o guest.wasm guest.c
"$HERE/../../../extension-api/rust/digest-guest" --write "$HERE" "$(clang --version | head -1)"
