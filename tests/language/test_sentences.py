"""Sentences: the gold files (one sentence a line, paragraphs apart), and that no text is lost."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.language.sentences import split_sentences
from tests.support.paths import DATA

GOLD = DATA / "sentences"
PARAGRAPHS = [
    (path.stem, paragraph.split("\n"))
    for path in sorted(GOLD.glob("*.txt"))
    for paragraph in path.read_text(encoding="utf-8").strip().split("\n\n")
]


def sentences(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


def test_there_is_gold_for_eight_languages() -> None:
    assert len({language for language, _ in PARAGRAPHS}) == 8


@pytest.mark.parametrize(("language", "gold"), PARAGRAPHS)
def test_gold(language: str, gold: list[str]) -> None:
    assert sentences(" ".join(gold), language) == gold


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "“A? B! C.”", ["“A?", "B!", "C.”"]),
        ("en", "A? B! C.", ["A?", "B!", "C."]),
        ("en", "“Go!” he said. He left.", ["“Go!” he said.", "He left."]),
        (
            "en",
            "‘Why stand still? Go ahead!’ Video of migrants",
            ["‘Why stand still?", "Go ahead!’", "Video of migrants"],
        ),
        ("en", "well... I think so", ["well... I think so"]),
        ("ru", "ну что пошли? да пошли", ["ну что пошли?", "да пошли"]),
        ("zh", "“你好。”他说。", ["“你好。”", "他说。"]),
        ("xx", "One. Two.", ["One.", "Two."]),
    ],
)
def test_quotes_and_speech(language: str, text: str, expected: list[str]) -> None:
    assert sentences(text, language) == expected


def test_blank_text_has_no_sentences() -> None:
    assert split_sentences(" \n\t", "en") == ()


@settings(deadline=None, max_examples=50)
@given(st.text(alphabet="aБ .!?…«»“”\"'—-1\n😀", max_size=80), st.sampled_from(["en", "ru", "de", "zh"]))
def test_every_letter_stands_in_one_sentence(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мы жили у оз. Байкал и ловили рыбу.", "ru"),
        ("Стоило это ок. 20 тыс. рублей.", "ru"),
        ("Ми жили біля оз. Світязь і ловили рибу.", "uk"),
        ("Zginęło ok. 20 tys. osób.", "pl"),
        ("Bydlel v ul. Dlouhá celý rok.", "cs"),
        ("Er arbeitete bei der Fa. Müller in Ulm.", "de"),
        ("See fig. 3 and ch. 4 of the report.", "en"),
        ("Il habitait av. Foch à Paris.", "fr"),
        ("Vivía en la avda. Mayor de Soria.", "es"),
        ("Il sig. Rossi parla.", "it"),
        ("Живееше на бул. Витоша в София.", "bg"),
        ("Er wohnt in der Goethestr. Nr. 5 in Bonn.", "de"),
        ("Gyvenome prie ež. Plateliai ir žvejojome.", "lt"),
        ("Mieszkaliśmy nad jez. Śniardwy i łowiliśmy ryby.", "pl"),
        ("Wg. Kowalskiego nikogo tam nie było.", "pl"),
        ("Μένει στη λεωφ. Κηφισίας στην Αθήνα.", "el"),
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str, language: str) -> None:
    assert [span.of(text) for span in split_sentences(text, language)] == [text]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мы говорили о нем. Потом ушли.", "ru"),
        ("Ils étaient sept. Personne ne parlait.", "fr"),
        ("Das war Max. Dann ging er.", "de"),
        ("To było dziesięć min. Nikt nie przyszedł.", "pl"),
        ("She went to church. We left.", "en"),
        ("Ein gutes Jahr. Niemand klagte.", "de"),
        ("Er kannte mich. Anna ging.", "de"),
        ("Abbiamo aspettato sette ore. Mia moglie piangeva.", "it"),
        ("È successo due anni fa. Marta era piccola.", "it"),
        ("Nessuno lo sa. Anna dorme.", "it"),
        ("They told me. Anna left.", "en"),
        ("He said no. Anna left.", "en"),
        ("Estamos bien. Marta duerme.", "es"),
        ("Am așteptat șapte ore. Mama plângea.", "ro"),
        ("Han gjorde det. Anna gick.", "sv"),
        ("Jeg så, hvor det var. Anna gik.", "da"),
        ("Tudod, hogy nem. Anna elment.", "hu"),
    ],
)
def test_a_word_that_looks_like_an_abbreviation_ends_its_sentence(text: str, language: str) -> None:
    assert len(split_sentences(text, language)) == 2


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("ru", "Это было в 1996 г.", "Мы остались."),
        ("ru", "Это было в XIX в.", "Они ушли."),
        ("ru", "В 90-х гг.", "Мы жили плохо."),
        ("ru", "Стоило 5 руб.", "Никто не купил."),
        ("ru", "Он умер в 44 г. до н. э.", "После этого началась война."),
        ("uk", "Це було у 1996 р.", "Ми лишилися."),
        ("uk", "Це було у XX ст.", "Вони пішли."),
        ("be", "Гэта было ў 1996 г.", "Мы засталіся."),
        ("bg", "Това беше през 1996 г.", "Ние останахме."),
        ("pl", "To było w 1996 r.", "My zostaliśmy."),
        ("pl", "Było ich 5 tys.", "Nikt nie przyszedł."),
        ("lt", "Tai buvo 1996 m.", "Mes likome."),
        ("lv", "Tas bija 1996. g.", "Mēs palikām."),
        ("et", "See oli 1996. a.", "Meie jäime."),
        ("cs", "Bylo to v 19. stol.", "My jsme zůstali."),
        ("de", "Das war im 19. Jh.", "Wir blieben."),
        ("kk", "Бұл 1996 ж.", "Біз қалдық."),
        ("hy", "Դա 1996 թ.", "Մենք մնացինք։"),
    ],
)
def test_a_year_ends_a_sentence_before_a_word_that_is_no_name(language: str, first: str, second: str) -> None:
    assert sentences(f"{first} {second}", language) == [first, second]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В 1996 г. Россия подписала договор."),
        ("ru", "Он живёт в г. Москва."),
        ("ru", "В 1996 г. Верховный суд решил."),
        ("uk", "У 1996 р. Україна підписала договір."),
        ("be", "У 1996 г. Беларусь падпісала дамову."),
        ("bg", "През 1996 г. България подписа договора."),
        ("pl", "W 1996 r. Polska podpisała umowę."),
        ("lt", "1996 m. Lietuva pasirašė sutartį."),
        ("lt", "11.15 val. Britanijos vasaros laiku."),
        ("lv", "1996. g. Latvija parakstīja līgumu."),
        ("cs", "V 19. stol. Praha rostla."),
        ("de", "Im 19. Jh. Deutschland war arm."),
        ("hy", "1996 թ. Հայաստանը ստորագրեց։"),
    ],
)
def test_a_year_before_a_name_is_not_cut_off(language: str, text: str) -> None:
    assert sentences(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de", "Wie viele wart ihr?", "12"),
        ("de", "Alle warteten vor dem Eingang.", "30 Leute kamen dann noch."),
        ("cs", "Kolik vás bylo?", "12 nás přišlo."),
        ("da", "Hvor mange var I?", "12 kom for sent."),
        ("fi", "Montako teitä oli?", "12 jäi yöksi."),
        ("kk", "Қанша адам болды?", "12 адам келді."),
        ("en", "How many were you?", "12"),
    ],
)
def test_a_number_may_begin_a_sentence(language: str, first: str, second: str) -> None:
    assert sentences(f"{first} {second}", language) == [first, second]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es waren bzw. 12 oder max. 5 Leute."),
        ("de", "Die Hausnr. 7 und die Telefonnr. 12 stimmen."),
        ("de", "Das war am 3. 12. 1990 in Ulm."),
        ("cs", "Bylo to 3. 12. 1990 na str. 12 a čl. 5."),
        ("fi", "Se oli 3. 12. 1990 klo. 5."),
        ("da", "Det var den 3. 12. 1990 kl. 5."),
    ],
)
def test_a_number_behind_an_abbreviation_or_a_number_begins_none(language: str, text: str) -> None:
    assert sentences(text, language) == [text]
