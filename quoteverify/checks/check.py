"""Check: the shape of every check, and how to add one.

1. Write a module in the group it belongs to: ``facts``, ``meaning``, ``completeness`` or ``form``. Its docstring names
   the item of the checks' list and the typical false alarm; its ``CHECK`` is a :class:`Check`.
2. Add a line for it to ``CHECKS`` in ``registry``, where the list of checks has it.
3. What it must know of a language is a section of the profiles (``quoteverify/language/schema``). Where that is missing
   the check yields :class:`NotChecked` with the reason; it never guesses.
4. A finding is one sentence that an editor can paste. Give it a test for what it finds and one for its typical false
   alarm, in ``tests/checks`` in the folder of its group.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from quoteverify.checks.inputs import QuoteInContext, RenderingInContext, SentencePair
from quoteverify.records.findings import Finding, NotChecked

Results = Iterator[Finding | NotChecked]


class Need(StrEnum):
    SOURCE = "source"
    MODEL = "model"


@dataclass(frozen=True)
class Check:
    """``number`` is the item of the checks' list. At least one of the four functions is given:

    ``pair`` sees one sentence pair; spans count from the start of its texts.
    ``quote`` sees one quote in context; spans count from the start of the documents.
    ``rendering`` sees a whole rendering; spans count from the start of the documents; each finding is given with
    the id of the quote it belongs to, or None for the document.
    ``together`` sees all renderings of a case that has more than one; each finding is given with the index of the
    rendering and the id of the quote it belongs to.
    """

    name: str
    number: int
    needs: frozenset[Need] = frozenset()
    pair: Callable[[SentencePair], Results] | None = None
    quote: Callable[[QuoteInContext], Results] | None = None
    rendering: Callable[[RenderingInContext], Iterator[tuple[str | None, Finding | NotChecked]]] | None = field(
        default=None
    )
    together: Callable[[Sequence[RenderingInContext]], Iterator[tuple[int, str, Finding]]] | None = None
