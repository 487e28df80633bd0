"""Build the malformed files that the loaders are tried on: ``python tools/make_broken_files.py FOLDER [--large]``.

Small ones are kept in ``tests/data/broken``; the large ones (bombs, a 10 MB line) are made anew by each test run. The
same call always writes the same bytes.
"""

import argparse
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

RUSSIAN = "Ну, чё стоим? Давай, вперёд! Туда идём."
ENGLISH = "Well, why are we standing still? Come on, go ahead!"
SRT = f"1\n00:00:01,000 --> 00:00:02,000\n{RUSSIAN}\n\n2\n00:00:03,000 --> 00:00:04,000\nЧё стоишь?\n"
VTT = f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Officer>{ENGLISH}\n\n00:03.000 --> 00:04.000\nGo!\n"
TTML = (
    '<?xml version="1.0" encoding="UTF-8"?>{dtd}<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>'
    '<p begin="1s" end="2s">{words}</p></div></body></tt>'
)
HTML = "<!doctype html><html><body><article><h1>Go ahead</h1><p>{words}</p></article></body></html>"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "{value}">]>'
LAUGHS = "<!DOCTYPE x [<!ENTITY l0 'ha'>{more}]>".format(
    more="".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
)
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = f'<?xml version="1.0"?>{{dtd}}<w:document xmlns:w="{W}"><w:body>{{body}}</w:body></w:document>'
PARAGRAPH = f"<w:p><w:r><w:t>{ENGLISH}</w:t></w:r></w:p>"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODT = (
    f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0"><office:body><office:text>'
    "{body}</office:text></office:body></office:document-content>"
)
ODS = (
    f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" '
    f'xmlns:table="{ODF}:table:1.0"><office:body><office:spreadsheet><table:table>'
    "{body}</table:table></office:spreadsheet></office:body></office:document-content>"
)
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>'
    "</worksheet>"
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file with fixed dates."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, (2021, 8, 6, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return held.getvalue()


def docx(body: str, dtd: str = "") -> bytes:
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": DOCUMENT.format(dtd=dtd, body=body)})


def odf(kind: str, content: str) -> bytes:
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content})


