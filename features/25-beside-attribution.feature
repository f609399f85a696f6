Feature: Answerable without attribution
  Help, direction and coercion between States, and State policy: none of them makes the act another State's own.

  Background: a breach of the prohibition of force by one State, in which another State is said to have had a part
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: missile
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the grounds that the State put forward for the strike were: none

  Scenario: No part of another State is said to exist
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether another State is responsible for the help it gave to the State in the strike
    And it does not arise whether another State is responsible for having directed and controlled the State in the strike
    And it does not arise whether another State is responsible for having coerced the State into the strike

  Scenario: Help that was meant for the act and mattered is a wrong of the helper, and the act stays the State's own
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is established that another State is responsible for the help it gave to the State in the strike
    And on a closed record, rule "attribution.assist/meant" decides
    And it is established that the strike is attributable to the State
    And the memo cites "ARSIWA 16"

  Scenario: Whether knowledge without purpose is enough is unsettled, whatever the record
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: knowledge
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is open whether another State is responsible for the help it gave to the State in the strike
    And on a closed record, rule "attribution.assist/known" decides
    And on a closed record, rule "attribution.assist/purpose-unsettled" decides
    And rule "attribution.assist/meant" fails

  Scenario: Who did not know the circumstances does not answer for the help
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that the other State did not know the circumstances that made the strike wrongful
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for the help it gave to the State in the strike
    And rule "attribution.assist/meant" fails
    And rule "attribution.assist/known" fails
    And rule "attribution.assist/purpose-unsettled" fails

  Scenario: Help that did not matter is no help in law
    Given it is established that the part that another State is said to have had in the strike was: help
    And the author judges that the help of the other State was judged not to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for the help it gave to the State in the strike

  Scenario: Help of which the purpose is only alleged is open, and on a closed record not shown
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is alleged by "beta" that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether another State is responsible for the help it gave to the State in the strike
    And on a closed record, it is not established that another State is responsible for the help it gave to the State in the strike

  Scenario: There is no complicity in what was lawful
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: cyber
    And it is established that somebody says that the strike was a cyber operation
    And it is established that the strike took this form without physical violence: economic_pressure
    And it is established that no armed force was used between States in or around the strike
    And the author judges that the strike broke no other rule of international law that bound the State
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for the help it gave to the State in the strike
    And rule "attribution.assist/meant" fails

  Scenario: A helper that was not bound by the rule that was broken does not answer
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the strike broke some other rule of international law that bound the State
    And the author judges that the rule broken by the strike did not bind the other State that had a part in it
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for the help it gave to the State in the strike
    Given the author judges that the rule broken by the strike also bound the other State that had a part in it
    When the matter is assessed under "icj-restrictive"
    Then it is established that another State is responsible for the help it gave to the State in the strike

  Scenario: Help to break a ceasefire without force counts against a helper that is bound by it too
    Given a ceasefire "truce" between "alpha" and "beta"
    And a strike "b" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And for "b", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "b", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "b", it is established that the actor is an organ of the State in the law of that State
    And for "b", it is established that the grounds that the State put forward for the strike were: none
    And for "b@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "b", it is established that the part that another State is said to have had in the strike was: help
    And for "b", the author judges that the rule broken by the strike also bound the other State that had a part in it
    And for "b", it is established that the other State knew the circumstances that made the strike wrongful
    And for "b", it is established that in helping with the strike the mind of the other State was: purpose
    And for "b", the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then for "b", it is established that another State is responsible for the help it gave to the State in the strike

  Scenario: Direction with control answers for the act, advice does not
    Given it is established that the part that another State is said to have had in the strike was: direction
    And it is established that the other State knew the circumstances that made the strike wrongful
    When the matter is assessed under "icj-restrictive"
    Then it is open whether another State is responsible for having directed and controlled the State in the strike
    And on a closed record, it is not established that another State is responsible for having directed and controlled the State in the strike
    Given it is established that another State both directed the State in the strike and dominated its conduct there
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is established that another State is responsible for having directed and controlled the State in the strike
    And on a closed record, rule "attribution.direct-other-state/directed-and-controlled" decides
    And it does not arise whether another State is responsible for the help it gave to the State in the strike
    Given it is established that no other State both directed the State in the strike and dominated its conduct there
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for having directed and controlled the State in the strike
    And rule "attribution.direct-other-state/directed-and-controlled" fails

  Scenario: Coercion leaves no choice, pressure leaves one
    Given it is established that the part that another State is said to have had in the strike was: coercion
    And it is established that the other State knew the circumstances that made the strike wrongful
    When the matter is assessed under "icj-restrictive"
    Then it is open whether another State is responsible for having coerced the State into the strike
    And on a closed record, it is not established that another State is responsible for having coerced the State into the strike
    Given it is established that the pressure of another State left the State no effective choice but to carry out the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is established that another State is responsible for having coerced the State into the strike
    And on a closed record, rule "attribution.coerce/no-choice" decides
    Given it is established that the pressure of another State left the State a choice whether to carry out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that another State is responsible for having coerced the State into the strike
    And rule "attribution.coerce/no-choice" fails

  Scenario: What soldiers did against orders is the State's act and not for that its policy
    Given it is established that those who carried out the strike broke their orders or exceeded their authority
    And it is established at S4 that those at the head of the State neither ordered nor knowingly tolerated conduct such as the strike
    And it is established at S4 that there are documents of the State about conduct such as the strike, or other acts like it
    And the author judges that neither documents nor a pattern of conduct were judged to show that the strike followed a policy of the State
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was State policy
    And rule "attribution.state-policy/ordered-or-tolerated" fails
    And rule "attribution.state-policy/documents-or-pattern" fails
    And rule "state-policy/shown" fails
    And it is established that the strike is attributable to the State

  Scenario: A policy needs fully conclusive proof
    Given it is established at S3 that those at the head of the State ordered or knowingly tolerated conduct such as the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was State policy
    And it is open whether the strike was shown to follow a policy of the State
    And on a closed record, it is not established that the strike was State policy
    Given it is established at S4 that those at the head of the State ordered or knowingly tolerated conduct such as the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was State policy
    And rule "attribution.state-policy/ordered-or-tolerated" decides
    And rule "state-policy/shown" decides

  Scenario: A pattern may show a policy, if it is judged to be one
    Given it is established at S4 that there are documents of the State about conduct such as the strike, or other acts like it
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was shown to follow a policy of the State
    Given the author judges that documents or a pattern of conduct were judged to show that the strike followed a policy of the State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was shown to follow a policy of the State
    And rule "attribution.state-policy/documents-or-pattern" decides

  Scenario: Help with an attack on civilians counts, though the force itself was lawful or is not shown to be a wrong
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that armed force was used between States in or around the strike
    And it is established that the persons at whom the strike was directed were of this status: civilian
    And the author judges that the rule broken by the strike also bound the other State that had a part in it
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a wrong of the State by a rule other than the prohibition of force
    And rule "attribution.aided-wrong/armed-conflict" decides
    And it is established that another State is responsible for the help it gave to the State in the strike
    And it is established that another State answers to the injured States for its help in the strike

  Scenario: Help with an intervention counts
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: funding
    And it is established that the support given to the group in the strike was: funds
    And it is established that the support given in the strike went to an armed opposition in another State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a wrong of the State by a rule other than the prohibition of force
    And rule "attribution.aided-wrong/threat-or-intervention" decides
    And rule "attribution.aided-wrong/armed-conflict" is undecided

  Scenario: Nobody else had a part, and nobody asks what wrong was aided
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike was a wrong of the State by a rule other than the prohibition of force

  Scenario: A wrong by a rule that is not tested here carries the answer to those injured as well
    Given it is established that the part that another State is said to have had in the strike was: help
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: cyber
    And it is established that somebody says that the strike was a cyber operation
    And it is established that the strike took this form without physical violence: economic_pressure
    And it is established that no armed force was used between States in or around the strike
    And the author judges that the strike broke no other rule of international law that bound the State
    And the author judges that the rule broken by the strike also bound the other State that had a part in it
    And it is established that the other State knew the circumstances that made the strike wrongful
    And it is established that in helping with the strike the mind of the other State was: purpose
    And the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was a wrong of the State by a rule other than the prohibition of force
    And it is not established that another State answers to the injured States for its help in the strike
    Given the author judges that the strike broke some other rule of international law that bound the State
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.aided-wrong/rule-not-tested-here" decides
    And rule "attribution.aided-wrong/ceasefire" fails
    And it is established that another State is responsible for the help it gave to the State in the strike
    And it is established that another State answers to the injured States for its help in the strike
