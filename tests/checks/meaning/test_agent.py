"""Who did what to whom."""

import pytest

from quoteverify.checks.meaning.agent import CHECK
from quoteverify.records.findings import Severity
from tests.support.judging import findings, severities, survives_anything


def test_exchanged_roles_are_major() -> None:
    (one,) = findings(CHECK, "Полицейского ударил мальчик.", "The policeman hit the boy.")
    assert one.severity is Severity.MAJOR
    assert "exchanges who acts" in one.message


def test_the_passive_keeps_the_roles() -> None:
    assert findings(CHECK, "Полицейского ударил мальчик.", "The policeman was hit by the boy.") == []
    assert findings(CHECK, "Полицейского ударил мальчик.", "The boy hit the policeman.") == []


def test_he_for_she_is_major() -> None:
    assert severities(CHECK, "Она сказала это ей.", "He said it.") == [Severity.MAJOR]


def test_a_noun_of_that_gender_explains_the_pronoun() -> None:
    assert findings(CHECK, "Мать видела её брата.", "The mother saw his sister.") == []


ATTACKED = {
    "ru": "Россия напала на Украину.",
    "uk": "Росія напала на Україну.",
    "be": "Расія напала на Украіну.",
    "pl": "Rosja zaatakowała Ukrainę.",
    "cs": "Rusko napadlo Ukrajinu.",
    "lt": "Rusija užpuolė Ukrainą.",
    "de": "Russland hat die Ukraine angegriffen.",
    "es": "Rusia atacó a Ucrania.",
    "fr": "La Russie a attaqué l'Ukraine.",
    "it": "La Russia ha attaccato l'Ucraina.",
    "tr": "Rusya Ukrayna'ya saldırdı.",
}


@pytest.mark.parametrize("language", ATTACKED)
def test_names_that_exchange_their_parts_are_major(language: str) -> None:
    assert severities(CHECK, ATTACKED[language], "Ukraine attacked Russia.", language) == [Severity.MAJOR]
    for right in (
        "Russia attacked Ukraine.",
        "Ukraine was attacked by Russia.",
        "Ukraine came under attack from Russia.",
    ):
        assert findings(CHECK, ATTACKED[language], right, language) == []


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("На Украину напала Россия.", "ru"),
        ("Ukrainę zaatakowała Rosja.", "pl"),
        ("Die Ukraine wurde von Russland angegriffen.", "de"),
        ("Ucrania fue atacada por Rusia.", "es"),
    ],
)
def test_the_order_of_words_may_differ(source: str, language: str) -> None:
    assert findings(CHECK, source, "Russia attacked Ukraine.", language) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong", "language"),
    [
        ("Путин обманул Макрона.", "Putin deceived Macron.", "Macron deceived Putin.", "ru"),
        ("Макрона обманул Путин.", "Putin deceived Macron.", "Macron deceived Putin.", "ru"),
        ("Зеленський розкритикував Трампа.", "Zelensky criticized Trump.", "Trump criticized Zelensky.", "uk"),
        ("Tusk skrytykował Kaczyńskiego.", "Tusk criticized Kaczyński.", "Kaczyński criticized Tusk.", "pl"),
        ("Merkel kritisierte Schröder.", "Merkel criticized Schröder.", "Schröder criticized Merkel.", "de"),
        ("Macron a critiqué Trump.", "Macron criticized Trump.", "Trump criticized Macron.", "fr"),
    ],
)
def test_people_that_exchange_their_parts_are_major(source: str, right: str, wrong: str, language: str) -> None:
    assert findings(CHECK, source, right, language) == []
    assert severities(CHECK, source, wrong, language) == [Severity.MAJOR]


THREATENED = {
    "ru": "Он угрожал нам.",
    "uk": "Він погрожував нам.",
    "pl": "On nam groził.",
    "lt": "Jis mums grasino.",
    "de": "Er hat uns bedroht.",
    "es": "Él nos amenazó.",
    "fr": "Il nous a menacés.",
    "ko": "그는 우리를 협박했다.",
    "ja": "彼は私たちを脅した。",
    "zh": "他威胁我们。",
}


@pytest.mark.parametrize("language", THREATENED)
def test_pronouns_that_exchange_their_parts_are_major(language: str) -> None:
    assert severities(CHECK, THREATENED[language], "We threatened him.", language) == [Severity.MAJOR]
    assert findings(CHECK, THREATENED[language], "He threatened us.", language) == []


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Он мне нравится.", "I like him.", "ru"),
        ("Он нам нужен.", "We need him.", "ru"),
        ("Вона мені подобається.", "I like her.", "uk"),
        ("Er gefällt mir.", "I like him.", "de"),
        ("Il me manque.", "I miss him.", "fr"),
        ("Россия проиграла Испании.", "Spain beat Russia.", "ru"),
        ("Россия помогает Белоруссии.", "Belarus gets help from Russia.", "ru"),
        ("Она видела его брата.", "She saw his brother.", "ru"),
    ],
)
def test_a_verb_that_turns_its_parts_round_is_no_exchange(source: str, rendering: str, language: str) -> None:
    assert findings(CHECK, source, rendering, language) == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)


@pytest.mark.parametrize(
    ("source", "rendering", "hidden"),
    [
        ("Мы решили закрыть границу.", "It was decided to close the border.", "«Мы решили»"),
        ("Я подписал закон.", "The law was signed.", "«Я подписал»"),
        ("Солдаты убили журналиста.", "A journalist was killed.", "«Солдаты убили»"),
    ],
)
def test_a_passive_that_hides_the_actor_is_major(source: str, rendering: str, hidden: str) -> None:
    (one,) = findings(CHECK, source, rendering)
    assert one.severity is Severity.MAJOR
    assert hidden in one.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Солдаты убили журналиста.", "The journalist was killed by soldiers."),
        ("Солдаты убили журналиста.", "A journalist was killed: the soldiers did it."),
        ("Мы решили закрыть границу.", "It was decided by us to close the border."),
        ("Мы решили закрыть границу.", "Our decision was made: close the border."),
        ("Журналиста убили.", "A journalist was killed."),
        ("Журналист был убит.", "The journalist was killed."),
    ],
)
def test_a_passive_that_hides_nobody_is_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


LEFT_OUT = {"pl": "Groził nam.", "es": "Nos amenazó.", "ru": "Угрожал нам."}


@pytest.mark.parametrize("language", LEFT_OUT)
def test_a_third_person_that_is_left_out_acts_all_the_same(language: str) -> None:
    assert severities(CHECK, LEFT_OUT[language], "He threatened us.", language) == []
    assert Severity.MAJOR in severities(CHECK, LEFT_OUT[language], "We threatened him.", language)
