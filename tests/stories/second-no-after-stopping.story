# They stopped, and no again: let it rest, three days more.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 taps yes
day 23 taps no
day 24 gets they-stopped
day 25 says He said no to it again yesterday.
    letter let-it-rest
days 26-28 gets nothing
day 29 gets what-it-left-in-the-pockets
never after-a-no
ends finished
