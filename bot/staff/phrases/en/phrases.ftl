# What the staff read on their pages at /staff. Citizens' sentences are in data/<language>/phrases.ftl.

site = Jamae: staff
skip = To the content
pages = Pages
page-inbox = Inbox
page-facts = Facts
page-publish = Publish
page-training = Training
page-report = Report
page-coverage = Coverage
page-audit = Who did what
page-taught = What was taught
sign-in = Sign in
sign-out = Sign out
your-name = Name
password = Password
sign-in-wrong = The name or the password is wrong.
sign-in-too-many = Too many wrong passwords. Try again in fifteen minutes, or ask whoever runs the server.
sign-in-ended = Your session had ended, so nothing of what you sent was saved. Sign in; the page that it was sent from is opened, and you can send it once more.
not-done = This was not done
not-from-here = These pages are open on the server's own machine only, unless a proxy of the city's is in front (docs/staff.md).
form-from-elsewhere = The form was sent from another site.
form-too-old = The form belongs to a session that has ended. Open the page again and send it once more; nothing was changed.
form-unreadable = The form cannot be read.
too-large = The file is larger than eight megabytes.
no-name-from-proxy = The proxy in front of Jamae names nobody who has signed in.
database-away = The database does not answer just now. Nothing was changed; try again in a moment.
outcome-unknown = The database stopped answering in the middle, so nobody can say whether this was done. See under Publish which version is live before you try again.
folder-away = The data folder cannot be read or written; nothing was saved. Tell whoever runs the server.
somebody = somebody else
when = When
who = Who
what = What
older = Older
undo = Take back
undo-of = Take back decision { $number }
nothing = nothing

## Who did what

audit-about = What is noted here cannot be changed or deleted on these pages. Numbers are those of the questions; their words are deleted after some days.
audit-none = Nothing yet.
did-begun = { $deed ->
    [saved] began to change files: { $about }
    [known] began to put a doubt aside: { $about }
    [published] began to publish
    [training] was about to start training
    [trying] was about to try the new model again
    [model-live] began to make the new model live
    [model-back] began to go back to model { $about }
   *[rolled-back] began to go back to version { $about }
  }
did-failed = { $deed ->
    [saved] could not change files, which are as they were: { $about }
    [known] could not put a doubt aside: { $about }
    [published] did not publish
    [training] did not start training
    [trying] did not try the new model again
    [model-live] did not make the new model live
    [model-back] did not go back to model { $about }
   *[rolled-back] did not go back to version { $about }
  }
did-unclear = { $deed ->
    [saved] changed files or did not, a database went away: { $about }
    [known] put a doubt aside or did not, a database went away: { $about }
    [published] published or did not, a database went away
    [training] started training or did not, a database went away
    [trying] tried the new model or did not, a database went away
    [model-live] made the new model live or did not, a database went away
    [model-back] went back to model { $about } or did not, a database went away
   *[rolled-back] went back to version { $about } or did not, a database went away
  }
did-signed-in = signed in
did-signed-out = signed out
did-refused = tried to sign in with a wrong password
did-learned = taught what a question means: { $about }
did-gap = noted a gap in the data: { $about }
did-ignored = left a question: { $about }
did-undone = took back a decision: { $about }
did-training = started training
did-trying = started to try the new model again
did-training-stopped = stopped the training
did-approved-model = approved making a model live: { $about }
did-model-live = made model { $about } live
did-model-back = went back to model { $about }

## Languages and outcomes

language-en = English
language-ko = Korean
language-ja = Japanese
language-zh = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
language-ru = Russian
language-none = language not known
outcome-answered = answered
outcome-asked_back = asked back
outcome-not_recorded = not recorded
outcome-declined = declined
outcome-not_understood = not understood
outcome-small_talk = small talk
outcome-failed = not answered: fault
outcome-marked = marked unhelpful

## Inbox

inbox-about = What was not understood, declined, asked back or marked unhelpful. Questions that ask alike stand together, the most frequent first.
inbox-waiting = Waiting: { $count }
inbox-left-out = The latest are shown; { $count } earlier ones come when these are decided.
inbox-more = and { $count } more ways to ask it
inbox-asked = asked { $count ->
    [one] once
   *[other] { $count } times
  } since { $since }
