# The night clocks go forward has no 02:30: the lesson comes when the gap is over.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 02:30

day 10 gets show-something at 02:30
day 11 gets steady-ground at 03:00
day 12 gets their-pace at 02:30
ends finished
