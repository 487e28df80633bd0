"""Answers: what was answered is what a quote renders, though the question before has more of its words."""

import pytest

from quoteverify.check.pairing import pair_quote
from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.checks.judgement import judge_pair
from quoteverify.language.segments import segment
from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.findings import Category

HOUSE = house_profile("default")
FILLED = {
    "ru": "Хлеб подорожал вдвое.", "uk": "Хліб подорожчав.", "de": "Das Brot ist teuer.", "pl": "Chleb podrożał.",
    "fr": "Le pain est cher.", "es": "El pan es caro.", "it": "Il pane è caro.", "cs": "Chléb je drahý.",
    "lt": "Duona brangi.", "be": "Хлеб падаражэў.", "zh": "面包很贵。", "ja": "パンは高い。", "tr": "Ekmek pahalı.",
    "ar": "الخبز غالي.",
}  # fmt: skip
EXCHANGES = [
    (
        "ru",
        "Вы будете закрывать школу в Грабове?",
        "Нет, закрывать её мы не станем.",
        "We are not going to close the school in Hrabove",
        "Нет, закрывать её мы не станем.",
    ),
    (
        "ru",
        "Правда ли, что ваш отец строил плотину в Бураках?",
        "Да, строил, двенадцать лет.",
        "He did build it, for twelve years",
        "Да, строил, двенадцать лет.",
    ),
    (
        "uk",
        "Чи підете ви з посади міністра оборони?",
        "Ні, я залишаюся.",
        "I am not leaving the post of defence minister",
        "Ні, я залишаюся.",
    ),
    (
        "uk",
        "Скільки людей загинуло на шахті?",
        "Дев'ять. Ще троє в лікарні.",
        "Nine people died at the mine",
        "Дев'ять.",
    ),
    (
        "de",
        "Werden Sie die Fabrik in Altenkirch schließen?",
        "Nein, das haben wir nie vorgehabt.",
        "We never planned to close the factory in Altenkirch",
        "Nein, das haben wir nie vorgehabt.",
    ),
    (
        "de",
        "Haben Sie mit dem Präsidenten über die Gefangenen gesprochen?",
        "Ja, und zwar zweimal.",
        "I spoke with the president about the prisoners twice",
        "Ja, und zwar zweimal.",
    ),
    (
        "pl",
        "Czy zamkną państwo szpital w Tarnowie?",
        "Nie, nigdy tego nie zrobimy.",
        "We will never close the hospital in Tarnow",
        "Nie, nigdy tego nie zrobimy.",
    ),
    (
        "pl",
        "Ilu żołnierzy stoi na granicy?",
        "Około czterystu, może więcej.",
        "About four hundred soldiers stand at the border",
        "Około czterystu, może więcej.",
    ),
    (
        "fr",
        "Allez-vous fermer l'hôpital de Lens ?",
        "Non, nous le garderons.",
        "We will keep the hospital",
        "Non, nous le garderons.",
    ),
    (
        "es",
        "¿Van a vender el puerto de Valencia?",
        "No, eso no se vende.",
        "The port is not for sale",
        "No, eso no se vende.",
    ),
    (
        "it",
        "Lascerà la presidenza della banca?",
        "No, rimango fino a maggio.",
        "I am staying as president of the bank until May",
        "No, rimango fino a maggio.",
    ),
    (
        "cs",
        "Zavřete továrnu v Plzni?",
        "Ne, to nikdy neuděláme.",
        "We will never close the factory",
        "Ne, to nikdy neuděláme.",
    ),
    (
        "lt",
        "Ar uždarysite mokyklą Alytuje?",
        "Ne, mes to nedarysime.",
        "We will not close the school",
        "Ne, mes to nedarysime.",
    ),
    (
        "be",
        "Ці будзеце вы закрываць завод у Мінску?",
        "Не, мы гэтага не зробім.",
        "We will not close the plant in Minsk",
        "Не, мы гэтага не зробім.",
    ),
    (
        "zh",
        "你们会关闭这所学校吗？",
        "不会，我们绝不这样做。",
        "We will never close this school",
        "不会，我们绝不这样做。",
    ),
    (
        "ja",
        "学校を閉鎖しますか？",
        "いいえ、絶対にしません。",
        "We will never close the school",
        "いいえ、絶対にしません。",
    ),
    (
        "tr",
        "Okulu kapatacak mısınız?",
        "Hayır, bunu asla yapmayacağız.",
        "We will never close the school",
        "Hayır, bunu asla yapmayacağız.",
    ),
    ("ar", "هل ستغلقون المدرسة؟", "لا، لن نفعل ذلك أبدا.", "We will never close the school", "لا، لن نفعل ذلك أبدا."),
    ("ru", "Кто заплатит за мост?", "Никто не знает.", "Who will pay for the bridge?", "Кто заплатит за мост?"),
    ("de", "Wer bezahlt die Brücke?", "Das weiß niemand.", "Who pays for the bridge?", "Wer bezahlt die Brücke?"),
    ("pl", "Kto zapłaci za most?", "Nikt nie wie.", "Who will pay for the bridge?", "Kto zapłaci za most?"),
]


