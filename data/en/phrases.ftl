# Everything that Jamae says in English. docs/answer-book/en.md shows each sentence with a real example.

## Values

format-date = d MMMM y
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
# There is $count too, the number itself, for plural forms.
value-people = { $number } people
value-celsius = { $below ->
    [yes] -{ $number } °C
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
decade = the { $year }s
where = { $province }, { $country }
type-sister = sister city
type-friendship = friendship city
quoted = “{ $text }”
join-values = {", "}
# Between two sentences of one paragraph.
join-in-paragraph = {" "}
join-sentences = {". "}
name-line = { $language }: { $name }
language-en = English
language-ko = Korean
language-ja = Japanese
language-zh = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
language-ru = Russian

attribute-date = date of the agreement
attribute-type = kind of partnership
attribute-home-signer = signed for { $home } by
attribute-partner-signer = signed for the city by
attribute-signers = who signed
attribute-population = population
attribute-temperature = average temperature
attribute-features = features
attribute-location = location
attribute-names = names
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
    [yes] The city's page gives two dates for { $city }: { $values }. I cannot tell which is right.
   *[no] Different dates are recorded for { $city }: { $values }. I cannot tell which is right.
}
contested-value = { $value } ({ $place })
place-intro = in its introduction
place-list = in its list of dates
place-table = in its table
fact-type = { $city } is a { $value } of { $home }.
fact-home-signer = For { $home }, Mayor { $value } signed the agreement with { $city }.
fact-partner-signer = For { $city }, Mayor { $value } signed the agreement.
fact-signers = The agreement with { $city } was signed by Mayor { $home_person } for { $home } and Mayor { $partner_person } for { $city }.
fact-population = { $city } has { $value }.
fact-temperature = The average temperature in { $city } is { $value }.
fact-features = What is recorded about { $city }:
fact-location = { $city } is in { $where }.
fact-names = { $city } in other languages:
fact-other = { $city }, { $attribute }: { $value }.
fact-missing = { $city }, { $attribute }: not recorded, so I cannot say.
overview-head = { $type ->
    [sister] { $city } ({ $where }) is a sister city of { $home }.
    [friendship] { $city } ({ $where }) is a friendship city of { $home }.
   *[other] { $city } ({ $where }) is a partner city of { $home }.
}
overview-line = { $label }: { $value }
note-contested-value = Different values are recorded: { $values }.
note-same-value = The page gives exactly the same figure for { $other }, so one of the two may be a slip.
note-same-values = The page gives exactly the same figure for { $cities }, so one of them may be a slip.
note-not-recorded = The rest of what you ask is not recorded, so I cannot tell you.
note-no-figures = I have no record of { $places }, which is not a partner city.
note-read-as = (I read “{ $written }” as { $name }.)
note-contested-date = The page gives two dates, so this may be off by the difference.
note-contested-dates = The page gives two dates for { $cities }; it is listed if either one fits.
not-recorded = Sorry, I have no record of that for { $city }. I know the date and kind of the agreement, who signed it, population, average temperature, location and features.
not-recorded-general = Sorry, I have no record of that. I know the dates and kinds of the agreements, who signed them, and each partner city's population, average temperature, location and features.

corrected-date = The agreement with { $city } is dated { $value }, not { $claimed }.
corrected-contested = The agreement with { $city } is not dated { $claimed }.
corrected-country = { $city } is in { $value }, not in { $claimed }.
corrected-type = { $city } is a { $value }, not a { $claimed }.
corrected-signer = { $claimed } did not sign the agreement with { $city }.
corrected-home_signer = { $claimed } did not sign the agreement with { $city }.
corrected-partner_signer = { $claimed } did not sign the agreement with { $city }.
corrected-population = { $city } has { $value }, not { $claimed }.
corrected-temperature = The average temperature in { $city } is { $value }, not { $claimed }.
corrected-features = The page does not say that of { $city }.

## Lists and counts

