# Everything that Jamae says in English. docs/answer-book/en.md shows each sentence with a real example.

## Values

format-date = d MMMM y
# A day of any year, in CLDR's letters.
format-day = d MMMM
# Numbers below this are written in full.
format-short-from = 1000000
country = { $code ->
    [US] the United States
    [PH] the Philippines
    [GB] the United Kingdom
    [NL] the Netherlands
    [AE] the United Arab Emirates
    [CZ] the Czech Republic
   *[other] { $name }
}
# There is $count too, the number itself, for plural forms. The phrases that stand around it say “people”, so that it is said once.
value-people = { $number }
value-celsius = { $below ->
    [yes] −{ $number } °C
   *[no] { $number } °C
}
value-unit = { $number } { $unit }
# Time between two days: full years and months; $both is yes where neither is 0.
value-span = { $years ->
    [0] {""}
    [one] { $years } year
   *[other] { $years } years
}{ $both ->
    [yes] {" and "}
   *[no] {""}
}{ $months ->
    [0] {""}
    [one] { $months } month
   *[other] { $months } months
}
value-not-recorded = not recorded
year = { $year }
# There are $century and $decade too: the 20th century, 90.
# $year may be left out.
decade = the { $year }s
where = { $province }, { $code ->
    [US] USA
    [GB] UK
    [PH] Philippines
   *[other] { $country }
}
# Where a city is, in a sentence.
# There are $code, $country and $province too.
where-in = in { where }
type-sister = sister city
type-friendship = friendship city
# Several of a kind.
types-sister = sister cities
types-friendship = friendship cities
quoted = “{ $text }”
join-values = {", "}
join-columns = {"; "}
join-contested = {" and "}
# Two dates of which one is right; $start and $end are what both share.
either-date = { $start }{ $first } or { $second }{ $end }
# The same in short, for a list; $bare is the first without what the second has behind it, too.
# There is $first too.
# $bare may be left out.
either-date-short = { $start }{ $bare }/{ $second }{ $end }
join-readings = {"; "}
city-in-country = { $city } ({ $code ->
    [US] USA
    [GB] UK
    [PH] Philippines
    [NL] Netherlands
    [AE] United Arab Emirates
    [CZ] Czech Republic
   *[other] { $country }
})
# A country with its preposition.
# There is $code too.
in-country = in { $name }
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language }: { $name }
language-en = English
language-ko = Korean
language-ja = Japanese
language-zh = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
# Both ways to write Chinese.
language-zh-both = Chinese (simplified and traditional)
language-ru = Russian

attribute-date = date of the agreement
attribute-type = kind of partnership
attribute-home-signer = signatory for { $home }
attribute-partner-signer = signatory for the partner city
attribute-signers = signatories
attribute-population = population
attribute-temperature = average temperature
attribute-features = features
attribute-location = location
attribute-names = names in other languages
attribute-signer-names = names of the mayors
attribute-signer = signatories
attribute-year = year
attribute-month = month
attribute-day = day
attribute-age = age of the partnership
attribute-continent = continent
attribute-feature = features
attribute-contested = contested date
attribute-country = country
attribute-province = province

# The home city with its title, where names.csv has no `official` name of it. Every phrase may use $home and $home_official; a
# language that has a phrase home-genitive may use $home_genitive too.
home-official = { $home } City

## Facts

fact-date = { $type ->
    [sister] { $home } and { $city } became sister cities on { $date }.
    [friendship] { $home } and { $city } became friendship cities on { $date }.
   *[other] The agreement between { $home } and { $city } is dated { $date }.
}
fact-date-contested = { $page ->
    [yes] { $home_official }’s page gives two dates for the agreement with { $city }: { $values }.
   *[no] Different dates are recorded for the agreement with { $city }: { $values }.
}
contested-date = { $value } ({ $place })
contested-ask = It is not stated which is right. To check, please call { $telephone } ({ $office }).
contact-may-know = To ask city staff, please call { $telephone } ({ $office }).
contested-value = { $value } ({ $place })
place-intro = in the introduction
place-list = in the list of dates
place-table = in the table
fact-type = { $city } is a { $value } of { $home }.
fact-home-signer = Mayor { $value } signed the agreement with { $city } on behalf of { $home }.
fact-both-type = { $cities } are both { $key ->
    [sister] sister cities
   *[friendship] friendship cities
} of { $home }.
# There is $key too.
fact-both-home-signer = Mayor { $value } signed the agreements with both { $cities } on behalf of { $home }.
fact-each-home-signer = On behalf of { $home }, Mayor { $first_value } signed the agreement with { $first }, and Mayor { $second_value } the one with { $second }.
fact-partner-signer = Mayor { $value } signed the agreement on behalf of { $city }.
fact-each-partner-signer = Mayor { $first_value } signed the agreement on behalf of { $first }, and Mayor { $second_value } on behalf of { $second }.
# There is $key too.
fact-country = { $city } is in { $value }.
signers-pair = { $home_person } for { $home }, { $partner_person } for { $city }
fact-signers = The agreement with { $city } was signed by Mayor { $home_person } for { $home } and Mayor { $partner_person } for { $city }.
fact-population = { $city } has { $value } people.
fact-temperature = The average temperature in { $city } is { $value }.
# Where facts come from, at the beginning of a sentence and within it: the city's page where all of them do, else its data.
# “.partners” says which page, where something is denied and no line on sources says it.
facts-source = { $facts_from ->
    [page] { $home_official }’s page
   *[records] { $home_official }’s data
}
    .partners = { $facts_from ->
        [page] { $home_official }’s page about its partner cities
       *[records] { $home_official }’s data on its partner cities
    }
facts-in = { $facts_from ->
    [page] on { $home_official }’s page
   *[records] in { $home_official }’s data
}
fact-features = { facts-source } says of { $city }:
fact-feature = { facts-source } says of { $city }: { $feature }.
# The features of several cities, a line each.
features-several = { facts-source } says:
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = { facts-source.partners } does not say “{ $claimed }”. It says of { $city }:
fact-signer-names = { $side ->
    [home] The name of Mayor { $person }, who signed for { $home }, is written:
   *[partner] The name of Mayor { $person }, who signed for { $city }, is written:
}
fact-location = { $city } is { $there }.
fact-names = The name { $city } is written:
fact-other = The { $attribute } of { $city }: { $value }.
fact-missing = { facts-source.partners } does not give the { $attribute } for { $city }.
missing-of = { $attribute } of { $city }
overview-head = { $type ->
    [sister] { $city } ({ $where }) is a sister city of { $home }.
    [friendship] { $city } ({ $where }) is a friendship city of { $home }.
   *[other] { $city } ({ $where }) is a partner city of { $home }.
}
overview-line = { $label }: { $value }
# Who signed for a city, in the lines about that city.
label-partner-signer = signatory for { $city }
note-friendship = { $count ->
    [one] { $cities } is a friendship city.
   *[other] { $cities } are friendship cities.
}
note-contested-value = Different values are recorded: { $values }.
note-same-value = { facts-source } gives exactly the same { $attribute } for { $other } as for { $city }, so one of the two figures may be a mistake.
note-same-values = { facts-source } gives exactly the same { $attribute } for { $cities }, so one of the figures may be a mistake.
# After figures that were told to be the same.
note-one-mistaken = One of the two figures { facts-in } may be a mistake.
note-read-as = (I read “{ $written }” as { $name }.)
note-contested-dates = { facts-source } gives two conflicting dates { $count ->
    [one] for { $cities }, so it may not belong here.
    [2] each for { $cities }, so one or both may not belong here.
   *[other] each for { $cities }, so some of them may not belong here.
}
# Kinds of things that are not recorded, as they stand in a sentence after “no information on” or “help with”, and alone on a button; “or” joins the parts of one.
thing-area = the area
thing-density = the population density
thing-gdp = GDP
thing-economy = economic figures
thing-trade = trade
thing-safety = safety or crime
thing-visa = visas or entry requirements
thing-local_time = the local time or the time difference
thing-current_mayor = the current mayor
thing-officials = other office-holders or terms of office
thing-biography = personal or biographical details
thing-weather = the weather by day, month, or season
thing-education = schools or universities
thing-flights = flights
thing-ships = ferries or ships
thing-transport = how to get there by train, bus, or other transport
thing-distance = this distance or travel time
thing-prices = prices, currency, or the cost of living
thing-incomes = incomes or employment
thing-costs = costs or budgets
thing-reason = the reasons or the background
thing-kinds = the difference between sister and friendship cities
thing-validity = the term, renewal, or end of an agreement
thing-ceremony = the signing ceremony
thing-agreement_text = the text of the agreement
thing-exchanges = exchanges, visits, events, or their results
thing-food = food or restaurants
thing-specialities = regional products or souvenirs
thing-sights = sights
thing-festivals = festivals or their dates
thing-sea = the sea, beaches, or harbors
thing-sports = sports or sports clubs
thing-symbols = flags, coats of arms, or other city symbols
thing-spoken_language = the languages people speak
thing-religion = religion
thing-koreans = the local Korean community
thing-people = famous people
thing-history = further details of the history
thing-name_meaning = the meaning or origin of names
thing-contact_details = contact details
thing-capital = which city is a capital
thing-geography = latitude, rivers, or mountains
thing-disasters = natural disasters
thing-lodging = hotels or other lodging
thing-shopping = shops or markets
thing-health = hospitals or health
thing-other_partners = partnerships with other cities
thing-figures_year = the year or basis of the figures
thing-nature = animals or plants
not-recorded = { $named ->
    [known] { $any ->
        [yes] For { $cities }, { facts-source.partners } has no information on { $thing }.
       *[no] { facts-source.partners } has no information on { $thing }.
    }
    [yes] { $any ->
        [yes] { facts-source.partners } has no information on { $thing } for { $cities }.
       *[no] { facts-source.partners } has no information on { $thing }.
    }
   *[no] { $any ->
        [yes] { facts-source.partners } has no information on that for { $cities }.
       *[no] { facts-source.partners } has no information on that.
    }
}
# A set of cities. $head is partner, sister or friendship; $modifiers stand with it (“in Japan”), $without says what is left out.
# $form: plain, the (as a subject), of (after “of”); $count is told where $counted is yes.
set = { $form ->
    [plain] {""}
   *[the] the{" "}
}{ $counted ->
    [yes] { $count ->
        [one] { $form ->
            [plain] one{" "}
           *[the] only{" "}
        }
        [2] two{" "}
        [3] three{" "}
        [4] four{" "}
        [5] five{" "}
        [6] six{" "}
        [7] seven{" "}
        [8] eight{" "}
        [9] nine{" "}
        [10] ten{" "}
       *[other] { $count }{" "}
    }
   *[no] {""}
}{ $head ->
    [sister] sister
    [friendship] friendship
   *[partner] partner
} { $count ->
    [one] city
   *[other] cities
}{ $modified ->
    [yes] {" "}{ $modifiers }
   *[no] {""}
}{ $without }
# There is $modified too.
set-without = {" "}other than { $cities }
# There is $form too.
set-named = { $cities }
# Of some cities those for which something holds: $set is the set without them. There is $set_of too, after “of”.
set-among = { $form ->
    [plain] {""}
   *[the] the{" "}
}{ $set } among { $base }
# Cities that were just named, where others are looked at beside them.
# There is $count too.
set-these = these { count-word }
# Cities for which one thing or another holds: $both are the sets joined by “and”, $either by “or”, $sets by commas.
# $sets may be left out.
# $either may be left out.
# $both may be left out.
set-any-of = { $form ->
    [plain] { $counted ->
        [yes] { $count ->
            [one] one city that is one of the { $either }
           *[other] { count-word } cities that are { $either }
        }
       *[no] { $either }
    }
   *[the] { $counted ->
        [yes] { $count ->
            [one] the only one of { $both }
           *[other] { $both } ({ count-word } in all)
        }
       *[no] { $both }
    }
}
set-join-places = {" and "}
# Where cities are, where they are not, and what else holds of them; $last: whether one place ends what is not the only condition.
# There are $last and $inside, whether it is said where they are, too.
set-modifiers = { $places }{ $apart ->
    [yes] {" "}
   *[no] {""}
}{ $outside }{ $both ->
    [yes] {" "}
   *[no] {""}
}{ $others }
set-join = {" and "}
# $several and $one are the set for several cities and for one.
# $one may be left out.
set-subject = { $count ->
    [one] { $one }
   *[other] { $several }
}

