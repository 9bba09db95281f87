# 자매(Jamae)가 한국어로 하는 모든 말. 실제 예문은 docs/answer-book/ko.md에 있습니다.
# 변수 뒤의 조사는 PARTICLE이 받침에 맞추어 고릅니다. 은는 이가 을를 과와 으로로 이라

## 값

format-date = long
format-day = M월 d일
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
where-in = { where }에
type-sister = 자매도시
type-friendship = 우호도시
# Several of a kind.
types-sister = 자매도시
types-friendship = 우호도시
quoted = “{ $text }”
join-values = {", "}
join-columns = {", "}
join-contested = {", "}
either-date = { $start }{ $first } 또는 { $second }{ $end }
either-date-short = { $start }{ $bare }/{ $second }{ $end }
join-readings = {"; "}
# “하얼빈과 오카야마”: 마지막 두 가지를 잇는 말
join-last = { $count ->
    [2] { PARTICLE($first, "과와") } { $last }
   *[other] { $first }, { $last }
}
city-in-country = { $city }({ $country })
# A country with its preposition.
in-country = { $name }에
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language }: { $name }
language-en = 영어
language-ko = 한국어
language-ja = 일본어
language-zh = 중국어(간체)
language-zh-Hant = 중국어(번체)
language-zh-both = 중국어(간체·번체)
language-ru = 러시아어

attribute-date = 체결일
attribute-signer-names = 시장 이름 표기
attribute-signer = 서명자
attribute-year = 연도
attribute-month = 월
attribute-day = 날짜
attribute-age = 결연 기간
attribute-continent = 대륙
attribute-feature = 특징
attribute-contested = 서로 다른 날짜
attribute-type = 결연 종류
attribute-home-signer = { $home_official } 서명자
attribute-partner-signer = 상대 도시 서명자
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
    [sister] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 자매결연을 맺었습니다.
    [friendship] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 우호결연을 맺었습니다.
   *[other] { PARTICLE($home_official, "은는") } { $date } { PARTICLE($city, "과와") } 결연을 맺었습니다.
}
fact-date-contested = { $page ->
    [yes] { $city }의 체결일은 시 누리집 { PARTICLE($values, "으로로") } 서로 다르게 적혀 있습니다.
   *[no] { $city }의 체결일은 { PARTICLE($values, "으로로") } 서로 다르게 적혀 있습니다.
}
contested-date = { $place }에는 { $value }
contested-ask = 어느 날짜가 맞는지는 확인할 수 없으니, { $office }({ $telephone })에 문의해 주세요.
contact-may-know = 궁금하신 점은 { $office }({ $telephone })에 문의해 주세요.
contested-value = { $value }({ $place })
place-intro = 소개 글
place-list = 체결일 목록
place-table = 현황표
fact-type = { PARTICLE($city, "은는") } { $home_official }의 { $value }입니다.
fact-home-signer = { PARTICLE($city, "과와") }의 결연 협정에는 { $home_official } { $value } 시장이 서명했습니다.
fact-both-type = { PARTICLE($cities, "은는") } 모두 { $home_official }의 { $key ->
    [sister] 자매도시입니다.
   *[friendship] 우호도시입니다.
}
fact-both-home-signer = { $cities } 결연 협정에는 모두 { $home_official } { $value } 시장이 서명했습니다.
fact-each-home-signer = { $home_official } 측에서는 { PARTICLE($first, "과와") }의 결연 협정에 { $first_value } 시장이, { PARTICLE($second, "과와") }의 결연 협정에 { $second_value } 시장이 서명했습니다.
fact-partner-signer = { $city } 측에서는 { $value } 시장이 결연 협정에 서명했습니다.
fact-each-partner-signer = { $first } 측에서는 { $first_value } 시장이, { $second } 측에서는 { $second_value } 시장이 결연 협정에 서명했습니다.
fact-country = { PARTICLE($city, "은는") } { $value }에 있습니다.
signers-pair = { $home_official } { $home_person } / { $city }시 { $partner_person }
fact-signers = { PARTICLE($city, "과와") }의 결연 협정에는 { $home_official } { $home_person } 시장과 { $city }시 { $partner_person } 시장이 서명했습니다.
fact-population = { $city }의 인구는 { $value }입니다.
fact-temperature = { $city }의 평균기온은 { $value }입니다.
# 내용이 나온 곳. 모두 시 누리집에서 나왔을 때만 누리집이라고 합니다.
facts-source = { $facts_from ->
    [page] 시 누리집
   *[records] 시 자료
}
# Where something is said not to stand there: only this page of the website was read, not all of it.
facts-page = { $facts_from ->
    [page] 시 누리집의 해외 교류도시 현황
   *[records] 시 자료
}
facts-in = { $facts_from ->
    [page] 시 누리집
   *[records] 시 자료
}
fact-features = { facts-source }에 소개된 { $city }의 특징입니다.
fact-feature = { facts-source }에서는 { PARTICLE($city, "을를") } { PARTICLE($feature, "으로로") } 소개하고 있습니다.
# The features of several cities, a line each.
features-several = { facts-source }에 소개된 도시별 특징입니다.
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = { facts-page }에 { PARTICLE($claimed, "이라") }라는 내용은 없습니다. { PARTICLE($city, "은는") } 다음과 같이 소개되어 있습니다.
fact-signer-names = { $side ->
    [home] { $home_official } 대표로 서명한 { $person } 시장의 이름 표기입니다.
   *[partner] { $city } 대표로 서명한 { $person } 시장의 이름 표기입니다.
}
fact-location = { PARTICLE($city, "은는") } { $there } 있습니다.
fact-names = { $city }의 표기는 다음과 같습니다.
fact-other = { $city }의 { $attribute }: { $value }
fact-missing = { $city }의 { PARTICLE($attribute, "은는") } { facts-page }에 나와 있지 않습니다.
missing-of = { $city } { $attribute }
overview-head = { $type ->
    [sister] { PARTICLE($city, "은는") } { $home_official }의 자매도시로, { $where }에 있습니다.
    [friendship] { PARTICLE($city, "은는") } { $home_official }의 우호도시로, { $where }에 있습니다.
   *[other] { PARTICLE($city, "은는") } { $home_official }의 교류도시로, { $where }에 있습니다.
}
overview-line = { $label }: { $value }
label-partner-signer = { $city }시 서명자
note-friendship = { PARTICLE($cities, "은는") } 우호도시입니다.
note-contested-value = 이 값은 출처에 따라 { PARTICLE($values, "으로로") } 다르게 적혀 있습니다.
note-same-value = { facts-source }에는 { $other }의 { $attribute }도 { PARTICLE($city, "과와") } 똑같이 적혀 있어, 둘 중 하나는 잘못 적힌 값일 수 있습니다.
note-same-values = { facts-source }에 { $cities }의 { PARTICLE($attribute, "이가") } 똑같이 적혀 있어, 그중 하나는 잘못 적힌 값일 수 있습니다. 어느 쪽이 맞는지는 확인할 수 없습니다.
note-one-mistaken = { facts-source }에 적힌 두 값 가운데 하나는 잘못된 값일 수 있습니다. 어느 쪽이 맞는지는 확인할 수 없습니다.
note-read-as = (입력하신 “{ $written }” 표기는 { PARTICLE($name, "으로로") } 이해했습니다.)
note-contested-dates = { $cities }의 체결일은 { facts-source }에 두 가지로 적혀 있어, 어느 날짜가 맞는지에 따라 결과가 달라질 수 있습니다.
# 기록에 없는 것의 종류. “하얼빈의 …에 관한 내용은”, “…에 관해서는”에 조사 없이 그대로 들어가며, 따옴표를 붙이지 않습니다.
# “하얼빈의” 뒤에 오므로 되도록 ‘의’가 없는 명사구로 적습니다. 열쇠말은 words.yml의 things에 있습니다.
thing-area = 면적
thing-density = 인구밀도
thing-gdp = 지역내총생산(GRDP)
thing-economy = 경제·산업 통계
thing-trade = 무역 현황
thing-safety = 치안과 안전
thing-visa = 비자와 출입국 절차
thing-local_time = 현지 시각과 시차
thing-current_mayor = 현재 시장
thing-officials = 주요 공직자
thing-biography = 인물 약력과 근황
thing-weather = 날씨와 계절별 기온
thing-education = 학교와 대학교
thing-flights = 항공편
thing-ships = 배편
thing-transport = 교통편
thing-distance = 거리와 이동 시간
thing-prices = 물가와 각종 요금
thing-incomes = 소득과 고용 현황
thing-costs = 예산과 비용
thing-reason = 자세한 배경과 이유
thing-kinds = 자매도시와 우호도시 간 차이
thing-validity = 협정 유효기간과 갱신·중단 여부
thing-ceremony = 체결식 세부 사항
thing-agreement_text = 협정서 원문
thing-exchanges = 교류 활동과 행사
thing-food = 음식과 맛집
thing-specialities = 특산물과 기념품
thing-sights = 구체적인 관광지와 볼거리
thing-festivals = 축제
thing-sea = 바다와 해변, 항구
thing-sports = 스포츠 구단과 경기
thing-symbols = 도시 상징물
thing-spoken_language = 사용 언어
thing-religion = 종교
thing-koreans = 한인 동포 현황
thing-people = 주요 인물
thing-history = 더 자세한 역사
thing-name_meaning = 이름 뜻과 유래
thing-contact_details = 주소와 연락처
thing-capital = 수도 여부
thing-geography = 더 자세한 지리 정보
thing-disasters = 자연재해
thing-lodging = 호텔과 숙소
thing-shopping = 상점과 쇼핑 시설
thing-health = 병원과 의료·보건
thing-other_partners = 다른 도시와의 결연
thing-figures_year = 통계 기준 연도
thing-nature = 동식물
# $named: known이면 $thing은 thing-…의 명사구, yes이면 질문에 쓰인 말을 그대로 따온 것, no이면 ‘그 내용’으로만 말합니다.
not-recorded = { $named ->
    [known] { $any ->
        [yes] { $cities }의 { $thing }에 관한 내용은 { facts-page }에 나와 있지 않습니다.
       *[no] { $thing }에 관한 내용은 { facts-page }에 나와 있지 않습니다.
    }
    [yes] { $any ->
        [yes] { $cities }의 { $thing }에 관한 내용은 { facts-page }에 나와 있지 않습니다.
       *[no] { $thing }에 관한 내용은 { facts-page }에 나와 있지 않습니다.
    }
   *[no] { $any ->
        [yes] { $cities }에 관한 그 내용은 { facts-page }에 나와 있지 않습니다.
       *[no] 그 내용은 { facts-page }에 나와 있지 않습니다.
    }
}
# 도시의 모임. $modifiers는 꾸미는 말, $without은 빼는 말, $count는 $counted가 yes일 때만 말합니다.
set = { $without }{ $modified ->
    [yes] { $modifiers }{" "}
   *[no] {""}
}{ $head ->
    [sister] 자매도시
    [friendship] 우호도시
   *[partner] 교류도시
}{ $counted ->
    [yes] { $form ->
        [plain] {" "}{ $count }곳
       *[the] {""}
    }
   *[no] {""}
}
set-without = { $cities } { $modified ->
    [yes] 외에
   *[no] 외의
}{" "}
set-named = { $cities }
# 몇몇 도시 가운데 조건에 맞는 곳
set-among = { $base } 가운데 { $set }
# Cities that were just named, where others are looked at beside them.
set-these = 이 { $count ->
    [2] 두
    [3] 세
    [4] 네
    [5] 다섯
    [6] 여섯
    [7] 일곱
   *[other] { $count }개
} 도시
set-any-of = { $either }
set-join-places = {" "}
# What stands for where cities are, and their other conditions.
set-modifiers = { $others }{ $both ->
    [yes] {" "}
   *[no] {""}
}{ $outside }{ $apart ->
    [yes] {" "}
   *[no] {""}
}{ $places }
set-join = {" "}
set-subject = { $several }

