"""A case with something in every field that a sheet can show: four scripts, decisions, histories, handwork."""

import hashlib
from dataclasses import replace
from pathlib import Path

from quoteverify.case.case import Case, StoredFile
from quoteverify.case.record import CaseRecord
from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, CheckedSentence, LoadedFile, Passage
from quoteverify.records.document import Block, Cue, Document, Role, Zone
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Category, Finding, NotChecked, Severity, State
from quoteverify.records.handwork import Alias, Handwork, HandworkVersion, LanguagePath, Pseudonym, Publication
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.review import Decision, FindingDecision, Verdict, quote_key, rendering_key
from quoteverify.records.spans import Span
from quoteverify.records.translation import Doubt, EngineIdentity, ForcedScore, TokenScore, Translation
from quoteverify.sheets.sheet import Sheet, sheet_of_case

CREATED, MODIFIED = "2026-01-02T03:04:05Z", "2026-01-05T06:07:08Z"

ENGINE = EngineIdentity("opus-mt-ru-en", "3f1b2c", "ab" * 32, "ctranslate2 4.8.5 int8 beam=4")

ARTICLE = (
    "Officer let them go, says driver\n\n"
    "“Ivan Petrov told us: of course you should go there,” the driver said.\n\n"
    "The member of the Seimas was short. “We did not vote for this law,” Jonas Petraitis said.\n\n"
    "“The talks will begin on Monday,” the minister said.\n\n"
    "“China opposes this decision,” the spokesman said.\n"
)
SOURCES = {
    "officer-ru.txt": ("ru", "Мы ехали медленно. Иван Петров сказал нам: ну, конечно, туда идём. Потом он ушёл."),
    "seimas-lt.txt": ("lt", "Mes už šį įstatymą nebalsavome, pasakė Jonas Petraitis."),
    "minister-ar.txt": ("ar", "قال الوزير: ستبدأ المحادثات يوم الاثنين ١٢ مايو."),
    "spokesman-zh.txt": ("zh", "发言人说：中国反对这一决定。"),
}
SAID = {
    "officer-ru.txt": "Иван Петров сказал нам: ну, конечно, туда идём.",
    "seimas-lt.txt": "Mes už šį įstatymą nebalsavome",
    "minister-ar.txt": "ستبدأ المحادثات يوم الاثنين ١٢ مايو.",
    "spokesman-zh.txt": "中国反对这一决定。",
}
QUOTES = (
    ("officer-ru.txt", "“Ivan Petrov told us: of course you should go there,”", "driver"),
    ("seimas-lt.txt", "“We did not vote for this law,”", "Jonas Petraitis"),
    ("minister-ar.txt", "“The talks will begin on Monday,”", "minister"),
    ("spokesman-zh.txt", "“China opposes this decision,”", "spokesman"),
)
FINDINGS = {
    "q1": (
        (Category.MODALITY, Severity.MAJOR, "should", "идём", "“should” adds an obligation; the source says «идём»."),
        (Category.NAME, Severity.INFO, "Ivan Petrov", "Иван Петров", "Ivan Petrov is «Иван Петров»."),
    ),
    "q2": (),
    "q3": ((Category.OMISSION, Severity.MINOR, "Monday", "١٢ مايو", "The date, 12 May, is left out."),),
    "q4": ((Category.DEGREE, Severity.CRITICAL, "opposes", "反对", "“opposes” – a check of the worst severity."),),
}


def stored_files() -> list[StoredFile]:
    sources = [_stored(path, text, Role.SOURCE, language) for path, (language, text) in SOURCES.items()]
    return [*sources, _stored("article-en.txt", ARTICLE, Role.RENDERING, "en")]


def _stored(path: str, text: str, role: Role, language: str) -> StoredFile:
    content = text.encode()
    blocks = (Block((Span(0, len(text)),), cue=Cue(61_000, 64_500)),)
    metadata = {"title": "Officer let them go"} if role is Role.RENDERING else {}
    sha256 = hashlib.sha256(content).hexdigest()
    document = Document(path, text, sha256, blocks, language, metadata=metadata)
    return StoredFile(LoadedFile(path, role, document), content)


def full_checked() -> CheckedCase:
    quotes = tuple(_quote(number, *words) for number, words in enumerate(QUOTES, 1))
    start = ARTICLE.index("Officer")
    whole = Finding(
        "headline", Category.HEADLINE, Severity.MINOR, 0.6, "The headline says more than the text.",
        rendering=Span(start, start + 7), evidence=("let them go",), rule="part",
    )  # fmt: skip
    return CheckedCase(
        files=tuple(stored_file.loaded.record for stored_file in stored_files()),
        quotes=quotes,
        findings=(("article-en.txt", CheckedFinding("d" * 16, whole)),),
        not_checked=(NotChecked("headline", "no deck"),),
        engines=(ENGINE,),
        profile="reuters",
    )