## Lists and counts

# There are $counted and $set too.
# $the_counted may be left out.
list-head = { $all ->
    [yes] { $home } has { $count ->
        [one] one partner city
        [2] two partner cities
        [3] three partner cities
        [4] four partner cities
        [5] five partner cities
        [6] six partner cities
        [7] seven partner cities
        [8] eight partner cities
        [9] nine partner cities
        [10] ten partner cities
       *[other] { $count } partner cities
    } abroad:
   *[no] { $the_counted }:
}
# There is $set_of too, which may be left out.
list-columns = { $named ->
    [yes] { $attributes }:
   *[no] { $set } — { $attributes }:
}
# There is $count too.
list-ordered = { $set } { $order }{ $more ->
    [yes] , with { $attributes }
   *[no] {""}
}:
list-few = { $named ->
    [yes] { $cities }.
   *[no] { $count ->
        [one] { $set } is { $cities }.
       *[other] { $set } are { $cities }.
    }
}
list-kind = { $kind ->
    [sister] { $count ->
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
       *[other] { $count }
    } sister { $count ->
        [one] city
       *[other] cities
    }
   *[friendship] { $count ->
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
       *[other] { $count }
    } friendship { $count ->
        [one] city
       *[other] cities
    }
}: { $cities }
list-line = { $city }: { $values }
list-name = { $city }
column-city = City
list-page = … and { $count } more. Say “more” for the next ones, or name a country, a year, or a kind of partnership.
list-next = Numbers { $start } to { $stop } of { $count }:
list-end = That was the whole list: { $count ->
    [one] { $count } city
   *[other] { $count } cities
}.
# There is $set_of too.
# $set may be left out.
list-none = { $any ->
    [yes] { $home } has no { $set }.
   *[no] No partner city is recorded.
}
more-of-what = There is no list to continue. What would you like to know about the partner cities?
# There are $after, $alone, $beside, $followed, $key, $several and $there too.
condition-country = { $negated ->
    [yes] outside { $value }
   *[no] in { $value }
}
# There are $after, $alone, $beside, $followed and $several too.
condition-province = { $negated ->
    [yes] outside { $value }
   *[no] in { $value }
}
# There are $after, $alone, $beside, $followed and $several too.
# $several may be left out.
# There are $after, $alone, $beside, $followed and $several too.
# $several may be left out.
condition-signer = { $several ->
    [yes] whose agreements were
   *[no] whose agreement was
}{ $negated ->
    [yes] {" "}not
   *[no] {""}
} signed by { $value }
# There are $after, $alone, $beside, $followed and $several too.
condition-continent = { $negated ->
    [yes] outside{" "}
   *[no] in{" "}
}{ $key ->
    [EU] Europe
    [AS] Asia
    [AF] Africa
    [NA] North America
    [SA] South America
   *[OC] Oceania
}
# There are $after, $alone, $beside, $followed and $several too.
condition-date = { $negated ->
    [yes] that did not sign an agreement { $operator ->
        [between] between { $value } and { $high }
        [on] on { $value }
       *[in] in { $value }
    }
   *[no] { $after ->
        [same] {""}
        [signed] concluded{" "}
       *[no] that signed an agreement{" "}
    }{ $operator ->
        [under] before { $value }
        [at_most] no later than { $value }
        [over] after { $value }
        [at_least] from { $value } onwards
        [between] between { $value } and { $high }
        [on] on { $value }
       *[in] in { $value }
    }
}
# $low is the lower end of a range without its unit.
# There are $after, $alone, $beside, $followed and $several too.
# $low may be left out.
condition-number = { $after ->
    [no] with{" "}
   *[other] {""}
}{ $kind ->
    [population] { $operator ->
        [over] more than { $value } people
        [at_least] at least { $value } people
        [under] fewer than { $value } people
        [at_most] at most { $value } people
        [between] between { $low } and { $high } people
        [is_not] any number of people but { $value }
        [not_between] fewer than { $low } or more than { $high } people
       *[is] { $value } people
    }
    [temperature] { $operator ->
        [over] an average temperature above { $value }
        [at_least] an average temperature of at least { $value }
        [under] an average temperature below { $value }
        [at_most] an average temperature of at most { $value }
        [between] an average temperature from { $value } to { $high }
        [is_not] an average temperature other than { $value }
        [not_between] an average temperature below { $value } or above { $high }
       *[is] an average temperature of { $value }
    }
   *[other] { $operator ->
        [over] { $attribute } over { $value }
        [at_least] { $attribute } of at least { $value }
        [under] { $attribute } under { $value }
        [at_most] { $attribute } of at most { $value }
        [between] { $attribute } from { $value } to { $high }
        [is_not] { $attribute } other than { $value }
        [not_between] { $attribute } under { $value } or over { $high }
       *[is] { $attribute } of { $value }
    }
}
# There are $after, $alone, $beside, $followed and $several too.
# $several may be left out.
condition-age = { $after ->
    [same] {""}
   *[no] { $several ->
        [yes] whose partnerships have lasted{" "}
       *[no] whose partnership has lasted{" "}
    }
}{ $operator ->
    [is] { $years } full{" "}
    [over] more than { $years }{" "}
    [at_least] at least { $years }{" "}
    [under] less than { $years }{" "}
    [is_not] more or less than { $years } full{" "}
    [not_between] less than { $years } or more than { $high }{" "}
   *[at_most] at most { $years }{" "}
}{ $years ->
    [one] year
   *[other] years
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] the average ({ $value })
   *[no] the average
}
# There are $after, $alone, $beside, $followed and $several too.
condition-against = { $kind ->
    [date] { $after ->
        [same] {""}
       *[no] that signed an agreement{" "}
    }{ $operator ->
        [above] after { $value }
        [below] before { $value }
       *[like] on the same day as { $value }
    }
    [population] { $after ->
        [same] {""}
       *[no] with{" "}
    }{ $operator ->
        [above] more people than { $value }
        [below] fewer people than { $value }
       *[like] as many people as { $value }
    }
    [temperature] { $operator ->
        [above] warmer than { $value }
        [below] colder than { $value }
       *[like] as warm as { $value }
    }
   *[other] { $operator ->
        [above] above { $value } in { $attribute }
        [below] below { $value } in { $attribute }
       *[like] with the same { $attribute } as { $value }
    }
}
# There are $after, $alone, $beside, $followed and $several too.
# $several may be left out.
condition-feature = for which { facts-source } { $negated ->
    [yes] does not mention { $value }
   *[no] mentions { $value }
}
# There are $after, $alone, $beside, $followed and $several too.
condition-contested = { $negated ->
    [yes] for which { facts-source } gives only one date
   *[no] for which { facts-source } gives two dates
}
# What the recorded features speak of, by its English key.
feature = { $key ->
    [independence] the independence movement
    [independence_movement] the independence movement
    [metro_manila] Metro Manila
    [tokyo] Tokyo
    [yokohama] Yokohama
    [hiroshima] Hiroshima
    [osaka] Osaka
    [los_angeles] Los Angeles
    [airport] an airport
    [peninsula] a peninsula
    [railway] a railway
    [forest] forests
    [resources] natural resources
   *[other] { $value }
}
# “largest”, “second-oldest”: what stands at a place of an order.
superlative = { $rank ->
    [1] {""}
    [2] second-
    [3] third-
    [4] fourth-
    [5] fifth-
    [6] sixth-
    [7] seventh-
    [8] eighth-
    [9] ninth-
    [10] tenth-
    [21] 21st-
    [22] 22nd-
    [23] 23rd-
    [31] 31st-
    [32] 32nd-
    [33] 33rd-
    [41] 41st-
    [42] 42nd-
    [43] 43rd-
    [51] 51st-
    [52] 52nd-
    [53] 53rd-
    [61] 61st-
    [62] 62nd-
    [63] 63rd-
    [71] 71st-
    [72] 72nd-
    [73] 73rd-
    [81] 81st-
    [82] 82nd-
    [83] 83rd-
    [91] 91st-
    [92] 92nd-
    [93] 93rd-
    [101] 101st-
    [102] 102nd-
    [103] 103rd-
   *[other] { $rank }th-
}{ $kind ->
    [date] { $end ->
        [highest] newest
       *[lowest] oldest
    }
    [population] { $end ->
        [highest] largest
       *[lowest] smallest
    }
   *[temperature] { $end ->
        [highest] warmest
       *[lowest] coldest
    }
}
# There is $form too.
set-picked = the { $count ->
    [one] {""}
    [2] two{" "}
    [3] three{" "}
    [4] four{" "}
    [5] five{" "}
    [6] six{" "}
    [7] seven{" "}
    [8] eight{" "}
    [9] nine{" "}
    [10] ten{" "}
   *[other] { $count }{" "}
}{ $kind ->
    [date] { $all ->
        [yes] { $count ->
            [one] partner city with the { $word } partnership
           *[other] partner cities with the { $word } partnerships
        }
       *[no] { $count ->
            [one] one with the { $word } partnership among { $base }
           *[other] with the { $word } partnerships among { $base }
        }
    }
    [other] { $all ->
        [yes] { $count ->
            [one] partner city{" "}
           *[other] partner cities{" "}
        }
       *[no] { $count ->
            [one] one{" "}
           *[other] {""}
        }
    }with the { $end ->
        [highest] highest
       *[lowest] lowest
    } { $attribute }{ $all ->
        [yes] {""}
       *[no] {" "}among { $base }
    }
   *[population] { $word } { $all ->
        [yes] { $count ->
            [one] partner city
           *[other] partner cities
        }
       *[no] of { $base }
    }
}
set-middle = the one in the middle { $kind ->
    [date] by date
    [population] by population
    [temperature] by average temperature
   *[other] by { $attribute }
}{ $all ->
    [yes] {""}
   *[no] {" "}among { $base }
}
# The city so many $steps after another in an order, or before it where $after is no.
# $steps may be left out.
set-beside = { $steps ->
    [1] { $kind ->
        [date] the partner city that came { $after ->
            [yes] { $end ->
                [highest] just before
               *[lowest] next after
            }
           *[no] { $end ->
                [highest] next after
               *[lowest] just before
            }
        } { $city }
       *[other] the city just { $after ->
            [yes] { $end ->
                [highest] below
               *[lowest] above
            }
           *[no] { $end ->
                [highest] above
               *[lowest] below
            }
        } { $city } in { $kind ->
            [population] population
            [temperature] average temperature
           *[other] { $attribute }
        }
    }
   *[other] the city { $steps } places { $after ->
        [yes] after
       *[no] before
    } { $city } { order-by }
}{ $all ->
    [yes] {""}
   *[no] {" "}among { $base }
}
set-nearest = the one closest to { $city } { $kind ->
    [date] in date
    [population] in population
    [temperature] in average temperature
   *[other] in { $attribute }
}{ $all ->
    [yes] {""}
   *[no] {" "}among { $base }
}
order-by = { $kind ->
    [name] in alphabetical order
    [date] { $end ->
        [highest] by date, newest first
       *[lowest] by date, oldest first
    }
    [population] { $end ->
        [highest] by population, largest first
       *[lowest] by population, smallest first
    }
    [temperature] { $end ->
        [highest] by average temperature, warmest first
       *[lowest] by average temperature, coldest first
    }
   *[other] { $end ->
        [highest] by { $attribute }, highest first
       *[lowest] by { $attribute }, lowest first
    }
}
count-all = { $home } has { $count ->
    [one] one partner city
    [2] two partner cities
    [3] three partner cities
    [4] four partner cities
    [5] five partner cities
    [6] six partner cities
    [7] seven partner cities
    [8] eight partner cities
    [9] nine partner cities
    [10] ten partner cities
   *[other] { $count } partner cities
} abroad: { $sisters ->
    [0] no sister cities
    [one] one sister city
    [2] two sister cities
    [3] three sister cities
    [4] four sister cities
    [5] five sister cities
    [6] six sister cities
    [7] seven sister cities
    [8] eight sister cities
    [9] nine sister cities
    [10] ten sister cities
   *[other] { $sisters } sister cities
} and { $friendships ->
    [0] no friendship cities
    [one] one friendship city
    [2] two friendship cities
    [3] three friendship cities
    [4] four friendship cities
    [5] five friendship cities
    [6] six friendship cities
    [7] seven friendship cities
    [8] eight friendship cities
    [9] nine friendship cities
    [10] ten friendship cities
   *[other] { $friendships } friendship cities
}.
# There is $set too.
# $counted may be left out.
count-some = { $count ->
    [one] There is { $counted }
   *[other] There are { $counted }
}{ $names ->
    [yes] : { $cities }.
   *[no] .
}
# There is $count too.
note-count = The introduction to { $home_official }’s page names one city and “other { $others } cities”, which would make { $claimed ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $claimed }
} in all, but its table and its list of dates each contain { count-word }.
# Stands before how many there are, and which.
there-are = Yes.

