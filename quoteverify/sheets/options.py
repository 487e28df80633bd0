"""Sheet options: what of a case goes onto a sheet, and how it is ordered. :mod:`quoteverify.sheets.selection` applies
them, so that every format obeys them without knowing of them."""

from dataclasses import dataclass
from enum import StrEnum


class Which(StrEnum):
    """Which quotes stand on a sheet."""

    ALL = "all"
    DECIDED = "decided"
    FINDINGS = "findings"
    """Those with a finding that nobody dismissed."""
    CHOSEN = "chosen"
    """Those whose ids are named."""


class QuoteOrder(StrEnum):
    """How the quotes of a sheet are ordered; what is equal stays in the order of the document."""

    DOCUMENT = "document"
    SEVERITY = "severity"
    """Worst finding first, dismissed ones not counted."""
    VERDICT = "verdict"
    """In the order of the seven verdicts; undecided last."""
    SPEAKER = "speaker"
    """By the speaker as printed; unnamed last."""
    SOURCE = "source"
    """As it was said; without a source last."""


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What a person chose for one sheet.

    ``ids`` are the quotes of ``Which.CHOSEN``. Without ``evidence`` machine translations and scores are left out,
    findings stay. With ``pseudonyms`` the names that the case lists are replaced everywhere; the list itself is
    never on the sheet, and machine translations, which spell names in ways of their own, only with ``machine_texts``.
    ``profile`` is a house to weigh the findings as, "" for the one of the check. ``template`` is
    the path of a template of one's own (``.html`` for HTML, ``.md`` for Markdown, ``.docx`` for Word), "" for the
    usual look. With ``files`` a JSON sheet holds the whole case with its files, so that it reads back into a case; a
    sheet that leaves anything out never does. ``language`` is the tag of the language that a document is written in;
    sheets for programs are in English, JSON with the sentences of findings in that language beside them.
    """

    quotes: Which = Which.ALL
    ids: tuple[str, ...] = ()
    evidence: bool = True
    pseudonyms: bool = False
    order: QuoteOrder = QuoteOrder.DOCUMENT
    profile: str = ""
    template: str = ""
    files: bool = True
    machine_texts: bool = False
    language: str = "en"

    @property
    def whole(self) -> bool:
        """Whether nothing is left out or changed, so that the sheet may hold the case itself."""
        return self.files and self.quotes is Which.ALL and self.evidence and not self.pseudonyms and not self.profile


EVERYTHING = SheetOptions()
