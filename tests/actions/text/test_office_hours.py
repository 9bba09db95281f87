"""When an office is open, and when next."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from conversation import DATA, Answers

from actions.answers.kinds.talk import hours_told
from actions.answers.telling.turn import Turn
from actions.questions.state import DialogueState
from actions.text.office_hours import CITY_TIME, OfficeHours
from actions.text.phrases import Phrases, Speech

HOURS = OfficeHours.parse("Mon-Fri 09:00-18:00; Sat 09:00-13:00")
CASES = {
    "2026-11-26 08:59": (None, "2026-11-26 09:00"),
    "2026-11-26 09:00": ("2026-11-26 18:00", None),
    "2026-11-26 17:59": ("2026-11-26 18:00", None),
    "2026-11-26 18:00": (None, "2026-11-27 09:00"),
    "2026-11-28 12:00": ("2026-11-28 13:00", None),
    "2026-11-28 13:00": (None, "2026-11-30 09:00"),
    "2026-11-29 23:00": (None, "2026-11-30 09:00"),
}


def korean(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=CITY_TIME)


@pytest.mark.parametrize(("now", "told"), CASES.items())
def test_open_until_or_closed_until(now: str, told: tuple[str | None, str | None]) -> None:
    until, opens = told
    assert HOURS.closes(korean(now)) == (korean(until) if until else None)
    if opens:
        assert HOURS.opens(korean(now)) == korean(opens)


@pytest.mark.parametrize(
    ("zone", "moment", "is_open", "opens"),
    [
        ("", "2026-11-26 01:00+00:00", True, "2026-11-27 00:00+00:00"),
        ("Europe/Berlin", "2026-11-26 01:00+00:00", False, "2026-11-26 08:00+00:00"),
        ("Europe/Berlin", "2026-11-26 15:00+00:00", True, "2026-11-27 08:00+00:00"),
        ("America/New_York", "2026-07-02 14:00+00:00", True, "2026-07-03 13:00+00:00"),  # summer time
    ],
)
def test_the_hours_are_the_citys(
    zone: str, moment: str, is_open: bool, opens: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAMAE_TIMEZONE", zone)
    now = dt.datetime.fromisoformat(moment).astimezone(CITY_TIME)
    assert (HOURS.closes(now) is not None) is is_open
    assert HOURS.opens(now) == dt.datetime.fromisoformat(opens)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "daily",
        "Mon-Fri 9-18",
        "Mon-Fri 18:00-09:00",
        "Fri-Mon 09:00-18:00",
        "Xyz 09:00-18:00",
        "Mon 24:00-25:00",
    ],
)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        OfficeHours.parse(text)


TOLD = {
    "en": ("until 18:00 (Lindal time)", "opens on Mon, Nov 30 at 09:00 (Lindal time)"),
    "ko": (
        "18:00까지 문의하실 수 있습니다(린달 현지 시각)",
        "11월 30일 월요일 09:00부터 문의하실 수 있습니다",
    ),
    "ja": ("18:00まで", "次の受付開始は11月30日月曜日09:00です"),
    "zh": ("到18:00", "11月30日周一09:00开始"),
    "zh-Hant": ("至18:00", "11月30日 週一09:00起"),
    "ru": ("до 18:00", "Начало работы — пн, 30 нояб. в 09:00"),
}
HOLIDAY = re.compile("public holiday|공휴일|祝日|公共假日|國定假日|праздни")
KOREA = re.compile("korea|한국|韓国|韩国|韓國|коре", re.IGNORECASE)


@pytest.mark.parametrize("language", TOLD)
def test_it_is_told_in_every_language_in_the_city_s_own_time(language: str, lindal_answers: Answers) -> None:
    is_open, closed = TOLD[language]
    hours = "Mon-Fri 09:00-18:00"
    with lindal_answers.knowledge.view() as view:
        turn = Turn((), DialogueState(), view, Speech(Phrases(DATA), language))
        told = [hours_told(turn, hours, korean(f"2026-11-{day} 10:00")) for day in (26, 28)]
        home = view.catalogue.home(language)
    assert is_open in told[0] and closed in told[1]
    for sentence in told:
        assert home[:5] in sentence and not KOREA.search(sentence)
        assert HOLIDAY.search(sentence)  # which nobody has written down
