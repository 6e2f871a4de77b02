# First no, then questions: the bridge from its top.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
day 14 says She has some questions
    letter moved-questions
days 15-16 gets thank-them-first the-question-underneath
never they-said-yes
ends finished
