# A refusal with a reason is a no; the reason has its place in the second lesson.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 12 says He said no, it's too expensive for us.
    letter moved-no
days 13-14 gets after-a-no when-it-came-with-a-because
never thank-them-first
ends finished
