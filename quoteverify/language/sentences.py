"""Sentences: where one ends, with initials and abbreviations kept and quotes of several sentences cut.

The boundaries of sentencex (rules and abbreviations for 240 languages, after the segmenter of Wikimedia) are taken on
a text whose quotation marks are blanked out, because it never cuts inside quotes. Those that initials, abbreviations
or a lower-case continuation (``“Go!” he said``) make wrong are taken back; an ellipsis and an abbreviation such as
"etc." before a capital letter and a number behind a full stop, which it never cuts at, are added; so is an
abbreviation behind a number where a word follows that no name is («в 1996 г. Мы остались», but not «в 1996 г. Россия
подписала»).
"""

import re
from dataclasses import dataclass
from functools import cache

import sentencex

from quoteverify.language.profiles import primary, profile
from quoteverify.records.spans import Span

_MARKS = re.compile(r"[“”„‟«»‹›\"「」『』]|(?<!\w)['‘’‚]|['‘’](?!\w)")
_HALVES = re.compile("[\ud800-\udfff]")
"""Half characters (lone surrogates), which the splitter cannot read."""
_CLOSERS = frozenset("“”«»‹›\"'‘’」』)]）】")
_DASHES = frozenset("-–—")
_WIDE_ENDS = frozenset("。！？”」』")
"""What may end a sentence with no space after it."""
_IN_WORD = frozenset("_.’'-")
_FULL_STOP = re.compile(r"(?:\.|…)[^\w\s.…]{0,3}\s+(?=[^\w\s]{0,3}[^\W\d_])")
_PLAIN = re.compile(r"[\w ,’'–-]*[.!?…]*[”»\"]?")
"""Words and commas with at most one end, the last thing there: one sentence in every language."""
_ENGLISH_I = re.compile(r"I\b")
_BEFORE_NUMBER = re.compile(r"(?<!\d)(?:[.!?…][^\w\s.…]{0,3}\s+|[。！？][”」』]?)\d")
_SHORT = 4
"""Letters of most abbreviations, at most."""
_WINDOW = 48
_COUNT = re.compile(
    r"(?:\d[\w-]*|\b[IVXLC]+)\.?[\s\u00a0]*(?P<words>(?:[^\W\d_]{1,6}\.[\s\u00a0]*){0,3}[^\W\d_]{1,6})$"
)
"""A number and the abbreviations behind it, without the last full stop."""
_ENDS = frozenset(".!?…")
_OPENER = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a language's profile knows: ``abbreviations`` never end a sentence, ``final`` ones do before a capital
    letter, those ``before_number`` do not before a digit; all lower case, without spaces and the last full stop.
    ``endings`` are those of abbreviations that are the end of a longer word ("Goethestr."). ``ordinal_dot``: "3." is
    "third". Behind a number those of ``counted`` end one before a capital letter of ``openers``. ``common`` words are
    no abbreviations, though the rules for all languages may take them for such."""

    abbreviations: frozenset[str]
    endings: tuple[str, ...]
    final: frozenset[str]
    before_number: frozenset[str]
    after_number: frozenset[str]
    counted: frozenset[str]
    openers: frozenset[str]
    common: frozenset[str]
    ordinal_dot: bool


@cache
def _rules(language: str) -> Rules:
    listed = profile(language).sentences
    function_words = frozenset(profile(language).function_words.words.casefold().split())
    known = {*listed.abbreviations, *listed.before_number, *listed.after_number}
    return Rules(
        abbreviations=frozenset(listed.abbreviations),
        endings=tuple(word.removeprefix("*") for word in listed.abbreviations if word.startswith("*")),
        final=frozenset(listed.final),
        before_number=frozenset(listed.before_number),
        after_number=frozenset(listed.after_number),
        counted=frozenset((*listed.abbreviations, *listed.before_number, *listed.after_number)),
        openers=function_words | set(listed.openers),
        common=frozenset(word for word in function_words - known if len(word) > 1),
        ordinal_dot=listed.ordinal_dot,
    )


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph as spans without surrounding white space; none for blank text."""
    if not text.strip():
        return ()
    if _PLAIN.fullmatch(text):
        return (_trim(text, Span(0, len(text))),)
    rules = _rules(language)
    cased = text != text.lower()
    found = _boundaries(text, primary(language))
    if _BEFORE_NUMBER.search(text):
        found += _before_numbers(text, language)
    cuts = [cut for cut in found if _is_real(text, cut, rules, cased)]
    cuts = sorted({*cuts, *_added(text, rules)})
    spans = []
    start = 0
    for cut in (*cuts, Span(len(text), len(text))):
        span = _trim(text, Span(start, cut.start))
        start = cut.end
        if len(span):
            spans.append(span)
    return tuple(spans)


