# An answer that leads back to a gate: its check-in comes days after the answer, not the next morning.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 26 gets ask-again
    taps no
day 28 gets when-it-came-with-a-because
    taps questions
    letter back-again
days 29-31 gets nothing
day 32 gets ask-again-first-look
never they-said-yes
ends finished
