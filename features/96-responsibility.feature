Feature: Responsibility and what follows from it
  What was wrongful, whether it goes on and how grave it was; who may complain; and what is owed, in order.

  Background:
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And for "s", it is established that the grounds that the State put forward for the strike were: none

  Scenario: Attribution and a breach make a wrongful act, without damage or fault
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And rule "resp.iwa/force" decides
    And the memo cites "ARSIWA 2"

  Scenario: As long as the author is not shown every consequence is open
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", it is open whether the State must cease the wrongful act that it began by the strike
    And for "s", it is established that an inquiry into the strike is owed or called for
    And for "s", rule "resp.investigation/author-open" decides
    And for "s", rule "resp.investigation/wrong-open" decides
    And for "s/beta", it is open whether the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And on a closed record, for "s", it is not established that the State committed an internationally wrongful act by the strike in at least one respect
    And on a closed record, for "s", it does not arise whether the State must cease the wrongful act that it began by the strike
    And on a closed record, for "s/beta", it does not arise whether the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And on a closed record, for "s/beta", it does not arise whether the victim is entitled to invoke the responsibility of the State for the strike

  Scenario: Intervention without force is a wrongful act
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And rule "resp.iwa/intervention" decides

  Scenario: A state of necessity excuses an intervention without force
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the interest that the strike was to safeguard was essential
    And for "s", it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And for "s", it is established that there was no way other than the strike to safeguard that interest
    And for "s", the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And for "s", it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was excused by a state of necessity
    And for "s", rule "resp.iwa/intervention" fails

  Scenario: A complete plea of necessity does not excuse grave force
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the interest that the strike was to safeguard was essential
    And for "s", it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And for "s", it is established that there was no way other than the strike to safeguard that interest
    And for "s", the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And for "s", it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the strike was excused by a state of necessity
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And rule "resp.iwa/force" decides

  Scenario: A missile gone astray through force majeure is no wrongful use of force
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    And for "s", it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And for "s", it is established that the State had no material possibility of avoiding the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was excused by force majeure
    And for "s", rule "resp.iwa/force" fails

  Scenario: A countermeasure without force excuses an intervention if it was pleaded
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And a strike "w" by "beta" on "alpha" at "2026-01-01T10:00Z"
    And "s" answers "w"
    And for "s", it is established that the State against which the strike was directed had broken some other obligation of international law
    And for "s", it is established that the obligation that had been broken was owed to the State itself
    And for "s", it is established that the strike was meant to bring the other State back to its obligations
    And for "s", it is established that the State stated these purposes for the strike: enforce_right
    And for "s", it is established that the State had called on the other State to comply, announced the strike as a measure and offered to negotiate
    And for "s", the author judges that the strike as a measure, set against the injury suffered, was judged to be: commensurate
    And for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the grounds that the State put forward for the strike were: countermeasure
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike fulfilled the conditions of a lawful countermeasure
    And for "s", rule "resp.iwa/intervention" fails

  Scenario: Distress excuses an intervention
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    And for "s", it is established that the strike was the only reasonable way to save lives in the care of those who did it
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was excused by distress
    And for "s", rule "resp.iwa/intervention" fails

  Scenario: The breach of a ceasefire that binds is a wrongful act
    Given a ceasefire "truce" between "alpha" and "beta"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/ceasefire" decides

  Scenario: A state of necessity may excuse the breach of a ceasefire
    Given a ceasefire "truce" between "alpha" and "beta"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "s", the author judges that the interest that the strike was to safeguard was essential
    And for "s", it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And for "s", it is established that there was no way other than the strike to safeguard that interest
    And for "s", the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And for "s", it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then for "s", rule "resp.iwa/ceasefire" fails

  Scenario: A countermeasure without force excuses the breach of a ceasefire if it was pleaded
    Given a ceasefire "truce" between "alpha" and "beta"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And a strike "w" by "beta" on "alpha" at "2026-01-01T10:00Z"
    And "s" answers "w"
    And for "s", it is established that the State against which the strike was directed had broken some other obligation of international law
    And for "s", it is established that the obligation that had been broken was owed to the State itself
    And for "s", it is established that the strike was meant to bring the other State back to its obligations
    And for "s", it is established that the State stated these purposes for the strike: enforce_right
    And for "s", it is established that the State had called on the other State to comply, announced the strike as a measure and offered to negotiate
    And for "s", the author judges that the strike as a measure, set against the injury suffered, was judged to be: commensurate
    And for "s", it is established that the means used in the strike was: other
    And for "s", it is established that the strike took this form without physical violence: economic_pressure
    And for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the grounds that the State put forward for the strike were: countermeasure
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s", rule "resp.iwa/ceasefire" fails

  Scenario: For a small deliberate use of force a complete plea of necessity leaves the wrong open
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the interest that the strike was to safeguard was essential
    And for "s", it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And for "s", it is established that there was no way other than the strike to safeguard that interest
    And for "s", the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And for "s", it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: minor
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State breached the prohibition of the use of force by the strike
    And for "s", it is open whether the State committed an internationally wrongful act by the strike in at least one respect
    And on a closed record, for "s", it is open whether the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: Distress excuses what force it left no choice about
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    And for "s", it is established that the strike was the only reasonable way to save lives in the care of those who did it
    When the matter is assessed under "icj-restrictive"
    Then for "s", rule "resp.iwa/force" fails

  Scenario: An attack without feasible checks is wrongful in that respect, whatever the answer on force
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the checks made on the target before the strike were judged: less_than_feasible
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the State breached the prohibition of the use of force by the strike
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/precautions" decides

  Scenario: An attack on civilians is wrongful
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/distinction" decides

  Scenario: A disproportionate attack is wrongful
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/proportionality-in-attack" decides

  Scenario: An excess that nobody has shown is no wrong
    Given for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the means used in the strike was: other
    And for "s", it is established that the strike took this form without physical violence: peaceful_passage
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s", rule "resp.iwa/proportionality-in-attack" fails
    And on a closed record, for "s", rule "resp.iwa/distinction" fails
    And on a closed record, for "s", rule "resp.iwa/precautions" fails
    And on a closed record, for "s", it is not established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: A blockade that does not keep its conditions is wrongful
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the means used in the strike was: blockade
    And for "s", it is established that somebody says that the strike was a blockade
    And for "s", it is established that the blockade in the strike was not declared and notified
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/blockade" decides

  Scenario: To agree to a ceasefire as cover for an attack is wrongful
    Given a ceasefire "truce" between "alpha" and "beta"
    And for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s@truce", it is established that it is said that the State agreed to the ceasefire in order to attack by surprise, as in the strike
    And for "s@truce", the author judges that the State was judged to have agreed to the ceasefire with the intention of the attack by surprise made in the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/cover-for-an-attack" decides

  Scenario: To encourage breaches by fighters one supports is wrongful
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the State gave fighters it supports texts, training or orders calling for forbidden acts such as the strike
    And for "s", it is established that it was likely or foreseeable to the State that the fighters would commit acts such as the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/encouragement" decides

  Scenario: A threat of unlawful force is wrongful although nothing was fired
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the way in which a threat was conveyed in or with the strike was: by_words
    And for "s", it is established that what was conveyed in or with the strike meant that armed force would be used
    And for "s", the author judges that it was judged credible that the force spoken of or shown in or with the strike would be used
    And for "s", the author judges that the force spoken of or shown in or with the strike was judged to be unlawful if it were used
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/threat" decides

  Scenario: Want of vigilance is the State's own omission although the strike was another's
    Given for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that the territory used for the strike was, in relation to the State: own
    And for "s", it is established that the knowledge the State had of the danger behind the strike was: actual
    And for "s", it is established that the means the State had to prevent the strike or its harm were: full
    And for "s", the author judges that measured by its means, the steps of the State against the strike were judged to be: none
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the strike is attributable to the State
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/vigilance" decides

  Scenario: That nothing tested here is shown is not a finding of lawfulness
    Given for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the means used in the strike was: other
    And for "s", it is established that the strike took this form without physical violence: peaceful_passage
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that no armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s", it is not established that the State committed an internationally wrongful act by the strike in at least one respect
    And on a closed record, for "s", rule "resp.iwa/force" fails
    And on a closed record, for "s", rule "resp.iwa/threat" fails
    And on a closed record, for "s", rule "resp.iwa/intervention" fails
    And on a closed record, for "s", rule "resp.iwa/ceasefire" fails
    And on a closed record, for "s", rule "resp.iwa/vigilance" fails
    And on a closed record, for "s", rule "resp.iwa/encouragement" fails
    And on a closed record, for "s", rule "resp.iwa/blockade" fails
    And on a closed record, for "s", rule "resp.iwa/cover-for-an-attack" fails
    And on a closed record, for "s", it does not arise whether the wrongful act done by the strike is continuing

  Scenario: A blockade that is kept up is continuing and must cease
    Given for "s", it is established that the means used in the strike was: blockade
    And for "s", it is established that somebody says that the strike was a blockade
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that what the State did by the strike itself still goes on
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the wrongful act done by the strike is continuing
    And rule "resp.continuing/goes-on" decides
    And for "s", it is established that the State must cease the wrongful act that it began by the strike
    And rule "resp.cessation/continuing" decides
    And the memo cites "ARSIWA 30(a)"

  Scenario: Ruins that stay do not make a strike continue
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that what the State did by the strike is over although effects may last
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the wrongful act done by the strike is continuing
    And rule "resp.continuing/goes-on" fails
    And for "s", it is not established that the State must cease the wrongful act that it began by the strike
    And rule "resp.cessation/continuing" fails

  Scenario: Whether it goes on is not known
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the wrongful act done by the strike is continuing
    And on a closed record, for "s", it is not established that the wrongful act done by the strike is continuing
    And on a closed record, for "s", it is not established that the State must cease the wrongful act that it began by the strike

  Scenario: A series of acts under one plan lasts while its acts are repeated
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that one plan or one cause linked the acts counted in the series that ends with the strike
    And for "s", it is established that acts of the series to which the strike belongs are still being repeated
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the wrongful act done by the strike is continuing
    And rule "resp.continuing/composite" decides

  Scenario: Acts that no plan links make no composite act
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that what the State did by the strike is over although effects may last
    And for "s", it is established that no plan or cause linked the acts counted in the series that ends with the strike
    And for "s", it is established that acts of the series to which the strike belongs are still being repeated
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the wrongful act done by the strike is continuing
    And rule "resp.continuing/composite" fails

  Scenario: What is owed no longer cannot be performed
    Given for "s", it is established that the means used in the strike was: blockade
    And for "s", it is established that somebody says that the strike was a blockade
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that what the State did by the strike itself still goes on
    And for "s", it is established that the obligation that the strike is said to have broken has come to an end
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the State must cease the wrongful act that it began by the strike
    And rule "resp.cessation/continuing" fails

  Scenario: A gross breach by grave and deliberate force is serious, and all States have duties
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", the author judges that the breach by the strike was gross
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was a serious breach of a peremptory norm by the State
    And rule "resp.serious-breach/force" decides
    And for "s", it is established that the strike raises a question of individual criminal responsibility for other bodies to decide
    And rule "resp.domestic-individual/aggression" decides
    And the memo cites "ARSIWA 40"

  Scenario: A systematic breach is serious as well
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", the author judges that the breach by the strike was systematic
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was a serious breach of a peremptory norm by the State

  Scenario: Grave is not yet gross
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", the author judges that the breach by the strike was not gross
    And for "s", the author judges that the breach by the strike was not systematic
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the strike was a serious breach of a peremptory norm by the State
    And rule "resp.serious-breach/force" fails
    And rule "resp.serious-breach/other-norm" fails
    And rule "resp.domestic-individual/aggression" fails

  Scenario: Nobody has judged whether it was gross
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was meant to kill, injure or destroy
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the strike was a serious breach of a peremptory norm by the State
    And on a closed record, for "s", it is not established that the strike was a serious breach of a peremptory norm by the State

  Scenario: Another peremptory norm may be seriously breached
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the persons at whom the strike was directed were of this status: civilian
    And for "s", it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
    And for "s", the author judges that the other norm against which the strike is said to run was peremptory and barred such an act
    And for "s", the author judges that the breach by the strike was systematic
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was a serious breach of a peremptory norm by the State
    And rule "resp.serious-breach/other-norm" decides
    And for "s/beta", it is established that the victim is entitled to invoke the responsibility of the State for the strike
    And for "s/beta", rule "resp.standing/peremptory" decides

  Scenario: The State that was struck is injured and may complain
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the victim was an injured State in respect of the strike
    And for "s/beta", rule "resp.standing.injured/struck" decides
    And for "s/beta", it is established that the victim is entitled to invoke the responsibility of the State for the strike
    And for "s/beta", rule "resp.standing/injured" decides

  Scenario: A neutral flag State claims for its own ship, and a State that lost nothing only for all
    Given a strike "t" by "alpha" on "gamma, delta" at "2026-01-04T10:00Z"
    And for "t", it is established that the grounds that the State put forward for the strike were: none
    And for "t", it is established that the means used in the strike was: missile
    And for "t", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "t/gamma", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/gamma", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t/delta", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/delta", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "t", it is established that the actor is an organ of the State in the law of that State
    And for "t/delta", it is established that no obligation broken by the strike was owed to the victim itself and no breach specially affected the victim
    And for "t", the author judges that the obligation at stake in the strike was owed to the international community as a whole or to a group in a common interest
    When the matter is assessed under "icj-restrictive"
    Then for "t/gamma", it is established that the victim was an injured State in respect of the strike
    And for "t/delta", it is not established that the victim was an injured State in respect of the strike
    And for "t/delta", rule "resp.standing.injured/struck" fails
    And for "t/delta", rule "resp.standing.injured/owed-or-specially-affected" fails
    And for "t/delta", it is established that the victim is entitled to invoke the responsibility of the State for the strike
    And for "t/delta", rule "resp.standing/owed-to-all" decides
    And for "t/delta", it is not established that the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And for "t/delta", it is not established that the State owes the victim satisfaction for the strike

  Scenario: A State to which nothing was owed may not complain
    Given a strike "t" by "alpha" on "gamma, delta" at "2026-01-04T10:00Z"
    And for "t", it is established that the grounds that the State put forward for the strike were: none
    And for "t", it is established that the means used in the strike was: missile
    And for "t", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "t/gamma", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/gamma", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t/delta", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/delta", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "t", it is established that the actor is an organ of the State in the law of that State
    And for "t/delta", it is established that no obligation broken by the strike was owed to the victim itself and no breach specially affected the victim
    And for "t", the author judges that the obligation at stake in the strike was owed neither to the international community as a whole nor to a group in a common interest
    And for "t", the author judges that the breach by the strike was not gross
    And for "t", the author judges that the breach by the strike was not systematic
    When the matter is assessed under "icj-restrictive"
    Then for "t/delta", it is not established that the victim is entitled to invoke the responsibility of the State for the strike
    And for "t/delta", rule "resp.standing/owed-to-all" fails
    And for "t/delta", rule "resp.standing/injured" fails
    And for "t/delta", rule "resp.standing/peremptory" fails
    And for "t/delta", it is not established that the victim has an admissible claim about the strike that is made and not lost

  Scenario: Whether the obligation was owed to all is a question of law
    Given a strike "t" by "alpha" on "gamma, delta" at "2026-01-04T10:00Z"
    And for "t", it is established that the grounds that the State put forward for the strike were: none
    And for "t", it is established that the means used in the strike was: missile
    And for "t", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "t/gamma", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/gamma", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t/delta", it is established that what the strike hit of the victim was: merchant_ship
    And for "t/delta", it is established that the ship for which the victim complains flew the flag of gamma
    And for "t", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "t", it is established that the actor is an organ of the State in the law of that State
    And for "t/delta", it is established that no obligation broken by the strike was owed to the victim itself and no breach specially affected the victim
    And for "t", it is disputed whether the obligation at stake in the strike was owed to the international community as a whole or to a group in a common interest
    When the matter is assessed under "icj-restrictive"
    Then for "t/delta", it is open whether the victim is entitled to invoke the responsibility of the State for the strike
    And on a closed record, for "t/delta", it is open whether the victim is entitled to invoke the responsibility of the State for the strike

  Scenario: A party to the ceasefire that was not struck may be specially affected by its breach
    Given a ceasefire "truce" between "alpha" and "beta"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "s/beta", it is established that an obligation broken by the strike was owed to the victim itself or its breach specially affected the victim
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the victim was an injured State in respect of the strike
    And for "s/beta", rule "resp.standing.injured/owed-or-specially-affected" decides

  Scenario: A claim of which notice was given is alive
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the victim has an admissible claim about the strike that is made and not lost
    And for "s/beta", rule "resp.invocation/notice" decides
    And the memo cites "ARSIWA 43"

  Scenario: Waiver loses the claim
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    And for "s/beta", it is established that the victim validly gave up its claim about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost
    And for "s/beta", rule "resp.invocation/notice" fails
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: Acquiescence loses the claim
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    And for "s/beta", it is established that the victim let its claim about the strike rest so that it could be taken to have been dropped
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost
    And for "s/beta", rule "resp.invocation/notice" fails
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: A claim for nationals must wait for local remedies
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    And for "s/beta", it is established that the claim of the victim about the strike is for nationals to whom an effective local remedy is still open
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost
    And for "s/beta", rule "resp.invocation/notice" fails
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: A claim for persons of another nationality is not admissible
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    And for "s/beta", it is established that the claim of the victim about the strike is for persons who are not its nationals
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost
    And for "s/beta", rule "resp.invocation/notice" fails
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: Waiver is for the State that relies on it to show
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given notice of a claim about the strike
    And for "s/beta", it is alleged by "alpha" that the victim validly gave up its claim about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether the victim has an admissible claim about the strike that is made and not lost
    And on a closed record, for "s/beta", it is established that the victim has an admissible claim about the strike that is made and not lost

  Scenario: A State that said nothing has made no claim
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the victim has given no notice of a claim about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost

  Scenario: A real risk of repetition calls for assurances
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that there is a real risk that the State will repeat acts like the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the circumstances of the strike require assurances or guarantees of non-repetition from the State
    And rule "resp.assurances/risk" decides

  Scenario: So does repetition that has happened
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the State has broken the same obligation in the same way before the strike or again since
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the circumstances of the strike require assurances or guarantees of non-repetition from the State
    And rule "resp.assurances/repeated" decides

  Scenario: Where neither is so the finding of the breach is enough
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that there is no real risk that the State will repeat acts like the strike
    And for "s", it is established that the State has broken the same obligation in the same way neither before the strike nor since
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the circumstances of the strike require assurances or guarantees of non-repetition from the State
    And rule "resp.assurances/risk" fails
    And rule "resp.assurances/repeated" fails

  Scenario: The victim's own fear of repetition is a claim
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", "beta" judges that there is a real risk that the State will repeat acts like the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the circumstances of the strike require assurances or guarantees of non-repetition from the State
    And on a closed record, for "s", it is not established that the circumstances of the strike require assurances or guarantees of non-repetition from the State

  Scenario: Where nothing is open and no ground obliges no inquiry is called for
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that an inquiry into the strike is owed or called for
    And rule "resp.investigation/war-crime" fails
    And rule "resp.investigation/clause" fails
    And rule "resp.investigation/author-open" fails
    And rule "resp.investigation/wrong-open" fails

  Scenario: An alleged war crime must be investigated, and persons are for other bodies
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that it is alleged with substance that the strike was a war crime which the State is competent to investigate
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that an inquiry into the strike is owed or called for
    And rule "resp.investigation/war-crime" decides
    And the memo cites "ICRC-CIHL 158"
    And for "s", it is established that the strike raises a question of individual criminal responsibility for other bodies to decide
    And rule "resp.domestic-individual/war-crime-alleged" decides

  Scenario: Whether a war crime is alleged with substance may be open itself
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is unknown whether it is alleged with substance that the strike was a war crime which the State is competent to investigate
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether an inquiry into the strike is owed or called for
    And on a closed record, for "s", it is not established that an inquiry into the strike is owed or called for

  Scenario: A serious violation committed with intent is for a criminal court
    Given for "s", it is established that armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    And for "s", it is established at S4 that armed force was used between States in or around the strike
    And for "s", it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike raises a question of individual criminal responsibility for other bodies to decide
    And rule "resp.domestic-individual/war-crime" decides

  Scenario: Nothing points to a person
    Given for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the means used in the strike was: other
    And for "s", it is established that the strike took this form without physical violence: peaceful_passage
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that no armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s", it is not established that the strike raises a question of individual criminal responsibility for other bodies to decide
    And on a closed record, for "s", rule "resp.domestic-individual/war-crime" fails
    And on a closed record, for "s", rule "resp.domestic-individual/war-crime-alleged" fails

  Scenario: A ceasefire that provides for inquiry into incidents obliges to one
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the ceasefire provides for an inquiry into incidents
    And for "s@truce", it is established that the State was a party to the ceasefire
    And for "s", it is established that the strike belonged to these classes of acts: attacks
    And for "s@truce", it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that an inquiry into the strike is owed or called for
    And rule "resp.investigation/clause" decides

  Scenario: Direct damage that can be assessed is compensated, with interest where it is needed
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that the kinds of damage that the victim suffered from the strike were: property, life
    And for "s/beta", the author judges that interest on the sum due to the victim for the strike is needed for full reparation
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the strike caused the damage of which the victim complains
    And for "s/beta", rule "resp.causation/close-enough" decides
    And for "s/beta", it is established that the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And for "s/beta", rule "resp.compensation/kinds-of-damage" decides
    And for "s/beta", it is established that the State owes the victim interest on the sum due for the strike
    And for "s/beta", rule "resp.interest/on-compensation" decides
    And the memo cites "ARSIWA 38"

  Scenario: Damage that has been assessed is compensated
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that the damage of the victim from the strike was assessed at 5000000
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And for "s/beta", rule "resp.compensation/assessed" decides

  Scenario: An award at today's values bears no interest
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that the kinds of damage that the victim suffered from the strike were: property
    And for "s/beta", the author judges that interest on the sum due to the victim for the strike is not needed for full reparation
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the State owes the victim interest on the sum due for the strike
    And for "s/beta", rule "resp.interest/on-compensation" fails

  Scenario: Nobody has judged whether interest is needed
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that the kinds of damage that the victim suffered from the strike were: property
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether the State owes the victim interest on the sum due for the strike
    And on a closed record, for "s/beta", it is not established that the State owes the victim interest on the sum due for the strike

  Scenario: What an independent cause brought about is not repaired
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: through_independent_cause
    And for "s/beta", it is established that the kinds of damage that the victim suffered from the strike were: property
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the strike caused the damage of which the victim complains
    And for "s/beta", rule "resp.causation/close-enough" fails
    And for "s/beta", it is not established that the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And for "s/beta", rule "resp.compensation/kinds-of-damage" fails
    And for "s/beta", rule "resp.compensation/assessed" fails
    And for "s/beta", it is not established that the State owes the victim restitution for the strike

  Scenario: Without a known link compensation is open
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the kinds of damage that the victim suffered from the strike were: property
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether the strike caused the damage of which the victim complains
    And for "s/beta", it is open whether the State owes the victim compensation for the strike so far as restitution does not make the damage good
    And on a closed record, for "s/beta", it is not established that the strike caused the damage of which the victim complains
    And on a closed record, for "s/beta", it is not established that the State owes the victim compensation for the strike so far as restitution does not make the damage good

  Scenario: What can be undone is undone
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that what the strike did to the victim can be undone in kind
    And for "s/beta", the author judges that the burden of undoing what the strike did to the victim would not be out of all proportion
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the State owes the victim restitution for the strike
    And for "s/beta", rule "resp.restitution/possible" decides

  Scenario: What cannot be undone is not owed in kind
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that what the strike did to the victim cannot be undone in kind
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the State owes the victim restitution for the strike
    And for "s/beta", rule "resp.restitution/possible" fails

  Scenario: A burden out of all proportion excuses restitution
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that what the strike did to the victim can be undone in kind
    And for "s/beta", the author judges that the burden of undoing what the strike did to the victim would be out of all proportion
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the State owes the victim restitution for the strike

  Scenario: The burden is for the State that owes restitution to show
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the way in which the damage of the victim came about from the strike was: direct_result
    And for "s/beta", it is established that what the strike did to the victim can be undone in kind
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether the State owes the victim restitution for the strike
    And on a closed record, for "s/beta", it is established that the State owes the victim restitution for the strike

  Scenario: Unlawful force is itself an affront that satisfaction meets
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the State owes the victim satisfaction for the strike
    And for "s/beta", rule "resp.satisfaction/force" decides

  Scenario: An affront without force is met by satisfaction as well
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that an obligation broken by the strike was owed to the victim itself or its breach specially affected the victim
    And for "s/beta", it is established that the victim as a State suffered an injury from the strike that cannot be assessed in money
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the State owes the victim satisfaction for the strike
    And for "s/beta", rule "resp.satisfaction/not-assessable" decides

  Scenario: Where all can be assessed in money and there was no force satisfaction is not owed
    Given for "s", it is established that the means used in the strike was: funding
    And for "s", it is established that the support given to the group in the strike was: funds
    And for "s", it is established that the support given in the strike went to an armed opposition in another State
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that an obligation broken by the strike was owed to the victim itself or its breach specially affected the victim
    And for "s/beta", it is established that the victim as a State suffered no injury from the strike that cannot be assessed in money
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the State owes the victim satisfaction for the strike
    And for "s/beta", rule "resp.satisfaction/not-assessable" fails
    And for "s/beta", rule "resp.satisfaction/force" fails

  Scenario: A title of jurisdiction by treaty clause opens a forum
    Given for "s/beta", it is established that the title by which the State and the victim consented to jurisdiction over the strike was: treaty_clause
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that a court or tribunal has jurisdiction over the claim of the victim against the State about the strike
    And for "s/beta", rule "resp.forum/title" decides

  Scenario: A title of jurisdiction by optional clause opens a forum
    Given for "s/beta", it is established that the title by which the State and the victim consented to jurisdiction over the strike was: optional_clause
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that a court or tribunal has jurisdiction over the claim of the victim against the State about the strike
    And for "s/beta", rule "resp.forum/title" decides

  Scenario: Without consent there is no court, and the right remains
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s/beta", it is established that the title by which the State and the victim consented to jurisdiction over the strike was: none
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that a court or tribunal has jurisdiction over the claim of the victim against the State about the strike
    And for "s/beta", rule "resp.forum/title" fails
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect

  Scenario: Nobody has looked for a title
    Given for "s", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether a court or tribunal has jurisdiction over the claim of the victim against the State about the strike
    And on a closed record, for "s/beta", it does not arise whether a court or tribunal has jurisdiction over the claim of the victim against the State about the strike

  Scenario: A State that knowingly and purposely lent its bases for a wrong answers for the help
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the part that another State is said to have had in the strike was: help
    And for "s", it is established that the other State knew the circumstances that made the strike wrongful
    And for "s", it is established that in helping with the strike the mind of the other State was: purpose
    And for "s", the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that another State answers to the injured States for its help in the strike
    And rule "resp.third-state-aid/helped-a-wrong" decides
    And the memo cites "ARSIWA 16"

  Scenario: There is no complicity in what was excused
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the part that another State is said to have had in the strike was: help
    And for "s", it is established that the other State knew the circumstances that made the strike wrongful
    And for "s", it is established that in helping with the strike the mind of the other State was: purpose
    And for "s", the author judges that the help of the other State was judged to have contributed significantly to the strike
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    And for "s", it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And for "s", it is established that the State had no material possibility of avoiding the strike
    And for "s", it is established that no armed force was used between States in or around the strike
    And for "s", it is established that the means used in the strike was: drone
    When the matter is assessed under "icj-restrictive"
    Then for "s", rule "resp.iwa/force" fails
    And on a closed record, for "s", rule "resp.third-state-aid/helped-a-wrong" fails
    And on a closed record, for "s", it is not established that another State answers to the injured States for its help in the strike

  Scenario: Help that did not matter entails nothing
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the part that another State is said to have had in the strike was: help
    And for "s", it is established that the other State knew the circumstances that made the strike wrongful
    And for "s", it is established that in helping with the strike the mind of the other State was: purpose
    And for "s", the author judges that the help of the other State was judged not to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that another State answers to the injured States for its help in the strike
    And rule "resp.third-state-aid/helped-a-wrong" fails

  Scenario: What the helper knew is only alleged
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the part that another State is said to have had in the strike was: help
    And for "s", it is alleged by "beta" that the other State knew the circumstances that made the strike wrongful
    And for "s", it is established that in helping with the strike the mind of the other State was: purpose
    And for "s", the author judges that the help of the other State was judged to have contributed significantly to the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether another State answers to the injured States for its help in the strike
    And on a closed record, for "s", it is not established that another State answers to the injured States for its help in the strike

  Scenario: Nobody says that another State helped
    Given for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s", it does not arise whether another State answers to the injured States for its help in the strike

  Scenario: Too much force in enforcing the law is a wrong, whatever is open about the prohibition of force
    Given for "s", it is established that the means used in the strike was: boarding
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that no armed force was used between States in or around the strike
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And for "s", it is established that the footing on which the State acted in the strike was: own_territory
    And for "s", the author judges that the strike was judged to be in substance police work and no military act
    And for "s", it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And for "s", it is established that warning shots were fired or another last warning was given before the strike
    And for "s", it is established that no other means of stopping or arresting were left when force was used in the strike
    And for "s", it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And for "s", the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then for "s", rule "resp.iwa/excess-in-enforcement" fails
    Given for "s", the author judges that the force used in the strike for the purpose of enforcement was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the State breached the prohibition of the use of force by the strike
    And for "s", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "s", rule "resp.iwa/excess-in-enforcement" decides
    And the memo cites "SAIGA 155-156"

  Scenario: That a strike was not reported is no wrong done by the strike
    Given for "s", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "s", it is established that the State did not write to the Security Council under Article 51 about the strike
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that the actor was not seen, tracked or captured in the act of carrying out the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the State fulfilled its duty to report the strike to the Council
    And on a closed record, for "s", it is not established that the State committed an internationally wrongful act by the strike in at least one respect
