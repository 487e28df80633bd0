"""Sentences, clauses, persons, verbs."""

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.grammar.clauses import Mood, Person, Tense, analyse, side_by_side


def test_sentences_with_their_marks() -> None:
    text = "Ну, чё стоим?! Давай… вперёд! Mr. Smith paid 3.5 dollars."
    assert [sentence.span.of(text) for sentence in analyse(text, "ru").sentences][:2] == ["Ну, чё стоим?!", "Давай…"]
    assert analyse(text, "ru").sentences[0].asks
    assert analyse(text, "ru").sentences[0].exclaims
    assert analyse("It costs 3.5 dollars.", "en").sentences[0].span.end == 21
    assert len(analyse("It costs 3.5 dollars.", "en").sentences) == 1


def test_clauses_end_at_marks_and_conjunctions() -> None:
    text = "Закройте дверь, потому что мы уходим и они пришли."
    assert [clause.span.of(text) for clause in analyse(text, "ru").clauses] == [
        "Закройте дверь",
        "потому что мы уходим",
        "и они пришли",
    ]


def test_russian_verbs() -> None:
    verbs = analyse("Туда идём. Закройте дверь. Он пришёл и скажет.", "ru").verbs
    assert [verb.person for verb in verbs] == [Person.FIRST_PLURAL, None, None, None]
    assert verbs[1].moods == {Mood.IMPERATIVE}
    assert [verb.tense for verb in verbs[2:]] == [Tense.PAST, Tense.FUTURE]


def test_the_ending_shows_the_person_without_a_pronoun() -> None:
    assert analyse("Чё стоим?", "ru").subjects() == {Person.FIRST_PLURAL}
    assert analyse("Робимо все.", "uk").subjects() == {Person.FIRST_PLURAL}
    assert analyse("Idziemy tam.", "pl").subjects() == {Person.FIRST_PLURAL}
    assert analyse("У нас есть время.", "ru").subjects() == frozenset()
    assert analyse("У нас есть время.", "ru").mentioned() == {Person.FIRST_PLURAL}


def test_sentences_are_compared_one_by_one_only_where_their_numbers_agree() -> None:
    left, right = analyse("Раз. Два.", "ru"), analyse("One. Two.", "en")
    assert len(side_by_side(left, right)) == 2
    assert len(side_by_side(left, analyse("One and two.", "en"))) == 1


@given(st.text(max_size=150), st.sampled_from(["ru", "en", "uk", "lt", "zh", "xx"]))
def test_every_span_stands_inside_any_text(text: str, tag: str) -> None:
    analysis = analyse(text, tag)
    spans = [sentence.span for sentence in analysis.sentences] + [clause.span for clause in analysis.clauses]
    spans += [person.span for person in analysis.persons] + [verb.span for verb in analysis.verbs]
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)


def test_five_thousand_words_take_a_moment() -> None:
    analysis = analyse("не может быть, что он " * 1000, "ru")
    assert len(analysis.words) == 6000
