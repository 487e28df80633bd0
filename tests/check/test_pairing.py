"""Quotes beside what they render: interrupted sentences, cuts, context, and no forced pairs."""

from pathlib import Path

import pytest

from quoteverify.check.pairing import link_quote, pair_quote
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.checks.judgement import judge_quote
from quoteverify.language.segments import segment
from quoteverify.loaders import load_document
from quoteverify.quotes import find_quotes
from quoteverify.records.findings import Category
from quoteverify.records.quotes import Kind
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span

HOUSE = house_profile("default")
TALK = (
    "ЖУРНАЛИСТ: Вы готовы к переговорам?\n\n"
    "МИНИСТР: Мы подпишем договор в июне. Но сначала парламент должен его одобрить. "
    "Армия остаётся на границе. Больше вопросов нет.\n"
)


def paired(tmp_path: Path, article: str) -> tuple[list[QuoteInContext], str, tuple[Segment, ...]]:
    (tmp_path / "talk-ru.txt").write_text(TALK, "utf-8")
    (tmp_path / "article-en.txt").write_text(article, "utf-8")
    source = segment(load_document(tmp_path / "talk-ru.txt"))
    document = load_document(tmp_path / "article-en.txt")
    quotes = find_quotes(document, "en").found
    return [pair_quote(quote, document, "en", [source]) for quote in quotes], document.text, source


def test_a_sentence_that_an_attribution_interrupts_is_compared_whole(tmp_path: Path) -> None:
    article = "“We will sign the treaty,” the minister said, “in June.”\n"
    contexts, text, _ = paired(tmp_path, article)
    sentences = [sentence for context in contexts for sentence in context.sentences]
    assert [sentence.pair.rendering.text for sentence in sentences] == ["We will sign the treaty, in June."]
    assert sentences[0].pair.source is not None
    assert sentences[0].pair.source.text == "Мы подпишем договор в июне."
    june = sentences[0].pair.rendering.text.index("June")
    assert sentences[0].place_rendering(Span(june, june + 4)).of(text) == "June"


def test_what_a_quote_passes_over_and_what_follows_it_is_kept_as_context(tmp_path: Path) -> None:
    article = "The minister said: “We will sign the treaty in June. The army stays on the border.”\n"
    (context,), _, _ = paired(tmp_path, article)
    assert [segment.text for segment in context.between] == ["Но сначала парламент должен его одобрить."]
    assert [segment.text for segment in context.before] == ["Вы готовы к переговорам?"]
    assert [segment.text for segment in context.after] == ["Больше вопросов нет."]


def test_a_quote_about_something_else_is_not_forced_onto_the_source(tmp_path: Path) -> None:
    article = "A fisherman said: “My grandmother baked wonderful apple cakes every Sunday afternoon.”\n"
    (context,), _, _ = paired(tmp_path, article)
    assert [sentence.pair.source for sentence in context.sentences] == [None]


def test_source_spans_lead_back_to_the_words_said(tmp_path: Path) -> None:
    article = "The minister said: “But first parliament must approve it.”\n"
    (context,), _, _ = paired(tmp_path, article)
    (sentence,) = context.sentences
    assert sentence.pair.source is not None
    must = sentence.pair.source.text.index("должен")
    assert sentence.place_source(Span(must, must + 6)).of(TALK) == "должен"
    assert sentence.segments[0].speaker == "МИНИСТР"


def test_source_spans_hold_where_only_markup_parts_the_words(tmp_path: Path) -> None:
    subtitles = "1\n00:00:01,000 --> 00:00:03,000\nМы <i>под</i>пишем договор\n\n"
    subtitles += "2\n00:00:03,000 --> 00:00:05,000\nв июне. Армия остаётся.\n"
    (tmp_path / "talk.srt").write_text(subtitles, "utf-8")
    (tmp_path / "article-en.txt").write_text("He said: “We will sign the treaty in June.”\n", "utf-8")
    source = segment(load_document(tmp_path / "talk.srt", "ru"))
    document = load_document(tmp_path / "article-en.txt")
    (quote,) = find_quotes(document, "en").found
    (sentence,) = pair_quote(quote, document, "en", [source]).sentences
    assert sentence.pair.source is not None
    assert sentence.pair.source.text == "Мы подпишем договор в июне."
    treaty = sentence.pair.source.text.index("договор")
    assert sentence.place_source(Span(treaty, treaty + 7)).of(subtitles) == "договор"
    june = sentence.pair.source.text.index("июне")
    assert sentence.place_source(Span(june, june + 4)).of(subtitles) == "июне"


def test_an_english_source_needs_no_translation(tmp_path: Path) -> None:
    (tmp_path / "speech-en.txt").write_text(
        "We will sign the treaty in June. But first parliament must approve it. The army stays on the border.\n",
        "utf-8",
    )
    (tmp_path / "article-en.txt").write_text("He said: “The army will stay at the border.”\n", "utf-8")
    source, document = segment(load_document(tmp_path / "speech-en.txt")), load_document(tmp_path / "article-en.txt")
    (quote,) = find_quotes(document, "en").found
    (sentence,) = pair_quote(quote, document, "en", [source]).sentences
    assert sentence.pair.source is not None
    assert sentence.pair.source.text == "The army stays on the border."
    assert sentence.pair.source.language == "en"


