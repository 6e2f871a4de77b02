# Not yet at the gate: the next check-in comes in a week, three times at most.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 21 gets how-did-it-go
day 22 says not yet
    letter maybe-is-not-a-no
days 23-28 gets nothing
day 30 gets still-your-pace
day 31 says maybe
    letter maybe-is-not-a-no
days 32-37 gets nothing
day 39 gets the-card-in-your-wallet
day 40 taps not-yet
    letter maybe-is-not-a-no
day 49 gets key-under-the-mat
never they-said-yes
ends finished
