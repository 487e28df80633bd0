"""Strings: the texts in a Python source as templates: an f-string with its values in braces, by names."""

import ast
import re
from collections.abc import Iterator

from quoteverify.localisation.sentences import PHRASE

GENERIC = frozenset(
    {
        "span",
        "text",
        "of",
        "quote",
        "excerpt",
        "str",
        "shown",
        "strip",
        "round",
        "int",
        "len",
        "name_of",
        "visible",
        "escape",
    }
)
"""What is done to a value, or what it is made of, and not what it is."""
PLACE = re.compile(r"\{(\w*)[^{}]*\}")


def template(node: ast.expr) -> str | None:
    """The text of a string or f-string, its values as ``{name}``; None for anything else.

    >>> template(ast.parse("f'“{said.of(text)}” was not said.'", mode="eval").body)
    '“{said}” was not said.'
    """
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values):
            taken: list[str] = []
            return "".join(_part(value, taken) for value in values)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            parts = template(left), template(right)
            return None if None in parts else "".join(filter(None, parts))
        case _:
            return None


def _part(node: ast.expr, taken: list[str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.FormattedValue)
    name = _name(node.value)
    count = sum(other.rstrip("0123456789") == name for other in taken)
    taken.append(name if not count else f"{name}{count + 1}")
    return f"{{{taken[-1]}}}"


def _name(node: ast.expr) -> str:
    """What a value is called: its last name that tells something, with the ending of a phrase where it is one."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "told":
        return _name(node.args[0]) + PHRASE
    names = [name.strip("_") for name in _names(node)]
    telling = [name for name in names if name and name not in GENERIC and not name.isupper()]
    return (telling or [name for name in names if name] or ["value"])[-1].lower()


def _names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Name(name):
            yield name
        case ast.Attribute(value, name):
            yield from _names(value)
            yield name
        case ast.Call(ast.Name(function), arguments):
            yield function
            yield from (name for argument in arguments[:1] for name in _names(argument))
        case ast.Call(function):
            yield from _names(function)
        case ast.Subscript(value) | ast.UnaryOp(_, value):
            yield from _names(value)
        case _:
            return


def documentation(tree: ast.AST) -> set[int]:
    """The ids of the nodes of docstrings and of texts that stand alone below a name."""
    return {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
