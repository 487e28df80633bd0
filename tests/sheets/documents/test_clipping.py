"""One quote for the clipboard."""

from dataclasses import replace

import lxml.html
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, FindingDecision, Verdict
from quoteverify.sheets.documents.clipping import Clipping, clip
from quoteverify.sheets.sheet import SheetQuote, sheet_of_check
from tests.support.examples import checked_case, checked_quote

STAMP = "2026-01-02T03:04:05Z"


def clipping(message: str = "", note: str = "", state: State = State.OPEN) -> Clipping:
    quote = checked_quote()
    finding = quote.findings[0].finding
    found = CheckedFinding("f" * 16, replace(finding, message=message or finding.message), "officer-ru.txt")
    states = {"f" * 16: FindingDecision(state, "house style", "Ada", STAMP)} if state is not State.OPEN else {}
    decision = Decision(Verdict.DISTORTED, note, "Ada", "Ben", STAMP)
    sheet = sheet_of_check("border", checked_case())
    return clip(sheet, SheetQuote(replace(quote, findings=(found,)), decision, (), states))


def words(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext())


def test_each_form_tells_verdict_quote_source_and_finding() -> None:
    made = clipping(note="should is new")
    tree = lxml.html.fromstring(f"<div>{made.html}</div>")
    for text in (MarkdownIt().render(made.markdown), words(tree), made.text):
        for expected in (
            "meaning distorted",
            "should is new",
            "it is there where you",
            "туда идём",
            "adds an obligation",
        ):
            assert expected in text


def test_rich_text_marks_the_words_of_a_finding_and_the_machine_s_words() -> None:
    tree = lxml.html.fromstring(f"<div>{clipping().html}</div>")
    assert "should" in [words(element) for element in tree.iter("u")]
    assert "Ну, конечно, туда ты должен идти." in [words(element) for element in tree.iter("i")]


def test_a_dismissed_finding_is_struck_out_and_says_why() -> None:
    made = clipping(state=State.DISMISSED)
    assert "<s>" in made.html
    assert all("house style" in text for text in (made.html, made.text))


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_becomes_markup(text: str) -> None:
    hostile = f"<script>alert(1)</script><a href='javascript:x'>[x](javascript:y)</a>{text}"
    made = clipping(message=hostile, note=hostile)
    for page in (made.html, MarkdownIt("commonmark", {"html": True}).render(made.markdown)):
        tree = lxml.html.fromstring(f"<div>{page}</div>")
        assert (
            tree.xpath("//script | //a | //img | //iframe | //@href | //@src | //@*[starts-with(name(), 'on')]") == []
        )
