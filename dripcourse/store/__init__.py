"""The database: SQLAlchemy Core on SQLite and PostgreSQL. All SQL of the project is here."""
