"""After names are replaced: what may still name somebody is found, and machine texts stay out."""

from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.records.handwork import Pseudonym
from quoteverify.records.review import Decision
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.privacy.search import names_left
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
    assert names_left(sheet, NAMES) == ()


@pytest.mark.parametrize("left", ["Иванsky", "Ivanovsky", "Ивановский", "Petraitukas", "Петровский"])
def test_what_may_still_name_somebody_is_found(tmp_path: Path, left: str) -> None:
    found = names_left(noted(tmp_path, f"We asked {left} about it."), NAMES)
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
