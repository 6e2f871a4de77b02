# Yes once more in part B changes nothing and is acknowledged.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
day 22 gets choose-together
    taps yes
    letter noted
days 23-24 gets what-to-pack first-step-booked
ends finished
