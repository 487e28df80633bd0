"""After names are replaced: what may still name somebody is found, and machine texts stay out."""

from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.records.handwork import Pseudonym
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.finishing import finish
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.privacy.finished import words_of
from quoteverify.sheets.privacy.search import Names
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from tests.support.full_case import full_sheet

NAMES = (Pseudonym("Иван Петров", "Person A"), Pseudonym("Jonas Petraitis", "Person B"))


def noted(folder: Path, note: str) -> Sheet:
    """The full case with a note on its first quote, names replaced."""
    sheet = full_sheet(folder)
    quote = replace(sheet.quotes[0], decision=Decision(None, note), history=())
    handwork = replace(sheet.handwork, pseudonyms=NAMES, aliases=())
    return apply(replace(sheet, quotes=(quote, *sheet.quotes[1:]), handwork=handwork), SheetOptions(pseudonyms=True))


@pytest.mark.parametrize("fond", ["Ваня", "Ванечка", "Ванечку", "Vanya", "Jonukas", "Jonuką"])
def test_a_listed_nickname_is_replaced_in_its_forms(tmp_path: Path, fond: str) -> None:
    sheet = noted(tmp_path, f"We asked {fond} about it.")
    assert sheet.quotes[0].decision.note in ("We asked Person A about it.", "We asked Person B about it.")
    assert Names(NAMES).left_on(sheet) == ()


@pytest.mark.parametrize("left", ["Иванsky", "Ivanovsky", "Ивановский", "Petraitukas", "Петровский"])
def test_what_may_still_name_somebody_is_found(tmp_path: Path, left: str) -> None:
    found = Names(NAMES).left_on(noted(tmp_path, f"We asked {left} about it."))
    assert found
    assert all(part in left for part in found)


@pytest.mark.parametrize("name", FORMATS)
def test_no_machine_text_stands_on_a_sheet_with_pseudonyms_unless_asked_for(tmp_path: Path, name: str) -> None:
    sheet = full_sheet(tmp_path)
    sheet = replace(sheet, handwork=replace(sheet.handwork, pseudonyms=NAMES, aliases=()))
    made = apply(sheet, SheetOptions(pseudonyms=True))
    assert all(one.evidence is None for quote in made.quotes for one in quote.checked.sentences)
    assert sheet_format(name).write(made)
    asked = apply(sheet, SheetOptions(pseudonyms=True, machine_texts=True))
    assert any(one.evidence for quote in asked.quotes for one in quote.checked.sentences)


@pytest.mark.parametrize("name", FORMATS)
def test_a_name_in_the_finished_file_is_found_in_every_format(tmp_path: Path, name: str) -> None:
    sheet = noted(tmp_path, "We asked nobody.")
    clean = words_of(sheet_format(name).write(sheet))
    assert Names(NAMES).left_in(clean) == ()
    decision = Decision(
        Verdict.FAITHFUL, "It was Vanya who wrote to Jonas and Петров.", "Ada", at="2026-01-02T03:04:05Z"
    )
    spoken = replace(sheet.quotes[0], decision=decision, history=(decision,))
    left = words_of(sheet_format(name).write(replace(sheet, quotes=(spoken, *sheet.quotes[1:]))))
    wanted = set() if name in ("tmx", "xliff") else {"Vanya", "Jonas", "Петров"}  # those two have no notes
    assert wanted <= set(Names(NAMES).left_in(left))


def test_a_name_that_only_a_template_brings_is_found_before_the_sheet_is_put_in_place(tmp_path: Path) -> None:
    template = tmp_path / "ours.html"
    template.write_text("<p>For Петров &amp; Pe<b>tra</b>itis, by V&#97;nya</p>{{ sheet.title }}", encoding="utf-8")
    sheet = full_sheet(tmp_path)
    sheet = replace(sheet, handwork=replace(sheet.handwork, pseudonyms=NAMES, aliases=()))
    made = finish(sheet, SheetOptions(pseudonyms=True, template=str(template)), sheet_format("html"))
    assert {"Петров", "Vanya", "Petraitis"} <= set(made.names)
    assert finish(sheet, SheetOptions(template=str(template)), sheet_format("html")).names == ()