## Time and figures

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
value-days-either = { $fewer } or { $days } days
span = { $near ->
    [nearly] nearly { value-span }
    [over] a little over { value-span }
    [half] about { $months }½ months
    [about] about { value-span }
   *[exact] { value-span }
}
span-days = { $span } ({ $days })
note-two-dates = { facts-source } gives two conflicting dates { $count ->
    [one] for
   *[other] each for
} { $cities }.
note-in-two-groups = { facts-source } gives two dates for { $named ->
    [yes] { $cities }, { $count ->
        [one] which is
       *[other] which are each
    }
   *[no] { $count } cities, which are each
} counted { $by ->
    [year] in both years.
   *[month] in both months.
}
figures-more = … and { $count } more
figures-lacking = { $count ->
    [one] For { $count } partner city this is not recorded.
   *[other] For { $count } partner cities this is not recorded.
}
city-with-value = { $city } ({ $value })
column-count = number
column-cities = cities
continent-AF = Africa
continent-AS = Asia
continent-EU = Europe
continent-NA = North America
continent-OC = Oceania
continent-SA = South America

## Places in an order

ordinal = { $rank ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
    [32] 32nd
    [33] 33rd
    [41] 41st
    [42] 42nd
    [43] 43rd
    [51] 51st
    [52] 52nd
    [53] 53rd
    [61] 61st
    [62] 62nd
    [63] 63rd
    [71] 71st
    [72] 72nd
    [73] 73rd
    [81] 81st
    [82] 82nd
    [83] 83rd
    [91] 91st
    [92] 92nd
    [93] 93rd
    [101] 101st
    [102] 102nd
    [103] 103rd
   *[other] { $rank }th
}
# There is $attribute too.
order-superlative = { $kind ->
    [date] { $end ->
        [highest] newest
       *[lowest] oldest
    }
    [population] { $end ->
        [highest] largest
       *[lowest] smallest
    }
    [temperature] { $end ->
        [highest] warmest
       *[lowest] coldest
    }
   *[other] { $end ->
        [highest] highest
       *[lowest] lowest
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] Of { $among },{" "}
   *[no] {""}
}
order-first-date-lowest = { order-of }{ $count ->
    [one] the oldest partnership is
   *[other] the oldest partnerships are
} with { $city }, dating from { $value }.
order-first-date-highest = { order-of }{ $count ->
    [one] the newest partnership is
   *[other] the newest partnerships are
} with { $city }, dating from { $value }.
order-first-population-highest = { order-of }{ $city } { $count ->
    [one] is the largest
   *[other] are jointly the largest
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}partner city
       *[other] {" "}partner cities
    }
}, with { $value } people.
order-first-population-lowest = { order-of }{ $city } { $count ->
    [one] is the smallest
   *[other] are jointly the smallest
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}partner city
       *[other] {" "}partner cities
    }
}, with { $value } people.
order-first-temperature-highest = { order-of }{ $city } { $count ->
    [one] is the warmest
   *[other] are jointly the warmest
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}partner city
       *[other] {" "}partner cities
    }
}, with an average temperature of { $value }.
order-first-temperature-lowest = { order-of }{ $city } { $count ->
    [one] is the coldest
   *[other] are jointly the coldest
}{ $any ->
    [yes] {""}
   *[no] { $count ->
        [one] {" "}partner city
       *[other] {" "}partner cities
    }
}, with an average temperature of { $value }.
order-first-other-highest = { order-of }{ $city } { $count ->
    [one] has
   *[other] have
} the highest { $attribute }{ $any ->
    [yes] {""}
   *[no] {" "}of the partner cities
}: { $value }.
order-first-other-lowest = { order-of }{ $city } { $count ->
    [one] has
   *[other] have
} the lowest { $attribute }{ $any ->
    [yes] {""}
   *[no] {" "}of the partner cities
}: { $value }.
order-only = { $one } is { $cities }.
# $order may be left out.
# There is $end, too: highest or lowest.
# There is $rank too.
order-nth = { order-of }{ $kind ->
    [date] the { ordinal }-{ order-superlative } { $count ->
        [one] partnership is
       *[other] partnerships are
    } with { $city }, dating from { $value }.
    [population] { $city } { $count ->
        [one] is
       *[other] are
    } the { ordinal }-{ order-superlative }{ $any ->
        [yes] {""}
       *[no] { $count ->
            [one] {" "}partner city
           *[other] {" "}partner cities
        }
    }, with { $value } people.
    [temperature] { $city } { $count ->
        [one] is
       *[other] are
    } the { ordinal }-{ order-superlative }{ $any ->
        [yes] {""}
       *[no] { $count ->
            [one] {" "}partner city
           *[other] {" "}partner cities
        }
    }, with an average temperature of { $value }.
   *[other] { $city } { $count ->
        [one] is
       *[other] are
    } { ordinal } { $order }: { $value }.
}
count-word = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}
# There is $count too.
order-all = { $any ->
    [yes] { $among } { $order }:
   *[no] All { count-word } { $order }:
}
# There is $count too.
# $among may be left out.
order-head = { $any ->
    [yes] The { count-word } { order-superlative } { $kind ->
        [date] partnerships among { $among }:
        [population] of { $among } by population:
       *[other] of { $among }:
    }
   *[no] The { count-word } { order-superlative } { $kind ->
        [date] partnerships:
        [population] partner cities by population:
       *[other] partner cities:
    }
}
order-next = Numbers { $start } to { $stop } { $order }:
# There is $order too.
# $attribute may be left out.
order-middle = { order-of }{ $cities } { $count ->
    [one] is
   *[other] are
} in the middle { $kind ->
    [date] by date
    [population] by population
    [temperature] by average temperature
   *[other] by { $attribute }
}.
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is. There is $end too.
# $attribute may be left out.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] the next partnership after { $city } ({ $value }) was with { $cities }.
           *[no] the last partnership before { $city } ({ $value }) was with { $cities }.
        }
       *[other] { $cities } { $count ->
            [one] ranks
           *[other] rank
        } just { $higher ->
            [yes] above
           *[no] below
        } { $city } ({ $value }) in { $kind ->
            [population] population
            [temperature] average temperature
           *[other] { $attribute }
        }.
    }
   *[other] { $cities } { $count ->
        [one] is
       *[other] are
    } { $steps } places { $way ->
        [after] after
       *[before] before
    } { $city } ({ $value }) { $order }.
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = Next { $count ->
    [one] comes
   *[other] come
} { $cities } ({ $value }).
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] no partnership came after the one with { $city } ({ $value }).
       *[no] no partnership came before the one with { $city } ({ $value }).
    }
    [population] { $any ->
        [yes] none
       *[no] no partner city
    } is { $higher ->
        [yes] larger
       *[no] smaller
    } than { $city } ({ $value } people).
    [temperature] { $any ->
        [yes] none
       *[no] no partner city
    } is { $higher ->
        [yes] warmer
       *[no] colder
    } than { $city } ({ $value }).
   *[other] { $any ->
        [yes] none
       *[no] no partner city
    } comes { $way ->
        [after] after
       *[before] before
    } { $city } ({ $value }) { $order }.
}
order-nearest = { order-of }{ $cities } { $count ->
    [one] is
   *[other] are
} closest { $kind ->
    [date] in date
    [population] in population
    [temperature] in average temperature
   *[other] in { $attribute }
} to { $city } ({ $value }).
total-word = { $total ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $total }
}
# $together are the city and the $others that share its place; of the last the place is told from the other end.
# There are $kind, $together and $total too.
# $together may be left out.
order-place = { order-of }{ $kind ->
    [date] { $city } was the { $end ->
        [highest] { $rank ->
            [1] last
           *[other] { ordinal }-to-last
        }
       *[lowest] { ordinal }
    }{ $any ->
        [yes] {""}
       *[no] {" "}of the { total-word } partner cities
    } to sign an agreement, on { $value }{ $shared ->
        [yes] , tied with { $others }
       *[no] {""}
    }.
    [population] { $shared ->
        [yes] { $rank ->
            [1] { $together } are jointly the { superlative }
           *[other] { $city } is the { superlative }
        }
       *[no] { $city } is the { superlative }
    }{ $any ->
        [yes] {""}
       *[no] {" "}of the { total-word } partner cities
    }{ $shared ->
        [yes] { $rank ->
            [1] {""}
           *[other] , tied with { $others }
        }
       *[no] {""}
    }, with { $value } people.
    [temperature] { $shared ->
        [yes] { $rank ->
            [1] { $together } are jointly the { superlative }
           *[other] { $city } is the { superlative }
        }
       *[no] { $city } is the { superlative }
    }{ $any ->
        [yes] {""}
       *[no] {" "}of the { total-word } partner cities
    }{ $shared ->
        [yes] { $rank ->
            [1] {""}
           *[other] , tied with { $others }
        }
       *[no] {""}
    }, with an average of { $value }.
   *[other] { $city } ranks { ordinal }{ $any ->
        [yes] {""}
       *[no] {" "}of the { total-word } partner cities
    } { $order }{ $shared ->
        [yes] , tied with { $others }
       *[no] {""}
    }: { $value }.
}
order-too-few = { $count ->
    [one] There is only { $set }.
   *[other] There are only { $set }.
}

