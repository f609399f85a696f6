Feature: Proportionality of self-defence
  Whether the operation as a whole was no more than defence needed: a person's judgement, never a number.

  Scenario: Force judged reasonable for the aim is in measure
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    When the matter is assessed under "icj-restrictive"
    Then it is established that the amount of force used in the strike was reasonable for the aim of defence
    And the memo cites "AGO 121"

  Scenario: Force judged excessive is out of measure and takes the whole test with it
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the amount of force used in the strike was reasonable for the aim of defence
    And it is not established that the strike was in proportion to the need for defence

  Scenario: A State's judgement of its own measure is only its claim
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And "alpha" judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the amount of force used in the strike was reasonable for the aim of defence
    And on a closed record, it is not established that the amount of force used in the strike was reasonable for the aim of defence

  Scenario: Numbers alone decide nothing
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that in the strike 140 were struck
    And it is established that in the strike 2000 were used
    And it is established that the strike killed 300
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the amount of force used in the strike was reasonable for the aim of defence

  Scenario: To halt the attack is within what defence allows on every view
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: halt_ongoing
    And it is established that the strike pursued no goal beyond defence
    When the matter is assessed under "icj-restrictive"
    Then it is established that the aim of the strike stayed within what defence allows
    And rule "pab.aim/halt-or-repel" decides

  Scenario: To prevent the next attack is within what defence allows on some views only
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r", it is established that the State stated these purposes for the strike: prevent_next
    And for "r", it is established that the strike pursued no goal beyond defence
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the aim of the strike stayed within what defence allows
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is established that the aim of the strike stayed within what defence allows
    And for "r", rule "pab.aim/prevent-the-next" decides

  Scenario: Deterrence is within what defence allows on one view only
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: deter
    And it is established that the strike pursued no goal beyond defence
    When the matter is assessed under "caroline-moderate"
    Then it is not established that the aim of the strike stayed within what defence allows
    When the matter is assessed under "us-practice"
    Then it is established that the aim of the strike stayed within what defence allows
    And rule "pab.aim/deter" decides

  Scenario: Escort of shipping may be the aim of a defence
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: protect_shipping
    And it is established that the strike pursued no goal beyond defence
    When the matter is assessed under "icj-restrictive"
    Then it is established that the aim of the strike stayed within what defence allows
    And rule "pab.aim/protect" decides

  Scenario: A goal beyond defence spoils a defensive aim
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: repel and regime_change
    And it is established that the strike pursued a goal beyond defence, such as punishment, a change of government or a lasting advantage
    When the matter is assessed under "us-practice"
    Then it is not established that the aim of the strike stayed within what defence allows

  Scenario: Force that goes on after the attack was repelled outlasts its aim
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the force used in the strike went on after the attack had been halted or repelled
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the force used in the strike ended when the aim of defence had been met

  Scenario: Force that stops and stays where the threat came from is in measure in time and place
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then it is established that the force used in the strike ended when the aim of defence had been met
    And it is established that the strike was confined in space as defence requires
    And it does not arise whether the strike answered an armed attack grave enough to begin a war of self-defence
    And the memo cites "ICJ-DRC 147"

  Scenario: Force far beyond the area of the threat is out of measure in place
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the force used in the strike reached beyond the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was confined in space as defence requires

  Scenario: A target without a part in the attack does not fit the aim
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that what the strike hit had not been used and was not to be used in the attack relied on
    And it is established that what the strike hit did not supply, guide or sustain the attack relied on
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the target of the strike fitted the aim of defence

  Scenario: A strike may be reasonable alone and part of an excessive operation
    Given a strike "r1" by "beta" on "alpha"
    And a strike "r2" by "beta" on "alpha"
    And an operation "op" of "r1, r2"
    And for "r1", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r2", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r1", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And the author judges that the amount of force used in the operation as a whole, measured against the need for defence, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "r1", it is established that the amount of force used in the strike was reasonable for the aim of defence
    And for "r1", it is not established that the strike was part of an operation whose force as a whole was reasonable
    And for "r1", it is not established that the strike was in proportion to the need for defence

  Scenario: A reasonable operation is weighed as one
    Given a strike "r1" by "beta" on "alpha"
    And a strike "r2" by "beta" on "alpha"
    And an operation "op" of "r1, r2"
    And for "r1", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "r2", it is established that the grounds that the State put forward for the strike were: self_defence
    And the author judges that the amount of force used in the operation as a whole, measured against the need for defence, was judged to be: reasonable
    When the matter is assessed under "icj-restrictive"
    Then for "r2", it is established that the strike was part of an operation whose force as a whole was reasonable
    And the memo cites "ICJ-OP 77"

  Scenario: An operation of one strike is not weighed twice
    Given a strike "r1" by "beta" on "alpha"
    And an operation "op" of "r1"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike was part of an operation whose force as a whole was reasonable

  Scenario: Effects on third States that nobody has judged keep the measure open
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike had effects on third States, on shipping or on the environment
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the effects of the strike on third States, shipping and the environment were tolerable
    And on a closed record, it is not established that the effects of the strike on third States, shipping and the environment were tolerable

  Scenario: Effects on third States are presumed absent until raised and then judged
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And the author judges that the harm that the strike did to third States, shipping or the environment was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the effects of the strike on third States, shipping and the environment were tolerable
    Given it is established that the strike had effects on third States, on shipping or on the environment
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the effects of the strike on third States, shipping and the environment were tolerable
    Given the author judges that the harm that the strike did to third States, shipping or the environment was judged to be: tolerable
    When the matter is assessed under "icj-restrictive"
    Then it is established that the effects of the strike on third States, shipping and the environment were tolerable

  Scenario: Every measure kept puts the strike in proportion
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: repel
    And it is established that the strike pursued no goal beyond defence
    And the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And it is established that the force used in the strike kept to the area from which the attack or threat came
    And it is established that what the strike hit had been used or was to be used in the attack relied on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was in proportion to the need for defence
    And rule "proportionality-ad-bellum/every-measure" decides

  Scenario: A measure on which the record is silent keeps the whole open, and on a closed record against the State that struck
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: repel
    And it is established that the strike pursued no goal beyond defence
    And the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was in proportion to the need for defence
    And on a closed record, it is not established that the strike was in proportion to the need for defence

  Scenario: A series that counts as one attack is the yardstick, and decides nothing by itself
    Given a strike "last" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "last"
    And for "last", it is established that the strike is relied on together with earlier acts as the last of a series
    And for "last", it is established that each act counted in the series that ends with the strike was the act of the State
    And for "last", it is established that one plan or one cause linked the acts counted in the series that ends with the strike
    And for "last", the author judges that the scale and effects of the series that ends with the strike were judged as a whole to be: serious
    And for "last", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "last", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the strike is to be measured against the series of acts it answered
    And for "r", it is open whether the amount of force used in the strike was reasonable for the aim of defence
    When the matter is assessed under "icj-restrictive" with "sw.accumulation" set to "reject"
    Then for "r", it is not established that the strike is to be measured against the series of acts it answered
