# Not yet before the gate: a letter with one small step, and the lessons go on.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 5 says not yet
    letter maybe-is-not-a-no
days 6-7 gets five-things looking-back
day 21 gets how-did-it-go
day 25 gets still-your-pace
ends finished
