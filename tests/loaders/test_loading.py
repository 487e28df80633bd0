"""Loading: the right format by name and content, errors in one sentence, nothing malformed passes in silence."""

import importlib.util
import json
import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from quoteverify.errors import FileMissing, FileUnreadable, InputError, InvalidLanguageTag
from quoteverify.language.segments import segment
from quoteverify.loaders import FORMATS, Raw, load_document, pasted_document, suffixes, typed_document
from quoteverify.loaders.decoding import FileBinary, WronglyEncoded
from quoteverify.loaders.errors import FileEmpty, NoText, UnknownFormat
from quoteverify.records.document import Cue, Document, Line, Options, Zone
from tests.support.paths import DATA, ROOT, SHARED

BROKEN = DATA / "broken"
GO_AHEAD = SHARED / "cases" / "go-ahead"
UNHARMED = {"carriage-returns.srt", "no-numbers.srt", "utf16-without-mark.txt", "many-spaces.odt", "repeated.ods"}
UNHARMED |= {"fence-never-closed.md", "front-matter-never-closed.md", "unclosed-tags.html", "far-cell.xlsx"}
"""Oddly written, but what comes out is all that they say."""


@pytest.fixture
def go_ahead() -> Path:
    if not GO_AHEAD.is_dir():
        pytest.skip("the shared case is not beside this checkout")
    return GO_AHEAD


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("belsat-en.txt", "en"),
        ("lukashenko-renderings-en.txt", "en"),
        ("lukashenko-ru.txt", "ru"),
        ("officer-lt.txt", "lt"),
        ("officer-ru.txt", "ru"),
    ],
)
def test_the_case_comes_in_exactly(go_ahead: Path, name: str, language: str) -> None:
    document = load_document(go_ahead / name)
    assert document.text == (go_ahead / name).read_bytes().decode()
    assert document.language == language
    assert document.warnings == ()
    assert all(sentence.text == sentence.span.of(document.text) for sentence in segment(document))


def test_speakers_and_headline_of_the_case(go_ahead: Path) -> None:
    officer = segment(load_document(go_ahead / "officer-ru.txt"))
    assert [segment.text for segment in officer] == [
        "Ну, чё стоим?",
        "Давай, вперёд!",
        "Туда идём.",
        "Ну, конечно, туда идём.",
        "Чё стоишь?",
    ]
    assert {segment.speaker for segment in officer} == {"ОФИЦЕР"}
    article = load_document(go_ahead / "belsat-en.txt")
    assert [block.zone for block in article.blocks].count(Zone.HEADLINE) == 1
    assert article.blocks[0].zone is Zone.HEADLINE
    renderings = load_document(go_ahead / "lukashenko-renderings-en.txt")
    assert all(block.zone is Zone.BODY for block in renderings.blocks)


def test_the_registry_has_one_line_a_format() -> None:
    assert len({form.name for form in FORMATS}) == len(FORMATS)
    assert {".txt", ".srt", ".vtt", ".docx", ".html", ".pdf", ".xlsx", ".tmx", ".po", ".json"} <= set(suffixes())


