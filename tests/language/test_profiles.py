"""Every language of the profiles has its marks, negation, questions, dates and numbers, each shown by a sentence."""

import re

import pytest

from quoteverify.checks.facts import date
from quoteverify.checks.meaning import negation, question
from quoteverify.grammar.clauses import analyse
from quoteverify.language.profiles import known, profile
from quoteverify.records.findings import Severity
from quoteverify.values.number_words import number_words
from quoteverify.values.numbers import find_numbers
from tests.support.judging import findings, severities

# "He did not come." · "Did he come?" · "He came in May."
SENTENCES = {
    "ar": ("لم يأت.", "هل جاء؟", "جاء في مايو."),
    "be": ("Ён не прыйшоў.", "Ці прыйшоў ён?", "Ён прыйшоў у маі."),
    "bg": ("Той не дойде.", "Той дойде ли?", "Той дойде през май."),
    "cs": ("On tam nebyl.", "Přišel?", "Přišel v květnu."),
    "da": ("Han kom ikke.", "Kom han?", "Han kom i maj."),
    "de": ("Er kam nicht.", "Kam er?", "Er kam im Mai."),
    "el": ("Δεν ήρθε.", "Ήρθε;", "Ήρθε τον Μάιο."),
    "en": ("He did not come.", "Did he come?", "He came in May."),
    "es": ("No vino.", "¿Vino?", "Vino en mayo."),
    "et": ("Ta ei tulnud.", "Kas ta tuli?", "Ta tuli mais."),
    "fa": ("او نه آمد.", "آیا آمد؟", "او در مه آمد."),
    "fi": ("Hän ei tullut.", "Tuliko hän?", "Hän tuli toukokuussa."),
    "fr": ("Il n’est pas venu.", "Est-il venu ?", "Il est venu en mai."),
    "he": ("הוא לא בא.", "האם הוא בא?", "הוא בא במאי."),
    "hi": ("वह नहीं आया।", "क्या वह आया?", "वह मई में आया।"),
    "hr": ("Nije došao.", "Je li došao?", "Došao je u svibnju."),
    "hu": ("Nem jött.", "Jött?", "Májusban jött."),
    "hy": ("Նա ոչ եկավ։", "Նա եկա՞վ։", "Նա եկավ մայիսին։"),
    "it": ("Non è venuto.", "È venuto?", "È venuto a maggio."),
    "ja": ("彼は来なかった。", "彼は来ましたか？", ""),
    "ka": ("ის არ მოვიდა.", "მოვიდა?", "ის მაისში მოვიდა."),
    "kk": ("Ол келген жоқ.", "Ол келді ме?", "Ол мамырда келді."),
    "ko": ("그는 오지 않았다.", "그가 왔습니까?", ""),
    "lt": ("Jis neatėjo.", "Ar jis atėjo?", "Jis atėjo gegužės 5 d."),
    "lv": ("Viņš neatnāca.", "Vai viņš atnāca?", "Viņš atnāca maijā."),
    "nl": ("Hij kwam niet.", "Kwam hij?", "Hij kwam in mei."),
    "pl": ("On nie przyszedł.", "Czy przyszedł?", "Przyszedł w maju."),
    "pt": ("Ele não veio.", "Ele veio?", "Ele veio em maio."),
    "ro": ("El nu a venit.", "A venit?", "A venit în mai."),
    "ru": ("Он не пришёл.", "Он пришёл?", "Он пришёл в мае."),
    "sr": ("Он није дошао.", "Да ли је дошао?", "Дошао је у мају."),
    "sv": ("Han kom inte.", "Kom han?", "Han kom i maj."),
    "tr": ("O gelmedi.", "Geldi mi?", "5 Mayıs'ta geldi."),
    "uk": ("Він не прийшов.", "Чи він прийшов?", "Він прийшов у травні."),
    "zh": ("他没有来。", "他来了吗？", ""),
}


def test_every_profile_has_its_sentences() -> None:
    assert set(SENTENCES) == set(known())


@pytest.mark.parametrize("tag", sorted(SENTENCES.keys() - {"en"}))
def test_a_denial_is_seen_on_either_side(tag: str) -> None:
    denied, asked, _ = SENTENCES[tag]
    assert findings(negation.CHECK, denied, "He did not come.", tag) == []
    assert findings(negation.CHECK, denied, "He came.", tag) != []
    assert findings(negation.CHECK, asked.rstrip("?؟？; ") + ".", "He came.", tag) == []


@pytest.mark.parametrize("tag", SENTENCES)
def test_a_question_is_seen_by_the_marks_of_the_language(tag: str) -> None:
    denied, asked, _ = SENTENCES[tag]
    assert findings(question.CHECK, asked, "Did he come?", tag) == []
    assert severities(question.CHECK, asked, "He came.", tag) == [Severity.MAJOR]
    assert findings(question.CHECK, denied, "He did not come.", tag) == []


@pytest.mark.parametrize("tag", [tag for tag, (_, _, dated) in SENTENCES.items() if dated])
def test_a_month_is_read(tag: str) -> None:
    dated = SENTENCES[tag][2]
    assert findings(date.CHECK, dated, "He came on May 5.", tag) == []
    assert severities(date.CHECK, dated, "He came on November 5.", tag) == [Severity.CRITICAL]


@pytest.mark.parametrize("tag", SENTENCES)
def test_numbers_in_digits_and_words_are_known(tag: str) -> None:
    assert number_words(tag) is not None
    assert [int(number.value) for number in find_numbers("2024", tag)] == [2024]


@pytest.mark.parametrize("tag", SENTENCES)
def test_outer_and_inner_marks_are_known(tag: str) -> None:
    marks = profile(tag).marks
    assert [pair for pair in marks if pair.level == 1]
    assert all(len(pair.opening) == 1 and len(pair.closing) == 1 for pair in marks)
    assert not any(re.match(r"\w", pair.opening + pair.closing) for pair in marks)


def test_the_greek_question_mark_is_no_semicolon() -> None:
    assert severities(question.CHECK, "Ήρθε;", "He came.", "el") == [Severity.MAJOR]
    assert findings(question.CHECK, "Он пришёл; она ушла.", "He came; she left.", "ru") == []
    assert len(analyse("Ήρθε; Ναι.", "el").sentences) == 2


def test_greek_numbers_read_back() -> None:
    said = {"διακόσια είκοσι πέντε": 225, "τρία εκατομμύρια": 3_000_000, "δεκαπέντε χιλιάδες": 15_000}
    assert {text: [int(number.value) for number in find_numbers(text, "el")] for text in said} == {
        text: [value] for text, value in said.items()
    }
