# A pause at the gate: the check-in waits until it is over.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 22 pauses 14
days 23-35 gets nothing
day 36 gets still-your-pace
ends finished
