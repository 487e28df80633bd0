"""Messages: what there is to translate, and what of it is translated."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text of the program in English. ``context`` and ``text`` name it; ``places`` are the files that say it, below
    the root of the sources. A ``counted`` one has a form for each kind of number."""

    context: str
    text: str
    counted: bool = False
    places: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.text


Translations = dict[tuple[str, str], tuple[str, ...]]
"""Translations by context and English text, one for each form."""