inbox-nothing = Nothing waits.
inbox-answered = Answered by now: { $count }
inbox-answered-about = The facts or what Jamae has learned have changed since, so these wait no longer. This is what is answered now; if one is wrong, open it and choose what was meant.
inbox-sample = Some of what was answered
inbox-sample-about = Chosen by chance from the last day, so that confident mistakes are seen, too. Open one that is wrong and say what was meant.
inbox-no-sample = Nothing was answered in the last day.
inbox-decided = Decided last
inbox-none-decided = Nothing was decided yet.
decided-learned = { $count ->
    [one] a question taught
   *[other] { $count } questions taught
  }
decided-gap = { $count ->
    [one] a question noted as a gap in the data
   *[other] { $count } questions noted as a gap in the data
  }
decided-ignored = { $count ->
    [one] a question left
   *[other] { $count } questions left
  }
undone-by = taken back by { $person }
undone-already = Somebody else has taken this back already.
decided-already = { $person } has decided about this question. Take that back in the inbox first if something else is right.
said-taught = It is taught. Below it says whether it is understood so already.
said-gap = Noted as missing: { $about }. It is counted in the report.
said-left = Left as it is.
said-undone = Taken back; the questions wait again.

## One question

turn-gone = This question is not kept any more.
turn-conversation = The conversation around it
turn-read-as = Read today as: { $words }
turn-remark = The visitor's remark: { $remark }
turn-today = What is answered today
turn-what-meant = What did the person mean?
turn-reading = { $words } (likelihood { $score } %)
turn-other = Something else, which I choose:
turn-meaning = What is asked
turn-notation = In the notation of docs/labelling.md:
turn-notation-label = Label
turn-with-before = It is only understood with what was said before: “{ $said }” ({ $words })
turn-teach = Teach this
turn-teach-hint = It becomes a labelled conversation. Jamae understands it once it is trained again and the new model is made live, under Training.
turn-alike = Questions that ask alike
turn-alike-hint = “Gap” and “leave” count for those that are ticked; a meaning is only taught for the same words.
turn-gap = It is understood, but a fact is missing
gap-attribute = What is missing, in a few words
gap-city = Of which city
gap-own-city = of each city that was asked about
gap-what = Say in a few words what is missing, without anybody's number.
turn-note-gap = Note the gap
turn-leave = Leave it
turn-leave-hint = Nothing is done, and questions of the same form do not come up again for some days.
choose-what = Choose one of the three: teach, gap or leave.
all-cities = all cities
needs-cities = Cities
needs-attribute = Attribute
needs-words = Words of the question
words-hint = As they stand in the question, the shortest stretch that names it.
meaning-none = Choose what is asked.
meaning-no-city = Choose the cities that are meant.
meaning-no-attribute = Choose the attribute that is meant.
meaning-no-words = Write the words of the question that name it, as they stand there.
meaning-not-notation = This is not in the notation of docs/labelling.md.
meaning-unknown-city = The label names a city that Jamae does not know.
not-teachable-personal = The question holds a personal number or its sign, and must not be kept.
not-teachable-empty = There is nothing in it to teach.
meaning-is-fact = a fact of a city
meaning-is-profile = everything about a city
meaning-is-list = which cities there are
meaning-is-list-with = the cities, each with a fact
meaning-is-highest = which city has the highest or latest
meaning-is-lowest = which city has the lowest or earliest
meaning-is-count = how many cities there are
meaning-is-compare = cities beside each other
meaning-is-since = how long it has lasted
meaning-is-check = is it a partner?
meaning-is-map = a map
meaning-is-timeline = a timeline
meaning-is-unrecorded = something of a city that the data does not have
meaning-is-not_partner = a place that is no partner
meaning-is-home = the home city itself
meaning-is-service = a service of the city hall
meaning-is-programme = exchanges and visits
meaning-is-outside = anything else
meaning-is-contact = how to reach the office
meaning-is-source = where the answers come from
meaning-is-identity = who are you
meaning-is-privacy = what is kept of the conversation
meaning-is-capabilities = what can you do
meaning-is-greet = a greeting
meaning-is-thanks = thanks
meaning-is-goodbye = a goodbye
meaning-is-praise = praise
meaning-is-complaint = a complaint
meaning-is-not_understood = nobody can tell
asks-greet = a greeting
asks-thanks = thanks
asks-goodbye = a goodbye
asks-identity = who are you
asks-capabilities = what can you do
asks-contact = how to reach the office
asks-praise = praise
asks-complaint = a complaint
asks-source = where the answers come from
asks-doubt = a doubt
asks-forget = forget this conversation
asks-privacy = what is kept of the conversation
asks-home = the home city itself (declined)
asks-service = a service of the city hall (declined)
asks-programme = exchanges and visits (declined)
asks-outside = anything else (declined)
asks-beyond = partners that the page does not list (declined)
asks-not_understood = not understood
asks-speak = another language
asks-more = the rest of the list

