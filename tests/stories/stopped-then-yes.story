# They stopped, and then came back: part B goes on with what wasn't sent yet.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
day 22 gets choose-together
    taps no
day 23 gets they-stopped
day 24 says He said yes
    letter back-again
days 25-26 gets what-to-pack first-step-booked
ends finished
