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
    And it is established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
    And rule "uof.act.force/violence" decides
    And the memo cites "UNC 2(4)"

  Scenario: What is not known of an act is open, and on a closed record it is not established
    Given a strike "a" by "alpha" on "beta"
    And it is alleged by "beta" that physical violence by weapons or armed personnel was done in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was an act of armed force
    And it is open whether the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
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
    And it is established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
    When the matter is assessed under "icj-restrictive" with "sw.deminimis" set to "threshold"
    Then it is established that the strike was too slight to count as a use of force
    And it is not established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it

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
    And it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the prohibition of the use of force by the strike

  Scenario: Where a State says that it was enforcing the law the breach is left open
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the grounds that the State put forward for the strike were: law_enforcement
    And it is alleged by "alpha" that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
    And it is open whether the State breached the prohibition of the use of force by the strike

  Scenario: On a closed record a plea of law enforcement that is not shown justifies nothing
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: territory
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the grounds that the State put forward for the strike were: law_enforcement
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the prohibition of the use of force by the strike
    And on a closed record, it is established that the State breached the prohibition of the use of force by the strike

  Scenario: Lawful force to enforce the law breaches no prohibition
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: merchant_ship
    And it is established that the ship for which the victim complains flew the flag of beta
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    And it is established that the footing on which the State acted in the strike was: own_territory
    And it is established that warning shots were fired or another last warning was given before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
    And it is not established that the State breached the prohibition of the use of force by the strike
    And rule "force-breach/law-enforcement" decides

  Scenario: Whether excess in enforcement breaches the prohibition too is a question of law
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: merchant_ship
    And it is established that the ship for which the victim complains flew the flag of beta
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    And it is established that the footing on which the State acted in the strike was: own_territory
    And it is established that neither warning shots were fired nor another last warning given before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was lawful force to enforce the law
    And it is open whether the State breached the prohibition of the use of force by the strike
    And on a closed record, it is open whether the State breached the prohibition of the use of force by the strike
    And rule "force-breach/excess-in-enforcement" decides
    And rule "force-breach/law-enforcement" fails

  Scenario: Force without jurisdiction is judged by the ordinary rule, whatever it was meant for
    Given a strike "a" by "alpha" on "beta"
    And it is established that physical violence by weapons or armed personnel was done in the strike
    And it is established that what the strike hit of the victim was: merchant_ship
    And it is established that the ship for which the victim complains flew the flag of beta
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that a signal to stop that could be seen or heard was given before force was used in the strike
    And it is established that no other means of stopping or arresting were left when force was used in the strike
    And it is established that the force used in the strike was not meant to sink, to bring down or to kill
    And the author judges that the force used in the strike for the purpose of enforcement was judged to be: not_excessive
    And it is established that the footing on which the State acted in the strike was: none
    And it is established that warning shots were fired or another last warning was given before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the prohibition of the use of force by the strike
    And rule "force-breach/excess-in-enforcement" fails

  Scenario: Consent that was withdrawn after the act had ended covers it
    Given a strike "a" by "alpha" on "beta" at "2026-01-10"
    And it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And the author judges that whoever agreed to the strike was competent to bind the victim
    And it is established that the agreement of the victim was given before the strike
    And it is established that the strike kept within the area to which the victim had agreed
    And it is established that the strike kept within the purpose to which the victim had agreed
    And it is established that the victim withdrew its agreement to the strike
    And "a" ended at "2026-01-12"
    And it is established that the victim withdrew its agreement at 2026-02-01
    When the matter is assessed under "icj-restrictive"
    Then it is established that the victim had validly consented to the strike

  Scenario: An act that outlasts the consent is not covered by it
    Given a strike "a" by "alpha" on "beta" at "2026-01-10"
    And it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And the author judges that whoever agreed to the strike was competent to bind the victim
    And it is established that the agreement of the victim was given before the strike
    And it is established that the strike kept within the area to which the victim had agreed
    And it is established that the strike kept within the purpose to which the victim had agreed
    And it is established that the victim withdrew its agreement to the strike
    And "a" ended at "2026-03-12"
    And it is established that the victim withdrew its agreement at 2026-02-01
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the victim had validly consented to the strike

  Scenario: An act that began after the withdrawal is not covered, although nobody knows when it ended
    Given a strike "a" by "alpha" on "beta" at "2026-01-10"
    And it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And the author judges that whoever agreed to the strike was competent to bind the victim
    And it is established that the agreement of the victim was given before the strike
    And it is established that the strike kept within the area to which the victim had agreed
    And it is established that the strike kept within the purpose to which the victim had agreed
    And it is established that the victim withdrew its agreement to the strike
    And it is established that the victim withdrew its agreement at 2026-01-05
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the victim had validly consented to the strike

  Scenario: A dangerous interception at sea without violence stays open as a question of law
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: naval_force
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that no armed forces entered or acted in the territory or territorial sea of another State against its will in the strike
    And it is established that the strike took this form without physical violence: dangerous_interception
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was an act of armed force
    And on a closed record, it is open whether the strike was an act of armed force

  Scenario: Armed forces that enter by force to gather evidence use force although they only spy
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: naval_force
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the strike took this form without physical violence: espionage
    And it is established that armed forces entered or acted in the territory or territorial sea of another State against its will in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was an act of armed force
    And rule "uof.act.force/pressure-or-espionage" fails

  Scenario: Espionage without forcible entry is not armed force
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: aircraft
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the strike took this form without physical violence: espionage
    And it is established that no armed forces entered or acted in the territory or territorial sea of another State against its will in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was an act of armed force
    And rule "uof.act.force/pressure-or-espionage" decides

  Scenario: Economic pressure is not armed force
    Given a strike "a" by "alpha" on "beta"
    And it is established that the means used in the strike was: other
    And it is established that no physical violence by weapons or armed personnel was done in the strike
    And it is established that the strike took this form without physical violence: economic_pressure
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was an act of armed force
    And rule "uof.act.force/pressure-or-espionage" decides

  Scenario: An authorisation of the Council justifies force within its words
    Given it is established that the words of a resolution under Chapter VII authorised the State to use force
    And it is established that the strike kept to the purpose, place and time of the authorisation
    And it is established that the authorisation had not ended when the strike came
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was authorised by the Security Council

  Scenario: An authorisation that was exceeded justifies nothing
    Given it is established that the words of a resolution under Chapter VII authorised the State to use force
    And it is established that the strike went beyond the purpose, place or time of the authorisation
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was authorised by the Security Council

  Scenario: Humanitarian need is no title to force
    Given it is established that the grounds that the State put forward for the strike were: humanitarian
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a title outside the Charter and consent justified the strike
    And rule "uof.justification.other/humanitarian" decides

  Scenario: The protection of nationals is left open by the widest view of self-defence only
    Given it is established that the grounds that the State put forward for the strike were: nationals
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a title outside the Charter and consent justified the strike
    When the matter is assessed under "us-practice"
    Then it is open whether a title outside the Charter and consent justified the strike

  Scenario: Fire carried over the border after the act had ended is no measure on the spot
    Given it is established that a forcible act against the State or its units was in progress when the strike came
    And it is established that the force used in the strike did no more than repel the forcible act met with
    And it is established that fire was carried over the line or border in the strike after the forcible act had ended
    When the matter is assessed under "caroline-moderate"
    Then it is not established that the strike was a measure on the spot, taken only to repel a forcible act in progress

  Scenario: Self-defence that was not pleaded is not asked for as a justification
    Given it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether self-defence is among the justifications made out for the strike

  Scenario: A plea of self-defence that fails is no justification
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State stated these purposes for the strike: punish
    When the matter is assessed under "icj-restrictive"
    Then it is not established that self-defence is among the justifications made out for the strike
    And rule "uof.justification.self-defence/made-out" fails

  Scenario: Manoeuvres without a word or a demand threaten nobody
    Given it is established that the means used in the strike was: manoeuvre
    And it is established that the way in which a threat was conveyed in or with the strike was: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that force that would have been unlawful was threatened in or with the strike
    And it is not established that the strike was a threat of force within Article 2(4) of the Charter
    And rule "threat-of-force/threatened" fails

  Scenario: Warships that pass at readiness and demand nothing threaten nobody
    Given it is established that the means used in the strike was: warship_passage
    And it is established that the way in which a threat was conveyed in or with the strike was: by_conduct
    And it is established that no demand went with what was conveyed in or with the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that force that would have been unlawful was threatened in or with the strike
    And rule "uof.threat/by-conduct" fails
    And rule "uof.threat/in-words" fails

  Scenario: A show of force behind a demand is a threat
    Given it is established that the means used in the strike was: naval_force
    And it is established that the way in which a threat was conveyed in or with the strike was: by_conduct
    And it is established that what was conveyed in or with the strike meant that armed force would be used
    And it is established that a demand went with what was conveyed in or with the strike
    And the author judges that it was judged credible that the force spoken of or shown in or with the strike would be used
    And the author judges that the force spoken of or shown in or with the strike was judged to be unlawful if it were used
    When the matter is assessed under "icj-restrictive"
    Then it is established that force that would have been unlawful was threatened in or with the strike
    And it is established that the strike was a threat of force within Article 2(4) of the Charter
    And rule "uof.threat/by-conduct" decides
    And rule "threat-of-force/threatened" decides

  Scenario: Words that can be believed need no demand
    Given it is established that the way in which a threat was conveyed in or with the strike was: by_words
    And it is established that what was conveyed in or with the strike meant that armed force would be used
    And the author judges that it was judged credible that the force spoken of or shown in or with the strike would be used
    And the author judges that the force spoken of or shown in or with the strike was judged to be unlawful if it were used
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a threat of force within Article 2(4) of the Charter
    And rule "uof.threat/in-words" decides
    And the memo cites "ICJ-NUC 47"

  Scenario: To announce lawful force is no unlawful threat
    Given it is established that the way in which a threat was conveyed in or with the strike was: by_words
    And it is established that what was conveyed in or with the strike meant that armed force would be used
    And the author judges that it was judged credible that the force spoken of or shown in or with the strike would be used
    And the author judges that the force spoken of or shown in or with the strike was judged to be lawful if it were used
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was a threat of force within Article 2(4) of the Charter
    And rule "uof.threat/in-words" fails

  Scenario: What one side calls a threat is open, and on a closed record it is not established
    Given it is alleged by "beta" that the way in which a threat was conveyed in or with the strike was: by_words
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was a threat of force within Article 2(4) of the Charter

  Scenario: A credible threat that nobody has judged unlawful is not established on a closed record
    Given it is established that the way in which a threat was conveyed in or with the strike was: by_words
    And it is established that what was conveyed in or with the strike meant that armed force would be used
    When the matter is assessed under "icj-restrictive"
    Then it is open whether force that would have been unlawful was threatened in or with the strike
    And on a closed record, it is not established that force that would have been unlawful was threatened in or with the strike

  Scenario: Nobody is asked about threats where none is spoken of
    Given it is established that the means used in the strike was: missile
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether force that would have been unlawful was threatened in or with the strike
    And it does not arise whether the strike was a threat of force within Article 2(4) of the Charter

  Scenario: A grave act on the list in the Definition of Aggression
    Given the author judges that the limb of the Definition of Aggression into which the strike was judged to fall is: b_bombardment
    And the author judges that the scale and effects of the strike were judged to be: serious
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike is an act on the list in the Definition of Aggression, and not too slight for it
    And rule "uof.lesser.aggression/listed" decides
    And rule "uof.lesser.aggression/gravity-for-the-council" fails
    And the memo cites "GA-3314 3"

  Scenario: A frontier incident is too slight for the Definition, and what is not on the list is not on it
    Given the author judges that the limb of the Definition of Aggression into which the strike was judged to fall is: d_attack_on_forces
    And the author judges that the scale and effects of the strike were judged to be: frontier_incident
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike is an act on the list in the Definition of Aggression, and not too slight for it
    And rule "uof.lesser.aggression/listed" fails

  Scenario: Between the two the gravity is for the Council
    Given the author judges that the limb of the Definition of Aggression into which the strike was judged to fall is: d_attack_on_forces
    And the author judges that the scale and effects of the strike were judged to be: minor
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike is an act on the list in the Definition of Aggression, and not too slight for it
    And on a closed record, it is open whether the strike is an act on the list in the Definition of Aggression, and not too slight for it
    And rule "uof.lesser.aggression/gravity-for-the-council" decides

  Scenario: Where nobody has judged whether a limb fits, none is taken to
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike is an act on the list in the Definition of Aggression, and not too slight for it
    And on a closed record, it is not established that the strike is an act on the list in the Definition of Aggression, and not too slight for it
