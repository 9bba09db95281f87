"""Days and times are the city's, wherever the server stands."""

from __future__ import annotations

import datetime as dt

import pytest

from actions.text.clock import city_zone, day_of, end_of_day, local_time, today

LATE_EVENING = "2026-11-23T22:30:00+00:00"
"""Half past seven in the morning of the 24th in Seoul."""


@pytest.mark.parametrize(
    ("zone", "told", "day"),
    [
        ("", "2026-11-24 07:30", dt.date(2026, 11, 24)),
        ("Europe/Berlin", "2026-11-23 23:30", dt.date(2026, 11, 23)),
        ("America/New_York", "2026-11-23 17:30", dt.date(2026, 11, 23)),
    ],
)
def test_a_moment_is_told_as_the_citys_clocks_showed_it(
    zone: str, told: str, day: dt.date, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAMAE_TIMEZONE", zone)
    assert local_time(LATE_EVENING) == told
    assert day_of(dt.datetime.fromisoformat(LATE_EVENING).timestamp()) == day


def test_a_day_ends_at_the_citys_midnight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAMAE_TIMEZONE", raising=False)
    assert end_of_day(dt.date(2026, 11, 24)) == "2026-11-24T15:00:00+00:00"


def test_today_is_the_citys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between Kiritimati and Pago Pago there are 25 hours: it is never the same day in both."""
    monkeypatch.setenv("JAMAE_TIMEZONE", "Pacific/Kiritimati")
    ahead = today()
    monkeypatch.setenv("JAMAE_TIMEZONE", "Pacific/Pago_Pago")
    assert ahead > today()


def test_a_zone_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="JAMAE_TIMEZONE is 'Asia/Bucheon'"):
        city_zone("Asia/Bucheon")
