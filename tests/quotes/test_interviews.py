"""Interviews: in every form that houses print, their answers are quotes with speakers; lists of labels are none."""

import time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.language.reading import said as read_in
from quoteverify.loaders import load_document, pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.document import Document
from quoteverify.records.quotes import Kind


def said(document: Document, language: str = "en") -> list[tuple[str, str | None]]:
    return [
        (quote.text, quote.speaker)
        for quote in find_quotes(document, language).found
        if quote.kind is Kind.DIALOGUE and quote.parent is None
    ]


def pasted(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return said(pasted_document(text, "interview.txt", language), language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Interview with Viktor Hryb\n\nQ: How long?\n\nA: Thirty years.\n\nQ: And now?\n\nA: I keep the boxes.",
            [("Thirty years.", "Viktor Hryb"), ("I keep the boxes.", "Viktor Hryb")],
        ),
        (
            "en",
            "Question: How long?\nAnswer: Thirty years.\nQuestion: And now?\nAnswer: I keep the boxes.",
            [("Thirty years.", None), ("I keep the boxes.", None)],
        ),
        (
            "en",
            "A talk about bees.\n\nTHE POST: How long?\n\nVH: Thirty years.\n\nTHE POST: And now?\n\nVH: I wait.",
            [("Thirty years.", "VH"), ("I wait.", "VH")],
        ),
        (
            "en",
            "Viktor Hryb kept it.\n\nReporter: How long?\n\nV.H.: Thirty years.\n\nReporter: And now?\n\nV.H.: I wait.",
            [("Thirty years.", "Viktor Hryb"), ("I wait.", "Viktor Hryb")],
        ),
        (
            "en",
            "The Post: How long?\n\nHryb: Thirty years.\n\nThe Post: And now? Tell.\n\nThe Post: Why?\n\nHryb: I wait.",
            [("Thirty years.", "Hryb"), ("I wait.", "Hryb")],
        ),
        (
            "en",
            "THE POST How long?\n\nVIKTOR HRYB Thirty years.\n\nTHE POST And now?\n\nVIKTOR HRYB I wait.",
            [("Thirty years.", "VIKTOR HRYB"), ("I wait.", "VIKTOR HRYB")],
        ),
        (
            "en",
            "_How long did you keep them?_\n\nThirty years.\n\n_And now?_\n\nI keep the boxes.\n\nAnd I wait.",
            [("Thirty years.", None), ("I keep the boxes.", None), ("And I wait.", None)],
        ),
        (
            "de",
            "Frage: Wie lange?\n\nAntwort: Dreißig Jahre.\n\nFrage: Und jetzt?\n\nAntwort: Ich warte.",
            [("Dreißig Jahre.", None), ("Ich warte.", None)],
        ),
        (
            "de",
            "Ein Gespräch mit Marlene Ott.\n\nWie lange?\n\nM. O.: Drei Monate.\n\nLohnt es sich?\n\nM. O.: Nein.",
            [("Drei Monate.", "Marlene Ott"), ("Nein.", "Marlene Ott")],
        ),
        (
            "uk",
            "Запитання: Скільки років?\n\nВідповідь: Тридцять.\n\nЗапитання: А тепер?\n\nВідповідь: Чекаю.",
            [("Тридцять.", None), ("Чекаю.", None)],
        ),
        (
            "ru",
            "КОРРЕСПОНДЕНТ: Сколько лет?\n\nВИКТОР ГРИБ: Тридцать.\n\nКОРРЕСПОНДЕНТ: А теперь?\n\nВИКТОР ГРИБ: Жду.",
            [("Тридцать.", "ВИКТОР ГРИБ"), ("Жду.", "ВИКТОР ГРИБ")],
        ),
        (
            "pl",
            "Pytanie: Jak długo?\n\nOdpowiedź: Trzydzieści lat.\n\nPytanie: A teraz?\n\nOdpowiedź: Czekam.",
            [("Trzydzieści lat.", None), ("Czekam.", None)],
        ),
        (
            "fr",
            "Question : Depuis quand ?\n\nRéponse : Trente ans.\n\nQuestion : Et là ?\n\nRéponse : J’attends.",
            [("Trente ans.", None), ("J’attends.", None)],
        ),
        (
            "es",
            "Pregunta: ¿Cuánto?\n\nRespuesta: Treinta años.\n\nPregunta: ¿Y ahora?\n\nRespuesta: Espero.",
            [("Treinta años.", None), ("Espero.", None)],
        ),
        (
            "it",
            "Intervista a Viktor Hryb\n\nDomanda: Da quanto?\n\nRisposta: Trent’anni.\n\nDomanda: E?\n\nRisposta: No.",
            [("Trent’anni.", "Viktor Hryb"), ("No.", "Viktor Hryb")],
        ),
        (
            "ja",
            "問：何年ですか？\n\n答：三十年です。\n\n問：今は？\n\n答：待っています。",
            [("三十年です。", None), ("待っています。", None)],
        ),
        (
            "zh",
            "问：多少年？\n\n答：三十年。\n\n问：现在呢？\n\n答：我在等。",
            [("三十年。", None), ("我在等。", None)],
        ),
        ("ar", "س: كم سنة؟\n\nج: ثلاثون سنة.\n\nس: والآن؟\n\nج: أنتظر.", [("ثلاثون سنة.", None), ("أنتظر.", None)]),
        (
            "he",
            "שאלה: כמה שנים?\n\nתשובה: שלושים.\n\nשאלה: ועכשיו?\n\nתשובה: מחכה.",
            [("שלושים.", None), ("מחכה.", None)],
        ),
    ],
)
def test_answers_are_quotes_and_questions_are_none(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert pasted(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The bridge reopened.\n\nPhoto: Oleh Stark\n\nCorrection: the first version was wrong.\n\nSource: city council",
        "Ingredients:\n\nFlour: 200 g\n\nSugar: 100 g\n\nBake for an hour.",
        "Why did it fail? Nobody knows.\n\nWhat comes next? The council will say.\n\nIt meets on Monday.",
        "When: Monday\n\nWhere: the town hall\n\nWho: everybody",
        "NATO and EU ministers met.\n\nNATO will stay, EU diplomats said.\n\nWho pays?\n\nNATO has no answer.",
        "HANNA: Sit down.\n\nPETRO: Thank you.\n\nHANNA: It is late.",
    ],
)
def test_labels_without_questions_make_no_interview(text: str) -> None:
    assert pasted(text) == []


