"""`jamae review`, with keys typed into it: what is taught is written as a labelled conversation, and gaps are
counted."""

from __future__ import annotations

import contextlib
import getpass
import io
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from command_line import jamae
from conversation import as_learned
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from actions.knowledge import Knowledge
from actions.loading.load import load_or_fail
from actions.questions.notation import parse
from actions.questions.state import DialogueState
from actions.respond import respond
from actions.staff.language_coverage import phrase_gaps
from actions.store.store import Store, open_engine
from actions.text.phrases import Phrases, Speech
from actions.understand.learn.conversations import read_conversations
from bot.messages.replies import language_of
from bot.review import tables
from bot.review.recorded_turns import PHRASES, RecordedTurns
from bot.review.recorder import Recorder
from bot.settings import HERE, Settings
from bot.staff import tables as staff_tables
from bot.staff.lessons.decisions import leave
from bot.staff.site import Site
from bot.staff.terminal.review import Review
from bot.staff.terminal.review_view import ReviewView
from bot.telemetry.turn_log import MeasuredTurn
from nlu.languages.language import read_languages
from nlu.message import Message
from nlu.pipeline.reader import Reader
from nlu.training.learning import LanguageModel

MISREAD = "how many noses to count in Vellano"
PERSONAL = "how many noses to count in vellano then, ring 010-1234-5678"
CANCEL = "\x03"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("store")
    engine = open_engine(f"sqlite:///{folder}/knowledge.sqlite")
    load_or_fail(HERE / "tests" / "knowledge", engine)
    return Store(engine)


class Staff:
    """Somebody at a terminal, on a copy of the project."""

    def __init__(self, settings: Settings, store: Store, read: Callable[[str, str], Message]) -> None:
        self.settings = settings
        self.read = read
        self.site = Site(settings, read)
        self.site.knowledge = Knowledge(store, HERE / "data")

    def heard(self, *texts: str) -> None:
        """Citizens have asked these."""
        recorder = Recorder(self.settings)
        for number, text in enumerate(texts):
            language = language_of(text, None)
            state = DialogueState(language=language)
            answered = respond(self.read(text, language), state, self.site.knowledge, as_learned)
            turn = MeasuredTurn("web", explanation=answered.explanation)
            turn.note(answered.reply.as_json())
            recorder.record(f"web:{number}", text, turn)
        recorder.close()

    def review(
        self, keys: str, *, language: str = "en", meanwhile: Callable[[], object] = lambda: None
    ) -> str:
        """What the screen says while these keys are typed; `meanwhile` something happens before the first."""
        speech = Speech(Phrases(PHRASES), language)
        screen = io.StringIO()
        view = ReviewView(Console(file=screen, width=100), speech)
        with contextlib.closing(create_pipe_input()) as typed:
            typed.send_text(
                keys + 9 * CANCEL
            )  # so that keys that lead elsewhere than thought fail, and do not wait
            review = Review(self.site, view, speech)
            groups = review.waiting()
            meanwhile()
            with create_app_session(input=typed, output=DummyOutput()):
                review.run(groups)
        return " ".join(screen.getvalue().split())

    def taught(self) -> list[tuple[str, str, object]]:
        """What stands in the labelled conversations of staff: language, words and meaning."""
        return [
            (conversation.language, turn.said, turn.means)
            for conversation in read_conversations(self.settings.taught)
            for turn in conversation.turns
        ]

    def counted(self, what: str) -> dict[str, int]:
        found: Counter[str] = Counter()
        with contextlib.closing(RecordedTurns(self.settings)) as turns, turns.transaction() as connection:
            for count, number in tables.counted(connection, "2000-01-01", "2100-01-01").items():
                if count.what == what:
                    found[count.name] += number
        return {name: number for name, number in found.items() if number}


