"""Denials that only one side makes."""

import pytest

from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.meaning.negation import CHECK
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.judging import findings, severities, survives_anything

FEET = "С сегодняшнего дня ни одна нога на территорию Беларуси, будь то с юга или с запада, ступить не должна."


def test_a_denial_added_to_a_statement_is_critical_with_both_places() -> None:
    (one,) = findings(CHECK, "Ожидаются дожди.", "Rain is not expected.")
    assert (one.category, one.severity) == (Category.NEGATION, Severity.CRITICAL)
    assert one.source
    assert one.rendering
    assert one.message == "“not expected” denies what the source states."


def test_a_denial_lost_is_critical_where_the_words_prove_it() -> None:
    assert severities(CHECK, "Он не умер.", "He died.") == [Severity.CRITICAL]


def test_the_agreeing_pair_is_one_denial() -> None:
    assert findings(CHECK, FEET, "From now on, not a single person shall enter the territory of Belarus.") == []
    assert findings(CHECK, FEET, "From today, no one from the west or south should set foot in Belarus.") == []


def test_the_agreeing_pair_copied_into_english_is_critical() -> None:
    rendering = "From today, not a single foot on the territory of Belarus should not step."
    assert severities(CHECK, FEET, rendering) == [Severity.CRITICAL]


def test_the_opposite_with_a_negation_is_info() -> None:
    (one,) = findings(CHECK, "Чё стоишь?", "Why aren’t you moving?")
    assert one.severity is Severity.INFO
    assert "the other way round" in one.message


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Я не могу не сказать об этом.", "I must speak about this."),
        ("Он чуть не упал.", "He almost fell."),
        ("Не только я, но и ты.", "You as well as me."),
        ("Он не прошёл проверку.", "He failed the check."),
        ("Нам не хватает людей.", "We lack people."),
        ("Они отказались идти.", "They refused to go."),
        ("Сюда нельзя.", "Entry is forbidden."),
        ("Вряд ли он придёт.", "He is unlikely to come."),
        ("Вряд ли он придёт.", "I don't think he will come."),
        ("Едва ли это правда.", "This is hardly true."),
        ("Никто не пришёл.", "Nobody came."),
        ("Денег нет.", "There is no money."),
        ("Он отрицает вину.", "He denies guilt."),
        ("Он ушёл, не сказав ни слова.", "He left without saying a word."),
        ("Тем не менее он пришёл.", "Nevertheless he came."),
        ("Вы не видели мою сумку?", "Have you seen my bag?"),
        ("Он пришёл, не так ли?", "He came, didn't he?"),
        ("Это возможно, если не опоздать.", "It is possible unless we are late."),
    ],
)
def test_what_says_the_same_with_other_words_is_silent(source: str, rendering: str) -> None:
    assert set(severities(CHECK, source, rendering)) <= {Severity.INFO}


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Очікуються дощі.", "Rain is not expected.", "uk"),
        ("Чакаюцца дажджы.", "Rain is not expected.", "be"),
        ("Laukiama lietaus.", "Rain is not expected.", "lt"),
        ("Spodziewany jest deszcz.", "Rain is not expected.", "pl"),
        ("Es wird Regen erwartet.", "Rain is not expected.", "de"),
        ("On attend la pluie.", "Rain is not expected.", "fr"),
        ("Se esperan lluvias.", "Rain is not expected.", "es"),
    ],
)
def test_other_languages_see_an_added_denial(source: str, rendering: str, language: str) -> None:
    assert severities(CHECK, source, rendering, language) == [Severity.CRITICAL]


def test_a_denial_moved_to_another_clause_is_critical() -> None:
    source = "Здесь нет дождливых сезонов: количество осадков одинаково весь год."
    rendering = "There are rainy seasons: the amount of precipitation is not the same all year round."
    assert severities(CHECK, source, rendering) == [Severity.CRITICAL]


FLAGS = {Severity.CRITICAL, Severity.MAJOR}

