# Taking back twice is once.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
    letter moved-no undone nothing-to-undo
    at 13:00 undoes
    at 14:00 says UNDO
day 13 gets what-they-picture
ends finished
