Feature: Six patterns and what must come out
  Patterns that lawyers know from the decided cases, stripped of their parties, with the answers that must come out on the
  view associated with the Court. They hold several books together at once; each book has its own scenarios.

  Scenario: Arms for rebels are force or not by the form of the aid, and never an armed attack
    Given a strike "aid" by "alpha" on "beta" at "2025-01-01"
    And for "aid", it is established that the means used in the strike was: arming_training
    And for "aid", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "aid", it is established that the support given to the group in the strike was: arms
    And for "aid", it is established that the group supported by the strike was fighting the State against which it is said to be directed
    And for "aid", it is established that the support given in the strike went to an armed opposition in another State
    And for "aid/beta", it is established that what the strike hit of the victim was: territory
    And for "aid", the author judges that the scale and effects of the strike were judged to be: serious
    And for "aid", it is established that the damage done by the strike was: destroyed
    And for "aid", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "aid", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "aid", it is established that the strike was an act of armed force
    And for "aid", it is established that the strike intervened in the affairs of another State
    And for "aid", it is not established that the scale and effects of the strike were those of an armed attack
    And for "aid", it is not established that the strike was an armed attack
    And the memo cites "ICJ-NIC 228"
    Given for "aid", it is established that the means used in the strike was: funding
    And for "aid", it is established that the support given to the group in the strike was: funds
    When the matter is assessed under "icj-restrictive"
    Then for "aid", it is not established that the strike was an act of armed force
    And for "aid", it is established that the strike intervened in the affairs of another State
    And for "aid", it is not established that the strike was an armed attack

  Scenario: A response months after the danger has passed meets no need that continues
    Given a strike "aid" by "alpha" on "beta" at "2025-01-01"
    And a strike "r" by "beta" on "alpha" at "2025-12-01"
    And "r" answers "aid"
    And for "r", it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the danger from the act answered had passed when the strike came
    And for "r", it is established that no hazard or hold set up by the act answered still operated when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the need to answer the act answered still existed when the strike came
    And for "r", it is not established that the necessity required to justify the strike existed
    And for "r", it is not established that the strike was lawful self-defence
    And the memo cites "ICJ-NIC 237"

  Scenario: A group that is paid, armed and trained is not thereby controlled, and its paymaster answers for what it did itself
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "raid" by "militia" of "alpha" on "beta" at "2025-02-01"
    And a strike "aid" by "alpha" on "beta" at "2025-01-01"
    And for "raid", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "raid", it is established that the actor is not an organ of the State in the law of that State
    And for "militia-alpha", it is established that the State financed the group
    And for "militia-alpha", it is established that the State armed, equipped or trained the group
    And for "militia-alpha", it is established that the group kept a real margin of independence of the State
    And for "raid", it is established that the State took part in choosing the target of the strike
    And for "aid", it is established that the means used in the strike was: arming_training
    And for "aid", it is established that the support given to the group in the strike was: arms and training and funds
    And for "aid", it is established that the support given in the strike went to an armed opposition in another State
    And for "aid", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "aid", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "raid", it is not established that the State had effective control of the operation in which the strike was done
    And for "raid", it is not established that the strike is attributable to the State
    And for "militia-alpha", it is open whether the State had overall control of the group
    And for "raid", rule "attribution/overall-controlled" fails
    And for "aid", it is established that the State breached the rule against intervention by the strike
    And for "aid", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: Rebels on the soil of a host that cannot stop them divide the doctrines, and the missing report does not decide
    Given a group "rebels"
    And a link "rebels-alpha" between "rebels" and "alpha"
    And a strike "raid" by "rebels" of "alpha" on "beta" at "2025-01-01"
    And a strike "r" by "beta" on "alpha" at "2025-02-01"
    And "r" answers "raid"
    And for "raid", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "raid", it is established that the actor is not an organ of the State in the law of that State
    And for "rebels-alpha", it is established that the group kept a real margin of independence of the State
    And for "raid", it is established that the State did not control the area from which the strike came
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r", it is established that the State did not write to the Security Council under Article 51 about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "raid", it is not established that the strike is attributable to the State
    And for "raid", it is not established that the State was unwilling or unable to act against the group behind the strike
    And for "raid", it is not established that the author of the strike is one whose attack opens the right of self-defence
    And for "r", it is not established that the State reported the strike to the Security Council
    And for "r", rule "self-defence/not-reported" fails
    When the matter is assessed under "contextual-bethlehem"
    Then for "raid", it is not established that the strike is attributable to the State
    And for "raid", it is established that the State was unwilling or unable to act against the group behind the strike
    And for "raid", it is established that the author of the strike is one whose attack opens the right of self-defence
    When the matter is assessed under "caroline-moderate"
    Then for "raid", rule "aa.author.state-or-nonstate/actual-attack-by-group" decides
    And for "raid", it is established that the author of the strike is one whose attack opens the right of self-defence

  Scenario: A missile unit of the regular army fires against orders
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    And it is established that those who carried out the strike were of this kind: military
    And it is established that those who carried out the strike acted on their own initiative
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike remained official conduct although orders were broken or authority was exceeded
    And for "s", it is established that the strike is attributable to the State
    And for "s@truce", it is not established that private persons for whom the State need not answer carried out the strike on their own initiative
    And for "s@truce", it is established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
    And the memo cites "ARSIWA 7"

  Scenario: Two breaches of which nobody knows the order
    Given a strike "s" by "alpha" on "beta" at "2026-01-03"
    And a strike "other" by "beta" on "alpha" at "2026-01-03"
    And a ceasefire "truce" between "alpha" and "beta"
    And for "s@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
    And for "other@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "other@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is open whether the strike was the first breach of the ceasefire
    And for "other@truce", it is open whether the strike was the first breach of the ceasefire

  Scenario: A group on which the ceasefire is silent, and a State that only pays it
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "s" by "militia" of "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that those who carried out the strike were of this kind: group_autonomous
    And for "militia-alpha", it is established that the State financed the group
    And for "militia-alpha", it is established that the group kept a real margin of independence of the State
    And it is established that on groups and allies the text of the ceasefire is of this kind: silent
    And for "s@truce", it is established that those who carried out the strike were under the authority of the State or on territory it holds
    And for "s", it is established that the means the State had to prevent the strike or its harm were: none
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the State had effective control of the operation in which the strike was done
    And for "s", it is not established that the strike is attributable to the State
    And for "s@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And on a closed record, for "s@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And for "s@truce", it is not established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
