"""Bilingual files: two columns of a table as two documents whose blocks share the number of their row."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from quoteverify.language.profiles import ENGLISH
from quoteverify.loaders.columns import Table, find, language_of, letters, meaning_of
from quoteverify.loaders.errors import NotBilingual
from quoteverify.records.document import Document


@dataclass(frozen=True, slots=True)
class Bilingual:
    """Blocks of ``source`` and ``rendering`` with the same ``paragraph`` are two sides of one unit; a unit that is
    empty on one side has no block there."""

    source: Document
    rendering: Document


def sides(table: Table, path: Path, languages: tuple[str, str] | None = None) -> tuple[int, int]:
    """The columns of source and rendering: those in the ``languages`` (or with the headings) given; else the file's
    own source and its English, or other first, translation; else the two fullest columns of words whose languages
    differ, English as the rendering. Raises NotBilingual."""
    filled = {index: count for index in range(len(table.headings)) if (count := letters(table, index))}
    if languages is not None:
        source, rendering = (_wanted(table, filled, language) for language in languages)
    elif any(table.languages):
        source = min(filled, default=None)
        others = [index for index in filled if index != source]
        rendering = next((index for index in others if _is_english(table.languages[index])), min(others, default=None))
    else:
        source, rendering = _by_text(table, filled)
    if source is None or rendering is None or source == rendering:
        raise NotBilingual(path)
    return source, rendering


def _wanted(table: Table, filled: Iterable[int], language: str) -> int | None:
    found = find(table, language)
    if found is not None:
        return found
    return next((index for index in filled if language_of(table, index) == language.casefold()), None)


def _is_english(tag: str | None) -> bool:
    return tag is not None and tag.casefold().split("-")[0] == ENGLISH


def _by_text(table: Table, filled: Mapping[int, int]) -> tuple[int | None, int | None]:
    beside = set(meaning_of(table))
    ranked = sorted((index for index in filled if index not in beside), key=lambda index: -filled[index])
    tags = {index: language_of(table, index) for index in ranked}
    first = next(iter(ranked), None)
    if first is None:
        return None, None
    second = next((index for index in ranked if tags[index] not in (None, tags[first])), None)
    if second is None:
        return first, None
    left, right = sorted((first, second))
    return (right, left) if _is_english(tags[left]) else (left, right)
