## Telegram

telegram-text-only = 글로 된 메시지만 읽을 수 있습니다. 궁금하신 내용을 입력해 주세요. 예: “부천시는 오카야마와 언제 결연했나요?” 도움말은 /help 입니다.
telegram-edited = 메시지를 수정하셨네요. 수정하신 질문에 대한 답변입니다.
telegram-old-button = 더 이상 사용할 수 없는 버튼입니다. 질문을 직접 입력해 주세요.
telegram-inline-ask = 자매에게 물어보기
telegram-command-start = 시작하기
telegram-command-help = 질문할 수 있는 내용
telegram-command-lang = 언어 선택
telegram-command-source = 답변의 출처
telegram-command-forget = 대화 내용 삭제

## Widget

widget-title = 부천시 자매·우호도시
widget-subtitle = 자동 응답 도우미
widget-notice = 사람이 아니라 프로그램이 부천시 누리집의 내용으로 답합니다. 개인정보는 적지 마세요.
widget-greeting = 안녕하세요! 부천시의 해외 자매도시와 우호도시에 대해 물어보세요.
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

page-title = 자매(Jamae): 부천시 자매·우호도시
page-heading = 부천시 자매도시, 출처와 함께 답해 드립니다
page-lead = 언제 결연했는지, 누가 서명했는지, 인구는 얼마인지. 세계 곳곳에 있는 부천시의 자매도시와 우호도시에 대해 물어보세요.
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
page-footer = 자매(Jamae)는 자동 응답 도우미입니다. 내용은 부천시 누리집의 자매·우호도시 안내에서 가져왔습니다.
