"""Merging: which two quotes must not become one, and the sentence that says why."""

import re

from PySide6.QtCore import QCoreApplication

from quoteverify.records.quotes import Quote

translate = QCoreApplication.translate

_NEW_SENTENCE = re.compile(r"[.!?…:]\s+\w|\n")
"""Between two quotes: the narrator began a sentence or a paragraph. An attribution ("he said,") does neither."""


def why_not(text: str, first: Quote, second: Quote) -> str:
    """Why two quotes of a text cannot be merged, ``first`` standing before ``second``; empty when they can."""
    if _other_speaker(first.speaker, second.speaker):
        says = translate("Merging", "These are the words of two speakers, {first} and {second}: they stay two quotes.")
        return says.format(first=first.speaker, second=second.speaker)
    between = text[first.span.end : second.span.start].strip()
    if re.search(r"\w", between) and _NEW_SENTENCE.search(between):
        shown = between if len(between) <= 60 else f"{between[:59]}…"
        says = translate(
            "Merging",
            "The writer’s own words stand between them (“{words}”): a merged quote would hold what nobody said.",
        )
        return says.format(words=" ".join(shown.split()))
    return ""


def _other_speaker(first: str | None, second: str | None) -> bool:
    """Whether both are named and share no word: "Lukashenko" and "Alexander Lukashenko" may be one person."""
    if not first or not second:
        return False
    named, other = (set(re.findall(r"\w+", name.casefold())) for name in (first, second))
    return named.isdisjoint(other)
