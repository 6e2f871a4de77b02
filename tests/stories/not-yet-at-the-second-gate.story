# Not yet at the gate ask-again: the next check-in comes in a week.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 26 gets ask-again
day 27 taps not-yet
    letter maybe-is-not-a-no
days 28-34 gets nothing
day 35 gets ask-again-first-look
never they-said-yes
ends finished
