"""Failures a user can meet. Each carries its data and builds its own sentence.

A sentence says what happened, to which file, and what to do. Errors that belong to one module (a damaged case file,
a model folder without weights) are defined there, as subclasses of :class:`InputError`.
"""

from pathlib import Path

EXIT_DONE = 0
EXIT_FINDINGS = 1
EXIT_INPUT = 2
EXIT_STOPPED = 3
EXIT_FAILED = 4


class QuoteVerifyError(Exception):
    """Base of every failure this package raises on purpose."""

    exit_status = EXIT_FAILED


class InputError(QuoteVerifyError):
    """The input or the call is wrong; the message is one sentence a translator can act on."""

    exit_status = EXIT_INPUT


class Stopped(QuoteVerifyError):
    """The user asked to stop."""

    exit_status = EXIT_STOPPED

    def __init__(self) -> None:
        super().__init__("Stopped by the user.")


class FileMissing(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} does not exist: check the name and the folder.")


class FileUnreadable(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} could not be read ({why}): check its permissions or copy it elsewhere.")


class InvalidLanguageTag(InputError):
    def __init__(self, tag: str) -> None:
        self.tag = tag
        super().__init__(f"“{tag}” is not a language tag: write one like ru, en or pt-BR.")


class OutputIsInput(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is what the result would be made from: name another file with -o PATH.")


class StreamNotWritable(InputError):
    def __init__(self, why: str) -> None:
        super().__init__(f"Standard output could not be written ({why}): free some space, or name a file with -o PATH.")


class OutputNotWritable(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path = path
        super().__init__(f"{path} could not be written ({why}): close it elsewhere, or choose another folder.")
