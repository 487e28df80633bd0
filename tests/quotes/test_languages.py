"""Who speaks in articles of languages whose words of saying are data alone: verb before and behind, source phrases."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.quotes import Kind

ARTICLES = [
    ("et", "„Me ei lahku külast,“ ütles vallavanem Jaan Tamm.", "Jaan Tamm"),
    ("et", "Jaan Tamm ütles: „Me ei lahku külast.“", "Jaan Tamm"),
    ("et", "Tamme sõnul on see „puhas häbi“.", "Tamme"),
    ("et", "„Ruumi polnud,“ kommenteeris Mari Kask.", "Mari Kask"),
    ("et", "„Ruumi polnud,“ märkis minister Mari Kask teisipäeval.", "Mari Kask"),
    ("fa", "علی رضایی گفت: «ما روستا را ترک نمی\u200cکنیم».", "علی رضایی"),
    ("fa", "«ما روستا را ترک نمی\u200cکنیم»، علی رضایی گفت.", "علی رضایی"),
    ("fa", "به گفته مریم احمدی، «جا نبود».", "مریم احمدی"),
    ("fa", "مریم احمدی تصریح کرد: «جا نبود».", "مریم احمدی"),
    ("hi", "राम कुमार ने कहा, “हम गाँव नहीं छोड़ेंगे।”", "राम कुमार"),
    ("hi", "“हम गाँव नहीं छोड़ेंगे,” राम कुमार ने कहा।", "राम कुमार"),
    ("hi", "सीता देवी के अनुसार, “जगह नहीं थी।”", "सीता देवी"),
    ("hi", "सीता देवी ने बताया: “जगह नहीं थी।”", "सीता देवी"),
    ("hy", "«Մենք գյուղից չենք հեռանա»,– ասաց Արամ Պետրոսյանը։", "Արամ Պետրոսյանը"),
    ("hy", "Արամ Պետրոսյանն ասաց. «Մենք գյուղից չենք հեռանա»։", "Արամ Պետրոսյանն"),
    ("ka", "„ჩვენ სოფელს არ დავტოვებთ“, – თქვა გიორგი ბერიძემ.", "გიორგი ბერიძემ"),
    ("ka", "გიორგი ბერიძემ განაცხადა: „ჩვენ სოფელს არ დავტოვებთ“.", "გიორგი ბერიძემ"),
    ("ka", "ნინო კაპანაძის თქმით, „ადგილი არ იყო“.", "ნინო კაპანაძის"),
    ("kk", "«Біз ауылдан кетпейміз», – деді Асқар Серіков.", "Асқар Серіков"),
    ("kk", "Асқар Серіков былай деді: «Біз ауылдан кетпейміз».", "Асқар Серіков"),
    ("kk", "Әлия Омарованың айтуынша, «орын болған жоқ».", "Әлия Омарованың"),
    ("lv", "“Mēs nepametīsim ciemu,” sacīja Jānis Bērziņš.", "Jānis Bērziņš"),
    ("lv", "Jānis Bērziņš uzsvēra: “Mēs nepametīsim ciemu.”", "Jānis Bērziņš"),
    ("lv", "Pēc Annas Kalniņas teiktā, “vietas nebija”.", "Annas Kalniņas"),
    ("lv", "“Vietas nebija,” komentēja ministre Anna Kalniņa.", "Anna Kalniņa"),
    ("sr", "„Nećemo napustiti selo“, rekao je Marko Petrović.", "Marko Petrović"),
    ("sr", "Marko Petrović je rekao: „Nećemo napustiti selo.“", "Marko Petrović"),
    ("sr", "Prema rečima Ane Jović, „nije bilo mesta“.", "Ane Jović"),
    ("sr", "„Није било места“, навела је министарка Ана Јовић.", "Ана Јовић"),
    ("tr", "“Köyü terk etmeyeceğiz,” dedi Ahmet Yılmaz.", "Ahmet Yılmaz"),
    ("tr", "Ahmet Yılmaz, “Köyü terk etmeyeceğiz,” dedi.", "Ahmet Yılmaz"),
    ("tr", "Ayşe Kaya'ya göre “yer yoktu”.", "Ayşe Kaya'ya"),
    ("tr", "Bakan Ayşe Kaya şunları söyledi: “Yer yoktu.”", "Ayşe Kaya"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), ARTICLES)
def test_a_quote_has_its_speaker(language: str, text: str, speaker: str) -> None:
    found = find_quotes(pasted_document(text, "article.txt", language), language).found
    (quote,) = (quote for quote in found if quote.kind is not Kind.INDIRECT)
    assert quote.kind is not Kind.SCARE
    assert quote.speaker is not None
    assert speaker in quote.speaker
    assert len(quote.speaker.split()) - len(speaker.split()) <= 1
