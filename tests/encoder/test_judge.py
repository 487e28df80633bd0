import numpy as np
import pytest

from quoteverify.encoder import reference
from quoteverify.encoder.files import encoder_files
from quoteverify.encoder.judge import Judge
from quoteverify.encoder.opening import open_judge
from quoteverify.encoder.pieces import BEGIN, END, Cutter
from quoteverify.encoder.tensors import read_encoder, read_heads, read_judge
from quoteverify.errors import Stopped
from quoteverify.records.findings import Category, NotChecked
from quoteverify.records.opinion import Opinion

PAIRS = [
    ("Мы не можем этого гарантировать.", "We can guarantee that."),
    ("Мы не можем этого гарантировать.", "We cannot guarantee that."),
    ("В марте пришло 4100 человек.", "In March 9,100 people came."),
    ("В марте пришло 4100 человек.", "In March 4,100 people came."),
    ("Δεν ξέρω τι είπε ο υπουργός.", "I don't know what the minister said."),
    ("我不知道他昨天说了什么。", "I do not know what he said yesterday."),
]


@pytest.fixture(scope="module")
def judge() -> Judge:
    return open_judge()


def opinion(found: Opinion | NotChecked) -> Opinion:
    assert isinstance(found, Opinion)
    return found


def test_the_shipped_judge_says_what_its_float_reference_says(judge: Judge) -> None:
    files = encoder_files()
    network, heads = read_judge(files.judge, read_encoder(files.encoder)), read_heads(files.judge)
    cut = Cutter(files.tokenizer)
    for pair, found in zip(PAIRS, judge(PAIRS), strict=True):
        source, rendering = cut(pair)
        ids = [BEGIN, *source.ids, END, *rendering.ids, END]
        kinds = [0] * (len(source) + 2) + [1] * (len(rendering) + 1)
        first = reference.states(network, ids, kinds)[0]
        hidden = np.tanh(heads["hid.weight"] @ first + heads["hid.bias"])
        logit = float((heads["err.weight"] @ hidden + heads["err.bias"])[0])
        assert opinion(found).error == pytest.approx(1 / (1 + np.exp(-logit)), abs=0.08)


def test_a_lost_negation_is_marked_on_both_sides(judge: Judge) -> None:
    wrong, right = map(opinion, judge(PAIRS[:2]))
    assert wrong.error > 0.9 > 0.3 > right.error
    assert wrong.adequacy < right.adequacy
    marked = {PAIRS[0][1][mark.span.start : mark.span.end] for mark in wrong.rendering if mark.error > 0.5}
    assert "can" in marked
    assert Category.NEGATION in {mark.kind for mark in wrong.rendering}
    assert "не" in {PAIRS[0][0][mark.span.start : mark.span.end] for mark in wrong.source if mark.error > 0.5}


def test_the_order_and_company_of_pairs_change_little(judge: Judge) -> None:
    together = [opinion(found).error for found in judge(PAIRS)]
    alone = [opinion(judge([pair])[0]).error for pair in PAIRS]
    assert together == pytest.approx(alone, abs=0.02)


def test_a_script_outside_the_vocabulary_is_not_judged(judge: Judge) -> None:
    source, rendering = judge([("สวัสดีครับ ผมชื่อสมชาย", "Hello"), ("Здравствуйте", "สวัสดีครับ ผมชื่อสมชาย")])
    assert isinstance(source, NotChecked)
    assert "script of the source" in source.reason
    assert isinstance(rendering, NotChecked)
    assert "script of the quote" in rendering.reason


def test_what_judged_is_named(judge: Judge) -> None:
    identity = opinion(judge(PAIRS[:1])[0]).judge
    assert identity.judge
    assert len(identity.sha256) == 64
    assert identity.settings.startswith("ctranslate2")


def test_a_stop_is_heard(judge: Judge) -> None:
    with pytest.raises(Stopped):
        judge(PAIRS, lambda: True)
