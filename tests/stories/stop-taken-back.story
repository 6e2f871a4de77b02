# STOP taken back: the lessons go on, one a day, none of them lost.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 3 says STOP
    letter goodbye
days 4-5 gets nothing
day 5 says UNDO
    letter undone
day 6 gets listen-first
day 7 gets the-wish-underneath
ends finished