@pytest.fixture
def staff(
    store: Store,
    models: dict[str, LanguageModel],
    database: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> Staff:
    root = database.root / "project"
    (root / "data").mkdir(parents=True)
    shutil.copy(HERE / "data" / "interpreter.npz", root / "data")
    monkeypatch.chdir(root)  # where a process of Jamae stands
    reader = Reader(store, read_languages(HERE / "data"), models)
    return Staff(database.but(root=root), store, lambda text, language: reader.read(text, hint=language))


def test_what_is_taught_is_written_with_its_label_and_how_it_is_understood_today(staff: Staff) -> None:
    staff.heard(MISREAD, PERSONAL)
    screen = staff.review("m\rfact\r\rpopulation\ry")
    for part in (
        "Asked 2 times",
        MISREAD,
        "ring [phone]",
        "Means population of Vellano",
        "1 learned",
        "Next: `uv run jamae learn`",
    ):
        assert part in screen, screen
    assert staff.taught() == [("en", MISREAD, parse("fact(vellano, population)"))]


def test_a_label_may_be_typed_and_what_is_personal_or_no_label_is_refused(staff: Staff) -> None:
    staff.heard(PERSONAL)
    assert "must not be kept" in staff.review("mfact(vellano, population)\ryi")
    staff.heard("GDP of Vellano")
    screen = staff.review("mlist(\rmlist(where(all, country == IT))\ry")
    assert "not in the notation" in screen
    assert staff.taught() == [("en", "GDP of Vellano", parse("list(where(all, country == IT))"))]


def test_a_gap_is_counted_under_its_name_for_each_city_asked_about(staff: Staff) -> None:
    staff.heard("GDP of Vellano", "gdp of port amber?", "GDP of Vellano", "벨라노 GDP는?")
    assert staff.counted("missing") == {"vellano/": 3, "port_amber/": 1}
    assert "asked 3 times" in staff.review("g\x15GDP\r\rq")
    assert staff.counted("missing") == {"vellano/": 1, "vellano/GDP": 2, "port_amber/GDP": 1}
    assert "1 of 1" in staff.review("ggross product\rPort Amber\rq", language="ko").replace("1 / 1", "1 of 1")
    assert "Nothing waits" in staff.review("")


def test_what_is_put_aside_does_not_come_again_whatever_city_it_names(staff: Staff) -> None:
    staff.heard("GDP of Vellano")
    assert "1 ignored" in staff.review("i")
    staff.heard("gdp of Port Amber")
    assert "Nothing waits" in staff.review("")


def test_what_was_put_aside_by_a_slip_is_taken_back(staff: Staff) -> None:
    staff.heard("asdf qwerty", "tell me the anthem of Vellano")
    screen = staff.review("iuq")
    assert "is taken back; it comes again in the next review" in screen, screen
    assert "of 2" in staff.review("q")
    assert "Nothing was decided yet" in staff.review("uq")


@pytest.mark.parametrize(
    ("keys", "what"), [("mfact\r\rpopulation\ry", "learned"), ("gGDP\r\r", "gap"), ("i", "ignored")]
)
def test_a_decision_stands_in_the_audit_and_every_one_can_be_taken_back(
    staff: Staff, keys: str, what: str
) -> None:
    staff.heard(MISREAD, "tell me the anthem of Vellano")
    missing = staff.counted("missing")
    screen = staff.review(f"{keys}uq")
    assert "is taken back" in screen and "0 learned, 0 noted as gaps, 0 ignored; 2 left" in screen, screen
    assert staff.taught() == [] and staff.counted("missing") == missing
    with staff.site.records.reading() as connection:
        entries = staff_tables.entries(connection, before=None, most=9)
        [decision] = staff_tables.decisions(connection, most=9)
    me = getpass.getuser()
    assert [(each.person, each.action) for each in reversed(entries)] == [(me, what), (me, "undone")]
    assert (decision.person, decision.decision, decision.undone_by) == (me, what, me)


@pytest.mark.parametrize("keys", ["mfact\r\rpopulation\ry", "gGDP\r\r", "i"])
def test_what_somebody_decided_on_the_pages_meanwhile_stays_decided(staff: Staff, keys: str) -> None:
    staff.heard(MISREAD)

    def a_colleague_is_faster() -> None:
        with staff.site.records.reading() as connection:
            turns = tables.to_review(connection, since=0)
        leave(staff.site, "Minji", turns)

    screen = staff.review(keys + "q", meanwhile=a_colleague_is_faster)
    assert "Minji has decided about this question" in screen, screen
    assert "0 learned, 0 noted as gaps, 0 ignored; 0 left" in screen
    assert staff.taught() == [] and not any(name.endswith("GDP") for name in staff.counted("missing"))
    with staff.site.records.reading() as connection:
        [decision] = staff_tables.decisions(connection, most=9)
    assert (decision.person, decision.decision) == ("Minji", "ignored")


def test_staff_may_call_attributes_as_they_do(staff: Staff) -> None:
    staff.heard(MISREAD)
    screen = staff.review("mfact\r\r인구\ry", language="ko")
    assert staff.taught() == [("en", MISREAD, parse("fact(vellano, population)"))], screen


@pytest.mark.parametrize(
    ("city", "attribute"), [("벨라노, 星村", "dog count"), ("VELLANO, hoshimura", "개의 수")]
)
def test_staff_may_call_cities_and_added_attributes_as_they_do(
    staff: Staff, tmp_path: Path, city: str, attribute: str
) -> None:
    data = Path(shutil.copytree(HERE / "tests" / "knowledge", tmp_path / "city"))
    for file, line in (
        ("attributes.csv", "dogs,number,"),
        ("attribute_names.csv", "dogs,en,name,dog count"),
        ("attribute_names.csv", "dogs,ko,name,개의 수"),
        ("facts.csv", "vellano,dogs,12,,archive,"),
    ):
        with (data / "knowledge" / file).open("a", encoding="utf-8") as written:
            written.write(line + "\n")
    engine = open_engine(f"sqlite:///{tmp_path}/knowledge.sqlite")
    load_or_fail(data, engine)
    staff.site.knowledge = Knowledge(Store(engine), HERE / "data")
    staff.heard(MISREAD)
    screen = staff.review(f"mfact\r{city}\r{attribute}\ry")
    assert [label for _, _, label in staff.taught()] == [parse("fact(vellano|hoshimura, dogs)")], screen


def test_what_is_answered_by_now_is_not_asked_about(staff: Staff) -> None:
    staff.heard("GDP of Vellano")
    recorder = Recorder(staff.settings)
    recorder.record("web:9", "population of Vellano", MeasuredTurn("web"))
    recorder.close()
    with staff.site.records.transaction() as connection:
        connection.execute(sa.update(tables.heard_turn).values(status="not_understood"))
    screen = staff.review("q")
    assert "One question is answered by now and not asked about" in screen and "1 of 1" in screen, screen


def test_the_cities_that_were_read_are_offered_and_nothing_need_be_cleared(staff: Staff) -> None:
    staff.heard(MISREAD)
    screen = staff.review("mfact\rport_amber\rpopulation\ry")
    assert staff.taught() == [("en", MISREAD, parse("fact(port_amber, population)"))], screen


@pytest.mark.parametrize(
    ("meaning", "said"),
    [("fact\r\rpopulation", "review-not-yet"), ("unrecorded\r\rGDP", "review-understood-already")],
)
def test_it_says_whether_a_lesson_is_understood_already(staff: Staff, meaning: str, said: str) -> None:
    staff.heard("GDP of Vellano")
    screen = staff.review(f"m{meaning}\ry")
    sentences = {
        key: Speech(Phrases(PHRASES), "en").say(key, now="…").partition("…")[0].strip()
        for key in ("review-not-yet", "review-understood-already")
    }
    assert [key for key, sentence in sentences.items() if sentence in screen] == [said], screen
    assert not (staff.settings.root / "tests").exists()  # no case of a test, which would freeze it


def test_one_may_stop_skip_and_think_again(staff: Staff) -> None:
    staff.heard("GDP of Vellano", "where do I pay my parking fine")
    keys = f"m{CANCEL}mfact\r\rdate\rn" + f"g{CANCEL}" + "s" + "Q"
    screen = staff.review(keys)
    assert "0 learned, 0 noted as gaps, 0 ignored; 2 left" in screen
    assert staff.taught() == []


def test_the_keys_work_while_the_keyboard_writes_hangul(staff: Staff) -> None:
    staff.heard("벨라노 GDP는?")
    screen = staff.review("ㅑ", language="ko")
    assert "무시 1건" in screen


def test_an_answer_marked_unhelpful_comes_with_its_remark(staff: Staff) -> None:
    staff.heard("population of vellano")
    recorder = Recorder(staff.settings)
    recorder.judge("web:0", recorder.words("population of vellano"), "down", remark="of the province, please")
    recorder.close()
    screen = staff.review("q")
    assert "answered, marked unhelpful" in screen and "of the province, please" in screen


@pytest.mark.parametrize(("language", "told"), [("en", "Hard to understand"), ("ko", "이해하기 어려운 답")])
def test_a_reason_that_was_chosen_is_told_in_the_language_of_staff(
    staff: Staff, language: str, told: str
) -> None:
    staff.heard("population of vellano")
    recorder = Recorder(staff.settings)
    recorder.judge("web:0", recorder.words("population of vellano"), "down", remark="unclear")
    recorder.close()
    assert told in staff.review("q", language=language)


def test_staff_read_the_same_in_korean_and_english() -> None:
    assert [str(gap) for gap in phrase_gaps(PHRASES, "ko")] == []


def test_without_a_terminal_it_says_so(tmp_path: Path) -> None:
    for name in ("data", "config.yml", "domain.yml"):
        (tmp_path / name).symlink_to(HERE / name)
    done = jamae(tmp_path, "review", "--language", "en", toy=False)
    assert (done.returncode, done.stderr) == (
        1, "jamae: jamae review asks questions, so it needs a terminal.\n",
    )  # fmt: skip
