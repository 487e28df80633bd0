"""Transcripts without full stops, as machines write them: cut where a sentence may end, and their quotes found."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.check.pairing import pair_quote
from quoteverify.language.segments import segment
from quoteverify.loaders import load_document, pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.document import Document
from quoteverify.records.segment import Segment

SPOKEN = {
    "ru": (
        "мы приехали в город рано утром на вокзале никого не было потом подошёл полицейский и спросил "
        "документы я сказал что паспорт остался дома он забрал меня в участок там я просидел шесть часов моей "
        "сестре никто не позвонил"
    ),
    "uk": (
        "ми приїхали до міста рано вранці на вокзалі нікого не було потім підійшов поліцейський і попросив "
        "документи я сказав що паспорт залишився вдома він забрав мене у відділок там я просидів шість годин "
        "моїй сестрі ніхто не подзвонив"
    ),
    "de": (
        "wir kamen früh am morgen in die stadt am bahnhof war niemand dann kam ein polizist und wollte die "
        "papiere sehen ich sagte der pass ist zu hause er nahm mich mit auf die wache dort saß ich sechs "
        "stunden meine schwester hat niemand angerufen"
    ),
    "pl": (
        "przyjechaliśmy do miasta wcześnie rano na dworcu nikogo nie było potem podszedł policjant i poprosił "
        "o dokumenty powiedziałem że paszport został w domu zabrał mnie na komisariat siedziałem tam sześć "
        "godzin nikt nie zadzwonił do mojej siostry"
    ),
    "es": (
        "llegamos a la ciudad muy temprano por la mañana en la estación no había nadie luego vino un policía y "
        "pidió los documentos yo dije que el pasaporte estaba en casa él me llevó a la comisaría allí estuve "
        "sentado seis horas nadie llamó a mi hermana"
    ),
    "zh": (
        "我们一大早到了城里车站一个人也没有后来来了一个警察要看证件我说护照在家里他把我带到派出所我在那里坐了六个小时没有人给我姐姐打电话"
    ),
    "ja": (
        "私たちは朝早く町に着きました駅には誰もいませんでしたそれから警察官が来て書類を見せろと言いました私はパスポートは家にあると言いました彼は私を警察署に連れて行きましたそこで六時間座っていました誰も妹に電話し"
        "ませんでした"
    ),
    "en": (
        "we came to the city early in the morning there was nobody at the station then a policeman came and "
        "asked for our papers i said the passport was at home he took me to the police station i sat there for "
        "six hours nobody called my sister"
    ),
}
QUOTED = (
    ("Then a policeman came and asked for our papers.", "ru полицейский uk поліцейський de polizist pl policjant "
     "es policía zh 警察 ja 警察官 en policeman"),
    ("I sat there for six hours.", "ru шесть uk шість de sechs pl sześć es seis zh 六个小时 ja 六時間 en six"),
    ("Nobody called my sister.", "ru сестре uk сестрі de schwester pl siostry es hermana zh 姐姐 ja 妹 en sister"),
)  # fmt: skip


def spoken(language: str) -> Document:
    return pasted_document(SPOKEN[language], "talk.txt", language)


@pytest.mark.parametrize("language", SPOKEN)
def test_what_was_said_is_found_again(language: str) -> None:
    source = spoken(language)
    article = pasted_document(" ".join(f"“{quote}” he said." for quote, _ in QUOTED), "article.txt", "en")
    segments = segment(source, language)
    for quote, (_, words) in zip(find_quotes(article, "en").found, QUOTED, strict=True):
        context = pair_quote(quote, article, "en", [segments])
        found = " ".join(said.text for sentence in context.sentences for said in sentence.segments)
        pairs = words.split()
        assert dict(zip(pairs[::2], pairs[1::2], strict=True))[language] in found
        assert len(found) < 0.7 * len(source.text)


@pytest.mark.parametrize("language", SPOKEN)
def test_the_parts_are_short_and_lose_nothing(language: str) -> None:
    source = spoken(language)
    segments = segment(source, language)
    assert len(segments) >= 4
    assert all(part.loose for part in segments)
    joint = "" if language in ("zh", "ja") else " "
    assert joint.join(part.text for part in segments) == source.text
    assert all(len(part.text.split()) <= 16 for part in segments)


def test_the_file_says_that_it_was_cut(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(SPOKEN["ru"], "utf-8")
    (warning,) = load_document(path).warnings
    assert "hardly any full stops" in warning
    path.write_text("Мы приехали рано. Никого не было. Потом подошёл полицейский. " * 5, "utf-8")
    assert load_document(path).warnings == ()


def test_a_list_of_short_lines_is_not_said_to_be_cut(tmp_path: Path) -> None:
    path = tmp_path / "names.srt"
    cues = (f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\nСлово номер {n}\n" for n in range(1, 30))
    path.write_text("\n".join(cues), "utf-8")
    document = load_document(path, "ru")
    assert segment(document)


def timed(*cues: tuple[float, float, str]) -> Document:
    rows = [{"start": start, "end": end, "text": text} for start, end, text in cues]
    data = json.dumps({"segments": rows, "language": "ru"}).encode()
    return load_document(Path("talk.json"), "ru", data=data)


def test_a_pause_is_an_end() -> None:
    source = timed(
        (0, 2, "мы ждали семь часов никто"),
        (2, 4, "не пришёл к нам на помощь"),
        (6, 8, "потом приехала милиция"),
        (8, 10, "и забрала всех кто там был"),
        (10, 12, "моего брата тоже забрали"),
    )
    texts = [part.text for part in segment(source)]
    assert any(text.endswith("помощь") for text in texts)
    assert any(text.startswith("потом") for text in texts)


def test_another_speaker_is_another_part() -> None:
    lines = ["ИВАН: " + "мы ждали семь часов никто не пришёл и никто не звонил нам весь день", "ОЛЬГА: " + SPOKEN["ru"]]
    segments = segment(pasted_document("\n".join(lines), "talk.txt", "ru"))
    assert {part.speaker for part in segments} == {"ИВАН", "ОЛЬГА"}
    assert not any("день мы приехали" in part.text for part in segments)


def test_a_long_sentence_of_a_writer_stays_whole() -> None:
    sentence = (
        "Когда мы приехали в город, который лежит у самой границы, и вышли на вокзале, где, как нам говорили, "
        "нас должны были встретить, оказалось, что никого нет, а телефон, номер которого нам дали ещё дома, "
        "перед отъездом, молчит, и мы, постояв, пошли пешком."
    )
    segments = segment(pasted_document(sentence + " Было холодно. Шёл дождь.", "a.txt", "ru"))
    assert segments[0].text == sentence
    assert not segments[0].loose


def test_one_stretch_without_stops_in_a_written_text_is_cut() -> None:
    text = (
        f"Запись с телефона. {SPOKEN['ru'].capitalize()} {SPOKEN['ru']}. Конец записи. Это всё. Больше ничего нет. Да."
    )
    segments = segment(pasted_document(text, "a.txt", "ru"))
    assert segments[0].text == "Запись с телефона."
    assert sum(part.loose for part in segments) > 6
    assert not segments[-1].loose


def pieces_hold(document: Document, part: Segment) -> bool:
    return " ".join(part.text.split()) == " ".join(" ".join(piece.of(document.text) for piece in part.pieces).split())


TOKENS = ["да", "и", "он", "пришёл", "25", "город,", "вот", "我们", "don’t"]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.sampled_from(TOKENS), min_size=1), min_size=1))
def test_every_part_stands_where_it_says(lines: list[list[str]]) -> None:
    cues = (
        f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:{n // 60:02}:{n % 60:02},900\n{' '.join(words)}\n"
        for n, words in enumerate(lines, 1)
    )
    document = load_document(Path("a.srt"), "ru", data="\n".join(cues).encode())
    segments = segment(document)
    assert all(pieces_hold(document, part) for part in segments)
    read = " ".join(part.text for part in segments)
    assert "".join(read.split()) == "".join(word for words in lines for word in words)
