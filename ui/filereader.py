"""Reading: files become documents in the worker, so that a hostile file cannot hurt the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteverify.records.document import AS_IT_COMES, SIDES, Line, Options
from quoteverify.records.review import now
from quoteverify.system.legible import path_as_text
from quoteverify.worker import wire
from ui.checker import Checker
from ui.models.files import ChosenFile, chosen


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a job is about: the name of the text in the case, the file it lies in, the bytes of what was pasted; typed
    lines have no bytes but those of the text made of them."""

    path: Path
    file: Path | None = None
    content: bytes | None = None
    typed: bool = False
    look: bool = False


class FileReader(QObject):
    """Loads texts one by one and tells each result."""

    read = Signal(object)
    """A :class:`ChosenFile`."""
    split = Signal(object)
    """The path of a file that turned out to hold two texts, which are read next."""
    looked = Signal(object, object)
    """The name of a text in the case, and its Choices."""
    unreadable = Signal(object, str)
    """A path, and a sentence for the user."""

    def __init__(self, checker: Checker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._asked: dict[int, _Asked] = {}
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)
        checker.broken.connect(self._on_broken)

    def load(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._load(_Asked(path), AS_IT_COMES)

    def load_again(self, file: ChosenFile, options: Options) -> None:
        """Read a file as a person wants it read."""
        self._load(_Asked(file.path, file.file), options)

    def load_sides(self, file: Path, sides: tuple[Options, Options]) -> None:
        """Read a file as two texts."""
        for name, options in zip(SIDES.values(), sides, strict=True):
            self._load(_Asked(file.with_name(file.name + name), file), options)

    def look(self, file: ChosenFile) -> None:
        """Find out what there is to choose about how a file is read."""
        job = self._job(_Asked(file.path, file.file, look=True))
        self._checker.send(wire.Look(job, path_as_text(file.on_disk), file.document.options))

    def paste(self, text: str, name: str) -> None:
        """Read text from the clipboard."""
        job = self._job(_Asked(Path(name), content=text.encode("utf-8", "replace")))
        self._checker.send(wire.Paste(job, text, name))

    def type(self, lines: Sequence[Line], by: str, name: str) -> None:
        """Make a text of lines that a person typed."""
        job = self._job(_Asked(Path(name), typed=True))
        self._checker.send(wire.Type(job, tuple(lines), by, now(), name))

    def forget(self) -> None:
        """Nobody waits for the files any more."""
        for job in self._asked:
            self._checker.cancel(job)
        self._asked.clear()

    def _load(self, asked: _Asked, options: Options) -> None:
        job = self._job(asked)
        self._checker.send(wire.Load(job, path_as_text(asked.file or asked.path), options=options))

    def _job(self, asked: _Asked) -> int:
        job = self._checker.next_job()
        self._asked[job] = asked
        return job

    def _on_said(self, event: wire.AnyEvent) -> None:
        asked = self._asked.pop(event.job, None)
        if asked is None:
            return
        if isinstance(event, wire.Loaded) and event.sides is not None and asked.file is None:
            self.split.emit(asked.path)
            self.load_sides(asked.path, event.sides)
        elif isinstance(event, wire.Loaded):
            content = event.document.text.encode("utf-8") if asked.typed else asked.content
            self.read.emit(chosen(asked.path, event.document, asked.file, content))
        elif isinstance(event, wire.Looked):
            self.looked.emit(asked.path, event.choices)
        elif isinstance(event, wire.Failed) and not asked.look:
            self.unreadable.emit(asked.path, event.message)

    def _on_died(self, job: int) -> None:
        asked = self._asked.pop(job, None)
        if asked is not None and not asked.look:
            says = self.tr("{name} made the reader crash: save it in another format and add that.")
            self.unreadable.emit(asked.path, says.format(name=asked.path.name))

    def _on_broken(self, message: str) -> None:
        for asked in list(self._asked.values()):
            if not asked.look:
                self.unreadable.emit(asked.path, message)
        self._asked.clear()
