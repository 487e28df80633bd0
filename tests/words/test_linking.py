"""Links between words: right in every language with the encoder, those of the tables without it, never out of place."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.encoder.files import OVERRIDE
from quoteverify.errors import Stopped
from quoteverify.words import compare, link_words, words

Pair = tuple[str, str, str, str]

CEASEFIRE = "The president said that the army would never leave the border."
SIBLINGS: dict[str, tuple[str, set[tuple[str, str]]]] = {
    "ru": (
        "Президент сказал, что армия никогда не покинет границу.",
        {
            ("Президент", "president"),
            ("армия", "army"),
            ("никогда", "never"),
            ("покинет", "leave"),
            ("границу", "border"),
        },
    ),
    "uk": (
        "Президент сказав, що армія ніколи не залишить кордон.",
        {("Президент", "president"), ("армія", "army"), ("ніколи", "never"), ("кордон", "border")},
    ),
    "be": (
        "Прэзідэнт сказаў, што войска ніколі не пакіне мяжу.",
        {("Прэзідэнт", "president"), ("войска", "army"), ("ніколі", "never"), ("мяжу", "border")},
    ),
    "lt": (
        "Prezidentas sakė, kad kariuomenė niekada nepaliks sienos.",
        {("Prezidentas", "president"), ("kariuomenė", "army"), ("niekada", "never"), ("sienos", "border")},
    ),
    "de": (
        "Der Präsident sagte, die Armee werde die Grenze niemals verlassen.",
        {("Präsident", "president"), ("Armee", "army"), ("Grenze", "border"), ("verlassen", "leave")},
    ),
    "es": (
        "El presidente dijo que el ejército nunca abandonaría la frontera.",
        {("presidente", "president"), ("ejército", "army"), ("nunca", "never"), ("frontera", "border")},
    ),
    "tr": (
        "Cumhurbaşkanı, ordunun sınırı asla terk etmeyeceğini söyledi.",
        {("Cumhurbaşkanı", "president"), ("ordunun", "army")},
    ),
    "ar": (
        "قال الرئيس إن الجيش لن يغادر الحدود أبدا.",
        {("الرئيس", "president"), ("الجيش", "army"), ("الحدود", "border")},
    ),
    "zh": ("总统说，军队永远不会离开边境。", {("总统", "president"), ("军队", "army"), ("离开", "leave")}),
}


def linked(pair: Pair) -> set[tuple[str, str]]:
    source, rendering = words(pair[0], pair[1]), words(pair[2], pair[3])
    (links,) = link_words([pair])
    return {(source[link.source].span.of(pair[0]), rendering[link.rendering].span.of(pair[2])) for link in links}


@pytest.mark.parametrize("language", SIBLINGS)
def test_words_of_every_language_find_their_partners(language: str) -> None:
    source, wanted = SIBLINGS[language]
    assert wanted <= linked((source, language, CEASEFIRE, "en"))


@pytest.mark.parametrize("language", ["ru", "de", "tr"])
def test_the_other_direction_has_the_same_partners(language: str) -> None:
    source, wanted = SIBLINGS[language]
    assert {(there, here) for here, there in wanted} <= linked((CEASEFIRE, "en", source, language))


def test_an_article_goes_with_its_noun_where_the_other_language_has_none() -> None:
    pair = ("Я видел старую лодку и рыбака.", "ru", "I saw the old boat and a fisherman.", "en")
    assert {("лодку", "the"), ("рыбака", "a")} <= linked(pair)


def test_an_article_goes_with_the_article_where_the_other_language_has_them() -> None:
    found = linked(("Ich sah das alte Boot.", "de", "I saw the old boat.", "en"))
    assert ("das", "the") in found
    assert ("Boot", "the") not in found


def test_what_has_no_partner_stays_alone() -> None:
    found = linked(("Мы уезжаем завтра.", "ru", "We are leaving tomorrow, whatever the mayor of London says.", "en"))
    assert not {english for _, english in found} & {"mayor", "London"}


def test_without_the_encoder_the_tables_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    pair = (SIBLINGS["ru"][0], "ru", CEASEFIRE, "en")
    assert link_words([pair]) == [compare(*pair).links]
    assert ("границу", "border") in linked(pair)


def test_a_script_that_the_encoder_does_not_read_is_left_to_names_and_numbers() -> None:
    pair = ("สวัสดีครับ ผมชื่อสมชาย 4100", "th", "Hello, my name is Somchai, 4100", "en")
    assert linked(pair) >= {("4100", "4100")}


@pytest.mark.parametrize(
    "pair",
    [
        ("", "ru", "We go.", "en"),
        ("Мы идём.", "ru", "", "en"),
        ("…", "ru", "!", "en"),
        ("  ", "zh", "We go.", "en"),
    ],
)
def test_an_empty_side_has_no_links(pair: Pair) -> None:
    assert link_words([pair]) == [()]


def test_pairs_keep_their_order_whatever_stands_between() -> None:
    first = (SIBLINGS["ru"][0], "ru", CEASEFIRE, "en")
    last = (SIBLINGS["es"][0], "es", CEASEFIRE, "en")
    assert link_words([first, ("", "ru", "We go.", "en"), last]) == [*link_words([first]), (), *link_words([last])]


def test_a_text_longer_than_the_encoder_reads_is_linked_to_its_end() -> None:
    again = 45
    pair = (" ".join([SIBLINGS["ru"][0]] * again), "ru", " ".join([CEASEFIRE] * again), "en")
    assert len(words(pair[0], "ru")) < 400
    (links,) = link_words([pair])
    assert max(link.source for link in links) >= len(words(pair[0], "ru")) - 3


def test_a_stop_is_heard() -> None:
    with pytest.raises(Stopped):
        link_words([(SIBLINGS["ru"][0], "ru", CEASEFIRE, "en")], lambda: True)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(max_size=60),
    st.sampled_from(["ru", "zh", "ar", "de", "ja", "und"]),
    st.text(max_size=60),
)
def test_links_point_at_words_of_both_texts(source: str, language: str, rendering: str) -> None:
    (links,) = link_words([(source, language, rendering, "en")])
    assert all(link.source < len(words(source, language)) for link in links)
    assert all(link.rendering < len(words(rendering, "en")) for link in links)
    assert all(0.0 <= link.score <= 1.0 for link in links)
