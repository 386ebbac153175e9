# The image: a folder with the runtime, the editor and its start-up cache. Sourced by packaging/build and packaging/reproducible, which say where: in IMAGE and TARGET.
#
#   bin/atoll             starts it
#   lib/runtime           the JDK's modules that the editor uses, and JavaFX's
#   lib/app               the editor's jars, its typefaces, the options it runs with, the start-up cache
#   extension-api         what extensions are written with
#   share                 icons, licences, the list of what is inside

# What the editor's jars use of the JDK, as jdeps tells, and what is only found by name: zip files as folders, rare encodings.
JDK_MODULES=java.base,java.desktop,java.logging,java.management,java.net.http,java.security.jgss,java.sql,java.xml,jdk.jfr,jdk.unsupported,jdk.zipfs,jdk.charsets

# read_release: the version and the time of everything, which the POM says.
read_release() {
  VERSION=$(sed -n 's/^version=//p' "$TARGET/app/release")
  SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's/^timestamp=//p' "$TARGET/app/release")" +%s)
  export SOURCE_DATE_EPOCH
}

# build_jars: with the list of parts, and without rules about style, which are the check's. Nothing if no source is newer than the last time.
build_jars() {
  local started packed=$TARGET/app/packed
  stale "$packed" || return 0
  say "building the jars (the log is packaging/target/build.log)"
  mkdir -p "$TARGET"
  started=$(mktemp)
  maven package -Pparts -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true >"$TARGET/build.log" 2>&1 ||
    { grep '^\[ERROR\]' "$TARGET/build.log" | head -n 12 >&2 || true; rm -f "$started"; die "the build failed; the whole log is in $TARGET/build.log"; }
  touch -r "$started" "$packed"
  rm -f "$started"
}