list-head = { $any ->
    [yes] { $count } partner cities ({ $conditions }):
   *[no] { $home } has { $count } partner cities:
}
list-one = { $any ->
    [yes] One partner city ({ $conditions }):
   *[no] { $home } has one partner city:
}
list-line = { $has ->
    [yes] { $city } ({ $country }): { $values }
   *[no] { $city }: { $values }
}
list-more = … and { $count } more. Name a country, a year or a kind of partnership to narrow the list.
list-page = … and { $count } more. Say “more” for the next ones, or name a country, a year or a kind of partnership.
list-next = Numbers { $start } to { $stop } of { $count }:
list-end = That was the whole list: { $count } partner cities.
list-by-name = In alphabetical order.
list-none = { $any ->
    [yes] There is no partner city with this condition: { $conditions }.
   *[no] No partner city is recorded.
}
condition-country = { $negated ->
    [yes] not in { $value }
   *[no] in { $value }
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] sister cities left out
       *[no] sister cities
    }
   *[friendship] { $negated ->
        [yes] friendship cities left out
       *[no] friendship cities
    }
}
condition-signer = { $negated ->
    [yes] not signed by { $value }
   *[no] signed by { $value }
}
condition-city = without { $value }
condition-these = { $named ->
    [yes] of these { $count }
   *[no] of those { $count }
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] not in Europe
       *[no] in Europe
    }
    [AS] { $negated ->
        [yes] not in Asia
       *[no] in Asia
    }
    [AF] { $negated ->
        [yes] not in Africa
       *[no] in Africa
    }
    [NA] { $negated ->
        [yes] not in North America
       *[no] in North America
    }
    [SA] { $negated ->
        [yes] not in South America
       *[no] in South America
    }
   *[OC] { $negated ->
        [yes] not in Oceania
       *[no] in Oceania
    }
}
condition-topic = “{ $value }” in its features
condition-date = { $operator ->
    [under] before { $value }
    [at_most] until { $value }
    [over] after { $value }
    [at_least] since { $value }
    [on] signed on { $value }
   *[in] signed in { $value }
}
condition-number = { $operator ->
    [over] { $attribute } over { $value }
    [at_least] { $attribute } at least { $value }
    [under] { $attribute } under { $value }
    [at_most] { $attribute } at most { $value }
    [between] { $attribute } from { $value } to { $high }
   *[is] { $attribute } { $value }
}
condition-age = { $operator ->
    [over] for more than { $years } years
    [at_least] for at least { $years } years
    [under] for less than { $years } years
   *[at_most] for at most { $years } years
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] newer than { $city }
       *[below] older than { $city }
    }
    [population] { $operator ->
        [above] more people than { $city }
       *[below] fewer people than { $city }
    }
    [temperature] { $operator ->
        [above] warmer than { $city }
       *[below] colder than { $city }
    }
   *[other] { $operator ->
        [above] { $attribute } above that of { $city }
       *[below] { $attribute } below that of { $city }
    }
}
count-all = { $home } has { $count ->
    [one] { $count } partner city
   *[other] { $count } partner cities
} abroad: { $sisters ->
    [one] { $sisters } sister city
   *[other] { $sisters } sister cities
} and { $friendships ->
    [one] { $friendships } friendship city
   *[other] { $friendships } friendship cities
}.
count-some = { $count ->
    [one] There is { $count } partner city ({ $conditions })
   *[other] There are { $count } partner cities ({ $conditions })
}{ $names ->
    [yes] : { $cities }.
   *[no] .
}
count-countries = { $count ->
    [one] The partner cities are in { $count } country: { $countries }.
   *[other] The partner cities are in { $count } countries: { $countries }.
}
note-count = (The page's introduction says “other { $others } cities”, which would make { $claimed }; its table and its list hold { $count }.)

## Extremes, comparisons, totals

extreme-date-lowest = { $any ->
    [yes] The oldest partnership ({ $conditions }) is with { $city }: { $value }.
   *[no] The oldest partnership is with { $city }: { $value }.
}
extreme-date-highest = { $any ->
    [yes] The newest partnership ({ $conditions }) is with { $city }: { $value }.
   *[no] The newest partnership is with { $city }: { $value }.
}
extreme-population-highest = { $any ->
    [yes] { $city } is the largest ({ $conditions }), with { $value }.
   *[no] { $city } is the largest partner city, with { $value }.
}
extreme-population-lowest = { $any ->
    [yes] { $city } is the smallest ({ $conditions }), with { $value }.
   *[no] { $city } is the smallest partner city, with { $value }.
}
extreme-temperature-highest = { $count ->
    [one] { $city } is the warmest{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }, with an average of { $value }.
   *[other] { $city } are equally the warmest{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }, with an average of { $value }.
}
extreme-temperature-lowest = { $count ->
    [one] { $city } is the coldest{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }, with an average of { $value }.
   *[other] { $city } are equally the coldest{ $any ->
        [yes] {" "}({ $conditions })
       *[no] {""}
    }, with an average of { $value }.
}
extreme-other-highest = { $city } has the highest value for { $attribute }: { $value }.
extreme-other-lowest = { $city } has the lowest value for { $attribute }: { $value }.
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = Among the partner cities ({ $conditions }):{" "}
extreme-rank = { $city } { $count ->
    [one] is
   *[other] are
} number { $rank } ({ $kind ->
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
}): { $value }.
extreme-head = { $kind ->
    [date] { $end ->
        [highest] The { $count } newest partnerships:
       *[lowest] The { $count } oldest partnerships:
    }
    [population] { $end ->
        [highest] The { $count } largest partner cities:
       *[lowest] The { $count } smallest partner cities:
    }
    [temperature] { $end ->
        [highest] The { $count } warmest partner cities:
       *[lowest] The { $count } coldest partner cities:
    }
   *[other] { $end ->
        [highest] The { $count } partner cities with the highest { $attribute }:
       *[lowest] The { $count } partner cities with the lowest { $attribute }:
    }
}

extreme-nearest = { $kind ->
    [date] Closest in date to { $city }: { $cities }
    [population] Closest in population to { $city }: { $cities }
    [temperature] Closest in average temperature to { $city }: { $cities }
   *[other] Closest to { $city } in { $attribute }: { $cities }
}.
extreme-next = Numbers { $start } to { $stop } in this order:
compare-head = { $attribute }:
compare-date-lowest = { $first } came first: { $first_value }. { $second } followed: { $second_value }.
compare-date-highest = { $first } is the newer one: { $first_value }. { $second } is older: { $second_value }.
compare-population-highest = { $first } is larger: { $first_value }, against { $second_value } in { $second }.
compare-population-lowest = { $first } is smaller: { $first_value }, against { $second_value } in { $second }.
compare-temperature-highest = { $first } is warmer: { $first_value } on average, against { $second_value } in { $second }.
compare-temperature-lowest = { $first } is colder: { $first_value } on average, against { $second_value } in { $second }.
compare-other-highest = { $attribute }: { $first } has more, { $first_value }, against { $second_value } for { $second }.
compare-other-lowest = { $attribute }: { $first } has less, { $first_value }, against { $second_value } for { $second }.
compare-equal-date = { $cities } have the same date: { $value }.
compare-equal-population = { $cities } have the same population: { $value }.
compare-equal-temperature = { $cities } have the same average temperature: { $value }.
compare-equal-other = { $cities } have the same value for { $attribute }: { $value }.
# There is $times too, the number itself, for plural forms.
compare-ratio = { $first } has about { $value } times as many as { $second }.
compare-difference = The difference is { $value }.

total-sum = { $any ->
    [yes] The { $count } partner cities ({ $conditions }) have { $value } together.
   *[no] The { $count } partner cities have { $value } together.
}
total-average = { $any ->
    [yes] On average over { $count } partner cities ({ $conditions }), the { $attribute } is { $value }.
   *[no] On average over the { $count } partner cities, the { $attribute } is { $value }.
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] { $values } signed the fewest agreements for { $home }: { $count }
       *[highest] { $values } signed the most agreements for { $home }: { $count }
    }
    [partner_signer] { $end ->
        [lowest] { $values } signed the fewest agreements for the partner cities: { $count }
       *[highest] { $values } signed the most agreements for the partner cities: { $count }
    }
   *[country] { $end ->
        [lowest] The fewest partner cities are in { $values }: { $count }
       *[highest] The most partner cities are in { $values }: { $count }
    }
}{ $several ->
    [yes] {" "}each.
   *[no] .
}
tally-equal = The number of partner cities is the same: { $count } each.
tally-more = More are { $first } ({ $first_count }) than { $second } ({ $second_count }).
tally-same = The same mayor signed for { $home } each time:
tally-apart = Different mayors signed for { $home }:
tally-different = { $kind ->
    [partner_signer] { $count ->
        [one] One mayor signed for the partner cities:
       *[other] { $count } different mayors signed for the partner cities:
    }
   *[home_signer] { $count ->
        [one] One mayor signed for { $home }:
       *[other] { $count } different mayors signed for { $home }:
    }
}
tally-each = { $kind ->
    [home_signer] Agreements by who signed for { $home }:
    [partner_signer] Agreements by who signed for the partner city:
   *[country] Partner cities by country:
}
tally-line = { $value }: { $count }{ $names ->
    [yes] {" "}({ $cities })
   *[no] {""}
}
tally-rest = … and { $count } more
note-tally-missing = { $count ->
    [one] For { $count } partner city this is not recorded.
   *[other] For { $count } partner cities this is not recorded.
}
duration = { $home } and { $city } have been partners for { $years ->
    [one] { $years } year
   *[other] { $years } years
}, since { $date }.
duration-next = The next anniversary, number { $years }, is on { $date }.
anniversary = { $past ->
    [yes] The anniversary of { $years } years with { $city } was on { $date }.
   *[no] The anniversary of { $years } years with { $city } is on { $date }.
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] No partnership has an anniversary in { $year }.
       *[other] Anniversaries in { $year }:
    }
   *[other] { $count ->
        [0] No partnership turns { $years } in { $year }.
       *[other] { $years } years in { $year }:
    }
}
anniversaries-of = The anniversaries of { $years } years:
duration-coming = The next anniversaries:
duration-line = { $years } years on { $date }

