"""The trained model: when it is current, and training it."""

import shutil
from pathlib import Path

import pytest

from bot.rasa import model
from bot.settings import Settings

TOY = Path(__file__).parents[1] / "toy"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(TOY, root)
    (root / "nlu").mkdir()
    return root


CHANGES = [
    "config.yml",
    "domain.yml",
    "data/rules.yml",
    "data/en/nlu.yml",
    "data/ko/words.yml",
    "nlu/kinds.py",
]


@pytest.mark.parametrize("file", CHANGES)
def test_the_fingerprint_changes_with_what_a_model_is_trained_from(project: Path, file: str) -> None:
    before = model.fingerprint(project)
    (project / file).parent.mkdir(exist_ok=True)
    with (project / file).open("a") as opened:
        opened.write("# changed\n")
    assert model.fingerprint(project) != before


@pytest.mark.parametrize(
    "file", ["credentials.yml", "data/en/phrases.ftl", "data/knowledge/names.csv", "actions/x.py"]
)
def test_it_does_not_change_with_anything_else(project: Path, file: str) -> None:
    before = model.fingerprint(project)
    (project / file).parent.mkdir(exist_ok=True)
    (project / file).write_text("changed")
    assert model.fingerprint(project) == before


def test_training_leaves_one_model_of_ours_and_others_alone(toy: Settings) -> None:
    first = model.model_path(toy)
    (toy.models / "20200101-by-hand.tar.gz").touch()
    with (toy.root / "data" / "rules.yml").open("a") as rules:
        rules.write("# changed\n")
    second = model.train(toy)
    assert second != first
    assert sorted(file.name for file in toy.models.iterdir()) == ["20200101-by-hand.tar.gz", second.name]


def test_a_mistake_in_the_data_is_told_and_leaves_the_old_model(toy: Settings) -> None:
    (toy.root / "config.yml").write_text(
        "recipe: default.v1\nassistant_id: toy\nlanguage: en\npipeline:\n- name: Nobody\n"
    )
    with pytest.raises(model.CannotTrain, match="Nobody"):
        model.train(toy)
    assert len(list(toy.models.glob("jamae-*.tar.gz"))) == 1
    assert not list(toy.models.glob(".training-*"))
