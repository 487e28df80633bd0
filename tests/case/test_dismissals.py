"""What was dismissed is known again by its words, in another case, and can be erased."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.case.dismissals import dismissals, dismissals_path, forget, forget_all, remember
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.dismissed import DismissedBefore, dismissal_key, phrases
from quoteverify.records.spans import Span
from quoteverify.system.places import OVERRIDE
from tests.support.full_case import full_checked

BEFORE = DismissedBefore("same in other words", "Ada", "2026-01-03T08:00:00Z", "border", "modality", "идём", "should")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    return tmp_path


def moved(quote: CheckedQuote, by: int) -> CheckedQuote:
    """The same quote further on in another version of the article."""

    def there(span: Span) -> Span:
        return span.shift(by)

    findings = tuple(
        replace(
            found,
            key="another",
            finding=replace(found.finding, rendering=found.finding.rendering and there(found.finding.rendering)),
        )
        for found in quote.findings
    )
    sentences = tuple(replace(sentence, span=there(sentence.span)) for sentence in quote.sentences)
    printed = replace(quote.quote, span=there(quote.quote.span))
    return replace(quote, id="q9", key="other", quote=printed, sentences=sentences, findings=findings)


def test_a_finding_is_known_by_the_words_of_both_sides_wherever_they_stand() -> None:
    quote = full_checked().quotes[0]
    assert phrases(quote, quote.findings[0]) == ("идём", "should")
    later = moved(quote, 700)
    assert dismissal_key(later, later.findings[0]) == dismissal_key(quote, quote.findings[0])
    assert dismissal_key(quote, quote.findings[1]) != dismissal_key(quote, quote.findings[0])


def test_a_side_without_words_of_its_own_is_known_by_its_whole_sentence() -> None:
    quote = full_checked().quotes[0]
    found = replace(quote.findings[0], finding=replace(quote.findings[0].finding, rendering=None))
    said, printed = phrases(quote, found)
    assert (said, printed) == ("идём", quote.sentences[0].text)


def test_what_is_remembered_is_there_in_the_next_run_and_can_be_erased() -> None:
    assert dismissals() == {}
    assert not dismissals_path().exists()
    remember("k", BEFORE)
    remember("l", replace(BEFORE, reason="house style"))
    remember("k", replace(BEFORE, reason="a native speaker confirmed it"))
    assert {key: made.reason for key, made in dismissals().items()} == {
        "k": "a native speaker confirmed it",
        "l": "house style",
    }
    forget(["l"])
    assert set(dismissals()) == {"k"}
    assert forget_all() == 1
    assert dismissals() == {}
    assert b"native speaker" not in dismissals_path().read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_file_is_for_its_owner_alone() -> None:
    remember("k", BEFORE)
    assert dismissals_path().stat().st_mode & 0o777 == 0o600


def test_a_damaged_file_is_put_aside_and_begun_anew() -> None:
    remember("k", BEFORE)
    dismissals_path().write_bytes(b"nothing that SQLite knows" * 200)
    assert dismissals() == {}
    remember("l", BEFORE)
    assert set(dismissals()) == {"l"}
    assert forget_all() == 1
    assert [path.name for path in dismissals_path().parent.iterdir()] == ["dismissals.sqlite"]
