"""The common design, for comparison: a Celery task a letter, ORM objects, premailer, a new connection each."""
