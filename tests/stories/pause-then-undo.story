# A pause taken back is no pause.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 5 pauses 10
    letter paused undone
    at 15:00 says UNDO
day 6 gets five-things
ends finished
