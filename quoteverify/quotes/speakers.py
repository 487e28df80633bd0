"""Speakers: the words that name whoever spoke, cut out of the clause around a reporting verb."""

import re

from quoteverify.language.profiles import Profile
from quoteverify.quotes.surroundings import MASK, Vicinity, WordList

NAME = 10
"""Words that a speaker's name after a reporting verb may have."""
LONGEST = 100
"""Characters of a speaker as printed; what is longer is no name but a clause."""

EDGES = MASK + " \t\n,،，、;:—–-()"
CLAUSE_BREAK = re.compile(r"[,،，、;؛:()—–]")
_NAME = r"[^\W\d_a-zа-яё][\w’'-]+"
_APPOSED = re.compile(rf",\s+({_NAME}(?:\s+{_NAME}){{0,3}})\s*(?:[,.;:)]|$)")
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-ÞА-ЯЁІЇЄҐ]")
_NAME_END = re.compile(
    r"[,،，、;:()—–“”„«»\"\n]"
    r"|(?<![A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\b[DS]r)(?<!\bGov)(?<!\bSen)(?<!\bRep)(?<!\bGen)(?<!\bLt)\.(?:\s|$)"
)


class Speakers:
    """Reads the speaker before or behind the verb in one language, without auxiliaries, appositions and other verbs."""

    def __init__(self, profile: Profile) -> None:
        listed = profile.quotes
        self._pronouns = frozenset(listed.pronouns)
        self._impersonal = frozenset(listed.impersonal)
        self._reflexive = frozenset(listed.reflexive)
        self._inserting = frozenset(listed.inserting)
        self._inversion = listed.inversion
        self._auxiliaries = frozenset(listed.auxiliaries)
        self._stops = frozenset(listed.speaker_stops)
        self._determiners = frozenset(listed.determiners)
        self._verb_endings = listed.verb_endings
        self._conjunctions = frozenset(listed.conjunctions)
        self._interrogatives = frozenset(listed.interrogatives)
        self._offices = listed.offices
        self._genitives = listed.genitives or listed.owning
        self._nobody = frozenset(listed.subordinators) | self._interrogatives
        self._introductory = frozenset(listed.introductory)
        self._partitives = WordList(listed.partitives)
        self._capital_nouns = listed.capital_nouns
        self._owning = listed.owning
        self._abbreviations = frozenset(profile.sentences.abbreviations)

    def name_after(self, text: str) -> str | None:
        """The words of a name up to punctuation or a word that cannot belong to it."""
        text = text.lstrip(EDGES)
        first = next(iter(Vicinity(text).norms), "")
        text = text[len(first) :] if first in self._reflexive else text
        broken = self._name_end(text.lstrip(EDGES))
        window = Vicinity(text.lstrip(EDGES)[: broken.start()] if broken else text.lstrip(EDGES))
        stop = next((at for at, norm in enumerate(window.norms) if norm in self._stops), len(window.norms))
        stop = min(stop, NAME)
        if window.norms and window.norms[0] in self._pronouns - self._determiners:
            stop = 0 if window.norms[0] in self._impersonal else 1
        while stop > 1 and window.norms[stop - 1] in self._determiners:
            stop -= 1
        name = window.text[: window.words[stop - 1].end].strip(EDGES) if stop else ""
        if not name or name.lower() in self._nobody:
            return None
        if self._capital_nouns and name.islower() and window.norms[0] not in self._pronouns:
            return None
        return self._apposed(name, text.lstrip(EDGES)[broken.start() :] if broken else "")

    def _name_end(self, text: str) -> re.Match[str] | None:
        """What ends a name: a pause, a mark, a full stop that no abbreviation has ("Col. Hnatyuk")."""
        for end in _NAME_END.finditer(text):
            last = text[: end.start()].split()[-1:] or [""]
            if not end[0].startswith(".") or last[0].lower() not in self._abbreviations:
                return end
        return None

    def _apposed(self, description: str, following: str) -> str:
        """The name beside a description: "said Marchenko’s lawyer, Olena Bondar"; else the description."""
        name = _APPOSED.match(following)
        if name is None:
            return description
        if self._capital_nouns:
            words = description.split()
            owned = words[0].endswith(self._genitives) and words[-1].lower().endswith(self._offices)
            described = (words[0].lower() in self._determiners or (owned and len(words) > 1)) and " " in name[1]
            return name[1] if described else description
        return description if description.split()[-1][:1].isupper() else name[1]

    def subject(self, window: Vicinity) -> str | None:
        """The subject of a reporting verb: the words before it, without auxiliaries and appositions."""
        last = len(window.norms) - 1
        coordinated = last >= 0 and window.norms[last] in self._conjunctions
        while last >= 0 and (window.norms[last] in self._auxiliaries or window.norms[last] in self._conjunctions):
            last -= 1
        if last < 0:
            return None
        clause = window.text[: window.words[last].end]
        paused = CLAUSE_BREAK.search(window.text, window.words[last].end) is not None
        inserted = "" if paused else CLAUSE_BREAK.split(clause)[-1].strip(EDGES)
        if next(iter(Vicinity(inserted).norms), "") in self._inserting and " " in inserted:
            named = self.until_verb(Vicinity(inserted.split(None, 1)[1])).strip(EDGES)
            subject, _, last_word = named.rpartition(" ")
            return (subject if last_word.lower() in self._pronouns and subject else named) or None
        clauses = [part for part in CLAUSE_BREAK.split(clause) if part.strip(EDGES)]
        while len(clauses) > 1 and self._introduces(clauses[0]):
            del clauses[0]
        if clauses and next(iter(Vicinity(clauses[0]).norms), "") in self._interrogatives:
            return None
        inner = Vicinity(clauses[-1]).norms if len(clauses) > 1 else ()
        if 0 < len(inner) <= 2 and inner[0] in self._pronouns - self._impersonal:
            return clauses[-1].strip(EDGES)  # The bill, he alleged, was “…”
        if coordinated or len(clauses) > 1:
            clause = clauses[0]
            if len(clauses) > 1:
                clause = self._apposed(clause.strip(EDGES), f",{clauses[1].rstrip()},")
        elif clauses:
            clause = clauses[0]
        subject = self.until_verb(Vicinity(self._bare(clause))).strip(EDGES)
        if self._determiners.issuperset(Vicinity(subject).norms):
            return None
        return self.owner(subject) if 0 < len(subject) <= LONGEST else None

    def _introduces(self, clause: str) -> bool:
        """Whether a clause stands before the speaker: "Asked whether he was afraid,", "In a statement,"."""
        return next(iter(Vicinity(clause).norms), "") in self._introductory

    def _bare(self, clause: str) -> str:
        """A subject without the word that joins it to the verb of saying ("As Koval put it") and its other verb."""
        window = Vicinity(clause)
        ends = [window.words[final].end for _, final in self._partitives.find(window)]
        joins = 0
        for norm in window.norms[: min(2, len(window.norms) - 1)]:  # “As Koval put it”, “To which Koval replied”
            if norm not in (self._interrogatives if joins else self._introductory | self._auxiliaries):
                break
            joins += 1
        start = window.words[joins - 1].end if joins else 0
        return clause[start : min(ends, default=len(clause))]

    def until_verb(self, clause: Vicinity) -> str:
        """Cut before the first word that looks like a verb of its own: "officers pointed at the border"."""
        for at in range(1, len(clause.norms)) if self._inversion else ():
            if clause.norms[at] in self._auxiliaries:
                return clause.text[: clause.words[at].start]
        if not self._verb_endings:
            return clause.text
        for at in range(1, len(clause.norms)):
            word, before = clause.norms[at], clause.norms[at - 1]
            start = clause.words[at].start
            if word.endswith(self._verb_endings) and len(word) > 4 and before not in self._determiners:
                if _CAPITAL.search(clause.text, 1, start) is None and _CAPITAL.search(clause.text, start) is not None:
                    continue  # a visibly tired Moss
                return clause.text[:start]
        return clause.text

    def owner(self, name: str) -> str:
        """Who owns something: "Reilly" of "Reilly’s reply"."""
        ending = next((ending for ending in self._owning if name.endswith(ending) and len(name) > len(ending) + 1), "")
        return name.removesuffix(ending)
