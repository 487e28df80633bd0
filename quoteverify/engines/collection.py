"""Collection: the engines at hand, and which of them serves a language pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from pathlib import Path

from quoteverify.engines import tags
from quoteverify.engines.folder import ModelFolder, read_folder
from quoteverify.engines.marian import MarianEngine
from quoteverify.engines.memory import Memory, open_memory
from quoteverify.engines.preparation import (
    PreparedModel,
    Runtime,
    Say,
    cache_place,
    read_preparation,
    silent,
)
from quoteverify.engines.store import InstalledModel, installed_models
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

    def lacking(self, source: str, target: str) -> tuple[str, ...]:
        """What to get so that both directions of a pair are covered: names of models, none when nothing is missing.

        A direction is never covered by way of a third language.
        """
        ways = ((source, target), (target, source))
        return tuple(tags.model_name(*way) for way in ways if self.between(*way) is None)

    def preferring(self, name: str) -> "Engines":
        """The same engines with those called ``name`` first: a person's choice for a case or a segment."""
        first = tuple(engine for engine in self.available if engine.identity.name == name)
        return Engines(first + tuple(engine for engine in self.available if engine not in first))


def open_engines(paths: Sequence[Path] = (), use_model: bool = True, say: Say = silent) -> Engines:
    """The engines for a job: the model folders at ``paths`` first, the embedded starter last.

    Nothing is loaded yet: a model is prepared (which takes a while, once; ``say`` is told) and opened when it first
    translates. ``use_model=False`` gives no engine at all. Raises a ModelError for a folder that cannot be used.
    """
    if not use_model:
        return Engines()
    memory = open_memory()
    given = tuple(_given(path, memory, say) for path in paths)
    installed = tuple(_installed(model, memory, say) for model in installed_models())
    starter = starter_folder()
    return Engines((*given, *installed, *((_starter(starter, memory, say),) if starter else ())))


def starter_folder() -> ModelFolder | None:
    """The small model that ships with the program; None in a copy that came without it."""
    with as_file(files("resources") / "models" / STARTER) as path:
        return read_folder(path, name=STARTER) if path.is_dir() else None


def _given(path: Path, memory: Memory | None, say: Say) -> Engine:
    folder = read_folder(path)
    place = cache_place(folder)
    if not read_preparation(place):
        check_weights(folder)
    return _engine(PreparedModel(folder, place, say=say), memory)


def _installed(model: InstalledModel, memory: Memory | None, say: Say) -> Engine:
    # Hashing hundreds of megabytes at each start would be felt; “models verify” does it on request.
    folder = read_folder(model.path, name=model.record.name, sha256=model.record.sha256)
    folder = replace(folder, revision=model.record.revision)
    return _engine(PreparedModel(folder, model.prepared, say=say), memory)


def _starter(folder: ModelFolder, memory: Memory | None, say: Say) -> Engine:
    # Small enough to stay in real numbers; its conversion is compared with the original by this project's tests.
    return _engine(PreparedModel(folder, cache_place(folder), Runtime.FLOAT32, say), memory, starter=True)


def _engine(model: PreparedModel, memory: Memory | None, starter: bool = False) -> Engine:
    return MarianEngine(model.folder, model.decoder, memory=memory, starter=starter, signature=lambda: model.signature)
