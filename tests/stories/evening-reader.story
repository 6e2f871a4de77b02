# Who gets their lesson in the evening and answers at noon gets the new track the same day.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 18:00

day 1 gets welcome at 12:00
day 2 gets put-it-down at 18:00
day 12 says She said no
    letter moved-no
    gets after-a-no at 18:00
never their-pace
ends finished
