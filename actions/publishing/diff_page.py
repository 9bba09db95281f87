"""`jamae diff`: a page on which a person reads every answer that would change, and approves it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Engine

from actions.loading.csv_files import items
from actions.loading.dataset import read_dataset
from actions.loading.snapshot import snapshot_of
from actions.loading.versions import live, read_snapshot, version_as_of
from actions.publishing.answer_diff import (
    Difference,
    Differences,
    approval_code,
    by_city,
    differences,
    text_of,
)
from actions.publishing.question_matrix import TOGETHER
from actions.publishing.word_diff import safe, side_by_side
from actions.reply import Reply
from actions.text.clock import today
from actions.text.phrases import Phrases
from actions.text.staff_messages import Sentence, tell

INTERFACE = ("ko", "en")
"""The languages of the page itself, both in it; the reader chooses."""
FOLDER = Path(__file__).parent / "diff_phrases"
TEMPLATE = Path(__file__).parent / "diff_page.html"


def diff_command(
    data: Path,
    languages: Path,
    engine: Engine,
    *,
    html: Path,
    page_file: Path | None = None,
    old: str | None = None,
    new: str | None = None,
    most_cities: int | None = None,
    language: str = "en",
) -> int:
    """Say in short, in `language`, what changes, and write the page to `html`; 1 if the new data is unsound.

    `old` and `new` name versions; without them the live one is compared with the data folder.
    """
    before = version_as_of(engine, old) if old else live(engine).version
    if new:
        number = version_as_of(engine, new)
        snapshot, title = read_snapshot(engine, number), f"version {number}"
    else:
        dataset = read_dataset(data, page_file=page_file)
        if dataset.problems:
            tell(language, Sentence("diff-wrong"), *items(dataset.problems))
            return 1
        snapshot, title = snapshot_of(dataset), str(data)
    found = differences(languages, read_snapshot(engine, before), snapshot, most_cities=most_cities)
    tell(language, *found.sentences(language))
    page = page_of(
        found, Phrases(languages), old=f"version {before}", new=title, revision=live(engine).revision
    )
    html.parent.mkdir(parents=True, exist_ok=True)
    html.write_text(page, encoding="utf-8")
    tell(language, Sentence("diff-page", page=html))
    return 0


def page_of(found: Differences, phrases: Phrases, *, old: str, new: str, revision: int = 0) -> str:
    """The page as HTML: nothing outside of it is needed. `old` and `new` say what was compared.

    `revision` is that of what is live: what is approved on the page is approved in place of it alone.
    """
    return _Page(found, phrases).fill(old, new, revision)


class _Page:
    def __init__(self, found: Differences, phrases: Phrases) -> None:
        self._found = found
        self._phrases = phrases
        self._own = Phrases(FOLDER)

    def fill(self, old: str, new: str, revision: int) -> str:
        found = self._found
        facts = [each for each in found.changed if each.asked.is_fact]
        parts = {
            "title": self.say("title"),
            "lead": self.say("lead"),
            "interface": self.say("interface"),
            "from": self.say("from"),
            "old": f"{safe(old)} <code>{found.before_hash}</code>",
            "to": self.say("to"),
            "new": f"{safe(new)} <code>{found.after_hash}</code>",
            "made": self.say("made"),
            "today": today().isoformat(),
            "summary": self._summary(facts),
            "changes": "\n".join(self._changes()),
            "approve": self.say("approve"),
            "approve-lead": self.say("approve-lead"),
            "fingerprint": approval_code(found.before_hash, found.after_hash, revision),
            "approved-by": self.say("approved-by"),
            "approved-on": self.say("approved-on"),
        }
        template = TEMPLATE.read_text(encoding="utf-8")
        return re.sub(r"\{\{([\w-]+)\}\}", lambda match: parts[match[1]], template)

    def say(self, key: str, /, **arguments: Any) -> str:
        """A phrase of the page in each of its languages; the style shows one of them."""
        return self._each(lambda language: self._own.say(language, key, **arguments))

    def _each(self, tell: Any) -> str:
        return "".join(f'<span class="ui" lang="{each}">{safe(tell(each))}</span>' for each in INTERFACE)

    def _summary(self, facts: list[Difference]) -> str:
        found = self._found
        if not found.changed:
            return f"<p>{self.say('nothing')}</p>"
        sentences = sum(len(each.languages) for each in found.changed)
        counts = {"changed": len(found.changed), "asked": found.asked}
        told = self.say("asked", **counts, languages=len(found.languages), sentences=sentences)
        lines = [f"<p><strong>{self.say('facts', count=len(facts))}.</strong> {told}</p>"]
        for key, some in (
            ("newly", [each for each in facts if each.is_newly_answerable]),
            ("no-longer", [each for each in facts if each.is_no_longer_answerable]),
        ):
            if some:
                items = "".join(
                    f"<li>{self._each(lambda code, d=each: self._name(d, code))}</li>" for each in some
                )
                lines.append(f"<h2>{self.say(key)}</h2><ul class='{key}'>{items}</ul>")
        if found.cities_left_out:
            lines.append(f"<p>{self.say('left-out', count=found.cities_left_out)}</p>")
        return "\n".join(lines)

    def _name(self, difference: Difference, language: str) -> str:
        return f"{self._found.name(difference.asked.city, language)}: {self._about(difference, language)}"

    def _about(self, difference: Difference, language: str) -> str:
        asked = difference.asked
        if asked.is_fact:
            return self._found.attribute(asked.about, language, self._phrases)
        return self._own.say(language, f"about-{asked.about}")

    def _changes(self) -> Iterator[str]:
        for city, changed in by_city(self._found.changed):
            heading = self.say("together") if city == TOGETHER else self._city(city)
            yield f'<section class="city"><h2>{heading}</h2>'
            facts = [each for each in changed if each.asked.is_fact]
            for each in facts:
                yield f"<article><h3>{self._heading(each)}</h3>{self._table(each)}</article>"
            others = [each for each in changed if not each.asked.is_fact]
            tables = "".join(f"<h4>{self._heading(each)}</h4>{self._table(each)}" for each in others)
            if others:
                summary = self.say("repeats", count=len(others))
                yield f"<details><summary>{summary}</summary>{tables}</details>"
            yield "</section>"

    def _city(self, city: str) -> str:
        return self._each(lambda code: self._found.name(city, code))

    def _heading(self, difference: Difference) -> str:
        return self._each(lambda code: self._about(difference, code))

    def _table(self, difference: Difference) -> str:
        rows = "".join(
            self._row(language, difference.before[language], difference.after[language])
            for language in difference.languages
        )
        return (
            f"<table><thead><tr><th></th><th>{self.say('before')}</th><th>{self.say('after')}</th></tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )

    def _row(self, language: str, before: Reply | None, after: Reply | None) -> str:
        old, new = side_by_side(text_of(before), text_of(after))
        gone = f"<em>{self.say('not-there')}</em>"
        label = self._each(lambda code: self._phrases.say(code, f"language-{language}"))
        cells = "".join(
            f'<td lang="{language}">{text if side else gone}</td>'
            for side, text in ((before, old), (after, new))
        )
        return f"<tr><th>{label}</th>{cells}</tr>"
