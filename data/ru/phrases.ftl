## Telegram

telegram-text-only = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос, например: «Когда Пучхон заключил соглашение с Окаямой?» Подсказка: /help.
telegram-edited = Вы изменили сообщение; вот ответ на новый вопрос.
telegram-old-button = Эта кнопка больше не действует. Пожалуйста, напишите ваш вопрос.
telegram-inline-ask = Спросить Jamae
telegram-command-start = Начать
telegram-command-help = О чём можно спросить
telegram-command-lang = Выбрать язык
telegram-command-source = Откуда взяты ответы
telegram-command-forget = Удалить наш разговор

## Widget

widget-title = Города-партнёры Пучхона
widget-subtitle = Автоматический помощник
widget-notice = Вам отвечает программа, а не человек, по странице города Пучхона. Не пишите личных данных.
widget-greeting = Здравствуйте! Спросите меня о зарубежных городах-побратимах и городах-друзьях Пучхона.
widget-open = Спросить о городах
widget-close = Закрыть чат
widget-restart = Начать заново
widget-restarted = Начато заново. Прежний разговор удалён.
widget-conversation = Разговор
widget-label = Ваш вопрос
widget-placeholder = Введите вопрос
widget-send = Отправить
widget-you = Вы:
widget-jamae = Jamae:
widget-suggestions = Можно спросить
widget-choices = Выберите одно
widget-source = Источник
widget-picture = Изображение
widget-helpful = Полезно
widget-unhelpful = Не полезно
widget-lost = Связь прервалась. Пробую ещё раз…
widget-offline = Сейчас нет связи.
widget-retry = Повторить
widget-too-long = Слишком длинно. Уложитесь, пожалуйста, в 1000 знаков.
widget-too-many = { $seconds ->
    [one] Вопросы идут слишком быстро. Подождите { $seconds } секунду.
    [few] Вопросы идут слишком быстро. Подождите { $seconds } секунды.
   *[other] Вопросы идут слишком быстро. Подождите { $seconds } секунд.
}

## Page (the web page at /)

page-title = Jamae: города-партнёры Пучхона
page-heading = Города-побратимы Пучхона: у каждого ответа есть источник
page-lead = Когда началось партнёрство, кто подписал соглашение, сколько там жителей? Jamae отвечает на вопросы о побратимах и городах-друзьях Пучхона по всему миру.
page-languages = Язык
page-try = Попробуйте спросить
page-promises = На что можно положиться
page-sourced-heading = У каждого ответа есть источник
page-sourced = Под ответом видно, из какой строки городской страницы он взят. Если страница противоречит себе, Jamae сообщит обе версии.
page-honest-heading = Если не знает, так и скажет
page-honest = Чего нет в записях, то не угадывается. Jamae скажет об этом и подскажет, о чём спросить.
page-private-heading = Вас не спросят, кто вы
page-private = Ни имени, ни входа, ни cookie. Телефоны и адреса почты скрываются, разговор можно удалить в любой момент.
page-embed-heading = Поставить этот чат на свой сайт
page-embed = Хватит двух строк. Укажите свой сайт в JAMAE_WEB_ORIGINS на сервере; остальное в docs/widget.md.
page-footer = Jamae (자매, «сёстры») — автоматический помощник. Сведения взяты со страницы города Пучхона о городах-партнёрах.
