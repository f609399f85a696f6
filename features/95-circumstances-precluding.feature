Feature: Circumstances precluding wrongfulness
  Six circumstances excuse, each on its own conditions, each only so far as it reaches, and none against a peremptory norm.

  Background:
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"

  Scenario: Nobody is taken to have acted under an irresistible force, in distress or in a state of necessity
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by force majeure
    And it is not established that the strike was excused by distress
    And it is not established that the strike was excused by a state of necessity
    And it is not established that the consent of every State struck precluded the wrongfulness of the strike as force against them
    And it does not arise whether self-defence precluded the wrongfulness of the strike as a use of force

  Scenario: Consent of the only State struck precludes wrongfulness
    Given for "s/beta", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "s/beta", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "s/beta", it is established that the agreement of the victim was given before the strike
    And for "s/beta", it is established that the strike kept within the area to which the victim had agreed
    And for "s/beta", it is established that the strike kept within the purpose to which the victim had agreed
    When the matter is assessed under "icj-restrictive"
    Then it is established that the consent of every State struck precluded the wrongfulness of the strike as force against them
    And rule "resp.cpw.consent/every-state-struck" decides
    And the memo cites "ARSIWA 20"

  Scenario: The consent of the host answers for its soil and not for the State whose forces were hit there
    Given a strike "t" by "alpha" on "beta, gamma" at "2026-01-04T10:00Z"
    And for "t", it is established that the means used in the strike was: missile
    And for "t", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "t/beta", it is established that what the strike hit of the victim was: territory
    And for "t/gamma", it is established that what the strike hit of the victim was: base_abroad
    And for "t/beta", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "t/beta", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "t/beta", it is established that the agreement of the victim was given before the strike
    And for "t/beta", it is established that the strike kept within the area to which the victim had agreed
    And for "t/beta", it is established that the strike kept within the purpose to which the victim had agreed
    And for "t/gamma", it is established that nobody acting for the victim agreed to the strike or to the operations of which it was part
    And for "t", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "t", it is established that the actor is an organ of the State in the law of that State
    And for "t", it is established that the grounds that the State put forward for the strike were: consent
    And for "t/beta", it is established that no obligation broken by the strike was owed to the victim itself and no breach specially affected the victim
    When the matter is assessed under "icj-restrictive"
    Then for "t", it is not established that the consent of every State struck precluded the wrongfulness of the strike as force against them
    And for "t", rule "resp.cpw.consent/every-state-struck" fails
    And for "t", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "t/beta", it is not established that the victim was an injured State in respect of the strike
    And for "t/gamma", it is established that the victim was an injured State in respect of the strike

  Scenario: A consent that is only alleged is open, and on a closed record it fails
    Given for "s/beta", it is alleged by "alpha" that someone acting for the victim agreed to the strike or to the operations of which it was part
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the consent of every State struck precluded the wrongfulness of the strike as force against them
    And on a closed record, it is not established that the consent of every State struck precluded the wrongfulness of the strike as force against them

  Scenario: A plea of self-defence that is not made good precludes nothing
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it is open whether self-defence precluded the wrongfulness of the strike as a use of force
    And on a closed record, it is not established that self-defence precluded the wrongfulness of the strike as a use of force
    And on a closed record, rule "resp.cpw.self-defence/lawful" fails

  Scenario: Lawful self-defence precludes the wrongfulness of the force
    Given a strike "a" by "beta" on "alpha" at "2026-01-03T09:00Z"
    And "s" answers "a"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/alpha", it is established that what the strike hit of the victim was: territory
    And for "a/alpha", it is established that the strike came from outside the territory that the victim itself controlled
    And for "a", the author judges that the scale and effects of the strike were judged to be: serious
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    And for "s", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "s", it is established that the act answered was still in progress when the strike came
    And for "s", it is established that the danger from the act answered had not passed when the strike came
    And for "s", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "s", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "s", it is established that the State stated these purposes for the strike: repel
    And for "s", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "s/beta", it is established that the strike did not use force on the soil of the victim as a third State
    And for "s", it is established that the strike pursued no goal beyond defence
    And for "s", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "s", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "s", it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that self-defence precluded the wrongfulness of the strike as a use of force
    And for "s", rule "resp.cpw.self-defence/lawful" decides

  Scenario: An event beyond control that left no choice is force majeure
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had no material possibility of avoiding the strike
    And it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was excused by force majeure
    And rule "resp.cpw.force-majeure/impossible" decides
    And the memo cites "ARSIWA 23"

  Scenario: Difficulty is not impossibility
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had a material possibility of avoiding the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by force majeure
    And rule "resp.cpw.force-majeure/impossible" fails

  Scenario: Who brings the event about cannot rely on it
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had no material possibility of avoiding the strike
    And it is established that the strike was not meant to kill, injure or destroy
    And it is established that the State had by its own conduct brought about the event to which it lays the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by force majeure

  Scenario: Who takes the risk cannot rely on the event
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had no material possibility of avoiding the strike
    And it is established that the strike was not meant to kill, injure or destroy
    And it is established that the State had assumed the risk of the event to which it lays the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by force majeure

  Scenario: That the State brought the event about is for the other side to show
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had no material possibility of avoiding the strike
    And it is established that the strike was not meant to kill, injure or destroy
    And it is alleged by "beta" that the State had by its own conduct brought about the event to which it lays the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was excused by force majeure
    And on a closed record, it is established that the strike was excused by force majeure

  Scenario: Force majeure that is only alleged fails on a closed record
    Given it is alleged by "alpha" that the strike was due to an irresistible force or an unforeseen event beyond control
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was excused by force majeure
    And on a closed record, it is not established that the strike was excused by force majeure

  Scenario: Distress excuses who saves lives in his care
    Given it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was excused by distress
    And rule "resp.cpw.distress/lives" decides

  Scenario: Distress of one's own making does not excuse
    Given it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And it is established that the strike was not meant to kill, injure or destroy
    And it is established that the State had by its own conduct brought about the danger to life to which it lays the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by distress
    And rule "resp.cpw.distress/lives" fails

  Scenario: Distress does not excuse who creates a greater peril
    Given it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And it is established that the strike was not meant to kill, injure or destroy
    And it is established that the strike was likely to create a peril comparable to that from which it saved or greater
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by distress

  Scenario: Distress that is only alleged fails on a closed record
    Given it is alleged by "alpha" that the strike was the only reasonable way to save lives in the care of those who did it
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was excused by distress
    And on a closed record, it is not established that the strike was excused by distress

  Scenario: A state of necessity without force excuses when every condition holds
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was excused by a state of necessity
    And rule "resp.cpw.necessity/only-way" decides
    And it is established that the necessity required to justify the strike existed
    And rule "necessity/state-of-necessity" decides
    And the memo cites "ICJ-GN 51"

  Scenario: Another way, even a costlier one, defeats the plea
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was a way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by a state of necessity
    And rule "resp.cpw.necessity/only-way" fails
    And it is not established that the necessity required to justify the strike existed
    And rule "necessity/state-of-necessity" fails

  Scenario: Who contributed to the situation cannot plead it
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by a state of necessity

  Scenario: The like interest of another may not be sacrificed
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike seriously impaired an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by a state of necessity

  Scenario: An interest that is not essential will not do
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was not essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by a state of necessity

  Scenario: A party's own word that its interest was essential leaves the plea open
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And "alpha" judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was excused by a state of necessity
    And on a closed record, it is not established that the strike was excused by a state of necessity

  Scenario: A rule that has weighed necessity already excludes the plea
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And it is established that it is said that the obligation itself excludes a plea of necessity for the strike
    And the author judges that the obligation at stake in the strike excludes a plea of necessity
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was excused by a state of necessity

  Scenario: Whether the obligation excludes the plea is a question of law
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    And it is established that it is said that the obligation itself excludes a plea of necessity for the strike
    And it is disputed whether the obligation at stake in the strike excludes a plea of necessity
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was excused by a state of necessity
    And on a closed record, it is open whether the strike was excused by a state of necessity

  Scenario: The necessity of self-defence is not answered by a state of necessity
    Given it is established that the grounds that the State put forward for the strike were: self_defence, state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was excused by a state of necessity
    And on a closed record, it is not established that the strike was lawful self-defence
    And on a closed record, it is not established that the necessity required to justify the strike existed

  Scenario: Grave force is not excused by a state of necessity, however complete the plea
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that the means used in the strike was: missile
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And it is established that the strike was meant to kill, injure or destroy
    And the author judges that the scale and effects of the strike were judged to be: serious
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is established that a peremptory norm barred necessity and the like as excuses for the strike
    And rule "resp.cpw.limits/grave-force" decides
    And it is not established that the strike was excused by a state of necessity
    And rule "resp.cpw.necessity/peremptory" decides
    And the memo cites "ARSIWA 26"

  Scenario: For lesser force the bar is unsettled and the plea stays open
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that the means used in the strike was: missile
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And it is established that the strike was meant to kill, injure or destroy
    And the author judges that the scale and effects of the strike were judged to be: minor
    And the author judges that the interest that the strike was to safeguard was essential
    And it is established that the interest that the strike was to safeguard was in grave and imminent peril
    And it is established that there was no way other than the strike to safeguard that interest
    And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
    And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a peremptory norm barred necessity and the like as excuses for the strike
    And rule "resp.cpw.limits/lesser-force" decides
    And rule "resp.cpw.limits/lesser-force-unsettled" decides
    And it is open whether the strike was excused by a state of necessity
    And on a closed record, it is open whether the strike was excused by a state of necessity

  Scenario: What is done without force meets no bar
    Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a peremptory norm barred necessity and the like as excuses for the strike
    And rule "resp.cpw.limits/grave-force" fails
    And rule "resp.cpw.limits/lesser-force" fails
    And rule "resp.cpw.limits/lesser-force-unsettled" fails
    And rule "resp.cpw.necessity/peremptory" fails
    And rule "resp.cpw.distress/peremptory" fails
    And rule "resp.cpw.force-majeure/peremptory" fails
    And rule "resp.cpw.limits/other-norm" fails

  Scenario: Another peremptory norm bars every excuse
    Given it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And it is established that the State had no material possibility of avoiding the strike
    And it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
    And the author judges that the other norm against which the strike is said to run was peremptory and barred such an act
    When the matter is assessed under "icj-restrictive"
    Then it is established that a peremptory norm barred necessity and the like as excuses for the strike
    And rule "resp.cpw.limits/other-norm" decides
    And it is not established that the strike was excused by force majeure
    And rule "resp.cpw.force-majeure/peremptory" decides
    And it is not established that the strike was excused by distress
    And rule "resp.cpw.distress/peremptory" decides

  Scenario: Whether the other norm is peremptory is a question of law
    Given it is established that the strike was not meant to kill, injure or destroy
    And it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
    And it is disputed whether the other norm against which the strike is said to run was peremptory and barred such an act
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a peremptory norm barred necessity and the like as excuses for the strike
    And on a closed record, it is open whether a peremptory norm barred necessity and the like as excuses for the strike
