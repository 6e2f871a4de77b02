"""dripcourse: e-mail courses as folders, one lesson a day, steered by what people reply."""

__version__ = "0.1.0"
