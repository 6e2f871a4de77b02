# Yes and booked: weekly lessons to the closing.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
day 24 gets first-step-booked
day 26 says We booked a session for next week
    letter moved-booked
day 27 gets what-happens-there
days 28-33 gets nothing
day 34 gets the-way-home
day 41 gets the-other-hours
day 48 gets carrying-the-sofa
day 55 gets the-cup
day 62 gets a-sunday-years-from-now
day 69 gets the-last-of-these
never booked-first-look they-stopped
ends finished
