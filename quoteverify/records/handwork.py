"""Handwork: what people set right before a check — quotes, links, languages, engines, names — and what they know of the
texts.

A later run never overwrites any of it. The record is replaced as a whole; a case file keeps every version with its
author and time, so that the change log is whole and undo is the version before.
"""

from dataclasses import dataclass

from quoteverify.records.quotes import Quote
from quoteverify.records.spans import Span

HANDWORK = "handwork"
"""The ``check`` of a NotChecked about something set by hand that does not fit."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file of the case: its path there and a span of its text. ``text`` are the words that stood there
    when the place was chosen: it holds only while they do."""

    file: str
    span: Span
    text: str = ""

    def holds(self, document_text: str) -> bool:
        """Whether the words still stand at this place."""
        return self.span.end <= len(document_text) and self.text in ("", self.span.of(document_text))


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """An edit of the quotes of one rendering, as ``quotes.editing`` makes it; changes hold in the order given."""

    file: str
    removed: tuple[Quote, ...]
    added: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class SourceLink:
    """Where a quote was said, by a person's word. ``quote`` is its place in the rendering, marks included; without
    ``sources`` the person says that it stands in none of the sources."""

    quote: Place
    sources: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """The language (BCP 47) of a stretch of a file; ``span`` None means all of it. ``text`` as for :class:`Place`."""

    file: str
    language: str
    span: Span | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """Which installed model serves a language pair (primary subtags); ``model`` "" means none. ``place`` limits the
    choice to the sentences of a source that lie in it."""

    source: str
    target: str
    model: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class LanguagePath:
    """The source file is itself a rendering: ``spoken`` is the language (BCP 47) that was spoken, ``how`` the way from
    there, in a few words ("interpreted live", "agency translation")."""

    file: str
    spoken: str
    how: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Two names of one person, place or body: as said in the source, as printed in the rendering."""

    said: str
    printed: str


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A name that is replaced in sheets made with pseudonyms. The list itself never goes onto such a sheet."""

    name: str
    shown: str


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a rendering was published, as far as a person says so; what is empty is taken from the file."""

    file: str
    title: str = ""
    outlet: str = ""
    url: str = ""
    archive_url: str = ""
    date: str = ""
    """ISO 8601, as precise as is known."""


@dataclass(frozen=True, slots=True)
class Handwork:
    """Everything set by hand in one case."""

    quotes: tuple[QuoteChange, ...] = ()
    links: tuple[SourceLink, ...] = ()
    languages: tuple[LanguageChoice, ...] = ()
    engines: tuple[EngineChoice, ...] = ()
    paths: tuple[LanguagePath, ...] = ()
    aliases: tuple[Alias, ...] = ()
    pseudonyms: tuple[Pseudonym, ...] = ()
    publications: tuple[Publication, ...] = ()


NOTHING = Handwork()


@dataclass(frozen=True, slots=True)
class HandworkVersion:
    """A version of the record with who made it and when (ISO 8601 UTC)."""

    handwork: Handwork
    by: str
    at: str
