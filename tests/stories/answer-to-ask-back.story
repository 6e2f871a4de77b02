# What we asked back may be answered with one word.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
    letter moved-no ask-back moved-yes
    at 13:00 says yes
    at 14:00 says yes
day 13 gets they-said-yes
never after-a-no
ends finished
