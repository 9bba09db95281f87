# Всё, что Jamae говорит по-русски. Примеры к каждой фразе: docs/answer-book/ru.md.
# Имена городов, стран и людей приходят только в именительном падеже: перед ними ставится «город», двоеточие или скобка.
# Дата кончается на «г.», поэтому после даты в конце предложения точки нет.

## Значения

format-date = long
format-day = d MMMM
# Меньшие числа пишутся полностью.
format-short-from = 1000000
# Большие числа пишутся сокращённо («9,91 млн»): сокращение не склоняется.
format-compact = short
country = { $code ->
    [US] США
    [CD] ДР Конго
    [CG] Республика Конго
    [CF] ЦАР
    [ZA] ЮАР
    [HK] Гонконг
    [MO] Макао
    [MM] Мьянма
    [PS] Палестина
    [FM] Микронезия
    [SC] Сейшелы
    [SB] Соломоновы Острова
    [MH] Маршалловы Острова
    [BM] Бермудские острова
    [FO] Фарерские острова
    [MP] Северные Марианские острова
    [AS] Американское Самоа
    [AX] Аландские острова
    [CK] Острова Кука
    [FK] Фолклендские острова
    [IM] остров Мэн
    [KY] Каймановы острова
    [VG] Британские Виргинские острова
    [VI] Американские Виргинские острова
   *[other] { $name }
}
value-people = { $count ->
    [few] { $number } человека
   *[many] { $number } человек
}
value-celsius = { $below ->
    [yes] −{ $number } °C
   *[no] { $number } °C
}
value-unit = { $number } { $unit }
# Time between two days: full years and months; $both is yes where neither is 0.
value-span = { $years ->
    [0] {""}
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}{ $both ->
    [yes] {" "}
   *[no] {""}
}{ $months ->
    [0] {""}
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
}
value-not-recorded = нет сведений
# Сокращения: у них нет падежных окончаний, они стоят и после «до», и после «а не».
year = { $year } г.
decade = { $year }-е гг.
where = { $province }, { $country }
# Страна с предлогом и регион; те же страны, что в in-country.
where-in = { $code ->
    [PH] на Филиппинах
    [US] в США
    [AE] в ОАЭ
    [NL] в Нидерландах
    [FR] во Франции
    [VN] во Вьетнаме
    [CU] на Кубе
    [CY] на Кипре
    [MT] на Мальте
    [MV] на Мальдивах
    [TW] на Тайване
    [JM] на Ямайке
    [MG] на Мадагаскаре
    [LK] на Шри-Ланке
    [MU] на Маврикии
    [HT] на Гаити
    [FJ] на Фиджи
    [BB] на Барбадосе
    [BS] на Багамах
    [KM] на Коморах
    [SC] на Сейшелах
    [SB] на Соломоновых Островах
    [MH] на Маршалловых Островах
    [WS] на Самоа
    [GU] на Гуаме
    [KP] в КНДР
    [KR] в Республике Корея
    [BY] в Беларуси
    [IL] в Израиле
    [EG] в Египте
    [SA] в Саудовской Аравии
    [NZ] в Новой Зеландии
    [ZA] в ЮАР
    [CF] в ЦАР
    [CG] в Республике Конго
    [DO] в Доминиканской Республике
    [MK] в Северной Македонии
    [SS] в Южном Судане
    [TL] в Восточном Тиморе
    [GQ] в Экваториальной Гвинее
    [PG] в Папуа — Новой Гвинее
    [EH] в Западной Сахаре
    [NI] в Никарагуа
    [VC] в Сент-Винсенте и Гренадинах
    [NC] в Новой Каледонии
    [PF] во Французской Полинезии
    [GF] во Французской Гвиане
    [BM] на Бермудских островах
    [FO] на Фарерских островах
    [MP] на Северных Марианских островах
    [AS] на Американском Самоа
    [AX] на Аландских островах
    [CK] на Островах Кука
    [FK] на Фолклендских островах
    [IM] на острове Мэн
    [KY] на Каймановых островах
    [VG] на Британских Виргинских островах
    [VI] на Американских Виргинских островах
   *[other] в { CASE($country, "prepositional") }
} ({ $province })
type-sister = город-побратим
type-friendship = дружественный город
# Several of a kind.
types-sister = города-побратимы
types-friendship = дружественные города
quoted = «{ $text }»
join-values = {", "}
join-columns = {"; "}
join-contested = {", "}
either-date = { $start }{ $first } или { $second }{ $end }
either-date-short = { $start }{ $bare }/{ $second }{ $end }
join-readings = {"; "}
city-in-country = { $city } ({ $country })
# A country with its preposition: those that take «на» or «во», and names that CASE does not decline.
in-country = { $code ->
    [PH] на Филиппинах
    [US] в США
    [AE] в ОАЭ
    [NL] в Нидерландах
    [FR] во Франции
    [VN] во Вьетнаме
    [CU] на Кубе
    [CY] на Кипре
    [MT] на Мальте
    [MV] на Мальдивах
    [TW] на Тайване
    [JM] на Ямайке
    [MG] на Мадагаскаре
    [LK] на Шри-Ланке
    [MU] на Маврикии
    [HT] на Гаити
    [FJ] на Фиджи
    [BB] на Барбадосе
    [BS] на Багамах
    [KM] на Коморах
    [SC] на Сейшелах
    [SB] на Соломоновых Островах
    [MH] на Маршалловых Островах
    [WS] на Самоа
    [GU] на Гуаме
    [KP] в КНДР
    [KR] в Республике Корея
    [BY] в Беларуси
    [IL] в Израиле
    [EG] в Египте
    [SA] в Саудовской Аравии
    [NZ] в Новой Зеландии
    [ZA] в ЮАР
    [CF] в ЦАР
    [CG] в Республике Конго
    [DO] в Доминиканской Республике
    [MK] в Северной Македонии
    [SS] в Южном Судане
    [TL] в Восточном Тиморе
    [GQ] в Экваториальной Гвинее
    [PG] в Папуа — Новой Гвинее
    [EH] в Западной Сахаре
    [NI] в Никарагуа
    [VC] в Сент-Винсенте и Гренадинах
    [NC] в Новой Каледонии
    [PF] во Французской Полинезии
    [GF] во Французской Гвиане
    [BM] на Бермудских островах
    [FO] на Фарерских островах
    [MP] на Северных Марианских островах
    [AS] на Американском Самоа
    [AX] на Аландских островах
    [CK] на Островах Кука
    [FK] на Фолклендских островах
    [IM] на острове Мэн
    [KY] на Каймановых островах
    [VG] на Британских Виргинских островах
    [VI] на Американских Виргинских островах
   *[other] в { CASE($name, "prepositional") }
}
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language } — { $name }
language-en = английский
language-ko = корейский
language-ja = японский
language-zh = китайский (упрощённый)
language-zh-Hant = китайский (традиционный)
language-zh-both = китайский (упрощённый и традиционный)
language-ru = русский

attribute-date = дата соглашения
attribute-type = вид партнёрства
attribute-home-signer = подписал от { $home_genitive }
attribute-partner-signer = подписал от города-партнёра
attribute-signer-names = имена мэров
attribute-signer = подписавший мэр
attribute-year = год
attribute-month = месяц
attribute-day = день
attribute-age = возраст партнёрства
attribute-continent = часть света
attribute-feature = особенности
attribute-contested = разные даты
attribute-signers = подписавшие мэры
attribute-population = население
attribute-temperature = средняя температура
attribute-features = особенности
attribute-location = расположение
attribute-names = названия
attribute-country = страна
attribute-province = регион

# Название города, от имени которого отвечает Jamae. Формы из names.csv (official, genitive) важнее этих.
home-official = город { $home }
home-genitive = { CASE($home, "genitive") }

## Сведения

