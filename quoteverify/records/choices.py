"""Choices: what a person can set right about how a file is read — its encoding, its column, the body of a page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding that a file can be read in, and how a telling line of it then looks."""

    encoding: str
    sample: str


@dataclass(frozen=True, slots=True)
class Column:
    """``samples`` are its first cells, shortened, empty ones included; ``language`` is a BCP 47 tag, told or seen."""

    heading: str
    language: str | None
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An element of a page that may be its body: ``path`` is its XPath, ``name`` its tag with id or class, ``letters``
    the length of its text in characters, ``beginning`` its first words; ``depth`` counts the parts around it."""

    path: str
    name: str
    letters: int
    beginning: str
    depth: int = 0
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose about a file; empty where its format leaves no choice.

    ``encodings`` are those in which the bytes can be read, the likeliest first. ``column`` is the index of the one
    that is read now; ``whole`` tells that the file can be read as a document instead. ``sides`` are the columns of
    source and rendering where two languages stand side by side, and ``two_sided`` tells that the file is made of
    nothing else. ``parts`` are the elements of a web page that may be its body, in the order of the page.
    """

    encodings: tuple[EncodingChoice, ...] = ()
    columns: tuple[Column, ...] = ()
    column: int | None = None
    whole: bool = False
    sides: tuple[int, int] | None = None
    two_sided: bool = False
    parts: tuple[Part, ...] = ()
