"""Faulty files: every fault is shown at its place with a mend, all at once, and nothing is left behind.

The sound files stand first. Below them, each case is a title, the lines taken out of a sound file (`-`), the lines
put in their place (`+`; alone, they are the whole file) and what is then printed (`>`), without the file's name.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from jusbelli.assessing import Assessor, load_law, settings_for
from jusbelli.checking import problems_of
from jusbelli.cli import app
from jusbelli.cli.exits import Exit
from jusbelli.problem import Faults, Problem
from jusbelli.reading.books import read_book
from jusbelli.reading.matters import matter_from_text
from jusbelli.rulebook import Authority, Profile, Rulebook, Switch

BOOK = """\
# The test of force

```facts
strike.at: {about: strike, kind: time, record: at, ask: When?, says: "{strike} was made on {value}"}
strike.by: {about: strike, kind: party, record: by, ask: Who?, says: "{strike} was made by {value}"}
act.force: {about: strike, kind: yes-no, ask: Force?, says: "{actor} used force", denies: "{actor} used no force"}
act.means: {about: strike, kind: choice, values: [drone, missile], ask: What?, says: "the means were {value}", printed: yes}
act.needed: {about: strike, kind: judgement, ask: Needed?, says: it was needed, denies: it was not needed}
act.named: {about: strike, kind: characterisation, ask: Named?, says: it was named so, denies: it was named otherwise, printed: yes}
act.range: {about: strike, kind: number, unit: km, ask: How far?, says: "it flew {value}", printed: yes}
harm.dead: {about: harm, kind: range, unit: persons, ask: How many?, says: "{victim} lost {value}", printed: yes}
```

## The element

```element
id: breach
about: strike
asks: Was it a breach?
met: "{strike} was a breach"
not-met: "{strike} was no breach"
burden: alleging
cites: [UNC]
```

```rule
id: breach/force
supports: breach
when:
  act.force: yes
  sw.school: old
unless:
  - {when: {act.needed: yes}, because: it was needed, cites: [UNC 51]}
because: force was used
cites: [UNC 2(4)]
law: settled
```

```note
id: breach/what-follows
about: strike
when: {breach: met}
text: A breach has consequences in law.
```
"""

AUTHORITIES = """\
references:
  - {id: UNC, oscola: Charter of the United Nations, verified: V1, pinpoints: {"2(4)": {tag: V1}, "51": {tag: V1}}}
"""

PROFILES = """\
switches:
  sw.school: {asks: Which school?, values: {old: the old one, new: the new one}}
profiles:
  strict: {name: Strict, settings: {sw.school: old}}
"""

MATTER = """\
matter: Two neighbours
record: open
profile: strict
unless_stated: agreed
settings: {sw.school: old}
parties:
  alpha: {name: Alpha, organs: {alpha-army: {name: the army of Alpha}}}
  beta: {name: Beta}
groups:
  militia: {name: the militia}
links:
  militia-alpha: {group: militia, state: alpha}
ceasefires:
  truce: {name: the truce, parties: [alpha, beta]}
operations:
  both: {name: both raids, strikes: [raid, reply]}
strikes:
  raid:
    name: the raid
    state: alpha
    by: {value: militia, status: alleged, by: [beta], evidence: [e1]}
    at: 2026-01-01
    hits: {beta: {harm.dead: 3}}
    act.force: yes
    act.needed: {value: yes, judged_by: author, reasons: nothing else would do}
  reply:
    name: the reply
    state: beta
    at: 2026-01-02
    responds_to: [raid]
    under: {truce: {}}
evidence:
  e1: {source: a newspaper, date: 2026-01-02}
chronology:
  - {at: 2026-01-01, what: the raid, strike: raid, evidence: [e1]}
not_loaded:
  - {claim: a third raid, reason: nobody saw it, evidence: [e1]}
expect:
  - {element: breach, strike: raid, outcome: met}
"""

# The cases -----------------------------------------------------------------------------------------------

FAULTY_MATTERS = """
a term that nothing declares
- act.force: yes
+ act.farce: yes
> 24:5: `act.farce` is no term about a strike
>     mend: did you mean `act.force`?

a term about something else
- act.force: yes
+ harm.dead: 3
> 24:5: `harm.dead` is about a State hit (a harm), and this is a strike
>     mend: enter it under `hits: {STATE: ..}` of the strike

a result entered as a fact
- act.force: yes
+ breach: met
> 24:5: `breach` is a result, not a fact
>     mend: enter the facts it rests on

a record's key under the term's name
- at: 2026-01-01
-     hits
+ strike.at: 2026-01-01
+     hits
> 22:5: `strike.at` is entered as `at`
>     mend: write `at: ..`

an unknown key
- record: open
+ recrod: open
> 2:1: `recrod` is not known here
>     mend: did you mean `record`?

a key written twice
-     state: alpha
+     state: alpha
+     state: beta
> 21:5: `state` stands twice in one block (first in line 20)
>     mend: keep one of them

a word that is no value of its term
- act.force: yes
+ act.force: maybe
> 24:16: `act.force` cannot be `maybe`
>     mend: use one of: yes, no

a choice that is not one of them
- act.force: yes
+ act.means: misile
> 24:16: `act.means` cannot be `misile`
>     mend: did you mean `missile`?

a number that is a word
- {harm.dead: 3}
+ {harm.dead: three}
> 23:30: `harm.dead` must be a number, and not `three`
>     mend: write a number of persons, or `{min: 1, max: 3}` (`unknown` where there is no bound)

a range that runs backwards
- {harm.dead: 3}
+ {harm.dead: {min: 9, max: 3}}
> 23:30: `harm.dead` goes from 9 to 3
>     mend: put the smaller number first

a time that is none
- at: 2026-01-01
+ at: 2026-13-01
> 22:9: `2026-13-01` is no day of the calendar
>     mend: write `2026-06-27T22:10Z`, `2026-06-27`, `2026-06`, `2026`, or two of them as `A/B`

an interval that ends before it begins
- at: 2026-01-01
+ at: 2026-02/2026-01
> 22:9: `2026-02/2026-01` ends before it begins
>     mend: write `2026-06-27T22:10Z`, `2026-06-27`, `2026-06`, `2026`, or two of them as `A/B`

a value that is a mapping
- act.force: yes
+ act.force: {value: {a: 1}, status: agreed}
> 24:24: `act.force` cannot be a mapping
>     mend: use one of: yes, no

a number too large
- {harm.dead: 3}
+ {harm.dead: %HUGE%}
> 23:30: `1000000000000000000000000000000000000000` is no number that can be meant
>     mend: write a number, or `unknown` where there is no bound; text goes in quotes

