"""A sheet as a run of elements: what comes in which order, and what is left out where there is nothing to say."""

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.sheets.outline.elements import (
    Context,
    Decided,
    Details,
    Element,
    Heading,
    NoFinding,
    Notice,
    Printed,
    QuoteHead,
    SheetTable,
    TableKind,
    TextRow,
    Title,
    elements,
)
from quoteverify.sheets.outline.moments import local_moment
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, Outline
from tests.support.full_case import full_sheet


@pytest.fixture
def shown(tmp_path: Path) -> Outline:
    return outline(full_sheet(tmp_path))


def kinds(run: list[Element]) -> list[type]:
    return [type(element) for element in run]


def test_the_cover_comes_first_and_what_is_looked_up_last(shown: Outline) -> None:
    run = list(elements(shown))
    assert isinstance(run[0], Title)
    heads = [element.id for element in run if isinstance(element, QuoteHead)]
    assert heads == [block.id for block in shown.blocks]
    tables = [element.kind for element in run if isinstance(element, SheetTable)]
    assert tables == [TableKind.CHANGES, TableKind.FILES, TableKind.TECHNICAL]
    last = max(at for at, element in enumerate(run) if isinstance(element, QuoteHead))
    assert last < run.index(Heading("Change log")) < run.index(Heading("Appendix: how this sheet was made"))


def test_no_hash_and_no_place_by_character_stands_before_the_appendix(shown: Outline) -> None:
    run = list(elements(shown))
    for element in run[: run.index(Heading("Appendix: how this sheet was made"))]:
        assert not re.search(r"[0-9a-f]{12}|SHA-256|characters \d|\d+–\d+$|T\d\d:\d\d:\d\dZ", str(element)), element


def test_what_there_is_nothing_to_say_about_is_left_out(shown: Outline) -> None:
    bare = replace(shown, changes=(), notice="", document_notes=(), blocks=())
    run = list(elements(bare))
    assert not {Notice, Note, QuoteHead} & set(kinds(run))
    assert Heading("Change log") not in run
    assert Heading("About the whole text", spare=True) not in run


def test_a_quote_begins_with_its_head_and_ends_with_its_details(shown: Outline) -> None:
    for block in shown.blocks:
        run = list(elements(replace(shown, blocks=(block,), changes=())))
        first = next(at for at, element in enumerate(run) if isinstance(element, QuoteHead))
        own = run[first : next(at for at, element in enumerate(run) if isinstance(element, Details)) + 1]
        assert kinds(own[:2]) == [QuoteHead, Printed]
        assert isinstance(own[-1], Details)
        assert sum(isinstance(element, TextRow) for element in own) == len(block.rows)
        assert [element for element in own if isinstance(element, Note)] == list(block.notes)
        assert (NoFinding in kinds(own)) is (not block.notes)
        assert (Decided in kinds(own)) is bool(block.decided_by)
        around = [element.text for element in own if isinstance(element, Context)]
        assert around == [text for text in (block.before, block.after) if text]


def test_what_was_not_checked_stands_at_the_end_of_the_details(shown: Outline) -> None:
    block = replace(shown.blocks[0], not_checked="tense: no profile")
    run = list(elements(replace(shown, blocks=(block,), changes=())))
    details = next(element for element in run if isinstance(element, Details))
    assert details.rows == (*block.details, ("Not checked", "tense: no profile"))


def test_checks_that_were_not_made_for_one_reason_share_a_line(tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    quote = sheet.quotes[0]
    none = "no source line is linked to this quote"
    many = [NotChecked(check, none) for check in ("number", "date", "unit", "name", "engine_doubt")]
    few = [NotChecked("question", "no profile for yo"), NotChecked("engine_doubt", "no profile for yo")]
    checked = replace(quote.checked, not_checked=(*many, *few))
    block = outline(replace(sheet, quotes=(replace(quote, checked=checked),))).blocks[0]
    assert block.not_checked == f"5 checks: {none}; question, engine doubt: no profile for yo"


@pytest.mark.parametrize(
    ("zone", "at", "shown"),
    [
        ("UTC0", "2026-01-05T06:07:08Z", "5 January 2026, 06:07 (UTC)"),
        ("EET-2", "2026-01-05T22:07:08Z", "6 January 2026, 00:07 (UTC+2)"),
        ("IST-5:30", "2026-06-30T20:00:00Z", "1 July 2026, 01:30 (UTC+5:30)"),
        ("NST3:30", "2026-01-01T00:00:00Z", "31 December 2025, 20:30 (UTC-3:30)"),
        ("EET-2", "", ""),
        ("EET-2", "long ago", "long ago"),
    ],
)
def test_times_are_those_of_the_readers_clock(zone: str, at: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert local_moment(at) == shown
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_engine_in_doubt_is_one_quiet_line(tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    quote = sheet.quotes[0]
    doubt = Finding("engine_doubt", Category.ENGINE_DOUBT, Severity.INFO, 1.0, "The engine is in doubt here.")
    doubts = tuple(CheckedFinding(key * 16, doubt) for key in "ab")
    checked = replace(quote.checked, findings=(*quote.checked.findings, *doubts))
    shown = outline(replace(sheet, quotes=(replace(quote, checked=checked),)))
    block = shown.blocks[0]
    assert {note.category for note in block.notes} == {"modality", "name"}
    assert ("Engine in doubt", "The engine is in doubt here.") in block.details
    assert dict(shown.severities)[Severity.INFO] == 0


def test_evidence_that_the_sentence_says_already_is_not_said_twice(tmp_path: Path) -> None:
    sheet = full_sheet(tmp_path)
    quote = sheet.quotes[0]
    found = Finding(
        "headline", Category.HEADLINE, Severity.MAJOR, 0.9, "It is not worded like “Let them go”.",
        evidence=("in the text: “Let them go”", "in the deck: “Go”"),
    )  # fmt: skip
    checked = replace(quote.checked, findings=(CheckedFinding("c" * 16, found),))
    block = outline(replace(sheet, quotes=(replace(quote, checked=checked),))).blocks[0]
    assert [note.grounds for note in block.notes] == ["confidence 0.90 · in the deck: “Go”"]
