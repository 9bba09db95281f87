"""The report tells what was asked, in Korean and English, in one file that needs nothing else."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from command_line import jamae

from actions.loading.load import load_or_fail
from actions.store.store import Store, open_engine
from bot.review import tables
from bot.review.charts import columns, shares
from bot.review.figures import figures, within
from bot.review.recorded_turns import RecordedTurns
from bot.review.report import page, period
from bot.review.turn_record import Count
from bot.settings import HERE, Settings

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 1, 31)
COUNTS = Counter(
    {
        Count("2026-01-02", "turn", "answered", "web", "ko"): 6,
        Count("2026-01-02", "turn", "not_recorded", "web", "ko"): 14,
        Count("2026-01-30", "turn", "outside", "telegram", "en"): 4,
        Count("2026-01-30", "turn", "not_understood", "telegram", ""): 1,
        Count("2026-02-01", "turn", "answered", "web", "ko"): 99,
        Count("2026-01-02", "city", "harbin"): 20,
        Count("2026-01-02", "attribute", "population"): 6,
        Count("2026-01-02", "attribute", "home_signer"): 2,
        Count("2026-01-02", "missing", "harbin/GDP <per head>"): 14,
        Count("2026-01-02", "missing", "atlantis/"): 1,
        Count("2026-01-02", "verdict", "up", "web", "ko"): 3,
        Count("2026-01-02", "verdict", "down", "web", "ko"): 1,
        Count("2026-01-02", "time", "all/0.005"): 19,
        Count("2026-01-02", "time", "all/more"): 2,
    }
)


@pytest.fixture(scope="module")
def store() -> Store:
    engine = open_engine("sqlite://")
    load_or_fail(HERE / "data", engine)
    return Store(engine)


def written(settings: Settings, store: Store, language: str, counts: Counter[Count] = COUNTS) -> str:
    """The page about January, with the real city's names."""
    data = settings.root / "data"
    if not data.exists():
        data.symlink_to(HERE / "data")
    turns = RecordedTurns(settings)
    with turns.transaction() as connection:
        tables.add_counts(connection, counts)
    turns.close()
    return page(settings, store, language, FIRST, LAST, today=LAST).html()


class Text(HTMLParser):
    """The words of a page, and its tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] and self.tags[-1][0] != "style":
            self.words.append(data)

    def __str__(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_the_english_page_tells_what_was_asked(database: Settings, store: Store) -> None:
    text = str(Text(written(database, store, "en")))
    for part in (
        "1 January 2026 to 31 January 2026",
        "25 Questions",
        "24% answered",
        "72% declined or not recorded",
        "4% not understood",
        "75% of 4 thumbs, up",
        "25 questions in 31 days; the most, 20, on 2 January 2026.",
        "Harbin GDP <per head> asked 14 times, not recorded",
        "atlantis something else asked once, not recorded",
        "signatory for Bucheon 2",
        "Korean 20",
        "not known 1",
        "Telegram 5",
        "all of it 5 ms more than 2,500 ms",
    ):
        assert part in text, text


def test_the_korean_page_is_korean(database: Settings, store: Store) -> None:
    html = written(database, store, "ko")
    text = str(Text(html))
    assert '<html lang="ko">' in html
    for part in (
        "2026년 1월 1일",
        "하얼빈 GDP <per head> 14회 질문, 자료 없음",
        "인구 6",
        "누리집 20",
        "영어 4",
    ):
        assert part in text, text
    spoken = re.sub(r"jamae review|Telegram|REST|GDP <per head>|atlantis|ms", "", text)
    assert not re.search(r"[A-Za-z]{2,}", spoken), spoken


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_page_needs_nothing_else_and_every_picture_has_words(
    tmp_path: Path, store: Store, language: str
) -> None:
    html = written(Settings(root=tmp_path), store, language)
    tags = Text(html).tags
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in tags}
    assert not re.search(r"https?://|url\(|@import", html)
    for tag, attributes in tags:
        if tag == "svg":
            assert attributes.get("aria-label") or attributes.get("aria-hidden") == "true"
    assert sum(tag == "svg" and attributes.get("role") == "img" for tag, attributes in tags) == 2


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Nothing was asked"), ("ko", "들어온 질문이 없습니다")]
)
def test_where_nothing_was_asked_it_says_so(tmp_path: Path, store: Store, language: str, said: str) -> None:
    assert said in str(Text(written(Settings(root=tmp_path), store, language, Counter())))


def test_of_a_time_of_which_the_words_are_gone_the_report_is_the_same(tmp_path: Path, store: Store) -> None:
    settings = Settings(root=tmp_path)
    before = written(settings, store, "en")
    turns = RecordedTurns(settings)
    with turns.transaction() as connection:
        tables.purge(connection, before=9e9, unmarked_before=9e9)
    turns.close()
    assert page(settings, store, "en", FIRST, LAST, today=LAST).html() == before


def test_figures_have_every_day_and_nothing_below_zero() -> None:
    counts = COUNTS + Counter({Count("2026-01-02", "missing", "weihai/"): 1})
    counts.subtract(
        {
            Count("2026-01-02", "missing", "weihai/"): 2,
            Count("2026-02-01", "turn", "answered", "web", "ko"): 99,
        }
    )
    found = figures(Counter({c: n for c, n in counts.items() if c.day < "2026-02"}), FIRST, LAST)
    assert len(found.by_day) == 31
    assert found.questions == 25
    assert set(found.missing) == {("harbin", "GDP <per head>"), ("atlantis", "")}


@pytest.mark.parametrize(
    ("histogram", "share", "seconds"),
    [
        ({"0.001": 1, "0.01": 1}, 0.5, 0.001),
        ({"0.001": 1, "0.01": 1}, 0.95, 0.01),
        ({"0.01": 1, "more": 9}, 0.5, None),
    ],
)
def test_times_are_read_from_the_histogram(
    histogram: dict[str, int], share: float, seconds: float | None
) -> None:
    assert within(Counter(histogram), share) == seconds


def test_the_usual_period_is_thirty_days() -> None:
    assert period(None, None, LAST) == (dt.date(2026, 1, 2), LAST)
    assert period("2026-01-05", "2026-01-05", LAST) == (dt.date(2026, 1, 5), dt.date(2026, 1, 5))
    for first, last, said in (
        ("yesterday", None, "'yesterday' is not a day such as 2026-01-31."),
        ("2026-02-02", "2026-02-01", "cannot begin on 2026-02-02 and end on 2026-02-01"),
    ):
        with pytest.raises(ValueError, match=said):
            period(first, last, LAST)


def test_charts_of_nothing_and_of_one_day_can_be_drawn() -> None:
    assert columns([0], ["1 May"], "nothing").count("<rect") == 0
    assert columns([3], ["1 May"], "a <few>").count("<rect") == 1
    assert 'aria-label="a &lt;few&gt;"' in columns([3], ["1 May"], "a <few>")
    assert shares([0.25, 0.0, 0.75], "two parts").count("<rect") == 2


def test_the_command_writes_the_page(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(HERE / "data")
    file = tmp_path / "out" / "page.html"
    done = jamae(tmp_path, "report", "--language", "ko", "--output", str(file), toy=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Wrote {file}.\n", "")
    assert "들어온 질문이 없습니다" in file.read_text("utf-8")
    wrong = jamae(tmp_path, "report", "--from", "soon", toy=False)
    assert (wrong.returncode, wrong.stderr) == (1, "jamae: 'soon' is not a day such as 2026-01-31.\n")
