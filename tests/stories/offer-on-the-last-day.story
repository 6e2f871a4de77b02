# The track of a no ends by offering the lessons of the first weeks that weren't sent.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
day 88 gets with-open-hands
day 89 takes invitation
    letter noted
days 90-92 gets what-they-picture your-own-life the-whole-talk
ends finished
