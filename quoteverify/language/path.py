"""Language path: through which languages a speaker's words came to the printed page."""

from collections.abc import Iterable

from quoteverify.language.profiles import profile
from quoteverify.records.handwork import LanguagePath
from quoteverify.records.segment import UNDETERMINED

_PLAIN = "translated"


def language_path(file: str, source: str, rendering: str, paths: Iterable[LanguagePath] = ()) -> str:
    """The way of the words of a source file, for a sheet or the window.

    ``source`` and ``rendering`` are the BCP 47 tags of the file and of what was printed; ``paths`` what people know of
    the files of a case, the last word on a file deciding. Raises InvalidLanguageTag.

    >>> known = LanguagePath("talk.txt", "lt", "interpreted live")
    >>> language_path("talk.txt", "ru", "en", [known])
    'spoken in Lithuanian, interpreted live into Russian, printed in English'
    >>> language_path("talk.txt", "ru", "en")
    'spoken in Russian, printed in English'
    """
    known = next((path for path in reversed(list(paths)) if path.file == file), None)
    printed = f"printed in {_name(rendering)}"
    if known is None:
        return f"spoken in {_name(source)}, {printed}"
    how = known.how.strip() or _PLAIN
    return f"spoken in {_name(known.spoken)}, {how} into {_name(source)}, {printed}"


def _name(tag: str) -> str:
    return "another language" if tag == UNDETERMINED else profile(tag).name
