# TIME with an hour that is past today: no lesson at an odd hour, the next comes tomorrow.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 18:00

day 5 at 11:00 says TIME 9:00
    letter time-changed
    gets nothing
day 6 gets the-wish-underneath at 09:00
ends finished