# О побратиме нельзя сказать «дружественный», о дружественном городе нельзя сказать «побратим».
fact-date = { $type ->
    [sister] { $home } и { $city } стали городами-побратимами { $date }
    [friendship] { $home } и { $city } стали дружественными городами { $date }
   *[other] { $home } и { $city } заключили соглашение { $date }
}
fact-date-contested = { $page ->
    [yes] Дата соглашения с { CASE($city, "instrumental") } на странице мэрии указана по-разному: { $values }.
   *[no] Дата соглашения с { CASE($city, "instrumental") } указана по-разному: { $values }.
}
contested-date = { $place } — { $value }
contested-ask = Какая из дат верна, не указано; уточнить можно по телефону { $telephone } ({ $office }).
# Родительный падеж числа всех.
total-word = { $total ->
    [1] одного
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
   *[other] { $total }
}
# То же в дательном падеже, после «по».
count-word-to = { $count ->
    [1] одному
    [2] двум
    [3] трём
    [4] четырём
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
   *[other] { $count }
}
contact-may-know = Можно уточнить по телефону { $telephone } ({ $office }).
contested-value = { $value } ({ $place })
place-intro = во вступлении
place-list = в списке дат
place-table = в таблице
fact-type = { $city } — { $value } { $home_genitive }.
fact-home-signer = От { $home_genitive } соглашение с { CASE($city, "instrumental") } подписал мэр { $value }.
fact-both-type = { $cities } — { $key ->
    [sister] города-побратимы
   *[friendship] дружественные города
} { $home_genitive }.
fact-both-home-signer = От { $home_genitive } соглашения с { CASE($cities, "instrumental") } подписал мэр { $value }.
fact-each-home-signer = От { $home_genitive } соглашение с { CASE($first, "instrumental") } подписал мэр { $first_value }, а с { CASE($second, "instrumental") } — мэр { $second_value }.
fact-partner-signer = От { CASE($city, "genitive") } соглашение подписал мэр { $value }.
fact-each-partner-signer = От { CASE($first, "genitive") } соглашение подписал мэр { $first_value }, от { CASE($second, "genitive") } — мэр { $second_value }.
fact-signers = Соглашение подписали мэры: от { $home_genitive } — { $home_person }, от { CASE($city, "genitive") } — { $partner_person }.
fact-population = Население { CASE($city, "genitive") } — { $value }.
fact-temperature = Средняя температура в { CASE($city, "prepositional") } — { $value }.
# Те же страны, что в in-country.
fact-country = { $city } находится { $key ->
    [PH] на Филиппинах
    [US] в США
    [AE] в ОАЭ
    [NL] в Нидерландах
    [FR] во Франции
    [VN] во Вьетнаме
    [CU] на Кубе
    [CY] на Кипре
    [MT] на Мальте
    [MV] на Мальдивах
    [TW] на Тайване
    [JM] на Ямайке
    [MG] на Мадагаскаре
    [LK] на Шри-Ланке
    [MU] на Маврикии
    [HT] на Гаити
    [FJ] на Фиджи
    [BB] на Барбадосе
    [BS] на Багамах
    [KM] на Коморах
    [SC] на Сейшелах
    [SB] на Соломоновых Островах
    [MH] на Маршалловых Островах
    [WS] на Самоа
    [GU] на Гуаме
    [KP] в КНДР
    [KR] в Республике Корея
    [BY] в Беларуси
    [IL] в Израиле
    [EG] в Египте
    [SA] в Саудовской Аравии
    [NZ] в Новой Зеландии
    [ZA] в ЮАР
    [CF] в ЦАР
    [CG] в Республике Конго
    [DO] в Доминиканской Республике
    [MK] в Северной Македонии
    [SS] в Южном Судане
    [TL] в Восточном Тиморе
    [GQ] в Экваториальной Гвинее
    [PG] в Папуа — Новой Гвинее
    [EH] в Западной Сахаре
    [NI] в Никарагуа
    [VC] в Сент-Винсенте и Гренадинах
    [NC] в Новой Каледонии
    [PF] во Французской Полинезии
    [GF] во Французской Гвиане
    [BM] на Бермудских островах
    [FO] на Фарерских островах
    [MP] на Северных Марианских островах
    [AS] на Американском Самоа
    [AX] на Аландских островах
    [CK] на Островах Кука
    [FK] на Фолклендских островах
    [IM] на острове Мэн
    [KY] на Каймановых островах
    [VG] на Британских Виргинских островах
    [VI] на Американских Виргинских островах
   *[other] в { CASE($value, "prepositional") }
}.
# Откуда сведения: в начале предложения и внутри него; страница — только если с неё взято всё.
facts-source = { $facts_from ->
    [page] На странице мэрии
   *[records] В материалах мэрии
}
facts-in = { $facts_from ->
    [page] на странице мэрии
   *[records] в материалах мэрии
}
fact-features = Описание { CASE($city, "genitive") } { facts-in }:
fact-feature = { facts-source } { CASE($city, "about") } сказано: { $feature }.
# The features of several cities, a line each.
features-several = { facts-source } сказано:
# То же там, где чего-то нет: страница называется полнее.
partners-source = { $facts_from ->
    [page] На странице мэрии о зарубежных партнёрах
   *[records] В материалах мэрии о зарубежных партнёрах
}
partners-in = { $facts_from ->
    [page] на странице мэрии о зарубежных партнёрах
   *[records] в материалах мэрии о зарубежных партнёрах
}
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = { partners-source } нет слов «{ $claimed }». Описание { CASE($city, "genitive") }:
fact-signer-names = { $person } — мэр, подписавший соглашение { $side ->
    [home] с { CASE($city, "instrumental") } от { $home_genitive }
   *[partner] с { CASE($home, "instrumental") } от { CASE($city, "genitive") }
}. Имя пишется так:
fact-location = { $city } находится { $there }.
signers-pair = от { $home_genitive } — { $home_person }, от { CASE($city, "genitive") } — { $partner_person }
fact-names = Название { CASE($city, "genitive") } пишется так:
# Значение может быть датой, поэтому оно не стоит перед точкой.
fact-other = { $attribute } { CASE($city, "genitive") } — { $value }.
fact-missing = { partners-source } не указано: { $attribute } { CASE($city, "genitive") }.
missing-of = { $attribute } { CASE($city, "genitive") }
overview-head = { $type ->
    [sister] { $city } ({ $where }) — город-побратим { $home_genitive }:
    [friendship] { $city } ({ $where }) — дружественный город { $home_genitive }:
   *[other] { $city } ({ $where }) — город-партнёр { $home_genitive }:
}
overview-line = { $label }: { $value }
label-partner-signer = подписал от { CASE($city, "genitive") }
note-friendship = { $cities } — { $count ->
    [one] дружественный город
   *[other] дружественные города
}.
note-contested-value = В источниках указаны разные значения: { $values }.
note-same-value = { facts-source } у { CASE($city, "genitive") } и { CASE($other, "genitive") } в точности совпадает { $attribute }; возможно, одно из значений ошибочно.
note-same-values = { facts-source } у { CASE($cities, "genitive") } в точности совпадает { $attribute }; возможно, одно из значений ошибочно.
note-read-as = («{ $written }» понято как «{ $name }».)
# Сколько дат у скольких городов.
dates-apart = { $count ->
    [1] указаны две разные даты соглашения
   *[other] указано по две разные даты соглашений
}
# Почему назван город, у которого подходит лишь одна дата.
date-fitting = { $count ->
    [1] здесь подходит только одна из них
   *[other] город назван, если подходит хотя бы одна из них
}
note-contested-dates = { facts-source } { dates-apart } с { CASE($cities, "instrumental") }; { date-fitting }.
note-one-mistaken = Возможно, одно из двух значений ошибочно.
# Чего нет в данных, по видам. Предложный падеж, без предлога: перед словом всегда стоит «о», поэтому оно
# не начинается с «а», «и», «о», «у», «э»; за ним точка или двоеточие (в нём бывает придаточное).
thing-area = площади
thing-density = плотности населения
thing-gdp = ВВП
thing-economy = показателях экономики и предприятий
thing-trade = торговле и товарообороте
thing-safety = безопасности и преступности
thing-visa = визах и правилах въезда
thing-local_time = местном времени и часовом поясе
thing-current_mayor = том, кто сейчас мэр
thing-officials = других должностных лицах
thing-biography = биографиях мэров и других лиц
thing-weather = погоде в отдельные дни и месяцы
thing-education = школах и вузах
thing-flights = рейсах и перелётах
thing-ships = паромах и морских рейсах
thing-transport = том, каким транспортом туда добраться
thing-distance = таком расстоянии или времени в пути
thing-prices = ценах и стоимости жизни
thing-incomes = зарплатах, работе и безработице
thing-costs = расходах и бюджете
thing-reason = причинах, целях и инициаторах партнёрства
thing-kinds = разнице между побратимами и дружественными городами
thing-validity = сроке действия, продлении и изменении соглашения
thing-ceremony = церемонии подписания и фотографиях
thing-agreement_text = тексте соглашения
thing-exchanges = визитах, обменах и совместных мероприятиях
thing-food = местной кухне и ресторанах
thing-specialities = местных продуктах и сувенирах
thing-sights = конкретных достопримечательностях
thing-festivals = фестивалях и праздниках
thing-sea = море, пляжах и портах
thing-sports = спорте и спортивных клубах
thing-symbols = флагах, гербах и других символах
thing-spoken_language = языках, на которых говорят жители
thing-religion = религии и храмах
thing-koreans = местной корейской общине
thing-people = знаменитых людях
thing-history = годе основания и других подробностях истории
thing-name_meaning = значении и происхождении названия
thing-contact_details = сайтах, адресах и телефонах партнёров
thing-capital = столичном статусе
thing-geography = широте, рельефе и реках
thing-disasters = стихийных бедствиях
thing-lodging = гостиницах и ночлеге
thing-shopping = магазинах и рынках
thing-health = больницах и медицине
thing-other_partners = других побратимских связях
thing-figures_year = том, к какому году относятся данные
thing-nature = животных и растениях
# $thing при known — предложный падеж (thing-…), без кавычек; при yes — слова из вопроса.
not-recorded = { $named ->
    [known] { $any ->
        [yes] В описании { CASE($cities, "genitive") } { partners-in } нет сведений о { $thing }.
       *[no] { partners-source } нет сведений о { $thing }.
    }
    [yes] { $any ->
        [yes] Об этом ({ $thing }) в описании { CASE($cities, "genitive") } { partners-in } ничего не сказано.
       *[no] Об этом ({ $thing }) { partners-in } ничего не сказано.
    }
   *[no] { $any ->
        [yes] Таких сведений { CASE($cities, "about") } { partners-in } нет.
       *[no] Таких сведений { partners-in } нет.
    }
}
# Число перед словом мужского или среднего рода: предложение с цифры не начинается.
count-word = { $count ->
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $count }
}
# То же в родительном падеже.
count-word-of = { $count ->
    [1] одного
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
   *[other] { $count }
}
# Группа городов. $head — вид, $modifiers — определения после слова, $without — кого нет; $form of — родительный падеж.
set = { $counted ->
    [yes] { $form ->
        [plain] { count-word }{" "}
       *[the] { $count ->
            [1] единственный{" "}
           *[other] { count-word }{" "}
        }
    }{ $head ->
        [sister] { $count ->
            [one] город-побратим
            [few] города-побратима
           *[many] городов-побратимов
        }
        [friendship] { $count ->
            [one] дружественный город
            [few] дружественных города
           *[many] дружественных городов
        }
       *[partner] { $count ->
            [one] город-партнёр
            [few] города-партнёра
           *[many] городов-партнёров
        }
    }
   *[no] { $form ->
        [of] { $head ->
            [sister] городов-побратимов
            [friendship] дружественных городов
           *[partner] городов-партнёров
        }
       *[the] { $head ->
            [sister] города-побратимы
            [friendship] дружественные города
           *[partner] города-партнёры
        }
    }
}{ $modifiers }{ $without }
set-without = { $modified ->
    [yes] ,
   *[no] {""}
}{" "}кроме { $cities }
set-named = { $form ->
    [of] { CASE($cities, "genitive") }
   *[the] { $cities }
}
# Из нескольких городов те, для которых что-то верно.
set-among = { $form ->
    [of] { $set_of } из числа { $base }
   *[the] среди них { $set }
}
# Cities that were just named, where others are looked at beside them.
set-these = этих { count-word-of } городов
set-any-of = { $counted ->
    [yes] { count-word } { $count ->
        [one] город
        [few] города
       *[many] городов
    } ({ $both })
   *[no] { $both }
}
set-join-places = {" и"}
# Каждое определение (condition-...) само начинается с пробела или, если это придаточное, с запятой.
set-modifiers = { $places }{ $outside }{ $others }
set-join = {""}
set-subject = { $count ->
    [1] { $one }
   *[other] { $several }
}

## Списки и количество

