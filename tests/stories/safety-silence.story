# Danger and STOP: no letter at all.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 10 says STOP. He hits me and he reads my mail.
    letter nothing
days 11-60 gets nothing
ends left