## Pictures

# $title stands over the same in words.
picture-head = { $title }:
picture-who = { $which ->
    [all] { $home }'s partner cities
   *[some] partner cities ({ $conditions })
}
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
picture-two-dates = The page gives two dates for { $cities }; the timeline shows both.

## Yes and no

yes = Yes.
no = No.
# "Is there one?" - there is none.
none = No.
verify-member = { $has ->
    [yes] { $type ->
        [sister] Yes. { $city } has been a sister city of { $home } since { $date }.
       *[friendship] Yes. { $city } has been a friendship city of { $home } since { $date }.
    }
   *[no] Yes. { $city } is a partner city of { $home }.
}

## Not knowing

not-partner = { $count ->
    [one] No, { $places } is not one of { $home }'s sister or friendship cities.
   *[other] No, { $places } are not among { $home }'s sister or friendship cities.
}
not-partner-country = { $count ->
    [one] The partner in { $country } is { $cities }.
   *[other] The partners in { $country } are { $cities }.
}
no-such-place = Sorry, I know no partner city called { $name }, so I cannot answer that.
no-partner-there = Sorry, no partner city is recorded under { $name }. What is recorded is each partner's country and province.
not-understood = Sorry, I did not understand that. I answer questions about { $home }'s sister and friendship cities abroad. Could you put it another way?
declined-outside = Sorry, that is outside what I know. I only answer questions about { $home }'s sister and friendship cities abroad.
declined-city = Sorry, I have no information on that. What I can tell about { $city } is what the city's page says: the agreement, the signers, population, average temperature and features.
# There is $office too, the name of the office that has the telephone.
declined-service = { $has ->
    [yes] Sorry, I cannot help with city services; I only know { $home }'s sister and friendship cities. The city's call centre can: { $telephone }.
   *[no] Sorry, I cannot help with city services; I only know { $home }'s sister and friendship cities.
}
# There is $office too.
declined-programme = { $has ->
    [yes] Sorry, that is not recorded in what I have. I know the agreements, who signed them, and basic facts of each partner city. For exchange programmes and plans please ask the city: { $telephone }.
   *[no] Sorry, that is not recorded in what I have. I know the agreements, who signed them, and basic facts of each partner city.
}
declined-elsewhere = Sorry, I only know { $home }'s own sister and friendship cities, not the partners or facts of other cities.
declined-home = Sorry, I have no information about { $home } itself; I only know its sister and friendship cities abroad.
ask-city = { $any ->
    [yes] Which city do you mean? ({ $attribute })
   *[no] Which city do you mean?
}
ask-language = Which language would you like?
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = Sorry, I cannot reach my records just now. Please try again in a moment.
crowded = Many people are asking at the moment. Please try again in a few seconds.

