"""Times of day, halves, signs and East Asian numbers: told in words, they mean what the figures of the English say."""

import pytest

from quoteverify.checks.facts.date import judge as judge_dates
from quoteverify.checks.facts.number import judge
from quoteverify.checks.facts.quantifier import judge as judge_bounds
from quoteverify.checks.facts.unit import judge as judge_units
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.records.findings import Finding, Severity

SEVERE = (Severity.CRITICAL, Severity.MAJOR)


def severe(language: str, source: str, rendering: str) -> list[str]:
    """The messages of all severe findings about values."""
    pair = SentencePair(Side(source, language), Side(rendering, "en"))
    found = [finding for check in (judge, judge_units, judge_dates, judge_bounds) for finding in check(pair)]
    return [finding.message for finding in found if isinstance(finding, Finding) and finding.severity in SEVERE]


TIMES = [
    ("de", "Um halb acht kamen sie.", "They came at 7:30.", "They came at 8:30."),
    ("de", "Es war fünf vor halb neun.", "It was 8:25.", "It was 8:35."),
    ("de", "Um Viertel vor sechs war Schluss.", "It ended at 5:45.", "It ended at 6:45."),
    ("ru", "В десять минут восьмого позвонили.", "They called at ten past seven.", "They called at ten past eight."),
    ("ru", "Мы вышли в полвосьмого.", "We left at half past seven.", "We left at half past eight."),
    ("ru", "Без двадцати девять всё кончилось.", "It ended at twenty to nine.", "It ended at twenty past nine."),
    ("uk", "О пів на восьму приїхав автобус.", "The bus came at half past seven.", "The bus came at half past eight."),
    ("uk", "За десять восьма нас підняли.", "They woke us at ten to eight.", "They woke us at ten past nine."),
    ("be", "А палове восьмай мы выйшлі.", "We left at 7:30.", "We left at 8:30."),
    ("pl", "Przyszli o wpół do ósmej.", "They came at 7.30 pm.", "They came at 8.30 pm."),
    ("pl", "Było za kwadrans szósta.", "It was a quarter to six.", "It was a quarter to seven."),
    ("cs", "Přišli v půl osmé.", "They came at half past seven.", "They came at half past eight."),
    ("cs", "Bylo tři čtvrtě na osm.", "It was a quarter to eight.", "It was a quarter to nine."),
    ("it", "Sono partiti alle otto meno un quarto.", "They left at 7:45.", "They left at 8:45."),
    ("es", "Llegaron a las ocho menos diez.", "They arrived at 7:50.", "They arrived at 8:10."),
    ("pt", "Saíram às sete e meia.", "They left at half past seven.", "They left at half past six."),
    ("fr", "Il est huit heures moins le quart.", "It is a quarter to eight.", "It is a quarter to nine."),
    ("lt", "Išėjome pusę aštuonių.", "We left at half past seven.", "We left at half past eight."),
    ("de", "Um drei viertel acht fuhren wir los.", "We set off at 7:45.", "We set off at 8:15."),
    ("el", "Στις επτάμισι φύγαμε.", "We left at half past seven.", "We left at half past eight."),
    ("tr", "Saat dokuza çeyrek var.", "It is a quarter to nine.", "It is a quarter past nine."),
    ("tr", "Saat sekizi on geçe geldiler.", "They came at ten past eight.", "They came at ten past nine."),
    ("he", "יצאנו בשבע וחצי.", "We left at half past seven.", "We left at half past eight."),
    ("he", "השעה הייתה רבע לתשע.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("hy", "Ժամը յոթ անց կես դուրս եկանք։", "We left at half past seven.", "We left at half past eight."),
    ("ka", "რვის ნახევარზე წავედით.", "We left at half past seven.", "We left at half past eight."),
    ("kk", "Жеті жарымда шықтық.", "We left at half past seven.", "We left at half past eight."),
    ("lv", "Viņi atnāca pusastoņos.", "They came at 7:30.", "They came at 8:30."),
    ("et", "Kell oli pool kaheksa.", "It was half past seven.", "It was half past eight."),
    ("ro", "Au plecat la opt fără un sfert.", "They left at 7:45.", "They left at 8:45."),
    ("el", "Ήρθαν στις οκτώ και μισή.", "They came at 8:30.", "They came at 7:30."),
    ("zh", "下午三点半开会。", "The meeting is at half past three.", "The meeting is at half past four."),
    ("ko", "여덟 시 반에 왔다.", "They came at 8:30.", "They came at 7:30."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), TIMES)
def test_a_time_in_words_is_the_time_of_the_clock(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


HALVES = [
    ("es", "Vinieron dos millones y medio de personas.", "2.5 million people came.", "3.5 million people came."),
    ("it", "Costa un miliardo e mezzo.", "It costs one and a half billion.", "It costs one and a half million."),
    ("it", "Abbiamo aspettato due ore e mezza.", "We waited two and a half hours.", "We waited three hours."),
    ("pt", "Um milhão e meio fugiu.", "A million and a half fled.", "Two million fled."),
    ("fr", "Il y a un an et demi.", "A year and a half ago.", "Two and a half years ago."),
    ("ru", "Прошло два часа с половиной.", "Two and a half hours went by.", "Two hours went by."),
    ("bg", "Минаха година и половина.", "A year and a half went by.", "Three years went by."),
    ("lt", "Pusantro milijono žmonių.", "1.5 million people.", "2.5 million people."),
    ("cs", "Dva a půl milionu lidí.", "Two and a half million people.", "Three and a half million people."),
    ("zh", "我们等了两年半。", "We waited two and a half years.", "We waited three and a half years."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), HALVES)
def test_and_a_half_belongs_to_what_stands_before_it(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


WORDS = [
    ("cs", "Přišlo pětapadesát lidí.", "Fifty-five people came.", "Fifty-six people came."),
    ("cs", "Jednadvacet poslanců.", "Twenty-one deputies.", "Twelve deputies."),
    ("it", "Nel duemilaventidue erano trentadue.", "In 2022 there were 32.", "In 2022 there were 23."),
    ("de", "In den Neunzigerjahren war es leichter.", "In the nineties it was easier.", "In the 1980s it was easier."),
    ("de", "Die Nullerjahre waren besser.", "The noughties were better.", "The 1990s were better."),
    ("uk", "У нульові було легше.", "In the 2000s it was easier.", "In the 1990s it was easier."),
    ("ja", "令和4年のことです。", "It was in 2022.", "It was in 2021."),
    ("ja", "１２００人が来た。", "1,200 people came.", "1,300 people came."),
    ("ko", "스물세 명이 왔다.", "Twenty-three people came.", "Thirty-two people came."),
    ("ko", "2만 5천 원입니다.", "It costs 25,000 won.", "It costs 52,000 won."),
    ("zh", "星期三见面。", "They meet on Wednesday.", "They meet on Thursday."),
    ("ko", "3월 9일이었다.", "It was 9 March.", "It was 9 April."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), WORDS)
def test_numbers_and_dates_in_the_ways_of_a_language(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


SIGNS = [
    ("ru", "Было минус двадцать.", "It was twenty below zero.", "It was twenty degrees."),
    ("pl", "Było minus piętnaście stopni.", "It was -15 degrees.", "It was 15 degrees."),
    ("ru", "Треть домов разрушена.", "A third of the homes are destroyed.", "A quarter of the homes are destroyed."),
    ("ru", "До села пять вёрст.", "The village is five versts away.", "The village is five miles away."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), SIGNS)
def test_a_lost_minus_another_share_and_another_unit_are_found(
    language: str, source: str, right: str, wrong: str
) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Они выиграли пять к трём.", "They won five to three."),
        ("От пяти до семи человек.", "Five to seven people."),
        ("От двадцати до тридцати тысяч.", "Twenty to thirty thousand."),
        ("Он умеет считать от одного до десяти.", "He can count from one to ten."),
        ("Счёт 5:3.", "The score is 5 to 3."),
    ],
)
def test_what_only_looks_like_a_time_keeps_its_numbers(source: str, rendering: str) -> None:
    assert severe("ru", source, rendering) == []


DECADES = [
    ("tr", "Doksanlı yıllarda yoksulduk."),
    ("sr", "Devedesetih smo bili siromašni."),
    ("bg", "През деветдесетте бяхме бедни."),
    ("et", "Üheksakümnendatel olime vaesed."),
    ("lv", "Deviņdesmitajos gados mēs bijām nabadzīgi."),
    ("kk", "Тоқсаныншы жылдары кедей едік."),
    ("hy", "Իննսունականներին մենք աղքատ էինք։"),
    ("lt", "Dešimtajame dešimtmetyje buvome neturtingi."),
]


@pytest.mark.parametrize(("language", "source"), DECADES)
def test_decades_are_read_in_words(language: str, source: str) -> None:
    assert severe(language, source, "In the nineties we were poor.") == []
    assert severe(language, source, "In the eighties we were poor.") != []


BELOW = [
    ("ru", "Было двадцать градусов ниже нуля."),
    ("uk", "Було двадцять градусів морозу."),
    ("es", "Estábamos a veinte grados bajo cero."),
    ("de", "Es waren zwanzig Grad unter null."),
    ("pl", "Było dwadzieścia stopni mrozu."),
]


@pytest.mark.parametrize(("language", "source"), BELOW)
def test_what_stands_behind_a_number_may_make_it_negative(language: str, source: str) -> None:
    for right in ("It was twenty degrees below zero.", "It was minus twenty.", "It was −20 °C."):
        assert severe(language, source, right) == []
    assert severe(language, source, "It was twenty degrees.") != []


def test_a_capital_with_a_dot_is_read_in_turkish() -> None:
    assert severe("tr", "İki yüz otuz beş kişi öldü.", "235 people died.") == []
    assert severe("tr", "İki yüz otuz beş kişi öldü.", "253 people died.") != []
