"""The pages: server-rendered, no cookies, no script needed (the demo's mailbox has some)."""
