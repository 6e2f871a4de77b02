# Not yet after the close: a kind word, and no lesson.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 07:30

day 42 gets key-under-the-mat
day 60 says not yet
    letter maybe-is-not-a-no
days 61-90 gets nothing
ends finished
