"""What the tests talk to: real servers and child processes, each stopped by its own pid.

`sink` keeps what is sent to it by SMTP and can be scripted to fail; `lmtp` hands mail in;
`postgres` and `broker` start PostgreSQL and Redis, or use running ones; `process` runs anything.
"""