GUARANTEES = {
    "ru": "Мы не можем гарантировать, что такое больше не повторится.",
    "uk": "Ми не можемо гарантувати, що такого більше не буде.",
    "pl": "Nie możemy zagwarantować, że to się nigdy nie powtórzy.",
    "de": "Wir können nicht garantieren, dass so etwas nie wieder passiert.",
    "es": "No podemos garantizar que no vuelva a ocurrir.",
    "fr": "Nous ne pouvons pas garantir que cela n'arrivera plus jamais.",
    "tr": "Bunun bir daha olmayacağını garanti edemeyiz.",
    "zh": "我们不能保证这种事不会再发生。",
}


@pytest.mark.parametrize("language", GUARANTEES)
@pytest.mark.parametrize(
    "rendering", ["We guarantee this will never happen again.", "We guarantee that it won't happen again."]
)
def test_the_verb_whose_denial_is_gone_decides(rendering: str, language: str) -> None:
    assert severities(CHECK, GUARANTEES[language], rendering, language) == [Severity.CRITICAL]


@pytest.mark.parametrize("language", GUARANTEES)
def test_both_denials_kept_are_no_finding(language: str) -> None:
    kept = "We cannot guarantee that this will never happen again."
    assert not FLAGS & set(severities(CHECK, GUARANTEES[language], kept, language))


CANNOT_BUT = {
    "ru": "Я не могу не согласиться.",
    "uk": "Я не можу не погодитися.",
    "be": "Я не магу не згадзіцца.",
    "pl": "Nie mogę się nie zgodzić.",
    "de": "Ich kann nicht umhin zuzustimmen.",
    "es": "No puedo no estar de acuerdo.",
    "fr": "Je ne peux pas ne pas être d'accord.",
    "ja": "同意せざるを得ません。",
    "zh": "我不得不同意。",
}


@pytest.mark.parametrize("language", CANNOT_BUT)
def test_two_denials_that_affirm_printed_as_one_are_critical(language: str) -> None:
    assert severities(CHECK, CANNOT_BUT[language], "I cannot agree.", language) == [Severity.CRITICAL]


@pytest.mark.parametrize("language", CANNOT_BUT)
@pytest.mark.parametrize(
    "rendering", ["I cannot but agree.", "I can't help agreeing.", "I can't disagree.", "I have to agree."]
)
def test_two_denials_that_affirm_may_be_said_in_many_ways(rendering: str, language: str) -> None:
    assert not FLAGS & set(severities(CHECK, CANNOT_BUT[language], rendering, language))


@pytest.mark.parametrize(
    ("impossible", "possible", "language"),
    [
        ("Это невозможно.", "Это возможно.", "ru"),
        ("Це неможливо.", "Це можливо.", "uk"),
        ("To niemożliwe.", "To możliwe.", "pl"),
        ("Das ist unmöglich.", "Das ist möglich.", "de"),
        ("Es imposible.", "Es posible.", "es"),
        ("C'est impossible.", "C'est possible.", "fr"),
        ("Bu imkansız.", "Bu mümkün.", "tr"),
    ],
)
def test_a_word_that_denies_answers_a_negator_and_its_opposite_does_not(
    impossible: str, possible: str, language: str
) -> None:
    assert not FLAGS & set(severities(CHECK, impossible, "It cannot be done.", language))
    assert severities(CHECK, possible, "It cannot be done.", language) == [Severity.CRITICAL]


@pytest.mark.parametrize(
    ("silent", "spoke", "language"),
    [
        ("Он промолчал.", "Он сказал всё.", "ru"),
        ("Він промовчав.", "Він сказав усе.", "uk"),
        ("Milczał.", "Powiedział wszystko.", "pl"),
        ("Er schwieg.", "Er hat alles gesagt.", "de"),
        ("Se calló.", "Lo dijo todo.", "es"),
        ("Il s'est tu.", "Il a tout dit.", "fr"),
        ("صمت الرجل.", "قال الرجل كل شيء.", "ar"),
    ],
)
def test_silence_is_saying_nothing(silent: str, spoke: str, language: str) -> None:
    assert not FLAGS & set(severities(CHECK, silent, "He said nothing.", language))
    assert severities(CHECK, spoke, "He said nothing.", language) == [Severity.CRITICAL]


@pytest.mark.parametrize("before", ["Никто не приехал.", None])
def test_not_even_goes_on_with_a_denial(before: str | None) -> None:
    said = Side(before, "ru") if before else None
    assert CHECK.pair is not None
    found = list(
        CHECK.pair(SentencePair(Side("Даже директор.", "ru"), Side("Not even the director.", "en"), before=said))
    )
    assert bool(found) == (before is None)


