"""Omission, addition, repetition, reorder, mispairing: what is found, and what must be left alone."""

from collections.abc import Sequence

import pytest

from quoteverify.checks.check import Check
from quoteverify.checks.completeness import addition, mispairing, omission, reorder, repetition
from quoteverify.checks.inputs import AlignedSentence, QuoteInContext, SentencePair, Side
from quoteverify.records.document import Block, Document, Zone
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span


def found(check: Check, source: str, rendering: str, language: str = "ru") -> list[Finding | NotChecked]:
    assert check.pair is not None
    return list(check.pair(SentencePair(Side(source, language), Side(rendering, "en"))))


def only(check: Check, source: str, rendering: str, language: str = "ru") -> Finding:
    results = found(check, source, rendering, language)
    assert len(results) == 1, results
    assert isinstance(results[0], Finding)
    return results[0]


CLEAN = [
    ("ru", "Закройте каждый метр границы.", "Close every meter of the border."),
    ("ru", "Ну, чё стоим? Давай, вперёд!", "Well, why are we standing still? Come on, go ahead!"),
    ("ru", "Ну, конечно, туда идём.", "Well, of course, we are going there."),
    ("ru", "Здесь министр МВД, министр обороны.", "The ministers of the interior and of defence are here."),
    ("lt", "Žinoma, ten einam.", "Of course, we are going there."),
    ("de", "Der Minister kam am Montag nach Berlin.", "The minister came to Berlin on Monday."),
    ("zh", "部长星期一抵达北京。", "The minister arrived in Beijing on Monday."),
]


@pytest.mark.parametrize(("language", "source", "rendering"), CLEAN)
def test_a_faithful_rendering_is_left_alone(language: str, source: str, rendering: str) -> None:
    for module in (omission, addition, repetition, mispairing, reorder):
        raised = [
            finding for finding in found(module.CHECK, source, rendering, language) if isinstance(finding, Finding)
        ]
        assert [finding for finding in raised if finding.severity.rank >= Severity.MAJOR.rank] == []


def test_a_prepositional_phrase_left_out() -> None:
    source = "Министр обороны приехал в Москву вместе с журналистами."
    finding = only(omission.CHECK, source, "The minister of defence arrived in Moscow.")
    assert finding.category is Category.OMISSION
    assert finding.source is not None
    assert "журналистами" in finding.source.of(source)
    assert finding.rendering is None


def test_a_word_put_in() -> None:
    rendering = "The minister of defence arrived in Moscow with drunken soldiers."
    finding = only(addition.CHECK, "Министр обороны приехал в Москву с солдатами.", rendering)
    assert finding.category is Category.ADDITION
    assert finding.rendering is not None
    assert finding.rendering.of(rendering) == "drunken"


def test_an_insertion_in_brackets_is_the_editor_s_own() -> None:
    source = "Министр приехал в Москву с солдатами."
    assert not found(addition.CHECK, source, "The minister arrived in Moscow with [drunken] soldiers.")


def test_the_edge_of_a_sentence_is_not_missed_in_a_fragment() -> None:
    source = "Министр обороны приехал в Москву вместе с журналистами."
    assert not found(omission.CHECK, source, "the minister of defence arrived in Moscow")


def test_an_empty_rendering_leaves_everything_out() -> None:
    finding = only(omission.CHECK, "Закройте каждый метр границы.", ".")
    assert finding.severity is Severity.CRITICAL
    assert not found(omission.CHECK, "…", ".")


def test_without_a_table_nothing_is_claimed() -> None:
    for module in (omission, addition):
        results = found(module.CHECK, "მინისტრი ჩამოვიდა", "The minister arrived", "ka")
        assert results == [NotChecked(module.CHECK.name, "no table of words for Georgian → English")]


def test_a_phrase_printed_twice() -> None:
    rendering = "Close every meter of the border the border."
    finding = only(repetition.CHECK, "Закройте каждый метр границы.", rendering)
    assert finding.rendering is not None
    assert finding.rendering.of(rendering) == "the border the border"
    assert finding.severity is Severity.MINOR
    assert "twice running" in finding.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Нет, нет, нет!", "No, no, no!"),
        ("Он уже это сделал.", "He had had to do it."),
        ("Вперёд! Вперёд!", "Forward! Forward!"),
        ("Позвоните 100 100.", "Call 100 100."),
    ],
)
def test_honest_repetition_is_left_alone(source: str, rendering: str) -> None:
    assert not found(repetition.CHECK, source, rendering)


def test_a_speaker_s_repetition_that_goes_is_only_a_note() -> None:
    finding = only(repetition.CHECK, "Идём, идём туда.", "We are going there.")
    assert finding.severity is Severity.INFO
    assert finding.rendering is None


def test_sentences_in_another_order() -> None:
    source = "Закройте каждый метр границы. Министр обороны приехал в Москву."
    finding = only(reorder.CHECK, source, "The minister of defence arrived in Moscow. Close every meter of the border.")
    assert finding.category is Category.REORDER
    assert finding.severity is Severity.MAJOR


