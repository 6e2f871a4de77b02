# Thanks need no answer.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 6 says Thank you so much!
    letter nothing
day 7 gets looking-back
ends finished
