"""Quotes whose opening mark is missing: they begin behind the colon of who said it, or with the sentence."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes


@pytest.mark.parametrize(
    ("language", "text", "quoted", "speaker"),
    [
        ("en", "We stay until spring,” said Koval. The bus left.", "We stay until spring,”", "Koval"),
        ("en", 'We stay until spring," Koval said. "Then we go," Bondar said.', 'We stay until spring,"', "Koval"),
        ("en", "Will they stay?” Bondar asked. “Nobody knows,” said Koval.", "Will they stay?”", "Bondar"),
        ("en", "The bus left. We stay until spring,” said Koval.", "We stay until spring,”", "Koval"),
        ("en", "Koval said: We stay until spring.” The bus left.", "We stay until spring.”", "Koval"),
        ("de", "Koval sagte: Wir bleiben im Dorf.“ Der Bus fuhr ab.", "Wir bleiben im Dorf.“", "Koval"),
        ("ru", "Коваль сказал: Мы останемся до весны.» Автобус ушёл.", "Мы останемся до весны.»", "Коваль"),
        ("es", "Nos quedamos hasta la primavera,” dijo Koval.", "Nos quedamos hasta la primavera,”", "Koval"),
    ],
)  # fmt: skip
def test_a_missing_opening_mark_loses_no_quote(language: str, text: str, quoted: str, speaker: str) -> None:
    read = find_quotes(pasted_document(text, "article.txt", language), language)
    assert (read.found[0].text, read.found[0].speaker) == (quoted, speaker)
    assert len(read.strays) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board is 12” wide, said Koval."),
        ("en", "Koval said that we stay,” and Bondar said nothing."),
        ("en", "The bus left.” It rained."),
        ("en", "Two things: bread and water.” It rained."),
        ("de", "Der Bus fuhr ab.“ Es regnete."),
    ],
)
def test_a_stray_mark_alone_makes_no_quote(language: str, text: str) -> None:
    found = find_quotes(pasted_document(text, "article.txt", language), language).found
    assert [quote for quote in found if quote.text.endswith(("”", "“"))] == []
