"""Jamae's own few commands, the same in every channel and language: /help, /lang, /source, /forget and
/start.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from nlu.message import Span

COMMANDS = {
    "help": "capabilities",
    "start": "greet",
    "source": "source",
    "forget": "forget",
    "lang": "language",
}
PATTERN = re.compile(r"/(help|start|source|forget|lang)(?:@\w+)?(?:\s+(\S+))?\s*$")
CODES = {
    **dict.fromkeys(("ko", "kr"), "ko"),
    "en": "en",
    **dict.fromkeys(("ja", "jp"), "ja"),
    **dict.fromkeys(("zh", "cn", "zh-hans", "zh-cn"), "zh"),
    **dict.fromkeys(("zh-hant", "zh-tw", "tw"), "zh-Hant"),
    "ru": "ru",
}


def command_spans(text: str, languages: Collection[str] = ()) -> list[Span]:
    """The command that a folded message consists of, and the language code given with /lang; else nothing.

    `languages` are codes that may be given besides those of CODES.
    """
    match = PATTERN.match(text)
    if not match:
        return []
    word, argument = match.groups()
    if argument and word not in ("lang", "start"):
        return []
    spans = [Span("command", COMMANDS[word], 0, match.end(1), match.group())]
    code = CODES.get(argument) or (argument if argument in languages else None)
    if code and word == "lang":
        spans.append(Span("language_name", code, match.start(2), match.end(2), argument))
    return spans
