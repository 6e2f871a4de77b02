# Yes, then silence: three daily, the gate, a check-in every two weeks, three times, and never on into the weekly lessons.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
    letter moved-yes
days 21-24 gets they-said-yes choose-together what-to-pack first-step-booked
days 25-37 gets nothing
day 38 gets booked-first-look
day 52 gets booked-second-look
day 66 gets booked-close
never what-happens-there thank-them-first how-did-it-go
ends finished
