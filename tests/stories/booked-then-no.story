# Booked, been there, and then no: they-stopped, not the track from its top.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 20 says He said yes
day 22 says We booked a session
day 23 gets what-happens-there
day 35 taps no
    letter moved-no
day 36 gets they-stopped
never after-a-no
ends finished
