# The page of `jamae diff`, for staff.

title = What would change
lead = Every question of the matrix was asked on the data that is live and on the new data. Only answers that change are shown.
from = Old
to = New
made = Made on
interface = Language of this page
before = Before
after = After
not-there = Not there
facts = { $count ->
    [one] 1 fact changes
   *[other] { $count } facts change
}
repeats = { $count ->
    [one] 1 answer that repeats it
   *[other] { $count } answers that repeat it
}
asked = { $changed } of { $asked } answers change, in { $languages } languages { $sentences } sentences.
nothing = No answer changes.
newly = Can be answered now
no-longer = Can no longer be answered
left-out = { $count } more cities have changed and were not asked about; run jamae diff --all.
together = All cities together
open-all = Open everything
approve = To approve
approve-lead = This makes live what this page shows, and nothing else:
approved-by = Approved by
approved-on = Date
about-overview = Overview
about-duration = How long, and next anniversary
about-verify = Is it a partner?
about-compare = Comparison
about-list = List
about-count = Count
about-extreme = Ranking
about-total = Total or average
about-greet = Greeting
about-identity = “Who are you?”
about-capabilities = “What can you do?”
about-contact = Contact
about-source = Source of the answers
about-privacy = What is kept of the conversation
about-service = City services (declined)
about-programme = Programmes (not recorded)
about-outside = Outside the subject (declined)
about-not_understood = Not understood
