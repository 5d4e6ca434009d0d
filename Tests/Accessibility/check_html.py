"""Runs axe on the HTML files below a folder as a telephone and a desktop show them, in light and in dark.

usage: check_html.py CONTROL FOLDER

CONTROL is a page with known faults: where they go unseen, the check itself is broken.
Exit status: 0 without findings, 1 with findings, 2 for a broken check.
"""

import os
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from itertools import product, repeat
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


def check(setting, files):
    """Triples of a file, a rule and what breaks it, in one setting."""
    width, scheme = setting
    axe = Axe()
    with sync_playwright() as playwright:
        # Chromium's sandbox refuses to run as root, which is what continuous integration is.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        # A page's own content security policy would keep axe out.
        page = browser.new_page(
            viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
        )
        found = set()
        for file in files:
            page.goto(Path(file).resolve().as_uri())
            found.update((file, rule, fault) for rule, fault in faults(page, axe))
        browser.close()
    return found


def title(setting):
    return "{} px {}".format(*setting)


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    control, folder = sys.argv[1:]
    files = sorted(str(path) for path in Path(folder).rglob("*.html"))
    if not files:
        print(f"error: there is no HTML in {folder}")
        return 2

    settings = list(product(WIDTHS, SCHEMES))
    places = defaultdict(list)
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = pool.map(check, settings, repeat([control, *files]))
        for setting, found in zip(settings, results):
            seen = {rule for file, rule, _ in found if file == control}
            wide = {"reflow"} if setting[0] == min(WIDTHS) else set()
            if missed := (FAULTS_OF_CONTROL | wide) - seen:
                print(f"error: the check is broken: in {control} at {title(setting)} it does not see", *missed)
                return 2
            for finding in found:
                if finding[0] != control:
                    places[finding].append(title(setting))

    for (file, rule, fault), where in sorted(places.items()):
        print(f"{file}: {rule} at {', '.join(where)}\n    {fault}")
    print(f"axe: {len(files)} pages at {', '.join(map(title, settings))}: {len(places)} findings")
    return 1 if places else 0


if __name__ == "__main__":
    sys.exit(main())