## 목록과 개수

list-head = { $all ->
    [yes] { $home_official }의 해외 교류도시는 모두 { $count }곳입니다.
   *[no] { PARTICLE($set, "은는") } { $count }곳입니다.
}
list-columns = { $named ->
    [yes] 도시별 { $attributes }입니다.
   *[no] { $set }의 { $attributes }입니다.
}
list-ordered = { $set } { $count }곳{ $more ->
    [yes] 의 { PARTICLE($attributes, "을를") }
   *[no] 을
} { $order }으로 나열하면 다음과 같습니다.
list-few = { $named ->
    [yes] { $cities }입니다.
   *[no] { PARTICLE($set, "은는") } { $count ->
        [1] { $cities } 한 곳입니다.
        [2] { $cities }, 2곳입니다.
       *[other] { $cities } 등 { $count }곳입니다.
    }
}
list-kind = { $kind ->
    [sister] 자매도시
   *[friendship] 우호도시
} { $count }곳: { $cities }
list-line = { $city }: { $values }
list-name = { $city }
column-city = 도시
list-page = 이 밖에 { $count }곳이 더 있습니다. “더 보여 주세요”라고 하시면 이어서 안내해 드리고, 국가나 연도, 결연 종류를 말씀해 주시면 범위를 좁혀 드립니다.
list-next = 전체 { $count }곳 가운데 { $start }번째부터 { $stop }번째까지입니다.
list-end = 목록의 { $count }곳을 모두 안내해 드렸습니다.
list-none = { $any ->
    [yes] { PARTICLE($set, "은는") } 없습니다.
   *[no] 기록된 교류도시가 없습니다.
}
more-of-what = 이어서 보여 드릴 목록이 없습니다. 교류도시에 대해 무엇이 궁금하신가요?
# 조건은 모두 ‘교류도시’를 꾸미는 말이며, 여럿이면 쉼표로 이어집니다. 예: 일본에 있는, 2000년 이후에 결연한 교류도시
# 뒤에 다른 조건이 이어지면 “…고”로 잇습니다.
and-neun = { $followed ->
    [yes] 고
   *[no] 는
}
and-eun = { $followed ->
    [yes] 고
   *[no] 은
}
and-in = { $followed ->
    [yes] 이고
   *[no] 인
}
and-nin = { $followed ->
    [yes] 니고
   *[no] 닌
}
and-han = { $followed ->
    [yes] 하고
   *[no] 한
}
and-doen = { $followed ->
    [yes] 되고
   *[no] 된
}
and-keun = { $followed ->
    [yes] 크고
   *[no] 큰
}
and-jeokhin = { $followed ->
    [yes] 적혀 있고
   *[no] 적힌
}
condition-country = { $negated ->
    [yes] { $alone ->
        [yes] { PARTICLE($value, "을를") } 뺀
       *[no] { $value } 외의
    }
   *[no] { $alone ->
        [yes] { $value }에 있는
       *[no] { $value }
    }
}
condition-province = { $negated ->
    [yes] { $alone ->
        [yes] { PARTICLE($value, "을를") } 뺀
       *[no] { $value } 외의
    }
   *[no] { $alone ->
        [yes] { $value }에 있는
       *[no] { $value }
    }
}
condition-signer = { $negated ->
    [yes] { $value } 시장이 협정에 서명하지 않{ and-eun }
   *[no] { $value } 시장이 협정에 서명{ and-han }
}
condition-continent = { $key ->
    [EU] 유럽
    [AS] 아시아
    [AF] 아프리카
    [NA] 북아메리카
    [SA] 남아메리카
   *[OC] 오세아니아
}{ $negated ->
    [yes] {" "}이외 지역의
   *[no] { $alone ->
        [yes] 에 있는
       *[no] {""}
    }
}
condition-date = { $negated ->
    [yes] { $operator ->
        [between] { $value }부터 { $high } 사이에 결연하지 않{ and-eun }
       *[in] { $value }에 결연하지 않{ and-eun }
    }
   *[no] { $operator ->
        [between] { $value }부터 { $high } 사이에 결연{ and-han }
        [under] { $value } 전에 결연{ and-han }
        [at_most] { $value }까지 결연{ and-han }
        [over] { PARTICLE($value, "이가") } 지난 뒤 결연{ and-han }
        [at_least] { $value } 이후에 결연{ and-han }
       *[in] { $value }에 결연{ and-han }
    }
}
condition-number = { $after ->
    [same] {""}
   *[no] { $kind ->
        [population] 인구가{" "}
        [temperature] 평균기온이{" "}
       *[other] { PARTICLE($attribute, "이가") }{" "}
    }
}{ $kind ->
    [population] { $operator ->
        [over] { PARTICLE($value, "을를") } 넘{ and-neun }
        [at_least] { $value } 이상{ and-in }
        [under] { $value } 미만{ and-in }
        [at_most] { $value } 이하{ and-in }
        [between] { $value }에서 { $high } 사이{ and-in }
        [is] { $value }{ and-in }
        [not_between] { $value }에서 { $high } 사이가 아{ and-nin }
       *[is_not] { PARTICLE($value, "이가") } 아{ and-nin }
    }
    [temperature] { $operator ->
        [over] { $value }보다 높{ and-eun }
        [at_least] { $value } 이상{ and-in }
        [under] { $value }보다 낮{ and-eun }
        [at_most] { $value } 이하{ and-in }
        [between] { $value }에서 { $high } 사이{ and-in }
        [is] { $value }{ and-in }
        [not_between] { $value }에서 { $high } 사이가 아{ and-nin }
       *[is_not] { PARTICLE($value, "이가") } 아{ and-nin }
    }
   *[other] { $operator ->
        [over] { PARTICLE($value, "을를") } 넘{ and-neun }
        [at_least] { $value } 이상{ and-in }
        [under] { $value } 미만{ and-in }
        [at_most] { $value } 이하{ and-in }
        [between] { $value }에서 { $high } 사이{ and-in }
        [is] { $value }{ and-in }
        [not_between] { $value }에서 { $high } 사이가 아{ and-nin }
       *[is_not] { PARTICLE($value, "이가") } 아{ and-nin }
    }
}
condition-age = { $operator ->
    [is] { since-signed }만 { $years }년이 { and-doen }
    [over] { since-signed }{ $years }년이 넘{ and-eun }
    [at_least] { since-signed }{ $years }년 이상 { and-doen }
    [under] { since-signed }{ $years }년이 안 { and-doen }
    [at_most] { since-signed }{ $years }년이 넘지 않{ and-eun }
    [not_between] { since-signed }{ $years }년이 안 되거나 { $high }년이 넘{ and-eun }
   *[is_not] 결연 햇수가 만 { $years }년이 아{ and-nin }
}
# 앞에 같은 말이 있으면 되풀이하지 않습니다.
since-signed = { $after ->
    [same] {""}
   *[no] 결연한 지{" "}
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] 전체 평균({ $value })
   *[no] 전체 평균
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] { $value }보다 나중에 결연{ and-han }
        [below] { $value }보다 먼저 결연{ and-han }
       *[like] { PARTICLE($value, "과와") } 같은 날 결연{ and-han }
    }
    [population] { $operator ->
        [above] { $value }보다 인구가 많{ and-eun }
        [below] { $value }보다 인구가 적{ and-eun }
       *[like] { PARTICLE($value, "과와") } 인구가 같{ and-eun }
    }
    [temperature] { $operator ->
        [above] { $value }보다 평균기온이 높{ and-eun }
        [below] { $value }보다 평균기온이 낮{ and-eun }
       *[like] { PARTICLE($value, "과와") } 평균기온이 같{ and-eun }
    }
   *[other] { $operator ->
        [above] { PARTICLE($attribute, "이가") } { $value }보다 { and-keun }
        [below] { PARTICLE($attribute, "이가") } { $value }보다 작{ and-eun }
       *[like] { PARTICLE($attribute, "이가") } { PARTICLE($value, "과와") } 같{ and-eun }
    }
}
condition-feature = { $negated ->
    [yes] 도시 소개에 { PARTICLE($value, "이가") } 언급되지 않{ and-eun }
   *[no] 도시 소개에 { PARTICLE($value, "이가") } 언급{ and-doen }
}
condition-contested = { $negated ->
    [yes] { facts-source }에 체결일이 한 가지로 { and-jeokhin }
   *[no] { facts-source }에 체결일이 두 가지로 { and-jeokhin }
}
# 특징에 나오는 말. 왼쪽은 영어 열쇠말입니다.
feature = { $key ->
    [oil] 석유
    [forest] 산림
    [tourism] 관광
    [recreation] 휴양
    [farming] 농업
    [railway] 철도
    [independence] 독립운동
    [independence_movement] 독립운동
    [environment] 환경
    [education] 교육
    [information] 정보
    [peninsula] 반도
    [metro_manila] 메트로 마닐라
    [metropolis] 수도권
    [airport] 공항
    [tokyo] 도쿄
    [yokohama] 요코하마
    [hiroshima] 히로시마
    [osaka] 오사카
    [los_angeles] 로스앤젤레스
    [culture] 문화
    [economy] 경제
    [industry] 산업
    [administration] 행정
    [resources] 천연자원
   *[other] “{ $value }”
}
# “인구가 가장 많은”, “인구가 두 번째로 많은”
superlative = { $kind ->
    [date] {""}
    [population] 인구가{" "}
   *[temperature] 평균기온이{" "}
}{ $rank ->
    [1] 가장
    [2] 두 번째로
    [3] 세 번째로
    [4] 네 번째로
    [5] 다섯 번째로
    [6] 여섯 번째로
    [7] 일곱 번째로
   *[other] { $rank }번째로
} { $kind ->
    [date] { $end ->
        [highest] 최근에 결연한
       *[lowest] { $rank ->
            [1] 먼저{" "}
           *[other] {""}
        }결연한
    }
    [population] { $end ->
        [highest] 많은
       *[lowest] 적은
    }
   *[temperature] { $end ->
        [highest] 높은
       *[lowest] 낮은
    }
}
set-picked = { $all ->
    [yes] {""}
   *[no] { $base } 가운데{" "}
}{ $kind ->
    [other] { PARTICLE($attribute, "이가") } 가장 { $end ->
        [highest] 큰
       *[lowest] 작은
    }
   *[date] { $word }
} { $all ->
    [yes] 교류도시
   *[no] 곳
}{ $count ->
    [1] {""}
   *[other] {" "}{ $count }곳
}
set-middle = { $all ->
    [yes] {""}
   *[no] { $base } 가운데{" "}
}{ $kind ->
    [date] 결연한 순서로
    [population] 인구순으로
    [temperature] 평균기온순으로
   *[other] { $attribute } 순으로
} 나열했을 때 한가운데에 있는 곳
set-beside = { $all ->
    [yes] {""}
   *[no] { $base } 가운데{" "}
}{ $steps ->
    [1] { $kind ->
        [date] { $city } { $after ->
            [yes] { $end ->
                [highest] 바로 전에 결연한
               *[lowest] 다음으로 결연한
            }
           *[no] { $end ->
                [highest] 다음으로 결연한
               *[lowest] 바로 전에 결연한
            }
        }{" "}
        [population] 인구 순위에서 { $city } { $after ->
            [yes] { $end ->
                [highest] 바로 아래인
               *[lowest] 바로 위인
            }
           *[no] { $end ->
                [highest] 바로 위인
               *[lowest] 바로 아래인
            }
        }{" "}
        [temperature] 평균기온 순위에서 { $city } { $after ->
            [yes] { $end ->
                [highest] 바로 아래인
               *[lowest] 바로 위인
            }
           *[no] { $end ->
                [highest] 바로 위인
               *[lowest] 바로 아래인
            }
        }{" "}
       *[other] { $attribute } 순으로 { $city } { $after ->
            [yes] 다음인
           *[no] 바로 앞인
        }{" "}
    }
   *[other] { order-by }으로 { $city }보다 { $steps }단계 { $after ->
        [yes] 뒤인
       *[no] 앞인
    }{" "}
}곳
set-nearest = { $all ->
    [yes] {""}
   *[no] { $base } 가운데{" "}
}{ $kind ->
    [date] 체결일이 { PARTICLE($city, "과와") } 가장 가까운 곳
    [population] 인구가 { PARTICLE($city, "과와") } 가장 비슷한 곳
    [temperature] 평균기온이 { PARTICLE($city, "과와") } 가장 비슷한 곳
   *[other] { PARTICLE($attribute, "이가") } { PARTICLE($city, "과와") } 가장 비슷한 곳
}
order-by = { $kind ->
    [name] 가나다순
    [date] { $end ->
        [highest] 최근에 결연한 순
       *[lowest] 먼저 결연한 순
    }
    [population] { $end ->
        [highest] 인구가 많은 순
       *[lowest] 인구가 적은 순
    }
    [temperature] { $end ->
        [highest] 평균기온이 높은 순
       *[lowest] 평균기온이 낮은 순
    }
   *[other] { $end ->
        [highest] { PARTICLE($attribute, "이가") } 큰 순
       *[lowest] { PARTICLE($attribute, "이가") } 작은 순
    }
}
count-all = { $home_official }의 해외 교류도시는 모두 { $count }곳입니다. 자매도시가 { $sisters }곳, 우호도시가 { $friendships }곳입니다.
count-some = { PARTICLE($set, "은는") } { $names ->
    [yes] { $count ->
        [1] { $cities } 한 곳입니다.
        [2] { $cities }, 2곳입니다.
       *[other] { $cities } 등 { $count }곳입니다.
    }
   *[no] { $count }곳입니다.
}
note-count = 시 누리집 소개 글에는 도시 한 곳 외에 { $others }개 도시가 더 있다고 되어 있어 모두 { $claimed }곳인 셈이지만, 현황표와 체결일 목록에는 각각 { $count }곳이 적혀 있습니다.
# 있는지 물었을 때 앞에 서는 말. “없어요?”라는 물음에도 맞아야 합니다.
there-are = 있습니다.

