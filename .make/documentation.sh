#!/bin/sh
# Writes the documentation of the program into build/documentation, where any warning is an error: a link
# to code that is gone is one.
set -eu
. "$(dirname "$0")/common.sh"

# The one that came with the compiler reads what it writes.
docc=$(dirname "$(command -v swift)")/docc
[ -x "$docc" ] || docc=$(xcrun --find docc 2>/dev/null) ||
  fail "the toolchain of $(command -v swift) has no docc, which makes the documentation." \
    "Install a whole Swift 6.3 toolchain: https://www.swift.org/install"

# The build of the tests, which make test then finds done.
run swift build --build-tests
built=$(swift build --show-bin-path)
run swift package dump-symbol-graph --minimum-access-level package --skip-synthesized-members

work=.build/documentation
rm -rf $work build/documentation
mkdir -p $work/symbols build
cp -R Sources/demarche/Demarche.docc $work/
python3 .make/findings.py "$built/demarche" >$work/Demarche.docc/Findings.md

# Those of our targets: tests, dependencies and the program's own file have nothing to look up.
for folder in Sources/*/; do
  module=$(basename "$folder")
  for graph in "$(dirname "$built")/symbolgraph/$module.symbols.json" \
    "$(dirname "$built")/symbolgraph/$module@"*.symbols.json; do
    [ ! -e "$graph" ] || cp "$graph" $work/symbols/
  done
done
rm -f $work/symbols/demarche.symbols.json

run "$docc" convert $work/Demarche.docc --additional-symbol-graph-dir $work/symbols \
  --output-path build/documentation --warnings-as-errors --fallback-display-name Demarche \
  --fallback-bundle-identifier demarche --transform-for-static-hosting
echo "To read it: python3 -m http.server --directory build/documentation," \
  "then http://localhost:8000/documentation/demarche"
