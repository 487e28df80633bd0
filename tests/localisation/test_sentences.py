"""Finished English sentences of the program, in other languages."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quoteverify.localisation.catalogue import catalogue
from quoteverify.localisation.languages import ENGLISH, NoSuchLanguage, languages
from quoteverify.localisation.sentences import CONTEXT, PHRASE, PLACE, REASONS, in_language, template

TAGS = [tag for tag in languages() if tag != ENGLISH]
TEMPLATES = sorted(catalogue("de").contexts[CONTEXT])
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="{}"), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("“Sofia” was not said.", "“Sofia” wurde nicht gesagt."),
        ("“Sofia” was not said: the words are “Kyiv”.", "“Sofia” wurde nicht gesagt: die Worte sind “Kyiv”."),
        (
            "The source says «пять», the rendering “six”. Points and per cent differ.",
            "Im Original steht «пять», in der Übersetzung “six”. Prozentpunkte und Prozent sind nicht dasselbe.",
        ),
        ("The source says «пять», the rendering “six”.", "Im Original steht «пять», in der Übersetzung “six”."),
        ("no units for lt", "keine Einheiten für lt"),
        ("no units for Amharic", "keine Einheiten für Amharisch"),
        ("no table of words for Khmer → English", "keine Worttabelle für Khmer → Englisch"),
        (
            "The insertion [not] adds a claim (a negation) that the speaker did not make.",
            "Die Einfügung [not] fügt etwas hinzu (eine Verneinung), das der Sprecher nicht gesagt hat.",
        ),
        (
            "The engine is in doubt here, so its translations prove little: it repeats itself; it returned nothing.",
            "Die Maschine ist hier unsicher, ihre Übersetzungen beweisen wenig: sie wiederholt sich; sie gab nichts "
            "zurück.",
        ),
        (
            "/tmp/a.qvcase is damaged (it exists already): open a backup, or check the files again into a new case.",
            "/tmp/a.qvcase ist beschädigt (es gibt sie schon): öffnen Sie eine Sicherung oder prüfen Sie die Dateien "
            "noch einmal in einem neuen Fall.",
        ),
        (
            "finding dismissed (number: The number «5» is missing from the rendering.) – the house style – allows it",
            "Befund verworfen (Zahl: Die Zahl «5» fehlt in der Übersetzung.) – the house style – allows it",
        ),
        (
            "spoken in Lithuanian, interpreted live into Russian, printed in English",
            "gesprochen: Litauisch, interpreted live: Russisch, gedruckt: Englisch",
        ),
        (
            "English versions of one quote disagree: BBC prints “No, none,”, AP prints “Nobody”.",
            "Englische Fassungen eines Zitats widersprechen sich: BBC druckt “No, none,”, AP druckt “Nobody”.",
        ),
    ],
)
def test_a_sentence_is_told_in_german(english: str, german: str) -> None:
    assert in_language(english, "de") == german


@pytest.mark.parametrize(("count", "noun"), [(1, "Satz"), (2, "Sätze"), (5, "Sätze"), (21, "Sätze")])
def test_a_number_in_a_sentence_picks_the_form_of_its_noun(count: int, noun: str) -> None:
    english = f"One pair of marks joins remarks that stand {count} sentences apart in the source: “a” and “b”."
    assert f" {count} {noun} auseinanderstehen: “a” und “b”." in in_language(english, "de").replace(
        "” and “", "” und “"
    )


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("ru", {1: "1 раз", 2: "2 раза", 5: "5 раз", 11: "11 раз", 21: "21 раз", 22: "22 раза"}),
        ("uk", {1: "1 раз", 3: "3 рази", 5: "5 разів", 14: "14 разів", 21: "21 раз"}),
        ("be", {1: "1 раз", 4: "4 разы", 5: "5 разоў", 12: "12 разоў", 101: "101 раз"}),
        ("lt", {1: "1 kartą", 2: "2 kartus", 9: "9 kartus", 10: "10 kartų", 15: "15 kartų", 21: "21 kartą"}),
        ("pl", {1: "1 raz", 2: "2 razy", 5: "5 razy", 21: "21 razy"}),
        ("de", {1: "1-mal", 3: "3-mal"}),
    ],
)
def test_each_language_counts_in_its_own_way(tag: str, forms: dict[int, str]) -> None:
    assert {count: in_language(f"{count} times", tag) for count in forms} == forms


@pytest.mark.parametrize("text", ["", "Nobody knows this sentence.", "“”", "{printed}", "Mai"])
def test_what_is_no_sentence_of_the_program_stays_as_it_is(text: str) -> None:
    assert in_language(text, "de") == text


def test_english_stays_to_the_letter() -> None:
    assert in_language("“Sofia” was not said.", ENGLISH) == "“Sofia” was not said."


def test_a_language_without_words_is_refused_in_a_sentence() -> None:
    with pytest.raises(NoSuchLanguage, match="“tlh”: choose one of en, "):
        in_language("“Sofia” was not said.", "tlh")


@pytest.mark.parametrize("tag", TAGS)
@given(st.sampled_from(TEMPLATES), st.data())
def test_the_words_of_the_texts_come_through_whatever_they_are(tag: str, text: str, data: st.DataObject) -> None:
    names = PLACE.findall(text)
    values = {name: data.draw(VALUES) for name in names if not name.endswith(PHRASE) and name not in REASONS}
    assume(len(values) == len(set(names)))
    filled = PLACE.sub(lambda place: values[place[1]], text)
    told = in_language(filled, tag)
    assume(told != filled)  # a value may be part of a longer sentence that another template fits
    assert all(value in told for value in values.values() if value.strip() == value and " " not in value)


@given(st.sampled_from(TEMPLATES), st.data())
def test_the_values_of_a_sentence_are_read_back(text: str, data: st.DataObject) -> None:
    """What stands around the values, in their order, makes the sentence again."""
    names = PLACE.findall(text)
    values = [data.draw(VALUES) for _ in names]
    given_values = iter(values)
    sentence = PLACE.sub(lambda _: next(given_values), text)
    known = template(text, ("",))
    found = known.values(sentence)
    assert found is not None
    parts = [known.pieces[0]]
    for value, piece in zip(found, known.pieces[1:], strict=True):
        parts += [value, piece]
    assert "".join(parts) == sentence


def test_a_very_long_sentence_takes_a_time_that_grows_with_its_length() -> None:
    said = "” was not said: the words are “" * 20_000
    assert in_language(f"“{said}” was not said.", "de").endswith("” wurde nicht gesagt.")
