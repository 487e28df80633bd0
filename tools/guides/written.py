"""Written pages: those that a person writes, in English and in the other languages, and what a translation lacks.

A translation has the same headings, lists, tables, pictures, links and code as the English page, and calls what the
window calls by a name as the window does in that language. ``python -m tools.guides.pages`` says what is wrong.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from posixpath import normpath, relpath

from quoteverify.localisation.catalogue import catalogue
from tools.guides.tongues import Missing, mark, tongue

GUIDES = Path(__file__).parents[2] / "resources" / "guides"
PAGES = (
    "index",
    "tour",
    "five-steps",
    "verdicts",
    *(
        f"verdicts/{name}"
        for name in (
            "faithful",
            "condensed",
            "unmarked-edit",
            "paraphrase",
            "distorted",
            "misattributed",
            "unverifiable",
        )
    ),
    "privacy",
    "reading-a-sheet",
    "models-offline",
)
"""The names of the pages that have to be there in every language. The others are about the command line, which is
English, or for people who set the program up."""

_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")
_CODE = re.compile(r"`[^`\n]+`")
_NAMED = re.compile(r"\*\*([^*]+)\*\*|(?<!\*)\*([^*]+)\*(?!\*)|^#+ (.+)$|(?<!!)\[([^\]]+)\]\(", re.MULTILINE)
_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z0-9]|F\d\d?|Ctrl|Shift|Alt|Space|Del|Backspace)")
_KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)+\w+")
_WITHIN = " › "
"""Between a menu and its entry."""


def faults(tag: str) -> list[str]:
    """A sentence for each thing that the written pages of a language lack."""
    return [f"{tag}/{name}.md {fault}" for name in PAGES for fault in _faults(tag, name)]


def _faults(tag: str, name: str) -> Iterator[str]:
    path = GUIDES / tag / f"{name}.md"
    if not path.is_file():
        yield "is not there."
        return
    english = (GUIDES / f"{name}.md").read_text(encoding="utf-8")
    yield from differences(english, path.read_text(encoding="utf-8"), tag, name)
    if written_of(tag).get(name) != mark(english):
        yield f"is of an older English page; where it still holds, its mark is {mark(english)}."


def written_of(tag: str) -> Mapping[str, str]:
    """The marks of the English pages that those of a language were made of."""
    try:
        return tongue(tag).written
    except Missing:
        return {}


def differences(english: str, own: str, tag: str, name: str) -> Iterator[str]:
    """What a translation of the page ``name`` has other than the English page, in sentences."""
    if _shape(english) != _shape(own):
        yield f"has other headings, lists, tables or blocks of code: {_shape(own)} instead of {_shape(english)}."
    if Counter(_CODE.findall(_prose(english))) != Counter(_CODE.findall(_prose(own))):
        yield "has other words of code (`…`)."
    if Counter(_targets(english, name)) != Counter(_targets(own, f"{tag}/{name}", tag)):
        yield "has other links or pictures."
    yield from (f"links to {link}, which there is in its own language." for link in _foreign(own, tag, name))
    told = Counter(_bare(text) for text in _names(own))
    for text in _names(english):
        wanted = _called(text, tag)
        if wanted and not any(told[each] for each in wanted):
            yield f"does not call “{text}” as the window does: {' or '.join(sorted(wanted))}."
        told.subtract(each for each in list(wanted)[:1] if told[each])
    for keys in _KEYS.findall(_prose(english)):
        if _key(keys, tag) not in own:
            yield f"does not name the key {_key(keys, tag)}."


def _shape(text: str) -> list[str]:
    """What stands on a page, block by block, without its words."""
    return [_kind(block.strip("\n")) for block in re.split(r"\n\s*\n", text) if block.strip()]


def _kind(block: str) -> str:
    lines = block.splitlines()
    if block.startswith("```"):
        return block
    if block.startswith("#"):
        return "#" * (len(block) - len(block.lstrip("#")))
    if block.startswith("|"):
        return "table " + " ".join(str(len(re.findall(r"(?<!\\)\|", line))) for line in lines)
    marks = [found[1] for line in lines if (found := re.match(r"(\s*(?:-|\d+\.)) ", line))]
    return "list " + " ".join(marks) if marks else "text"


def _prose(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def _targets(text: str, name: str, tag: str = "") -> Iterator[str]:
    """Where a page leads to, by the names of the pages whatever their language."""
    for _, target in _LINK.findall(_prose(text)):
        place = normpath(f"{Path(name).parent.as_posix()}/{target}")
        yield place.removeprefix(f"{tag}/") if tag else place


def _foreign(text: str, tag: str, name: str) -> Iterator[str]:
    """Links to an English page of which there is one in the page's own language."""
    here = f"{tag}/{name}"
    for _, target in _LINK.findall(_prose(text)):
        place = normpath(f"{Path(here).parent.as_posix()}/{target}")
        if not place.startswith(f"{tag}/") and (GUIDES / tag / place).is_file():
            yield relpath(place, Path(here).parent.as_posix())


def _names(text: str) -> list[str]:
    """What stands out on a page: its headings, what is in bold or italics, the words of links."""
    return [" ".join(next(filter(None, groups)).split()) for groups in _NAMED.findall(_prose(text))]


def _called(text: str, tag: str) -> set[str]:
    """What the window calls something that stands out on an English page; nothing where it has no name for it."""
    if _KEY.fullmatch(text):
        return {_bare(_key(text, tag))}
    ways = [_said(tag).get(_bare(part), set()) for part in text.split(_WITHIN)]
    if not all(ways):
        return set()
    found = {""}
    for way in ways:
        found = {f"{before}{_WITHIN if before else ''}{each}" for before in found for each in way}
    return found


@cache
def _said(tag: str) -> dict[str, set[str]]:
    """The names of the window by their English ones, without underlined letters and dots at their ends."""
    found: dict[str, set[str]] = {}
    for context, messages in catalogue(tag).contexts.items():
        if context != "Languages":
            for english, forms in messages.items():
                found.setdefault(_bare(english), set()).add(_bare(forms[0]))
    return found


def _bare(text: str) -> str:
    return text.replace("&", "").rstrip("….:").casefold()


def _key(keys: str, tag: str) -> str:
    """A key as the window of a language writes it: "Strg+Z"."""
    return "+".join(catalogue(tag).find("QShortcut", part) or part for part in keys.split("+"))
