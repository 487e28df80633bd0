"""Numbers: what a checker would call wrong is found, what is only written otherwise is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from quoteverify.checks.facts.number import CHECK, judge
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, NotChecked, Severity


def findings(source: str, rendering: str, language: str = "ru") -> list[Finding | NotChecked]:
    assert CHECK.pair
    return list(CHECK.pair(SentencePair(Side(source, language), Side(rendering, "en"))))


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Погибли 44 человека.", "40 people died."),
        ("На трёх верфях", "At four shipyards"),
        ("Восемьдесят процентов товаров", "Fifty percent of the goods"),
        ("10 тысяч человек", "13,500 people"),
        ("В 2020 году", "In 2021"),
        ("Авария произошла в 12:25.", "The accident happened at 11:25."),
        ("в 50 раз больше", "15 times more"),
        ("две трети голосов", "three quarters of the votes"),
        ("полмиллиона беженцев", "five million refugees"),
    ],
)
def test_a_changed_number_is_critical_and_shows_both(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.CRITICAL
    assert finding.source
    assert finding.rendering
    assert finding.source.of(source) in finding.message
    assert finding.rendering.of(rendering) in finding.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Десять тысяч человек", "10,000 people"),
        ("1,5 млн рублей", "1.5 million roubles"),
        ("1,5 млн рублей", "one and a half million roubles"),
        ("полмиллиона человек", "half a million people"),
        ("50-кратно больше", "50 times more"),
        ("вырос вдвое", "doubled"),
        ("Двое погибли", "Two people died"),
        ("Дюжина яиц", "Twelve eggs"),
        ("Дюжина яиц", "A dozen eggs"),
        ("Ни один не пришёл", "No one came"),
        ("один из нас", "one of us"),
        ("Однажды он пришёл", "One day he came"),
        ("Прежде всего", "First of all"),
        ("Подождите секунду", "Wait a second"),
        ("в 80-х годах", "in the 1980s"),
        ("в 15:00", "at 3 p.m."),
        ("в 4:40 утра", "at 4.40 am"),
        ("двадцать первый век", "the 21st century"),
        ("XXI век", "the twenty-first century"),
        ("четверть населения", "25 percent of the population"),
        ("пять-шесть дней", "five or six days"),
        ("5–7 млн", "five to seven million"),
        ("25-тысячная толпа", "a crowd of 25,000"),
        ("300-летие", "the 300th anniversary"),
        ("двухлетний ребёнок", "a two-year-old child"),
        ("26.07.2020", "26 July 2020"),
        ("сутки", "24 hours"),
        ("тысячи людей", "thousands of people"),
        ("миллион долларов", "a million dollars"),
        ("семью", "his family"),
        ("вирус COVID-19", "the coronavirus"),
    ],
)
def test_the_same_number_written_otherwise_is_no_finding(source: str, rendering: str) -> None:
    assert findings(source, rendering) == []


@pytest.mark.parametrize(
    ("source", "rendering"), [("Их было 17.", "They were many."), ("Их было много.", "There were 17 of them.")]
)
def test_a_missing_or_added_number_is_major(source: str, rendering: str) -> None:
    (finding,) = findings(source, rendering)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MAJOR
    assert (finding.source is None) != (finding.rendering is None)


def test_a_word_for_two_that_comes_alone_is_minor() -> None:
    (finding,) = findings("Он помирил страны.", "He reconciled the two countries.")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.MINOR


def test_an_ambiguous_separator_is_shown_not_guessed() -> None:
    (finding,) = findings("Пришли 4100 человек", "4.100 people came")
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.INFO
    assert "two readings" in finding.message


def test_order_is_free() -> None:
    assert findings("3 кошки и 5 собак", "5 dogs and 3 cats") == []


def test_an_unknown_language_is_not_checked() -> None:
    assert findings("5 manusia", "6 people", "id") == [NotChecked("number", "no number words for Indonesian")]


def test_without_a_source_nothing_is_said() -> None:
    assert CHECK.pair
    assert list(CHECK.pair(SentencePair(None, Side("5 people", "en")))) == []


def test_a_table_is_not_compared() -> None:
    (result,) = findings("1; " * 300, "1; " * 300)
    assert isinstance(result, NotChecked)


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_survived_and_spans_lie_inside(source: str, rendering: str) -> None:
    for result in findings(source, rendering):
        assert isinstance(result, Finding)
        assert result.source is None or 0 <= result.source.start < result.source.end <= len(source)
        assert result.rendering is None or 0 <= result.rendering.start < result.rendering.end <= len(rendering)


@settings(deadline=None)
@given(st.integers(0, 10**12))
def test_a_number_never_differs_from_itself(value: int) -> None:
    assert findings(f"{value:,}".replace(",", " "), f"{value:,}") == []


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Об этом я говорил 21 февраля текущего года.", "I spoke of it on February 21, 2022.", "ru"),
        ("Це сталося торік.", "It happened in 2021.", "uk"),
        ("Das war im vergangenen Jahr.", "That was in 2021.", "de"),
        ("C’était l’année dernière.", "That was in 2021.", "fr"),
        ("W ubiegłym roku.", "In 2021.", "pl"),
    ],
)
def test_a_year_that_the_source_points_to_is_info(source: str, rendering: str, language: str) -> None:
    (finding,) = findings(source, rendering, language)
    assert isinstance(finding, Finding)
    assert finding.severity is Severity.INFO


def test_another_number_beside_this_year_is_no_year() -> None:
    severities = [
        finding.severity
        for finding in findings("В этом году погибли люди.", "This year 44 people died.")
        if isinstance(finding, Finding)
    ]
    assert severities == [Severity.MAJOR]


WRITERS = ("en", "ru", "uk", "be", "lt", "pl", "de", "fr", "es")


@settings(deadline=None, max_examples=80)
@given(st.sampled_from(WRITERS), st.sampled_from(WRITERS), st.integers(3, 999_999), st.integers(3, 999_999))
def test_what_one_language_writes_another_reads_back(one: str, other: str, value: int, changed: int) -> None:
    def judged(printed: int) -> list[Severity]:
        said = Side(str(num2words(value, lang=one)).replace(",", ""), one)
        rendering = Side(str(num2words(printed, lang=other)).replace(",", ""), other)
        return [finding.severity for finding in judge(SentencePair(said, rendering)) if isinstance(finding, Finding)]

    assert judged(value) == []
    if changed not in {value * 1000, value, value / 1000}:  # a thousandfold is the unit check's
        assert judged(changed) != []


YEARS = {
    "ru": "Школу закрыли в девяносто шестом году.",
    "uk": "Школу закрили у дев'яносто шостому році.",
    "pl": "Szkołę zamknięto w dziewięćdziesiątym szóstym roku.",
    "de": "Die Schule wurde im Jahr 96 geschlossen.",
    "es": "La escuela cerró en el año 96.",
    "fr": "L'école a fermé en l'an 96.",
    "hi": "स्कूल साल 96 में बंद हुआ।",
}


@pytest.mark.parametrize("language", YEARS)
def test_a_year_may_be_said_by_its_last_two_figures(language: str) -> None:
    assert CHECK.pair is not None
    source = Side(YEARS[language], language)
    right, wrong = (
        list(CHECK.pair(SentencePair(source, Side(f"The school was closed in {year}.", "en")))) for year in (1996, 1986)
    )
    assert right == []
    assert any(isinstance(found, Finding) and found.severity is Severity.CRITICAL for found in wrong)


HALVES = {  # said, rightly and wrongly printed
    "वह साढ़े सात बजे आया।": ("hi", "He came at half past seven.", "He came at half past eight."),
    "वह सवा सात बजे आया।": ("hi", "He came at a quarter past seven.", "He came at a quarter past six."),
    "वह पौने आठ बजे आया।": ("hi", "He came at a quarter to eight.", "He came at a quarter to nine."),
    "साढ़े तीन लाख लोग आए।": ("hi", "350,000 people came.", "450,000 people came."),
    "हमने साढ़े तीन घंटे इंतज़ार किया।": ("hi", "We waited three and a half hours.", "We waited four and a half hours."),
    "साढ़े तीन सौ लोग आए।": ("hi", "350 people came.", "300 people came."),
    "सवा सौ लोग आए।": ("hi", "125 people came.", "225 people came."),
    "डेढ़ करोड़ लोग आए।": ("hi", "15 million people came.", "25 million people came."),
    "وصل في الساعة السابعة والنصف.": ("ar", "He arrived at half past seven.", "He arrived at half past eight."),
    "وصل في السابعة إلا ربعا.": ("ar", "He arrived at a quarter to seven.", "He arrived at a quarter to nine."),
    "وصل في الساعة السابعة وعشر دقائق.": ("ar", "He arrived at 7:10.", "He arrived at 7:20."),
}


@pytest.mark.parametrize("said", HALVES)
def test_halves_and_quarters_of_hindi_and_times_of_arabic(said: str) -> None:
    language, right, wrong = HALVES[said]
    severe = {Severity.CRITICAL, Severity.MAJOR}
    for printed, flagged in ((right, False), (wrong, True)):
        results = judge(SentencePair(Side(said, language), Side(printed, "en")))
        assert any(isinstance(result, Finding) and result.severity in severe for result in results) is flagged


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong"),
    [
        (
            "uk",
            "Чверть будинків зруйновано.",
            "A quarter of the homes are destroyed.",
            "A third of the homes are destroyed.",
        ),
        (
            "de",
            "Die Hälfte der Häuser ist zerstört.",
            "Half of the houses are gone.",
            "A third of the houses are gone.",
        ),
        ("ru", "Треть домов разрушена.", "A third of the homes are destroyed.", "A fifth of the homes are destroyed."),
        ("es", "Un tercio de las casas.", "A third of the houses.", "A quarter of the houses."),
    ],
)
def test_another_share_is_major(language: str, source: str, right: str, wrong: str) -> None:
    assert findings(source, right, language) == []
    assert [found.severity for found in findings(source, wrong, language) if isinstance(found, Finding)] == [
        Severity.MAJOR
    ]


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong"),
    [
        ("uk", "У дев'яносто шостому році діти ходили дванадцять кілометрів.", "In 1996 children walked 12 kilometres.",
         "Children walked 96 kilometres."),
        ("ru", "В сорок шестом году привезли сто килограммов муки.", "In 1946 they brought 100 kilos of flour.",
         "They brought 46 kilos of flour."),
    ],
)  # fmt: skip
def test_a_year_does_not_answer_for_a_measure(language: str, source: str, right: str, wrong: str) -> None:
    assert findings(source, right, language) == []
    assert Severity.CRITICAL in [
        found.severity for found in findings(source, wrong, language) if isinstance(found, Finding)
    ]


def test_a_year_and_a_measure_of_one_number_answer_each_its_own() -> None:
    assert findings("В девяносто шестом году мы прошли девяносто шесть километров.", "In 1996 we walked 96 km.") == []


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong"),
    [
        ("uk", "Нас було п'ятнадцятеро.", "There were fifteen of us.", "There were fifty of us."),
        ("uk", "Нас було двадцятеро.", "There were twenty of us.", "There were twelve of us."),
        ("pl", "Było nas piętnaścioro.", "There were fifteen of us.", "There were fifty of us."),
        ("sr", "Bilo nas je petnaestoro.", "There were fifteen of us.", "There were fifty of us."),
    ],
)
def test_people_counted_together_are_counted(language: str, source: str, right: str, wrong: str) -> None:
    assert findings(source, right, language) == []
    assert [found.severity for found in findings(source, wrong, language) if isinstance(found, Finding)] == [
        Severity.CRITICAL
    ]
