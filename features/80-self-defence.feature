Feature: Self-defence
  Whether a strike answered an armed attack, or an imminent one, on the State that struck or on a State that asked
  for its help, and whether everything else that the right demands was there for one and the same act.

  Background: an armed attack in progress, answered by what was needed
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "a/beta", it is established that the strike came from outside the territory that the victim itself controlled
    And for "a", the author judges that the scale and effects of the strike were judged to be: serious
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r", it is established that the act answered was still in progress when the strike came
    And for "r", it is established that the danger from the act answered had not passed when the strike came
    And for "r", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "r", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "r", it is established that the State stated these purposes for the strike: repel
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "r/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    And for "r", it is established that the strike pursued no goal beyond defence
    And for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "r", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "r", it is established that the force used in the strike kept to the area from which the attack or threat came

  Scenario: A necessary and proportionate answer to an armed attack is lawful self-defence
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is established that the State could rely on the act answered in its own right or at the request of the State attacked
    And for "r", it is established that the strike was lawful self-defence
    And for "r", rule "self-defence/armed-attack" decides
    And the memo cites "UNC 51"

  Scenario: Where self-defence was not pleaded it does not arise
    Given for "r", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then for "r", it does not arise whether the strike was lawful self-defence

  Scenario: An author who is only alleged keeps the plea open, and on a closed record it fails
    Given for "a", it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is open whether the strike was lawful self-defence
    And on a closed record, for "r", it is not established that the strike was lawful self-defence

  Scenario: A frontier incident is no armed attack on the restrictive view, and one on the view without a gap
    Given for "a", the author judges that the scale and effects of the strike were judged to be: frontier_incident
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is not established that the strike was lawful self-defence
    When the matter is assessed under "us-practice"
    Then for "r", it is established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is established that the strike was lawful self-defence

  Scenario: Excess defeats the plea although the attack is proved
    Given for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is established that the necessity required to justify the strike existed
    And for "r", it is not established that the strike was lawful self-defence

  Scenario: An unneeded target defeats the plea although the attack is proved
    Given for "r", it is established that what the strike hit had not been used and was not to be used in the attack relied on
    And for "r", it is established that what the strike hit did not supply, guide or sustain the attack relied on
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the necessity required to justify the strike existed
    And for "r", it is not established that the strike was lawful self-defence

  Scenario: A grave act of unknown authors and a proved but slight one do not add up to one armed attack
    Given a strike "slight" by "alpha" on "beta"
    And "r" answers "slight"
    And for "a", it is established that the actor was not seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that neither the actor nor the State it serves admitted having carried out the strike
    And for "a", the author judges that the circumstances taken together do not point to the actor as the author of the strike
    And for "slight", it is established that the means used in the strike was: small_arms
    And for "slight", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "slight/beta", it is established that what the strike hit of the victim was: territory
    And for "slight", the author judges that the scale and effects of the strike were judged to be: minor
    And for "slight", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "slight", it is established that the actor is an organ of the State in the law of that State
    And for "slight", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then for "r>a", it is not established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r>slight", it is not established that the act answered was an armed attack on the State or on a State for which it acted
    And for "r", it is not established that the strike was lawful self-defence

  Scenario: A declared reprisal is not defence
    Given for "r", it is established that the State stated these purposes for the strike: punish and retaliate
    When the matter is assessed under "us-practice"
    Then for "r", rule "self-defence/reprisal" decides
    And for "r", it is not established that the strike was lawful self-defence

  Scenario: Lawful self-defence may not be turned on civilians, and the breach leaves the defence lawful
    Given for "r", it is established that armed force was used between States in or around the strike
    And for "r", it is established that the persons at whom the strike was directed were of this status: civilian
    And for "r", the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was lawful self-defence
    And for "r", it is not established that the State kept the rule of distinction in the strike
    And for "r", it is established that the strike was in proportion to the need for defence
    And for "r", it is established that the strike was proportionate under the law of armed conflict

  Scenario: Measures of the Council that suspend the right defeat the plea
    Given it is established that the measures taken by the Security Council in this matter were: binding_ceasefire
    And it is established that the Security Council took its measures at 2025-12-01
    And it is established that what the Security Council decided was binding
    And it is established that the Security Council forbade further force
    When the matter is assessed under "icj-restrictive"
    Then for "r", rule "self-defence/council-measures" decides
    And for "r", it is not established that the strike was lawful self-defence

  Scenario: A missing report is evidence on the better view and fatal only on the stricter one
    Given for "r", it is established that the State did not write to the Security Council under Article 51 about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was lawful self-defence
    When the matter is assessed under "icj-restrictive" with "sw.reporting" set to "condition"
    Then for "r", it is not established that the strike was lawful self-defence
    And for "r", rule "self-defence/not-reported" decides

  Scenario: Defence of another without its request fails
    Given a strike "help" by "gamma" on "alpha"
    And "help" answers "a"
    And "help" is done for "beta"
    And for "help", it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And for "help", it is established that the State for which the strike was said to be done did not ask for help
    When the matter is assessed under "icj-restrictive"
    Then for "help", it is established that the act answered was an armed attack on the State or on a State for which it acted
    And for "help", it is not established that the State could rely on the act answered in its own right or at the request of the State attacked
    And for "help", it is not established that the strike was lawful self-defence

  Scenario: Defence of another at its request is available to a State that was not struck itself
    Given a strike "help" by "gamma" on "alpha"
    And "help" answers "a"
    And "help" is done for "beta"
    And for "help", it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And for "help", it is established that the State for which the strike was said to be done declared that it was the victim of an armed attack
    And for "help", it is established that the declaration by the State for which the strike was said to be done was made at 2026-01-01
    And for "help", it is established that the State for which the strike was said to be done asked for help
    And for "help", it is established that the request by the State for which the strike was said to be done was made at 2026-01-01
    And for "help", it is established that it was a State that asked for the help given in the strike
    And for "help", it is established that the attack relied on was directed against the State that asked for the help given in the strike
    When the matter is assessed under "icj-restrictive"
    Then for "help", it is established that the State could rely on the act answered in its own right or at the request of the State attacked
    And for "help", rule "self-defence.standing/requested" decides

  Scenario: A State that was itself struck keeps its own right although the other made no request
    Given a State "gamma"
    And "r" is done for "gamma"
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence and collective_self_defence
    And for "r", it is established that the State for which the strike was said to be done did not ask for help
    And for "r", it is established that the act answered struck or was to strike the State itself
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the State to be defended had declared itself attacked and asked for help in time for the strike
    And for "r", it is established that the strike was lawful self-defence
    And for "r", rule "self-defence.standing/struck-itself" decides

  Scenario: Whose injury it was stays open where only one of two States was the object of an armed attack and no request is shown
    Given a strike "b" by "alpha" on "beta, gamma"
    And a strike "q" by "beta" on "alpha"
    And "q" answers "b"
    And "q" is done for "gamma"
    And for "b", it is established that the means used in the strike was: missile
    And for "b", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "b/gamma", it is established that what the strike hit of the victim was: territory
    And for "b/gamma", it is established that the strike came from outside the territory that the victim itself controlled
    And for "b/beta", it is established that what the strike hit of the victim was: nationals_abroad
    And for "b", the author judges that the scale and effects of the strike were judged to be: serious
    And for "b", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "b", it is established that the actor is an organ of the State in the law of that State
    And for "b", it is established that the grounds that the State put forward for the strike were: none
    And for "q", it is established that the grounds that the State put forward for the strike were: self_defence and collective_self_defence
    And for "q", it is established that the State for which the strike was said to be done did not ask for help
    And for "q", it is established that the act answered struck or was to strike the State itself
    When the matter is assessed under "icj-restrictive"
    Then for "q", it is established that the act answered was an armed attack on the State or on a State for which it acted
    And for "q", it is open whether the State could rely on the act answered in its own right or at the request of the State attacked

  Scenario: An instant necessity may be met before the first blow where that is accepted, and stays open where it is reserved
    Given a strike "plan" by "alpha" on "beta"
    And a strike "first" by "beta" on "alpha"
    And "first" expects "plan"
    And for "plan", it is established that the state of the strike was: imminent
    And for "plan", it is established that the grounds that the State put forward for the strike were: none
    And for "first", it is established that the grounds that the State put forward for the strike were: anticipatory
    And for "first", it is established that an attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
    And for "first", it is established that the decision to attack had been taken by those against whom the strike was directed
    And for "first", it is established that the execution of the threatened attack had begun when the strike came
    And for "first", it is established that the means other than force left to avert the threatened attack when the strike came were: none
    And for "first", it is established that the means of attack of those against whom the strike was directed were: deployed
    And for "first", it is established that the time to the threatened attack when the strike came was a matter of: hours
    And for "first", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "first", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "first", it is established that the peaceful means that were open had been tried and had failed before the strike
    And for "first", it is established that the State stated these purposes for the strike: prevent_next
    And for "first", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "first/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    And for "first", it is established that the strike pursued no goal beyond defence
    And for "first", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "first", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "first", it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "caroline-moderate"
    Then for "first", rule "nec.occasion/real-threat" decides
    And for "first", rule "pab.aim/forestall-imminent" decides
    And for "first", rule "self-defence/imminent-attack" decides
    And for "first", it is established that the strike was lawful self-defence
    And for "first", it is not established that the act answered was an armed attack on the State or on a State for which it acted
    When the matter is assessed under "icj-restrictive"
    Then for "first", it is open whether the strike was lawful self-defence
    And on a closed record, for "first", it is open whether the strike was lawful self-defence
    When the matter is assessed under "icj-restrictive" with "sw.anticipation" set to "none"
    Then for "first", it is not established that the strike was lawful self-defence

  Scenario: Two strikes each said to answer the other stay open where their order is unknown
    Given "a" answers "r"
    And for "a", it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike was lawful self-defence
    And for "a", it is open whether the strike was lawful self-defence

  Scenario: Within a continuing conflict a slight act may be answered on the view that the first attack carries the defence
    Given a strike "slight" by "alpha" on "beta"
    And "r" answers "slight"
    And for "r>a", it is established that the act answered was no longer in progress when the strike came
    And for "r>a", it is established that the danger from the act answered had passed when the strike came
    And for "r>a", it is established that the conflict of which the strike was part began with the act answered
    And for "r>slight", it is established that the act answered was still in progress when the strike came
    And for "r>slight", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "slight", it is established that the means used in the strike was: small_arms
    And for "slight", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "slight/beta", it is established that what the strike hit of the victim was: territory
    And for "slight", the author judges that the scale and effects of the strike were judged to be: minor
    And for "slight", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "slight", it is established that the actor is an organ of the State in the law of that State
    And for "slight", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then for "r", it does not arise whether the strike fell within a continuing conflict that began with an armed attack on the side that the State defended
    And for "r", it is not established that the strike was lawful self-defence
    When the matter is assessed under "icj-restrictive" with "sw.each_use" set to "continuing-conflict"
    Then for "r", it is established that the strike fell within a continuing conflict that began with an armed attack on the side that the State defended
    And for "r", it is established that the strike was lawful self-defence
    And for "r", rule "self-defence/continuing-conflict" decides
    When the matter is assessed under "icj-restrictive" with "sw.each_use" set to "continuing-if-pattern"
    Then for "r", it is open whether the strike fell within a continuing conflict that began with an armed attack on the side that the State defended
    Given for "r", the author judges that the pattern of the acts that the strike answered was judged to be: isolated
    When the matter is assessed under "icj-restrictive" with "sw.each_use" set to "continuing-if-pattern"
    Then for "r", it is not established that the strike fell within a continuing conflict that began with an armed attack on the side that the State defended

  Scenario: A pattern of attacks, or an agreement that ended the war, settles whether the conflict still carries the defence
    Given for "r", it is established that the conflict of which the strike was part began with the act answered
    And for "r", the author judges that the pattern of the acts that the strike answered was judged to be: campaign
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is established that the strike fell within a continuing conflict that began with an armed attack on the side that the State defended
    And for "r", rule "self-defence.conflict/pattern" decides
    Given a ceasefire "peace" between "alpha" and "beta"
    And for "peace", it is established that the form of the ceasefire was: signed_treaty
    And for "peace", it is established that the acknowledgement of the ceasefire was: all_sides
    And for "peace", it is established that consent to the ceasefire was not procured by an unlawful threat or use of force
    And for "peace", it is established that the ceasefire was to apply from 2025-12-01T00:00Z
    And for "peace", it is established that the ceasefire was of a permanent character
    And for "peace", it is established that the ceasefire is to be read as an end of the war
    And for "r@peace", it is established that the State was a party to the ceasefire
    When the matter is assessed under "contextual-bethlehem"
    Then on a closed record, for "r@peace", it is established that the ceasefire was in force when the strike began
    And on a closed record, for "r", it is not established that the strike fell within a continuing conflict that began with an armed attack on the side that the State defended
    And on a closed record, for "r", rule "self-defence.conflict/war-ended" decides

  Scenario: A ceasefire of the Council bars the plea only on the view that leaves its consequences to the Council
    Given a ceasefire "order" between "alpha" and "beta"
    And for "order", it is established that the form of the ceasefire was: unsc_resolution
    And for "order", it is established that the ceasefire was to apply from 2025-12-01T00:00Z
    And for "r@order", it is established that the State was a party to the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was lawful self-defence
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then for "r", it is not established that the strike was lawful self-defence
    And for "r", rule "self-defence/council-ceasefire" decides
    Given for "order", it is established that the ceasefire set a fixed term to the halt in the fighting
    And for "order", it is established that the fixed term of the ceasefire ended at 2025-12-20T00:00Z
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then for "r@order", it is established that the ceasefire had ended by its own terms before the strike
    And for "r", rule "self-defence/council-ceasefire" fails
    And for "r", it is established that the strike was lawful self-defence

  Scenario: On the view of a whole war of self-defence the measures of time and place fall away after a grave attack
    Given for "r", it is established that the force used in the strike went on after the attack had been halted or repelled
    When the matter is assessed under "hague-belligerent"
    Then for "r", it is established that the strike answered an armed attack grave enough to begin a war of self-defence
    And for "r", it does not arise whether the force used in the strike ended when the aim of defence had been met
    And for "r", it is established that the strike was in proportion to the need for defence
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike was in proportion to the need for defence
