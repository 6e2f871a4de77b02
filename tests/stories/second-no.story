# A second no on that track is left to rest: a letter, and no lesson for three days.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
day 13 gets after-a-no
day 14 gets when-it-came-with-a-because
    says She said no again
    letter let-it-rest
days 15-17 gets nothing
days 18-19 gets ask-once read-the-order-back
never they-stopped
ends finished
