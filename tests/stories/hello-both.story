# Tea first, then coffee, then tea again, of which nothing is left.

course hello
start 2025-03-20
zone America/New_York
at 08:00

day 2 says I like tea
day 4 gets tea-minutes
    taps coffee
    letter moved-coffee
days 5-6 gets coffee-grind coffee-scales
day 7 taps tea
    letter nothing-new
ends finished