## Small talk

assistant-name = Jamae
talk-greet = Hello! I am { $name }, { $home_official }'s automatic assistant for its sister and friendship cities abroad. What would you like to know?
talk-thanks = You are welcome! Is there anything else about the partner cities?
talk-goodbye = Goodbye, and thank you for your interest in { $home }'s partner cities.
talk-identity = I am { $name }, an automatic assistant of { $home_official }, not a person. I answer questions about its sister and friendship cities abroad.
talk-capabilities = I can tell you about { $home }'s sister and friendship cities abroad: when and by whom each agreement was signed, what kind it is, and each city's population, average temperature, location and features. I can list, count, rank and compare them too, and show them on a map, a timeline or a bar chart.
talk-praise = Thank you, I am glad to hear that.
talk-complaint = I am sorry. I only know what the city's page says about the partner cities. Please put the question another way, or ask for a person to talk to.
talk-contact = To speak to a person at { $home_official }:
talk-source = All my facts come from { $title }. I hold { $count } partner cities as that page gives them, tell both values where it contradicts itself, and have nothing newer.
talk-language = I will answer in English.
talk-forget = Done. I have forgotten our conversation.
contact-line = { $label }: { $value }
contact-office = Office
contact-telephone = Telephone
contact-website = Website
contact-address = Address

## Sources

