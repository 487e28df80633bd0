"""The whole way with files of other languages and formats than those that people complained of."""

import json
from pathlib import Path
from typing import Any

import pytest

from quoteverify.cli import main

GRAVE = ("critical", "major")
VTT = "WEBVTT\n\n"
ARTICLE = "“We waited seven hours,” he said. “Nobody came.”\n"
ASS = (
    "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
)


def ttml(language: str, *lines: tuple[str, str, str]) -> str:
    body = "".join(f'<p begin="{begin}" end="{end}">{text}</p>' for begin, end, text in lines)
    return f'<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="{language}"><body><div>{body}</div></body></tt>'


def checked(folder: Path, name: str, source: str, article: str) -> list[dict[str, Any]]:
    """The quotes of the sheet, without a model."""
    talk, rendering, sheet = folder / name, folder / "article.txt", folder / "sheet.json"
    talk.write_bytes(source.encode())
    rendering.write_text(article, "utf-8")
    options = ["--no-model", "--quiet", "-o", str(sheet)]
    assert main(["check", "--source", str(talk), "--rendering", str(rendering), *options]) == 0
    quotes: list[dict[str, Any]] = json.loads(sheet.read_text("utf-8"))["quotes"]
    return quotes


def grave(quotes: list[dict[str, Any]]) -> set[str]:
    return {each["category"] for quote in quotes for each in quote["findings"] if each["severity"] in GRAVE}


def said(quotes: list[dict[str, Any]]) -> str:
    return " | ".join(place["text"] for quote in quotes for place in quote["source"])


QUIET = [
    (
        "talk.vtt",
        VTT + "00:00:01.000 --> 00:00:03.000\nCzekaliśmy siedem godzin.\n00:00:03.500 --> "
        "00:00:05.000\nNikt nie przyszedł.\n",
        ("Czekaliśmy", "Nikt"),
    ),
    (
        "talk.srt",
        "1\r\n00:00:01,000 --> 00:00:03,000\r\nLaukėme septynias valandas.\r\n2\r\n"
        "00:00:03,500 --> 00:00:05,000\r\nNiekas neatėjo.\r\n",
        ("Laukėme", "Niekas"),
    ),
    (
        "talk.vtt",
        VTT + "00:00:01.000 --> 00:00:03.000\nWir warteten sieben Stunden.\n\nNiemand kam.\n\n"
        "00:00:04.000 --> 00:00:06.000\nGut.\n",
        ("warteten", "Niemand"),
    ),
    (
        "talk.srt",
        "1\n00:00:01,000 --> 00:00:03,000\nМы чакалі сем гадзін.\n\nНіхто не прыйшоў.\n\n2\n"
        "00:00:04,000 --> 00:00:06,000\nДобра.\n",
        ("чакалі", "Ніхто"),
    ),
    (
        "talk.vtt",
        VTT + "STYLE\n::cue { color: red }\n\nNOTE Sprawdzone\n\n00:00:01.000 --> 00:00:03.000\n"
        "Czekaliśmy siedem godzin.\n\nNikt nie przyszedł.\n",
        ("Czekaliśmy", "Nikt"),
    ),
    (
        "talk.ttml",
        ttml("uk", ("0:05", "0:07.5", "Ми чекали сім годин."), ("1:02.300", "1:04", "Ніхто не прийшов.")),
        ("чекали", "Ніхто"),
    ),
    (
        "talk.ttml",
        ttml("de", ("5000ms", "7s", "Wir warteten sieben Stunden."), ("0.2m", "15s", "Niemand kam.")),
        ("warteten", "Niemand"),
    ),
    (
        "talk.dfxp",
        ttml(
            "pl",
            ("00:00:05:12", "00:00:07:00", "Czekaliśmy siedem godzin."),
            ("00:00:08", "00:00:09", "Nikt nie przyszedł."),
        ),
        ("Czekaliśmy", "Nikt"),
    ),
    (
        "talk.ass",
        ASS + "Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\an8\\i1}Wir "
        "{\\b1}warteten{\\b0} sieben Stunden.{\\i0}\n"
        "Dialogue: 0,0:00:04.00,0:00:05.00,Default,,0,0,0,,Niemand\\Nkam.\n",
        ("warteten", "Niemand"),
    ),
    (
        "talk.srt",
        '1\n00:00:01,000 --> 00:00:03,000\n<font color="#fff"><i>Czekaliśmy</i> siedem godzin.</font>\n\n'
        "2\n00:00:04,000 --> 00:00:05,000\n{\\an8}Nikt nie przyszedł.\n",
        ("siedem godzin", "Nikt"),
    ),
    (
        "talk.vtt",
        VTT + "00:00:01.000 --> 00:00:03.000\n<c.yellow>Мы ждали</c> <b>семь</b> часов.\n\n"
        "00:00:04.000 --> 00:00:05.000\n<v Анна>Никто <i>не</i> пришёл.</v>\n",
        ("Мы ждали", "Никто"),
    ),
    (
        "talk.json3",
        json.dumps(
            {
                "wireMagic": "pb3",
                "events": [
                    {
                        "tStartMs": 1000,
                        "dDurationMs": 2000,
                        "segs": [{"utf8": "Wir warteten"}, {"utf8": " sieben Stunden."}],
                    },
                    {"tStartMs": 6000, "dDurationMs": 900, "segs": [{"utf8": "Niemand kam."}]},
                ],
            }
        ),
        ("warteten", "Niemand"),
    ),
    (
        "talk.txt",
        "[00:07] [Olga] Wir warteten sieben Stunden.\n[00:18] [Jonas] Niemand kam.\n[00:31] [Olga] Gut.\n",
        ("warteten", "Niemand"),
    ),
    ("talk.txt", "0:07\tOlga\tCzekaliśmy siedem godzin.\n0:18\tJan\tNikt nie przyszedł.\n", ("Czekaliśmy", "Nikt")),
    (
        "talk.txt",
        "Ольга\n0 хвилин 7 секунд\nМи чекали сім годин.\nІван\n0 хвилин 18 секунд\nНіхто не прийшов.\n",
        ("чекали", "Ніхто"),
    ),
]


