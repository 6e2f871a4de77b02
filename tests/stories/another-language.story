# A sentence in another language: we ask back in both, a person sees it, and a second one within a week is theirs.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 5 says Er hat lange überlegt und möchte noch eine Weile darüber schlafen, glaube ich.
    letter ask-back
day 7 says Sie hat mir nicht gesagt, was sie davon hält, und ich will auch nicht fragen.
    letter nothing
day 8 gets small-good-moments
never they-said-yes
ends finished
