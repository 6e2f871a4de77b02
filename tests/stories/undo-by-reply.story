# UNDO, by reply to the letter that offered it: as if nothing had been said.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
    letter moved-no undone
    at 13:00 says UNDO
days 13-14 gets what-they-picture your-own-life
never after-a-no
ends finished
