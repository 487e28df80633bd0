"""Sections about texts: sentences, quotes and who said them, labels of files, which language a text is in."""

from quoteverify.language.schema.section import Section, Words


class SentenceSection(Section, frozen=True):
    """Lower case, without the full stop: ``abbreviations`` never end a sentence, ``final`` ones do before a capital,
    those ``before_number`` do not before a digit. ``ordinal_dot``: "3." is "third"."""

    abbreviations: Words = ()
    final: Words = ()
    before_number: Words = ()
    ordinal_dot: bool = False


class QuoteSection(Section, frozen=True):
    """Words around quotes.

    Who said it: ``reporting`` verbs with their ``auxiliaries``, ``verb_endings`` and ``reported_mood``, ``quoting``
    words before a colon, ``sources`` ("according to"), ``pronouns``, ``titles`` and ``roles`` of speakers;
    ``determiners``, ``conjunctions``, ``interrogatives``, ``separate`` words and ``speaker_stops`` bound a name.
    ``introductory`` words begin a clause before the speaker ("Asked whether …, Smith said"), ``participles`` are the
    endings of verbs that share the speaker of the verb before, ``partitives`` end a speaker ("one of them").

    What is no utterance: ``naming`` and ``likening`` words before a term in marks, words in ``places`` of titles,
    what is ``owning`` a title; ``capital_nouns``: every noun has a capital, which then tells nothing.

    Without marks: ``dialogue_dashes`` begin a line, ``subordinators`` indirect speech ("that"). ``elisions`` begin and
    ``elided_endings`` end with an apostrophe that is no mark. ``unfinished`` words end no sentence; ``notes`` are what
    square brackets hold besides insertions ("sic").
    """

    reporting: Words = ()
    auxiliaries: Words = ()
    verb_endings: Words = ()
    reported_mood: Words = ()
    quoting: Words = ()
    sources: Words = ()
    pronouns: Words = ()
    titles: Words = ()
    roles: Words = ()
    determiners: Words = ()
    conjunctions: Words = ()
    interrogatives: Words = ()
    separate: Words = ()
    introductory: Words = ()
    participles: Words = ()
    partitives: Words = ()
    speaker_stops: Words = ()
    naming: Words = ()
    likening: Words = ()
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
    interview ("Q", "A"), ``interviews`` before the name of who answers ("interview with")."""

    not_speakers: Words = ()
    counted: Words = ()
    questions: Words = ()
    answers: Words = ()
    interviews: Words = ()


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
