Feature: Conduct of hostilities
  Precautions, naval mines and the encouragement of breaches, alike for both sides.

  Scenario: The first shot between States brings the law of armed conflict in
    Given it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the law of armed conflict governed the strike
    And the memo cites "GC 2"

  Scenario: Fighting with an organised group is enough
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was part of intense fighting in which an organised armed group took part
    When the matter is assessed under "icj-restrictive"
    Then it is established that the law of armed conflict governed the strike

  Scenario: Occupied territory is enough
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was carried out in or from occupied territory
    When the matter is assessed under "icj-restrictive"
    Then it is established that the law of armed conflict governed the strike

  Scenario: Outside armed conflict the precautions do not arise
    Given it is established that no armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the law of armed conflict governed the strike
    And it does not arise whether the State did everything feasible to verify the target of the strike
    And it does not arise whether the precautions that the law requires were taken in the strike

  Scenario: One precaution neglected is enough
    Given it is established that armed force was used between States in or around the strike
    And the author judges that the checks made on the target before the strike were judged: less_than_feasible
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State did everything feasible to verify the target of the strike
    And it is not established that the precautions that the law requires were taken in the strike
    And it is open whether the State kept the duty to warn civilians of the strike

  Scenario: Who alleges a neglected precaution must show it
    Given it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the precautions that the law requires were taken in the strike
    And on a closed record, it is established that the precautions that the law requires were taken in the strike

  Scenario: A party's own judgement of its checks is a claim
    Given it is established that armed force was used between States in or around the strike
    And "alpha" judges that the checks made on the target before the strike were judged: all_feasible
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State did everything feasible to verify the target of the strike

  Scenario: Every precaution kept
    Given it is established that armed force was used between States in or around the strike
    And the author judges that the checks made on the target before the strike were judged: all_feasible
    And the author judges that no feasible weapon, time or method less harmful to civilians was judged to have existed for the strike
    And it is established that it did not become apparent while the strike could still be stopped that it should not go on
    And it is established that a warning was given before the strike
    And the author judges that the warning before the strike was judged to be one that civilians could act on in time
    And the author judges that no other objective of similar advantage and less danger to civilians was judged open instead of that of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the precautions that the law requires were taken in the strike

  Scenario: A less harmful weapon that was feasible had to be used
    Given it is established that armed force was used between States in or around the strike
    And the author judges that a feasible weapon, time or method less harmful to civilians was judged to have existed for the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State chose weapon, time and method of the strike so as to spare civilians as far as feasible

  Scenario: A safer objective of similar advantage had to be preferred
    Given it is established that armed force was used between States in or around the strike
    And the author judges that another objective of similar advantage and less danger to civilians was judged open instead of that of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State attacked in the strike the objective least dangerous to civilians among those of similar advantage

  Scenario: New information that comes in time must stop the attack
    Given it is established that armed force was used between States in or around the strike
    And it is established that it became apparent while the strike could still be stopped that it should not go on
    And it is established that the strike was not cancelled or suspended on new information
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the duty to cancel or suspend the strike

  Scenario: An attack stopped on new information is as the law wants it
    Given it is established that armed force was used between States in or around the strike
    And it is established that it became apparent while the strike could still be stopped that it should not go on
    And it is established that the strike was cancelled or suspended on new information
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the duty to cancel or suspend the strike

  Scenario: A warning nobody could act on is none
    Given it is established that armed force was used between States in or around the strike
    And it is established that the strike could be expected to affect civilians
    And it is established that a warning was given before the strike
    And the author judges that the warning before the strike was judged to be none that civilians could act on in time
    And the author judges that circumstances were judged to have permitted a warning before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the duty to warn civilians of the strike

  Scenario: Surprise that the attack needs excuses the warning
    Given it is established that armed force was used between States in or around the strike
    And it is established that no warning was given before the strike
    And the author judges that circumstances were judged to have ruled out a warning before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the duty to warn civilians of the strike

  Scenario: Where no civilian could be affected nobody need be warned
    Given it is established that armed force was used between States in or around the strike
    And it is established that the strike could not be expected to affect civilians
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the duty to warn civilians of the strike

  Scenario: The rules bind both sides alike, whoever struck first
    Given a strike "t" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "t"
    And for "t", it is established that armed force was used between States in or around the strike
    And for "r", it is established that armed force was used between States in or around the strike
    And for "t", it is established that the strike was directed at no specific military objective
    And for "r", it is established that the strike was directed at no specific military objective
    When the matter is assessed under "icj-restrictive"
    Then for "t", it is not established that the State kept the ban on indiscriminate attacks in the strike
    And for "r", it is not established that the State kept the ban on indiscriminate attacks in the strike

  Scenario: Outside armed conflict none of the rules on hostilities arises
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State kept the rule of distinction in the strike
    And it does not arise whether the object and the persons at which the strike was directed might lawfully be attacked
    And it does not arise whether the strike was proportionate under the law of armed conflict
    And it does not arise whether the blockade in the strike was lawful under the law of armed conflict
    And it does not arise whether the strike fulfilled the conditions of a belligerent reprisal
    And it does not arise whether a war crime was committed in the strike
    And it does not arise whether the First Additional Protocol bound the State as a treaty in the strike
    And it does not arise whether the State kept the rule that only military objectives may be attacked, as to the object of the strike
    And it does not arise whether the State kept the rule that what is doubtful is treated as civilian, in the strike
    And it does not arise whether the State kept the ban on indiscriminate attacks in the strike
    And it does not arise whether the State kept the rule of proportionality in attack, judged before the event, in the strike
    And it does not arise whether the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And it does not arise whether the victim took the precautions that the law asks of the State attacked, as to what the strike hit

  Scenario: A defender who kept objectives apart from civilians
    Given it is established that armed force was used between States in or around the strike
    And the author judges that the victim was judged to have kept the objective of the strike apart from civilians as far as feasible
    When the matter is assessed under "icj-restrictive"
    Then it is established that the victim took the precautions that the law asks of the State attacked, as to what the strike hit

  Scenario: A defender who hides behind civilians does not release the attacker
    Given it is established that armed force was used between States in or around the strike
    And the author judges that the victim was judged to have placed or left the objective of the strike among civilians although they could feasibly be kept apart
    And the author judges that the checks made on the target before the strike were judged: less_than_feasible
    And it is established that the strike was directed at no specific military objective
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the victim took the precautions that the law asks of the State attacked, as to what the strike hit
    And rule "bello.precautions.defender/kept-apart" fails
    And it is not established that the State did everything feasible to verify the target of the strike
    And it is not established that the State kept the rule of distinction in the strike

  Scenario: That the defender neglected its precautions is for the attacker to show
    Given it is established that armed force was used between States in or around the strike
    And "alpha" judges that the victim was judged to have placed or left the objective of the strike among civilians although they could feasibly be kept apart
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the victim took the precautions that the law asks of the State attacked, as to what the strike hit
    And on a closed record, it is established that the victim took the precautions that the law asks of the State attacked, as to what the strike hit

  Scenario: Mines laid and never notified breach the duty, in armed conflict or not
    Given it is established that no armed force was used between States in or around the strike
    And it is established that naval mines were laid in the strike
    And it is established that shipping was never told where the mines of the strike lay
    When the matter is assessed under "icj-restrictive"
    Then it is not established that those who laid the mines of the strike kept the duty to notify shipping of them
    And it is not established that the precautions that the law requires were taken in the strike

  Scenario: Notice that was strictly prevented is excused
    Given it is established that naval mines were laid in the strike
    And it is established that shipping was never told where the mines of the strike lay
    And it is established that military exigencies strictly prevented any notice of the mines of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that those who laid the mines of the strike kept the duty to notify shipping of them

  Scenario: Mines that were notified keep the duty
    Given it is established that naval mines were laid in the strike
    And it is established that shipping was told where the mines of the strike lay
    When the matter is assessed under "icj-restrictive"
    Then it is established that those who laid the mines of the strike kept the duty to notify shipping of them
    And the memo cites "ICJ-NIC 215"

  Scenario: Encouraging foreseeable breaches engages the State although the breaches are not its own
    Given it is established that the strike was part of intense fighting in which an organised armed group took part
    And it is established that the State gave fighters it supports texts, training or orders calling for forbidden acts such as the strike
    And it is established that it was likely or foreseeable to the State that the fighters would commit acts such as the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State is answerable for encouraging breaches of the law of armed conflict in conduct such as the strike
    And the memo cites "ICJ-NIC 255-256"

  Scenario: Acts nobody could foresee are not encouraged
    Given it is established that the strike was part of intense fighting in which an organised armed group took part
    And it is established that the State gave fighters it supports texts, training or orders calling for forbidden acts such as the strike
    And it is established that it was neither likely nor foreseeable to the State that the fighters would commit acts such as the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State encouraged fighters it supports to breach the law of armed conflict in conduct such as the strike

  Scenario: Nobody is taken to encourage breaches until it is said
    Given it is established that the strike was part of intense fighting in which an organised armed group took part
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State is answerable for encouraging breaches of the law of armed conflict in conduct such as the strike

  Scenario: Whether shipping was told must be disproved by who alleges that it was not
    Given it is established that naval mines were laid in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether those who laid the mines of the strike kept the duty to notify shipping of them
    And on a closed record, it is established that those who laid the mines of the strike kept the duty to notify shipping of them

  Scenario: Police work outside any fighting is not asked about the law of armed conflict
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the law of armed conflict governed the strike
    And it does not arise whether the State did everything feasible to verify the target of the strike
    And it is open whether the precautions that the law requires were taken in the strike

  Scenario: The name of police work takes nothing from the law of armed conflict where States fight
    Given it is established that armed force was used between States in or around the strike
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it is established that the law of armed conflict governed the strike

  Scenario: Who relies on a belligerent right is held to the law that gives it
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the grounds that the State put forward for the strike were: law_enforcement, belligerent_right
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the law of armed conflict governed the strike

  Scenario: Police work beyond jurisdiction is police work still
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: none
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the law of armed conflict governed the strike

  Scenario: A military act that is called police work is asked about the law of armed conflict
    Given it is established that armed force was used between States in or around the strike
    And it is established that the grounds that the State put forward for the strike were: law_enforcement
    And the author judges that the strike was judged to be in substance a military act
    When the matter is assessed under "icj-restrictive"
    Then it is established that the law of armed conflict governed the strike

  Scenario: In police work the precaution is to plan so that life is spared
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    And it is established that an earlier and safer arrest or stop was possible and was passed up before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the precautions that the law requires were taken in the strike

  Scenario: Bad planning of police work is for those who allege it to show
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was meant to enforce the law against a ship, an aircraft or persons
    And it is established that the footing on which the State acted in the strike was: own_territory
    And the author judges that the strike was judged to be in substance police work and no military act
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, it is established that the precautions that the law requires were taken in the strike

  Scenario: Police work that is only alleged takes nothing from the law of armed conflict on a closed record
    Given it is established that no armed force was used between States in or around the strike
    And it is alleged by "alpha" that the strike was meant to enforce the law against a ship, an aircraft or persons
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the law of armed conflict governed the strike
    And it does not arise whether the State did everything feasible to verify the target of the strike
    And on a closed record, it is not established that the law of armed conflict governed the strike