@pytest.mark.parametrize(
    ("nobody", "everybody", "language"),
    [
        ("Никто не приехал. Даже мэр.", "Приехали все. Даже мэр.", "ru"),
        ("Ніхто не прийшов. Навіть мер.", "Прийшли всі. Навіть мер.", "uk"),
        ("Nikt nie przyjechał. Nawet burmistrz.", "Przyjechali wszyscy. Nawet burmistrz.", "pl"),
    ],
)
def test_not_even_is_a_denial_of_its_own_where_nothing_was_denied(nobody: str, everybody: str, language: str) -> None:
    assert not FLAGS & set(severities(CHECK, nobody, "Nobody came. Not even the mayor.", language))
    assert FLAGS & set(severities(CHECK, everybody, "Everybody came. Not even the mayor.", language))


@pytest.mark.parametrize(
    ("source", "rendering", "language"),
    [
        ("Жиырма адам келді.", "Twenty people came.", "kk"),
        ("Алма жедік.", "We ate apples.", "kk"),
        ("Yirmi kişi geldi.", "Twenty people came.", "tr"),
        ("On ne le voit que le soir.", "We only see him in the evening.", "fr"),
    ],
)
def test_words_that_only_look_like_denials_are_none(source: str, rendering: str, language: str) -> None:
    assert findings(CHECK, source, rendering, language) == []


NEARLY = {
    "ru": "Он чуть не упал.",
    "uk": "Він ледь не впав.",
    "pl": "Omal nie upadł.",
    "de": "Er wäre beinahe gefallen.",
    "es": "Por poco se cae.",
    "fr": "Il a failli tomber.",
    "tr": "Az kalsın düşüyordu.",
    "zh": "他差点摔倒。",
    "ja": "彼は転ぶところだった。",
}


@pytest.mark.parametrize("language", NEARLY)
def test_what_nearly_happened_did_not_happen(language: str) -> None:
    assert Severity.CRITICAL in severities(CHECK, NEARLY[language], "He fell.", language)
    for right in ("He almost fell.", "He nearly fell down.", "He came close to falling."):
        assert not FLAGS & set(severities(CHECK, NEARLY[language], right, language))


STAYING = {  # what was said before, and then
    "ru": ("Я не собираюсь уходить.", "Моё место здесь, рядом с людьми."),
    "uk": ("Я не збираюся йти.", "Моє місце тут, поруч із людьми."),
    "de": ("Ich gehe nicht weg.", "Mein Platz ist hier bei den Menschen."),
    "es": ("No pienso irme.", "Mi lugar está aquí, con la gente."),
}


@pytest.mark.parametrize("language", STAYING)
def test_a_denial_said_just_before_may_be_drawn_into_one_sentence(language: str) -> None:
    before, source = STAYING[language]
    assert CHECK.pair is not None
    rendering = Side("I’m going nowhere; I belong here, next to people.", "en")
    for said, flagged in ((Side(before, language), False), (None, True)):
        found = list(CHECK.pair(SentencePair(Side(source, language), rendering, before=said)))
        assert any(isinstance(result, Finding) and result.severity in FLAGS for result in found) is flagged


LEAVING = {
    "ru": "Я не уйду.",
    "de": "Ich gehe nicht weg.",
    "fr": "Je ne partirai pas.",
    "es": "No me voy.",
    "it": "Non me ne vado.",
    "cs": "Nikam nejdu.",
    "pl": "Nigdzie nie jadę.",
    "pt": "Não vou embora.",
}


@pytest.mark.parametrize("language", LEAVING)
def test_the_opposite_of_leaving_is_staying_in_any_language(language: str) -> None:
    assert not FLAGS & set(severities(CHECK, LEAVING[language], "I am staying.", language))
    assert FLAGS & set(severities(CHECK, LEAVING[language], "I am leaving.", language))


