"""Collection: the engines at hand, and which of them serves a language pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from quoteverify.engines.decoder import Decoder
from quoteverify.engines.folder import ModelFolder, read_folder
from quoteverify.engines.marian import MarianEngine
from quoteverify.engines.memory import Memory, open_memory
from quoteverify.engines.preparation import Runtime, cache_place, load_decoder, prepare, read_preparation
from quoteverify.engines.weights import check_weights
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

    def preferring(self, name: str) -> "Engines":
        """The same engines with those called ``name`` first: a person's choice for a case or a segment."""
        first = tuple(engine for engine in self.available if engine.identity.name == name)
        return Engines(first + tuple(engine for engine in self.available if engine not in first))


def open_engines(paths: Sequence[Path] = (), use_model: bool = True) -> Engines:
    """The engines for a job: the model folders at ``paths`` first, the embedded starter last.

    Nothing is loaded yet: a model is prepared and opened when it first translates. ``use_model=False`` gives no
    engine at all. Raises a ModelError for a folder that cannot be used.
    """
    if not use_model:
        return Engines()
    memory = open_memory()
    given = tuple(_given(path, memory) for path in paths)
    return Engines((*given, *_starter(memory)))


def _given(path: Path, memory: Memory | None) -> Engine:
    folder = read_folder(path)
    place = cache_place(folder)
    if not read_preparation(place):
        check_weights(folder)
    return MarianEngine(folder, lambda: _prepared(folder, place), memory=memory)


def _starter(memory: Memory | None) -> Iterable[Engine]:
    with as_file(files("resources") / "models" / STARTER) as path:
        if not path.is_dir():
            return
        folder = read_folder(path)
    # Small enough to stay in real numbers; its conversion is compared with the original by this project's tests.
    place = cache_place(folder)
    yield MarianEngine(folder, lambda: _prepared(folder, place, Runtime.FLOAT32), memory=memory, starter=True)


def _prepared(folder: ModelFolder, place: Path, runtime: Runtime | None = None) -> Decoder:
    return load_decoder(folder, place, prepare(folder, place, runtime).runtime)
