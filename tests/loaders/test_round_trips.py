"""Round trips of the formats that carry turns, columns or paragraphs: what is written comes back, in its order."""

import io
import json
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import polib
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.loaders import FORMATS
from quoteverify.loaders.content import Raw
from quoteverify.loaders.tables.gettext import read as read_po
from quoteverify.loaders.tables.spreadsheet import read as read_xlsx
from quoteverify.loaders.timing import clock
from quoteverify.records.document import Document

WORDS = st.lists(
    st.sampled_from(["Ну,", "стоим?", "Go", "ąžuolai", "край", "ahead!", "«Туда»", "1943"]), min_size=2, max_size=8
)
SENTENCES = WORDS.map(lambda words: f"Да {' '.join(words)}.")
TURNS = st.lists(
    st.tuples(st.integers(1, 9000), st.sampled_from(["ОФИЦЕР", "ANNA W.", "МАРИЯ"]), SENTENCES), min_size=2, max_size=6
)


def read(name: str, data: bytes, called: str) -> Document:
    form = next(form for form in FORMATS if form.name == called)
    content = form.load(Raw(Path(name), data))
    return Document(name, content.text, "", content.blocks, content.language, warnings=content.warnings)


def said(document: Document) -> list[str]:
    return [" ".join(piece.of(document.text) for piece in block.pieces) for block in document.blocks]


@settings(deadline=None, max_examples=30)
@given(TURNS, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["\n", "\n\n"]))
def test_a_transcript_with_names_and_times(turns: list[tuple[int, str, str]], newline: str, gap: str) -> None:
    times = [1000 * sum(seconds for seconds, _, _ in turns[: number + 1]) for number in range(len(turns))]
    lines = [f"[{clock(time)[:8]}] {name}: {text}" for time, (_, name, text) in zip(times, turns, strict=True)]
    document = read("a.txt", gap.join(lines).replace("\n", newline).encode(), "plain text")
    assert said(document) == [text for _, _, text in turns]
    assert [block.speaker for block in document.blocks] == [name for _, name, _ in turns]
    assert [block.cue.start for block in document.blocks if block.cue] == times


@settings(deadline=None, max_examples=30)
@given(TURNS)
def test_whisper_cpp(turns: list[tuple[int, str, str]]) -> None:
    parts = [
        {"offsets": {"from": 10 * number, "to": 10 * number + 9}, "text": f" {text}"}
        for number, (_, _, text) in enumerate(turns)
    ]
    document = read("a.json", json.dumps({"transcription": parts}).encode(), "whisper.cpp transcript")
    assert said(document) == [text for _, _, text in turns]
    assert [(block.cue.start, block.cue.end) for block in document.blocks if block.cue] == [
        (10 * number, 10 * number + 9) for number in range(len(turns))
    ]


@settings(deadline=None, max_examples=20)
@given(TURNS)
def test_a_workbook(turns: list[tuple[int, str, str]]) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (("Speaker", "Text"), *((name, text) for _, name, text in turns)):
        book.active.append(row)
    held = io.BytesIO()
    book.save(held)
    assert [tuple(row) for row in read_xlsx(Raw(Path("a.xlsx"), held.getvalue())).rows] == [turn[1:] for turn in turns]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(SENTENCES, SENTENCES), min_size=1, max_size=5, unique_by=lambda pair: pair[0]))
def test_a_catalogue(pairs: list[tuple[str, str]]) -> None:
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "ru", "Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend([polib.POEntry(msgid=one, msgstr=other) for one, other in pairs])
    assert list(read_po(Raw(Path("a.po"), str(catalogue).encode())).rows) == pairs


@settings(deadline=None, max_examples=30)
@given(
    st.lists(SENTENCES, min_size=1, max_size=5),
    st.sampled_from(["quoted-printable", "base64", "8bit"]),
    st.sampled_from(["plain", "html"]),
)
def test_a_mail(paragraphs: list[str], encoding: str, kind: str) -> None:
    message = EmailMessage()
    message["Subject"] = "Стенограмма"
    body = "\n\n".join(paragraphs)
    if kind == "html":
        body = "<html><body>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + "</body></html>"
    message.set_content(body, subtype=kind, charset="utf-8", cte=encoding)
    assert said(read("a.eml", message.as_bytes(), "mail message")) == ["Стенограмма", *paragraphs]


@settings(deadline=None, max_examples=30)
@given(st.lists(SENTENCES, min_size=1, max_size=5), st.booleans())
def test_rich_text(paragraphs: list[str], unicode: bool) -> None:
    if unicode:
        written = ["".join(c if c.isascii() else f"\\u{ord(c)}?" for c in paragraph) for paragraph in paragraphs]
    else:
        paragraphs = [paragraph.replace("ąžuolai", "дубы") for paragraph in paragraphs]
        written = [
            "".join(c if c.isascii() else f"\\'{c.encode('cp1251')[0]:02x}" for c in paragraph)
            for paragraph in paragraphs
        ]
    source = "{\\rtf1\\ansi\\ansicpg1251 " + "\\par ".join(written) + "\\par}"
    assert said(read("a.rtf", source.encode("ascii"), "Rich Text file")) == paragraphs


@settings(deadline=None, max_examples=30)
@given(st.lists(SENTENCES, min_size=1, max_size=5), st.sampled_from(["", "> ", "- ", "1. "]))
def test_markdown(paragraphs: list[str], mark: str) -> None:
    text = "\n\n".join(f"{mark}{paragraph}" for paragraph in paragraphs)
    document = read("a.md", text.encode(), "Markdown")
    assert said(document) == paragraphs
    assert {block.quoted for block in document.blocks} == {mark == "> "}
    assert document.text == text