## Comparisons and totals

join-compared = {"; "}
compare-head = { $cities } side by side:
compare-value = { $city }, { $value }
compare-several = { $kind ->
    [date] By date, oldest first:
    [population] By population, largest first:
    [temperature] By average temperature, warmest first:
   *[other] By { $attribute }, highest first:
}
# $named: whether both cities were named, or described: “Of the partner cities in China, …” comes before it then.
compare-date-lowest = { $first } { $named ->
    [yes] became a partner city first
   *[no] came first
}, on { $first_value }. { $second } followed on { $second_value }.
compare-date-highest = { $first } { $named ->
    [yes] became a partner city later
   *[no] came later
}, on { $first_value }; { $second } came first, on { $second_value }.
compare-population-highest = { $first } is { $named ->
    [yes] larger
   *[no] the larger
}: { $first_value } people, compared with { $second_value } in { $second }.
compare-population-lowest = { $first } is { $named ->
    [yes] smaller
   *[no] the smaller
}: { $first_value } people, compared with { $second_value } in { $second }.
compare-temperature-highest = { $first } is { $named ->
    [yes] warmer
   *[no] the warmer
}: { $first_value } on average, compared with { $second_value } in { $second }.
compare-temperature-lowest = { $first } is { $named ->
    [yes] colder
   *[no] the colder
}: { $first_value } on average, compared with { $second_value } in { $second }.
compare-other-highest = { $first } has the higher { $attribute }: { $first_value }, compared with { $second_value } for { $second }.
compare-other-lowest = { $first } has the lower { $attribute }: { $first_value }, compared with { $second_value } for { $second }.
compare-equal-date = { $cities } signed their agreements on the same day: { $value }.
compare-equal-population = { $cities } have the same population: { $value }.
compare-equal-temperature = { $cities } have the same average temperature: { $value }.
compare-equal-other = { $cities } have the same { $attribute }: { $value }.
# A comparison of two cities that were described, not named: which they are, and how one compares with the other.
compare-among = Of { $among }, { $comparison }
compare-difference = The difference is { $value }.
# Of two totals the one that is more, and by how much. There is $who_of too. $who may be left out.
total-more = { $kind ->
    [temperature] { $who } { $count ->
        [one] is
       *[other] are
    } { $value } warmer
   *[other] the figure for { $who } is { $value } higher
}.
# How far all of one set together are from all of another. There are $first_of, $second_of and $others too.
# $attribute, $first and $second may be left out.
difference-totals = { $kind ->
    [temperature] On average, { $first } { $count ->
        [one] is
       *[other] are
    } { $gap } warmer than { $second }
    [population] { $first } { $count ->
        [one] has
       *[other] together have
    } { $gap } more people than { $second }{ $count ->
        [one] {" "}together
       *[other] {""}
    }
   *[other] The { $attribute } of { $first } is { $gap } higher than that of { $second }
}: { $first_value }, compared with { $second_value }.
difference-date = { $first } signed an agreement { $gap } before { $second }: { $first } on { $first_value }, { $second } on { $second_value }.
difference-population = { $first } { $count ->
    [one] has
   *[other] have
} { $gap } more people than { $second }: { $first_value }, compared with { $second_value }.
difference-temperature = { $first } { $count ->
    [one] is
   *[other] are
} on average { $gap } warmer than { $second }: { $first_value }, compared with { $second_value }.
# There is $count too.
difference-other = The { $attribute } of { $first } is { $gap } higher than that of { $second }: { $first_value }, compared with { $second_value }.
# There is $times too, the number itself, for plural forms.
ratio-times = { $kind ->
    [population] { $first } { $count ->
        [one] has
       *[other] have
    } { $exact ->
        [yes] {""}
       *[no] about{" "}
    }{ $value } times as many people as { $second }
   *[other] The { $attribute } of { $first } is { $exact ->
        [yes] {""}
       *[no] about{" "}
    }{ $value } times that of { $second }
}: { $first_value }, compared with { $second_value }.
ratio-same = { $kind ->
    [population] { $first } { $count ->
        [one] has
       *[other] have
    } about as many people as { $second }
   *[other] The { $attribute } of { $first } is about the same as that of { $second }
}: { $first_value }, compared with { $second_value }.
# There is $whole_of too.
# $whole may be left out.
ratio-share = { $part } { $count ->
    [one] accounts
   *[other] account
} for { $exact ->
    [yes] {""}
   *[no] about{" "}
}{ $percent }% of the { $kind ->
    [population] population
   *[other] total { $attribute }
} of { $whole }: { $part_value } of { $whole_value }{ $kind ->
    [population] {" "}people
   *[other] {""}
}.
# There are $attribute, $count, $counted, $named and $who_of too.
# $who may be left out.
total-sum = Together, { $who } have { $value }{ $kind ->
    [population] {" "}people
   *[other] {""}
}.
# There are $count, $counted, $named and $who_of too.
# $who may be left out.
total-average = { $kind ->
    [population] On average, { $who } have { $exact ->
        [yes] {""}
       *[no] about{" "}
    }{ $value } people each.
    [temperature] The average temperature across { $who } is { $exact ->
        [yes] {""}
       *[no] about{" "}
    }{ $value }.
   *[other] On average over { $who }, the { $attribute } is { $exact ->
        [yes] {""}
       *[no] about{" "}
    }{ $value }.
}
# There is $years too.
total-ages = { $average ->
    [yes] The partnerships with { $who } have lasted { $value } years on average.
   *[no] The partnerships with { $who } have lasted { $value } years in all.
}

