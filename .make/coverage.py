"""Prints the lines covered by tests, by target, from the JSON that llvm-cov exports."""

import json
import sys
from collections import defaultdict
from pathlib import Path

with open(sys.argv[1], encoding="utf-8") as report:
    files = json.load(report)["data"][0]["files"]

sources = Path("Sources").resolve()
covered, lines = defaultdict(int), defaultdict(int)
for file in files:
    path = Path(file["filename"])
    if not path.is_relative_to(sources):
        continue
    target = path.relative_to(sources).parts[0]
    for name in (target, "total"):
        covered[name] += file["summary"]["lines"]["covered"]
        lines[name] += file["summary"]["lines"]["count"]

if not lines:
    sys.exit(f"error: {sys.argv[1]} holds no file of {sources}")
print(f"\n{'target':<20}{'lines':>8}{'covered':>9}{'percent':>9}")
for name in sorted(lines, key=lambda name: (name == "total", name)):
    percent = 100 * covered[name] / max(lines[name], 1)
    print(f"{name:<20}{lines[name]:>8}{covered[name]:>9}{percent:>9.1f}")