# sums FILE: writes the file's SHA-256 sum beside it, as `sha256sum --check` reads it.
sums() { (cd "$(dirname "$1")" && sha256 "$(basename "$1")" >"$(basename "$1").sha256"); }
sha256() { if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"; else shasum -a 256 "$1"; fi; }

make_image() {
  lay_image
  make_cache
  say "made packaging/target/image/atoll: $(du -sh "$IMAGE" | cut -f1)"
}

# lay_image: all but the start-up cache; the same bytes wherever and whenever it is laid.
lay_image() {
  rm -rf "$IMAGE"
  mkdir -p "$IMAGE/lib" "$IMAGE/bin"
  make_runtime
  gather_jars
  gather_fonts
  gather_shared
  install -m 755 "$ATOLL_ROOT/packaging/src/app/atoll" "$IMAGE/bin/atoll"
  settle_times "$IMAGE"
}

# make_runtime: JavaFX's jars become modules of the runtime. Their native libraries lie beside the runtime's own, so that nothing is
# unpacked into the user's home at the first start.
# What was linked is kept, for as long as the JDK and JavaFX are the same.
make_runtime() {
  local jar name work=$TARGET/javafx kept=$TARGET/runtime key
  key=$({ cat "$JDK/release" "$ATOLL_ROOT/packaging/image.sh" "$TARGET"/app/lib/javafx-*.jar; } | digest)
  if [ "$(cat "$kept.key" 2>/dev/null)" = "$key" ]; then cp -a "$kept" "$IMAGE/lib/runtime"; return 0; fi
  say "linking the runtime"
  rm -rf "$kept" "$kept.key"
  rm -rf "$work" && mkdir -p "$work/jmods"
  for jar in "$TARGET"/app/lib/javafx-*-*-*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    mkdir -p "$work/$name/classes" "$work/$name/libs"
    (cd "$work/$name/classes" && "$JDK/bin/jar" --extract --file "$jar")
    find "$work/$name/classes" \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$work/$name/libs" \;
    "$JDK/bin/jmod" create --date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" --class-path "$work/$name/classes" --libs "$work/$name/libs" "$work/jmods/$name.jmod"
  done
  "$JDK/bin/jlink" --module-path "$work/jmods" --add-modules "$JDK_MODULES,javafx.controls" --output "$kept" \
    --strip-debug --no-header-files --no-man-pages --generate-cds-archive
  echo "$key" >"$kept.key"
  cp -a "$kept" "$IMAGE/lib/runtime"
}

# digest: of what it reads.
digest() { if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }

gather_jars() {
  local jar
  mkdir -p "$IMAGE/lib/app"
  for jar in "$TARGET"/app/lib/*.jar; do
    case "${jar##*/}" in javafx-*) ;; *) install -m 644 "$jar" "$IMAGE/lib/app/" ;; esac
  done
  for jar in "$IMAGE"/lib/app/*.jar; do
    if "$JDK/bin/jar" --list --file "$jar" | grep -q '^META-INF/[^/]*\.SF$'; then take_signature_off "$jar"; fi
  done
  # the runtime has JavaFX as named modules; a window's application is named by a package that this module keeps to itself
  sed -e '/^#/d' -e 's/--enable-native-access=ALL-UNNAMED/--enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.graphics\/com.sun.glass.ui=ALL-UNNAMED/' \
    "$TARGET/app/jvm.options" >"$IMAGE/lib/app/jvm.options"
  (cd "$IMAGE/lib/app" && LC_ALL=C ls *.jar | paste -s -d : -) >"$IMAGE/lib/app/class-path"
}

# gather_fonts: under the names that the editor gives them, which it would have to do at each start.
gather_fonts() {
  mkdir -p "$IMAGE/lib/app/fonts"
  "$IMAGE/lib/runtime/bin/java" -cp "$(absolute_class_path)" dev.atoll.app.boot.FontsCommand "$IMAGE/lib/app/fonts"
}

# take_signature_off JAR: no start-up cache takes classes of a signed jar, and the first of them waits for a digest of each of its files.
# Its bytes are part of the sum of the package.
take_signature_off() {
  local work=$TARGET/unsigned
  rm -rf "$work" && mkdir -p "$work"
  (cd "$work" && "$JDK/bin/jar" --extract --file "$1" && rm -f META-INF/*.SF META-INF/*.RSA META-INF/*.DSA META-INF/*.EC &&
    sed -i.all -e 's/\r$//' -e '/^\r*$/,$d' META-INF/MANIFEST.MF && mv META-INF/MANIFEST.MF ../manifest && rm META-INF/MANIFEST.MF.all)
  "$JDK/bin/jar" --create --file "$1" --date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%FT%TZ)" --manifest "$TARGET/manifest" -C "$work" .
  rm -r "$work" "$TARGET/manifest"
}

# gather_shared: icons, licences, and what extensions are written with, as far as it is part of the checkout.
gather_shared() {
  mkdir -p "$IMAGE/share" "$TARGET/pictures" "$IMAGE/extension-api"
  (cd "$TARGET/pictures" && "$JDK/bin/jar" --extract --file "$(echo "$TARGET"/app/lib/atoll-icons-*.jar)" dev/atoll/icons && mv dev/atoll/icons/* . && rm -r dev)
  cp "$TARGET"/pictures/atoll-512.png "$IMAGE/share/atoll.png"
  cp "$ATOLL_ROOT/docs/LICENSE" "$IMAGE/share/LICENSE"
  cp "$TARGET/app/parts.json" "$IMAGE/share/atoll.cdx.json"
  gather_licences >"$IMAGE/share/licences.txt"
  (cd "$ATOLL_ROOT/extension-api" && find wit rust assemblyscript c go \( -name node_modules -o -name target \) -prune -o -type f -print0 |
    tar --null --files-from - --create --file -) | tar --extract --file - --directory "$IMAGE/extension-api"
}

# gather_licences: prints each part with its licence's name, then the texts that the parts bring along, each once. Those of the runtime are
# in lib/runtime/legal, those of bundled extensions in their packages.
gather_licences() {
  local jar work=$TARGET/licences text sum seen=" "
  rm -rf "$work" && mkdir -p "$work"
  printf 'Atoll is under the Apache License 2.0. It contains these parts:\n\n'
  node "$ATOLL_ROOT/packaging/licences.mjs" "$TARGET/app/parts.json"
  printf '\nThe licences of the Java runtime and of JavaFX are in %s, those of bundled extensions in their packages.\n' "lib/runtime/legal"
  for jar in "$IMAGE"/lib/app/*.jar; do
    mkdir -p "$work/${jar##*/}"
    (cd "$work/${jar##*/}" && "$JDK/bin/jar" --extract --file "$jar" META-INF LICENSE LICENSE.txt NOTICE about.html 2>/dev/null) || true
    while read -r text; do
      sum=$(cksum <"$text")
      case "$seen" in *" $sum "*) continue ;; esac
      seen="$seen$sum "
      printf '\n\n======== %s, %s ========\n\n' "${jar##*/}" "${text##*/}"
      cat "$text"
    done < <(find "$work/${jar##*/}" -type f \( -iname '*LICEN[CS]E*' -o -iname 'NOTICE*' -o -iname 'OFL*' \) ! -name '*.class' | LC_ALL=C sort)
  done
}

