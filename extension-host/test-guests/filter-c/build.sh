#!/usr/bin/env bash
# Builds guest.wasm with clang alone, and writes the digest of its sources beside it.
#
#   build.sh            Debian: apt-get install clang lld
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$HERE"
clang --target=wasm32 -Oz -Wall -Wextra -Werror -nostdlib -ffreestanding -fno-builtin \
    -Wl,--no-entry -Wl,--strip-all -o guest.wasm guest.c
"$HERE/../../../extension-api/rust/digest-guest" --write "$HERE" "$(clang --version | head -1)"
