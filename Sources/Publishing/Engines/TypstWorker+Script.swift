extension TypstWorker {
  /// What the interpreter runs: documents come in, PDFs go out, for as long as the input lasts.
  ///
  /// It is part of the program, because a file of a template folder must never be run.
  ///
  /// ```
  /// > {"ready": true, "version": "0.15.2"}
  /// < {"id": 1, "source": "= Title …", "timestamp": 1700000000}
  /// > {"id": 1, "bytes": 48213}            and that many bytes of PDF
  /// > {"id": 2, "fault": "refused", "message": "unknown variable: foo", "line": 3, "column": 5}
  /// ```
  ///
  /// A document is compiled as PDF/UA-1 and PDF/A-2a with the fonts that Typst brings along, in the
  /// empty folder that the process starts in: it can read no file and no system font. The same
  /// source and timestamp give the same bytes. A document that cannot be compiled is answered and
  /// never ends the worker.
  static let script = #"""
    import json
    import os
    import re
    import sys

    PDF_STANDARDS = ["ua-1", "a-2a"]

    # Where the engine places an error in its report: `┌─ file.typ:12:4`, the column counted from 0.
    POSITION = re.compile(r"┌─ .*?:(\d+):(\d+)\s*$", re.MULTILINE)


    class BadRequest(Exception):
        """A line that is not a request."""


    class Worker:
        def __init__(self, typst, folder):
            self.typst = typst
            self.folder = folder
            self.compiler = typst.Compiler(
                root=folder,
                font_paths=[],
                ignore_system_fonts=True,
                sys_inputs={},
                package_path=folder,
                package_cache_path=folder,
            )

        def answer(self, line):
            """The reply to one line of input, and the PDF that follows it."""
            identifier = None
            try:
                request = self.parse(line)
                identifier = request.get("id")
                pdf = self.render(request)
                return {"id": identifier, "bytes": len(pdf)}, pdf
            except self.typst.TypstError as error:
                return self.fault(identifier, "refused", **self.describe(error))
            except BadRequest as error:
                return self.fault(identifier, "failed", str(error))
            except OSError as error:
                return self.fault(identifier, "unwritable", str(error))
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # a panic of the engine is not an Exception
                return self.fault(identifier, "failed", "%s: %s" % (type(error).__name__, error))

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
            source, timestamp = request.get("source"), request.get("timestamp")
            if not isinstance(source, str):
                raise BadRequest("the request has no source")
            if isinstance(timestamp, bool) or not isinstance(timestamp, int):
                raise BadRequest("the timestamp is not a whole number of seconds")
            try:
                data = source.encode("utf-8")
            except UnicodeEncodeError:
                raise BadRequest("the source is not valid Unicode") from None
            return self.compiler.compile(
                input=data, format="pdf", pdf_standards=PDF_STANDARDS, timestamp=timestamp
            )

        def describe(self, error):
            report = getattr(error, "diagnostic", None) or ""
            # The folder has another name in every run.
            message = str(getattr(error, "message", None) or error).replace(self.folder, "")
            description = {
                "message": message,
                "hints": [str(hint) for hint in getattr(error, "hints", None) or []],
            }
            # Only the first error of a report is described; a position further down is another's.
            position = POSITION.search(report.split("\n\nerror:", 1)[0])
            if position:
                description["line"] = int(position.group(1))
                description["column"] = int(position.group(2)) + 1
            return description

        @staticmethod
        def fault(identifier, kind, message, hints=(), **position):
            reply = {"id": identifier, "fault": kind, "message": message, "hints": list(hints)}
            return {**reply, **position}, b""


    def serve(folder):
        # Only replies may reach the reader of our output: whatever else is written there goes to
        # standard error.
        replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

        def send(message, pdf=b""):
            replies.write(json.dumps(message).encode("ascii") + b"\n" + pdf)
            replies.flush()

        try:
            import typst
        except ImportError as error:
            send({"ready": False, "message": str(error)})
            return
        worker = Worker(typst, folder)
        send({"ready": True, "version": typst.__version__})
        for line in sys.stdin.buffer:
            if line.strip():
                send(*worker.answer(line))


    folder = os.getcwd()
    try:
        serve(folder)
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    # Whoever ends last clears up: the program may have been interrupted.
    try:
        os.rmdir(folder)
    except OSError:
        pass
    os._exit(0)
    """#
}
