Feature: Force in law enforcement
  Stopping and arresting by force: jurisdiction, warning, necessity, reasonable force, and how the operation was
  planned.

  Scenario: Where nobody speaks of law enforcement the question does not arise
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike was the enforcement of law within the jurisdiction of the State
    And it does not arise whether the strike was lawful force to enforce the law
    And it does not arise whether the State planned and controlled the strike so as to keep recourse to lethal force to the least
    And it does not arise whether those who carried out the strike needed to use force in their own defence

  Scenario: A ship stopped in the State's own waters, as ships are stopped, lawfully
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that warning shots were fired or another last warning was given before the strike
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was the enforcement of law within the jurisdiction of the State
    And it is established that the strike was lawful force to enforce the law
    And rule "uof.enforcement.basis/jurisdiction" decides
    And rule "law-enforcement-force/all-conditions" decides
    And the memo cites "PCA-GS 445"
    And the memo cites "SAIGA 155-156"

  Scenario: A blockade that is not lawful gives no title to enforce it
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: blockade
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that armed force was used between States in or around the strike
    And it is established that the blockade in the strike was declared and notified
    And it is established that the blockade in the strike was in fact enforced so as to keep ships from passing
    And it is established that the blockade in the strike was applied alike to the ships of all States
    And it is established that the blockade in the strike had another purpose than to starve the civilian population or deny it what it needs to survive
    And the author judges that the harm to the civilian population from the blockade in the strike was judged not excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was the enforcement of law within the jurisdiction of the State
    Given it is established that the blockade in the strike was not applied alike to the ships of all States
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was the enforcement of law within the jurisdiction of the State
    And rule "uof.enforcement.basis/jurisdiction" fails

  Scenario: A boarding takes its title from the blockade with which it is entered in one operation
    Given a strike "closure" by "alpha" on "beta"
    And a strike "boarding" by "alpha" on "gamma"
    And for "boarding", it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And for "boarding", it is established that the footing on which the State acted in the strike was: blockade
    And for "boarding", the author judges that the strike was judged to be in substance police work and no military act
    And for "boarding", it is established that the means used in the strike was: boarding
    When the matter is assessed under "icj-restrictive"
    Then for "boarding", it is established that the strike was the enforcement of law within the jurisdiction of the State
    Given an operation "op" of "closure, boarding"
    And for "closure", it is established that the means used in the strike was: blockade
    And for "closure", it is established that somebody says that the strike was a blockade
    And for "closure", it is established that armed force was used between States in or around the strike
    And for "closure", it is disputed whether the blockade in the strike was declared and notified
    When the matter is assessed under "icj-restrictive"
    Then for "boarding", it is open whether the strike was the enforcement of law within the jurisdiction of the State
    And on a closed record, for "boarding", it is not established that the strike was the enforcement of law within the jurisdiction of the State
    Given for "closure", it is established that the blockade in the strike was not declared and notified
    When the matter is assessed under "icj-restrictive"
    Then for "boarding", it is not established that the strike was the enforcement of law within the jurisdiction of the State

  Scenario: Enforcement on no footing at all is outside jurisdiction
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was the enforcement of law within the jurisdiction of the State
    And it is not established that the strike was lawful force to enforce the law
    And rule "uof.enforcement.basis/jurisdiction" fails

  Scenario: A military demand is no enforcement, whatever the waters
    Given it is established that the grounds that the State put forward for the strike were: law_enforcement
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance a military act
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was the enforcement of law within the jurisdiction of the State

  Scenario: A State's own word that its act was police work is not enough
    Given it is established that the grounds that the State put forward for the strike were: law_enforcement
    And it is established that the footing on which the State acted in the strike was: own_territory
    And "alpha" judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was the enforcement of law within the jurisdiction of the State
    And on a closed record, it is not established that the strike was the enforcement of law within the jurisdiction of the State

  Scenario: A plea that nothing else bears out leaves the question open
    Given it is established that the grounds that the State put forward for the strike were: law_enforcement
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was the enforcement of law within the jurisdiction of the State
    And it is open whether the strike was lawful force to enforce the law
    And on a closed record, it is not established that the strike was lawful force to enforce the law

  Scenario: A hot pursuit begun within the reach of the law and never broken off is a footing
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: hot_pursuit
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that the pursuit that led to the strike began within the reach of the law of the State and after a signal to stop
    And it is established that the pursuit that led to the strike was never broken off and entered no other territorial sea
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was the enforcement of law within the jurisdiction of the State
    And rule "uof.enforcement.basis/hot-pursuit" decides

  Scenario: A pursuit that was broken off is no longer hot
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: hot_pursuit
    And it is established that the pursuit that led to the strike began within the reach of the law of the State and after a signal to stop
    And it is established that the pursuit that led to the strike was broken off or entered another territorial sea
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was the enforcement of law within the jurisdiction of the State
    And rule "uof.enforcement.basis/hot-pursuit" fails

  Scenario: A pursuit that one side calls hot stays open, and on a closed record is not shown
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is alleged by "alpha" that the footing on which the State acted in the strike was: hot_pursuit
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was the enforcement of law within the jurisdiction of the State
    And on a closed record, it is not established that the strike was the enforcement of law within the jurisdiction of the State

  Scenario: Solid shot without warning
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that neither warning shots were fired nor another last warning given before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the steps of warning that go before force were taken in the strike or there was no time for them
    And it is not established that the strike was lawful force to enforce the law
    And rule "uof.enforcement.warning/step-by-step" fails
    And rule "uof.enforcement.warning/no-time" fails
    And the memo cites "REDC 499"

  Scenario: A warning that would have come too late need not be given
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that neither warning shots were fired nor another last warning given before the strike
    And it is established that a warning before the strike would have come too late to save life
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of warning that go before force were taken in the strike or there was no time for them
    And rule "uof.enforcement.warning/no-time" decides

  Scenario: Signals and warnings are for the State to show
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the steps of warning that go before force were taken in the strike or there was no time for them
    And on a closed record, it is not established that the steps of warning that go before force were taken in the strike or there was no time for them

  Scenario: Signals and warnings given in turn satisfy the law
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that warning shots were fired or another last warning was given before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of warning that go before force were taken in the strike or there was no time for them
    And rule "uof.enforcement.warning/step-by-step" decides

  Scenario: Other means had not been tried
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that other means of stopping or arresting were left when force was used in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the force used in the strike was unavoidable for the purpose of enforcement
    And rule "uof.enforcement.necessity/nothing-else-left" fails

  Scenario: Life endangered and the need for it not proved
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the force used in the strike endangered the life of those against whom it was used
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the force used in the strike was unavoidable for the purpose of enforcement
    And on a closed record, it is not established that the force used in the strike was unavoidable for the purpose of enforcement

  Scenario: Danger to life does not by itself make force avoidable
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the force used in the strike endangered the life of those against whom it was used
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the force used in the strike was unavoidable for the purpose of enforcement
    And rule "uof.enforcement.necessity/nothing-else-left" decides

  Scenario: A ship sunk on purpose that threatened nobody
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the force used in the strike was meant to sink, to bring down or to kill
    And it is established that those against whom force was used in the strike threatened the life of nobody
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the force used in the strike stayed within what is reasonable for enforcement
    And it is not established that the strike was lawful force to enforce the law
    And rule "uof.enforcement.proportion/reasonable" fails

  Scenario: A ship that sinks in the course of reasonable force was not sunk on purpose
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the damage done by the strike was: destroyed
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the force used in the strike stayed within what is reasonable for enforcement
    And rule "uof.enforcement.proportion/reasonable" decides
    And the memo cites "ALONE 1615-17"

  Scenario: Force meant to kill is within reason only against a threat to life
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the force used in the strike was meant to sink, to bring down or to kill
    And it is established that those against whom force was used in the strike threatened the life of the officers or of others
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the force used in the strike stayed within what is reasonable for enforcement

  Scenario: Resistance does not excuse excess, and does not take away the officers' own defence
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that those against whom force was used in the strike threatened the life of the officers or of others
    And it is established that those who carried out the strike met actual violence against themselves
    And it is established that force was used in the strike to protect those who carried it out from violence
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the force used in the strike stayed within what is reasonable for enforcement
    And it is not established that the strike was lawful force to enforce the law
    And it is established that violence met in the strike called for the protection of those who carried it out
    And it is established that those who carried out the strike needed to use force in their own defence
    And rule "uof.enforcement.unit-defence/attacked" decides
    And rule "unit-self-defence/needed" decides

  Scenario: Whether force was excessive is asked of persons and not computed
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And it is established that the strike killed 0
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the force used in the strike stayed within what is reasonable for enforcement

  Scenario: Officers whom nobody attacked had nothing to defend themselves against
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is not established that violence met in the strike called for the protection of those who carried it out
    And it is not established that those who carried out the strike needed to use force in their own defence
    And rule "uof.enforcement.unit-defence/attacked" fails
    And rule "unit-self-defence/needed" fails

  Scenario: Officers who say they were attacked leave it open
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is alleged by "alpha" that those who carried out the strike met actual violence against themselves
    When the matter is assessed under "icj-restrictive"
    Then it is open whether those who carried out the strike needed to use force in their own defence
    And on a closed record, it is not established that those who carried out the strike needed to use force in their own defence

  Scenario: An operation planned to spare life
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that no earlier and safer arrest or stop was possible before the strike and passed up
    And it is established that those who carried out the strike had been told what was only suspected and might be wrong
    And the author judges that the strike was judged to have been planned and controlled with a view to sparing life
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State planned and controlled the strike so as to keep recourse to lethal force to the least
    And rule "uof.enforcement.planning/so-planned" decides
    And the memo cites "MCCANN 202-214"

  Scenario: A safer arrest passed up
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that an earlier and safer arrest or stop was possible and was passed up before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State planned and controlled the strike so as to keep recourse to lethal force to the least
    And rule "uof.enforcement.planning/so-planned" fails

  Scenario: Suspicion passed on as certainty
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that those who carried out the strike had been told as certain what was only suspected
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State planned and controlled the strike so as to keep recourse to lethal force to the least

  Scenario: Bad planning is for those who allege it to show
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State planned and controlled the strike so as to keep recourse to lethal force to the least
    And on a closed record, it is established that the State planned and controlled the strike so as to keep recourse to lethal force to the least

  Scenario: Police work beyond jurisdiction is still police work
    Given it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: none
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike is treated as police work
    And it is not established that the strike was the enforcement of law within the jurisdiction of the State

  Scenario: Where nobody speaks of law enforcement an act is not treated as police work
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike is not treated as police work

  Scenario: What the State alone calls police work may be either, and on a closed record is not treated as such
    Given it is established that the grounds that the State put forward for the strike were: law_enforcement
    And "alpha" judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike is treated as police work
    And on a closed record, it is established that the strike is not treated as police work
