"""Sheets before independent judges: an office suite, PDF and HTML checkers, an RDF library, schemas.

A judge that is not installed skips its tests with the reason; ``.ci/run`` installs all of them.
"""

import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import html5lib
import lxml.etree
import pypdfium2
import pytest
from rdflib import RDF, Graph, URIRef

from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.options import SheetOptions, Which
from quoteverify.sheets.selection import apply
from quoteverify.sheets.sheet import Sheet
from tests.sheets.test_hostile import sheet as hostile_sheet
from tests.support.full_case import full_sheet
from tests.support.paths import DATA

SOFFICE, QPDF, PDFTOTEXT = shutil.which("soffice"), shutil.which("qpdf"), shutil.which("pdftotext")
SCHEMAS = DATA / "schemas"
OASIS = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
"""Where Debian's php-symfony-translation keeps the schema of XLIFF 1.2 as OASIS published it."""
SHEETS = ("full", "hostile", "empty")

# The terms of http://www.w3.org/ns/anno.jsonld that sheets use, so that nothing is asked of the network.
ANNO = {
    "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#", "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rdf": str(RDF), "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
    "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector", "Person": "foaf:Person", "Software": "as:Application",
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "assessing": "oa:assessing", "commenting": "oa:commenting", "describing": "oa:describing", "editing": "oa:editing",
    "moderating": "oa:moderating", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "value": "rdf:value", "format": "dc:format", "language": "dc:language", "name": "foaf:name", "label": "rdfs:label",
    "creator": {"@type": "@id", "@id": "dcterms:creator"}, "generator": {"@type": "@id", "@id": "as:generator"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"}, "first": {"@id": "as:first", "@type": "@id"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
}  # fmt: skip
OA = ANNO["oa"]

rdflib_warns_of_itself = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every format of a full, a hostile and an empty sheet."""
    path = tmp_path_factory.mktemp("validity")
    full = full_sheet(path)
    sheets: dict[str, Sheet] = {
        "full": full,
        "hostile": hostile_sheet(),
        "empty": apply(full, SheetOptions(quotes=Which.CHOSEN)),
    }
    for label, sheet in sheets.items():
        for name in FORMATS:
            (path / f"{label}.{name}").write_bytes(sheet_format(name).write(sheet))
    return path


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["docx", "odt"])
def test_an_office_suite_opens_the_documents_and_prints_all_of_their_text(
    name: str, folder: Path, tmp_path: Path
) -> None:
    files = [str(folder / f"{label}.{name}") for label in SHEETS]
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), *files],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["empty.pdf", "full.pdf", "hostile.pdf"]
    text = pdf_text((tmp_path / "full.pdf").read_bytes())
    for part in ("Quotesheet:border", "туда", "идём", "Mesužšįįstatymą", "中国反对", "thitherwe", "Changelog"):
        assert part in text, part
    assert "المحادثات" in text or "المحادثات"[::-1] in text
    assert "<script>alert(1)</script>" in pdf_text((tmp_path / "hostile.pdf").read_bytes())


@pytest.mark.skipif(QPDF is None, reason="qpdf is not installed")
@pytest.mark.parametrize("label", SHEETS)
def test_qpdf_finds_nothing_wrong(label: str, folder: Path) -> None:
    done = subprocess.run(
        [str(QPDF), "--check", str(folder / f"{label}.pdf")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def pdf_text(content: bytes) -> str:
    """The text of a PDF as pdfium reads it, without spaces: a line may break anywhere."""
    pages = pypdfium2.PdfDocument(content)
    return "".join("".join(page.get_textpage().get_text_range() for page in pages).split())


def test_every_script_reads_back_from_the_pdf(folder: Path) -> None:
    text = pdf_text((folder / "full.pdf").read_bytes())
    for part in ("туда", "идём", "Mesužšįįstatymąnebalsavome", "这一决定。", "CHANGELOG", "spokeninBelarusian"):
        assert part in text, part
    assert "المحادثات" in text or "المحادثات"[::-1] in text


@pytest.mark.skipif(PDFTOTEXT is None, reason="poppler-utils is not installed")
def test_another_reader_finds_arabic_in_its_order(folder: Path) -> None:
    done = subprocess.run([str(PDFTOTEXT), str(folder / "full.pdf"), "-"], capture_output=True, check=True)
    assert "ستبدأ المحادثات" in done.stdout.decode()


@pytest.mark.parametrize("label", SHEETS)
def test_html_has_no_error_that_the_standard_names(label: str, folder: Path) -> None:
    parser = html5lib.HTMLParser(strict=True)
    parser.parse((folder / f"{label}.html").read_text("utf-8"))


def test_html_tells_the_direction_and_language_of_each_text(folder: Path) -> None:
    tree = html5lib.parse((folder / "full.html").read_text("utf-8"), treebuilder="lxml", namespaceHTMLElements=False)
    arabic = tree.xpath("//p[@lang='ar']")
    assert arabic
    assert {element.get("dir") for element in arabic} == {"auto"}


@rdflib_warns_of_itself
@pytest.mark.parametrize("label", SHEETS)
def test_annotations_are_rdf(label: str, folder: Path) -> None:
    content: dict[str, Any] = json.loads((folder / f"{label}.jsonld").read_bytes())
    assert content["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = Graph().parse(data=json.dumps({**content, "@context": ANNO}), format="json-ld")
    annotations = list(graph.subjects(RDF.type, URIRef(f"{OA}Annotation")))
    assert len(annotations) == len({item["id"] for item in content["first"]["items"]})
    for annotation in annotations:
        assert (annotation, URIRef(f"{OA}motivatedBy"), URIRef(f"{OA}assessing")) in graph
        assert list(graph.objects(annotation, URIRef(f"{OA}hasTarget")))


def test_the_terms_of_annotations_are_all_known(folder: Path) -> None:
    """A term outside the context would silently be no statement at all."""
    assert unknown(json.loads((folder / "full.jsonld").read_bytes())) == set()


def unknown(value: Any) -> set[str]:
    if isinstance(value, dict):
        names = {key for key in value if key not in ANNO and key != "@context" and not key.startswith("urn:")}
        return names.union(*(unknown(inner) for inner in value.values()))
    return set().union(*(unknown(inner) for inner in value)) if isinstance(value, list) else set()


@rdflib_warns_of_itself
@pytest.mark.parametrize("label", SHEETS)
def test_claim_reviews_are_rdf_and_have_no_rating(label: str, folder: Path) -> None:
    content = json.loads((folder / f"{label}.claimreview").read_bytes())
    assert content["@context"] == "https://schema.org"
    local = {**content, "@context": {"@vocab": "https://schema.org/"}}
    graph = Graph().parse(data=json.dumps(local), format="json-ld")
    reviews = list(graph.subjects(RDF.type, URIRef("https://schema.org/ClaimReview")))
    assert len(reviews) == len({node["@id"] for node in content["@graph"]}) - 1
    assert not list(graph.subject_objects(URIRef("https://schema.org/ratingValue")))


@pytest.mark.parametrize("label", SHEETS)
@pytest.mark.parametrize(("name", "schema"), [("xliff", "xliff12.rng"), ("tmx", "tmx14.rng")])
def test_bilingual_files_follow_their_schema(name: str, schema: str, label: str, folder: Path) -> None:
    rules = lxml.etree.RelaxNG(lxml.etree.parse(SCHEMAS / schema))
    rules.assertValid(lxml.etree.parse(io.BytesIO((folder / f"{label}.{name}").read_bytes())))


@pytest.fixture(scope="module")
def oasis_schema(tmp_path_factory: pytest.TempPathFactory) -> lxml.etree.XMLSchema:
    """The strict schema of XLIFF 1.2 with its imports beside it, so that nothing is asked of the network."""
    if not OASIS.is_dir():
        pytest.skip("the schema of XLIFF 1.2 is not installed (php-symfony-translation)")
    folder = tmp_path_factory.mktemp("oasis")
    core = (OASIS / "xliff-core-1.2-strict.xsd").read_text("utf-8")
    (folder / "xliff.xsd").write_text(core.replace("http://www.w3.org/2001/xml.xsd", "xml.xsd"), "utf-8")
    for schema in (OASIS / "xml.xsd", SCHEMAS / "its20.xsd"):
        shutil.copy(schema, folder)
    imports = {"http://www.w3.org/2005/11/its": "its20.xsd", "urn:oasis:names:tc:xliff:document:1.2": "xliff.xsd"}
    both = "".join(f'<xs:import namespace="{name}" schemaLocation="{file}"/>' for name, file in imports.items())
    whole = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{both}</xs:schema>'
    (folder / "whole.xsd").write_text(whole, "utf-8")
    return lxml.etree.XMLSchema(lxml.etree.parse(folder / "whole.xsd"))


@pytest.mark.parametrize("label", SHEETS)
def test_xliff_follows_the_schema_of_oasis(label: str, folder: Path, oasis_schema: lxml.etree.XMLSchema) -> None:
    data = (folder / f"{label}.xliff").read_bytes()
    oasis_schema.assertValid(lxml.etree.parse(io.BytesIO(data)))
    wrong = data.replace(b'datatype="plaintext"', b'datatype="speech"')
    assert wrong == data or not oasis_schema.validate(lxml.etree.parse(io.BytesIO(wrong)))


@pytest.mark.parametrize("schema", ["xliff12.rng", "tmx14.rng"])
def test_the_schemas_refuse_what_is_wrong(schema: str, folder: Path) -> None:
    name = "xliff" if schema.startswith("xliff") else "tmx"
    rules = lxml.etree.RelaxNG(lxml.etree.parse(SCHEMAS / schema))
    wrong = (folder / f"full.{name}").read_bytes().replace(b"xml:lang", b"lang")
    assert not rules.validate(lxml.etree.parse(io.BytesIO(wrong)))
