"""`jamae review`, with keys typed into it: what is taught is read rightly after training, gaps are counted."""

from __future__ import annotations

import contextlib
import io
import shutil
from collections import Counter
from pathlib import Path

import pytest
from command_line import jamae
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from actions.answering import Knowledge, respond
from actions.focus import Focus
from actions.languages import phrase_gaps
from actions.load import load_or_fail
from actions.phrases import Phrases, Speech
from actions.store import Store, open_engine
from bot.learning import rows
from bot.learning.collecting import Collector
from bot.learning.review import PHRASES, Review, Turns
from bot.learning.review_view import ReviewView
from bot.learning.teaching import Files, Teacher
from bot.replies import language_of
from bot.settings import HERE, Settings
from bot.turn import Turn

MISREAD = "how many noses to count in Vellano"
PERSONAL = "how many noses to count in vellano then, ring 010-1234-5678"
CANCEL = "\x03"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up city's knowledge with English and Korean, as a project of its own."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(HERE / "tests" / "knowledge", root / "data")
    shutil.copytree(HERE / "tests" / "knowledge", root / "tests" / "knowledge")
    for language in ("en", "ko"):
        shutil.copytree(HERE / "data" / language, root / "data" / language)
        (root / "tests" / language).mkdir()
        shutil.copy(HERE / "tests" / language / "questions.yml", root / "tests" / language)
    return root


@pytest.fixture(scope="module")
def store(project: Path) -> Store:
    engine = open_engine("sqlite://")
    load_or_fail(project / "data", engine)
    return Store(engine)


@pytest.fixture(scope="module")
def trained(project: Path, store: Store) -> Teacher:
    return Teacher(project / "data", project / "tests", store)


class Staff:
    """Somebody at a terminal, on a copy of the project."""

    def __init__(self, root: Path, settings: Settings, store: Store, teacher: Teacher) -> None:
        self.root = root
        self.settings = settings
        self.store = store
        self.teacher = teacher

    def heard(self, *texts: str) -> None:
        """Citizens have asked these."""
        collector = Collector(self.settings)
        for number, text in enumerate(texts):
            language = language_of(text, None)
            reading, knowledge = self.teacher.read(text, language), Knowledge(self.store, HERE / "data")
            reply, _, explanation = respond(reading, Focus(language=language), knowledge)
            turn = Turn("web", explanation=explanation)
            turn.note(reply.as_json())
            collector.hear(f"web:{number}", text, turn)
        collector.close()

    def review(self, keys: str, *, language: str = "en") -> str:
        """What the screen says while these keys are typed."""
        files = Files(self.root / "data", self.root / "tests")
        speech = Speech(Phrases(PHRASES), language)
        screen = io.StringIO()
        view = ReviewView(Console(file=screen, width=100), speech)
        with (
            contextlib.closing(Turns(self.settings)) as turns,
            contextlib.closing(create_pipe_input()) as typed,
        ):
            typed.send_text(
                keys + 9 * CANCEL
            )  # so that keys that lead elsewhere than thought fail, and do not wait
            with create_app_session(input=typed, output=DummyOutput()):
                Review(
                    turns, self.teacher, files, view, speech.say, lambda what: contextlib.nullcontext()
                ).run()
        return " ".join(screen.getvalue().split())

    def counted(self, what: str) -> dict[str, int]:
        found: Counter[str] = Counter()
        with contextlib.closing(Turns(self.settings)) as turns, turns.transaction() as connection:
            for count, number in rows.counted(connection, "2000-01-01", "2100-01-01").items():
                if count.what == what:
                    found[count.name] += number
        return {name: number for name, number in found.items() if number}


@pytest.fixture
def staff(project: Path, store: Store, trained: Teacher, database: Settings) -> Staff:
    root = database.root / "project"
    shutil.copytree(project, root)
    return Staff(root, database.but(root=root), store, trained)


def test_a_sentence_that_was_misread_is_read_rightly_after_review_and_training(
    staff: Staff, store: Store
) -> None:
    assert staff.teacher.answer(MISREAD, "en").status == "not_recorded"
    staff.heard(MISREAD, PERSONAL)
    screen = staff.review("m\rfact\rpopulation\r\ry")
    for part in ("Asked 2 times", MISREAD, "ring [phone]", "comes right", "Next: `uv run jamae train`"):
        assert part in screen, screen
    # as `jamae train` reads the folder now
    after = Teacher(staff.root / "data", staff.root / "tests", store)
    assert after.answer(MISREAD, "en").text.startswith("Vellano has 35,000 people.")
    written = (staff.root / "data" / "en" / "nlu.yml").read_text("utf-8")
    assert "    - how many noses to count in [Vellano](city)\n" in written
    assert "[phone]" not in written and "010-1234" not in written
    case = "    - how many noses to count in Port Amber\n"
    assert case in (staff.root / "tests" / "en" / "questions.yml").read_text("utf-8")
    assert staff.counted("missing") == {"vellano/": 1}  # of the sentence that could not be learned
    assert "1 of 1" in staff.review("q")


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


def test_one_may_stop_skip_and_think_again(staff: Staff) -> None:
    staff.heard("GDP of Vellano", "where do I pay my parking fine")
    before = (staff.root / "data" / "en" / "nlu.yml").read_bytes()
    keys = f"m{CANCEL}mfact\r\r\rn" + f"g{CANCEL}" + "s" + "Q"
    screen = staff.review(keys)
    assert "0 learned, 0 noted as gaps, 0 ignored; 2 left" in screen
    assert (staff.root / "data" / "en" / "nlu.yml").read_bytes() == before


def test_the_keys_work_while_the_keyboard_writes_hangul(staff: Staff) -> None:
    staff.heard("벨라노 GDP는?")
    screen = staff.review("ㅑ", language="ko")
    assert "무시 1건" in screen


def test_an_answer_marked_unhelpful_comes_with_its_remark(staff: Staff) -> None:
    staff.heard("population of vellano")
    collector = Collector(staff.settings)
    collector.judge(
        "web:0", collector.words("population of vellano"), "down", remark="of the province, please"
    )
    collector.close()
    screen = staff.review("q")
    assert "answered, marked unhelpful" in screen and "of the province, please" in screen


def test_staff_read_the_same_in_korean_and_english() -> None:
    assert [str(gap) for gap in phrase_gaps(PHRASES, "ko")] == []


def test_without_a_terminal_it_says_so(tmp_path: Path) -> None:
    for name in ("data", "config.yml", "domain.yml"):
        (tmp_path / name).symlink_to(HERE / name)
    done = jamae(tmp_path, "review", "--language", "en", toy=False)
    assert (done.returncode, done.stderr) == (
        1, "jamae: jamae review asks questions, so it needs a terminal.\n",
    )  # fmt: skip
