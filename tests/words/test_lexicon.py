"""Translation tables: what ships, how it is stored, and how tables of small languages are helped out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.words.kin import kin
from quoteverify.words.lexicon import Entry, covered, lexicon, pack, unpack
from quoteverify.words.translations import translations
from tools.train_lexicon import train

WORD = st.text(alphabet="абвгдabcdąč", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("language", "foreign", "english"),
    [("ru", "граница", "border"), ("ru", "нога", "foot"), ("uk", "вода", "water"), ("lt", "vanduo", "water")],
)
def test_common_words_are_in_the_tables(language: str, foreign: str, english: str) -> None:
    table = lexicon(language)
    assert table is not None
    assert max(table.by_foreign[foreign][english]) > 0.1
    assert foreign in table.by_english[english]


def test_a_language_without_a_table_has_none() -> None:
    assert lexicon("ka") is None
    assert covered("lt", "en")
    assert covered("de", "zh")
    assert covered("ka", "ka")
    assert not covered("ka", "en")


@given(st.dictionaries(st.tuples(WORD, WORD), st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=20))
def test_what_is_packed_reads_back(table: dict[tuple[str, str], tuple[float, float]]) -> None:
    entries = [Entry(f, e, given_f, given_e) for (f, e), (given_f, given_e) in table.items()]
    counts = {word: 300 for pair in table for word in pair}
    read = unpack(pack(entries, counts, counts))
    for (f, e), (given_f, given_e) in table.items():
        assert read.by_foreign[f][e] == pytest.approx((given_f, given_e), abs=1 / 255)
        assert read.by_english[e][f] == pytest.approx((given_e, given_f), abs=1 / 255)
    assert set(read.foreign_counts.values()) == {255}


def test_training_finds_which_words_belong_together() -> None:
    rng = np.random.default_rng(3)
    dictionary = {"дом": "house", "кот": "cat", "лес": "forest", "мир": "peace", "суд": "court", "сад": "garden"}
    pairs = []
    for _ in range(60):
        chosen = rng.choice(list(dictionary), 3, replace=False).tolist()
        pairs.append((chosen, [dictionary[word] for word in chosen]))
    table = unpack(train(pairs))
    for foreign, english in dictionary.items():
        best = max(table.by_foreign[foreign].items(), key=lambda item: item[1][0])
        assert best[0] == english


def test_cognates_lend_their_translations() -> None:
    assert kin("тэрыторыю", "be") == "территория"
    assert kin("дискримінація", "uk") == "дискриминация"
    assert kin("прауда", "be") == "правда"  # as words are looked up: праўда
    assert kin("дзяржауны", "be") == "державный"
    assert kin("час", "uk") is None  # too short to be sure of: it means time, not hour
    assert kin("territory", "en") is None


def test_an_unlisted_form_is_looked_up_under_its_neighbour() -> None:
    table = lexicon("lt")
    assert table is not None
    assert "ministrasss" not in table.by_foreign
    assert "minister" in translations("ministrasss", "ministrasss", "lt")
    assert translations("žžžžžž", "žžžžžž", "lt") == {}
