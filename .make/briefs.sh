#!/bin/sh
# Renders everything into build/briefs.
set -eu
. "$(dirname "$0")/common.sh"

run .build/release/demarche render --as-of content --known Tests/PublishingTests/Shipped/known-stale.txt \
  --output build/briefs --index

opener=xdg-open
[ "$(uname -s)" != Darwin ] || opener=open
echo
echo "To read them: $opener build/briefs/index.html"