source-line = Source: { $sources }
source-part = { $title } ({ $places })
# The title of the first source in a data folder that `jamae new` makes.
source-own = { $home_official }'s records
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
suggest-newest = Which is the newest partner city?
suggest-oldest = Which is the oldest partner city?
suggest-largest = Which partner city is the largest?
suggest-map = Show the partner cities on a map
suggest-timeline = Show a timeline of the agreements
suggest-chart = Compare the populations in a bar chart

## Refusals (the channels answer these before anything is read)

refusal-empty = I received an empty message. Please type a question about the city's sister and friendship cities abroad.
refusal-too-long = That message is too long for me. Please ask in at most 1,000 characters.
refusal-not-text = I can only read text. Please type your question.

## Telegram

telegram-text-only = I can read only text. Please type your question, for example “Which is the newest partner city?”, or /help.
telegram-edited = You changed your message; this is the answer to the new one.
telegram-old-button = I no longer know this button. Please type your question.
telegram-thanks = Thank you. Your opinion helps us improve.
telegram-inline-ask = Ask Jamae
telegram-command-start = Begin
telegram-command-help = What you can ask
telegram-command-lang = Choose a language
telegram-command-source = Where the answers come from
telegram-command-forget = Delete our conversation

## Widget

widget-title = { $home }’s partner cities
widget-subtitle = Automatic assistant
widget-notice = You are talking to a program, not a person. It answers from { $home_official }’s own page. Please leave out personal details.
widget-greeting = Hello! Ask me about { $home }’s sister and friendship cities abroad.
widget-open = Ask about partner cities
widget-close = Close the chat
widget-restart = Start over
widget-restarted = Started over. The earlier conversation is deleted.
widget-conversation = Conversation
widget-label = Your question
widget-placeholder = Type a question
widget-send = Send
widget-you = You:
widget-jamae = Jamae:
widget-suggestions = You could ask
widget-choices = Choose one
widget-source = Source
widget-picture = Picture
widget-helpful = Helpful
widget-unhelpful = Not helpful
widget-lost = The connection was lost. Trying again …
widget-offline = There is no connection at the moment.
widget-retry = Try again
widget-too-long = That is too long. Please ask in at most 1,000 characters.
widget-too-many = { $seconds ->
    [one] Please wait a second before the next question.
   *[other] You have asked a lot just now. Please wait { $seconds } seconds before the next question.
}

## Page (the web page at /)

page-title = Jamae: { $home }’s partner cities
page-heading = { $home }’s sister cities, with a source for every answer
page-lead = When did the partnership begin, who signed it, how many people live there? Jamae answers questions about { $home }’s sister and friendship cities around the world.
page-languages = Language
page-try = Try a question
page-promises = What you can rely on
page-sourced-heading = Every answer has a source
page-sourced = Under each answer you can see which line of the city’s page it comes from. Where the page disagrees with itself, Jamae tells you both.
page-honest-heading = It says when it does not know
page-honest = What is not recorded is not guessed. Jamae tells you so, and what you could ask instead.
page-private-heading = You stay unknown
page-private = No name, no sign-in, no cookies. Phone numbers and e-mail addresses are masked, and you can delete the conversation at any time.
page-embed-heading = Put this chat on your own site
page-embed = Two lines are enough. List your site in JAMAE_WEB_ORIGINS on the server; docs/widget.md has the rest.
page-footer = Jamae (자매, “sisters”) is an automatic assistant. Its facts come from { $home_official }’s page about its partner cities.

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae, answering at { $address }. \help shows what else you can type.
   *[here] Jamae, answering in this process. \help shows what else you can type.
}
shell-placeholder = Type a question, or a number from above
shell-unknown-word = There is no { $word }. \help shows what there is.
shell-help-explain = show after each answer how it came about, or no longer
shell-help-lang = choose a language
shell-help-new = begin a new conversation
shell-help-wrong = mark the last answer as not helpful; a remark may follow
shell-help-help = show this
shell-help-quit = leave; so does Ctrl-D
shell-help-more = Anything else is asked as a citizen would ask it, /help and /lang included. A number chooses one of the questions offered last.
shell-explain-on = From now on each answer is explained.
shell-explain-off = Answers are no longer explained.
shell-explain-usage = Say \explain on or \explain off.
shell-explain-none = This server explains its answers only to programs on its own machine.
shell-offline = { $address } does not answer at the moment. Try again, or leave with \quit.
shell-picture = Picture: { $where }
shell-new = A new conversation begins.
shell-wrong = Marked as not helpful. Staff see it in jamae review.
shell-wrong-nothing = There is no answer yet that could be marked.
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