## Groups

# There is $among too.
group-head = { $by ->
    [country] { $count ->
        [one] { $who } are in the same country
       *[other] { $who } are in { count-word } countries
    }
    [continent] { $count ->
        [one] { $who } are on the same continent
       *[other] { $who } are on { count-word } continents
    }
    [type] { $count ->
        [one] { $who } are of the same kind
       *[other] { $who } are of { count-word } kinds
    }
    [year] { $count ->
        [one] the agreements with { $who } were all signed in the same year
        [2] the agreements with { $who } were signed in two different years
        [3] the agreements with { $who } were signed in three different years
        [4] the agreements with { $who } were signed in four different years
        [5] the agreements with { $who } were signed in five different years
        [6] the agreements with { $who } were signed in six different years
        [7] the agreements with { $who } were signed in seven different years
        [8] the agreements with { $who } were signed in eight different years
        [9] the agreements with { $who } were signed in nine different years
        [10] the agreements with { $who } were signed in ten different years
       *[other] the agreements with { $who } were signed in { $count } different years
    }
    [month] { $count ->
        [one] the agreements with { $who } were all signed in the same month of the year
        [2] the agreements with { $who } were signed in two different months of the year
        [3] the agreements with { $who } were signed in three different months of the year
        [4] the agreements with { $who } were signed in four different months of the year
        [5] the agreements with { $who } were signed in five different months of the year
        [6] the agreements with { $who } were signed in six different months of the year
        [7] the agreements with { $who } were signed in seven different months of the year
        [8] the agreements with { $who } were signed in eight different months of the year
        [9] the agreements with { $who } were signed in nine different months of the year
        [10] the agreements with { $who } were signed in ten different months of the year
       *[other] the agreements with { $who } were signed in { $count } different months of the year
    }
    [partner_signer] { $count ->
        [one] the same mayor signed for { $who }
       *[other] { count-word } mayors signed for { $who }
    }
    [home_signer] { $count ->
        [one] the same mayor of { $home } signed the agreements with { $who }
       *[other] { count-word } mayors of { $home } signed the agreements with { $who }
    }
   *[signer] { $count ->
        [one] the same mayor signed the agreements with { $who }
       *[other] { count-word } mayors signed the agreements with { $who }
    }
}
group-values = { group-head }:
# There are $count and $number too.
# There is $by too.
group-count = { group-head }: { $values }.
group-count-only = { group-head }.
group-each = { $by ->
    [country] { $who } by country:
    [continent] { $who } by continent:
    [type] { $who } by kind of partnership:
    [year] { $who } by year of the agreement:
    [month] { $who } by month of the agreement:
    [partner_signer] agreements { $any ->
        [yes] with { $who }{" "}
       *[no] {""}
    }signed by each partner-city mayor:
    [home_signer] agreements { $any ->
        [yes] with { $who }{" "}
       *[no] {""}
    }signed by each mayor of { $home }:
   *[signer] agreements { $any ->
        [yes] with { $who }{" "}
       *[no] {""}
    }signed by each mayor:
}
group-named = { $named ->
    [yes] {" "}({ $cities })
   *[no] {""}
}
# $number in words.
group-number = { $number ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
}
# $cities and $number may be left out. There is $named too.
group-most = { $by ->
    [country] { $end ->
        [lowest] of the countries with { $any ->
            [yes] any of { $among }
           *[no] partner cities
        }, { $values } { $several ->
            [yes] have
           *[no] has
        } the fewest
       *[highest] { $values } { $several ->
            [yes] have
           *[no] has
        } the most { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }{ $several ->
        [yes] , { group-number }
       *[no] : { group-number }
    }
    [continent] { $end ->
        [lowest] of the continents with { $any ->
            [yes] any of { $among }
           *[no] partner cities
        }, { $values } { $several ->
            [yes] have
           *[no] has
        } the fewest
       *[highest] { $values } { $several ->
            [yes] have
           *[no] has
        } the most { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }{ $several ->
        [yes] , { group-number }
       *[no] : { group-number }
    }
    [type] { $several ->
        [yes] both kinds are equally numerous, { group-number }
       *[no] { $end ->
            [lowest] of the kinds of partnership { $any ->
                [yes] among { $among }
               *[no] that { $home } has
            }, { $values } are the fewest
           *[highest] { $any ->
                [yes] of { $among },{" "}
               *[no] {""}
            }{ $key ->
                [sister] sister cities are more numerous
               *[friendship] friendship cities are more numerous
            }
        }: { group-number }
    }
    [year] { $several ->
        [yes] { $end ->
            [lowest] of the years with agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }, these have the fewest
           *[highest] these years have the most agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }
        }
       *[no] { $end ->
            [lowest] of the years with agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }, the one with the fewest
           *[highest] the year with the most agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }
        }
    }{ $several ->
        [yes] , { group-number }
       *[no] {" "}is { $values }, with { group-number }
    }
    [month] { $several ->
        [yes] { $end ->
            [lowest] of the months with agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }, these have the fewest
           *[highest] these months have the most agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }
        }
       *[no] { $end ->
            [lowest] of the months with agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }, the one with the fewest
           *[highest] the month with the most agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }
        }
    }{ $several ->
        [yes] , { group-number }
       *[no] {" "}is { $values }, with { group-number }
    }
    [home_signer] { $several ->
        [yes] these mayors
       *[no] Mayor { $values }
    } signed the { $end ->
        [lowest] fewest
       *[highest] most
    } agreements for { $home }{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }{ $several ->
        [yes] , { group-number }
       *[no] : { group-number }
    }
    [partner_signer] { $several ->
        [yes] these mayors
       *[no] Mayor { $values }
    } signed the { $end ->
        [lowest] fewest
       *[highest] most
    } agreements for { $any ->
        [yes] { $among }
       *[no] the partner cities
    }{ $several ->
        [yes] , { group-number }
       *[no] : { group-number }
    }
   *[signer] { $several ->
        [yes] these mayors
       *[no] Mayor { $values }
    } signed the { $end ->
        [lowest] fewest
       *[highest] most
    } agreements{ $any ->
            [yes] {" "}with { $among }
           *[no] {""}
        }{ $several ->
        [yes] , { group-number }
       *[no] : { group-number }
    }
}{ $several ->
    [yes] {" "}each:
   *[no] { group-named }.
}
# There are $number, $who, $among and $any too.
group-equal = { $count ->
    [2] both
   *[other] all { count-word }
} { $by ->
    [country] countries have
    [continent] continents have
    [type] kinds of partnership have
    [year] years have
    [month] months have
    [home_signer] mayors of { $home } signed
    [partner_signer] partner-city mayors signed
   *[signer] mayors signed
} the same number, { group-number } each:
group-at-least = { $by ->
    [country] { $several ->
        [yes] countries
       *[no] country
    } with { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] partner city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }:
    [continent] { $several ->
        [yes] continents
       *[no] continent
    } with { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] partner city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }:
    [type] { $several ->
        [yes] both kinds of partnership have{" "}
       *[no] kind of partnership with{" "}
    }{ $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] cities
        }
    }:
   *[other] { $by ->
        [year] { $several ->
            [yes] years with
           *[no] year with
        }
        [month] { $several ->
            [yes] months with
           *[no] month with
        }
        [home_signer] { $several ->
            [yes] mayors of { $home } who signed
           *[no] mayor of { $home } who signed
        }
        [partner_signer] { $several ->
            [yes] partner-city mayors who signed
           *[no] partner-city mayor who signed
        }
       *[signer] { $several ->
            [yes] mayors who signed
           *[no] mayor who signed
        }
    } { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }:
}
group-at-least-none = { $by ->
    [country] no country has { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] partner city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }.
    [continent] no continent has { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] partner city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }.
    [type] no kind of partnership has { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] cities
        }
    }.
   *[other] { $by ->
        [year] no year has
        [month] no month has
        [home_signer] no mayor of { $home } signed
        [partner_signer] no partner-city mayor signed
       *[signer] no mayor signed
    } { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }.
}
# The only value with so many, and its cities.
group-at-least-one = { $by ->
    [type] { $any ->
        [yes] of { $among },{" "}
       *[no] {""}
    }only { $values } number { $least ->
        [2] more than one
       *[other] { $least } or more
    }
    [year] only { $values } has { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }
    [month] only { $values } has { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }
    [home_signer] only Mayor { $values } signed { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    } for { $home }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }
    [partner_signer] only Mayor { $values } signed { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    } for { $any ->
        [yes] { $among }
       *[no] the partner cities
    }
    [signer] only Mayor { $values } signed { $least ->
        [2] more than one agreement
       *[other] { $least } or more agreements
    }{ $any ->
        [yes] {" "}with { $among }
       *[no] {""}
    }
   *[country] only { $values } has { $least ->
        [2] more than one { $any ->
            [yes] of { $among }
           *[no] partner city
        }
       *[other] { $least } or more { $any ->
            [yes] of { $among }
           *[no] partner cities
        }
    }
} ({ $cities }).
# How many years or months there are by either date of some cities; values follow in lines where $listed is yes.
# There are $numbers and $among too. $pair says that there are two numbers, $fewer and $count.
# $numbers and $fewer may be left out.
# $who may be left out.
group-either = the agreements with { $who } were signed in { $pair ->
    [yes] { $fewer ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $fewer }
    } or { count-word }
   *[no] { $numbers }
} different { $by ->
    [year] years
   *[month] months of the year
}, depending on which { $several ->
    [yes] dates are right for { $cities }
   *[no] date is right for { $cities }
}{ $listed ->
    [yes] :
   *[no] .
}
# What would be so with one of two dates, after what is sure where $also is yes. $single says that it is about one city.
# There are $by, $how, $several and $number too.
group-if = If { $single ->
    [yes] { $date } is right for { $city }
   *[no] these dates are right, { $dates }
}, { $values } { $also ->
    [yes] also{" "}
   *[no] {""}
}{ $several ->
    [yes] have{" "}
   *[no] has{" "}
}{ $also ->
    [yes] {""}
   *[no] { $how ->
        [most] the most agreements,{" "}
        [fewest] the fewest agreements,{" "}
       *[at_least] {""}
    }
}{ group-number }{ $several ->
    [yes] {" "}each
   *[no] {""}
}.
group-cities = { $cities }
# There is $by too.
group-counted = { $count }{ $named ->
    [yes] {" "}({ $cities })
   *[no] {""}
}

