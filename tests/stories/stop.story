# STOP stops.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 3 says STOP
    letter goodbye
days 4-60 gets nothing
ends left
