# 자매(Jamae)가 한국어로 하는 모든 말. 실제 예문은 docs/answer-book/ko.md에 있습니다.
# 변수 뒤의 조사는 PARTICLE이 받침에 맞추어 고릅니다. 은는 이가 을를 과와 으로로 이라

## 값

format-date = long
# 이보다 작은 수는 줄이지 않고 모두 적습니다.
format-short-from = 10000
country = { $code ->
    [AU] 호주
    [CD] 콩고민주공화국
    [CF] 중앙아프리카공화국
    [CG] 콩고공화국
    [HK] 홍콩
    [MO] 마카오
    [PS] 팔레스타인
    [VA] 바티칸
    [ZA] 남아프리카공화국
   *[other] { $name }
}
value-people = { $number } 명
value-celsius = { $below ->
    [yes] 영하 { $number }℃
   *[no] { $number }℃
}
value-unit = { $number } { $unit }
# Time between two days: full years and months; $both is yes where neither is 0.
value-span = { $years ->
    [0] {""}
   *[other] { $years }년
}{ $both ->
    [yes] {" "}
   *[no] {""}
}{ $months ->
    [0] {""}
   *[other] { $months }개월
}
value-not-recorded = 기록 없음
year = { $year }년
decade = { $year }년대
where = { $country } { $province }
type-sister = 자매도시
type-friendship = 우호도시
quoted = “{ $text }”
join-values = {", "}
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language }: { $name }
language-en = 영어
language-ko = 한국어
language-ja = 일본어
language-zh = 중국어(간체)
language-zh-Hant = 중국어(번체)
language-ru = 러시아어

attribute-date = 체결일
attribute-type = 결연 종류
attribute-home-signer = { $home_official } 서명자
attribute-partner-signer = 상대측 서명자
attribute-signers = 서명자
attribute-population = 인구
attribute-temperature = 평균기온
attribute-features = 특징
attribute-location = 위치
attribute-names = 이름 표기
attribute-country = 국가
attribute-province = 지역

# names.csv에 official 이름이 있으면 그 이름을 씁니다. 예: 가평군
home-official = { $home }시

## 사실

# 자매도시에 관한 문장에는 ‘우호’가, 우호도시에 관한 문장에는 ‘자매’가 들어가지 않아야 합니다.
fact-date = { $type ->
    [sister] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 자매도시 결연을 체결했습니다.
    [friendship] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 우호도시 결연을 체결했습니다.
   *[other] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 결연을 체결했습니다.
}
fact-date-contested = { $page ->
    [yes] 시 누리집에 적힌 { $city }의 체결일은 { PARTICLE($values, "으로로") } 서로 다릅니다. 어느 날짜가 맞는지는 기록만으로 확인할 수 없습니다.
   *[no] { $city }의 체결일은 출처에 따라 { PARTICLE($values, "으로로") } 서로 다릅니다. 어느 날짜가 맞는지는 기록만으로 확인할 수 없습니다.
}
contested-value = { $value }({ $place })
place-intro = 소개 글
place-list = 체결일 목록
place-table = 현황표
fact-type = { PARTICLE($city, "은는") } { $home_official }의 { $value }입니다.
fact-home-signer = { $home_official }에서는 { $value } 시장이 { $city } 결연 협정에 서명했습니다.
fact-partner-signer = { $city }에서는 { $value } 시장이 결연 협정에 서명했습니다.
fact-signers = { $city } 결연 협정에는 { $home_official } { $home_person } 시장과 { $city } { $partner_person } 시장이 서명했습니다.
fact-population = { $city }의 인구는 { $value }입니다.
fact-temperature = { $city }의 평균기온은 { $value }입니다.
fact-features = { PARTICLE($city, "은는") } 다음과 같은 도시로 기록되어 있습니다.
fact-location = { PARTICLE($city, "은는") } { $where }에 있습니다.
fact-names = { $city }의 언어별 표기는 다음과 같습니다.
fact-other = { $city }의 { $attribute }: { $value }
fact-missing = { $city }의 { $attribute }: 기록이 없어 알려 드릴 수 없습니다.
overview-head = { $type ->
    [sister] { PARTICLE($city, "은는") } { $home_official }의 자매도시로, { $where }에 있습니다.
    [friendship] { PARTICLE($city, "은는") } { $home_official }의 우호도시로, { $where }에 있습니다.
   *[other] { PARTICLE($city, "은는") } { $home_official }의 교류도시로, { $where }에 있습니다.
}
overview-line = { $label }: { $value }
note-contested-value = 출처에 따라 값이 다릅니다: { $values }.
note-same-value = 시 누리집에는 { $other }도 똑같은 값으로 적혀 있어, 둘 중 하나는 잘못 적힌 값일 수 있습니다.
note-same-values = 시 누리집에 { $cities }의 값이 똑같이 적혀 있어, 그중 하나는 잘못 적힌 값일 수 있습니다.
note-not-recorded = 함께 물어보신 나머지 내용은 기록이 없어 알려 드릴 수 없습니다.
note-no-figures = { PARTICLE($places, "은는") } 교류도시가 아니므로 기록이 없어 알려 드릴 수 없습니다.
note-read-as = (입력하신 “{ $written }” 표기는 { PARTICLE($name, "으로로") } 이해했습니다.)
note-contested-date = 시 누리집에 날짜가 두 가지로 적혀 있어, 그 차이만큼 달라질 수 있습니다.
note-contested-dates = { $cities }의 체결일은 시 누리집에 두 가지로 적혀 있어, 그중 하나라도 조건에 맞으면 포함했습니다.
not-recorded = 죄송합니다. { $city }에 관한 해당 내용은 기록이 없어 알려 드릴 수 없습니다. 체결일과 결연 종류, 서명자, 인구, 평균기온, 위치, 특징은 안내해 드릴 수 있습니다.
not-recorded-general = 죄송합니다. 해당 내용은 기록이 없어 알려 드릴 수 없습니다. 교류도시별 체결일과 결연 종류, 서명자, 인구, 평균기온, 위치, 특징은 안내해 드릴 수 있습니다.

