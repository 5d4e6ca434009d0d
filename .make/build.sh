#!/bin/sh
# Builds the executable: `release` for this machine, `static` to carry to another.
set -eu
. "$(dirname "$0")/common.sh"

case $1 in
release)
  scratch=.build
  set -- --scratch-path $scratch
  ;;
static)
  [ "$(uname -s)" = Linux ] || fail "a fully static executable can be built on Linux only."
  scratch=.build-dist
  # Swift's own libraries, libcmark, libyaml and the C library all go in; lld is silent
  # where the system's linker warns of every dlopen in Swift's, and -s drops the symbol table.
  set -- --scratch-path $scratch --product demarche \
    -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s
  ;;
*)
  fail "unknown kind of build: $1"
  ;;
esac

# Lies beside the executable, so that cleaning one cleans the other.
stamp=$scratch/release/demarche.stamp

# Folders count too: theirs is the time that changes when a file is removed.
is_current() {
  [ -x "$scratch/release/demarche" ] && [ -e "$stamp" ] || return 1
  newer=$(find Package.swift Package.resolved Sources -newer "$stamp" 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}

if is_current; then
  echo "Build of $scratch/release/demarche: nothing to do."
  exit 0
fi
# The build would write Package.resolved itself, and so look out of date at once.
run swift package resolve --scratch-path $scratch
# The stamp has the time the build began: an edit made while it ran is newer.
started=$(mktemp)
trap 'rm -f "$started"' EXIT
run swift build -c release "$@"
touch -r "$started" "$stamp"
