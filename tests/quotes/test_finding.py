"""Finding quotes: their marks, form, speaker, nesting; what is no mark; hostile text."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.quotes import as_printed, find_quotes, parts, words_of
from quoteverify.records.document import Block, Cue, Document, Zone
from quoteverify.records.quotes import Kind, Quote, Quotes
from quoteverify.records.spans import Span
from tests.support.paths import SHARED

ARTICLE = SHARED / "cases" / "go-ahead" / "belsat-en.txt"


def document(*paragraphs: str, headline: bool = False) -> Document:
    text = "\n\n".join(paragraphs)
    blocks: list[Block] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        zone = Zone.HEADLINE if headline and number == 0 else Zone.BODY
        if paragraph:
            blocks.append(Block((Span(at, at + len(paragraph)),), zone, paragraph=number))
        at += len(paragraph) + 2
    return Document("article.txt", text, "0" * 64, tuple(blocks), "en")


def quotes(*paragraphs: str, language: str = "en") -> Quotes:
    return find_quotes(document(*paragraphs), language)


def texts(*paragraphs: str, language: str = "en") -> list[str]:
    return [
        paragraph.text
        for paragraph in quotes(*paragraphs, language=language).found
        if paragraph.kind is not Kind.INDIRECT
    ]


def only(*paragraphs: str, language: str = "en") -> Quote:
    (found,) = quotes(*paragraphs, language=language).found
    return found


class TestTheFirstCase:
    @pytest.fixture
    def found(self) -> Quotes:
        if not ARTICLE.is_file():
            pytest.skip("the shared cases are not beside the project")
        paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")
        return find_quotes(document(*paragraphs, headline=True), "en")

    def test_headline(self, found: Quotes) -> None:
        assert found.found[0].text == "‘Why stand still? Go ahead!’"
        assert (found.found[0].zone, found.found[0].kind) == (Zone.HEADLINE, Kind.DIRECT)

    def test_body_quote_has_its_five_sentences_and_its_speaker(self, found: Quotes) -> None:
        body = found.found[1]
        assert body.text.startswith("“Well, why are we")
        assert body.text.endswith("Why aren’t you moving?”")
        assert (body.kind, body.cue) == (Kind.DIRECT, "said")
        assert body.speaker == "One of the alleged Belarusian security officers"

    def test_agency_quote_keeps_its_comma_and_names_who_is_quoted(self, found: Quotes) -> None:
        agency = found.found[2]
        assert agency.text.endswith("from the west,”")
        assert (agency.speaker, agency.cue) == ("him", "state-run news agency BelTA quotes")

    def test_term_in_single_marks_is_no_utterance(self, found: Quotes) -> None:
        assert [(quote.text, quote.kind, quote.speaker) for quote in found.found[3:]] == [
            ("‘the hybrid aggression’", Kind.SCARE, None)
        ]

    def test_the_stray_mark_is_reported_and_no_apostrophe(self, found: Quotes) -> None:
        ((stray),) = found.strays
        assert not stray.opening
        assert stray.span == Span(1106, 1107)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He said: “We go.”", "“We go.”"),
        ("en", 'He said: "We go."', '"We go."'),
        ("en", "He said: ‘We go there today.’", "‘We go there today.’"),
        ("en", "He said: 'We go there today.'", "'We go there today.'"),
        ("de", "Er sagte: „Wir gehen.“", "„Wir gehen.“"),
        ("de", "Er sagte: »Wir gehen.«", "»Wir gehen.«"),
        ("de", "Er sagte: «Wir gehen.»", "«Wir gehen.»"),
        ("ru", "Он сказал: «Мы идём».", "«Мы идём»"),
        ("fr", "Il a dit : « Nous y allons. »", "« Nous y allons. »"),
        ("ja", "彼は「行きます」と言った。", "「行きます」"),
        ("pl", "Powiedział: „Idziemy”.", "„Idziemy”"),
    ],
)
def test_marks_of_many_languages(language: str, text: str, expected: str) -> None:
    assert texts(text, language=language) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania’s border and Alyaksandr's order.",
        "The migrants’ camp and the boys' toys.",
        "It was rock ’n’ roll in the ’90s, and 'tis gone.",
        "In the '90s rock 'n' roll was king, goin' strong.",
        'He is 5\'10" tall and has a 12" record.',
        '<tweet author="somebody" id="12">',
        "Hawai‘i and the O’Neills’ house.",
        "''Emphasis'' in a wiki.",
    ],
)
def test_what_is_no_quotation_mark(text: str) -> None:
    found = quotes(text)
    assert (found.found, found.strays) == ((), ())


def test_single_marks_around_a_plural_possessive() -> None:
    assert texts("He spoke of ‘the students’ choice of words’.") == ["‘the students’ choice of words’"]


def test_attribution_in_the_middle_makes_one_quote_of_two_utterances() -> None:
    doc = document("“I came,” he said, “and I saw.”")
    (quote,) = find_quotes(doc, "en").found
    assert [utterance.of(doc.text) for utterance in quote.utterances] == ["I came,", "and I saw."]
    assert words_of(quote, doc.text) == "I came, and I saw."
    assert [part.of(doc.text) for part in parts(quote, doc.text)] == ["“I came,”", "“and I saw.”"]
    assert (quote.speaker, quote.cue) == ("he", "said")


def test_a_new_sentence_after_the_attribution_is_a_quote_of_its_own_by_the_same_speaker() -> None:
    first, second = quotes("“We go,” said Smith. “Come on.”").found
    assert (first.text, second.text) == ("“We go,”", "“Come on.”")
    assert (first.speaker, second.speaker) == ("Smith", "Smith")
    assert second.kind is Kind.DIRECT


def test_listed_fragments_are_not_joined() -> None:
    assert len(texts('He called him a "nasty guy," an "anchor baby" and "sick."')) == 3


def test_a_quote_of_several_paragraphs_repeats_its_opening_mark() -> None:
    doc = document("“The first paragraph of it.", "“The second one.”")
    quote = find_quotes(doc, "en").found[0]
    assert quote.text == doc.text
    assert [utterance.of(doc.text) for utterance in quote.utterances] == [
        "The first paragraph of it.",
        "The second one.",
    ]
    assert len(parts(quote, doc.text)) == 1
    assert find_quotes(doc, "en").strays == ()


def test_nested_quotes_name_their_parent() -> None:
    outer, inner = quotes("She said: “He told me, ‘Never come back here,’ and left.”").found
    assert (inner.text, inner.parent, inner.kind) == ("‘Never come back here,’", outer.id, Kind.INDIRECT)


def test_a_stray_mark_between_a_quote_and_those_inside_it_does_not_part_them() -> None:
    said = "“Close the “never\n\nOne came. “Well, why?” Then: “Go.”\n\n“Close the border,” he said."
    outer, first, second = quotes(said).found
    assert outer.speaker == "he"
    assert outer.text.endswith("the border,”")
    assert first.kind is Kind.INDIRECT
    assert [first.parent, second.parent] == [outer.id, outer.id]
    # Behind a quote whose speaker it may share, a quote inside it stands before its end.
    assert len(quotes("“Come,” the chief said. " + said).found) == 4


def test_straight_marks_nest_in_straight_marks() -> None:
    outer, inner = quotes('"I said "no" to him," she noted.').found
    assert (outer.text, inner.text, inner.parent) == ('"I said "no" to him,"', '"no"', outer.id)


@pytest.mark.parametrize(("text", "at", "opening"), [("He said: “We go.", 9, True), ("We go.” He left.", 6, False)])
def test_missing_marks_are_reported_where_they_are(text: str, at: int, opening: bool) -> None:
    found = quotes(text, "Another paragraph.")
    assert found.found == ()
    assert [(stray.span.start, stray.opening) for stray in found.strays] == [(at, opening)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He said: “We will not go there.”", Kind.DIRECT),
        ("He called the plan “deeply flawed and wrong.”", Kind.PARTIAL),
        ("The so-called “hybrid war” goes on.", Kind.SCARE),
        ("They watched the film “Gone With the Wind” at home.", Kind.SCARE),
        ("He spoke on “Fox and Friends” today.", Kind.SCARE),
        ("She saw him as a “con artist” again.", Kind.PARTIAL),
        ("The budget left “forty schools” “without coal in winter”, he said.", Kind.PARTIAL),
        ("The signatures of “200 neighbours” are there.", Kind.PARTIAL),
        ("The talks are on the “two states” again.", Kind.SCARE),
        ("They fear the “Catch 22” of the rules.", Kind.SCARE),
    ],
)
def test_form(text: str, kind: Kind) -> None:
    assert quotes(text).found[0].kind is kind


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We go,” said Ms. Smith on Friday.", "Ms. Smith", "said"),
        ("“We go,” Smith, a lawyer, said.", "Smith", "said"),
        ("The minister told reporters: “We go.”", "The minister", "told"),
        ("According to Smith, “we go there now”.", "Smith", "According to"),
        ("“We go,” he has also said.", "he", "said"),
    ],
)
def test_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    quote = only(text)
    assert (quote.speaker, quote.cue) == (speaker, cue)


def test_dialogue_after_a_dash() -> None:
    doc = document("— Ну, чё стоим? — спросил офицер. — Давай, вперёд!", "— Туда идём.")
    first, second = find_quotes(doc, "ru").found
    assert first.kind is Kind.DIALOGUE
    assert [utterance.of(doc.text) for utterance in first.utterances] == ["Ну, чё стоим?", "Давай, вперёд!"]
    assert (first.speaker, first.cue) == ("офицер", "спросил")
    assert second.text == "— Туда идём."


def test_a_signature_after_a_dash_is_no_dialogue() -> None:
    assert texts("— Veronica Cruz") == []


def test_indirect_speech_is_the_clause_after_its_verb() -> None:
    quote = only("The minister said on Friday that nobody would go there.")
    assert (quote.kind, quote.text, quote.speaker, quote.cue) == (
        Kind.INDIRECT,
        "nobody would go there",
        "The minister",
        "said",
    )


def test_a_clause_that_begins_with_a_quote_is_no_quote_around_it() -> None:
    found = quotes("He said that “exactly who did it” remains under investigation.").found
    assert [(quote.text, quote.parent) for quote in found if quote.kind is not Kind.INDIRECT] == [
        ("“exactly who did it”", None)
    ]


def test_block_quote_of_a_mail() -> None:
    doc = document("> We go there.\n> Come on.")
    (quote,) = find_quotes(doc, "en").found
    assert quote.kind is Kind.BLOCK
    assert words_of(quote, doc.text) == "We go there. Come on."


def test_a_paragraph_that_the_layout_sets_off_is_a_block_quote() -> None:
    plain = document("He spoke for long.", "We close every metre of the border.", "— A. Ivanov, 4 May", "He left.")
    blocks = (plain.blocks[0], *(replace(block, quoted=True) for block in plain.blocks[1:3]), plain.blocks[3])
    (quote,) = find_quotes(replace(plain, blocks=blocks), "en").found
    assert (quote.kind, quote.text) == (Kind.BLOCK, "We close every metre of the border.")
    assert find_quotes(plain, "en").found == ()


def test_a_quote_that_runs_through_two_subtitles() -> None:
    text = "1\n“Why are we\n\n2\nstanding still?”"
    blocks = (
        Block((Span(2, 13),), cue=Cue(0, 1000), paragraph=4),
        Block((Span(17, 33),), cue=Cue(1000, 2000), paragraph=4),
    )
    doc = Document("film.srt", text, "0" * 64, blocks, "en")
    (quote,) = find_quotes(doc, "en").found
    assert [utterance.of(text) for utterance in quote.utterances] == ["Why are we", "standing still?"]


def test_an_empty_document_has_no_quotes() -> None:
    assert find_quotes(Document("empty.txt", "", "0" * 64, ()), "en") == Quotes((), ())


def test_a_language_without_a_profile_is_read_with_common_marks() -> None:
    assert texts("Li diris: “Ni iras tien nun.”", language="eo") == ["“Ni iras tien nun.”"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text("ab .,!?“”‘’\"'«»„—\n05s", max_size=60), max_size=4))
def test_every_quote_stands_where_it_says(paragraphs: list[str]) -> None:
    doc = document(*[paragraph.replace("\n\n", "\n").strip() or "x" for paragraph in paragraphs])
    found = find_quotes(doc, "en")
    ids = [quote.id for quote in found.found]
    assert len(set(ids)) == len(ids)
    assert [quote.span for quote in found.found] == sorted(
        (quote.span for quote in found.found), key=lambda span: (span.start, -span.end)
    )
    for quote in found.found:
        assert quote.text == quote.span.of(doc.text)
        assert quote.utterances
        assert all(quote.span.contains(utterance) for utterance in quote.utterances)
        printed = parts(quote, doc.text)
        assert printed[0].start == quote.span.start
        assert printed[-1].end == quote.span.end
        assert quote.parent is None or quote.parent in ids
    quoted = {span.start for quote in found.found for span in (quote.span,)}
    assert not quoted & {stray.span.start for stray in found.strays if doc.text[stray.span.start] != "—"}


@pytest.mark.parametrize("unit", ['"', "“", "'", "’‘", "”", "«»"])
def test_a_megabyte_of_marks_takes_no_time(unit: str) -> None:
    doc = document(unit * (1_000_000 // len(unit.encode())))
    start = time.process_time()
    find_quotes(doc, "en")
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    "unit",
    ['"a', "“a” ", "“‘a’” said he, ", "said “", "5\"'s ", "— a, — ", "he said that ", "– a, b\n\n", "– a, said b.\n\n"],
)
def test_time_grows_with_the_length(unit: str) -> None:
    def seconds(times: int) -> float:
        doc = document(unit * times)
        start = time.process_time()
        find_quotes(doc, "en")
        return time.process_time() - start

    # The least of three: what else runs in the process counts too.
    assert min(map(seconds, (400,) * 3)) < 12 * min(map(seconds, (100,) * 3)) + 0.2


def test_as_printed_lists_each_pair_of_marks() -> None:
    doc = document("“I came,” he said, “and I saw.” “Well.”")
    listed = [(quote.id, quote.text) for quote in as_printed(find_quotes(doc, "en").found, doc)]
    assert listed == [("q1", "“I came,”"), ("q1.2", "“and I saw.”"), ("q2", "“Well.”")]


def test_a_question_word_beside_a_quote_is_no_speaker() -> None:
    document_ = document("‘Why stand still? Go ahead!’ What was said at the border", "Some text.", headline=True)
    assert [quote.speaker for quote in find_quotes(document_, "en").found] == [None]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“I signed nothing,” said Marchenko’s lawyer, Olena Bondar, who knows the case.", ["Olena Bondar"]),
        ("Marchenko’s lawyer, Olena Bondar, said: “I signed nothing.”", ["Olena Bondar"]),
        ("“No,” said Hugh Hrabal, a doctor.", ["Hugh Hrabal"]),
        ("Asked whether he was afraid, Koval said no, “not now”, adding that “it is over”.", ["Koval", "Koval"]),
        ("In a statement, the firm, which runs four mines, said it “regrets the delay”.", ["the firm"]),
        ("As Koval put it, “the war is over for me”.", ["Koval"]),
        ("One of them points across the line and says: “We are staying.”", ["One of them"]),
        ("When asked about it, she said “no comment”.", ["she"]),
    ],
)
def test_the_speaker_is_who_speaks_not_what_stands_before_the_verb(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in quotes(text).found] == speakers


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'He said „We stay until spring." Nobody asked why.', ['„We stay until spring."']),
        ("de", 'Er sagte „Wir bleiben bis Mai." Niemand fragte.', ['„Wir bleiben bis Mai."']),
        ("en", "He said »We stay«, and left.", ["»We stay«"]),
        ("en", "He said ”We stay”, and left.", ["”We stay”"]),
        ("en", '"The pipe was 12" wide," he said. "Good."', ['"The pipe was 12" wide,"', '"Good."']),
        ("en", "‘’Twas a cold night,’ he said.", ["‘’Twas a cold night,’"]),
        ("fr", "« Nous restons », dit-il.", ["« Nous restons »"]),
    ],
)
def test_marks_of_other_houses_and_of_a_keyboard(language: str, text: str, expected: list[str]) -> None:
    assert texts(text, language=language) == expected


def test_a_missing_closing_mark_joins_no_two_speakers() -> None:
    found = quotes("“Should we have waited? he asked.", "“Yes,” said the doctor. “We should have.”")
    assert [one.text for one in found.found] == ["“Should we have waited?", "“Yes,”", "“We should have.”"]
    assert [stray.opening for stray in found.strays] == [True]


def test_a_quote_that_goes_on_in_the_next_paragraph_is_still_one() -> None:
    assert len(quotes("“We waited for hours. It was cold.", "“Then they came,” he said.").found) == 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'He said “We stay until spring." Nobody asked.', ['“We stay until spring."']),
        ("en", 'He said "We stay until spring.” Nobody asked.', ['"We stay until spring.”']),
        ("en", '“A 27" screen and a 12" record,” he said.', ['“A 27" screen and a 12" record,”']),
        ("en", '"The door is 6\' 8" high," she said. "Too low."', ['"The door is 6\' 8" high,"', '"Too low."']),
        ("en", 'He is 6\'2" tall. "I stay," he said.', ['"I stay,"']),
        ("en", "He said »We stay« and «We go» and ”We rest”, and «No».", ["»We stay«", "«We go»", "”We rest”", "«No»"]),
        ("pl", 'Powiedział: „Zostajemy do wiosny". Nikt nie pytał.', ['„Zostajemy do wiosny"']),
        ("uk", 'Він сказав: «Ми лишаємось», а вона: "Ні, ми йдемо".', ["«Ми лишаємось»", '"Ні, ми йдемо"']),
        ("ru", 'Он сказал: „Мы остаёмся". Она: “Мы уходим”.', ['„Мы остаёмся"', "“Мы уходим”"]),
        (
            "it",
            'Disse «Restiamo fino a maggio» e “Andiamo via domani".',
            ["«Restiamo fino a maggio»", '“Andiamo via domani"'],
        ),
        ("he", 'הוא אמר: "אנחנו נשארים כאן".', ['"אנחנו נשארים כאן"']),
        ("ar", "قال: «نحن باقون هنا» ثم قال: “سنرحل غدا”.", ["«نحن باقون هنا»", "“سنرحل غدا”"]),
        ("zh", "他说：“我们留下来。”她说：「我们走。」", ["“我们留下来。”", "「我们走。」"]),
    ],
)
def test_marks_that_one_author_mixes(language: str, text: str, expected: list[str]) -> None:
    assert texts(text, language=language) == expected


@pytest.mark.parametrize(
    ("language", "said", "told", "answered"),
    [
        ("en", "“Should we have waited? he asked.", "“Yes,” said the doctor.", "“Yes,”"),
        ("de", "„Hätten wir warten sollen? fragte er.", "„Ja“, sagte der Arzt.", "„Ja“"),
        ("fr", "« Fallait-il attendre ? demande-t-il.", "« Oui », dit le médecin.", "« Oui »"),
        ("ru", "«Надо было ждать? спросил он.", "«Да», ответил врач.", "«Да»"),
        ("pl", "„Czy trzeba było czekać? zapytał.", "„Tak”, odpowiedział lekarz.", "„Tak”"),
        ("es", "«¿Había que esperar? preguntó.", "«Sí», dijo el médico.", "«Sí»"),
    ],
)
def test_a_missing_closing_mark_joins_no_two_speakers_in_any_language(
    language: str, said: str, told: str, answered: str
) -> None:
    found = quotes(said, told, language=language)
    assert [quote.text for quote in found.found] == [said[: said.index("?") + 1], answered]
    assert [stray.opening for stray in found.strays] == [True]


@pytest.mark.parametrize("dash", ["—", "–", "-", "―"])
def test_dialogue_after_a_dash_of_any_kind_in_english(dash: str) -> None:
    doc = document(f"{dash} We are staying, {dash} said Koval. {dash} Come on.", f"{dash} Why?", f"{dash} No, he said.")
    first, second, third = find_quotes(doc, "en").found
    assert [utterance.of(doc.text) for utterance in first.utterances] == ["We are staying,", "Come on."]
    assert (first.kind, first.speaker, second.text) == (Kind.DIALOGUE, "Koval", f"{dash} Why?")
    assert ([part.of(doc.text) for part in third.utterances], third.speaker) == (["No,"], "he")


@pytest.mark.parametrize(
    ("language", "line", "words", "speaker"),
    [
        ("de", "– Wir bleiben, sagte er.", "Wir bleiben,", "er"),
        ("fr", "– Nous restons, dit Koval.", "Nous restons,", "Koval"),
        ("ru", "- Мы остаёмся, - сказал Коваль.", "Мы остаёмся,", "Коваль"),
        ("uk", "– Ми лишаємось, – сказав Коваль.", "Ми лишаємось,", "Коваль"),
        ("pl", "– Zostajemy – powiedział Koval.", "Zostajemy", "Koval"),
        ("es", "– Nos quedamos –dijo Koval.", "Nos quedamos", "Koval"),
    ],
)
def test_dialogue_after_a_short_dash(language: str, line: str, words: str, speaker: str | None) -> None:
    doc = document(line)
    (found,) = find_quotes(doc, language).found
    assert ([part.of(doc.text) for part in found.utterances], found.speaker) == ([words], speaker)


@pytest.mark.parametrize("dash", ["–", "-"])
def test_a_list_with_dashes_is_no_dialogue(dash: str) -> None:
    assert texts("What is new:", f"{dash} The bridge reopened.", f"{dash} Who pays is open.") == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Koval’s doctor, Hugh Hrabal, told the court: “I saw it.”", ["Hugh Hrabal"]),
        ("“I saw it,” said the mayor’s brother, Ivan Lis, on Monday.", ["Ivan Lis"]),
        ("In an interview, Koval said: “We lost.”", ["Koval"]),
        ("At a meeting on Monday, the minister said “we lost”.", ["the minister"]),
        ("Asked about the vote, Koval replied: “We lost.”", ["Koval"]),
        ("Pressed whether she would go, the judge said “no comment”.", ["the judge"]),
        ("The war, as Koval put it, “is over for me”.", ["Koval"]),
        ("Ole Berg shrugged. “It is over.”", ["Ole Berg"]),
        ("He asked Ole Berg about it. “It is over.”", [None]),
        ("Ole Berg was blunt: “We lost.”", ["Ole Berg"]),
    ],
)
def test_speakers_before_and_behind_other_words(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in quotes(text).found] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "«Мы остаёмся», — возмутился Коваль.", "Коваль"),
        ("ru", "По словам Коваля, «мы остаёмся здесь».", "Коваля"),
        ("ru", "Как отметила Коваль, «мы остаёмся здесь».", "Коваль"),
        ("uk", "«Ми лишаємось», — наголошує Олена Коваль.", "Олена Коваль"),
        ("uk", "Мер Коваль підсумував: «Ми лишаємось тут».", "Мер Коваль"),
        ("be", "«Мы застаёмся», — падкрэсліла Коваль.", "Коваль"),
        ("pl", "„Zostajemy” – odparł Koval.", "Koval"),
        ("pl", "W czwartek dodała minister: „Zostajemy tutaj”.", "minister"),
        ("cs", "„Zůstáváme,“ prohlásil Koval.", "Koval"),
        ("fr", "« Nous restons », martèle Anne Morel.", "Anne Morel"),
        ("fr", "« Nous restons », s’étonne-t-elle.", None),
        ("fr", "Selon Morel, « nous restons ici ».", "Morel"),
        ("es", "«Nos quedamos», subrayó la ministra.", "la ministra"),
        ("es", "Como dijo Morel, «nos quedamos aquí».", "Morel"),
        ("it", "«Restiamo», ribadisce Anna Morelli.", "Anna Morelli"),
        ("it", "Secondo Morelli, «restiamo qui fino a maggio».", "Morelli"),
        ("pt", "«Ficamos», garantiu a ministra.", "a ministra"),
        ("ro", "„Rămânem”, a spus Morar.", "Morar"),
        ("bg", "„Оставаме“, заяви Петров.", "Петров"),
        ("lt", "„Liekame“, pabrėžė Petrauskas.", "Petrauskas"),
        ("el", "«Μένουμε», είπε ο Νίκος.", "ο Νίκος"),
        ("ar", "«نحن باقون هنا»، قال كوفال.", "كوفال"),
        ("he", '"אנחנו נשארים", אמר קובל.', "קובל"),
    ],
)
def test_who_speaks_in_other_languages(language: str, text: str, speaker: str | None) -> None:
    assert only(text, language=language).speaker == speaker