corrected-date = { $city } 결연 협정의 체결일은 { PARTICLE($claimed, "이가") } 아니라 { $value }입니다.
corrected-contested = { $city } 결연 협정의 체결일은 { PARTICLE($claimed, "이가") } 아닙니다.
corrected-country = { PARTICLE($city, "은는") } { PARTICLE($claimed, "이가") } 아니라 { $value }에 있습니다.
corrected-type = { PARTICLE($city, "은는") } { PARTICLE($claimed, "이가") } 아니라 { $value }입니다.
corrected-signer = { $claimed } 시장은 { $city } 결연 협정에 서명하지 않았습니다.
corrected-home_signer = { $claimed } 시장은 { $city } 결연 협정에 서명하지 않았습니다.
corrected-partner_signer = { $claimed } 시장은 { $city } 결연 협정에 서명하지 않았습니다.
corrected-population = { $city }의 인구는 { PARTICLE($claimed, "이가") } 아니라 { $value }입니다.
corrected-temperature = { $city }의 평균기온은 { PARTICLE($claimed, "이가") } 아니라 { $value }입니다.
corrected-features = { $city }에 관한 그런 내용은 시 누리집에 없습니다.

## 목록과 개수

list-head = { $any ->
    [yes] { $conditions } 교류도시는 { $count }곳입니다.
   *[no] { $home_official } 교류도시 { $count }곳을 안내해 드립니다.
}
list-one = { $any ->
    [yes] { $conditions } 교류도시는 1곳입니다.
   *[no] { $home_official } 교류도시 1곳을 안내해 드립니다.
}
list-line = { $has ->
    [yes] { $city }({ $country }): { $values }
   *[no] { $city }: { $values }
}
list-more = 이 밖에 { $count }곳이 더 있습니다. 국가나 연도, 결연 종류를 말씀해 주시면 범위를 좁혀 안내해 드리겠습니다.
list-page = 이 밖에 { $count }곳이 더 있습니다. “더 보여줘”라고 하시면 이어서 안내하고, 국가나 연도, 결연 종류를 말씀해 주시면 범위를 좁혀 드립니다.
list-next = 전체 { $count }곳 가운데 { $start }번째부터 { $stop }번째까지입니다.
list-end = 교류도시 { $count }곳을 모두 안내해 드렸습니다.
list-by-name = 가나다순입니다.
list-none = { $any ->
    [yes] { $conditions } 교류도시는 없습니다.
   *[no] 기록된 교류도시가 없습니다.
}
# 조건은 모두 ‘교류도시’를 꾸미는 말이며, 여럿이면 쉼표로 이어집니다. 예: 일본에 있는, 2000년 이후에 결연한 교류도시
condition-country = { $negated ->
    [yes] { PARTICLE($value, "을를") } 제외한
   *[no] { $value }에 있는
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] 자매도시를 제외한
       *[no] 자매도시로 결연한
    }
   *[friendship] { $negated ->
        [yes] 우호도시를 제외한
       *[no] 우호도시로 결연한
    }
}
condition-signer = { $negated ->
    [yes] { $value } 시장이 서명하지 않은
   *[no] { $value } 시장이 서명한
}
condition-city = { PARTICLE($value, "을를") } 제외한
condition-these = { $named ->
    [yes] 말씀하신 { $count }개
   *[no] 앞에서 안내한 { $count }개
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] 유럽 밖에 있는
       *[no] 유럽에 있는
    }
    [AS] { $negated ->
        [yes] 아시아 밖에 있는
       *[no] 아시아에 있는
    }
    [AF] { $negated ->
        [yes] 아프리카 밖에 있는
       *[no] 아프리카에 있는
    }
    [NA] { $negated ->
        [yes] 북아메리카 밖에 있는
       *[no] 북아메리카에 있는
    }
    [SA] { $negated ->
        [yes] 남아메리카 밖에 있는
       *[no] 남아메리카에 있는
    }
   *[OC] { $negated ->
        [yes] 오세아니아 밖에 있는
       *[no] 오세아니아에 있는
    }
}
condition-topic = “{ $value }” 관련 특징이 있는
condition-date = { $operator ->
    [under] { $value } 이전에 결연한
    [at_most] { $value }까지 결연한
    [over] { PARTICLE($value, "이가") } 지난 뒤 결연한
    [at_least] { $value } 이후에 결연한
   *[in] { $value }에 결연한
}
condition-number = { $operator ->
    [over] { PARTICLE($attribute, "이가") } { PARTICLE($value, "을를") } 넘는
    [at_least] { PARTICLE($attribute, "이가") } { $value } 이상인
    [under] { PARTICLE($attribute, "이가") } { $value } 미만인
    [at_most] { PARTICLE($attribute, "이가") } { $value } 이하인
    [between] { PARTICLE($attribute, "이가") } { $value }에서 { $high } 사이인
   *[is] { PARTICLE($attribute, "이가") } { $value }인
}
condition-age = { $operator ->
    [over] 결연한 지 { $years }년이 넘은
    [at_least] 결연한 지 { $years }년 이상인
    [under] 결연한 지 { $years }년이 안 된
   *[at_most] 결연한 지 { $years }년 이하인
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] { $city }보다 나중에 결연한
       *[below] { $city }보다 먼저 결연한
    }
    [population] { $operator ->
        [above] { $city }보다 인구가 많은
       *[below] { $city }보다 인구가 적은
    }
    [temperature] { $operator ->
        [above] { $city }보다 따뜻한
       *[below] { $city }보다 추운
    }
   *[other] { $operator ->
        [above] { PARTICLE($attribute, "이가") } { $city }보다 큰
       *[below] { PARTICLE($attribute, "이가") } { $city }보다 작은
    }
}
count-all = { $home_official }의 해외 교류도시는 모두 { $count }곳입니다. 자매도시가 { $sisters }곳, 우호도시가 { $friendships }곳입니다.
count-some = { $conditions } 교류도시는 { $count }곳{ $names ->
    [yes] {""}으로, { $cities }입니다.
   *[no] {""}입니다.
}
count-countries = 교류도시가 있는 나라는 { $count }개국으로, { $countries }입니다.
note-count = (시 누리집 소개 글에는 “다른 { $others }개 도시”라고 되어 있어 모두 { $claimed }곳이 되지만, 현황표와 체결일 목록에는 { $count }곳이 적혀 있습니다.)