## What was taught

taught-about = Each of these is a labelled conversation. Under Training, Jamae learns from them; until a new model is made live there, it may read a question as before.
taught-means = means: { $words }
taught-understood = Understood so now.
taught-not-yet = Taught, not yet trained: it is still read as: { $words }
taught-none = Nothing was taught yet.

## Facts

facts-about = What you save here is not seen by citizens until it is published.
facts-check = What check says
facts-wrong = Wrong: nothing can be published before this is put right
facts-doubtful = Doubtful
facts-nothing = Nothing is wrong or doubtful.
known-because = It is right as it is, because
known-put = Put aside
known-put-of = Put doubt { $sign } aside
said-known = The doubt is put aside. It comes again when it says anything else.
did-known = put a doubt aside: { $about }
facts-cities = Cities
city = City
search = Search
new-city = A new city
nothing-found = Nothing was found.
facts-tables = Tables
table-sources = Sources
table-cities = Where cities lie
table-names = Names of cities, people and provinces
table-translations = Texts in other languages
table-attributes = Attributes of the city hall's own
table-attribute_names = What those attributes are called
table-facts = Facts beside the city's page
table-contact = The office that citizens can turn to
facts-excel = With Excel
facts-excel-about = All tables as one workbook, with lists of what a cell may be. Change it, save it, and send it here.
facts-template = Download the workbook
facts-file = A workbook, a CSV file by its name, or a new copy of the city's page as a text file (it replaces { $page })
facts-replace = Also where somebody has changed a table since I downloaded it
facts-send = Check and save
no-such-table = There is no such table.
no-such-row = There is no such row any more.
no-file = Choose a file first.
not-our-file = A file must be a workbook (.xlsx), one of the tables by its name (facts.csv), or the city's page (.txt).
not-a-workbook = This is not a workbook that can be read. Save it as .xlsx.
no-sheet = No sheet of the workbook is named as a table (facts, names, cities ...).
too-many-rows = The sheet { $sheet } has more than { $most } rows. Nothing was saved, since the rest would be lost; send it in a smaller file or ask whoever runs the server.
changed-since = Somebody else has changed { $file } since you opened it. Nothing was saved; open it again to see what stands there now.
letters-lost-before = { $file } was saved in an encoding that lacked some letters, and they are ? now. Put those right first (they are told under what check says), or send the whole table anew as CSV UTF-8 or .xlsx; nothing was saved.
said-saved = Saved: { $about }. Citizens see it when it is published.
saved = Saved, but doubtful
saved-doubtful = What you have just saved makes this doubtful. If it is wrong, open it again and correct it; if it is right, say why and put the doubt aside. Citizens see it only when it is published.
saved-open = Open it again
said-same = Nothing is different; nothing was saved.
did-saved = changed files: { $about }
new-row = A new row
row = Row
change-row = Row { $row }
download-csv = Download as CSV
table-left-out = { $count } more rows were found; search for fewer.
save = Save
save-hint = Saved values are checked at once. Citizens see them when they are published.
not-saved = Nothing was saved. What is wrong stands beside each entry.
delete-row = Delete this row
column-key = Key
column-title = Title
column-file = File of the page
column-licence = Licence
column-address = Address
column-city = City
column-country = Country
column-province = Province
column-latitude = Latitude
column-longitude = Longitude
column-source = Source
column-subject = Of what
column-language = Language
column-name = Name
column-status = Status
column-original = Original text
column-text = Text
column-attribute = Attribute
column-value_type = Type of value
column-unit = Unit
column-role = Role
column-word = Word
column-value = Value
column-quote = Words of the source
column-kind = Kind
city-key = Key, in Latin letters
city-key-hint = A short name for the files that never changes, such as okayama.
city-there = The key { $city } is another city's already. Nothing was saved; give the new one a key of its own.
city-open = Open { $city }, which is there already
city-source = Source of what you enter
city-names = Name in each language
city-place = Where it lies
city-facts = Facts
city-facts-hint = What stands here is told first; what the city's page says stands beside it.
city-on-page = On the city's page: { $value }
city-value = { $attribute }: value
city-fact-source = { $attribute }: source
city-same-source = the source chosen above
city-history = What was live before
version = Version
value = Value
taken-out = taken out
value-sister = sister city
value-friendship = friendship city
sent = The file that was sent
sent-saved = Saved. Citizens see it when it is published.
sent-not-saved = Nothing was saved. What is wrong stands beside each cell.
sent-rows = { $count } rows
sent-doubtful = Doubtful because of what was sent
sent-nothing-said = Nothing is wrong or doubtful.
replaced-about = Nothing was saved yet. The rows below stand there now and are not in what you sent: you have changed or deleted them, or somebody has added or changed them since you downloaded the file.
replaced-more = and { $count } more rows
replaced-file = If these rows may go, choose the file once more
replaced-send = Save it in place of these rows

