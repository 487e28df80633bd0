"""Words: what a sheet says in a language of its own. Whatever is made inside ``speaking`` is in that language."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from quoteverify.localisation.catalogue import LANGUAGES as LANGUAGES
from quoteverify.localisation.catalogue import catalogue
from quoteverify.localisation.languages import ENGLISH, language
from quoteverify.localisation.sentences import in_language

CONTEXT = "Sheets"
_spoken: ContextVar[str] = ContextVar("the language of the sheet that is being made", default=ENGLISH)


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Make a sheet in the language of a tag. Raises NoSuchLanguage."""
    before = _spoken.set(language(tag).tag)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """The tag of the language that is being spoken."""
    return _spoken.get()


def word(text: str, /, **values: object) -> str:
    """The words of a sheet, given in English with its values in braces: ``word("by {person}", person=name)``."""
    return (_found(CONTEXT, text) or text).format(**values)


def counted(count: int, singular: str, plural: str, /, **values: object) -> str:
    """Words beside a number, which stands in them as ``{count}``, in the form that the number asks for."""
    found = _found(CONTEXT, plural, count) or (singular if count == 1 else plural)
    return found.format(count=count, **values)


def retold(text: str) -> str:
    """A finished English sentence of the program in the language that is being spoken."""
    return in_language(text, spoken())


def language_name(english: str) -> str:
    """The name of a language, given in English."""
    return _found(LANGUAGES, english) or english


def decimal(value: float, places: int = 2) -> str:
    """A number with its fraction: "0.70", in German "0,70"."""
    return f"{value:.{places}f}".replace(".", language(spoken()).decimal)


def _found(context: str, text: str, number: int | None = None) -> str | None:
    return None if spoken() == ENGLISH else catalogue(spoken()).find(context, text, number)
