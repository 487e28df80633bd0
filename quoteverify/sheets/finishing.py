"""Finishing: a sheet made as its options ask for, written in its format, and searched for names before it is put in
place."""

from dataclasses import dataclass

from quoteverify.sheets import SheetFormat
from quoteverify.sheets.options import SheetOptions
from quoteverify.sheets.privacy.finished import words_of
from quoteverify.sheets.privacy.search import Names
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet

MOST_NAMED = 12
"""Words in one sentence that may still name somebody."""


@dataclass(frozen=True, slots=True)
class FinishedSheet:
    """The bytes of a sheet and how many ``quotes`` are on it; ``names`` are words on one with pseudonyms that may still
    name somebody."""

    content: bytes
    quotes: int
    names: tuple[str, ...] = ()


def finish(sheet: Sheet, options: SheetOptions, form: SheetFormat) -> FinishedSheet:
    """What is to be put in place. Raises QuoteNotThere, UnknownProfile, NoPseudonyms, or what the format raises."""
    made = apply(sheet, options)
    content = form.write(made)
    if not options.pseudonyms:
        return FinishedSheet(content, len(made.quotes))
    names = Names(sheet.handwork.pseudonyms, sheet.handwork.aliases)
    left = dict.fromkeys((*names.left_on(made), *names.left_in(words_of(content))))
    return FinishedSheet(content, len(made.quotes), tuple(left))


def warning_of(names: tuple[str, ...]) -> str:
    """Which words of a sheet with pseudonyms may still name somebody, in a sentence; empty without any."""
    if not names:
        return ""
    named, count = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    if count > 0:
        return (
            f"Look at the sheet before you share it: {named} and {count} more may still name somebody; add such words "
            "to the list."
        )
    return f"Look at the sheet before you share it: {named} may still name somebody; add such words to the list."