list-head = { $all ->
    [yes] { $count ->
        [one] У { $home_genitive } { count-word } зарубежный город-партнёр:
        [few] У { $home_genitive } { count-word } зарубежных города-партнёра:
       *[many] У { $home_genitive } { count-word } зарубежных городов-партнёров:
    }
   *[no] { $counted }:
}
list-columns = { $named ->
    [yes] { $attributes }:
   *[no] { $set } — { $attributes }:
}
list-ordered = { $set } { $order }{ $more ->
    [yes] {" "}— { $attributes }
   *[no] {""}
}:
list-few = { $named ->
    [yes] { $cities }.
   *[no] { $set }: { $cities }.
}
list-kind = { $kind ->
    [sister] { $count ->
        [one] { count-word } город-побратим
        [few] { count-word } города-побратима
       *[many] { count-word } городов-побратимов
    }
   *[friendship] { $count ->
        [one] { count-word } дружественный город
        [few] { count-word } дружественных города
       *[many] { count-word } дружественных городов
    }
}: { $cities }
list-line = { $city }: { $values }
list-name = { $city }
column-city = Город
list-page = … и ещё { $count }. Напишите «ещё», чтобы увидеть следующие, или укажите страну, год или вид партнёрства.
list-next = С { $start }-го по { $stop }-й из { $count }:
list-end = Это весь список: { $count ->
    [one] { $count } город
    [few] { $count } города
   *[many] { $count } городов
}.
list-none = { $any ->
    [yes] У { $home_genitive } нет { $set_of }.
   *[no] В списке нет ни одного города-партнёра.
}
more-of-what = Продолжать пока нечего. Что вы хотели бы узнать о городах-партнёрах?
# Придаточное после другого придаточного присоединяется союзом.
and-quality = { $after ->
    [no] {" "}
   *[other] {" "}и{" "}
}
and-clause = { $after ->
    [no] ,
   *[other] {" "}и
}
# Стран может быть несколько, а $key — только первая из них: $there называет все.
not-there = помимо городов { $there }
condition-country = {" "}{ $negated ->
    [yes] { $key ->
        [PH] { not-there }
        [US] { not-there }
        [NL] { not-there }
        [TW] { not-there }
        [KP] { not-there }
        [KR] { not-there }
        [BY] { not-there }
        [IL] { not-there }
        [EG] { not-there }
        [ZA] { not-there }
        [SA] { not-there }
        [NZ] { not-there }
        [MV] { not-there }
        [BS] { not-there }
        [NI] { not-there }
        [WS] { not-there }
        [DO] { not-there }
        [MK] { not-there }
        [SS] { not-there }
        [CF] { not-there }
        [CG] { not-there }
        [EH] { not-there }
        [GQ] { not-there }
        [KM] { not-there }
        [PG] { not-there }
        [TL] { not-there }
        [SC] { not-there }
        [SB] { not-there }
        [MH] { not-there }
        [BM] { not-there }
        [FO] { not-there }
        [MP] { not-there }
        [NC] { not-there }
        [PF] { not-there }
        [GF] { not-there }
        [VC] { not-there }
        [AS] { not-there }
        [AX] { not-there }
        [CK] { not-there }
        [FK] { not-there }
        [IM] { not-there }
        [KY] { not-there }
        [VG] { not-there }
        [VI] { not-there }
       *[other] за пределами { CASE($value, "genitive") }
    }
   *[no] { $there }
}
condition-province = {" "}{ $negated ->
    [yes] за пределами { CASE($value, "genitive") }
   *[no] в { CASE($value, "prepositional") }
}
condition-signer = { and-clause } { $several ->
    [no] соглашение с которым
   *[yes] соглашения с которыми
} { $negated ->
    [yes] не подписывал мэр { $value }
   *[no] подписал мэр { $value }
}
condition-continent = {" "}{ $negated ->
    [yes] { $key ->
        [EU] за пределами Европы
        [AS] за пределами Азии
        [AF] за пределами Африки
        [NA] за пределами Северной Америки
        [SA] за пределами Южной Америки
       *[OC] за пределами Океании
    }
   *[no] { $key ->
        [EU] в Европе
        [AS] в Азии
        [AF] в Африке
        [NA] в Северной Америке
        [SA] в Южной Америке
       *[OC] в Океании
    }
}
condition-date = { and-clause } { $after ->
    [same] {""}
    [signed] { $several ->
        [no] который стал партнёром{" "}
       *[yes] которые стали партнёрами{" "}
    }
    [other] { $several ->
        [no] который стал партнёром{" "}
       *[yes] которые стали партнёрами{" "}
    }
   *[no] { $several ->
        [no] соглашение с которым заключено{" "}
       *[yes] соглашения с которыми заключены{" "}
    }
}{ $negated ->
    [yes] не { $operator ->
        [between] с { $value } по { $high }
        [on] { $value }
       *[in] в { CASE($value, "prepositional") }
    }
   *[no] { $operator ->
        [under] до { $value }
        [at_most] не позднее { $value }
        [over] после { $value }
        [at_least] не ранее { $value }
        [between] с { $value } по { $high }
        [on] { $value }
       *[in] в { CASE($value, "prepositional") }
    }
}
condition-number = { $after ->
    [no] { $kind ->
        [population] {" "}с{" "}
       *[other] {" "}со{" "}
    }
   *[other] {" "}и{" "}
}{ $after ->
    [same] {""}
   *[no] { $kind ->
        [population] населением{" "}
        [temperature] средней температурой{" "}
       *[other] значением «{ $attribute }»{" "}
    }
}{ $kind ->
    [population] { $operator ->
        [over] больше { $value }
        [at_least] не меньше { $value }
        [under] меньше { $value }
        [at_most] не больше { $value }
        [between] от { $low } до { $high }
        [not_between] меньше { $low } или больше { $high }
        [is_not] не { $value }
       *[is] { $value }
    }
    [temperature] { $operator ->
        [over] выше { $value }
        [at_least] не ниже { $value }
        [under] ниже { $value }
        [at_most] не выше { $value }
        [between] от { $value } до { $high }
        [not_between] ниже { $value } или выше { $high }
        [is_not] не { $value }
       *[is] { $value }
    }
   *[other] { $operator ->
        [over] больше { $value }
        [at_least] не меньше { $value }
        [under] меньше { $value }
        [at_most] не больше { $value }
        [between] от { $value } до { $high }
        [not_between] меньше { $value } или больше { $high }
        [is_not] не { $value }
       *[is] { $value }
    }
}
condition-age = { $after ->
    [same] {" "}и
   *[no] { and-clause } партнёрство с { $several ->
        [no] которым
       *[yes] которыми
    } длится
} { $operator ->
    [not_between] менее { $years } или более { $high } { $high ->
        [one] года
       *[other] лет
    }
    [is_not] не { $years } { $years ->
        [one] полный год
        [few] полных года
       *[many] полных лет
    }
    [is] { $years } { $years ->
        [one] полный год
        [few] полных года
       *[many] полных лет
    }
   *[other] { $operator ->
        [over] более
        [at_least] не менее
        [under] менее
       *[at_most] не более
    } { $years } { $years ->
        [one] года
       *[other] лет
    }
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] среднего ({ $value })
   *[no] среднего
}
condition-against = { $kind ->
    [date] { $after ->
        [same] , и{" "}
       *[no] { and-clause }{" "}
    }{ $after ->
        [same] {""}
       *[no] { $several ->
            [no] соглашение с которым заключено{" "}
           *[yes] соглашения с которыми заключены{" "}
        }
    }{ $operator ->
        [above] позже, чем с { CASE($value, "instrumental") }
        [below] раньше, чем с { CASE($value, "instrumental") }
       *[like] в тот же день, что и с { CASE($value, "instrumental") }
    }
    [population] { and-quality }{ $operator ->
        [above] крупнее { CASE($value, "genitive") }
        [below] меньше { CASE($value, "genitive") }
       *[like] с тем же населением, что у { CASE($value, "genitive") }
    }
    [temperature] { and-quality }{ $operator ->
        [above] теплее { CASE($value, "genitive") }
        [below] холоднее { CASE($value, "genitive") }
       *[like] с той же средней температурой, что у { CASE($value, "genitive") }
    }
   *[other] { and-quality }{ $operator ->
        [above] с большим значением «{ $attribute }», чем у { CASE($value, "genitive") }
        [below] с меньшим значением «{ $attribute }», чем у { CASE($value, "genitive") }
       *[like] с тем же значением «{ $attribute }», что у { CASE($value, "genitive") }
    }
}
condition-feature = { and-clause } в описании { $several ->
    [no] которого
   *[yes] которых
} { $negated ->
    [yes] не { $value }
   *[no] { $value }
}
condition-contested = { and-quality }{ $negated ->
    [yes] с одной датой соглашения
   *[no] с двумя разными датами соглашения
}
# О чём говорят особенности, вместе с глаголом («(не) упоминается нефть»); слева английские ключи.
feature = { $key ->
    [oil] упоминается нефть
    [forest] упоминаются леса
    [tourism] упоминается туризм
    [recreation] упоминается отдых
    [farming] упоминается сельское хозяйство
    [railway] упоминается железная дорога
    [independence] упоминается движение за независимость
    [independence_movement] упоминается движение за независимость
    [environment] упоминается окружающая среда
    [education] упоминается образование
    [information] упоминается информация
    [peninsula] упоминается полуостров
    [metro_manila] упоминается Метро-Манила
    [metropolis] упоминается столичный регион
    [airport] упоминается аэропорт
    [tokyo] упоминается Токио
    [yokohama] упоминается Иокогама
    [hiroshima] упоминается Хиросима
    [osaka] упоминается Осака
    [los_angeles] упоминается Лос-Анджелес
    [culture] упоминается культура
    [economy] упоминается экономика
    [industry] упоминается промышленность
    [administration] упоминается управление
    [resources] упоминаются природные ресурсы
   *[other] упоминается «{ $value }»
}
# Место по порядку при слове мужского рода, с начала и с конца.
place-adjective = { $rank ->
    [1] первый
    [2] второй
    [3] третий
    [4] четвёртый
    [5] пятый
    [6] шестой
    [7] седьмой
    [8] восьмой
    [9] девятый
    [10] десятый
   *[other] { $rank }-й
}
place-from-end = { $rank ->
    [1] последний
    [2] предпоследний
   *[other] { place-adjective } с конца
}
# «самый крупный», «второй по населению»
superlative = { $kind ->
    [date] { $end ->
        [highest] { place-from-end }
       *[lowest] { place-adjective }
    } по времени
    [population] { $rank ->
        [1] { $end ->
            [highest] самый крупный
           *[lowest] самый маленький
        }
       *[other] { $end ->
            [highest] { place-adjective }
           *[lowest] { place-from-end }
        } по населению
    }
   *[temperature] { $rank ->
        [1] { $end ->
            [highest] самый тёплый
           *[lowest] самый холодный
        }
       *[other] { $end ->
            [highest] { place-adjective }
           *[lowest] { place-from-end }
        } по средней температуре
    }
}
set-picked = { $count ->
    [1] { $kind ->
        [other] город с { $end ->
            [highest] наибольшим
           *[lowest] наименьшим
        } значением «{ $attribute }»
       *[date] { $word }{ $all ->
            [yes] {" "}город-партнёр
           *[no] {""}
        }
    }
   *[other] { $form ->
        [of] { count-word-of }
       *[the] { count-word }
    } { $kind ->
        [date] { $end ->
            [highest] последних по времени
           *[lowest] первых по времени
        }
        [population] { $end ->
            [highest] самых крупных
           *[lowest] самых маленьких
        }
        [temperature] { $end ->
            [highest] самых тёплых
           *[lowest] самых холодных
        }
       *[other] { $end ->
            [highest] первых по значению «{ $attribute }»
           *[lowest] последних по значению «{ $attribute }»
        }
    }{ $all ->
        [yes] {" "}{ $form ->
            [of] городов-партнёров
           *[the] { $count ->
                [few] города-партнёра
               *[many] городов-партнёров
            }
        }
       *[no] {""}
    }
}{ $all ->
    [yes] {""}
   *[no] {" "}из { $base }
}
set-middle = средний { $kind ->
    [date] по дате соглашения
    [population] по населению
    [temperature] по средней температуре
   *[other] по значению «{ $attribute }»
} { $all ->
    [yes] город-партнёр
   *[no] из { $base }
}
# Какой сосед по порядку: больше, меньше, теплее, холоднее.
set-beside-more = { $after ->
    [yes] { $kind ->
        [population] { $end ->
            [highest] меньше
           *[lowest] крупнее
        }
       *[temperature] { $end ->
            [highest] холоднее
           *[lowest] теплее
        }
    }
   *[no] { $kind ->
        [population] { $end ->
            [highest] крупнее
           *[lowest] меньше
        }
       *[temperature] { $end ->
            [highest] теплее
           *[lowest] холоднее
        }
    }
}
set-beside-date = { $after ->
    [yes] { $end ->
        [highest] предшествующий { CASE($city, "dative") }
       *[lowest] следующий после { CASE($city, "genitive") }
    }
   *[no] { $end ->
        [highest] следующий после { CASE($city, "genitive") }
       *[lowest] предшествующий { CASE($city, "dative") }
    }
} по дате соглашения
set-beside = { $steps ->
    [1] { $kind ->
        [date] { set-beside-date }{" "}
        [population] ближайший по населению{" "}
        [temperature] ближайший по средней температуре{" "}
       *[other] {""}
    }
   *[other] {""}
}{ $all ->
    [yes] город-партнёр
   *[no] город из { $base }
}{ $steps ->
    [1] { $kind ->
        [date] {""}
        [population] , который { set-beside-more } { CASE($city, "genitive") }
        [temperature] , который { set-beside-more } { CASE($city, "genitive") }
       *[other] , который идёт { $after ->
            [yes] после
           *[no] до
        } { CASE($city, "genitive") } по показателю «{ $attribute }»
    }
   *[other] , который стоит на { $steps } { $steps ->
        [one] место
        [few] места
       *[many] мест
    } { $after ->
        [yes] после
       *[no] до
    } { CASE($city, "genitive") } { order-by }
}
set-nearest = ближайший к { CASE($city, "dative") } { $kind ->
    [date] по дате соглашения
    [population] по населению
    [temperature] по средней температуре
   *[other] по значению «{ $attribute }»
}{ $all ->
    [yes] {" "}город-партнёр
   *[no] {" "}из { $base }
}
order-by = { $kind ->
    [name] по алфавиту
    [date] { $end ->
        [highest] по дате соглашения, начиная с последнего
       *[lowest] по дате соглашения
    }
    [population] { $end ->
        [highest] по численности населения
       *[lowest] по возрастанию населения
    }
    [temperature] { $end ->
        [highest] по убыванию средней температуры
       *[lowest] по возрастанию средней температуры
    }
   *[other] { $end ->
        [highest] по убыванию ({ $attribute })
       *[lowest] по возрастанию ({ $attribute })
    }
}
# Числа словами.
sisters-word = { $sisters ->
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $sisters }
}
friendships-word = { $friendships ->
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $friendships }
}
count-all = { $count ->
    [one] У { $home_genitive } { count-word } зарубежный город-партнёр
    [few] У { $home_genitive } { count-word } зарубежных города-партнёра
   *[many] У { $home_genitive } { count-word } зарубежных городов-партнёров
}: { $sisters ->
    [0] ни одного города-побратима
    [one] { sisters-word } город-побратим
    [few] { sisters-word } города-побратима
   *[many] { sisters-word } городов-побратимов
} и { $friendships ->
    [0] ни одного дружественного города
    [one] { friendships-word } дружественный город
    [few] { friendships-word } дружественных города
   *[many] { friendships-word } дружественных городов
}.
count-some = У { $home_genitive } { $counted }{ $names ->
    [yes] : { $cities }.
   *[no] .
}
note-count = Во вступлении на странице мэрии назван один город и «ещё { $others ->
    [one] { $others } город
    [few] { $others } города
   *[many] { $others } городов
}», то есть всего { $claimed ->
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $claimed }
}, но в таблице и в списке дат их { count-word }.
# Начало ответа на вопрос, есть ли такие.
there-are = Да, есть.