## How long, and when

since = { $home } and { $city } have been partners for { $span }, since { $date }.
since-head = { $given ->
    [yes] Length of the partnerships by { $until }:
   *[no] So far, the partnerships have lasted:
}
# $whole is yes where a year is asked for, in which the partnership reaches so many years on its anniversary.
since-until = { $whole ->
    [yes] In { $until }, the partnership between { $home } and { $city }, dating from { $date }, { $past ->
        [yes] reached
       *[no] will reach
    } { $span }.
   *[no] On { $until }, { $home } and { $city } { $past ->
        [yes] had been
       *[no] will have been
    } partners for { $span }, since { $date }.
}
since-not-yet = The partnership with { $city } did not begin until { $date }.
since-line = { $begun ->
    [yes] { $span }, since { $date }
   *[no] not until { $date }
}
# “31st”.
nth = { $years ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
    [32] 32nd
    [33] 33rd
    [41] 41st
    [42] 42nd
    [43] 43rd
    [51] 51st
    [52] 52nd
    [53] 53rd
    [61] 61st
    [62] 62nd
    [63] 63rd
    [71] 71st
    [72] 72nd
    [73] 73rd
    [81] 81st
    [82] 82nd
    [83] 83rd
    [91] 91st
    [92] 92nd
    [93] 93rd
    [101] 101st
    [102] 102nd
    [103] 103rd
   *[other] { $years }th
}
# There is $years too.
anniversary-name = { $next ->
    [yes] The next anniversary of the partnership with { $city }, the { nth },
   *[no] The { nth } anniversary of the partnership with { $city }
}
anniversary = { anniversary-name } { $when ->
    [past] { $contested ->
        [yes] is on { $date }.
       *[no] was on { $date }.
    }
    [today] is today ({ $date }).
   *[coming] { $contested ->
        [yes] is on { $date }.
       *[no] will be on { $date }, in { $away }.
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] No partnership has an anniversary in { $year }.
       *[other] Anniversaries in { $year }:
    }
   *[other] { $count ->
        [0] No partnership turns { $years } in { $year }.
       *[other] Partnerships that turn { $years } in { $year }:
    }
}
# The only one in a year; $asked says whether just those of so many years were asked for. There is $year
# too, which stands in the date.
anniversaries-in-one = { $asked ->
    [yes] only the partnership with { $city } turns { $years } that year, on { $date }.
   *[no] only the partnership with { $city } has an anniversary that year: it turns { $years } on { $date }.
}
# There is $years too.
anniversaries-of = The { nth } anniversaries:
anniversaries-coming = The next { count-word } anniversaries:
# There is $years too.
anniversary-line = { $date } ({ nth })
# $days is the number of days until then, of two dates both, $count the last of them. There is $years too.
anniversary-coming-line = { $date } ({ nth }, { $count ->
    [0] today
    [one] in one day
   *[other] in { $days } days
})

## Yes and no

yes = Yes.
no = No.
# To what was said not to be so: it is so, or it is not. In English what is so follows at once: “That is right” and “yes” may each
# be heard as the contrary.
denial-right = {""}
denial-wrong = {""}
# Of several cities it is so of some.
denial-some = That is true only of { $cities }.
# What is claimed holds of some of the cities that were named, not of all.
only-some = No, only { $cities }.
# "Is there one?" - there is none.
none = No.
# Of several claims some are right and some are wrong.
# $right and $wrong are what the claims are about; $apart is no where both are about the same.
partly = { $apart ->
    [yes] Right about the { $right }, but not about the { $wrong }.
   *[no] Partly.
}
# The date is right, the kind of partnership is not; $key is the kind that it is.
partly-since = Since { $when }, yes, but as a { $key ->
    [sister] sister
   *[friendship] friendship
} city.
# Two dates are recorded, and one of them is the one that was claimed.
# To a figure that is the recorded one in round numbers.
yes-about = Yes, roughly.
yes-either = Yes, according to one of the two dates given.
check-member = { $has ->
    [yes] { $type ->
        [sister] { $city } has been a sister city of { $home } since { $date }.
        [friendship] { $city } has been a friendship city of { $home } since { $date }.
       *[other] { $city } has been a partner city of { $home } since { $date }.
    }
   *[no] { $city } is a partner city of { $home }.
}
check-location = { $city } is { $there }.
# There is $key too, the continent's code.
# $continent may be left out.
check-continent = { $known ->
    [yes] { $city } ({ $where }) is in { $continent }.
   *[no] { $city } is { $there }.
}
check-not-contested = Only one date is recorded for { $city }: { $date }.
check-feature = { facts-source } says of { $city }: { $value }.
# There is $count too.
check-feature-none = { facts-source.partners } does not mention “{ $value }” for { $city }.
# $claimed is what is claimed as a set (“sister cities in Japan”), where $named is yes.
# $denied says that only what is not so was claimed. There are $cities, $claimed, $count, $named, $others and $total too.
check-all = { $denied ->
    [yes] { $count ->
        [2] That is true of both of them:
       *[other] That is true of all { count-word }:
    }
   *[no] { $count ->
        [2] Yes, both:
       *[other] Yes, all { count-word }:
    }
}
# One of the others is told in a sentence, more in lines.
# There are $claimed, $count, $named and $total too.
# $count may be left out.
check-some = { $denied ->
    [yes] That is true of only
   *[no] No, only
} { count-word } of the { total-word }: { $cities }.{ $others ->
    [1] {""}
   *[other] {" "}The others:
}
# There are $cities, $claimed, $count, $named and $others too.
check-none = { $denied ->
    [yes] { $total ->
        [2] That is not true of either of them:
       *[other] That is not true of any of the { total-word }:
    }
   *[no] { $total ->
        [2] No, neither of them:
       *[other] No, none of the { total-word }:
    }
}
# Where nothing is denied of the others: of them it is not recorded.
# There are $count and $total too.
check-known = That is recorded for { count-word } of the { total-word }: { $cities }.
# There is $total too.
check-many-known = { $right ->
    [0] That is not recorded for any of the { total-word }.
   *[other] That is recorded for { $right ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $right }
    } of the { total-word }.
}
# There is $total too.
check-many = { $all ->
    [yes] Yes, all { total-word }.
   *[no] { $right ->
        [0] No, none of the { total-word }.
       *[other] No, only { $right ->
            [1] one
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            [7] seven
            [8] eight
            [9] nine
            [10] ten
           *[other] { $right }
        } of the { total-word }.
    }
}

## Pictures

# $title stands over the same in words.
picture-head = { $title }:
picture-who = { $home }’s partner cities
picture-count = { $count } partner cities
picture-map-title = { $who } on the map
picture-timeline-title = timeline of the agreements with { $who }
picture-chart-title = { $attribute } of { $who }
# What a screen reader says instead of the picture.
picture-alt = { $title }. { $values }.
picture-missing = { $picture ->
    [map] No coordinates are recorded for { $cities }, so the map cannot show { $count ->
        [one] it
       *[other] them
    }.
    [timeline] No date is recorded for { $cities }.
   *[chart] { $cities }, { $attribute }: not recorded.
}
picture-two-dates = { facts-source } gives two conflicting dates { $count ->
    [one] for { $cities }; the timeline shows both.
    [2] each for { $cities }; the timeline shows all four.
   *[other] each for { $cities }; the timeline shows all of them.
}