@pytest.mark.parametrize(("name", "source", "links"), QUIET)
def test_what_was_said_is_found_without_an_alarm(
    tmp_path: Path, name: str, source: str, links: tuple[str, ...]
) -> None:
    quotes = checked(tmp_path, name, source, ARTICLE)
    assert grave(quotes) == set()
    assert all(link in said(quotes) for link in links)
    assert not any(mark in said(quotes) for mark in ("-->", "{", "<", "\\N", "color"))


PARTS = [
    (
        "ПЕТРО: Дев'яносто шостого року школу закрили, і діти їздили дванадцять кілометрів "
        "старим автобусом. Потім автобус скасували.\n",
        "Petro said that the children travelled “12 kilometres on an old bus”.\n",
        "20 kilometres",
    ),
    (
        "PIOTR: W dziewięćdziesiątym szóstym roku szkołę zamknięto i dzieci jeździły "
        "dwanaście kilometrów starym autobusem. Potem autobus zlikwidowano.\n",
        "Piotr said that the children travelled “12 kilometres on an old bus”.\n",
        "20 kilometres",
    ),
    (
        "ПЁТР: У дзевяноста шостым годзе школу закрылі, і дзеці ездзілі дванаццаць "
        "кіламетраў старым аўтобусам. Потым аўтобус скасавалі.\n",
        "Piotr said that the children travelled “12 kilometres on an old bus”.\n",
        "20 kilometres",
    ),
]


@pytest.mark.parametrize(("source", "article", "wrong"), PARTS)
def test_part_of_a_sentence_is_judged_by_what_it_renders(tmp_path: Path, source: str, article: str, wrong: str) -> None:
    assert grave(checked(tmp_path, "talk.txt", source, article)) == set()
    assert grave(checked(tmp_path, "talk.txt", source, article.replace("12 kilometres", wrong))) & {"number", "unit"}


