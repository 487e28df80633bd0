"""Sections about what a sentence says: whether it denies, asks, orders or doubts, who acts, and when."""

from collections.abc import Mapping

from msgspec import field

from quoteverify.language.schema.section import NONE_KNOWN, Groups, Patterns, Section, Words


class LexicalDenials(Groups, frozen=True, eq=False):
    """Words that deny by their meaning, in groups that answer each other in two languages ("refused", «отказался»).

    The first group that has a word counts: ``affix`` comes last, for «невозможно» is more than a prefix.
    """

    against: Patterns = NONE_KNOWN
    avoid: Patterns = NONE_KNOWN
    counterfactual: Patterns = NONE_KNOWN
    deny: Patterns = NONE_KNOWN
    except_: Patterns = field(name="except", default=NONE_KNOWN)
    fail: Patterns = NONE_KNOWN
    few: Patterns = NONE_KNOWN
    forbid: Patterns = NONE_KNOWN
    hard: Patterns = NONE_KNOWN
    lack: Patterns = NONE_KNOWN
    refuse: Patterns = NONE_KNOWN
    silent: Patterns = NONE_KNOWN
    unable: Patterns = NONE_KNOWN
    unknown: Patterns = NONE_KNOWN
    unlikely: Patterns = NONE_KNOWN
    without: Patterns = NONE_KNOWN
    affix: Patterns = NONE_KNOWN


class GoverningVerbs(Groups, frozen=True, eq=False):
    """Verbs whose denial governs a clause ("do not know whether"), by what they say; with their subject or negator
    where they stand for something else without. Forms that hold their negator («nevím») stand here, too."""

    know: Patterns = NONE_KNOWN
    say: Patterns = NONE_KNOWN
    promise: Patterns = NONE_KNOWN
    confirm: Patterns = NONE_KNOWN
    remember: Patterns = NONE_KNOWN
    understand: Patterns = NONE_KNOWN
    agree: Patterns = NONE_KNOWN
    forget: Patterns = NONE_KNOWN


class NegationSection(Section, frozen=True):
    """``negators`` deny; ``fused`` ones are part of a word, ``plain`` words only look like it. ``concord``: pronouns
    that repeat a denial. ``idle``, ``cancelled`` and ``carried`` contain a negator and deny nothing; ``mute`` ones are
    set phrases whose rendering has none. ``inviting``: negators of a question that expects a yes; where they are
    listed, a question mark alone makes none. ``coarse``: denials are known only roughly. ``near`` words say that
    something did not happen after all («чуть не»); in a rendering, whatever may say so. ``certain``: forms that deny
    for sure where denials are known only roughly. ``raised``: a denied verb of thinking, whose negator may as well
    stand in what is thought ("I don't think he will"). ``unceasing``: what is not stopped goes on. ``having``: the
    opposite of ``lexical.without``, before the same noun. ``governing``: verbs of clauses; ``follows``: a negator may
    stand behind the verb that it denies ("weiß nicht"). ``only``: a denial with an exception that says no more than
    "only" («nu avem decât»). ``excepting``: what may render it besides ("nothing but"). ``no_sooner``: what says from
    when on, with a denial or without ("not until", «až», «dopiero»)."""

    negators: Patterns = NONE_KNOWN
    fused: Patterns = NONE_KNOWN
    plain: Patterns = NONE_KNOWN
    concord: Patterns = NONE_KNOWN
    idle: Patterns = NONE_KNOWN
    cancelled: Patterns = NONE_KNOWN
    carried: Patterns = NONE_KNOWN
    mute: Patterns = NONE_KNOWN
    inviting: Patterns = NONE_KNOWN
    lexical: LexicalDenials = LexicalDenials()
    near: Patterns = NONE_KNOWN
    coarse: bool = False
    certain: Patterns = NONE_KNOWN
    raised: Patterns = NONE_KNOWN
    unceasing: Patterns = NONE_KNOWN
    having: Patterns = NONE_KNOWN
    governing: GoverningVerbs = GoverningVerbs()
    follows: bool = False
    only: Patterns = NONE_KNOWN
    excepting: Patterns = NONE_KNOWN
    no_sooner: Patterns = NONE_KNOWN