def paired(transcript: str, language: str, quoted: str) -> QuoteInContext:
    source = segment(pasted_document(transcript, "talk.txt", language))
    document = pasted_document(f"“{quoted}{'' if quoted[-1] in '.?' else ','}” she said.", "article.txt", "en")
    (quote,) = find_quotes(document, "en").found
    return pair_quote(quote, document, "en", [source])


def linked(context: QuoteInContext) -> str:
    return " ".join(sentence.pair.source.text for sentence in context.sentences if sentence.pair.source)


@pytest.mark.parametrize("labelled", [True, False], ids=["speakers", "no speakers"])
@pytest.mark.parametrize(("language", "question", "answer", "quoted", "wanted"), EXCHANGES)
def test_a_quote_renders_the_answer_unless_it_asks(
    labelled: bool, language: str, question: str, answer: str, quoted: str, wanted: str
) -> None:
    asker, guest = ("JOURNALIST: ", "GUEST: ") if labelled else ("", "")
    before = FILLED[language]
    transcript = f"{guest}{before}\n\n{asker}{question}\n\n{guest}{answer}\n\n{asker}{before}\n"
    assert linked(paired(transcript, language, quoted)) == wanted


def test_what_one_speaker_asks_and_answers_is_rendered_together() -> None:
    transcript = "KOVAL: Хіба ми хочемо війни? Ні, ми її не хочемо.\n\nJOURNALIST: Дякую.\n"
    assert linked(paired(transcript, "uk", "Do we want war? No, we do not want it.")) == (
        "Хіба ми хочемо війни? Ні, ми її не хочемо."
    )


QUESTION, ANSWER = "JOURNALIST: Ar uždarysite mokyklą Alytuje?", "MAYOR: Ne, mes to nedarysime."


@pytest.mark.parametrize(
    ("quoted", "added"),
    [("We will not close the school in Alytus", False), ("We will not close the school in Vilnius", True)],
)
def test_what_the_question_names_is_not_put_in_and_what_nobody_named_is(quoted: str, added: bool) -> None:
    context = paired(f"{QUESTION}\n\n{ANSWER}\n\nJOURNALIST: Duona brangi.\n", "lt", quoted)
    found = {
        finding.category for sentence in context.sentences for finding in judge_pair(sentence.pair, HOUSE).findings
    }
    assert linked(context) == "Ne, mes to nedarysime."
    assert (Category.NAME in found) is added


def test_a_wrong_number_in_an_answer_is_flagged_beside_the_question() -> None:
    transcript = "JOURNALIST: Скільки людей загинуло на шахті?\n\nDIRECTOR: Дев'ять.\n\nJOURNALIST: Хліб подорожчав.\n"
    context = paired(transcript, "uk", "Twelve people died at the mine")
    found = {
        finding.category for sentence in context.sentences for finding in judge_pair(sentence.pair, HOUSE).findings
    }
    assert linked(context) == "Дев'ять."
    assert Category.NUMBER in found
