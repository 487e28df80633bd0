"""Mail (.eml): the text of a message, its subject as the headline; attachments are left out."""

import email
import email.policy
import re
from email.message import EmailMessage

from quoteverify.loaders.content import Content, Extract, Format, Raw, never_sure
from quoteverify.loaders.decoding import decode
from quoteverify.loaders.documents.web import read_page
from quoteverify.loaders.errors import FileDamaged, NoText
from quoteverify.loaders.turns import from_passages
from quoteverify.records.document import Zone

_WHAT = "mail message"
_PARTS_LIMIT = 10_000
_QUOTED = re.compile(r"[ \t]{0,3}(?:>[ \t]?){1,9}")
_BLANK = re.compile(r"\n\s*\n")


def load(raw: Raw) -> Content:
    """The plain text of a message, or its HTML where it has no other. Raises FileDamaged or NoText."""
    if raw.data.count(b"\n--") > _PARTS_LIMIT:
        raise FileDamaged(raw.path, _WHAT, f"it has more than {_PARTS_LIMIT} parts")
    message = email.message_from_bytes(raw.data, policy=email.policy.default)
    if not message.keys():
        raise FileDamaged(raw.path, _WHAT, "it has no mail headers")
    part = message.get_body(("plain", "html"))
    if not isinstance(part, EmailMessage):
        raise NoText(raw.path)
    words, encoding, warnings = _words(part, raw)
    metadata = _metadata(message)
    if part.get_content_type() == "text/html":
        passages, _, more = read_page(words, raw)
        warnings += more
    else:
        passages = [_passage(chunk) for chunk in _BLANK.split(words)]
    if "title" in metadata:
        passages.insert(0, Extract(metadata["title"], Zone.HEADLINE))
    text, blocks = from_passages(passages)
    if len(blocks) < 1 + ("title" in metadata):
        raise NoText(raw.path)
    left = sum(1 for _ in message.iter_attachments())
    if left:
        warnings += (f"Attachments were not read ({left}): save and open them by themselves.",)
    return Content(text, blocks, encoding, warnings, metadata)


def _passage(chunk: str) -> Extract:
    """A paragraph; one whose every line begins with ">" is a quoted one, without those marks."""
    kept = [line for line in chunk.splitlines() if line.strip()]
    if kept and all(_QUOTED.match(line) for line in kept):
        return Extract("\n".join(_QUOTED.sub("", line) for line in kept), quoted=True)
    return Extract(chunk)


def _words(part: EmailMessage, raw: Raw) -> tuple[str, str, tuple[str, ...]]:
    """The body decoded as the message says, or as its bytes look where it says nothing that is true."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = raw.options.encoding or part.get_content_charset() or "utf-8"
    try:
        return data.decode(charset), charset, ()
    except (LookupError, UnicodeDecodeError):
        found = decode(data, raw.path)
        told = f"The message is not encoded in {charset} as it says; it was read as {found.encoding}."
        return found.text, found.encoding, (told,)


def _metadata(message: EmailMessage) -> dict[str, str]:
    found = {}
    for field, header in (("title", "subject"), ("author", "from"), ("date", "date")):
        try:
            value = " ".join(str(message[header] or "").split())
        except (ValueError, IndexError, TypeError, AttributeError):
            continue  # the standard library's header parser stumbles over some damaged addresses and dates
        if value:
            found[field] = value[:1000]
    return found


FORMAT = Format(_WHAT, (".eml",), load, never_sure)
