"""The report as one HTML page without scripts or files to load, laid out for the screen and for A4."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from babel.dates import format_skeleton
from babel.numbers import format_decimal, format_percent

from actions.text.phrases import Speech
from bot.review.charts import bar, columns, shares, swatch
from bot.review.figures import SHOWN_OUTCOMES, Figures, within
from bot.review.turn_record import STEPS
from bot.telemetry.metrics import BOUNDS

STYLE = Path(__file__).with_name("report.css")
MOST_ROWS = 12
GAP_ROWS = 30
COMMAND = re.compile(r"`([^`]+)`")

Name = Callable[[str], str]
"""What people call a city or an attribute, by its key."""


@dataclass(frozen=True)
class Names:
    """The names that the page uses for the keys of the knowledge."""

    city: Name
    attribute: Name


class Page:
    """Writes figures in the language of `speech`. Raises nothing: what has no name is told by its key."""

    def __init__(
        self, figures: Figures, speech: Speech, names: Names, *, made: dt.date, waiting: int
    ) -> None:
        self._figures = figures
        self._speech = speech
        self._names = names
        self._made = made
        self._waiting = waiting

    def content(self) -> str:
        """Only the sections, to stand on another page."""
        return "\n".join(self._sections() if self._figures.questions else [self._none()])

    def html(self) -> str:
        language, title = self._speech.language, self._say("report-title")
        period = self._say("report-period", **self._period())
        return "\n".join(
            [
                "<!doctype html>",
                f'<html lang="{language}">',
                '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
                f"<title>{escape(title)}: {escape(period)}</title>",
                f"<style>\n{STYLE.read_text(encoding='utf-8')}</style></head>",
                "<body>",
                f"<header><h1>{escape(title)}</h1><p>{escape(period)}</p></header>",
                "<main>",
                self.content(),
                "</main>",
                f"<footer>{_paragraph(self._say('report-made', day=self._speech.date(self._made)))}</footer>",
                "</body></html>",
                "",
            ]
        )

    def _none(self) -> str:
        return f"<p>{escape(self._say('report-none', **self._period()))}</p>"

    def _sections(self) -> list[str]:
        sections = [
            self._in_short(),
            self._section("report-by-day", self._by_day()),
            self._section("report-outcomes", self._outcomes()),
            self._section("report-times", self._times()),
            self._section("report-gaps", self._gaps()),
            '<div class="beside">',
            self._ranking("report-cities", "report-city", self._figures.cities, self._names.city),
            self._ranking(
                "report-attributes", "report-what", self._figures.attributes, self._names.attribute
            ),
            self._ranking("report-languages", "report-languages", self._figures.languages, self._language),
            self._ranking("report-channels", "report-channels", self._figures.channels, self._channel),
            "</div>",
            self._section("report-days", self._day_table()),
        ]
        return [section for section in sections if section]

    def _section(self, heading: str, content: str) -> str:
        return f"<section><h2>{escape(self._say(heading))}</h2>\n{content}</section>"

    # --- sections

    def _in_short(self) -> str:
        f = self._figures
        thumbs = f.verdicts.total()
        told = [
            (self._number(f.questions), self._say("report-questions")),
            (self._number(round(f.questions / len(f.by_day), 1)), self._say("report-a-day")),
            (self._percent(f.share("answered")), self._say("report-answered")),
            (self._percent(f.share("declined", "not_recorded")), self._say("report-declined")),
            (self._percent(f.share("not_understood")), self._say("report-not-understood")),
            (self._percent(f.verdicts["up"] / thumbs), self._say("report-helpful", count=thumbs))
            if thumbs
            else ("–", self._say("report-no-thumbs")),
        ]
        tiles = "".join(
            f"<div><dd>{escape(value)}</dd><dt>{escape(label)}</dt></div>" for value, label in told
        )
        wait = _paragraph(self._say("report-waiting", count=self._waiting)) if self._waiting else ""
        return self._section("report-in-short", f'<dl class="tiles">{tiles}</dl>{wait}')

    def _by_day(self) -> str:
        days = list(self._figures.by_day)
        values = [outcomes.total() for outcomes in self._figures.by_day.values()]
        most = max(values)
        text = self._say(
            "report-by-day-text",
            total=self._figures.questions,
            days=len(days),
            most=most,
            day=self._speech.date(days[values.index(most)]),
        )
        short = [format_skeleton("Md", day, locale=self._speech.locale) for day in days]
        return f"{columns(values, short, text)}<p>{escape(text)}</p>"

    def _outcomes(self) -> str:
        shown = [outcome for outcome in SHOWN_OUTCOMES if self._figures.outcomes[outcome]]
        parts = {outcome: self._figures.share(outcome) for outcome in SHOWN_OUTCOMES}
        named = [f"{self._say(f'outcome-{o}')} {self._percent(parts[o])}" for o in shown]
        text = self._say(
            "report-outcomes-text",
            total=self._figures.questions,
            parts=self._say("join-values").join(named),
        )
        rows = [
            (
                f"{swatch(SHOWN_OUTCOMES.index(outcome))} {escape(self._say(f'outcome-{outcome}'))}",
                self._number(self._figures.outcomes[outcome]),
                self._percent(parts[outcome]),
            )
            for outcome in shown
        ]
        heads = ("report-outcomes", "report-count", "report-share")
        return shares(list(parts.values()), text) + self._table(heads, rows)

    def _gaps(self) -> str:
        about = _paragraph(self._say("report-gaps-about"))
        rows = [
            (
                escape(self._names.city(city) if city else self._say("report-no-city")),
                escape(self._names.attribute(attribute) if attribute else self._say("report-something-else")),
                escape(self._say("report-gap-asked", count=count)),
            )
            for (city, attribute), count in self._figures.missing.most_common(GAP_ROWS)
        ]
        if not rows:
            return _paragraph(self._say("report-no-gaps"))
        return about + self._table(("report-city", "report-what", "report-count"), rows)

    def _ranking(self, heading: str, column: str, counts: Counter[str], name: Name) -> str:
        if not counts:
            return ""
        top, total = counts.most_common(MOST_ROWS), max(counts.values())
        rows = [
            (escape(name(key)), self._number(count), bar(count / total)) for key, count in top if count > 0
        ]
        return self._section(heading, self._table((column, "report-count", ""), rows))

    def _times(self) -> str:
        rows = [
            (escape(self._say(f"report-step-{step}")), *(self._within(step, part) for part in (0.5, 0.95)))
            for step in STEPS
            if self._figures.times[step]
        ]
        about = _paragraph(self._say("report-times-about"))
        heads = ("report-step", "report-half", "report-nearly-all")
        return about + self._table(heads, rows)

    def _within(self, step: str, share: float) -> str:
        seconds = within(self._figures.times[step], share)
        key, told = ("report-longer", BOUNDS[-1]) if seconds is None else ("report-milliseconds", seconds)
        return escape(self._say(key, number=self._number(told * 1000)))

    def _day_table(self) -> str:
        shown = [outcome for outcome in SHOWN_OUTCOMES if self._figures.outcomes[outcome]]
        rows = [
            (
                escape(self._speech.date(day)),
                self._number(outcomes.total()),
                *(self._number(outcomes[o]) for o in shown),
            )
            for day, outcomes in self._figures.by_day.items()
        ]
        return self._table(("report-day", "report-count", *(f"outcome-{outcome}" for outcome in shown)), rows)

    # --- parts

    def _table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
        """`heads` are phrases, or nothing over a column of bars; the cells are HTML."""
        head = "".join(
            f'<th scope="col">{escape(self._say(key))}</th>' if key else "<td></td>" for key in heads
        )
        lines = [
            f"<tr><th scope=row>{row[0]}</th>{''.join(f'<td>{c}</td>' for c in row[1:])}</tr>" for row in rows
        ]
        return f"<table><thead><tr>{head}</tr></thead>\n<tbody>{''.join(lines)}</tbody></table>\n"

    def _language(self, code: str) -> str:
        return self._known(f"language-{code}", code) if code else self._say("language-none")

    def _channel(self, channel: str) -> str:
        return self._known(f"channel-{channel}", channel)

    def _known(self, key: str, otherwise: str) -> str:
        known = self._speech.phrases.has(self._speech.language, key)
        return self._say(key) if known else otherwise

    def _say(self, key: str, **arguments: object) -> str:
        return self._speech.say(key, **arguments)

    def _period(self) -> dict[str, str]:
        return {
            "first": self._speech.date(self._figures.first),
            "last": self._speech.date(self._figures.last),
        }

    def _number(self, value: float) -> str:
        return format_decimal(value, locale=self._speech.locale)

    def _percent(self, share: float) -> str:
        return format_percent(share, format="#,##0.#%", locale=self._speech.locale)


def _paragraph(text: str) -> str:
    """HTML in which `commands` stand apart."""
    told = COMMAND.sub(r"<code>\1</code>", escape(text))
    return f"<p>{told}</p>"
