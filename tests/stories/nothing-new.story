# A track with nothing left to send: a letter, the desk, and the end.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
day 88 gets with-open-hands
day 90 taps questions
day 91 gets thank-them-first
    taps no
    letter nothing-new
days 92-130 gets nothing
never the-question-underneath
ends finished