UNCERTAIN = {
    "ru": "Мы не обещали, что построим дорогу.",
    "it": "Non possiamo garantire che non succeda più.",
    "pt": "Não podemos garantir que isso não volte a acontecer.",
    "bg": "Не можем да гарантираме, че това няма да се повтори.",
    "de": "Wir können nicht garantieren, dass so etwas nicht wieder passiert.",
}


@pytest.mark.parametrize("language", UNCERTAIN)
def test_a_denial_of_the_outer_verb_is_not_made_good_by_one_inside(language: str) -> None:
    if language == "ru":
        right, wrong = "We did not promise to build the road.", "We promised not to build the road."
    else:
        right = "We cannot guarantee that this will not happen again."
        wrong = "We guarantee that this will not happen again."
    assert not FLAGS & set(severities(CHECK, UNCERTAIN[language], right, language))
    assert FLAGS & set(severities(CHECK, UNCERTAIN[language], wrong, language))


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("ru", "Нет. Я не собираюсь уходить. Моё место здесь."),
        ("uk", "Ні. Я не збираюся йти. Моє місце тут."),
        ("de", "Nein. Ich gehe nicht weg. Mein Platz ist hier."),
        ("es", "No. No me voy. Mi lugar está aquí."),
    ],
)
def test_a_no_before_a_denial_is_no_second_one(language: str, source: str) -> None:
    assert findings(CHECK, source, "I’m going nowhere; I belong here.", language) == []
    assert FLAGS & set(severities(CHECK, source, "I’m going away; I belong here.", language))


def test_impossible_is_the_opposite_of_possible() -> None:
    assert FLAGS & set(severities(CHECK, "Это возможно.", "It is impossible."))
    assert FLAGS & set(severities(CHECK, "Це можливо.", "It is impossible.", "uk"))
    assert not FLAGS & set(severities(CHECK, "Это невозможно.", "It is impossible."))
    assert not FLAGS & set(severities(CHECK, "Это возможно.", "It is not impossible."))


def test_a_denied_refusal_is_no_refusal() -> None:
    assert FLAGS & set(severities(CHECK, "Он не отказался.", "He refused."))
    assert not FLAGS & set(severities(CHECK, "Он не отказался.", "He did not refuse."))


@pytest.mark.parametrize(
    ("language", "source", "rendering"),
    [
        ("ru", "Его не стало в марте.", "He died in March."),
        ("uk", "Мами не стало торік.", "Mum passed away last year."),
        ("be", "Бацькі не стала.", "Father died."),
        ("fr", "Je crains qu'il ne vienne.", "I fear that he will come."),
        ("es", "Por poco no nos ahogamos.", "We nearly drowned."),
    ],
)
def test_a_negator_of_a_set_phrase_denies_nothing(language: str, source: str, rendering: str) -> None:
    assert not FLAGS & set(severities(CHECK, source, rendering, language))


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)


def grave(language: str, source: str, rendering: str) -> list[Severity]:
    """The severities of what is said of a pair in another language, but for notes."""
    found = CHECK.pair(SentencePair(Side(source, language), Side(rendering, "en"))) if CHECK.pair else ()
    return [each.severity for each in found if isinstance(each, Finding) and each.severity is not Severity.INFO]


