# Всё, что Jamae говорит по-русски. Примеры к каждой фразе: docs/answer-book/ru.md.
# Имена городов, стран и людей приходят только в именительном падеже: перед ними ставится «город», двоеточие или скобка.
# Дата кончается на «г.», поэтому после даты в конце предложения точки нет.

## Значения

format-date = long
# Меньшие числа пишутся полностью.
format-short-from = 1000000
country = { $code ->
    [US] США
    [CD] ДР Конго
    [CG] Республика Конго
    [HK] Гонконг
    [MO] Макао
    [MM] Мьянма
    [PS] Палестина
   *[other] { $name }
}
value-people = { $count ->
    [few] { $number } человека
   *[many] { $number } человек
}
value-celsius = { $below ->
    [yes] -{ $number } °C
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
type-sister = город-побратим
type-friendship = дружественный город
quoted = «{ $text }»
join-values = {", "}
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language }: { $name }
language-en = английский
language-ko = корейский
language-ja = японский
language-zh = китайский (упрощённый)
language-zh-Hant = китайский (традиционный)
language-ru = русский

attribute-date = дата соглашения
attribute-type = вид партнёрства
attribute-home-signer = подпись от города { $home }
attribute-partner-signer = подпись от города-партнёра
attribute-signers = кто подписал
attribute-population = население
attribute-temperature = средняя температура
attribute-features = особенности
attribute-location = расположение
attribute-names = названия
attribute-country = страна
attribute-province = регион

# Название города, от имени которого отвечает Jamae. Формы из names.csv (official, genitive) важнее этих.
home-official = город { $home }
home-genitive = города { $home }

## Сведения

# О побратиме нельзя сказать «дружественный», о дружественном городе нельзя сказать «побратим».
fact-date = { $type ->
    [sister] { $home } и { $city } стали городами-побратимами { $date }
    [friendship] { $home } и { $city } стали дружественными городами { $date }
   *[other] { $home } и { $city } заключили соглашение { $date }
}
fact-date-contested = { $page ->
    [yes] Для города { $city } на странице мэрии указаны разные даты: { $values }. Какая из них верна, сказать не могу.
   *[no] Для города { $city } в источниках указаны разные даты: { $values }. Какая из них верна, сказать не могу.
}
contested-value = { $value } ({ $place })
place-intro = во вступлении
place-list = в списке дат
place-table = в таблице
fact-type = { $city } — { $value }, партнёр города { $home }.
fact-home-signer = От города { $home } соглашение с городом { $city } подписал мэр { $value }.
fact-partner-signer = От города { $city } соглашение подписал мэр { $value }.
fact-signers = Соглашение подписали мэры: от города { $home } — { $home_person }, от города { $city } — { $partner_person }.
fact-population = Население города { $city }: { $value }.
fact-temperature = Средняя температура в городе { $city }: { $value }.
fact-features = О городе { $city } записано:
fact-location = Расположение города { $city }: { $where }.
fact-names = { $city } на других языках:
# Значение может быть датой, поэтому оно не стоит перед точкой.
fact-other = { $city }: { $value } ({ $attribute }).
fact-missing = { $city }, { $attribute }: к сожалению, таких сведений нет.
overview-head = { $type ->
    [sister] { $city } ({ $where }) — город-побратим, партнёр города { $home }.
    [friendship] { $city } ({ $where }) — дружественный город, партнёр города { $home }.
   *[other] { $city } ({ $where }) — партнёр города { $home }.
}
overview-line = { $label }: { $value }
note-contested-value = В источниках указаны разные значения: { $values }.
note-same-value = На странице точно такое же значение указано для города { $other }: у одного из двух городов оно может быть ошибочным.
note-same-values = На странице для городов { $cities } указано одно и то же значение: у одного из них оно может быть ошибочным.
note-not-recorded = Остальных сведений, о которых вы спрашиваете, в записях нет.
note-no-figures = О городах, которые не входят в число партнёров, сведений нет: «{ $places }».
note-read-as = («{ $written }» прочитано как «{ $name }».)
note-contested-date = На странице указаны разные даты; срок и годовщина зависят от того, какая из них верна.
note-contested-dates = На странице указаны разные даты ({ $cities }); в список включено, если подходит хотя бы одна.
not-recorded = К сожалению, таких сведений нет ({ $city }). В записях есть дата и вид соглашения, подписавшие его мэры, население, средняя температура, расположение и особенности.
not-recorded-general = К сожалению, таких сведений нет. В записях есть даты и виды соглашений, подписавшие их мэры, а также население, средняя температура, расположение и особенности каждого города-партнёра.

