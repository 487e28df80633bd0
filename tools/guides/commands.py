"""The page of the command line, made of the commands themselves."""

from typing import Any

import typer.main

from quoteverify.cli import whole_app

OPENING = """\
# The command line

Every command reads files and writes one result; nothing but the result goes to standard output. `-` is standard input
for a file, `-o -` standard output. No command uses the network but `models fetch` and,
where you name a cluster, `batch --dask`.

```sh
quoteverify check --source officer-ru.txt --rendering article-en.txt --format html -o sheet.html
quoteverify quotes article-en.txt
quoteverify align --source officer-ru.txt --rendering article-en.txt
quoteverify check --source officer-ru.txt --rendering article-en.txt --no-model --quiet -o sheet.json
```

| exit status | means |
|---|---|
| 0 | done |
| 1 | a finding at or above `--fail-on` |
| 2 | the input or the call is wrong; one sentence on standard error says what to do |
| 3 | stopped |
| 4 | the program itself failed; the sentence says where the report is |

`python -m quoteverify COMMAND` is the same where PySide6 is not installed; in a folder that you do not trust,
`python -P -m quoteverify`.
"""


def commands() -> str:
    """The page as Markdown."""
    parts = [OPENING]
    for name, command in _named(typer.main.get_command(whole_app())):
        arguments = [option for option in command.params if option.param_type_name == "argument"]
        options = [option for option in command.params if option.param_type_name == "option"]
        parts.append(f"## {name}")
        parts.append(" ".join((command.help or "").split()))
        given = " ".join(str(argument.metavar or argument.name) for argument in arguments)
        parts.append(f"```text\nquoteverify {name} {given}".rstrip() + (" [options]" if options else "") + "\n```")
        rows = [f"| `{_spelled(option)}` | {_about(option)} |" for option in options if option.name != "help"]
        if rows:
            parts.append("\n".join(["| option | does |", "|---|---|", *rows]))
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def _named(group: Any, before: str = "") -> list[tuple[str, Any]]:
    """Every command with its whole name; those of a group after its own."""
    found = []
    for name, command in group.commands.items():
        whole = f"{before} {name}".strip()
        found.extend(_named(command, whole) if hasattr(command, "commands") else [(whole, command)])
    return found


def _spelled(option: Any) -> str:
    names = ", ".join(option.opts)
    if option.is_flag:
        return names
    kind = option.type_descriptor.annotation
    value = option.metavar or "\\|".join(kind)
    return f"{names} {value}" + (" …" if option.multiple else "")


def _about(option: Any) -> str:
    needed = ["Needed."] if option.required else []
    return " ".join([*str(option.help or "").split(), *needed])
