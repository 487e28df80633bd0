"""Interviewees: who answers in an interview, as far as its title, its beginning or its questions say."""

import re
from collections.abc import Iterator, Sequence

from quoteverify.language.profiles import Profile
from quoteverify.records.document import Document

BEGINNING = 3_000
"""Characters at the start of a text that may name who is interviewed."""
ROLE = 5
"""Words that may stand between "interview with" and the name: "with the former conductor"."""
NEAR = 120
"""Characters of a line in which the name stands beside such words."""

_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ \t]?){2,3}")
_MARK = re.compile('[“”„«»"]')
_ADDRESSED = re.compile(r"(?:[^,.;:!?¿\n]{0,40}?[,:][ \t]*)?[¿¡]?([^,.;:!?\n]{2,40}),")


def interviewee(document: Document, language: Profile, questions: Sequence[str] = ()) -> str | None:
    """Whom the title or the beginning says the interview is with, else whom the ``questions`` call by a name that the
    beginning has in full."""
    return _announced(document, language) or _called(document, language, questions)


def announces(document: Document, language: Profile) -> bool:
    """Whether the title or the beginning says that this is an interview, in a line that quotes nobody: what somebody
    “said in an interview with” a paper is told in reports."""
    phrases = _phrases((*language.labels.interviews, *language.labels.answering))
    lines = (line for text in _openings(document) for line in text.split("\n"))
    return phrases is not None and any(phrases.search(line) and _MARK.search(line) is None for line in lines)


def _openings(document: Document) -> tuple[str, str]:
    return document.metadata.get("title", ""), document.text[:BEGINNING]


def _phrases(words: Sequence[str]) -> re.Pattern[str] | None:
    listed = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if listed else None


def _announced(document: Document, language: Profile) -> str | None:
    """The name behind "interview with", or before "answers our questions"."""
    before, behind = _phrases(language.labels.interviews), _phrases(language.labels.answering)
    for text in _openings(document):
        for match in before.finditer(text) if before else ():
            name = next(_names(text[match.end() : match.end() + NEAR].split("\n")[0], ROLE), None)
            if name:
                return name
        for match in behind.finditer(text) if behind else ():
            found = list(_names(text[max(match.start() - NEAR, 0) : match.start()].split("\n")[-1], NEAR))
            if found:
                return found[-1]
    return None


def _called(document: Document, language: Profile, questions: Sequence[str]) -> str | None:
    """The full name of whom the questions address: "Mr Hryb, how long …?"."""
    titles = {word.casefold() for word in (*language.quotes.titles, *language.quotes.addresses)}
    for question in questions:
        match = _ADDRESSED.match(question)
        words = match[1].split() if match else []
        called = [word.rstrip(".") for word in words if word.rstrip(".").casefold() not in titles]
        if not 0 < len(called) <= 3 or not all(word[:1].isupper() for word in called):
            continue
        before = document.text[:BEGINNING].split(question)[0]
        name = " ".join(called)
        full = next((found for found in _names(before, NEAR) if name in found and found != name), None)
        if full is not None:
            return full
        if len(called) < len(words) or len(called) > 1:
            return name
    return None


def _names(text: str, skip: int) -> Iterator[str]:
    """The runs of two capitalised words or more, each after ``skip`` other words at most."""
    run: list[re.Match[str]] = []
    skipped = 0
    for word in _CAPITALISED.finditer(text):
        capital = word[0][0].isupper()
        if capital and (not run or not text[run[-1].end() : word.start()].strip(" \t.")):
            run.append(word)
            continue
        if len(run) > 1:
            yield text[run[0].start() : run[-1].end()]
            skipped = 0
        else:
            skipped += len(run)
        run = [word] if capital else []
        skipped += not capital
        if skipped > skip:
            return
    if len(run) > 1:
        yield text[run[0].start() : run[-1].end()]


def full_name(name: str, document: Document) -> str:
    """The name that initials stand for, where the beginning of the text has it; any other name as printed."""
    if _INITIALS.fullmatch(name) is None or not name.replace(".", "").replace(" ", "").isupper():
        return name
    initials = [letter for letter in name if letter.isalpha()]
    words = r"[ \t]+".join(rf"{re.escape(letter)}[^\W\d_][\w’'-]*" for letter in initials)
    match = re.search(rf"(?<!\w){words}", document.text[:BEGINNING])
    return match[0] if match else name