## 기간과 수치

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days }일
value-days-either = { $fewer }일 또는 { $days }일
span = { $near ->
    [nearly] { value-span } 가까이
    [over] { value-span } 남짓
    [half] 약 { $months }개월 반
    [about] 약 { value-span }
   *[exact] { value-span }
}
span-days = { $span }({ $days })
note-two-dates = { facts-source }에는 { $cities }의 체결일이 { $count ->
    [1] {""}
   *[other] 각각{" "}
}두 가지로 적혀 있습니다.
note-in-two-groups = { $named ->
    [yes] { PARTICLE($cities, "은는") }
   *[no] { $count }곳은
} { facts-source }에 체결일이 두 가지로 적혀 있어 양쪽 { $by ->
    [year] 해에
   *[month] 달에
} 모두 넣었습니다.
figures-more = 이 밖에 { $count }곳
figures-lacking = 교류도시 { $count }곳에 관한 이 내용은 { facts-page }에 나와 있지 않습니다.
city-with-value = { $city }({ $value })
column-count = 수
column-cities = 도시
continent-AF = 아프리카
continent-AS = 아시아
continent-EU = 유럽
continent-NA = 북아메리카
continent-OC = 오세아니아
continent-SA = 남아메리카

## 순위

ordinal = { $rank ->
    [1] 첫 번째
    [2] 두 번째
    [3] 세 번째
    [4] 네 번째
    [5] 다섯 번째
    [6] 여섯 번째
    [7] 일곱 번째
    [8] 여덟 번째
    [9] 아홉 번째
    [10] 열 번째
   *[other] { $rank }번째
}
order-superlative = { $kind ->
    [date] { $end ->
        [highest] 최근에 결연한
       *[lowest] 먼저 결연한
    }
    [population] { $end ->
        [highest] 인구가 많은
       *[lowest] 인구가 적은
    }
    [temperature] { $end ->
        [highest] 평균기온이 높은
       *[lowest] 평균기온이 낮은
    }
   *[other] { $end ->
        [highest] { PARTICLE($attribute, "이가") } 큰
       *[lowest] { PARTICLE($attribute, "이가") } 작은
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] { $among } 가운데{" "}
   *[no] {""}
}
order-place-noun = { $any ->
    [yes] 곳
   *[no] 교류도시
}
order-first-date-lowest = { order-of }가장 먼저 결연한 { PARTICLE(order-place-noun, "은는") } { $city }({ $value })입니다.
order-first-date-highest = { order-of }가장 최근에 결연한 { PARTICLE(order-place-noun, "은는") } { $city }({ $value })입니다.
order-first-population-highest = { order-of }인구가 가장 많은 { PARTICLE(order-place-noun, "은는") } { $city }({ $value })입니다.
order-first-population-lowest = { order-of }인구가 가장 적은 { PARTICLE(order-place-noun, "은는") } { $city }({ $value })입니다.
order-first-temperature-highest = { order-of }평균기온이 가장 높은 { PARTICLE(order-place-noun, "은는") } { $count ->
    [1] { $city }({ $value })입니다.
   *[other] { PARTICLE($city, "으로로") }, { $count }곳 모두 { $value }입니다.
}
order-first-temperature-lowest = { order-of }평균기온이 가장 낮은 { PARTICLE(order-place-noun, "은는") } { $count ->
    [1] { $city }({ $value })입니다.
   *[other] { PARTICLE($city, "으로로") }, { $count }곳 모두 { $value }입니다.
}
order-first-other-highest = { order-of }{ PARTICLE($attribute, "이가") } 가장 큰 { PARTICLE(order-place-noun, "은는") } { PARTICLE($city, "으로로") }, { $value }입니다.
order-first-other-lowest = { order-of }{ PARTICLE($attribute, "이가") } 가장 작은 { PARTICLE(order-place-noun, "은는") } { PARTICLE($city, "으로로") }, { $value }입니다.
order-only = { PARTICLE($one, "은는") } { $cities } 한 곳입니다.
order-nth = { order-of }{ ordinal }로 { $kind ->
    [date] { $end ->
        [highest] 최근에 결연한
       *[lowest] 결연한
    }
   *[other] { order-superlative }
} { PARTICLE(order-place-noun, "은는") } { $city }({ $value })입니다.
order-all = { $any ->
    [yes] { PARTICLE($among, "을를") } { $order }으로 나열하면 다음과 같습니다.
   *[no] 교류도시 { $count }곳을 { $order }으로 나열하면 다음과 같습니다.
}
order-head = { order-of }{ $kind ->
    [date] 가장 { order-superlative }
   *[other] { order-superlative } 순으로
} { $any ->
    [yes] {""}
   *[no] 교류도시{" "}
}{ $count }{ $kind ->
    [date] 곳은
   *[other] 곳을 꼽으면
} 다음과 같습니다.
order-next = { $order }으로 { $start }번째부터 { $stop }번째까지입니다.
order-middle = { order-of }{ $order }으로 나열했을 때 한가운데에 있는 곳은 { $cities }입니다.
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] { $city }({ $value }) 다음으로 결연한 곳은 { $cities }입니다.
           *[no] { $city }({ $value }) 바로 전에 결연한 곳은 { $cities }입니다.
        }
        [population] { $higher ->
            [yes] 인구 순위에서 { $city }({ $value }) 바로 위는 { $cities }입니다.
           *[no] { $city }({ $value }) 다음으로 인구가 많은 곳은 { $cities }입니다.
        }
        [temperature] { $higher ->
            [yes] 평균기온 순위에서 { $city }({ $value }) 바로 위는 { $cities }입니다.
           *[no] { $city }({ $value }) 다음으로 평균기온이 높은 곳은 { $cities }입니다.
        }
       *[other] { $order }으로 { $city }({ $value }) { $way ->
            [after] 다음은
           *[before] 바로 앞은
        } { $cities }입니다.
    }
   *[other] { $order }으로 { $city }({ $value })보다 { $steps }단계 { $way ->
        [after] 뒤에
       *[before] 앞에
    } 있는 곳은 { $cities }입니다.
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = { $count ->
    [1] 그다음은 { $cities }({ $value })입니다.
   *[other] 그다음은 { PARTICLE($cities, "으로로") }, { $count }곳 모두 { $value }입니다.
}
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] { $city }({ $value })보다 나중에 결연한 곳은 없습니다.
       *[no] { $city }({ $value })보다 먼저 결연한 곳은 없습니다.
    }
    [population] { $city }({ $value })보다 인구가 { $higher ->
        [yes] 많은
       *[no] 적은
    } 곳은 없습니다.
    [temperature] { $city }({ $value })보다 평균기온이 { $higher ->
        [yes] 높은
       *[no] 낮은
    } 곳은 없습니다.
   *[other] { $order }으로 { $city }({ $value }) { $way ->
        [after] 다음은
       *[before] 앞은
    } 없습니다.
}
order-nearest = { order-of }{ $kind ->
    [date] 체결일이 { $city }({ $value })에 가장 가까운 곳은 { $cities }입니다.
    [population] 인구가 { PARTICLE(city-with-value, "과와") } 가장 비슷한 곳은 { $cities }입니다.
    [temperature] 평균기온이 { PARTICLE(city-with-value, "과와") } 가장 비슷한 곳은 { $cities }입니다.
   *[other] { PARTICLE($attribute, "이가") } { PARTICLE(city-with-value, "과와") } 가장 비슷한 곳은 { $cities }입니다.
}
# The place of a city in an order: 가장, 두 번째로, …
order-rank = { $rank ->
    [1] 가장
   *[other] { ordinal }로
}
order-rank-signed = { $rank ->
    [1] 가장 먼저
   *[other] { ordinal }로
}
order-place = { order-of }{ $shared ->
    [yes] { PARTICLE($city, "은는") } { PARTICLE($others, "과와") } 함께
   *[no] { PARTICLE($city, "은는") }
} { $any ->
    [yes] {""}
   *[no] 교류도시 { $total }곳 가운데{" "}
}{ $kind ->
    [date] { $end ->
        [highest] { order-rank } 최근에 결연했습니다
       *[lowest] { order-rank-signed } 결연했습니다
    }
    [population] { $end ->
        [highest] 인구가 { order-rank } 많습니다
       *[lowest] 인구가 { order-rank } 적습니다
    }
    [temperature] { $end ->
        [highest] 평균기온이 { order-rank } 높습니다
       *[lowest] 평균기온이 { order-rank } 낮습니다
    }
   *[other] { $order }으로 { ordinal }입니다
}({ $value }).
order-too-few = 그 순위의 도시는 없습니다. 순위를 매긴 도시는 { $set }입니다.

