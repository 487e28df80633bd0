"""Pseudonyms: no name on the sheet in any form, places that still hold, a list kept aside."""

import json
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from quoteverify.records.handwork import NOTHING, Alias, Pseudonym
from quoteverify.records.spans import Span
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.archive import members
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.privacy.pseudonyms import NoPseudonyms, NotAList, read_list, suggest, with_list, write_list
from quoteverify.sheets.privacy.renaming import Renamer, moved, replaced
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from tests.support.full_case import full_sheet

MASKED = SheetOptions(pseudonyms=True)
PETROV = (Pseudonym("Иван Петров", "Person A"), Pseudonym("Ivan Petrov", "Person A"))
RENAMER = Renamer(
    (*PETROV, Pseudonym("Анна Каренина", "Person B"), Pseudonym("محمد علي", "Person C"),
     Pseudonym("习近平", "Person D"), Pseudonym("Jonas Petraitis", "Person E"), Pseudonym("דוד כהן", "Person F")),
    (Alias("Каренина", "the Karenin lady"),), ("ru", "en", "ar", "lt", "zh", "he"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ивана Петрова видели с Петровым.", "Person A видели с Person A."),
        ("ПЕТРОВ: Иванов пришёл.", "Person A: Иванов пришёл."),
        ("Ivan Petrov’s car; Petrov said", "Person A’s car; Person A said"),
        ("Karenina came", "Person B came"),
        ("the Karenin lady came with Anna", "Person B came with Person B"),
        ("قال محمد علي ولمحمد", "قال Person C ولPerson C"),
        ("习近平说", "Person D说"),
        ("Jono Petraičio namai, Petraičiui", "Person E namai, Person E"),
        ("אמר דוד כהן לכהן", "אמר Person F לPerson F"),
        ("a rose, ivan the word, Petroleum", "a rose, ivan the word, Petroleum"),
    ],
)
def test_names_are_found_in_every_form(text: str, expected: str) -> None:
    assert RENAMER.text(text) == expected


def test_names_are_found_in_file_names_and_addresses() -> None:
    assert RENAMER.path("petrov_2024-interview.txt") == "Person A_2024-interview.txt"
    assert RENAMER.path("https://example.org/ivan-petrov-says") == "https://example.org/Person A-says"


@given(st.text("Пет ров.Иан", max_size=40))
def test_places_hold_after_renaming(around: str) -> None:
    text = f"{around} Петрова {around} конец {around}"
    places = RENAMER.places(text)
    at = text.index("конец")
    assert moved(Span(at, at + 5), places).of(replaced(text, places)) == "конец"


def readable(name: str, content: bytes, folder: Path) -> str:
    """What a reader finds in a sheet, whatever the format."""
    path = folder / f"sheet.{name}"
    path.write_bytes(content)
    if name == "docx":
        opened = docx.Document(str(path))
        cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(paragraph.text for paragraph in opened.paragraphs), *cells])
    if name == "xlsx":
        return "\n".join(str(cell.value) for page in openpyxl.load_workbook(path) for row in page for cell in row)
    if name == "pdf":
        return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
    if name == "odt":
        return "".join(map(str, etree.fromstring(dict(members(content))["content.xml"]).itertext()))
    return content.decode("utf-8")


