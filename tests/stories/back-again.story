# A track seen before: a letter says so, and it goes on where it was left.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps no
days 13-14 gets after-a-no when-it-came-with-a-because
day 14 taps questions
    letter moved-questions
day 15 gets thank-them-first
    taps no
    letter back-again
day 16 gets ask-once
    taps questions
    letter back-again
day 17 gets the-question-underneath
never they-said-yes
ends finished
