Feature: Armed attack
  Whether a strike was an armed attack, and on which of the States that it hit.

  Background: a grave missile strike by an organ of one State on the territory of another
    Given a strike "a" by "alpha" on "beta"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "a", the author judges that the scale and effects of the strike were judged to be: serious
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none

  Scenario: A grave strike by a State on the territory of another is an armed attack on it
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is established that the strike had been launched or had begun
    And for "a/beta", it is established that what the strike hit stands for the victim as a State
    And for "a/beta", it is established that the strike was directed at the victim or at what stands on its soil or belongs to it
    And for "a/beta", it is established that the strike came to the victim from outside, or is imputable to another State
    And for "a", it is established that the author of the strike is one whose attack opens the right of self-defence
    And for "a", it is established that the strike was grave enough for an armed attack, alone or with other acts
    And for "a/beta", it is established that the strike was an armed attack on the victim
    And for "a", it is established that the strike was an armed attack
    And for "a/beta", rule "armed-attack.on-victim/grave-and-directed" decides
    And the memo cites "ICJ-NIC 195"

  Scenario: An attack that was only planned has not occurred, and one launched but not landed has
    Given for "a", it is established that the state of the strike was: planned
    When the matter is assessed under "us-practice"
    Then for "a", it is not established that the strike had been launched or had begun
    And for "a", it is not established that the strike was an armed attack
    Given for "a", it is established that the state of the strike was: launched_not_landed
    When the matter is assessed under "icj-restrictive"
    Then for "a", rule "aa.status.actual/launched" decides
    And for "a", it is established that the strike was an armed attack
    Given for "a", it is disputed whether the state of the strike was: launched_not_landed
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is open whether the strike had been launched or had begun

  Scenario: A ship under a third flag does not stand for the State that complains
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s/beta", it is established that what the strike hit of the victim was: merchant_ship
    And for "s/gamma", it is established that what the strike hit of the victim was: merchant_ship
    And for "s/beta", it is established that the ship for which the victim complains flew the flag of gamma
    And for "s/gamma", it is established that the ship for which the victim complains flew the flag of gamma
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that what the strike hit stands for the victim as a State
    And for "s/beta", it is not established that the strike was an armed attack on the victim
    And for "s/gamma", it is established that what the strike hit stands for the victim as a State
    And for "s/gamma", rule "aa.target.qualifies/merchant-ship" decides
    And the memo cites "ICJ-OP 64"

  Scenario: A flag that nobody has shown is open, and on a closed record the claim fails
    Given a strike "s" by "alpha" on "beta"
    And for "s/beta", it is established that what the strike hit of the victim was: merchant_ship
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether what the strike hit stands for the victim as a State
    And on a closed record, for "s/beta", it is not established that what the strike hit stands for the victim as a State

  Scenario: Whether an attack on nationals abroad is an attack on their State is a question of law that a closed record does not answer
    Given for "a/beta", it is established that what the strike hit of the victim was: nationals_abroad
    When the matter is assessed under "icj-restrictive"
    Then for "a/beta", it is open whether what the strike hit stands for the victim as a State
    And on a closed record, for "a/beta", it is open whether what the strike hit stands for the victim as a State

  Scenario: An attack on an embassy or on a fleet counts, on grounds of different strength
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s/beta", it is established that what the strike hit of the victim was: embassy
    And for "s/gamma", it is established that what the strike hit of the victim was: merchant_fleet
    And for "s/gamma", it is established that the ship for which the victim complains flew the flag of gamma
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", rule "aa.target.qualifies/embassy" decides
    And for "s/gamma", rule "aa.target.qualifies/merchant-fleet" decides

  Scenario: A strike on a base abroad reaches the State whose forces are there and the State whose soil it is
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s", it is established that the means used in the strike was: missile
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: none
    And for "s/beta", it is established that what the strike hit of the victim was: base_abroad
    And for "s/gamma", it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is established that the strike was an armed attack on the victim
    And for "s/gamma", it is established that the strike was an armed attack on the victim

  Scenario: A weapon that strayed was not directed at the State it reached, which matters only where intent is required
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: none
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s/gamma", it is established that what the strike hit of the victim was: territory
    And for "s/gamma", it is established that the strike was not aimed at the victim
    And for "s/gamma", it is established that the strike reached the victim by accident, by straying or by an error of aim or course
    When the matter is assessed under "icj-restrictive"
    Then for "s/gamma", it is not established that the strike was directed at the victim or at what stands on its soil or belongs to it
    And for "s/gamma", it is not established that the strike was an armed attack on the victim
    And for "s/beta", it is established that the strike was an armed attack on the victim
    When the matter is assessed under "caroline-moderate"
    Then for "s/gamma", it is established that the strike was an armed attack on the victim

  Scenario: An accident that is alleged must be resolved before the strike is taken as directed
    Given for "a/beta", it is disputed whether the strike reached the victim by accident, by straying or by an error of aim or course
    When the matter is assessed under "icj-restrictive"
    Then for "a/beta", it is open whether the strike was directed at the victim or at what stands on its soil or belongs to it
    And for "a", it is open whether the strike was an armed attack
    And on a closed record, for "a/beta", it is not established that the strike was directed at the victim or at what stands on its soil or belongs to it

  Scenario: The aim at a merchant ship is proved and not inferred
    Given a strike "s" by "alpha" on "beta"
    And for "s/beta", it is established that what the strike hit of the victim was: merchant_ship
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is open whether the strike was directed at the victim or at what stands on its soil or belongs to it
    Given for "s/beta", it is established that the strike was not aimed at the victim
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the strike was directed at the victim or at what stands on its soil or belongs to it
    Given for "s/beta", it is established that the strike was aimed at the victim
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", rule "aa.act.intent/aimed" decides
    Given for "s/beta", it is established that the strike reached the victim by accident, by straying or by an error of aim or course
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", it is not established that the strike was directed at the victim or at what stands on its soil or belongs to it

  Scenario: An attack from within what the State itself controls, by nobody's State, is not from outside
    Given for "a/beta", it is established that the strike came from within territory that the victim itself controlled
    And for "a", it is established that the actor is not an organ of the State in the law of that State
    And for "a", it is established that the actor was not seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that neither the actor nor the State it serves admitted having carried out the strike
    And for "a", the author judges that the circumstances taken together do not point to the actor as the author of the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "a/beta", it is not established that the strike came to the victim from outside, or is imputable to another State
    And on a closed record, for "a", it is not established that the strike was an armed attack
    And the memo cites "ICJ-WALL 139"

  Scenario: Who may be answered where a group struck from the soil of a host that did nothing depends on the doctrine
    Given a group "band"
    And a strike "g" by "band" on "beta"
    And for "g", it is established that the means used in the strike was: missile
    And for "g", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "g", the author judges that the scale and effects of the strike were judged to be: serious
    And for "g", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "g", it is established that the actor is not an organ of the State in the law of that State
    And for "g", it is established that the State was asked to act against those who carried out the strike
    And for "g", it is established that the State took no action against those who carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "g", it is not established that the author of the strike is one whose attack opens the right of self-defence
    When the matter is assessed under "caroline-moderate"
    Then for "g", rule "aa.author.state-or-nonstate/actual-attack-by-group" decides
    When the matter is assessed under "us-practice"
    Then for "g", rule "aa.author.state-or-nonstate/group-with-unable-host" decides
    And for "g", it is established that the author of the strike is one whose attack opens the right of self-defence
    Given for "g", it is unknown whether the actor was seen, tracked or captured in the act of carrying out the strike
    When the matter is assessed under "us-practice"
    Then for "g", it is open whether the author of the strike is one whose attack opens the right of self-defence

  Scenario: A frontier incident is no armed attack where gravity is required
    Given for "a", the author judges that the scale and effects of the strike were judged to be: frontier_incident
    And for "a", it is established that the strike killed 3
    And for "a", it is established that the forces or means used in the strike were greater than those of a patrol or another small unit
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the scale and effects of the strike were those of an armed attack
    And for "a", it is not established that the strike was an armed attack
    When the matter is assessed under "caroline-moderate"
    Then for "a", rule "aa.act.scale-effects/any-harm-done" decides
    And for "a", it is established that the strike was an armed attack
    When the matter is assessed under "us-practice"
    Then for "a", it does not arise whether the scale and effects of the strike were those of an armed attack
    And for "a", rule "aa-scale/any-use-of-force" decides

  Scenario: While nobody has judged the gravity it is open, and on a closed record deaths by more than a small unit speak for themselves
    Given a strike "s" by "alpha" on "beta"
    And for "s", it is established that the means used in the strike was: air_raid
    And for "s", it is established that the strike killed 12
    And for "s", it is established that the forces or means used in the strike were greater than those of a patrol or another small unit
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the scale and effects of the strike were those of an armed attack
    And on a closed record, for "s", it is established that the scale and effects of the strike were those of an armed attack
    And on a closed record, for "s", rule "aa.act.scale-effects/deaths-or-destruction" decides
    Given for "s", it is established that the forces or means used in the strike were no greater than those of a patrol or another small unit
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s", it is not established that the scale and effects of the strike were those of an armed attack
    And the memo cites "ICJ-NIC 195"

  Scenario: A warship put out of action may be enough, and a judgement to the contrary prevails
    Given a strike "s" by "alpha" on "beta"
    And for "s", it is established that the means used in the strike was: mine
    And for "s/beta", it is established that what the strike hit of the victim was: warship
    And for "s", it is established that the damage done by the strike was: serious
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s", rule "aa.act.scale-effects/warship-crippled" decides
    Given for "s", the author judges that the scale and effects of the strike were judged to be: minor
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the scale and effects of the strike were those of an armed attack

  Scenario: An attack that was meant to kill and failed is enough on the low threshold only
    Given a strike "s" by "alpha" on "beta"
    And for "s", it is established that the means used in the strike was: drone
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s", it is established that the strike was intercepted before it reached what it was meant for
    And for "s", it is established that the strike was meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the scale and effects of the strike were those of an armed attack
    When the matter is assessed under "caroline-moderate"
    Then for "s", rule "aa.act.scale-effects/harm-meant" decides

  Scenario: To arm a group is no armed attack, however grave what the group does
    Given for "a", it is established that the means used in the strike was: arming_training
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the scale and effects of the strike were those of an armed attack
    And for "a", it is not established that the strike was an armed attack

  Scenario: Several attributed acts of one plan may be added up, and unattributed ones may not
    Given for "a", the author judges that the scale and effects of the strike were judged to be: minor
    And for "a", it is established that the strike is relied on together with earlier acts as the last of a series
    And for "a", it is established that each act counted in the series that ends with the strike was the act of the State
    And for "a", it is established that one plan or one cause linked the acts counted in the series that ends with the strike
    And for "a", the author judges that the scale and effects of the series that ends with the strike were judged as a whole to be: serious
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is established that the strike completed a series of acts that together had the scale and effects of an armed attack
    And for "a", rule "aa-scale/in-a-series" decides
    And for "a", it is established that the strike was an armed attack
    When the matter is assessed under "icj-restrictive" with "sw.accumulation" set to "reject"
    Then for "a", it does not arise whether the strike completed a series of acts that together had the scale and effects of an armed attack
    And for "a", it is not established that the strike was an armed attack
    Given for "a", it is established that not each act counted in the series that ends with the strike was the act of the State
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the strike completed a series of acts that together had the scale and effects of an armed attack
    Given for "a", it is established that each other act counted in the series that ends with the strike was the act of a group whose operations the State coordinated
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the strike completed a series of acts that together had the scale and effects of an armed attack
    When the matter is assessed under "contextual-bethlehem"
    Then for "a", rule "aa.act.accumulation/with-coordinated-groups" decides
    Given for "a", it is established that no plan or cause linked the acts counted in the series that ends with the strike
    When the matter is assessed under "contextual-bethlehem"
    Then for "a", it is not established that the strike completed a series of acts that together had the scale and effects of an armed attack

  Scenario: Acts not shown to be the State's leave the series open, and on a closed record it fails
    Given for "a", the author judges that the scale and effects of the strike were judged to be: minor
    And for "a", it is established that the strike is relied on together with earlier acts as the last of a series
    And for "a", it is alleged by "beta" that each act counted in the series that ends with the strike was the act of the State
    And for "a", it is established that one plan or one cause linked the acts counted in the series that ends with the strike
    And for "a", the author judges that the scale and effects of the series that ends with the strike were judged as a whole to be: serious
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is open whether the strike was grave enough for an armed attack, alone or with other acts
    And on a closed record, for "a", it is not established that the strike was grave enough for an armed attack, alone or with other acts

  Scenario: A cyber operation is judged by its consequences, and loss of function alone leaves the law open
    Given for "a", it is established that the means used in the strike was: cyber
    And for "a", it is established that somebody says that the strike was a cyber operation
    And for "a", it is established that the cyber operation in the strike caused death, injury or physical damage
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is established that the consequences of the strike, a cyber operation, were those of an armed attack
    And for "a", rule "aa-scale/by-cyber-means" decides
    Given for "a", it is established that the cyber operation in the strike caused no death, injury or physical damage
    And for "a", it is established that the loss of function caused by the cyber operation in the strike was: permanent
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the scale and effects of the strike were those of an armed attack
    And on a closed record, for "a", it is open whether the consequences of the strike, a cyber operation, were those of an armed attack
    And for "a", it is open whether the strike was grave enough for an armed attack, alone or with other acts
    Given for "a", it is established that the loss of function caused by the cyber operation in the strike was: none
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is not established that the consequences of the strike, a cyber operation, were those of an armed attack

  Scenario: A strike of which nobody says that it was a cyber operation is not asked about as one
    Given for "a", it is alleged by "beta" that the means used in the strike was: drone
    When the matter is assessed under "icj-restrictive"
    Then for "a", it does not arise whether the consequences of the strike, a cyber operation, were those of an armed attack

  Scenario: A strike that one side calls a cyber operation is asked about as one
    Given for "a", it is alleged by "beta" that the means used in the strike was: cyber
    And for "a", it is established that somebody says that the strike was a cyber operation
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is open whether the consequences of the strike, a cyber operation, were those of an armed attack

  Scenario: Force authorised by the Council is not an armed attack
    Given for "a", it is established that the words of a resolution under Chapter VII authorised the State to use force
    And for "a", it is established that the strike kept to the purpose, place and time of the authorisation
    And for "a", it is established that the authorisation had not ended when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is established that the strike was itself a lawful use of force
    And for "a/beta", rule "armed-attack.on-victim/itself-lawful" decides
    And for "a", it is not established that the strike was an armed attack
    Given for "a", it is disputed whether the words of a resolution under Chapter VII authorised the State to use force
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is open whether the strike was itself a lawful use of force
    And for "a", it is open whether the strike was an armed attack
    And on a closed record, for "a", it is not established that the strike was itself a lawful use of force
    And on a closed record, for "a", it is established that the strike was an armed attack

  Scenario: Consent of one State takes away the attack on that State and on no other
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s", it is established that the means used in the strike was: missile
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: none
    And for "s/beta", it is established that what the strike hit of the victim was: base_abroad
    And for "s/gamma", it is established that what the strike hit of the victim was: territory
    And for "s/gamma", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "s/gamma", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "s/gamma", it is established that the agreement of the victim was given before the strike
    And for "s/gamma", it is established that the strike kept within the area to which the victim had agreed
    And for "s/gamma", it is established that the strike kept within the purpose to which the victim had agreed
    When the matter is assessed under "icj-restrictive"
    Then for "s/gamma", rule "armed-attack.on-victim/agreed-to" decides
    And for "s/gamma", it is not established that the strike was an armed attack on the victim
    And for "s/beta", it is established that the strike was an armed attack on the victim

  Scenario: A grave attack by a group that no State controls raises a question the Court has left open
    Given a group "band"
    And a strike "g" by "band" on "beta"
    And for "g", it is established that the means used in the strike was: missile
    And for "g/beta", it is established that what the strike hit of the victim was: village_or_town
    And for "g", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "g/beta", it is established that the strike came from outside the territory that the victim itself controlled
    And for "g", the author judges that the scale and effects of the strike were judged to be: serious
    And for "g", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "g", it is established that the actor is not an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "g", it is open whether the strike was an attack by a group, as grave as an armed attack and not attributable to the State
    When the matter is assessed under "us-practice"
    Then for "g", it is established that the strike was an attack by a group, as grave as an armed attack and not attributable to the State
    And for "a", it is not established that the strike was an attack by a group, as grave as an armed attack and not attributable to the State
    And the memo cites "ICJ-DRC 147"

  Scenario: A band sent by a State, or planned with it, attacks as the State does
    Given a group "band"
    And a strike "g" by "band" on "beta"
    And for "g", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "g", it is established that the actor is not an organ of the State in the law of that State
    And for "g", the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    And for "g", it is established that the actor was sent to carry out the strike by the State or on its behalf
    When the matter is assessed under "icj-restrictive"
    Then for "g", rule "aa.author.state-or-nonstate/sent" decides
    And for "g/beta", rule "aa.origin.external/sent-or-joined" decides
    Given for "g", it is established that the actor was not sent to carry out the strike by the State or on its behalf
    And for "g", it is established that the part of the State in the strike was: planning
    When the matter is assessed under "icj-restrictive"
    Then for "g", rule "aa.author.state-or-nonstate/substantially-involved" decides
    Given for "g", it is established that the part of the State in the strike was: arms_logistics
    When the matter is assessed under "icj-restrictive"
    Then for "g", it is not established that the author of the strike is one whose attack opens the right of self-defence

  Scenario: Lawful self-defence is not an armed attack on the State that attacked, and force beyond it is
    Given a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the means used in the strike was: missile
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", the author judges that the scale and effects of the strike were judged to be: serious
    And for "r", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "r", it is established that the actor is an organ of the State in the law of that State
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r", it is established that the act answered was still in progress when the strike came
    And for "r", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "r", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "r", it is established that the State stated these purposes for the strike: repel
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "r/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    And for "r", it is established that the strike pursued no goal beyond defence
    And for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "r", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "r", it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then for "r", rule "aa.defeater.lawful-prior/self-defence" decides
    And for "r/alpha", it is not established that the strike was an armed attack on the victim
    And for "a", it is established that the strike was an armed attack
    Given for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike was itself a lawful use of force
    And for "r/alpha", it is established that the strike was an armed attack on the victim

  Scenario: What stands for a State outside its territory is placed by the nearest text, and marked as arguable
    Given a strike "s" by "alpha" on "beta, gamma"
    And for "s/beta", it is established that what the strike hit of the victim was: civil_aircraft
    And for "s/gamma", it is established that what the strike hit of the victim was: offshore_installation
    When the matter is assessed under "icj-restrictive"
    Then for "s/beta", rule "aa.target.qualifies/civil-aircraft" decides
    And for "s/gamma", rule "aa.target.qualifies/installations-and-systems" decides
    And for "s/gamma", it is open whether the strike was directed at the victim or at what stands on its soil or belongs to it

  Scenario: Consent of every State struck makes the strike lawful as a whole
    Given for "a/beta", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "a/beta", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "a/beta", it is established that the agreement of the victim was given before the strike
    And for "a/beta", it is established that the strike kept within the area to which the victim had agreed
    And for "a/beta", it is established that the strike kept within the purpose to which the victim had agreed
    When the matter is assessed under "us-practice"
    Then for "a", rule "aa.defeater.lawful-prior/consented" decides
    And for "a", it is not established that the strike was an armed attack

  Scenario: Lawful force to enforce the law is no armed attack
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that warning shots were fired or another last warning was given before the strike
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    When the matter is assessed under "us-practice"
    Then it is established that the strike was itself a lawful use of force
    And it is not established that the strike was an armed attack
    And rule "aa.defeater.lawful-prior/enforced-the-law" decides

  Scenario: Force that went beyond enforcement is not lawful for having been meant to enforce
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that other means of stopping or arresting were left when force was used in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was itself a lawful use of force
    And rule "aa.defeater.lawful-prior/enforced-the-law" fails