## Publish

publish-live = Live is version { $version }, since { $at }, by { $person }.
publish-differs = The files say something else than what is live.
publish-taken-back = { $person } has taken back version { $version } ({ $at }: { $note }). { $same ->
    [yes] The files still say just what was taken back.
   *[no] The files may still say some of what was taken back.
  } Publish it only if it is right now.
publish-same = The files say what is live; there is nothing to publish.
publish-see = See what would change
publish-whole = Every answer that would change, to read and print
publish-do = Publish
publish-code = What you see has the sign { $code }. Only just this is approved or published; if somebody changes anything meanwhile, it is refused.
publish-approved-by = Approved by { $people }.
publish-needs-second = Somebody other than who publishes or goes back must approve this first.
publish-note = Why, for those who read it later
publish-now = Publish now
publish-approve = Approve only
said-approved = Approved.
said-changed-meanwhile = Something was changed meanwhile: this is what would change now.
did-approved = approved what would change: { $about }
did-approved-back = approved going back: { $about }
did-published = published version { $about }
did-rolled-back = went back to version { $about }
versions = Versions
note = Note
version-again = live again { $at }, { $person }
is-live = live
go-back-to = Go back to version { $version }
version-files = Files of version { $version }
rollback-about = Version { $version } would be live in place of version { $live }. The files stay as they are. This would change:
rollback-now = Make version { $version } live again

## Training