## Сроки и числа

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
value-days-either = { $fewer } или { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
span = { $near ->
    [nearly] почти { value-span }
    [over] { value-span } с небольшим
    [half] около { $months },5 месяца
    [about] примерно { value-span }
   *[exact] { value-span }
}
span-days = { $span } ({ $days })
note-two-dates = { facts-source } { dates-apart } с { CASE($cities, "instrumental") }.
note-in-two-groups = { facts-source } { $named ->
    [yes] { dates-apart } с { CASE($cities, "instrumental") }
   *[no] для { $count } городов указано по две разные даты соглашений
}; { $count ->
    [1] оно учтено
   *[other] каждое учтено
} в обоих { $by ->
    [year] годах.
   *[month] месяцах.
}
figures-more = … и ещё { $count }
figures-lacking = { $count ->
    [11] Об { $count } городах-партнёрах таких сведений нет.
    [1] Об одном городе-партнёре таких сведений нет.
    [one] О { $count } городе-партнёре таких сведений нет.
   *[many] О { count-word-of } городах-партнёрах таких сведений нет.
}
city-with-value = { $city } ({ $value })
column-count = число
column-cities = города
continent-AF = Африка
continent-AS = Азия
continent-EU = Европа
continent-NA = Северная Америка
continent-OC = Океания
continent-SA = Южная Америка

## Места по порядку

ordinal = { $rank ->
    [1] первое
    [2] второе
    [3] третье
    [4] четвёртое
    [5] пятое
    [6] шестое
    [7] седьмое
    [8] восьмое
    [9] девятое
    [10] десятое
   *[other] { $rank }-е
}
order-superlative = { $kind ->
    [date] { $end ->
        [highest] последних по времени
       *[lowest] самых давних
    }
    [population] { $end ->
        [highest] самых больших по населению
       *[lowest] самых маленьких по населению
    }
    [temperature] { $end ->
        [highest] самых тёплых
       *[lowest] самых холодных
    }
   *[other] { $end ->
        [highest] первых по убыванию ({ $attribute })
       *[lowest] первых по возрастанию ({ $attribute })
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}
order-first-date-lowest = { order-of }самое давнее партнёрство — с { CASE($city, "instrumental") }: { $value }
order-first-date-highest = { order-of }последнее по времени партнёрство — с { CASE($city, "instrumental") }: { $value }
order-first-population-highest = { order-of }больше всего жителей в { CASE($city, "prepositional") }: { $value }.
order-first-population-lowest = { order-of }меньше всего жителей в { CASE($city, "prepositional") }: { $value }.
order-first-temperature-highest = { order-of }{ $count ->
    [one] самый тёплый
   *[other] самые тёплые
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}город
       *[other] {" "}города
    }
} — { $city }: в среднем { $value }.
order-first-temperature-lowest = { order-of }{ $count ->
    [one] самый холодный
   *[other] самые холодные
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}город
       *[other] {" "}города
    }
} — { $city }: в среднем { $value }.
order-first-other-highest = { order-of }{ $attribute } больше всего у { CASE($city, "genitive") }: { $value }.
order-first-other-lowest = { order-of }{ $attribute } меньше всего у { CASE($city, "genitive") }: { $value }.
order-only = { $one }: { $cities }.
order-nth = { order-of }{ $kind ->
    [date] { $end ->
        [highest] { $rank ->
            [2] предпоследнее
           *[other] { ordinal } с конца
        }
       *[lowest] { ordinal } по давности
    } партнёрство — с { CASE($city, "instrumental") }: { $value }
    [population] { $end ->
        [highest] { place-adjective }
       *[lowest] { place-from-end }
    } по числу жителей{ $any ->
        [yes] {""}
       *[no] {" "}город
    } — { $city }: { $value }.
    [temperature] { ordinal } место среди самых { $end ->
        [highest] тёплых
       *[lowest] холодных
    }{ $any ->
        [yes] {""}
       *[no] {" "}городов
    } — у { CASE($city, "genitive") }: в среднем { $value }.
   *[other] { ordinal } место { $order } — { $city }: { $value }.
}
order-all = { $any ->
    [yes] Среди { $among } { $order }:
   *[no] Все { count-word } { $count ->
        [one] город-партнёр
        [few] города-партнёра
       *[many] городов-партнёров
    } { $order }:
}
order-head = { order-of }{ count-word } { order-superlative } { $kind ->
    [date] { $count ->
        [few] партнёрства
       *[many] партнёрств
    }
   *[other] { $count ->
        [few] города
       *[many] городов
    }
}:
order-next = Места с { $start }-го по { $stop }-е { $order }:
order-middle = { order-of }в середине списка { $order } — { $cities }.
order-beside-next = { $count ->
    [1] ближайший
   *[other] ближайшие
}
order-beside-cities = { $count ->
    [1] город
   *[other] города
}
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] следующий партнёр после { CASE($city, "genitive") } ({ $value }) — { $cities }.
           *[no] перед { CASE($city, "instrumental") } ({ $value }) { $count ->
                [1] партнёром { $home_genitive } стал город
               *[other] партнёрами { $home_genitive } стали города
            } { $cities }.
        }
        [population] { $higher ->
            [yes] перед { CASE($city, "instrumental") } по населению { $count ->
                [1] стоит
               *[other] стоят
            } { $cities }.
           *[no] после { CASE($city, "genitive") } по населению { $count ->
                [1] следует
               *[other] следуют
            } { $cities }.
        }
        [temperature] { order-beside-next } по температуре { order-beside-cities } { $higher ->
            [yes] теплее
           *[no] холоднее
        } { CASE($city, "genitive") } ({ $value }) — { $cities }.
       *[other] { $order } { $way ->
            [after] после
           *[before] до
        } { CASE($city, "genitive") } ({ $value }) { $count ->
            [1] идёт
           *[other] идут
        } { $cities }.
    }
   *[other] { $order } на { $steps } { $steps ->
        [one] место
        [few] места
       *[many] мест
    } { $way ->
        [after] после
       *[before] до
    } { CASE($city, "genitive") } ({ $value }) — { $cities }.
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = За ними { $count ->
    [one] следует
   *[other] следуют
} { $cities } ({ $value }).
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] после { CASE($city, "genitive") } ({ $value }) новых партнёрств не было.
       *[no] до { CASE($city, "genitive") } ({ $value }) партнёрств не было.
    }
    [population] { order-beside-no } { $higher ->
        [yes] крупнее
       *[no] меньше
    } { CASE($city, "genitive") } ({ $value }) нет.
    [temperature] { order-beside-no } { $higher ->
        [yes] теплее
       *[no] холоднее
    } { CASE($city, "genitive") } ({ $value }) нет.
   *[other] { $order } { $way ->
        [after] после
       *[before] до
    } { CASE($city, "genitive") } ({ $value }) никого нет.
}
order-nearest = { order-of }{ $kind ->
    [date] по дате к { CASE($city, "dative") } ({ $value }) ближе всего { $cities }.
    [population] по населению к { CASE($city, "dative") } ({ $value }) ближе всего { $cities }.
    [temperature] по средней температуре к { CASE($city, "dative") } ({ $value }) ближе всего { $cities }.
   *[other] ближе всего к { CASE($city, "dative") } ({ $value }; { $attribute }) — { $cities }.
}
order-beside-no = { $any ->
    [yes] города
   *[no] города-партнёра
}
order-place-total = { $any ->
    [yes] {""}
   *[no] {" "}из { total-word } городов-партнёров
}
order-place-date = { $end ->
    [highest] { $rank ->
        [1] последнее
        [2] предпоследнее
       *[other] { ordinal } с конца
    }
   *[lowest] { ordinal }
}
order-place-among = { $any ->
    [yes] {""}
   *[no] {" "}из { total-word }
}
order-place = { order-of }{ $kind ->
    [date] соглашение с { CASE($city, "instrumental") } — { order-place-date }{ order-place-among } по времени заключения
    [population] { $city } — { $rank ->
        [1] { superlative }{ order-place-total }
       *[other] { $end ->
            [highest] { place-adjective }
           *[lowest] { place-from-end }
        } по численности населения{ order-place-total }
    }
    [temperature] { $city } — { superlative }{ order-place-total }
   *[other] { $city } занимает { ordinal } место{ order-place-among } { $order }
}{ $shared ->
    [yes] , наравне с { CASE($others, "instrumental") }
   *[no] {""}
}: { $value }{ $kind ->
    [date] {""}
   *[other] .
}
order-too-few = В списке мэрии всего { $set }.

## Сравнение и итоги

