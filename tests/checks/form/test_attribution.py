"""The printed speaker against the transcript's."""

from dataclasses import replace

import pytest

from quoteverify.checks.form.attribution import check_quote
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.contexts import in_context, of, transcript

TALK = transcript(("ЛУКАШЕНКО", "Мы туда идём."), ("Макей", "Завтра будет поздно."))


def findings(text: str, said: int = 0) -> list[Finding]:
    return of(Category.ATTRIBUTION, check_quote(in_context(text, TALK, [said])))


def test_another_speaker_of_the_transcript_said_it() -> None:
    (finding,) = findings("“We go there,” Uladzimir Makei said.")
    assert finding.severity is Severity.CRITICAL
    assert finding.confidence > 0.8
    assert "ЛУКАШЕНКО" in finding.message


def test_a_name_that_nobody_there_has_is_less_sure() -> None:
    (finding,) = findings("“We go there,” Ursula Leyen said.")
    assert finding.confidence < 0.8


@pytest.mark.parametrize(
    "text",
    [
        "“We go there,” Alyaksandr Lukashenka said.",
        "“We go there,” President Lukashenko said.",
        "“We go there,” he said.",
        "“We go there,” the president said.",
        "“We go there.”",
    ],
)
def test_romanisations_pronouns_and_offices_contradict_nobody(text: str) -> None:
    assert findings(text) == []


def test_a_speaker_under_a_declared_other_name_is_the_same() -> None:
    context = in_context("“We go there,” the old Batka Rygoravich said.", TALK, [0])
    quoted = replace(context, quote=replace(context.quote, speaker="Batka Rygoravich"))
    known = tuple(
        replace(sentence, pair=replace(sentence.pair, aliases=(("Лукашенко", "Batka"),)))
        for sentence in quoted.sentences
    )
    assert of(Category.ATTRIBUTION, check_quote(quoted)) != []
    assert of(Category.ATTRIBUTION, check_quote(replace(quoted, sentences=known))) == []
