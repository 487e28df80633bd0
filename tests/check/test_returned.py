"""A grave finding shows what its words became when the quote was translated back; nothing of a doubtful engine."""

from dataclasses import replace

from quoteverify.check.returned import with_return
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span
from quoteverify.records.translation import Doubt, EngineIdentity, Translation

SOURCE, RENDERING = "Эти люди гордились своей работой.", "These people were ashamed of their work."
BACK = "Эти люди стыдились своей работы."
PAIR = SentencePair(Side(SOURCE, "ru"), Side(RENDERING, "en"))
EVIDENCE = SentenceEvidence(
    engine=EngineIdentity("opus", "1", "0" * 64, "none"),
    forward=None,
    back=Translation(BACK, -0.3),
    baseline=None,
    given_source=None,
    own=None,
    given_rendering=None,
    doubts=(),
    score=0.5,
)


def span(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


FINDING = Finding(
    "term",
    Category.TERM,
    Severity.MAJOR,
    0.9,
    "A sentence.",
    source=span(SOURCE, "гордились"),
    rendering=span(RENDERING, "ashamed"),
    evidence=("first",),
)


def test_a_grave_finding_shows_the_three_phrases() -> None:
    (found,) = with_return([FINDING], PAIR, EVIDENCE)
    assert found.evidence == ("first", "«гордились» ↔ “ashamed” ↔ translated back «стыдились»")
    assert replace(found, evidence=()) == replace(FINDING, evidence=())


def test_without_words_of_the_source_it_shows_two() -> None:
    (found,) = with_return([replace(FINDING, source=None)], PAIR, EVIDENCE)
    assert found.evidence[-1] == "“ashamed” ↔ translated back «стыдились»"


def test_a_note_and_a_loss_stay_as_they_are() -> None:
    every = (replace(FINDING, severity=Severity.MINOR), replace(FINDING, rendering=None))
    assert with_return(every, PAIR, EVIDENCE) == every


def test_an_engine_in_doubt_shows_nothing() -> None:
    doubtful = replace(EVIDENCE, doubts=(Doubt.BASELINE_DRIFT,))
    assert with_return([FINDING], PAIR, doubtful) == (FINDING,)


def test_the_starter_shows_nothing() -> None:
    starter = replace(EVIDENCE, engine=replace(EVIDENCE.engine, starter=True))
    assert with_return([FINDING], PAIR, starter) == (FINDING,)


def test_without_an_engine_nothing_is_added() -> None:
    assert with_return([FINDING], PAIR, None) == (FINDING,)
    assert with_return([FINDING], PAIR, replace(EVIDENCE, back=None)) == (FINDING,)
    assert with_return([FINDING], PAIR, replace(EVIDENCE, back=Translation("", -9.0))) == (FINDING,)
