"""Files: the translations of one language, as Qt Linguist keeps them and as a text editor does.

Source: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from quoteverify.localisation.languages import Language
from tools.translations.messages import Message, Translations


def place(root: Path, tag: str) -> Path:
    """Where the translations of a language lie."""
    return root / "resources" / "i18n" / f"quoteverify_{tag}.ts"


def read(path: Path) -> Translations:
    """What is translated in a file of Qt Linguist; nothing where there is none."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in ElementTree.fromstring(path.read_bytes()).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return found


def write(path: Path, language: Language, messages: Sequence[Message], translations: Translations) -> None:
    """A file of Qt Linguist with every message, the same bytes for the same content; what is not translated is marked
    unfinished. English holds only what has a number in it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.tag}" sourcelanguage="en">')
    for context in dict.fromkeys(message.context for message in messages):
        own = [message for message in messages if message.context == context]
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += [line for message in own for line in _message(message, translations.get(message.key), language)]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(message: Message, forms: tuple[str, ...] | None, language: Language) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    for source in message.places:
        yield f'        <location filename="../../{escape(source)}"/>'
    yield f"        <source>{escape(message.text)}</source>"
    state = "" if forms else ' type="unfinished"'
    if message.counted:
        yield f"        <translation{state}>"
        yield from (
            f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("",) * language.forms
        )
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def carried(messages: Iterable[Message], known: Translations) -> Translations:
    """What is known of these messages; of one in a new context, what its text was translated as elsewhere."""
    elsewhere = {(text, len(forms)): forms for (_, text), forms in sorted(known.items())}
    found: Translations = {}
    for message in messages:
        forms = known.get(message.key)
        if forms is None:
            by_text = [elsewhere.get((message.text, count)) for count in ((3, 2) if message.counted else (1,))]
            forms = next(filter(None, by_text), None)
        if forms is not None:
            found[message.key] = forms
    return found


def write_work(path: Path, language: Language, messages: Iterable[Message], translations: Translations) -> None:
    """A work file for a translator: one JSON object a line, to be filled in with any text editor."""
    lines = []
    for message in messages:
        forms = translations.get(message.key)
        empty: object = [""] * language.forms if message.counted else ""
        done: object = list(forms) if forms and message.counted else forms[0] if forms else empty
        row = {"context": message.context, "source": message.text, "translation": done}
        lines.append(json.dumps(row, ensure_ascii=False))
    path.write_text("\n".join([*lines, ""]), encoding="utf-8", newline="\n")


def read_work(path: Path) -> Translations:
    """What a work file translates; lines left empty are left out. Raises ValueError with the line that is no JSON."""
    found: Translations = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            forms = row["translation"]
            key = (row["context"], row["source"])
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
        forms = tuple(forms) if isinstance(forms, list) else (forms,)
        if all(forms):
            found[key] = forms
    return found
