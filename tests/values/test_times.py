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


TOLD = [
    ("pl", "Wyszliśmy za pięć trzecia.", "We left at five to three.", "We left at five past three."),
    ("pl", "Wyszliśmy pięć po trzeciej.", "We left at five past three.", "We left at five to three."),
    ("pl", "Było wpół do ósmej.", "It was half past seven.", "It was half past eight."),
    ("pl", "Przyszli za dziesięć dziewiąta.", "They came at ten to nine.", "They came at ten past nine."),
    ("zh", "我们差一刻九点离开。", "We left at a quarter to nine.", "We left at a quarter past nine."),
    ("zh", "我们九点一刻离开。", "We left at a quarter past nine.", "We left at a quarter to nine."),
    ("zh", "九点半开始。", "It began at half past nine.", "It began at half past eight."),
    ("zh", "差五分十点到的。", "They arrived at five to ten.", "They arrived at five past ten."),
    ("ja", "九時半に始まった。", "It began at half past nine.", "It began at half past eight."),
    ("ja", "九時十五分前に出た。", "We left at a quarter to nine.", "We left at a quarter past nine."),
    ("ko", "아홉 시 반에 시작했다.", "It began at half past nine.", "It began at half past eight."),
    ("be", "Было без чвэрці дзевяць.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("be", "Было палова восьмай.", "It was half past seven.", "It was half past eight."),
    ("el", "Φύγαμε στις εννιά παρά τέταρτο.", "We left at a quarter to nine.", "We left at a quarter past nine."),
    ("el", "Φύγαμε στις εννιά και τέταρτο.", "We left at a quarter past nine.", "We left at a quarter to nine."),
    ("lt", "Buvo be penkių devynios.", "It was five to nine.", "It was five past nine."),
    ("lt", "Buvo pusė aštuonių.", "It was half past seven.", "It was half past eight."),
    ("lv", "Bija bez piecām deviņi.", "It was five to nine.", "It was five past nine."),
    ("lv", "Bija pusastoņi.", "It was half past seven.", "It was half past eight."),
    ("et", "Kell oli pool kaheksa.", "It was half past seven.", "It was half past eight."),
    ("et", "Kell oli veerand üheksa.", "It was a quarter past eight.", "It was a quarter past nine."),
    ("et", "Kell oli kolmveerand üheksa.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("fr", "Il était neuf heures moins le quart.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("fr", "Il était sept heures et demie.", "It was half past seven.", "It was half past eight."),
    ("es", "Eran las nueve menos cuarto.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("it", "Erano le nove meno un quarto.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("it", "Erano le sette e mezza.", "It was half past seven.", "It was half past eight."),
    ("pt", "Eram nove menos um quarto.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("pt", "Eram sete e meia.", "It was half past seven.", "It was half past eight."),
    ("de", "Es war Viertel vor neun.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("de", "Es war drei viertel neun.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("de", "Es war fünf vor halb neun.", "It was 8:25.", "It was 8:35."),
    ("cs", "Bylo tři čtvrtě na devět.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("ar", "كانت الساعة التاسعة وعشر دقائق.", "It was ten past nine.", "It was ten to nine."),
    ("ar", "كانت الساعة التاسعة إلا ربعا.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("ar", "كانت الساعة السابعة والنصف.", "It was half past seven.", "It was half past eight."),
    ("fa", "ساعت هفت و نیم بود.", "It was half past seven.", "It was half past eight."),
    ("fa", "ساعت یک ربع به نه بود.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("fa", "ساعت نه و ربع بود.", "It was a quarter past nine.", "It was a quarter to nine."),
    ("tr", "Saat yedi buçuktu.", "It was half past seven.", "It was half past eight."),
    ("tr", "Saat dokuza çeyrek vardı.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("tr", "Saat dokuzu çeyrek geçiyordu.", "It was a quarter past nine.", "It was a quarter to nine."),
    ("hi", "साढ़े सात बजे थे।", "It was half past seven.", "It was half past eight."),
    ("hi", "पौने नौ बजे थे।", "It was a quarter to nine.", "It was a quarter past nine."),
    ("hi", "सवा नौ बजे थे।", "It was a quarter past nine.", "It was a quarter to nine."),
    ("he", "השעה הייתה תשע ורבע.", "It was a quarter past nine.", "It was a quarter to nine."),
    ("he", "השעה הייתה רבע לתשע.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("hy", "Ժամը յոթն անց կես էր։", "It was half past seven.", "It was half past eight."),
    ("ka", "რვის ნახევარი იყო.", "It was half past seven.", "It was half past eight."),
    ("kk", "Сағат жеті жарым еді.", "It was half past seven.", "It was half past eight."),
    ("bg", "Беше девет без четвърт.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("ro", "Era nouă fără un sfert.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("sr", "Било је петнаест до девет.", "It was a quarter to nine.", "It was a quarter past nine."),
    ("zh", "两点三刻到的。", "They arrived at a quarter to three.", "They arrived at a quarter past three."),
    ("zh", "十点差五分。", "It was five to ten.", "It was five past ten."),
    ("ja", "七時十分前です。", "It is ten to seven.", "It is ten past seven."),
    ("ko", "일곱 시 십 분 전이었다.", "It was ten to seven.", "It was ten past seven."),
    ("fr", "À huit heures et quart.", "At a quarter past eight.", "At a quarter to eight."),
    ("it", "Alle otto e un quarto.", "At a quarter past eight.", "At a quarter to eight."),
    ("pt", "Faltavam dez para as oito.", "It was ten to eight.", "It was ten past eight."),
    ("el", "Στις οκτώ παρά δέκα.", "At ten to eight.", "At ten past eight."),
    ("bg", "В осем и половина.", "At half past eight.", "At half past seven."),
    ("ro", "La opt și jumătate.", "At half past eight.", "At half past seven."),
    ("cs", "Ve čtvrt na devět.", "At a quarter past eight.", "At a quarter past nine."),
    ("sr", "U pola osam.", "At half past seven.", "At half past eight."),
    ("lv", "Ceturksnis pāri astoņiem.", "A quarter past eight.", "A quarter to eight."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), TOLD)
def test_quarters_and_minutes_to_the_hour_in_any_language(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


DAYTIMES = [
    ("pl", "Przyszli o siódmej wieczorem.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("pl", "Przyszli o siódmej rano.", "They came at 7 a.m.", "They came at 7 p.m."),
    ("zh", "他们晚上七点来。", "They came at 7 p.m.", "They came at 7 a.m."),
    ("zh", "他们早上七点来。", "They came at seven in the morning.", "They came at seven in the evening."),
    ("zh", "下午三点开会。", "The meeting was at 3 p.m.", "The meeting was at 3 a.m."),
    ("ja", "午後七時に来た。", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ko", "오후 7시에 왔다.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ru", "Они пришли в семь вечера.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ru", "Они пришли в семь утра.", "They came at seven in the morning.", "They came at seven in the evening."),
    ("ru", "Это было в два часа ночи.", "It was at 2 a.m.", "It was at 2 p.m."),
    ("ru", "Это было в три часа дня.", "It was at 3 p.m.", "It was at 3 a.m."),
    ("ru", "Они пришли в семь вечера.", "They came at 19:00.", "They came at 17:00."),
    ("uk", "Вони прийшли о сьомій вечора.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("uk", "Це було о другій ночі.", "It was at 2 a.m.", "It was at 2 p.m."),
    ("be", "Яны прыйшлі а сёмай вечара.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("el", "Ήρθαν στις εφτά το βράδυ.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("lt", "Jie atėjo septintą vakaro.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("lv", "Viņi atnāca septiņos vakarā.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("et", "Nad tulid kell seitse õhtul.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("fr", "Ils sont venus à sept heures du soir.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("fr", "Ils sont venus à sept heures du matin.", "They came at 7 a.m.", "They came at 7 p.m."),
    ("es", "Vinieron a las siete de la tarde.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("es", "Vinieron a las siete de la mañana.", "They came at 7 a.m.", "They came at 7 p.m."),
    ("it", "Sono venuti alle sette di sera.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("pt", "Vieram às sete da noite.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("de", "Sie kamen um sieben Uhr abends.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("de", "Sie kamen um sieben Uhr morgens.", "They came at 7 a.m.", "They came at 7 p.m."),
    ("cs", "Přišli v sedm večer.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ar", "جاءوا الساعة السابعة مساء.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("fa", "ساعت هفت عصر آمدند.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("tr", "Akşam yedide geldiler.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("hi", "वे शाम सात बजे आए।", "They came at 7 p.m.", "They came at 7 a.m."),
    ("kk", "Олар кешкі жетіде келді.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("bg", "Дойдоха в седем вечерта.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ro", "Au venit la șapte seara.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("sr", "Došli su u sedam uveče.", "They came at 7 p.m.", "They came at 7 a.m."),
    ("ru", "Мы вышли в 7:30 вечера.", "We left at 7:30 p.m.", "We left at 7:30 a.m."),
    ("ru", "Вечером, в десять часов, приехали.", "They came at ten at night.", "They came at ten in the morning."),
    ("ru", "В два ночи постучали.", "They knocked at two in the morning.", "They knocked at two in the afternoon."),
    ("ru", "В 19:00 началось.", "It began at 7 p.m.", "It began at 7 a.m."),
    (
        "ru",
        "Это было в 7 вечера 5 марта.",
        "It was 7 in the evening on 5 March.",
        "It was 7 in the morning on 5 March.",
    ),
    ("de", "Um 19 Uhr begann es.", "It began at 7 p.m.", "It began at 8 p.m."),
    ("de", "Um zwei Uhr nachts klopfte es.", "There was a knock at 2 a.m.", "There was a knock at 2 p.m."),
    (
        "de",
        "Gegen elf Uhr nachts kamen sie.",
        "They came around eleven at night.",
        "They came around eleven in the morning.",
    ),
    ("de", "Heute Morgen um sechs.", "At six this morning.", "At six this evening."),
    ("pl", "O dziesiątej w nocy.", "At ten at night.", "At ten in the morning."),
    ("pl", "O drugiej w nocy.", "At two in the morning.", "At two in the afternoon."),
    ("pl", "O 7 wieczorem.", "At 7 in the evening.", "At 7 in the morning."),
    ("uk", "О десятій вечора.", "At 10 p.m.", "At 10 a.m."),
    ("uk", "О третій годині дня.", "At three in the afternoon.", "At three in the morning."),
    ("be", "А другой гадзіне ночы.", "At two in the morning.", "At two in the afternoon."),
    ("lt", "Trečią valandą nakties.", "At three in the morning.", "At three in the afternoon."),
    ("lt", "Trečią valandą dienos.", "At three in the afternoon.", "At three in the morning."),
    ("zh", "凌晨两点有人敲门。", "There was a knock at 2 a.m.", "There was a knock at 2 p.m."),
    ("zh", "晚上八点四十分。", "8:40 p.m.", "8:40 a.m."),
    ("ja", "夜十時に帰った。", "He went home at 10 p.m.", "He went home at 10 a.m."),
    ("ko", "밤 열 시에 왔다.", "They came at 10 p.m.", "They came at 10 a.m."),
    ("fr", "À 19h, ils sont venus.", "At 7 p.m. they came.", "At 8 p.m. they came."),
    ("fr", "À deux heures de la nuit.", "At two in the morning.", "At two in the afternoon."),
    ("es", "A las diez de la noche.", "At ten at night.", "At ten in the morning."),
    (
        "es",
        "A las ocho y media de la mañana.",
        "At half past eight in the morning.",
        "At half past eight in the evening.",
    ),
    ("it", "Alle due di notte.", "At 2 a.m.", "At 2 p.m."),
    ("pt", "Às dez da noite.", "At 10 p.m.", "At 10 a.m."),
    ("tr", "Sabah sekizde başladı.", "It began at 8 a.m.", "It began at 8 p.m."),
    ("ar", "الساعة العاشرة ليلا.", "At ten at night.", "At ten in the morning."),
    ("ar", "التاسعة والربع صباحا.", "A quarter past nine in the morning.", "A quarter past nine in the evening."),
    ("fa", "ساعت ده شب آمدند.", "They came at ten at night.", "They came at ten in the morning."),
    ("hi", "रात दस बजे आए।", "They came at 10 p.m.", "They came at 10 a.m."),
    ("hi", "सुबह साढ़े सात बजे।", "At half past seven in the morning.", "At half past seven in the evening."),
    ("he", "בעשר בלילה.", "At ten at night.", "At ten in the morning."),
    ("el", "Στις δέκα το βράδυ.", "At 10 p.m.", "At 10 a.m."),
    (
        "el",
        "Ήταν οκτώμισι το πρωί.",
        "It was half past eight in the morning.",
        "It was half past eight in the evening.",
    ),
    ("ka", "საღამოს შვიდ საათზე.", "At seven in the evening.", "At seven in the morning."),
    ("hy", "Երեկոյան ժամը յոթին.", "At seven in the evening.", "At seven in the morning."),
    ("kk", "Таңғы сағат жетіде.", "At 7 a.m.", "At 7 p.m."),
    ("bg", "В два през нощта.", "At 2 a.m.", "At 2 p.m."),
    ("ro", "La zece noaptea.", "At 10 p.m.", "At 10 a.m."),
    ("cs", "V deset v noci.", "At ten at night.", "At ten in the morning."),
    ("sr", "У десет увече.", "At 10 p.m.", "At 10 a.m."),
    ("et", "Kell kaks öösel.", "At 2 a.m.", "At 2 p.m."),
    ("lv", "Divos naktī.", "At two in the morning.", "At two in the afternoon."),
    ("ru", "Без четверти девять утра.", "A quarter to nine in the morning.", "A quarter to nine in the evening."),
    ("ru", "В полвторого ночи.", "At half past one at night.", "At half past one in the afternoon."),
    ("uk", "Пів на другу ночі.", "Half past one at night.", "Half past one in the afternoon."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), DAYTIMES)
def test_the_half_of_the_day_is_told(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


@pytest.mark.parametrize(
    ("language", "source", "rendering"),
    [
        ("ru", "Мы вышли в час дня.", "We left at 1 p.m."),
        ("ru", "Работаем с 7 утра до 7 вечера.", "We work from 7 a.m. to 7 p.m."),
        ("ru", "Работаем с девяти утра до шести вечера.", "We work from nine to six."),
        ("ru", "Утром семь человек ушли.", "Seven people left in the morning."),
        ("ru", "В полдень нас было двенадцать.", "At noon there were twelve of us."),
        ("ru", "Прошло три дня.", "Three days went by."),
        ("fa", "ساعت ده دقیقه به نه بود.", "It was ten to nine."),
        ("de", "Um 19 Uhr begann es.", "It began at 7 p.m."),
        ("en", "The vote was five to three.", "The vote was five to three."),
    ],
)
def test_what_tells_no_other_half_is_quiet(language: str, source: str, rendering: str) -> None:
    assert severe(language, source, rendering) == []


COUNTED = [
    ("fr", "Trois millions et demi de personnes.", "3.5 million people.", "2.5 million people."),
    ("de", "Dreieinhalb Millionen Menschen.", "3.5 million people.", "2.5 million people."),
    ("pl", "Trzy i pół miliona ludzi.", "3.5 million people.", "2.5 million people."),
    ("pl", "Półtora miliona ludzi.", "1.5 million people.", "2.5 million people."),
    ("ro", "Trei milioane și jumătate de oameni.", "3.5 million people.", "2.5 million people."),
    ("bg", "Три милиона и половина души.", "3.5 million people.", "2.5 million people."),
    ("el", "Τρεισήμισι εκατομμύρια άνθρωποι.", "3.5 million people.", "2.5 million people."),
    ("el", "Τρία εκατομμύρια και μισό.", "3.5 million.", "2.5 million."),
    ("lt", "Trys su puse milijono žmonių.", "3.5 million people.", "2.5 million people."),
    ("lt", "Pusantro milijono žmonių.", "1.5 million people.", "2.5 million people."),
    ("lv", "Trīs ar pusi miljoni cilvēku.", "3.5 million people.", "2.5 million people."),
    ("et", "Kolm ja pool miljonit inimest.", "3.5 million people.", "2.5 million people."),
    ("tr", "Üç buçuk milyon insan.", "3.5 million people.", "2.5 million people."),
    ("ar", "ثلاثة ملايين ونصف شخص.", "3.5 million people.", "2.5 million people."),
    ("fa", "سه میلیون و نیم نفر.", "3.5 million people.", "2.5 million people."),
    ("fa", "سه و نیم میلیون نفر.", "3.5 million people.", "2.5 million people."),
    ("hi", "साढ़े तीन करोड़ लोग।", "35 million people.", "25 million people."),
    ("hi", "डेढ़ लाख लोग।", "150,000 people.", "250,000 people."),
    ("hi", "ढाई हजार लोग।", "2,500 people.", "3,500 people."),
    ("uk", "Три з половиною мільйони людей.", "3.5 million people.", "2.5 million people."),
    ("be", "Паўтара мільёна чалавек.", "1.5 million people.", "2.5 million people."),
    ("kk", "Үш жарым миллион адам.", "3.5 million people.", "2.5 million people."),
    ("ka", "სამნახევარი მილიონი ადამიანი.", "3.5 million people.", "2.5 million people."),
    ("hy", "Երեքուկես միլիոն մարդ։", "3.5 million people.", "2.5 million people."),
    ("sr", "Три и по милиона људи.", "3.5 million people.", "2.5 million people."),
    ("cs", "Tři a půl milionu lidí.", "3.5 million people.", "2.5 million people."),
    ("zh", "三百五十万人。", "3.5 million people.", "2.5 million people."),
    ("zh", "三个半小时。", "Three and a half hours.", "Two and a half hours."),
    ("zh", "１２３人来了。", "123 people came.", "132 people came."),
    ("ja", "１２万人が来た。", "120,000 people came.", "210,000 people came."),
    ("ja", "二〇二二年二月二十四日でした。", "It was 24 February 2022.", "It was 24 March 2022."),
    ("ko", "스물다섯 명이 왔다.", "Twenty-five people came.", "Thirty-five people came."),
    ("ko", "삼백오십 명이 왔다.", "350 people came.", "530 people came."),
    ("ko", "십이만 명이 왔다.", "120,000 people came.", "210,000 people came."),
    ("fa", "بیست و پنج نفر آمدند.", "Twenty-five people came.", "Thirty-five people came."),
    ("fa", "دوازده هزار نفر آمدند.", "12,000 people came.", "21,000 people came."),
    ("hi", "बारह हजार लोग आए।", "12,000 people came.", "21,000 people came."),
    ("hi", "पैंतीस लोग आए।", "Thirty-five people came.", "Fifty-three people came."),
    ("hy", "Տասներկու հազար մարդ եկավ։", "12,000 people came.", "21,000 people came."),
    ("ka", "თორმეტი ათასი ადამიანი მოვიდა.", "12,000 people came.", "21,000 people came."),
    ("ka", "ოცდათხუთმეტი ადამიანი მოვიდა.", "Thirty-five people came.", "Fifty-three people came."),
    ("kk", "Он екі мың адам келді.", "12,000 people came.", "21,000 people came."),
    ("kk", "Отыз бес адам келді.", "Thirty-five people came.", "Fifty-three people came."),
    ("hy", "Երեսունհինգ մարդ եկավ։", "Thirty-five people came.", "Fifty-three people came."),
    ("ru", "Прошло три дня.", "Three days went by.", "Four days went by."),
    ("uk", "Минуло чотири дні.", "Four days went by.", "Five days went by."),
    ("lt", "Praėjo trys dienos.", "Three days went by.", "Four days went by."),
    ("ja", "三日前に来た。", "They came three days ago.", "They came four days ago."),
    ("tr", "Saat on birde geldiler.", "They came at eleven.", "They came at twelve."),
    ("ru", "Полтора десятка человек.", "Fifteen people.", "Fifty people."),
    ("ru", "Два с половиной миллиарда.", "2.5 billion.", "3.5 billion."),
    ("ko", "３만 명이 왔다.", "30,000 people came.", "13,000 people came."),
    ("ja", "三億五千万円。", "350 million yen.", "530 million yen."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), COUNTED)
def test_halves_and_numerals_in_any_language(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)


DECADES_TOLD = [
    ("uk", "У дев'яності було легше.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("uk", "У двотисячні було легше.", "In the 2000s it was easier.", "In the 1990s it was easier."),
    ("pl", "W latach dziewięćdziesiątych było łatwiej.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("de", "In den Neunzigern war es leichter.", "In the nineties it was easier.", "In the eighties it was easier."),
    ("de", "In den neunziger Jahren war es leichter.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    (
        "fr",
        "Dans les années quatre-vingt-dix, c'était plus facile.",
        "In the 1990s it was easier.",
        "In the 1980s it was easier.",
    ),
    ("es", "En los noventa era más fácil.", "In the nineties it was easier.", "In the eighties it was easier."),
    ("it", "Negli anni Novanta era più facile.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("pt", "Nos anos noventa era mais fácil.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("lt", "Dešimtajame dešimtmetyje buvo lengviau.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("cs", "V devadesátých letech to bylo snazší.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("be", "У дзевяностыя было лягчэй.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("zh", "九十年代更容易。", "It was easier in the 1990s.", "It was easier in the 1980s."),
    ("ja", "九〇年代は楽だった。", "It was easier in the 1990s.", "It was easier in the 1980s."),
    ("ko", "90년대가 더 쉬웠다.", "The 1990s were easier.", "The 1980s were easier."),
    ("ru", "В девяностые было легче.", "In the nineties it was easier.", "In the eighties it was easier."),
    ("bg", "През деветдесетте беше по-лесно.", "In the 1990s it was easier.", "In the 1980s it was easier."),
    ("ja", "１９９０年代は楽だった。", "It was easier in the 1990s.", "It was easier in the 1980s."),
    ("ko", "천구백구십 년대는 쉬웠다.", "The 1990s were easier.", "The 1980s were easier."),
    ("zh", "二十世纪八十年代。", "The 1980s.", "The 1970s."),
    ("uk", "У вісімдесяті роки.", "In the 1980s.", "In the 1970s."),
    ("lt", "Devintajame dešimtmetyje.", "In the 1980s.", "In the 1970s."),
    ("lv", "Deviņdesmitajos gados.", "In the 1990s.", "In the 1980s."),
    ("et", "Üheksakümnendatel oli kergem.", "It was easier in the 1990s.", "It was easier in the 1980s."),
    ("ro", "În anii nouăzeci.", "In the 1990s.", "In the 1980s."),
    ("el", "Στη δεκαετία του ενενήντα.", "In the 1990s.", "In the 1980s."),
    ("tr", "Doksanlı yıllarda.", "In the 1990s.", "In the 1980s."),
    ("sr", "Devedesetih godina.", "In the 1990s.", "In the 1980s."),
    ("fa", "در دهه نود.", "In the nineties.", "In the eighties."),
    ("ar", "في التسعينات.", "In the nineties.", "In the eighties."),
    ("hi", "नब्बे के दशक में।", "In the nineties.", "In the eighties."),
    ("ka", "ოთხმოცდაათიან წლებში.", "In the 1990s.", "In the 1980s."),
    ("kk", "Тоқсаныншы жылдары.", "In the 1990s.", "In the 1980s."),
    ("he", "בשנות התשעים.", "In the nineties.", "In the eighties."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), DECADES_TOLD)
def test_a_decade_in_any_language(language: str, source: str, right: str, wrong: str) -> None:
    assert severe(language, source, right) == []
    assert severe(language, source, wrong)
