# An answer after STOP: somebody sees it, nobody is written to.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 3 says STOP
day 5 says She said yes
    letter nothing
days 4-60 gets nothing
ends left
