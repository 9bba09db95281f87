# 직원이 /staff 화면에서 읽는 말. 시민에게 하는 말은 data/<언어>/phrases.ftl에 있다.

site = 자매: 직원 화면
skip = 본문으로
pages = 화면
page-inbox = 질문함
page-facts = 자료
page-publish = 공개
page-training = 학습
page-report = 보고서
page-coverage = 답변 범위
page-audit = 작업 기록
page-taught = 가르친 질문
sign-in = 로그인
sign-out = 로그아웃
your-name = 이름
password = 비밀번호
sign-in-wrong = 이름이나 비밀번호가 틀립니다.
sign-in-too-many = 비밀번호를 너무 여러 번 틀렸습니다. 15분 뒤에 다시 하거나 서버 담당자에게 문의하세요.
sign-in-ended = 로그인이 끝나 있어서 보낸 내용을 저장하지 않았습니다. 로그인하면 보내던 화면이 열리니 한 번 더 보내세요.
not-done = 처리하지 않았습니다
not-from-here = 시의 프록시를 거치지 않으면 이 화면은 서버 컴퓨터에서만 열립니다(docs/staff.md).
form-from-elsewhere = 다른 사이트에서 보낸 양식입니다.
form-too-old = 끝난 로그인에서 보낸 양식입니다. 화면을 다시 열어 한 번 더 보내세요. 바뀐 것은 없습니다.
form-unreadable = 양식을 읽을 수 없습니다.
too-large = 파일이 8메가바이트보다 큽니다.
no-name-from-proxy = 앞에 있는 프록시가 로그인한 사람의 이름을 알려 주지 않습니다.
database-away = 지금 데이터베이스가 응답하지 않습니다. 바뀐 것은 없습니다. 잠시 뒤에 다시 해 보세요.
outcome-unknown = 처리하는 도중에 데이터베이스가 응답하지 않아, 처리되었는지 알 수 없습니다. 공개 화면에서 지금 공개된 버전을 확인한 뒤에 다시 하세요.
folder-away = 자료 폴더를 읽거나 쓸 수 없습니다. 저장하지 않았습니다. 서버 담당자에게 알리세요.
somebody = 다른 직원
when = 언제
who = 누가
what = 무엇을
older = 이전 기록
undo = 되돌리기
undo-of = { $number }번 결정 되돌리기
nothing = 없음

## 작업 기록

audit-about = 여기 적힌 것은 화면에서 고치거나 지울 수 없습니다. 시작한 일에 결과가 적혀 있지 않으면 서버가 도중에 멈춘 것이니 지금 상태를 확인하세요. 번호는 질문의 번호이며, 질문의 글은 며칠 뒤에 지워집니다.
audit-none = 아직 없습니다.
did-begun = { $deed ->
    [saved] 파일을 고치기 시작했습니다: { $about }
    [known] 의심스러운 것을 제쳐 두기 시작했습니다: { $about }
    [published] 공개하기 시작했습니다
    [training] 학습을 시작하려 했습니다
    [trying] 새 모델을 다시 시험하려 했습니다
    [model-live] 새 모델을 적용하기 시작했습니다
    [model-back] { $about }번 모델로 되돌리기 시작했습니다
   *[rolled-back] { $about }번 버전으로 되돌리기 시작했습니다
  }
did-failed = { $deed ->
    [saved] 파일을 고치지 못했습니다. 그대로입니다: { $about }
    [known] 의심스러운 것을 제쳐 두지 못했습니다: { $about }
    [published] 공개하지 않았습니다
    [training] 학습을 시작하지 않았습니다
    [trying] 새 모델을 다시 시험하지 않았습니다
    [model-live] 새 모델을 적용하지 않았습니다
    [model-back] { $about }번 모델로 되돌리지 않았습니다
   *[rolled-back] { $about }번 버전으로 되돌리지 않았습니다
  }
did-unclear = { $deed ->
    [saved] 데이터베이스가 멈춰 파일을 고쳤는지 알 수 없습니다: { $about }
    [known] 데이터베이스가 멈춰 의심스러운 것을 제쳐 두었는지 알 수 없습니다: { $about }
    [published] 데이터베이스가 멈춰 공개했는지 알 수 없습니다
    [training] 데이터베이스가 멈춰 학습을 시작했는지 알 수 없습니다
    [trying] 데이터베이스가 멈춰 새 모델을 시험했는지 알 수 없습니다
    [model-live] 데이터베이스가 멈춰 새 모델을 적용했는지 알 수 없습니다
    [model-back] 데이터베이스가 멈춰 { $about }번 모델로 되돌렸는지 알 수 없습니다
   *[rolled-back] 데이터베이스가 멈춰 { $about }번 버전으로 되돌렸는지 알 수 없습니다
  }
