"""What is masked, in every way of writing, and what is left alone."""

import re

import pytest

from nlu.masking import mask
from nlu.text.cleaning import clean

HIDDEN = [
    "010-1234-5678",
    "01012345678",
    "010 1234 5678",
    "010.1234.5678",
    "０１０－１２３４－５６７８",
    "02-320-3000",
    "(032) 320-3000",
    "+82 10-1234-5678",
    "+1 (661) 326-3000",
    "hong@example.com",
    "hong.gil-dong+city@mail.bucheon.go.kr",
    "900101-1234567",
    "9001011234567",
    "900101 2234567",
    "1234-5678-9012-3456",
    # as they are typed and said in Korea
    "010 - 1234 - 5678",
    "010)1234-5678",
    "(010) 1234 - 5678",
    "010/1234/5678",
    "010_1234_5678",
    "010·1234·5678",
    "010ㅡ1234ㅡ5678",
    "010−1234−5678",
    "010\u200b1234\u200b5678",
    "010에 1234에 5678",
    "0 1 0 - 1 2 3 4 - 5 6 7 8",
    "①②③-①②③④-⑤⑥⑦⑧",
    "𝟎𝟏𝟎-𝟏𝟐𝟑𝟒-𝟓𝟔𝟕𝟖",
    "O1O-1234-5678",
    "공일공 일이삼사 오육칠팔",
    "공일공-일이삼사-오육칠팔",
    "영일영일이삼사오육칠팔",
    "공일공 다시 일이삼사 다시 오육칠팔",
    "032)320-3000",
    "032.320.3000",
    "0507-1234-5678",
    "+82 (0)10-1234-5678",
    "(+82) 10-1234-5678",
    "821012345678",
    "320-3000",
    "900101 - 1234567",
    "900101ㅡ1234567",
    "900101/1234567",
    "900101.1234567",
    "900101_1234567",
    "90.01.01-1234567",
    "90년 01월 01일 1234567",
    "19900101-1234567",
    "900101-1******",
    "900101-1",
    "구공공일공일 일이삼사오육칠",
    "hong @ naver.com",
    "hong＠naver.com",
    "hong@naver。com",
    "hong@naver점com",
    "hong@naver",
    "hong(at)naver.com",
    "hong at naver dot com",
    "hong골뱅이naver.com",
    "hong 골뱅이 네이버 닷 컴",
    "o'hong!x@naver.com",
    '"hong gil"@naver.com',
    # elsewhere
    "(661) 326-3000",
    "661.326.3000",
    "8 (4212) 32-10-10",
    "(0451)84551234",
    "一三八一二三四五六七八",
    "1234.5678.9012.3456",
    "1234/5678/9012/3456",
    "1234_5678_9012_3456",
    "3782.822463.10005",
    "06.12.34.56.78",
    "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
    "zero one zero one two three four five six seven eight",
    "ноль один два три четыре пять шесть семь",
    "M12345678",
    "M123A4567",
    "hong @ example . com",
    "12가 3456",
    "123가1234",
    "А123ВС77",
    "192.168.10.1",
    "2001:db8:0:0:8:800:200c:417a",
    "2001:db8::417a",
]


@pytest.mark.parametrize("secret", HIDDEN)
@pytest.mark.parametrize("around", ["{}", "call me at {}, please", "제 번호는 {}입니다", "{}!"])
def test_what_identifies_a_person_is_masked(secret: str, around: str) -> None:
    said = mask(around.format(secret))
    assert secret not in said
    assert not any(part in said for part in ("1234", "3000", "hong", "１２３４", "일이삼사", "一二三四"))
    assert not re.search(r"\d\d", said)
    assert mask(said) == said


KEPT = [
    "population over 9910000?",
    "signed on 2002-02-26",
    "1995년 11월 28일",
    "1995.11.28",
    "991만 명",
    "between 2000 and 2008",
    "18.27 degrees",
    "temperature -1.7",
    "9,910,000",
    "8 cities, 5 countries",
    "1995-2008년",
    "2002-02-26부터 2008-06-25까지",
    "between 500-1000 thousand people",
    "인구 3000-5000만 명",
    "710000, 1450000",
    "48.46204,135.0971",
    "(2002) 1995-11-28",
    "2002-02-26 - 2008-06-25",
    "2002.02.26 2008.06.25",
    "26.02.2002 - 25.06.2008",
    "02/2002 - 2008",
    "1995 1996 2000",
    "710000 - 991000",
    "more than 1 000 000 000",
    "how many people live at most. Are there any?",
    "일본의 두 도시 이 일이 사이",
    "二〇〇二年二月二十六日",
    "오카야마 골뱅이 요리",
    "１９９５년",
    "35도 1995년",
    "one, two or three cities?",
    "at 10:30, in 1995",
    "A1, B2 and C3",
    "version 3.10.13",
]


def test_a_figure_that_may_be_asked_about_is_masked_only_where_it_is_stored() -> None:
    for figure in ("1000000000", "1,000,000,000", "123,456,789"):
        assert mask(figure) == "[number]"
        assert mask(figure, but_figures=True) == figure
    for number in ("01012345678", "9001011234567", "1234-5678-9012-3456", "123456789012"):
        assert mask(number, but_figures=True) in ("[number]", "[phone]")


def test_where_something_was_masked_nothing_is_read() -> None:
    assert clean("제 번호는 [phone]입니다, [e-mail] [number]") == "제 번호는 입니다,"


def test_only_what_is_personal_is_replaced() -> None:
    assert mask("콜센터(032-320-3000)로, 또는 <hong@example.com>.") == "콜센터([phone])로, 또는 <[e-mail]>."


@pytest.mark.parametrize("text", KEPT)
def test_dates_and_figures_are_left_alone(text: str) -> None:
    assert mask(text) == text
