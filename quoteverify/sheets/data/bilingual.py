"""The sentence pairs of a sheet, for the formats that translators' tools read, and XML that cannot be broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from quoteverify.records.checked import CheckedQuote, CheckedSentence, Passage
from quoteverify.sheets.manifest import sealed
from quoteverify.sheets.sheet import Sheet, SheetQuote

# What XML 1.0 cannot hold at all, not even as a reference.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class BilingualUnit:
    """One sentence pair that has a source, with the quote it belongs to; ``id`` is unique in the sheet."""

    id: str
    quote: SheetQuote
    sentence: CheckedSentence
    source: Passage

    @property
    def checked(self) -> CheckedQuote:
        return self.quote.checked


def units(sheet: Sheet) -> Iterator[BilingualUnit]:
    """Every sentence of the sheet that has a source, in order."""
    for quote in sheet.quotes:
        for number, sentence in enumerate(quote.checked.sentences, 1):
            if sentence.source is not None:
                yield BilingualUnit(f"{quote.checked.id}.{number}", quote, sentence, sentence.source)


def xml_text(text: str) -> str:
    """``text`` with what XML cannot hold shown as �."""
    return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def xml_file(root: etree._Element, word: str) -> bytes:
    """A whole XML file, its manifest in a processing instruction, which every schema allows."""
    root.addprevious(etree.ProcessingInstruction("quoteverify-manifest", word))
    tree = etree.ElementTree(root)
    return sealed(etree.tostring(tree, encoding="utf-8", xml_declaration=True, pretty_print=True), word)