did-signed-in = 로그인했습니다
did-signed-out = 로그아웃했습니다
did-refused = 틀린 비밀번호로 로그인하려 했습니다
did-learned = 질문의 뜻을 가르쳤습니다: { $about }
did-gap = 자료에 없는 것으로 적었습니다: { $about }
did-ignored = 질문을 그대로 두었습니다: { $about }
did-undone = 결정을 되돌렸습니다: { $about }
did-training = 학습을 시작했습니다
did-trying = 새 모델을 다시 시험하기 시작했습니다
did-training-stopped = 학습을 멈추게 했습니다
did-approved-model = 모델을 적용하는 것을 승인했습니다: { $about }
did-model-live = { $about }번 모델을 적용했습니다
did-model-back = { $about }번 모델로 되돌렸습니다

## 언어와 결과

language-en = 영어
language-ko = 한국어
language-ja = 일본어
language-zh = 중국어(간체)
language-zh-Hant = 중국어(번체)
language-ru = 러시아어
language-none = 언어를 알 수 없음
outcome-answered = 답함
outcome-asked_back = 되물음
outcome-not_recorded = 자료에 없음
outcome-declined = 답하지 않음
outcome-not_understood = 알아듣지 못함
outcome-small_talk = 인사말
outcome-failed = 장애로 답하지 못함
outcome-marked = 도움이 안 됨

## 질문함

inbox-about = 알아듣지 못했거나, 답하지 않았거나, 되물었거나, 도움이 안 된다고 표시된 질문입니다. 같은 것을 묻는 질문은 한데 모았고, 많은 것부터 나옵니다.
inbox-waiting = 기다리는 질문: { $count }
inbox-left-out = 최근 것만 보입니다. 이보다 앞선 { $count }개는 이것들을 처리하면 나옵니다.
inbox-more = 그 밖에 { $count }가지로 물음
inbox-asked = { $since }부터 { $count }번
inbox-nothing = 기다리는 질문이 없습니다.
inbox-answered = 이제는 답하는 질문 { $count }가지
inbox-answered-about = 자료나 학습이 바뀌어 이제는 답하므로 줄에서 뺐습니다. 지금 하는 답은 다음과 같습니다. 틀린 것은 열어 무슨 뜻이었는지 고르세요.
inbox-sample = 답한 질문 가운데 일부
inbox-sample-about = 자신 있게 틀린 답도 찾을 수 있도록, 최근 하루의 질문에서 아무것이나 고른 것입니다. 틀린 것을 열어 무슨 뜻이었는지 고르세요.
inbox-no-sample = 최근 하루 동안 답한 질문이 없습니다.
inbox-decided = 최근 결정
inbox-none-decided = 아직 결정한 것이 없습니다.
decided-learned = 질문 { $count }개를 가르침
decided-gap = 질문 { $count }개를 자료에 없는 것으로 적음
decided-ignored = 질문 { $count }개를 그대로 둠
undone-by = { $person } 님이 되돌림
undone-already = 다른 직원이 이미 되돌렸습니다.
decided-already = { $person } 님이 이 질문을 이미 처리했습니다. 다르게 해야 하면 질문함에서 먼저 그 결정을 되돌리세요.
said-taught = 가르쳤습니다. 이미 그렇게 알아듣는지는 아래에 나옵니다.
said-gap = 자료에 없는 것으로 적었습니다: { $about }. 보고서에 집계됩니다.
said-left = 그대로 두었습니다.
said-undone = 되돌렸습니다. 질문이 다시 기다립니다.

## 질문 하나