def _boundaries(text: str, language: str) -> list[Span]:
    """Candidate boundaries as the gap between two sentences: from the end of one to the beginning of the next."""
    masked = _HALVES.sub("?", _MARKS.sub(" ", text))
    found = []
    for boundary in sentencex.get_sentence_boundaries(language, masked)[1:]:
        end = boundary["start_index"]
        while end and masked[end - 1].isspace():
            end -= 1
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        start = end
        while start < len(text) and text[start].isspace():
            start += 1
        if 0 < end < start < len(text) or (0 < end == start < len(text) and text[end - 1] in _WIDE_ENDS):
            found.append(Span(end, start))
    return found


def _before_numbers(text: str, language: str) -> list[Span]:
    """Candidates before a number that begins a sentence («Wie viele? 12 Leute.»), where the rules of some languages
    never cut: they are asked about a word with a capital in its place. Not behind another number ("3. 12. 1990"), nor
    behind a full stop after a short word that may be an abbreviation."""
    worded = _BEFORE_NUMBER.sub(lambda match: match[0][:-1] + "A", text)
    numbers = {match.end() - 1: match for match in _BEFORE_NUMBER.finditer(text)}
    common = _rules(language).common
    found = []
    for gap in _boundaries(worded, primary(language)):
        match = numbers.get(gap.end)
        if match is None:
            continue
        word = max(_last(text[max(0, match.start() - _WINDOW) : match.start()]), key=len, default="")
        if match[0][0] != "." or len(word) > _SHORT or word in common:
            found.append(gap)
    return found


def _added(text: str, rules: Rules) -> list[Span]:
    """Boundaries after an ellipsis or a final abbreviation, where a capital letter follows."""
    found = []
    for match in _FULL_STOP.finditer(text):
        if not text[_first_letter(text, match.end())].isupper():
            continue
        end = len(match[0].rstrip()) + match.start()
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        dots = match[0][0] == "…" or before.endswith("..")
        pronoun = _ENGLISH_I.match(text, _first_letter(text, match.end())) is not None
        ending = rules.final if dots else rules.final | rules.common
        final = bool(_last(before) & ending) or _ends_count(before, text[match.end() :][:_WINDOW], rules)
        if (dots and before.strip(" .") and not pronoun) or final:
            found.append(Span(end, match.end()))
    return found


def _ends_count(before: str, following: str, rules: Rules) -> bool:
    """Whether a number with its abbreviation ends a sentence: «в 1996 г.» does before «Мы», for no name stands there
    inside one; before «Россия» nobody can tell, and it does not."""
    count = _COUNT.search(before)
    opener = _OPENER.match(following)
    lead = before[: count.start()].rstrip() if count else ""
    if count is None or opener is None or not lead or lead[-1] in _ENDS:
        return False
    known = any(word.casefold() in rules.counted for word in count["words"].replace(".", " ").split())
    return known and opener[0].casefold() in rules.openers


def _first_letter(text: str, position: int) -> int:
    while not text[position].isalpha():
        position += 1
    return position


def _last(before: str) -> frozenset[str]:
    """The last word before a full stop, alone and with a short dotted one before it, lower case: {"д", "т.д"}."""
    start = _word_start(before, len(before))
    word = before[start:].strip(".").casefold()
    if not word:
        return frozenset()
    if start > 1 and before[start - 1] in " \u00a0" and before[start - 2] == ".":
        other = before[_word_start(before, start - 2) : start - 2]
        if 0 < len(other) < 4 and other.isalnum():
            return frozenset((word, f"{other.casefold()}.{word}"))
    return frozenset((word,))


def _word_start(text: str, end: int) -> int:
    """Where the word begins that ends at ``end``; dots, hyphens and apostrophes are parts of it."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in _IN_WORD):
        start -= 1
    return start


def _is_real(text: str, gap: Span, rules: Rules, cased: bool) -> bool:
    following = text[gap.end]
    if following in _DASHES:
        rest = text[gap.end + 1 : gap.end + 4].strip()
        following = rest[0] if rest else following
    if cased and following.islower():
        return False
    before = text[max(0, gap.start - _WINDOW) : gap.start].rstrip("".join(_CLOSERS))
    if not before.endswith("."):
        return True
    tail = before[_word_start(before, len(before) - 1) : -1].rpartition(".")[2]
    if len(tail) == 1 and tail.isupper():
        return False
    if tail.isdecimal():
        counted = _last(before[: -1 - len(tail)].rstrip(" .")) & rules.before_number
        return not rules.ordinal_dot or len(tail) > 2 or bool(counted)
    names = _last(before[:-1]) | {tail.casefold()}
    if names & rules.final or _ends_count(before[:-1], text[gap.end : gap.end + _WINDOW], rules):
        return True
    if names & rules.after_number and _COUNT.search(before[:-1]):
        return False
    if any(name.endswith(rules.endings) for name in names):
        return False
    return not (names & rules.abbreviations or (following.isdecimal() and names & rules.before_number))


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
