"""The bench's data folder of many cities is one that can be loaded."""

from __future__ import annotations

from pathlib import Path

from actions.loading.dataset import read_dataset
from bench.many_cities import write_folder

LINDAL = Path(__file__).parent.parent / "knowledge"


def test_a_folder_of_many_cities_is_sound_and_the_same_every_time(tmp_path: Path) -> None:
    write_folder(tmp_path / "one", LINDAL, 50)
    write_folder(tmp_path / "two", LINDAL, 50)
    dataset = read_dataset(tmp_path / "one")
    assert dataset.problems == ()
    assert len(dataset.cities()) == 3 + 50
    assert dataset.statements == read_dataset(tmp_path / "two").statements
