#!/usr/bin/env bash
# Installs the real clients that e2e/ drives. Safe to run again: what is there already is kept.
# What cannot be installed costs its own tests only, so each failure prints one line that says why,
# and the script goes on; it fails only if it cannot make its cache folder.
set -uo pipefail

CHECKOUT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
CACHE="${OUTBOARD_CI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/outboard-ci}"
TEST_USER=outboard-ci
PANTS_VERSION=2.17.1
GRPCURL_VERSION=v1.9.4
APT_PACKAGES=(
  bazel-bootstrap bazel-skylib bazel-rules-java bazel-rules-proto bazel-platforms
  ccache bubblewrap iproute2 g++ util-linux
)

mkdir -p "$CACHE/bin" || exit 1
LOG="$CACHE/install.log"
: > "$LOG"

ok() { printf 'installed  %-10s %s\n' "$1" "$2"; }
missing() { printf 'missing    %-10s %s\n' "$1" "$2"; }
# The last line that says something is nearly always the reason.
last_line() { grep -v '^[[:space:]]*$' "$LOG" | tail -n 1 | cut -c 1-200; }

install_apt_packages() {
  local absent=() package
  for package in "${APT_PACKAGES[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || absent+=("$package")
  done
  if [ ${#absent[@]} -eq 0 ]; then ok apt "${#APT_PACKAGES[@]} packages were there"; return; fi
  if [ "$(id -u)" -ne 0 ]; then missing apt "not root, cannot install: ${absent[*]}"; return; fi
  if ! command -v apt-get >/dev/null; then missing apt "no apt-get here, wanted: ${absent[*]}"; return; fi
  # Another job may hold the lock; waiting for it is cheaper than failing.
  local options=(-q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  apt-get "${options[@]}" update >>"$LOG" 2>&1
  if DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install --no-install-recommends "${absent[@]}" >>"$LOG" 2>&1; then
    ok apt "${absent[*]}"
  else
    # One package that this distribution lacks must not cost the others.
    for package in "${absent[@]}"; do
      DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install --no-install-recommends "$package" >>"$LOG" 2>&1 \
        && ok apt "$package" || missing apt "$package: $(last_line)"
    done
  fi
}

# The engine under test must not be root, so that the sandbox is proved the way a user has it.
create_test_user() {
  if id "$TEST_USER" >/dev/null 2>&1; then ok user "$TEST_USER was there"; return; fi
  if [ "$(id -u)" -ne 0 ]; then ok user "not root: the engine runs as $(id -un)"; return; fi
  if useradd --create-home --shell /bin/sh "$TEST_USER" >>"$LOG" 2>&1; then ok user "$TEST_USER"
  else missing user "$TEST_USER: $(last_line)"; fi
}

# Pants 2.17 has wheels for Python 3.7 to 3.9 only.
find_old_python() {
  local version candidate
  for version in 3.9 3.8 3.7; do
    for candidate in "$(command -v "python$version" 2>/dev/null)" \
      "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version".*/bin/python; do
      # A pyenv shim answers `command -v` for versions that are not selected: only running it tells.
      if [ -x "$candidate" ] && "$candidate" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$version')" >/dev/null 2>&1; then
        echo "$candidate"; return
      fi
    done
  done
}

install_pants() {
  local venv="$CACHE/pants-$PANTS_VERSION" python
  if [ -x "$venv/bin/pants" ]; then ok pants "$PANTS_VERSION was there"; return; fi
  python="$(find_old_python)"
  if [ -z "$python" ]; then missing pants "no Python 3.9, 3.8 or 3.7 on PATH or in pyenv"; return; fi
  if "$python" -m venv "$venv" >>"$LOG" 2>&1 \
    && "$venv/bin/pip" install -q "pantsbuild.pants==$PANTS_VERSION" 'setuptools<80' >>"$LOG" 2>&1; then
    ok pants "$PANTS_VERSION with $("$python" --version 2>&1)"
  else
    missing pants "$(last_line)"; rm -rf "$venv"
  fi
}

install_grpcurl() {
  if [ -x "$CACHE/bin/grpcurl" ]; then ok grpcurl "was there"; return; fi
  if ! command -v go >/dev/null; then missing grpcurl "no go on PATH"; return; fi
  if GOBIN="$CACHE/bin" GOFLAGS= go install "github.com/fullstorydev/grpcurl/cmd/grpcurl@$GRPCURL_VERSION" >>"$LOG" 2>&1; then
    ok grpcurl "$GRPCURL_VERSION"
  else missing grpcurl "$(last_line)"; fi
}

build_go_client() {
  if ! command -v go >/dev/null; then missing go-client "no go on PATH"; return; fi
  # The test builds it itself; this brings its modules, so that the test needs no network.
  if (cd "$CHECKOUT/e2e/go-client" && GOFLAGS=-buildvcs=false go build -o /dev/null .) >>"$LOG" 2>&1; then
    ok go-client "builds"
  else missing go-client "$(last_line)"; fi
}

install_apt_packages
create_test_user
install_pants
install_grpcurl
build_go_client
echo "clients are in $CACHE; details in $LOG"
