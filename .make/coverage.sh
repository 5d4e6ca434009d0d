#!/bin/sh
# The tests in a build of their own: instrumented objects would make the next plain build start over.
set -eu
. "$(dirname "$0")/common.sh"

run swift test --enable-code-coverage --scratch-path .build-coverage
python3 .make/coverage.py "$(swift test --scratch-path .build-coverage --show-codecov-path)"
