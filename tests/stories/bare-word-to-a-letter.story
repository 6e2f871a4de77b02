# A bare yes in reply to a letter that asked nothing: we ask back, and nobody is moved.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
    letter moved-no ask-back
    at 13:00 says yes
day 13 gets after-a-no
never they-said-yes
ends finished