class QuestionSection(Section, frozen=True):
    """``marks`` close a question, ``words`` begin one ("who"), ``particles`` ask anywhere and ``openers`` at the start.

    English asks by the order of words: ``auxiliaries`` before ``subjects``, after ``lead_ins`` ("Well,"). ``indirect``
    questions and polite ``requests`` are none.
    """

    marks: Words = ()
    words: Patterns = NONE_KNOWN
    particles: Patterns = NONE_KNOWN
    openers: Patterns = NONE_KNOWN
    auxiliaries: Patterns = NONE_KNOWN
    subjects: Patterns = NONE_KNOWN
    lead_ins: Patterns = NONE_KNOWN
    indirect: Patterns = NONE_KNOWN
    requests: Patterns = NONE_KNOWN


class PersonWords(Groups, frozen=True, eq=False):
    """Words by the person they show."""

    first_singular: Patterns = NONE_KNOWN
    first_plural: Patterns = NONE_KNOWN
    second: Patterns = NONE_KNOWN


class PersonSection(Section, frozen=True):
    """``subject``: pronouns that act; ``any``: all others («мне», "my"); ``verbs``: endings and forms of verbs."""

    subject: PersonWords = PersonWords()
    any: PersonWords = PersonWords()
    verbs: PersonWords = PersonWords()


class ImperativeSection(Section, frozen=True):
    """``calls`` urge without an imperative («Вперёд!»), ``forms`` may be one. English tells orders by their place:
    ``verbs`` that begin a clause after ``lead_ins``, no ``finite`` word behind them. ``reported``: orders retold."""

    calls: Patterns = NONE_KNOWN
    forms: Patterns = NONE_KNOWN
    verbs: Patterns = NONE_KNOWN
    lead_ins: Patterns = NONE_KNOWN
    finite: Patterns = NONE_KNOWN
    reported: Patterns = NONE_KNOWN


class ModalitySection(Section, frozen=True):
    """What obliges (``obligation``; ``obligation_loose`` may) and what permits or enables (``ability``; ``permission``
    leaves the choice, whatever else it may mean)."""

    obligation: Patterns = NONE_KNOWN
    obligation_loose: Patterns = NONE_KNOWN
    ability: Patterns = NONE_KNOWN
    permission: Patterns = NONE_KNOWN
    idle: Patterns = NONE_KNOWN


class HedgeGroups(Groups, frozen=True, eq=False):
    """What leaves a statement open: by hearsay, by doubt, as an opinion."""

    hearsay: Patterns = NONE_KNOWN
    doubt: Patterns = NONE_KNOWN
    opinion: Patterns = NONE_KNOWN


class HedgeSection(Section, frozen=True):
    """``sure`` words vouch for a statement; ``cover``: what may say the same; ``fillers`` say nothing."""

    strong: HedgeGroups = HedgeGroups()
    sure: Patterns = NONE_KNOWN
    cover: Patterns = NONE_KNOWN
    fillers: Patterns = NONE_KNOWN


class TenseSection(Section, frozen=True):
    """``cover`` and ``ahead`` may speak of the future, ``duration`` and ``meanwhile`` of what was going on.

    ``irregular``: past forms that are nothing else; ``reporting``: verbs of saying; ``states``: verbs of a state;
    ``wished``: what was only wanted («чтобы»).
    """

    cover: Patterns = NONE_KNOWN
    ahead: Patterns = NONE_KNOWN
    duration: Patterns = NONE_KNOWN
    meanwhile: Patterns = NONE_KNOWN
    reporting: Patterns = NONE_KNOWN
    states: Patterns = NONE_KNOWN
    wished: Patterns = NONE_KNOWN
    irregular: Words = ()


