"""Checking: what is wrong with a translation, in a sentence for who made it."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quoteverify.localisation.languages import ENGLISH, Language
from quoteverify.localisation.sentences import PLACE
from tools.translations.messages import Message, Translations

_MARKUP = re.compile(r"</?[a-z]+>|\*\.\w+|%\d|\n")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_ENDINGS = ("…", ":")
_ACCELERATOR = re.compile(r"&(?=\w)")


@dataclass(frozen=True, slots=True)
class Rules:
    """What may stay as it is: texts that are equal in a language, and Latin words in a language of another script."""

    equal: frozenset[str]
    names: frozenset[str]
    another_script: bool
    english: bool = False


@cache
def rules(root: Path, tag: str) -> Rules:
    """The rules of a language (``resources/i18n/equal.toml``)."""
    table = tomllib.loads((root / "resources" / "i18n" / "equal.toml").read_text(encoding="utf-8"))
    own = table.get(tag, {})
    return Rules(
        frozenset((*table["all"]["equal"], *own.get("equal", ()))),
        frozenset((*table["all"]["names"], *table["all"]["code"], *own.get("names", ()))),
        bool(own.get("another_script")),
        tag == ENGLISH,
    )


def faults(
    messages: Sequence[Message], translations: Translations, language: Language, allowed: Rules
) -> Iterator[tuple[Message, str]]:
    """What is missing or wrong, message by message."""
    for message in messages:
        forms = translations.get(message.key)
        if forms is None:
            yield message, "is not translated"
            continue
        wanted = language.forms if message.counted else 1
        if len(forms) != wanted:
            yield message, f"needs {wanted} forms and has {len(forms)}"
            continue
        for form in forms:
            yield from ((message, fault) for fault in _faults(message.text, form, message.counted))
            yield from ((message, fault) for fault in _english(message.text, form, allowed))


def _faults(text: str, form: str, counted: bool) -> Iterator[str]:
    given, made = Counter(PLACE.findall(text)), Counter(PLACE.findall(form))
    lacking, foreign = set(given) - set(made), set(made) - set(given)
    if counted:
        lacking.discard("count")
    if lacking:
        yield f"lacks {', '.join(f'{{{name}}}' for name in sorted(lacking))}: “{form}”"
    if foreign:
        yield f"has {', '.join(f'{{{name}}}' for name in sorted(foreign))}, which the English has not: “{form}”"
    if Counter(_MARKUP.findall(text)) != Counter(_MARKUP.findall(form)):
        yield f"has other markup, endings of files or line breaks than the English: “{form}”"
    if len(_ACCELERATOR.findall(text)) != len(_ACCELERATOR.findall(form)):
        yield f"needs as many & before a letter as the English (the letter is the key of the command): “{form}”"
    if text.count("\\") != form.count("\\"):
        yield f"has a backslash where the English has none, or the reverse: “{form}”"
    if _space(text) != _space(form):
        yield f"begins or ends with other spaces than the English: “{form}”"
    for ending in _ENDINGS:
        if text.rstrip().endswith(ending) != form.rstrip().endswith(ending):
            yield f"ends in “{ending}” where the English does not, or the reverse: “{form}”"


def _space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _english(text: str, form: str, allowed: Rules) -> Iterator[str]:
    """Signs that a text was left in English."""
    bare = _bare(text)
    if allowed.english:
        return
    if bare and bare == _bare(form) and text not in allowed.equal and not _only_names(bare, allowed):
        yield "is the same as the English; if that is right, list it in resources/i18n/equal.toml"
    elif allowed.another_script:
        foreign = [word for word in _LATIN.findall(_bare(form)) if word not in allowed.names]
        if foreign:
            yield f"has words in Latin letters ({', '.join(foreign)}): “{form}”"


def _bare(text: str) -> str:
    return PLACE.sub("", text).replace("&", "").strip()


def _only_names(text: str, allowed: Rules) -> bool:
    return all(word in allowed.names for word in _LATIN.findall(text))