turn-gone = 이 질문은 더 이상 보관되어 있지 않습니다.
turn-conversation = 앞뒤 대화
turn-read-as = 지금은 이렇게 읽음: { $words }
turn-remark = 시민의 의견: { $remark }
turn-today = 지금 하는 답
turn-what-meant = 무슨 뜻이었습니까?
turn-reading = { $words } (가능성 { $score }%)
turn-other = 다른 뜻을 고릅니다:
turn-meaning = 무엇을 묻습니까
turn-notation = docs/labelling.md의 표기로 적습니다:
turn-notation-label = 표기
turn-with-before = 앞의 말이 있어야 알 수 있는 질문: “{ $said }”({ $words })
turn-teach = 이렇게 가르치기
turn-teach-hint = 뜻을 적은 대화로 남습니다. 학습 화면에서 다시 학습시키고 새 모델을 적용하면 자매가 알아듣습니다.
turn-alike = 같은 것을 묻는 질문
turn-alike-hint = “자료에 없음”과 “그대로 두기”는 표시한 질문에 모두 적용됩니다. 뜻은 글이 같은 질문에만 가르칩니다.
turn-gap = 알아들었지만 자료에 없음
gap-attribute = 무엇이 없는지 몇 마디로
gap-city = 어느 도시의 것인지
gap-own-city = 질문에 나온 도시마다
gap-what = 무엇이 없는지 몇 마디로 적으세요. 개인 번호는 적지 마세요.
turn-note-gap = 자료에 없음으로 적기
turn-leave = 그대로 두기
turn-leave-hint = 아무것도 하지 않으며, 같은 꼴의 질문은 며칠 동안 다시 나오지 않습니다.
choose-what = 가르치기, 자료에 없음, 그대로 두기 가운데 하나를 고르세요.
all-cities = 모든 도시
needs-cities = 도시
needs-attribute = 항목
needs-words = 질문 속의 말
words-hint = 질문에 있는 그대로, 그것을 가리키는 가장 짧은 부분.
meaning-none = 무엇을 묻는지 고르세요.
meaning-no-city = 어느 도시인지 고르세요.
meaning-no-attribute = 어느 항목인지 고르세요.
meaning-no-words = 그것을 가리키는 말을 질문에 있는 그대로 적으세요.
meaning-not-notation = docs/labelling.md의 표기가 아닙니다.
meaning-unknown-city = 자매가 모르는 도시가 적혀 있습니다.
not-teachable-personal = 질문에 개인 번호나 그 표시가 들어 있어 남길 수 없습니다.
not-teachable-empty = 가르칠 것이 없습니다.
meaning-is-fact = 도시의 한 가지 사실
meaning-is-profile = 도시에 대한 모든 것
meaning-is-list = 어떤 도시들이 있는지
meaning-is-list-with = 도시마다 한 가지 사실
meaning-is-highest = 가장 높은(큰, 늦은) 도시
meaning-is-lowest = 가장 낮은(작은, 이른) 도시
meaning-is-count = 도시가 몇 곳인지
meaning-is-compare = 도시끼리 비교
meaning-is-since = 얼마나 오래되었는지
meaning-is-check = 교류 도시인지
meaning-is-map = 지도
meaning-is-timeline = 연표
meaning-is-unrecorded = 자료에 없는 도시의 사실
meaning-is-not_partner = 교류 도시가 아닌 곳
meaning-is-home = 우리 시 자체
meaning-is-service = 시청의 민원
meaning-is-programme = 교류 행사와 방문
meaning-is-outside = 그 밖의 것
meaning-is-contact = 연락처
meaning-is-source = 답의 출처
meaning-is-identity = 누구인지
meaning-is-privacy = 대화 내용의 보관
meaning-is-capabilities = 무엇을 할 수 있는지
meaning-is-greet = 인사
meaning-is-thanks = 감사
meaning-is-goodbye = 작별 인사
meaning-is-praise = 칭찬
meaning-is-complaint = 불만
meaning-is-not_understood = 아무도 알 수 없음
asks-greet = 인사
asks-thanks = 감사
asks-goodbye = 작별 인사
asks-identity = 누구인지
asks-capabilities = 무엇을 할 수 있는지
asks-contact = 연락처
asks-praise = 칭찬
asks-complaint = 불만
asks-source = 답의 출처
asks-doubt = 의심
asks-forget = 대화 삭제
asks-privacy = 대화 내용의 보관
asks-home = 우리 시 자체(답하지 않음)
asks-service = 시청의 민원(답하지 않음)
asks-programme = 교류 행사와 방문(답하지 않음)
asks-outside = 그 밖의 것(답하지 않음)
asks-beyond = 시 누리집에 없는 교류 도시(답하지 않음)
asks-not_understood = 알아듣지 못함
asks-speak = 다른 언어
asks-more = 목록의 나머지

