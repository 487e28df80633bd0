"""What can be wrong with a file that is to be loaded; each error is one sentence for the person who chose it."""

from pathlib import Path

from quoteverify.errors import InputError


class FileEmpty(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is empty: save it again or choose another file.")


class NoText(InputError):
    """``what`` says what was looked for, e.g. "subtitles"."""

    def __init__(self, path: Path, what: str = "text") -> None:
        self.path = path
        super().__init__(f"{path} holds no {what}: choose the file that does.")


class FileTooLarge(InputError):
    """``size`` and ``limit`` in bytes."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        self.path, self.size, self.limit = path, size, limit
        super().__init__(
            f"{path} is too large ({size // 1_000_000} MB, at most {limit // 1_000_000}): split it into parts."
        )


class FileDamaged(InputError):
    """``what`` names the format, ``why`` what was seen, without a full stop."""

    def __init__(self, path: Path, what: str, why: str) -> None:
        self.path = path
        super().__init__(f"{path} is not a readable {what} ({why}): open it in its own program and save it again.")


class UnknownTranscript(InputError):
    """``keys`` are those of its outermost object."""

    def __init__(self, path: Path, keys: tuple[str, ...]) -> None:
        self.path, self.keys = path, keys
        named = f" (it has {', '.join(keys[:6])})" if keys else ""
        super().__init__(
            f"{path} is JSON, but no transcript that is known here{named}: export it as SRT, WebVTT, Word or plain "
            "text."
        )


class DescriptProject(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} is a Descript file that is not read here: export the transcript in Descript as SRT, WebVTT, Word "
            "or plain text."
        )


class UnknownFormat(InputError):
    def __init__(self, path: Path, readable: str) -> None:
        self.path = path
        super().__init__(f"{path} is of a kind that cannot be read here: save it as one of {readable}.")


class NoColumn(InputError):
    def __init__(self, path: Path, wanted: str, headings: tuple[str, ...]) -> None:
        self.path, self.wanted, self.headings = path, wanted, headings
        super().__init__(f"{path} has no column “{wanted}”: choose one of {', '.join(headings[:20])}.")


class NotBilingual(InputError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} holds no two languages side by side: load source and rendering as two files.")


class TableTooLarge(InputError):
    def __init__(self, path: Path, limit: int) -> None:
        self.path, self.limit = path, limit
        super().__init__(
            f"{path} has more than {limit} cells: keep the columns and rows that matter and save it again."
        )
