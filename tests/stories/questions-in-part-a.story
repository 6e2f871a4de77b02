# A question more while on part A: the person stays, and somebody reads it.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 14 gets the-question-underneath
    taps questions
    letter noted
days 15-16 gets money time
never they-said-yes
ends finished