## 가르친 질문

taught-about = 모두 뜻을 적은 대화입니다. 학습 화면에서 이것으로 자매를 학습시킵니다. 거기서 새 모델을 적용하기 전에는 예전처럼 읽을 수 있습니다.
taught-means = 뜻: { $words }
taught-understood = 이제 이렇게 알아듣습니다.
taught-not-yet = 가르쳤지만 아직 학습되지 않았습니다. 지금은 이렇게 읽습니다: { $words }
taught-none = 아직 가르친 것이 없습니다.

## 자료

facts-about = 여기서 저장한 것은 공개하기 전에는 시민에게 보이지 않습니다.
facts-check = 점검 결과
facts-wrong = 오류: 고치기 전에는 공개할 수 없습니다
facts-doubtful = 의심스러운 것
facts-nothing = 오류도 의심스러운 것도 없습니다.
known-because = 이대로 맞습니다. 이유:
known-put = 제쳐 두기
known-put-of = 의심 { $sign } 제쳐 두기
said-known = 제쳐 두었습니다. 내용이 달라지면 다시 나옵니다.
did-known = 의심스러운 것을 제쳐 두었습니다: { $about }
facts-cities = 도시
city = 도시
search = 찾기
new-city = 새 도시
nothing-found = 찾은 것이 없습니다.
facts-tables = 표
table-sources = 출처
table-cities = 도시의 위치
table-names = 도시, 사람, 지역의 이름
table-translations = 다른 언어로 옮긴 글
table-attributes = 시에서 추가한 항목
table-attribute_names = 추가한 항목을 부르는 말
table-facts = 누리집 밖의 자료
table-contact = 시민이 연락할 부서
facts-excel = 엑셀로 하기
facts-excel-about = 모든 표를 한 파일로 받습니다. 칸마다 넣을 수 있는 값을 고를 수 있습니다. 고치고 저장한 뒤 여기로 보내세요.
facts-template = 엑셀 파일 받기
facts-file = 엑셀 파일, 표 이름의 CSV 파일, 또는 시 누리집을 새로 복사한 텍스트 파일({ $page } 자리에 들어갑니다)
facts-replace = 내가 받은 뒤 다른 사람이 고친 표도 바꾸기
facts-send = 점검하고 저장하기
no-such-table = 그런 표가 없습니다.
no-such-row = 그 행은 이제 없습니다.
no-file = 먼저 파일을 고르세요.
not-our-file = 엑셀 파일(.xlsx), 표 이름의 CSV 파일(facts.csv), 시 누리집 복사본(.txt)만 받습니다.
not-a-workbook = 읽을 수 있는 엑셀 파일이 아닙니다. .xlsx로 저장하세요.
no-sheet = 표 이름(facts, names, cities 등)의 시트가 없습니다.
too-many-rows = { $sheet } 시트의 행이 { $most }개보다 많습니다. 나머지가 없어지므로 저장하지 않았습니다. 더 작은 파일로 보내거나 서버 담당자에게 문의하세요.
changed-since = 연 뒤에 다른 사람이 { $file } 파일을 고쳤습니다. 저장하지 않았습니다. 다시 열어 지금 내용을 확인하세요.
letters-lost-before = { $file } 파일은 일부 글자를 담지 못하는 형식으로 저장되어 그 글자가 ?로 바뀌어 있습니다. 그 칸(점검 결과에 나옵니다)을 먼저 고치거나, 표 전체를 CSV UTF-8 또는 .xlsx로 다시 보내십시오. 저장하지 않았습니다.
said-saved = 저장했습니다: { $about }. 공개하면 시민에게 보입니다.
saved = 저장했지만 의심스러운 것이 있습니다
saved-doubtful = 아래는 방금 저장한 것 때문에 의심스러워진 것입니다. 틀렸으면 다시 열어 고치고, 맞으면 이유를 적고 제쳐 두세요. 공개하기 전에는 시민에게 보이지 않습니다.
saved-open = 다시 열어 고치기
said-same = 달라진 것이 없어 저장하지 않았습니다.
did-saved = 파일을 고쳤습니다: { $about }
new-row = 새 행
row = 행
change-row = { $row }행
download-csv = CSV로 받기
table-left-out = 찾은 행이 { $count }개 더 있습니다. 더 좁혀 찾으세요.
save = 저장
save-hint = 저장할 때 바로 점검합니다. 공개하면 시민에게 보입니다.
not-saved = 저장하지 않았습니다. 틀린 것은 칸 옆에 적혀 있습니다.
delete-row = 이 행 지우기
column-key = 키
column-title = 제목
column-file = 누리집 파일
column-licence = 이용 조건
column-address = 주소
column-city = 도시
column-country = 나라
column-province = 지역
column-latitude = 위도
column-longitude = 경도
column-source = 출처
column-subject = 대상
column-language = 언어
column-name = 이름
column-status = 상태
column-original = 원문
column-text = 옮긴 글
column-attribute = 항목
column-value_type = 값의 종류
column-unit = 단위
column-role = 구실
column-word = 말
column-value = 값
column-quote = 출처의 글
column-kind = 종류
city-key = 키(로마자)
city-key-hint = 파일에서 쓰는 짧은 이름이며 바뀌지 않습니다. 보기: okayama
city-there = { $city } 키를 쓰는 도시가 이미 있습니다. 저장하지 않았습니다. 다른 도시라면 다른 키를 적으세요.
city-open = 이미 있는 { $city } 열기
city-source = 입력한 내용의 출처
city-names = 언어별 이름
city-place = 위치
city-facts = 자료
city-facts-hint = 여기 적은 것을 먼저 말하고, 시 누리집의 값을 그 옆에 말합니다.
city-on-page = 시 누리집: { $value }
city-value = { $attribute }: 값
city-fact-source = { $attribute }: 출처
city-same-source = 위에서 고른 출처
city-history = 지금까지 공개된 값
version = 버전
value = 값
taken-out = 뺌
value-sister = 자매도시
value-friendship = 우호도시
sent = 보낸 파일
sent-saved = 저장했습니다. 공개하면 시민에게 보입니다.
sent-not-saved = 저장하지 않았습니다. 틀린 것은 칸 옆에 적혀 있습니다.
sent-rows = { $count }행
sent-doubtful = 보낸 것 때문에 의심스러워진 것
sent-nothing-said = 오류도 의심스러운 것도 없습니다.
replaced-about = 아직 저장하지 않았습니다. 아래 행은 지금 자료에 있지만 보낸 파일에는 없습니다. 파일에서 고치거나 지운 행이거나, 파일을 받은 뒤에 다른 사람이 넣거나 고친 행입니다.
replaced-more = 그 밖에 { $count }행
replaced-file = 이 행들이 없어져도 되면 파일을 한 번 더 고르세요
replaced-send = 이 행들 대신 저장하기

