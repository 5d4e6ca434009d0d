extension TypstWorker {
  /// What the interpreter runs: documents come in, PDFs go out, for as long as the input lasts.
  ///
  /// It is part of the program, because a file of a template folder must never be run.
  ///
  /// ```
  /// > {"ready": true, "version": "0.15.2"}
  /// < {"id": 1, "source": "= Title …", "timestamp": 1700000000}
  /// < {"id": 2, "source": "= Title …", "timestamp": 1700000000}
  /// > {"id": 2, "fault": "refused", "message": "unknown variable: foo", "line": 3, "column": 5}
  /// > {"id": 1, "bytes": 48213}            and that many bytes of PDF
  /// ```
  ///
  /// Requests may come before the earlier ones are answered. There is a thread, with a compiler of its
  /// own, for as many as were ever open at once; answers come as they are done.
  ///
  /// A document is compiled as PDF/UA-1 and PDF/A-2a with the fonts that Typst brings along, in the
  /// empty folder that the process starts in: it can read no file and no system font. The same
  /// source and timestamp give the same bytes. A document that cannot be compiled is answered and
  /// never ends the worker.
  static let script = #"""
    import json
    import os
    import queue
    import re
    import sys
    import threading

    PDF_STANDARDS = ["ua-1", "a-2a"]

    # Where the engine places an error in its report: `┌─ file.typ:12:4`, the column counted from 0.
    POSITION = re.compile(r"┌─ .*?:(\d+):(\d+)\s*$", re.MULTILINE)


    class BadRequest(Exception):
        """A line that is not a request."""


    class MissingFont(Exception):
        """The engine only warns of it, and takes another font."""

        def __init__(self, warning):
            super().__init__(warning.message)
            self.message, self.hints = warning.message, warning.hints
            self.diagnostic = warning.diagnostic


    class Worker:
        def __init__(self, typst, folder):
            self.typst = typst
            self.folder = folder
            self.own = threading.local()

        @property
        def compiler(self):
            """That of the thread: a compiler serves one at a time."""
            if not hasattr(self.own, "compiler"):
                self.own.compiler = self.typst.Compiler(
                    root=self.folder,
                    font_paths=[],
                    ignore_system_fonts=True,
                    sys_inputs={},
                    package_path=self.folder,
                    package_cache_path=self.folder,
                )
            return self.own.compiler

        def answer(self, line):
            """The reply to one line of input, and the PDF that follows it."""
            identifier = None
            try:
                request = self.parse(line)
                identifier = request.get("id")
                pdf = self.render(request)
                return {"id": identifier, "bytes": len(pdf)}, pdf
            except (self.typst.TypstError, MissingFont) as error:
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
            pdf, warnings = self.compiler.compile_with_warnings(
                input=data, format="pdf", pdf_standards=PDF_STANDARDS, timestamp=timestamp
            )
            for warning in warnings:
                if warning.message.startswith("unknown font family"):
                    raise MissingFont(warning)
            return pdf

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


    class Threads:
        """As many as there are open requests, each kept for the next ones."""

        def __init__(self, worker, replies):
            self.worker = worker
            self.replies = replies
            self.lock = threading.Lock()
            self.lines = queue.SimpleQueue()
            self.threads = []
            self.open = 0

        def take(self, line):
            with self.lock:
                self.open += 1
                is_short = self.open > len(self.threads)
            self.lines.put(line)
            if is_short:
                thread = threading.Thread(target=self.run, daemon=True)
                try:
                    thread.start()
                    self.threads.append(thread)
                except RuntimeError:  # the system has no room for another
                    if not self.threads:
                        raise

        def run(self):
            for line in iter(self.lines.get, None):
                reply, pdf = self.worker.answer(line)
                try:
                    with self.lock:
                        self.open -= 1
                        send(self.replies, reply, pdf)
                except OSError:  # nobody reads any more
                    leave()

        def finish(self):
            for _ in self.threads:
                self.lines.put(None)
            for thread in self.threads:
                thread.join()


    def send(replies, message, pdf=b""):
        replies.write(json.dumps(message).encode("ascii") + b"\n" + pdf)
        replies.flush()


    def serve(folder):
        # Only replies may reach the reader of our output: whatever else is written there goes to
        # standard error.
        replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        try:
            import typst
        except ImportError as error:
            send(replies, {"ready": False, "message": str(error)})
            return
        threads = Threads(Worker(typst, folder), replies)
        send(replies, {"ready": True, "version": typst.__version__})
        for line in sys.stdin.buffer:
            if line.strip():
                threads.take(line)
        threads.finish()


    def leave():
        # Whoever ends last clears up: the program may have been interrupted.
        try:
            os.rmdir(folder)
        except OSError:
            pass
        os._exit(0)


    folder = os.getcwd()
    try:
        serve(folder)
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    leave()
    """#
}
