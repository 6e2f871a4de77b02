# First no, then yes: from the other track into part B, past everything written for questions.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says She said no
day 16 gets read-the-order-back
    says She said yes!
    letter moved-yes
days 17-20 gets they-said-yes choose-together what-to-pack first-step-booked
never once-more thank-them-first ask-again
ends finished
