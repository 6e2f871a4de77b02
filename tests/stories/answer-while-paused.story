# Who answers during a pause is moved and stays paused.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 10 pauses 5
day 12 says She said yes yesterday.
    letter moved-yes
days 11-14 gets nothing
day 15 gets they-said-yes
never steady-ground
ends finished
