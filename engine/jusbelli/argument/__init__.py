"""Argument: why and why not, as data, for any element; and the conclusions with their reasons and grounds."""

from __future__ import annotations

from jusbelli.argument.conclusions import Argument, Conclusion

__all__ = ["Argument", "Conclusion"]
