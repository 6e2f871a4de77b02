# Undo days later: what was sent stays sent, and the first track goes on where it was.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
days 13-14 gets after-a-no when-it-came-with-a-because
day 14 undoes
    letter undone
day 15 gets what-they-picture
never ask-once
ends finished
