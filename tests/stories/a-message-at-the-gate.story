# Whoever has written needs no check-in: it falls away, the close stays.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 21 gets how-did-it-go
day 23 says It was a long evening and we talked about the garden and his mother.
    letter desk-received
day 25 gets nothing
day 31 gets the-card-in-your-wallet
day 41 gets key-under-the-mat
never still-your-pace
ends finished