def test_each_quote_of_a_rendering_finds_its_own_of_several_sources(tmp_path: Path) -> None:
    (tmp_path / "talk-ru.txt").write_text(TALK, "utf-8")
    (tmp_path / "kalba-lt.txt").write_text("Mokyklos atviros visiems vaikams. Knygos bus nemokamos.\n", "utf-8")
    (tmp_path / "speech-en.txt").write_text("I have nothing to add. Thank you, and good night.\n", "utf-8")
    sources = [segment(load_document(tmp_path / name)) for name in ("talk-ru.txt", "kalba-lt.txt", "speech-en.txt")]
    article = "“The army stays on the border.” “The schools are open to all children.” “Thank you, and good night.”\n"
    (tmp_path / "article-en.txt").write_text(article, "utf-8")
    document = load_document(tmp_path / "article-en.txt")
    contexts = [pair_quote(quote, document, "en", sources) for quote in find_quotes(document, "en").found]
    assert [context.sentences[0].source_file for context in contexts] == [0, 1, 2]
    assert [context.sentences[0].segments[0].text for context in contexts] == [
        "Армия остаётся на границе.",
        "Mokyklos atviros visiems vaikams.",
        "Thank you, and good night.",
    ]


@pytest.mark.parametrize(
    ("term", "found"), [("hybrid aggression", False), ("colossal funds for the border troops", True), ("funds", False)]
)
def test_a_term_in_marks_is_put_beside_a_source_when_it_has_several_words_that_were_said(
    tmp_path: Path, term: str, found: bool
) -> None:
    talk = "Мы не зря вкладывали колоссальные средства в пограничные войска. Закройте каждый метр границы."
    (tmp_path / "talk-ru.txt").write_text(f"{talk} {TALK}", "utf-8")
    (tmp_path / "article-en.txt").write_text(f"The so-called “{term}” filled the front pages.\n", "utf-8")
    document = load_document(tmp_path / "article-en.txt")
    (quote,) = find_quotes(document, "en").found
    assert quote.kind is Kind.SCARE
    context = pair_quote(quote, document, "en", [segment(load_document(tmp_path / "talk-ru.txt"))])
    assert bool(context.sentences[0].segments) is found


def test_a_quote_linked_to_the_wrong_line_fits_another_better(tmp_path: Path) -> None:
    (tmp_path / "talk-ru.txt").write_text(TALK, "utf-8")
    (tmp_path / "article-en.txt").write_text("He said: “The army stays on the border.”\n", "utf-8")
    source, document = segment(load_document(tmp_path / "talk-ru.txt")), load_document(tmp_path / "article-en.txt")
    (quote,) = find_quotes(document, "en").found
    wrong = source[1].span
    context = link_quote(quote, document, "en", [source], [(0, wrong)])
    (finding,) = [
        finding for finding in judge_quote(context, HOUSE).findings if finding.category is Category.MISPAIRING
    ]
    assert (
        finding.message
        == "“The army stays on the border.” fits line 4 of the source better: «Армия остаётся на границе.»."
    )
    right = link_quote(quote, document, "en", [source], [(0, source[3].span)])
    assert not [finding for finding in judge_quote(right, HOUSE).findings if finding.category is Category.MISPAIRING]


@pytest.mark.parametrize(
    ("asked", "answered", "headline"),
    [
        (
            "Будете ли вы подавать в суд на подрядчика?",
            "Мы обязательно подадим в суд, если проверка подтвердит нарушения.",
            "We will sue the contractor",
        ),
        (
            "Чи будете ви подавати до суду на підрядника?",
            "Ми обов'язково подамо до суду, якщо перевірка підтвердить порушення.",
            "We will sue the contractor",
        ),
    ],
)
def test_a_headline_is_found_in_the_answer_and_not_in_the_question(
    asked: str, answered: str, headline: str, tmp_path: Path
) -> None:
    talk = f"A: Let us begin.\n\nB: {asked}\n\nC: {answered}\n\nB: …\n"
    (tmp_path / "talk.txt").write_text(talk, "utf-8")
    (tmp_path / "article-en.txt").write_text(f"“{headline}”\n\nThe bridge stays closed.\n", "utf-8")
    document = load_document(tmp_path / "article-en.txt")
    source = segment(load_document(tmp_path / "talk.txt"))
    quotes = find_quotes(document, "en").found
    said = [
        sentence.pair.source.text
        for quote in quotes
        for sentence in pair_quote(quote, document, "en", [source]).sentences
        if sentence.pair.source is not None
    ]
    assert said == [answered]