def test_a_language_is_given_or_found(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Туда идём.", encoding="utf-8")
    assert load_document(file).language == "ru"
    assert load_document(file, "be").language == "be"
    with pytest.raises(InvalidLanguageTag):
        load_document(file, "russian language")


def test_an_encoding_can_be_corrected(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Туда идём.".encode("koi8-r"))
    assert load_document(file, options=Options(encoding="cp1251")).text != "Туда идём."
    assert load_document(file, options=Options(encoding="koi8-r")).text == "Туда идём."
    assert load_document(file, options=Options(encoding="koi8-r")).warnings == ()


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("empty.txt", b"", FileEmpty),
        ("blank.srt", b"  \r\n", FileEmpty),
        ("binary.txt", bytes(range(256)) * 4, FileBinary),
        ("lying.txt", b"\xef\xbb\xbf\xcd\xf3", WronglyEncoded),
        ("unknown.xyz", b"text", UnknownFormat),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, error: type[InputError]
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(error) as caught:
        load_document(tmp_path / name)
    assert name in str(caught.value)
    assert str(caught.value).endswith(".")


def test_pasted_text_is_read_like_a_file() -> None:
    document = pasted_document("ОФИЦЕР: Туда идём.\n", "clipboard")
    assert (document.language, document.blocks[0].speaker) == ("ru", "ОФИЦЕР")
    with pytest.raises(NoText):
        pasted_document(" \n", "clipboard")


def test_typed_lines_say_who_typed_them_and_when() -> None:
    lines = [Line(Cue(5000, 6000), "Туда идём."), Line(Cue(1000, 2000), "Ну, чё стоим?", "ОФИЦЕР")]
    document = typed_document(lines, "A. Checker", datetime(2021, 8, 6, 12, tzinfo=UTC), "recording.mp3", "ru")
    assert document.text == "[00:00:01.000] ОФИЦЕР: Ну, чё стоим?\n\n[00:00:05.000] Туда идём."
    assert [(sentence.speaker, sentence.cue, sentence.text) for sentence in segment(document)] == [
        ("ОФИЦЕР", Cue(1000, 2000), "Ну, чё стоим?"),
        (None, Cue(5000, 6000), "Туда идём."),
    ]
    assert document.metadata == {"typed_by": "A. Checker", "typed_at": "2021-08-06T12:00:00+00:00"}
    assert "A. Checker" in document.warnings[0]


def test_a_format_is_added_by_following_the_page() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    source = textwrap.dedent(page[page.index("```python") + 9 : page.index("```\n\n2.")].removeprefix("\n"))
    module = ModuleType("kar")
    exec(compile(source, "kar.py", "exec"), module.__dict__)  # the page's own example
    content = module.FORMAT.load(Raw(Path("a.kar"), b"1|Why stand still?\n3|Go\n"))
    assert content.text == "Why stand still?\n\nGo"
    assert [block.cue for block in content.blocks] == [Cue(1000, 1000), Cue(3000, 3000)]


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        load_document(tmp_path / "none.txt")
    with pytest.raises(FileUnreadable):
        load_document(tmp_path)


def test_content_wins_over_a_wrong_name(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("<!DOCTYPE html><html><body><p>Go ahead!</p></body></html>", encoding="utf-8")
    document = load_document(file)
    assert document.text == "Go ahead!"
    assert "web page" in document.warnings[0]


def broken_files() -> ModuleType:
    path = ROOT / "tools" / "make_broken_files.py"
    spec = importlib.util.spec_from_file_location("make_broken_files", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_broken_files_are_those_the_script_builds() -> None:
    built = broken_files().small()
    assert len(built) >= 60
    assert set(built) == {path.name for path in BROKEN.iterdir()}


@pytest.mark.parametrize("name", sorted(path.name for path in BROKEN.iterdir()))
def test_broken_files_warn_or_give_one_clear_error(name: str) -> None:
    document, sentence = attempt(BROKEN / name)
    if document is None:
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return
    assert document.warnings or name in UNHARMED
    assert all(block.span.end <= len(document.text) for block in document.blocks)
    assert segment(document)


def attempt(path: Path) -> tuple[Document | None, str]:
    """The document, or the sentence of the error."""
    try:
        return load_document(path), ""
    except InputError as error:
        return None, str(error)


READ = """
import json, sys, time
from pathlib import Path
from benchmarks.shared import peak_memory
from quoteverify.errors import InputError
from quoteverify.loaders import load_choices, load_document
seconds = {}
for name in sys.argv[1:]:
    begun = time.process_time()
    for read in (load_document, load_choices):
        try:
            read(Path(name))
        except InputError as error:
            assert str(error).endswith("."), error
    seconds[Path(name).name] = time.process_time() - begun
print(json.dumps([peak_memory(), seconds]))
"""
MEMORY, SECONDS = 512_000_000, 10.0


def cost(folder: Path) -> tuple[int, dict[str, float]]:
    """What a process needs to read every file of a folder and to find out what there is to choose about it: the most
    memory in bytes, and for each file the seconds of processor time."""
    command = [sys.executable, "-P", "-c", READ, *map(str, sorted(folder.iterdir()))]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    memory, seconds = json.loads(done.stdout)
    return memory, seconds


def within(folder: Path) -> bool:
    memory, seconds = cost(folder)
    assert memory < MEMORY
    assert {name: time for name, time in seconds.items() if time > SECONDS} == {}
    return len(seconds) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is measured as Unix tells it")
def test_broken_files_take_little_memory_and_time() -> None:
    assert within(BROKEN)


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is measured as Unix tells it")
def test_large_files_are_read_or_refused_within_bounds(tmp_path: Path) -> None:
    for name, build in broken_files().large().items():
        (tmp_path / name).write_bytes(build())
    assert within(tmp_path)


GUESSED = "was guessed and is not sure"


@pytest.mark.parametrize("text", ["Приехали все. Даже директор.", "Nie. Tak."])
def test_a_language_that_is_guessed_is_said_to_be(tmp_path: Path, text: str) -> None:
    path = tmp_path / "short.txt"
    path.write_text(text, encoding="utf-8")
    assert any(GUESSED in warning for warning in load_document(path).warnings)
    assert not any(GUESSED in warning for warning in load_document(path, "ru").warnings)


@pytest.mark.parametrize(
    "text",
    [
        "Мы ждали семь часов, и никто не пришёл. Потом приехала милиция и забрала троих, в том числе моего брата.",
        "We waited for seven hours and nobody came. Then the police came and took three people away with them.",
    ],
)
def test_a_language_that_is_sure_is_no_guess(tmp_path: Path, text: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    assert not any(GUESSED in warning for warning in load_document(path).warnings)
