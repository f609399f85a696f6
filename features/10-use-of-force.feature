Feature: Use of force
  Whether an act was armed force in the relations between States, what may justify it beside
  self-defence, and which aims nothing justifies.

  Scenario: Weapons fired at the territory of another State are a use of force
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was an act of armed force
    And it is established that the strike fell within international relations as regards the victim
    And it is established that the strike was a use of force within Article 2(4) of the Charter
    And rule "uof.act.force/violence" decides
    And the memo cites "UNC 2(4)"

  Scenario: What is not known of an act is open, and on a closed record it is not established
    Given a strike "a" by "alpha" on "beta"
    And it is alleged by "beta" that physical violence by weapons or armed personnel was done in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was an act of armed force
    And it is open whether the strike was a use of force within Article 2(4) of the Charter
    And on a closed record, it is not established that the strike was an act of armed force

  Scenario: Arming a group that fights another State is a use of force and an intervention
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: arming_training
    And it is established that the support given to the group in the strike was: arms
    And it is established that the group supported by the strike was fighting the State against which it is said to be directed
    And it is established that the support given in the strike went to an armed opposition in another State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was an act of armed force
    And it is established that the strike intervened in the affairs of another State
    And rule "uof.act.force/arms-or-training" decides
    And the memo cites "ICJ-NIC 228"

  Scenario: Mere funds for such a group are an intervention but not force
    Given a strike "a" by "alpha" on "beta"
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: funding
    And it is established that the support given to the group in the strike was: funds
    And it is established that the support given in the strike went to an armed opposition in another State
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was an act of armed force
    And it is established that the strike intervened in the affairs of another State
    And rule "uof.act.force/support-without-arms" decides

  Scenario: Unarmed overflight stays open as a question of law even on a closed record
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: overflight
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that no armed forces entered or acted in the territory or territorial sea of another State against its will in the strike
    And it is established that the strike took this form without physical violence: unarmed_overflight
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was an act of armed force
    And on a closed record, it is open whether the strike was an act of armed force

  Scenario: Peaceful passage is not armed force
    Given a strike "a" by "alpha" on "beta"
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the means used in the strike was: warship_passage
    And it is established that the strike took this form without physical violence: peaceful_passage
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was an act of armed force
    And rule "uof.act.force/passage" decides

  Scenario: An act that harmed nobody falls below the prohibition only on the view that there is a threshold
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is established that the strike killed 0
    And it is established that the strike injured 0
    And it is established that the damage done by the strike was: none
    And it is established that the strike was not meant to coerce another State
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike was too slight to count as a use of force
    And it is established that the strike was a use of force within Article 2(4) of the Charter
    When the matter is assessed under "icj-restrictive" with "sw.deminimis" set to "threshold"
    Then it is established that the strike was too slight to count as a use of force
    And it is not established that the strike was a use of force within Article 2(4) of the Charter

  Scenario: The consent of the host does not justify force against another State struck with it
    Given a strike "a" by "alpha" on "beta, gamma"
    And for "a/beta", it is established that what the strike hit of the victim was: territory
    And for "a/gamma", it is established that what the strike hit of the victim was: armed_forces
    And for "a/beta", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "a/beta", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "a/beta", it is established that the agreement of the victim was given before the strike
    And for "a/beta", it is established that the strike kept within the area to which the victim had agreed
    And for "a/beta", it is established that the strike kept within the purpose to which the victim had agreed
    When the matter is assessed under "icj-restrictive"
    Then for "a/beta", it is established that the victim had validly consented to the strike
    And for "a/gamma", it is not established that the victim had validly consented to the strike
    And it is not established that every State struck had consented to the strike

  Scenario: A text that only sets the timetable of a withdrawal is no consent
    Given a strike "a" by "alpha" on "beta"
    And it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And the author judges that whoever agreed to the strike was competent to bind the victim
    And it is established that the agreement of the victim was given before the strike
    And it is established that the strike kept within the area to which the victim had agreed
    And it is established that the strike kept within the purpose to which the victim had agreed
    And it is established that the text relied on as consent of the victim only set the timetable and manner of a withdrawal
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the victim had validly consented to the strike

  Scenario: Whether force below an armed attack may be met on the spot depends on the doctrine
    Given a strike "a" by "alpha" on "beta"
    And it is established that a forcible act against the State or its units was in progress when the strike came
    And it is established that the force used in the strike did no more than repel the forcible act met with
    And it is established that no fire was carried over the line or border in the strike after the forcible act had ended
    When the matter is assessed under "caroline-moderate"
    Then it is established that the strike was a measure on the spot, taken only to repel a forcible act in progress
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was a measure on the spot, taken only to repel a forcible act in progress

  Scenario: An aim of deterrence alone is a reprisal except where deterrence counts as defence
    Given a strike "a" by "alpha" on "beta"
    And it is established that the State stated these purposes for the strike: deter
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stated purposes of the strike were those of a reprisal and no others
    And it is established that the strike was an armed reprisal
    And it is not established that the strike was justified as a reprisal
    When the matter is assessed under "us-practice"
    Then it is not established that the stated purposes of the strike were those of a reprisal and no others

  Scenario: An answer to an act that is over, with nothing more to expect, is a reprisal whatever its stated aim
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And it is established that the act answered was no longer in progress when the strike came
    And it is established that no further attack by the author of the act answered was to be expected when the strike came
    And for "r", it is established that the State stated these purposes for the strike: protect_forces
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the stated purposes of the strike were those of a reprisal and no others
    And for "r", it is established that the strike was an armed reprisal
    And for "r", it is not established that the strike was justified as a reprisal
    And for "r", rule "reprisal/nothing-left-to-defend" decides

  Scenario: Force used only to secure evidence is self-help
    Given a strike "a" by "alpha" on "beta"
    And it is established that the State stated these purposes for the strike: secure_evidence
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stated purposes of the strike were those of self-help and no others
    And the memo cites "ICJ-CC 34-35"

  Scenario: Force by an organ without any excuse breaches the prohibition
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the State justified the strike on these grounds: none
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the prohibition of the use of force by the strike

  Scenario: Where a State says that it was enforcing the law the breach is left open
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the State justified the strike on these grounds: law_enforcement
    And it is alleged by "alpha" that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a use of force within Article 2(4) of the Charter
    And it is open whether the State breached the prohibition of the use of force by the strike
