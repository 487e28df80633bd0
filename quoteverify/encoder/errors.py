"""What can be wrong with the encoder's files, one sentence each for the person who has to fix it."""

from pathlib import Path

from quoteverify.errors import InputError


class EncoderUnusable(InputError):
    """Base of every reason why the encoder cannot work; the program goes on without it and says so."""

    why = "cannot be used"
    """The reason in a short phrase, for a list of what was not checked."""


class EncoderMissing(EncoderUnusable):
    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        self.why = f"its file {name} is missing"
        super().__init__(f"The encoder in {path} lacks {name}: install the program again, with all of its files.")


class EncoderDamaged(EncoderUnusable):
    def __init__(self, path: Path, what: str) -> None:
        self.path, self.what = path, what
        self.why = f"its file {path.name} is damaged"
        super().__init__(f"{path} cannot be used ({what}): install the program again, with all of its files.")


class EncoderNotPrepared(EncoderUnusable):
    def __init__(self, path: Path, what: str) -> None:
        self.path, self.what = path, what
        self.why = f"it could not be prepared for use ({what})"
        super().__init__(f"The encoder could not be prepared in {path} ({what}): free some space, or make it writable.")
