Feature: Countermeasures
  Whether a measure that would be wrong in itself was a lawful answer to a wrong: never by force.

  Scenario: Force is never a countermeasure
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: missile
    And it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "us-practice"
    Then it is not established that the strike as a measure involved no force
    And it is not established that the strike was justified as a countermeasure

  Scenario: A measure of pressure involves no force
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike as a measure involved no force
    And the memo cites "PCA-GS 446"

  Scenario: A third State is not injured
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the obligation that had been broken was not owed to the State itself
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State was itself injured by the wrong that the strike answered
    And it is not established that the strike was justified as a countermeasure

  Scenario: Without a wrong there is nothing to counter
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that no physical violence by weapons or armed personnel was done in the strike
    And for "a", it is established that the means used in the strike was: other
    And for "a", it is established that the strike took this form without physical violence: peaceful_passage
    And for "r", it is established that the State against which the strike was directed had broken no other obligation of international law
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike was justified as a countermeasure
    And on a closed record, for "r", it is not established that the strike answered an internationally wrongful act of the State against which it was directed

  Scenario: An earlier intervention is a wrong that a measure may answer
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the means used in the strike was: funding
    And for "a", it is established that the support given to the group in the strike was: funds
    And for "a", it is established that the support given in the strike went to an armed opposition in another State
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "r", rule "resp.cpw.countermeasure.prior-breach/intervention" decides
    And for "r", it is established that the strike answered an internationally wrongful act of the State against which it was directed

  Scenario: An earlier breach of the prohibition of force is a wrong that a measure may answer, though not by force
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "r", rule "resp.cpw.countermeasure.prior-breach/force" decides
    And for "r", it is not established that the strike was justified as a countermeasure
    And the memo cites "ICJ-NIC 210-211"

  Scenario: A measure neither announced nor urgent fails, and urgency excuses
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State had not called on the other State to comply, announced the strike as a measure and offered to negotiate
    And it is established that the strike was not urgently needed to preserve the rights of the State
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the procedure for the strike as a measure or was excused from it by urgency
    Given it is established that the strike was urgently needed to preserve the rights of the State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the procedure for the strike as a measure or was excused from it by urgency
    And rule "resp.cpw.countermeasure.procedure/urgent" decides

  Scenario: Punishment is not compliance
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike was meant to bring the other State back to its obligations
    And it is established that the State stated these purposes for the strike: punish
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the purpose of the strike was compliance and not punishment
    And rule "resp.cpw.countermeasure.purpose/punishment" decides

  Scenario: Whether a measure was commensurate is a judgement
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And "alpha" judges that the strike as a measure, set against the injury suffered, was judged to be: commensurate
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike as a measure was commensurate with the injury suffered
    Given the author judges that the strike as a measure, set against the injury suffered, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike as a measure was commensurate with the injury suffered

  Scenario: A measure that meets every condition is justified
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State against which the strike was directed had broken some other obligation of international law
    And it is established that the obligation that had been broken was owed to the State itself
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: other
    And it is established that the strike took this form without physical violence: economic_pressure
    And it is established that the strike was meant to bring the other State back to its obligations
    And it is established that the State stated these purposes for the strike: enforce_right
    And it is established that the State had called on the other State to comply, announced the strike as a measure and offered to negotiate
    And the author judges that the strike as a measure, set against the injury suffered, was judged to be: commensurate
    When the matter is assessed under "icj-restrictive"
    Then rule "resp.cpw.countermeasure.prior-breach/other" decides
    And rule "resp.cpw.countermeasure.procedure/announced" decides
    And it is established that the strike fulfilled the conditions of a lawful countermeasure
    And rule "resp.cpw.countermeasure/all-conditions" decides
    And it is established that the strike was justified as a countermeasure
    And rule "countermeasure/all-conditions" decides

  Scenario: A measure that touches protected obligations is no lawful countermeasure
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the strike as a measure departed from obligations that protect fundamental human rights or forbid humanitarian reprisals
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike fulfilled the conditions of a lawful countermeasure
    And it is not established that the strike was justified as a countermeasure
    And rule "resp.cpw.countermeasure/all-conditions" fails
    And rule "countermeasure/all-conditions" fails

  Scenario: A measure against a peremptory norm is no lawful countermeasure
    Given it is established that the grounds that the State put forward for the strike were: countermeasure
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
    And the author judges that the other norm against which the strike is said to run was peremptory and barred such an act
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike fulfilled the conditions of a lawful countermeasure
    And rule "resp.cpw.countermeasure/peremptory" decides

  Scenario: A strike that answers nothing is not asked for the conditions of a countermeasure
    Given it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it does not arise whether the strike fulfilled the conditions of a lawful countermeasure

  Scenario: Conditions on which the record is silent fail the State that relies on the excuse
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was justified as a countermeasure
    And on a closed record, it is not established that the strike was justified as a countermeasure

  Scenario: The breach of a ceasefire is a wrong that a measure may answer
    Given a strike "a" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "a"
    And a ceasefire "truce" between "alpha" and "beta"
    And for "a@truce", it is disputed whether the finding of the body charged by the ceasefire on the strike was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike answered an internationally wrongful act of the State against which it was directed
    And for "r", rule "resp.cpw.countermeasure.prior-breach/found-wrongful" is undecided
    Given for "a@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "a", it is established that the State committed an internationally wrongful act by the strike in at least one respect
    And for "r", it is established that the strike answered an internationally wrongful act of the State against which it was directed
    And for "r", rule "resp.cpw.countermeasure.prior-breach/found-wrongful" decides
    And on a closed record, for "r", rule "resp.cpw.countermeasure.prior-breach/force" fails

  Scenario: An act that is not shown to be wrongful opens no measure
    Given a strike "a" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "a"
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "r", rule "resp.cpw.countermeasure.prior-breach/found-wrongful" fails