not a number
- {harm.dead: 3}
+ {harm.dead: .nan}
> 23:30: `.nan` is no number that can be meant
>     mend: write a number, or `unknown` where there is no bound; text goes in quotes

without end
- {harm.dead: 3}
+ {harm.dead: .inf}
> 23:30: `.inf` is no number that can be meant
>     mend: write a number, or `unknown` where there is no bound; text goes in quotes

a status that does not exist
- status: alleged
+ status: aleged
> 21:34: `aleged` is not a status
>     mend: did you mean `alleged`?

a status without its standard
- status: alleged
+ status: established
> 21:34: `established` needs its standard of proof
>     mend: write `established@S2` or `established@S3`

a standard the status cannot have
- status: alleged
+ status: disputed@S3, denied_by: [alpha]
> 21:34: `disputed` takes no standard
>     mend: write `disputed`

disputed, and one side heard
- status: alleged
+ status: disputed
> 21:9: `strike.by` is disputed, but only one side is heard
>     mend: add a rival claim or `denied_by: [..]`

admitted by nobody
- act.force: yes
+ act.force: {value: yes, status: admitted}
> 24:16: `act.force` is admitted; by whom?
>     mend: add `admitted_by: [..]`

admitted by somebody in words
- act.force: yes
+ act.force: {value: yes, status: admitted, admitted_by: [some officer]}
> 24:61: `some officer` is no party, organ or group of this matter
>     mend: use the id of a party, organ or group

alleged by nobody
- act.force: yes
+ act.force: {value: yes, status: alleged}
> 24:16: `act.force` is alleged; by whom?
>     mend: add `by: [..]`

a status and no value
- act.force: yes
+ act.force: {status: agreed}
> 24:16: `act.force` has a status and no value
>     mend: add `value:`, or write `status: unknown`

a list of no claims
- act.force: yes
+ act.force: {status: disputed, claims: [], denied_by: [alpha]}
> 24:16: `act.force` has a status and no value
>     mend: add `value:`, or write `status: unknown`

unknown, and a value
- act.force: yes
+ act.force: {value: yes, status: unknown}
> 24:16: `act.force` is unknown and yet has a value
>     mend: leave the value out, or give it a status

a bare value where the file does not say what it means
- unless_stated: agreed
> 22:9: `strike.at` has a value and no status
>     mend: write `{value: .., status: ..}`, or say once at the top `unless_stated: established@S2`
> 23:30: `harm.dead` has a value and no status
>     mend: write `{value: .., status: ..}`, or say once at the top `unless_stated: established@S2`
> 24:16: `act.force` has a value and no status
>     mend: write `{value: .., status: ..}`, or say once at the top `unless_stated: established@S2`
> 29:9: `strike.at` has a value and no status
>     mend: write `{value: .., status: ..}`, or say once at the top `unless_stated: established@S2`

a judgement without reasons
- , reasons: nothing else would do
> 25:17: `act.needed` is a judgement; it needs who judged and why
>     mend: add `judged_by:` and `reasons:`

a judgement by somebody who cannot judge
- judged_by: author
+ judged_by: autor
> 25:41: `autor` cannot judge here
>     mend: did you mean `author`?

a judge that is a mapping
- judged_by: author
+ judged_by: {by: author}
> 25:41: a mapping cannot judge here
>     mend: use author, body, or the id of a party

a bare judgement
- {value: yes, judged_by: author, reasons: nothing else would do}
+ yes
> 25:17: `act.needed` is a judgement; it needs who judged and why
>     mend: write `{value: .., judged_by: author, reasons: ..}`

a question of law without readings
- act.force: yes
+ act.named: yes
> 24:16: `act.named` is a question of law; it needs its readings and who holds each
>     mend: write `{readings: [{value: .., held_by: [..]}]}`

a decision by nobody
- act.force: yes
+ act.named: {readings: [{value: yes, held_by: [beta]}], decided: yes}
> 24:16: `act.named` is decided; by whom?
>     mend: add `decided_by: author`, or `body`

an actor that is not declared
- by: [beta], evidence
+ by: [gamma], evidence
> 21:48: `gamma` is no party, organ or group of this matter
>     mend: use the id of a party, organ or group; somebody else is named in words

a State that is not declared
- state: beta
+ state: betta
> 28:12: `betta` is no State here
>     mend: did you mean `beta`?

a group where a State is due
- state: beta
+ state: militia
> 28:12: `militia` is no State here
>     mend: known: alpha, beta

a State where a group is due
- group: militia
+ group: beta
> 12:26: `beta` is no group here
>     mend: known: militia

