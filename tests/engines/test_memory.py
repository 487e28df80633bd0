"""The translation memory: nothing is computed twice, and it can be forgotten."""

import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from quoteverify.engines import memory as module
from quoteverify.engines.conversion.comparison import fixed_sentences
from quoteverify.engines.conversion.preparation import PreparedModel, Runtime, load_decoder, prepare
from quoteverify.engines.folder import read_folder
from quoteverify.engines.memory import TranslationMemory, erase_memory, key, open_memory
from quoteverify.engines.translation.decoder import Decoder, Hypothesis
from quoteverify.engines.translation.marian import MarianEngine, Settings
from quoteverify.errors import Stopped
from quoteverify.system.places import OVERRIDE
from tests.support.tiny_model import write_model


class Counted:
    """A decoder that counts what reaches it."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self.signature = decoder.signature
        self.decoded: list[Sequence[str]] = []
        self.forced: list[Sequence[str]] = []

    def decode(self, sources: Sequence[Sequence[str]], beam: int, limit: int) -> list[Hypothesis]:
        self.decoded += sources
        return self._decoder.decode(sources, beam, limit)

    def force(self, sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]]) -> list[list[float]]:
        self.forced += sources
        return self._decoder.force(sources, targets)


@pytest.fixture
def counted(tmp_path: Path) -> Counted:
    folder = read_folder(write_model(tmp_path / "opus-mt-ru-en"))
    prepare(folder, tmp_path / "prepared", Runtime.FLOAT32)
    return Counted(load_decoder(folder, tmp_path / "prepared", Runtime.FLOAT32))


def _engine(
    tmp_path: Path, counted: Counted, memory: TranslationMemory | None, settings: Settings | None = None
) -> MarianEngine:
    folder = read_folder(tmp_path / "opus-mt-ru-en")
    return MarianEngine(folder, lambda: counted, settings, memory)


def _open(path: Path) -> TranslationMemory:
    memory = open_memory(path)
    assert memory
    return memory


def test_the_same_sentence_is_never_computed_twice(tmp_path: Path, counted: Counted) -> None:
    path = tmp_path / "memory.sqlite"
    first = _engine(tmp_path, counted, _open(path))
    made = first.translate(["Доброе утро. Где вы?", "Где вы?", "Доброе утро."], "ru", "en")
    scored = first.score([("Где вы?", "Where?"), ("Где вы?", "Where?")], "ru", "en")
    assert len(counted.decoded) == 2
    assert len(counted.forced) == 1
    # Another case, another day.
    later = _engine(tmp_path, counted, _open(path))
    assert later.translate(["Доброе утро. Где вы?", "Где вы?", "Доброе утро."], "ru", "en") == made
    assert later.score([("Где вы?", "Where?"), ("Где вы?", "Where?")], "ru", "en") == scored
    assert len(counted.decoded) == 2
    assert len(counted.forced) == 1


def test_what_is_remembered_needs_neither_model_nor_vocabulary(tmp_path: Path, counted: Counted) -> None:
    path, texts = tmp_path / "memory.sqlite", ["Доброе утро. Где вы?", "Где вы были вчера?"]
    first = _engine(tmp_path, counted, _open(path))
    made, scored = first.translate(texts, "ru", "en"), first.score([(texts[1], "Where?")], "ru", "en")
    folder = read_folder(tmp_path / "opus-mt-ru-en")
    for name in ("source.spm", "target.spm", "vocab.json", "model.safetensors"):
        (tmp_path / "opus-mt-ru-en" / name).unlink()

    def load() -> Decoder:
        raise AssertionError("the model was opened")

    later = MarianEngine(folder, load, memory=_open(path), signature=lambda: counted.signature)
    assert later.translate(texts, "ru", "en") == made
    assert later.score([(texts[1], "Where?")], "ru", "en") == scored
    assert later.identity == first.identity


@pytest.mark.parametrize("runtime", [Runtime.INT8, Runtime.FLOAT32, Runtime.REFERENCE])
def test_the_signature_is_known_before_the_model_is_opened(tmp_path: Path, runtime: Runtime) -> None:
    folder = read_folder(write_model(tmp_path / "opus-mt-ru-en"))
    model = PreparedModel(folder, tmp_path / "prepared", runtime)
    assert model.signature() == model.decoder().signature


def test_other_settings_are_computed_anew(tmp_path: Path, counted: Counted) -> None:
    path = tmp_path / "memory.sqlite"
    _engine(tmp_path, counted, _open(path)).translate(["Где вы?"], "ru", "en")
    _engine(tmp_path, counted, _open(path), Settings(beam=1)).translate(["Где вы?"], "ru", "en")
    counted.signature = "another library"
    _engine(tmp_path, counted, _open(path)).translate(["Где вы?"], "ru", "en")
    assert len(counted.decoded) == 3


def test_without_memory_duplicates_in_one_call_still_cost_nothing(tmp_path: Path, counted: Counted) -> None:
    _engine(tmp_path, counted, None).translate(["Где вы?"] * 5, "ru", "en")
    assert len(counted.decoded) == 1


def test_a_stopped_run_keeps_what_was_finished(tmp_path: Path, counted: Counted) -> None:
    engine = _engine(tmp_path, counted, _open(tmp_path / "memory.sqlite"))
    texts = fixed_sentences("ru")
    asked = iter([False, True])
    with pytest.raises(Stopped):
        engine.translate(texts, "ru", "en", lambda: next(asked, True))
    done = len(counted.decoded)
    assert 0 < done < len(texts)
    engine.translate(texts, "ru", "en")
    assert len(counted.decoded) == len(texts)


def test_it_can_be_erased(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    memory = _open(tmp_path / "memory.sqlite")
    memory.keep({key("a"): b"secret words", key("b"): b"2"})
    memory.close()
    assert erase_memory() == 2
    assert b"secret words" not in (tmp_path / "memory.sqlite").read_bytes()
    assert erase_memory() == 0


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_bytes(b"this is no database" * 1000)
    memory = _open(path)
    memory.keep({key("a"): b"1"})
    assert memory.recall([key("a"), key("b")]) == {key("a"): b"1"}


def test_no_place_to_write_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert open_memory(tmp_path / "file" / "memory.sqlite") is None


def test_several_threads_share_it(tmp_path: Path) -> None:
    memory = _open(tmp_path / "memory.sqlite")

    def work(number: int) -> None:
        for step in range(20):
            memory.keep({key(str(number), str(step)): b"x"})
            memory.recall([key(str(number), str(step))])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory.size() == 80


def test_keys_keep_parts_apart() -> None:
    assert key("ab", "c") != key("a", "bc")
    assert key("a", "") != key("a")


def test_many_keys_at_once(tmp_path: Path) -> None:
    memory = _open(tmp_path / "memory.sqlite")
    keys = [key(str(number)) for number in range(2 * module.AT_ONCE + 1)]
    memory.keep(dict.fromkeys(keys, b"1"))
    assert set(memory.recall(keys)) == set(keys)


def test_a_memory_that_is_locked_is_done_without_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    path = tmp_path / "memory.sqlite"
    with closing(_open(path)) as memory:
        memory.keep({key("a"): b"1"})
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA journal_mode=DELETE")
    other.execute("BEGIN EXCLUSIVE")
    assert open_memory(path) is None
    other.execute("COMMIT")
    other.close()
    with closing(_open(path)) as memory:
        assert memory.recall([key("a")]) == {key("a"): b"1"}


def test_a_damaged_memory_is_put_aside_and_erased_with_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    path = tmp_path / "memory.sqlite"
    path.write_bytes(b"no database at all, but long enough " * 100)
    with closing(_open(path)) as memory:
        assert memory.size() == 0
    assert path.with_name("memory.sqlite.damaged").is_file()
    erase_memory()
    assert not path.with_name("memory.sqlite.damaged").exists()
