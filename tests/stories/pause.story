# A pause of seven days, then on with the next lesson at the usual hour.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 15 gets the-whole-talk
    pauses 7
    letter paused
days 16-21 gets nothing
day 22 gets asking-to-talk at 07:30
day 23 gets find-the-gap
ends finished