class VerbGroupSection(Section, frozen=True):
    """English auxiliaries by what they do in a group of verbs; ``between`` may stand inside one, ``open`` leaves its
    tense open, ``planned`` speaks of the future after "is"."""

    been: Words = ()
    being: Words = ()
    between: Words = ()
    did: Words = ()
    does: Words = ()
    future: Words = ()
    had: Words = ()
    have: Words = ()
    is_: Words = field(name="is", default=())
    open: Words = ()
    planned: Words = ()
    was: Words = ()


class VerbSubjectSection(Section, frozen=True):
    """``pronouns`` that only a finite verb follows."""

    pronouns: Words = ()


class ConditionalSection(Section, frozen=True):
    """``strict``: what is always a condition, ``if`` what may be one; ``would``: what is only supposed, but not in
    ``would_idle``; ``idle``: set phrases that contain such a word; ``cover``: words that may say the same."""

    strict: Patterns = NONE_KNOWN
    if_: Patterns = field(name="if", default=NONE_KNOWN)
    would: Patterns = NONE_KNOWN
    would_idle: Patterns = NONE_KNOWN
    idle: Patterns = NONE_KNOWN
    cover: Patterns = NONE_KNOWN


class ClauseSection(Section, frozen=True):
    """``joints`` begin a clause without a comma, ``inner`` words show that one has begun inside another ("he", "will"
    in "sure he will not"); ``idle`` set phrases tell nothing of mood or person ("you know")."""

    inner: Patterns = NONE_KNOWN
    joints: Patterns = NONE_KNOWN
    idle: Patterns = NONE_KNOWN


class HingeSection(Section, frozen=True):
    """What the sense of a statement hangs on and a cut must not hide; ``fillers``, which some houses leave out."""

    condition: Patterns = NONE_KNOWN
    contrast: Patterns = NONE_KNOWN
    hedge: Patterns = NONE_KNOWN
    retraction: Patterns = NONE_KNOWN
    fillers: Patterns = NONE_KNOWN


class GenderWords(Groups, frozen=True, eq=False):
    """Pronouns for a man and for a woman."""

    he: Patterns = NONE_KNOWN
    she: Patterns = NONE_KNOWN


class RoleWords(Groups, frozen=True, eq=False):
    """Pronouns by person, in the forms of one role."""

    first_singular: Patterns = NONE_KNOWN
    first_plural: Patterns = NONE_KNOWN
    second: Patterns = NONE_KNOWN
    he: Patterns = NONE_KNOWN
    she: Patterns = NONE_KNOWN
    they: Patterns = NONE_KNOWN


class AgentSection(Section, frozen=True):
    """``passive`` and ``prepositions`` turn round who acts ("was hit by", "from"); so do the verbs of ``turned``
    («нравиться», "like"). ``acting`` pronouns act, ``acted_on`` are those acted upon, ``prepositional`` phrases contain
    one that is not («у него»). ``subject_first``: the first of two names acts, unless words ``apart`` part them."""

    pronouns: GenderWords = GenderWords()
    passive: Patterns = NONE_KNOWN
    prepositions: Patterns = NONE_KNOWN
    turned: Patterns = NONE_KNOWN
    acting: RoleWords = RoleWords()
    acted_on: RoleWords = RoleWords()
    prepositional: Patterns = NONE_KNOWN
    subject_first: bool = False
    apart: Patterns = NONE_KNOWN