## Not knowing

not-partner = { $count ->
    [one] { $places } is not among { $home }’s partner cities.
   *[other] { $places } are not among { $home }’s partner cities.
}
not-partner-domestic = { $count ->
    [one] { facts-source.partners } lists only cities abroad, so it says nothing about { $places }.
   *[other] { facts-source.partners } lists only cities abroad, so it says nothing about { $places }.
}
# There is $country too.
# $there may be left out.
not-partner-country = { $named ->
    [yes] { $count ->
        [one] The partner { $there } is { $cities }.
       *[other] The partners { $there } are { $cities }.
    }
   *[no] There are { $count } partners { $there }.
}
not-understood = Sorry, I did not understand that. I answer questions about { $home }’s sister and friendship cities abroad. Could you put it another way?
declined-outside = { $named ->
    [yes] I cannot help with “{ $thing }”. I can only answer questions about { $home }’s sister and friendship cities abroad.
   *[no] I cannot help with that. I can only answer questions about { $home }’s sister and friendship cities abroad.
}
# There is $office too, the name of the office that has the telephone.
declined-service = { $named ->
    [yes] I cannot help with “{ $thing }”. I can only answer questions about { $home }’s partner cities.
   *[no] I cannot help with city services. I can only answer questions about { $home }’s partner cities.
}{ $has ->
    [yes] {" "}For help, please call { $telephone } ({ $office }).
   *[no] {""}
}
# There is $office too.
declined-programme = { $named ->
    [yes] { facts-source.partners } has no information on “{ $thing }”.
   *[no] { facts-source.partners } says nothing about exchanges, visits, or how to take part.
}{ $has ->
    [yes] {" "}To find out, please call { $telephone } ({ $office }).
   *[no] {""}
}
declined-home = { $named ->
    [yes] I have no information on “{ $thing }”. I can only answer questions about { $home }’s partner cities, not about { $home } itself.
   *[no] I have no information on { $home } itself. I can only answer questions about its partner cities.
}{ $has ->
    [yes] {" "}For help, please call { $telephone } ({ $office }).
   *[no] {""}
}
declined-beyond = { $named ->
    [yes] { facts-source.partners } covers only those abroad, so I cannot say anything about “{ $thing }”.
   *[no] { facts-source.partners } covers only those abroad, so I cannot say anything about other cities.
}
# There is $key too: the attribute, where only one was asked for.
ask-city = { $any ->
    [yes] Which city’s { $attribute } would you like to know?
   *[no] Which city do you mean?
}
# $choices may be left out.
# There is $before too.
# There is $last too.
# There is $count too.
ask-which = Do you mean { $choices }?
talk-doubt = This is how it is recorded:
talk-doubt-which = It is not stated which is right.
talk-doubt-nothing = My answers come from { $facts_from ->
    [page] { $home_official }’s page
   *[records] { $home_official }’s records
} about the partner cities. If an answer looks wrong to you, please ask that question again, so that I know which one you mean.
doubt-line = { $city }, { $attribute }: { $value } ({ $place })
ask-language = Which language would you like?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = Sorry, I cannot reach my records just now. Please try again in a moment.
crowded = Many people are asking at the moment. Please try again in a few seconds.
too-many = { $seconds ->
    [one] Please wait a second before the next question.
   *[other] You have asked a lot just now. Please wait { $seconds } seconds before the next question.
}
forget-later = I cannot delete our conversation just now. I have noted your request and will delete the conversation as soon as I can. Until then it is neither shown nor used.
forget-failed = I cannot delete our conversation just now. Please ask again in a few minutes.

## Small talk

assistant-name = Jamae
talk-greet = Hello! I am { $name }, { $home_official }’s automated assistant for its sister and friendship cities abroad. What would you like to know?
talk-thanks = You are welcome! Is there anything else you would like to know about the partner cities?
talk-goodbye = Goodbye, and thank you for your interest in { $home }’s partner cities.
talk-identity = I am { $name }, an automated assistant of { $home_official }, not a person. I answer questions about its sister and friendship cities abroad.
talk-capabilities = Ask me about { $home }’s sister and friendship cities abroad: when and by whom each agreement was signed, its kind, and each city’s population, temperature, location, and features. I can also list, rank, and compare them, and show a map, timeline, or bar chart. Languages: { $languages }.
talk-praise = Thank you! I am glad to hear that.
talk-privacy = What you write is kept under a pseudonym for a limited time, so that our conversation can go on; a messenger also keeps its own copy. Telephone numbers, e-mail addresses, and resident registration numbers are masked. Staff read masked questions to improve the answers, not knowing who asked. To delete it, write “delete our conversation” or /forget.
# $telephone, $office and $has may be left out.
talk-complaint = I am sorry. I only know what { $facts_from ->
    [page] { $home_official }’s page says
   *[records] { $home_official }’s records say
} about the partner cities. Please put the question another way{ $has ->
    [yes] , or call { $telephone } ({ $office }) to speak to city staff.
   *[no] .
}
talk-contact = To speak to city staff:
talk-source = { $used ->
    [yes] { $count ->
        [one] The answers so far come from this source:
       *[other] The answers so far come from these sources:
    }
   *[no] Unless an answer names another source, the facts about the partner cities come from:
}
source-at = { $title }, { $address }
# How a question was understood, in short.
# $cities may be left out.
# $of_cities may be left out.
reading-fact = { $agreement ->
    [yes] { $attributes } for { $cities }
   *[no] { $attributes } of { $of_cities }
}
reading-profile = about { $cities }
# There is $of_cities too.
reading-list = { $cities }
reading-ordered = { $reading }, { $order }
# There is $cities too.
# There is $of_cities too.
# $plain may be left out.
reading-count = how many { $plain } there are
reading-exists = whether there are { $plain }
# There is $cities too.
# $of_cities may be left out.
reading-place = where { $cities } ranks { $order }
# There is $cities too.
# $of_cities may be left out.
reading-compare = comparison of { $of_cities }{ $any ->
    [yes] {" "}by { $attributes }
   *[no] {""}
}
reading-difference = difference in { $attribute } between { $cities }
# There is $cities too.
# $of_cities may be left out.
reading-ratio = { $attribute } of { $of_cities } in proportion
# There is $cities too.
# $of_cities may be left out.
reading-total = { $average ->
    [yes] average { $attribute } of { $of_cities }
   *[no] total { $attribute } of { $of_cities }
}
# $of_cities may be left out.
# $claims says what the cities are said to be, or among whom.
reading-check = { $any ->
    [yes] whether { $cities } { $count ->
        [one] is
       *[other] are
    } { $claims }
   *[no] whether { $cities } { $count ->
        [one] is
       *[other] are
    } among the partner cities
}
reading-among = among { $cities }
# There is $of_cities too.
# $counted may be left out.
reading-number = { $by ->
    [cities] whether there are { $counted }
    [country] whether { $cities } are in { $count ->
        [one] the same country
       *[other] { count-word } countries
    }
    [continent] whether { $cities } are on { $count ->
        [one] the same continent
       *[other] { count-word } continents
    }
    [type] whether { $cities } are of { $count ->
        [one] the same kind
       *[other] { count-word } kinds
    }
    [year] whether { $cities } signed in { $count ->
        [one] the same year
       *[other] { count-word } different years
    }
    [month] whether { $cities } signed in { $count ->
        [one] the same month
       *[other] { count-word } different months
    }
    [home_signer] whether { $count ->
        [one] the same mayor
       *[other] { count-word } mayors
    } of { $home } signed with { $cities }
    [partner_signer] whether { $count ->
        [one] the same mayor
       *[other] { count-word } mayors
    } signed for { $cities }
   *[signer] whether { $count ->
        [one] the same mayor
       *[other] { count-word } mayors
    } signed the agreements with { $cities }
}
reading-since = time since the agreement with { $cities }
# There is $years too.
reading-anniversary = { $which ->
    [nth] { nth } anniversary of the partnership with { $cities }
    [in] anniversaries in { $year } of the partnerships with { $cities }
   *[next] next anniversary of the partnership with { $cities }
}
reading-group = { $cities } by { $by }
# There is $cities too.
# $of_cities may be left out.
reading-picture = { $kind ->
    [map] map of { $of_cities }
    [timeline] timeline of the agreements with { $of_cities }
   *[chart] bar chart of the { $attribute } of { $of_cities }
}
# $cities and $of_cities may be left out.
reading-unrecorded = { $how ->
    [known] { $thing } for { $cities }
   *[yes] “{ $thing }” for { $of_cities }
}
grouping-country = country
grouping-continent = continent
grouping-type = kind of partnership
grouping-year = year
grouping-month = month
grouping-signer = mayor
grouping-home-signer = mayor of { $home }
grouping-partner-signer = mayor of the partner city
talk-language = I will answer in English.
talk-forget = Done. I have forgotten our conversation.
contact-line = { $label }: { $value }
contact-office = Office
contact-telephone = Telephone
contact-website = Website
contact-address = Address
# Public holidays are not known.
contact-open = The office is open now, until { $time } ({ $home } time), unless today is a public holiday.
contact-closed = The office is closed now and opens { $today ->
    [yes] today
   *[no] on { $day }
} at { $time } ({ $home } time), unless { $today ->
    [yes] today
   *[no] that day
} is a public holiday.

## Sources

source-line = Source: { $sources }
source-part = { $title } ({ $places })
join-sources = {"; "}
# The title of the first source in a data folder that `jamae new` makes.
source-own = { $home_official }’s records
place-intro-short = introduction
place-list-short = list of dates
place-table-short = table

