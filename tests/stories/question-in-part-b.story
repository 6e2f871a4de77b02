# A question in part B: noted, a person reads it, and nothing moves.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 taps yes
day 22 gets choose-together
    taps questions
    letter noted
days 23-24 gets what-to-pack first-step-booked
never thank-them-first
ends finished
