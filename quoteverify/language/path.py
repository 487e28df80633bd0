"""Language path: through which languages a speaker's words came to the printed page."""

from collections.abc import Iterable

from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.handwork import LanguagePath
from quoteverify.records.segment import UNDETERMINED


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
    source, printed = _name(source), _name(rendering)
    if known is None:
        return told(f"spoken in {told(source)}, printed in {told(printed)}")
    spoken, how = _name(known.spoken), known.how.strip()
    if not how:
        return told(f"spoken in {told(spoken)}, translated into {told(source)}, printed in {told(printed)}")
    return told(f"spoken in {told(spoken)}, {how} into {told(source)}, printed in {told(printed)}")


def _name(tag: str) -> str:
    return told("another language") if tag == UNDETERMINED else profile(tag).name
