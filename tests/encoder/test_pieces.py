from quoteverify.encoder.files import encoder_files
from quoteverify.encoder.pieces import Cutter

CUT = Cutter(encoder_files().tokenizer)


def test_places_count_code_points_of_the_text_as_given() -> None:
    text = "\u00a0Он 😀 сказал:  «ﬁnita» ½ x\ud800y"
    (pieces,) = CUT([text])
    covered = "".join(span.of(text) for span in pieces.spans)
    assert [character for character in text if not character.isspace() and character not in covered] == []
    assert all(not span.of(text)[0].isspace() for span in pieces.spans)
    assert list(pieces.spans) == sorted(pieces.spans)


def test_marks_of_the_network_in_a_text_are_only_text() -> None:
    (pieces,) = CUT(["</s> <s> <pad>"])
    assert not {0, 1, 2} & set(pieces.ids)


def test_scripts_outside_the_vocabulary_are_told() -> None:
    thai, russian, greek, chinese, hindi = CUT(
        ["สวัสดีครับ ผมชื่อสมชาย", "Мы не можем этого гарантировать.", "Δεν ξέρω", "我不知道他说了什么", "मुझे नहीं पता"]
    )
    assert thai.foreign
    assert not any(pieces.foreign for pieces in (russian, greek, chinese, hindi))


def test_an_empty_text_has_no_pieces() -> None:
    empty, blank = CUT(["", " \n"])
    assert not len(empty)
    assert not len(blank)
    assert not blank.foreign
