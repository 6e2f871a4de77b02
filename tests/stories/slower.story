# SLOWER: every second day; FASTER: daily again.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 3 says SLOWER
    letter slower
day 4 gets nothing
day 5 gets listen-first
day 6 gets nothing
day 7 gets the-wish-underneath
    says FASTER
    letter faster
days 8-9 gets five-things looking-back
ends finished
