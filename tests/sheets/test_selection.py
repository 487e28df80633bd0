"""What goes onto a sheet: which quotes, in which order, with what evidence, weighed by whom."""

import json
import re
from pathlib import Path

import pytest

from quoteverify.checks.house import UnknownProfile
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.sheets.selection import QuoteNotThere, apply
from quoteverify.sheets.sheet import Sheet
from tests.support.full_case import full_sheet

TAG = re.compile("</?(span|mark)[^>]*>")


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return full_sheet(tmp_path)


def ids(sheet: Sheet) -> list[str]:
    return [quote.checked.id for quote in sheet.quotes]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (SheetOptions(), ["q1", "q2", "q3", "q4"]),
        (SheetOptions(quotes=Which.DECIDED), ["q1", "q2"]),
        (SheetOptions(quotes=Which.FINDINGS), ["q1", "q3", "q4"]),
        (SheetOptions(quotes=Which.CHOSEN, ids=("q4", "q2")), ["q2", "q4"]),
        (SheetOptions(order=QuoteOrder.SEVERITY), ["q4", "q1", "q3", "q2"]),
        (SheetOptions(order=QuoteOrder.VERDICT), ["q2", "q1", "q3", "q4"]),
        (SheetOptions(order=QuoteOrder.SPEAKER), ["q1", "q2", "q3", "q4"]),
        (SheetOptions(order=QuoteOrder.SOURCE), ["q3", "q1", "q2", "q4"]),
        (SheetOptions(quotes=Which.DECIDED, order=QuoteOrder.VERDICT), ["q2", "q1"]),
    ],
)
def test_quotes_are_chosen_and_ordered(options: SheetOptions, expected: list[str], sheet: Sheet) -> None:
    assert ids(apply(sheet, options)) == expected


def test_a_quote_that_is_not_there_is_named(sheet: Sheet) -> None:
    with pytest.raises(QuoteNotThere, match="no quote “q9”"):
        apply(sheet, SheetOptions(quotes=Which.CHOSEN, ids=("q9",)))


def test_a_house_weighs_the_findings(sheet: Sheet) -> None:
    reuters = apply(sheet, SheetOptions(profile="nyt"))
    assert "house profile: The New York Times (checked with reuters)" in sheet_format("html").write(reuters).decode()
    with pytest.raises(UnknownProfile):
        apply(sheet, SheetOptions(profile="gazette"))


@pytest.mark.parametrize("name", ["json", "csv", "html", "md", "jsonld", "xliff"])
def test_machine_texts_are_left_out_and_findings_stay(name: str, sheet: Sheet) -> None:
    back = "конечно, туда ты должен идти"
    whole = TAG.sub("", sheet_format(name).write(sheet).decode())
    bare = TAG.sub("", sheet_format(name).write(apply(sheet, SheetOptions(evidence=False))).decode())
    assert "will go there" in whole
    assert "will go there" not in bare
    assert back not in bare
    assert "adds an obligation" in bare


def test_a_sheet_says_what_it_leaves_out(sheet: Sheet) -> None:
    options = SheetOptions(quotes=Which.DECIDED, evidence=False, order=QuoteOrder.VERDICT)
    page = sheet_format("html").write(apply(sheet, options)).decode()
    assert "only quotes that are decided" in page
    assert "Machine translations and scores are left out" in page
    assert "in the order of their verdicts" in page


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_obeys(name: str, sheet: Sheet) -> None:
    content = sheet_format(name).write(apply(sheet, SheetOptions(quotes=Which.CHOSEN, ids=("q2",))))
    everything = sheet_format(name).write(sheet)
    assert len(content) < len(everything)
    if not FORMATS[name].binary:
        assert "nebalsavome" in content.decode()
        assert "конечно" not in content.decode()


def test_an_order_alone_keeps_the_case(sheet: Sheet) -> None:
    content = json.loads(sheet_format("json").write(apply(sheet, SheetOptions(order=QuoteOrder.SEVERITY))))
    assert content["record"] is not None
