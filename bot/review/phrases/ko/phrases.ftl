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
channel-kakao = 카카오톡
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

## jamae review

review-nothing = 검토할 질문이 없습니다.
review-reading = 검토할 질문을 읽는 중
review-begin = 질문 { $turns }건이 { $groups }개 묶음으로 기다리고 있습니다. 언제든 그만두셔도 됩니다. 처리한 것은 저장되고 나머지는 다음에 다시 나옵니다.
review-answered = 이제는 답하는 질문 { $count }건은 묻지 않습니다. 직원 화면의 질문함에서 볼 수 있습니다.
review-head = { $number } / { $all }
review-asked = { $since }부터 { $count }회 질문 · { $language } · { $outcomes }
review-times = { $count }회
review-more = … 외 { $count }건
review-label-answered = 답변
review-label-remark = 의견
reason-wrong = 맞지 않는 답
reason-other = 묻지 않은 것에 대한 답
reason-unclear = 이해하기 어려운 답
review-label-read = 지금의 해석
review-label-means = 뜻
review-meaning = 질문의 뜻 (Tab을 누르면 목록이 나옵니다. docs/labelling.md의 표기로 적어도 됩니다)
review-cities = 어느 도시인지 (여럿이면 쉼표로)
review-attribute = 무엇을 묻는지
review-words = 그것을 가리키는 말을 질문에 있는 그대로
review-understood-already = 이미 그렇게 이해하고 있습니다.
review-not-yet = 아직은 그렇게 이해하지 못하고 이렇게 이해합니다: { $now }. `jamae learn`으로 다시 배우면 달라집니다.
review-keys-group = [m] 뜻 지정  [g] 자료에 없음  [i] 무시  [u] 마지막 결정 되돌리기  [s] 건너뛰기  [q] 종료
review-keys-write = [y] 저장  [n] 취소
review-which = 어느 문장 (번호, 첫 문장이면 Enter)
review-not-a-number = 목록의 번호를 입력해 주세요.
review-not-known = 목록에서 골라 주세요. Tab을 누르면 목록이 나옵니다.
review-personal = 개인정보나 개인정보를 가린 표시가 남아 있습니다. 먼저 지워 주세요.
review-empty = 학습할 내용이 남아 있지 않습니다.
review-gap-attribute = 자료에 없는 것을 짧게 적어 주세요 (예: GDP)
review-gap-city = 어느 도시인지 (질문에 나온 도시면 Enter)
review-gap-noted = 자료에 없는 것으로 기록했습니다. 질문 { $count }회.
review-ignored = 무시했습니다. 같은 식의 질문은 다시 나오지 않습니다.
review-nothing-to-undo = 이번에 결정한 것이 없습니다.
review-undone = “{ $text }” 결정을 되돌렸습니다. 다음 검토 때 다시 나옵니다.
review-end-summary = 학습 { $learned }건, 자료 없음 { $gaps }건, 무시 { $ignored }건, 남은 질문 { $left }건.
review-next = 다음: `uv run jamae learn`(한 시간쯤 걸리며, 배운 것을 시험합니다). 그다음 `uv run jamae learn --live`로 적용해 주세요.
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