corrected-date = Дата соглашения с городом { $city }: { $value } (а не { $claimed }).
corrected-contested = { $claimed } — неверная дата соглашения с городом { $city }.
corrected-country = Страна, где находится { $city }, — { $value }, а не { $claimed }.
corrected-type = { $city } — { $value }, а не { $claimed }.
corrected-signer = { $claimed } не входит в число подписавших соглашение с городом { $city }.
corrected-home_signer = { $claimed } не входит в число подписавших соглашение с городом { $city }.
corrected-partner_signer = { $claimed } не входит в число подписавших соглашение с городом { $city }.
corrected-population = Население города { $city }: { $value }, а не { $claimed }.
corrected-temperature = Средняя температура в городе { $city }: { $value }, а не { $claimed }.
corrected-features = На странице о городе { $city } этого не сказано.

## Списки и количество

list-head = { $any ->
    [yes] { $count ->
        [one] { $count } город-партнёр ({ $conditions }):
        [few] { $count } города-партнёра ({ $conditions }):
       *[many] { $count } городов-партнёров ({ $conditions }):
    }
   *[no] { $count ->
        [one] У города { $home } { $count } город-партнёр:
        [few] У города { $home } { $count } города-партнёра:
       *[many] У города { $home } { $count } городов-партнёров:
    }
}
list-one = { $any ->
    [yes] Один город-партнёр ({ $conditions }):
   *[no] У города { $home } один город-партнёр:
}
list-line = { $has ->
    [yes] { $city } ({ $country }): { $values }
   *[no] { $city }: { $values }
}
list-more = … и ещё { $count }. Чтобы сузить список, укажите страну, год или вид партнёрства.
list-page = … и ещё { $count }. Напишите «ещё», чтобы увидеть следующие, или укажите страну, год или вид партнёрства.
list-next = С { $start }-го по { $stop }-й из { $count }:
list-end = Это весь список; городов-партнёров в нём: { $count }.
list-by-name = В алфавитном порядке.
list-none = { $any ->
    [yes] Городов-партнёров с таким условием нет ({ $conditions }).
   *[no] В записях нет ни одного города-партнёра.
}
# Условия стоят в скобках через запятую. После «чем» и двоеточия годится именительный падеж.
condition-country = { $negated ->
    [yes] страна: не { $value }
   *[no] страна: { $value }
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] кроме городов-побратимов
       *[no] города-побратимы
    }
   *[friendship] { $negated ->
        [yes] кроме дружественных городов
       *[no] дружественные города
    }
}
condition-signer = { $negated ->
    [yes] подписал не { $value }
   *[no] подписал { $value }
}
condition-city = кроме города { $value }
condition-these = { $named ->
    [yes] из этих { $count }
   *[no] из тех { $count }
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] не в Европе
       *[no] в Европе
    }
    [AS] { $negated ->
        [yes] не в Азии
       *[no] в Азии
    }
    [AF] { $negated ->
        [yes] не в Африке
       *[no] в Африке
    }
    [NA] { $negated ->
        [yes] не в Северной Америке
       *[no] в Северной Америке
    }
    [SA] { $negated ->
        [yes] не в Южной Америке
       *[no] в Южной Америке
    }
   *[OC] { $negated ->
        [yes] не в Океании
       *[no] в Океании
    }
}
condition-topic = в описании: «{ $value }»
condition-date = { $operator ->
    [under] дата: раньше чем { $value }
    [at_most] дата: не позже чем { $value }
    [over] дата: позже чем { $value }
    [at_least] дата: не раньше чем { $value }
   *[in] дата: { $value }
}
condition-number = { $operator ->
    [over] { $attribute }: больше чем { $value }
    [at_least] { $attribute }: не меньше чем { $value }
    [under] { $attribute }: меньше чем { $value }
    [at_most] { $attribute }: не больше чем { $value }
    [between] { $attribute }: { $value } – { $high }
   *[is] { $attribute }: { $value }
}
condition-age = { $operator ->
    [over] партнёры больше { $years } лет
    [at_least] партнёры не меньше { $years } лет
    [under] партнёры меньше { $years } лет
   *[at_most] партнёры не больше { $years } лет
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] партнёрство новее, чем с городом { $city }
       *[below] партнёрство старше, чем с городом { $city }
    }
    [population] { $operator ->
        [above] людей больше, чем в городе { $city }
       *[below] людей меньше, чем в городе { $city }
    }
    [temperature] { $operator ->
        [above] теплее, чем в городе { $city }
       *[below] холоднее, чем в городе { $city }
    }
   *[other] { $operator ->
        [above] { $attribute }: больше, чем { $city }
       *[below] { $attribute }: меньше, чем { $city }
    }
}
count-all = { $count ->
    [one] У города { $home } { $count } зарубежный город-партнёр
    [few] У города { $home } { $count } зарубежных города-партнёра
   *[many] У города { $home } { $count } зарубежных городов-партнёров
}: { $sisters ->
    [one] { $sisters } город-побратим
    [few] { $sisters } города-побратима
   *[many] { $sisters } городов-побратимов
} и { $friendships ->
    [one] { $friendships } дружественный город
    [few] { $friendships } дружественных города
   *[many] { $friendships } дружественных городов
}.
count-some = { $count ->
    [one] { $count } город-партнёр ({ $conditions })
    [few] { $count } города-партнёра ({ $conditions })
   *[many] { $count } городов-партнёров ({ $conditions })
}{ $names ->
    [yes] : { $cities }.
   *[no] .
}
count-countries = { $count ->
    [one] Города-партнёры находятся в { $count } стране: { $countries }.
   *[many] Города-партнёры находятся в { $count } странах: { $countries }.
}
note-count = (Во вступлении на странице сказано: «ещё { $others ->
    [one] { $others } город
    [few] { $others } города
   *[many] { $others } городов
}», то есть всего { $claimed }; в таблице и в списке дат их { $count }.)

