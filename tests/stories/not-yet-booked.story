# Not yet at the gate first-step-booked: two weeks of quiet, then the check-in.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 taps yes
day 24 gets first-step-booked
day 30 taps not-yet
    letter noted
days 31-44 gets nothing
day 45 gets booked-first-look
never what-happens-there
ends finished
