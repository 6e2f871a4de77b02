# Yes at the gate ask-again: into part B.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 taps questions
day 26 gets ask-again
    says Yes!
    letter moved-yes
day 27 gets they-said-yes
never ask-again-first-look
ends finished
