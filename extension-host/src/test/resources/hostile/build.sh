#!/usr/bin/env bash
# Builds every .wat file of this folder with npm's `wabt`: run it after a change and commit the results.
set -euo pipefail
cd "$(dirname "$0")"
for source in *.wat; do
    npx --yes --package=wabt@1.0.39 wat2wasm --debug-names --enable-threads "$source" -o "${source%.wat}.wasm"
done
