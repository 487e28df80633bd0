"""Telling: how a case comes to the window, its first quotes at once, the others in portions."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import DatabaseError
from typing import TYPE_CHECKING

from quoteverify.errors import QuoteVerifyError
from ui.drafts import Draft
from ui.models.entry import Field, QueueEntry
from ui.opened import CaseView, NewestDecisions, OpenCase

if TYPE_CHECKING:
    from quoteverify.case.case import Case

LARGE = 2_000_000
"""Bytes of a case from which its first quotes are shown before every row of it was proven to be as it was written."""
FIRST, PORTION = 100, 500
"""Quotes that are told with a case, and in each portion that follows."""


class Telling:
    """What of a case the window knows. ``view`` is the case as its reader may see it, ``damage`` what was known of it
    when it was ``opened``."""

    def __init__(self, case: Case, reader: str, draft: Draft | None = None) -> None:
        self._case = case
        self.view, self.opened = _begun(case, reader, draft)
        self.damage = case.damage
        self._last = self.opened.last
        self.complete = self.opened.complete
        """Whether every quote is told."""
        self._newest: NewestDecisions | None = None

    def portion(self) -> list[QueueEntry]:
        """The next entries; fewer than PORTION are the last ones."""
        if self._newest is None:
            self._newest = NewestDecisions.of(self._case)
        self._last, entries = self.view.following(self._last, PORTION, self._newest)
        self.complete = len(entries) < PORTION
        return list(entries)


def is_large(path: Path) -> bool:
    """Whether a case is opened before all of it is proven."""
    try:
        return path.stat().st_size >= LARGE
    except OSError:
        return False


def _begun(case: Case, reader: str, draft: Draft | None) -> tuple[CaseView, OpenCase]:
    """A case with its first quotes. Where it was not proven to be as it was written, anything may stand there: what
    cannot be read leads to the proof, after which the rest can."""
    try:
        view = CaseView(case, reader)
        return view, view.opened(FIRST, _about(case, draft))
    except (QuoteVerifyError, DatabaseError, ValueError, TypeError):
        case.prove()
        view = CaseView(case, reader)
        return view, view.opened(FIRST, _about(case, draft))


def _about(case: Case, draft: Draft | None) -> tuple[str, Field] | None:
    """The id of the quote that a draft is about; None without one, or when the case has no such quote now."""
    quote = case.quote_of(draft.quote) if draft is not None else None
    return (quote, draft.field) if quote is not None and draft is not None else None
