# The night clocks go back has two 02:30: one lesson, at the first of them.

course motivate-your-spouse
start 2025-10-20
zone Europe/Berlin
at 02:30

day 6 gets five-things at 00:30Z
day 7 gets looking-back at 00:30Z
day 8 gets small-good-moments at 01:30Z
ends finished