## Первые и последние, сравнение, итоги

extreme-date-lowest = { $any ->
    [yes] Самое давнее партнёрство ({ $conditions }): { $city }, { $value }
   *[no] Самое давнее партнёрство: { $city }, { $value }
}
extreme-date-highest = { $any ->
    [yes] Самое недавнее партнёрство ({ $conditions }): { $city }, { $value }
   *[no] Самое недавнее партнёрство: { $city }, { $value }
}
extreme-population-highest = { $any ->
    [yes] Больше всего жителей ({ $conditions }): { $city }, { $value }.
   *[no] Больше всего жителей среди городов-партнёров: { $city }, { $value }.
}
extreme-population-lowest = { $any ->
    [yes] Меньше всего жителей ({ $conditions }): { $city }, { $value }.
   *[no] Меньше всего жителей среди городов-партнёров: { $city }, { $value }.
}
extreme-temperature-highest = { $count ->
    [one] Самый тёплый город-партнёр{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }: { $city }, в среднем { $value }.
   *[many] Самые тёплые города-партнёры{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }: { $city }, в среднем { $value }.
}
extreme-temperature-lowest = { $count ->
    [one] Самый холодный город-партнёр{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }: { $city }, в среднем { $value }.
   *[many] Самые холодные города-партнёры{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }: { $city }, в среднем { $value }.
}
extreme-other-highest = Наибольшее значение ({ $attribute }) — { $value }: { $city }.
extreme-other-lowest = Наименьшее значение ({ $attribute }) — { $value }: { $city }.
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = Среди городов-партнёров ({ $conditions }):{" "}
extreme-rank = { $rank }-е место ({ $kind ->
    [date] { $end ->
        [highest] по дате, начиная с самой новой
       *[lowest] по дате, начиная с самой давней
    }
    [population] { $end ->
        [highest] по населению, начиная с наибольшего
       *[lowest] по населению, начиная с наименьшего
    }
    [temperature] { $end ->
        [highest] по средней температуре, начиная с самой высокой
       *[lowest] по средней температуре, начиная с самой низкой
    }
   *[other] { $end ->
        [highest] { $attribute }, начиная с наибольшего значения
       *[lowest] { $attribute }, начиная с наименьшего значения
    }
}): { $city }, { $value }{ $kind ->
    [date] {""}
   *[other] .
}
extreme-head = { $kind ->
    [date] { $end ->
        [highest] Самые недавние партнёрства ({ $count }):
       *[lowest] Самые давние партнёрства ({ $count }):
    }
    [population] { $end ->
        [highest] Города-партнёры, где жителей больше всего ({ $count }):
       *[lowest] Города-партнёры, где жителей меньше всего ({ $count }):
    }
    [temperature] { $end ->
        [highest] Самые тёплые города-партнёры ({ $count }):
       *[lowest] Самые холодные города-партнёры ({ $count }):
    }
   *[other] { $end ->
        [highest] Первые { $count } по убыванию ({ $attribute }):
       *[lowest] Первые { $count } по возрастанию ({ $attribute }):
    }
}

