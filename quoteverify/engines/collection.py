"""Collection: the engines at hand, and which of them serves a language pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from pathlib import Path

from quoteverify.encoder.pairjudge import PairJudge
from quoteverify.engines import tags
from quoteverify.engines.conversion.preparation import (
    PreparedModel,
    Runtime,
    Say,
    cache_place,
    read_preparation,
    silent,
)
from quoteverify.engines.extra import require_converter
from quoteverify.engines.folder import ModelFolder, TransformersFolder, read_folder
from quoteverify.engines.forms.firefox import FirefoxFolder
from quoteverify.engines.forms.reading import read_model
from quoteverify.engines.memory import PrivateMemory, open_memory
from quoteverify.engines.store.installed import InstalledModel, installed_models
from quoteverify.engines.translation.firefox import FirefoxEngine
from quoteverify.engines.translation.marian import MarianEngine
from quoteverify.engines.weights import check_weights
from quoteverify.records.handwork import EngineChoice
from quoteverify.records.spans import Span
from quoteverify.records.translation import Cancelled, Engine, never

STARTER = "starter-ru-en"


@dataclass(frozen=True, slots=True)
class Lack:
    """A direction without a model, and the name of the one to get."""

    source: str
    target: str
    model: str


@dataclass(frozen=True, slots=True)
class Engines:
    """Engines in order of preference: those given by the user, those installed by name, the starter last.

    ``choices`` are a person's, the last that fits a pair deciding; those for a place hold where :meth:`at` puts them.
    ``judge`` reads both texts of a pair, whatever translates; None where it is switched off.
    """

    available: tuple[Engine, ...] = ()
    choices: tuple[EngineChoice, ...] = ()
    judge: PairJudge | None = None

    def between(self, source: str, target: str) -> Engine | None:
        """What translates from ``source`` into ``target`` (primary subtags): the engine that was chosen, else the
        first that can. None if none can, or none is wanted."""
        chosen = self._chosen(source, target)
        able = self.able(source, target)
        if chosen is None:
            return next(iter(able), None)
        # A model that is not on this computer cannot be used; :meth:`unmet` says so.
        fallback = next(iter(able), None) if chosen.model else None
        return next((engine for engine in able if engine.name == chosen.model), fallback)

    def able(self, source: str, target: str) -> tuple[Engine, ...]:
        """Every engine that translates from ``source`` into ``target``, whatever was chosen."""
        return tuple(engine for engine in self.available if engine.supports(source, target))

    def under(self, choices: Iterable[EngineChoice]) -> "Engines":
        """The same engines as a person chose among them for a case."""
        return replace(self, choices=tuple(choices))

    def at(self, file: str, span: Span) -> "Engines":
        """The engines for a stretch of a source: what was chosen for a place around it comes before what was chosen
        for the whole case."""
        narrow = [
            choice
            for choice in self.choices
            if choice.place and choice.place.file == file and choice.place.span.contains(span)
        ]
        if not narrow:
            return self
        return replace(self, choices=(*self.choices, *(replace(choice, place=None) for choice in narrow)))

    def unmet(self) -> tuple[EngineChoice, ...]:
        """The choices of a model that is not on this computer or does not translate what it was chosen for."""
        wanted = (choice for choice in self.choices if choice.model)
        return tuple(
            choice
            for choice in wanted
            if all(able.name != choice.model for able in self.able(choice.source, choice.target))
        )

    def lacking(self, source: str, target: str) -> tuple[Lack, ...]:
        """What to get so that both directions of a pair are covered; none when nothing is missing.

        A direction is never covered by way of a third language.
        """
        ways = ((source, target), (target, source))
        return tuple(Lack(*way, tags.model_name(*way)) for way in ways if not self.able(*way))

    def _chosen(self, source: str, target: str) -> EngineChoice | None:
        fitting = (choice for choice in reversed(self.choices) if choice.place is None)
        return next((choice for choice in fitting if (choice.source, choice.target) == (source, target)), None)


def open_engines(
    paths: Sequence[Path] = (),
    use_model: bool = True,
    say: Say = silent,
    cancelled: Cancelled = never,
    use_judge: bool = True,
    private: PrivateMemory | None = None,
) -> Engines:
    """The engines for a job: the model folders at ``paths`` first, the embedded starter last.

    Nothing is loaded yet: a model is prepared (which takes a while, once; ``say`` is told, ``cancelled`` asked) and
    opened when it first translates. ``use_model=False`` gives none that translates, ``use_judge=False`` no judge.
    What is computed for an encrypted case is remembered in its ``private`` memory alone.
    Raises a ModelError for a folder that cannot be used.
    """
    judge = PairJudge(say) if use_judge else None
    if not use_model:
        return Engines(judge=judge)
    memory = open_memory() if private is None else private.open()

    def engine(folder: ModelFolder, place: Path, starter: bool = False) -> Engine:
        if isinstance(folder, FirefoxFolder):
            return FirefoxEngine(folder, memory)
        # The starter is so small that it stays in real numbers; this project's tests compare its conversion.
        model = PreparedModel(folder, place, Runtime.FLOAT32 if starter else None, say, cancelled)
        return MarianEngine(folder, model.decoder, memory=memory, starter=starter, signature=model.signature)

    given = [_given(path) for path in paths]
    installed = [_installed(model) for model in installed_models()]
    starter = starter_folder()
    last = [engine(starter, cache_place(starter), starter=True)] if starter else []
    return Engines((*(engine(*model) for model in [*given, *installed]), *last), judge=judge)


def starter_folder() -> TransformersFolder | None:
    """The small model that ships with the program; None in a copy that came without it."""
    with as_file(files("resources") / "models" / STARTER) as path:
        return read_folder(path, name=STARTER) if path.is_dir() else None


def _given(path: Path) -> tuple[ModelFolder, Path]:
    folder = read_model(path)
    place = cache_place(folder)
    if isinstance(folder, TransformersFolder) and not read_preparation(place):
        require_converter(path)
        check_weights(folder)
    return folder, place


def _installed(model: InstalledModel) -> tuple[ModelFolder, Path]:
    # Hashing hundreds of megabytes at each start would be felt; “models verify” does it on request.
    folder = read_model(model.path, name=model.record.name, sha256=model.record.sha256)
    return replace(folder, revision=model.record.revision), model.prepared
