"""Records that several tests use: one checked quote of the first case, made by hand."""

from hashlib import sha256

from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, CheckedSentence, FileRecord, Passage
from quoteverify.records.document import Block, Cue, Document, Role, Zone
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.review import quote_key
from quoteverify.records.spans import Span
from quoteverify.records.translation import Doubt, EngineIdentity, Translation

SOURCE_TEXT = "ОФИЦЕР: Ну, конечно, туда идём."
RENDERING_TEXT = "He said: “Well, of course, it is there where you should go.”"
ENGINE = EngineIdentity("starter-ru-en", "1", "ab" * 32, "ctranslate2 int8 beam=4", starter=True)

EVIDENCE = SentenceEvidence(
    engine=ENGINE,
    forward=Translation("Well, of course, we go there.", -0.4),
    back=Translation("Ну, конечно, туда ты должен идти.", -0.6),
    baseline=Translation("Ну, конечно, мы идём туда.", -0.3),
    given_source=None,
    own=None,
    given_rendering=None,
    doubts=(Doubt.SHORT,),
    score=0.4,
)

FINDING = Finding(
    check="modality",
    category=Category.MODALITY,
    severity=Severity.MAJOR,
    confidence=0.85,
    message="“should” adds an obligation; the source says «идём», we are going.",
    source=Span(26, 30),
    rendering=Span(49, 55),
    evidence=("should",),
)


SOURCE_BYTES, RENDERING_BYTES = "Ну".encode(), b"\xff\x00raw"
"""What stands for the bytes of the files that the documents were read from."""
SOURCE_HASH, RENDERING_HASH = (sha256(content).hexdigest() for content in (SOURCE_BYTES, RENDERING_BYTES))


def source_document() -> Document:
    return Document(
        "officer-ru.txt",
        SOURCE_TEXT,
        SOURCE_HASH,
        (Block((Span(8, 31),), speaker="ОФИЦЕР", cue=Cue(1000, 2500)),),
        "ru",
    )


def rendering_document() -> Document:
    blocks = (Block((Span(0, 60),)),)
    return Document(
        "article-en.txt",
        RENDERING_TEXT,
        RENDERING_HASH,
        blocks,
        "en",
        metadata={"title": "At the border"},
    )


def checked_quote() -> CheckedQuote:
    span = Span(9, 60)
    quote = Quote("q1", span, span.of(RENDERING_TEXT), (Span(10, 59),), Kind.DIRECT, Zone.BODY, "He", "said")
    passage = Passage("officer-ru.txt", Span(8, 31), SOURCE_TEXT[8:31], "ru", "ОФИЦЕР", Cue(1000, 2500))
    return CheckedQuote(
        id="q1",
        key=quote_key(quote.text, [passage.text]),
        file="article-en.txt",
        quote=quote,
        language="en",
        source=(passage,),
        sentences=(CheckedSentence(Span(10, 59), RENDERING_TEXT[10:59], passage, EVIDENCE, 0.31),),
        findings=(CheckedFinding("f" * 16, FINDING, "officer-ru.txt"),),
        not_checked=(NotChecked("idiom", "no idioms are listed for ru"),),
        prefix="He said: ",
    )


def checked_case() -> CheckedCase:
    return CheckedCase(
        files=(
            FileRecord("officer-ru.txt", SOURCE_HASH, Role.SOURCE, "ru"),
            FileRecord("article-en.txt", RENDERING_HASH, Role.RENDERING, "en", title="At the border"),
        ),
        quotes=(checked_quote(),),
        engines=(ENGINE,),
    )
