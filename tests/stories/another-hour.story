# TIME 20:00: from the next day at the new hour, one a day all the same.

course motivate-your-spouse
start 2025-03-20
zone Europe/Berlin
at 18:00

day 5 gets the-wish-underneath at 18:00
    at 19:00 says TIME 20:00
    letter time-changed
day 6 gets five-things at 20:00
day 7 gets looking-back at 20:00
ends finished
