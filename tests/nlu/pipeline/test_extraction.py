"""Names typed by their sound in Chinese, of the real cities."""

from __future__ import annotations

import pytest
from conversation import Assistant


@pytest.mark.parametrize(
    ("text", "cities"),
    [("伯利是哪里", ["khabarovsk"]), ("西伯利亚铁路经过哪座城市？", []), ("威嗨的人口", ["weihai"])],
)
def test_what_sounds_like_a_name_is_none_within_a_listed_word(
    text: str, cities: list[str], bucheon: Assistant
) -> None:
    read = bucheon.reader.read(text, hint="zh")
    assert [span.value for span in read.of("misspelt_city")] == cities
