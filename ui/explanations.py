"""Explanations: why a finding of each category is flagged, and when it is none, in a sentence each."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from quoteverify.records.findings import Category

_TEXTS: Mapping[Category, tuple[object, object]] = {
    Category.NUMBER: (
        QT_TRANSLATE_NOOP(
            "Explanations", "A number is missing, added or changed. Words and digits are compared by their value."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Another form of the same number, such as “half a million”."),
    ),
    Category.DATE: (
        QT_TRANSLATE_NOOP("Explanations", "A day, month, year or time is missing or another one."),
        QT_TRANSLATE_NOOP("Explanations", "Another order of day and month, or a day told as “yesterday”."),
    ),
    Category.UNIT: (
        QT_TRANSLATE_NOOP("Explanations", "A currency, measure or magnitude is another one."),
        QT_TRANSLATE_NOOP("Explanations", "A fair conversion, such as kilometres into miles, rounded."),
    ),
    Category.QUANTIFIER: (
        QT_TRANSLATE_NOOP("Explanations", "Words for how much changed: about, at least, only, all, none, a range."),
        QT_TRANSLATE_NOOP("Explanations", "A rendering that says the same amount in other words."),
    ),
    Category.NAME: (
        QT_TRANSLATE_NOOP("Explanations", "A person, place or body is missing, added or another one."),
        QT_TRANSLATE_NOOP("Explanations", "Another spelling of the same name. List both under Case settings › Names."),
    ),
    Category.TERM: (
        QT_TRANSLATE_NOOP(
            "Explanations", "A name, organisation or loaded word was rendered too literally or too widely."
        ),
        QT_TRANSLATE_NOOP("Explanations", "An accepted English term that the lists do not know."),
    ),
    Category.UNTRANSLATED: (
        QT_TRANSLATE_NOOP("Explanations", "Words stand in the source's own language or script."),
        QT_TRANSLATE_NOOP("Explanations", "A name, or an original word that is explained beside it."),
    ),
    Category.NEGATION: (
        QT_TRANSLATE_NOOP("Explanations", "One side denies what the other does not."),
        QT_TRANSLATE_NOOP("Explanations", "A paraphrase by the opposite word, such as “aren’t moving” for “stand”."),
    ),
    Category.QUESTION: (
        QT_TRANSLATE_NOOP("Explanations", "One side asks where the other states."),
        QT_TRANSLATE_NOOP("Explanations", "An indirect question, or a question mark for a tone of voice."),
    ),
    Category.EXCLAMATION: (
        QT_TRANSLATE_NOOP("Explanations", "One side exclaims where the other does not."),
        QT_TRANSLATE_NOOP("Explanations", "The marks of a house's own style."),
    ),
    Category.IMPERATIVE: (
        QT_TRANSLATE_NOOP("Explanations", "One side gives an order where the other does not."),
        QT_TRANSLATE_NOOP("Explanations", "Infinitives and past forms that are orders in the source."),
    ),
    Category.MODALITY: (
        QT_TRANSLATE_NOOP("Explanations", "Must, may, can or should came in, went or changed its strength."),
        QT_TRANSLATE_NOOP("Explanations", "Words that stand for need, must and should alike."),
    ),
    Category.HEDGE: (
        QT_TRANSLATE_NOOP("Explanations", "Words of doubt such as “allegedly” or “I think” came in or went."),
        QT_TRANSLATE_NOOP("Explanations", "Fillers that carry no doubt."),
    ),
    Category.TENSE: (
        QT_TRANSLATE_NOOP("Explanations", "What was done, is being done or is planned became another of these."),
        QT_TRANSLATE_NOOP(
            "Explanations", "A present tense that tells of the past, or a source that leaves the time open."
        ),
    ),
    Category.CONDITIONAL: (
        QT_TRANSLATE_NOOP("Explanations", "An “if” or “would” came in or went."),
        QT_TRANSLATE_NOOP("Explanations", "A condition that is told in other words."),
    ),
    Category.PERSON: (
        QT_TRANSLATE_NOOP("Explanations", "I, we, you or they became another of these."),
        QT_TRANSLATE_NOOP("Explanations", "A general “you”, or a source that leaves the pronoun out."),
    ),
    Category.AGENT: (
        QT_TRANSLATE_NOOP("Explanations", "Who did what to whom is not the same, or who did it is no longer said."),
        QT_TRANSLATE_NOOP("Explanations", "A passive that keeps who did it elsewhere in the sentence."),
    ),
    Category.DEGREE: (
        QT_TRANSLATE_NOOP("Explanations", "A comparison, an opposite, or a specific for a general word."),
        QT_TRANSLATE_NOOP("Explanations", "A paraphrase by another degree that means the same."),
    ),
    Category.REGISTER: (
        QT_TRANSLATE_NOOP("Explanations", "The source's polite or familiar “you” cannot be seen in English."),
        QT_TRANSLATE_NOOP("Explanations", "Always a note, never an error."),
    ),
    Category.INTENSITY: (
        QT_TRANSLATE_NOOP(
            "Explanations", "Strong words, threats or slurs were weakened, strengthened, added or left out."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Words that a house masks by its own rules."),
    ),
    Category.IDIOM: (
        QT_TRANSLATE_NOOP("Explanations", "An idiom was rendered word for word, or its image was dropped."),
        QT_TRANSLATE_NOOP("Explanations", "A good rendering by an English idiom."),
    ),
    Category.OMISSION: (
        QT_TRANSLATE_NOOP("Explanations", "Words of the source have no counterpart in the rendering."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Condensing in subtitles, fillers, and paraphrases that the word tables do not know."
        ),
    ),
    Category.ADDITION: (
        QT_TRANSLATE_NOOP("Explanations", "The rendering says what the source does not."),
        QT_TRANSLATE_NOOP("Explanations", "An explanation in brackets, or words that English needs."),
    ),
    Category.REPETITION: (
        QT_TRANSLATE_NOOP("Explanations", "What was said twice stands once, or the other way round."),
        QT_TRANSLATE_NOOP("Explanations", "A stammer that no house prints."),
    ),
    Category.REORDER: (
        QT_TRANSLATE_NOOP("Explanations", "Sentences stand in another order than they were said."),
        QT_TRANSLATE_NOOP("Explanations", "Parts of one sentence that English orders otherwise."),
    ),
    Category.MISPAIRING: (
        QT_TRANSLATE_NOOP("Explanations", "The rendering fits another passage of the source better."),
        QT_TRANSLATE_NOOP("Explanations", "Two passages that say nearly the same."),
    ),
    Category.TRUNCATION: (
        QT_TRANSLATE_NOOP("Explanations", "The quote starts or ends in the middle of a clause."),
        QT_TRANSLATE_NOOP("Explanations", "A fragment that the article completes in its own words."),
    ),
    Category.CONTEXT: (
        QT_TRANSLATE_NOOP("Explanations", "What was said next qualifies or takes back what is quoted."),
        QT_TRANSLATE_NOOP("Explanations", "A “but” that begins another thought."),
    ),
    Category.MERGE: (
        QT_TRANSLATE_NOOP("Explanations", "Two utterances stand inside one pair of marks."),
        QT_TRANSLATE_NOOP("Explanations", "An attribution in the middle (“…,” he said, “…”)."),
    ),
    Category.INCONSISTENCY: (
        QT_TRANSLATE_NOOP("Explanations", "The same words are rendered in two ways, or different words alike."),
        QT_TRANSLATE_NOOP("Explanations", "Two renderings that mean the same."),
    ),
    Category.QUOTE_MARKS: (
        QT_TRANSLATE_NOOP("Explanations", "An opening or closing mark is missing, or marks are nested wrongly."),
        QT_TRANSLATE_NOOP("Explanations", "Apostrophes, and marks that open every paragraph of a long quote."),
    ),
    Category.UNMARKED_CUT: (
        QT_TRANSLATE_NOOP(
            "Explanations", "Words were left out without an ellipsis, or a marked cut hides words that matter."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Fillers and false starts, as the house allows."),
    ),
    Category.ELLIPSIS: (
        QT_TRANSLATE_NOOP("Explanations", "An ellipsis stands where nothing was left out, or its form is unusual."),
        QT_TRANSLATE_NOOP("Explanations", "A pause of the speaker."),
    ),
    Category.BRACKET: (
        QT_TRANSLATE_NOOP("Explanations", "Words in brackets are not what the source says."),
        QT_TRANSLATE_NOOP("Explanations", "A name in place of a pronoun."),
    ),
    Category.HEADLINE: (
        QT_TRANSLATE_NOOP("Explanations", "The headline quotes other words than the text does."),
        QT_TRANSLATE_NOOP("Explanations", "A headline that shortens the quote word for word."),
    ),
    Category.SCARE_QUOTE: (
        QT_TRANSLATE_NOOP("Explanations", "A term stands in marks: it is no utterance."),
        QT_TRANSLATE_NOOP("Explanations", "Always a note, so that nobody looks for its source."),
    ),
    Category.ATTRIBUTION: (
        QT_TRANSLATE_NOOP("Explanations", "The words are given to another speaker than the transcript gives them to."),
        QT_TRANSLATE_NOOP("Explanations", "Two names of one person. List both under Case settings › Names."),
    ),
    Category.NO_SOURCE: (
        QT_TRANSLATE_NOOP("Explanations", "Nothing in the transcript corresponds to this quote."),
        QT_TRANSLATE_NOOP(
            "Explanations", "A passage that is not in the files of the case. Link it by hand where it is."
        ),
    ),
    Category.ENGINE_DOUBT: (
        QT_TRANSLATE_NOOP(
            "Explanations", "The translation model is not to be trusted here, so its texts prove little."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Never a finding against the quote."),
    ),
}


def explanation(of: Category) -> tuple[str, str]:
    """What is looked for, and the typical false alarm."""
    looked_for, false_alarm = _TEXTS[of]
    translate = QCoreApplication.translate
    return translate("Explanations", str(looked_for)), translate("Explanations", str(false_alarm))
