"""Who does it and to whom in a short sentence of two nouns and a verb."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.grammar.parts import english_parts, marked
from quoteverify.words import words


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("The police beat the students.", "police", "students"),
        ("The students were beaten by the police.", "police", "students"),
        ("The minister lied to the mayor.", "minister", "mayor"),
        ("Pedro killed Juan.", "Pedro", "Juan"),
        ("The judge has accused our minister.", "judge", "minister"),
        ("The general threatens the mayor.", "general", "mayor"),
    ],
)
def test_english_tells_active_from_passive(text: str, actor: str, target: str) -> None:
    parts = english_parts(text)
    found = words(text, "en")
    assert parts is not None
    assert [found[parts.actor].span.of(text), found[parts.target].span.of(text)] == [actor, target]


@pytest.mark.parametrize(
    "text",
    [
        "The police car crashed.",
        "The mayor's daughter died.",
        "The students were beaten.",
        "The rainbow has seven colors.",
        "The mayor likes the judge.",
        "The mayor faces trial.",
        "The police did not beat the students.",
        "The guard of the mayor lied.",
    ],
)
def test_english_that_is_no_deed_of_one_to_another_is_left_untold(text: str) -> None:
    assert english_parts(text) is None


@pytest.mark.parametrize(
    ("language", "text", "noun", "acts"),
    [
        ("pl", "Studentów pobiła policja.", "Studentów", False),
        ("pl", "Studenci zostali pobici przez policję.", "policję", True),
        ("ru", "Депутата ударил журналист.", "Депутата", False),
        ("ru", "Депутат был избит журналистом.", "журналистом", True),
        ("uk", "Брата вдарив сусід.", "Брата", False),
        ("be", "Дэпутата ўдарыў журналіст.", "Дэпутата", False),
        ("cs", "Souseda zabil jeho bratr.", "Souseda", False),
        ("lt", "Studentas buvo sumuštas policijos.", "policijos", True),
        ("de", "Den Bürgermeister hat der Minister angelogen.", "Bürgermeister", False),
        ("es", "A Juan lo mató Pedro.", "Juan", False),
        ("fr", "L'armée a été attaquée par les rebelles.", "rebelles", True),
        ("it", "L'esercito è stato attaccato dall'aviazione.", "dall'aviazione", True),
        ("nl", "De agent werd door de man gebeten.", "man", True),
        ("sv", "Domaren anklagades av ministern.", "ministern", True),
        ("he", "ישראל תקפה את איראן.", "איראן", False),
        ("zh", "学生被警察打了。", "警察", True),
        ("ja", "学生は警察に殴られた。", "警察", True),
        ("ko", "학생을 경찰이 때렸다.", "학생을", False),
        ("tr", "Gazeteci polis tarafından dövüldü.", "polis", True),
    ],
)
def test_the_mark_of_a_noun_tells_whether_it_acts(language: str, text: str, noun: str, acts: bool) -> None:
    found = marked(text, language)
    assert found is not None
    assert (words(text, language)[found.noun].span.of(text), found.acts) == (noun, acts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мать любит дочь."),
        ("ru", "Учителя уважают ученики."),
        ("pl", "Dzieci uczą nauczycielki."),
        ("de", "Die Studentin lobte die Professorin."),
        ("uk", "Багато студентів втратили дім."),
        ("uk", "Війська захопили порт."),
        ("lt", "Vaivorykštėje yra septynios spalvos."),
        ("es", "Nos avisó Pedro."),
        ("de", "Den Bürgermeister hat der Minister nicht angelogen."),
    ],
)
def test_what_neither_case_nor_order_tells_is_left_untold(language: str, text: str) -> None:
    assert marked(text, language) is None


@given(st.text(max_size=60), st.sampled_from(["en", "ru", "pl", "es", "ja", "zh", "ko", "tr"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    found, parts = marked(text, language), english_parts(text)
    assert found is None or 0 <= found.noun < len(words(text, language))
    assert parts is None or parts.actor != parts.target
