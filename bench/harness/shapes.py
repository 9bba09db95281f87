"""Questions that the bench asks: for each shape a few in English and in Korean, about the real cities."""

from __future__ import annotations

from pathlib import Path

WORDY = Path(__file__).resolve().parents[1] / "questions" / "wordy.txt"

SHAPES: dict[str, tuple[str, ...]] = {
    "one fact": (
        "When did Bucheon partner with Okayama?",
        "who signed the agreement with Harbin",
        "부천시는 하얼빈과 언제 자매결연을 맺었나요?",
        "가와사키 인구가 몇 명이야?",
    ),
    "several facts": (
        "When and by whom, for Harbin and Okayama?",
        "population and temperature of Khabarovsk",
        "하바롭스크의 인구와 평균기온을 알려주세요",
        "오카야마와 가와사키는 언제 결연했나요?",
    ),
    "overview": (
        "Tell me about Bakersfield",
        "tell me about weihai",
        "발렌수엘라에 대해 알려줘",
        "베이커스필드는 어떤 도시인가요?",
    ),
    "list": (
        "List all sister cities",
        "Which partner cities are in Japan?",
        "자매도시 목록을 보여주세요",
        "중국에 있는 도시는 어디인가요?",
    ),
    "count": (
        "How many partner cities does Bucheon have?",
        "how many sister cities in China",
        "자매도시가 모두 몇 곳인가요?",
        "일본 도시는 몇 개야?",
    ),
    "extreme": (
        "Which is the oldest partnership?",
        "the coldest partner city?",
        "가장 인구가 많은 도시는 어디인가요?",
        "제일 최근에 결연한 도시는?",
    ),
    "rank": (
        "What is the third oldest partnership?",
        "top three by population",
        "두 번째로 오래된 결연 도시는?",
        "인구가 많은 순으로 세 곳 알려줘",
    ),
    "compare": (
        "Which is bigger, Harbin or Okayama?",
        "compare Kawasaki and Khabarovsk",
        "하얼빈과 하바롭스크 중 어디가 더 추워?",
        "오카야마와 가와사키를 비교해 주세요",
    ),
    "yes or no": (
        "Is Kawasaki a friendship city?",
        "Did Bucheon partner with Harbin in 1995?",
        "오카야마는 자매도시인가요?",
        "하얼빈 인구가 백만 명이 넘나요?",
    ),
    "reverse look-up": (
        "Which agreements were signed in 2002?",
        "Which partnerships did Won Hye-young sign?",
        "2002년에 결연한 도시는?",
        "원혜영 시장이 서명한 도시는 어디인가요?",
    ),
    "threshold": (
        "Which cities have over a million people?",
        "partner cities colder than 10 degrees",
        "인구가 백만 명이 넘는 도시는?",
        "2000년 이전에 결연한 도시는 어디야?",
    ),
    "duration": (
        "How long have Bucheon and Harbin been partners?",
        "when is the 30th anniversary with Okayama",
        "오카야마와 결연한 지 몇 년 됐나요?",
        "하바롭스크와 결연한 지 얼마나 됐어?",
    ),
    "tally": (
        "Which mayor signed the most agreements?",
        "Which country has the most partner cities?",
        "부천에서는 어느 시장이 가장 많이 서명했나요?",
        "나라별로 교류도시가 몇 곳씩 있나요?",
    ),
    "place": (
        "What place does Okayama take by population?",
        "Which partner city is closest in population to Okayama?",
        "하얼빈은 인구로 몇 번째예요?",
        "오카야마와 같은 해에 결연한 도시는?",
    ),
    "total": (
        "What is the total population of all partner cities?",
        "average temperature of the partner cities",
        "모든 도시의 인구를 합하면?",
        "자매도시들의 평균 인구는?",
    ),
}

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("When did Bucheon partner with Okayama?", "Which is the largest city?", "Who signed with Harbin?"),
    "ko": ("오카야마와 언제 결연했나요?", "가장 큰 도시는?", "하얼빈 협정은 누가 서명했나요?"),
    "ja": (
        "岡山とはいつ提携しましたか。",
        "一番大きい都市はどこですか。",
        "ハルビンとの協定は誰が署名しましたか。",
    ),
    "zh": ("富川和冈山什么时候结好？", "哪个城市最大？", "谁和哈尔滨签的协议？"),
    "ru": (
        "Когда Пучхон подписал соглашение с Окаямой?",
        "Какой город самый большой?",
        "Кто подписал с Харбином?",
    ),
}


def all_questions() -> tuple[str, ...]:
    """The questions of every shape in turn, so that neighbours differ in shape and language."""
    rows = zip(*SHAPES.values(), strict=True)
    return tuple(question for row in rows for question in row)


def wordy_questions() -> tuple[str, ...]:
    """As people write who think of a person, in English and in Korean."""
    return tuple(WORDY.read_text(encoding="utf-8").splitlines())