# settle_times FOLDER: the same times whenever it is built. The start-up cache remembers those of the jars.
settle_times() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

# make_cache: the classes of a day's first minutes, recorded with exactly this runtime and class path while a project is
# opened, a file is typed into and completed, a repository is read, and an extension is installed. It is kept for as long as the image and the rehearsal are the same.
# Profiles are left out: with them the second compiler works through all of the rehearsal's hot methods while the window is being made, on the same cores.
make_cache() {
  local cache=$IMAGE/lib/app/atoll.aot kept=$TARGET/atoll.aot key
  key=$({ image_digest; cat "$ATOLL_ROOT"/packaging/image.sh "$ATOLL_ROOT"/packaging/src/rehearsal.keys "$ATOLL_ROOT"/packaging/src/rehearsal/*; } | digest)
  if [ "$(cat "$kept.key" 2>/dev/null)" != "$key" ]; then
    rm -f "$kept" "$kept.key"
    rehearse "$kept"
    echo "$key" >"$kept.key"
  fi
  cp "$kept" "$cache"
  chmod 644 "$cache"
  touch -d "@$SOURCE_DATE_EPOCH" "$cache"
  check_cache
}

# image_digest: where the image lies, its files, and their times, which the start-up cache remembers.
image_digest() {
  (cd "$IMAGE/lib" && pwd && echo "$SOURCE_DATE_EPOCH" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 cat) | digest
}

# rehearse CACHE: makes the start-up cache.
rehearse() {
  local home=$TARGET/rehearsal keys errors=$TARGET/rehearsal.log
  say "making the start-up cache"
  rm -rf "$home" && mkdir -p "$home/project/src" "$home/extension"
  cp "$ATOLL_ROOT"/packaging/src/rehearsal/* "$home/project/"
  cp "$ATOLL_ROOT"/README.md "$home/project/"
  cp "$ATOLL_ROOT"/app/core/src/main/java/dev/atoll/core/text/TextBuilder.java "$home/project/src/"
  # a repository without a commit, so that what reads repositories is recorded, too
  mkdir -p "$home/project/.git/objects" "$home/project/.git/refs/heads"
  echo 'ref: refs/heads/main' >"$home/project/.git/HEAD"
  printf '[core]\n\trepositoryformatversion = 0\n' >"$home/project/.git/config"
  sed 's/"id": *"atoll\.todo"/"id": "rehearsal.todo"/' "$ATOLL_ROOT/bundled-extensions/todo/extension.json" >"$home/extension/extension.json"
  cp "$ATOLL_ROOT"/bundled-extensions/todo/{extension.wasm,README.md,LICENSE} "$home/extension/"
  run_image -XX:AOTMode=off -- ext pack "$home/extension" --out "$home/first.atollx" >/dev/null
  # its code is compiled before: no cache takes the classes of the compiler's library, and a cache with classes that name them looks for these in
  # all jars, at each start and before anything else
  run_image -XX:AOTMode=off -- ext install "$home/first.atollx" --yes --accept=unsigned >/dev/null
  run_image -XX:AOTMode=off -- ext remove rehearsal.todo --yes >/dev/null
  keys=$(cat "$ATOLL_ROOT/packaging/src/rehearsal.keys")
  run_image -XX:AOTCacheOutput="$1" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Datoll.rehearse="$keys" -- "$home/project" "$home/project/package.json" "$home/first.atollx" \
    >"$errors" 2>&1 || { cat "$errors" >&2; die "the editor did not go through its rehearsal"; }
  ! grep -q 'did not come to rest' "$errors" || die "the rehearsal did not come to rest"
  [ -d "$home/atoll/data/extensions/rehearsal.todo" ] || die "the rehearsal installed no extension"
  [ -s "$1" ] || { cat "$errors" >&2; die "the rehearsal left no start-up cache"; }
}

# check_cache: the image's own launcher starts the editor with its cache, where it was built and at another place, as a package puts it. With
# AOTMode=on a start without the cache is a failure; and nearly all classes come from it until the first text is painted.
check_cache() {
  local moved=$TARGET/moved/atoll place loaded=$TARGET/loaded.txt all cached
  rm -rf "$TARGET/moved" && mkdir -p "$TARGET/moved" && cp -a "$IMAGE" "$moved"
  for place in "$IMAGE" "$moved"; do
    rm -rf "$TARGET/first-start"
    JDK_JAVA_OPTIONS="-XX:AOTMode=on \"-Xlog:class+load:file=$loaded\" -Datoll.first-paint=true \"-Datoll.home=$TARGET/first-start\" -Dglass.platform=Headless -Dprism.order=sw" \
      "$place/bin/atoll" "$ATOLL_ROOT/packaging/src/rehearsal/package.json" >"$TARGET/first-start.log" 2>&1 ||
      { cat "$TARGET/first-start.log" >&2; die "the editor does not start with its cache in $place"; }
    grep -qx painted "$TARGET/first-start.log" || { cat "$TARGET/first-start.log" >&2; die "the editor painted no text in $place"; }
    all=$(grep -c ' source: ' "$loaded")
    cached=$(grep -c ' source: shared objects file' "$loaded" || true)
    [ $((cached * 100)) -ge $((all * 90)) ] || die "only $cached of $all classes come from the start-up cache in $place; packaging/target/loaded.txt names them"
  done
  rm "$moved/lib/app/atoll.aot"
  [ "$("$moved/bin/atoll" --version 2>/dev/null)" = "atoll $VERSION" ] || die "without its cache the editor prints something else"
  rm -rf "$TARGET/moved"
  say "the start-up cache is in use: $cached of $all classes come from it"
}

# run_image OPTION... -- ARGUMENT...: the editor of the image with options of its own, without a display and with its things under target.
run_image() {
  local options=()
  while [ "$1" != -- ]; do options+=("$1"); shift; done
  shift
  (cd "$IMAGE/lib/app" && "$IMAGE/lib/runtime/bin/java" @jvm.options "${options[@]}" -Datoll.program="$IMAGE" -Datoll.home="$TARGET/rehearsal/atoll" \
    -Dglass.platform=Headless -Dprism.order=sw -cp "$(absolute_class_path)" dev.atoll.app.boot.Main "$@")
}

absolute_class_path() { sed "s|[^:]*|$IMAGE/lib/app/&|g" "$IMAGE/lib/app/class-path"; }
