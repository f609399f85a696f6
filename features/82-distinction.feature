Feature: Distinction
  Who and what may be attacked: object, persons, doubt, manner, special protection; alike for both sides.

  Background:
    Given it is established that armed force was used between States in or around the strike

  # Treaty or custom

  Scenario: The Protocol binds as a treaty between its parties in a conflict between States
    Given it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive"
    Then it is established that the First Additional Protocol bound the State as a treaty in the strike

  Scenario: Toward a State outside the Protocol a party is not bound by it as a treaty
    Given it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was not a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the First Additional Protocol bound the State as a treaty in the strike

  Scenario: A State outside the Protocol is not bound by it as a treaty
    Given it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the First Additional Protocol bound the State as a treaty in the strike

  Scenario: Nobody has looked up who is a party
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the First Additional Protocol bound the State as a treaty in the strike
    And on a closed record, it is not established that the First Additional Protocol bound the State as a treaty in the strike

  # The object

  Scenario: Both limbs make a military objective
    Given it is established that what made the object of the strike contribute to the military effort was: use
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And the memo cites "ICRC-CIHL 7-8"
    And the memo cites "AP1 52(2)"

  Scenario: A contribution without a definite advantage is not enough
    Given it is established that what made the object of the strike contribute to the military effort was: nature
    And the author judges that destroying or neutralising the object of the strike was judged to offer no definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: An object that contributes nothing is civilian whatever its loss was worth
    Given it is established that what made the object of the strike contribute to the military effort was: none
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "us-practice"
    Then it is not established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: The attacker's own word on the advantage is a claim
    Given it is established that what made the object of the strike contribute to the military effort was: use
    And "alpha" judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: What the State hit admits of its object binds it, and what the attacker says of it does not
    Given the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    And it is admitted by "alpha" that what made the object of the strike contribute to the military effort was: use
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    Given it is admitted by "beta" that what made the object of the strike contribute to the military effort was: use
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: What the attacker admits of the object binds it, and what the State hit says of it does not
    Given it is admitted by "beta" that what made the object of the strike contribute to the military effort was: none
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And on a closed record, it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike
    Given it is admitted by "alpha" that what made the object of the strike contribute to the military effort was: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: Who says that the object was civilian must show it
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And on a closed record, it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: Where no object was attacked the object does not arise
    Given it is established that the strike was not directed at an object
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: An object that sustains the war divides the doctrines, and custom leaves it open
    Given it is established that what made the object of the strike contribute to the military effort was: war_sustaining
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And rule "bello.distinction.object/war-sustaining-in-custom" decides
    And rule "bello.distinction.object/war-sustaining-unsettled" decides
    And rule "bello.distinction.object/war-sustaining" fails
    And on a closed record, it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    When the matter is assessed under "us-practice"
    Then it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And rule "bello.distinction.object/war-sustaining-in-custom" fails
    And rule "bello.distinction.object/war-sustaining-unsettled" fails

  Scenario: The Protocol's text does not cover objects that only sustain the war
    Given it is established that what made the object of the strike contribute to the military effort was: war_sustaining
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    And it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: Where doctrine leaves war-sustaining objects unsettled, so is the result
    Given it is established that what made the object of the strike contribute to the military effort was: war_sustaining
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    And it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive" with "sw.war_sustaining" set to "unsettled"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike

  Scenario: Propaganda alone is an open question
    Given it is established that what made the object of the strike contribute to the military effort was: propaganda
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "us-practice"
    Then it is open whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And rule "bello.distinction.object/propaganda" decides
    And rule "bello.distinction.object/propaganda-unsettled" decides

  Scenario: A propaganda object without any advantage is not even arguable
    Given it is established that what made the object of the strike contribute to the military effort was: propaganda
    And the author judges that destroying or neutralising the object of the strike was judged to offer no definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And rule "bello.distinction.object/propaganda" fails
    And rule "bello.distinction.object/propaganda-unsettled" fails

  # The persons

  Scenario Outline: Combatants, fighters and those who take a direct part may be attacked
    Given it is established that the persons at whom the strike was directed were of this status: <status>
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    And rule "<rule>" decides

    Examples:
      | status             | rule                                        |
      | combatant          | bello.distinction.person/combatants          |
      | fighter_continuous | bello.distinction.person/continuous-function |
      | dph                | bello.distinction.person/direct-part         |

  Scenario Outline: Civilians and protected persons may not
    Given it is established that the persons at whom the strike was directed were of this status: <status>
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    And rule "bello.distinction.person/combatants" fails
    And rule "bello.distinction.person/continuous-function" fails
    And rule "bello.distinction.person/direct-part" fails
    And it is not established that the object and the persons at which the strike was directed might lawfully be attacked

    Examples:
      | status    |
      | civilian  |
      | protected |

  Scenario: Where the crime of a person is judged, what is shown to a lower standard is not enough
    Given it is established that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive" with "sw.ihl_threshold" set to "criminal"
    Then it is open whether the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    Given it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive" with "sw.ihl_threshold" set to "criminal"
    Then it is not established that the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed

  Scenario: Whether those attacked were civilians is for the side that says so
    Given it is disputed whether the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    And on a closed record, it does not arise whether the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed

  Scenario: Where nobody was aimed at the persons do not arise and the object decides
    Given it is established that the persons at whom the strike was directed were of this status: none_targeted
    And it is established that what made the object of the strike contribute to the military effort was: location
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    And it is established that the object and the persons at which the strike was directed might lawfully be attacked

  Scenario: A lawful object does not cover civilians who are aimed at
    Given it is established that the persons at whom the strike was directed were of this status: civilian
    And it is established that what made the object of the strike contribute to the military effort was: location
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And it is not established that the object and the persons at which the strike was directed might lawfully be attacked

  # Doubt

  Scenario: No doubt, no duty to resolve it
    Given it is established that those who decided the strike were in no doubt whether what or whom they attacked was civilian
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that what is doubtful is treated as civilian, in the strike

  Scenario: Doubt resolved in favour of civilian status keeps the rule
    Given it is established that those who decided the strike were in doubt whether what or whom they attacked was civilian
    And it is established that what was doubtful was treated as civilian in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that what is doubtful is treated as civilian, in the strike
    And rule "bello.doubt/none" fails
    And rule "bello.doubt/resolved" decides

  Scenario: Between parties to the Protocol an attack in doubt is a breach
    Given it is established that those who decided the strike were in doubt whether what or whom they attacked was civilian
    And it is established that what was doubtful was not treated as civilian in the strike
    And it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that what is doubtful is treated as civilian, in the strike
    And rule "bello.doubt/no-presumption-in-custom" fails
    And rule "bello.doubt/custom-unsettled" fails
    And rule "bello.doubt/resolved" fails

  Scenario: In custom an attack in doubt leaves the law open
    Given it is established that those who decided the strike were in doubt whether what or whom they attacked was civilian
    And it is established that what was doubtful was not treated as civilian in the strike
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that what is doubtful is treated as civilian, in the strike
    And rule "bello.doubt/no-presumption-in-custom" decides
    And rule "bello.doubt/custom-unsettled" decides
    And on a closed record, it is open whether the State kept the rule that what is doubtful is treated as civilian, in the strike

  Scenario: The rule on doubt does not turn the burden round
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that what is doubtful is treated as civilian, in the strike
    And on a closed record, it is established that the State kept the rule that what is doubtful is treated as civilian, in the strike

  # The manner

  Scenario: An attack with a target, a weapon that can be directed and no bombardment of an area
    Given it is established that the strike was directed at a specific objective
    And the author judges that the weapon or method of the strike was judged able to be directed and limited in that place as the law requires
    And it is established that the strike did not treat as one objective several that lay clearly apart among civilians
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the ban on indiscriminate attacks in the strike

  Scenario Outline: Any one of the three makes an attack indiscriminate
    Given it is established that <fact>
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the ban on indiscriminate attacks in the strike
    And rule "bello.indiscriminate/directed-and-limited" fails
    And it is not established that the State kept the rule of distinction in the strike

    Examples:
      | fact                                                                                     |
      | the strike was directed at no specific military objective                                |
      | the strike treated as one objective several that lay clearly apart among civilians       |

  Scenario: A weapon that cannot be directed there
    Given the author judges that the weapon or method of the strike was judged unable to be directed or limited in that place as the law requires
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the ban on indiscriminate attacks in the strike

  Scenario: How far a weapon scatters decides nothing
    Given it is established that the weapon used in the strike falls half of the time within 400 of its aim
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the ban on indiscriminate attacks in the strike
    And on a closed record, it is established that the State kept the ban on indiscriminate attacks in the strike

  # Special protection

  Scenario: No special protection is in play until somebody says so
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State respected the special protection of the object of the strike or attacked it when that was lost

  Scenario: Cultural property put to military use loses its protection
    Given it is established that the special protection of the object of the strike was: cultural
    And it is established that the object of the strike was being used for military ends in a way by which its special protection is lost
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State respected the special protection of the object of the strike or attacked it when that was lost
    And rule "bello.special-protection/lost" decides

  Scenario: An object the population needs keeps its protection, in custom too
    Given it is established that the special protection of the object of the strike was: indispensable
    And it is established that the object of the strike was not being used for military ends in a way by which its special protection is lost
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State respected the special protection of the object of the strike or attacked it when that was lost
    And rule "bello.special-protection/lost" fails
    And rule "bello.special-protection/care-only-in-custom" fails
    And rule "bello.special-protection/custom-unsettled" fails

  Scenario: A hospital used to harm the enemy may be attacked only after a warning
    Given it is established that the special protection of the object of the strike was: medical
    And it is established that the object of the strike was being used for military ends in a way by which its special protection is lost
    And it is established that no warning to end the military use of the object of the strike had gone unheeded
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State respected the special protection of the object of the strike or attacked it when that was lost
    And rule "bello.special-protection/medical-lost" fails

  Scenario: A hospital whose misuse went on after a warning
    Given it is established that the special protection of the object of the strike was: medical
    And it is established that the object of the strike was being used for military ends in a way by which its special protection is lost
    And it is established that a warning to end the military use of the object of the strike had gone unheeded
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State respected the special protection of the object of the strike or attacked it when that was lost

  Scenario: A nuclear generating station, between parties to the Protocol
    Given it is established that the special protection of the object of the strike was: dangerous_forces
    And it is established that the object of the strike was not being used for military ends in a way by which its special protection is lost
    And it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State respected the special protection of the object of the strike or attacked it when that was lost

  Scenario: A nuclear generating station, in custom
    Given it is established that the special protection of the object of the strike was: dangerous_forces
    And it is established that the object of the strike was not being used for military ends in a way by which its special protection is lost
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State respected the special protection of the object of the strike or attacked it when that was lost
    And rule "bello.special-protection/care-only-in-custom" decides
    And rule "bello.special-protection/custom-unsettled" decides
    And the memo cites "ICRC-CIHL 42"

  Scenario: That a protected object had kept its protection is for the side that complains
    Given it is established that the special protection of the object of the strike was: cultural
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State respected the special protection of the object of the strike or attacked it when that was lost
    And on a closed record, it is established that the State respected the special protection of the object of the strike or attacked it when that was lost

  # Distinction as a whole

  Scenario: Every limb kept
    Given it is established that the persons at whom the strike was directed were of this status: none_targeted
    And it is established that what made the object of the strike contribute to the military effort was: use
    And the author judges that destroying or neutralising the object of the strike was judged to offer a definite military advantage
    And it is established that those who decided the strike were in no doubt whether what or whom they attacked was civilian
    And it is established that the strike was directed at a specific objective
    And the author judges that the weapon or method of the strike was judged able to be directed and limited in that place as the law requires
    And it is established that the strike did not treat as one objective several that lay clearly apart among civilians
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule of distinction in the strike
    And rule "distinction/every-limb" decides

  Scenario: An honest and reasonable mistake about the target stands in for the target
    Given it is established that the persons at whom the strike was directed were of this status: civilian
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: used
    And it is established that those who decided the strike were in no doubt whether what or whom they attacked was civilian
    And it is established that the strike was directed at a specific objective
    And the author judges that the weapon or method of the strike was judged able to be directed and limited in that place as the law requires
    And it is established that the strike did not treat as one objective several that lay clearly apart among civilians
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the object and the persons at which the strike was directed might lawfully be attacked
    And it is established that the State kept the rule of distinction in the strike
    And rule "distinction/honest-mistake" decides
    And rule "distinction/every-limb" fails

  Scenario: A mistake that excuses the person leaves the State's breach
    Given it is established that the persons at whom the strike was directed were of this status: civilian
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the level at which the mistake behind the strike is to be answered for is: individual
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: task_of_others
    When the matter is assessed under "icj-restrictive"
    Then it is established that the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And it is not established that the State kept the rule of distinction in the strike
    And rule "distinction/honest-mistake" fails

  Scenario: On a silent record distinction is open, and on a closed one it is not shown to be broken
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule of distinction in the strike
    And it is open whether the object and the persons at which the strike was directed might lawfully be attacked
    And on a closed record, it is established that the State kept the rule of distinction in the strike
    And on a closed record, it is established that the object and the persons at which the strike was directed might lawfully be attacked
