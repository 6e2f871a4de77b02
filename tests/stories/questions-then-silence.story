# Questions, then silence: part A to its gate, check-ins, a close, and never a lesson of part B.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says He has a few questions about it
    letter moved-questions
days 13-19 gets thank-them-first the-question-underneath money time no-need-of-therapy two-against-one private-matters
days 20-25 gets where-we-come-from it-made-things-worse then-you-go staying-or-leaving does-it-work a-small-first-step
day 26 gets ask-again
day 30 gets ask-again-first-look
day 37 gets ask-again-second-look
day 47 gets ask-again-close
never they-said-yes choose-together first-step-booked what-happens-there what-they-picture
ends finished
