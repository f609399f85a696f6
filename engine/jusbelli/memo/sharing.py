"""What need not be said twice: paragraphs that come out alike for another strike, State or instrument.

Paragraphs are compared with every name in its role: "the Navy of Alpha admitted it" and "the Navy of Beta admitted
it" are alike where each is the actor of its own strike. Only words are compared; the grounds of what is not said
again stay with the sentence that says that it is so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jusbelli.memo.brief import Brief
from jusbelli.memo.framing import Framing
from jusbelli.memo.outline import Grounds, Mark, Paragraph, Said, Sentence
from jusbelli.memo.times import in_clause
from jusbelli.records import Subject

Texts = tuple[str, ...]
"""The sentences of a paragraph, with every name in its role."""

_LEADS = (
    "Whether the question arises", "On the record:", "Why:", "It also rests", "Nobody has raised", "Law:",
    "What speaks for it is shown:", "It would be so if", "Shown:", "Not shown", "Not decided:", "Other ways",
    "One other way", "It would fail if", "A question of law may hold it back:", "Undecided:", "Nothing in the file",
    "If the record closed today:",
)  # fmt: skip
"""How the sentences of a paragraph begin: a sentence is replaced only by one that begins alike."""
_WORTH_IT = 10
"""How many words must be saved before a reader is sent elsewhere for the rest of a paragraph."""


@dataclass(frozen=True)
class Told:
    """A paragraph that stands in full somewhere: its sentences, and where."""

    texts: Texts
    mark: Mark
    words: str


def texts_of(brief: Brief, subject: Subject, whole: Paragraph) -> Texts:
    """The sentences of a paragraph about a subject, with every name in its role."""
    roles = _roles(brief, subject)
    names = {*roles, *_all_names(brief)}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    known = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in longest_first)})(?!\w)")
    return tuple(
        known.sub(lambda found: roles.get(found[0], found[0]), str(said) if isinstance(said, Framing) else said.text)
        for said in whole.of
    )


def _all_names(brief: Brief) -> Iterator[str]:
    """Every name of the matter: a role is not looked for inside a longer name."""
    matter = brief.matter
    names = [each.name for each in matter.actors.values()]
    names += [each.name for each in matter.strikes.values()]
    names += [each.name for each in matter.instruments.values()]
    return (name for name in names if name)


def _roles(brief: Brief, subject: Subject) -> dict[str, str]:
    """The names of a subject with the role each stands for; one name in two roles is both."""
    by_name: dict[str, str] = {}
    for role, name in (*brief.wording.slots(subject).items(), *_times(brief, subject)):
        if name and role != "strike":
            by_name[name] = f"{by_name.get(name, '')}{{{role}}}"
    return by_name


def _times(brief: Brief, subject: Subject) -> Iterator[tuple[str, str]]:
    """When a strike began, as its facts say it."""
    strike = brief.matter.strikes.get(subject.parts[0])
    if strike is not None:
        yield from (("time", in_clause(each)) for each in dict.fromkeys(brief.times_of(strike)))


def differing(texts: Texts, told: Texts) -> tuple[int, ...] | None:
    """Which sentences must be said although another paragraph with the same answer stands in full.

    None where the answers differ, where what that paragraph says would be wrong here, or where little is saved.
    """
    if texts[0] != told[0]:
        return None
    fresh = tuple(place for place, text in enumerate(texts) if text not in told)
    replaced = {_lead(texts[place]) for place in fresh}
    if any(text not in texts and _lead(text) not in replaced for text in told):
        return None
    saved = sum(len(text.split()) for place, text in enumerate(texts) if place and place not in fresh)
    return fresh if saved >= _WORTH_IT or not fresh else None


def _lead(text: str) -> str:
    return next((lead for lead in _LEADS if text.startswith(lead)), text)


def grounds_of(said: Iterable[Said]) -> Grounds:
    """Everything that some sentences stand on."""
    found = Grounds()
    for each in said:
        if isinstance(each, Sentence):
            found |= each.grounds
    return found


def left_out(whole: Paragraph, fresh: Sequence[int]) -> Grounds:
    """The grounds of the sentences that are not said again."""
    return grounds_of(said for place, said in enumerate(whole.of) if place and place not in fresh)
