"""Decoding: the encodings that newsrooms have, told by their bytes; every guess is visible."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.loaders.decoding import FileBinary, UnknownEncoding, WronglyEncoded, decode, readings

FILE = Path("a.txt")
RUSSIAN = "Ну, чё стоим? Давай, вперёд! Закройте каждый метр границы. Это вёз я."
UKRAINIAN = "Ну, чого стоїмо? Давай, вперед! Закрийте кожен метр кордону. Її ім'я відоме."
BELARUSIAN = "Ну, чаго стаім? Давай, наперад! Зачыніце кожны метр мяжы. Ён пайшоў у ноч."
LITHUANIAN = "Ko stovim? Nagi pirmyn! Žinoma, ten einam. Kodėl nejudat? Šalčiausia žiema ūžė."
POLISH = "Dlaczego stoimy? Naprzód! Zamknijcie każdy metr granicy. Źle się dzieje, mówię ci."
GERMAN = "Warum stehen wir still? Vorwärts! Schließt jeden Meter der Grenze, sagte der Präsident über Nacht."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((RUSSIAN, name) for name in ("cp1251", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5")),
        *((UKRAINIAN, name) for name in ("cp1251", "koi8-u", "mac-cyrillic")),
        *((BELARUSIAN, name) for name in ("cp1251", "mac-cyrillic", "iso8859-5")),
        *((LITHUANIAN, name) for name in ("cp1257", "iso8859-13")),
        *((POLISH, name) for name in ("cp1250", "iso8859-2")),
        *((GERMAN, name) for name in ("cp1252", "iso8859-1")),
    ],
)
def test_eight_bit_encodings_are_guessed_and_told(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding), FILE)
    assert found.text == text
    assert "guessed" in found.warnings[0]
    assert found.encoding in found.warnings[0]


@settings(deadline=None, max_examples=50)
@given(st.text(min_size=1).filter(lambda text: "\0" not in text and text.isprintable()))
def test_utf8_comes_back_exactly(text: str) -> None:
    for data in (text.encode(), text.encode("utf-8-sig")):
        assert decode(data, FILE) == decode(text.encode(), FILE)
        assert decode(data, FILE).text == text.removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [RUSSIAN, "Why are we standing still? Go ahead!", "Ответ: да.\r\nВсё.\r\n"])
def test_utf16_with_and_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), FILE).text == text


def test_a_person_chooses() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), FILE, "KOI8-R").encoding == "koi8-r"
    with pytest.raises(WronglyEncoded, match="choose another"):
        decode(RUSSIAN.encode("cp1251"), FILE, "utf-8")
    with pytest.raises(UnknownEncoding, match="not an encoding"):
        decode(b"a", FILE, "klingon")


def test_the_declared_encoding_is_followed_when_it_fits() -> None:
    assert decode(RUSSIAN.encode("cp1251"), FILE, declared="windows-1251").warnings == ()
    assert decode(RUSSIAN.encode("cp1251"), FILE, declared="utf-8").text == RUSSIAN


def test_one_alien_line_does_not_spoil_the_others() -> None:
    found = decode(f"{RUSSIAN}\n".encode() * 3 + RUSSIAN.encode("cp1251"), FILE)
    assert found.text == "\n".join([RUSSIAN] * 4)
    assert "1" in found.warnings[0]
    assert "cp1251" in found.warnings[0]


def test_cut_off_and_stray_bytes_are_told() -> None:
    assert "\ufffd" in decode(RUSSIAN.encode()[:-2], FILE).text
    assert decode(RUSSIAN.encode()[:-2], FILE).warnings
    stray = decode(b"Why are we\0 standing still?", FILE)
    assert stray.text == "Why are we standing still?"
    assert "NUL" in stray.warnings[0]


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", b"\0\1\2\3" * 50])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(FileBinary, match="binary"):
        decode(data, FILE)


@settings(deadline=None, max_examples=40)
@given(st.binary(max_size=100))
def test_any_bytes_give_text_or_one_sentence(data: bytes) -> None:
    with contextlib.suppress(FileBinary, WronglyEncoded):
        assert data == b"" or decode(data, FILE).encoding


def test_a_person_sees_how_each_encoding_reads() -> None:
    found = readings(f"Well:\n{RUSSIAN}\n".encode("koi8-r"))
    assert (found[0].encoding, found[0].sample) == ("koi8-r", " ".join(RUSSIAN.split()))
    assert len({reading.sample for reading in found}) == len(found) > 3
    assert "cp1251" in {reading.encoding for reading in found}
    assert [reading.encoding for reading in readings(b"All in ASCII.")] == ["utf-8"]
    assert readings(RUSSIAN.encode("utf-16"))[0].encoding == "utf-16-le"
    assert readings(RUSSIAN.encode())[0].encoding == "utf-8"