class PartsSection(Section, frozen=True):
    """How two nouns beside one verb show who does it and to whom, with nothing else but words ``around`` them
    (articles, possessives, auxiliaries, "yesterday").

    ``acted_on_before``: words straight before the noun acted upon («a», «den», «pe»); ``acted_on_after``: straight
    behind it («を»), as ``acts_after`` for who acts («が»). ``acted_on``: its endings, by the ending of the dictionary
    form, and only where the two differ; a dictionary form that is known must be that. ``acted_on_beside``: the same for
    nouns whose ending may be that of another gender, by the ending of a verb that agrees with none of those. In the
    ``passive`` who acts stands behind ``by``, before ``by_after`` or has an ending of ``by_endings``. ``first``: the
    place (0 or 1) of who acts among nouns and verb where nothing else tells; -1: order tells nothing. ``behind``: what
    may stand between an English verb and its object ("lied to").
    """

    around: Words = ()
    acted_on_before: Words = ()
    acted_on_after: Words = ()
    acts_after: Words = ()
    acted_on: Mapping[str, str] = {}
    acted_on_beside: Mapping[str, str] = {}
    passive: Patterns = NONE_KNOWN
    by: Words = ()
    by_after: Words = ()
    by_endings: Mapping[str, str] = {}
    first: int = -1
    behind: Words = ()
    auxiliaries: Words = ()
    past: Words = ()


class RegisterSection(Section, frozen=True):
    """``familiar`` address («ты»), ``second`` persons that may render it, ``colloquial`` words."""

    familiar: Patterns = NONE_KNOWN
    second: Patterns = NONE_KNOWN
    colloquial: Patterns = NONE_KNOWN


class IntensitySection(Section, frozen=True):
    """Obscenities, slurs and threats: what may be one, and (``…_strict``) what always is; ``masked``: "[expletive]"."""

    obscene: Patterns = NONE_KNOWN
    obscene_strict: Patterns = NONE_KNOWN
    slur: Patterns = NONE_KNOWN
    slur_strict: Patterns = NONE_KNOWN
    threat: Patterns = NONE_KNOWN
    threat_strict: Patterns = NONE_KNOWN
    masked: Patterns = NONE_KNOWN


class DegreeSection(Section, frozen=True):
    """``highest``: what makes a degree the highest («больше всех»); ``stressing`` words only stress ("my own")."""

    highest: Patterns = NONE_KNOWN
    stressing: Words = ()


class ContrastWords(Groups, frozen=True, eq=False):
    """Words for things of which none renders another; what is set against what says ``checks/meaning/degree.py``."""

    dead: Patterns = NONE_KNOWN
    wounded: Patterns = NONE_KNOWN
    mother: Patterns = NONE_KNOWN
    father: Patterns = NONE_KNOWN
    brother: Patterns = NONE_KNOWN
    sister: Patterns = NONE_KNOWN
    son: Patterns = NONE_KNOWN
    daughter: Patterns = NONE_KNOWN
    husband: Patterns = NONE_KNOWN
    wife: Patterns = NONE_KNOWN
    north: Patterns = NONE_KNOWN
    south: Patterns = NONE_KNOWN
    east: Patterns = NONE_KNOWN
    west: Patterns = NONE_KNOWN
    winter: Patterns = NONE_KNOWN
    spring: Patterns = NONE_KNOWN
    summer: Patterns = NONE_KNOWN
    autumn: Patterns = NONE_KNOWN
    before: Patterns = NONE_KNOWN
    after: Patterns = NONE_KNOWN
    risen: Patterns = NONE_KNOWN
    fallen: Patterns = NONE_KNOWN
    colder: Patterns = NONE_KNOWN
    warmer: Patterns = NONE_KNOWN
    doubled: Patterns = NONE_KNOWN
    tripled: Patterns = NONE_KNOWN
    refused: Patterns = NONE_KNOWN
    agreed: Patterns = NONE_KNOWN
    rarely: Patterns = NONE_KNOWN
    often: Patterns = NONE_KNOWN


class PointingSection(Section, frozen=True):
    """``years``: "this year"; ``words``: this, that, for which a rendering may put a name."""

    years: Patterns = NONE_KNOWN
    words: Words = ()


class AntonymSection(Section, frozen=True):
    """``pairs`` of English opposites ("go : stay remain"), of which ``converse`` ones tell of one deed from its two
    ends ("buy : sell"); ``words``: a word, or its beginning with "*", and the English for its denial."""

    pairs: Words = ()
    converse: Words = ()
    words: Words = ()


class IdiomSection(Section, frozen=True):
    """``list``: "expression | words of the literal image | English equivalent"."""

    list: Words = ()
