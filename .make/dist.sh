#!/bin/sh
# Packs the static executable with the content and templates it reads, then tries the archive.
set -eu
. "$(dirname "$0")/common.sh"

executable=.build-dist/release/demarche
! ldd $executable >/dev/null 2>&1 || fail "$executable still needs shared libraries:" "$(ldd $executable)"

name=demarche-$($executable --version)-linux-$(uname -m)
archive=$PWD/build/$name.tar.gz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tree=$work/$name
mkdir -p "$tree/bin" "$tree/share/demarche" "$tree/licenses" "$work/unpacked" build
cp $executable "$tree/bin/"
cp -R Content Templates Tests/PublishingTests/Shipped/known-stale.txt "$tree/share/demarche/"
cp LICENSE README.md "$tree/"
# The executable holds these works, whose licences ask for their notice to go along.
for notice in .build-dist/checkouts/*/LICENSE* /usr/share/doc/libcmark-dev/copyright \
  /usr/share/doc/libyaml-dev/copyright /usr/share/doc/libc6-dev/copyright; do
  [ ! -f "$notice" ] || cp "$notice" "$tree/licenses/$(basename "$(dirname "$notice")").txt"
done

# The same tree gives the same bytes, whoever packs it and when.
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
tar --create --directory "$work" --format=ustar --sort=name --mtime="@$time" \
  --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' "$name" | gzip -n -9 >"$archive"

echo "Trying $archive in an empty environment:"
tar --extract --gzip --file "$archive" --directory "$work/unpacked"
cd "$work/unpacked/$name"
env -i ./bin/demarche --help >/dev/null
env -i ./bin/demarche render --as-of content --known share/demarche/known-stale.txt --format markdown,html \
  --output "$work/briefs"
[ -n "$(find "$work/briefs" -name '*.html')" ] || fail "the unpacked program wrote no HTML."
[ -n "$(find "$work/briefs" -name '*.md')" ] || fail "the unpacked program wrote no Markdown."

echo
(cd "$(dirname "$archive")" && sha256sum "$name.tar.gz" && ls -lh "$name.tar.gz")
