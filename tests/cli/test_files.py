"""The files that a command is given: none that it reads is written over, and what cannot be used is named."""

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quoteverify.case.case import Case
from quoteverify.cli import main
from tests.support.exchange import exchanged_after_first_read
from tests.support.paths import ROOT

ARTICLE = "The minister said: “We will sign the treaty in June.” The army, he added, “stays on the border”.\n"
LONG = "x" * 300


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article-en.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def case(article: Path) -> Path:
    path = article.with_name("treaty.qvcase")
    assert (
        main(
            [
                "check",
                "--rendering",
                str(article),
                "--no-model",
                "--case",
                str(path),
                "-o",
                str(article.with_name("first.json")),
            ]
        )
        == 0
    )
    return path


def test_no_result_is_written_over_what_it_was_made_from(
    article: Path, case: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pairs = article.with_name("pairs.jsonl")
    pairs.write_text('{"id": 1, "source": "Да.", "rendering": "Yes."}\n', "utf-8")
    sheet = article.with_name("sheet.json")
    assert main(["export", str(case), "-o", str(sheet)]) == 0
    capfd.readouterr()
    link = article.with_name("link.json")
    link.symlink_to(article)
    calls = [
        (article, ["check", "--no-model", "--rendering", str(article), "-o", str(article)]),
        (article, ["check", "--no-model", "--rendering", str(article), "-o", str(link)]),
        (article, ["quotes", str(article), "-o", str(article)]),
        (article, ["align", "--source", str(case), "--rendering", str(article), "-o", str(article)]),
        (case, ["check", "--no-model", "--case", str(case), "-o", str(case)]),
        (case, ["export", str(case), "-o", str(case)]),
        (pairs, ["pairs", "--no-model", str(pairs), "-o", str(pairs)]),
        (sheet, ["verify", str(sheet), "-o", str(sheet)]),
    ]
    for kept, call in calls:
        before = kept.read_bytes()
        assert main(call) == 2, call
        assert kept.read_bytes() == before, call
        complaint = capfd.readouterr().err
        assert complaint.count("\n") == 1
        assert "name another file" in complaint


def test_a_new_case_and_its_sheet_are_two_files(article: Path) -> None:
    path = article.with_name("new.qvcase")
    assert main(["check", "--no-model", "--rendering", str(article), "--case", str(path), "-o", str(path)]) == 2
    assert not path.exists()


def test_a_case_that_cannot_be_made_is_named_as_it_was_given(
    article: Path, case: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = article.with_name("sheet.json")
    assert main(["export", str(case), "-o", str(sheet)]) == 0
    capfd.readouterr()
    for place in (article.with_name(LONG), article.parent / "nowhere" / "x.qvcase", article / "x.qvcase"):
        for call in (["check", "--no-model", "--rendering", str(article)], ["restore", str(sheet)]):
            assert main([*call, "--case", str(place)]) == 2
            out, err = capfd.readouterr()
            assert out == ""
            assert f"{place} could not be written" in err
    assert not [path for path in article.parent.iterdir() if path.name.startswith(".")]


def test_a_list_of_names_that_cannot_be_made_is_named(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    place = article.with_name(LONG)
    assert main(["check", "--no-model", "--rendering", str(article), "--pseudonyms", str(place)]) == 2
    assert f"{place} could not be written" in capfd.readouterr().err


def test_a_case_that_is_not_there_is_said_to_be_missing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path / "none.qvcase")]) == 2
    assert "none.qvcase does not exist" in capfd.readouterr().err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_case_in_a_closed_folder_is_no_failure_of_the_program(
    article: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    closed = article.with_name("closed")
    closed.mkdir(mode=0)
    try:
        call = ["check", "--no-model", "--rendering", str(article), "--case", str(closed / "x.qvcase")]
        assert main(call) == 2
    finally:
        closed.chmod(0o700)
    assert "x.qvcase could not be" in capfd.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_behind_standard_output_is_said(article: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "quoteverify", "quotes", str(article)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("Standard output could not be written")
    assert done.stderr.count("\n") == 1


@pytest.fixture
def heeded_interrupts() -> Iterator[None]:
    """Programs started here heed Ctrl+C, even where the tests themselves were told not to (``make test &``)."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="a process is stopped otherwise on Windows")
@pytest.mark.usefixtures("heeded_interrupts")
def test_ctrl_c_is_a_stop_with_one_sentence(article: Path) -> None:
    article.write_text(ARTICLE * 250, "utf-8")  # more than a pipe holds: writing waits until it is read
    call = [sys.executable, "-P", "-m", "quoteverify", "quotes", str(article)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert (process.returncode, err) == (3, b"Stopped by the user.\n")


def test_choosing_quotes_needs_their_names(article: Path, case: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(case), "--quotes", "chosen"]) == 2
    assert "--quote" in capfd.readouterr().err


def test_a_template_for_a_format_that_has_none_is_refused(
    article: Path, case: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    template = article.with_name("mine.html")
    template.write_text("<p>{{ sheet.title }}</p>", "utf-8")
    assert main(["export", str(case), "--template", str(template), "--format", "json"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "has no template" in err


def test_a_missing_template_is_noticed_before_the_check(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path, template = article.with_name("new.qvcase"), article.with_name("none.html")
    call = ["check", "--no-model", "--rendering", str(article), "--case", str(path)]
    assert main([*call, "--format", "html", "--template", str(template)]) == 2
    assert "none.html does not exist" in capfd.readouterr().err
    assert not path.exists()


def test_every_line_of_judged_pairs_is_json(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lines = (f'{{"id": {number}, "source": "Да.", "rendering": "Yes."}}\n' for number in ("1e999", "NaN", "7"))
    (tmp_path / "pairs.jsonl").write_text("".join(lines), "utf-8")
    assert main(["pairs", "--no-model", str(tmp_path / "pairs.jsonl")]) == 0

    def refuse(name: str) -> None:
        raise AssertionError(name)

    rows = [json.loads(line, parse_constant=refuse) for line in capfd.readouterr().out.splitlines()]
    assert ["error" in row for row in rows] == [True, True, False]


def test_nobody_called_him_gets_a_pseudonym(article: Path) -> None:
    article.write_text("“We will sign the treaty in June,” state agency Belta quotes him.\n", "utf-8")
    names = article.with_name("names.csv")
    call = ["check", "--no-model", "--rendering", str(article), "--pseudonyms", str(names)]
    main([*call, "-o", str(article.with_name("sheet.json"))])
    assert "him," not in names.read_text("utf-8-sig")


def test_a_case_made_by_hand_is_no_failure_of_the_program(case: Path, capfd: pytest.CaptureFixture[str]) -> None:
    hostile = [
        "DELETE FROM property",
        "DROP TABLE property",
        "DROP TABLE handwork",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -5",
        "PRAGMA user_version = 1",
        "UPDATE file SET role = 'judge'",
        "UPDATE file SET document = '[]'",
        "UPDATE file SET document = zeroblob(9)",
        "UPDATE file SET content = 'text'",
        "UPDATE file SET path = 5",
        "UPDATE quote SET checked = 7",
        "UPDATE quote SET checked = json_set(checked, '$.quote.span.start', 1000000)",
        "UPDATE quote SET checked = json_set(checked, '$.sentences[0].span.end', -3)",
        "UPDATE quote SET checked = CAST(x'ff' AS TEXT)",
        "INSERT INTO finding_decision VALUES (1, 'a', 'b', 'guilty', '', '', '')",
        "INSERT INTO finding_decision VALUES (1, 'a', 'b', 'open', 1, 2, 3)",
        "INSERT INTO decision VALUES (1, 'a', 'null')",
        "INSERT INTO handwork VALUES (1, '{}')",
        "INSERT INTO revision VALUES (1, '{}', '{}', x'00')",
        "UPDATE property SET value = x'ff'",
        "UPDATE property SET value = 'yesterday' WHERE name = 'created'",
        "UPDATE property SET value = '2026-02-30T00:00:00Z' WHERE name = 'created'",
        "UPDATE property SET value = '2026-01-01</dc:date>' WHERE name = 'modified'",
    ]
    sound = case.read_bytes()
    for statement in hostile:
        case.write_bytes(sound)
        db = sqlite3.connect(case)
        db.execute(statement)
        db.commit()
        db.close()
        for name in ("json", "html", "csv", "xlsx", "odt"):
            status = main(["export", str(case), "--format", name, "--quiet", "-o", str(case.with_name("sheet"))])
            assert status in (0, 2), (statement, name)
            err = capfd.readouterr().err
            assert (status, err) == (0, "") or (err.count("\n") == 1 and " damaged (" in err), (statement, name, err)


FRAMES = {
    "article.txt": "The minister said: “{}”\n",
    "article.xliff": (
        '<xliff version="1.2"><file source-language="ru" target-language="en" original="x"><body><trans-unit id="1">\n'
        "<source>Мы подпишем.</source><target>The minister said: “{}”</target></trans-unit></body></file></xliff>"
    ),
}


@pytest.mark.parametrize("name", FRAMES)
def test_a_file_that_is_exchanged_while_it_is_read_is_kept_as_it_was_read(tmp_path: Path, name: str) -> None:
    article, case = tmp_path / name, tmp_path / "kept.qvcase"
    article.write_text(FRAMES[name].format("We will sign."), "utf-8")
    call = ["check", "--no-model", "--quiet", "--rendering", str(article), "--case", str(case)]
    with exchanged_after_first_read(article, FRAMES[name].format("We will not sign.").encode()):
        assert main([*call, "-o", str(tmp_path / "sheet.json")]) == 0
    with Case.open(case) as opened:
        (file,) = opened.files()
        (quote,) = opened.checked().quotes
    assert hashlib.sha256(file.content).hexdigest() == file.loaded.document.sha256
    assert "We will sign." in file.content.decode()
    assert quote.quote.text == "“We will sign.”"


WITH_PIPE = """
import sys
from quoteverify.cli import main
for command in sys.argv[1:]:
    print(main(command.split()), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_no_command_waits_for_a_pipe_that_nobody_writes_to(case: Path, tmp_path: Path) -> None:
    for name in ("pipe", "pipe.html", "pipe.qvcase"):
        os.mkfifo(tmp_path / name)
    commands = [
        "quotes pipe",
        "check --rendering pipe --no-model --no-judge",
        "verify pipe",
        "pairs pipe -o made.jsonl",
    ]
    commands += [
        "export pipe.qvcase",
        "restore pipe --case made.qvcase",
        "merge pipe.qvcase pipe.qvcase",
        "models add pipe",
    ]
    commands += ["passphrase pipe.qvcase", f"export {case} --template pipe.html --format html"]
    ended = subprocess.run(
        [sys.executable, "-c", WITH_PIPE, *commands],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=120,
        text=True,
    )
    assert ended.stdout.split() == ["2"] * len(commands), ended.stderr
    assert len(ended.stderr.strip().splitlines()) >= len(commands)
