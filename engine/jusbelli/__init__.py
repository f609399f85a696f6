"""A legal assessment rules engine for the use of force between States."""

__version__ = "0.1.0"
