"""The conversations that staff taught, as files."""

from __future__ import annotations

from pathlib import Path

from bot.staff.lessons.taught import Said, forget, taught, teach


def test_what_was_taught_is_written_so_that_anything_can_be_said(tmp_path: Path) -> None:
    said = [Said("a \"b\": 'c' # {{d}} \\ \u2028 한국어", "list(all)"), Said("- and?", 'outside("x")')]
    teach(tmp_path, "zh-Hant", "김 민지", said)
    teach(tmp_path, "zh", "Joon", said[:1])
    assert [each.hand for each in taught(tmp_path)] == ["김 민지", "Joon"]
    assert [turn.said for turn in taught(tmp_path)[0].turns] == [each.say for each in said]
    assert forget(tmp_path, "zh", said)
    assert not forget(tmp_path, "zh", said)
    assert [each.hand for each in taught(tmp_path)] == ["Joon"]
