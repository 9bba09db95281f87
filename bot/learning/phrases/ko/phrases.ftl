# 담당자가 `jamae review`와 `jamae report`에서 보는 문구입니다. 시민에게 하는 말은 data/<language>/phrases.ftl에 있습니다.

format-date = y년 M월 d일
format-short-from = 1000000000
join-values = {", "}

## Languages and channels

language-en = 영어
language-ko = 한국어
language-ja = 일본어
language-zh = 중국어(간체)
language-zh-Hant = 중국어(번체)
language-ru = 러시아어
language-none = 알 수 없음
channel-web = 누리집
channel-telegram = 텔레그램
channel-rest = 외부 프로그램(REST)
channel-shell = 담당자 셸

## What became of a question

outcome-answered = 답변함
outcome-asked_back = 되물음
outcome-not_recorded = 자료 없음
outcome-declined = 답변 범위 밖
outcome-not_understood = 이해하지 못함
outcome-small_talk = 인사·잡담
outcome-failed = 장애로 답변 못 함
outcome-marked = 도움이 안 됨

## Kinds of turn

kind-fact = 도시에 관한 사실
kind-overview = 도시 전반 소개
kind-same = 앞의 질문을 다른 도시에 대해
kind-list = 어느 도시인지
kind-count = 도시가 몇 곳인지
kind-extreme = 가장 오래된, 가장 큰, 가장 따뜻한 도시
kind-compare = 둘 이상의 도시 비교
kind-verify = 맞는지 확인
kind-duration = 얼마나 오래되었는지
kind-total = 합계나 평균
kind-picture = 지도·연표·그래프
kind-source = 답변의 출처
kind-greet = 인사
kind-thanks = 감사
kind-goodbye = 작별 인사
kind-identity = 누구인지
kind-capabilities = 무엇을 할 수 있는지
kind-contact = 담당 부서 연락처
kind-language = 다른 언어로 요청
kind-praise = 칭찬
kind-complaint = 불만
kind-home = 우리 시 자체에 대한 질문
kind-service = 시 행정 서비스(범위 밖)
kind-programme = 교류 프로그램(범위 밖)
kind-elsewhere = 다른 도시의 자매결연(범위 밖)
kind-outside = 그 밖의 질문(범위 밖)
kind-other = 그 밖의 종류

## jamae review