## 순위, 비교, 합계

extreme-date-lowest = { $any ->
    [yes] { $conditions } 교류도시 가운데 가장 먼저 결연한 곳은 { $city }입니다. 체결일은 { $value }입니다.
   *[no] 가장 먼저 결연한 교류도시는 { $city }입니다. 체결일은 { $value }입니다.
}
extreme-date-highest = { $any ->
    [yes] { $conditions } 교류도시 가운데 가장 최근에 결연한 곳은 { $city }입니다. 체결일은 { $value }입니다.
   *[no] 가장 최근에 결연한 교류도시는 { $city }입니다. 체결일은 { $value }입니다.
}
extreme-population-highest = { $any ->
    [yes] { $conditions } 교류도시 가운데 인구가 가장 많은 곳은 { $city }입니다. 인구는 { $value }입니다.
   *[no] 인구가 가장 많은 교류도시는 { $city }입니다. 인구는 { $value }입니다.
}
extreme-population-lowest = { $any ->
    [yes] { $conditions } 교류도시 가운데 인구가 가장 적은 곳은 { $city }입니다. 인구는 { $value }입니다.
   *[no] 인구가 가장 적은 교류도시는 { $city }입니다. 인구는 { $value }입니다.
}
extreme-temperature-highest = { $any ->
    [yes] { $conditions } 교류도시 가운데 평균기온이 가장 높은 곳은 { $city }입니다.
   *[no] 평균기온이 가장 높은 교류도시는 { $city }입니다.
} { $count ->
    [1] 평균기온은 { $value }입니다.
   *[other] { $count }곳 모두 { $value }입니다.
}
extreme-temperature-lowest = { $any ->
    [yes] { $conditions } 교류도시 가운데 평균기온이 가장 낮은 곳은 { $city }입니다.
   *[no] 평균기온이 가장 낮은 교류도시는 { $city }입니다.
} { $count ->
    [1] 평균기온은 { $value }입니다.
   *[other] { $count }곳 모두 { $value }입니다.
}
extreme-other-highest = { $attribute } 수치가 가장 큰 교류도시는 { PARTICLE($city, "으로로") }, { $value }입니다.
extreme-other-lowest = { $attribute } 수치가 가장 작은 교류도시는 { PARTICLE($city, "으로로") }, { $value }입니다.
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = { $conditions } 교류도시 가운데{" "}
extreme-rank = { $kind ->
    [date] { $end ->
        [highest] 최근에 결연한 순서로
       *[lowest] 먼저 결연한 순서로
    }
    [population] { $end ->
        [highest] 인구가 많은 순서로
       *[lowest] 인구가 적은 순서로
    }
    [temperature] { $end ->
        [highest] 평균기온이 높은 순서로
       *[lowest] 평균기온이 낮은 순서로
    }
   *[other] { $end ->
        [highest] { $attribute } 수치가 큰 순서로
       *[lowest] { $attribute } 수치가 작은 순서로
    }
} { $rank ->
    [2] 두 번째는
    [3] 세 번째는
    [4] 네 번째는
    [5] 다섯 번째는
    [6] 여섯 번째는
    [7] 일곱 번째는
   *[other] { $rank }번째는
} { $city }입니다({ $value }).
# 날짜에도 수에도 쓰는 문장입니다.
extreme-head = { $kind ->
    [date] { $end ->
        [highest] 가장 최근에 결연한 순서대로 { $count }곳입니다.
       *[lowest] 먼저 결연한 순서대로 { $count }곳입니다.
    }
    [population] { $end ->
        [highest] 인구가 많은 순서대로 { $count }곳입니다.
       *[lowest] 인구가 적은 순서대로 { $count }곳입니다.
    }
    [temperature] { $end ->
        [highest] 평균기온이 높은 순서대로 { $count }곳입니다.
       *[lowest] 평균기온이 낮은 순서대로 { $count }곳입니다.
    }
   *[other] { $end ->
        [highest] { $attribute } 기준으로 높은 순서대로 { $count }곳입니다.
       *[lowest] { $attribute } 기준으로 낮은 순서대로 { $count }곳입니다.
    }
}

