#!/bin/sh
# Formatting and file lengths, then the tests, whose own summary ends the output.
set -eu
. "$(dirname "$0")/common.sh"

longest=400

run swift format lint --strict --recursive Package.swift Sources Tests

long=$(find Sources -name '*.swift' -exec awk -v longest=$longest \
  'FNR == longest + 1 { print "  " FILENAME }' {} +)
[ -z "$long" ] || fail "no file in Sources may have more than $longest lines; split:" "$long"

run swift test
