"""Writes the article that lists all findings, as the program itself explains them.

findings.py PROGRAM prints it; nothing of it is kept in the tree, so it cannot be out of date.
"""

import json
import re
import subprocess
import sys

HEAD = """# Findings

All that can be found wrong in content and templates, with what each finding means.

## Overview

A finding has its id in brackets at the end of its first line. `demarche explain ID` says more of it, with a wrong and
a right example.

| id | kind | meaning |
|---|---|---|
"""


def explain(*arguments):
    command = [sys.argv[1], "explain", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def summaries():
    """The first sentence of each explanation, whose lines the program breaks for terminals."""
    entries = {}
    for line in explain().splitlines():
        start = re.match(r"(\S+) +(.*)", line)
        if start:
            name = start[1]
            entries[name] = start[2]
        else:
            entries[name] += " " + line.strip()
    return entries


def escaped(text):
    return re.sub(r"([\\`*_{}\[\]<>|#&~@])", r"\\\1", text)


def main():
    severities = {entry["id"]: entry["severity"] for entry in json.loads(explain("--json"))}
    lines = summaries()
    if not lines or lines.keys() != severities.keys():
        sys.exit("error: the list of findings and its JSON do not agree")
    print(HEAD + "\n".join(
        f"| `{name}` | {severities[name]} | {escaped(text)} |" for name, text in lines.items()))


main()