extreme-nearest = { $kind ->
    [date] 체결일이 { PARTICLE($city, "과와") } 가장 가까운 교류도시는 { $cities }입니다.
    [population] 인구가 { PARTICLE($city, "과와") } 가장 비슷한 교류도시는 { $cities }입니다.
    [temperature] 평균기온이 { PARTICLE($city, "과와") } 가장 비슷한 교류도시는 { $cities }입니다.
   *[other] { $attribute } 수치가 { PARTICLE($city, "과와") } 가장 비슷한 교류도시는 { $cities }입니다.
}
extreme-next = 같은 순서로 { $start }번째부터 { $stop }번째까지입니다.
compare-head = { $attribute } 비교
compare-date-lowest = { PARTICLE($first, "이가") } 먼저 결연했습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-date-highest = { PARTICLE($first, "이가") } 더 나중에 결연했습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-population-highest = { $first }의 인구가 더 많습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-population-lowest = { $first }의 인구가 더 적습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-temperature-highest = { $first }의 평균기온이 더 높습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-temperature-lowest = { $first }의 평균기온이 더 낮습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-other-highest = { $first }의 { $attribute } 수치가 더 큽니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-other-lowest = { $first }의 { $attribute } 수치가 더 작습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-equal-date = { $cities }의 체결일은 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-population = { $cities }의 인구는 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-temperature = { $cities }의 평균기온은 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-other = { $cities }의 { $attribute } 수치는 { PARTICLE($value, "으로로") } 같습니다.
compare-ratio = { PARTICLE($first, "은는") } { $second }의 약 { $value }배입니다.
compare-difference = 차이는 { $value }입니다.

