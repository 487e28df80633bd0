"""Collecting: the texts to translate, from the sources of the window and of the core.

In the window they are marked as Qt has it: ``tr``, ``translate``, ``QT_TRANSLATE_NOOP``. Words of sheets are marked by
``word`` and ``counted``. What the core says in finished sentences needs no mark, so that none can be forgotten: in the
wings of checks every text with a space in it, everywhere every reason, and every text that reads like a sentence.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from quoteverify.localisation import sentences, words
from quoteverify.localisation.sentences import NUMBER, PLACE
from tools.translations.messages import Message
from tools.translations.strings import documentation, template

WINGS = ("checks", "check")
"""Wings of the core in which every text with a space in it is shown to people."""
NOT_SHOWN = frozenset(
    {
        *("batch", "cli", "worker", "system", "quoteverify/check/pairs.py"),
        *(f"quoteverify/encoder/{name}.py" for name in ("preparation", "tensors", "vectors", "judge")),
        *(f"quoteverify/engines/{name}.py" for name in ("folder", "tokens", "weights", "conversion/converting")),
        *(f"quoteverify/engines/forms/{name}.py" for name in ("argos", "firefox", "marian")),
        "quoteverify/engines/translation/vocabulary.py",
    }
)
"""What no window shows, and what only describes the inside of a model's files: it stays as it is."""
MARKS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Functions of Qt that mark a text, with the number of arguments before it."""
SILENT = frozenset({"ValueError", "TypeError", "RuntimeError", "KeyError"})
"""Errors for programmers."""
UNSEEN = SILENT | {"compile", "word", "counted"}
"""Calls whose texts are shown to nobody, or are words of a sheet."""
_SENTENCE = re.compile(r"[A-Z“«{].*[.]", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2,}[^{}]*\s|\s[^{}]*[A-Za-z]{2,}")


class NotCollectable(ValueError):
    """A text that is marked, and put together in a way that cannot be read from the source."""

    def __init__(self, path: str, line: int) -> None:
        super().__init__(f"{path}:{line}: the text to translate is computed; write it as one string.")


def collect(root: Path) -> list[Message]:
    """Every message of the program whose sources lie below ``root``, each once. Raises NotCollectable."""
    found: dict[tuple[str, str], Message] = {}
    for message in _all(root):
        # Sentences that differ by the names of their values alone are one.
        shape = PLACE.sub("{}", message.text) if message.context == sentences.CONTEXT else message.text
        known = found.get((message.context, shape))
        places = tuple(sorted({*(known.places if known else ()), *message.places}))
        text = known.text if known else message.text
        found[message.context, shape] = Message(message.context, text, message.counted, places)
    return [found[key] for key in sorted(found)]


def _all(root: Path) -> Iterator[Message]:
    for path in sorted((root / "ui").rglob("*.py")):
        yield from _Window(path.relative_to(root).as_posix(), ast.parse(path.read_bytes())).messages()
    for path in sorted((root / "quoteverify").rglob("*.py")):
        yield from _core(path.relative_to(root).as_posix(), ast.parse(path.read_bytes()))
    yield from _template_words(root)
    yield from _terms(root)
    yield from _languages(root)


class _Window:
    """The messages of one module of the window."""

    def __init__(self, path: str, tree: ast.Module) -> None:
        self._path, self._tree = path, tree

    def messages(self) -> Iterator[Message]:
        yield from self._below(self._tree, "")

    def _below(self, node: ast.AST, owner: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self._below(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Message]:
        name = _called(call)
        if name not in MARKS or (name == "translate" and isinstance(call.func, ast.Attribute) and _is_painter(call)):
            return
        before = MARKS[name]
        if len(call.args) <= before or not all(isinstance(part, ast.expr) for part in call.args):
            return
        text = template(call.args[before]) if isinstance(call.args[before], ast.Constant) else None
        context = template(call.args[0]) if before else owner
        if text is None or context is None:
            if isinstance(call.args[before], ast.Call):  # marked elsewhere by QT_TRANSLATE_NOOP
                return
            raise NotCollectable(self._path, call.lineno)
        yield Message(context, text, len(call.args) > before + 2, (self._path,))


def _is_painter(call: ast.Call) -> bool:
    """``painter.translate(x, y)`` moves a painter."""
    return not isinstance(call.args[0], ast.Constant) or not isinstance(call.args[0].value, str)


def _core(path: str, tree: ast.Module) -> Iterator[Message]:
    yield from _words(path, tree)
    parts = path.split("/")
    if parts[1] != "cli":
        yield from (Message(sentences.CONTEXT, text, places=(path,)) for text in _steps(tree))
    if parts[1] in NOT_SHOWN or path in NOT_SHOWN:
        return
    left_out = _left_out(tree)
    texts = [node for node in _texts(tree, left_out) if parts[1] in WINGS or _is_sentence(template(node) or "")]
    texts += _reasons(tree)
    for node in texts:
        text = template(node) or ""
        if _WORDS.search(PLACE.sub("{}", text)) and not _is_joint(text):
            yield Message(sentences.CONTEXT, text, NUMBER in PLACE.findall(text), (path,))
    for node in _marked(tree):
        phrase = template(node)
        if phrase is not None:
            yield Message(sentences.CONTEXT, phrase, NUMBER in PLACE.findall(phrase), (path,))


def _steps(tree: ast.Module) -> Iterator[str]:
    """What a long job says that it is doing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in ("say", "_say", "step") and node.args:
            text = template(node.args[0])
            if text is not None and _WORDS.search(PLACE.sub("{}", text)):
                yield text


