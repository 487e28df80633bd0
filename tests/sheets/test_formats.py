import csv
import io
import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.records.checked import CheckedFinding, SecondCandidate
from quoteverify.records.findings import Severity, State
from quoteverify.records.review import OPEN, Decision, FindingDecision, Verdict
from quoteverify.sheets import FORMATS, UnknownSheetFormat, sheet_format
from quoteverify.sheets.data.csv_sheet import FORMULA_STARTS
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.sheet import Sheet, SheetQuote
from tests.support.examples import checked_case, checked_quote

STAMP = "2026-01-02T03:04:05Z"


def sheet_with(message: str = "", speaker: str = "He", note: str = "") -> Sheet:
    case = checked_case()
    quote = checked_quote()
    finding = replace(quote.findings[0].finding, message=message or quote.findings[0].finding.message)
    quote = replace(
        quote,
        quote=replace(quote.quote, speaker=speaker),
        findings=(CheckedFinding("f" * 16, finding, "officer-ru.txt"),),
    )
    decision = Decision(Verdict.DISTORTED, note, "Ada", "", STAMP)
    states = {"f" * 16: FindingDecision(State.CONFIRMED, "listened again", "Ada", STAMP)}
    return Sheet("border", STAMP, STAMP, case, (SheetQuote(quote, decision, (decision,), states),))


def with_whole(decision: FindingDecision = OPEN) -> Sheet:
    """A sheet with a finding about the rendering as a whole, and what was decided about it."""
    sheet = sheet_with()
    whole = CheckedFinding("d" * 16, replace(sheet.quotes[0].checked.findings[0].finding, source=None))
    case = replace(sheet.case, findings=(("article-en.txt", whole),))
    return replace(sheet, case=case, whole_decisions={"article-en.txt": {whole.key: decision}})


def written(name: str, sheet: Sheet) -> bytes:
    return sheet_format(name).write(sheet)


def test_json_follows_its_published_schema_and_carries_the_decision() -> None:
    schema = json.loads((files("resources") / "schemas" / "sheet-1.json").read_text(encoding="utf-8"))
    sheet = json.loads(written("json", sheet_with(note="“should” is new")))
    jsonschema.validate(sheet, schema)
    quote = sheet["quotes"][0]
    assert quote["verdict"] == "distorted"
    assert quote["note"] == "“should” is new"
    assert quote["findings"][0]["state"] == "confirmed"
    assert quote["sentences"][0]["back"] == "Ну, конечно, туда ты должен идти."


def test_an_unknown_format_names_those_that_exist() -> None:
    with pytest.raises(UnknownSheetFormat, match="json"):
        sheet_format("wordstar")


@pytest.mark.parametrize("name", list(FORMATS))
def test_two_sheets_of_one_case_are_the_same_bytes(name: str) -> None:
    assert written(name, sheet_with()) == written(name, sheet_with())


@pytest.mark.parametrize("name", ["json", "html"])
def test_the_starter_model_is_named_as_what_it_is(name: str) -> None:
    assert "for trying out; install an OPUS-MT model for work" in written(name, sheet_with()).decode("utf-8")


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_cell_of_a_csv_sheet_becomes_a_formula(start: str) -> None:
    content = written("csv", sheet_with(message=f"{start}HYPERLINK(1)", speaker=f"{start}x", note=f"{start}cmd"))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(FORMULA_STARTS)]
    assert f"'{start}HYPERLINK(1)" in cells


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_text_of_a_case_becomes_markup_in_html(text: str) -> None:
    hostile = f"<script>alert(1)</script><img src=x onerror=alert(1)>&lt;{text}"
    tree = lxml.html.document_fromstring(written("html", sheet_with(message=hostile, speaker=hostile, note=hostile)))
    assert tree.xpath("//script | //img | //iframe | //a | //link | //object | //form") == []
    assert tree.xpath("//@*[starts-with(name(), 'on')] | //@src | //@href") == []


def test_direction_controls_are_shown_as_signs_in_html_and_kept_in_json() -> None:
    hostile = "say \u202edrawkcab\u202c now"
    page = written("html", sheet_with(message=hostile)).decode("utf-8")
    assert "\u202e" not in page
    assert "⟦RLO⟧drawkcab⟦PDF⟧" in page
    assert json.loads(written("json", sheet_with(message=hostile)))["quotes"][0]["findings"][0]["message"] == hostile


def test_html_underlines_the_words_of_a_finding_on_both_sides_and_numbers_them() -> None:
    tree = lxml.html.document_fromstring(written("html", sheet_with()))
    marks = list(tree.iter("mark"))
    assert [(mark.text, mark.get("class")) for mark in marks] == [("should", "major"), ("идём", "major")]
    for mark in marks:
        number = mark.getnext()
        assert number is not None
        assert number.text == "1"


def test_the_cover_counts_findings_about_the_whole_text_too() -> None:
    assert [dict(outline(sheet).severities)[Severity.MAJOR] for sheet in (sheet_with(), with_whole())] == [1, 2]


@pytest.mark.parametrize("name", ["md", "html", "json"])
def test_a_decision_on_a_finding_about_the_whole_text_stands_beside_it(name: str) -> None:
    sheet = with_whole(FindingDecision(State.DISMISSED, "house style", "Ada", STAMP))
    assert dict(outline(sheet).severities)[Severity.MAJOR] == 1
    content = written(name, sheet).decode("utf-8")
    assert "house style" in content
    assert "house style" not in written(name, with_whole()).decode("utf-8")


@pytest.mark.parametrize(("link", "said"), [(0.62, True), (0.97, False)])
def test_a_sheet_points_out_a_passage_that_the_program_is_unsure_of(link: float, said: bool) -> None:
    sheet = sheet_with()
    quote = sheet.quotes[0]
    unsure = replace(sheet, quotes=(replace(quote, checked=replace(quote.checked, link=link)),))
    assert ("unsure (62 %): compare it with the source" in written("html", unsure).decode()) is said


@pytest.mark.parametrize("link", [0.62, 0.97])
def test_the_second_candidate_stands_among_the_details_and_is_read_from_json(link: float) -> None:
    sheet = sheet_with()
    quote = sheet.quotes[0]
    other = replace(quote.checked.source[0], text="Потом он ушёл.", segments=(2,))
    checked = replace(quote.checked, link=link, second_candidate=SecondCandidate((other,), 0.413))
    offered = replace(sheet, quotes=(replace(quote, checked=checked),))
    content = written("html", offered).decode("utf-8")
    assert "«Потом он ушёл.»" in content
    assert "41 % sure" in content
    assert "41 % sure" not in written("html", sheet).decode("utf-8")
    candidate = json.loads(written("json", offered))["quotes"][0]["second_candidate"]
    assert candidate["link"] == 0.413
    assert [passage["text"] for passage in candidate["source"]] == ["Потом он ушёл."]
    assert json.loads(written("json", sheet))["quotes"][0]["second_candidate"] is None