## 공개

publish-live = 지금 공개된 것은 { $version }번 버전입니다({ $at }부터, { $person }).
publish-differs = 파일의 내용이 공개된 것과 다릅니다.
publish-taken-back = { $person } 님이 { $version }번 버전을 되돌렸습니다({ $at }: { $note }). { $same ->
    [yes] 파일에는 되돌린 내용이 그대로 있습니다.
   *[no] 파일에는 되돌린 내용이 남아 있을 수 있습니다.
  } 이제 맞는 내용일 때만 공개하세요.
publish-same = 파일의 내용이 공개된 것과 같습니다. 공개할 것이 없습니다.
publish-see = 바뀌는 답변 보기
publish-whole = 바뀌는 답변 전체를 읽고 인쇄하기
publish-do = 공개하기
publish-code = 지금 보이는 내용의 표시는 { $code }입니다. 바로 이것만 승인하고 공개합니다. 그 사이 누가 무엇을 고치면 공개되지 않습니다.
publish-approved-by = 승인한 사람: { $people }
publish-needs-second = 공개하거나 되돌리는 사람이 아닌 다른 직원이 먼저 승인해야 합니다.
publish-note = 나중에 읽을 사람을 위한 이유
publish-now = 지금 공개하기
publish-approve = 승인만 하기
said-approved = 승인했습니다.
said-changed-meanwhile = 그 사이에 내용이 바뀌었습니다. 지금 바뀌는 것은 다음과 같습니다.
did-approved = 바뀌는 내용을 승인했습니다: { $about }
did-approved-back = 되돌리는 것을 승인했습니다: { $about }
did-published = { $about }번 버전을 공개했습니다
did-rolled-back = { $about }번 버전으로 되돌렸습니다
versions = 버전
note = 메모
version-again = 다시 공개 { $at }, { $person }
is-live = 공개 중
go-back-to = { $version }번 버전으로 되돌리기
version-files = { $version }번 버전의 파일
rollback-about = { $live }번 버전 대신 { $version }번 버전이 공개됩니다. 파일은 그대로 둡니다. 바뀌는 것은 다음과 같습니다.
rollback-now = { $version }번 버전을 다시 공개하기

