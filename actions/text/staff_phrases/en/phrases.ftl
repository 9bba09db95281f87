# What `jamae check`, `load`, `diff`, `publish`, `rollback` and `versions` tell the people who keep the facts.
# Names of files, columns, attributes and languages stand as they do in the files.

## Where something is

place-row = { $file }, row { $row }
place-line = { $file }, line { $row }
place-column = { $place }, column { $column }
problem = { $place }: { $message }
item = - { $text }
item-signed = - [{ $sign }] { $text }
the-page = the page

# Parts of other phrases.
quoted = '{ $cell }'
named = “{ $name }”
place = { $place }
where = { $place }, line { $line }
between-told = {"; "}
between-named = {"; "}
between-cities = {" and "}
between-spellings = {" and "}
between-attributes = {" and no "}

## A file that cannot be read

cannot-open = it cannot be opened in { $folder }: { $why }.
# $name is the error's name, such as ENOENT.
system-error = { $why }
letters = its letters cannot be read; save it as CSV UTF-8.
lost-letters = { named } has lost letters; save the file as CSV UTF-8.
not-csv = it is not a CSV file: { $why }.
column-missing = the column { $column } is missing; the columns are { $columns }.
column-twice = the column { $column } is there twice; the columns are { $columns }.
column-unknown = the column '{ $column }' is not known; the columns are { $columns }.
too-many-cells = it has more cells than columns; a text with commas needs " around it.
yaml-letters = { $path }: its letters cannot be read; save it as UTF-8.
yaml-wrong = { $path }: { $why }.
yaml-wrong-line = { $path }, line { $line }: { $why }.

## What is wrong with a cell

empty = it is empty.
not-a-key = { quoted } is not a key made of letters, digits and _.
not-a-country = { quoted } is not a country's code of two letters, such as CN.
not-a-language = { quoted } is not a language code such as ko or zh-Hant.
none-of = { quoted } is none of { $allowed }.
not-between = { $cell } is not between { $low } and { $high }.
not-a-number = { quoted } is not a number.
not-a-date = { quoted } is not a date such as 2002-02-26.
not-a-day = { quoted } is not a day of the calendar.
not-possible = { quoted } is not a possible { $attribute }: it lies between { $low } and { $high }.
not-known = { quoted } is not a known { $attribute }.
not-known-but = { quoted } is not a known { $attribute }. Allowed: { $allowed }.

## Files that do not agree

already-in-row = { $cells } stands in row { $row } already.
not-hours = { quoted } is not like “Mon-Fri 09:00-18:00; Sat 09:00-13:00”.
no-source = { quoted } is not a key of sources.csv.
preferred-already = { $key } has the preferred name { $name } in { $language } already.
no-name = { quoted } has no name in names.csv.
no-name-as = { quoted } has no name with the subject { $subject } in names.csv.
no-home = it has no row with the subject home, so the home city has no name.
no-home-name = { $city } has no preferred name in the city's own language ({ $language }).
built-in = { quoted } is built in and needs no row.
not-in-attributes = { quoted } is not in attributes.csv.
no-attribute = { quoted } is neither built in nor in attributes.csv. Allowed: { $allowed }.
not-in-cities = { quoted } is not in cities.csv. Allowed: { $allowed }.
other-unit = { $attribute } is given in '{ $unit }', not in { quoted }.
no-unit = { $attribute } is given without a unit, not in { quoted }.

# What staff may write instead of a key; names are separated by commas.
key-date = date, date of the agreement
key-type = type, kind
key-home-signer = home signer
key-partner-signer = partner signer
key-population = population, inhabitants
key-temperature = temperature, average temperature
key-features = features
key-province = province, state
key-country = country
key-type-sister = sister, sister city, sister cities
key-type-friendship = friendship, friendship city, friendship cities

## The city's page

