# A second cry on the same day brings no second letter.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 10 says I don't want to live any more.
    letter care-life
    at 18:00 says I want to die.
days 11-60 gets nothing
ends held