YEARS = [
    (
        "Школу в нашому селі закрили у 1996 році. Сторож пішов у 1986 році. Клуб згорів у 2001 році.\n",
        "Школу",
        "Сторож",
    ),
    (
        "Szkołę w naszej wsi zamknięto w 1996 roku. Stróż odszedł w 1986 roku. Klub spłonął w 2001 roku.\n",
        "Szkołę",
        "Stróż",
    ),
    (
        "Mokyklą mūsų kaime uždarė 1996 metais. Sargas išėjo 1986 metais. Klubas sudegė 2001 metais.\n",
        "Mokyklą",
        "Sargas",
    ),
]


@pytest.mark.parametrize(("source", "right", "lookalike"), YEARS)
def test_a_wrong_year_does_not_lead_to_the_line_that_has_it(
    tmp_path: Path, source: str, right: str, lookalike: str
) -> None:
    quotes = checked(tmp_path, "talk.txt", source, "“They closed the school in our village in 1986,” she said.\n")
    assert grave(quotes) & {"number", "date"}
    assert right in said(quotes)
    assert lookalike not in said(quotes)


NAMES = [
    ("ОЛЕКСАНДР: Ми чекали сім годин.\nОЛЬГА: Ніхто не прийшов.\n", "Alexander", True),
    ("СЯРГЕЙ: Мы чакалі сем гадзін.\nВОЛЬГА: Ніхто не прыйшоў.\n", "Sergei", True),
    ("MAŁGORZATA: Czekaliśmy siedem godzin.\nANNA: Nikt nie przyszedł.\n", "Malgorzata", True),
    ("ЄВГЕН: Ми чекали сім годин.\nОЛЕНА: Ніхто не прийшов.\n", "Olena", False),
    ("JONAS: Laukėme septynias valandas.\nPETRAS: Niekas neatėjo.\n", "Petras", False),
]


@pytest.mark.parametrize(("source", "name", "right"), NAMES)
def test_a_name_in_another_spelling_is_one_person(tmp_path: Path, source: str, name: str, right: bool) -> None:
    quotes = checked(tmp_path, "talk.txt", source, f"“We waited seven hours,” {name} said.\n")
    assert ("attribution" in grave(quotes)) is not right


INTERVIEWS = [
    (
        "Журналіст: Чи будете ви судитися з підрядником за міст?\nМер: Так, ми подамо в суд на підрядника.\n"
        "Журналіст: Скільки коштуватиме міст?\nМер: П'ять мільйонів гривень.\n",
        "The bridge\n\nThe mayor said: “Yes, we will take the contractor to court.” He "
        "added: “Five million hryvnias.”\n",
        ("подамо в суд", "П'ять мільйонів"),
    ),
    (
        "Journalist: Werden Sie die Baufirma wegen der Brücke verklagen?\nBürgermeister: Ja, wir werden die Baufirma "
        "verklagen.\nJournalist: Was kostet die Brücke?\nBürgermeister: Fünf Millionen Euro.\n",
        "The bridge\n\nThe mayor said: “Yes, we will sue the construction company.” He added: “Five million euros.”\n",
        ("wir werden die Baufirma", "Fünf Millionen"),
    ),
    (
        "Dziennikarz: Czy pozwą państwo wykonawcę za most?\nBurmistrz: Tak, pozwiemy wykonawcę do sądu.\n"
        "Dziennikarz: Ile będzie kosztował most?\nBurmistrz: Pięć milionów złotych.\n",
        "The bridge\n\nThe mayor said: “Yes, we will take the contractor to court.” He added: “Five million zlotys.”\n",
        ("pozwiemy", "Pięć milionów"),
    ),
]


@pytest.mark.parametrize(("source", "article", "links"), INTERVIEWS)
def test_an_answer_is_quoted_not_the_question(
    tmp_path: Path, source: str, article: str, links: tuple[str, ...]
) -> None:
    quotes = checked(tmp_path, "talk.txt", source, article)
    assert grave(quotes) == set()
    assert all(link in said(quotes) for link in links)
