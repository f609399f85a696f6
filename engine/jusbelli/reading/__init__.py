"""Reading: rule books, matters, authorities and profiles, from text to typed values with places.

Every reader collects all faults of its text and raises them together as `Faults`; nothing half-read leaves.
"""