BARE = {
    "en": (
        "The last ferryman\n\nViktor Hryb has rowed people over the river for thirty years.\n\nHow did you begin?\n\n"
        "My father rowed before me.\n\nAnd the bridge, when it opens, what will you do?\n\nI will sit on the bank.\n\n"
        "It is a good bridge.\n\nMr Hryb, do you hate it?\n\nWhat could I hate?\n\nInterview by Jane Doe",
        ["My father rowed before me.", "I will sit on the bank.", "It is a good bridge.", "What could I hate?"],
        "Viktor Hryb",
    ),
    "de": (
        "Der letzte Fährmann\n\nViktor Hryb rudert seit dreißig Jahren.\n\nHerr Hryb, wie haben Sie angefangen?\n\n"
        "Mein Vater ruderte vor mir.\n\nWas machen Sie, wenn die Brücke kommt?\n\nIch setze mich ans Ufer.\n\n"
        "Hassen Sie die Brücke?\n\nNein. Sie ist gut.\n\nDas Interview führte Jana Roth.",
        ["Mein Vater ruderte vor mir.", "Ich setze mich ans Ufer.", "Nein. Sie ist gut."],
        "Viktor Hryb",
    ),
    "ru": (
        "Последний перевозчик\n\nКак вы начинали?\n\nУ меня отец был лодочником.\n\nА если построят мост, что вы "
        "будете делать?\n\nЯ сяду на берегу.\n\nВы ненавидите мост?\n\nНет. Он хороший.\n\nБеседовала Яна Рот.",
        ["У меня отец был лодочником.", "Я сяду на берегу.", "Нет. Он хороший."],
        None,
    ),
    "uk": (
        "Останній поромник\n\nЯк ви починали?\n\nМій батько возив людей.\n\nЩо ви робитимете, коли буде міст?\n\n"
        "Я сяду на березі.\n\nВи ненавидите міст?\n\nНі. Він добрий.",
        ["Мій батько возив людей.", "Я сяду на березі.", "Ні. Він добрий."],
        None,
    ),
    "pl": (
        "Ostatni przewoźnik\n\nRozmowa z Wiktorem Hrybem\n\nJak to się zaczęło?\n\nMój ojciec woził ludzi.\n\n"
        "A most?\n\nUsiądę na brzegu i my wszyscy też.",
        ["Mój ojciec woził ludzi.", "Usiądę na brzegu i my wszyscy też."],
        "Wiktorem Hrybem",
    ),
    "fr": (
        "Le dernier passeur\n\nEntretien avec Viktor Hryb\n\nComment avez-vous commencé ?\n\nMon père ramait.\n\n"
        "Et le pont ?\n\nJe resterai sur la rive.",
        ["Mon père ramait.", "Je resterai sur la rive."],
        "Viktor Hryb",
    ),
    "es": (
        "El último barquero\n\nHablamos con Viktor Hryb en su casa.\n\n¿Cómo empezó usted?\n\nMi padre remaba.\n\n"
        "¿Y el puente?\n\nYo me quedaré en la orilla.",
        ["Mi padre remaba.", "Yo me quedaré en la orilla."],
        "Viktor Hryb",
    ),
    "lt": (
        "Pokalbis su Jonu Petraičiu\n\n– Kaip jūs pradėjote?\n\nMano tėvas irklavo.\n\n– O tiltas?\n\nAš sėdėsiu.",
        ["Mano tėvas irklavo.", "Aš sėdėsiu."],
        "Jonu Petraičiu",
    ),
}


