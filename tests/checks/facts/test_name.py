"""Names: another person or place is found; another spelling, case or language of the same one is not."""

import pytest

from quoteverify.checks.facts.name import judge
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding]:
    results = judge(SentencePair(Side(source, language), Side(rendering, "en")))
    return [result for result in results if isinstance(result, Finding)]


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Вчера в Москву прилетел Корб.", "Abramenko arrived in Moscow yesterday."),
        ("Об этом рассказал Михаил Корб.", "Duisburg spoke about this."),
        ("Это случилось в Финляндии.", "It happened in Nicaragua."),
    ],
)
def test_another_name_is_critical_and_shows_both(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert finding.severity is Severity.CRITICAL
    assert finding.source
    assert finding.rendering


def test_an_added_name_is_major() -> None:
    (finding,) = findings("Суд принял жалобу.", "The Yamaguchi court accepted the complaint.")
    assert finding.severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Сказал Лукашенко", "Lukashenka said", "ru"),
        ("Паведаміў Лукашэнка", "Lukashenko said", "be"),
        ("Он живёт в Германии", "He lives in Germany", "ru"),
        ("немецкий канцлер", "Germany's chancellor", "ru"),
        ("Встреча с Джеймсом Хьюзом", "A meeting with James Hughes", "ru"),
        ("Уоррен выступила в Вашингтоне", "Elizabeth Warren spoke in Washington", "ru"),
        ("Москва слезам не верит", "Moscow does not believe in tears", "ru"),
        ("Prezydent Wałęsa był w Paryżu", "President Walesa was in Paris", "pl"),
        ("Prezidentas Nausėda lankėsi Vokietijoje", "President Nauseda visited Germany", "lt"),
        ("I'm here", "I'm here", "ru"),
        ("В понедельник", "On Monday", "ru"),
        ("თბილისი", "Tbilisi", "ka"),
        ("Нью-Йорк", "New York", "ru"),
        ("Власти Испании против.", "Madrid is against it.", "ru"),
        ("Москва ответила.", "Russia has answered.", "ru"),
    ],
)
def test_the_same_name_is_no_finding(source: str, rendering: str, language: str) -> None:
    assert findings(source, rendering, language) == []


def test_a_slip_of_the_pen_is_no_name() -> None:
    assert findings("Министр приедет 16 февраля.", "The minister arrives on Feburary 16.") == []
    assert findings("Власти уехали.", "The Authrorities left.") == []


def test_a_name_that_became_a_pronoun_is_minor() -> None:
    (finding,) = findings("Вчера уехал Михаил Корб.", "He left yesterday.")
    assert finding.severity is Severity.MINOR


@pytest.mark.parametrize("language", ["zh", "ja", "ar", "he", "id"])
def test_scripts_that_do_not_show_the_sound_are_not_checked(language: str) -> None:
    (result,) = judge(SentencePair(Side("特朗普", language), Side("Trump", "en")))
    assert isinstance(result, NotChecked)


ALIASES = (("Бацька", "Lukashenko"), ("Железная леди", "Margaret Thatcher"))


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Вчера Бацьку встретил Корб.", "Korb met Lukashenko yesterday."),
        ("Об этом сказала Железная Леди.", "Margaret Thatcher said so."),
    ],
)
def test_names_that_the_case_declares_to_be_one_are_one(source: str, rendering: str) -> None:
    pair = SentencePair(Side(source, "ru"), Side(rendering, "en"), aliases=ALIASES)
    assert [finding for finding in judge(pair) if isinstance(finding, Finding)] == []
    assert findings(source, rendering) != []


def test_an_alias_of_another_name_answers_nothing() -> None:
    pair = SentencePair(Side("Вчера приехал Корб.", "ru"), Side("Abramenko arrived.", "en"), aliases=ALIASES)
    assert [finding.severity for finding in judge(pair) if isinstance(finding, Finding)] == [Severity.CRITICAL]


def test_a_name_for_what_the_source_points_to_is_minor() -> None:
    (finding,) = findings("Ни один пункт этих соглашений.", "Not one item in the Minsk agreements.")
    assert finding.severity is Severity.MINOR


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Вчора приїхав Микола.", "Nikolai arrived yesterday.", "uk"),
        ("Вчера приехал Пётр.", "Peter arrived yesterday.", "ru"),
        ("Я видел Миколу.", "I saw Nikolai.", "ru"),
        ("Приехал Джанлука.", "Gianluca arrived.", "ru"),
        ("Прыехаў Аляксандр.", "Alexander arrived.", "be"),
    ],
)
def test_forms_of_one_given_name_are_one(source: str, rendering: str, language: str) -> None:
    assert findings(source, rendering, language) == []


def test_two_given_names_are_two_however_alike() -> None:
    assert [finding.severity for finding in findings("Вчера я видел Олену.", "I saw Olga yesterday.")]
    assert findings("Вчера я видел Олену.", "I saw Olena yesterday.") == []