## Suggested questions

suggest-date = When did { $home } partner with { $city }?
suggest-population = How many people live in { $city }?
suggest-signers = Who signed the agreement with { $city }?
suggest-temperature = What is the average temperature in { $city }?
suggest-features = What is { $city } known for?
suggest-type = Is { $city } a sister city or a friendship city?
suggest-location = Where is { $city }?
suggest-names = What is { $city } called in other languages?
suggest-duration = How long has { $city } been a partner?
suggest-overview = Tell me about { $city }
suggest-list = Which partner cities are there?
suggest-more = Show more
suggest-newest = Which partnership is the newest?
suggest-oldest = Which partnership is the oldest?
suggest-largest = Which partner city is the largest?
suggest-warmest = Which partner city is the warmest?
suggest-map = Show the partner cities on a map
suggest-timeline = Show a timeline of the agreements
suggest-chart = Compare the populations in a bar chart
# The same in at most 14 characters, for messengers with narrow buttons; the city is the one just told of.
suggest-date-short = Start date
suggest-population-short = Population
suggest-signers-short = Who signed?
suggest-temperature-short = Temperature
suggest-features-short = Known for
suggest-type-short = Which kind?
suggest-location-short = Where is it?
suggest-names-short = Other names
suggest-duration-short = How long?
suggest-overview-short = Overview
suggest-list-short = All partners
suggest-more-short = Show more
suggest-newest-short = Last signed?
suggest-oldest-short = First signed?
suggest-largest-short = The largest?
suggest-warmest-short = The warmest?
suggest-map-short = Map
suggest-timeline-short = Timeline
suggest-chart-short = Bar chart
# Another city than the one told of.
suggest-elsewhere-short = { $city }?

## Refusals (the channels answer these before anything is read)

refusal-empty = I received an empty message. Please type a question about the city’s sister and friendship cities abroad.
refusal-too-long = That message is too long for me. Please keep it to 1,000 characters or fewer.
refusal-not-text = I can only read text. Please type your question.

## Messengers

messenger-text-only = I can only read text. Please type your question, for example “Which partnership is the newest?”, or “help”.
messenger-late = This is taking longer than usual. Please ask again in a moment.
messenger-again = Ask again
messenger-source = See the source
# Words that do what /help, /lang, /source and /forget do, and what goes on with a long answer; " | " stands between two.
messenger-words-help = help | menu
messenger-words-lang = language | change language
messenger-words-source = source | sources
messenger-words-forget = forget | forget me | delete conversation | delete our conversation | delete my data
messenger-words-more = more | show more

## KakaoTalk

kakao-call = Call City Hall
kakao-operator = Talk to staff
kakao-privacy = Privacy

## Telegram

telegram-edited = You changed your message; this is the answer to the new one.
telegram-old-button = This button no longer works. Please type your question.
telegram-thanks = Thank you. Your opinion helps us improve.
telegram-inline-ask = Ask Jamae
telegram-command-start = Begin
telegram-command-help = What you can ask
telegram-command-lang = Choose a language
telegram-command-source = Where the answers come from
telegram-command-forget = Delete our conversation

## Widget

widget-title = { $home }’s partner cities
widget-notice = An automated assistant answers, not a person.
widget-greeting = Hello! Ask me about { $home }’s sister and friendship cities abroad.
widget-open = Ask about partner cities
widget-close = Close the chat
widget-restart = Start over
widget-restarted = Started over. The earlier conversation has been deleted.
widget-conversation = Conversation
widget-label = Your question
widget-placeholder = Type a question
widget-send = Send
widget-you = You:
widget-jamae = Jamae:
widget-suggestions = You could ask
widget-choices = Choose one
widget-source = Source:
widget-picture = Picture
widget-helpful = Helpful
widget-unhelpful = Not helpful
widget-lost = The connection was lost. Trying again…
widget-offline = There is no connection at the moment.
widget-retry = Try again
widget-too-long = That message is too long. Please keep it to 1,000 characters or fewer.
widget-privacy = Privacy
widget-menu = Menu
widget-language = Language
widget-restarting = The conversation will be deleted in 8 seconds.
widget-undo = Undo
widget-not-deleted = The conversation could not be deleted: there is no connection. It is still here.
widget-larger = Larger window
widget-smaller = Smaller window
widget-text-size = Text size
widget-save-text = Save as text
widget-print = Print
widget-print-blocked = Your browser blocked the print window. Please allow pop-ups for this page.
widget-waiting = Looking it up…
widget-failed = Not sent.
widget-sends-in = Sending in { $seconds } s
widget-held = Will be sent after this answer.
widget-held-full = One question is already waiting. Please send this one after that has been answered.
widget-newer = New answer
widget-why = What was wrong?
widget-why-wrong = It is not correct
widget-why-other = Not what I asked
widget-why-unclear = Hard to understand
widget-thanks = Thank you for telling us.
widget-missing = Not on record:
widget-as-list = As a list
widget-line = line { $line }
widget-lines = lines { $line }
widget-lines-between = lines { $line } to { $last_line }
widget-enlarge = Enlarge
widget-zoom = Double size
widget-save-picture = Save
widget-close-picture = Close the picture
widget-listen = Read aloud
widget-stop = Stop reading
widget-speak = Ask by voice
widget-speech-notice = What you say here may be sent to the maker of your browser.
widget-speech-allow = Speak
widget-speech-failed = Your question could not be understood. Please type it.
widget-speech-blocked = The browser does not let this page use the microphone. Please type the question.
widget-dismiss = Do not show this again

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = Privacy
privacy-stored = Your questions and their answers are kept under a pseudonym, so that the conversation can go on. Telephone numbers, e-mail addresses, and resident registration numbers are masked before anything is kept. Please leave out personal details all the same.
privacy-days = { $days ->
    [0] Nothing is kept for longer than ten minutes.
    [one] Questions and answers are deleted after one day.
   *[other] Questions and answers are deleted after { $days } days.
}
privacy-staff = To improve the answers, staff read questions with personal details masked, without knowing who asked. The chat contacts no other server and sets no cookies.
privacy-browser = Your browser keeps a key to the conversation, and your choices in the menu, no longer than until you clear its data. Starting over replaces the key.
privacy-delete = “Start over” in the menu of the chat deletes the conversation after eight seconds; until then you can undo this.
privacy-speech = If you ask a question by voice, your browser may send the recording to its maker. Jamae receives only the text.
source-page-copy = This is the text of the page as Jamae has read it. Answers name the part of the page or the line they come from.

## Page (the web page at /)

page-title = Jamae: { $home }’s partner cities
page-heading = { $home }’s sister and friendship cities, with a source for every fact
page-lead = When did a partnership begin, who signed the agreement, how many people live in the city? Jamae answers questions about { $home }’s sister and friendship cities around the world.
page-languages = Language
page-privacy = Privacy
page-try = Try a question
page-promises = What you can rely on
page-sourced-heading = Answers with their sources
page-sourced = Under each answer { $facts_from ->
    [page] you can see which lines of the city’s page it comes from, or which other source. Where the page contradicts itself, Jamae gives you both versions.
   *[records] you can see which source it comes from. Where sources disagree, Jamae gives you every version.
}
page-honest-heading = It says when it does not know
page-honest = Jamae does not guess. If something is not recorded, it tells you so and suggests what you could ask instead.
page-private-heading = No name needed
page-private = No name, no sign-in, no cookies. Telephone numbers, e-mail addresses, and resident registration numbers are masked, and you can delete the conversation at any time.
page-kakao = On KakaoTalk, Kakao itself also keeps what you write, for 3 days, 30 days, 180 days, or 3 years, depending on how { $home_official } has set up its bot.
page-embed-heading = Put this chat on your own site
page-embed = One line of code is enough. Your site must first be added to JAMAE_WEB_ORIGINS on the server; see docs/widget.md.
page-footer = Jamae (자매, “sisters”) is an automated assistant. Its facts come from { $facts_from ->
    [page] { $home_official }’s page about its partner cities
   *[records] { $home_official }’s records on its partner cities
}, unless an answer names another source.

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae, answering at { $address }. \help shows what else you can type.
   *[here] Jamae, answering in this process. \help shows what else you can type.
}
shell-placeholder = Type a question, or a number from above
shell-unknown-word = There is no { $word }. \help shows what there is.
shell-help-explain = turn the explanation after each answer on or off
shell-help-lang = choose a language
shell-help-new = begin a new conversation
shell-help-wrong = mark the last answer as not helpful; a remark may follow
shell-help-help = show this
shell-help-quit = leave (Ctrl-D does the same)
shell-help-more = Anything else is asked as a citizen would ask it, /help and /lang included. A number chooses one of the questions offered last.
shell-explain-on = From now on each answer is explained.
shell-explain-off = Answers are no longer explained.
shell-explain-usage = Say \explain on or \explain off.
shell-explain-none = This server explains its answers only to programs on its own machine.
shell-offline = { $address } does not answer at the moment. Try again, or leave with \quit.
shell-picture = Picture: { $where }
shell-new = A new conversation begins.
shell-wrong = Marked as not helpful. Staff see it in jamae review.
shell-wrong-nothing = There is no answer to mark yet.
trace-language = language
trace-certain = certain
trace-uncertain = uncertain
trace-kinds = intent
trace-attributes = attributes
trace-marks = entities
trace-question = Question
trace-status = status
trace-sql = SQL
trace-rows = rows
trace-rows-count = { $count ->
    [one] { $count } row, { $ms } ms
   *[other] { $count } rows, { $ms } ms
}
trace-more = … and { $count } more
trace-time = time in ms
trace-all = { $ms } in all
