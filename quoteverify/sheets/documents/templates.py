"""Users' own templates for HTML and Markdown, run in a sandbox: they decide how a sheet looks and can do nothing else.

A template is written in Jinja (https://jinja.palletsprojects.com/templates/) and sees the records of ``parts.Outline``
as ``sheet``; ``docs/sheets.md`` lists them. It reaches no file, no other template and nothing of Python. Every value is
escaped for its format, whatever the template asks, so that no word of a transcript becomes markup. What it may produce
and compute is bounded.
"""

import re
import time
from collections.abc import Callable, Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html
from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from quoteverify.errors import InputError
from quoteverify.loaders import read_bytes
from quoteverify.sheets.documents.escaping import escaped_run

LONGEST = 100_000_000
"""Characters that a sheet may have."""
LONGEST_TEMPLATES = {".html": 1_000_000, ".md": 1_000_000, ".docx": 16_000_000}
"""Bytes, by the ending of their names; a Word document brings pictures."""
LONGEST_TIME = 120.0
"""Seconds that a template may take; 10,000 quotes take four."""
_ACTING_ELEMENTS = frozenset(
    {
        *("script", "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "link", "base"),
        *("video", "audio", "source", "svg", "math", "portal", "template", "noscript"),
    }
)
_PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
"""A picture inside the file, such as a letterhead."""
_LINKING = frozenset(
    {"href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "xlink:href"}
)
_ACTING = ("safe", "urlize", "xmlattr", "tojson", "forceescape")
"""Filters that vouch for a text, or make links and attributes of it."""


class TemplateBroken(InputError):
    def __init__(self, path: str, why: str, line: int | None = None) -> None:
        self.path, self.line = path, line
        where = f", line {line}" if line else ""
        super().__init__(f"The template {path}{where} cannot be used ({why}): correct it, or export without it.")


class WrongTemplate(InputError):
    def __init__(self, path: str, suffix: str, format_name: str) -> None:
        self.path = path
        super().__init__(
            f"The template {path} is not for {format_name}: choose a {suffix} file, or export without a template."
        )


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with arithmetic that cannot grow without bound."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**" or not numbers:
            raise SecurityError(f"{operator} is allowed between numbers only" if operator != "**" else "no powers")
        return super().call_binop(context, operator, left, right)


def usual_template(name: str) -> Template:
    """A template that ships with the program, from ``resources/templates``."""
    text = (files("resources") / "templates" / name).read_text(encoding="utf-8")
    return _environment(_as_html).from_string(text)


def read_template(path: str, suffix: str, format_name: str) -> bytes:
    """A template as it stands in its file. Raises FileMissing, FileUnreadable, WrongTemplate or TemplateBroken."""
    if Path(path).suffix.lower() != suffix:
        raise WrongTemplate(path, suffix, format_name)
    data = read_bytes(Path(path))
    longest = LONGEST_TEMPLATES[suffix]
    if len(data) > longest:
        raise TemplateBroken(path, f"it is larger than {longest // 1_000_000} MB")
    return data


def render_own(path: str, suffix: str, format_name: str, context: Mapping[str, object]) -> str:
    """What a person's template makes of a sheet. ``suffix`` (``.html`` or ``.md``) says how values are escaped.

    Raises FileMissing, FileUnreadable, WrongTemplate or TemplateBroken.
    """
    data = read_template(path, suffix, format_name)
    try:
        made = _environment(_as_html if suffix == ".html" else _as_markdown)
        if suffix == ".md":
            for name in ("e", "escape"):
                made.filters.pop(name)
            made.filters["join"] = _join
        text = _bounded(path, made.from_string(data.decode("utf-8-sig")), context)
    except TemplateSyntaxError as error:
        raise TemplateBroken(path, error.message or "it is no Jinja", error.lineno) from error
    except (TemplateError, UnicodeDecodeError, ArithmeticError, TypeError, ValueError, AttributeError) as error:
        raise TemplateBroken(path, str(error) or type(error).__name__, _line(error)) from error
    except (RecursionError, MemoryError) as error:
        raise TemplateBroken(path, "it does not end") from error
    if suffix == ".html":
        _require_inert(path, text)
    return text


def _require_inert(path: str, html: str) -> None:
    """Refuse HTML that acts or asks for anything: a text inside it could then do so too. Raises TemplateBroken."""
    try:
        tree = lxml.html.document_fromstring(html)
    except (lxml.etree.LxmlError, ValueError) as error:
        raise TemplateBroken(path, "it gives no HTML") from error
    for element in tree.iter(lxml.etree.Element):
        name = str(element.tag)
        if name in _ACTING_ELEMENTS or (name == "meta" and "refresh" in str(element.get("http-equiv")).lower()):
            raise TemplateBroken(path, f"its sheet would hold <{name}>, and sheets hold nothing that acts")
        for attribute, value in ((str(key).lower(), str(held)) for key, held in element.items()):
            inert = value.startswith("#") or (name == "img" and _PICTURE.fullmatch(value))
            if attribute.startswith("on") or (attribute in _LINKING and not inert):
                raise TemplateBroken(path, f"its sheet would hold the attribute {attribute}, and sheets hold no links")


def _join(values: Iterable[object], between: str = "") -> str:
    """Replaces Jinja's ``join``, which trusts what is marked as safe for HTML: that is not safe in Markdown."""
    return between.join(str(value) for value in values)


def _bounded(path: str, template: Template, context: Mapping[str, object]) -> str:
    parts: list[str] = []
    length, end = 0, time.monotonic() + LONGEST_TIME
    for part in template.generate(context):
        parts.append(part)
        length += len(part)
        if length > LONGEST or time.monotonic() > end:
            raise TemplateBroken(path, "it does not end")
    return "".join(parts)


def _environment(finalize: Callable[[object], Markup]) -> ImmutableSandboxedEnvironment:
    environment = _Sandbox(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=finalize
    )
    for name in _ACTING:
        environment.filters.pop(name, None)
    return environment


def _as_html(value: object) -> Markup:
    """A value escaped for HTML. The output of a macro is HTML already."""
    return value if isinstance(value, Markup) else escape(str(value))


def _as_markdown(value: object) -> Markup:
    """A value escaped for Markdown."""
    return value if isinstance(value, Markup) else Markup(escaped_run(str(value)))  # noqa: S704 - escaped here


def _line(error: Exception) -> int | None:
    """The line of the template in which rendering failed; Jinja names its frames ``<template>``."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
