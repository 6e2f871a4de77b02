# A question at the gate ask-again: noted, and the next check-in falls away.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 26 gets ask-again
day 27 taps questions
    letter noted
day 30 gets nothing
never ask-again-first-look they-said-yes
ends finished
