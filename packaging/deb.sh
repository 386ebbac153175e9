# The package for Debian and its kin, of the image. Sourced by packaging/build.
#
# It is laid out here and packed by dpkg-deb, not by jpackage: what the package contains, needs and says is then in plain files (src/linux), and
# it is the same bytes whenever it is built of the same image.

make_deb() {
  local root=$TARGET/deb architecture version share size package key
  command -v dpkg-deb >/dev/null 2>&1 || die "a .deb is made with dpkg-deb, which is not here" 2
  architecture=$(dpkg --print-architecture)
  version=$(echo "$VERSION" | sed 's/-SNAPSHOT$/~snapshot/')
  rm -rf "$root" && mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin"
  share=$root/usr/share
  cp -a "$IMAGE" "$root/usr/lib/atoll"
  ln -s ../lib/atoll/bin/atoll "$root/usr/bin/atoll"
  put_desktop "$share" "$version"
  put_words "$share"
  # the start-up cache remembers the times of what lies in lib; everything else gets the same here
  find "$root" -path "$root/usr/lib/atoll" -prune -o -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  # in units of 1024 bytes, the same on every file system
  size=$(find "$root/usr" -type f -printf '%s\n' | awk '{ all += int(($1 + 1023) / 1024) } END { print all }')
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" "$ATOLL_ROOT/packaging/src/linux/control" >"$root/DEBIAN/control"
  install -m 755 "$ATOLL_ROOT/packaging/src/linux/postrm" "$root/DEBIAN/postrm"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
  chmod -R u=rwX,go=rX "$root"
  package=$TARGET/atoll_${version}_$architecture.deb
  # packing takes a minute: what is the same is not packed again
  key=$({ cat "$root"/DEBIAN/* "$ATOLL_ROOT/packaging/deb.sh"; find "$root" -type l -printf '%P %l\n' | LC_ALL=C sort; } | digest)
  if [ ! -f "$package" ] || [ "$(cat "$TARGET/deb.key" 2>/dev/null)" != "$key" ]; then
    rm -f "$TARGET/deb.key" "$TARGET"/atoll_*.deb "$TARGET"/atoll_*.deb.sha256
    say "packing the package"
    dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
    echo "$key" >"$TARGET/deb.key"
  fi
  sums "$package"
  say "made packaging/target/${package##*/}: $(du -h "$package" | cut -f1)"
}

# put_desktop SHARE VERSION: what desktops look for: the entry, the type of extensions' files, the description for shops, icons.
put_desktop() {
  local share=$1 linux=$ATOLL_ROOT/packaging/src/linux id=dev.atoll.Atoll size
  install -D -m 644 "$linux/$id.desktop" "$share/applications/$id.desktop"
  install -D -m 644 "$linux/$id.xml" "$share/mime/packages/$id.xml"
  mkdir -p "$share/metainfo"
  sed -e "s/@VERSION@/$2/" -e "s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" "$linux/$id.metainfo.xml" >"$share/metainfo/$id.metainfo.xml"
  for size in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "$TARGET/pictures/atoll-$size.png" "$share/icons/hicolor/${size}x$size/apps/$id.png"
  done
  install -D -m 644 "$ATOLL_ROOT/icons/atoll.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
}

# put_words SHARE: the manual page, completions, licences and changes, each made of what the editor itself says.
put_words() {
  local share=$1
  mkdir -p "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d" "$share/doc/atoll"
  "$IMAGE/bin/atoll" completion man | gzip -9n >"$share/man/man1/atoll.1.gz"
  "$IMAGE/bin/atoll" completion bash >"$share/bash-completion/completions/atoll"
  "$IMAGE/bin/atoll" completion zsh >"$share/zsh/vendor-completions/_atoll"
  "$IMAGE/bin/atoll" completion fish >"$share/fish/vendor_completions.d/atoll.fish"
  install -m 644 "$ATOLL_ROOT/packaging/src/linux/copyright" "$share/doc/atoll/copyright"
  gzip -9nc "$ATOLL_ROOT/docs/CHANGELOG.md" >"$share/doc/atoll/changelog.gz"
}