review-nothing = 검토할 질문이 없습니다.
review-reading = 검토할 질문을 읽는 중
review-begin = 질문 { $turns }건이 { $groups }개 묶음으로 기다리고 있습니다. 언제든 그만두셔도 됩니다. 처리한 것은 저장되고 나머지는 다음에 다시 나옵니다.
review-head = { $number } / { $all }
review-asked = { $since }부터 { $count }회 질문 · { $language } · { $outcomes }
review-times = { $count }회
review-more = … 외 { $count }건
review-label-answered = 답변
review-label-remark = 의견
review-label-kind = 해석한 종류
review-label-attributes = 묻는 항목
review-label-marks = 찾은 말
review-label-nothing = 없음
review-keys-group = [m] 뜻 지정  [g] 자료에 없음  [i] 무시  [s] 건너뛰기  [q] 종료
review-keys-write = [y] 저장  [n] 취소
review-which = 어느 문장을 (번호, Enter는 모두)
review-kind = 질문의 종류
review-attributes = 묻는 항목 (여럿이면 쉼표로, 없으면 Enter)
review-end = 가장 높은 것인지 낮은 것인지 (아니면 Enter)
review-utterance = 학습할 문장 (이름은 [이름](city), (person), (place), (home)으로)
review-not-a-number = 목록의 번호를 입력해 주세요. 예: 1,3
review-not-known = 목록에서 골라 주세요. Tab을 누르면 목록이 나옵니다.
review-personal = 개인정보나 개인정보를 가린 표시가 남아 있습니다. 먼저 지워 주세요.
review-empty = 학습할 내용이 남아 있지 않습니다.
review-annotation = 대괄호는 이름에만 씁니다: [하얼빈](city), (person), (place), (home).
review-no-sentence = 학습할 수 있는 문장이 없습니다.
review-learning = 시험해 보는 중
review-learned-reads = 학습 후 해석
review-learned-answers = 학습 후 답변
review-case-right = 시험 문항을 바르게 이해합니다: “{ $said }”
review-case-wrong = 시험 문항을 아직 바르게 이해하지 못합니다: “{ $said }” — 기대한 해석 { $question }, 실제 해석 { $becomes }. 아직 오해하는 문항으로 적어 둡니다.
review-case-none = 시험 문항은 만들지 못했습니다. 시험용 가상 도시에 맞는 이름이 없습니다.
review-wrote = 저장한 파일: { $files }
review-known = { $file }에 이미 있는 문장입니다.
review-gap-attribute = 자료에 없는 것을 짧게 적어 주세요 (예: GDP)
review-gap-city = 어느 도시인지 (질문에 나온 도시면 Enter)
review-gap-noted = 자료에 없는 것으로 기록했습니다. 질문 { $count }회.
review-ignored = 무시했습니다. 같은 식의 질문은 다시 나오지 않습니다.
review-end-summary = 학습 { $learned }건, 자료 없음 { $gaps }건, 무시 { $ignored }건, 남은 질문 { $left }건.
review-next = 다음: `uv run jamae train`, 이어서 `uv run pytest tests/test_questions.py`. 실행 중인 서버는 다시 시작하면 새 모델을 씁니다.
review-no-terminal = jamae review는 대화형이므로 터미널에서 실행해 주세요.

## jamae report

report-title = 시민이 자매에게 물은 것
report-period = { $first } ~ { $last }
report-made = { $day }에 일별 집계로 작성했습니다. 이 문서에는 누구의 질문 문장이나 신원도 들어 있지 않습니다.
report-none = { $first }부터 { $last }까지 들어온 질문이 없습니다.
report-in-short = 요약
report-questions = 질문 수
report-a-day = 하루 평균
report-answered = 답변함
report-declined = 범위 밖이거나 자료 없음
report-not-understood = 이해하지 못함
report-helpful = ‘도움이 됐어요’ 비율 (평가 { $count }건)
report-no-thumbs = 평가 없음
report-by-day = 일별 질문 수
report-by-day-text = { $days }일 동안 { $total }건. 가장 많은 날은 { $day }, { $most }건입니다.
report-outcomes = 처리 결과
report-outcomes-text = 질문 { $total }건의 비율: { $parts }.
report-languages = 언어
report-channels = 경로
report-cities = 많이 물은 도시
report-attributes = 많이 물은 항목
report-gaps = 자료에 없는 것
report-gaps-about = 질문은 있었으나 기록이 없는 것입니다. 이름은 담당자가 `jamae review`에서 붙이며, 아직 붙이지 않은 것은 ‘그 밖의 것’으로 나옵니다.
report-gap-asked = { $count }회 질문, 자료 없음
report-no-gaps = 기록이 없는 것을 물은 질문은 없었습니다.
report-something-else = 그 밖의 것
report-no-city = 도시 지정 없음
report-times = 응답 시간
report-times-about = 이 기간에 답변한 질문 기준입니다. 느린 답변은 마지막 칸에 나타납니다.
report-step-understand = 질문 이해
report-step-answer = 답변 찾기
report-step-all = 전체
report-half = 절반은
report-nearly-all = 95%는
report-milliseconds = { $number }ms 이내
report-longer = { $number }ms 초과
report-days = 일별 표
report-day = 날짜
report-count = 질문 수
report-share = 비율
report-city = 도시
report-what = 항목
report-step = 단계
report-waiting = `jamae review`에서 검토할 질문이 { $count }건 있습니다.
