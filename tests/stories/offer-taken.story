# An early no, and the offer of the first weeks is taken: they come first.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 4 gets listen-first
    says He said no
    letter moved-no
day 5 gets after-a-no
    takes invitation
    letter noted
days 6-8 gets the-wish-underneath five-things looking-back
day 9 taps no
    letter back-again
day 10 gets when-it-came-with-a-because
never they-said-yes
ends finished