@pytest.mark.parametrize("name", list(FORMATS))
def test_no_format_tells_a_name(name: str, tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    named = replace(sheet, name="Petrov interview", case_file="petrov.qvcase")
    before = readable(name, sheet_format(name).write(named), tmp_path).lower()
    text = readable(name, sheet_format(name).write(apply(named, MASKED)), tmp_path).lower()
    assert "петров" in before or "petrov" in before
    found = [part for part in ("петров", "petrov", "petrait", "jonas", "ivan", "иван") if part in text]
    assert found == []
    assert "person a" in text


def test_places_on_a_masked_sheet_count_in_the_masked_text(tmp_path: Path) -> None:
    content = json.loads(sheet_format("json").write(apply(full_sheet(tmp_path), MASKED)))
    first = content["quotes"][0]
    start = first["start"]
    assert first["end"] - start == len(first["text"])
    spans = {finding["category"]: finding["rendering_span"] for finding in first["findings"]}
    left, right = spans["modality"]
    assert first["text"][left - start : right - start] == "should"
    left, right = spans["name"]
    assert first["text"][left - start : right - start] == "Person A"
    said = first["source"][0]
    left, right = (place - said["start"] for place in first["findings"][0]["source_span"])
    assert said["text"][left:right] == "идём"
    assert content["quotes"][1]["prefix"].endswith("The member of the Seimas was short. ")


def test_a_list_is_kept_aside_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(write_list(PETROV))
    assert read_list(path) == PETROV
    path.write_text("one column\n")
    with pytest.raises(NotAList, match="line 1"):
        read_list(path)


def test_speakers_get_a_pseudonym_where_none_is_listed(tmp_path: Path) -> None:
    sheet = replace(full_sheet(tmp_path), handwork=NOTHING)
    listed = suggest(sheet)
    assert [(pseudonym.name, pseudonym.shown) for pseudonym in listed] == [
        ("ПЕТРОВ", "Person 1"),
        ("Jonas Petraitis", "Person 2"),
    ]


def test_a_speaker_who_sounds_like_one_of_the_list_is_that_one(tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    assert {pseudonym.name: pseudonym.shown for pseudonym in suggest(sheet)}["ПЕТРОВ"] == "Person A"


def spoken(sheet: Sheet, *speakers: str) -> Sheet:
    """The sheet with other speakers of its quotes, and nothing else that anybody is called."""
    quotes = [
        replace(
            quote,
            checked=replace(
                quote.checked,
                quote=replace(quote.checked.quote, speaker=speaker),
                source=tuple(replace(passage, speaker=None) for passage in quote.checked.source),
            ),
        )
        for quote, speaker in zip(sheet.quotes, speakers, strict=False)
    ]
    return replace(sheet, quotes=tuple(quotes), handwork=NOTHING)


@pytest.mark.parametrize(
    ("speakers", "expected"),
    [
        (("Petrov", "Petrov’s wife"), {"Petrov": "Person 1"}),
        (("Ivan Petrov", "wife of Petrov"), {"Ivan Petrov": "Person 1"}),
        (("Петров", "жена Петрова"), {"Петров": "Person 1"}),
        (("Петров", "Петрова"), {"Петров": "Person 1", "Петрова": "Person 2"}),
        (("Kowalski", "Kowalska"), {"Kowalski": "Person 1", "Kowalska": "Person 2"}),
        (("Petrov’s wife", "Olena Bondar"), {"Petrov": "Person 1", "Olena Bondar": "Person 2"}),
        (("Marchenko’s lawyer, Olena Bondar",), {"Marchenko": "Person 1", "Olena Bondar": "Person 2"}),
        (("Ursula von der Leyen", "Leyen"), {"Ursula von der Leyen": "Person 1", "Leyen": "Person 1"}),
        (("ЛУКАШЕНКО", "Lukashenka"), {"ЛУКАШЕНКО": "Person 1", "Lukashenka": "Person 1"}),
    ],
)
def test_who_is_called_by_the_name_of_somebody_else_is_not_taken_for_them(
    tmp_path: Path, speakers: tuple[str, ...], expected: dict[str, str]
) -> None:
    listed = suggest(spoken(full_sheet(tmp_path), *speakers))
    assert {pseudonym.name: pseudonym.shown for pseudonym in listed} == expected


@pytest.mark.parametrize("turned", [False, True])
def test_a_listed_name_is_not_a_form_of_another(turned: bool) -> None:
    listed = (Pseudonym("Иван Петров", "Person A"), Pseudonym("Анна Петрова", "Person B"))
    names = Renamer(listed[::-1] if turned else listed, (), ("ru",))
    assert names.text("ПЕТРОВА: Петров ушёл.") == "Person B: Person A ушёл."
    assert names.text("Ивана Петрова ждали с Анной Петровой.") == "Person A ждали с Person B."
    assert names.text("Petrov’s wife") == "Person A’s wife"


def test_pseudonyms_without_a_list_are_refused(tmp_path: Path) -> None:
    sheet: Sheet = with_list(full_sheet(tmp_path), ())
    with pytest.raises(NoPseudonyms):
        apply(sheet, MASKED)
