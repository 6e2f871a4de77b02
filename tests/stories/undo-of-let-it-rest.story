# UNDO of the second no takes back the second no, not the first.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
day 14 gets when-it-came-with-a-because
    taps no
    letter let-it-rest undone
    at 15:00 says UNDO
days 15-16 gets ask-once read-the-order-back
never what-they-picture
ends finished