## 비교와 합계

join-compared = {", "}
compare-head = { PARTICLE($cities, "을를") } 비교하면 다음과 같습니다.
compare-value = { PARTICLE($city, "은는") } { $value }
compare-several = { $kind ->
    [date] 먼저 결연한 순으로 나열하면 다음과 같습니다.
    [population] 인구가 많은 순으로 나열하면 다음과 같습니다.
    [temperature] 평균기온이 높은 순으로 나열하면 다음과 같습니다.
   *[other] { PARTICLE($attribute, "이가") } 큰 순으로 나열하면 다음과 같습니다.
}
compare-date-lowest = { PARTICLE($first, "이가") } 먼저 결연했습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-date-highest = { PARTICLE($first, "이가") } 더 나중에 결연했습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-population-highest = { $first }의 인구가 더 많습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-population-lowest = { $first }의 인구가 더 적습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-temperature-highest = { $first }의 평균기온이 더 높습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-temperature-lowest = { $first }의 평균기온이 더 낮습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-other-highest = { $first }의 { PARTICLE($attribute, "이가") } 더 큽니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-other-lowest = { $first }의 { PARTICLE($attribute, "이가") } 더 작습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
compare-equal-date = { $cities }의 체결일은 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-population = { $cities }의 인구는 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-temperature = { $cities }의 평균기온은 { PARTICLE($value, "으로로") } 같습니다.
compare-equal-other = { $cities }의 { PARTICLE($attribute, "은는") } { PARTICLE($value, "으로로") } 같습니다.
compare-among = { $among } 가운데 { $comparison }
compare-difference = { $value } 차이가 납니다.
total-more = { $who } 쪽이 { $value } 더 { $kind ->
    [temperature] 높습니다
    [population] 많습니다
   *[other] 큽니다
}.
# How far all of one set together are from all of another. There are $first_of and $second_of too.
difference-totals = { $first }의 { $kind ->
    [population] 인구{ $count ->
        [1] 가
       *[other] {" "}합계가
    }
    [temperature] 평균기온{ $count ->
        [1] 이
       *[other] {" "}평균이
    }
   *[other] { $count ->
        [1] { PARTICLE($attribute, "이가") }
       *[other] { $attribute } 합계가
    }
} { $second }{ $others ->
    [1] {""}
   *[other] { $kind ->
        [temperature] {" "}평균
       *[other] {" "}합계
    }
}보다 { $gap } { $kind ->
    [temperature] 높습니다
    [population] 많습니다
   *[other] 큽니다
}({ $first_value }, { $second_value }).
difference-date = { PARTICLE($first, "이가") } { $second }보다 { $gap } 먼저 결연했습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
difference-population = { $first }의 인구가 { $second }보다 { $gap } 많습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
difference-temperature = { $first }의 평균기온이 { $second }보다 { $gap } 높습니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
difference-other = { $first }의 { PARTICLE($attribute, "이가") } { $second }보다 { $gap } 큽니다. { PARTICLE($first, "은는") } { $first_value }, { PARTICLE($second, "은는") } { $second_value }입니다.
# There is $times too, the number itself, for plural forms.
ratio-times = { $first }의 { $kind ->
    [population] 인구는
   *[other] { PARTICLE($attribute, "은는") }
} { $second }의 { $exact ->
    [yes] {""}
   *[no] 약{" "}
}{ $value }배입니다({ $first } { $first_value }, { $second } { $second_value }).
ratio-same = { $first }의 { $kind ->
    [population] 인구는
   *[other] { PARTICLE($attribute, "은는") }
} { PARTICLE($second, "과와") } 거의 같습니다({ $first } { $first_value }, { $second } { $second_value }).
ratio-share = { $part }의 { $kind ->
    [population] 인구는
   *[other] { PARTICLE($attribute, "은는") }
} { $whole } 전체의 { $exact ->
    [yes] {""}
   *[no] 약{" "}
}{ $percent }%입니다({ $whole_value } 가운데 { $part_value }).
total-sum = { $counted }의 { $kind ->
    [population] 인구를
   *[other] { PARTICLE($attribute, "을를") }
} 합하면 { $value }입니다.
total-average = { $kind ->
    [temperature] { $counted }의 평균기온을 모두 평균하면 { $exact ->
        [yes] {""}
       *[no] 약{" "}
    }{ $value }입니다.
   *[other] { $counted }의 { $attribute } 평균은 { $exact ->
        [yes] {""}
       *[no] 약{" "}
    }{ $value }입니다.
}
total-ages = { $average ->
    [yes] { $who } 결연 기간은 만 연수로 평균 { $value }년입니다.
   *[no] { $who } 결연 기간을 만 연수로 모두 합하면 { $value }년입니다.
}

## 묶어 보기

