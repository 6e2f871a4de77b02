# Undo takes back the newest change, not the one before it.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
day 14 taps questions
    letter moved-questions undone
    at 15:00 says UNDO
day 15 gets ask-once
ends finished
