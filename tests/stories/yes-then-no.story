# Yes, then no in part B: they came once and stopped.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
day 23 gets what-to-pack
    says He said no after all
    letter moved-no
day 24 gets they-stopped
day 27 gets what-it-left-in-the-pockets
day 34 gets ground-of-your-own
day 41 gets until-you-write
never first-step-booked after-a-no
ends finished