one-page = only one source can name a file, which is the city's page in the folder source; { $count } do.
page-unnamed = no source names it, so nobody knows that it is the city's page.
page-cannot-open = the page cannot be opened: { $why }.
page-letters = its letters cannot be read; save the page as UTF-8.
page-lost-letters = letters of this line were lost; copy the page again and save it as UTF-8.
unread = Line { $line } was not read: { $why }
unreadable = Line { $line } cannot be read: { $why }
no-shape = it is not the introduction, the list, a heading or part of the table.
introduction-shape = it starts as the introduction does, but without 'CITY, COUNTRY in YEAR'.
list-shape = the list is not made of entries such as 'City, Country (Jun. 24, 2002)' alone.
no-temperature = there is no temperature such as '5.4℃' in it.
no-features = the regional features are empty.
no-row-above = its { $attribute } stands under no table row that could be read.
no-population = there is no population such as '991 Tens of thousands' in it.
no-relation = there is no 'sister city (date)' or 'Friendship city (date)' in it.
no-mayors = it does not name the home city's mayor and the partner's mayor.
no-city = the partner's mayor is not introduced by the city's name, as in '{ $head }'.
not-a-page-date = { quoted } is not a date such as 'Nov. 28, 1995'.
no-country = { quoted } does not end with the name of a country.
no-list = The page has no list of cities with dates.
no-table = The page has no table of cities.
row-lacks = The table row of { $city } (line { $line }) has no { $attribute } line.
row-repeats = The table row of { $city } (line { $line }) has more than one { $attribute } line.
other-home = The page is about { $home }, which is no name of the home city in names.csv.
not-in-table = { $city } is in the list but not in the table.
not-in-list = { $city } is in the table but not in the list.
two-rows = { $city } has more than one row in the table.

## What loading finds

contested = { $city }, { $attribute }: { $told }.
says = { $place ->
    [table] the table
    [list] the list
    [intro] the intro
   *[other] { $place }
} says { $value } (line { $line }: “{ $quote }”)
same-value = The { $attribute } “{ $quote }” is the same to the digit for { $cities }; one may be a slip.
city-at-line = { $city } (line { $line })
partner-count = The introduction tells of { $claimed } partner cities, the first one and “{ $quote }”; the table has { $counted }.
country-count = The introduction tells of { $claimed } countries (“{ $quote }”); the table has { $counted }.
first-year = The introduction tells of { $city } as the first city, in { $claimed }; the table's first is { $first }, in { $counted }.
spellings = The page spells { $city } in more than one way: { $spellings }.
spelling = { named } (line { $line })
unknown-name = Line { $line } names a { $subject } that names.csv lacks, { named }; its key is { $key } for now.

## What is doubtful

implausible = the { $attribute } { $value } of { $city } is outside { $low } to { $high }.
also-of = { $quote } is also the { $attribute } of { $city }; is it a slip?
not-as-page = { $value } is not what stands in { where }: { $stands }.
shared-name = { named } is a name of { $key } as well (row { $row }).
lacks-facts = { $city } has no { $attributes }.
no-name-in = the { $subject } { $key } has no name to be told by in { $languages }.
home-no-country = the home city { $city } has no country, so it is not seen whether each partner has a name in the city's own language.
not-translated = { named } is not translated to { $languages }.
title-not-translated = answers name it; { named } is not translated to { $languages }.
no-contact = the { $kind } is missing in { $languages }.
nothing-told = nothing is told of the { $subject } { $key }.
no-partner = { $city } is no partner: neither the page nor facts.csv tells of it.
nothing-reads = nothing on the page or in facts.csv reads { named }.
no-coordinates = { $city } has no latitude and longitude, so no map can show it.
leap = the { $attribute } of { $city } leaps from { $before }, which is live, to { $after }; is it a slip?
contact-gone = the { $kind } is live and would be there no longer.
contact-empty = it has no rows, so citizens are told no office and no telephone number.
odd-telephone = { quoted } is no telephone number; write it as text, such as 032-320-3000.
elsewhere = { $city } would lie { $kilometres } km from the nearest larger city of { $country }; are latitude and longitude right?
more-like-it = and { $count } more like the one before.

## What a language lacks

phrase-missing = the phrase { $phrase } is missing.
phrase-leaves-out = the phrase { $phrase } does not say ${ $variable }.
phrase-not-given = the phrase { $phrase } uses ${ $variable }, which it is not given.
phrase-unused = the phrase { $phrase } is not in { $model }/phrases.ftl, so nothing says it.
no-words-file = there is no such file, so nothing is understood in this language.
no-section = the section { $section } is missing; leave it empty where nothing fits.
no-words = the section { $section } has no words for { $keys }.
no-utterances = there are no utterances, so nothing is understood in this language.
no-utterance = there is no utterance of the kind { $kind }.
few-conversations = there are { $turns } labelled turns; from { $enough } on, after `jamae learn`, this language is understood as people really talk.
no-question-kind = no case becomes a question of the kind { $kind }.
no-question-attribute = no case asks for the attribute { $attribute }.
no-answer-status = no case is answered with the status { $status }.