join-compared = {"; "}
compare-head = { $cities } в сравнении:
compare-value = { $city } — { $value }
compare-several = { $kind ->
    [date] По дате соглашения, начиная с самой ранней:
    [population] По населению, начиная с наибольшего:
    [temperature] По средней температуре, начиная с самой высокой:
   *[other] { $attribute }, начиная с наибольшего значения:
}
compare-date-lowest = раньше заключено соглашение с { CASE($first, "instrumental") } ({ $first_value }), позже — с { CASE($second, "instrumental") } ({ $second_value }).
compare-date-highest = позже заключено соглашение с { CASE($first, "instrumental") } ({ $first_value }), раньше — с { CASE($second, "instrumental") } ({ $second_value }).
compare-population-highest = { $named ->
    [yes] в { CASE($first, "prepositional") } жителей больше
   *[no] больше жителей в { CASE($first, "prepositional") }
}: { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-population-lowest = { $named ->
    [yes] в { CASE($first, "prepositional") } жителей меньше
   *[no] меньше жителей в { CASE($first, "prepositional") }
}: { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-temperature-highest = { $named ->
    [yes] в { CASE($first, "prepositional") } теплее
   *[no] теплее { $first }
}: в среднем { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-temperature-lowest = { $named ->
    [yes] в { CASE($first, "prepositional") } холоднее
   *[no] холоднее { $first }
}: в среднем { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-other-highest = { $attribute } у { CASE($first, "genitive") } больше: { $first_value }; у { CASE($second, "genitive") } — { $second_value }.
compare-other-lowest = { $attribute } у { CASE($first, "genitive") } меньше: { $first_value }; у { CASE($second, "genitive") } — { $second_value }.
compare-equal-date = у { CASE($cities, "genitive") } одна и та же дата: { $value }
compare-equal-population = у { CASE($cities, "genitive") } одинаковое население: { $value }.
compare-equal-temperature = в { CASE($cities, "prepositional") } одинаковая средняя температура: { $value }.
compare-equal-other = У { CASE($cities, "genitive") } совпадает { $attribute }: { $value }.
compare-among = Из { $among } { $comparison }
compare-difference = Разница — { $value }.
total-more = { $kind ->
    [temperature] У { $who_of } в среднем на { $value } теплее
   *[other] Разница — { $value } в пользу { $who_of }
}.
# How far all of one set together are from all of another. There are $first and $second too.
difference-totals = { $kind ->
    [population] Население { $first_of }{ $count ->
        [1] {""}
       *[other] {" "}вместе
    } на { $gap } больше, чем у { $second_of }{ $others ->
        [1] {""}
       *[other] {" "}вместе
    }
    [temperature] У { $first_of } средняя температура на { $gap } выше, чем у { $second_of }
   *[other] { $attribute } у { $first_of } на { $gap } больше, чем у { $second_of }
}: { $first_value } против { $second_value }.
difference-date = Соглашение с { CASE($first, "instrumental") } ({ $first_value }) заключено раньше, чем с { CASE($second, "instrumental") } ({ $second_value }); разница — { $gap }.
difference-population = В { CASE($first, "prepositional") } на { $gap } больше, чем в { CASE($second, "prepositional") }: { $first_value } против { $second_value }.
difference-temperature = В { CASE($first, "prepositional") } в среднем на { $gap } теплее, чем в { CASE($second, "prepositional") }: { $first_value } против { $second_value }.
difference-other = { $attribute } у { CASE($first, "genitive") } на { $gap } больше, чем у { CASE($second, "genitive") }: { $first_value } против { $second_value }.
# There is $times too, the number itself, for plural forms.
ratio-times = { $first } { $kind ->
    [population] по населению
   *[other] по значению «{ $attribute }»
} { $exact ->
    [yes] {""}
   *[no] примерно{" "}
}в { $value } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} больше, чем { $second }: { $first_value } против { $second_value }.
ratio-same = { $first } и { $second } примерно равны { $kind ->
    [population] по населению
   *[other] по показателю «{ $attribute }»
}: { $first_value } и { $second_value }.
ratio-share = { $part } — это { $exact ->
    [yes] {""}
   *[no] примерно{" "}
}{ $percent } % { $kind ->
    [population] населения
   *[other] от общего ({ $attribute })
} { $whole_of } ({ $part_value } из { $whole_value }).
total-sum = { $kind ->
    [population] Общее население { $who_of } — { $value }{ $named ->
        [yes] {""}
       *[no] {" "}({ count-word } { $count ->
            [one] город
            [few] города
           *[many] городов
        })
    }
   *[other] { $who }, вместе ({ $attribute }) — { $value }
}.
total-average = { $kind ->
    [population] Среднее население { $who_of }
    [temperature] Средняя температура { $who_of }
   *[other] { $who }, в среднем ({ $attribute })
} — { $exact ->
    [yes] {""}
   *[no] примерно{" "}
}{ $value }{ $kind ->
    [other] {""}
   *[population] { $named ->
        [yes] {""}
       *[no] {" "}(по { count-word-to } { $count ->
            [one] городу
           *[other] городам
        })
    }
}.
total-ages = { $average ->
    [yes] В среднем партнёрство длится { $value } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    } ({ $who }).
   *[no] Все партнёрства вместе длятся { $value } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    } ({ $who }).
}

## По группам

# Соглашения, под которыми стоит подпись мэра своего города.
agreements-from-home = { $any ->
    [yes] { $named ->
        [yes] соглашения с { CASE($cities, "instrumental") } от { $home_genitive }
       *[no] соглашения { $among } с { CASE($home, "instrumental") } от { $home_genitive }
    }
   *[no] соглашения с городами-партнёрами от { $home_genitive }
}
# Кем и с кем заключены соглашения.
agreements = { $any ->
    [yes] соглашения { $among }
   *[no] соглашения с городами-партнёрами
}
signed-by = { $count ->
    [1] подписал один мэр
    [one] подписал { $count } мэр
    [few] подписали { count-word } мэра
   *[many] подписали { count-word } мэров
}
agreements-of-partners = { $any ->
    [yes] соглашения от { $among }
   *[no] от городов-партнёров соглашения
}
group-head = { $by ->
    [country] { $who } находятся в { $count ->
        [1] одной стране
        [one] { $count } стране
       *[other] { count-word-of } странах
    }
    [continent] { $who } находятся в { $count ->
        [1] одной части света
       *[other] { count-word-of } частях света
    }
    [type] { $count ->
        [1] { $who } относятся к одному виду
       *[other] { $who } делятся на { count-word } { $count ->
            [few] вида
           *[many] видов
        }
    }
    [year] { agreements } { $count ->
        [1] заключены в одном году
        [one] приходятся на { $count } разный год
        [few] приходятся на { count-word } разных года
       *[many] приходятся на { count-word } разных лет
    }
    [month] { agreements } заключены в { $count ->
        [1] одном месяце
       *[other] { count-word-of } разных месяцах
    }
    [partner_signer] { agreements-of-partners } { signed-by }
    [home_signer] { agreements-from-home } { signed-by }
   *[signer] { agreements } { signed-by }
}
group-values = { group-head }:
group-count = { group-head }{ $by ->
    [country] {" "}— это{" "}
    [continent] : в { CASE($values, "prepositional") }
   *[other] :{" "}
}{ $by ->
    [continent] {""}
   *[other] { $values }
}.
group-count-only = { group-head }.
group-each = { $by ->
    [country] { $who } по странам:
    [continent] { $who } по частям света:
    [type] { $who } по видам партнёрства:
    [year] { $who } по годам заключения соглашений:
    [month] { $who } по месяцам заключения соглашений:
    [partner_signer] сколько соглашений подписал каждый мэр со стороны городов-партнёров:
    [home_signer] сколько соглашений подписал каждый мэр { $home_genitive }:
   *[signer] сколько соглашений подписал каждый мэр:
}
# После «по».
number-each = { $number ->
    [1] одному
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $number }
}
# Число городов; у соглашений — group-amount.
group-number = { $number ->
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $number }
}
group-named = { $named ->
    [yes] : { $cities }
   *[no] {""}
}
group-amount = {" "}— { $number ->
    [1] одно
   *[other] { group-number }
}{ $named ->
    [yes] : с { CASE($cities, "instrumental") }
   *[no] {""}
}.
# Страна с предлогом; те же страны, что в in-country.
in-this-country = { $key ->
    [PH] на Филиппинах
    [US] в США
    [AE] в ОАЭ
    [NL] в Нидерландах
    [FR] во Франции
    [VN] во Вьетнаме
    [CU] на Кубе
    [CY] на Кипре
    [MT] на Мальте
    [MV] на Мальдивах
    [TW] на Тайване
    [JM] на Ямайке
    [MG] на Мадагаскаре
    [LK] на Шри-Ланке
    [MU] на Маврикии
    [HT] на Гаити
    [FJ] на Фиджи
    [BB] на Барбадосе
    [BS] на Багамах
    [KM] на Коморах
    [SC] на Сейшелах
    [SB] на Соломоновых Островах
    [MH] на Маршалловых Островах
    [WS] на Самоа
    [GU] на Гуаме
    [KP] в КНДР
    [KR] в Республике Корея
    [BY] в Беларуси
    [IL] в Израиле
    [EG] в Египте
    [SA] в Саудовской Аравии
    [NZ] в Новой Зеландии
    [ZA] в ЮАР
    [CF] в ЦАР
    [CG] в Республике Конго
    [DO] в Доминиканской Республике
    [MK] в Северной Македонии
    [SS] в Южном Судане
    [TL] в Восточном Тиморе
    [GQ] в Экваториальной Гвинее
    [PG] в Папуа — Новой Гвинее
    [EH] в Западной Сахаре
    [NI] в Никарагуа
    [VC] в Сент-Винсенте и Гренадинах
    [NC] в Новой Каледонии
    [PF] во Французской Полинезии
    [GF] во Французской Гвиане
    [BM] на Бермудских островах
    [FO] на Фарерских островах
    [MP] на Северных Марианских островах
    [AS] на Американском Самоа
    [AX] на Аландских островах
    [CK] на Островах Кука
    [FK] на Фолклендских островах
    [IM] на острове Мэн
    [KY] на Каймановых островах
    [VG] на Британских Виргинских островах
    [VI] на Американских Виргинских островах
   *[other] в { CASE($values, "prepositional") }
}
# Меньше всего — только из тех, где хоть что-то есть.
group-fewest = { $any ->
    [yes] среди { $among }, если брать только { $by ->
        [country] страны, где они есть,
        [continent] части света, где они есть,
        [year] годы, когда заключались соглашения,
       *[month] месяцы, когда заключались соглашения,
    } меньше всего их
   *[no] { $by ->
        [country] из стран, где есть города-партнёры,
        [continent] из частей света, где есть города-партнёры,
        [year] из тех лет, когда заключались соглашения,
       *[month] из тех месяцев, когда заключались соглашения,
    } меньше всего их
}
group-end-places = { $end ->
    [lowest] { group-fewest }
   *[highest] { $any ->
        [yes] среди { $among } больше всего
       *[no] больше всего городов-партнёров
    }
}
group-end-times = { $end ->
    [lowest] { group-fewest }
   *[highest] { $any ->
        [yes] среди { $among }{" "}
       *[no] {""}
    }больше всего соглашений
}
group-end-mayors = { $any ->
    [yes] среди { $among } { $end ->
        [lowest] меньше
       *[highest] больше
    }
   *[no] { $end ->
        [lowest] из подписавших мэров меньше
       *[highest] больше
    }
} всего соглашений
group-these-mayors = { $end ->
    [lowest] { $any ->
        [yes] эти мэры:
       *[no] следующие:
    }
   *[highest] эти мэры:
}
group-most = { $by ->
    [country] { group-end-places }{ $several ->
        [yes] , по { number-each }, { $end ->
            [lowest] в следующих:
           *[highest] в этих странах:
        }
       *[no] {" "}{ in-this-country } — { group-number }{ group-named }.
    }
    [continent] { group-end-places }{ $several ->
        [yes] , по { number-each }, { $end ->
            [lowest] в следующих:
           *[highest] в этих частях света:
        }
       *[no] {" "}в { CASE($values, "prepositional") } — { group-number }{ group-named }.
    }
    [type] { $any ->
        [yes] среди { $among }{" "}
       *[no] {""}
    }{ $end ->
        [lowest] меньше
       *[highest] больше
    } { $key ->
        [sister] городов-побратимов
       *[friendship] дружественных городов
    }, всего { group-number }{ group-named }.
    [year] { group-end-times }{ $several ->
        [yes] , по { number-each }, заключено { $end ->
            [lowest] в следующие:
           *[highest] в эти годы:
        }
       *[no] {" "}заключено в { $values }{ group-amount }
    }
    [month] { group-end-times }{ $several ->
        [yes] , по { number-each }, заключено { $end ->
            [lowest] в следующие:
           *[highest] в эти месяцы:
        }
       *[no] {" "}заключено в { CASE($values, "prepositional") }{ group-amount }
    }
    [home_signer] { group-end-mayors } от { $home_genitive }{ $several ->
        [yes] , по { number-each }, подписали { group-these-mayors }
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
    [partner_signer] { group-end-mayors } от городов-партнёров{ $several ->
        [yes] , по { number-each }, подписали { group-these-mayors }
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
   *[signer] { group-end-mayors }{ $several ->
        [yes] , по { number-each }, подписали { group-these-mayors }
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
}
group-equal = { $by ->
    [country] поровну, по { number-each } на каждую из этих стран:
    [continent] поровну, по { number-each } на каждую из этих частей света:
    [type] поровну, по { number-each } каждого вида:
    [year] поровну, по { number-each } на каждый из этих годов:
    [month] поровну, по { number-each } на каждый из этих месяцев:
   *[signer] поровну, по { number-each } на каждого из этих мэров:
}
# Где больше одного, перед строками.
group-these = { $by ->
    [country] в этих странах
    [continent] в этих частях света
    [type] к каждому из этих видов партнёрства
    [year] в эти годы
    [month] в эти месяцы
   *[other] подписали эти мэры
}
# Где одно значение, оно и называется.
group-this-one = { $by ->
    [country] { in-this-country }
    [continent] в { CASE($values, "prepositional") }
    [type] к числу { group-only-kind }
    [year] в { $values }
    [month] в { CASE($values, "prepositional") }
   *[other] подписал мэр { $values }
}
# Числа словами: предложение с цифры не начинается.
least-word = { $least ->
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $least }
}
least-word-of = { $least ->
    [3] трёх
    [4] четырёх
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
   *[other] { $least }
}
group-noun-one = { $any ->
    [yes] города
   *[no] города-партнёра
}
group-noun-more = { $any ->
    [yes] городов
   *[no] городов-партнёров
}
group-noun = { $by ->
    [country] { $least ->
        [2] { group-noun-one }
       *[other] { group-noun-more }
    }
    [continent] { $least ->
        [2] { group-noun-one }
       *[other] { group-noun-more }
    }
    [type] { $least ->
        [2] города
       *[other] городов
    }
   *[other] { $least ->
        [2] соглашения
       *[other] соглашений
    }
}
group-at-least = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}{ $least ->
    [2] больше одного{" "}
   *[other] { least-word } и более{" "}
}{ group-noun } { $by ->
    [country] {""}
    [continent] {""}
    [type] относится{" "}
    [year] заключено{" "}
    [month] заключено{" "}
    [home_signer] от { $home_genitive }{" "}
    [partner_signer] от городов-партнёров{" "}
   *[signer] {""}
}{ $several ->
    [yes] { group-these }
   *[no] { group-this-one }
}:
group-at-least-none = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}{ $by ->
    [country] ни в одной стране нет{" "}
    [continent] ни в одной части света нет{" "}
    [type] ни к одному виду партнёрства не относится{" "}
    [year] ни в одном году не заключено{" "}
    [month] ни в одном месяце не заключено{" "}
    [home_signer] ни один мэр { $home_genitive } не подписал{" "}
    [partner_signer] ни один мэр города-партнёра не подписал{" "}
   *[signer] ни один мэр не подписал{" "}
}{ $least ->
    [2] больше одного
   *[other] { least-word-of } и более
} { group-noun }.
group-only-kind = { $key ->
    [sister] городов-побратимов
   *[friendship] дружественных городов
}
group-at-least-one = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}{ $least ->
    [2] больше одного
   *[other] { least-word } и более
} { group-noun } { $by ->
    [country] только { in-this-country }: { $cities }.
    [continent] только в { CASE($values, "prepositional") }: { $cities }.
    [type] только среди { group-only-kind }: { $cities }.
    [year] заключено только в { $values }: с { CASE($cities, "instrumental") }.
    [month] заключено только в { CASE($values, "prepositional") }: с { CASE($cities, "instrumental") }.
    [home_signer] от { $home_genitive } подписал только мэр { $values }: с { CASE($cities, "instrumental") }.
    [partner_signer] от городов-партнёров подписал только мэр { $values }: с { CASE($cities, "instrumental") }.
   *[signer] подписал только мэр { $values }: с { CASE($cities, "instrumental") }.
}
group-fewer-of = { $fewer ->
    [1] одном
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
   *[other] { $fewer }
}
group-either = соглашения { $among } заключены в { $pair ->
    [yes] { group-fewer-of } или { count-word-of }
   *[no] { $numbers }
} разных { $by ->
    [year] годах
   *[month] месяцах
}, в зависимости от того, { $several ->
    [yes] какие даты соглашений с { CASE($cities, "instrumental") } верны
   *[no] какая дата соглашения с { CASE($cities, "instrumental") } верна
}{ $listed ->
    [yes] :
   *[no] .
}
group-if = { $single ->
    [yes] Если соглашение с { CASE($city, "instrumental") } заключено { $date },
   *[no] Если верны даты { $dates },
}{" "}{ $also ->
    [yes] на { $values } тоже приходится{" "}
   *[no] { $how ->
        [most] больше всего соглашений приходится на { $values }:{" "}
        [fewest] меньше всего соглашений приходится на { $values }:{" "}
       *[at_least] на { $values } приходится{" "}
    }
}{ $several ->
    [yes] по { $number ->
        [1] одному соглашению
        [2] два соглашения
        [3] три соглашения
        [4] четыре соглашения
       *[other] { group-number } соглашений
    }
   *[no] { $number ->
        [1] одно соглашение
        [2] два соглашения
        [3] три соглашения
        [4] четыре соглашения
       *[other] { group-number } соглашений
    }
}.
group-cities = { $cities }
group-counted = { $count }{ $named ->
    [yes] {" "}({ $cities })
   *[no] {""}
}

