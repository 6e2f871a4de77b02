# The smallest course in silence: two lessons, one reminder, the end.

course hello
start 2025-03-20
zone America/New_York
at 08:00

days 1-2 gets welcome choose
day 9 gets still-there
never tea-water coffee-grind
ends finished