def _is_sentence(text: str) -> bool:
    """Three words or more, from a capital, a quotation mark or a value to a full stop."""
    return bool(_SENTENCE.fullmatch(text)) and len(text.split()) > 2


def _is_joint(text: str) -> bool:
    """What stands between the parts of a list: " and "."""
    return text != text.strip() and " " not in text.strip()


def _marked(tree: ast.Module) -> Iterator[ast.expr]:
    """Phrases that ``told`` marks where they are written."""
    return (node.args[0] for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) == "told")


def _words(path: str, tree: ast.Module) -> Iterator[Message]:
    """What ``word`` and ``counted`` mark."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or path.startswith("quoteverify/localisation/"):
            continue
        name = _called(node)
        if name in ("word", "noted"):
            yield Message(words.CONTEXT, _plain(node.args[0], path, node), places=(path,))
        elif name == "counted":
            yield Message(words.CONTEXT, _plain(node.args[2], path, node), True, (path,))


def _plain(node: ast.expr, path: str, call: ast.Call) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise NotCollectable(path, call.lineno)
    return node.value


def _reasons(tree: ast.Module) -> Iterator[ast.expr]:
    """What ``NotChecked`` is told, and what goes into the sentence of an error."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) == "NotChecked" and len(node.args) > 1:
            yield node.args[1]
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and _called(node.exc) not in SILENT:
            yield from node.exc.args


def _texts(tree: ast.Module, left_out: set[int]) -> list[ast.expr]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) and id(node) not in left_out
    ]


def _left_out(tree: ast.Module) -> set[int]:
    """The ids of texts that nobody is shown, of pieces of longer texts, and of words of sheets."""
    left_out = documentation(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr | ast.BinOp) and template(node) is not None:
            left_out |= {id(part) for part in ast.walk(node) if part is not node and _is_piece(part, node)}
        if isinstance(node, ast.Call) and (_called(node) in UNSEEN or _is_log(node)):
            left_out |= {id(part) for part in ast.walk(node)}
    return left_out


def _is_piece(part: ast.AST, whole: ast.AST) -> bool:
    """Whether a text is a piece of a longer one, and not of a value in it."""
    if isinstance(whole, ast.JoinedStr):
        return any(part is value for value in whole.values)
    return True


def _is_log(call: ast.Call) -> bool:
    return _called(call) in (
        "log_failure",
        "exception",
        "debug",
        "info",
        "warning",
        "getLogger",
    )


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(_, name):
            return name
    return ""


_IN_TEMPLATE = re.compile(r"\bword\((?P<mark>[\"'])(?P<text>.+?)(?P=mark)")


def _template_words(root: Path) -> Iterator[Message]:
    """What the usual template of a sheet says."""
    path = root / "resources" / "templates" / "sheet.html"
    for found in _IN_TEMPLATE.finditer(path.read_text(encoding="utf-8")):
        yield Message(words.CONTEXT, found["text"], places=(path.relative_to(root).as_posix(),))


_NAMED = re.compile(r'^name = "(?P<name>[^"]+)"$', re.MULTILINE)


def _languages(root: Path) -> Iterator[Message]:
    """The names of the languages that the program knows."""
    for path in sorted((root / "resources" / "languages").glob("*.toml")):
        found = _NAMED.search(path.read_text(encoding="utf-8"))
        if found:
            yield Message(words.LANGUAGES, found["name"], places=(path.relative_to(root).as_posix(),))


_WHY = re.compile(r'^why = "(?P<why>[^"]+)"$', re.MULTILINE)


def _terms(root: Path) -> Iterator[Message]:
    """Why a rendering of a term is wrong, as the lists of terms say."""
    for path in sorted((root / "resources" / "languages").glob("*.toml")):
        for found in _WHY.finditer(path.read_text(encoding="utf-8")):
            yield Message(sentences.CONTEXT, found["why"], places=(path.relative_to(root).as_posix(),))
