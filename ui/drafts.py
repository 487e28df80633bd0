"""Drafts: what is being written about a quote and is not filed yet, kept in the case with every letter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec

from quoteverify.records.readings import ReaderDecision
from quoteverify.records.review import UNDECIDED, now
from ui.models.entry import Field

if TYPE_CHECKING:
    from quoteverify.case.case import Case


DRAFT = "draft"
"""The property of a case that holds the text being written; empty while nothing is."""


@dataclass(frozen=True, slots=True)
class Draft:
    """``quote`` is the key of a quote, ``by`` the name of who writes; ``reader`` too, for a second reader."""

    quote: str
    field: Field
    text: str
    by: str
    reader: str = ""


def keep_draft(case: Case, draft: Draft) -> None:
    """Put a draft into the case, in the place of the one before."""
    case.set_property(DRAFT, msgspec.json.encode(draft).decode("utf-8"))


def drop_draft(case: Case) -> None:
    """What was written is filed."""
    if case.properties().get(DRAFT):
        case.set_property(DRAFT, "")


def file_draft(case: Case) -> Draft | None:
    """File what stands in a case that was not closed: it holds as if its field had been left. None without one."""
    kept = case.properties().get(DRAFT)
    if not kept:
        return None
    draft = msgspec.json.decode(kept, type=Draft)
    decision = case.decision(draft.quote)
    if draft.reader:
        own = [reading.decision for reading in case.readings(draft.quote) if reading.reader == draft.reader]
        decision = next((made for made in reversed(own) if made is not None), UNDECIDED)
    text = draft.text.strip()
    changed = getattr(decision, draft.field) != text
    if changed:
        change: dict[str, Any] = {draft.field.value: text}
        made = replace(decision, **change, reviewer=draft.by, at=now())
        if draft.reader:
            case.read([ReaderDecision(draft.reader, draft.quote, decision=made)])
        else:
            case.decide(draft.quote, made)
    drop_draft(case)
    return draft if changed else None
