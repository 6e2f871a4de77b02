"""How letters are carried: SMTP out, the demo's mailbox, LMTP in. What they say is `message`'s."""
