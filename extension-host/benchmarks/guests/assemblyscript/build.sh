#!/usr/bin/env bash
# Builds the guest to target/guests/assemblyscript.wasm; does nothing when it is newer than all it is made of.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
module=../../target/guests/assemblyscript.wasm
if [[ ! node_modules/.package-lock.json -nt package-lock.json ]]; then
    npm ci --no-audit --no-fund --loglevel=error
fi
if [[ ! -f $module || -n $(find assembly ../../../../extension-api/assemblyscript build.sh asconfig.json node_modules/.package-lock.json \
    -path '*/assemblyscript/node_modules' -prune -o -newer "$module" -type f -print -quit) ]]; then
    mkdir -p "$(dirname "$module")"
    npx --no-install asc --config asconfig.json --target release
fi
