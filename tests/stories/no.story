# A no: first aid by letter at once, and from the next morning the other track, to its kind close.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 gets their-pace
    says She said no
    letter moved-no
days 13-17 gets after-a-no when-it-came-with-a-because ask-once read-the-order-back once-more
days 18-19 gets nothing
day 20 gets leaving-it-there
day 23 gets no-pedal-on-that-side
day 26 gets one-chair
day 29 gets the-book-on-the-table
day 32 gets the-test-of-a-year
days 33-38 gets nothing
day 39 gets someone-to-walk-with
day 46 gets a-sentence-about-yourself
day 53 gets one-foot-on-the-step
day 60 gets in-its-own-time
day 67 gets the-other-way-round
day 74 gets two-handwritings
day 81 gets either-way
day 88 gets with-open-hands
never they-stopped they-said-yes thank-them-first what-they-picture
ends finished
