"""Language profiles: what the program knows of a language is data, one TOML file each under ``resources/languages``.

The schema of a profile, and how to add a section to it, is in ``quoteverify/language/schema``. An unknown language gets
an empty profile with its name: checks then say "not checked".
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from quoteverify.errors import InvalidLanguageTag, QuoteVerifyError
from quoteverify.language.schema import meaning, texts, values, words
from quoteverify.language.schema.section import Section, decode
from quoteverify.localisation.languagenames import english_name

ENGLISH = "en"
"""The language of the renderings that this program judges; what else is compared with each other is compared by it."""

_TAG = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
_UNKNOWN_KEY = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`(?: - at `\$\.?(?P<section>[^`]*)`)?")


class InvalidProfile(QuoteVerifyError):
    """A profile does not follow the schema: a fault of the program's data, not of the user's files."""

    def __init__(self, file: str, fault: str) -> None:
        self.file = file
        unknown = _UNKNOWN_KEY.fullmatch(fault)
        if unknown:
            where = f"in [{unknown['section']}]" if unknown["section"] else "at the top"
            fault = f"it has “{unknown['key']}” {where}, which no part of the program knows: is it misspelt?"
        super().__init__(f"The language profile {file} cannot be used: {fault}")


class QuoteMarks(msgspec.Struct, frozen=True, array_like=True):
    """An opening and a closing mark that belong together; ``level`` 1 is the outer one."""

    opening: str
    closing: str
    level: Literal[1, 2] = 1


class Profile(Section, frozen=True, eq=False):
    """``tag`` is a BCP 47 primary subtag; ``script`` an ISO 15924 code ("Cyrl"). The other fields are the tables of the
    file; a language without a table has a section that is not ``known``."""

    tag: str
    name: str
    script: str = ""
    marks: tuple[QuoteMarks, ...] = ()

    negation: meaning.NegationSection = meaning.NegationSection()
    questions: meaning.QuestionSection = meaning.QuestionSection()
    person: meaning.PersonSection = meaning.PersonSection()
    imperative: meaning.ImperativeSection = meaning.ImperativeSection()
    modality: meaning.ModalitySection = meaning.ModalitySection()
    hedges: meaning.HedgeSection = meaning.HedgeSection()
    tense: meaning.TenseSection = meaning.TenseSection()
    verb_groups: meaning.VerbGroupSection = meaning.VerbGroupSection()
    verb_subjects: meaning.VerbSubjectSection = meaning.VerbSubjectSection()
    conditional: meaning.ConditionalSection = meaning.ConditionalSection()
    clauses: meaning.ClauseSection = meaning.ClauseSection()
    hinges: meaning.HingeSection = meaning.HingeSection()
    agent: meaning.AgentSection = meaning.AgentSection()
    parts: meaning.PartsSection = meaning.PartsSection()
    register: meaning.RegisterSection = meaning.RegisterSection()
    intensity: meaning.IntensitySection = meaning.IntensitySection()
    degree: meaning.DegreeSection = meaning.DegreeSection()
    contrasts: meaning.ContrastWords = meaning.ContrastWords()
    pointing: meaning.PointingSection = meaning.PointingSection()
    antonyms: meaning.AntonymSection = meaning.AntonymSection()
    idioms: meaning.IdiomSection = meaning.IdiomSection()

    numbers: values.NumberSection = values.NumberSection()
    dates: values.DateSection = values.DateSection()
    units: values.UnitSection = values.UnitSection()
    quantifiers: values.QuantifierSection = values.QuantifierSection()

    function_words: words.FunctionWordSection = words.FunctionWordSection()
    reduction: words.ReductionSection = words.ReductionSection()
    kin: words.KinSection = words.KinSection()
    likeness: words.LikenessSection = words.LikenessSection()
    tokens: words.TokenSection = words.TokenSection()
    sequence: words.SequenceSection = words.SequenceSection()
    holes: words.HoleSection = words.HoleSection()
    word_order: words.WordOrderSection = words.WordOrderSection()
    repetition: words.RepetitionSection = words.RepetitionSection()
    names: words.NameSection = words.NameSection()
    name_forms: words.NameFormSection = words.NameFormSection()
    terms: Mapping[str, tuple[words.Mistranslation, ...]] = {}
    """Terms known to be mistranslated, by the primary subtag of the language they are rendered in."""

    sentences: texts.SentenceSection = texts.SentenceSection()
    quotes: texts.QuoteSection = texts.QuoteSection()
    labels: texts.LabelSection = texts.LabelSection()
    headings: texts.HeadingSection = texts.HeadingSection()
    engine: texts.EngineSection = texts.EngineSection()
    identification: texts.IdentificationSection = texts.IdentificationSection()


def primary(tag: str) -> str:
    """The lower-case primary subtag of a BCP 47 tag: "pt-BR" → "pt". Raises InvalidLanguageTag."""
    if not _TAG.match(tag):
        raise InvalidLanguageTag(tag)
    return tag.split("-")[0].lower()


def read_profile(tag: str, text: str) -> Profile:
    """The profile that a TOML file holds for the primary subtag ``tag``. Raises InvalidProfile."""
    try:
        return msgspec.convert({"tag": tag, **tomllib.loads(text)}, Profile, str_keys=True, dec_hook=decode)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError) as error:
        raise InvalidProfile(f"{tag}.toml", str(error)) from error


@cache
def profile(tag: str) -> Profile:
    """The profile for a BCP 47 tag; an empty one when the language is not known.

    Raises InvalidLanguageTag and InvalidProfile.
    """
    code = primary(tag)
    path = files("resources") / "languages" / f"{code}.toml"
    if not path.is_file():
        return Profile(tag=code, name=english_name(code))
    return read_profile(code, path.read_text(encoding="utf-8"))


def known() -> tuple[str, ...]:
    """The tags of all profiles, sorted."""
    folder = files("resources") / "languages"
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))
