"""Measures the static executable and prints tables. Only the ratios travel to another machine.

Everything runs from the top of the project and writes to a temporary folder in memory where there is one.
"""

import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generated_content

PROGRAM = ".build-dist/release/demarche"
ENGINE = ".build/typst/bin/python3"
KNOWN = "--known=Tests/PublishingTests/Shipped/known-stale.txt"
EDITIONS = ["--type=position-paper", "--as-of=content", KNOWN]
STARTS = 200
RUNS = 15
PDF_RUNS = 3
COUNTRIES = (100, 300, 600)
GROWTH_RUNS = 2
RSS_UNIT = 1 if sys.platform == "darwin" else 2**10


class Sample:
    """One run of a program: seconds on the clock, seconds of processor, MiB of memory at most."""

    def __init__(self, command):
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        complaints = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.stderr.buffer.write(complaints)
            sys.exit(f"error: exit status {process.returncode}: {' '.join(command)}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * RSS_UNIT / 2**20


class Measurement:
    """The medians of several runs. The first run only warms the caches."""

    def __init__(self, command, runs, before=lambda: None):
        samples = []
        for _ in range(runs + 1):
            before()
            samples.append(Sample(command))
        self.runs = runs
        for name in ("wall", "cpu", "memory"):
            setattr(self, name, statistics.median(getattr(sample, name) for sample in samples[1:]))


def machine():
    model = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    system = platform.platform()
    if Path("/etc/os-release").exists():
        system = f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {platform.machine()}"
    return f"{os.cpu_count()} cores, {model}, {system}, load {os.getloadavg()[0]:.1f}"


def memory(measured):
    """A process starts as a copy of this one, whose size hides what is smaller."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT / 2**20
    return f"≤ {own:.0f}" if measured.memory <= own else f"{measured.memory:.1f}"


def table(rows, floor_name):
    """Rows of a name, a measurement and the measurement of their floor, or None for a floor itself."""
    print(f"| what | wall ms | CPU ms | max RSS MiB | runs | ÷ {floor_name} |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, measured, floor in rows:
        ratio = f"{measured.wall / floor.wall:.1f}" if floor else "–"
        print(
            f"| {name} | {1000 * measured.wall:.1f} | {1000 * measured.cpu:.1f} "
            f"| {memory(measured)} | {measured.runs} | {ratio} |"
        )
    print()


def render(output, *options):
    return [PROGRAM, "render", *EDITIONS, "--output", str(output), *options]


def measure_start():
    true = shutil.which("true")
    floor = Measurement([true], STARTS)
    rows = [
        (true, floor, None),
        ("`demarche --help`", Measurement([PROGRAM, "--help"], STARTS), floor),
    ]
    print("Starting a process:\n")
    table(rows, "floor")


def measure_text(folder):
    output = folder / "text"
    command = render(output, "--format=markdown,html")
    fresh = Measurement(command, RUNS, before=lambda: shutil.rmtree(output, ignore_errors=True))
    one = Measurement([*command, "--country=mx", "--language=en"], RUNS)
    again = Measurement(command, RUNS)
    papers = sorted(output.rglob("*.md"))
    size = sum(paper.stat().st_size for paper in papers)
    cmark = shutil.which("cmark")
    floor = Measurement([cmark, *map(str, papers)], RUNS) if cmark else None
    rows = [("`cmark`: the same Markdown to HTML", floor, None)] if floor else []
    rows += [
        ("Markdown and HTML, nothing there", fresh, floor),
        ("the same, nothing changed", again, floor),
        ("one of them, nothing changed", one, floor),
    ]
    print(f"{len(papers)} editions, {size / 1024:.0f} KiB of Markdown:\n")
    table(rows, "floor")
    if not floor:
        print("(No floor: the `cmark` tool is not installed.)\n")
    return fresh


def measure_pdf(folder, text):
    if not Path(ENGINE).exists():
        print("No PDF times: there is no engine in .build/typst; run make setup.")
        return
    output = folder / "pdf"
    measured = Measurement(
        render(output, "--format=pdf", "--pdf-engine", ENGINE),
        PDF_RUNS,
        before=lambda: shutil.rmtree(output, ignore_errors=True),
    )
    print(f"{len(list(output.rglob('*.pdf')))} PDF files, the engine's own process included:\n")
    table([("PDF", measured, text)], "Markdown and HTML")


def measure_growth(folder):
    """Cost of a paper as the countries grow: it must not, but for what all papers read once."""
    print("Generated content, Markdown and HTML, nothing there:\n")
    print("| countries | papers | CPU s | CPU ms a paper | ÷ that at the fewest | max RSS MiB |")
    print("|---:|---:|---:|---:|---:|---:|")
    least = None
    for count in COUNTRIES:
        content, output = folder / f"content-{count}", folder / f"growth-{count}"
        generated_content.generate(content, count)
        measured = Measurement(
            render(output, f"--content={content}", "--templates=Templates", "--format=markdown,html"),
            GROWTH_RUNS,
            before=lambda: shutil.rmtree(output, ignore_errors=True),
        )
        papers = len(list(output.rglob("*.md")))
        each = 1000 * measured.cpu / papers
        least = least or each
        print(
            f"| {count} | {papers} | {measured.cpu:.2f} | {each:.2f} | {each / least:.2f} | {memory(measured)} |"
        )
        shutil.rmtree(content)
        shutil.rmtree(output)
    print()


def main():
    print(f"{machine()}\n")
    print(f"{PROGRAM}: {Path(PROGRAM).stat().st_size / 2**20:.1f} MiB. Medians after a warm-up.\n")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="demarche-bench-", dir=memory) as folder:
        measure_start()
        text = measure_text(Path(folder))
        measure_pdf(Path(folder), text)
        measure_growth(Path(folder))


main()