def test_two_phrases_swapped_inside_a_sentence_are_no_finding() -> None:
    assert not found(reorder.CHECK, "Будь то с юга или с запада.", "Be it from the west or the south.")


@pytest.mark.parametrize(
    ("language", "source", "rendering", "where"),
    [
        ("ru", "Рост вооружений флота продолжается.", "The of the navy's weapons goes on.", "The of"),
        ("ru", "Он сел в наш автобус и уехал.", "He got on our and left.", "our and"),
        ("de", "Das ist eine Schwäche der Regierung.", "This is a of the government.", "a of"),
        ("ka", "მინისტრი ჩამოვიდა.", "The minister of the has arrived.", "the has"),
    ],
)
def test_where_english_lacks_a_word_one_has_gone(language: str, source: str, rendering: str, where: str) -> None:
    finding = next(each for each in found(omission.CHECK, source, rendering, language) if isinstance(each, Finding))
    assert finding.category is Category.OMISSION
    assert finding.rendering is not None
    assert finding.rendering.of(rendering) == where


@pytest.mark.parametrize(
    "rendering",
    [
        "It happened against my will.",
        "They can have the IT systems in place.",
        "It opens at 8 a.m. and closes at noon.",
        "He comes from The Hague; the, er, the question is another.",
        "We did nothing all the while.",
        "The range runs from an A to a Z.",
    ],
)
def test_sound_english_lacks_nothing(rendering: str) -> None:
    results = found(omission.CHECK, "Это произошло против моей воли.", rendering)
    assert not [each for each in results if isinstance(each, Finding) and "stand side by side" in str(each.evidence)]


def test_jumbled_words() -> None:
    rendering = "Of the from border meter the of every close and the."
    assert only(reorder.CHECK, "Закройте каждый метр границы.", rendering).category is Category.REORDER


def test_words_that_stand_in_nobody_s_order() -> None:
    source = "Министр обороны приехал в Москву вместе с журналистами и солдатами."
    jumbled = "Soldiers with of arrived Moscow minister and the journalists defence in."
    assert only(reorder.CHECK, source, jumbled).severity is Severity.MAJOR
    moved = "With journalists and soldiers, the minister of defence arrived in Moscow."
    assert not found(reorder.CHECK, source, moved)


def test_a_line_that_has_nothing_to_do_with_the_source() -> None:
    finding = only(
        mispairing.CHECK,
        "Министр обороны приехал в Москву вместе с журналистами.",
        "My grandmother baked a sweet apple cake yesterday evening.",
    )
    assert finding.category is Category.MISPAIRING
    assert finding.severity is Severity.CRITICAL


LINES = [
    "Закройте каждый метр границы.",
    "Министр обороны приехал в Москву.",
    "Завтра будет сильный дождь.",
]


def quoted(rendering: Sequence[str], linked: Sequence[int]) -> QuoteInContext:
    """A quote whose sentences someone linked to these lines."""
    text = " ".join(rendering)
    segments = []
    position = 0
    for index, line in enumerate(LINES):
        segments.append(Segment(index, line, (Span(position, position + len(line)),), "ru"))
        position += len(line) + 1
    aligned = []
    start = 0
    for sentence, place in zip(rendering, linked, strict=True):
        pair = SentencePair(Side(LINES[place], "ru"), Side(sentence, "en"))
        aligned.append(AlignedSentence(pair, start, (segments[place],), source_file=0, link_score=0.9))
        start += len(sentence) + 1
    document = Document("a.txt", text, "", (Block((Span(0, len(text)),)),))
    whole = Span(0, len(text))
    quote = Quote("q1", whole, text, (whole,), Kind.DIRECT, Zone.BODY)
    others = tuple(segment for segment in segments if segment.index not in linked)
    return QuoteInContext(quote, document, tuple(aligned), after=others)


def test_a_wrong_link_says_which_line_fits_better() -> None:
    assert mispairing.CHECK.quote is not None
    results = list(mispairing.CHECK.quote(quoted(["Close every meter of the border."], [2])))
    assert len(results) == 1
    assert isinstance(results[0], Finding)
    assert "fits line 1 of the source better" in results[0].message
    assert results[0].rendering == Span(0, len("Close every meter of the border."))
    assert not list(mispairing.CHECK.quote(quoted(["Close every meter of the border."], [0])))


def test_remarks_quoted_in_another_order() -> None:
    assert reorder.CHECK.quote is not None
    sentences = ["The minister of defence arrived in Moscow.", "Close every meter of the border."]
    results = list(reorder.CHECK.quote(quoted(sentences, [1, 0])))
    assert len(results) == 1
    assert isinstance(results[0], Finding)
    assert "was said before" in results[0].message
    assert not list(reorder.CHECK.quote(quoted(sentences[::-1], [0, 1])))


@pytest.mark.parametrize("text", ["", " ", "😀" * 300, "а" * 5000, "the " * 3000, "\u200b\u00ad", "1 2 3 4"])
def test_hostile_texts_are_judged_without_failing(text: str) -> None:
    for module in (omission, addition, repetition, mispairing, reorder):
        found(module.CHECK, text, "Close the border.")
        found(module.CHECK, "Закройте границу.", text)
