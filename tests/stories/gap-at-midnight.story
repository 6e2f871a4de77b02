# In Beirut the gap is at midnight: the day begins at one o'clock, and its lesson comes then.

course motivate-your-spouse
start 2025-03-20
zone Asia/Beirut
at 00:15

day 10 gets show-something at 00:15
day 11 gets steady-ground at 01:00
day 12 gets their-pace at 00:15
ends finished
