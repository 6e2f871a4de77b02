# Booked long after the last check-in: it opens again, at what happens there.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 taps yes
day 66 gets booked-close
day 90 taps booked
    letter moved-booked
day 91 gets what-happens-there
day 98 gets the-way-home
ends finished
