"""Evaluators: engines behind one signature, each the one door to its library."""
