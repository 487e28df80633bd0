"""Attribution: who is said to have said it, and the words that report it ("said"), read from around a quote.

Rules over the words of one sentence, without a parser; what they need of a language stands in its ``quotes`` section.
Only a bounded stretch on either side is read, so the time for each quote is constant.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quoteverify.languages import Profile
from quoteverify.spans import Span

REACH = 220
"""How many characters before and after a quote may hold its attribution."""

NEAR = 6
"""Words that may stand between a reporting verb and what it introduces: called the pageant winner "…"."""
MASK = "\x1f"
"""Stands for every character of a quote in the text around another one."""

_WORD = re.compile(r"\w[\w’'.-]*\w|\w")
_SENTENCE_BREAK = re.compile(r"[.!?…][”’»“\"')\]]*\s+(?=(\S))|\n")
_ENDED = frozenset(".!?…")
_INITIAL = re.compile(r"(?:^|\W)(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|Mich|U\.S)\.\s$")
_EDGES = MASK + " \t\n,;:—–-()"


@dataclass(frozen=True, slots=True)
class Attribution:
    """``adjacent``: the reporting words stand directly before (with a colon or comma) or directly after the quote.

    ``near``: they stand a few words before it. ``reported``: the sentence reports speech at all, by a verb, a source phrase or the mood of its verbs.
    """

    speaker: str | None = None
    cue: str | None = None
    adjacent: bool = False
    near: bool = False
    reported: bool = False


class Reporting:
    """Finds the attribution of quotes in one language."""

    def __init__(self, profile: Profile) -> None:
        data = profile.section("quotes")
        self._verbs = word_pattern(data.get("reporting", ()))
        self._sources = word_pattern(data.get("sources", ()))
        self._mood = word_pattern(data.get("reported_mood", ()))
        self._quoting = frozenset(data.get("quoting", ()))
        self._auxiliaries = frozenset(data.get("auxiliaries", ()))
        self._stops = frozenset(data.get("speaker_stops", ()))
        self._determiners = frozenset(data.get("determiners", ()))
        self._verb_endings = tuple(data.get("verb_endings", ()))
        self._separate = frozenset(data.get("separate", ()))
        self._conjunctions = frozenset(data.get("conjunctions", ()))

    def of(self, outside: str, text: str, span: Span, limits: Span) -> Attribution:
        """The attribution of the quote at ``span`` (marks included) within the paragraph ``limits``.

        ``outside`` is ``text`` with its quotes masked.
        """
        before = before_quote(outside, span, limits)
        after = after_quote(outside, span, limits)
        return (
            self._following(after, text[max(span.end - 2, span.start) : span.end])
            or self._preceding(before)
            or Attribution(reported=self._reports(before) or self._reports(after))
        )

    def _reports(self, window: str) -> bool:
        patterns = (self._verbs, self._sources, self._mood)
        return any(pattern is not None and pattern.search(window) for pattern in patterns)

    def interrupts(self, gap: str) -> re.Match[str] | None:
        """The reporting verb of an attribution in the middle of a sentence: ``,” he said, “``; None if it is none."""
        clause = gap.strip()
        if not clause.endswith(",") or self._verbs is None or len(_WORD.findall(clause)) > 15:
            return None
        match = self._verbs.search(clause)
        return match if match is not None and match.group().lower() not in self._separate else None

    def _following(self, after: str, inside: str) -> Attribution | None:
        """``,” said Smith`` and ``,” Smith said``; the quote must end as one that is followed by its attribution."""
        open_end = inside[:1] in ",?!…—" or after.lstrip(" ").startswith((",", "–", "—"))
        clause = after.lstrip(_EDGES)
        if not open_end or not clause or self._verbs is None:
            return None
        match = self._verbs.search(clause)
        if match is None or len(_WORD.findall(clause[: match.start()])) > 12:
            return self._source_phrase(clause, adjacent=False)
        cue = match.group()
        if match.start() == 0:
            speaker = self._name_after(clause[match.end() :])
            return Attribution(speaker, cue, adjacent=True, reported=True)
        subject = self._subject(clause[: match.start()])
        if cue.lower() in self._quoting:
            quoted = self._name_after(clause[match.end() :])
            if quoted:
                return Attribution(quoted, f"{clause[: match.end()].strip()}", adjacent=True, reported=True)
        return Attribution(subject, cue, adjacent=True, reported=True)

    def _preceding(self, before: str) -> Attribution | None:
        """``Smith said: “``, ``Smith told reporters that “``: the last reporting verb of the sentence so far."""
        if self._verbs is None:
            return None
        last = None
        for match in self._verbs.finditer(before):
            last = match
        ending = before.rstrip()
        if last is None:
            return self._source_phrase(before, adjacent=ending.endswith((":", ",")))
        gap = before[last.end() :]
        adjacent = ending.endswith(":") or (ending.endswith(",") and len(_WORD.findall(gap)) <= 8) or not gap.strip()
        subject = self._subject(before[: last.start()])
        if subject is None:
            subject = self._name_after(gap)
        near = len(_WORD.findall(gap)) <= NEAR
        return Attribution(subject, last.group(), adjacent=adjacent, near=near, reported=True)

    def _source_phrase(self, window: str, adjacent: bool) -> Attribution | None:
        """ "according to Smith": a cue without a verb."""
        match = self._sources.search(window) if self._sources is not None else None
        if match is None:
            return None
        return Attribution(self._name_after(window[match.end() :]), match.group(), adjacent=adjacent, reported=True)

    def _name_after(self, window: str) -> str | None:
        """The words of a name up to punctuation or a word that cannot belong to it."""
        clause = re.split(r"[,;:()—–“”„«»\"]|\.(?:\s|$)", window, maxsplit=1)[0]
        end = 0
        for number, match in enumerate(_WORD.finditer(clause)):
            if match.group().lower() in self._stops or number >= 10:
                break
            end = match.end()
        return clause[:end].strip() or None

    def _subject(self, window: str) -> str | None:
        """The subject of a reporting verb: the words before it, without auxiliaries and appositions."""
        words = list(_WORD.finditer(window))
        while words and words[-1].group().lower() in self._auxiliaries:
            words.pop()
        if not words:
            return None
        coordinated = window[words[-1].end() :].strip().lower() in self._conjunctions
        clause = window[: words[-1].end()]
        head = re.split(r"[,;:()—–]", clause)
        if coordinated or len(head) > 1:
            clause = next((part for part in head if part.strip()), clause)
        clause = self._until_verb(clause).strip(_EDGES)
        return clause if 0 < len(clause) <= 100 else None

    def _until_verb(self, clause: str) -> str:
        """Cut before the first word that looks like a verb of its own: "officers pointed at the border"."""
        previous = ""
        for match in _WORD.finditer(clause):
            word = match.group().lower()
            is_verb = bool(self._verb_endings) and word.endswith(self._verb_endings) and len(word) > 4
            if previous and is_verb and previous not in self._determiners:
                return clause[: match.start()]
            previous = word
        return clause


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` of the same length with the words of each of ``spans`` (ascending, apart) replaced by ``MASK``.

    A sentence that ends inside its marks still ends: its last full stop, comma or question mark takes the last place.
    """
    out: list[str] = []
    position = 0
    for span in spans:
        end = text[span.end - 2 : span.end - 1]
        kept = end if end in ".,!?…" else MASK
        out += [text[position : span.start], MASK * (len(span) - 1), kept]
        position = span.end
    out.append(text[position:])
    return "".join(out)


