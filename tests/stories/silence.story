# Nobody ever answers: three weeks, two check-ins, a kind close, and nothing of the other tracks.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 1 gets welcome at 12:00
days 2-7 gets put-it-down your-own-part listen-first the-wish-underneath five-things looking-back
days 8-14 gets small-good-moments nothing-heavy show-something steady-ground their-pace what-they-picture your-own-life
days 15-21 gets the-whole-talk asking-to-talk find-the-gap the-circle the-unknown the-invitation how-did-it-go
days 22-24 gets nothing
day 25 gets still-your-pace
days 26-31 gets nothing
day 32 gets the-card-in-your-wallet
days 33-41 gets nothing
day 42 gets key-under-the-mat
days 43-80 gets nothing
never thank-them-first they-said-yes after-a-no they-stopped
ends finished
