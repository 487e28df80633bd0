"""Attribution: who is said to have said it, and the words that report it ("said"), read from around a quote.

Rules over the words of one sentence, without a parser; what they need of a language stands in its ``quotes`` section.
"""

import re
from dataclasses import dataclass

from quoteverify.language.profiles import Profile
from quoteverify.quotes.surroundings import MASK, Surroundings, Vicinity, WordList

NEAR = 6
"""Words that may stand between a reporting verb and what it introduces: called the pageant winner "…"."""
SUBJECT = 12
"""Words that the subject before a reporting verb may have."""
NAME = 10
"""Words that a speaker's name after a reporting verb may have."""
LONGEST = 100
"""Characters of a speaker as printed; what is longer is no name but a clause."""

_EDGES = MASK + " \t\n,;:—–-()"
_CLAUSE_BREAK = re.compile(r"[,;:()—–]")
_PAUSES = frozenset(",;.!?…")
_NAME = r"[^\W\d_a-zа-яё][\w’'-]+"
_APPOSED = re.compile(rf",\s+({_NAME}(?:\s+{_NAME}){{0,3}})\s*(?:[,.;:)]|$)")
_NAME_END = re.compile(
    r"[,;:()—–“”„«»\"\n]"
    r"|(?<![A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\b[DS]r)(?<!\bGov)(?<!\bSen)(?<!\bRep)(?<!\bGen)(?<!\bLt)\.(?:\s|$)"
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """``adjacent``: the reporting words stand directly before (with a colon or comma) or directly after the quote.

    ``near``: they stand a few words before it. ``reported``: the sentence reports speech at all, by a verb, a source
    phrase or the mood of its verbs.
    """

    speaker: str | None = None
    cue: str | None = None
    adjacent: bool = False
    near: bool = False
    reported: bool = False


class Reporting:
    """Finds the attribution of quotes in one language."""

    def __init__(self, profile: Profile) -> None:
        listed = profile.quotes
        self.verbs = WordList(listed.reporting)
        self._sources = WordList(listed.sources)
        self._mood = WordList(listed.reported_mood)
        self._quoting = frozenset(listed.quoting)
        self._auxiliaries = frozenset(listed.auxiliaries)
        self._stops = frozenset(listed.speaker_stops)
        self._determiners = frozenset(listed.determiners)
        self._verb_endings = listed.verb_endings
        self._separate = frozenset(listed.separate)
        self._conjunctions = frozenset(listed.conjunctions)
        self._interrogatives = frozenset(listed.interrogatives)
        self._nobody = frozenset(listed.subordinators) | self._interrogatives
        self._introductory = frozenset(listed.introductory)
        self._participles = listed.participles
        self._partitives = WordList(listed.partitives)
        self._capital_nouns = listed.capital_nouns

    def of(self, around: Surroundings, last: str) -> Attribution:
        """The attribution of the quote in ``around``; ``last`` is its last character inside the marks."""
        reported = any(
            words.find(window)
            for words in (self.verbs, self._sources, self._mood)
            for window in (around.before, around.after)
        )
        if not reported:
            return Attribution()
        return self._following(around.after, last) or self._preceding(around.before) or Attribution(reported=True)

    def interrupts(self, gap: str) -> bool:
        """Whether ``gap`` is an attribution in the middle of a sentence: ``,” he said, “``."""
        window = Vicinity(gap.strip())
        if not window.text.endswith(",") or len(window.norms) > SUBJECT + NEAR:
            return False
        verbs = self.verbs.find(window)
        return bool(verbs) and window.norms[verbs[0][0]] not in self._separate

    def _following(self, after: Vicinity, last: str) -> Attribution | None:
        """``,” said Smith`` and ``,” Smith said``; the quote must end as one that is followed by its attribution."""
        opened = after.text.lstrip(" ").startswith((",", "–", "—"))
        verbs = self.verbs.find(after)
        if not (opened or last in ",?!…—"):
            return None
        if verbs and verbs[0][0] == 0 and after.norms[0] in self._separate:
            return None  # “…”, adding that …: the speaker stands before the quote
        if not verbs or verbs[0][0] > SUBJECT:
            return self._source_phrase(after, adjacent=opened or last == ",")
        first, final = verbs[0]
        start, end = after.words[first].start, after.words[final].end
        cue = after.text[start:end]
        if first == 0:
            return Attribution(self._name_after(after.text[end:]), cue, adjacent=True, reported=True)
        if cue.lower() in self._quoting:
            quoted = self._name_after(after.text[end:])
            if quoted:
                return Attribution(quoted, after.text[:end].strip(_EDGES), adjacent=True, reported=True)
        return Attribution(self._subject(Vicinity(after.text[:start])), cue, adjacent=True, reported=True)

    def _preceding(self, before: Vicinity) -> Attribution | None:
        """``Smith said: “``, ``Smith told reporters that “``: the last reporting verb of the sentence so far."""
        verbs = self.verbs.find(before)
        ending = before.text.rstrip()
        if not verbs:
            return self._source_phrase(before, adjacent=ending.endswith((":", ",")))
        first, final = verbs[-1]
        start, end = before.words[first].start, before.words[final].end
        between = len(before.norms) - 1 - final
        introduced = ending.endswith(":") or (ending.endswith(",") and between <= NEAR)
        if len(verbs) > 1 and self._shares_subject(before, first):
            subject = self._subject(Vicinity(before.text[: before.words[verbs[-2][0]].start]))
        else:
            subject = self._subject(Vicinity(before.text[:start])) or self._name_after(before.text[end:])
        return Attribution(
            subject,
            before.text[start:end],
            adjacent=introduced or not before.text[end:].strip(),
            near=between <= NEAR,
            reported=True,
        )

    def _shares_subject(self, before: Vicinity, verb: int) -> bool:
        """Whether a participle after a pause goes on about the speaker before: ``Smith said no, adding that “``."""
        pause = before.text[: before.words[verb].start].rstrip(MASK + ' \t”"’»“')[-1:]
        return bool(self._participles) and before.norms[verb].endswith(self._participles) and pause in _PAUSES

    def _source_phrase(self, window: Vicinity, adjacent: bool) -> Attribution | None:
        """A cue without a verb: "according to Smith"."""
        found = self._sources.find(window)
        if not found:
            return None
        first, final = found[0]
        end = window.words[final].end
        cue = window.text[window.words[first].start : end]
        return Attribution(self._name_after(window.text[end:]), cue, adjacent and first < 2, reported=True)

    def _name_after(self, text: str) -> str | None:
        """The words of a name up to punctuation or a word that cannot belong to it."""
        broken = _NAME_END.search(text.lstrip(_EDGES))
        window = Vicinity(text.lstrip(_EDGES)[: broken.start()] if broken else text.lstrip(_EDGES))
        stop = next((at for at, norm in enumerate(window.norms) if norm in self._stops), len(window.norms))
        stop = min(stop, NAME)
        name = window.text[: window.words[stop - 1].end].strip(_EDGES) if stop else ""
        if not name or name.lower() in self._nobody:
            return None
        return self._apposed(name, text.lstrip(_EDGES)[broken.start() :] if broken else "")

    def _apposed(self, description: str, following: str) -> str:
        """The name beside a description: "said Marchenko’s lawyer, Olena Bondar"; else the description."""
        if self._capital_nouns or description.split()[-1][:1].isupper():
            return description
        name = _APPOSED.match(following)
        return name[1] if name else description

    def _subject(self, window: Vicinity) -> str | None:
        """The subject of a reporting verb: the words before it, without auxiliaries and appositions."""
        last = len(window.norms) - 1
        coordinated = last >= 0 and window.norms[last] in self._conjunctions
        while last >= 0 and (window.norms[last] in self._auxiliaries or window.norms[last] in self._conjunctions):
            last -= 1
        if last < 0:
            return None
        clause = window.text[: window.words[last].end]
        clauses = [part for part in _CLAUSE_BREAK.split(clause) if part.strip(_EDGES)]
        while len(clauses) > 1 and self._introduces(clauses[0]):
            del clauses[0]
        if clauses and next(iter(Vicinity(clauses[0]).norms), "") in self._interrogatives:
            return None
        if coordinated or len(clauses) > 1:
            clause = clauses[0]
            if len(clauses) > 1:
                clause = self._apposed(clause.strip(_EDGES), f",{clauses[1].rstrip()},")
        elif clauses:
            clause = clauses[0]
        subject = self._until_verb(Vicinity(self._bare(clause))).strip(_EDGES)
        return subject if 0 < len(subject) <= LONGEST else None

    def _introduces(self, clause: str) -> bool:
        """Whether a clause stands before the speaker: "Asked whether he was afraid,", "In a statement,"."""
        return next(iter(Vicinity(clause).norms), "") in self._introductory

    def _bare(self, clause: str) -> str:
        """A subject without the word that joins it to the verb of saying ("As Koval put it") and its other verb."""
        window = Vicinity(clause)
        ends = [window.words[final].end for _, final in self._partitives.find(window)]
        start = window.words[0].end if len(window.norms) > 1 and window.norms[0] in self._introductory else 0
        return clause[start : min(ends, default=len(clause))]

    def _until_verb(self, clause: Vicinity) -> str:
        """Cut before the first word that looks like a verb of its own: "officers pointed at the border"."""
        if not self._verb_endings:
            return clause.text
        for at in range(1, len(clause.norms)):
            word, before = clause.norms[at], clause.norms[at - 1]
            if word.endswith(self._verb_endings) and len(word) > 4 and before not in self._determiners:
                return clause.text[: clause.words[at].start]
        return clause.text
