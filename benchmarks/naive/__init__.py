"""The common design, to compare with: a Celery task a letter, ORM, premailer, a new connection each."""
