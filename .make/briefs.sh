#!/bin/sh
# Renders everything into build/briefs.
set -eu
. "$(dirname "$0")/common.sh"

set -- .build/release/demarche render --as-of content --output build/briefs --index
engine=$(environment_python typst)
# The engine that set-up pinned goes before any typst on PATH; without it the program looks itself.
[ ! -x "$engine" ] || set -- "$@" --pdf-engine "$engine"
run "$@"

opener=xdg-open
[ "$(uname -s)" != Darwin ] || opener=open
echo
echo "To read them: $opener build/briefs/index.html"
