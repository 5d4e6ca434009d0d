"""Writes content for many countries, in the shipped layout, to measure how cost grows with them.

Each country has a file, an embassy, an opening, and of each of four proposals four points, two acts and two
answers of its own; one fact has a value for every country. Texts are made up and say so.
"""

import itertools
import string
import sys
from pathlib import Path

LANGUAGES = ("en", "es")
PROPOSALS = ("first", "second", "third", "fourth")


def codes(count):
    pairs = itertools.product(string.ascii_uppercase, repeat=2)
    return ["".join(pair) for pair in itertools.islice(pairs, count)]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def both(text):
    return "{" + ", ".join(f'{language}: "{text}"' for language in LANGUAGES) + "}"


def piece(head, wordings):
    return f"---\n{head}---\n" + "\n".join(f"# {language}: {wordings}" for language in LANGUAGES)


def country(root, code):
    low = code.lower()
    names = ", ".join(f"{language}: {{name: Land {code}, nationals: people of {code}}}" for language in LANGUAGES)
    write(root / f"countries/{low}.yaml", f"{{id: {code}, paper: a4, issuer: embassy-{low}, languages: {{{names}}}}}\n")
    write(
        root / f"issuers/embassy-{low}.yaml",
        f'{{id: embassy-{low}, kind: embassy, voice: government, subjects: [{code}], colour: "#1F4E3D",\n'
        f' name: {both(f"Embassy of {code}")}, place: {both("Made-up Town")}, mission: {both(f"the Embassy of {code}")}}}\n',
    )
    texts = (
        "Made-up matters of {{{{subject.name}}}}\n\n## :bottom-line\nThe people number {{{{facts.people.value}}}}.\n\n"
        "## :issue\nOne matter, [written down](source:table), concerns {{{{subject.nationals}}}}.\n"
    ).replace("{{{{", "{{").replace("}}}}", "}}")
    write(root / f"openings/{low}.md", piece(f"for: [{code}]\nbasis: proposed\n", texts))


def pieces(root, code, folder):
    low = code.lower()
    head = f"for: [{code}]\nbasis: proposed\nweight: "
    said = "People of {{subject.name}}: {{facts.people.value}}, a share of {{facts.people.share}}, on {{facts.people.date}}.\n"
    for number in range(1, 5):
        path = root / f"proposals/{folder}/points/{folder[2:]}-{low}-{number}.md"
        write(path, piece(f"{head}{number}0\nneeds: [people]\n", f"Matter {number}\n{said}"))
    for number in range(1, 3):
        base = f"proposals/{folder}/%s/{folder[2:]}-{low}-{number}.md"
        act = f'kind: request\nto: {both("The Department:")}\nby: {{days: 60}}\n'
        write(root / (base % "acts"), piece(f"{head}{number}0\n{act}", "\nto confirm the count by {{act.by}}.\n"))
        write(root / (base % "answers"), piece(f"{head}{number}0\n", f"Objection {number}\nThe count is {{{{facts.people.value}}}}.\n"))


def generate(root, count):
    """Content for `count` countries, at most 676, in the folder `root`."""
    root = Path(root)
    all_codes = codes(count)
    write(
        root / "sources/all.yaml",
        "sources:\n  table: {title: A made-up table, publisher: Made-up Office, accessed: 2026-11-01, language: en, kind: official}\n",
    )
    values = ", ".join(f"{code}: {1000 + 7 * index}" for index, code in enumerate(all_codes))
    total = sum(1000 + 7 * index for index in range(count))
    release = "      - {id: r%s, as_of: %s-06-30, source: table, verified: true, values: {%s, all: %s}}\n"
    write(
        root / "facts/all.yaml",
        f"facts:\n  people:\n    title: {both('People counted')}\n    unit: persons\n    kind: series\n    releases:\n"
        + "".join(release % (year, year, values, total) for year in range(2023, 2026)),
    )
    write(root / "edition.yaml", "day: 2026-11-30\n")
    for number, name in enumerate(PROPOSALS, 1):
        folder = f"{number}-{name}"
        write(root / f"proposals/{folder}/proposal.yaml", f"title: {both(f'The {name} matter')}\n")
        write(
            root / f"proposals/{folder}/position.md",
            "---\nbasis: proposed\n---\n" + "\n".join(f"# {language}:\n{{{{subject.name}}}} has a view.\n" for language in LANGUAGES),
        )
        for code in all_codes:
            pieces(root, code, folder)
    for code in all_codes:
        country(root, code)


if __name__ == "__main__":
    generate(sys.argv[1], int(sys.argv[2]))
