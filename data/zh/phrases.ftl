## Telegram

telegram-text-only = 我只能阅读文字。请输入您的问题，例如“富川市是什么时候与冈山市结好的？”，或发送 /help 查看说明。
telegram-edited = 您修改了消息，以下是对新问题的回答。
telegram-old-button = 此按钮已失效，请直接输入您的问题。
telegram-inline-ask = 向 Jamae 提问
telegram-command-start = 开始
telegram-command-help = 可以问什么
telegram-command-lang = 选择语言
telegram-command-source = 回答的来源
telegram-command-forget = 删除对话记录

## Widget

widget-title = 富川市的友好城市
widget-subtitle = 自动问答助手
widget-notice = 回答您的是程序，不是真人，内容来自富川市的网页。请不要填写个人信息。
widget-greeting = 您好！欢迎询问富川市的海外姐妹城市和友好城市。
widget-open = 询问友好城市
widget-close = 关闭对话
widget-restart = 重新开始
widget-restarted = 已重新开始，之前的对话已删除。
widget-conversation = 对话
widget-label = 您的问题
widget-placeholder = 请输入问题
widget-send = 发送
widget-you = 您：
widget-jamae = Jamae：
widget-suggestions = 您可以问
widget-choices = 请选择一项
widget-source = 来源
widget-picture = 图片
widget-helpful = 有帮助
widget-unhelpful = 没有帮助
widget-lost = 连接已断开，正在重试……
widget-offline = 目前无法连接。
widget-retry = 重试
widget-too-long = 内容太长，请控制在 1,000 个字以内。
widget-too-many = 提问有些频繁，请在 { $seconds } 秒后再试。

## Page (the web page at /)

page-title = Jamae：富川市的友好城市
page-heading = 富川市的姐妹城市，每个回答都有出处
page-lead = 何时结好、由谁签署、有多少人口？欢迎询问富川市在世界各地的姐妹城市和友好城市。
page-languages = 语言
page-try = 试着问一问
page-promises = 您可以放心
page-sourced-heading = 每个回答都有出处
page-sourced = 每个回答下面都能看到它来自市网页的哪一处。网页前后不一致时，两种说法都会告诉您。
page-honest-heading = 不知道就说不知道
page-honest = 没有记录的内容不作猜测，会如实说明，并提示您可以改问什么。
page-private-heading = 不问您是谁
page-private = 无需姓名、登录或 Cookie。电话号码和电子邮箱会被遮盖，对话可随时删除。
page-embed-heading = 把这个对话框放到您的网站
page-embed = 只需两行。请在服务器的 JAMAE_WEB_ORIGINS 中列出您的网站，详见 docs/widget.md。
page-footer = Jamae（자매，意为“姐妹”）是自动问答助手，内容来自富川市的友好城市网页。