a State hit that is not declared
- hits: {beta:
+ hits: {gamma:
> 23:12: `gamma` is no State here
>     mend: known: alpha, beta

an act answered that is no strike
- responds_to: [raid]
+ responds_to: [riad]
> 30:19: `riad` is no strike here
>     mend: did you mean `raid`?

a strike that answers itself
- responds_to: [raid]
+ responds_to: [reply]
> 30:19: `reply` is no strike here
>     mend: known: raid

a ceasefire that is not declared
- under: {truce:
+ under: {peace:
> 31:13: `peace` is no ceasefire here
>     mend: known: truce

a strike of an operation that is none
- strikes: [raid, reply]
+ strikes: [raid, repply]
> 16:44: `repply` is no strike here
>     mend: did you mean `reply`?

evidence that is not listed
- evidence: [e1]}
-     at
+ evidence: [e9]}
+     at
> 21:66: `e9` is not in the evidence of this matter
>     mend: list it under `evidence`

a strike of the chronology that is none
- strike: raid, evidence
+ strike: rade, evidence
> 35:46: `rade` is no strike here
>     mend: did you mean `raid`?

an expected element that is none
- element: breach
+ element: breech
> 39:15: `breech` is no element
>     mend: did you mean `breach`?

an expected outcome that is none
- outcome: met
+ outcome: meet
> 39:46: `outcome` cannot be `meet`
>     mend: did you mean `met`?

a profile that is none
- profile: strict
+ profile: strikt
> 3:10: `strikt` is no profile
>     mend: did you mean `strict`?

a switch that is none
- sw.school: old
+ sw.skool: old
> 5:12: `sw.skool` is not a switch
>     mend: did you mean `sw.school`?

a setting a switch cannot have
- sw.school: old
+ sw.school: odd
> 5:12: `sw.school` cannot be `odd`
>     mend: did you mean `old`?

an id with a capital
-   beta: {name: Beta}
+   Beta: {name: Beta}
> 8:3: `Beta` cannot be an id
>     mend: use lower-case letters, digits and hyphens
> 14:45: `beta` is no party, organ or group of this matter
>     mend: did you mean `Beta`?
> 21:48: `beta` is no party, organ or group of this matter
>     mend: did you mean `Beta`?
> 23:12: `beta` is no State here
>     mend: did you mean `Beta`?
> 28:12: `beta` is no State here
>     mend: did you mean `Beta`?

one id for two actors
-   militia: {name
+   alpha: {name
> 10:3: `alpha` names two actors
>     mend: give one of them another id
> 12:26: `militia` is no group here
>     mend: there is no group it could be
> 21:17: `militia` is no party, organ or group of this matter
>     mend: known: alpha, alpha-army, beta

a record that is neither open nor closed
- record: open
+ record: opened
> 2:9: `record` cannot be `opened`
>     mend: did you mean `open`?

a list left blank
- responds_to: [raid]
+ responds_to:
> 30:5: `responds_to` says nothing
>     mend: write `responds_to: []` for none, or leave it out

the whole file a list
+ - matter
+ - parties
> 1:1: a matter must be a mapping
>     mend: begin with `matter: its title`, then `parties:`, `strikes:` and so on

the title a list
+ matter: [Two, neighbours]
> 1:9: `matter` must be text
>     mend: write it as one text, in quotes if it has a colon

settings a list
+ matter: M
+ settings: [sw.school]
> 2:11: `settings` must be a mapping
>     mend: write `sw.control: overall`

settings an empty list
+ matter: M
+ settings: []
> 2:11: `settings` must be a mapping
>     mend: write `sw.control: overall`

parties a list
+ matter: M
+ parties: [alpha, beta]
> 2:10: `parties` must be a mapping
>     mend: write `id: {..}` lines below it

a party a list
+ matter: M
+ parties: {alpha: [Alpha]}
> 2:18: `alpha` must be a mapping
>     mend: write `name: ..` and its facts below it

organs a list
+ matter: M
+ parties: {alpha: {organs: [army]}}
> 2:27: `organs` must be a mapping
>     mend: write `id: {name: ..}` lines

an organ a list
+ matter: M
+ parties: {alpha: {organs: {army: [The army]}}}
> 2:34: `army` must be a mapping
>     mend: write `{name: ..}`

groups a list
+ matter: M
+ groups: [militia]
> 2:9: `groups` must be a mapping
>     mend: write `id: {..}` lines below it

links a list
+ matter: M
+ links: [militia-alpha]
> 2:8: `links` must be a mapping
>     mend: write `id: {..}` lines below it

ceasefires a list
+ matter: M
+ ceasefires: [truce]
> 2:13: `ceasefires` must be a mapping
>     mend: write `id: {..}` lines below it

operations a list
+ matter: M
+ operations: [both]
> 2:13: `operations` must be a mapping
>     mend: write `id: {..}` lines below it

strikes a list
+ matter: M
+ strikes: [raid]
> 2:10: `strikes` must be a mapping
>     mend: write `id: {..}` lines below it

a strike a list
+ matter: M
+ strikes: {raid: [alpha]}
> 2:17: `raid` must be a mapping
>     mend: write `name: ..` and its facts below it

evidence a list
+ matter: M
+ evidence: [e1]
> 2:11: `evidence` must be a mapping
>     mend: write `id: {..}` lines below it

an item of evidence a list
+ matter: M
+ evidence: {e1: [a newspaper]}
> 2:16: `e1` must be a mapping
>     mend: write `name: ..` and its facts below it

facts of the matter a list
+ matter: M
+ facts: [a]
+ un: [b]
+ stand_down: [c]
> 2:8: `facts` must be a mapping
>     mend: write `term: value` lines
> 3:5: `un` must be a mapping
>     mend: write `term: value` lines
> 4:13: `stand_down` must be a mapping
>     mend: write `term: value` lines

a chronology a mapping
+ matter: M
+ chronology: {at: 2026-01-01}
> 2:13: `chronology` must be a list
>     mend: write one `- {..}` each

a line of the chronology a list
+ matter: M
+ chronology: [[2026-01-01]]
> 2:14: an entry of `chronology` must be a mapping
>     mend: write `- key: value`

what was left out a mapping
+ matter: M
+ not_loaded: {claim: a third raid}
> 2:13: `not_loaded` must be a list
>     mend: write one `- {..}` each

an expectation a word
+ matter: M
+ expect: [breach]
> 2:10: an entry of `expect` must be a mapping
>     mend: write `- key: value`

a State hit a list
- {harm.dead: 3}
+ [harm.dead]
> 23:18: `beta` must be a mapping of facts
>     mend: write `term: value` lines below it

the facts under a ceasefire a list
- under: {truce: {}}
+ under: {truce: []}
> 31:20: `truce` must be a mapping of facts
>     mend: write `term: value` lines below it

a number where a list is due
- responds_to: [raid]
+ responds_to: 7
> 30:18: `responds_to` must be a list or a mapping
>     mend: write `[id, id]`

claims a mapping
- act.force: yes
+ act.force: {status: disputed, claims: {value: yes}, denied_by: [beta]}
> 24:43: `claims` must be a list
>     mend: write one `- {value: .., by: [..]}` each

a claim a word
- act.force: yes
+ act.force: {status: disputed, claims: [yes, no]}
> 24:44: an entry of `claims` needs a value
>     mend: write `{value: .., by: [..]}`
> 24:49: an entry of `claims` needs a value
>     mend: write `{value: .., by: [..]}`

a note a list
- name: the raid
+ note: [the, raid]
> 19:11: `note` must be text
>     mend: write it as one text, in quotes if it has a colon

a tab
-     state: alpha
-     by
+ %TAB%state: alpha
+     by
> 20:1: a tab stands here
>     mend: indent with spaces

a quote left open
- name: the raid
+ name: "the raid
> 19:11: a quote that begins here does not end
>     mend: close it

a second colon
- name: the raid
+ name: the raid: the first
> 19:19: this is not YAML: mapping values are not allowed in this context
>     mend: check indentation, colons and quotes here and in the line above

an anchor and an alias
- name: the raid
+ name: &n the raid
+     note: *n
> 19:11: an alias (`*name`) repeats another part of the file
>     mend: write the value out
> 19:11: an anchor (`&n`) stands here
>     mend: leave it out; write values out

a tag
- name: the raid
+ name: !!str the raid
> 19:11: a tag (`!!str`) stands here
>     mend: leave it out; put text in quotes

a character that steers a terminal
- name: the raid
+ name: the %ESC%[31mraid
> 19:15: a character that cannot be shown stands here (U+001B)
>     mend: delete it

a second document
- evidence:
+ ---
+ evidence:
> 22:9: this is not YAML: did not find expected ',' or '}'
>     mend: check indentation, colons and quotes here and in the line above

a list as a key
-     state: alpha
-     by
+     [state]: alpha
+     by
> 18:3: `state` is missing
>     mend: add `state: ..`, the id of a state
> 20:5: a key must be a word
>     mend: write `key: value`

nothing but a line
+ ---
> 1:1: a matter must be a mapping
>     mend: begin with `matter: its title`, then `parties:`, `strikes:` and so on

only a comment
+ # nothing yet
> 1:1: there is nothing here
>     mend: write its content, or leave it out

a text
+ just some words
> 1:1: a matter must be a mapping
>     mend: begin with `matter: its title`, then `parties:`, `strikes:` and so on

Markdown
+ # A matter
+
+ * parties: two
> 3:2: this is not YAML: did not find expected alphabetic or numeric character
>     mend: check indentation, colons and quotes here and in the line above
"""

FAULTY_BOOKS = """
a fence with an unknown kind
- ```element
+ ```elemant
> 16:1: `elemant` is no kind of block
>     mend: did you mean `element`?

a fence without a kind
- ```element
+ ```
> 16:1: a fence must say what it holds
>     mend: write one of: facts, element, rule, choice, flag, note, step, tally, book

a block that is a list
- id: breach
- about: strike
- asks: Was it a breach?
- met: "{strike} was a breach"
- not-met: "{strike} was no breach"
- burden: alleging
- cites: [UNC]
+ - breach
> 17:1: the `element` block must be a mapping
>     mend: write `key: value` lines

a block left empty
- id: breach
- about: strike
- asks: Was it a breach?
- met: "{strike} was a breach"
- not-met: "{strike} was no breach"
- burden: alleging
- cites: [UNC]
> 17:1: there is nothing here
>     mend: write its content, or leave it out

an unknown key of a block
- burden: alleging
+ burdon: alleging
> 17:1: `burden` is missing
>     mend: add `burden: ...`
> 22:1: `burdon` is not known here
>     mend: did you mean `burden`?

a key written twice
- burden: alleging
+ burden: alleging
+ burden: relying
> 23:1: `burden` stands twice in one block (first in line 22)
>     mend: keep one of them

a word that is not possible
- burden: alleging
+ burden: aleging
> 22:9: `aleging` is not possible for `burden`
>     mend: did you mean `alleging`?

a rule about an element that is none
- supports: breach
+ supports: breech
> 17:1: no rule bears on `breach`
>     mend: add a rule that supports it, or one that defeats it if the law never lets it be met
> 27:1: rule `breach/force` supports `breech`, which is no element
>     mend: did you mean `breach`?

a rule with no effect
- supports: breach
> 27:1: a rule must have exactly one of `supports`, `defeats` and `unsettles`
>     mend: name the element the rule is about

a rule not named after its element
- id: breach/force
+ id: force/breach
> 27:1: rule `force/breach` does not begin with its element
>     mend: name it `breach/...`

a rule without authority
- cites: [UNC 2(4)]
- law
+ cites: []
+ law
> 27:1: rule `breach/force` has no authority
>     mend: add `cites: [..]`, or [EC] with `convention:`

a rule without cites
- cites: [UNC 2(4)]
- law
+ law
> 27:1: `cites` is missing
>     mend: add `cites: ...`

an authority that is not listed
- cites: [UNC 2(4)]
+ cites: [UNSC 2(4)]
> 35:9: `breach/force` cites `UNSC`, which is no listed authority
>     mend: did you mean `UNC`?

a pinpoint that is not listed
- cites: [UNC 2(4)]
+ cites: [UNC 2(5)]
> 35:9: `breach/force` cites `UNC 2(5)`, a pinpoint that is not listed
>     mend: did you mean `2(4)`?

a convention without a reason
- cites: [UNC 2(4)]
+ cites: [EC]
> 27:1: rule `breach/force` is our own convention and does not say why
>     mend: say why in `convention:`

a term that nothing declares
-   act.force: yes
+   act.farce: yes
> 30:3: `breach/force` tests `act.farce`, which nothing declares
>     mend: did you mean `act.force`?

a value a term never has
-   act.force: yes
+   act.force: maybe
> 30:3: `act.force` is never `maybe`
>     mend: use one of: yes, no

a test its kind does not have
-   act.force: yes
+   act.force: {at_least: 1}
> 30:3: `act.force` is of kind yes-no and cannot be tested by `at_least`
>     mend: a yes-no is tested by: is, same_as, differs_from

an operator that is none
-   act.force: yes
+   act.range: {at_last: 1}
> 30:3: `at_last` is not a test
>     mend: did you mean `at_least`?

a name of another subject
-   act.force: yes
+   harm.dead: {at_least: 1}
> 30:3: `harm.dead` is about a harm, and `breach/force` speaks of a strike
>     mend: use `some: {of: harms, where: ..}`

a set that is none
-   act.force: yes
+   some: {of: harm, where: {harm.dead: {at_least: 1}}}
> 30:9: `harm` is no set of a strike
>     mend: did you mean `harms`?

a count without a bound
-   act.force: yes
+   count: {of: harms}
> 30:10: `count` needs one of `at_least` and `at_most`, a whole number
>     mend: write `count: {of: harms, at_least: 2}`

a number too large
-   act.force: yes
+   act.range: {at_least: %HUGE%}
> 30:25: `1000000000000000000000000000000000000000` is no number that can be meant
>     mend: write a number, or `unknown` where there is no bound; text goes in quotes

a condition that is a list
- when:
-   act.force: yes
-   sw.school: old
+ when: [act.force]
> 29:7: a condition must be a mapping
>     mend: write `name: value` below it

a test with nothing
-   act.force: yes
+   act.force:
> 30:13: `act.force` is tested with nothing
>     mend: write the value after the colon

a switch that nobody declares
-   sw.school: old
+   sw.shool: old
> 31:3: `breach/force` tests `sw.shool`, which nothing declares
>     mend: did you mean `sw.school`?

a setting nobody holds
-   sw.school: old
+   sw.school: odd
> 31:3: `sw.school` is never `odd`
>     mend: did you mean `old`?

an exception that is no list
- unless:
-   - {when: {act.needed: yes}, because: it was needed, cites: [UNC 51]}
+ unless: {when: {act.needed: yes}}
> 32:9: `unless` is a list of exceptions
>     mend: write each exception as `- when: {..}`

a clause with a full stop
- because: force was used
+ because: force was used.
> 27:1: the clause of `breach/force` ends with a full stop: `force was used.`
>     mend: leave it out; it stands inside a sentence

a clause with a capital
- because: force was used
+ because: Force was used
> 27:1: the clause of `breach/force` begins with a capital: `Force was used`
>     mend: begin with a small letter; it follows `it is established that`

a slot that is not filled
- met: "{strike} was a breach"
+ met: "{victim} suffered a breach"
> 17:1: `breach` has the slot `{victim}`, which is not filled for a strike
>     mend: slots for a strike: strike, actor, state

a slot that does not exist
- met: "{strike} was a breach"
+ met: "{strik} was a breach"
> 17:1: `breach` has the slot `{strik}`, which is not filled for a strike
>     mend: did you mean `strike`?

two clauses alike
- denies: "{actor} used no force"
+ denies: "{actor} used force"
> 6:1: two clauses of `act.force` are the same: `{actor} used force`
>     mend: make them differ

a clause of another's
- met: "{strike} was a breach"
+ met: it was needed
> 17:1: `breach` says the same as `act.needed`: `it was needed`
>     mend: make them differ, or keep one

a value not shown
- says: "the means were {value}"
+ says: the means were some
> 7:1: the clause of `act.means` does not show its value
>     mend: put `{value}` in it

a yes-no without its contrary
- , denies: "{actor} used no force"
> 6:1: `act.force` has no `denies`
>     mend: add the clause that states the contrary

a question that is none
- ask: Force?
+ ask: Force
> 6:1: the `ask` of `act.force` is no question
>     mend: end it with a question mark

a choice without values
-  values: [drone, missile],
> 7:1: the choice `act.means` needs its values
>     mend: add `values: [..]`

a name without a dot
- act.range: {about
+ range: {about
> 10:1: `range` cannot name a term
>     mend: write lower-case words with a dot between, as `strike.means`

a number without a unit
-  unit: km,
> 10:1: the number `act.range` needs a unit
>     mend: add `unit: hours`, `persons`, ...

a term declared twice
- harm.dead: {about
+ act.range: {about
> 11:1: `act.range` stands twice in one block (first in line 10)
>     mend: keep one of them

a kind that is none
- kind: number
+ kind: numbre
> 10:34: `numbre` is not possible for `kind`
>     mend: did you mean `number`?

a term that is a list
- act.range: {about: strike, kind: number, unit: km, ask: How far?, says: "it flew {value}", printed: yes}
+ act.range: [number]
> 10:1: `act.range` must be a mapping
>     mend: write `about:`, `kind:`, `ask:`, `says:` below it

an element no rule bears on
- supports: breach
+ unsettles: breach
> 17:1: no rule bears on `breach`
>     mend: add a rule that supports it, or one that defeats it if the law never lets it be met

an override of nothing
- law: settled
+ law: settled
+ overrides: [breach/nothing]
> 27:1: `breach/nothing` is no rule
>     mend: did you mean `breach/force`?

advice asked for law
-   act.force: yes
+   breach: open
> 30:3: `breach` tests whether `breach` is open
>     mend: only an element with `advice: yes`, or a step, may test `open`

a tab
-   act.force: yes
+ %TAB%act.force: yes
> 30:1: a tab stands here
>     mend: indent with spaces
"""

FAULTY_AUTHORITIES = """
the authorities a mapping
- references:
-   - {id: UNC, oscola: Charter of the United Nations, verified: V1, pinpoints: {"2(4)": {tag: V1}, "51": {tag: V1}}}
+ references: {UNC: Charter}
> 1:13: `references` must be a list
>     mend: write one `- id: KEY` for each authority

no authorities
- references:
+ reference:
> 1:1: `references` is missing
>     mend: add `references:` at the left margin

an authority that is a word
-   - {id: UNC, oscola: Charter of the United Nations, verified: V1, pinpoints: {"2(4)": {tag: V1}, "51": {tag: V1}}}
+   - UNC
> 2:5: an authority must be a mapping
>     mend: write `- id: KEY` and its parts below

an authority twice
- references:
+ references:
+   - {id: UNC, oscola: The Charter, verified: V1, pinpoints: {"2(4)": {tag: V1}, "51": {tag: V1}}}
> 3:5: `UNC` stands twice
>     mend: merge the two entries

a tag that is none
- "51": {tag: V1}
+ "51": {tag: V9}
> 2:111: `V9` is not possible for `tag`
>     mend: use `V1`, `V2`, `K` or `K-`
"""

FAULTY_PROFILES = """
a profile that does not set a switch
- strict: {name: Strict, settings: {sw.school: old}}
+ strict: {name: Strict, settings: {}}
> 4:11: profile `strict` does not set `sw.school`
>     mend: set it to one of: old, new, unsettled

a profile that sets a switch nobody declares
- settings: {sw.school: old}
+ settings: {sw.school: old, sw.shool: old}
> 4:63: `sw.shool` is not a switch
>     mend: did you mean `sw.school`?

a setting that nobody holds
- settings: {sw.school: old}
+ settings: {sw.school: odd}
> 4:48: `sw.school` cannot be `odd`
>     mend: did you mean `old`?

profiles a list
- profiles:
-   strict: {name: Strict, settings: {sw.school: old}}
+ profiles: [strict]
> 3:11: `profiles` must be a mapping
>     mend: write `name:` and its parts below it

a switch that is a word
- sw.school: {asks: Which school?, values: {old: the old one, new: the new one}}
+ sw.school: old
> 2:14: `sw.school` must be a mapping
>     mend: write its parts below it

no switches
- switches:
+ switch:
> 1:1: `switches` is missing
>     mend: add `switches:` at the left margin
"""


@dataclass(frozen=True)
class Case:
    """A faulty text and what is printed about it, its file's name left out."""

    title: str
    text: str
    printed: str

    def __str__(self) -> str:
        return self.title


def cases(table: str, sound: str) -> list[Case]:
    return [_case(entry.splitlines(), sound) for entry in table.strip("\n").split("\n\n")]


def _case(lines: list[str], sound: str) -> Case:
    out, put, shown = (_written(lines, mark) for mark in "-+>")
    if out is not None:
        assert sound.count(out), lines[0]
    text = f"{put}\n" if out is None else sound.replace(out, put or "", 1)
    return Case(lines[0], text, f"{shown}\n")


def _written(lines: list[str], mark: str) -> str | None:
    found = [line[2:] for line in lines[1:] if line[0] == mark]
    text = "\n".join(found)
    return text.replace("%HUGE%", HUGE).replace("%TAB%", "\t").replace("%ESC%", "\x1b") if found else None


HUGE = "1" + "0" * 400


# Through the command line --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Files:
    """A folder of rule books and a matter."""

    rules: Path
    matter: Path

    def run(self, *words: str) -> tuple[int, str, str]:
        """Exit code, what is printed, and what is printed as a fault; nothing but an exit is raised."""
        done = CliRunner().invoke(app, [*words, "--rules", str(self.rules)])
        assert done.exception is None or isinstance(done.exception, SystemExit)
        return done.exit_code, done.stdout, done.stderr

    @property
    def all(self) -> set[Path]:
        return {*self.rules.parent.rglob("*")}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """Sound files, named as they are here in messages."""
    monkeypatch.chdir(tmp_path)
    found = Files(Path("rules"), Path("matter.yaml"))
    found.rules.mkdir()
    for name, text in SOUND.items():
        (found.rules / name).write_text(text)
    found.matter.write_text(MATTER)
    return found


SOUND = {"force.md": BOOK, "authorities.yaml": AUTHORITIES, "profiles.yaml": PROFILES}
REGISTERED = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}
COMMANDS = {
    "check": ("check", "matter.yaml"),
    "assess": ("assess", "matter.yaml"),
    "why": ("why", "matter.yaml", "breach"),
    **({"memo": ("memo", "matter.yaml", "-o", "memo.md")} if "memo" in REGISTERED else {}),
}
"""Every command that reads a matter."""
WITH_JSON = ("check", "assess", "why")


def test_the_sound_files_have_no_fault(files: Files) -> None:
    for words in COMMANDS.values():
        code, _, faults = files.run(*words)
        assert (code, faults) == (Exit.OK, "")


@pytest.mark.parametrize("case", cases(FAULTY_MATTERS, MATTER), ids=str)
def test_a_faulty_matter_is_refused_by_every_command_with_each_fault_at_its_place(case: Case, files: Files) -> None:
    files.matter.write_text(case.text)
    assert_refused(files, case.printed, "matter.yaml")


@pytest.mark.parametrize("case", cases(FAULTY_BOOKS, BOOK), ids=str)
def test_a_faulty_book_is_refused_by_every_command_with_each_fault_at_its_place(case: Case, files: Files) -> None:
    (files.rules / "force.md").write_text(case.text)
    assert_refused(files, case.printed, "rules/force.md")


@pytest.mark.parametrize("case", cases(FAULTY_AUTHORITIES, AUTHORITIES), ids=str)
def test_faulty_authorities_are_refused(case: Case, files: Files) -> None:
    (files.rules / "authorities.yaml").write_text(case.text)
    assert_refused(files, case.printed, "rules/authorities.yaml")


@pytest.mark.parametrize("case", cases(FAULTY_PROFILES, PROFILES), ids=str)
def test_faulty_profiles_are_refused(case: Case, files: Files) -> None:
    (files.rules / "profiles.yaml").write_text(case.text)
    assert_refused(files, case.printed, "rules/profiles.yaml")


def assert_refused(files: Files, printed: str, name: str) -> None:
    """Every command shows just these faults, in words and as data, and leaves no file."""
    before = files.all
    shown = re.sub(r"(?m)^(?=\d|\()", lambda at: f"{name}:", printed)
    count = len(re.findall(r"(?m)^\S", printed))
    in_words = f"{shown}{count} fault{'' if count == 1 else 's'}\n"
    for words in COMMANDS.values():
        assert files.run(*words) == (Exit.FAULTS, "", in_words)
    for command in WITH_JSON:
        code, out, err = files.run(*COMMANDS[command], "--json")
        assert (code, err) == (Exit.FAULTS, "")
        assert as_words(json.loads(out)["faults"]) == shown
    assert files.all == before


def as_words(faults: list[dict[str, str]]) -> str:
    """Faults as data, written as they are printed."""
    line = "{file}:{line}:{column}: {what}\n    mend: {mend}\n"
    return "".join(line.format_map(fault) for fault in faults)


# All at once -----------------------------------------------------------------------------------------------


def faults_of(files: Files, *words: str) -> list[str]:
    """Every fault as data, in the order shown: where it stands and what it is."""
    code, out, _ = files.run(*words, "--json")
    assert code == Exit.FAULTS
    return [f"{it['file']}:{it['line']}:{it['column']}: {it['what']}" for it in json.loads(out)["faults"]]


def test_five_faults_of_a_matter_are_shown_at_once_in_the_order_of_the_file(files: Files) -> None:
    changed = MATTER.replace("record: open", "recrod: open").replace("at: 2026-01-02\n", "at: 2026-01-32\n", 1)
    changed = changed.replace("status: alleged", "status: allegd").replace(
        "responds_to: [raid]", "responds_to: [reply]"
    )
    files.matter.write_text(changed.replace("    state: beta\n", "    state: beta\n    state: alpha\n"))
    assert faults_of(files, *COMMANDS["check"]) == [
        "matter.yaml:2:1: `recrod` is not known here",
        "matter.yaml:21:34: `allegd` is not a status",
        "matter.yaml:29:5: `state` stands twice in one block (first in line 28)",
        "matter.yaml:30:9: `2026-01-32` is no day of the calendar",
        "matter.yaml:31:19: `reply` is no strike here",
    ]


def test_five_faults_of_a_book_are_shown_at_once_in_the_order_of_the_file(files: Files) -> None:
    changed = BOOK.replace("ask: Force?", "ask: Force").replace("{strike} was a breach", "{strike} was a breach.")
    changed = changed.replace("  act.force: yes", "  act.farce: yes").replace(
        "sw.school: old\nunless", "sw.school: odd\nunless"
    )
    (files.rules / "force.md").write_text(changed.replace("UNC 2(4)", "UNC 2(5)"))
    assert faults_of(files, *COMMANDS["check"]) == [
        "rules/force.md:6:1: the `ask` of `act.force` is no question",
        "rules/force.md:17:1: the clause of `breach` ends with a full stop: `{strike} was a breach.`",
        "rules/force.md:30:3: `breach/force` tests `act.farce`, which nothing declares",
        "rules/force.md:31:3: `sw.school` is never `odd`",
        "rules/force.md:35:9: `breach/force` cites `UNC 2(5)`, a pinpoint that is not listed",
    ]


def test_faults_of_form_in_all_books_and_tables_are_shown_at_once(files: Files) -> None:
    (files.rules / "force.md").write_text(BOOK.replace("```element", "```elemant"))
    (files.rules / "other.md").write_text("No title, and no block either.\n")
    (files.rules / "authorities.yaml").write_text("references: 7\n")
    (files.rules / "profiles.yaml").write_text("switches:\n\tsw.school: old\n")
    assert faults_of(files, *COMMANDS["check"]) == [
        "rules/authorities.yaml:1:13: `references` must be a list",
        "rules/force.md:16:1: `elemant` is no kind of block",
        "rules/other.md:1:1: the book has no title",
        "rules/profiles.yaml:2:1: a tab stands here",
    ]


def test_a_name_declared_in_two_books_is_shown_with_both_places(files: Files) -> None:
    (files.rules / "other.md").write_text(BOOK.partition("## The element")[0])
    assert faults_of(files, *COMMANDS["check"]) == [
        f"rules/other.md:{line}:1: `{name}` is declared a second time (first at rules/force.md:{line})"
        for line, name in enumerate(re.findall(r"^([a-z.]+): \{about", BOOK, re.MULTILINE), 4)
    ]


def test_faults_of_all_matters_of_a_folder_are_shown_at_once(files: Files) -> None:
    folder = Path("cases/old")
    folder.mkdir(parents=True)
    (folder / "b.yaml").write_text("matter: M\nrecord: ajar\n")
    (folder / "a.yml").write_text("")
    (folder.parent / "sound.yaml").write_text(MATTER)
    assert faults_of(files, "check", "cases", "matter.yaml", "cases/old/b.yaml", "gone.yaml") == [
        "gone.yaml:1:1: there is no such file or folder",
    ]
    assert faults_of(files, "check", "cases", "matter.yaml", "cases/old/b.yaml") == [
        "cases/old/a.yml:1:1: the file is empty",
        "cases/old/b.yaml:2:9: `record` cannot be `ajar`",
    ]


# Files that are no text ---------------------------------------------------------------------------------------


def alias_bomb() -> bytes:
    """Nine lines that would be a thousand million values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    return "\n".join(lines).encode()


NO_TEXTS = {
    "binary": (b"\x7fELF\x02\x01\x01\x00\x00\xff\xfe", "the file is not text in UTF-8"),
    "not UTF-8": ("matter: Übergriff\n".encode("latin-1"), "the file is not text in UTF-8"),
    "UTF-16": ("matter: M\n".encode("utf-16"), "the file is not text in UTF-8"),
    "with a null": (b"matter: M\0\n", "the file is not text in UTF-8"),
    "empty": (b"", "the file is empty"),
    "blank": (b" \n\n\t\n", "the file is empty"),
}


@pytest.mark.parametrize(("content", "what"), NO_TEXTS.values(), ids=NO_TEXTS.keys())
@pytest.mark.parametrize("name", ["matter.yaml", "rules/force.md", "rules/authorities.yaml", "rules/profiles.yaml"])
def test_a_file_that_is_no_text_is_refused(name: str, content: bytes, what: str, files: Files) -> None:
    Path(name).write_bytes(content)
    for words in COMMANDS.values():
        code, out, err = files.run(*words)
        assert (code, out, err.splitlines()[0], err.count("mend: ")) == (Exit.FAULTS, "", f"{name}:1:1: {what}", 1)


@pytest.mark.parametrize("name", ["matter.yaml", "rules/force.md"])
def test_a_file_of_fifty_megabytes_is_refused_unread(name: str, files: Files) -> None:
    with Path(name).open("wb") as file:
        file.truncate(50_000_000)
    assert faults_of(files, *COMMANDS["check"]) == [
        f"{name}:1:1: the file has 50,000,000 bytes; more than 8,000,000 are not read"
    ]


def test_a_text_with_a_mark_of_its_encoding_and_other_line_ends_is_read_as_any_other(files: Files) -> None:
    files.matter.write_bytes(b"\xef\xbb\xbf" + MATTER.replace("\n", "\r\n").encode())
    (files.rules / "force.md").write_bytes(b"\xef\xbb\xbf" + BOOK.replace("\n", "\r\n").encode())
    assert files.run(*COMMANDS["check"])[0] == Exit.OK


def test_an_alias_bomb_is_refused_at_once_and_only_said_to_repeat(files: Files) -> None:
    files.matter.write_bytes(alias_bomb())
    said = {fault.partition(": ")[2] for fault in faults_of(files, *COMMANDS["check"])}
    keys = {f"`a{n}` is not known here" for n in range(9)}
    anchors = {f"an anchor (`&a{n}`) stands here" for n in range(9)}
    assert said == {*keys, *anchors, "`matter` is missing", "an alias (`*name`) repeats another part of the file"}


@pytest.mark.parametrize(
    "text",
    [
        "matter: M\nparties: " + "{a: " * 50 + "}" * 50,
        "matter: " + "[" * 100_000,
        "matter: " + "{a: " * 100_000,
        "".join("  " * n + "matter:\n" for n in range(2000)),
    ],
    ids=["fifty mappings", "a hundred thousand lists", "a hundred thousand mappings", "two thousand steps"],
)
def test_deep_nesting_is_refused(text: str, files: Files) -> None:
    files.matter.write_text(text)
    said = [fault.partition(": ")[2] for fault in faults_of(files, *COMMANDS["check"])]
    assert said[-1] == "this is nested more than 40 levels deep"


def test_a_folder_where_a_matter_is_due_is_refused(files: Files) -> None:
    for name in COMMANDS.keys() - {"check"}:
        command, _, *rest = COMMANDS[name]
        code, out, err = files.run(command, "rules", *rest)
        said = "rules:1:1: this is not a file\n    mend: give the path of one file\n1 fault\n"
        assert (code, out, err) == (Exit.FAULTS, "", said)


def test_a_file_that_is_not_there_is_refused(files: Files) -> None:
    for command, _, *rest in COMMANDS.values():
        code, out, err = files.run(command, "mater.yaml", *rest)
        assert (code, out, err.count("mend: check the path and its spelling")) == (Exit.FAULTS, "", 1)
        assert err.startswith("mater.yaml:1:1: ")


def test_a_folder_without_rule_books_is_refused(files: Files) -> None:
    Path("empty").mkdir()
    for rules, faults in {
        "gone": ["gone:1:1: there is no such folder"],
        "matter.yaml": ["matter.yaml:1:1: there is no such folder"],
        "empty": [
            "empty:1:1: there are no rule books in this folder",
            "empty/authorities.yaml:1:1: the file cannot be read: No such file or directory",
            "empty/profiles.yaml:1:1: the file cannot be read: No such file or directory",
        ],
    }.items():
        for words in COMMANDS.values():
            if words[0] in WITH_JSON:
                assert faults_of(Files(Path(rules), files.matter), *words) == faults


def test_a_book_without_a_heading_is_refused(files: Files) -> None:
    (files.rules / "force.md").write_text(re.sub(r"(?m)^#+ .*\n", "", BOOK))
    printed = "1:1: the book has no title\n    mend: begin with a heading, as `# The test of ..`\n"
    assert_refused(files, printed, "rules/force.md")


# The words of a command -----------------------------------------------------------------------------------------

WORDS = {
    "a profile that is none": (["--profile", "strikt"], "`strikt` is no profile", "did you mean `strict`?"),
    "a profile unlike any": (["--profile", "x"], "`x` is no profile", "known: strict"),
    "a switch that is none": (["--set", "sw.shool=old"], "`sw.shool` is not a switch", "did you mean `sw.school`?"),
    "a setting that is none": (["--set", "sw.school=odd"], "`sw.school` cannot be `odd`", "did you mean `old`?"),
    "no setting": (["--set", "sw.school"], "`sw.school` is no setting", "write `--set sw.control=overall`"),
}


@pytest.mark.parametrize(("words", "what", "mend"), WORDS.values(), ids=WORDS.keys())
def test_unknown_words_of_a_command_are_refused_as_faults_are(
    words: list[str], what: str, mend: str, files: Files
) -> None:
    printed = f"(command line):1:1: {what}\n    mend: {mend}\n1 fault\n"
    for name in ("assess", "why"):
        assert files.run(*COMMANDS[name], *words) == (Exit.FAULTS, "", printed)
        assert faults_of(files, *COMMANDS[name], *words) == [f"(command line):1:1: {what}"]


def test_an_element_and_a_subject_that_are_none_are_refused_with_the_nearest_name(files: Files) -> None:
    for words, what, mend in (
        (["breech"], "`breech` is no element", "did you mean `breach`?"),
        (["breach", "--subject", "riad"], "`breach` has no subject `riad`", "did you mean `raid`?"),
        (["breach", "--subject", "zzz"], "`breach` has no subject `zzz`", "known: raid, reply"),
    ):
        printed = f"(command line):1:1: {what}\n    mend: {mend}\n1 fault\n"
        assert files.run("why", "matter.yaml", *words) == (Exit.FAULTS, "", printed)


# At random -----------------------------------------------------------------------------------------------------

PIECES = st.one_of(
    st.sampled_from(list("{}[]:,-#&*!|>'\"%@`?~ \n\t\r\0\x07\x85\u2028\ufeff\u202e")),
    st.sampled_from(
        [
            "- ",
            ": ",
            "{}",
            "[]",
            "[[a]]",
            "null",
            "yes",
            "1e400",
            ".nan",
            "-1",
            "2026-13-40",
            "9999-12-31",
            "A/B",
            "```",
            "\n#",
        ]
    ),
    st.text(max_size=3),
)
EDITS = st.lists(
    st.tuples(st.sampled_from(["insert", "delete", "replace", "drop", "repeat", "indent"]), st.floats(0, 1), PIECES),
    min_size=1,
    max_size=5,
)


def edited(text: str, edits: list[tuple[str, float, str]]) -> str:
    """The text with pieces and lines put in, taken out, replaced."""
    for kind, where, piece in edits:
        at = int(where * len(text))
        lines = text.split("\n")
        number = int(where * (len(lines) - 1))
        match kind:
            case "insert":
                text = text[:at] + piece + text[at:]
            case "delete":
                text = text[:at] + text[at + 1 + len(piece) :]
            case "replace":
                text = text[:at] + piece + text[at + len(piece) :]
            case "drop":
                text = "\n".join(lines[:number] + lines[number + 1 :])
            case "repeat":
                text = "\n".join(lines[: number + 1] + lines[number:])
            case _:
                text = "\n".join([*lines[:number], " " * len(piece) + lines[number].lstrip(), *lines[number + 1 :]])
    return text


def assert_clear(problems: tuple[Problem, ...] | list[Problem], text: str, file: str) -> None:
    """Each fault has a place in the text, says what is wrong, and how to mend it."""
    assert problems
    last = len(re.split(r"[\n\r\x85\u2028\u2029]", text)) + 1
    for problem in problems:
        assert problem.place.file == file and 1 <= problem.place.line <= last and problem.place.column >= 1
        assert problem.what and problem.mend, problem


SMALL = Rulebook((read_book(BOOK, "force.md", []),), {}, {}, {})
"""The book alone, to type matters by; its authorities and profiles are of no account there."""


def doctrine() -> Rulebook:
    authority = Authority.model_validate(
        {"id": "UNC", "oscola": "Charter", "verified": "V1", "pinpoints": {"2(4)": {"tag": "V1"}, "51": {"tag": "V1"}}}
    )
    switch = Switch(asks="Which school?", values={"old": "the old one", "new": "the new one"})
    profile = Profile(name="Strict", settings={"sw.school": "old"})
    return Rulebook(SMALL.books, {"UNC": authority}, {"sw.school": switch}, {"strict": profile})


RANDOMLY = settings(max_examples=250, deadline=None, derandomize=True, database=None)


@RANDOMLY
@given(EDITS)
@example([("insert", 1.0, "\x07")])
def test_a_small_matter_with_random_changes_is_read_and_assessed_or_refused(
    edits: list[tuple[str, float, str]],
) -> None:
    law, text = doctrine(), edited(MATTER, edits)
    try:
        matter = matter_from_text(text, law, "matter.yaml")
    except Faults as faults:
        assert_clear(faults.problems, text, "matter.yaml")
    else:
        Assessor(law, matter).assess(settings_for(law, matter, "strict"))


@RANDOMLY
@given(EDITS)
def test_a_small_book_with_random_changes_is_read_and_used_or_refused(edits: list[tuple[str, float, str]]) -> None:
    law, text = doctrine(), edited(BOOK, edits)
    problems: list[Problem] = []
    changed = read_book(text, "force.md", problems)
    found = Rulebook((changed,), law.authorities, law.switches, law.profiles)
    problems += problems_of(found)
    if problems:
        assert_clear(problems, text, "force.md")
        return
    try:
        matter = matter_from_text(MATTER, found, "matter.yaml")
    except Faults as faults:
        assert_clear(faults.problems, MATTER, "matter.yaml")
    else:
        Assessor(found, matter).assess(settings_for(found, matter, "strict"))


MINES = (Path(__file__).parents[1] / "facts" / "decided" / "cor-mines.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def law() -> Rulebook:
    return load_law()


@RANDOMLY
@given(edits=EDITS)
def test_a_decided_case_with_random_changes_is_read_or_refused(
    edits: list[tuple[str, float, str]], law: Rulebook
) -> None:
    text = edited(MINES, edits)
    try:
        matter_from_text(text, law, "mines.yaml")
    except Faults as faults:
        assert_clear(faults.problems, text, "mines.yaml")