## Сроки и годовщины

since = Партнёрство с { CASE($city, "instrumental") } длится { $span } — с { $date }
since-head = { $given ->
    [yes] Сколько длится партнёрство ({ $until }):
   *[no] Сколько длится партнёрство:
}
since-until = { $whole ->
    [yes] в{" "}
   *[no] {""}
}{ $until } партнёрству с { CASE($city, "instrumental") } { $past ->
    [yes] { $whole ->
        [yes] исполнилось
       *[no] было
    }
   *[no] { $whole ->
        [yes] исполнится
       *[no] будет
    }
} { $span }, считая с { $date }
since-not-yet = Партнёрство с { CASE($city, "instrumental") } началось только { $date }
since-line = { $begun ->
    [yes] { $span }, с { $date }
   *[no] только с { $date }
}
nth = { $years }-летие
anniversary-name = { $next ->
    [yes] Ближайшая годовщина партнёрства с { CASE($city, "instrumental") } ({ nth })
   *[no] { nth } партнёрства с { CASE($city, "instrumental") }
}
anniversary = { anniversary-name } { $when ->
    [past] было { $date }
    [today] { $contested ->
        [yes] — { $date }, возможно, сегодня.
       *[no] — сегодня.
    }
   *[coming] — { $date }{ $contested ->
        [yes] {""}
       *[no] , осталось { $away }.
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] В { $year } году годовщин нет.
       *[other] Годовщины партнёрств в { $year } году:
    }
   *[other] { $count ->
        [0] В { $year } году { $years }-летия нет ни у одного партнёрства.
       *[other] { $years }-летие партнёрства в { $year } году:
    }
}
anniversaries-in-one = { $asked ->
    [yes] В { $year } году { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } исполнится только партнёрству с { CASE($city, "instrumental") }: { $date }
   *[no] В { $year } году годовщина только у партнёрства с { CASE($city, "instrumental") }: { $date } ({ nth }).
}
anniversaries-of = Даты { $years }-летия партнёрств:
anniversaries-coming = Ближайшие годовщины:
anniversary-line = { $date } ({ nth })
anniversary-coming-line = { $date } ({ nth }, { $count ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
})

## Да и нет

yes = Да.
no = Нет.
# На отрицание отвечает сам факт: «верно» и «это не так» можно понять и наоборот.
denial-right = {""}
denial-wrong = {""}
# Of several cities it is so of some.
denial-some = Это верно только для { CASE($cities, "genitive") }.
# What is claimed holds of some of the cities that were named, not of all.
only-some = Нет, это верно только для { CASE($cities, "genitive") }.
# "Is there one?" - there is none.
none = Нет.
# Of several claims some are right and some are wrong.
partly = { $apart ->
    [yes] Верно лишь отчасти: { $right } — да, { $wrong } — нет.
   *[no] Верно лишь отчасти.
}
partly-since = С { $when } — да, но это { $key ->
    [sister] город-побратим, а не дружественный город.
   *[friendship] дружественный город, а не побратим.
}
# Two dates are recorded, and one of them is the one that was claimed.
yes-about = Да, примерно.
yes-either = По одной из двух дат — да.
check-member = { $has ->
    [yes] { $type ->
        [sister] { $home } и { $city } — города-побратимы с { $date }
        [friendship] { $home } и { $city } — дружественные города с { $date }
       *[other] { $home } и { $city } — города-партнёры с { $date }
    }
   *[no] { $city } — партнёр { $home_genitive }.
}
check-location = { $city } находится { $there }.
check-continent = { $known ->
    [yes] { $city } ({ $where }) находится { $key ->
        [EU] в Европе
        [AS] в Азии
        [AF] в Африке
        [NA] в Северной Америке
        [SA] в Южной Америке
       *[OC] в Океании
    }.
   *[no] { $city } находится { $there }.
}
check-not-contested = Для { CASE($city, "genitive") } { facts-in } указана только одна дата: { $date }
check-feature = В описании { CASE($city, "genitive") } { facts-in } сказано: «{ $value }».
check-feature-none = { $count ->
    [one] В описании
   *[other] В описаниях
} { CASE($city, "genitive") } { partners-in } не { $value }.
# На отрицание «да» не отвечают: его поняли бы наоборот.
check-all = { $denied ->
    [yes] { $count ->
        [1] Это верно для этого города:
        [2] Это верно для обоих городов:
       *[other] Это верно для всех { count-word-of } городов:
    }
   *[no] { $count ->
        [1] Да, это верно для этого города:
        [2] Да, оба:
       *[other] Да, все { count-word }:
    }
}
check-some = { $denied ->
    [yes] Это верно только для { CASE($cities, "genitive") } ({ count-word } из { total-word }).
   *[no] { $named ->
        [yes] { $count ->
            [1] Нет, это верно только для { CASE($cities, "genitive") } (один из { total-word }).
           *[other] Нет, только { count-word } из { total-word } — { $claimed }: { $cities }.
        }
       *[no] Нет, это верно только для { CASE($cities, "genitive") } ({ count-word } из { total-word }).
    }
}{ $others ->
    [1] {""}
   *[other] {" "}Остальные:
}
check-none = { $denied ->
    [yes] Это не верно ни для одного из { total-word } городов:
   *[no] Нет, ни один из { total-word } городов:
}
# Where nothing is denied of the others: of them it is not recorded.
check-known = Из { total-word } городов такие сведения есть только { CASE($cities, "about") }.
check-many-known = { $right ->
    [0] Ни об одном из { $total } городов таких сведений нет.
    [1] Такие сведения есть только об одном из { $total } городов.
   *[other] Такие сведения есть только о { $right } из { $total } городов.
}
check-many = { $all ->
    [yes] Да, это верно для всех { total-word } городов.
   *[no] { $right ->
        [0] Нет, ни один из { total-word } городов.
        [1] Нет, это верно только для одного из { total-word } городов.
       *[other] Нет, это верно только для { $right } из { $total } городов.
    }
}

