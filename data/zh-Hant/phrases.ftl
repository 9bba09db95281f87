## Telegram

telegram-text-only = 我只能閱讀文字。請輸入您的問題，例如「富川市是什麼時候與岡山市締結關係的？」，或傳送 /help 查看說明。
telegram-edited = 您修改了訊息，以下是對新問題的回答。
telegram-old-button = 此按鈕已失效，請直接輸入您的問題。
telegram-inline-ask = 向 Jamae 提問
telegram-command-start = 開始
telegram-command-help = 可以問什麼
telegram-command-lang = 選擇語言
telegram-command-source = 回答的來源
telegram-command-forget = 刪除對話記錄

## Widget

widget-title = 富川市的友好城市
widget-subtitle = 自動問答助手
widget-notice = 回答您的是程式，不是真人，內容來自富川市的網頁。請不要填寫個人資料。
widget-greeting = 您好！歡迎詢問富川市的海外姐妹城市和友好城市。
widget-open = 詢問友好城市
widget-close = 關閉對話
widget-restart = 重新開始
widget-restarted = 已重新開始，先前的對話已刪除。
widget-conversation = 對話
widget-label = 您的問題
widget-placeholder = 請輸入問題
widget-send = 傳送
widget-you = 您：
widget-jamae = Jamae：
widget-suggestions = 您可以問
widget-choices = 請選擇一項
widget-source = 來源
widget-picture = 圖片
widget-helpful = 有幫助
widget-unhelpful = 沒有幫助
widget-lost = 連線已中斷，正在重試……
widget-offline = 目前無法連線。
widget-retry = 重試
widget-too-long = 內容太長，請控制在 1,000 個字以內。
widget-too-many = 提問有些頻繁，請在 { $seconds } 秒後再試。

## Page (the web page at /)

page-title = Jamae：富川市的友好城市
page-heading = 富川市的姐妹城市，每個回答都有出處
page-lead = 何時結盟、由誰簽署、有多少人口？歡迎詢問富川市在世界各地的姐妹城市和友好城市。
page-languages = 語言
page-try = 試著問一問
page-promises = 您可以放心
page-sourced-heading = 每個回答都有出處
page-sourced = 每個回答下方都能看到它來自市網頁的哪一處。網頁前後不一致時，兩種說法都會告訴您。
page-honest-heading = 不知道就說不知道
page-honest = 沒有紀錄的內容不作猜測，會如實說明，並提示您可以改問什麼。
page-private-heading = 不問您是誰
page-private = 無需姓名、登入或 Cookie。電話號碼和電子郵件會被遮蓋，對話可隨時刪除。
page-embed-heading = 把這個對話框放到您的網站
page-embed = 只需兩行。請在伺服器的 JAMAE_WEB_ORIGINS 中列出您的網站，詳見 docs/widget.md。
page-footer = Jamae（자매，意為「姐妹」）是自動問答助手，內容來自富川市的友好城市網頁。