## jamae check

check-nothing = Nothing is wrong or doubtful.
check-wrong = Wrong; nothing can be loaded before it is put right:
check-doubtful = Doubtful; it can be loaded as it is:
check-gaps = Missing in a language (see docs/add-a-language.md):
check-known = { $count ->
    [one] { $count } doubt is known and not shown; { $file } says why.
   *[other] { $count } doubts are known and not shown; { $file } says why.
}
no-such-doubt = Nothing doubtful has the sign '{ $sign }'; `jamae check` shows them.
known-without-reason = Say why it is right as it is: --because "…".
known-noted = Known from now on: { $doubt }

## jamae load

load-read = Read { $counted }.
load-counted = { $number } { $what }
load-cities = cities
load-statements = statements from { place }
load-names = names
load-translations = translations
load-contradictions = Contradictions, of which both sides are kept:
load-others = Also found:
load-nothing = Nothing was loaded, because of this:
load-live = Version { $version } is live (revision { $revision }).

## jamae diff

diff-wrong = The data cannot be published, because of this:
diff-fact = { $city }, { $about }
diff-change = { $fact }: { $before } -> { $after }
diff-not-there = (not there)
diff-more = and { $count } more facts; the page of `jamae diff` shows all.
diff-newly = Can be answered now: { $named }.
diff-no-longer = Can no longer be answered: { $named }.
diff-named-more = { $named } and { $count } more
diff-left-out = { $count } more cities have changed and were not asked about; --all asks about them too.
diff-nothing = No answer of { $asked } changes.
diff-count = { $count } answers of { $asked } change: { $facts } facts, and { $others } that repeat them.
diff-count-languages = { $count } answers of { $asked } change: { $facts } facts, and { $others } that repeat them; each in up to { $languages } languages.
diff-page = Read it in a browser: { $page }

## jamae publish, rollback and versions

publish-wrong = Nothing was published, because of this:
publish-not-approved = Nothing was published: { $approved } was approved, but the data folder now makes { $fingerprint }.
publish-approved-of-another = Nothing was published: { $author } has made version { $version } live since this was approved ({ $at }), so it would take back what is there now. Look at `jamae diff` again.
publish-after-rollback = Nothing was published: { $author } has taken back version { $version } ({ $at }: { $note }), and version { $live } is live. The data folder may still say what was taken back. Look at `jamae diff`, put it right, and publish what it shows with --approved, or with --undo-rollback.
publish-first = Nothing was live before.
publish-same = Version { $version } is live, and the data folder says the same.
publish-live = Version { $version } is live ({ $fingerprint }). A running Jamae answers from it within seconds.
publish-live-kept = Version { $version }, which was kept already, is live ({ $fingerprint }). A running Jamae answers from it within seconds.
publish-doubts = { $count ->
    [one] { $count } doubtful thing; `jamae check` lists them.
   *[other] { $count } doubtful things; `jamae check` lists them.
}
rollback-live = Version { $version } is live already.
rollback-done = Version { $version } is live again; version { $before } is kept.
rollback-files = The data folder is unchanged; `jamae versions { $version } --files FOLDER` writes what it was then.
rollback-note = rolled back
rollback-none = There is no earlier version to go back to.
versions-again = live again
versions-wrote = Wrote { $path }.
versions-not-empty = { $folder } is not empty; nothing was written.
no-version = There is no version { $version }; `jamae versions` lists those that there are.
no-version-named = { quoted } is neither a version's number nor a day such as 2026-11-24.
nothing-live = Nothing is live yet; `jamae publish` makes the data folder live.
nothing-live-on = Nothing was live on { $day } yet.
overtaken = { $author } has made version { $version } live in the meantime ({ $at }); look at `jamae diff` again.

## The store

store = The knowledge store ({ $database } at { $host }, port { $port })
store-here = The knowledge store ({ $database } at this machine, port { $port })
store-not-read = No version can be read from the knowledge store: { $reason }.
store-not-written = { $store } cannot be written: { $reason }.
store-broken = { $store } cannot be written: { $reason }. Put a back-up in its place, or move it away, and it is filled anew from the data folder.