## Изображения

picture-head = { $title }:
picture-who = города-партнёры { $home_genitive }
picture-count = { $count ->
    [one] { count-word } город-партнёр
    [few] { count-word } города-партнёра
   *[other] { count-word } городов-партнёров
}
picture-map-title = { $who } на карте
picture-timeline-title = { $who } на ленте времени
picture-chart-title = { $who } — { $attribute }
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] Координат { CASE($cities, "genitive") } в данных нет, поэтому показать { $count ->
        [1] этот город
       *[other] эти города
    } на карте нельзя.
    [timeline] { $count ->
        [1] Даты соглашения
       *[other] Дат соглашений
    } с { CASE($cities, "instrumental") } в данных нет.
   *[chart] Нет данных: { $attribute } { CASE($cities, "genitive") }.
}
picture-two-dates = { facts-source } { dates-apart } с { CASE($cities, "instrumental") }; на ленте времени показаны { $count ->
    [1] обе
   *[other] все
}.

## Когда ответа нет

# Названия стоят так, как их написал спрашивающий, в любом падеже.
not-partner = { $places } не { $count ->
    [one] входит
   *[other] входят
} в число партнёров { $home_genitive }.
not-partner-domestic = { facts-source } указаны только зарубежные партнёры; { $places } там не { $count ->
    [one] упоминается
   *[other] упоминаются
}.
not-partner-country = { $named ->
    [yes] { $count ->
        [one] Партнёр { $there } — { $cities }.
       *[other] Партнёры { $there } — { $cities }.
    }
   *[no] Партнёров { $there }: { $count }.
}
not-understood = Извините, мне не удалось понять вопрос. Я отвечаю на вопросы о зарубежных партнёрах { $home_genitive }: городах-побратимах и дружественных городах. Пожалуйста, задайте вопрос другими словами.
declined-outside = { $named ->
    [yes] О теме «{ $thing }» рассказать не могу.
   *[no] На этот вопрос ответить не могу.
} Я отвечаю на вопросы о зарубежных партнёрах { $home_genitive }: городах-побратимах и дружественных городах.
declined-service = { $named ->
    [yes] О теме «{ $thing }» рассказать не могу.
   *[no] Об услугах мэрии рассказать не могу.
}{ $has ->
    [yes] {" "}Вам помогут по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-programme = { $named ->
    [yes] { partners-source } тема «{ $thing }» не упоминается.
   *[no] Об обменах, поездках и участии в них { partners-in } ничего нет.
}{ $has ->
    [yes] {" "}Обратитесь по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-home = { $named ->
    [yes] О теме «{ $thing }» у меня сведений нет: я рассказываю о зарубежных партнёрах { $home_genitive }.
   *[no] О самом { CASE($home, "prepositional") } у меня сведений нет: я рассказываю о его зарубежных партнёрах.
}{ $has ->
    [yes] {" "}Вам помогут по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-beyond = { facts-source } указаны только зарубежные партнёры { $home_genitive }{ $named ->
    [yes] ; тема «{ $thing }» там не упоминается.
   *[no] ; о других городах рассказать не могу.
}
ask-city = { $any ->
    [yes] { $key ->
        [population] Население какого города вас интересует?
        [temperature] Средняя температура какого города вас интересует?
        [location] Расположение какого города вас интересует?
        [features] Особенности какого города вас интересуют?
        [names] Названия какого города вас интересуют?
        [date] О дате соглашения с каким городом вы спрашиваете?
        [type] О виде партнёрства с каким городом вы спрашиваете?
        [home_signer] О соглашении с каким городом вы спрашиваете?
        [partner_signer] О соглашении с каким городом вы спрашиваете?
        [signer_names] О соглашении с каким городом вы спрашиваете?
       *[other] О каком городе вы спрашиваете? Тема вопроса: { $attribute }.
    }
   *[no] О каком городе вы спрашиваете?
}
ask-which = { $count ->
    [1] Вы имеете в виду { $choices }?
   *[other] Что вас интересует: { $choices }?
}
talk-doubt = Вот что записано:
# На чём основаны ответы.
my-answers = Мои ответы основаны на { $facts_from ->
    [page] странице мэрии о городах-партнёрах
   *[records] материалах мэрии о городах-партнёрах
}; если источник другой, он указан в ответе.
talk-doubt-which = Что из этого верно, на странице не указано.
talk-doubt-nothing = Если какой-то ответ вызывает сомнение, задайте, пожалуйста, тот же вопрос ещё раз. { my-answers }
doubt-line = { $city }, { $attribute }: { $value } ({ $place })
ask-language = На каком языке вам отвечать?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = Извините, данные сейчас недоступны. Пожалуйста, повторите вопрос чуть позже.
crowded = Сейчас очень много вопросов. Пожалуйста, повторите через несколько секунд.
too-many = { $seconds ->
    [one] Слишком много вопросов подряд. Подождите { $seconds } секунду.
    [few] Слишком много вопросов подряд. Подождите { $seconds } секунды.
   *[other] Слишком много вопросов подряд. Подождите { $seconds } секунд.
}
forget-later = Сейчас удалить наш разговор не получается. Просьба записана, и разговор будет удалён, как только это станет возможно; до тех пор он не показывается и не используется.
forget-failed = Сейчас удалить наш разговор не получается. Пожалуйста, повторите просьбу через несколько минут.

## Разговор

assistant-name = Jamae
talk-greet = Здравствуйте! Я { $name }, автоматический помощник мэрии { $home_genitive }. Отвечаю на вопросы о зарубежных городах-побратимах и дружественных городах. Что вы хотели бы узнать?
talk-thanks = Пожалуйста. Если есть ещё вопросы о городах-партнёрах, задавайте.
talk-goodbye = До свидания. Спасибо за интерес к зарубежным партнёрам { $home_genitive }.
talk-identity = Я { $name }, автоматический помощник мэрии { $home_genitive }, а не человек. Отвечаю на вопросы о зарубежных городах-побратимах и дружественных городах.
talk-capabilities = Я отвечаю на вопросы о зарубежных городах-побратимах и дружественных городах { $home_genitive }: когда и кем подписано соглашение, где находится город, сколько в нём жителей, какая там температура и чем он известен. Могу также сравнить города и показать их на карте, ленте времени или диаграмме. Языки общения: { $languages }.
talk-praise = Спасибо, приятно это слышать.
talk-privacy = Вопросы и ответы хранятся под псевдонимом ограниченное время, чтобы разговор можно было продолжить; мессенджер хранит и свою копию. Номера телефонов, адреса электронной почты и регистрационные номера жителей Кореи скрываются. Сотрудники читают такие вопросы, чтобы улучшать ответы, но не знают, кто их задал. Чтобы удалить разговор, напишите «удалить разговор» или /forget.
talk-complaint = Извините. { my-answers } Задайте, пожалуйста, вопрос другими словами.{ $has ->
    [yes] {" "}Обратиться к сотруднику можно по телефону { $telephone } ({ $office }).
   *[no] {""}
}
talk-contact = Как связаться с сотрудником мэрии { $home_genitive }:
talk-source = { $used ->
    [yes] Откуда взяты ответы:
   *[no] Откуда взяты сведения о городах-партнёрах:
}
source-at = { $title }, { $address }
# Как понят вопрос, коротко.
reading-fact = { $agreement ->
    [yes] { $attributes }: { $cities }
   *[no] { $attributes } { $of_cities }
}
reading-profile = общие сведения: { $cities }
reading-list = { $cities }
reading-ordered = { $reading }, { $order }
reading-count = число { $of_cities }
reading-exists = есть ли { $plain }
reading-place = { $cities ->
   *[other] место { $of_cities } { $order }
}
reading-compare = сравнение { $of_cities }{ $any ->
    [yes] : { $attributes }
   *[no] {""}
}
# Города: названные в нужном падеже, группа — после двоеточия. { $cities } выбирает лишь один вариант: само слово стоит здесь.
reading-between = { $named ->
    [yes] {" "}между { CASE($cities, "instrumental") }
   *[no] : { $cities }
}
reading-difference = { $cities ->
   *[other] разница{ reading-between } ({ $attribute })
}
reading-ratio = { $attribute } { $of_cities }: во сколько раз больше
reading-total = { $attribute } { $of_cities } { $average ->
    [yes] в среднем
   *[no] в сумме
}
reading-check = { $any ->
    [yes] верно ли, что { $cities } — { $claims }
   *[no] верно ли, что { $cities } — среди городов-партнёров
}
reading-among = среди { $cities }
reading-number = верно ли, что { $by ->
    [cities] всего { $counted }
    [country] { $cities } находятся в { $count ->
        [one] { $count } стране
       *[other] { $count } странах
    }
    [continent] { $cities } находятся в { $count ->
        [one] { $count } части света
       *[other] { $count } частях света
    }
    [type] { $cities } делятся на { $count ->
        [one] { $count } вид
        [few] { $count } вида
       *[many] { $count } видов
    }
    [year] соглашения { $of_cities } приходятся на { $count ->
        [one] { $count } год
        [few] { $count } разных года
       *[many] { $count } разных лет
    }
    [month] соглашения { $of_cities } приходятся на { $count ->
        [one] { $count } месяц
        [few] { $count } разных месяца
       *[many] { $count } разных месяцев
    }
    [home_signer] соглашения от { $home_genitive } { $count ->
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
    [partner_signer] соглашения от { $of_cities } { $count ->
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
   *[signer] соглашения { $count ->
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
}
# То же с «с».
reading-with = { $named ->
    [yes] с { CASE($cities, "instrumental") }
   *[no] у { $of_cities }
}
reading-since = { $cities ->
   *[other] сколько длится партнёрство { reading-with }
}
reading-anniversary = { $cities ->
   *[other] { $which ->
        [nth] { nth } партнёрства { reading-with }
        [in] годовщины партнёрства { reading-with } в { $year } г.
       *[next] следующая годовщина партнёрства { reading-with }
    }
}
reading-group = { $cities } { $by }
reading-picture = { $kind ->
    [map] { $cities } на карте
    [timeline] { $cities } на ленте времени
   *[chart] диаграмма: { $attribute } { $of_cities }
}
reading-unrecorded = { $how ->
    [known] сведения о { $thing }: { $cities }
   *[yes] «{ $thing }»: { $cities }
}
grouping-country = по странам
grouping-continent = по частям света
grouping-type = по виду партнёрства
grouping-year = по годам
grouping-month = по месяцам
grouping-signer = по мэрам
grouping-home-signer = по мэрам { $home_genitive }
grouping-partner-signer = по мэрам городов-партнёров
talk-language = Буду отвечать по-русски.
talk-forget = Готово. Наш разговор удалён.
contact-line = { $label }: { $value }
contact-office = Куда обратиться
contact-telephone = Телефон
contact-website = Сайт
contact-address = Адрес
contact-open = Служба сейчас работает — до { $time } по времени { $home_genitive }, если сегодня не праздничный день.
contact-closed = Служба сейчас не работает. Начало работы — { $today ->
    [yes] сегодня
   *[no] { $day }
} в { $time } по времени { $home_genitive }, если это не праздничный день.

## Источники

source-line = Источник: { $sources }
source-part = { $title } ({ $places })
join-sources = {"; "}
source-own = материалы мэрии { $home_genitive }
place-intro-short = вступление
place-list-short = список дат
place-table-short = таблица

## Предлагаемые вопросы (отправляются так, как если бы их набрали)

suggest-date = Когда заключено соглашение с { CASE($city, "instrumental") }?
suggest-population = Сколько жителей в { CASE($city, "prepositional") }?
suggest-signers = Кто подписал соглашение с { CASE($city, "instrumental") }?
suggest-temperature = Какая средняя температура в { CASE($city, "prepositional") }?
suggest-features = Чем славится { $city }?
suggest-type = { $city } — город-побратим или дружественный город?
suggest-location = Где находится { $city }?
suggest-names = Как { $city } называется на других языках?
suggest-duration = Сколько лет длится партнёрство с { CASE($city, "instrumental") }?
suggest-overview = Расскажите { CASE($city, "about") }
suggest-list = Какие есть города-партнёры?
suggest-more = Покажите ещё
suggest-newest = С каким городом соглашение заключено последним?
suggest-oldest = С каким городом соглашение заключено раньше всех?
suggest-largest = В каком городе-партнёре больше всего жителей?
suggest-warmest = В каком городе-партнёре теплее всего?
suggest-map = Покажите города-партнёры на карте
suggest-timeline = Покажите ленту времени соглашений
suggest-chart = Сравните население на диаграмме
# То же не длиннее 14 знаков, для узких кнопок; город тот, о котором только что шла речь.
suggest-date-short = Когда?
suggest-population-short = Население?
suggest-signers-short = Кто подписал?
suggest-temperature-short = Температура?
suggest-features-short = Чем славится?
suggest-type-short = Какой статус?
suggest-location-short = Где это?
suggest-names-short = Другие языки
suggest-duration-short = Давно ли?
suggest-overview-short = О городе
suggest-list-short = Все партнёры
suggest-more-short = Показать ещё
suggest-newest-short = Последний?
suggest-oldest-short = Самый первый?
suggest-largest-short = Самый большой?
suggest-warmest-short = Самый тёплый?
suggest-map-short = На карте
suggest-timeline-short = Лента времени
suggest-chart-short = Диаграмма
# Другой город, не тот, о котором шла речь.
suggest-elsewhere-short = А { $city }?

## Отказы (каналы отвечают так, ещё не читая вопроса)

refusal-empty = Сообщение пустое. Напишите, пожалуйста, вопрос о зарубежных городах-побратимах или дружественных городах.
refusal-too-long = Сообщение слишком длинное. Пожалуйста, сократите его до 1000 знаков.
refusal-not-text = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос.

## Мессенджеры

messenger-text-only = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос, например: «В каком городе-партнёре больше всего жителей?» Чтобы увидеть подсказку, напишите «помощь».
messenger-late = Ответ задерживается. Пожалуйста, спросите ещё раз чуть позже.
messenger-again = Спросить снова
messenger-source = Источник
# Слова вместо /help, /lang, /source и /forget и слова, по которым длинный ответ продолжается; между ними « | ».
messenger-words-help = помощь | справка
messenger-words-lang = язык | сменить язык | выбрать язык
messenger-words-source = источник | источники
messenger-words-forget = удалить разговор | удали разговор | забудь разговор | забыть разговор
messenger-words-more = покажи ещё | покажите ещё | ещё | показать ещё | дальше

## KakaoTalk

kakao-call = Позвонить
kakao-operator = К сотруднику
kakao-privacy = Личные данные

## Telegram

telegram-edited = Вы изменили сообщение; вот ответ на новый вопрос.
telegram-old-button = Эта кнопка больше не действует. Пожалуйста, напишите ваш вопрос.
telegram-thanks = Спасибо! Ваше мнение поможет нам отвечать лучше.
telegram-inline-ask = Спросить Jamae
telegram-command-start = Начать
telegram-command-help = О чём можно спросить
telegram-command-lang = Выбрать язык
telegram-command-source = Откуда взяты ответы
telegram-command-forget = Удалить наш разговор

## Widget

widget-title = Города-партнёры { $home_genitive }
widget-notice = Отвечает программа, а не человек.
widget-greeting = Здравствуйте! Спросите меня о зарубежных городах-побратимах и дружественных городах { $home_genitive }.
widget-open = Спросить о городах
widget-close = Закрыть чат
widget-restart = Начать заново
widget-restarted = Начат новый разговор. Прежний удалён.
widget-conversation = Разговор
widget-label = Ваш вопрос
widget-placeholder = Введите вопрос
widget-send = Отправить
widget-you = Вы:
widget-jamae = Jamae:
widget-suggestions = Можно спросить
widget-choices = Выберите вариант
widget-source = Источник:
widget-picture = Изображение
widget-helpful = Полезно
widget-unhelpful = Бесполезно
widget-lost = Связь прервалась. Пробую ещё раз…
widget-offline = Сейчас нет связи.
widget-retry = Повторить
widget-too-long = Сообщение слишком длинное. Пожалуйста, сократите его до 1000 знаков.
widget-privacy = Персональные данные
widget-menu = Меню
widget-language = Язык
widget-restarting = Через 8 секунд разговор будет удалён.
widget-undo = Отменить
widget-not-deleted = Нет связи, разговор не удалён. Он остался здесь.
widget-larger = Большое окно
widget-smaller = Небольшое окно
widget-text-size = Размер текста
widget-save-text = Сохранить как текст
widget-print = Напечатать
widget-print-blocked = Браузер не дал открыть окно для печати. Разрешите его для этой страницы.
widget-waiting = Ищу ответ…
widget-failed = Не отправлено.
widget-sends-in = Отправится автоматически через { $seconds } с
widget-held = Отправится после этого ответа.
widget-held-full = Один вопрос уже ждёт. Отправьте этот после ответа.
widget-newer = Новый ответ
widget-why = Что не так?
widget-why-wrong = Ответ неверный
widget-why-other = Вопрос был о другом
widget-why-unclear = Трудно понять
widget-thanks = Спасибо за отзыв.
widget-missing = Нет сведений:
widget-as-list = Списком
widget-line = строка { $line }
widget-lines = строки { $line }
widget-lines-between = строки { $line }–{ $last_line }
widget-enlarge = Увеличить
widget-zoom = Вдвое крупнее
widget-save-picture = Сохранить
widget-close-picture = Закрыть изображение
widget-listen = Прочитать вслух
widget-stop = Остановить чтение
widget-speak = Задать вопрос голосом
widget-speech-notice = Запись вашего голоса может получить разработчик браузера.
widget-speech-allow = Говорить
widget-speech-failed = Не удалось разобрать. Введите вопрос.
widget-speech-blocked = Браузер не разрешает этой странице использовать микрофон. Введите вопрос.
widget-dismiss = Больше не показывать

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = Персональные данные
privacy-stored = Вопросы и ответы хранятся под псевдонимом, чтобы разговор можно было продолжить. Номера телефонов, адреса электронной почты и регистрационные номера жителей Кореи скрываются до сохранения. И всё же не указывайте персональные данные.
privacy-days = { $days ->
    [0] Вопросы и ответы не хранятся дольше десяти минут.
    [one] Вопросы и ответы удаляются через { $days } день.
    [few] Вопросы и ответы удаляются через { $days } дня.
   *[other] Вопросы и ответы удаляются через { $days } дней.
}
privacy-staff = Чтобы улучшать ответы, сотрудники читают вопросы, в которых персональные данные скрыты; кто задал вопрос, они не знают. Чат не обращается к другим серверам и не использует файлы cookie.
privacy-browser = Браузер хранит ключ к разговору и настройки, выбранные в меню, самое большее до тех пор, пока вы не удалите его данные. Если начать разговор заново, ключ заменяется новым.
privacy-delete = «Начать заново» в меню чата удаляет разговор через восемь секунд; до этого удаление можно отменить.
privacy-speech = Если вы задаёте вопрос голосом, браузер может передать запись своему разработчику. Jamae получает только текст.
source-page-copy = Это текст страницы, каким его прочитала программа. В ответах указана строка, из которой взяты сведения.

## Page (the web page at /)

page-title = Jamae: города-партнёры { $home_genitive }
page-heading = Города-партнёры { $home_genitive }: ответы с указанием источника
page-lead = Когда началось партнёрство, кто подписал соглашение, сколько в городе жителей? Jamae отвечает на вопросы о побратимах и дружественных городах { $home_genitive } по всему миру.
page-languages = Язык
page-privacy = Персональные данные
page-try = Попробуйте спросить
page-promises = На что можно положиться
page-sourced-heading = Ответы с указанием источника
page-sourced = Под ответом видно, { $facts_from ->
    [page] из каких строк страницы мэрии или из какого другого источника он взят. Если сведения на странице расходятся, Jamae приведёт оба варианта.
   *[records] из какого источника он взят. Если источники расходятся, Jamae приведёт все варианты.
}
page-honest-heading = Если не знает, так и скажет
page-honest = О том, чего в сведениях нет, Jamae не гадает, а прямо говорит об этом и подсказывает, о чём можно спросить.
page-private-heading = Вас не спросят, кто вы
page-private = Без имени, без регистрации, без файлов cookie. Номера телефонов, адреса электронной почты и регистрационные номера жителей Кореи скрываются, разговор можно удалить в любой момент.
page-kakao = В KakaoTalk ваши сообщения хранит и сама компания Kakao: 3, 30 или 180 дней либо 3 года, в зависимости от уровня безопасности, выбранного для бота.
page-embed-heading = Поставить этот чат на свой сайт
page-embed = Достаточно одной строки кода. Укажите свой сайт в JAMAE_WEB_ORIGINS на сервере; подробности — в docs/widget.md.
page-footer = Jamae (자매, «сёстры») — автоматический помощник. Сведения взяты { $facts_from ->
    [page] со страницы мэрии { $home_genitive } о городах-партнёрах
   *[records] из материалов мэрии { $home_genitive } о городах-партнёрах
}, если в ответе не назван другой источник.

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae отвечает на сервере { $address }. Введите \help, чтобы увидеть другие команды.
   *[here] Jamae отвечает в этом процессе. Введите \help, чтобы увидеть другие команды.
}
shell-placeholder = Введите вопрос или номер из списка выше
shell-unknown-word = Команды { $word } нет. Введите \help, чтобы увидеть все команды.
shell-help-explain = показывать после каждого ответа, как он получен, или больше не показывать
shell-help-lang = выбрать язык
shell-help-new = начать новый разговор
shell-help-wrong = отметить последний ответ как бесполезный; после можно добавить замечание
shell-help-help = показать эту справку
shell-help-quit = выйти (или Ctrl-D)
shell-help-more = Всё остальное, включая /help и /lang, обрабатывается как вопрос горожанина. Номер выбирает один из последних предложенных вопросов.
shell-explain-on = Теперь после каждого ответа видно, как он получен.
shell-explain-off = Ход обработки больше не показывается.
shell-explain-usage = Введите \explain on или \explain off.
shell-explain-none = Этот сервер показывает ход обработки только программам на своём компьютере.
shell-offline = { $address } сейчас не отвечает. Повторите попытку или выйдите командой \quit.
shell-picture = Изображение: { $where }
shell-new = Начинается новый разговор.
shell-wrong = Ответ отмечен как бесполезный. Сотрудники увидят его в jamae review.
shell-wrong-nothing = Пока нет ответа, который можно отметить.
trace-language = язык
trace-certain = точно
trace-uncertain = не точно
trace-kinds = намерение
trace-attributes = атрибуты
trace-marks = сущности
trace-question = вопрос
trace-status = статус
trace-sql = SQL
trace-rows = строки
trace-rows-count = строк: { $count }; { $ms } мс
trace-more = … и ещё { $count }
trace-time = время, мс
trace-all = всего { $ms }
