# No while on part A: the track of a no from its top, and never part B.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 15 gets money
    taps no
    letter moved-no
days 16-17 gets after-a-no when-it-came-with-a-because
never they-said-yes they-stopped time
ends finished
