"""Turns Typst documents into accessible PDF files, one after the other, for as long as its input lasts.

One JSON object a line comes in, one goes out:

    > {"ready": true, "version": "0.15.2"}
    < {"id": 1, "source": "= Title …", "output": "/folder/paper.pdf", "timestamp": 1700000000}
    > {"id": 1, "ok": true}
    > {"id": 2, "ok": false, "message": "unknown variable: foo", "line": 3, "column": 5, "hints": []}

A document is compiled as PDF/UA-1 and PDF/A-2a with the fonts that Typst brings along, in an empty folder: it can
read no file and no system font and reaches no network. The same source and timestamp give the same bytes. A document
that cannot be compiled, or a request that cannot be understood, is answered and never ends the worker.

Run it with `python3 -I worker.py`. It needs Python 3.9 and the `typst` package.
"""

import json
import os
import re
import sys
import tempfile

# Typst would fetch a package that a document imports. A proxy that nobody listens on keeps it at home; the variables
# have to stand before the engine is loaded.
for _name in ("http_proxy", "https_proxy", "all_proxy"):
    os.environ[_name] = os.environ[_name.upper()] = "http://127.0.0.1:9"
for _name in ("no_proxy", "NO_PROXY"):
    os.environ.pop(_name, None)

PDF_STANDARDS = ["ua-1", "a-2a"]

# Where the engine places an error in its report: `┌─ file.typ:12:4`, the column counted from 0.
POSITION = re.compile(r"┌─ .*?:(\d+):(\d+)\s*$", re.MULTILINE)


class BadRequest(Exception):
    """A line that is not a request."""


class Worker:
    def __init__(self, typst, folder):
        self.typst = typst
        self.compiler = typst.Compiler(
            root=folder,
            font_paths=[],
            ignore_system_fonts=True,
            sys_inputs={},
            package_path=folder,
            package_cache_path=folder,
        )

    def answer(self, line):
        """The reply to one line of input."""
        identifier = None
        try:
            request = self.parse(line)
            identifier = request.get("id")
            self.render(request)
            return {"id": identifier, "ok": True}
        except self.typst.TypstError as error:
            return self.failure(identifier, **self.describe(error))
        except BadRequest as error:
            return self.failure(identifier, str(error))
        except OSError as error:
            return self.failure(identifier, "could not write the PDF: %s" % error)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a panic of the engine is not an Exception
            return self.failure(identifier, "%s: %s" % (type(error).__name__, error))

    @staticmethod
    def parse(line):
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            raise BadRequest("the request is not JSON") from None
        if not isinstance(request, dict):
            raise BadRequest("the request is not a JSON object")
        return request

    def render(self, request):
        source, output = request.get("source"), request.get("output")
        timestamp = request.get("timestamp")
        if not isinstance(source, str):
            raise BadRequest("the request has no source")
        if not isinstance(output, str) or not output:
            raise BadRequest("the request has no output")
        if timestamp is not None and (isinstance(timestamp, bool) or not isinstance(timestamp, int)):
            raise BadRequest("the timestamp is not a whole number of seconds")
        try:
            data = source.encode("utf-8")
        except UnicodeEncodeError:
            raise BadRequest("the source is not valid Unicode") from None
        pdf = self.compiler.compile(
            input=data, format="pdf", pdf_standards=PDF_STANDARDS, timestamp=timestamp
        )
        with open(output, "wb") as file:
            file.write(pdf)

    @staticmethod
    def describe(error):
        report = getattr(error, "diagnostic", None) or ""
        description = {
            "message": str(getattr(error, "message", None) or error),
            "hints": [str(hint) for hint in getattr(error, "hints", None) or []],
        }
        # Only the first error of a report is described; a position further down belongs to another one.
        position = POSITION.search(report.split("\n\nerror:", 1)[0])
        if position:
            description["line"] = int(position.group(1))
            description["column"] = int(position.group(2)) + 1
        return description

    @staticmethod
    def failure(identifier, message, hints=(), **position):
        return {"id": identifier, "ok": False, "message": message, **position, "hints": list(hints)}


def main():
    # Only replies may reach the reader of our output: whatever else writes there goes to standard error.
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def send(message):
        replies.write(json.dumps(message, ensure_ascii=False) + "\n")
        replies.flush()

    try:
        import typst
    except ImportError as error:
        send({"ready": False, "message": "the typst package cannot be loaded: %s" % error})
        return 1
    with tempfile.TemporaryDirectory(prefix="demarche-typst-") as folder:
        worker = Worker(typst, folder)
        send({"ready": True, "version": typst.__version__})
        for line in sys.stdin.buffer:
            if line.strip():
                send(worker.answer(line))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(1)
