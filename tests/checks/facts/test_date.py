"""Dates: another month or weekday is found; another order or notation is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.checks.facts.date import judge
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity
from quoteverify.values.dates import numeric_dates


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding | NotChecked]:
    return list(judge(SentencePair(Side(source, language), Side(rendering, "en"))))


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("16 февраля", "16 March", "ru"),
        ("В понедельник, 27 июля", "On Tuesday, July 27", "ru"),
        ("у суботу", "on Sunday", "uk"),
        ("rugsėjo 5 d.", "5 October", "lt"),
        ("am 3. März", "on May 3", "de"),
    ],
)
def test_another_month_or_weekday_is_critical(source: str, rendering: str, language: str) -> None:
    (finding,) = findings(source, rendering, language)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("26 июля", "July 26"),
        ("26.07.2020", "July 26, 2020"),
        ("в мае", "in May"),
        ("Он может уйти.", "May he go?"),
        ("Они шли маршем.", "They were on the march."),
        ("в среду", "on Wednesday"),
        ("Мария и Август", "Maria and August"),
    ],
)
def test_the_same_date_is_no_finding(source: str, rendering: str) -> None:
    assert findings(source, rendering) == []


def test_a_month_left_out_is_minor_and_a_relative_day_info() -> None:
    results = findings("Вчера, в июле, он ушёл.", "He left.")
    assert {finding.severity for finding in results if isinstance(finding, Finding)} == {Severity.MINOR, Severity.INFO}


def test_an_order_that_can_be_read_two_ways_is_shown() -> None:
    (finding,) = findings("4 марта 2020", "03/04/2020")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.INFO
    assert "2020-03-04 or 2020-04-03" in finding.message


@settings(deadline=None)
@given(st.dates())
def test_a_date_in_digits_reads_back(day: object) -> None:
    iso = str(day)
    year, month, date = iso.split("-")
    assert numeric_dates(iso)[0].iso == (iso,)
    assert numeric_dates(f"{date}.{month}.{year}")[0].iso == (iso,)
    assert iso in numeric_dates(f"{month}/{date}/{year}")[0].iso


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert numeric_dates("31.02.2020 and 99/99/2020") == ()


def test_a_language_without_calendar_is_not_checked() -> None:
    assert findings("5 Mei", "5 May", "id") == [NotChecked("date", "no calendar words for Indonesian")]
