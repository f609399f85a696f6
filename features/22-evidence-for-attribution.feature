Feature: Evidence for attribution
  What each kind of evidence about the author of a strike shows, and what it does not. It weighs and decides nothing.

  Scenario: What a high official admits on the record is the strongest evidence
    Given it is established that the actor or the State it serves admitted having carried out the strike
    And it is established that the statement relied on about the author of the strike was made by a person of this rank: foreign_min
    And it is established that the statement about the author of the strike stands in its words in an official record or a recording
    When the matter is assessed under "icj-restrictive"
    Then it is established that a statement against interest on who carried out the strike is on the record
    And rule "attribution.ev.admission/high-official" decides
    And rule "attribution.ev.admission/within-the-task" fails

  Scenario: A commander speaks for the State within the task given
    Given it is established that the actor or the State it serves admitted having carried out the strike
    And it is established that the statement relied on about the author of the strike was made by a person of this rank: commander
    And it is established that the statement about the author of the strike stands in its words in an official record or a recording
    When the matter is assessed under "icj-restrictive"
    Then it is established that a statement against interest on who carried out the strike is on the record
    And rule "attribution.ev.admission/within-the-task" decides
    And rule "attribution.ev.admission/high-official" fails

  Scenario: What an unnamed official is said to have said is a report and no admission
    Given it is established that the statement relied on about the author of the strike was made by a person of this rank: unnamed
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a statement against interest on who carried out the strike is on the record

  Scenario: An admission that only the other side reports carries no weight until it is on the record
    Given it is alleged by "beta" that the actor or the State it serves admitted having carried out the strike
    And it is established that the statement relied on about the author of the strike was made by a person of this rank: head_state
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a statement against interest on who carried out the strike is on the record
    And on a closed record, it is not established that a statement against interest on who carried out the strike is on the record

  Scenario: A group's admission proves the author and leaves the State where it was
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And for "militia-alpha", it is established that the group could act without the support of the State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And it is not established that the strike is attributable to the State

  Scenario: An authentic claim by a group shows who fired and no more
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor claimed responsibility for the strike in an authenticated way
    And the author judges that the circumstances taken together point to the actor as the author of the strike
    And it is established that another actor able to carry out the strike has not been ruled out
    And it is established that the actor is not an organ of the State in the law of that State
    And for "militia-alpha", it is established that the group could act without the support of the State
    When the matter is assessed under "icj-restrictive"
    Then it is established that a claim of responsibility by the actor for the strike deserves weight
    And rule "attribution.ev.claim/authentic" decides
    And it is established that the actor is identified as the author of the strike
    And it is not established that the strike is attributable to the State

  Scenario: A group that claims what others did is not believed on its word
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor claimed responsibility for the strike in an authenticated way
    And it is established that the actor had before the strike claimed acts that it had not carried out
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a claim of responsibility by the actor for the strike deserves weight
    And rule "attribution.ev.claim/authentic" fails

  Scenario: A claim whose authenticity nobody knows is open
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is unknown whether the actor claimed responsibility for the strike in an authenticated way
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a claim of responsibility by the actor for the strike deserves weight
    And on a closed record, it is not established that a claim of responsibility by the actor for the strike deserves weight

  Scenario: A claim by a State's own force is an admission and not a claim
    Given it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether a claim of responsibility by the actor for the strike deserves weight

  Scenario: Direct proof is as strong as the custody of it
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the custody of the direct evidence on the strike was: documented
    When the matter is assessed under "icj-restrictive"
    Then it is established that there is direct proof, traceable to its source, that the actor carried out the strike
    And rule "attribution.ev.direct/seen" decides
    Given it is established that the custody of the direct evidence on the strike was: broken
    When the matter is assessed under "icj-restrictive"
    Then it is not established that there is direct proof, traceable to its source, that the actor carried out the strike
    And rule "attribution.ev.direct/seen" fails
    And it is established that the actor is identified as the author of the strike

  Scenario: A recording counts once place, time and origin are established
    Given it is established that recordings or intercepted messages show the actor carrying out or ordering the strike
    And it is established that the custody of the direct evidence on the strike was: documented
    When the matter is assessed under "icj-restrictive"
    Then it is open whether there is direct proof, traceable to its source, that the actor carried out the strike
    And on a closed record, it is not established that there is direct proof, traceable to its source, that the actor carried out the strike
    Given it is established that the place, time and origin of the recordings or messages on the strike were established
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.ev.direct/recorded" decides
    Given it is established that the place, time and origin of the recordings or messages on the strike were not established
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.ev.direct/recorded" fails

  Scenario: A weapon that many hold shows its source and not its user
    Given it is established that the weapon used in the strike was traced to where it came from
    And it is established that others beside the actor held weapons of the kind used in the strike
    And it is established that weapons of the kind used in the strike are known to have been passed to the actor
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the origin of the weapon used in the strike points to the actor
    And rule "attribution.ev.provenance/one-holder" fails
    And it is open whether the actor is identified as the author of the strike

  Scenario: A weapon that nobody else holds points to its holder
    Given it is established that the weapon used in the strike was traced to where it came from
    And it is established that nobody beside the actor held weapons of the kind used in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the origin of the weapon used in the strike points to the actor
    And rule "attribution.ev.provenance/one-holder" decides
    And the memo cites "ICJ-OP 71"
    And it is open whether the actor is identified as the author of the strike

  Scenario: A weapon said to come from a State, and not traced, is open
    Given it is alleged by "beta" that the weapon used in the strike was traced to where it came from
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the origin of the weapon used in the strike points to the actor
    And on a closed record, it is not established that the origin of the weapon used in the strike points to the actor

  Scenario: Circumstances weigh by the alternatives they exclude and not by their number
    Given the author judges that the circumstances taken together point to the actor as the author of the strike
    And it is established that another actor able to carry out the strike has not been ruled out
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the indirect facts about the strike converge on the actor and leave no reasonable alternative
    And rule "attribution.ev.circumstantial/no-alternative" fails
    Given it is established that every other actor able to carry out the strike has been ruled out
    When the matter is assessed under "icj-restrictive"
    Then it is established that the indirect facts about the strike converge on the actor and leave no reasonable alternative
    And rule "attribution.ev.circumstantial/no-alternative" decides
    And it is established that the actor is identified as the author of the strike

  Scenario: Exclusive control of the place eases inference and does not replace the exclusion of alternatives
    Given the author judges that the circumstances taken together point to the actor as the author of the strike
    And it is established that the State alone controls the place where the evidence about the strike lies
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the indirect facts about the strike converge on the actor and leave no reasonable alternative
    And on a closed record, it is not established that the indirect facts about the strike converge on the actor and leave no reasonable alternative
    And the memo cites "ICJ-CC 18"

  Scenario: Verification counts where the verifier is neutral and its method open
    Given it is established that somebody other than the parties confirmed on its own examination who carried out the strike
    And it is established that those who confirmed the author of the strike had no stake in the answer
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the author of the strike was verified by a neutral third party whose method can be examined
    And on a closed record, it is not established that the author of the strike was verified by a neutral third party whose method can be examined
    Given it is established that the method by which the author of the strike was confirmed can be examined
    When the matter is assessed under "icj-restrictive"
    Then it is established that the author of the strike was verified by a neutral third party whose method can be examined
    And rule "attribution.ev.independent/neutral-and-open" decides
    Given it is established that those who confirmed the author of the strike had a stake in the answer
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the author of the strike was verified by a neutral third party whose method can be examined
    And rule "attribution.ev.independent/neutral-and-open" fails

  Scenario: Many reports of one origin count once
    Given it is established that the author alleged for the strike is named in 10
    And it is established that the reports about the author of the strike go back, counted separately, to 1
    When the matter is assessed under "icj-restrictive"
    Then it is established that the reports that name the author of the strike trace to one source and count once
    And rule "attribution.ev.single-origin/counts-once" decides
    And the memo cites "ICJ-NIC 63"
    Given it is established that the reports about the author of the strike go back, counted separately, to 3
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the reports that name the author of the strike trace to one source and count once
    And rule "attribution.ev.single-origin/counts-once" fails

  Scenario: Reports whose sources nobody traced are open, and that they are one must be shown
    Given it is established that the author alleged for the strike is named in 4
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the reports that name the author of the strike trace to one source and count once
    And on a closed record, it is not established that the reports that name the author of the strike trace to one source and count once

  Scenario: A single report has nothing to be counted with
    Given it is established that the author alleged for the strike is named in 1
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the reports that name the author of the strike trace to one source and count once

  Scenario: An author named before the response, and checked
    Given a strike "a" by "alpha" on "beta" at "2026-01-01T10:00Z"
    And a strike "r" by "beta" on "alpha" at "2026-01-02T10:00Z"
    And "r" answers "a"
    And for "r", it is established that the State determined who had carried out what the strike answered at 2026-01-01T20:00Z
    And for "r", the author judges that there was judged to be time before the strike to check who had carried out what it answered
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that who had carried out what the strike answered was determined before the strike and with time to check
    And for "r", rule "attribution.risk.haste/before-and-checked" decides

  Scenario: An author named only after the response was not determined in time
    Given a strike "a" by "alpha" on "beta" at "2026-01-01T10:00Z"
    And a strike "r" by "beta" on "alpha" at "2026-01-02T10:00Z"
    And "r" answers "a"
    And for "r", it is established that the State determined who had carried out what the strike answered at 2026-01-03
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that who had carried out what the strike answered was determined before the strike and with time to check
    And for "r", rule "attribution.risk.haste/before-and-checked" fails

  Scenario: When the author was determined nobody says, and a strike that answers nothing needs no author
    Given a strike "a" by "alpha" on "beta" at "2026-01-01T10:00Z"
    And a strike "r" by "beta" on "alpha" at "2026-01-02T10:00Z"
    And "r" answers "a"
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether who had carried out what the strike answered was determined before the strike and with time to check
    And on a closed record, for "r", it is not established that who had carried out what the strike answered was determined before the strike and with time to check
    And on a closed record, for "a", it does not arise whether who had carried out what the strike answered was determined before the strike and with time to check
