"""Tense (item 12): done becomes planned, under way or usual, or the other way round.

Verbs are compared one by one where a translation table pairs them, and only forms that can mean nothing else: a past
against a future, a completed deed («подписал») against one under way ("was signing"), a deed done against one told in
the present. Typical false alarms: reported speech shifts tenses back, verbs of saying stand in any tense, headlines and
vivid telling use the present, a state follows from a deed («пропал», "was missing"). The check is silent there; a
Russian present told in the past is minor.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.grammar.english import VerbGroup, verb_groups
from quoteverify.grammar.opposites import strength, too_long
from quoteverify.grammar.verbs import Mood, Tense, Verb, passives
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.words import reduced, words

_FIRM = 0.2
_TRACE = 0.05
"""From this on another verb of the source may be what the English verb renders."""
_STOPS = (".", "!", "?", "…")
"""Headlines, which tell of the past in the present, end in none of these."""


@dataclass(frozen=True)
class _Met:
    """An English verb group and what it renders: ``said``, and every source verb that it may render."""

    said: Verb
    among: tuple[Verb, ...]
    printed: VerbGroup


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    if too_long(pair.source.text, pair.rendering.text):
        yield NotChecked("tense", "the sentence is too long")
        return
    if not pair.source.profile.tense.known:
        yield NotChecked("tense", f"no tenses of {told(pair.source.profile.name)} are known")
        return
    if pair.rendering.profile.verb_groups.known:
        yield from _compare(analyse(pair.source.text, pair.source.language), analyse(pair.rendering.text, "en"))


def _compare(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """The first contrast that a pair of verbs shows, else what the verbs of both sides show as a whole."""
    groups = verb_groups(rendering.text)
    said = (*_timed(source), *passives(source.words, source.tag))
    met = list(_meetings(said, groups, source.tag))
    for meeting in met:
        finding = _contrast(meeting, source, rendering)
        if finding:
            yield finding
            return
    finite = [verb for verb in said if Mood.INFINITIVE not in verb.moods]
    past = [verb for verb in finite if verb.tense is Tense.PAST or (verb.tense is None and verb.perfective)]
    if not past or len(past) < len(finite):
        return
    left = [group for group in groups if all(group is not meeting.printed for meeting in met)]
    for group in left:
        if group.tense is Tense.FUTURE and not source.find(source.profile.tense.cover):
            yield _planned(past[0], group, source, rendering)
            return
    alone = len(groups) == len(left) == len(said) == 1 and past[0].perfective
    if alone and _under_way(left[0]) and _no_while(source, rendering):
        yield _unfinished(past[0], left[0], source, rendering)


def _timed(source: Analysis) -> Iterator[Verb]:
    """The source's verbs; an infinitive beside «будет» has its tense."""
    for clause in source.clauses:
        future = any(verb.tense is Tense.FUTURE and verb.lemma == "быть" for verb in clause.verbs)
        for verb in clause.verbs:
            planned = future and Mood.INFINITIVE in verb.moods and verb.perfective is False
            yield replace(verb, tense=Tense.FUTURE) if planned else verb


def _meetings(said: Sequence[Verb], groups: Sequence[VerbGroup], tag: str) -> Iterator[_Met]:
    for group in groups:
        firm = [(strength(reduced(verb.lemma, tag), group.stem, tag), verb) for verb in said]
        among = tuple(verb for chance, verb in firm if chance >= _TRACE)
        best = max((chance for chance, _ in firm), default=0.0)
        if best >= _FIRM:
            yield _Met(next(verb for chance, verb in firm if chance == best), among, group)


