"""Quotes in German news: verbs of any kind, split verbs, Konjunktiv, titles and names in marks, who speaks."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.quotes import Kind, Quote


def marked(text: str) -> list[Quote]:
    found = find_quotes(pasted_document(text, "artikel.txt", "de"), "de").found
    return [quote for quote in found if quote.kind is not Kind.INDIRECT and quote.parent is None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Das passt“, knurrt Meier.", "Meier"),
        ("„Das passt“, ist sie überzeugt.", "sie"),
        ("«Das passt», freut sich Beat Amstad.", "Beat Amstad"),
        ("»Passt«, fügte er nach kurzer Pause hinzu.", "er"),
        ("Passend: „Wir bleiben bis Mai“, teilte eine Sprecherin mit.", "eine Sprecherin"),
        ("„Das passt“, sagte die Leiterin des Amtes, Petra Lohmann, am Montag.", "Petra Lohmann"),
        ("Der Bürgermeister der Stadt, Jens Wiegand (parteilos), sprach von einem „schwarzen Tag“.", "Jens Wiegand"),
        ("Als die Ministerin ans Pult trat, rief ein Zuhörer: „Das stimmt nicht!“", "ein Zuhörer"),
        ("Auf die Frage, ob sie gehe, antwortete Noth mit einem Wort: „Nein.“", "Noth"),
        ("Er werde sich nicht äußern, erklärte sein Anwalt: „Wir warten ab, was kommt.“", "sein Anwalt"),
        ("Später entschuldigte sich der Zuhörer. Es sei ihm „so rausgerutscht“.", "der Zuhörer"),
        ("Das Fazit der Stadt: „Es ist ein Anfang.“", None),
        ("Auf Nachfrage räumte Meier ein: „Das war falsch.“", "Meier"),
        ("Am Abend erklärte die Ministerin: „Das war falsch.“", "die Ministerin"),
        ("Meier hat am Abend gesagt: „Das war falsch.“", "Meier"),
        ("„Das war falsch“, so Ole Berg weiter.", "Ole Berg"),
        ("Meier zufolge ist das „ein Anfang“.", "Meier"),
        ("Die Lage sei ernst, wie Meier betonte: „Es brennt noch.“", "Meier"),
        ("Torwart Ole Berg nahm es gelassen: „Das war nichts.“", "Torwart Ole Berg"),
        ("Ole Berg kam spät. Berg nahm es gelassen: „Das war nichts.“", "Berg"),
        ("Ole Berg kennt den Einwand. „Das höre ich jeden Tag.“", "Ole Berg"),
        ("Ole Berg räumte ein, dass es dunkel war. „Aber die Stimme kenne ich.“", "Ole Berg"),
        ("„Nein“, sagte sie der Zeitung am Montag.", "sie"),
        ("„Nein“, heißt es in der Mitteilung.", None),
        ("Ole Berg fragte nach dem Preis. „Zu teuer.“", None),
        ("Die Antwort kam schnell: „Zu teuer ist das.“", None),
        ("Der Anwalt ließ mitteilen, die Vorwürfe seien „frei erfunden“.", None),
    ],
)
def test_who_speaks(text: str, speaker: str | None) -> None:
    *_, last = marked(text)
    assert (last.kind in (Kind.DIRECT, Kind.PARTIAL), last.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "„Staub“ heißt der neue Film von Lena Korb.",
        "„Staub“ erzählt von einer Familie in Wien.",
        "Sie feiern die Aktion „Ein Baum für jedes Kind“.",
        "Morgen beginnt das Stadtfestival „Klang und Raum“.",
        "Das berichtete die „Automobilwoche“ am Freitag.",
        "Das konstatierte er im „Morgenjournal“.",
        "Das meldet der Sender laut „Reuters“.",
        "Der Bär JJ1, auch „Bruno“ genannt, ist zurück.",
        "Die Gewerkschaft (kurz: „IG Bau“) befürchtet viel.",
        "Berichte der Wochenzeitung „Le Canard enchaîné“ hat er zurückgewiesen.",
        "Die sogenannte „Frühjahrsmüdigkeit“ ist wieder da.",
        "Auf dem Wagen stand die Aufschrift „Meyer Umzüge“.",
    ],
)
def test_names_and_titles_are_no_utterances(text: str) -> None:
    assert [quote.kind for quote in marked(text)] == [Kind.SCARE]


@pytest.mark.parametrize(
    "text",
    [
        "Er bezeichnete die Opposition als „Jammertruppe“.",
        "Die Opposition warf der Regierung „Wortbruch“ vor.",
        "Analysten sprachen am Montag von „Panikverkäufen“.",
        "Die Zeitung schrieb von einem „Meisterwerk der Leere“.",
        "Es fehle am „politischen Willen“.",
        "Der Vorfall sei „symptomatisch“.",
        "Der Verband zeigte sich „konsterniert“.",
        "Die Kinder seien „die besten Förster der Stadt“.",
    ],
)
def test_words_of_somebody_are_partial_quotes(text: str) -> None:
    assert [quote.kind for quote in marked(text)] == [Kind.PARTIAL]


def test_the_mood_of_indirect_speech_goes_on_for_who_spoke_before() -> None:
    _, second = marked("„Wir bleiben“, sagte Meier am Montag. Es fehle am „politischen Willen“.")
    assert second.speaker == "Meier"


def test_the_next_sentence_tells_nothing_of_a_quote_that_ends_in_an_exclamation() -> None:
    first, _ = marked("Der Neffe wehrt sich: „Ich habe nichts genommen!“ Sein Anwalt spricht von einer „Hetzjagd“.")
    assert first.speaker is None


def test_a_name_in_marks_between_does_not_change_who_goes_on() -> None:
    first, _, last = marked(
        "Das sei „falsch und teuer“, sagte Vogt der „Nordzeitung“ am Mittwoch. Er werde „nicht weichen“."
    )
    assert (first.speaker, last.speaker) == ("Vogt", "Vogt")


def test_no_quote_reaches_over_the_end_of_a_sentence_between_its_parts() -> None:
    text = '"Bei uns zahlt keiner was", betont Lorenz. Rust warnt: Wer Ware bekomme, "steht ziemlich allein da".'
    assert [(quote.text, quote.speaker) for quote in marked(text)] == [
        ('"Bei uns zahlt keiner was"', "Lorenz"),
        ('"steht ziemlich allein da"', "Rust"),
    ]


def test_a_headline_that_is_all_in_marks_is_a_quote() -> None:
    (found,) = marked(
        "„Ich zittere nie“\n\nDer Chirurg Paul Anders operiert seit dreißig Jahren an jedem Tag der Woche Herzen, "
        "und er tut es mit links."
    )
    assert found.kind is Kind.DIRECT
