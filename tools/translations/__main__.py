"""What the program says, collected and translated.

python -m tools.translations collect            bring the files of every language up to date with the sources
python -m tools.translations work TAG FILE      write a work file of a language, for a text editor
python -m tools.translations import TAG FILE    take a filled work file in, as far as it is right
python -m tools.translations check [TAG]        say what is missing or wrong
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from quoteverify.localisation.languages import ENGLISH, Language, every_language, languages
from tools.translations.checking import faults, rules
from tools.translations.collecting import collect
from tools.translations.files import carried, place, read, read_work, write, write_work
from tools.translations.messages import Message

ROOT = Path(__file__).resolve().parents[2]


def messages_of(tag: str, messages: Sequence[Message]) -> list[Message]:
    """What is translated into a language: into English the forms of what has a number in it, where they are not in the
    source already."""
    return [message for message in messages if tag != ENGLISH or _needs_forms(message)]


def _needs_forms(message: Message) -> bool:
    return message.counted and any(place.startswith("ui/") for place in message.places)


def collect_all() -> None:
    """Bring the file of every language up to date: new messages unfinished, those that are gone left out."""
    messages = collect(ROOT)
    for tag, own in languages().items():
        path, due = place(ROOT, tag), messages_of(tag, messages)
        write(path, own, due, carried(due, read(path)))


def language(tag: str) -> Language:
    """A language, whether there are words in it yet or not."""
    return every_language()[tag]


def take_in(tag: str, work: Path) -> int:
    """Take in what a work file translates without a fault; says what else there is. Returns the number of faults."""
    path, messages = place(ROOT, tag), messages_of(tag, collect(ROOT))
    known = read(path)
    given = {key: forms for key, forms in carried(messages, known | read_work(work)).items() if known.get(key) != forms}
    named = [message for message in messages if message.key in given]
    wrong = list(faults(named, given, language(tag), rules(ROOT, tag)))
    tell(wrong)
    bad = {message.key for message, _ in wrong}
    right = {key: forms for key, forms in given.items() if key not in bad}
    write(path, language(tag), messages, carried(messages, known | right))
    print(f"{tag}: {len(right)} taken in, {len(bad)} left out.")
    return len(bad)


def try_out(tag: str, work: Path) -> int:
    """Say what is missing or wrong in a work file. Returns the number of faults."""
    messages = messages_of(tag, collect(ROOT))
    found = list(faults(messages, carried(messages, read_work(work)), language(tag), rules(ROOT, tag)))
    tell(found)
    print(f"{tag}: {len(messages)} messages, {len(found)} faults.")
    return len(found)


def check(tags: Sequence[str]) -> int:
    """Say what is missing or wrong in the files of these languages. Returns the number of faults."""
    messages, count = collect(ROOT), 0
    for tag in tags:
        found = list(faults(messages_of(tag, messages), read(place(ROOT, tag)), language(tag), rules(ROOT, tag)))
        tell(found)
        count += len(found)
        print(f"{tag}: {len(messages_of(tag, messages))} messages, {len(found)} faults.")
    return count


def tell(found: Sequence[tuple[Message, str]]) -> None:
    for message, fault in found:
        print(f"{message.context}: “{message.text}” {fault}")


def main(arguments: Sequence[str]) -> int:
    """Run and return the exit status."""
    match arguments:
        case ["collect"]:
            collect_all()
            return 0
        case ["work", tag, path]:
            messages = messages_of(tag, collect(ROOT))
            write_work(Path(path), language(tag), messages, read(place(ROOT, tag)))
            return 0
        case ["try", tag, path]:
            return 1 if try_out(tag, Path(path)) else 0
        case ["import", tag, path]:
            return 1 if take_in(tag, Path(path)) else 0
        case ["check", *tags]:
            return 1 if check(tags or [*languages()]) else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