extreme-nearest = { $kind ->
    [date] Ближе всего по дате к городу { $city }: { $cities }
    [population] Ближе всего по населению к городу { $city }: { $cities }
    [temperature] Ближе всего по средней температуре к городу { $city }: { $cities }
   *[other] Ближе всего к городу { $city } ({ $attribute }): { $cities }
}.
extreme-next = В том же порядке, с { $start }-го по { $stop }-й:
compare-head = Сравнение ({ $attribute }):
compare-date-lowest = Раньше — { $first } ({ $first_value }), затем — { $second } ({ $second_value }).
compare-date-highest = Позже — { $first } ({ $first_value }), раньше — { $second } ({ $second_value }).
compare-population-highest = Больше жителей в городе { $first }: { $first_value }; в городе { $second } — { $second_value }.
compare-population-lowest = Меньше жителей в городе { $first }: { $first_value }; в городе { $second } — { $second_value }.
compare-temperature-highest = Теплее в городе { $first }: в среднем { $first_value }; в городе { $second } — { $second_value }.
compare-temperature-lowest = Холоднее в городе { $first }: в среднем { $first_value }; в городе { $second } — { $second_value }.
compare-other-highest = Больше у города { $first } ({ $attribute }): { $first_value }; у города { $second } — { $second_value }.
compare-other-lowest = Меньше у города { $first } ({ $attribute }): { $first_value }; у города { $second } — { $second_value }.
compare-equal-date = Дата одна и та же ({ $cities }): { $value }
compare-equal-population = Население одинаковое ({ $cities }): { $value }.
compare-equal-temperature = Средняя температура одинаковая ({ $cities }): { $value }.
compare-equal-other = Значения одинаковы ({ $attribute }; { $cities }): { $value }.
compare-ratio = { $first } / { $second }: примерно в { $value } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} больше.
compare-difference = Разница: { $value }.

total-sum = { $count ->
    [one] Всего по { $count } городу-партнёру
   *[many] Всего по { $count } городам-партнёрам
}{ $any ->
    [yes] {" "}({ $conditions }): { $value }.
   *[no] : { $value }.
}
total-average = { $count ->
    [one] В среднем по { $count } городу-партнёру
   *[many] В среднем по { $count } городам-партнёрам
}{ $any ->
    [yes] {" "}({ $attribute }; { $conditions }): { $value }.
   *[no] {" "}({ $attribute }): { $value }.
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] Меньше всего соглашений от города { $home }
       *[highest] Больше всего соглашений от города { $home }
    } { $several ->
        [yes] подписали
       *[no] подписал
    }
    [partner_signer] { $end ->
        [lowest] Меньше всего соглашений от городов-партнёров
       *[highest] Больше всего соглашений от городов-партнёров
    } { $several ->
        [yes] подписали
       *[no] подписал
    }
   *[country] { $end ->
        [lowest] Меньше всего городов-партнёров:
       *[highest] Больше всего городов-партнёров:
    }
} { $values } — { $several ->
    [yes] по { $count }.
   *[no] { $count }.
}
tally-equal = Городов-партнёров поровну: по { $count }.
tally-more = Больше городов-партнёров ({ $first }): { $first_count } против { $second_count } ({ $second }).
tally-same = От города { $home } подписал один и тот же мэр:
tally-apart = От города { $home } подписали разные мэры:
tally-different = { $kind ->
    [partner_signer] { $count ->
        [one] От городов-партнёров подписал { $count } мэр:
        [few] От городов-партнёров подписали { $count } разных мэра:
       *[many] От городов-партнёров подписали { $count } разных мэров:
    }
   *[home_signer] { $count ->
        [one] От города { $home } подписал { $count } мэр:
        [few] От города { $home } подписали { $count } разных мэра:
       *[many] От города { $home } подписали { $count } разных мэров:
    }
}
tally-each = { $kind ->
    [home_signer] Соглашения по подписавшим от города { $home }:
    [partner_signer] Соглашения по подписавшим от городов-партнёров:
   *[country] Города-партнёры по странам:
}
tally-line = { $value }: { $count }{ $names ->
    [yes] {" "}({ $cities })
   *[no] {""}
}
tally-rest = … и ещё { $count }
note-tally-missing = { $count ->
    [one] Об { $count } городе-партнёре таких сведений нет.
   *[many] О { $count } городах-партнёрах таких сведений нет.
}
duration = { $home } и { $city } — партнёры уже { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}, с { $date }
duration-next = Следующая годовщина ({ $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}): { $date }
anniversary = { $past ->
    [yes] { $years }-летие партнёрства с городом { $city } пришлось на { $date }
   *[no] { $years }-летие партнёрства с городом { $city } приходится на { $date }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] В { $year } году годовщин нет.
       *[other] Годовщины в { $year } году:
    }
   *[other] { $count ->
        [0] В { $year } году { $years }-летия нет ни у одного партнёрства.
       *[other] { $years }-летие в { $year } году:
    }
}
anniversaries-of = Даты { $years }-летия:
duration-coming = Ближайшие годовщины:
duration-line = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}, { $date }

