"""The printed speaker against the transcript's."""

import pytest

from quoteverify.checks.attribution import check_quote
from quoteverify.findings import Category, Finding, Severity
from tests.contexts import in_context, of, transcript

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