training-about = What was taught is understood once Jamae has been trained and the new model is live. Training makes a new model and tries it beside the old one; citizens are answered by the old one until somebody makes the new one live here.
training-of-another-city = These data are another city's. What is taught here is not learned from, since the model is one for all cities and is trained in the project itself.
training-live = Live is model { $number }, made live { $at } by { $person }.
training-live-by-nobody = Live is model { $number }, which came with Jamae or was put there by hand.
training-none-live = No model is live: nothing is understood but commands.
training-before = Model { $number }, made live { $at } by { $person }
training-before-by-nobody = Model { $number }, which came with Jamae or was put there by hand
training-wanted = Training is wanted: what is live has not learned from { $count } of { $lessons } lessons.
training-none-wanted = What is live has learned from every lesson that stands now ({ $lessons }).
training-run-running = { $person } began training { $at }. It is running; what is live stays as it is.
training-run-done = The training that { $person } began { $at } is done.
training-run-failed = The training that { $person } began { $at } has failed; what is live is as it was. It said: { $why }
training-run-stopped = The training that { $person } began { $at } was stopped; what is live is as it was.
training-run-broken-off = The training that { $person } began { $at } was broken off: its process has been ended. What is live is as it was. Start it once more; if it ends again, tell whoever runs the server (.jamae/training/said.txt says what it said last).
training-stage-starting = It is starting.
training-stage-reading = It reads { $of } conversations.
training-stage-learning = It learns: { $number } of { $of } rounds are done.
training-stage-judging = It learns to choose among readings: { $number } of { $of } turns are done.
training-stage-trying = The new model is tried: { $number } of { $of } labelled turns are done.
training-stage-asking = The new model is tried: { $number } of { $of } questions of the last days are done.
training-look-again = See how far it is
training-start = Train now
training-start-hint = It takes an hour or more, while answers go on. You may leave this page and come back.
training-stop = Stop the training
training-try = Try it once more
training-candidate = A new model waits to be made live
training-no-candidate = No new model waits to be tried or made live.
training-tried = Tried { $at }. Both models have read all that follows; “before” is the one that is live.
training-not-tried = The new model has not been tried against what is live now. Try it once more before it is made live.
training-worse = The new model reads fewer of the labelled turns rightly than the one that is live.
training-lessons = Lessons understood: { $after } of { $turns }; before { $before }.
training-not-understood = Not understood yet:
training-lesson-lost = (understood before)
training-held-out = Of { $turns } labelled turns that no model learns from { $after } are read rightly; before { $before }. There are { $of }.
training-share = { $language }: { $after } of { $turns }, before { $before }
training-by-language = Labelled turns by language
training-language = Language
training-turns = Turns
training-right-before = Right before
training-right-after = Right now
training-lost = Read wrongly now, rightly before: { $count }
training-won = Read rightly now, wrongly before: { $count }
training-case = { $language }, conversation { $conversation }, turn { $turn }: “{ $said }” means { $means }. Before: { $before }. Now: { $after }
training-more-cases = and { $count } more
training-asked = Of { $asked } questions of the last days { $changed } would be answered otherwise.
training-answers = Answers that would change
training-answers-about = Questions of the last days, as far as they are still kept, read anew by both models with what was said before them.
training-answer-before = Answered by the model that was live when it was tried
training-answer-after = Answered by the new model
training-open-turn = Open question { $number }
training-no-answers = Nothing is kept of these questions any more, or nothing would change.
training-answers-gone = { $count } of these questions are not kept any more.
training-more-answers = More
training-make-live = Make the new model live
training-models-before = Models before
training-go-back = Go back to model { $number }
training-none-before = No model before is kept.
training-runs-already = Training runs already.
training-none-runs = No training runs.
training-unreadable = The model's file is damaged. What is live is as it was; train once more.
training-changed-meanwhile = Another model has become live meanwhile; look how it stands and try it once more.
training-database-away = The database does not answer, so the questions of the last days could not be read. Try it once more later.
training-nothing = There are no labelled conversations in data/: docs/labelling.md says how they are written.
training-learned = A new model was learned: { $path }. What is live is as it was.
training-measured = { $language }: of { $turns } turns it never learned from { $chosen } were read as labelled; the right reading was among those considered for { $among }.
training-next = `jamae learn --live` makes it live; `jamae learn --back` goes back to the one before.
training-made-live = Model { $number } is live; a running server reads it with its next answer.
training-stopped = It is told to stop. What is live is as it was.
said-training = It has been started. This page tells how far it is when you open it again.
said-training-stopped = It is told to stop. What is live is as it was.
said-model-changed = Another model waits or is live by now. This is how it stands; nothing was changed.
said-model-live = Model { $about } is live: citizens are answered by it from the next message on.

## Report and coverage

report-from = From
report-to = To
report-show = Show
report-file = As a file
coverage-about = Which facts are answered of which city, in which of the languages that Jamae speaks. What is told in another language's words, because a translation or a name is missing, counts as not answered. Open a city to add what is missing.
coverage-all = all
coverage-none = missing
coverage-but = not in:
