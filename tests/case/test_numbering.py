"""Numbers without gaps: what people read follows the text, whatever ids quotes have."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.case.case import Case
from quoteverify.case.numbering import numbers
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets import sheet_format
from quoteverify.sheets.options import SheetOptions, Which
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.selection import QuoteNotThere, apply
from quoteverify.sheets.sheet import sheet_of_case
from tests.support.full_case import full_checked, stored_files


def named(quote: CheckedQuote, name: str) -> CheckedQuote:
    return replace(quote, id=name, quote=replace(quote.quote, id=name))


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A case in which the second quote was removed and the third one made by hand: ids q1, q9, q4, the new one last."""
    first, _, third, fourth = full_checked().quotes
    path = tmp_path / "border.qvcase"
    with Case.create(path) as case:
        case.put_run(stored_files(), replace(full_checked(), quotes=(first, fourth, named(third, "q9"))))
        case.decide(fourth.key, Decision(Verdict.FAITHFUL, "", "Ada"))
    return path


def test_numbers_follow_the_text_whatever_the_ids_are() -> None:
    first, second, third, fourth = full_checked().quotes
    quotes = (first, named(second, "q7"), named(third, "q2"), fourth)
    assert numbers(quotes, ["article-en.txt"]) == {"q1": "q1", "q7": "q2", "q2": "q3", "q4": "q4"}


def test_each_of_several_renderings_counts_for_itself() -> None:
    first, second, third, _ = full_checked().quotes
    quotes = [named(replace(first, file="b"), "2.q5"), named(replace(second, file="a"), "1.q1"), named(third, "x")]
    known = numbers([*quotes[:2], replace(quotes[2], file="b")], ["a", "b"])
    assert known == {"1.q1": "1.q1", "2.q5": "2.q1", "x": "2.q2"}


def test_a_sheet_prints_numbers_and_keeps_ids_for_programs(edited: Path) -> None:
    with Case.open(edited) as case:
        sheet = sheet_of_case(case)
    assert [block.id for block in outline(sheet).blocks] == ["q1", "q2", "q3"]
    assert [change[2] for change in outline(sheet).changes] == ["q3"]
    content = json.loads(sheet_format("json").write(sheet))
    assert [(quote["id"], quote.get("number")) for quote in content["quotes"]] == [
        ("q1", None), ("q9", "q2"), ("q4", "q3"),
    ]  # fmt: skip


def test_a_quote_is_chosen_by_the_number_that_its_sheet_gives(edited: Path) -> None:
    with Case.open(edited) as case:
        sheet = sheet_of_case(case)
    chosen = apply(sheet, SheetOptions(quotes=Which.CHOSEN, ids=("q3",)))
    assert [block.id for block in outline(chosen).blocks] == ["q3"]
    assert [quote.checked.id for quote in chosen.quotes] == ["q4"]
    with pytest.raises(QuoteNotThere):
        apply(sheet, SheetOptions(quotes=Which.CHOSEN, ids=("q9",)))
