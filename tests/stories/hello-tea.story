# Tea.

course hello
start 2025-03-20
zone America/New_York
at 08:00

day 2 gets choose at 08:00
    says tea
    letter moved-tea
days 3-4 gets tea-water tea-minutes
never still-there coffee-grind
ends finished
