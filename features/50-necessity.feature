Feature: Necessity
  Whether there was something to answer, whether anything but force was left, whether the object, the aim and the
  author were the right ones, on whose soil, and whether the need still existed.

  Scenario: Of a strike that was no answer and for which nothing was pleaded necessity is not asked
    Given it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is not established that the strike came in answer to another act, or self-defence was pleaded for it
    And on a closed record, it does not arise whether the necessity required to justify the strike existed

  Scenario: A use of force is an occasion to answer
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a", it is established that the means used in the strike was: missile
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that there was a forcible act, an intervention or a real threat for the strike to answer
    And for "r", rule "nec.occasion/forcible-act" decides

  Scenario: An act that was only expected is no occasion by itself
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a", it is established that the means used in the strike was: missile
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "icj-restrictive"
    Then for "r", rule "nec.occasion/forcible-act" fails

  Scenario: While the attack is in progress nobody has to talk first
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a", it is established that the means used in the strike was: missile
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the act answered was still in progress when the strike came
    And for "r", it is established that a working diplomatic channel to the other side was open when the strike came
    And for "r", it is established that the peaceful means that were open had not been tried to the end before the strike
    And for "r", it is established that the State from whose soil the act answered came was already acting against its authors when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/attack-in-progress" decides
    And for "r", rule "nec.last-resort/host-acting" decides

  Scenario: A channel that was open and not used leaves force unnecessary
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that a working diplomatic channel to the other side was open when the strike came
    And for "r", it is established that the peaceful means that were open had not been tried to the end before the strike
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that peaceful means were unavailable, exhausted or futile when the strike came

  Scenario: Where the record says nothing of other means the answer is open, and on a closed record against the State that struck
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", it is open whether no choice of lesser means was left instead of the strike
    And on a closed record, for "r", it is not established that peaceful means were unavailable, exhausted or futile when the strike came
    And on a closed record, for "r", it is not established that the necessity required to justify the strike existed

  Scenario: Means that were tried and failed are exhausted, unless the host was already acting
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the peaceful means that were open had been tried and had failed before the strike
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/exhausted" decides

  Scenario: A host that was already acting leaves another means
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the peaceful means that were open had been tried and had failed before the strike
    And for "r", it is established that the State from whose soil the act answered came was already acting against its authors when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/host-acting" decides

  Scenario: No channel and no Council in time leave nothing but force
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that no working diplomatic channel to the other side was open when the strike came
    And for "r", it is established that the Security Council could not have dealt with the matter in time to spare the strike
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/nothing-open" decides

  Scenario: Futility excuses, but not from a channel that goes with a ceasefire in force and was left untried
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the other side had shown before the strike that the peaceful means that were open would lead nowhere
    And for "r", it is established that the peaceful means that were open had not been tried to the end before the strike
    And for "r", it is established that a direct line for incidents between the two sides worked when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/futile" decides
    Given a ceasefire "truce" between "alpha" and "beta"
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether peaceful means were unavailable, exhausted or futile when the strike came
    And for "r", rule "nec.last-resort/futile" is undecided

  Scenario: A store of the weapons used in the attack had a part in it
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that what the strike hit had not been used and was not to be used in the attack relied on
    And it is established that what the strike hit supplied, guided or sustained the attack relied on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the object hit by the strike had a part in the attack relied on
    And rule "nec.target-aim-nexus/supplies" decides
    And the memo cites "ICJ-OP 74-76"

  Scenario: An economic asset that played no part in the attack need not be destroyed
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that what the strike hit had not been used and was not to be used in the attack relied on
    And it is established that what the strike hit did not supply, guide or sustain the attack relied on
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the object hit by the strike had a part in the attack relied on

  Scenario: A target of opportunity fails whatever part it had played
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that what the strike hit had been used or was to be used in the attack relied on
    And it is established that what the strike hit was chosen because it could be reached rather than for its part in the attack
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the object hit by the strike had a part in the attack relied on
    And rule "nec.target-aim-nexus/opportunity" decides

  Scenario: Where no object was struck its part does not arise
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike was not directed at an object
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the object hit by the strike had a part in the attack relied on

  Scenario: Interception that would have sufficed leaves a choice of means
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that a lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that no choice of lesser means was left instead of the strike

  Scenario: Without an effective lesser means there was no choice
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that no choice of lesser means was left instead of the strike
    And the memo cites "CAR"

  Scenario: Punishment alone does not look forward, and deterrence does so on one view only
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: punish and deter
    When the matter is assessed under "icj-restrictive"
    Then it is not established that an aim that the State stated for the strike was to halt, repel or forestall an attack
    When the matter is assessed under "us-practice"
    Then it is established that an aim that the State stated for the strike was to halt, repel or forestall an attack
    And rule "nec.forward-looking/deterrence" decides

  Scenario: A defensive aim among others is enough for necessity
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: punish and prevent_next
    When the matter is assessed under "icj-restrictive"
    Then it is established that an aim that the State stated for the strike was to halt, repel or forestall an attack

  Scenario: Force against the State to which the act is attributable is directed at its author
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was directed at the author of the act answered
    And for "r", rule "nec.author-match/state" decides

  Scenario: Where the author is not proved it is open whether the right one was struck, and on a closed record not established
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike was directed at the author of the act answered
    And on a closed record, for "r", it is not established that the strike was directed at the author of the act answered

  Scenario: Force against others fails although the author is proved
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "gamma"
    And "r" answers "a"
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: others
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike was directed at the author of the act answered
    And for "r", it is not established that the necessity required to justify the strike existed

  Scenario: Force on the soil of a third State that has not consented makes the strike unnecessary as a whole
    Given a strike "r" by "beta" on "alpha, gamma"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    And for "r/gamma", it is established that the strike used force on the soil of the victim as a third State
    And it is established that the strike did not keep to the group behind the attack
    When the matter is assessed under "icj-restrictive"
    Then for "r/alpha", it does not arise whether there was a ground for using force on the soil of the victim
    And for "r/gamma", it is not established that there was a ground for using force on the soil of the victim
    And it is not established that the necessity required to justify the strike existed

  Scenario: Whether the State hit was a third State is never presumed
    Given a strike "r" by "beta" on "gamma"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike did not keep to the group behind the attack
    When the matter is assessed under "icj-restrictive"
    Then it is open whether there was a ground for using force on the soil of the victim

  Scenario: A third State that lent its soil for the attack may have to bear the answer there, and who says so must show it
    Given a strike "r" by "beta" on "gamma"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike used force on the soil of the victim as a third State
    And it is alleged by "beta" that the victim had placed its soil at the disposal of another State for the act that the strike answered
    And it is established that the strike did not keep to the group behind the attack
    When the matter is assessed under "icj-restrictive"
    Then it is open whether there was a ground for using force on the soil of the victim
    And on a closed record, it is not established that there was a ground for using force on the soil of the victim
    Given it is established that the victim had placed its soil at the disposal of another State for the act that the strike answered
    When the matter is assessed under "icj-restrictive"
    Then it is established that there was a ground for using force on the soil of the victim
    And rule "nec.territorial/soil-lent" decides

  Scenario: A third State that consented to force on its soil is no obstacle
    Given a strike "r" by "beta" on "gamma"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike used force on the soil of the victim as a third State
    And it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And it is established that whoever agreed to the strike was competent to bind the victim
    And it is established that the agreement of the victim was given before the strike
    And it is established that the strike kept within the area to which the victim had agreed
    And it is established that the strike kept within the purpose to which the victim had agreed
    And it is established that the victim did not withdraw its agreement to the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that there was a ground for using force on the soil of the victim
    And rule "nec.territorial/consent" decides

  Scenario: An unable host is a ground on some views only, and only for force that keeps to the group
    Given a group "militia"
    And a strike "a" by "militia" of "gamma" on "beta"
    And a strike "r" by "beta" on "gamma"
    And "r" answers "a"
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is not an organ of the State in the law of that State
    And for "a", it is established that the State did not control the area from which the strike came
    And for "r/gamma", it is established that the strike used force on the soil of the victim as a third State
    And for "r", it is established that the strike kept to the group behind the attack and spared the State where it stood
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: author_group
    When the matter is assessed under "icj-restrictive"
    Then for "r/gamma", rule "nec.territorial/unwilling-or-unable" fails
    And on a closed record, for "r", it is not established that the strike was directed at the author of the act answered
    When the matter is assessed under "us-practice"
    Then on a closed record, for "r/gamma", it is established that there was a ground for using force on the soil of the victim
    And on a closed record, for "r/gamma", rule "nec.territorial/unwilling-or-unable" decides
    And on a closed record, for "r", rule "nec.author-match/group" decides
    Given for "r", it is established that the strike did not keep to the group behind the attack
    When the matter is assessed under "us-practice"
    Then on a closed record, for "r/gamma", it is not established that there was a ground for using force on the soil of the victim

  Scenario: A State that sent the group may be struck as the author
    Given a group "band"
    And a strike "a" by "band" of "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor was sent to carry out the strike by the State or on its behalf
    And for "a", the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was directed at the author of the act answered
    And for "r", rule "nec.author-match/state-that-sent" decides

  Scenario: Those from whom an attack is expected are the author to be struck
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike was directed at the author of the act answered
    And for "r", rule "nec.author-match/expected" decides
    And for "r", it does not arise whether the need to answer the act answered still existed when the strike came

  Scenario: An intervention is an occasion although it is no force
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the means used in the strike was: funding
    And for "a", it is established that the support given to the group in the strike was: funds
    And for "a", it is established that the support given in the strike went to an armed opposition in another State
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that there was a forcible act, an intervention or a real threat for the strike to answer
    And for "r", rule "nec.occasion/intervention" decides

  Scenario: Months after the danger had passed there was no need to answer
    Given a strike "a" by "alpha" on "beta" at "2026-01-10"
    And a strike "r" by "beta" on "alpha" at "2026-07-10"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the danger from the act answered had passed when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the need to answer the act answered still existed when the strike came
    And for "r", it is not established that the necessity required to justify the strike existed

  Scenario: A danger that had not passed keeps the need alive until the Council bars further force
    Given a strike "a" by "alpha" on "beta" at "2026-01-10"
    And a strike "r" by "beta" on "alpha" at "2026-07-10"
    And "r" answers "a"
    And for "r", it is established that the danger from the act answered had not passed when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the need to answer the act answered still existed when the strike came
    Given it is established that the measures taken by the Security Council in this matter were: binding_ceasefire
    And it is established that the Security Council took its measures at 2026-03-01
    And it is established that what the Security Council decided was binding
    And it is established that the Security Council forbade further force
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the need to answer the act answered still existed when the strike came
    And for "r", rule "nec.continuing/council-acted" decides

  Scenario: Silence towards the other side is a sign, and no time to speak excuses it
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State had neither protested to the other side nor made a demand before the strike
    And it is established that there was time for a protest or a demand before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State had raised the matter with the other side before the strike so far as time allowed
    Given it is established that there was no time for a protest or a demand before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State had raised the matter with the other side before the strike so far as time allowed
    And the memo cites "ICJ-OP 76"

  Scenario: A protest made beforehand is a sign of the State's own view
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State had protested to the other side or made a demand before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State had raised the matter with the other side before the strike so far as time allowed

  Scenario: Every step together makes the force necessary
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a", it is established that the means used in the strike was: missile
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "r", it is established that the act answered was still in progress when the strike came
    And for "r", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "r", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "r", it is established that the State stated these purposes for the strike: halt_ongoing
    And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "r/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the necessity required to justify the strike existed
    And for "r", rule "necessity/every-step" decides
    And the memo cites "ICJ-OP 73"