# Two cities end in 과 or 와 themselves: no 과 or 와 stands after $who.
group-signers = { $by ->
    [partner_signer] { $who } 결연 협정에 서명한 상대 도시 시장
    [home_signer] { $who } 결연 협정에 서명한 { $home_official }장
   *[signer] { $who } 결연 협정에 서명한 시장
}
group-head = { $by ->
    [country] { PARTICLE($who, "은는") } { $count }개국에 있습니다
    [continent] { PARTICLE($who, "은는") } { $count }개 대륙에 있습니다
    [type] { $count ->
        [1] { PARTICLE($who, "은는") } 결연 종류가 모두 같습니다
       *[other] { PARTICLE($who, "은는") } 결연 종류에 따라 두 가지로 나뉩니다
    }
    [year] { $count ->
        [1] { $who } 결연 협정은 모두 같은 해에 맺었습니다
       *[other] { $who } 결연 협정을 맺은 해는 모두 { count-years }입니다
    }
    [month] { $count ->
        [1] { $who } 결연 협정은 모두 같은 달에 맺었습니다
       *[other] { $who } 결연 협정을 맺은 달은 모두 { count-months }입니다
    }
   *[signer] { group-signers }은 { $count }명입니다
}
group-values = { group-head }.
# Names that have brackets of their own stand in none.
group-mayors = { $count ->
    [1] { group-signers }은 { $values } 시장 한 명입니다.
   *[other] { $by ->
        [home_signer] { group-head }({ $values } 시장).
       *[signer] { group-head }. { $values } 시장이 서명했습니다.
    }
}
group-kinds = { $count ->
    [1] { group-head }({ $values }).
   *[other] { PARTICLE($who, "은는") } { $values }, 두 가지로 나뉩니다.
}
group-alike = { $by ->
    [country] { PARTICLE($who, "은는") } { $number ->
        [1] { $values }에 있습니다
       *[other] 모두 { $values }에 있습니다
    }
    [continent] { PARTICLE($who, "은는") } { $number ->
        [1] { $values }에 있습니다
       *[other] 모두 { $values }에 있습니다
    }
   *[other] { group-head }({ $values })
}
group-count = { $by ->
    [home_signer] { group-mayors }
    [partner_signer] { group-mayors }
    [signer] { group-mayors }
    [type] { group-kinds }
   *[other] { $count ->
        [1] { group-alike }.
       *[other] { group-head }({ $values }).
    }
}
group-count-only = { group-head }.
group-each = { $by ->
    [country] { $who }의 국가별 현황입니다.
    [continent] { $who }의 대륙별 현황입니다.
    [type] { $who }의 결연 종류별 현황입니다.
    [year] { $who }의 연도별 결연 건수입니다.
    [month] { $who }의 월별 결연 건수입니다.
    [partner_signer] { $who } 결연 협정의 상대 도시 시장별 서명 건수입니다.
    [home_signer] { $who } 결연 협정의 { $home_official }장별 서명 건수입니다.
   *[signer] { $who } 결연 협정의 시장별 서명 건수입니다.
}
group-amount = { $several ->
    [yes] 각각 { $number }곳입니다.
   *[no] { $named ->
        [yes] { $number ->
            [1] { $cities } 한 곳입니다.
           *[other] { $number }곳입니다({ $cities }).
        }
       *[no] { $number }곳입니다.
    }
}
group-fewest = { PARTICLE($values, "이가") } { $several ->
    [yes] 각각 { $number }곳으로 가장 적습니다.
   *[no] { $named ->
        [yes] { $number ->
            [1] { $cities } 한 곳으로 가장 적습니다.
           *[other] { $number }곳으로 가장 적습니다({ $cities }).
        }
       *[no] { $number }곳으로 가장 적습니다.
    }
}
group-agreements = { $number ->
    [1] 1건
   *[other] 모두 { $number }건
}
group-most = { $any ->
    [yes] { $among }만 놓고 보면{" "}
   *[no] {""}
}{ $by ->
    [country] { $end ->
        [lowest] 교류도시가 있는 국가 가운데서는 { group-fewest }
       *[highest] 교류도시가 가장 많은 국가는 { PARTICLE($values, "으로로") }, { group-amount }
    }
    [continent] { $end ->
        [lowest] 교류도시가 있는 대륙 가운데서는 { group-fewest }
       *[highest] 교류도시가 가장 많은 대륙은 { PARTICLE($values, "으로로") }, { group-amount }
    }
    [type] { $several ->
        [yes] { PARTICLE($values, "이가") } 각각 { $number }곳으로 같습니다.
       *[no] { PARTICLE($values, "이가") } { $number }곳으로 더 { $end ->
            [lowest] 적습니다
           *[highest] 많습니다
        }{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
    [year] { $end ->
        [lowest] 결연이 있었던 해 가운데 건수가 가장 적었던
       *[highest] 결연이 가장 많았던
    } 해는 { $several ->
        [yes] 다음과 같으며, 각각 { $number }건입니다.
       *[no] { PARTICLE($values, "으로로") }, { $number }건입니다{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
    [month] { $end ->
        [lowest] 결연이 있었던 달 가운데 건수가 가장 적었던
       *[highest] 결연이 가장 많았던
    } 달은 { $several ->
        [yes] 다음과 같으며, 각각 { $number }건입니다.
       *[no] { PARTICLE($values, "으로로") }, { $number }건입니다{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
    [home_signer] { $end ->
        [lowest] 결연 협정에 서명한 { $home_official }장 가운데 건수가 가장 적은 시장은
       *[highest] 결연 협정에 가장 많이 서명한 { $home_official }장은
    } { $several ->
        [yes] 다음과 같으며, 각각 { $number }건입니다.
       *[no] { $values } 시장으로, { group-agreements }입니다{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
    [partner_signer] { $end ->
        [lowest] 결연 협정에 서명한 상대 도시 시장 가운데 건수가 가장 적은 시장은
       *[highest] 결연 협정에 가장 많이 서명한 상대 도시 시장은
    } { $several ->
        [yes] 다음과 같으며, 각각 { $number }건입니다.
       *[no] { $values } 시장으로, { group-agreements }입니다{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
   *[signer] { $end ->
        [lowest] 결연 협정에 서명한 시장 가운데 건수가 가장 적은 시장은
       *[highest] 결연 협정에 가장 많이 서명한 시장은
    } { $several ->
        [yes] 다음과 같으며, 각각 { $number }건입니다.
       *[no] { $values } 시장으로, { group-agreements }입니다{ $named ->
            [yes] ({ $cities })
           *[no] {""}
        }.
    }
}
group-equal = { $by ->
    [country] 교류도시가 있는 국가마다 교류도시 수가 { $number }곳으로 같습니다.
    [continent] 교류도시가 있는 대륙마다 교류도시 수가 { $number }곳으로 같습니다.
    [type] 결연 종류마다 교류도시 수가 { $number }곳으로 같습니다.
    [year] 결연한 해마다 결연 건수가 { $number }건으로 같습니다.
    [month] 결연한 달마다 결연 건수가 { $number }건으로 같습니다.
    [partner_signer] 결연 협정에 서명한 상대 도시 시장마다 건수가 { $number }건으로 같습니다.
    [home_signer] 결연 협정에 서명한 { $home_official }장마다 건수가 { $number }건으로 같습니다.
   *[signer] 결연 협정에 서명한 시장마다 건수가 { $number }건으로 같습니다.
}
group-at-least = { $any ->
    [yes] { $among }만 놓고 보면{" "}
   *[no] {""}
}{ $by ->
    [country] 교류도시가 { $least }곳 이상인 국가는 다음과 같습니다.
    [continent] 교류도시가 { $least }곳 이상인 대륙은 다음과 같습니다.
    [type] 교류도시가 { $least }곳 이상인 결연 종류는 다음과 같습니다.
    [year] 교류도시 { $least }곳 이상과 결연한 해는 다음과 같습니다.
    [month] 교류도시 { $least }곳 이상과 결연한 달은 다음과 같습니다.
    [partner_signer] 결연 협정 { $least }건 이상에 서명한 상대 도시 시장은 다음과 같습니다.
    [home_signer] 결연 협정 { $least }건 이상에 서명한 { $home_official }장은 다음과 같습니다.
   *[signer] 결연 협정 { $least }건 이상에 서명한 시장은 다음과 같습니다.
}
group-at-least-none = { $any ->
    [yes] { $among }만 놓고 보면{" "}
   *[no] {""}
}{ $by ->
    [country] 교류도시가 { $least }곳 이상인 국가는 없습니다.
    [continent] 교류도시가 { $least }곳 이상인 대륙은 없습니다.
    [type] 교류도시가 { $least }곳 이상인 결연 종류는 없습니다.
    [year] 교류도시 { $least }곳 이상과 결연한 해는 없습니다.
    [month] 교류도시 { $least }곳 이상과 결연한 달은 없습니다.
    [partner_signer] 결연 협정 { $least }건 이상에 서명한 상대 도시 시장은 없습니다.
    [home_signer] 결연 협정 { $least }건 이상에 서명한 { $home_official }장은 없습니다.
   *[signer] 결연 협정 { $least }건 이상에 서명한 시장은 없습니다.
}
group-at-least-one = { $any ->
    [yes] { $among }만 놓고 보면{" "}
   *[no] {""}
}{ $by ->
    [country] 교류도시가 { $least }곳 이상인 국가는
    [continent] 교류도시가 { $least }곳 이상인 대륙은
    [type] 교류도시가 { $least }곳 이상인 결연 종류는
    [year] 교류도시 { $least }곳 이상과 결연한 해는
    [month] 교류도시 { $least }곳 이상과 결연한 달은
    [partner_signer] 결연 협정 { $least }건 이상에 서명한 상대 도시 시장은
    [home_signer] 결연 협정 { $least }건 이상에 서명한 { $home_official }장은
   *[signer] 결연 협정 { $least }건 이상에 서명한 시장은
} { $values }뿐입니다({ $cities }).
# “여섯 해”, “다섯 달”
count-years = { $count ->
    [1] 한 해
    [2] 두 해
    [3] 세 해
    [4] 네 해
    [5] 다섯 해
    [6] 여섯 해
    [7] 일곱 해
    [8] 여덟 해
    [9] 아홉 해
    [10] 열 해
   *[other] { $count }개 연도
}
count-months = { $count ->
    [1] 한 달
    [2] 두 달
    [3] 세 달
    [4] 네 달
    [5] 다섯 달
    [6] 여섯 달
    [7] 일곱 달
    [8] 여덟 달
    [9] 아홉 달
    [10] 열 달
    [11] 열한 달
    [12] 열두 달
   *[other] { $count }개 월
}
group-either = { $who } 결연 협정을 맺은 { $by ->
    [year] { $pair ->
        [yes] 해는 { $fewer ->
            [1] 한 해
            [2] 두 해
            [3] 세 해
            [4] 네 해
            [5] 다섯 해
            [6] 여섯 해
            [7] 일곱 해
            [8] 여덟 해
            [9] 아홉 해
            [10] 열 해
           *[other] { $fewer }개 연도
        } 또는 { PARTICLE(count-years, "으로로") }
       *[no] 해의 수는 { PARTICLE($numbers, "으로로") }
    }
   *[month] { $pair ->
        [yes] 달은 { $fewer ->
            [1] 한 달
            [2] 두 달
            [3] 세 달
            [4] 네 달
            [5] 다섯 달
            [6] 여섯 달
            [7] 일곱 달
            [8] 여덟 달
            [9] 아홉 달
            [10] 열 달
            [11] 열한 달
            [12] 열두 달
           *[other] { $fewer }개 월
        } 또는 { PARTICLE(count-months, "으로로") }
       *[no] 달의 수는 { PARTICLE($numbers, "으로로") }
    }
}, { $cities }의 체결일 중 어느 것이 맞는지에 따라 다릅니다.
group-if = { $single ->
    [yes] { $city }의 두 체결일 가운데 { PARTICLE($date, "이가") } 맞다면
   *[no] 도시별로 적힌 두 체결일 가운데 { PARTICLE($dates, "이가") } 맞다면
} { $also ->
    [yes] { $values }도{" "}
   *[no] { $how ->
        [most] { PARTICLE($values, "이가") } 가장 많아{" "}
        [fewest] { PARTICLE($values, "이가") } 가장 적어{" "}
       *[at_least] { PARTICLE($values, "이가") }{" "}
    }
}{ $several ->
    [yes] 각각{" "}
   *[no] {""}
}{ $number }건입니다.
group-cities = { $cities }
group-counted = { $count }{ $by ->
    [year] 건
    [month] 건
    [partner_signer] 건
    [home_signer] 건
    [signer] 건
   *[other] 곳
}{ $named ->
    [yes] ({ $cities })
   *[no] {""}
}

## 기간과 기념일

since = { PARTICLE($home_official, "과와") } { PARTICLE($city, "이가") } 결연한 지 { $span }이 되었습니다(체결일: { $date }).
since-head = { $given ->
    [yes] { $until } 기준 결연 기간입니다.
   *[no] 지금까지의 결연 기간입니다.
}
since-until = { $past ->
    [yes] { $until }에는 { PARTICLE($home_official, "과와") } { PARTICLE($city, "이가") } 결연한 지 { $span }이 되었습니다(체결일: { $date }).
   *[no] { $until }이면 { PARTICLE($home_official, "과와") } { PARTICLE($city, "이가") } 결연한 지 { $span }이 됩니다(체결일: { $date }).
}
since-not-yet = { PARTICLE($city, "과와") }는 { $date }에야 결연했습니다.
since-line = { $begun ->
    [yes] { $span }(체결일: { $date })
   *[no] 그 뒤에 결연(체결일: { $date })
}
anniversary-name = { $next ->
    [yes] { PARTICLE($city, "과와") }의 다음 결연 기념일({ $years }주년)은
   *[no] { PARTICLE($city, "과와") }의 결연 { $years }주년 기념일은
}
anniversary = { anniversary-name } { $when ->
    [past] { $date }{ $contested ->
        [yes] 입니다.
       *[no] 이었습니다.
    }
    [today] 오늘({ $date })입니다.
   *[coming] { $date }입니다.{ $contested ->
        [yes] {""}
       *[no] {" "}앞으로 { $away } 남았습니다.
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }년에 결연 기념일을 맞는 교류도시는 없습니다.
        [1] { $year }년에 결연 기념일을 맞는 교류도시는 다음 한 곳입니다.
       *[other] { $year }년 결연 기념일은 다음과 같습니다.
    }
   *[other] { $count ->
        [0] { $year }년에 결연 { $years }주년을 맞는 교류도시는 없습니다.
        [1] { $year }년에 결연 { $years }주년을 맞는 교류도시는 다음 한 곳입니다.
       *[other] { $year }년에 결연 { $years }주년을 맞는 교류도시는 다음과 같습니다.
    }
}
anniversaries-in-one = { $asked ->
    [yes] { $year }년에 결연 { $years }주년을 맞는 교류도시는 { $city } 한 곳입니다({ $date }).
   *[no] { $year }년에 결연 기념일을 맞는 교류도시는 { $city } 한 곳입니다({ $date }, { $years }주년).
}
anniversaries-of = 도시별 결연 { $years }주년 기념일은 다음과 같습니다.
anniversaries-coming = 가장 먼저 다가오는 결연 기념일은 다음과 같습니다.
anniversary-line = { $date }({ $years }주년)
anniversary-coming-line = { $date }({ $years }주년, { $count ->
    [0] 오늘
   *[other] { $days }일 남음
})

## 예와 아니요

yes = 네.
no = 아니요.
# “자매도시가 아니지요?”, “자매도시 아니에요?”에는 네도 아니요도 반대로 들릴 수 있어, 사실만 말합니다.
denial-right = {""}
denial-wrong = {""}
# Of several cities it is so of some.
denial-some = { $cities }만 그렇습니다.
# What is claimed holds of some of the cities that were named, not of all.
only-some = 아니요. { $cities }만 그렇습니다.
# "Is there one?" - there is none.
none = {""}
# Of several claims some are right and some are wrong.
partly = { $apart ->
    [yes] { PARTICLE($right, "은는") } 맞지만 { PARTICLE($wrong, "은는") } 다릅니다.
   *[no] 일부만 맞습니다.
}
partly-since = { $when }에 결연한 것은 맞지만, { $key ->
    [sister] 우호도시가 아니라 자매도시입니다.
   *[friendship] 자매도시가 아니라 우호도시입니다.
}
# Two dates are recorded, and one of them is the one that was claimed.
yes-about = 네, 대략 그렇습니다.
yes-either = { facts-source }에 적힌 두 날짜 가운데 하나를 기준으로 하면 맞습니다.
check-member = { $has ->
    [yes] { $type ->
        [sister] { PARTICLE($city, "은는") } { $home_official }의 자매도시입니다(체결일: { $date }).
        [friendship] { PARTICLE($city, "은는") } { $home_official }의 우호도시입니다(체결일: { $date }).
       *[other] { PARTICLE($city, "은는") } { $home_official }의 교류도시입니다(체결일: { $date }).
    }
   *[no] { PARTICLE($city, "은는") } { $home_official }의 교류도시입니다.
}
check-location = { PARTICLE($city, "은는") } { $there } 있습니다.
check-continent = { $known ->
    [yes] { PARTICLE($city, "은는") } { $continent }에 있습니다({ $where }).
   *[no] { PARTICLE($city, "은는") } { $there } 있습니다.
}
check-not-contested = { facts-page }에는 { $city }의 체결일이 { PARTICLE($date, "으로로") }만 적혀 있습니다.
check-feature = { facts-source }에서는 { PARTICLE($city, "을를") } 이렇게 소개하고 있습니다. “{ $value }”
check-feature-none = { facts-source }의 { $city } 소개에는 { $value }에 관한 내용이 나와 있지 않습니다.
# $denied: 아니라는 말만 했을 때. 네와 아니요는 반대로 들릴 수 있어 쓰지 않습니다.
check-all = { $named ->
    [yes] 네. { $count }곳 모두 { $claimed }입니다.
   *[no] { $denied ->
        [yes] 교류도시 { $count }곳 모두 말씀하신 대로입니다.
       *[no] 네. 교류도시 { $count }곳 모두 그렇습니다.
    }
}
check-some = { $denied ->
    [yes] {""}
   *[no] 아니요.{" "}
}{ $named ->
    [yes] { $total }곳 가운데 { PARTICLE($claimed, "은는") } { $count ->
        [1] { $cities } 한 곳입니다.
       *[other] { $count }곳입니다({ $cities }).
    }
   *[no] 교류도시 { $total }곳 가운데 { $count ->
        [1] { $cities } 한 곳만{" "}
       *[other] { $count }곳만{" "}
    }{ $denied ->
        [yes] 말씀하신 대로입니다
       *[no] 그렇습니다
    }{ $count ->
        [1] {""}
       *[other] ({ $cities })
    }.
}{ $others ->
    [1] {""}
   *[other] {" "}나머지 { $others }곳은 다음과 같습니다.
}
check-none = { $denied ->
    [yes] 교류도시 { $total }곳 모두 말씀하신 것과 다릅니다.
   *[no] 아니요. { $named ->
        [yes] { $total }곳 가운데 { PARTICLE($claimed, "은는") } 없습니다.
       *[no] 교류도시 { $total }곳 가운데 그런 곳은 없습니다.
    }
} 도시별로는 다음과 같습니다.
# Where nothing is denied of the others: of them it is not recorded.
check-known = 교류도시 { $total }곳 가운데 그렇다고 적혀 있는 곳은 { $count ->
    [1] { $cities } 한 곳입니다.
   *[other] { $count }곳입니다({ $cities }).
}
check-many-known = { $right ->
    [0] 교류도시 { $total }곳 가운데 그렇다고 적혀 있는 곳은 없습니다.
   *[other] 교류도시 { $total }곳 가운데 그렇다고 적혀 있는 곳은 { $right }곳입니다.
}
check-many = { $all ->
    [yes] 네. 교류도시 { $total }곳 모두 그렇습니다.
   *[no] { $right ->
        [0] 아니요. 교류도시 { $total }곳 가운데 그런 곳은 없습니다.
       *[other] 아니요. 교류도시 { $total }곳 가운데 { $right }곳만 그렇습니다.
    }
}

## 그림

picture-head = { $title }입니다.
picture-who = { $home_official } 교류도시
picture-count = 교류도시 { $count }곳
picture-map-title = { $who }의 위치 지도
picture-timeline-title = { $who }의 결연 연표
picture-chart-title = { $who }의 { $attribute } 비교 막대그래프
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] { PARTICLE($cities, "은는") } 좌표 자료가 없어 지도에 표시하지 못했습니다.
    [timeline] { PARTICLE($cities, "은는") } 체결일 자료가 없어 표시하지 못했습니다.
   *[chart] { PARTICLE($cities, "은는") } { $attribute } 자료가 없어 표시하지 못했습니다.
}
picture-two-dates = { PARTICLE($cities, "은는") } { facts-source }에 체결일이 { $count ->
    [1] {""}
   *[other] 각각{" "}
}두 가지로 적혀 있어 연표에 모두 표시했습니다.

## 답할 수 없는 경우

not-partner = { PARTICLE($places, "은는") } { $home_official }의 해외 교류도시가 아닙니다.
not-partner-domestic = { facts-page }에는 해외 도시만 실려 있어, { $places }에 관한 내용은 나와 있지 않습니다.
not-partner-country = { $named ->
    [yes] { $country }의 교류도시는 { $cities }입니다.
   *[no] { $country }의 교류도시는 { $count }곳입니다.
}
not-understood = 죄송합니다. 질문을 이해하지 못했습니다. 저는 { $home_official }의 해외 자매도시와 우호도시에 관한 질문에 답해 드립니다. 질문을 조금 바꾸어 다시 입력해 주세요.
declined-outside = { $named ->
    [yes] “{ $thing }”에 관해서는 안내해 드릴 수 없습니다.
   *[no] 그 내용은 안내해 드릴 수 없습니다.
} 저는 { $home_official }의 해외 자매도시와 우호도시만 안내해 드리고 있습니다.
declined-service = { $named ->
    [yes] “{ $thing }”에 관해서는 안내해 드릴 수 없습니다.
   *[no] 시청 업무는 안내해 드릴 수 없습니다.
}{ $has ->
    [yes] {" "}{ $office }({ $telephone })에 문의해 주세요.
   *[no] {""}
}
declined-programme = { $named ->
    [yes] “{ $thing }”에 관한 내용은 { facts-page }에 나와 있지 않습니다.
   *[no] 교류 행사나 방문, 참여 방법은 { facts-page }에 나와 있지 않습니다.
}{ $has ->
    [yes] {" "}{ $office }({ $telephone })에 문의해 주세요.
   *[no] {""}
}
declined-home = { $named ->
    [yes] “{ $thing }”에 관해서는 안내해 드릴 수 없습니다.
   *[no] { $home_official }에 관한 일반 정보는 안내해 드릴 수 없습니다.
} 저는 { $home_official }의 해외 교류도시만 안내해 드리고 있습니다.{ $has ->
    [yes] {" "}{ $named ->
        [yes] { $home_official }에 관한 내용은
       *[no] 궁금하신 점은
    } { $office }({ $telephone })에 문의해 주세요.
   *[no] {""}
}
declined-beyond = { $named ->
    [yes] “{ $thing }”에 관해서는 안내해 드릴 수 없습니다.
   *[no] 해외 교류도시가 아닌 곳은 안내해 드릴 수 없습니다.
} 저는 { $home_official }의 해외 자매도시와 우호도시만 안내해 드리고 있습니다.
ask-city = { $any ->
    [yes] 어느 도시의 { PARTICLE($attribute, "을를") } 알려 드릴까요?
   *[no] 어느 도시를 말씀하시나요?
}
ask-which = { $before }, { $last } 중 어떤 내용이 궁금하신가요?
talk-doubt = { facts-source }에 적힌 내용은 다음과 같습니다.
talk-doubt-which = 어느 쪽이 맞는지는 확인할 수 없습니다.
talk-doubt-nothing = 답변은 { PARTICLE(facts-page, "을를") } 바탕으로 하며, 다른 자료를 쓴 답변에는 그 출처를 적습니다. 확인하고 싶으신 질문을 다시 입력해 주세요.
doubt-line = { $city } { $attribute }: { $value }({ $place })
ask-language = 어느 언어로 안내해 드릴까요?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 죄송합니다. 지금은 자료를 조회할 수 없습니다. 잠시 후 다시 질문해 주세요.
crowded = 지금 질문이 많이 몰려 있습니다. 몇 초 뒤에 다시 시도해 주세요.
too-many = 짧은 시간에 질문을 많이 보내셨습니다. { $seconds }초 뒤에 다시 질문해 주세요.
forget-later = 지금은 대화 내용을 삭제할 수 없습니다. 삭제 요청은 접수했으며, 가능한 한 빨리 삭제하겠습니다. 그때까지는 대화 내용을 표시하거나 사용하지 않습니다.
forget-failed = 지금은 대화 내용을 삭제할 수 없습니다. 몇 분 뒤에 다시 요청해 주세요.

## 인사와 안내

assistant-name = 자매(Jamae)
talk-greet = 안녕하세요! { $home_official }의 해외 자매도시와 우호도시를 안내하는 자동 응답 도우미 { $name }입니다. 무엇을 알려 드릴까요?
talk-thanks = 도움이 되었다니 기쁩니다. 교류도시에 대해 더 궁금하신 점이 있으면 말씀해 주세요.
talk-goodbye = { $home_official }의 교류도시에 관심을 가져 주셔서 감사합니다. 안녕히 가십시오.
talk-identity = 저는 사람이 아니라 { $home_official }의 자동 응답 도우미 { $name }입니다. { $home_official }의 해외 자매도시와 우호도시에 관한 질문에 답해 드립니다.
talk-capabilities = { $home_official }의 해외 자매도시와 우호도시를 안내해 드립니다. 결연일과 서명자, 결연 종류, 도시별 인구와 평균기온, 위치, 특징을 알려 드립니다. 목록과 개수, 순위, 비교도 물어보실 수 있고, 지도와 연표, 막대그래프로도 보여 드립니다. { PARTICLE($languages, "으로로") } 물어보실 수 있습니다.
talk-praise = 감사합니다. 도움이 되어 기쁩니다.
talk-privacy = 대화를 이어 갈 수 있도록 질문과 답변을 가명 처리해 일정 기간 저장하며, 전화번호, 전자우편 주소, 주민등록번호는 가립니다. 담당자는 가린 질문만 읽고 답변을 개선하며, 누가 물었는지는 알 수 없습니다. 메신저에는 그 회사의 기록이 따로 남습니다. 대화를 삭제하시려면 “대화 삭제” 또는 /forget을 입력해 주세요.
talk-complaint = 불편을 드려 죄송합니다. 저는 { PARTICLE(facts-page, "을를") } 바탕으로 안내해 드리고 있습니다. 질문을 조금 바꾸어 다시 입력해 주세요.{ $has ->
    [yes] {" "}상담을 원하시면 { $office }({ $telephone })에 문의해 주세요.
   *[no] {""}
}
talk-contact = { $home_official } 담당자와 상담하시려면 아래로 연락해 주세요.
talk-source = { $used ->
    [yes] 지금까지 안내한 내용의 출처입니다.
   *[no] 교류도시에 관한 내용은 주로 다음 자료에서 가져왔습니다.
}
source-at = { $title }, { $address }
# 질문을 어떻게 이해했는지 짧게
reading-fact = { $agreement ->
    [yes] { $of_cities } 협정 { $attributes }
   *[no] { $of_cities } { $attributes }
}
reading-profile = { $cities } 소개
reading-list = { $cities }
reading-ordered = { $reading }, { $order }
reading-count = { $of_cities } 수
reading-exists = { PARTICLE($plain, "이가") } 있는지
reading-place = { $order }으로 본 { $cities } 순위
reading-compare = { $cities } 비교{ $any ->
    [yes] : { $attributes }
   *[no] {""}
}
reading-difference = { $cities }의 { $attribute } 차이
reading-ratio = { $cities }의 { PARTICLE($attribute, "이가") } 몇 배 차이인지
reading-total = { $average ->
    [yes] { $cities }의 { $attribute } 평균
   *[no] { $cities }의 { $attribute } 합계
}
reading-check = { $any ->
    [yes] { PARTICLE($cities, "이가") } { $claims }인지
   *[no] { PARTICLE($cities, "이가") } 교류도시인지
}
reading-among = { $cities }
reading-number = { $by ->
    [cities] { PARTICLE($cities, "이가") } { $count }곳인지
    [country] { PARTICLE($cities, "이가") } { $count }개국에 있는지
    [continent] { PARTICLE($cities, "이가") } { $count }개 대륙에 있는지
    [type] { $cities }의 결연 종류가 { $count ->
        [1] 한 가지인지
        [2] 두 가지인지
       *[other] { $count }가지인지
    }
    [year] { $cities } 결연 협정을 맺은 해가 { count-years }인지
    [month] { $cities } 결연 협정을 맺은 달이 { count-months }인지
    [home_signer] { $cities } 결연 협정에 서명한 { $home_official }장이 { $count }명인지
    [partner_signer] { $cities } 결연 협정에 서명한 상대 도시 시장이 { $count }명인지
   *[signer] { $cities } 결연 협정에 서명한 시장이 { $count }명인지
}
reading-since = { $cities } 결연 기간
reading-anniversary = { $which ->
    [nth] { $cities } 결연 { $years }주년
    [in] { $cities }의 { $year }년 결연 기념일
   *[next] { $cities }의 다음 결연 기념일
}
reading-group = { $by }별 { $cities }
reading-picture = { $kind ->
    [map] { $cities } 지도
    [timeline] { $cities } 연표
   *[chart] { $cities } { $attribute } 막대그래프
}
reading-unrecorded = { $how ->
    [known] { $cities } { $thing }
   *[yes] { $cities } “{ $thing }”
}
grouping-country = 국가
grouping-continent = 대륙
grouping-type = 결연 종류
grouping-year = 연도
grouping-month = 월
grouping-signer = 시장
grouping-home-signer = { $home_official }장
grouping-partner-signer = 상대 도시 시장
talk-language = 한국어로 안내해 드리겠습니다.
talk-forget = 대화 내용을 삭제했습니다.
contact-line = { $label }: { $value }
contact-office = 문의처
contact-telephone = 전화
contact-website = 누리집
contact-address = 주소
contact-open = 공휴일이 아니라면 지금은 상담 시간이며, { $time }까지 문의하실 수 있습니다({ $home } 현지 시각).
contact-closed = 지금은 상담 시간이 아닙니다. 공휴일이 아니라면 { $today ->
    [yes] 오늘
   *[no] { $day }
} { $time }부터 문의하실 수 있습니다({ $home } 현지 시각).

## 출처

source-line = 출처: { $sources }
source-part = { $title }({ $places })
join-sources = {"; "}
source-own = { $home_official } 자료
place-intro-short = 소개 글
place-list-short = 체결일 목록
place-table-short = 현황표

## 이어서 물어볼 질문

# 누르면 사람이 입력한 질문과 똑같이 처리됩니다.
suggest-date = { PARTICLE($city, "과와") }는 언제 결연했나요?
suggest-population = { $city }의 인구는 몇 명인가요?
suggest-signers = { PARTICLE($city, "과와") }의 결연 협정에는 누가 서명했나요?
suggest-temperature = { $city }의 평균기온은 몇 도인가요?
suggest-features = { PARTICLE($city, "은는") } 무엇으로 유명한가요?
suggest-type = { PARTICLE($city, "은는") } 자매도시인가요, 우호도시인가요?
suggest-location = { PARTICLE($city, "은는") } 어디에 있나요?
suggest-names = { PARTICLE($city, "은는") } 다른 언어로 어떻게 쓰나요?
suggest-duration = { PARTICLE($city, "과와") } 결연한 지 몇 년 되었나요?
suggest-overview = { PARTICLE($city, "을를") } 소개해 주세요
suggest-list = 교류도시에는 어떤 곳이 있나요?
suggest-more = 더 보여 주세요
suggest-newest = 가장 최근에 결연한 도시는 어디인가요?
suggest-oldest = 가장 먼저 결연한 도시는 어디인가요?
suggest-largest = 인구가 가장 많은 도시는 어디인가요?
suggest-warmest = 평균기온이 가장 높은 도시는 어디인가요?
suggest-map = 교류도시를 지도로 보여 주세요
suggest-timeline = 결연 연표를 보여 주세요
suggest-chart = 도시별 인구를 막대그래프로 비교해 주세요
# 버튼이 좁은 메신저를 위한 14자 이내의 짧은 표시. 도시는 방금 안내한 도시입니다.
suggest-date-short = 체결일
suggest-population-short = 인구
suggest-signers-short = 협정 서명자
suggest-temperature-short = 평균기온
suggest-features-short = 도시 특징
suggest-type-short = 결연 종류
suggest-location-short = 위치
suggest-names-short = 다른 언어 이름
suggest-duration-short = 결연 기간
suggest-overview-short = 도시 소개
suggest-list-short = 교류도시 목록
suggest-more-short = 더 보기
suggest-newest-short = 최근 결연 도시
suggest-oldest-short = 첫 결연 도시
suggest-largest-short = 인구 최다 도시
suggest-warmest-short = 가장 따뜻한 곳
suggest-map-short = 지도 보기
suggest-timeline-short = 연표 보기
suggest-chart-short = 인구 비교
# 방금 안내한 도시가 아닌 다른 도시.
suggest-elsewhere-short = { PARTICLE($city, "은는") }?

## 접수할 수 없는 메시지

refusal-empty = 내용이 없는 메시지입니다. { $home_official }의 해외 자매도시와 우호도시에 대해 궁금하신 점을 입력해 주세요.
refusal-too-long = 글이 너무 깁니다. 1,000자 이내로 질문해 주세요.
refusal-not-text = 글로 된 메시지만 읽을 수 있습니다. 질문을 글로 입력해 주세요.

## 메신저

messenger-text-only = 글로 된 메시지만 읽을 수 있습니다. 궁금하신 내용을 입력해 주세요. 예: “가장 최근에 결연한 도시는 어디인가요?” 도움말은 “도움말”이라고 입력하시면 볼 수 있습니다.
messenger-late = 답변이 늦어지고 있습니다. 잠시 후 다시 질문해 주세요.
messenger-again = 다시 묻기
messenger-source = 출처 보기
# /help, /lang, /source, /forget 대신 쓰는 말과, 긴 답변을 이어 보는 말. 사이에는 “ | ”를 둡니다.
messenger-words-help = 도움말 | 도움 | 사용법 | 메뉴
messenger-words-lang = 언어 | 언어 선택 | 언어 변경
messenger-words-source = 출처
messenger-words-forget = 대화 삭제 | 대화 내용 삭제 | 대화 지우기 | 대화 지워줘 | 대화 삭제해줘
messenger-words-more = 더 보여 주세요 | 더 보여줘 | 더 보기 | 더보기 | 더 | 계속

## KakaoTalk

kakao-call = 전화하기
kakao-operator = 상담원 연결
kakao-privacy = 개인정보 안내

## Telegram

telegram-edited = 수정하신 질문에 대한 답변입니다.
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
widget-notice = 사람이 아니라 자동 응답 도우미가 답합니다.
widget-greeting = 안녕하세요! { $home_official }의 해외 자매도시와 우호도시에 대해 물어보세요.
widget-open = 자매·우호도시 물어보기
widget-close = 대화창 닫기
widget-restart = 새로 시작
widget-restarted = 새로 시작했습니다. 이전 대화는 삭제되었습니다.
widget-conversation = 대화
widget-label = 질문
widget-placeholder = 질문을 입력하세요
widget-send = 보내기
widget-you = 나:
widget-jamae = 자매:
widget-suggestions = 이런 질문은 어떠세요?
widget-choices = 하나를 고르세요
widget-source = 출처:
widget-picture = 그림
widget-helpful = 도움이 됐어요
widget-unhelpful = 도움이 안 됐어요
widget-lost = 연결이 끊겼습니다. 다시 시도하고 있습니다…
widget-offline = 지금은 연결할 수 없습니다.
widget-retry = 다시 시도
widget-too-long = 글이 너무 깁니다. 1,000자 이내로 질문해 주세요.
widget-privacy = 개인정보 안내
widget-menu = 메뉴
widget-language = 언어
widget-restarting = 8초 뒤에 대화를 삭제합니다.
widget-undo = 되돌리기
widget-not-deleted = 연결이 되지 않아 대화를 삭제하지 못했습니다. 대화는 그대로 있습니다.
widget-larger = 창 크게
widget-smaller = 창 작게
widget-text-size = 글자 크기
widget-save-text = 텍스트로 저장
widget-print = 인쇄
widget-print-blocked = 브라우저에서 인쇄 창(팝업)이 차단되었습니다. 이 페이지의 팝업을 허용해 주세요.
widget-waiting = 찾고 있습니다…
widget-failed = 보내지 못했습니다.
widget-sends-in = { $seconds }초 뒤에 자동으로 보냅니다
widget-held = 이 답변이 끝나면 보냅니다.
widget-held-full = 이미 대기 중인 질문이 있습니다. 답변을 받으신 뒤에 보내 주세요.
widget-newer = 새 답변
widget-why = 무엇이 아쉬웠나요?
widget-why-wrong = 내용이 틀려요
widget-why-other = 물어본 것과 달라요
widget-why-unclear = 이해하기 어려워요
widget-thanks = 알려 주셔서 감사합니다.
widget-missing = 기록에 없는 내용:
widget-as-list = 목록으로 보기
widget-line = { $line }행
widget-lines = { $line }행
widget-lines-between = { $line }~{ $last_line }행
widget-enlarge = 크게 보기
widget-zoom = 두 배로
widget-save-picture = 저장
widget-close-picture = 그림 닫기
widget-listen = 소리로 듣기
widget-stop = 그만 듣기
widget-speak = 말로 질문하기
widget-speech-notice = 말씀하신 내용이 브라우저 제작사로 전송될 수 있습니다.
widget-speech-allow = 말하기
widget-speech-failed = 알아듣지 못했습니다. 질문을 입력해 주세요.
widget-speech-blocked = 브라우저가 이 페이지의 마이크 사용을 막고 있습니다. 질문을 입력해 주세요.
widget-dismiss = 다시 보지 않기

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = 개인정보 안내
privacy-stored = 대화를 이어 갈 수 있도록 질문과 답변을 가명으로 처리하여 저장합니다. 전화번호, 전자우편 주소, 주민등록번호는 가린 뒤에 저장합니다. 개인정보는 되도록 입력하지 말아 주세요.
privacy-days = { $days ->
    [0] 10분이 지나면 아무것도 남지 않습니다.
   *[other] { $days }일이 지나면 삭제합니다.
}
privacy-staff = 더 나은 답변을 위해 담당자가 위와 같이 가린 질문을 읽지만, 누가 물었는지는 알 수 없습니다. 이 대화창은 다른 서버에 연결하지 않고 쿠키도 쓰지 않습니다.
privacy-browser = 브라우저에는 대화를 이어 가는 데 필요한 키와 메뉴에서 선택하신 설정이 저장됩니다. 키는 새로 시작하면 새것으로 바뀌며, 브라우저 데이터를 지우면 모두 삭제됩니다.
privacy-delete = 대화창 메뉴의 ‘새로 시작’을 누르면 8초 뒤에 대화를 삭제합니다. 그 전에는 되돌릴 수 있습니다.
privacy-speech = 말로 질문하시면 브라우저가 음성을 제작사로 보낼 수 있습니다. 자매(Jamae)는 글로 바뀐 내용만 받습니다.
source-page-copy = 자매(Jamae)가 답변에 참고하는 시 누리집 원문입니다. 답변에는 원문의 몇 행에서 나온 내용인지 적혀 있습니다.

## Page (the web page at /)

page-title = 자매(Jamae): { $home_official } 자매·우호도시
page-heading = { $home_official } 자매·우호도시, 출처와 함께 답해 드립니다
page-lead = 언제 결연했는지, 누가 서명했는지, 인구는 얼마인지. 세계 곳곳에 있는 { $home_official }의 자매도시와 우호도시에 대해 물어보세요.
page-languages = 언어
page-privacy = 개인정보 안내
page-try = 이렇게 물어보세요
page-promises = 믿을 수 있는 이유
page-sourced-heading = 답변의 출처를 밝힙니다
page-sourced = 답변과 함께 { $facts_from ->
    [page] 시 누리집의 어느 부분 또는 다른 어떤 자료에서 나온 내용인지 볼 수 있습니다. 누리집 안에서 내용이 서로 다르면 둘 다 알려 드립니다.
   *[records] 어느 자료에서 나온 내용인지 볼 수 있습니다. 자료마다 내용이 서로 다르면 모두 알려 드립니다.
}
page-honest-heading = 모르는 것은 모른다고 합니다
page-honest = 기록에 없는 내용은 짐작하지 않습니다. 없다고 말씀드리고, 대신 물어볼 만한 것을 알려 드립니다.
page-private-heading = 누구인지 묻지 않습니다
page-private = 이름도 로그인도 쿠키도 없습니다. 전화번호, 전자우편 주소, 주민등록번호는 가려서 저장하고, 대화는 언제든지 삭제할 수 있습니다.
page-kakao = 카카오톡에서는 카카오도 대화 내용을 보관합니다. 보관 기간은 { $home_official } 챗봇의 보안 등급에 따라 3일, 30일, 180일 또는 3년입니다.
page-embed-heading = 우리 누리집에 이 대화창 넣기
page-embed = 한 줄이면 됩니다. 서버의 JAMAE_WEB_ORIGINS에 누리집 주소를 적으세요. 자세한 내용은 docs/widget.md에 있습니다.
page-footer = 자매(Jamae)는 자동 응답 도우미입니다. 내용은 { $facts_from ->
    [page] { $home_official } 누리집의 해외 교류도시 현황에서
   *[records] { $home_official }의 자매·우호도시 자료에서
} 가져왔으며, 다른 자료에서 가져온 내용은 답변에 그 출처를 밝힙니다.

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] 자매가 { $address } 서버에서 답합니다. 입력할 수 있는 명령은 \help로 볼 수 있습니다.
   *[here] 자매가 이 프로세스에서 답합니다. 입력할 수 있는 명령은 \help로 볼 수 있습니다.
}
shell-placeholder = 질문이나 위의 번호를 입력하세요
shell-unknown-word = { $word } 명령은 없습니다. \help로 명령을 볼 수 있습니다.
shell-help-explain = 답변마다 처리 과정을 보이거나 숨기기
shell-help-lang = 언어 선택
shell-help-new = 새 대화 시작
shell-help-wrong = 마지막 답변을 도움이 안 된 것으로 표시 (뒤에 의견을 적을 수 있음)
shell-help-help = 이 도움말 보기
shell-help-quit = 끝내기(Ctrl-D와 같음)
shell-help-more = 그 밖의 입력은 /help, /lang을 포함해 시민의 질문과 똑같이 처리합니다. 번호를 입력하면 방금 제시된 질문을 고를 수 있습니다.
shell-explain-on = 이제부터 답변마다 처리 과정을 보여 드립니다.
shell-explain-off = 처리 과정을 더 이상 보여 드리지 않습니다.
shell-explain-usage = \explain on 또는 \explain off를 입력해 주세요.
shell-explain-none = 이 서버는 같은 컴퓨터의 프로그램에만 처리 과정을 알려 줍니다.
shell-offline = { $address } 서버가 지금 응답하지 않습니다. 다시 시도하거나 \quit로 끝내 주세요.
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
