"""A sheet as a run of elements: what comes in which order, and what is left out where there is nothing to say."""

from dataclasses import replace
from pathlib import Path

import pytest

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
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import Note, Outline
from tests.support.full_case import full_sheet


@pytest.fixture
def shown(tmp_path: Path) -> Outline:
    return outline(full_sheet(tmp_path))


def kinds(run: list[Element]) -> list[type]:
    return [type(element) for element in run]


def test_the_cover_comes_first_and_the_change_log_last(shown: Outline) -> None:
    run = list(elements(shown))
    assert isinstance(run[0], Title)
    assert run[-2] == Heading("Change log")
    assert isinstance(run[-1], SheetTable)
    assert run[-1].kind is TableKind.CHANGES
    heads = [element.id for element in run if isinstance(element, QuoteHead)]
    assert heads == [block.id for block in shown.blocks]


def test_what_there_is_nothing_to_say_about_is_left_out(shown: Outline) -> None:
    bare = replace(shown, changes=(), notice="", document_notes=(), blocks=())
    run = list(elements(bare))
    assert not {Notice, Note, QuoteHead} & set(kinds(run))
    assert Heading("Change log") not in run
    assert Heading("About the whole text", spare=True) not in run


def test_a_quote_begins_with_its_head_and_ends_with_its_details(shown: Outline) -> None:
    for block in shown.blocks:
        run = list(elements(replace(shown, blocks=(block,), changes=())))
        own = run[next(at for at, element in enumerate(run) if isinstance(element, QuoteHead)) :]
        assert kinds(own[:2]) == [QuoteHead, Printed]
        assert isinstance(own[-1], Details)
        assert sum(isinstance(element, TextRow) for element in own) == len(block.rows)
        assert [element for element in own if isinstance(element, Note)] == list(block.notes)
        assert (NoFinding in kinds(own)) is (not block.notes)
        assert (Decided in kinds(own)) is bool(block.decided_by)
        around = [element.text for element in own if isinstance(element, Context)]
        assert around == [text for text in (block.before, block.after) if text]


def test_what_was_not_checked_stands_at_the_end_of_the_details(shown: Outline) -> None:
    block = replace(shown.blocks[0], not_checked=("tense: no profile",))
    details = list(elements(replace(shown, blocks=(block,), changes=())))[-1]
    assert isinstance(details, Details)
    assert details.rows == (*block.details, ("Not checked", "tense: no profile"))
