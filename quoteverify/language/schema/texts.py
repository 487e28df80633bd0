"""Sections about texts: sentences, quotes and who said them, labels of files, which language a text is in."""

from collections.abc import Mapping

from quoteverify.language.schema.section import Section, Words


class SentenceSection(Section, frozen=True):
    """Lower case, without the full stop: ``abbreviations`` never end a sentence ("*" stands for the beginning of a
    longer word), ``final`` ones do before a capital,
    those ``before_number`` do not before a digit. Behind a number any of them ends one where a word follows, with a
    capital, that is a function word or one of ``openers`` («в 1996 г. Мы»); ``after_number``: those that are
    abbreviations only there. ``written_out``: what an abbreviation with a full stop stands for;
    several words ("na przykład") carry no content. ``ordinal_dot``: "3." is "third"."""

    abbreviations: Words = ()
    final: Words = ()
    before_number: Words = ()
    after_number: Words = ()
    openers: Words = ()
    written_out: Mapping[str, str] = {}
    ordinal_dot: bool = False


class VerbClass(Section, frozen=True):
    """Verbs that are inflected alike: in each of the ``forms`` a ``~`` stands for each of the ``stems`` ("~te").
    ``particles`` are written apart from them in a main clause ("teilte … mit"); they report nothing without."""

    forms: str
    stems: str
    particles: str = ""

    def inflected(self) -> tuple[str, ...]:
        """Every form of every verb, without particles."""
        return tuple(form.replace("~", stem) for stem in self.stems.split() for form in self.forms.split())


class QuoteSection(Section, frozen=True):
    """Words around quotes.

    Who said it: ``reporting`` verbs, and further ``verbs`` by their stems, with their ``auxiliaries``, ``verb_endings``
    and ``reported_mood``, ``quoting`` words before a colon, ``sources`` ("according to"), ``sources_after`` a name
    ("Meier zufolge"), ``parenthetical`` ones that report between commas alone (", so Meier,"), ``pronouns``,
    ``impersonal`` ones that name nobody, ``titles`` and ``roles`` of speakers, ``addresses`` before a name that is
    called; ``determiners``, ``conjunctions``,
    ``interrogatives``, ``separate`` words and ``speaker_stops`` bound a name. ``introductory`` words begin a clause
    before the speaker ("Asked whether …, Smith said"), ``inserting`` ones a clause that names the speaker ("as Koval
    put it"), ``reflexive`` pronouns stand between verb and speaker, ``participles`` are the endings of verbs that share
    the speaker of the verb before, ``partitives`` end a speaker ("one of them"). ``frames`` hold quote and speaker of
    languages without spaces ("{}は…と述べた"), ``idioms`` begin phrases that look so and name nobody ("也就是说").
    ``credited`` words begin a sentence behind a quote that tells who said it ("The words were those of"), ``resuming``
    ones a sentence that ends in the speaker ("Then came Brandt's verdict:"), ``offices`` are endings of words for those
    whom somebody has, ``genitives`` of whoever has them ("Kowals Anwältin, Olena Bondar").
    ``inversion``: any verb may follow a quote, and its speaker the verb (“…,” growls Smith).

    What is no utterance: what stands behind ``doubting`` words ("so-called");
    ``naming`` words ("*" for the first part of a compound) and ``likening`` ones before a term in
    marks, ``named`` ones behind it, words in ``places`` of titles, what is ``owning`` a title, a ``definite`` article
    before a name; ``capital_nouns``: every noun has a capital, which then tells nothing. What is one: the words of
    somebody behind an ``indefinite`` article or a verb of ``calling`` names; ``utterance`` words ("is", "I") make a
    sentence.

    Without marks: ``dialogue_dashes`` begin a line, ``subordinators`` indirect speech ("that"). ``elisions`` begin and
    ``elided_endings`` end with an apostrophe that is no mark. ``unfinished`` words end no sentence; ``notes`` are what
    square brackets hold besides insertions ("sic").
    """

    reporting: Words = ()
    verbs: tuple[VerbClass, ...] = ()
    auxiliaries: Words = ()
    verb_endings: Words = ()
    reported_mood: Words = ()
    quoting: Words = ()
    sources: Words = ()
    sources_after: Words = ()
    parenthetical: Words = ()
    pronouns: Words = ()
    impersonal: Words = ()
    titles: Words = ()
    addresses: Words = ()
    roles: Words = ()
    determiners: Words = ()
    conjunctions: Words = ()
    interrogatives: Words = ()
    separate: Words = ()
    introductory: Words = ()
    reflexive: Words = ()
    inserting: Words = ()
    inversion: bool = False
    frames: Words = ()
    idioms: Words = ()
    credited: Words = ()
    resuming: Words = ()
    offices: Words = ()
    genitives: Words = ()
    participles: Words = ()
    partitives: Words = ()
    speaker_stops: Words = ()
    doubting: Words = ()
    naming: Words = ()
    likening: Words = ()
    named: Words = ()
    definite: Words = ()
    indefinite: Words = ()
    calling: Words = ()
    utterance: Words = ()
    places: Words = ()
    owning: Words = ()
    capital_nouns: bool = False
    dialogue_dashes: Words = ()
    subordinators: Words = ()
    elisions: Words = ()
    elided_endings: Words = ()
    unfinished: Words = ()
    notes: Words = ()


class LabelSection(Section, frozen=True):
    """``not_speakers``: words before a colon at the start of a line that name nobody ("UPDATE:"). ``counted``: those
    that programs number to tell who speaks ("Speaker 2"); ``questions`` and ``answers`` stand for the two of an
    interview ("Q", "A"), ``interviews`` before the name of who answers ("interview with"), ``answering`` behind it
    ("answers our questions"); ``conducted`` begins the line of who asked ("Interview:"). ``sounds``: what brackets
    hold that nobody says ("[Music]"); ``hours``, ``minutes``, ``seconds``: a time in words ("0 minutes 5 seconds");
    ``notices``: how lines begin that a program adds to a transcript ("Transcribed by")."""

    not_speakers: Words = ()
    counted: Words = ()
    questions: Words = ()
    answers: Words = ()
    interviews: Words = ()
    sounds: Words = ()
    hours: Words = ()
    minutes: Words = ()
    seconds: Words = ()
    notices: Words = ()
    answering: Words = ()
    conducted: Words = ()


class HeadingSection(Section, frozen=True):
    """Headings of columns whose meaning is known, lower case."""

    text: Words = ()
    speaker: Words = ()
    start: Words = ()
    end: Words = ()
    other: Words = ()


class EngineSection(Section, frozen=True):
    """``credits``: what speech recognisers and subtitlers add of their own ("Subtitles by")."""

    credits: Words = ()


class IdentificationSection(Section, frozen=True):
    """``alphabet``: the letters of the language; ``signature``: those that no other language of its script has."""

    alphabet: str = ""
    signature: str = ""