def _quote(number: int, path: str, text: str, speaker: str) -> CheckedQuote:
    name = f"q{number}"
    span = _span(ARTICLE, text)
    inner = Span(span.start + 1, span.end - 2)
    language, source = SOURCES[path]
    said = _span(source, SAID[path])
    passage = Passage(path, said, SAID[path], language, "ПЕТРОВ" if number == 1 else None, Cue(61_000, 64_500), (1, 2))
    quote = Quote(name, span, text, (inner,), Kind.DIRECT, Zone.BODY, speaker, "said")
    findings = tuple(
        CheckedFinding(f"{name}-{at}".ljust(16, "0"), _finding(found, inner, source), path)
        for at, found in enumerate(FINDINGS[name])
    )
    return CheckedQuote(
        id=name,
        key=quote_key(text, [passage.text]),
        file="article-en.txt",
        quote=quote,
        language="en",
        source=(passage,),
        sentences=(
            CheckedSentence(inner, inner.of(ARTICLE), passage, _evidence(inner.of(ARTICLE), language), 0.3125, 0.9),
        ),
        findings=findings,
        not_checked=(NotChecked("idiom", f"no idioms are listed for {language}"),),
        before=(source[: said.start].strip(),) if said.start else (),
        after=(source[said.end :].strip(),) if source[said.end :].strip() else (),
        prefix=ARTICLE[max(span.start - 40, 0) : span.start],
        suffix=ARTICLE[span.end : span.end + 40],
        linked_by_hand=number == 2,
        basis="0123456789abcdef",
        link=0.9,
    )


def _finding(found: tuple[Category, Severity, str, str, str], inner: Span, source: str) -> Finding:
    category, severity, printed, said, message = found
    rendering = _span(ARTICLE[: inner.end], printed, inner.start)
    return Finding(str(category), category, severity, 0.85, message, _span(source, said), rendering, (printed, said))


def _span(text: str, part: str, start: int = 0) -> Span:
    at = text.index(part, start)
    return Span(at, at + len(part))


BACK = {
    "ru": ("Иван Петров сказал нам: конечно, туда ты должен идти.", "Иван Петров сказал нам: ну, мы идём туда."),
    "lt": ("Mes nebalsavome už šį įstatymą", "Mes už įstatymą nebalsavome"),
    "ar": ("ستبدأ المحادثات يوم الاثنين.", "ستبدأ المحادثات يوم الاثنين ١٢ مايو."),
    "zh": ("中国反对这个决定。", "中国反对这一决定。"),
}


def _evidence(printed: str, language: str) -> SentenceEvidence:
    score = ForcedScore((TokenScore(0, 4, -0.125), TokenScore(4, 9, -1.5)), -0.71)
    return SentenceEvidence(
        engine=ENGINE,
        forward=Translation(printed.replace("should", "will"), -0.4),
        back=Translation(BACK[language][0], -0.6),
        baseline=Translation(BACK[language][1], -0.3),
        given_source=score,
        own=score,
        given_rendering=None,
        doubts=(Doubt.SHORT,),
        score=0.4,
    )


def full_record() -> CaseRecord:
    """What is decided: a verdict changed, a finding dismissed and one confirmed, handwork in two versions."""
    keys = [quote.key for quote in full_checked().quotes]
    first = Decision(Verdict.PARAPHRASE, "First thought.", "Ada", "", "2026-01-03T08:00:00Z")
    second = Decision(
        Verdict.DISTORTED, "“should” is new: Петрова не обязывал.", "Ada", "Ben", "2026-01-04T08:00:00Z",
        gloss="Ivan Petrov said to us: well, of course, thither we go.",
        suggestion="“Ivan Petrov told us: well, of course, we are going there,”",
        speaker_said="водитель", speaker_role="driver of the first car", speaker_confirmed=True,
    )  # fmt: skip
    faithful = Decision(Verdict.FAITHFUL, "", "Ben", "", "2026-01-04T09:00:00Z")
    early = Handwork(aliases=(Alias("Петров", "Petrov"),))
    return CaseRecord(
        properties={"app": "0.9", "created": CREATED, "modified": MODIFIED, "name": "border"},
        contents=tuple(stored_file.content for stored_file in stored_files()),
        decisions=((keys[0], first), (keys[0], second), (keys[1], faithful), ("gone" * 4, faithful)),
        finding_decisions=(
            (keys[0], "q1-1".ljust(16, "0"), _made(State.DISMISSED, "spelled right", "Ada", 1)),
            (keys[3], "q4-0".ljust(16, "0"), _made(State.CONFIRMED, "", "Ben", 2)),
            (rendering_key("article-en.txt"), "d" * 16, _made(State.CONFIRMED, "read it", "Ada", 3)),
            (
                keys[2],
                "q3-0".ljust(16, "0"),
                replace(_made(State.OPEN, "", "Ben", 4), severity=Severity.MAJOR, category=Category.DATE),
            ),
        ),
        handwork=(
            HandworkVersion(early, "Ada", "2026-01-03T07:00:00Z"),
            HandworkVersion(full_handwork(), "Ben", "2026-01-03T07:30:00Z"),
        ),
    )  # fmt: skip


def _made(state: State, reason: str, reviewer: str, minute: int) -> FindingDecision:
    return FindingDecision(state, reason, reviewer, f"2026-01-03T08:0{minute}:00Z")


def full_handwork() -> Handwork:
    return Handwork(
        aliases=(Alias("Петров", "Petrov"),),
        paths=(LanguagePath("officer-ru.txt", "be", "interpreted live"),),
        pseudonyms=(
            Pseudonym("Иван Петров", "Person A"),
            Pseudonym("Ivan Petrov", "Person A"),
            Pseudonym("Jonas Petraitis", "Person B"),
        ),
        publications=(
            Publication("article-en.txt", outlet="The Border Post", url="https://example.org/ivan-petrov-let-them-go",
                        archive_url="https://archive.example.org/1", date="2026-01-02"),
        ),
    )  # fmt: skip


def full_case(path: Path) -> Case:
    """The case as a file, open."""
    case = Case.create(path)
    case.put_run(stored_files(), full_checked())
    case.put_record(full_record())
    return case


def full_sheet(folder: Path) -> Sheet:
    with full_case(folder / "border.qvcase") as case:
        return sheet_of_case(case)
