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
# Two spans of which one is right: years that both share, and the months of each.
# Больший срок стоит первым, как и более ранняя дата, от которой он считается.
value-span-either = { $years ->
    [0] {""}
    [one] { $years } год и{" "}
    [few] { $years } года и{" "}
   *[many] { $years } лет и{" "}
}{ $months } или { $fewer } { $fewer ->
    [one] месяц
    [few] месяца
   *[many] месяцев
}
value-not-recorded = нет сведений
# Сокращения: у них нет падежных окончаний, они стоят и после «до», и после «а не».
year = { $year } г.
decade = { $year }-е гг.
where = { $province }, { $country }
where-in = в { CASE($province, "prepositional") } ({ $country })
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
contact-may-know = Возможно, вам ответят по телефону { $telephone } ({ $office }).
contested-value = { $value } ({ $place })
place-intro = во вступлении
place-list = в списке дат
place-table = в таблице
fact-type = { $city } — { $value } { $home_genitive }.
fact-home-signer = От { $home_genitive } соглашение с { CASE($city, "instrumental") } подписал мэр { $value }.
fact-partner-signer = От { CASE($city, "genitive") } соглашение подписал мэр { $value }.
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
# The features of several cities, a line each.
features-several = { facts-source } сказано:
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = { facts-source } нет слов «{ $claimed }». Описание { CASE($city, "genitive") }:
fact-signer-names = { $side ->
    [home] От { $home_genitive } соглашение с { CASE($city, "instrumental") } подписал мэр { $person }. Это имя на разных языках:
   *[partner] От { CASE($city, "genitive") } соглашение подписал мэр { $person }. Это имя на разных языках:
}
fact-location = { $city } находится { $there }.
signers-pair = от { $home_genitive } — { $home_person }, от { CASE($city, "genitive") } — { $partner_person }
fact-names = Название { CASE($city, "genitive") } на разных языках:
# Значение может быть датой, поэтому оно не стоит перед точкой.
fact-other = { $city }: { $value } ({ $attribute }).
fact-missing = { facts-source } { CASE($city, "about") } не указано: { $attribute }.
missing-of = { $attribute }: { $city }
overview-head = { $type ->
    [sister] { $city } ({ $where }) — город-побратим { $home_genitive }:
    [friendship] { $city } ({ $where }) — дружественный город { $home_genitive }:
   *[other] { $city } ({ $where }) — город-партнёр { $home_genitive }:
}
overview-line = { $label }: { $value }
label-partner-signer = подписал от { CASE($city, "genitive") }
note-contested-value = В источниках указаны разные значения: { $values }.
note-same-value = { facts-source } у { CASE($city, "genitive") } и { CASE($other, "genitive") } в точности совпадает { $attribute }; возможно, одно из значений ошибочно.
note-same-values = { facts-source } у { CASE($cities, "genitive") } в точности совпадает { $attribute }; возможно, одно из значений ошибочно.
note-read-as = («{ $written }» понято как «{ $name }».)
# Сколько дат у скольких городов.
dates-apart = { $count ->
    [1] указаны две разные даты соглашения
   *[other] указано по две разные даты соглашений
}
note-contested-dates = { facts-source } { dates-apart } с { CASE($cities, "instrumental") }; город назван, если подходит хотя бы одна из них.
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
thing-transport = транспорте и проезде
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
thing-sights = достопримечательностях и местах отдыха
thing-festivals = фестивалях и праздниках
thing-sea = море, пляжах и портах
thing-sports = спорте и спортивных клубах
thing-symbols = флагах, гербах и других символах
thing-spoken_language = языках, на которых говорят жители
thing-religion = религии и храмах
thing-koreans = местной корейской общине
thing-people = знаменитых людях
thing-history = годе основания и других событиях истории
thing-name_meaning = значении и происхождении названия
thing-contact_details = сайтах, адресах и телефонах партнёров
thing-capital = столицах и административных центрах
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
        [yes] Среди сведений { CASE($cities, "about") } { facts-in } нет данных о { $thing }.
       *[no] { facts-source } нет сведений о { $thing }.
    }
    [yes] { $any ->
        [yes] { facts-source } нет сведений { CASE($cities, "about") } по запросу «{ $thing }».
       *[no] { facts-source } нет сведений по запросу «{ $thing }».
    }
   *[no] { $any ->
        [yes] Таких сведений { CASE($cities, "about") } { facts-in } нет.
       *[no] Таких сведений { facts-in } нет.
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
            [one] {""}
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
set-without = {" "}(не считая { $cities })
set-named = { $form ->
    [of] { CASE($cities, "genitive") }
   *[the] { $cities }
}
# Из нескольких городов те, для которых что-то верно.
set-among = { $form ->
    [of] таких среди { $base }
   *[the] среди них { $set }
}
# Cities that were just named, where others are looked at beside them.
set-these = этих { count-word-of } городов
set-any-of = { $both }
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
        [one] У { $home_genitive } { $count } зарубежный город-партнёр:
        [few] У { $home_genitive } { $count } зарубежных города-партнёра:
       *[many] У { $home_genitive } { $count } зарубежных городов-партнёров:
    }
   *[no] { $counted }:
}
list-columns = { $named ->
    [yes] { $attributes }:
   *[no] { $set } ({ $attributes }):
}
list-ordered = { $set } { $order }:
list-few = { $named ->
    [yes] { $cities }.
   *[no] { $set }: { $cities }.
}
list-kind = { $kind ->
    [sister] { $count ->
        [one] { $count } город-побратим
        [few] { $count } города-побратима
       *[many] { $count } городов-побратимов
    }
   *[friendship] { $count ->
        [one] { $count } дружественный город
        [few] { $count } дружественных города
       *[many] { $count } дружественных городов
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
not-there = (не считая городов { $there })
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
} подписал { $negated ->
    [yes] не { $value }
   *[no] мэр { $value }
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
       *[is] { $value }
    }
    [temperature] { $operator ->
        [over] выше { $value }
        [at_least] не ниже { $value }
        [under] ниже { $value }
        [at_most] не выше { $value }
        [between] от { $value } до { $high }
       *[is] { $value }
    }
   *[other] { $operator ->
        [over] больше { $value }
        [at_least] не меньше { $value }
        [under] меньше { $value }
        [at_most] не больше { $value }
        [between] от { $value } до { $high }
       *[is] { $value }
    }
}
condition-age = { and-clause } { $after ->
    [same] {""}
    [other] { $several ->
        [no] который стал партнёром{" "}
       *[yes] которые стали партнёрами{" "}
    }
   *[no] { $several ->
        [no] соглашение с которым заключено{" "}
       *[yes] соглашения с которыми заключены{" "}
    }
}{ $operator ->
    [over] более
    [at_least] не менее
    [under] менее
   *[at_most] не более
} { $years } { $years ->
    [one] года
   *[other] лет
} назад
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
# «самый крупный», «2-й по населению»
superlative = { $kind ->
    [date] { $rank ->
        [1] { $end ->
            [highest] последний по времени
           *[lowest] первый по времени
        }
       *[other] { $end ->
            [highest] { $rank }-й с конца по времени
           *[lowest] { $rank }-й по времени
        }
    }
    [population] { $rank ->
        [1] { $end ->
            [highest] самый крупный
           *[lowest] самый маленький
        }
       *[other] { $end ->
            [highest] { $rank }-й по населению
           *[lowest] { $rank }-й с конца по населению
        }
    }
   *[temperature] { $rank ->
        [1] { $end ->
            [highest] самый тёплый
           *[lowest] самый холодный
        }
       *[other] { $end ->
            [highest] { $rank }-й среди самых тёплых
           *[lowest] { $rank }-й среди самых холодных
        }
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
set-beside = { $after ->
    [yes] следующий после
   *[no] предшествующий
} { $after ->
    [yes] { CASE($city, "genitive") }
   *[no] { CASE($city, "dative") }
} { $kind ->
    [date] по дате соглашения
    [population] по населению
    [temperature] по средней температуре
   *[other] по значению «{ $attribute }»
}{ $all ->
    [yes] {" "}город-партнёр
   *[no] {" "}из { $base }
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
count-all = { $count ->
    [one] У { $home_genitive } { $count } зарубежный город-партнёр
    [few] У { $home_genitive } { $count } зарубежных города-партнёра
   *[many] У { $home_genitive } { $count } зарубежных городов-партнёров
}: { $sisters ->
    [one] { $sisters } город-побратим
    [few] { $sisters } города-побратима
   *[many] { $sisters } городов-побратимов
} и { $friendships ->
    [one] { $friendships } дружественный город
    [few] { $friendships } дружественных города
   *[many] { $friendships } дружественных городов
}.
count-some = У { $home_genitive } { $counted }{ $names ->
    [yes] : { $cities }.
   *[no] .
}
note-count = Во вступлении на странице мэрии назван один город и «ещё { $others ->
    [one] { $others } город
    [few] { $others } города
   *[many] { $others } городов
}», то есть всего { $claimed }, но в таблице и в списке дат их { $count }.
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
    [1] Об одном городе-партнёре таких сведений нет.
    [11] Об { $count } городах-партнёрах таких сведений нет.
    [one] О { $count } городе-партнёре таких сведений нет.
   *[many] О { $count } городах-партнёрах таких сведений нет.
}
city-with-value = { $city } ({ $value })
column-count = число
column-cities = города
# Части света: Америка — одна, Северная и Южная — её материки.
continent-AF = Африка
continent-AS = Азия
continent-EU = Европа
continent-NA = Америка (Северная)
continent-OC = Океания
continent-SA = Америка (Южная)

## Места по порядку

ordinal = { $rank }-е место
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
order-first-other-highest = { order-of }наибольшее значение ({ $attribute }) — { $city }: { $value }.
order-first-other-lowest = { order-of }наименьшее значение ({ $attribute }) — { $city }: { $value }.
order-only = { $one }: { $cities }.
order-nth = { order-of }{ $kind ->
    [date] { $end ->
        [highest] { $rank ->
            [2] предпоследнее
            [3] третье с конца
           *[other] { $rank }-е с конца
        }
       *[lowest] { $rank ->
            [2] второе
            [3] третье
            [4] четвёртое
           *[other] { $rank }-е
        } по давности
    } партнёрство — с { CASE($city, "instrumental") }: { $value }
    [population] { $rank ->
            [2] второй
            [3] третий
            [4] четвёртый
           *[other] { $rank }-й
        } { $end ->
        [highest] по числу жителей
       *[lowest] с конца по числу жителей
    }{ $any ->
        [yes] {""}
       *[no] {" "}город
    } — { $city }: { $value }.
    [temperature] { $rank ->
            [2] второй
            [3] третий
            [4] четвёртый
           *[other] { $rank }-й
        } среди самых { $end ->
        [highest] тёплых
       *[lowest] холодных
    }{ $any ->
        [yes] {""}
       *[no] {" "}городов
    } — { $city }: в среднем { $value }.
   *[other] { ordinal } { $order } — { $city }: { $value }.
}
order-all = { $any ->
    [yes] Среди { $among } { $order }:
   *[no] Все { $count } { $count ->
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
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] следующий партнёр после { CASE($city, "genitive") } ({ $value }) — { $cities }.
           *[no] последний партнёр до { CASE($city, "genitive") } ({ $value }) — { $cities }.
        }
        [population] { $way ->
            [after] { $higher ->
                [yes] по возрастанию населения после { CASE($city, "genitive") } ({ $value }) идёт { $cities }.
               *[no] после { CASE($city, "genitive") } ({ $value }) крупнее остальных — { $cities }.
            }
           *[before] из городов { $higher ->
                [yes] крупнее
               *[no] меньше
            } { CASE($city, "genitive") } ({ $value }) { $count ->
                [1] ближайший
               *[other] ближайшие
            } по населению — { $cities }.
        }
        [temperature] { $way ->
            [after] { $higher ->
                [yes] от холодных к тёплым после { CASE($city, "genitive") } ({ $value }) идёт { $cities }.
               *[no] после { CASE($city, "genitive") } ({ $value }) теплее остальных — { $cities }.
            }
           *[before] из городов { $higher ->
                [yes] теплее
               *[no] холоднее
            } { CASE($city, "genitive") } ({ $value }) { $count ->
                [1] ближайший
               *[other] ближайшие
            } по температуре — { $cities }.
        }
       *[other] { $order } { $way ->
            [after] после
           *[before] до
        } { CASE($city, "genitive") } ({ $value }) идёт { $cities }.
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
    [population] нет города { $higher ->
        [yes] больше
       *[no] меньше
    } { CASE($city, "genitive") } ({ $value }).
    [temperature] нет города { $higher ->
        [yes] теплее
       *[no] холоднее
    } { CASE($city, "genitive") } ({ $value }).
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
order-place-noun = { $rank }-е
order-place-date = { $end ->
    [highest] { $rank ->
        [1] последнее из { $total }
        [2] предпоследнее из { $total }
       *[other] { order-place-noun } с конца (из { $total })
    }
   *[lowest] { order-place-noun } из { $total }
}
order-place = { order-of }{ $kind ->
    [date] соглашение с { CASE($city, "instrumental") } — { order-place-date } по времени заключения
    [population] { $city } занимает { ordinal } { $end ->
        [highest] из { $total } по численности населения
       *[lowest] с конца по численности населения (из { $total })
    }
    [temperature] { $city } занимает { ordinal } { $end ->
        [highest] из { $total } по средней температуре
       *[lowest] с конца по средней температуре (из { $total })
    }
   *[other] { $city } занимает { ordinal } из { $total } { $order }
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
compare-population-highest = в { CASE($first, "prepositional") } жителей больше: { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-population-lowest = в { CASE($first, "prepositional") } жителей меньше: { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-temperature-highest = в { CASE($first, "prepositional") } теплее: в среднем { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-temperature-lowest = в { CASE($first, "prepositional") } холоднее: в среднем { $first_value }; в { CASE($second, "prepositional") } — { $second_value }.
compare-other-highest = У { CASE($first, "genitive") } больше ({ $attribute }): { $first_value }; у { CASE($second, "genitive") } — { $second_value }.
compare-other-lowest = У { CASE($first, "genitive") } меньше ({ $attribute }): { $first_value }; у { CASE($second, "genitive") } — { $second_value }.
compare-equal-date = у { CASE($cities, "genitive") } одна и та же дата: { $value }
compare-equal-population = у { CASE($cities, "genitive") } одинаковое население: { $value }.
compare-equal-temperature = в { CASE($cities, "prepositional") } одинаковая средняя температура: { $value }.
compare-equal-other = У { CASE($cities, "genitive") } одинаковое значение ({ $attribute }): { $value }.
compare-among = Среди { $among } { $comparison }
compare-difference = Разница — { $value }.
difference-date = Разница — { $gap }: с { CASE($first, "instrumental") } соглашение заключено { $first_value }, с { CASE($second, "instrumental") } — { $second_value }
difference-population = В { CASE($first, "prepositional") } на { $gap } { $more ->
    [yes] больше
   *[no] меньше
}, чем в { CASE($second, "prepositional") }: { $first_value } против { $second_value }.
difference-temperature = В { CASE($first, "prepositional") } в среднем на { $gap } { $more ->
    [yes] теплее
   *[no] холоднее
}, чем в { CASE($second, "prepositional") }: { $first_value } против { $second_value }.
difference-other = У { CASE($first, "genitive") } { $more ->
    [yes] больше
   *[no] меньше
}, чем у { CASE($second, "genitive") }, на { $gap } ({ $attribute }: { $first_value } и { $second_value }).
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
ratio-same = { $first } и { $second } { $kind ->
    [population] по населению
   *[other] по значению «{ $attribute }»
} примерно равны: { $first_value } и { $second_value }.
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
       *[no] {" "}({ $count } { $count ->
            [one] город
            [few] города
           *[many] городов
        })
    }
   *[other] { $who }, вместе ({ $attribute }) — { $value }
}.
total-average = { $kind ->
    [population] Среднее население { $who_of }
    [temperature] Средняя температура { $named ->
        [yes] для
       *[no] среди
    } { $who_of }
   *[other] { $who }, в среднем ({ $attribute })
} — { $exact ->
    [yes] {""}
   *[no] примерно{" "}
}{ $value }{ $kind ->
    [other] {""}
   *[population] { $named ->
        [yes] {""}
       *[no] {" "}(по { $count } { $count ->
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
group-head = { $by ->
    [country] { $who } находятся в { $count } { $count ->
        [one] стране
       *[other] странах
    }
    [continent] { $who } находятся в { $count } { $count ->
        [one] части света
       *[other] частях света
    }
    [type] { $who } делятся на { $count } { $count ->
        [one] вид
        [few] вида
       *[many] видов
    }
    [year] соглашения { $among } с { CASE($home, "instrumental") } приходятся на { $count } { $count ->
        [one] год
        [few] разных года
       *[many] разных лет
    }
    [month] соглашения { $among } с { CASE($home, "instrumental") } приходятся на { $count } { $count ->
        [one] месяц
        [few] разных месяца
       *[many] разных месяцев
    }
    [partner_signer] соглашения от { $among } { $count ->
        [1] подписал один мэр
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
    [home_signer] { agreements-from-home } { $count ->
        [1] подписал один мэр
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
   *[signer] соглашения { $among } с { CASE($home, "instrumental") } { $count ->
        [1] подписал один мэр
        [one] подписал { $count } мэр
        [few] подписали { $count } мэра
       *[many] подписали { $count } мэров
    }
}
group-values = { group-head }:
group-count = { group-head }: { $by ->
    [country] это{" "}
    [continent] это{" "}
   *[other] {""}
}{ $values }.
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
   *[other] { $number }
}
group-amount = { $several ->
    [yes] , по { number-each }:
   *[no] : { $number }{ $named ->
        [yes] {" "}({ $cities })
       *[no] {""}
    }.
}
group-most = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}{ $by ->
    [country] { $several ->
        [yes] страны
       *[no] страна
    } с { $end ->
        [lowest] наименьшим
       *[highest] наибольшим
    } числом городов-партнёров — { $values }{ group-amount }
    [continent] { $several ->
        [yes] части света
       *[no] часть света
    } с { $end ->
        [lowest] наименьшим
       *[highest] наибольшим
    } числом городов-партнёров — { $values }{ group-amount }
    [type] { $key ->
        [sister] городов-побратимов
       *[friendship] дружественных городов
    } { $end ->
        [lowest] меньше, чем
       *[highest] больше, чем
    } { $key ->
        [sister] дружественных
       *[friendship] городов-побратимов
    }{ group-amount }
    [year] { $end ->
        [lowest] меньше
       *[highest] больше
    } всего соглашений{ $several ->
        [yes] , по { number-each }, заключено в эти годы:
       *[no] {" "}заключено в { $values }{ group-amount }
    }
    [month] { $end ->
        [lowest] меньше
       *[highest] больше
    } всего соглашений{ $several ->
        [yes] , по { number-each }, заключено в эти месяцы:
       *[no] {" "}заключено в { CASE($values, "prepositional") }{ group-amount }
    }
    [home_signer] { $end ->
        [lowest] меньше
       *[highest] больше
    } всего соглашений от { $home_genitive }{ $several ->
        [yes] , по { number-each }, подписали эти мэры:
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
    [partner_signer] { $end ->
        [lowest] меньше
       *[highest] больше
    } всего соглашений от городов-партнёров{ $several ->
        [yes] , по { number-each }, подписали эти мэры:
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
   *[signer] { $end ->
        [lowest] меньше
       *[highest] больше
    } всего соглашений{ $several ->
        [yes] , по { number-each }, подписали эти мэры:
       *[no] {" "}подписал мэр { $values }{ group-amount }
    }
}
group-equal = { $by ->
    [country] во всех этих странах городов поровну, по { number-each }:
    [continent] во всех этих частях света городов поровну, по { number-each }:
    [type] городов каждого вида поровну, по { number-each }:
    [year] во все эти годы соглашений поровну, по { number-each }:
    [month] во все эти месяцы соглашений поровну, по { number-each }:
   *[signer] каждый из этих мэров подписал { $number ->
        [1] одно соглашение
        [one] { $number } соглашение
        [few] { $number } соглашения
       *[many] { $number } соглашений
    }:
}
group-more = { $least ->
    [2] больше одного соглашения
   *[other] { $least } и более соглашений
}
group-at-least = { $any ->
    [yes] Среди { $among }:{" "}
   *[no] {""}
}{ $by ->
    [country] страны, где не меньше { $least } городов-партнёров:
    [continent] части света, где не меньше { $least } городов-партнёров:
    [type] виды партнёрства, к которым относится не меньше { $least } городов:
    [year] годы, когда заключено { group-more }:
    [month] месяцы, когда заключено { group-more }:
    [home_signer] мэры { $home_genitive }, подписавшие { group-more }:
    [partner_signer] мэры городов-партнёров, подписавшие { group-more }:
   *[signer] мэры, подписавшие { group-more }:
}
group-at-least-none = { $any ->
    [yes] Среди { $among }{" "}
   *[no] {""}
}{ $by ->
    [country] ни в одной стране нет { $least } и более городов-партнёров.
    [continent] ни в одной части света нет { $least } и более городов-партнёров.
    [type] ни к одному виду партнёрства не относятся { $least } и более городов.
    [year] ни в одном году не заключено { group-more }.
    [month] ни в одном месяце не заключено { group-more }.
    [home_signer] ни один мэр { $home_genitive } не подписал { group-more }.
    [partner_signer] ни один мэр города-партнёра не подписал { group-more }.
   *[signer] ни один мэр не подписал { group-more }.
}
group-at-least-one = { $any ->
    [yes] Среди { $among }:{" "}
   *[no] {""}
}{ $by ->
    [country] не меньше { $least } городов-партнёров только в одной стране:
    [continent] не меньше { $least } городов-партнёров только в одной части света:
    [type] не меньше { $least } городов относится только к одному виду партнёрства:
    [year] { group-more } заключено только в одном году:
    [month] { group-more } заключено только в одном месяце:
    [home_signer] { group-more } подписал только один мэр { $home_genitive }:
    [partner_signer] { group-more } подписал только один мэр города-партнёра:
   *[signer] { group-more } подписал только один мэр:
} { $values } ({ $cities }).
group-either = соглашения { $among } с { CASE($home, "instrumental") } приходятся на { $numbers } { $by ->
    [year] { $count ->
        [one] год
        [few] разных года
       *[many] разных лет
    }
   *[month] { $count ->
        [one] месяц
        [few] разных месяца
       *[many] разных месяцев
    }
} — смотря какая дата верна для { CASE($cities, "genitive") }{ $listed ->
    [yes] :
   *[no] .
}
group-if = { $single ->
    [yes] Если верна дата { $date } ({ $city }),
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
       *[other] { $number } соглашений
    }
   *[no] { $number ->
        [1] одно соглашение
        [2] два соглашения
        [3] три соглашения
        [4] четыре соглашения
       *[other] { $number } соглашений
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
since-line = { $span }, с { $date }
anniversary-name = { $next ->
    [yes] Ближайшая годовщина партнёрства с { CASE($city, "instrumental") } ({ $years }-летие)
   *[no] { $years }-летие партнёрства с { CASE($city, "instrumental") }
}
anniversary = { anniversary-name } { $when ->
    [past] было { $date }
    [today] сегодня.
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
    [yes] В { $year } году { $years }-летие только у партнёрства с { CASE($city, "instrumental") }: { $date }
   *[no] В { $year } году годовщина только у партнёрства с { CASE($city, "instrumental") }: { $date } ({ $years }-летие).
}
anniversaries-of = Даты { $years }-летия партнёрств:
anniversaries-coming = Ближайшие годовщины:
anniversary-line = { $date } ({ $years }-летие)

## Да и нет

yes = Да.
no = Нет.
denial-right = Верно.
denial-wrong = Это не так.
# What is claimed holds of some of the cities that were named, not of all.
only-some = Нет, это верно только для { CASE($cities, "genitive") }.
# "Is there one?" - there is none.
none = {""}
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
check-feature = В описании { CASE($city, "genitive") } { facts-in } сказано: { $value }.
check-feature-none = { $count ->
    [one] В описании
   *[other] В описаниях
} { CASE($city, "genitive") } { facts-in } не { $value }.
# На отрицание «да» не отвечают: его поняли бы наоборот.
check-all = { $denied ->
    [yes] { $count ->
        [1] Это верно для этого города:
        [2] Это верно для обоих городов:
       *[other] Это верно для всех { $count } городов:
    }
   *[no] { $count ->
        [1] Да, это верно для этого города:
        [2] Да, оба:
       *[other] Да, все { $count }:
    }
}
check-some = { $denied ->
    [yes] Это верно только для { CASE($cities, "genitive") } ({ $count } из { $total }).
   *[no] { $count ->
        [1] Нет, это верно только для { CASE($cities, "genitive") } (1 из { $total }).
       *[other] { $named ->
            [yes] Нет, только { $count } из { $total } — { $claimed }: { $cities }.
           *[no] Нет, это верно только для { CASE($cities, "genitive") } ({ $count } из { $total }).
        }
    }
}{ $others ->
    [1] {""}
   *[other] {" "}Остальные:
}
check-none = { $denied ->
    [yes] { $total ->
        [2] Это не верно ни для одного из двух городов:
       *[other] Это не верно ни для одного из { $total } городов:
    }
   *[no] { $total ->
        [2] Нет, среди этих двух городов таких нет:
       *[other] Нет, среди этих { $total } городов таких нет:
    }
}
# Where nothing is denied of the others: of them it is not recorded.
check-known = Из { $total } городов такие сведения есть только { CASE($cities, "about") }.
check-many-known = { $right ->
    [0] Ни об одном из { $total } городов таких сведений нет.
    [1] Такие сведения есть только об одном из { $total } городов.
   *[other] Такие сведения есть только о { $right } из { $total } городов.
}
check-many = { $all ->
    [yes] Да, это верно для всех { $total } городов.
   *[no] { $right ->
        [0] Нет, среди этих { $total } городов таких нет.
        [1] Нет, это верно только для одного из { $total } городов.
       *[other] Нет, это верно только для { $right } из { $total } городов.
    }
}

## Изображения

picture-head = { $title }:
picture-who = города-партнёры { $home_genitive }
picture-count = { $count ->
    [one] { $count } город-партнёр
    [few] { $count } города-партнёра
   *[other] { $count } городов-партнёров
}
picture-map-title = { $who } на карте
picture-timeline-title = { $who } (даты соглашений)
picture-chart-title = { $who } ({ $attribute })
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] Координат { CASE($cities, "genitive") } в данных нет, поэтому показать это на карте нельзя.
    [timeline] Даты соглашения для { CASE($cities, "genitive") } в данных нет.
   *[chart] Для { CASE($cities, "genitive") } в данных не указано: { $attribute }.
}
picture-two-dates = Для { CASE($cities, "genitive") } { facts-in } указаны разные даты соглашения; на ленте времени показаны обе.

## Когда ответа нет

# Названия стоят так, как их написал спрашивающий, в любом падеже.
not-partner = { $places } не { $count ->
    [one] входит
   *[other] входят
} в число партнёров { $home_genitive }.
not-partner-domestic = { facts-source } указаны только зарубежные партнёры; сведений по запросу «{ $places }» там нет.
not-partner-country = { $named ->
    [yes] { $count ->
        [one] Партнёр { $there } — { $cities }.
       *[other] Партнёры { $there } — { $cities }.
    }
   *[no] Партнёров { $there }: { $count }.
}
not-understood = Извините, мне не удалось понять вопрос. Я отвечаю на вопросы о зарубежных партнёрах { $home_genitive }: городах-побратимах и дружественных городах. Пожалуйста, задайте вопрос другими словами.
declined-outside = { $named ->
    [yes] С вопросом «{ $thing }» помочь не могу.
   *[no] На этот вопрос ответить не могу.
} Я рассказываю о зарубежных партнёрах { $home_genitive }: городах-побратимах и дружественных городах.
declined-service = { $named ->
    [yes] С вопросом «{ $thing }» помочь не могу.
   *[no] Об услугах мэрии рассказать не могу.
}{ $has ->
    [yes] {" "}Вам помогут по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-programme = { $named ->
    [yes] { facts-source } нет сведений по запросу «{ $thing }».
   *[no] Об обменах, поездках и участии в них { facts-in } ничего нет.
}{ $has ->
    [yes] {" "}Обратитесь по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-home = { $named ->
    [yes] По запросу «{ $thing }» у меня сведений нет: я рассказываю о зарубежных партнёрах { $home_genitive }.
   *[no] О самом { CASE($home, "prepositional") } у меня сведений нет: я рассказываю о его зарубежных партнёрах.
}{ $has ->
    [yes] {" "}Вам помогут по телефону { $telephone } ({ $office }).
   *[no] {""}
}
declined-beyond = { facts-source } указаны только зарубежные партнёры { $home_genitive }{ $named ->
    [yes] ; сведений по запросу «{ $thing }» там нет.
   *[no] ; о других городах там ничего не сказано.
}
ask-city = { $any ->
    [yes] Тема вопроса: { $attribute }. О каком городе вы спрашиваете?
   *[no] О каком городе вы спрашиваете?
}
ask-which = { $count ->
    [1] Вы имеете в виду { $choices }?
   *[other] Что вас интересует: { $choices }?
}
talk-doubt = Вот что записано:
talk-doubt-nothing = Я сообщаю только то, что { $facts_from ->
    [page] сказано о городах-партнёрах на странице мэрии
   *[records] сказано о городах-партнёрах в материалах мэрии
}. Какой ответ вызывает сомнение? Пожалуйста, задайте тот вопрос ещё раз.
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
talk-capabilities = Я отвечаю на вопросы о зарубежных партнёрах { $home_genitive }, городах-побратимах и дружественных городах: когда, кем и какое соглашение подписано, каковы население, средняя температура, расположение и особенности каждого города. Могу также перечислить, сосчитать и сравнить города, показать их на карте, на ленте времени или на диаграмме.
talk-praise = Спасибо, приятно это слышать.
talk-complaint = Извините. Я знаю только то, что { $facts_from ->
    [page] сказано о городах-партнёрах на странице мэрии
   *[records] сказано о городах-партнёрах в материалах мэрии
}. Задайте, пожалуйста, вопрос другими словами.{ $has ->
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
reading-fact = { $attributes }: { $cities }
reading-profile = о городе: { $cities }
reading-list = { $cities }
reading-ordered = { $reading }, { $order }
reading-count = число { $of_cities }
reading-exists = есть ли { $plain }
reading-place = место { $order }: { $cities }
reading-compare = сравнение: { $cities }{ $any ->
    [yes] {" "}({ $attributes })
   *[no] {""}
}
reading-difference = разница ({ $attribute }): { $cities }
reading-ratio = во сколько раз ({ $attribute }): { $cities }
reading-total = { $average ->
    [yes] в среднем ({ $attribute }): { $cities }
   *[no] в сумме ({ $attribute }): { $cities }
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
reading-since = сколько длится партнёрство: { $cities }
reading-anniversary = { $which ->
    [nth] { $years }-летие партнёрства: { $cities }
    [in] годовщины в { $year } г.: { $cities }
   *[next] следующая годовщина: { $cities }
}
reading-group = { $cities }: { $by }
reading-picture = { $kind ->
    [map] карта: { $cities }
    [timeline] лента времени: { $cities }
   *[chart] диаграмма ({ $attribute }): { $cities }
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
contact-office = Контакт
contact-telephone = Телефон
contact-website = Сайт
contact-address = Адрес
contact-open = Служба сейчас открыта, работает до { $time } (по времени { $home_genitive }), если сегодня не праздник.
contact-closed = Служба сейчас закрыта; откроется { $today ->
    [yes] сегодня
   *[no] { $day }
} в { $time } (по времени { $home_genitive }), если это не праздничный день.

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
refusal-too-long = Сообщение слишком длинное. Уложитесь, пожалуйста, в 1000 знаков.
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
widget-notice = Вам отвечает программа, а не человек.
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
widget-too-long = Слишком длинно. Уложитесь, пожалуйста, в 1000 знаков.
widget-privacy = О личных данных
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
widget-speech-notice = Сказанное может услышать разработчик вашего браузера.
widget-speech-allow = Говорить
widget-speech-failed = Не удалось разобрать. Введите вопрос.
widget-speech-blocked = Браузер не разрешает этой странице использовать микрофон. Введите вопрос.
widget-dismiss = Больше не показывать

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = О личных данных
privacy-stored = Вопросы и ответы хранятся под псевдонимом, чтобы разговор можно было продолжить. Телефоны, адреса электронной почты и номера регистрации жителей скрываются до сохранения. И всё же не пишите личных данных.
privacy-days = { $days ->
    [0] Вопросы и ответы не хранятся дольше десяти минут.
    [one] Вопросы и ответы удаляются через { $days } день.
    [few] Вопросы и ответы удаляются через { $days } дня.
   *[other] Вопросы и ответы удаляются через { $days } дней.
}
privacy-staff = Сотрудники читают вопросы со скрытыми данными и не знают, кто их задал: так ответы становятся лучше. Чат не обращается к другим серверам и не ставит cookie.
privacy-browser = Браузер хранит ключ к разговору (если начать заново, он заменяется новым) и ваш выбор в меню — не дольше, чем до удаления данных браузера.
privacy-delete = «Начать заново» в меню чата удаляет разговор через восемь секунд; до этого удаление можно отменить.
privacy-speech = Если вы задаёте вопрос голосом, браузер может передать запись своему разработчику. Jamae получает только текст.
source-page-copy = Это текст страницы, каким его прочитала программа. В ответах указана строка, из которой взяты сведения.

## Page (the web page at /)

page-title = Jamae: города-партнёры { $home_genitive }
page-heading = Города-партнёры { $home_genitive }: ответы с указанием источника
page-lead = Когда началось партнёрство, кто подписал соглашение, сколько там жителей? Jamae отвечает на вопросы о побратимах и дружественных городах { $home_genitive } по всему миру.
page-languages = Язык
page-privacy = О личных данных
page-try = Попробуйте спросить
page-promises = На что можно положиться
page-sourced-heading = Ответы с указанием источника
page-sourced = Под ответом видно, { $facts_from ->
    [page] из каких строк страницы мэрии или из какого другого источника он взят. Если страница противоречит себе, Jamae сообщит обе версии.
   *[records] из какого источника он взят. Если источники расходятся, Jamae сообщит все версии.
}
page-honest-heading = Если не знает, так и скажет
page-honest = О том, чего в сведениях нет, Jamae не гадает, а прямо говорит об этом и подсказывает, о чём можно спросить.
page-private-heading = Вас не спросят, кто вы
page-private = Ни имени, ни входа, ни cookie. Телефоны и адреса электронной почты скрываются, разговор можно удалить в любой момент.
page-kakao = В KakaoTalk написанное вами хранит и сама компания Kakao: 3, 30 или 180 дней либо 3 года, в зависимости от уровня безопасности, выбранного для бота.
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
trace-rows-count = строк: { $count }, { $ms } мс
trace-more = … и ещё { $count }
trace-time = время, мс
trace-all = всего { $ms }
