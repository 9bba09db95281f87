## Telegram

telegram-text-only = 文字のメッセージだけ読むことができます。ご質問を入力してください。例：「富川市は岡山市といつ提携しましたか」。使い方は /help でご覧になれます。
telegram-edited = メッセージが変更されましたので、変更後のご質問にお答えします。
telegram-old-button = このボタンはもう使えません。お手数ですが、ご質問を入力してください。
telegram-inline-ask = Jamaeに質問する
telegram-command-start = はじめる
telegram-command-help = 質問できること
telegram-command-lang = 言語を選ぶ
telegram-command-source = 回答の出典
telegram-command-forget = 会話の記録を消去する

## Widget

widget-title = 富川市の姉妹・友好都市
widget-subtitle = 自動応答アシスタント
widget-notice = 人ではなくプログラムが、富川市のページをもとにお答えします。個人情報は書かないでください。
widget-greeting = こんにちは。富川市の海外の姉妹都市・友好都市についてお尋ねください。
widget-open = 姉妹都市について質問する
widget-close = チャットを閉じる
widget-restart = 最初から
widget-restarted = 最初からやり直しました。これまでの会話は削除されました。
widget-conversation = 会話
widget-label = 質問
widget-placeholder = 質問を入力してください
widget-send = 送信
widget-you = あなた:
widget-jamae = Jamae:
widget-suggestions = 質問の例
widget-choices = 一つ選んでください
widget-source = 出典
widget-picture = 画像
widget-helpful = 役に立った
widget-unhelpful = 役に立たなかった
widget-lost = 接続が切れました。再試行しています…
widget-offline = 現在、接続できません。
widget-retry = 再試行
widget-too-long = 長すぎます。1,000文字以内でお尋ねください。
widget-too-many = 質問が続きました。{ $seconds }秒後にもう一度お試しください。

## Page (the web page at /)

page-title = Jamae: 富川市の姉妹・友好都市
page-heading = 富川市の姉妹都市を、出典つきでお答えします
page-lead = いつ提携したのか、誰が署名したのか、人口はどのくらいか。世界各地にある富川市の姉妹都市・友好都市についてお尋ねください。
page-languages = 言語
page-try = 質問してみる
page-promises = 安心して使える理由
page-sourced-heading = すべての回答に出典があります
page-sourced = それぞれの回答の下で、市のページのどこに書かれているかを確かめられます。ページの中で食い違いがあれば、両方をお伝えします。
page-honest-heading = 分からないことは分からないと言います
page-honest = 記録にないことは推測しません。ないとお伝えし、代わりに尋ねられることをご案内します。
page-private-heading = お名前は必要ありません
page-private = 氏名もログインもクッキーも不要です。電話番号とメールアドレスは伏せて保存し、会話はいつでも削除できます。
page-embed-heading = このチャットを自分のサイトに置く
page-embed = 二行で済みます。サーバーの JAMAE_WEB_ORIGINS にサイトを加えてください。詳しくは docs/widget.md にあります。
page-footer = Jamae(자매、「姉妹」)は自動応答アシスタントです。内容は富川市の姉妹・友好都市のページによります。