def test_a_question_that_is_quoted_is_found_as_one(tmp_path: Path) -> None:
    contexts, _, _ = paired(tmp_path, "“Are you ready for talks?” a journalist asked the minister.\n")
    said = [sentence.pair.source.text for sentence in contexts[0].sentences if sentence.pair.source is not None]
    assert said == ["Вы готовы к переговорам?"]


SPEECH = {
    "ru": (
        "Мы уйдём из деревни в марте. Школу закроют летом. Мы уйдём из города в мае. Хлеб подорожал вдвое.\n",
        "We will leave the village in March.",
        "Мы уйдём из деревни в марте.",
        "Мы уйдём из города в мае.",
    ),
    "de": (
        "Wir bauen die Brücke im Herbst. Das Wetter war schlecht. Wir bauen die Schule im Winter. Niemand fror.\n",
        "We will build the school in winter.",
        "Wir bauen die Schule im Winter.",
        "Wir bauen die Brücke im Herbst.",
    ),
    "pl": (
        "Nie podpiszę tej umowy. Pociąg się spóźnił. Nie podpiszę tego listu. Kawa była zimna.\n",
        "I will not sign this letter.",
        "Nie podpiszę tego listu.",
        "Nie podpiszę tej umowy.",
    ),
    "es": (
        "No vamos a cerrar el hospital. Llovió toda la noche. No vamos a cerrar la escuela. El pan es caro.\n",
        "We are not going to close the school.",
        "No vamos a cerrar la escuela.",
        "No vamos a cerrar el hospital.",
    ),
}


@pytest.mark.parametrize("tag", SPEECH)
def test_a_link_says_what_it_was_chosen_before_and_how_sure_either_is(tmp_path: Path, tag: str) -> None:
    speech, english, taken, left = SPEECH[tag]
    (tmp_path / "speech.txt").write_text(speech, "utf-8")
    (tmp_path / "article.txt").write_text(f"“{english}” she said.\n", "utf-8")
    source = segment(load_document(tmp_path / "speech.txt"), tag)
    document = load_document(tmp_path / "article.txt")
    (quote,) = find_quotes(document, "en").found
    context = pair_quote(quote, document, "en", [source])
    assert [sentence.pair.source and sentence.pair.source.text for sentence in context.sentences] == [taken]
    assert [sentence.pair.source and sentence.pair.source.text for sentence in context.second] == [left]
    assert context.link_score is not None
    assert context.second_score is not None
    assert 0 < context.second_score < context.link_score


def test_the_second_candidate_may_stand_in_another_source(tmp_path: Path) -> None:
    sources = []
    for name, speech in (
        ("monday", "Хлеб подорожал. Мы уйдём из города в мае."),
        ("friday", "Мы уйдём из деревни в мае."),
    ):
        (tmp_path / f"{name}-ru.txt").write_text(speech, "utf-8")
        sources.append(segment(load_document(tmp_path / f"{name}-ru.txt")))
    (tmp_path / "article.txt").write_text("“We will leave the village in May,” she said.\n", "utf-8")
    document = load_document(tmp_path / "article.txt")
    (quote,) = find_quotes(document, "en").found
    context = pair_quote(quote, document, "en", sources)
    assert [sentence.source_file for sentence in context.sentences] == [1]
    assert [sentence.source_file for sentence in context.second] == [0]


def test_where_nothing_else_comes_near_there_is_no_second_candidate(tmp_path: Path) -> None:
    (tmp_path / "talk-ru.txt").write_text("Мы подпишем договор в июне.", "utf-8")
    (tmp_path / "article.txt").write_text("“We will sign the treaty in June,” he said.\n", "utf-8")
    document = load_document(tmp_path / "article.txt")
    (quote,) = find_quotes(document, "en").found
    context = pair_quote(quote, document, "en", [segment(load_document(tmp_path / "talk-ru.txt"))])
    assert context.sentences[0].pair.source is not None
    assert (context.second, context.second_score) == ((), None)


def test_who_chooses_a_passage_by_hand_is_offered_no_second_one(tmp_path: Path) -> None:
    contexts, _, source = paired(tmp_path, "“We will sign the treaty in June,” the minister said.\n")
    quote, document = contexts[0].quote, contexts[0].document
    chosen = link_quote(quote, document, "en", [source], [(0, source[1].span)])
    assert (chosen.second, chosen.second_score) == ((), None)


def test_no_second_candidate_is_surer_than_what_was_taken(tmp_path: Path) -> None:
    (tmp_path / "order-ru.txt").write_text("ОФИЦЕР: Ну, чё стоим? Давай, вперёд!\nТуда идём.\nЧё стоишь?\n", "utf-8")
    (tmp_path / "article.txt").write_text("He added: “This way, go.”\n", "utf-8")
    document = load_document(tmp_path / "article.txt")
    (quote,) = find_quotes(document, "en").found
    context = pair_quote(quote, document, "en", [segment(load_document(tmp_path / "order-ru.txt"))])
    assert [sentence.pair.source and sentence.pair.source.text for sentence in context.sentences] == ["Туда идём."]
    assert context.link_score is not None
    assert context.second_score is not None
    assert context.second_score <= context.link_score