def before_quote(text: str, span: Span, limits: Span) -> str:
    """The sentence so far before a quote, at most ``REACH`` characters of a text whose other quotes are masked."""
    window = text[max(limits.start, span.start - REACH) : span.start]
    if window.rstrip()[-1:] in _ENDED and window.strip() and not _INITIAL.search(window):
        return ""
    start = 0
    for match in _SENTENCE_BREAK.finditer(window):
        if _breaks(match, window):
            start = match.end()
    return window[start:]


def after_quote(text: str, span: Span, limits: Span) -> str:
    """The rest of the sentence after a quote, at most ``REACH`` characters of a text whose other quotes are masked."""
    window = text[span.end : min(limits.end, span.end + REACH)].split(MASK, 1)[0]
    for match in _SENTENCE_BREAK.finditer(window):
        if _breaks(match, window):
            return window[: match.start() + 1]
    return window


def follows(outside: str, between: Span) -> bool:
    """Whether at most one sentence stands between two quotes, and the second begins a sentence of its own."""
    gap = between.of(outside) if len(between) <= REACH else "\n"
    if "\n" in gap.strip("\n") or gap.strip()[-1:] not in _ENDED:
        return not gap.strip() and "\n" not in gap
    return sum(1 for match in _SENTENCE_BREAK.finditer(gap.rstrip()) if _breaks(match, gap)) == 0


def _breaks(match: re.Match[str], window: str) -> bool:
    """Whether a full stop and a space end a sentence: no lower-case letter follows, no initial or title precedes."""
    following = match.group(1)
    return following is None or not (
        following.islower() or _INITIAL.search(window, max(match.end() - 8, 0), match.end())
    )


def word_pattern(forms: Sequence[str], after: str = "", before: str = "") -> re.Pattern[str] | None:
    """A pattern for any of the forms as whole words, between two further patterns; None when there are no forms."""
    if not forms:
        return None
    alternatives = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"{before}(?<!\w)(?:{alternatives})(?!\w){after}", re.IGNORECASE)