## Изображения

picture-head = { $title }:
picture-who = { $which ->
    [all] города-партнёры { $home_genitive }
   *[some] города-партнёры ({ $conditions })
}
picture-count = { $count ->
    [one] { $count } город-партнёр
    [few] { $count } города-партнёра
   *[other] { $count } городов-партнёров
}
picture-map-title = { $who } на карте
picture-timeline-title = даты соглашений — { $who }
picture-chart-title = { $attribute } — { $who }
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] Координаты не записаны ({ $cities }), поэтому на карте этого не показать.
    [timeline] Дата соглашения не записана: { $cities }.
   *[chart] { $attribute } — данные не записаны: { $cities }.
}
picture-two-dates = На странице указаны две даты ({ $cities }); на ленте времени показаны обе.

## Да и нет

yes = Да.
no = Нет.
# "Is there one?" - there is none.
none = Нет.
verify-member = { $has ->
    [yes] { $type ->
        [sister] Да. { $home } и { $city } — города-побратимы с { $date }
       *[friendship] Да. { $home } и { $city } — дружественные города с { $date }
    }
   *[no] Да. { $city } — партнёр города { $home }.
}

## Когда ответа нет

# Названия стоят так, как их написал спрашивающий, в любом падеже.
not-partner = { $count ->
    [one] Нет, среди партнёров города { $home } этого города нет: «{ $places }».
   *[many] Нет, среди партнёров города { $home } этих городов нет: «{ $places }».
}
not-partner-country = { $count ->
    [one] Город-партнёр в этой стране ({ $country }): { $cities }.
   *[many] Города-партнёры в этой стране ({ $country }): { $cities }.
}
no-such-place = К сожалению, города-партнёра с названием { $name } в записях нет, поэтому ответить не могу.
no-partner-there = К сожалению, в записях нет города-партнёра в месте { $name }. Записаны только страна и провинция, штат или префектура каждого города.
not-understood = Извините, вопрос непонятен. Я отвечаю на вопросы о зарубежных партнёрах города { $home }: городах-побратимах и дружественных городах. Спросите, пожалуйста, другими словами.
declined-outside = Извините, на этот вопрос ответить не могу. Я отвечаю только на вопросы о зарубежных партнёрах города { $home }: городах-побратимах и дружественных городах.
declined-city = Извините, таких сведений нет ({ $city }). Могу сообщить то, что есть на странице мэрии: соглашение, кто его подписал, население, средняя температура и особенности.
declined-service = { $has ->
    [yes] Извините, с городскими услугами помочь не могу: я отвечаю только о зарубежных партнёрах города { $home }. Обратитесь в справочную службу мэрии: { $telephone }.
   *[no] Извините, с городскими услугами помочь не могу: я отвечаю только о зарубежных партнёрах города { $home }.
}
declined-programme = { $has ->
    [yes] Извините, таких сведений нет. В записях есть соглашения, подписавшие их мэры и основные сведения о каждом городе-партнёре. О программах обмена и планах спросите, пожалуйста, в мэрии: { $telephone }.
   *[no] Извините, таких сведений нет. В записях есть соглашения, подписавшие их мэры и основные сведения о каждом городе-партнёре.
}
declined-elsewhere = Извините, у меня есть сведения только о зарубежных партнёрах города { $home }. О других городах и их партнёрах сведений нет.
declined-home = Извините, о самом городе { $home } сведений нет. Я отвечаю только на вопросы о его зарубежных партнёрах: городах-побратимах и дружественных городах.
ask-city = { $any ->
    [yes] О каком городе вы спрашиваете? ({ $attribute })
   *[no] О каком городе вы спрашиваете?
}
ask-language = На каком языке вам отвечать?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = Извините, данные сейчас недоступны. Пожалуйста, повторите вопрос чуть позже.
crowded = Сейчас очень много вопросов. Пожалуйста, повторите через несколько секунд.