total-sum = { $any ->
    [yes] { $conditions } 교류도시 { $count }곳의 합계는 { $value }입니다.
   *[no] 교류도시 { $count }곳의 합계는 { $value }입니다.
}
total-average = { $any ->
    [yes] { $conditions } 교류도시 { $count }곳의 { PARTICLE($attribute, "을를") } 평균하면 { $value }입니다.
   *[no] 교류도시 { $count }곳의 { PARTICLE($attribute, "을를") } 평균하면 { $value }입니다.
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] { PARTICLE($home_official, "을를") } 대표해 가장 적게 서명한 시장은 { $values } 시장으로,
       *[highest] { PARTICLE($home_official, "을를") } 대표해 가장 많이 서명한 시장은 { $values } 시장으로,
    }
    [partner_signer] { $end ->
        [lowest] 상대 도시를 대표해 가장 적게 서명한 시장은 { $values } 시장으로,
       *[highest] 상대 도시를 대표해 가장 많이 서명한 시장은 { $values } 시장으로,
    }
   *[country] { $end ->
        [lowest] 교류도시가 가장 적은 나라는 { PARTICLE($values, "으로로") },
       *[highest] 교류도시가 가장 많은 나라는 { PARTICLE($values, "으로로") },
    }
} { $several ->
    [yes] 각각 { $count }곳입니다.
   *[no] { $count }곳입니다.
}
tally-equal = 교류도시 수가 각각 { $count }곳으로 같습니다.
tally-more = { $first } 교류도시가 { $first_count }곳으로, { $second } 교류도시({ $second_count }곳)보다 많습니다.
tally-same = 같은 시장이 { PARTICLE($home_official, "을를") } 대표해 서명했습니다.
tally-apart = { PARTICLE($home_official, "을를") } 대표해 서명한 시장이 서로 다릅니다.
tally-different = { $kind ->
    [partner_signer] 상대 도시를 대표해 서명한 시장은 모두 { $count }명입니다.
   *[home_signer] { PARTICLE($home_official, "을를") } 대표해 서명한 시장은 모두 { $count }명입니다.
}
tally-each = { $kind ->
    [home_signer] { $home_official } 서명자별 교류도시는 다음과 같습니다.
    [partner_signer] 상대측 서명자별 교류도시는 다음과 같습니다.
   *[country] 나라별 교류도시는 다음과 같습니다.
}
tally-line = { $value }: { $count }곳{ $names ->
    [yes] ({ $cities })
   *[no] {""}
}
tally-rest = 이 밖에 { $count }건이 더 있습니다.
note-tally-missing = 교류도시 { $count }곳은 해당 기록이 없습니다.
duration = { PARTICLE($home_official, "과와") } { PARTICLE($city, "이가") } 결연한 지 { $years ->
    [0] 아직 1년이 되지 않았습니다
   *[other] { $years }년이 되었습니다
}(체결일: { $date }).
duration-next = 다가오는 { $years }주년 기념일은 { $date }입니다.
anniversary = { $past ->
    [yes] { $city } 결연 { $years }주년 기념일은 { $date }이었습니다.
   *[no] { $city } 결연 { $years }주년 기념일은 { $date }입니다.
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }년에 결연 기념일을 맞는 교류도시는 없습니다.
       *[other] { $year }년 결연 기념일은 다음과 같습니다.
    }
   *[other] { $count ->
        [0] { $year }년에 결연 { $years }주년을 맞는 교류도시는 없습니다.
       *[other] { $year }년에 결연 { $years }주년을 맞는 교류도시는 다음과 같습니다.
    }
}
anniversaries-of = 도시별 결연 { $years }주년 기념일은 다음과 같습니다.
duration-coming = 다가오는 결연 기념일은 다음과 같습니다.
duration-line = { $date }, { $years }주년

## 그림

picture-head = { $title }:
picture-who = { $which ->
    [all] { $home_official }의 교류도시
   *[some] 교류도시({ $conditions })
}
picture-count = 교류도시 { $count }곳
picture-map-title = { $who } 위치 지도
picture-timeline-title = { $who } 결연 연표
picture-chart-title = { $who } { $attribute } 비교
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] { $cities }의 좌표가 기록되어 있지 않아 지도에 표시할 수 없습니다.
    [timeline] { $cities }의 결연일은 기록되어 있지 않습니다.
   *[chart] { $cities }의 { PARTICLE($attribute, "은는") } 기록되어 있지 않습니다.
}
picture-two-dates = { PARTICLE($cities, "은는") } 누리집에 날짜가 두 가지로 적혀 있어 연표에 모두 표시했습니다.

## 예와 아니요

