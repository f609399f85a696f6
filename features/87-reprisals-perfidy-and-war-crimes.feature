Feature: Reprisals, perfidy and war crimes
  Breaches that are said to be allowed, breaches of faith, and breaches for which persons answer.

  # Belligerent reprisals

  Scenario: Nobody claims a belligerent reprisal until a State does
    Given it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike fulfilled the conditions of a belligerent reprisal

  Scenario: Every condition of a belligerent reprisal fulfilled
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And it is established that the other side had seriously violated the law of armed conflict before the strike
    And it is established that all other ways of making the other side comply had been tried or were useless before the strike
    And it is established that the State had warned the other side that it would answer further violations by an act such as the strike
    And it is established that the strike was decided as a reprisal at the highest level of government or command
    And the author judges that the strike was judged to be in proportion to the violation of the law of armed conflict that it answered
    And it is established that the strike was not directed against persons or objects that the Geneva Conventions protect
    And it is established that the strike was not directed against civilians or civilian objects in the course of hostilities
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike fulfilled the conditions of a belligerent reprisal
    And rule "bello.reprisals/conditions" decides
    And it is established that the strike was justified as a reprisal
    And rule "reprisal-justification/belligerent" decides
    And the memo cites "MARTIC 465-467"
    When the matter is assessed under "icj-restrictive" with "sw.ihl_threshold" set to "criminal"
    Then it is established that the strike fulfilled the conditions of a belligerent reprisal

  Scenario Outline: A belligerent reprisal fails with any of its conditions
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And it is established that <fact>
    When the matter is assessed under "us-practice"
    Then it is not established that the strike fulfilled the conditions of a belligerent reprisal
    And rule "bello.reprisals/conditions" fails
    And rule "bello.reprisals/civilians-in-custom" fails
    And rule "bello.reprisals/civilians-unsettled" fails
    And it is not established that the strike was justified as a reprisal
    And rule "reprisal-justification/belligerent" fails

    Examples:
      | fact |
      | the other side had not seriously violated the law of armed conflict before the strike |
      | other ways of making the other side comply were open and untried before the strike |
      | the State had not warned the other side that it would answer further violations by an act such as the strike |
      | the strike was not decided as a reprisal at the highest level of government or command |
      | the strike was directed against persons or objects that the Geneva Conventions protect |

  Scenario: A reprisal out of proportion to the violation it answered
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And the author judges that the strike was judged to be out of proportion to the violation of the law of armed conflict that it answered
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike fulfilled the conditions of a belligerent reprisal

  Scenario: A reprisal against civilians, where the Protocol binds
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And it is established that the other side had seriously violated the law of armed conflict before the strike
    And it is established that all other ways of making the other side comply had been tried or were useless before the strike
    And it is established that the State had warned the other side that it would answer further violations by an act such as the strike
    And it is established that the strike was decided as a reprisal at the highest level of government or command
    And the author judges that the strike was judged to be in proportion to the violation of the law of armed conflict that it answered
    And it is established that the strike was not directed against persons or objects that the Geneva Conventions protect
    And it is established that the strike was directed against civilians or civilian objects in the course of hostilities
    And it is established that the State was a party to the First Additional Protocol when the strike was made
    And it is established that the victim was a party to the First Additional Protocol when the strike hit it
    When the matter is assessed under "us-practice"
    Then it is not established that the strike fulfilled the conditions of a belligerent reprisal
    And rule "bello.reprisals/conditions" fails
    And rule "bello.reprisals/civilians-in-custom" fails

  Scenario: A reprisal against civilians, in custom
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And it is established that the other side had seriously violated the law of armed conflict before the strike
    And it is established that all other ways of making the other side comply had been tried or were useless before the strike
    And it is established that the State had warned the other side that it would answer further violations by an act such as the strike
    And it is established that the strike was decided as a reprisal at the highest level of government or command
    And the author judges that the strike was judged to be in proportion to the violation of the law of armed conflict that it answered
    And it is established that the strike was not directed against persons or objects that the Geneva Conventions protect
    And it is established that the strike was directed against civilians or civilian objects in the course of hostilities
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "us-practice"
    Then it is open whether the strike fulfilled the conditions of a belligerent reprisal
    And rule "bello.reprisals/civilians-in-custom" decides
    And rule "bello.reprisals/civilians-unsettled" decides
    And it is open whether the strike was justified as a reprisal
    And on a closed record, it is open whether the strike fulfilled the conditions of a belligerent reprisal

  Scenario: Prisoners and the wounded may never be the object of reprisals
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    And it is established that the other side had seriously violated the law of armed conflict before the strike
    And it is established that all other ways of making the other side comply had been tried or were useless before the strike
    And it is established that the State had warned the other side that it would answer further violations by an act such as the strike
    And it is established that the strike was decided as a reprisal at the highest level of government or command
    And the author judges that the strike was judged to be in proportion to the violation of the law of armed conflict that it answered
    And it is established that the strike was directed against persons or objects that the Geneva Conventions protect
    And it is established that the strike was not directed against civilians or civilian objects in the course of hostilities
    And it is established that the State was not a party to the First Additional Protocol when the strike was made
    When the matter is assessed under "us-practice"
    Then it is not established that the strike fulfilled the conditions of a belligerent reprisal

  Scenario: The State that claims a reprisal must show its conditions
    Given it is established that armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike fulfilled the conditions of a belligerent reprisal
    And it is open whether the strike was justified as a reprisal
    And on a closed record, it is not established that the strike fulfilled the conditions of a belligerent reprisal
    And on a closed record, it is not established that the strike was justified as a reprisal

  Scenario: In peace no claim of a belligerent reprisal justifies anything
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the State claimed the strike as a belligerent reprisal under the law of armed conflict
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike fulfilled the conditions of a belligerent reprisal
    And it is not established that the strike was justified as a reprisal

  # Perfidy by ceasefire

  Scenario: Good faith is presumed until somebody speaks of deception
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State did not agree to the ceasefire as cover for the attack in the strike

  Scenario: A ceasefire agreed in order to attack by surprise
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that armed force was used between States in or around the strike
    And it is established that it is said that the State agreed to the ceasefire in order to attack by surprise, as in the strike
    And the author judges that the State was judged to have agreed to the ceasefire with the intention of the attack by surprise made in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State did not agree to the ceasefire as cover for the attack in the strike
    And rule "bello.perfidy.ceasefire/good-faith" fails

  Scenario: A ceasefire agreed in good faith and broken later is no perfidy
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that armed force was used between States in or around the strike
    And it is established that it is said that the State agreed to the ceasefire in order to attack by surprise, as in the strike
    And the author judges that the State was judged to have agreed to the ceasefire without the intention of the attack made in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State did not agree to the ceasefire as cover for the attack in the strike
    And the memo cites "ICRC-CIHL 64"

  Scenario: That an attack came within minutes does not decide the intention
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that armed force was used between States in or around the strike
    And it is established that it is said that the State agreed to the ceasefire in order to attack by surprise, as in the strike
    And it is established that the strike came 3 after the ceasefire took effect
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State did not agree to the ceasefire as cover for the attack in the strike
    And on a closed record, it is established that the State did not agree to the ceasefire as cover for the attack in the strike

  # War crimes

  Scenario: Nobody is taken to have acted with intent until it is said
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And it is not established that a war crime was committed in the strike
    And it is not established that the State kept the rule of distinction in the strike

  Scenario: Civilians knowingly attacked
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/civilians" decides
    And it is established that a war crime was committed in the strike
    And the memo cites "ROME 8(2)(b)(i)"

  Scenario: What is enough for the State's breach is not enough for a crime
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S3 that the persons at whom the strike was directed were of this status: civilian
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule that civilians may not be attacked, as to the persons at whom the strike was directed
    And it is open whether the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And on a closed record, it is not established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And on a closed record, it is not established that a war crime was committed in the strike

  Scenario: An object without any military use knowingly attacked
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that what made the object of the strike contribute to the military effort was: none
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/civilian-object" decides

  Scenario: A hospital that kept its protection knowingly attacked
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the special protection of the object of the strike was: medical
    And it is established at S4 that the object of the strike was not being used for military ends in a way by which its special protection is lost
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/protected-place" decides

  Scenario: An attack knowingly directed at no specific objective
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the strike was directed at no specific military objective
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/no-specific-objective" decides

  Scenario: Only clear excess is a crime
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: clearly_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/clearly-excessive" decides

  Scenario: Excess that is not clear is the State's breach and no crime
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the persons at whom the strike was directed were of this status: combatant
    And it is established at S4 that what made the object of the strike contribute to the military effort was: use
    And it is established at S4 that the strike was directed at a specific objective
    And the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was proportionate under the law of armed conflict
    And it is not established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/civilians" fails
    And rule "bello.war-crime/civilian-object" fails
    And rule "bello.war-crime/protected-place" fails
    And rule "bello.war-crime/no-specific-objective" fails
    And rule "bello.war-crime/clearly-excessive" fails
    And rule "war-crime/serious-violation" fails

  Scenario: A reasonable mistake about the target excludes the crime
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the level at which the mistake behind the strike is to be answered for is: individual
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: task_of_others
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/mistake" decides
    And rule "bello.war-crime/civilians" decides

  Scenario: An unreasonable mistake does not
    Given it is established that armed force was used between States in or around the strike
    And it is established at S4 that those who planned or carried out the strike meant to hit what was protected or knew that clearly excessive harm would follow
    And it is established at S4 that the persons at whom the strike was directed were of this status: civilian
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the belief on which the strike rested was not reasonable on what was then known
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was a serious violation of the law of armed conflict committed with intent or knowledge
    And rule "bello.war-crime/mistake" fails