@pytest.mark.parametrize("language", BARE)
def test_questions_and_answers_without_labels_are_told_apart_by_who_speaks_to_whom(language: str) -> None:
    text, answers, speaker = BARE[language]
    assert pasted(text, language) == [(answer, speaker) for answer in answers]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Interview with Viktor Hryb\n\n— How long?\n\n— Thirty years.\n\n— And now?\n\n— I wait.",
            "Viktor Hryb",
        ),
        (
            "en",
            "Viktor Hryb talks.\n\nHow long?\n\nV. H. – Thirty years.\n\nAnd now?\n\nV. H. – I wait.",
            "Viktor Hryb",
        ),
        ("en", "V.H. kept it.\n\nHow long?\n\nV.H. — Thirty years.\n\nAnd now?\n\nV.H. — I wait.", "V.H."),
        ("en", "We spoke to Viktor Hryb\nHow long did you?\nThirty years.\nAnd now?\nI wait.", "Viktor Hryb"),
        (
            "en",
            "Bees\n\nViktor Hryb answers our questions.\n\nHow long?\n\nThirty years.\n\nAnd now?\n\nI wait.",
            "Viktor Hryb",
        ),
    ],
)
def test_dashes_initials_and_lines_tell_them_apart_too(language: str, text: str, expected: str) -> None:
    assert pasted(text, language) == [("Thirty years.", expected), ("I wait.", expected)]


PLAIN = {
    "a rhetorical question": "The council met.\n\nI was there.\n\nWho pays?\n\nNobody knew. I asked.\n\nIt is shut.",
    "an explanation": "What does the law change?\n\nThe tax.\n\nWho pays?\n\nOwners of farms.\n\nWhen?\n\nIn May.",
    "an explanation to readers": "What does the law change?\n\nThe tax.\n\nDo you have to pay?\n\nOwners do.\n\n"
    "What should you do?\n\nNothing.",
    "an essay": "I went out and asked: who are they?\n\nThey stood in line. I bought bread.\n\nWhy do we wait?\n\nOur "
    "mothers waited. I remember.\n\nWhat will our children say?\n\nI do not know. I go home.",
    "advice": "How do you keep a lawn green?\n\nWater it.\n\nHow often should you mow?\n\nWeekly.\n\nAnd in winter, do "
    "you mow?\n\nNever.",
    "a report that quotes": "Do you know him?\n\n“I never saw him in my life,” she said.\n\nDid you pay?\n\n“We paid "
    "what they asked of us,” said Koval.\n\nWill you go?\n\nI asked. “We will not go anywhere,” he said.",
}


@pytest.mark.parametrize("form", PLAIN)
def test_who_asks_the_readers_is_interviewing_nobody(form: str) -> None:
    assert pasted(PLAIN[form]) == []


def test_the_headings_of_an_explanation_are_no_questions_of_an_interview(tmp_path: Path) -> None:
    path = tmp_path / "law.md"
    path.write_text("**What changes?**\n\nThe tax.\n\n**Who pays?**\n\nFarmers.\n\n**When?**\n\nIn May.", "utf-8")
    assert said(load_document(path)) == []


MARKDOWN = {
    "bold names": "**THE POST** How long?\n\n**VIKTOR HRYB** Thirty years.\n\n**THE POST** And now?\n\n"
    "**VIKTOR HRYB** I wait.",
    "bold labels": "**Q:** How long?\n\n**A:** Thirty years.\n\n**Q:** And now?\n\n**A:** I wait.",
    "bold questions": "He kept bees.\n\n**How long?**\n\nThirty years.\n\n**And now?**\n\nI wait.",
    "italic questions": "He kept bees.\n\n*How long?*\n\nThirty years.\n\n*And now?*\n\nI wait.",
    "italic answers": "He kept bees.\n\nHow long?\n\n*Thirty years.*\n\nAnd now?\n\n*I wait.*",
    "questions as headings": "He kept bees.\n\n### How long?\n\nThirty years.\n\n### And now?\n\nI wait.",
}


@pytest.mark.parametrize("form", MARKDOWN)
def test_what_bold_and_italics_tell_in_markdown(form: str, tmp_path: Path) -> None:
    path = tmp_path / "interview.md"
    path.write_text(MARKDOWN[form], encoding="utf-8")
    speaker = "VIKTOR HRYB" if "names" in form else None
    assert said(load_document(path)) == [("Thirty years.", speaker), ("I wait.", speaker)]


