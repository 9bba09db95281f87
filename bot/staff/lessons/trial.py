"""A new network held against the live one before it answers anybody: what the trial found, as it is kept.

Nothing that visitors said is kept here, since that is deleted after some days, or when they ask for it: only
the numbers of their turns are, and these are read again when somebody looks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from actions.understand.learned import Interpreter
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.settings import Settings
from bot.staff.files import write_whole
from bot.staff.lessons.models import Change, training_folder
from bot.staff.lessons.reading import ReadTurn, as_read_by, read_again
from bot.staff.site import Site

MOST_ASKED = 500
"""Of the questions of the last days the latest so many are read by both networks."""


@dataclass(frozen=True)
class Share:
    """Of so many labelled turns so many were read as labelled before, and so many are after."""

    turns: int = 0
    before: int = 0
    after: int = 0


@dataclass(frozen=True)
class Case:
    """A held-out turn that only one of the networks reads as labelled, by its place: its language, the number
    of its conversation in the file, and its own there. All readings are in the notation."""

    language: str
    conversation: int
    turn: int
    said: str
    means: str
    before: str
    after: str


@dataclass(frozen=True)
class Trial:
    """What was found when the network `candidate` was held against the one that was `live`; both are signs.

    `at` is in seconds since 1970. `lessons` says by the sign of each lesson of staff whether it was, and is,
    understood. `of` is how many held-out turns there are: fewer may have been read. `asked` questions of the
    last days were read, and those numbered in `changed` would be answered otherwise.
    """

    live: str
    candidate: str
    at: float
    of: int
    languages: Mapping[str, Share] = field(default_factory=dict)
    lessons: Mapping[str, tuple[bool, bool]] = field(default_factory=dict)
    lost: tuple[Case, ...] = ()
    won: tuple[Case, ...] = ()
    asked: int = 0
    changed: tuple[int, ...] = ()

    @property
    def held_out(self) -> Share:
        """Of all languages together."""
        shares = self.languages.values()
        return Share(
            sum(each.turns for each in shares),
            sum(each.before for each in shares),
            sum(each.after for each in shares),
        )

    @property
    def understood(self) -> Share:
        """Of the lessons of staff."""
        both = self.lessons.values()
        return Share(len(both), sum(before for before, _ in both), sum(after for _, after in both))


def is_of(trial: Trial | None, change: Change) -> bool:
    """Whether it was just this change that was tried."""
    return trial is not None and (trial.live, trial.candidate) == (change.live, change.to)


def keep_trial(settings: Settings, trial: Trial) -> None:
    """In place of the one before."""
    told = json.dumps(asdict(trial), ensure_ascii=False)
    write_whole(training_folder(settings) / "trial.json", told.encode())


def last_trial(settings: Settings) -> Trial | None:
    """None where nothing was tried yet."""
    file = training_folder(settings) / "trial.json"
    if not file.is_file():
        return None
    told = json.loads(file.read_bytes())
    return Trial(
        **{
            **told,
            "languages": {language: Share(**each) for language, each in told["languages"].items()},
            "lessons": {sign: (before, after) for sign, (before, after) in told["lessons"].items()},
            "lost": tuple(Case(**each) for each in told["lost"]),
            "won": tuple(Case(**each) for each in told["won"]),
            "changed": tuple(told["changed"]),
        }
    )


# --- the questions of the last days


@dataclass(frozen=True)
class ReadByBoth:
    """A turn as it is read and answered by the live network, and by another."""

    before: ReadTurn
    after: ReadTurn

    @property
    def turn(self) -> HeardTurn:
        return self.before.turn

    @property
    def is_changed(self) -> bool:
        """Whether the citizen would be told something else."""
        return self.before.answer != self.after.answer


def asked_lately(site: Site) -> list[list[HeardTurn]]:
    """The latest questions that are still kept, by conversation."""
    with site.records.reading() as connection:
        return review.kept_conversations(connection, MOST_ASKED)


def read_by_both(
    site: Site, turns: Sequence[HeardTurn], before: Interpreter | None, after: Interpreter
) -> list[ReadByBoth]:
    """The turns of a conversation, each read by both networks as the conversation would have gone on."""
    old, new = (read_again(site, turns, as_read_by(each)) for each in (before, after))
    return [ReadByBoth(one, other) for one, other in zip(old, new)]
