"""Scenarios: the vocabulary of the rule books as the steps of Gherkin features.

`vocabulary` finds whose clause a sentence is; `world` builds a matter from what a scenario gives; `steps` is the
one door to pytest-bdd. A feature needs no Python of its own.
"""
