# PAUSE with a number of days, and RESUME before it is over.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 5 says PAUSE 10 days
    letter paused
days 6-8 gets nothing
day 8 says RESUME
    letter resumed
day 9 gets five-things
ends finished