HTML = {
    "bold names": "<p><b>The Post</b> How long?<p><b>Viktor Hryb</b> Thirty years.<p><b>The Post</b> And now?"
    "<p><b>Viktor Hryb</b> I wait.",
    "bold questions": "<p>He kept bees.</p><p><strong>How long?</strong></p><p>Thirty years.</p>"
    "<p><strong>And now?</strong></p><p>I wait.</p>",
    "italic questions": "<p>He kept bees.</p><p><em>How <b>long</b>?</em></p><p>Thirty years.</p>"
    "<p><i>And now?</i></p><p>I wait.</p>",
    "headings": "<h1>Bees</h1><p>He did.</p><h3>How long?</h3><p>Thirty years.</p><h3>And now?</h3><p>I wait.</p>",
}


@pytest.mark.parametrize("form", HTML)
def test_what_bold_and_italics_tell_in_a_page(form: str, tmp_path: Path) -> None:
    path = tmp_path / "interview.html"
    path.write_text(f"<!doctype html><html><body>{HTML[form]}</body></html>", encoding="utf-8")
    speaker = "Viktor Hryb" if "names" in form else None
    assert said(load_document(path)) == [("Thirty years.", speaker), ("I wait.", speaker)]


def test_what_bold_tells_in_word(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("He kept bees.")
    for question, answer in (("How long?", "Thirty years."), ("And now?", "I wait.")):
        made.add_paragraph().add_run(question).bold = True
        made.add_paragraph(answer)
    path = tmp_path / "interview.docx"
    made.save(str(path))
    assert said(load_document(path)) == [("Thirty years.", None), ("I wait.", None)]


def test_what_italics_tell_in_opendocument(tmp_path: Path) -> None:
    body = "".join(
        f'<text:p text:style-name="T1">{question}</text:p><text:p text:style-name="Standard">{answer}</text:p>'
        for question, answer in (("How long?", "Thirty years."), ("And now?", "I wait."))
    )
    names = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    content = (
        f"<office:document-content {names}><office:automatic-styles>"
        '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    path = tmp_path / "interview.odt"
    path.write_bytes(held.getvalue())
    assert said(load_document(path)) == [("Thirty years.", None), ("I wait.", None)]


def test_bold_subheadings_of_an_article_make_no_interview(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("**The bridge**\n\nIt is shut.\n\n**Who pays?**\n\nThe council.\n\n**The plan**\n\nNone.", "utf-8")
    assert said(load_document(path)) == []


def test_marks_in_an_answer_are_at_second_hand() -> None:
    text = "Q: Your father?\n\nA: He said: “Water finds its way.” That is true.\n\nQ: And now?\n\nA: I wait."
    found = find_quotes(pasted_document(text, "interview.txt", "en"), "en").found
    answer, inner, _ = found
    assert (inner.text, inner.kind, inner.parent) == ("“Water finds its way.”", Kind.INDIRECT, answer.id)


def test_time_grows_with_the_number_of_answers() -> None:
    def seconds(times: int) -> float:
        document = pasted_document("Q: Why now?\n\nA: “Because.” And so.\n\n" * times, "interview.txt", "en")
        start = time.process_time()
        find_quotes(document, "en")
        return time.process_time() - start

    assert min(map(seconds, (800,) * 3)) < 8 * min(map(seconds, (200,) * 3)) + 0.2


def test_an_answer_in_marks_is_one_quote() -> None:
    text = "THE POST: How long?\n\nHRYB: “Thirty years.”\n\nTHE POST: And now?\n\nHRYB: «I wait for it»."
    found = find_quotes(pasted_document(text, "interview.txt", "en"), "en").found
    assert [(quote.text, quote.speaker) for quote in found] == [
        ("“Thirty years.”", "HRYB"),
        ("«I wait for it»", "HRYB"),
    ]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Q: ", "A: ", "THE POST: ", "HRYB: ", "Hryb: ", "", "_", "V. H.: ", "HRYB "]),
            st.text("ab A?“”—\n._:", max_size=30),
        ),
        max_size=8,
    )
)
def test_answers_stand_where_they_say(turns: list[tuple[str, str]]) -> None:
    text = "\n\n".join(label + words for label, words in turns) + "\n\nEnd."
    document = pasted_document(text, "interview.txt", "en")
    for quote in find_quotes(document, "en").found:
        assert quote.text == read_in(document, quote.span)
        assert all(quote.span.contains(utterance) for utterance in quote.utterances)
        assert any(block.span.contains(quote.span) for block in document.blocks) or quote.kind is not Kind.DIALOGUE
