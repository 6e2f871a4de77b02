# An answer long after the close opens the course again, on the answer's track.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 42 gets key-under-the-mat
day 60 says She said no
    letter moved-no
day 61 gets after-a-no
ends finished
