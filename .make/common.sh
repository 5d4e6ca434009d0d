# Sourced by the scripts beside it, which are all run from the top of the project.
# shellcheck shell=sh

cd "$(dirname "$0")/.." || exit

# Prints a command, fit to be pasted, before running it.
run() {
  printf '+'
  for argument in "$@"; do
    case $argument in
    *[!A-Za-z0-9_./:=,+@-]*) printf " '%s'" "$argument" ;;
    *) printf ' %s' "$argument" ;;
    esac
  done
  printf '\n'
  "$@"
}

fail() {
  printf 'error: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# A virtual environment's Python, in a folder of its own under .build.
environment_python() {
  printf '.build/%s/bin/python3' "$1"
}
