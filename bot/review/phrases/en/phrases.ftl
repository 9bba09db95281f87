# What staff read in `jamae review` and `jamae report`. Citizens' sentences are in data/<language>/phrases.ftl.

format-date = d MMMM y
format-short-from = 1000000000
join-values = {", "}

## Languages and channels

language-en = English
language-ko = Korean
language-ja = Japanese
language-zh = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
language-ru = Russian
language-none = not known
channel-web = website
channel-telegram = Telegram
channel-kakao = KakaoTalk
channel-rest = other programs (REST)
channel-shell = staff shell

## What became of a question

outcome-answered = answered
outcome-asked_back = asked back
outcome-not_recorded = not recorded
outcome-declined = declined
outcome-not_understood = not understood
outcome-small_talk = small talk
outcome-failed = not answered: fault
outcome-marked = marked unhelpful

## jamae review

review-nothing = Nothing waits to be reviewed.
review-reading = Reading what waits
review-begin = { $turns ->
    [one] One question waits
   *[other] { $turns } questions wait
  } in { $groups ->
    [one] one group
   *[other] { $groups } groups
  }. Stop whenever you like: what you have decided is kept, the rest comes again.
review-answered = { $count ->
    [one] One question is answered by now
   *[other] { $count } questions are answered by now
  } and not asked about; the inbox of the staff's pages shows them.
review-head = { $number } of { $all }
review-asked = { $count ->
    [one] Asked once, on { $since }
   *[other] Asked { $count } times since { $since }
  } · { $language } · { $outcomes }
review-times = { $count ->
    [one] once
   *[other] { $count } times
  }
review-more = … and { $count } more
review-label-answered = Answered
review-label-remark = Remark
reason-wrong = It is not correct
reason-other = Not what was asked
reason-unclear = Hard to understand
review-label-read = Read today as
review-label-means = Means
review-meaning = What is meant (Tab shows the kinds; a label of docs/labelling.md may be typed too)
review-cities = Which cities (several with commas)
review-attribute = What of them
review-words = The words of the question that name it, as they stand there
review-understood-already = It is understood so already.
review-not-yet = It is not understood so yet, but as: { $now }. `jamae learn` is what changes that.
review-keys-group = [m] meaning  [g] gap in the data  [i] ignore  [u] undo the last decision  [s] skip  [q] quit
review-keys-write = [y] write it  [n] do not
review-which = Which sentence (its number; Enter for the first)
review-not-a-number = Give a number from the list.
review-not-known = Choose from the list; Tab shows it.
review-personal = This still holds something personal, or the sign for it. Take it out first.
review-empty = Nothing is left to learn.
review-gap-attribute = What is missing in the data, in a few words (for example GDP)
review-gap-city = Of which city (Enter for those asked about)
review-gap-noted = { $count ->
    [one] Noted as a gap, asked once.
   *[other] Noted as a gap, asked { $count } times.
  }
review-ignored = Ignored. What is asked the same way is not shown again.
review-nothing-to-undo = Nothing was decided yet.
review-undone = What was decided about “{ $text }” is taken back; it comes again in the next review.
review-end-summary = { $learned } learned, { $gaps } noted as gaps, { $ignored } ignored; { $left } left.
review-next = Next: `uv run jamae learn`, which takes an hour and tries what it has learned; then `uv run jamae learn --live`.
review-no-terminal = jamae review asks questions, so it needs a terminal.

## jamae report

report-title = What people ask Jamae
report-period = { $first } to { $last }
report-made = Made on { $day } from counts by day. Nobody’s words or identity are in this page.
report-none = Nothing was asked from { $first } to { $last }.
report-in-short = In short
report-questions = Questions
report-a-day = a day on average
report-answered = answered
report-declined = declined or not recorded
report-not-understood = not understood
report-helpful = of { $count ->
    [one] one thumb, up
   *[other] { $count } thumbs, up
  }
report-no-thumbs = no thumbs
report-by-day = Questions a day
report-by-day-text = { $total } questions in { $days ->
    [one] one day
   *[other] { $days } days
  }; the most, { $most }, on { $day }.
report-outcomes = What became of them
report-outcomes-text = Shares of { $total } questions: { $parts }.
report-languages = Languages
report-channels = Channels
report-cities = Cities asked about most
report-attributes = What is asked about most
report-gaps = Gaps in the data
report-gaps-about = Asked and not recorded. Staff name a gap in `jamae review`; what nobody has named yet stands as “something else”.
report-gap-asked = asked { $count ->
    [one] once
   *[other] { $count } times
  }, not recorded
report-no-gaps = Nothing was asked that is not recorded.
report-something-else = something else
report-no-city = no city named
report-times = How fast
report-times-about = Of the answers given in this time; a tail of slow ones shows in the last column.
report-step-understand = reading the question
report-step-answer = finding the answer
report-step-all = all of it
report-half = half within
report-nearly-all = 95% within
report-milliseconds = { $number } ms
report-longer = more than { $number } ms
report-days = Day by day
report-day = Day
report-count = Questions
report-share = Share
report-city = City
report-what = What
report-step = Step
report-waiting = { $count ->
    [one] One question waits for `jamae review`.
   *[other] { $count } questions wait for `jamae review`.
  }
