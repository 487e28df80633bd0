"""Collection: the engines at hand, and which of them serves a language pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from quoteverify.engines.folder import read_folder
from quoteverify.engines.marian import MarianEngine
from quoteverify.translation import Engine, EngineIdentity

STARTER = "starter-ru-en"


@dataclass(frozen=True, slots=True)
class Engines:
    """Engines in order of preference: those given by the user, those installed, the starter last."""

    available: tuple[Engine, ...] = ()

    def between(self, source: str, target: str) -> Engine | None:
        """The first engine that translates from ``source`` into ``target`` (primary subtags), None if none does."""
        return next((engine for engine in self.available if engine.supports(source, target)), None)

    def used(self, pairs: Iterable[tuple[str, str]]) -> tuple[EngineIdentity, ...]:
        """What a sheet says of the engines that serve these language pairs, each once."""
        found = (self.between(*pair) for pair in pairs)
        return tuple(dict.fromkeys(engine.identity for engine in found if engine))


def open_engines(paths: Sequence[Path] = (), use_model: bool = True) -> Engines:
    """The engines for a job: the model folders at ``paths`` first, the embedded starter last.

    Nothing is loaded yet: a model is converted and opened when it first translates. ``use_model=False`` gives no
    engine at all. Raises a ModelError for a folder that cannot be used.
    """
    if not use_model:
        return Engines()
    given = tuple(MarianEngine(read_folder(path)) for path in paths)
    return Engines((*given, *_starter()))


def _starter() -> Iterable[Engine]:
    with as_file(files("resources") / "models" / STARTER) as path:
        if path.is_dir():
            yield MarianEngine(read_folder(path), starter=True)