## 학습

training-about = 가르친 것은 자매를 학습시키고 새 모델을 적용해야 알아듣습니다. 학습하면 새 모델을 만들어 지금 모델과 나란히 시험합니다. 여기서 새 모델을 적용하기 전에는 시민에게 지금 모델로 답합니다.
training-of-another-city = 다른 시의 자료입니다. 모델은 모든 시가 함께 쓰며 프로젝트에서 학습시키므로, 여기서 가르친 것은 학습에 쓰이지 않습니다.
training-live = 지금 쓰는 것은 { $number }번 모델입니다({ $at }에 { $person } 님이 적용).
training-live-by-nobody = 지금 쓰는 것은 { $number }번 모델입니다. 자매와 함께 왔거나 직접 넣은 것입니다.
training-none-live = 쓰는 모델이 없습니다. 명령 말고는 아무것도 알아듣지 못합니다.
training-before = { $number }번 모델({ $at }에 { $person } 님이 적용)
training-before-by-nobody = { $number }번 모델(자매와 함께 왔거나 직접 넣은 것)
training-wanted = 학습이 필요합니다. 가르친 것 { $lessons }개 가운데 { $count }개를 지금 모델이 아직 배우지 않았습니다.
training-none-wanted = 지금 있는 가르친 것 { $lessons }개를 지금 모델이 모두 배웠습니다.
training-run-running = { $person } 님이 { $at }에 시작한 학습을 하고 있습니다. 지금 모델은 그대로입니다.
training-run-done = { $person } 님이 { $at }에 시작한 학습이 끝났습니다.
training-run-failed = { $person } 님이 { $at }에 시작한 학습이 실패했습니다. 지금 모델은 그대로입니다. 남긴 말: { $why }
training-run-stopped = { $person } 님이 { $at }에 시작한 학습을 멈췄습니다. 지금 모델은 그대로입니다.
training-run-broken-off = { $person } 님이 { $at }에 시작한 학습이 도중에 끊겼습니다. 학습하던 프로세스가 끝났습니다. 지금 모델은 그대로입니다. 다시 시작하고, 또 끊기면 서버 담당자에게 알리세요(.jamae/training/said.txt에 마지막으로 남긴 말이 있습니다).
training-stage-starting = 시작하고 있습니다.
training-stage-reading = 대화 { $of }개를 읽고 있습니다.
training-stage-learning = 배우고 있습니다. { $of }번 가운데 { $number }번을 마쳤습니다.
training-stage-judging = 뜻을 고르는 법을 배우고 있습니다. { $of }마디 가운데 { $number }마디를 마쳤습니다.
training-stage-trying = 새 모델을 시험하고 있습니다. 뜻을 적어 둔 { $of }마디 가운데 { $number }마디를 마쳤습니다.
training-stage-asking = 새 모델을 시험하고 있습니다. 최근 며칠의 질문 { $of }개 가운데 { $number }개를 마쳤습니다.
training-look-again = 얼마나 했는지 보기
training-start = 지금 학습시키기
training-start-hint = 한 시간 넘게 걸리며, 그동안에도 답은 계속합니다. 이 화면을 떠났다가 다시 와도 됩니다.
training-stop = 학습 멈추기
training-try = 다시 시험하기
training-candidate = 새 모델이 적용을 기다립니다
training-no-candidate = 시험하거나 적용할 새 모델이 없습니다.
training-tried = { $at }에 시험했습니다. 아래의 것을 두 모델이 모두 읽었습니다. “전”은 지금 쓰는 모델입니다.
training-not-tried = 새 모델을 지금 쓰는 모델과 견주어 시험하지 않았습니다. 적용하기 전에 다시 시험하세요.
training-worse = 뜻을 적어 둔 말 가운데 새 모델이 바르게 읽는 것이 지금 모델보다 적습니다.
training-lessons = 가르친 것 { $turns }개 가운데 { $after }개를 알아듣습니다. 전에는 { $before }개였습니다.
training-not-understood = 아직 알아듣지 못하는 것:
training-lesson-lost = (전에는 알아들었습니다)
training-held-out = 어느 모델도 배우지 않는, 뜻을 적어 둔 { $turns }마디 가운데 { $after }마디를 바르게 읽습니다. 전에는 { $before }마디였습니다. 모두 { $of }마디가 있습니다.
training-share = { $language }: { $turns }마디 가운데 { $after }마디, 전에는 { $before }마디
training-by-language = 뜻을 적어 둔 말, 언어별
training-language = 언어
training-turns = 모두
training-right-before = 전에 바르게 읽음
training-right-after = 이제 바르게 읽음
training-lost = 전에는 바르게 읽었지만 이제 틀리게 읽는 것: { $count }
training-won = 전에는 틀리게 읽었지만 이제 바르게 읽는 것: { $count }
training-case = { $language } { $conversation }번 대화 { $turn }번째: “{ $said }” 뜻: { $means }. 전: { $before }. 이제: { $after }
training-more-cases = 그 밖에 { $count }개
training-asked = 최근 며칠의 질문 { $asked }개 가운데 { $changed }개의 답이 달라집니다.
training-answers = 달라지는 답
training-answers-about = 최근 며칠의 질문 가운데 아직 보관된 것을, 앞에 한 말과 함께 두 모델로 다시 읽었습니다.
training-answer-before = 시험할 때 쓰던 모델의 답
training-answer-after = 새 모델의 답
training-open-turn = { $number }번 질문 열기
training-no-answers = 이 질문들은 더 이상 보관되어 있지 않거나, 달라지는 답이 없습니다.
training-answers-gone = 이 가운데 질문 { $count }개는 더 이상 보관되어 있지 않습니다.
training-more-answers = 더 보기
training-make-live = 새 모델 적용하기
training-models-before = 지난 모델
training-go-back = { $number }번 모델로 되돌리기
training-none-before = 보관된 지난 모델이 없습니다.
training-runs-already = 이미 학습하고 있습니다.
training-none-runs = 하고 있는 학습이 없습니다.
training-unreadable = 모델 파일이 손상되어 있습니다. 지금 모델은 그대로입니다. 다시 학습시키세요.
training-changed-meanwhile = 그 사이에 다른 모델이 적용되었습니다. 지금 상태를 확인하고 다시 시험하세요.
training-database-away = 데이터베이스가 응답하지 않아 최근 며칠의 질문을 읽지 못했습니다. 나중에 다시 시험하세요.
training-nothing = data/에 뜻을 적은 대화가 없습니다. 쓰는 법은 docs/labelling.md에 있습니다.
training-learned = 새 모델을 만들었습니다: { $path }. 지금 모델은 그대로입니다.
training-measured = { $language }: 배우지 않은 { $turns }마디 가운데 { $chosen }를 적힌 뜻대로 읽었고, { $among }에서 바른 뜻이 후보에 있었습니다.
training-next = `jamae learn --live`로 적용하고, `jamae learn --back`으로 그 전의 모델로 되돌립니다.
training-made-live = { $number }번 모델을 적용했습니다. 돌고 있는 서버는 다음 답부터 이 모델로 읽습니다.
training-stopped = 멈추라고 했습니다. 지금 모델은 그대로입니다.
said-training = 시작했습니다. 얼마나 했는지는 이 화면을 다시 열면 나옵니다.
said-training-stopped = 멈추라고 했습니다. 지금 모델은 그대로입니다.
said-model-changed = 그 사이에 기다리거나 쓰는 모델이 달라졌습니다. 지금은 다음과 같습니다. 아무것도 바꾸지 않았습니다.
said-model-live = { $about }번 모델을 적용했습니다. 시민의 다음 질문부터 이 모델로 답합니다.

## 보고서와 답변 범위

report-from = 부터
report-to = 까지
report-show = 보기
report-file = 파일로 받기
coverage-about = 어느 도시의 어떤 자료를 자매가 하는 언어 가운데 어느 언어로 답하는지 보여 줍니다. 옮긴 글이나 이름이 없어 다른 언어로 말하는 것은 답하지 않는 것으로 셉니다. 없는 것은 도시를 열어 넣으세요.
coverage-all = 모두
coverage-none = 없음
coverage-but = 다음 언어로는 없음:
