# Danger beside an answer: one caring letter, no move, no lesson, until RESUME.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 10 says He said no and then he hit me. I'm scared to go home.
    letter care-danger
days 11-40 gets nothing
day 20 says She said yes
    letter nothing
day 41 says RESUME
    letter resumed
day 42 gets steady-ground
never after-a-no they-said-yes
ends finished
