"""Runs axe on the HTML files below a folder as a telephone and a desktop show them, in light and in dark.

usage: check_html.py CONTROL FOLDER

CONTROL is a page with known faults: where they go unseen, the check itself is broken.
Exit status: 0 without findings, 1 with findings, 2 for a broken check.
"""

import sys
from collections import defaultdict
from itertools import product
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
RULES = {
    "runOnly": {
        "type": "tag",
        "values": "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice".split(),
    },
    "resultTypes": ["violations"],
}
FAULTS_OF_CONTROL = {"image-alt", "color-contrast"}


def faults(page, axe):
    """Pairs of a rule and what breaks it, on the page as it is shown now."""
    for violation in axe.run(page, options=RULES).response["violations"]:
        for node in violation["nodes"]:
            place = " ".join(str(part) for part in node["target"])
            yield violation["id"], f"{place}: {violation['help']}"
    # Not among axe's rules: WCAG 1.4.10 wants text that needs no scrolling sideways.
    excess = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if excess > 0:
        yield "reflow", f"html: the page is {excess} px wider than the window"


def check(browser, files):
    """A map from file, rule and fault to the settings it was seen in."""
    axe = Axe()
    found = defaultdict(list)
    for width, scheme in product(WIDTHS, SCHEMES):
        # A page's own content security policy would keep axe out.
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
        )
        page = context.new_page()
        for file in files:
            page.goto(Path(file).resolve().as_uri())
            for rule, fault in faults(page, axe):
                found[file, rule, fault].append(f"{width} px {scheme}")
        context.close()
    return found


def unseen(control, found):
    """The known faults of the control that were not seen in every setting they show in."""
    settings = {f"{width} px {scheme}" for width, scheme in product(WIDTHS, SCHEMES)}
    expected = {rule: settings for rule in FAULTS_OF_CONTROL}
    expected["reflow"] = {setting for setting in settings if setting.startswith("360 ")}
    for rule, wanted in expected.items():
        seen = {s for (file, r, _), where in found.items() if (file, r) == (control, rule) for s in where}
        if missing := wanted - seen:
            yield f"{rule} at {', '.join(sorted(missing))}"


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    control, folder = sys.argv[1:]
    files = sorted(str(path) for path in Path(folder).rglob("*.html"))
    if not files:
        print(f"error: there is no HTML in {folder}")
        return 2
    with sync_playwright() as playwright:
        # Chromium's sandbox refuses to run as root, which is what continuous integration is.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        missed = list(unseen(control, check(browser, [control])))
        found = {} if missed else check(browser, files)
        browser.close()
    if missed:
        print(f"error: the check is broken: in {control} it does not see", "; ".join(missed))
        return 2
    for (file, rule, fault), settings in sorted(found.items()):
        print(f"{file}: {rule} at {', '.join(settings)}\n    {fault}")
    print(
        f"axe: {len(files)} pages at {' and '.join(map(str, WIDTHS))} px, "
        f"{' and '.join(SCHEMES)}: {len(found)} findings"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