def xlsx(rows: str) -> bytes:
    return zipped({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": SHEET.format(rows=rows)})


def pdf(stream: bytes, packed: bool = False) -> bytes:
    """A PDF of one page without a cross-reference table; readers rebuild it."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>"
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page]
    parts.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(stream), b"/Filter/FlateDecode" * packed, stream))
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"


def forms_pdf(levels: int, times: int, packed: bool = False) -> bytes:
    """A PDF whose page draws a form ``times`` times, which draws another one as often, ``levels`` forms deep."""
    font = b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<%s/XObject<</X 5 0 R>>>>>>" % font
    )
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page]
    said = b"BT /F 9 Tf 20 200 Td (Go ahead!) Tj ET "
    contents = [said + b"/X Do " * times, *[b"/X Do " * times] * (levels - 1), said]
    for number, content in enumerate(contents):
        form = b"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<<%s/XObject<</X %d 0 R>>>>" % (font, number + 5)
        stream = zlib.compress(content) if packed else content
        head = b"/Length %d" % len(stream) + b"/Filter/FlateDecode" * packed + form * bool(number)
        parts.append(b"<<%s>>stream\n%s\nendstream" % (head, stream))
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"


def texts() -> Iterator[tuple[str, bytes]]:
    """Plain text, encodings, Markdown, RTF, mail and web pages."""
    yield "empty.txt", b""
    yield "blank.txt", b" \r\n\t\r\n"
    yield "bom-alone.txt", b"\xef\xbb\xbf"
    yield "bom-utf16-alone.txt", b"\xff\xfe"
    yield "nul-bytes.txt", (ENGLISH.encode() + b"\0") * 3
    yield "all-nul.txt", b"\0" * 400
    yield "binary.txt", bytes(range(256)) * 8
    yield "png.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde"
    yield "git-lfs-pointer.bin", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
    yield "utf8-cut-off.txt", (RUSSIAN * 3).encode()[:-2]
    yield "utf8-surrogate.txt", RUSSIAN.encode() + b" \xed\xa0\x80 " + RUSSIAN.encode()
    yield "utf16-odd.txt", RUSSIAN.encode("utf-16")[:-1]
    yield "utf16-lone-surrogate.txt", b"\xff\xfe" + ENGLISH.encode("utf-16-le") + b"\x00\xd8" + b"a\0"
    yield "utf16-without-mark.txt", RUSSIAN.encode("utf-16-le")
    yield "utf32-damaged.txt", b"\xff\xfe\0\0" + b"\xff" * 16
    yield "mixed-encodings.txt", f"{RUSSIAN}\n{RUSSIAN}\n".encode() + f"{RUSSIAN}\n".encode("cp1251")
    yield "lying-mark.txt", b"\xef\xbb\xbf" + RUSSIAN.encode("cp1251")
    yield "cp1251.txt", RUSSIAN.encode("cp1251")
    yield "koi8-r.txt", RUSSIAN.encode("koi8-r")
    yield "mac-cyrillic.txt", (RUSSIAN * 4).encode("mac-cyrillic")
    yield "cp1257.txt", "Ko stovim? Nagi pirmyn! Žinoma, ten einam, šįkart ąžuolai žaliuos.".encode("cp1257")
    yield "controls.txt", b"\x01\x02\x03\x04" * 40 + ENGLISH.encode()
    yield "unknown.xyz", ENGLISH.encode()
    yield "fence-never-closed.md", f"```\n{ENGLISH}\n".encode()
    yield "front-matter-never-closed.md", f"---\ntitle: x\n\n{ENGLISH}\n".encode()
    yield "cut-off.rtf", b"{\\rtf1\\ansi\\ansicpg1251 \\'cd\\'f3, stand still \\b"
    yield "not-rtf.rtf", ENGLISH.encode()
    yield "huge-code.rtf", b"{\\rtf1\\ansi \\u99999999999? text}"
    yield "only-codes.rtf", b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}}"
    yield "no-headers.eml", f"\n\n{ENGLISH}".encode()
    yield "no-body.eml", b"Subject: Go\nFrom: a@b.c\nContent-Type: multipart/mixed; boundary=x\n\n--x--\n"
    yield (
        "unknown-charset.eml",
        b"Subject: Go\nContent-Type: text/plain; charset=nothing\n\n" + RUSSIAN.encode("cp1251"),
    )
    yield "nested-parts.eml", b"Subject: Go\n" + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 40
    yield "unclosed-tags.html", f"<html><body><article><h1>Go <b>ahead<p>{ENGLISH}<i><p>Second <div>third".encode()
    yield "scripts-alone.html", b"<html><script>alert(1)</script><style>p{}</style></html>"
    yield "deep.html", b"<p>Go.</p>" + b"<div>" * 3000 + ENGLISH.encode() + b"</div>" * 3000
    yield "wrong-charset.html", HTML.format(words=RUSSIAN).replace("<html>", "<meta charset=utf-8>").encode("cp1251")
    yield "document.html", docx(PARAGRAPH)


def subtitles() -> Iterator[tuple[str, bytes]]:
    """Subtitles and transcripts."""
    yield "prose.srt", ENGLISH.encode()
    yield "cut-off.srt", SRT.encode()[:-30]
    yield "damaged-timecode.srt", SRT.replace("00:00:03,000 -->", "00:0x:03 -->").encode()
    yield "damaged-first.srt", SRT.replace("00:00:01,000 -->", "-->").encode()
    yield "overlap.srt", SRT.replace("00:00:02,000", "00:00:09,000").encode()
    yield "disorder.srt", SRT.replace("00:00:03,000 --> 00:00:04", "00:00:00,100 --> 00:00:00").encode()
    yield "backwards.srt", SRT.replace("00:00:04,000", "00:00:02,500").encode()
    yield "no-numbers.srt", SRT.replace("1\n00", "00").replace("2\n00", "00").encode()
    yield "carriage-returns.srt", SRT.replace("\n", "\r").encode()
    yield "huge-times.srt", SRT.replace("00:00:04,000", "999:99:99,999").encode()
    yield "html.srt", HTML.format(words=ENGLISH).encode()
    yield "vtt.srt", VTT.encode()
    yield "no-header.vtt", VTT.replace("WEBVTT\n\n", "").encode()
    yield "header-alone.vtt", b"WEBVTT\n"
    yield "damaged-timecode.vtt", VTT.replace("00:03.000", "0003000").encode()
    yield "unclosed-voice.vtt", VTT.replace("Officer>", "Officer ").encode()
    yield "cut-off.ttml", TTML.format(dtd="", words=ENGLISH).encode()[:-30]
    yield "external-entity.ttml", TTML.format(dtd=EXTERNAL, words="&a;").encode()
    yield "internal-entity.ttml", TTML.format(dtd=ENTITIES.format(value="Not said."), words="&a;").encode()
    yield "laughs.ttml", TTML.format(dtd=LAUGHS, words="&l9;").encode()
    yield (
        "damaged-time.ttml",
        TTML.format(dtd="", words=ENGLISH).replace('"1s"', '"soon"').replace('"2s"', '"x"').encode(),
    )
    yield "no-words.ttml", TTML.format(dtd="", words="").encode()
    yield "damaged.ass", f"[Script Info]\n[Events]\nDialogue: 0,x,y,D,,0,0,0,,{ENGLISH}\nDialogue: 1\n".encode()
    yield "no-events.ass", b"[Script Info]\nTitle: x\n"
    yield "cut-off.sbv", b"0:00:01.000,0:00"
    yield "cut-off.json", b'{"segments": [{"start": 0, "end": 1, "text": "Go'
    yield "wrong-shape.json", json.dumps({"segments": [{"start": "now", "text": 5}]}).encode()
    yield "no-segments.json", json.dumps({"segments": [], "start": 0}).encode()
    yield "deep.json", b'{"segments":' + b"[" * 5000
    yield "surrogate.json", json.dumps({"segments": [{"start": 0, "end": 1, "text": "Go \ud800 ahead"}]}).encode()
    yield "huge-number.json", b'{"segments":[{"start":1e400,"end":-5,"text":"Go ahead"}]}'
    yield "other.json", b'{"name": "value"}'
    yield "no-text.otr", b'{"media": "a.mp3"}'


def containers() -> Iterator[tuple[str, bytes]]:
    """Office files, PDF, tables and bilingual files."""
    whole = docx(PARAGRAPH)
    yield "cut-off.docx", whole[: len(whole) // 2]
    yield "text.docx", ENGLISH.encode()
    yield "other-zip.docx", zipped({"a.txt": ENGLISH})
    yield "zip-in-zip.docx", zipped({"inner.zip": zipped({"inner.zip": zipped({"a.txt": ENGLISH})})})
    yield "external-entity.docx", docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", EXTERNAL)
    yield "unclosed.docx", docx("<w:p><w:r><w:t>Go")
    yield "no-words.docx", docx("<w:p/>")
    yield "flipped-bits.docx", whole[:120] + bytes(byte ^ 0x55 for byte in whole[120:200]) + whole[200:]
    yield "no-content.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"})
    yield "many-spaces.odt", odf("text", ODT.format(body=f'<text:p><text:s text:c="999999999"/>{ENGLISH}</text:p>'))
    yield "repeated.ods", odf("spreadsheet", ODS.format(body=_repeated("999999999")))
    yield (
        "far-cell.xlsx",
        xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>Go</t></is></c><c r="XFD1048576"><v>1</v></c></row>'),
    )
    yield "missing-string.xlsx", xlsx('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')
    yield "cut-off.xlsx", xlsx("")[:80]
    yield "cut-off.pdf", pdf(b"BT (Go) Tj ET")[:60]
    yield "header-alone.pdf", b"%PDF-1.7\n"
    yield "no-text.pdf", pdf(b"0 0 100 100 re f")
    yield "endless-pages.pdf", pdf(b"").replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    yield "open-quote.csv", b'text,speaker\n"Go ahead,Bob\n' + b"Why?,Ann\n" * 80
    yield "uneven.csv", f"{RUSSIAN},{ENGLISH}\na,b\n".encode()
    yield "nul.csv", b"text,speaker\nGo\0ahead,Bob\n"
    yield "headings-alone.csv", b"text,speaker\n"
    yield "not.xlf", b"<notes/>"
    yield "cut-off.xlf", b'<xliff version="1.2"><file source-language="ru"><body><trans-unit id="1"><source>Go'
    yield "no-units.tmx", b'<tmx version="1.4"><header srclang="ru"/><body/></tmx>'
    yield (
        "external-entity.tmx",
        EXTERNAL.encode() + b"<tmx><body><tu><tuv xml:lang='en'><seg>&a;</seg></tuv></tu></body></tmx>",
    )
    yield "damaged.po", b'msgid "a"\nmsgstr "b\nmsgid\n'


def _repeated(times: str) -> str:
    cell = f'<table:table-cell table:number-columns-repeated="{times}"><text:p>Go</text:p></table:table-cell>'
    return f'<table:table-row table:number-rows-repeated="{times}">{cell}</table:table-row>'


def large() -> dict[str, Callable[[], bytes]]:
    """How to build the files that are too big to keep: long lines, decompression bombs, more markup than memory."""
    return {
        "one-line.txt": lambda: (f"{RUSSIAN} " * 150_000).encode()[:10_000_000],
        "one-line-without-end.txt": lambda: b"a" * 10_000_000,
        "one-line.srt": lambda: SRT.encode() + ENGLISH.encode() * 190_000,
        "one-line.csv": lambda: b'"' + ENGLISH.encode() * 400_000,
        "one-line.md": lambda: ("*" * 5_000_000).encode() + ENGLISH.encode(),
        "brackets.md": lambda: b"[" * 3_000_000,
        "tags.html": lambda: b"<p>" * 3_000_000,
        "quotes.html": lambda: b"<a href='" * 1_000_000,
        "arrows.srt": lambda: b"--> " * 2_500_000,
        "colons.txt": lambda: b"A:" * 5_000_000,
        "brackets.txt": lambda: b"[00:" * 2_500_000,
        "braces.rtf": lambda: b"{\\rtf1" + b"{" * 5_000_000,
        "nested.json": lambda: b'{"segments":' + b"[" * 9_000_000,
        "bomb.docx": lambda: zipped({"word/document.xml": b"<w>" + b" " * 80_000_000}),
        "bomb-of-tags.docx": lambda: docx("<w:p/>" * 5_000_000),
        "bomb.xlsx": lambda: zipped({"xl/workbook.xml": "", "xl/worksheets/sheet1.xml": b"<row/>" * 12_000_000}),
        "bomb.ods": lambda: odf("spreadsheet", ODS.format(body=_repeated("200") * 60_000)),
        "many-parts.docx": lambda: zipped(
            {f"word/{number}.xml": "" for number in range(21_000)} | {"word/document.xml": ""}
        ),
        "one-line.vtt": lambda: VTT.encode() + ENGLISH.encode() * 190_000,
        "one-line.sbv": lambda: b"0:00:01.000,0:00:02.000\n" + ENGLISH.encode() * 190_000,
        "one-line.ass": lambda: b"[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00," + b"{\\an8}," * 400_000,
        "one-line.po": lambda: b'msgid ""\nmsgstr ""\n\nmsgid "' + ENGLISH.encode() * 100_000 + b'"\nmsgstr ""\n',
        "one-line.json": lambda: json.dumps({"segments": [{"start": 0, "end": 1, "text": RUSSIAN * 130_000}]}).encode(),
        "one-line.eml": lambda: b"Subject: Go\n\n" + ENGLISH.encode() * 190_000,
        "one-line.html": lambda: HTML.format(words=ENGLISH * 100_000).encode(),
        "one-line.tsv": lambda: b"text\tspeaker\n" + b"Go\t" * 2_100_000,
        "headers.eml": lambda: b"X-Header: go\n" * 100_000 + b"\nGo ahead",
        "parts.eml": lambda: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nGo\n" * 900_000 + b"--x--\n",
        "times.ttml": lambda: TTML.format(dtd="", words='<span begin="1s">Go</span>' * 350_000).encode(),
        "languages.tmx": lambda: (
            b"<tmx><body><tu>" + b'<tuv xml:lang="x"><seg>Go</seg></tuv>' * 100_000 + b"</tu></body></tmx>"
        ),
        "bomb.odt": lambda: odf("text", ODT.format(body=f"<text:p>{RUSSIAN * 700_000}</text:p>")),
        "bomb-of-strings.xlsx": lambda: zipped(
            {"xl/workbook.xml": "", "xl/sharedStrings.xml": b"<sst>" + b"<si><t>Go</t></si>" * 3_000_000 + b"</sst>"}
        ),
        "forms.pdf": lambda: forms_pdf(levels=8, times=10),
        "packed-forms.pdf": lambda: forms_pdf(levels=30, times=2, packed=True),
        "bomb.pdf": lambda: pdf(
            zlib.compress(b"BT /F 9 Tf (Why are we standing still?) Tj ET\n" * 1_500_000), packed=True
        ),
    }


def small() -> dict[str, bytes]:
    """Every small file by its name."""
    return {name: data for group in (texts(), subtitles(), containers()) for name, data in group}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--large", action="store_true", help="write the large files instead (about 300 MB)")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.large:
        for name, build in large().items():
            (arguments.folder / name).write_bytes(build())
        return
    for name, data in small().items():
        (arguments.folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