yes = 네.
no = 아니요.
# "Is there one?" - there is none.
none = 아니요.
verify-member = { $has ->
    [yes] { $type ->
        [sister] 네. { PARTICLE($city, "은는") } { $home_official }의 자매도시입니다(체결일: { $date }).
       *[friendship] 네. { PARTICLE($city, "은는") } { $home_official }의 우호도시입니다(체결일: { $date }).
    }
   *[no] 네. { PARTICLE($city, "은는") } { $home_official }의 교류도시입니다.
}

## 답할 수 없는 경우

not-partner = 아니요. { PARTICLE($places, "은는") } { $home_official }의 자매도시나 우호도시가 아닙니다.
not-partner-country = { $country }의 교류도시는 { $cities }입니다.
no-such-place = 죄송합니다. { PARTICLE($name, "이라") }라는 교류도시는 기록에 없어 알려 드릴 수 없습니다.
no-partner-there = 죄송합니다. { $name }에 있다고 적힌 교류도시는 없습니다. 기록에는 각 교류도시의 국가와 성·주·현만 있습니다.
not-understood = 죄송합니다. 질문을 이해하지 못했습니다. { $home_official }의 해외 자매도시와 우호도시에 관한 질문에 답해 드립니다. 다른 말로 다시 질문해 주시겠습니까?
declined-outside = 죄송합니다. 그 내용은 안내해 드릴 수 없습니다. { $home_official }의 해외 자매도시와 우호도시에 관한 질문에만 답해 드립니다.
declined-city = 죄송합니다. 그 내용은 기록이 없어 알려 드릴 수 없습니다. { $city }에 관해서는 시 누리집에 있는 협정, 서명자, 인구, 평균기온, 특징을 안내해 드릴 수 있습니다.
declined-service = { $has ->
    [yes] 죄송합니다. 시정 민원은 안내해 드릴 수 없으며, { $home_official }의 해외 자매도시와 우호도시만 안내해 드립니다. 민원은 { $office }({ $telephone })로 문의해 주시기 바랍니다.
   *[no] 죄송합니다. 시정 민원은 안내해 드릴 수 없으며, { $home_official }의 해외 자매도시와 우호도시만 안내해 드립니다.
}
declined-programme = { $has ->
    [yes] 죄송합니다. 그 내용은 기록이 없어 알려 드릴 수 없습니다. 결연 협정과 서명자, 교류도시의 기본 현황은 안내해 드릴 수 있습니다. 교류 사업과 계획은 { $office }({ $telephone })로 문의해 주시기 바랍니다.
   *[no] 죄송합니다. 그 내용은 기록이 없어 알려 드릴 수 없습니다. 결연 협정과 서명자, 교류도시의 기본 현황은 안내해 드릴 수 있습니다.
}
declined-elsewhere = 죄송합니다. { $home_official }의 자매도시와 우호도시만 안내해 드리며, 다른 도시의 교류도시나 현황은 기록이 없어 알려 드릴 수 없습니다.
declined-home = 죄송합니다. { $home_official }에 관한 내용은 기록이 없어 알려 드릴 수 없습니다. { $home_official }의 해외 자매도시와 우호도시만 안내해 드립니다.
ask-city = { $any ->
    [yes] 어느 도시의 { PARTICLE($attribute, "을를") } 알려 드릴까요?
   *[no] 어느 도시를 말씀하시나요?
}
ask-language = 어느 언어로 안내해 드릴까요?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 죄송합니다. 지금은 자료를 조회할 수 없습니다. 잠시 후 다시 질문해 주시기 바랍니다.
crowded = 지금 질문이 많이 몰려 있습니다. 몇 초 뒤에 다시 시도해 주시기 바랍니다.

## 인사와 안내

assistant-name = 자매(Jamae)
talk-greet = 안녕하세요! { $home_official }의 해외 자매도시와 우호도시를 안내하는 자동 응답 도우미 { $name }입니다. 무엇을 알려 드릴까요?
talk-thanks = 도움이 되었다니 기쁩니다. 교류도시에 대해 더 궁금하신 점이 있으면 말씀해 주시기 바랍니다.
talk-goodbye = { $home_official }의 교류도시에 관심을 가져 주셔서 감사합니다. 안녕히 가십시오.
talk-identity = 저는 사람이 아니라 { $home_official }의 자동 응답 도우미 { $name }입니다. { $home_official }의 해외 자매도시와 우호도시에 관한 질문에 답해 드립니다.
talk-capabilities = { $home_official }의 해외 자매도시와 우호도시를 안내해 드립니다. 협정을 언제 누가 체결했는지, 결연 종류는 무엇인지, 도시별 인구와 평균기온, 위치, 특징은 어떠한지 알려 드립니다. 목록과 개수, 순위, 비교도 물어보실 수 있고, 지도와 연표, 막대그래프로도 보여 드립니다.
talk-praise = 감사합니다. 도움이 되어 기쁩니다.
talk-complaint = 불편을 드려 죄송합니다. 저는 시 누리집에 있는 교류도시 내용만 안내해 드립니다. 다른 말로 다시 질문해 주시거나 담당자 연락처를 물어봐 주시기 바랍니다.
talk-contact = { $home_official } 담당자와 상담하시려면 아래로 연락해 주시기 바랍니다.
talk-source = 모든 내용은 { $title }에서 가져왔습니다. 누리집에 실린 그대로 교류도시 { $count }곳을 안내하며, 내용이 서로 다르면 둘 다 알려 드립니다. 그 이후의 자료는 없습니다.
talk-language = 한국어로 안내해 드리겠습니다.
talk-forget = 대화 내용을 삭제했습니다.
contact-line = { $label }: { $value }
contact-office = 문의처
contact-telephone = 전화
contact-website = 누리집
contact-address = 주소

