# What `atoll` and `check` share: finding the tools, installing the system's libraries, building what is stale.
# Sourced by bash, never run. Expects ATOLL_ROOT to name the project's folder.

say() { printf 'atoll: %s\n' "$*" >&2; }
die() { say "$1"; exit "${2:-3}"; }

# is_jdk_25 FOLDER: true if a JDK 25 lies there.
is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  case "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)" in 25) return 0 ;; *) return 1 ;; esac
}

# find_jdk: sets JDK to the first JDK 25 of JAVA_HOME, PATH and the usual folders.
find_jdk() {
  local candidate found
  JDK=
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then JDK=$JAVA_HOME; return 0; fi
  if found=$(command -v javac 2>/dev/null); then
    found=$(readlink -f "$found" 2>/dev/null || printf '%s' "$found")
    candidate=${found%/bin/javac}
    if is_jdk_25 "$candidate"; then JDK=$candidate; return 0; fi
  fi
  for candidate in /usr/lib/jvm/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk_25 "$candidate"; then JDK=$candidate; return 0; fi
  done
  return 1
}

require_jdk() {
  find_jdk || die "a JDK 25 is needed and none was found; install one (Temurin 25, say) or point JAVA_HOME at it" 2
}

# require_build_tools: Maven, and Node 20 with npm, which build the bundled extensions. A compiler of C for WebAssembly is welcome:
# without it grammars run on a slower runtime, and modules made from C are not built again.
require_build_tools() {
  local major
  if ! command -v mvn >/dev/null 2>&1; then install_packages maven; fi
  command -v mvn >/dev/null 2>&1 || die "Maven 3.8 or newer is needed to build; install it and call again" 2
  command -v npm >/dev/null 2>&1 || die "Node 20 or newer with npm is needed to build; install it and call again" 2
  major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${major:-0}" -ge 20 ] || die "Node 20 or newer is needed to build, and this is ${major:-an unknown version}" 2
  if ! command -v clang >/dev/null 2>&1 || ! command -v wasm-ld >/dev/null 2>&1; then (install_packages clang lld) || say "going on without"; fi
}

# stale STAMP: true if nothing was built yet, or a source is newer than the stamp of the build.
stale() {
  [ -f "$1" ] || return 0
  [ -n "$(cd "$ATOLL_ROOT" && find pom.xml .mvn icons app extension-api extension-host bundled-extensions packaging/pom.xml packaging/src/app \
    \( -name target -o -name node_modules -o -path '*/src/test' -o -path '*/src/jmh' \) -prune -o -type f -newer "$1" -print -quit)" ]
}

is_debian() { [ -r /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

# missing_packages NAME...: prints those of the Debian packages that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$name"
  done
}

# install_packages NAME...: installs what is missing as root on Debian, through sudo after asking, and names it elsewhere.
install_packages() {
  local missing answer
  if ! is_debian; then
    if [ "$(uname -s)" = Linux ]; then say "make sure that your system has what Debian calls: $*"; fi
    return 0
  fi
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    say "installing ${missing% }"
    # shellcheck disable=SC2086
    { apt-get install -y --no-install-recommends $missing || { apt-get update && apt-get install -y --no-install-recommends $missing; }; } \
      >"$ATOLL_SETUP_LOG" 2>&1 || die "installing ${missing% } failed; $ATOLL_SETUP_LOG says why"
  elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    printf 'atoll: %sis missing. Install with sudo apt-get? [Y/n] ' "$missing" >&2
    read -r answer
    case "$answer" in n* | N*) say "going on without" ;; *)
      # shellcheck disable=SC2086
      sudo apt-get install -y --no-install-recommends $missing || die "installing ${missing% } failed" ;;
    esac
  else
    say "missing system packages: ${missing% } (apt-get install ${missing% })"
  fi
}

# Libraries JavaFX loads: text layout always, GTK and XTest for a window.
TEXT_PACKAGES="libpangoft2-1.0-0 libfreetype6 fontconfig fonts-dejavu-core"
WINDOW_PACKAGES="libgtk-3-0 libxtst6 libgl1"
DISPLAY_PACKAGES="xvfb xauth xdotool"

ATOLL_SETUP_LOG=${TMPDIR:-/tmp}/atoll-setup-$(id -u).log

# maven ARGUMENT...: Maven on the JDK 25, in the project's folder.
maven() { (cd "$ATOLL_ROOT" && JAVA_HOME=$JDK mvn --batch-mode --no-transfer-progress "$@"); }
