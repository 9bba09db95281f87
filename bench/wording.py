"""Searches what Jamae answers for the marks of a query read aloud.

    uv run python -m bench.wording [en ko ...]

It answers each labelled question of data/<language>/conversations.yml once, in its notation, so that only the
telling is looked at, and prints every answer that has marks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from actions.knowledge import Knowledge
from actions.loading.load import load_or_fail
from actions.questions.notation import parse
from actions.questions.state import DialogueState
from actions.reply import Reply
from actions.respond import answer_questions
from actions.store.store import Store, open_engine
from actions.text.phrases import Speech
from nlu.yaml_file import read_yaml

ROOT = Path(__file__).resolve().parent.parent / "data"
LANGUAGES = ("en", "ko", "ja", "zh", "zh-Hant", "ru")
ANYWHERE = r"[=!<>]=|[{}\[\]]|[a-z]_[a-z]|\b(?:None|null|True|False|nan)\b|  +"
"""Signs of the notation, keys of the store, values of a program, two spaces as an empty value leaves them."""
MARKS: Mapping[str, str] = {
    "en": r"\bconditions?\b|\bcriteri|” in its|\((?:in|not) [A-Z][^)]*\)|\(of those|this is true of"
    r"|\bin \d{1,2} [A-Z]\w+ \d{4}|\bof :",
    "ko": r"조건|제외한|(?<=[가-힣]) 및 |기록되어 있습니다|해당 내용|그 밖에 물어보신|함께 물어보신"
    r"|결연한 \S+보다 |넘는 평균기온|\d일 – \d",
    "ja": r"条件|に合う|に該当|お尋ねの内容|\d日 – \d",
    "zh": r"条件|该项|位于[^，。]{1,9}且|且[^，。]{1,9}以外",
    "zh-Hant": r"條件|該項|位於[^，。]{1,9}且|且[^，。]{1,9}以外",
    "ru": r"услови|критери|\(страна:|\(из (?:тех|этих)|в городе [А-Я]|У города"
    r"|\bв \d{1,2} [а-я]+ \d{4}|человек со средней|о городе [А-Я]",
}
"""What a native reader stumbled over, by language."""


def marks_in(text: str, language: str) -> list[str]:
    """The marks of a query in an answer; addresses, which have signs of their own, are left out."""
    told = re.sub(r"https?://\S+", "…", text)
    return re.findall(f"{ANYWHERE}|{MARKS[language]}", told)


def own_words(reply: Reply) -> str:
    """The text and the reading of a reply without what they repeat of the asker's words."""
    told = f"{reply.text}\n{reply.reading}"
    for quoted in reply.missing:
        told = told.replace(quoted, "…")
    return told


def labelled(language: str) -> Iterator[str]:
    """The meanings of a language's labelled turns, each once; Chinese of both scripts has the same."""
    folder = ROOT / language.removesuffix("-Hant")
    seen: dict[str, None] = {}
    for conversation in read_yaml(folder / "conversations.yml"):
        for turn in conversation["turns"]:
            seen[str(turn["means"])] = None
    yield from seen


def answers(knowledge: Knowledge, language: str, meanings: Sequence[str]) -> Iterator[tuple[str, Reply]]:
    """What each of some questions is answered at the beginning of a conversation."""
    speech = Speech(knowledge.phrases, language)
    with knowledge.view() as view:
        for means in meanings:
            yield means, answer_questions(parse(means), DialogueState(), view, speech).reply


def main(languages: Sequence[str]) -> None:
    engine = open_engine("sqlite://")
    load_or_fail(ROOT, engine)
    knowledge = Knowledge(Store(engine), ROOT)
    for language in languages:
        told = 0
        for means, reply in answers(knowledge, language, list(labelled(language))):
            told += 1
            if found := marks_in(own_words(reply), language):
                print(f"{language} {found} {means}\n{reply.text}\n({reply.reading})\n")
        print(f"{language}: {told} answers")


if __name__ == "__main__":
    main(sys.argv[1:] or LANGUAGES)