## 출처

source-line = 출처: { $sources }
source-part = { $title }({ $places })
source-own = { $home_official } 자료
place-intro-short = 소개 글
place-list-short = 체결일 목록
place-table-short = 현황표

## 이어서 물어볼 질문

# 누르면 사람이 입력한 질문과 똑같이 처리됩니다.
suggest-date = { PARTICLE($city, "과와") }는 언제 결연했나요?
suggest-population = { $city }의 인구는 몇 명인가요?
suggest-signers = { $city } 협정에는 누가 서명했나요?
suggest-temperature = { $city }의 평균기온은 몇 도인가요?
suggest-features = { PARTICLE($city, "은는") } 무엇으로 유명한가요?
suggest-type = { PARTICLE($city, "은는") } 자매도시인가요, 우호도시인가요?
suggest-location = { PARTICLE($city, "은는") } 어디에 있나요?
suggest-names = { PARTICLE($city, "은는") } 다른 언어로 어떻게 쓰나요?
suggest-duration = { PARTICLE($city, "과와") } 결연한 지 몇 년 되었나요?
suggest-overview = { PARTICLE($city, "을를") } 소개해 주세요
suggest-list = 교류도시에는 어떤 곳이 있나요?
suggest-more = 더 보여줘
suggest-newest = 가장 최근에 결연한 도시는 어디인가요?
suggest-oldest = 가장 먼저 결연한 도시는 어디인가요?
suggest-largest = 인구가 가장 많은 도시는 어디인가요?
suggest-map = 교류도시를 지도로 보여 주세요
suggest-timeline = 결연 연표를 보여 주세요
suggest-chart = 도시별 인구를 막대그래프로 비교해 주세요

## 접수할 수 없는 메시지

refusal-empty = 내용이 없는 메시지입니다. { $home_official }의 해외 자매도시와 우호도시에 대해 궁금하신 점을 입력해 주세요.
refusal-too-long = 글이 너무 깁니다. 1,000자 이내로 질문해 주세요.
refusal-not-text = 글로 된 메시지만 읽을 수 있습니다. 질문을 글로 입력해 주세요.

## Telegram

telegram-text-only = 글로 된 메시지만 읽을 수 있습니다. 궁금하신 내용을 입력해 주세요. 예: “가장 최근에 결연한 도시는 어디인가요?” 도움말은 /help 입니다.
telegram-edited = 메시지를 수정하셨네요. 수정하신 질문에 대한 답변입니다.
telegram-old-button = 더 이상 사용할 수 없는 버튼입니다. 질문을 직접 입력해 주세요.
telegram-thanks = 의견 감사합니다. 더 나은 답변에 참고하겠습니다.
telegram-inline-ask = 자매에게 물어보기
telegram-command-start = 시작하기
telegram-command-help = 질문할 수 있는 내용
telegram-command-lang = 언어 선택
telegram-command-source = 답변의 출처
telegram-command-forget = 대화 내용 삭제

## Widget

