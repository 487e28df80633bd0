"""Attribution: who is said to have said it, and the words that report it ("said"), read from around a quote.

Rules over the words of one sentence, without a parser; what they need of a language stands in its ``quotes`` section.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from quoteverify.language.profiles import Profile
from quoteverify.quotes.frames import Frames
from quoteverify.quotes.speakers import CLAUSE_BREAK, EDGES, Speakers
from quoteverify.quotes.surroundings import MASK, Surroundings, Vicinity, WordList, ends_within
from quoteverify.quotes.verbs import ReportingVerbs, Sources

NEAR = 6
"""Words that may stand between a reporting verb and what it introduces: called the pageant winner "…"."""
SUBJECT = 12
"""Words that the subject before a reporting verb may have."""

COMMAS = (",", "،", "，", "、")
_NAME_BOUNDS = ("", ".", ",", ";", "!", "—", "–", "(")
_PAUSES = frozenset(",;.!?…")
_LEADING = re.compile(r"[^\W\d_][\w’'-]*(?:\s+[A-ZÀ-ÞА-ЯЁІЇЄҐ][\w’'-]*\.?){0,4}")
_APPOSITION = re.compile(r"^,[^,.;:!?\n]{2,60},\s*(?=[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄҐ])")


@dataclass(frozen=True, slots=True)
class Attribution:
    """``adjacent``: the reporting words stand directly before (with a colon or comma) or directly after the quote.

    ``near``: they stand a few words before it. ``reported``: the sentence reports speech at all, by a verb, a source
    phrase or the mood of its verbs. ``carried``: by the mood alone, so that whoever spoke before goes on.
    """

    speaker: str | None = None
    cue: str | None = None
    adjacent: bool = False
    near: bool = False
    reported: bool = False
    carried: bool = False


class Reporting:
    """Finds the attribution of quotes in one language; ``names`` are those of the document."""

    def __init__(self, profile: Profile, names: Collection[str] = ()) -> None:
        listed = profile.quotes
        self._speakers = Speakers(profile)
        self.verbs = ReportingVerbs(listed)
        self._sources = Sources(listed)
        self._names = names
        self._function_words = frozenset(profile.function_words.words.split())
        self._pronouns = frozenset(listed.pronouns)
        self._impersonal = frozenset(listed.impersonal)
        self._inversion = listed.inversion
        self.frames = Frames(listed.frames, listed.idioms)
        self._mood = WordList(listed.reported_mood)
        self._quoting = frozenset(listed.quoting)
        self._auxiliaries = frozenset(listed.auxiliaries)
        self._determiners = frozenset(listed.determiners)
        self._separate = frozenset(listed.separate)
        self._interrogatives = frozenset(listed.interrogatives)
        self._credited = WordList(listed.credited)
        self._resuming = WordList(listed.resuming)
        self._genitives = listed.genitives or listed.owning
        self._introductory = frozenset(listed.introductory)
        self._participles = listed.participles
        self._capital_nouns = listed.capital_nouns

    def of(self, around: Surroundings, last: str) -> Attribution:
        """The attribution of the quote in ``around``; ``last`` is its last character inside the marks."""
        before, after = around.before, around.after
        credited = self._credited_behind(after, last) or self._resumed(before)
        if credited is not None:
            return credited
        framed = self.frames.speaker(around)
        if framed is not None:
            return Attribution(*framed, adjacent=True, reported=True)
        inverted = self._inverted(after, last) if not before.norms else None
        if inverted is not None:
            return inverted
        reported = self.verbs.find(before, after.norms) or any(
            words.find(window)
            for words, window in (
                (self.verbs, after),
                (self._sources, before),
                (self._sources, after),
                (self._mood, before),
                (self._mood, after),
            )
        )
        if not reported:
            return self._introduced(before) or Attribution()
        found = self._following(after, last) or self._preceding(before, after.norms)
        if found.speaker is None and found.cue and before.text.rstrip().endswith(COMMAS):
            found = replace(found, speaker=self._speakers.subject(before))  # Ahmet Yılmaz, “…” dedi
        if found.speaker is None and found.cue is None:
            return self._introduced(before) or Attribution(reported=True, carried=True)
        return found

    def of_sentence_before(self, sentence: str) -> Attribution | None:
        """Who goes on to speak after a sentence without quotes: its speaker if it reports speech, else the person that
        it is about; None where it asks, or is about nobody known."""
        window = Vicinity(sentence)
        if MASK in sentence or sentence.rstrip()[-1:] in "?:" or not window.norms:
            return None
        verbs = self.verbs.find(window)
        if any(window.norms[first] in self._introductory for first, _ in verbs):
            return None  # whoever is asked answers
        speaker = self._preceding(window).speaker if verbs else self._leading_name(sentence)
        return Attribution(speaker) if speaker else None

    def _inverted(self, after: Vicinity, last: str) -> Attribution | None:
        """``“…,” growls Smith``: any verb that follows a quote, with its subject behind it."""
        opened = after.text.lstrip(" ").startswith(COMMAS)
        if not self._inversion or not (opened or last in ",?!…") or len(after.norms) < 2:
            return None
        first, second = after.words[:2]
        verb, subject = after.text[first.start : first.end], after.norms[1]
        no_verb = self._function_words - self._auxiliaries | self._separate
        if not verb.isalpha() or not verb[0].islower() or verb in no_verb:
            return None
        if CLAUSE_BREAK.search(after.text, first.end, second.start) is not None:
            return None
        rest = after.text[first.end :]
        if subject not in self._pronouns | self._determiners and not after.text[second.start].isupper():
            if subject not in self._function_words | self._introductory or len(after.norms) < 3:
                return None
            third = after.words[2]  # “…”, freut sich Meier
            if not after.text[third.start].isupper() and after.norms[2] not in self._determiners:
                return None
            rest = after.text[second.end :]
        return Attribution(self._speakers.name_after(rest), verb, adjacent=True, reported=True)

    def _introduced(self, before: Vicinity) -> Attribution | None:
        """``Koval was blunt: “``: whoever a sentence is about that ends in a colon and has no verb of saying."""
        if not before.text.rstrip().endswith(":"):
            return None
        speaker = self._leading_name(before.text)
        return Attribution(speaker, adjacent=True, reported=True) if speaker else None

    def _credited_behind(self, after: Vicinity, last: str) -> Attribution | None:
        """``“….” The words were those of Koval.``: a sentence behind the quote that only tells who said it."""
        found = self._credited.find(after) if last in ".!?…" else []
        if not found or found[0][0] > 0 or after.text[:1] in COMMAS:
            return None
        words = after.words
        rest = after.text[words[found[0][1]].end :]
        name = self._speakers.name_after(rest)
        if name is None or name.split()[-1].islower() or rest.partition(name)[2].lstrip()[:1] not in _NAME_BOUNDS:
            return None
        cue = after.text[words[0].start : words[found[0][1]].end]
        return Attribution(name, cue, adjacent=True, reported=True)

    def _resumed(self, before: Vicinity) -> Attribution | None:
        """``Then came Brandt’s verdict: “``, ``Again Brandt: “``: a known name in a few words before a colon."""
        words = before.text.rstrip(" :").split()
        behind = 0
        for first, last in self._resuming.find(before):
            behind = last + 1 if first == behind else behind
        if not behind or not before.text.rstrip().endswith(":") or behind not in (len(words) - 2, len(words) - 1):
            return None
        name = words[behind]
        endings = self._genitives if behind == len(words) - 2 else ("",)
        owners = (name[: len(name) - len(ending)] for ending in endings if name.endswith(ending))
        speaker = next((owner for owner in owners if owner in self._names), None)
        return Attribution(speaker, adjacent=True, reported=True) if speaker else None

    def _leading_name(self, sentence: str) -> str | None:
        """The name or pronoun that a sentence begins with and a word of its clause follows."""
        text = sentence.strip(EDGES)
        article, _, described = text.partition(" ")
        determined = self._capital_nouns and article.lower() in self._determiners
        text = described if determined else text  # Die Ökonomin Lena Brandt wird deutlicher: „…“
        run = _LEADING.match(text)
        if run is None or (determined and len(run[0].split()) <= 2):
            return None
        words = run[0].split()
        behind = _APPOSITION.sub("", text[run.end() :].lstrip())
        alone = not behind and sentence.rstrip().endswith(":") and not (self._capital_nouns and len(words) > 1)
        if not alone and not behind[:1].islower() and not behind.startswith("("):
            return None
        if words[0].lower() in self._pronouns - self._impersonal and len(words) == 1:
            return words[0]
        if words[0].lower() in self._function_words | self._introductory:
            return None
        name = self._speakers.owner(run[0])
        return name if name.split()[-1] in self._names else None

    def interrupts(self, gap: str) -> bool:
        """Whether ``gap`` is an attribution in the middle of a sentence: ``,” he said, “``."""
        window = Vicinity(gap.strip())
        if not window.text.endswith(",") or len(window.norms) > SUBJECT + NEAR or ends_within(window.text):
            return False
        verbs = self.verbs.find(window)
        return bool(verbs) and window.norms[verbs[0][0]] not in self._separate

    def _following(self, after: Vicinity, last: str) -> Attribution | None:
        """``,” said Smith`` and ``,” Smith said``; the quote must end as one that is followed by its attribution."""
        opened = after.text.lstrip(" ").startswith((*COMMAS, "–", "—"))
        if self._inversion and not opened and after.text.lstrip()[:1].isupper():
            return None  # another sentence
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
        if self._auxiliaries.issuperset(after.norms[:first]):  # also « … », a dit Koval
            return Attribution(self._speakers.name_after(after.text[end:]), cue, adjacent=True, reported=True)
        if cue.lower() in self._quoting:
            quoted = self._speakers.name_after(after.text[end:])
            if quoted:
                return Attribution(quoted, after.text[:end].strip(EDGES), adjacent=True, reported=True)
        return Attribution(self._speakers.subject(Vicinity(after.text[:start])), cue, adjacent=True, reported=True)

    def _preceding(self, before: Vicinity, elsewhere: Collection[str] = ()) -> Attribution:
        """``Smith said: “``, ``Smith told reporters that “``: the last reporting verb of the sentence so far."""
        verbs = self.verbs.find(before, elsewhere)
        ending = before.text.rstrip()
        if not verbs:
            found = self._source_phrase(before, adjacent=ending.endswith((":", "：", *COMMAS)))
            return found or Attribution(reported=True)
        first, final = verbs[-1]
        start, end = before.words[first].start, before.words[final].end
        between = len(before.norms) - 1 - final
        quoted = self._quoted(before, verbs)
        if quoted is not None:
            return Attribution(quoted, before.text[start:end], adjacent=True, near=True, reported=True)
        introduced = ending.endswith((":", "：")) or (ending.endswith(COMMAS) and between <= NEAR)
        if len(verbs) > 1 and self._shares_subject(before, first):
            subject = self._speakers.subject(Vicinity(before.text[: before.words[verbs[-2][0]].start]))
        else:
            subject = self._subject_of(before.text[:start], before.text[end:])
        return Attribution(
            subject,
            before.text[start:end],
            adjacent=introduced or not before.text[end:].strip(),
            near=between <= NEAR,
            reported=True,
        )

    def _quoted(self, before: Vicinity, verbs: Sequence[tuple[int, int]]) -> str | None:
        """Who is quoted: "Reuters quoted Koval as saying"."""
        for first, final in verbs:
            if before.norms[first] in self._quoting and final + 1 < len(before.norms):
                behind = before.text[before.words[final].end :]
                return self._speakers.name_after(behind) if behind.lstrip()[:1].isupper() else None
        return None

    def _subject_of(self, before: str, after: str) -> str | None:
        """The subject of a verb: before it, or behind it where no pause follows ("Am Abend sagte Meier")."""
        named = None if after.lstrip(MASK + " ").startswith((",", ":")) else self._speakers.name_after(after)
        if self._inversion and named and self._stands_before(before):
            return named
        return self._speakers.subject(Vicinity(before)) or named

    def _stands_before(self, text: str) -> bool:
        """Whether what stands before a verb is not its subject: an adverbial, or a clause that a comma closes."""
        window = Vicinity(text)
        if next(iter(window.norms), "") not in self._introductory:
            return text.rstrip().endswith(COMMAS) and bool(self._mood.find(window))
        return CLAUSE_BREAK.search(text) is None or text.rstrip().endswith(COMMAS)

    def _shares_subject(self, before: Vicinity, verb: int) -> bool:
        """Whether a participle after a pause goes on about the speaker before: ``Smith said no, adding that “``."""
        first = verb - 1 if verb and before.norms[verb - 1] in self._introductory else verb  # …, before adding
        pause = before.text[: before.words[first].start].rstrip(MASK + ' \t”"’»“')[-1:]
        return bool(self._participles) and before.norms[verb].endswith(self._participles) and pause in _PAUSES

    def _source_phrase(self, window: Vicinity, adjacent: bool) -> Attribution | None:
        """A cue without a verb: "according to Smith"."""
        found = self._sources.find(window)
        if not found:
            return None
        first, final = found[0]
        end = window.words[final].end
        cue = window.text[window.words[first].start : end]
        if self._sources.follows_name(window.norms[first]):
            named = self._speakers.subject(Vicinity(window.text[: window.words[first].start]))
            return Attribution(named, cue, adjacent, reported=True)
        name = self._speakers.name_after(window.text[end:])
        named = self._speakers.until_verb(Vicinity(name)).strip(EDGES) if name else None
        return Attribution(named or None, cue, adjacent and first < 2, reported=True)
