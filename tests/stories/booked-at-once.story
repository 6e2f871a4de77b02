# Booked without a word before: straight to what happens there.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 18 says We booked a session
    letter moved-booked
day 19 gets what-happens-there
never they-said-yes first-step-booked
ends finished