widget-title = { $home_official } 자매·우호도시
widget-subtitle = 자동 응답 도우미
widget-notice = 사람이 아니라 프로그램이 { $home_official } 누리집의 내용으로 답합니다. 개인정보는 적지 마세요.
widget-greeting = 안녕하세요! { $home_official }의 해외 자매도시와 우호도시에 대해 물어보세요.
widget-open = 자매도시 물어보기
widget-close = 대화창 닫기
widget-restart = 새로 시작
widget-restarted = 새로 시작했습니다. 이전 대화는 삭제되었습니다.
widget-conversation = 대화
widget-label = 질문
widget-placeholder = 질문을 입력하세요
widget-send = 보내기
widget-you = 나:
widget-jamae = 자매:
widget-suggestions = 이런 질문은 어떠세요
widget-choices = 하나를 고르세요
widget-source = 출처
widget-picture = 그림
widget-helpful = 도움이 됐어요
widget-unhelpful = 도움이 안 됐어요
widget-lost = 연결이 끊겼습니다. 다시 시도하고 있습니다…
widget-offline = 지금은 연결할 수 없습니다.
widget-retry = 다시 시도
widget-too-long = 글이 너무 깁니다. 1,000자 이내로 물어봐 주세요.
widget-too-many = 질문이 잠시 많았습니다. { $seconds }초 뒤에 다시 물어봐 주세요.

## Page (the web page at /)

page-title = 자매(Jamae): { $home_official } 자매·우호도시
page-heading = { $home_official } 자매도시, 출처와 함께 답해 드립니다
page-lead = 언제 결연했는지, 누가 서명했는지, 인구는 얼마인지. 세계 곳곳에 있는 { $home_official }의 자매도시와 우호도시에 대해 물어보세요.
page-languages = 언어
page-try = 이렇게 물어보세요
page-promises = 믿을 수 있는 이유
page-sourced-heading = 모든 답에 출처가 있습니다
page-sourced = 답마다 시 누리집의 어느 부분에서 나온 내용인지 볼 수 있습니다. 누리집 안에서 내용이 서로 다르면 둘 다 알려 드립니다.
page-honest-heading = 모르는 것은 모른다고 합니다
page-honest = 기록에 없는 내용은 짐작하지 않습니다. 없다고 말씀드리고, 대신 물어볼 만한 것을 알려 드립니다.
page-private-heading = 누구인지 묻지 않습니다
page-private = 이름도 로그인도 쿠키도 없습니다. 전화번호와 전자우편 주소는 가려서 저장하고, 대화는 언제든지 지울 수 있습니다.
page-embed-heading = 우리 누리집에 이 대화창 넣기
page-embed = 두 줄이면 됩니다. 서버의 JAMAE_WEB_ORIGINS에 누리집 주소를 적으세요. 자세한 내용은 docs/widget.md에 있습니다.
page-footer = 자매(Jamae)는 자동 응답 도우미입니다. 내용은 { $home_official } 누리집의 자매·우호도시 안내에서 가져왔습니다.

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] 자매가 { $address } 서버에서 답합니다. 입력할 수 있는 명령은 \help 로 볼 수 있습니다.
   *[here] 자매가 이 프로세스에서 답합니다. 입력할 수 있는 명령은 \help 로 볼 수 있습니다.
}
shell-placeholder = 질문이나 위의 번호를 입력하세요
shell-unknown-word = { $word } 명령은 없습니다. \help 로 명령을 볼 수 있습니다.
shell-help-explain = 답변마다 처리 과정을 보이거나 숨기기
shell-help-lang = 언어 선택
shell-help-new = 새 대화 시작
shell-help-wrong = 마지막 답변을 도움이 안 된 것으로 표시 (뒤에 의견을 적을 수 있음)
shell-help-help = 이 도움말 보기
shell-help-quit = 끝내기(Ctrl-D와 같음)
shell-help-more = 그 밖의 입력은 /help, /lang을 포함해 시민의 질문과 똑같이 처리합니다. 번호를 입력하면 방금 제시된 질문을 고를 수 있습니다.
shell-explain-on = 이제부터 답변마다 처리 과정을 보여 드립니다.
shell-explain-off = 처리 과정을 더 이상 보여 드리지 않습니다.
shell-explain-usage = \explain on 또는 \explain off 로 입력해 주세요.
shell-explain-none = 이 서버는 같은 컴퓨터의 프로그램에만 처리 과정을 알려 줍니다.
shell-offline = { $address } 서버가 지금 응답하지 않습니다. 다시 시도하거나 \quit 로 끝내 주세요.
shell-picture = 그림: { $where }
shell-new = 새 대화를 시작합니다.
shell-wrong = 도움이 안 된 답변으로 표시했습니다. 담당자가 jamae review에서 확인합니다.
shell-wrong-nothing = 아직 표시할 답변이 없습니다.
trace-language = 언어
trace-certain = 확실
trace-uncertain = 불확실
trace-kinds = 의도
trace-attributes = 속성
trace-marks = 개체
trace-question = 질문
trace-status = 상태
trace-sql = SQL
trace-rows = 행
trace-rows-count = { $count }행, { $ms } ms
trace-more = … 외 { $count }행
trace-time = 시간(ms)
trace-all = 합계 { $ms }
