"""Content: what passes through a loader, the file's bytes in, text with blocks out; and how to add a format.

1. Write a module in the group it belongs to (``subtitles``, ``transcripts``, ``documents`` or ``tables``): a function
   from :class:`Raw` to :class:`Content` and a ``FORMAT``, which is a :class:`Format`. Whatever the file holds, it
   raises the errors of ``quoteverify/loaders/errors.py`` and no others.
2. Add its ``FORMAT`` to ``FORMATS`` in ``registry``. The order matters only between formats with the same ending: the
   first is taken when none recognises the content.
3. Test that what is written comes back, and run ``tools/make_broken_files.py`` for it.

``docs/formats.md`` shows a whole loader and what helps to write one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.loaders.decoding import decode
from quoteverify.loaders.stress import read_stress
from quoteverify.records.choices import Part
from quoteverify.records.document import AS_IT_COMES, Block, Cue, Options, Zone
from quoteverify.records.spans import Span

if TYPE_CHECKING:
    from quoteverify.loaders.columns import Table


@dataclass(slots=True)
class Raw:
    """A file as it stands on the disk."""

    path: Path
    data: bytes
    options: Options = AS_IT_COMES

    def decode(self, declared: str | None = None) -> "Decoded":
        """The text of the file; ``declared`` is the encoding that the file itself names. Lets go of ``data``: a long
        file should not stand in memory twice."""
        data, self.data = self.data, b""
        found = decode(data, self.path, self.options.encoding, declared)
        return Decoded(found.text, found.encoding, found.warnings)


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """What a loader makes of a file; the fields are those of :class:`quoteverify.records.document.Document`."""

    text: str
    blocks: tuple[Block, ...]
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None
    """The tag that the file itself names, right or wrong."""


@dataclass(frozen=True, slots=True)
class Format:
    """One line of the registry: ``suffixes`` are lower case with their dot; ``recognises`` tells from the
    bytes whether a file is of this format whatever its name; it must be sure and look at little of them.

    ``table`` reads the columns of a format that has some: those a person may choose from, or two languages;
    ``columns`` formats are nothing but a table, ``two_sided`` ones always hold two languages. ``own_encoding``: the
    format itself settles how its letters are encoded. ``parts`` names the elements of a page that may be its body.
    """

    name: str
    suffixes: tuple[str, ...]
    load: Callable[[Raw], Content]
    recognises: Callable[[bytes], bool]
    table: "Callable[[Raw], Table] | None" = None
    columns: bool = False
    two_sided: bool = False
    own_encoding: bool = False
    parts: Callable[[Raw], tuple[Part, ...]] | None = None


def never_sure(_head: bytes) -> bool:
    """The ``recognises`` of a format that only its name tells."""
    return False


@dataclass(frozen=True, slots=True)
class Extract:
    """A run of extracted text before it has an offset; bold and italics stand in the marks of
    ``quoteverify/loaders/stress.py``. ``label`` is written before it and stands outside the block."""

    text: str
    zone: Zone = Zone.BODY
    speaker: str | None = None
    cue: Cue | None = None
    paragraph: int | None = None
    label: str = ""
    quoted: bool = False


def compose(passages: Iterable[Extract]) -> tuple[str, tuple[Block, ...]]:
    """The text of extracted passages and their blocks.

    Passages are separated by a blank line, or by a single newline where they share a paragraph number. Lines inside
    a passage become pieces of its block. Blank passages are left out.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    previous: int | None = None
    for index, passage in enumerate(passages):
        plain, stress = read_stress(passage.text)
        body = plain.strip()
        if not body:
            continue
        if parts:
            joint = "\n" if passage.paragraph is not None and passage.paragraph == previous else "\n\n"
            parts.append(joint)
            length += len(joint)
        previous = passage.paragraph
        parts.extend((passage.label, body))
        start = length + len(passage.label)
        length = start + len(body)
        number = index if passage.paragraph is None else passage.paragraph
        shift = start - (len(plain) - len(plain.lstrip()))
        within = Span(start, length)
        moved = (Span(max(span.start + shift, start), min(span.end + shift, length)) for span in stress)
        blocks.append(
            Block(
                lines(body, start),
                passage.zone,
                passage.speaker,
                passage.cue,
                number,
                passage.quoted,
                tuple(span for span in moved if within.contains(span)),
            )
        )
    return "".join(parts), tuple(blocks)


def lines(text: str, offset: int = 0) -> tuple[Span, ...]:
    """The lines of ``text`` without the white space around them, as spans that begin at ``offset``; no blank ones."""
    spans = []
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            start = offset + line.index(stripped[0])
            spans.append(Span(start, start + len(stripped)))
        offset += len(line)
    return tuple(spans)