def _contrast(met: _Met, source: Analysis, rendering: Analysis) -> Finding | None:
    """What the two verbs contradict each other in; None where they do not, or where that is usual."""
    said, printed = met.said, met.printed
    if all(verb.perfective and verb.tense in {None, Tense.PAST} for verb in met.among) and _under_way(printed):
        return (
            None
            if Mood.INFINITIVE in said.moods or source.find(source.profile.tense.duration)
            else _unfinished(said, printed, source, rendering)
        )
    if len(met.among) > 1:
        return None
    match said.tense, printed.tense:
        case Tense.PAST, Tense.FUTURE if not source.find(source.profile.tense.cover):
            return _planned(said, printed, source, rendering)
        case Tense.FUTURE, Tense.PAST if not rendering.find(rendering.profile.tense.ahead):
            message = "{printed} says it is done; the source puts it into the future ({said})."
            return _finding(Severity.MAJOR, 0.7, message, met, source, rendering)
        case Tense.PAST, Tense.PRESENT if said.perfective and _vivid(printed, source, rendering):
            message = "{printed} tells as usual or under way what the source says was done ({said})."
            return _finding(Severity.MAJOR, 0.6, message, met, source, rendering)
        case Tense.PRESENT, Tense.PAST if _of_now(printed, source, rendering):
            message = "{printed} puts into the past what the source says in the present ({said})."
            return _finding(Severity.MINOR, 0.4, message, met, source, rendering)
    return None


def _under_way(group: VerbGroup) -> bool:
    """Whether it says that something was going on, by a verb that does not name a state as well ("was missing")."""
    state = not group.passive and analyse(group.stem, "en").find(profile("en").tense.states)
    return group.progressive and group.tense in {Tense.PAST, Tense.PRESENT} and not state


def _no_while(source: Analysis, rendering: Analysis) -> bool:
    """Whether no word makes a completed deed one under way («проспал весь день»), or sets another one beside it."""
    return not source.find(source.profile.tense.duration) and not rendering.find(rendering.profile.tense.meanwhile)


def _vivid(printed: VerbGroup, source: Analysis, rendering: Analysis) -> bool:
    """Whether an English present is no headline's and reports no speech, nor a wish («чтобы понял»)."""
    plain = printed.span == words(rendering.text, "en")[printed.at].span
    return plain and _sentence(rendering) and not _reports(printed) and not source.find(source.profile.tense.wished)


def _of_now(printed: VerbGroup, source: Analysis, rendering: Analysis) -> bool:
    """Whether nothing takes a Russian present into the past: a past verb, a year, reported speech."""
    past = any(verb.tense is Tense.PAST for verb in source.verbs) or passives(source.words, source.tag)
    dated = any(word.number for word in words(source.text, source.tag))
    return not past and not dated and _sentence(rendering) and not _reports(printed)


def _sentence(rendering: Analysis) -> bool:
    return rendering.text.rstrip("\"'”’»)] ").endswith(_STOPS)


def _reports(printed: VerbGroup) -> bool:
    return bool(analyse(printed.stem, "en").find(profile("en").tense.reporting))


def _planned(said: Verb, printed: VerbGroup, source: Analysis, rendering: Analysis) -> Finding:
    message = "{printed} puts into the future what the source says is done ({said})."
    return _finding(Severity.MAJOR, 0.7, message, _Met(said, (said,), printed), source, rendering)


def _unfinished(said: Verb, printed: VerbGroup, source: Analysis, rendering: Analysis) -> Finding:
    message = "{printed} leaves open whether it was finished; the source says that it was done ({said})."
    return _finding(Severity.MAJOR, 0.6, message, _Met(said, (said,), printed), source, rendering)


def _finding(
    severity: Severity, confidence: float, message: str, met: _Met, source: Analysis, rendering: Analysis
) -> Finding:
    said, printed = met.said.span, met.printed.span
    text = message.format(printed=f"“{printed.of(rendering.text)}”", said=f"«{said.of(source.text)}»")
    return Finding("tense", Category.TENSE, severity, confidence, text, said, printed)


CHECK = Check(name="tense", number=12, needs=frozenset({Need.SOURCE}), pair=check_pair)
