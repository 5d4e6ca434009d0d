#!/bin/sh
# The tests in a build of their own: instrumented objects would make the next plain build start over.
set -eu
. "$(dirname "$0")/common.sh"

scratch=.build-coverage
profiles=$PWD/$scratch/profiles
run swift build --build-tests --enable-code-coverage --scratch-path $scratch
built=$(swift build --build-tests --enable-code-coverage --scratch-path $scratch --show-bin-path)

# Tests end some runs of the program by force, which leaves half a profile. `swift test` would give
# up when it merges them, so it is not told that lines are counted.
rm -rf "$profiles"
export LLVM_PROFILE_FILE="$profiles/%p.profraw"
run swift test --skip-build --scratch-path $scratch
unset LLVM_PROFILE_FILE

# The tools that came with the compiler read what it writes; others may be of another version.
tools=$(dirname "$(command -v swift)")
[ -x "$tools/llvm-cov" ] || tools=$(dirname "$(xcrun --find llvm-cov)")
"$tools/llvm-profdata" merge -sparse -failure-mode=all "$profiles"/*.profraw -o "$profiles/all.profdata"
"$tools/llvm-cov" export -summary-only -instr-profile="$profiles/all.profdata" \
  "$built/demarchePackageTests.xctest" -object "$built/demarche" >"$profiles/coverage.json"
python3 .make/coverage.py "$profiles/coverage.json"
