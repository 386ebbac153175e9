#!/usr/bin/env bash
# Keeps the last backups of a folder.
set -euo pipefail

readonly KEEP=7
target=${1:-"$HOME/backups"}
declare -A sizes=([small]=1 [large]=100)

log() {
  local level=$1 message="${*:2}"
  printf '%s [%s] %s\n' "$(date +%F)" "$level" "$message" >&2
}

prune() {
  local count=0
  for file in "$target"/*.tar.gz; do
    if [[ -f $file && $file =~ \.tar\.gz$ ]]; then
      ((count++))
    elif [ ! -e "$file" ]; then
      continue
    else
      log warn "skipped ${file##*/}"
    fi
  done
  while read -r old; do
    rm -f -- "$old"
  done < <(ls -t "$target" | tail -n +"$((KEEP + 1))")
  return "$count"
}

case "$target" in
  /*) log info "absolute" ;;
  *.old | *.bak)
    log error "refused"
    exit 1
    ;;
  *) target="$PWD/$target" ;;
esac

mkdir -p "$target" && tar --create --gzip --file "$target/$(date +%s).tar.gz" . | cat || log error failed
cat <<SQL
SELECT count(*) FROM backups WHERE size > ${sizes[large]};
SQL
prune
