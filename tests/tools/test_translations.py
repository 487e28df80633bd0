"""Texts are collected from the sources, and translations are kept in files that come out as they went in."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.localisation.languages import every_language
from tools.translations.collecting import NotCollectable, collect
from tools.translations.files import carried, read, read_work, write, write_work
from tools.translations.messages import Message, Translations
from tools.translations.strings import template

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30).filter(
    str.strip
)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("'plain'", "plain"),
        ("f'“{said.span.of(text)}” was not said'", "“{said}” was not said"),
        ("f'{left.name} and {right.name}'", "{name} and {name2}"),
        ("f'it hides {told(KINDS[kind])}'", "it hides {kinds_phrase}"),
        ("f'{len(found)} quotes'", "{found} quotes"),
        ("f'{value:.2f} of ' + 'all'", "{value} of all"),
        ("compute()", None),
    ],
)
def test_the_values_of_a_text_have_names(source: str, text: str | None) -> None:
    assert template(ast.parse(source, mode="eval").body) == text


def tree(root: Path, window: str = "", core: str = "") -> Path:
    """Sources of a small program."""
    for name, code in (("ui/part.py", window), ("quoteverify/checks/part.py", core)):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    (root / "resources" / "templates").mkdir(parents=True)
    (root / "resources" / "templates" / "sheet.html").write_text('{{ word("Findings") }}', encoding="utf-8")
    return root


def test_the_window_s_texts_stand_under_their_class(tmp_path: Path) -> None:
    window = (
        "class Desk:\n    def say(self):\n        return self.tr('Go on')\n"
        "translate('Words', 'Open')\nself.tr('{count} quotes', '', count)\npainter.translate(3, 4)\n"
    )
    found = {(message.context, message.text, message.counted) for message in collect(tree(tmp_path, window))}
    assert ("Desk", "Go on", False) in found
    assert ("Words", "Open", False) in found
    assert ("", "{count} quotes", True) in found
    assert ("Sheets", "Findings", False) in found


def test_a_text_that_is_computed_cannot_be_collected(tmp_path: Path) -> None:
    with pytest.raises(NotCollectable, match=r"ui/part.py:1"):
        collect(tree(tmp_path, "self.tr(name + '…')"))


def test_sentences_of_the_checks_need_no_mark(tmp_path: Path) -> None:
    core = (
        '"""A docstring of the module."""\n'
        "MESSAGE = f'“{printed}” was not said.'\n"
        "LIKE = f'“{word}” was not said.'\n"
        "raise ValueError('this is for programmers')\n"
        "LOGGER.exception('the check failed')\n"
        "yield NotChecked('unit', f'no units for {language}')\n"
    )
    found = [message.text for message in collect(tree(tmp_path, core=core)) if message.context == "Sentences"]
    assert found == ["no units for {language}", "“{printed}” was not said."]


@given(st.lists(st.tuples(TEXTS, TEXTS, st.booleans(), TEXTS), unique_by=lambda row: (row[0], row[1]), max_size=8))
def test_files_give_back_what_they_were_given(rows: list[tuple[str, str, bool, str]]) -> None:
    import tempfile

    german = every_language()["de"]
    messages = [Message(context, text, counted, ("ui/part.py",)) for context, text, counted, _ in rows]
    known: Translations = {
        message.key: ((row[3], row[3]) if message.counted else (row[3],))
        for message, row in zip(messages, rows, strict=True)
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quoteverify_de.ts"
        write(path, german, messages, known)
        assert read(path) == known
        before = path.read_bytes()
        write(path, german, messages, read(path))
        assert path.read_bytes() == before
        write_work(path.with_suffix(".jsonl"), german, messages, known)
        assert read_work(path.with_suffix(".jsonl")) == known


def test_what_is_not_translated_is_unfinished_for_qt_linguist(tmp_path: Path) -> None:
    message = Message("Words", "Open")
    path = tmp_path / "quoteverify_de.ts"
    write(path, every_language()["de"], [message], {})
    assert '<translation type="unfinished"></translation>' in path.read_text(encoding="utf-8")
    assert read(path) == {}


def test_a_text_that_moves_keeps_its_translation() -> None:
    known: Translations = {("MainWindow", "Go on"): ("Fortsetzen",), ("MainWindow", "{n} quotes"): ("ein", "viele")}
    moved = [Message("Desk", "Go on"), Message("Desk", "{n} quotes", counted=True), Message("Desk", "Stop")]
    assert carried(moved, known) == {("Desk", "Go on"): ("Fortsetzen",), ("Desk", "{n} quotes"): ("ein", "viele")}


def test_a_work_file_that_is_no_json_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "de.jsonl"
    path.write_text('{"context": "Words", "source": "Open", "translation": "Offen"}\nno json\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        read_work(path)
