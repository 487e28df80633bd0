"""The translations: none has a gap, none breaks what is put into it, none is left in English."""

import re
import subprocess
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

from quoteverify.localisation.languages import languages
from tests.support.paths import ROOT
from tools.translations.__main__ import messages_of
from tools.translations.checking import faults, rules
from tools.translations.collecting import collect
from tools.translations.files import place, read, write
from tools.translations.messages import Message, Translations

MESSAGES = collect(ROOT)
SEVERAL_SCREENS = {"Actions", "Bars", "Frame", "MainWindow", "PreferencesDialog", "ViewMenu"}
"""Contexts of which no screen shows everything: the menus, and the tabs of the preferences."""
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
LRELEASE = Path(PySide6.__file__).parent / "lrelease"


@pytest.mark.parametrize("tag", list(languages()))
def test_a_language_has_no_gaps_and_keeps_what_is_put_in(tag: str) -> None:
    own = messages_of(tag, MESSAGES)
    found = faults(own, read(place(ROOT, tag)), languages()[tag], rules(ROOT, tag))
    said = [f"{message.context}: “{message.text}” {fault}" for message, fault in found]
    assert not said, "python -m tools.translations collect, then translate: docs/translating.md"


@pytest.mark.parametrize("tag", list(languages()))
def test_a_file_is_as_the_program_collects_it(tag: str, tmp_path: Path) -> None:
    path = place(ROOT, tag)
    write(tmp_path / "again.ts", languages()[tag], messages_of(tag, MESSAGES), read(path))
    assert path.read_text(encoding="utf-8") == (tmp_path / "again.ts").read_text(encoding="utf-8"), (
        "python -m tools.translations collect"
    )


@pytest.mark.parametrize("tag", list(languages()))
def test_no_letter_opens_two_things_of_one_dialog(tag: str) -> None:
    """The menus have a test of their own (tests/ui/test_speech.py)."""
    known, of_letter = read(place(ROOT, tag)), defaultdict[tuple[str, str], list[str]](list)
    for message in MESSAGES:
        told = known.get(message.key, (message.text,))[0]
        if message.context not in SEVERAL_SCREENS:
            for letter in re.findall(r"&(\w)", told):
                of_letter[message.context, letter.casefold()].append(told)
    assert [texts for texts in of_letter.values() if len(texts) > 1] == []


def test_findings_sheets_and_window_are_all_collected() -> None:
    said = {(message.context, message.text) for message in MESSAGES}
    assert ("Sentences", "“{printed}” was not said.") in said
    assert ("Sentences", "no units for {name_phrase}") in said
    assert ("Sentences", "{path} does not exist: check the name and the folder.") in said
    assert ("Sheets", "Findings not dismissed") in said
    assert ("Sheets", "Where, or how it was judged") in said
    assert ("Languages", "Lithuanian") in said
    assert ("Actions", "&Open…") in said
    assert ("Words", "Acceptable condensation") in said


@pytest.mark.skipif(not LUPDATE.exists(), reason="this PySide6 brings no lupdate")
def test_qt_finds_the_same_texts_in_the_window(tmp_path: Path) -> None:
    """What Qt's own tool collects is what this project's does."""
    listed = tmp_path / "files"
    listed.write_text("\n".join(str(path) for path in (ROOT / "ui").rglob("*.py")), encoding="utf-8")
    subprocess.run([LUPDATE, f"@{listed}", "-ts", tmp_path / "found.ts"], check=True, capture_output=True)
    theirs = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(tmp_path / "found.ts").iter("context")
        for message in context.iter("message")
    }
    ours = {message.key for message in MESSAGES if any(path.startswith("ui/") for path in message.places)}
    assert theirs == ours


@pytest.mark.skipif(not LRELEASE.exists(), reason="this PySide6 brings no lrelease")
@pytest.mark.parametrize("tag", list(languages()))
def test_qt_reads_the_file(tag: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [LRELEASE, place(ROOT, tag), "-qm", tmp_path / "out.qm"], check=True, capture_output=True, text=True
    )
    assert "0 unfinished" in done.stdout
    assert "0 unfinished" in done.stdout
    assert "Warning" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("text", "form", "says"),
    [
        ("{count} quotes", "Zitate", ""),
        ("{name} is missing", "fehlt", "lacks {name}"),
        ("{name} is missing", "{name} {path} fehlt", "has {path}"),
        ("&Open…", "Öffnen…", "as many &"),
        ("Open", "Ö&ffnen", "as many &"),
        ("Open…", "Öffnen", "ends in “…”"),
        (" and more", "und mehr", "other spaces"),
        ("Cases (*.json)", "Fälle", "other markup"),
        ("Machine evidence", "Machine evidence", "same as the English"),
        ("Salt & pepper", "Salz & Pfeffer", ""),
    ],
)
def test_a_wrong_translation_is_told(text: str, form: str, says: str) -> None:
    german = languages()["de"]
    message = Message("Words", text)
    found = list(faults([message], {message.key: (form,)}, german, rules(ROOT, "de")))
    if says:
        assert says in found[0][1]
    else:
        assert all("lacks" in fault for _, fault in found)


def test_a_language_of_another_script_has_no_words_in_latin_letters() -> None:
    message = Message("Words", "Machine evidence of {engine}, see JSON")
    forms: Translations = {message.key: ("Данные machine {engine}, см. JSON",)}
    found = list(faults([message], forms, languages()["de"], rules(ROOT, "ru")))
    assert [fault for _, fault in found] == [
        "has words in Latin letters (machine): “Данные machine {engine}, см. JSON”"
    ]