CERTAIN = [
    ("tr", "Gelmediler.", "They came.", "They did not come."),
    ("tr", "Bunu yapmayacağız.", "We will do this.", "We will not do this."),
    ("tr", "Savaş istemiyoruz.", "We want war.", "We do not want war."),
    ("tr", "Kimse gelmedi.", "Everyone came.", "Nobody came."),
    ("fa", "آنها نیامدند.", "They came.", "They did not come."),
    ("fa", "ما جنگ نمی‌خواهیم.", "We want war.", "We do not want war."),
    ("fa", "این کار را نخواهیم کرد.", "We will do this.", "We will not do this."),
    ("fa", "پول نداریم.", "We have money.", "We have no money."),
    ("kk", "Олар келмеді.", "They came.", "They did not come."),
    ("kk", "Біз соғысты қаламаймыз.", "We want war.", "We do not want war."),
    ("kk", "Мен бармаймын.", "I will go.", "I will not go."),
    ("hy", "Նրանք չեկան։", "They came.", "They did not come."),
    ("hy", "Մենք պատերազմ չենք ուզում։", "We want war.", "We do not want war."),
    ("hy", "Չգիտեմ։", "I know.", "I do not know."),
    ("hi", "वे नहीं आए।", "They came.", "They did not come."),
    ("hi", "हम युद्ध नहीं चाहते।", "We want war.", "We do not want war."),
    ("hi", "मुझे नहीं पता।", "I know.", "I do not know."),
    ("be", "Яны не прыйшлі.", "They came.", "They did not come."),
    ("be", "Мы не хацелі вайны.", "We wanted war.", "We did not want war."),
    ("be", "Я не ведаю.", "I know.", "I do not know."),
    ("lt", "Jie neatėjo.", "They came.", "They did not come."),
    ("lt", "Mes nenorėjome karo.", "We wanted war.", "We did not want war."),
    ("lt", "Aš nežinau.", "I know.", "I do not know."),
    ("lt", "Nieko nedarysime.", "We will do everything.", "We will do nothing."),
    (
        "be",
        "Мы ніколі не казалі, што ўсё скончылася.",
        "We always said that everything was over.",
        "We never said that everything was over.",
    ),
    (
        "lt",
        "Vyriausybė nesutiko pasirašyti sutarties su kaimynais.",
        "The government agreed to sign a treaty with its neighbours.",
        "The government did not agree to sign a treaty with its neighbours.",
    ),
    (
        "tr",
        "Hükümet komşularıyla anlaşma imzalamayı kabul etmedi.",
        "The government agreed to sign a treaty with its neighbours.",
        "The government did not agree to sign a treaty with its neighbours.",
    ),
    (
        "be",
        "Урад не пагадзіўся падпісаць дамову з суседзямі.",
        "The government agreed to sign a treaty with its neighbours.",
        "The government did not agree to sign a treaty with its neighbours.",
    ),
    (
        "kk",
        "Үкімет көршілермен келісімге қол қойған жоқ.",
        "The government signed the treaty with its neighbours.",
        "The government did not sign the treaty with its neighbours.",
    ),
    (
        "hy",
        "Կառավարությունը չհամաձայնեց ստորագրել պայմանագիրը հարևանների հետ։",
        "The government agreed to sign a treaty with its neighbours.",
        "The government did not agree to sign a treaty with its neighbours.",
    ),
    ("tr", "Geldiler.", "They did not come.", "They came."),
    ("kk", "Олар келді.", "They did not come.", "They came."),
    ("hi", "वे आए।", "They did not come.", "They came."),
    ("be", "Яны прыйшлі.", "They did not come.", "They came."),
    ("lt", "Jie atėjo.", "They did not come.", "They came."),
    ("fa", "آنها آمدند.", "They did not come.", "They came."),
    ("hy", "Նրանք եկան։", "They did not come.", "They came."),
]


@pytest.mark.parametrize(("language", "source", "wrong", "right"), CERTAIN)
def test_a_denial_that_a_verb_makes_for_sure_is_critical_when_lost(
    language: str, source: str, wrong: str, right: str
) -> None:
    assert grave(language, source, wrong) == [Severity.CRITICAL]
    assert grave(language, source, right) == []


@pytest.mark.parametrize(
    ("language", "source", "wrong", "right"),
    [
        ("ru", "Мы никогда не сдавались.", "We always gave up.", "We never gave up."),
        ("uk", "Ніхто не прийшов.", "Everyone came.", "Nobody came."),
        ("be", "Ніхто не прыйшоў на сустрэчу.", "Everybody came to the meeting.", "Nobody came to the meeting."),
        ("lt", "Niekas neatėjo į susitikimą.", "Everyone came to the meeting.", "No one came to the meeting."),
        ("pl", "Nikt nie przyszedł na spotkanie.", "Everyone came to the meeting.", "Nobody came to the meeting."),
        ("cs", "Nikdo nepřišel na schůzi.", "Everyone came to the meeting.", "Nobody came to the meeting."),
        ("tr", "Hiç kimse toplantıya gelmedi.", "Everyone came to the meeting.", "Nobody came to the meeting."),
    ],
)
def test_nobody_printed_as_everybody_is_critical(language: str, source: str, wrong: str, right: str) -> None:
    assert grave(language, source, wrong) == [Severity.CRITICAL]
    assert grave(language, source, right) == []
