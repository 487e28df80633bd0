"""Mismatch: when a source and a rendering cannot be what they are given for, and a sentence that says so.

Nothing is refused for it and nothing forced: what corresponds is linked all the same. All say it in a phrase, as
:class:`~quoteverify.records.findings.NotChecked` does; :func:`sentence` makes a sentence of it.
"""

from collections.abc import Collection, Sequence

from quoteverify.alignment import Link
from quoteverify.language.profiles import primary, profile
from quoteverify.localisation.sentences import told

ENGLISH = "en"

FEWEST_QUOTES = 3
"""Quotes of which none is found, so that the source is probably another speech."""


def of_languages(source: str, source_language: str | None, rendering: str, rendering_language: str | None) -> str:
    """What is wrong with the languages of two files, named as the user knows them; empty when nothing is."""
    if source_language is None or rendering_language is None:
        return ""
    ours, theirs = primary(source_language), primary(rendering_language)
    if ours == theirs == ENGLISH:
        return f"both {source} and {rendering} are in English: they are compared as two versions of one text"
    if ours == theirs:
        name = profile(ours).name
        return f"both {source} and {rendering} are in {told(name)}: one of them should be the English rendering"
    if ours == ENGLISH:
        return (
            f"the source {source} is in English and the rendering {rendering} in {told(profile(theirs).name)}: "
            "they may have been swapped"
        )
    return ""


def of_quotes(sources: Collection[str], rendering: str, found: Sequence[bool]) -> str:
    """What it means that of the quotes of a rendering those ``found`` stand in the sources; empty when nothing."""
    if not sources or len(found) < FEWEST_QUOTES or any(found):
        return ""
    where = ", ".join(sources)
    count = len(found)
    return f"none of the {count} quotes of {rendering} was found in {where}: they may have been said elsewhere"


def of_distance(source_language: str, rendering_language: str) -> str:
    """What it means that nothing can tell which sentences of two languages belong together."""
    spoken, printed = profile(source_language).name, profile(rendering_language).name
    return f"{told(spoken)} cannot be compared with {told(printed)} here: link the quotes by hand"


def of_no_quotes(rendering: str) -> str:
    """What it means that a rendering has no quotes."""
    return (
        f"no quotes were found in {rendering}, so nothing was checked: words that are quoted without quotation marks "
        "can be made quotes by hand"
    )


def of_texts(source: str, rendering: str, links: Sequence[Link]) -> str:
    """What is wrong with two texts that are linked like this; empty when nothing is."""
    if any(link.source and link.rendering for link in links):
        return ""
    return (
        f"nothing in {rendering} corresponds to anything in {source}: the texts may have nothing to do with each other"
    )


def sentence(phrase: str) -> str:
    """The phrase as a sentence for the console."""
    return f"{phrase[0].upper()}{phrase[1:]}."
