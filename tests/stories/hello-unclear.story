# Neither tea nor coffee: a person reads it, nobody is moved.

course hello
start 2025-03-20
zone Europe/Berlin
at 08:00

day 2 says Could it also be hot chocolate, perhaps on Sundays?
    letter desk-received
never tea-water coffee-grind
ends finished
