# A yes in the first week: part B at once; the first weeks by one tap; the same answer leads back.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 3 gets your-own-part
    says He said yes!
    letter moved-yes
day 4 gets they-said-yes
    takes invitation
    letter noted
days 5-6 gets listen-first the-wish-underneath
day 6 taps yes
    letter back-again
days 7-9 gets choose-together what-to-pack first-step-booked
never thank-them-first after-a-no
ends finished
