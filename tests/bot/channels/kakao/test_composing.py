"""An answer in Kakao's components: within its limits whatever is told, and nothing of it lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from conversation import DATA, Answers
from fake_kakao import Answer, read_answer
from hypothesis import given
from hypothesis import strategies as st

from actions.loading.dataset import read_dataset
from actions.questions.notation import plain
from actions.staff.example_questions import example_questions
from actions.staff.language_coverage import languages
from actions.text.phrases import Phrases
from bot.channels.kakao.composing import Composer, Response
from bot.channels.kakao.listing import ROW_WIDTH
from bot.channels.messenger.cutting import columns
from bot.channels.messenger.lists import lists_of
from bot.settings import Settings

PUBLIC = "https://jamae.example"
PHRASES = Phrases(DATA)
COMPOSER = Composer(PHRASES, Settings(public_url=PUBLIC, kakao_operator=True))
PLAIN = Composer(PHRASES, Settings())


def taken(response: Response) -> Answer:
    """The response as Kakao takes it, after it was kept."""
    kept = Response.from_json(json.loads(json.dumps(response.as_json())))
    assert kept == response
    return read_answer(
        200, "application/json", json.dumps(kept.told(), ensure_ascii=False).encode("utf-8", "replace")
    )


def told_in_full(answer: Mapping[str, Any], composer: Composer = COMPOSER) -> list[Answer]:
    """The answer, and what "more" brings until there is no more."""
    response = composer.answer(answer)
    answers = [taken(response)]
    while response.rest:
        assert answers[-1].quick_replies[0]["messageText"] == PHRASES.say(response.language, "suggest-more")
        response = composer.rest(response.rest, response.language)
        answers.append(taken(response))
    return answers


def bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def parts(text: str, **more: Any) -> dict[str, Any]:
    return {"status": "answered", "language": "ko", "text": text, "source": "", **more}


def test_a_sentence_is_a_text() -> None:
    answer = taken(COMPOSER.answer(parts("하얼빈의 인구는 991만 명입니다.", source="출처: 부천시 누리집")))
    assert answer.kinds == ["simpleText"]
    assert answer.text == "하얼빈의 인구는 991만 명입니다.\n\n출처: 부천시 누리집"


def sentences(count: int) -> str:
    told = "번째 도시의 인구는 100만 명이며 협정에는 시장이 서명했습니다."
    return " ".join(f"{number}{told}" for number in range(count))


@pytest.mark.parametrize("count", [1, 13, 14, 37, 60, 75, 200, 700])
def test_a_long_answer_is_cut_at_sentences_and_more_brings_the_rest(count: int) -> None:
    answers = told_in_full(parts(sentences(count)))
    pieces = [output["simpleText"]["text"] for answer in answers for output in answer.outputs]
    assert " ".join(pieces) == sentences(count)
    assert all(piece.endswith("서명했습니다.") for piece in pieces)
    if count <= 37:
        assert max(map(len, pieces)) <= 500 and len(answers) == 1
    assert (len(answers) > 1) == (count > 75)


def table(count: int, *, value: str = "991만 명") -> dict[str, Any]:
    rows = [(f"도시{number}", value) for number in range(count)]
    lines = "\n".join(f"• {city}: {told}" for city, told in rows)
    return parts(
        f"교류도시의 인구:\n{lines}\n\n한 도시의 값은 불확실합니다.",
        source="출처: 부천시 누리집",
        table={"columns": ["도시", "인구"], "rows": rows},
    )


@pytest.mark.parametrize(
    ("count", "cards"),
    [(1, [1]), (5, [5]), (6, [3, 3]), (7, [4, 3]), (9, [3, 3, 3]), (20, [4] * 5)],
)
def test_a_list_is_a_card_and_a_longer_one_a_carousel(count: int, cards: list[int]) -> None:
    answer = taken(COMPOSER.answer(table(count)))
    assert answer.kinds == ["listCard" if len(cards) == 1 else "carousel", "simpleText"]
    lists = cards_of(answer)
    assert [len(each["items"]) for each in lists] == cards
    items = [item for each in lists for item in each["items"]]
    assert items == [{"title": f"도시{number}", "description": "991만 명"} for number in range(count)]
    assert all(each["header"]["title"].startswith("교류도시의 인구") for each in lists)
    assert answer.outputs[1]["simpleText"]["text"] == "한 도시의 값은 불확실합니다.\n\n출처: 부천시 누리집"


def cards_of(answer: Answer) -> list[dict[str, Any]]:
    """The list cards of an answer, those in carousels, too."""
    shown = (next(iter(output.items())) for output in answer.outputs)
    return [
        card
        for kind, component in shown
        if kind in ("listCard", "carousel")
        for card in component.get("items" if kind == "carousel" else "", [component])
    ]


LONG_VALUE = "아주 긴 설명이 붙어서 전화기에서 한눈에 보이지 않을 것 같은 값"


def test_what_a_card_cuts_is_said_beside_it() -> None:
    answer = table(3)
    answer["text"] = answer["text"].replace("도시1: 991만 명", f"도시1: {LONG_VALUE}")
    told = taken(COMPOSER.answer(answer))
    assert told.kinds == ["listCard", "simpleText"]
    assert told.outputs[0]["listCard"]["items"][1] == {
        "title": "도시1",
        "description": "아주 긴 설명이 붙어서 전화기에서 한눈에…",
    }
    assert told.outputs[1]["simpleText"]["text"].startswith(f"• 도시1: {LONG_VALUE}\n\n한 도시의")


def test_a_header_is_cut_between_words_and_then_said_above_the_card() -> None:
    head = "부천시와 자매결연을 맺은 해외 도시의 인구와 평균기온은 다음과 같습니다."
    answer = table(3)
    answer["text"] = answer["text"].replace("교류도시의 인구:", head)
    told = taken(COMPOSER.answer(answer))
    assert told.kinds == ["simpleText", "listCard", "simpleText"]
    assert told.outputs[0]["simpleText"]["text"] == head
    assert told.outputs[1]["listCard"]["header"]["title"] == "부천시와 자매결연을 맺은 해외 도시의…"


def test_no_name_is_cut_on_a_card() -> None:
    signers = "Mayor Lee Hae-seon of Bucheon and Harvey L. Hall"
    values = [{"value": "Harvey L. Hall", "place": "", "source": SOURCE, "line": None}]
    fact = {"city": "Bakersfield", "attribute": "partner_signer", "label": "", "values": values}
    text = f"Signers:\n• Bakersfield: {signers}"
    (card,) = cards_of(taken(COMPOSER.answer(parts(text, facts=[fact]))))
    assert card["items"][0]["description"] == "Mayor Lee Hae-seon of Bucheon and…"


@pytest.mark.parametrize(
    "answer",
    [
        table(21),
        table(6, value=LONG_VALUE),
        parts(f"특징:\n• {LONG_VALUE}\n• {LONG_VALUE}"),
        parts("• 하얼빈\n• 오카야마"),
        parts(":\n• 하얼빈"),
        parts("도시:\n•  "),
    ],
    ids=["21 rows", "a longer one of long rows", "sentences", "no head", "a head of no words", "no words"],
)
def test_a_list_that_does_not_fit_on_cards_is_text(answer: dict[str, Any]) -> None:
    assert set(taken(COMPOSER.answer(answer)).kinds) == {"simpleText"}


def test_two_lists_are_two_cards_in_the_order_of_the_text() -> None:
    text = "한국어:\n• 하얼빈\n• 오카야마\n\n영어:\n• 하얼빈: Harbin"
    told = taken(COMPOSER.answer(parts(text, source="출처: 부천시 누리집")))
    assert told.kinds == ["listCard", "listCard", "simpleText"]
    assert [card["header"]["title"] for card in cards_of(told)] == ["한국어", "영어"]
    told = taken(COMPOSER.answer(parts(text.replace("\n\n", "\n\n그리고\n"), source="출처")))
    assert told.kinds == ["simpleText", "listCard", "listCard"]
    assert told.outputs[0]["simpleText"]["text"] == "그리고\n\n출처"
    told = taken(COMPOSER.answer(parts(f"{text}\n\n중국어:\n• 하얼빈: 哈尔滨", source="출처")))
    assert told.kinds == ["simpleText"]


def test_buttons_are_on_a_list_card_and_below_the_words_after_a_carousel() -> None:
    one = taken(COMPOSER.answer({**table(3), "sources": [SOURCE]}))
    assert (one.kinds, len(one.outputs[0]["listCard"]["buttons"])) == (["listCard", "simpleText"], 1)
    many = taken(COMPOSER.answer({**table(7), "sources": [SOURCE]}))
    assert (many.kinds, len(many.outputs[1]["textCard"]["buttons"])) == (["carousel", "textCard"], 1)
    bare_list = {**table(7), "text": "인구:\n" + "\n".join(f"• 도시{n}: 1명" for n in range(7)), "source": ""}
    assert taken(COMPOSER.answer({**bare_list, "sources": [SOURCE]})).kinds == ["textCard"]


MAP = {
    "text": "지도에 표시한 교류도시:\n• 하얼빈: 중국\n• 오카야마: 일본",
    "picture": {"url_path": "/pictures/ab.svg", "alt": "세계 지도에 부천시와 교류도시 " + "하얼빈과 " * 20},
}


def test_a_picture_is_a_card_with_an_address_of_ours() -> None:
    answer = taken(COMPOSER.answer(parts(**MAP)))
    assert answer.kinds == ["basicCard", "simpleText"]
    card = answer.outputs[0]["basicCard"]
    assert card["thumbnail"]["imageUrl"] == f"{PUBLIC}/pictures/ab-narrow.png"
    assert card["thumbnail"]["link"] == {"web": f"{PUBLIC}/pictures/ab.png"}
    assert card["title"] == "지도에 표시한 교류도시:"
    assert "오카야마: 일본" in answer.text


def test_no_name_is_cut_in_what_a_picture_shows() -> None:
    name = "Harvey L. Hall"
    foreign = [{"text": name, "lang": "en"}]
    picture = {
        "url_path": "/pictures/ab.svg",
        "alt": f"협정에 서명한 시장들과 그 도시를 나타낸 세계 지도에 있는 이름 하나는 {name}",
    }
    answer = taken(COMPOSER.answer(parts("지도:", picture=picture, foreign=foreign)))
    assert answer.outputs[0]["basicCard"]["thumbnail"]["altText"].endswith("하나는…")


def test_without_a_public_address_a_picture_is_told_in_words() -> None:
    answer = taken(PLAIN.answer(parts(**MAP)))
    assert answer.kinds == ["simpleText"]
    assert "오카야마: 일본" in answer.text


CONTACT = {"office": "콜센터", "telephone": "032-320-3000", "dial": "tel:0323203000"}
SOURCE = {"title": "GeoNames", "address": "https://www.geonames.org", "page": "", "lines": []}


@pytest.mark.parametrize(
    ("composer", "asked", "actions"),
    [
        (COMPOSER, True, ["operator", "phone", "webLink"]),
        (PLAIN, True, ["phone", "webLink"]),
        (COMPOSER, False, ["phone", "webLink"]),
    ],
    ids=["a person is asked for", "there is no plug-in", "no person is asked for"],
)
@pytest.mark.parametrize("text", ["짧은 답.", sentences(60)], ids=["short", "long"])
def test_buttons_lead_to_a_person_the_telephone_and_the_source(
    composer: Composer, asked: bool, actions: Sequence[str], text: str
) -> None:
    contact = {**CONTACT, "asked": asked}
    answer = taken(composer.answer(parts(text, contact=contact, sources=[SOURCE])))
    assert [button["action"] for button in answer.buttons] == actions
    assert next(each for each in answer.buttons if each["action"] == "phone")["phoneNumber"] == "032-320-3000"
    assert answer.buttons[-1]["label"] == "GeoNames"
    assert answer.kinds[-1] == "textCard"


@pytest.mark.parametrize("count", [13, 20, 37, 60, 75, 200])
@pytest.mark.parametrize("source", ["출처: 부천시 누리집", ""], ids=["a source", "no source"])
def test_nothing_is_said_twice_for_the_sake_of_a_button(count: int, source: str) -> None:
    told = told_in_full(parts(sentences(count), source=source, contact=CONTACT))
    assert bare("".join(answer.text for answer in told)) == bare(sentences(count) + source)
    assert [len(answer.buttons) for answer in told] == [1] + [0] * (len(told) - 1)


def test_below_a_longer_answer_the_source_stands_with_its_button() -> None:
    answer = taken(COMPOSER.answer(parts(sentences(12), source="출처: 부천시 누리집", sources=[SOURCE])))
    assert answer.kinds == ["simpleText", "textCard"]
    assert answer.outputs[1]["textCard"]["description"] == "출처: 부천시 누리집"


@pytest.mark.parametrize(
    ("telephone", "numbers"),
    [("☎ 032) 320-3000", ["032 320-3000"]), ("120", ["120"]), ("콜센터", []), ("1-2", []), ("٣٢٠", [])],
)
def test_a_number_that_cannot_be_dialled_has_no_button(telephone: str, numbers: list[str]) -> None:
    answer = taken(COMPOSER.answer(parts("답.", contact={**CONTACT, "telephone": telephone})))
    assert [button["phoneNumber"] for button in answer.buttons] == numbers


def test_a_source_without_https_has_no_button() -> None:
    source = {**SOURCE, "address": "http://geonames.org"}
    assert taken(COMPOSER.answer(parts("답.", sources=[source]))).kinds == ["simpleText"]


PAGE = {
    "title": "부천시 누리집의 해외 교류도시 현황",
    "address": "",
    "page": "/source/bucheon_page",
    "lines": [7, 19],
}


def test_a_source_without_an_address_is_read_where_jamae_shows_it() -> None:
    answer = taken(COMPOSER.answer(parts("답.", sources=[PAGE, SOURCE])))
    assert [(button["label"], button["webLinkUrl"]) for button in answer.buttons] == [
        ("출처 보기", f"{PUBLIC}/source/bucheon_page?language=ko#line-7"),
        ("GeoNames", "https://www.geonames.org"),
    ]
    plain = taken(PLAIN.answer(parts("답.", sources=[PAGE, SOURCE])))
    assert [button["label"] for button in plain.buttons] == ["GeoNames"]


def test_a_source_of_which_no_line_was_told_is_read_from_its_beginning() -> None:
    (button,) = taken(COMPOSER.answer(parts("답.", sources=[{**PAGE, "lines": []}]))).buttons
    assert button["webLinkUrl"] == f"{PUBLIC}/source/bucheon_page?language=ko"


def test_what_is_kept_of_a_conversation_can_be_read() -> None:
    told = taken(COMPOSER.answer(parts("안녕하세요."), on_privacy=True))
    assert [(button["label"], button["webLinkUrl"]) for button in told.buttons] == [
        ("개인정보 안내", f"{PUBLIC}/privacy?language=ko")
    ]
    assert taken(PLAIN.answer(parts("안녕하세요."), on_privacy=True)).buttons == []


@pytest.mark.parametrize("language", languages(DATA))
def test_who_sends_no_text_is_told_the_word_for_help(language: str) -> None:
    sentence = PHRASES.say(language, "messenger-text-only")
    words = PHRASES.say(language, "messenger-words-help").split(" | ")
    assert any(word in sentence for word in words) and "/" not in sentence


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
@pytest.mark.parametrize("sources", [[], [SOURCE]], ids=["no button", "a button"])
def test_an_answer_without_words_is_a_sentence(text: str, sources: list[dict[str, Any]]) -> None:
    answer = taken(COMPOSER.answer(parts(text, source=" ", sources=sources)))
    assert answer.text == PHRASES.say("ko", "unavailable")


def test_a_blank_cell_is_left_out() -> None:
    blank = taken(COMPOSER.answer(table(2, value=" ")))
    assert blank.outputs[0]["listCard"]["items"] == [{"title": "도시0"}, {"title": "도시1"}]


@pytest.mark.parametrize("address", ["https://", "https://[", "https:///page", "http://a.kr"])
def test_an_address_that_leads_nowhere_has_no_button(address: str) -> None:
    sources = [{**SOURCE, "address": address}]
    assert taken(COMPOSER.answer(parts("답.", sources=sources))).kinds == ["simpleText"]


def test_a_source_without_a_title_has_a_button_all_the_same() -> None:
    answer = taken(COMPOSER.answer(parts("답.", sources=[{**SOURCE, "title": " "}])))
    assert [button["label"] for button in answer.buttons] == [PHRASES.say("ko", "messenger-source")]


def test_a_space_is_not_offered_to_be_asked_again() -> None:
    assert taken(COMPOSER.sentence("잠시 후에 다시 물어봐 주세요.", "ko", again=" ")).quick_replies == []


def test_next_questions_have_short_labels_and_go_out_whole() -> None:
    questions = ["하얼빈과는 언제 결연했나요?", "하얼빈을 소개해 주세요"]
    choices = ["하얼빈의 인구와 오카야마의 인구"]
    labels = ["언제 결연?", "도시 소개"]
    answer = taken(COMPOSER.answer(parts("답.", suggestions=questions, labels=labels, choices=choices)))
    assert answer.labels == ["하얼빈의 인구와…", *labels]
    assert [reply["messageText"] for reply in answer.quick_replies] == [*choices, *questions]


def test_questions_and_addresses_that_would_make_a_bubble_too_large_are_not_offered() -> None:
    source = {**SOURCE, "address": f"https://www.geonames.org/{'a' * 40_000}"}
    choices = [f"{number} {'가' * 4_000}" for number in range(10)] + ["하얼빈의 인구"]
    answer = taken(COMPOSER.answer(parts("답.", choices=choices, sources=[source])))
    assert (answer.labels, answer.buttons) == (["하얼빈의 인구"], [])


def test_the_same_question_about_two_cities_has_two_labels() -> None:
    questions = ["하얼빈의 인구는?", "오카야마의 인구는?"]
    answer = taken(COMPOSER.answer(parts("답.", suggestions=questions, labels=["인구는?"] * 2)))
    assert answer.labels == ["인구는?", "오카야마의 인구는?"]


@pytest.mark.parametrize("language", languages(DATA))
def test_short_labels_need_no_cutting(language: str) -> None:
    phrases = Path(DATA, "en", "phrases.ftl").read_text(encoding="utf-8")
    suggestions = re.findall(r"^suggest-[a-z]+(?= =)", phrases, re.MULTILINE)
    assert len(suggestions) >= 18
    buttons = ("messenger-again", "messenger-source", "kakao-call", "kakao-operator", "kakao-privacy")
    labels = [PHRASES.say(language, key) for key in (*(f"{key}-short" for key in suggestions), *buttons)]
    assert all(len(label) <= 14 for label in labels)
    assert len(set(labels)) == len(labels)


def answer_book(language: str, answers: Answers) -> Iterator[tuple[str, dict[str, Any]]]:
    """All words of each answer of the answer book, and the answer."""
    topic = next(iter(answers.knowledge.words.topics))
    for question in example_questions(read_dataset(DATA), language, topic=topic):
        reply = answers.ask(plain((question,)), language=language).reply
        yield reply.full_text, reply.as_json("/pictures/ab.svg" if reply.picture else None)


@pytest.mark.parametrize("language", languages(DATA))
def test_every_answer_of_the_answer_book_is_within_the_limits(
    language: str, bucheon_answers: Answers
) -> None:
    kinds: set[str] = set()
    for full_text, answer in answer_book(language, bucheon_answers):
        for composer in (COMPOSER, PLAIN):
            told = told_in_full(answer, composer)
            check_all_is_said_once(full_text, told)
            kinds.update(kind for each in told for kind in each.kinds)
        links = [link for each in told_in_full(answer) for link in each.buttons if "webLinkUrl" in link]
        assert bool(links) == bool(answer["sources"]), full_text
        assert answer["sources"] or not answer["source"], full_text
    assert kinds == {"simpleText", "textCard", "basicCard", "listCard", "carousel"}


def check_all_is_said_once(full_text: str, told: Sequence[Answer]) -> None:
    seen = bare("".join(each.text for each in told))
    for words in re.split(r"[\s•:;,]+", full_text):
        assert bare(words) in seen, f"{words!r} is lost of {full_text!r}"
    if bare(full_text) and all(set(each.kinds) <= {"simpleText", "textCard"} for each in told):
        assert seen == bare(full_text), f"something of {full_text!r} is said twice"


@pytest.mark.parametrize("language", languages(DATA))
def test_lists_of_up_to_five_are_cards_but_for_those_of_sentences(
    language: str, bucheon_answers: Answers
) -> None:
    short, cards, sentences = 0, 0, 0
    for _, answer in answer_book(language, bucheon_answers):
        lists, _ = lists_of(answer["text"])
        if answer["picture"] or not lists or any(len(each.rows) > 5 for each in lists):
            continue
        short += 1
        cards += "listCard" in taken(COMPOSER.answer(answer)).kinds
        rows = (row for each in lists for row in each.rows)
        sentences += any(columns(row.title) > ROW_WIDTH and not row.told for row in rows)
    print(f"{language}: {cards} of {short} lists of up to five are cards, {sentences} are of sentences")
    assert cards + sentences == short
    assert cards >= 30


EXTREME = st.text(max_size=3_000)
LINE = st.text(max_size=60)
CELL = st.text(max_size=45)
ADDRESS = (
    st.sampled_from(["", "https://", "http://a.kr", "https://a.kr/é?q=부천"])
    | LINE.map("https://".__add__)
    | LINE
)
LINES = st.lists(
    st.builds("• {}: {}".format, CELL, CELL) | st.builds("• {}".format, CELL) | CELL | st.just(""),
    max_size=25,
)
SOURCES = st.fixed_dictionaries(
    {"title": LINE, "address": ADDRESS, "page": st.sampled_from(["", "/source/a"]), "lines": st.just([3])}
)
FACTS = st.fixed_dictionaries(
    {
        "city": LINE,
        "attribute": st.sampled_from(["location", "home_signer"]),
        "label": LINE,
        "values": st.lists(st.fixed_dictionaries({"value": LINE, "place": LINE}), max_size=2),
        "contested": st.booleans(),
    }
)


@given(
    words=EXTREME,
    lines=LINES,
    source=LINE,
    suggestions=st.lists(st.tuples(LINE, LINE), max_size=4),
    choices=st.lists(LINE, max_size=12),
    picture=st.none() | st.fixed_dictionaries({"url_path": st.just("/pictures/a.svg"), "alt": LINE}),
    table=st.none()
    | st.fixed_dictionaries(
        {
            "columns": st.lists(CELL, max_size=4),
            "rows": st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=25),
        }
    ),
    status=st.sampled_from(["answered", "small_talk"]),
    language=st.sampled_from(languages(DATA)),
    contact=st.none() | st.just({**CONTACT, "asked": True}) | st.fixed_dictionaries({"telephone": LINE}),
    facts=st.lists(FACTS, max_size=5),
    sources=st.lists(SOURCES, max_size=5),
    foreign=st.lists(st.fixed_dictionaries({"text": LINE, "lang": st.just("en")}), max_size=3),
)
def test_any_answer_is_within_the_limits_and_nothing_of_it_is_lost(
    words: str, lines: list[str], suggestions: list[tuple[str, str]], **answer: Any
) -> None:
    answer["text"] = "\n".join(filter(None, (words, "\n".join(lines))))
    answer["suggestions"] = [text for text, _ in suggestions]
    answer["labels"] = [label for _, label in suggestions]
    for composer in (COMPOSER, PLAIN):
        told = told_in_full(answer, composer)
        check_all_is_said_once(f"{answer['text']}\n{answer['source']}", told)
