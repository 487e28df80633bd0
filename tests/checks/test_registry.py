"""All checks together: whatever the texts are, each judges or says why it did not; none fails, none takes long."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.checks import judgement
from quoteverify.checks.check import Check
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import Judgement, judge_pair, judge_quote, judge_rendering
from quoteverify.checks.registry import CHECKS
from quoteverify.language.profiles import known
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from tests.support.contexts import article, in_context, rendering, transcript
from tests.support.paths import ROOT

HOUSE = house_profile("default")
LONG = "он не может не знать, что министр приехал 5 мая "
WHAT = {
    "an empty source": ("", "ru", "Close the border.", "en"),
    "an empty rendering": ("Закройте границу.", "ru", "", "en"),
    "nothing on either side": ("", "ru", "", "en"),
    "spaces": (" \n\t ", "ru", "\u00a0", "en"),
    "an unknown language": ("Qapla' batlh je!", "tlh", "Success and honour!", "en"),
    "two unknown languages": ("Qapla' batlh je!", "tlh", "Sukceso kaj honoro!", "eo"),
    "sides swapped": ("Close the border, he said on 5 May.", "ru", "Закройте границу, сказал он 5 мая.", "en"),
    "languages swapped": ("Close the border.", "en", "Закройте границу.", "ru"),
    "one language": ("Закройте границу.", "ru", "Закройте границу!", "ru"),
    "emoji": ("👍🏽🇺🇦 ❤️‍🔥", "uk", "🙏 ok 👨‍👩‍👧‍👦", "en"),
    "mixed scripts": ("Пpeзидeнт 大統領 الرئيس президент", "ru", "Тhe prеsident 大統領 said", "en"),
    "zero-width characters": ("За\u200bкрой\u200dте\u00ad гра\ufeffницу", "ru", "Clo\u200bse the bor\u200dder", "en"),
    "controls and half characters": ("\x00\x1b[31m\ud800", "ru", "\u202eabc\u202c\udfff", "en"),
    "marks alone": ("«…»", "ru", "?!?!", "en"),
    "numbers alone": ("1 2 3 4,5 6.7", "ru", "1 2 3 4.5 6,7", "en"),
    "one word for ever": ("а" * 50_000, "ru", "a" * 50_000, "en"),
    "five thousand words": (LONG * 500, "ru", "he can not but know that the minister came on May 5, " * 450, "en"),
}


def judged(name: str) -> Judgement:
    source, language, printed, other = WHAT[name]
    return judge_pair(SentencePair(Side(source, language), Side(printed, other)), HOUSE)


@pytest.mark.parametrize("name", WHAT)
def test_no_text_breaks_a_check(name: str) -> None:
    started = time.process_time()
    result = judged(name)
    assert time.process_time() - started < 20
    assert [silent for silent in result.not_checked if "failed" in silent.reason] == []
    source, _, printed, _ = WHAT[name]
    for finding in result.findings:
        assert finding.source is None or 0 <= finding.source.start <= finding.source.end <= len(source)
        assert finding.rendering is None or 0 <= finding.rendering.start <= finding.rendering.end <= len(printed)


@pytest.mark.parametrize("name", ["an unknown language", "two unknown languages"])
def test_of_an_unknown_language_nothing_is_claimed_and_the_reason_is_given(name: str) -> None:
    result = judged(name)
    assert [finding for finding in result.findings if finding.severity in {Severity.CRITICAL, Severity.MAJOR}] == []
    silent = {"number", "date", "unit", "quantifier", "name", "negation", "modality", "hedge", "tense"}
    assert silent <= {silent.check for silent in result.not_checked}
    assert all(silent.reason and len(silent.reason) < 120 for silent in result.not_checked)


@pytest.mark.parametrize("name", ["five thousand words", "one word for ever"])
def test_what_is_no_sentence_is_not_compared_word_by_word(name: str) -> None:
    result = judged(name)
    assert {"tense", "agent", "degree"} <= {silent.check for silent in result.not_checked}
    assert not {finding.category for finding in result.findings} & {
        Category.OMISSION,
        Category.ADDITION,
        Category.TENSE,
    }


def test_an_empty_rendering_is_one_plain_loss() -> None:
    critical = [finding for finding in judged("an empty rendering").findings if finding.severity is Severity.CRITICAL]
    assert [finding.category for finding in critical] == [Category.OMISSION]


@pytest.mark.parametrize("language", known())
def test_in_every_language_of_the_profiles_the_checks_run(language: str) -> None:
    result = judge_pair(SentencePair(Side("Nato 2024: 5 %?", language), Side("Nato 2024: 5 %?", "en")), HOUSE)
    assert [silent for silent in result.not_checked if "failed" in silent.reason] == []
    assert [finding for finding in result.findings if finding.severity is Severity.CRITICAL] == []


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=60) | st.text(alphabet="не мог Он? 没有! 12,5 «» \u200b😀ك", max_size=50),
    st.text(max_size=60) | st.text(alphabet="don't go? He 12.5 “” \u200d🙏", max_size=50),
    st.sampled_from(["ru", "uk", "lt", "de", "zh", "ar", "ka", "tlh"]),
)
def test_any_two_texts_are_judged(source: str, printed: str, language: str) -> None:
    result = judge_pair(SentencePair(Side(source, language), Side(printed, "en")), HOUSE)
    assert [silent for silent in result.not_checked if "failed" in silent.reason] == []


QUOTES = ["“…”", "“😀”", "“Close the border.”", "“" + "Close it. " * 300 + "”", "“Cl\u200bose”", "“Закройте!”"]


@pytest.mark.parametrize("text", QUOTES)
def test_no_quote_breaks_a_check_of_quotes(text: str) -> None:
    whole = rendering(article(f"{text} he said."))
    for context in whole.quotes:
        assert [silent for silent in judge_quote(context, HOUSE).not_checked if "failed" in silent.reason] == []
    results = judge_rendering(whole, HOUSE).not_checked
    assert [silent for _, silent in results if "failed" in silent.reason] == []


def test_a_quote_with_a_source_in_an_unknown_language_is_judged() -> None:
    said = transcript((None, "Qapla' batlh je!"), language="tlh")
    results = judge_quote(in_context("“Success and honour!”", said, [0]), HOUSE)
    assert all(isinstance(silent, NotChecked) for silent in results.not_checked)
    assert [finding for finding in results.findings if finding.severity is Severity.CRITICAL] == []


def test_every_item_of_the_list_is_checked_and_every_check_has_its_own_name() -> None:
    assert {check.number for check in CHECKS if check.number} == set(range(1, 29))
    assert len({check.name for check in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("group", ["facts", "meaning", "completeness", "form"])
def test_no_check_is_forgotten_in_the_registry(group: str) -> None:
    written = {path.stem for path in (ROOT / "quoteverify" / "checks" / group).glob("[!_]*.py")}
    assert written <= {check.name.replace("-", "_") for check in CHECKS}


@pytest.mark.parametrize("at_once", [True, False])
def test_a_check_that_fails_says_so_and_logs_not_a_word_of_the_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, at_once: bool
) -> None:
    def broken(pair: SentencePair) -> Iterator[Finding | NotChecked]:
        raise ValueError(f"cannot judge {pair.rendering.text}")

    def later(pair: SentencePair) -> Iterator[Finding | NotChecked]:
        yield from broken(pair)

    monkeypatch.setattr(judgement, "CHECKS", (Check("number", 1, pair=broken if at_once else later),))
    result = judge_pair(SentencePair(Side("Закройте границу.", "ru"), Side("Close the border.", "en")), HOUSE)
    assert [silent.reason for silent in result.not_checked] == ["the check itself failed on this text (ValueError)"]
    assert "check number failed" in caplog.text
    assert "in broken" in caplog.text
    assert "Close the border" not in caplog.text
