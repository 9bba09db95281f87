# 자료 담당자가 `jamae check`, `load`, `diff`, `publish`, `rollback`, `versions`에서 보는 문구입니다.
# 파일, 열, 항목, 언어의 이름은 파일에 적힌 그대로 씁니다.

## 위치

place-row = { $file } { $row }행
place-line = { $file } { $row }번째 줄
place-column = { $place } { $column } 열
problem = { $place }: { $message }
item = - { $text }
item-signed = - [{ $sign }] { $text }
the-page = 시 누리집 페이지

# 다른 문구의 일부
quoted = '{ $cell }'
named = “{ $name }”
place = { $place ->
    [table] 현황표
    [list] 체결일 목록
    [intro] 소개 글
   *[other] { $place }
}
where = { $place ->
    [table] 현황표 { $line }번째 줄
    [list] 체결일 목록 { $line }번째 줄
    [intro] 소개 글 { $line }번째 줄
   *[other] { $place } { $line }행
}
between-told = {"; "}
between-named = {"; "}
between-cities = {", "}
between-spellings = {", "}
between-attributes = {", "}

## 읽을 수 없는 파일

cannot-open = { $folder } 폴더에서 열 수 없습니다: { $why }.
system-error = { $name ->
    [ENOENT] 파일이 없습니다
    [EACCES] 읽을 권한이 없습니다
    [EISDIR] 파일이 아니라 폴더입니다
   *[other] { $why }
}
letters = 글자를 읽을 수 없습니다. CSV UTF-8 형식으로 저장해 주세요.
lost-letters = { named }에 깨진 글자가 있습니다. 파일을 CSV UTF-8 형식으로 저장해 주세요.
not-csv = CSV 파일이 아닙니다: { $why }.
column-missing = { $column } 열이 없습니다. 있어야 하는 열: { $columns }.
column-twice = { $column } 열이 두 번 있습니다. 있어야 하는 열: { $columns }.
column-unknown = '{ $column }' 열은 쓰지 않습니다. 있어야 하는 열: { $columns }.
too-many-cells = 칸이 열보다 많습니다. 쉼표가 들어 있는 글은 큰따옴표(")로 묶어 주세요.
yaml-letters = { $path }: 글자를 읽을 수 없습니다. UTF-8 형식으로 저장해 주세요.
yaml-wrong = { $path }: YAML 형식에 맞지 않습니다({ $why }).
yaml-wrong-line = { $path } { $line }번째 줄: YAML 형식에 맞지 않습니다({ $why }).

## 칸의 오류

empty = 비어 있습니다.
not-a-key = { PARTICLE(quoted, "은는") } 키로 쓸 수 없습니다. 키는 글자, 숫자, _로만 적습니다.
not-a-country = { quoted } 값은 CN과 같은 두 글자 국가 코드가 아닙니다.
not-a-language = { quoted } 값은 ko, zh-Hant와 같은 언어 코드가 아닙니다.
none-of = { quoted } 값은 쓸 수 없습니다. 쓸 수 있는 값: { $allowed }.
not-between = { PARTICLE($cell, "은는") } { $low } ~ { $high } 범위의 값이 아닙니다.
not-a-number = { PARTICLE(quoted, "은는") } 숫자가 아닙니다.
not-a-date = { PARTICLE(quoted, "은는") } 2002-02-26과 같은 형식의 날짜가 아닙니다.
not-a-day = { PARTICLE(quoted, "은는") } 달력에 없는 날짜입니다.
not-possible = { PARTICLE(quoted, "은는") } { $attribute } 값이 될 수 없습니다. { $low } ~ { $high } 범위여야 합니다.
not-known = { quoted } 값은 { $attribute }에 쓸 수 없습니다.
not-known-but = { quoted } 값은 { $attribute }에 쓸 수 없습니다. 쓸 수 있는 값: { $allowed }.

# What staff may write instead of a key; names are separated by commas.
key-date = 체결일, 결연일
key-type = 종류, 결연 종류, 결연 유형
key-home-signer = 우리 시 서명자, 우리측 서명자
key-partner-signer = 상대측 서명자, 상대 서명자
key-population = 인구, 인구수
key-temperature = 기온, 평균기온, 연평균 기온
key-features = 특징
key-province = 주, 성, 현, 지역
key-country = 국가, 나라
key-type-sister = 자매, 자매도시, 자매결연
key-type-friendship = 우호, 우호도시, 우호결연

## 서로 맞지 않는 파일

already-in-row = { PARTICLE($cells, "은는") } 이미 { $row }행에 있습니다.
not-hours = { PARTICLE(quoted, "은는") } “Mon-Fri 09:00-18:00; Sat 09:00-13:00” 형식이 아닙니다.
no-source = { PARTICLE(quoted, "은는") } sources.csv의 key에 없습니다.
preferred-already = { $key }에는 { $language }의 preferred 이름 { PARTICLE($name, "이가") } 이미 있습니다.
no-name = { quoted }의 이름이 names.csv에 없습니다.
no-name-as = { quoted }의 이름이 names.csv에 없습니다(subject: { $subject }).
no-home = subject가 home인 행이 없어 우리 시의 이름을 알 수 없습니다.
no-home-name = { $city }의 { $language } 이름(preferred)이 없습니다. 우리 시의 언어로 된 이름은 반드시 있어야 합니다.
built-in = { PARTICLE(quoted, "은는") } 기본 항목이므로 행을 추가할 필요가 없습니다.
not-in-attributes = { PARTICLE(quoted, "은는") } attributes.csv에 없습니다.
no-attribute = { PARTICLE(quoted, "은는") } 기본 항목도 아니고 attributes.csv에도 없습니다. 쓸 수 있는 값: { $allowed }.
not-in-cities = { PARTICLE(quoted, "은는") } cities.csv에 없습니다. 쓸 수 있는 값: { $allowed }.
other-unit = { $attribute }의 단위는 { PARTICLE(quoted, "이가") } 아니라 '{ $unit }'입니다.
no-unit = { $attribute }에는 단위가 없으므로 { PARTICLE(quoted, "을를") } 쓸 수 없습니다.

## 시 누리집 페이지

one-page = 파일이 적힌 출처는 하나(source 폴더의 시 누리집 페이지)여야 하는데, { $count }개입니다.
page-unnamed = sources.csv에 이 파일을 적은 출처가 없어 시 누리집 페이지인지 알 수 없습니다.
page-cannot-open = 페이지를 열 수 없습니다: { $why }.
page-letters = 글자를 읽을 수 없습니다. 페이지를 UTF-8 형식으로 저장해 주세요.
page-lost-letters = 이 줄에 깨진 글자가 있습니다. 페이지를 다시 복사하여 UTF-8로 저장하십시오.
unread = { $line }번째 줄은 읽지 않았습니다. { $why }
unreadable = { $line }번째 줄을 읽을 수 없습니다. { $why }
no-shape = 소개 글, 체결일 목록, 제목, 현황표 가운데 어느 것도 아닙니다.
introduction-shape = 소개 글처럼 시작하지만 'CITY, COUNTRY in YEAR' 부분이 없습니다.
list-shape = 체결일 목록에 'City, Country (Jun. 24, 2002)' 형식이 아닌 부분이 있습니다.
no-temperature = '5.4℃'와 같은 기온이 없습니다.
no-features = 지역 특성(Regional Features)이 비어 있습니다.
no-row-above = { $attribute } 위에 읽을 수 있는 현황표 행이 없습니다.
no-population = '991 Tens of thousands'와 같은 인구가 없습니다.
no-relation = 'sister city (date)' 또는 'Friendship city (date)'가 없습니다.
no-mayors = 우리 시 시장과 상대 도시 시장의 이름이 없습니다.
no-city = 상대 도시 시장의 이름 앞에 '{ $head }'에 적힌 도시 이름이 없습니다.
not-a-page-date = { PARTICLE(quoted, "은는") } 'Nov. 28, 1995'와 같은 형식의 날짜가 아닙니다.
no-country = { PARTICLE(quoted, "이가") } 나라 이름으로 끝나지 않습니다.
no-list = 페이지에 체결일 목록이 없습니다.
no-table = 페이지에 현황표가 없습니다.
row-lacks = 현황표의 { $city } 행({ $line }번째 줄)에 { $attribute } 줄이 없습니다.
row-repeats = 현황표의 { $city } 행({ $line }번째 줄)에 { $attribute } 줄이 둘 이상 있습니다.
other-home = 페이지가 { $home }에 관한 것인데, { PARTICLE($home, "은는") } names.csv에 적힌 우리 시의 이름이 아닙니다.
not-in-table = { PARTICLE($city, "은는") } 체결일 목록에는 있으나 현황표에는 없습니다.
not-in-list = { PARTICLE($city, "은는") } 현황표에는 있으나 체결일 목록에는 없습니다.
two-rows = { PARTICLE($city, "은는") } 현황표에 두 행 이상 있습니다.

## 자료를 읽으며 확인된 것

contested = { $city }의 { $attribute } 값이 서로 다릅니다: { $told }.
says = { $place ->
    [table] 현황표 { $line }번째 줄은
    [list] 체결일 목록 { $line }번째 줄은
    [intro] 소개 글 { $line }번째 줄은
   *[other] { $place } { $line }행은
} { $value }(“{ $quote }”)
same-value = { $cities }의 { $attribute } 값이 소수점까지 같습니다(“{ $quote }”). 한쪽을 잘못 적은 것일 수 있습니다.
city-at-line = { $city }({ $line }번째 줄)
partner-count = 소개 글의 교류도시는 첫 도시와 “{ $quote }”까지 { $claimed }곳이고, 현황표의 도시는 { $counted }곳입니다.
country-count = 소개 글의 나라는 { $claimed }개국(“{ $quote }”)이고, 현황표의 나라는 { $counted }개국입니다.
first-year = 소개 글의 첫 도시는 { $claimed }년의 { PARTICLE($city, "이라") }고, 현황표의 첫 도시는 { $counted }년의 { $first }입니다.
spellings = 페이지에 { $city }의 표기가 여러 가지입니다: { $spellings }.
spelling = { named }({ $line }번째 줄)
unknown-name = { $line }번째 줄의 { $subject } { PARTICLE(named, "이가") } names.csv에 없습니다. 우선 키를 { PARTICLE($key, "으로로") } 합니다.

## 확인할 것

implausible = { $city }의 { $attribute } 값 { PARTICLE($value, "이가") } { $low } ~ { $high } 범위를 벗어납니다.
also-of = { PARTICLE($quote, "은는") } { $city }의 { $attribute } 값이기도 합니다. 잘못 적은 것이 아닌지 확인해 주세요.
not-as-page = { $value } 값이 { where }의 { $stands } 값과 다릅니다.
shared-name = { PARTICLE(named, "은는") } { $key }의 이름이기도 합니다({ $row }행).
lacks-facts = { $city }에 없는 항목: { $attributes }.
no-name-in = { $subject } { $key }의 안내에 쓸 이름이 없습니다(언어: { $languages }).
home-no-country = 우리 시({ $city })의 나라가 없어, 교류 도시마다 우리 시의 언어로 된 이름이 있는지 확인할 수 없습니다.
not-translated = { named }의 번역이 없습니다(언어: { $languages }).
title-not-translated = 답변에 나오는 { named }의 번역이 없습니다(언어: { $languages }).
no-contact = { $kind } 항목이 없습니다(언어: { $languages }).
nothing-told = 어느 자료에도 쓰이지 않는 이름입니다({ $subject } { $key }).
no-partner = { PARTICLE($city, "은는") } 교류도시가 아닙니다. 페이지에도 facts.csv에도 나오지 않습니다.
nothing-reads = 페이지에도 facts.csv에도 { PARTICLE(named, "과와") } 똑같은 글이 없습니다.
no-coordinates = { $city }의 latitude와 longitude가 없어 지도에 표시할 수 없습니다.
leap = { $city }의 { $attribute } 값이 지금 공개된 { $before }에서 { $after }(으)로 크게 바뀝니다. 잘못 적은 것은 아닌지 확인하십시오.
contact-gone = 지금 공개된 { $kind } 항목이 없어집니다.
contact-empty = 행이 하나도 없어, 시민에게 담당 부서와 전화번호를 안내할 수 없습니다.
odd-telephone = { quoted }은(는) 전화번호가 아닙니다. 032-320-3000처럼 텍스트로 적으십시오.
elsewhere = { $city }의 위치가 { $country }의 가장 가까운 큰 도시에서 { $kilometres }km 떨어져 있습니다. 위도와 경도를 확인하십시오.
more-like-it = 바로 앞과 같은 것이 { $count }건 더 있습니다.

## 언어별로 빠진 것

phrase-missing = 문구 { PARTICLE($phrase, "이가") } 없습니다.
phrase-leaves-out = 문구 { $phrase }에 ${ PARTICLE($variable, "이가") } 없습니다.
phrase-not-given = 문구 { $phrase }에 값을 알 수 없는 ${ PARTICLE($variable, "이가") } 있습니다.
phrase-unused = 문구 { PARTICLE($phrase, "은는") } { $model }/phrases.ftl에 없어 쓰이지 않습니다.
no-words-file = 파일이 없어 이 언어의 질문을 이해하지 못합니다.
no-section = { $section } 부분이 없습니다. 넣을 것이 없으면 비워 두세요.
no-words = { $section } 부분에 다음 항목의 낱말이 없습니다: { $keys }.
no-utterances = 예문이 없어 이 언어의 질문을 이해하지 못합니다.
no-utterance = { $kind } 종류의 예문이 없습니다.
few-conversations = 뜻을 붙인 대화가 { $turns }마디입니다. { $enough }마디부터, `jamae learn`을 마치면 이 언어의 자연스러운 대화를 이해합니다.
no-question-kind = { $kind } 종류의 질문이 되는 사례가 없습니다.
no-question-attribute = { $attribute } 항목을 묻는 사례가 없습니다.
no-answer-status = { $status } 상태로 답변하는 사례가 없습니다.

## jamae check

check-nothing = 오류나 확인할 것이 없습니다.
check-wrong = 오류가 있습니다. 고치기 전에는 공개할 수 없습니다.
check-doubtful = 확인이 필요합니다. 그대로 공개할 수는 있습니다.
check-gaps = 언어별로 빠진 것입니다(docs/add-a-language.md 참조).
check-known = 이미 확인한 { $count }건은 표시하지 않았습니다. 까닭은 { $file }에 있습니다.
no-such-doubt = '{ $sign }'에 해당하는 확인 사항이 없습니다. `jamae check`로 확인하십시오.
known-without-reason = 그대로 두는 까닭을 적으십시오: --because "…".
known-noted = 이제 확인된 것으로 둡니다: { $doubt }

## jamae load

load-read = 읽은 자료: { $counted }.
load-counted = { $what } { $number }개
load-cities = 도시
load-statements = { place }의 사실
load-names = 이름
load-translations = 번역
load-contradictions = 서로 어긋나는 내용입니다. 양쪽 모두 남겨 둡니다.
load-others = 그 밖에 확인된 것입니다.
load-nothing = 다음 오류 때문에 공개하지 않았습니다.
load-live = 버전 { PARTICLE($version, "이가") } 공개되었습니다(개정 { $revision }).

## jamae diff

diff-wrong = 다음 오류 때문에 공개할 수 없는 자료입니다.
diff-fact = { $city }, { $about }
diff-change = { $fact }: { $before } -> { $after }
diff-not-there = (없음)
diff-more = 사실 { $count }건이 더 있습니다. `jamae diff`가 만드는 페이지에서 모두 볼 수 있습니다.
diff-newly = 새로 답할 수 있는 질문: { $named }.
diff-no-longer = 더 이상 답할 수 없는 질문: { $named }.
diff-named-more = { $named } 외 { $count }건
diff-left-out = 바뀐 도시가 { $count }곳 더 있으나 물어보지 않았습니다. --all을 붙이면 모두 물어봅니다.
diff-nothing = 답변 { $asked }건 가운데 바뀌는 것이 없습니다.
diff-count = 답변 { $asked }건 가운데 { $count }건이 바뀝니다. 사실 { $facts }건과 이에 따라 함께 바뀌는 답변 { $others }건입니다.
diff-count-languages = 답변 { $asked }건 가운데 { $count }건이 최대 { $languages }개 언어에서 바뀝니다. 사실 { $facts }건과 이에 따라 함께 바뀌는 답변 { $others }건입니다.
diff-page = 웹 브라우저에서 확인하세요: { $page }

## jamae publish, rollback, versions

publish-wrong = 다음 오류 때문에 공개하지 않았습니다.
publish-not-approved = 공개하지 않았습니다. 승인된 자료는 { $approved }이지만, 지금 자료 폴더의 내용은 { $fingerprint }입니다.
publish-approved-of-another = 공개하지 않았습니다. 승인한 뒤에 { $author } 님이 버전 { $version }을(를) 공개했으므로({ $at }), 지금 공개된 내용을 되돌리게 됩니다. `jamae diff`를 다시 확인하십시오.
publish-after-rollback = 공개하지 않았습니다. { $author } 님이 버전 { $version }을(를) 되돌려({ $at }: { $note }) 지금은 버전 { $live }이(가) 공개되어 있습니다. 자료 폴더에는 되돌린 내용이 남아 있을 수 있습니다. `jamae diff`로 확인하여 바로잡은 뒤, 거기에 나온 지문을 --approved에 적거나 --undo-rollback으로 공개하십시오.
publish-first = 이전에 공개된 자료가 없습니다.
publish-same = 버전 { PARTICLE($version, "이가") } 이미 공개되어 있으며, 자료 폴더의 내용과 같습니다.
publish-live = 버전 { PARTICLE($version, "이가") } 공개되었습니다({ $fingerprint }). 실행 중인 Jamae는 몇 초 안에 이 자료로 답변합니다.
publish-live-kept = 보관되어 있던 버전 { PARTICLE($version, "이가") } 공개되었습니다({ $fingerprint }). 실행 중인 Jamae는 몇 초 안에 이 자료로 답변합니다.
publish-doubts = 확인이 필요한 것이 { $count }건 있습니다. `jamae check`로 볼 수 있습니다.
rollback-live = 버전 { PARTICLE($version, "이가") } 이미 공개되어 있습니다.
rollback-done = 버전 { PARTICLE($version, "이가") } 다시 공개되었습니다. 버전 { PARTICLE($before, "은는") } 보관됩니다.
rollback-files = 자료 폴더는 그대로입니다. `jamae versions { $version } --files FOLDER`로 그때의 파일을 받을 수 있습니다.
rollback-note = 이전 버전으로 되돌림
rollback-none = 되돌릴 수 있는 이전 버전이 없습니다.
versions-again = 다시 공개
versions-wrote = { $path } 파일을 만들었습니다.
versions-not-empty = { $folder } 폴더가 비어 있지 않아 아무것도 쓰지 않았습니다.
no-version = 버전 { PARTICLE($version, "은는") } 없습니다. `jamae versions`로 목록을 볼 수 있습니다.
no-version-named = { PARTICLE(quoted, "은는") } 버전 번호도, 2026-11-24와 같은 날짜도 아닙니다.
nothing-live = 아직 공개된 자료가 없습니다. `jamae publish`로 자료 폴더를 공개하세요.
nothing-live-on = { $day }에는 아직 공개된 자료가 없었습니다.
overtaken = 그사이 { PARTICLE($author, "이가") } 버전 { PARTICLE($version, "을를") } 공개했습니다({ $at }). `jamae diff`로 다시 확인해 주세요.

## 저장소

store = 자료 저장소({ $host }의 { $database }, 포트 { $port })
store-here = 자료 저장소(이 컴퓨터의 { $database }, 포트 { $port })
store-not-read = 자료 저장소에서 버전을 읽을 수 없습니다: { $reason }.
store-not-written = { $store }에 쓸 수 없습니다: { $reason }.
store-broken = { $store }에 쓸 수 없습니다: { $reason }. 백업한 파일로 바꾸거나 다른 곳으로 옮기면 자료 폴더로 새로 채워집니다.