## Разговор

assistant-name = Jamae
talk-greet = Здравствуйте! Я { $name }, автоматический помощник мэрии города { $home }. Отвечаю на вопросы о зарубежных городах-побратимах и дружественных городах. Что вы хотели бы узнать?
talk-thanks = Пожалуйста. Если есть ещё вопросы о городах-партнёрах, задавайте.
talk-goodbye = До свидания. Спасибо за интерес к зарубежным партнёрам города { $home }.
talk-identity = Я { $name }, автоматический помощник мэрии города { $home }, а не человек. Отвечаю на вопросы о зарубежных городах-побратимах и дружественных городах.
talk-capabilities = Я отвечаю на вопросы о зарубежных партнёрах города { $home }, городах-побратимах и дружественных городах: когда, кем и какое соглашение подписано, каковы население, средняя температура, расположение и особенности каждого города. Могу также перечислить, сосчитать и сравнить города, показать их на карте, на ленте времени или на диаграмме.
talk-praise = Спасибо, приятно это слышать.
talk-complaint = Извините. Я знаю только то, что сказано о городах-партнёрах на странице мэрии. Задайте вопрос другими словами или напишите «телефон мэрии», чтобы обратиться к сотруднику.
talk-contact = Как связаться с сотрудником мэрии города { $home }:
talk-source = Источник всех сведений: { $title }. Число городов-партнёров на ней: { $count }. Если страница противоречит себе, я называю оба значения. Более новых сведений нет.
talk-language = Буду отвечать по-русски.
talk-forget = Готово. Наш разговор удалён.
contact-line = { $label }: { $value }
contact-office = Куда обратиться
contact-telephone = Телефон
contact-website = Сайт
contact-address = Адрес

## Источники

source-line = Источник: { $sources }
source-part = { $title } ({ $places })
source-own = материалы { $home_genitive }
place-intro-short = вступление
place-list-short = список дат
place-table-short = таблица

## Предлагаемые вопросы (отправляются так, как если бы их набрали)

suggest-date = Когда заключено соглашение с городом { $city }?
suggest-population = Сколько жителей в городе { $city }?
suggest-signers = Кто подписал соглашение с городом { $city }?
suggest-temperature = Какая средняя температура в городе { $city }?
suggest-features = Чем известен город { $city }?
suggest-type = { $city } — город-побратим или дружественный город?
suggest-location = Где находится { $city }?
suggest-names = Как город { $city } называется на других языках?
suggest-duration = Сколько лет длится партнёрство с городом { $city }?
suggest-overview = Расскажите о городе { $city }
suggest-list = Какие есть города-партнёры?
suggest-more = Покажи ещё
suggest-newest = Какой город-партнёр самый новый?
suggest-oldest = С каким городом соглашение заключено раньше всех?
suggest-largest = В каком городе-партнёре больше всего жителей?
suggest-map = Покажите города-партнёры на карте
suggest-timeline = Покажите ленту времени соглашений
suggest-chart = Сравните население на диаграмме

## Отказы (каналы отвечают так, ещё не читая вопроса)

refusal-empty = Сообщение пустое. Напишите, пожалуйста, вопрос о зарубежных городах-побратимах или дружественных городах.
refusal-too-long = Сообщение слишком длинное. Уложитесь, пожалуйста, в 1000 знаков.
refusal-not-text = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос.

## Telegram

telegram-text-only = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос, например: «Какой город-партнёр самый новый?» Подсказка: /help.
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
widget-subtitle = Автоматический помощник
widget-notice = Вам отвечает программа, а не человек, по странице { $home_genitive }. Не пишите личных данных.
widget-greeting = Здравствуйте! Спросите меня о зарубежных городах-побратимах и городах-друзьях { $home_genitive }.
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

page-title = Jamae: города-партнёры { $home_genitive }
page-heading = Города-побратимы { $home_genitive }: у каждого ответа есть источник
page-lead = Когда началось партнёрство, кто подписал соглашение, сколько там жителей? Jamae отвечает на вопросы о побратимах и городах-друзьях { $home_genitive } по всему миру.
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
page-footer = Jamae (자매, «сёстры») — автоматический помощник. Сведения взяты со страницы { $home_genitive } о городах-партнёрах.

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
