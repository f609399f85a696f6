Feature: Proportionality in attack
  Expected harm to civilians against the advantage anticipated, judged before the event and by persons.

  Background:
    Given it is established that armed force was used between States in or around the strike

  Scenario: Harm judged not excessive
    Given the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule of proportionality in attack, judged before the event, in the strike
    And it is established that the strike was proportionate under the law of armed conflict
    And the memo cites "ICRC-CIHL 14"

  Scenario Outline: Excess is a breach by the State, clear or not
    Given the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: <judgement>
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule of proportionality in attack, judged before the event, in the strike
    And it is not established that the strike was proportionate under the law of armed conflict
    And rule "bello.proportionality/not-excessive" fails
    And rule "bello.proportionality/below-the-criminal-threshold" fails

    Examples:
      | judgement         |
      | excessive         |
      | clearly_excessive |

  Scenario: At the criminal level only clear excess counts
    Given the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: excessive
    When the matter is assessed under "icj-restrictive" with "sw.ihl_threshold" set to "criminal"
    Then it is established that the State kept the rule of proportionality in attack, judged before the event, in the strike
    And rule "bello.proportionality/below-the-criminal-threshold" decides
    And the memo cites "ROME 8(2)(b)(iv)"

  Scenario: Clear excess is a breach at the criminal level too
    Given the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: clearly_excessive
    When the matter is assessed under "icj-restrictive" with "sw.ihl_threshold" set to "criminal"
    Then it is not established that the State kept the rule of proportionality in attack, judged before the event, in the strike

  Scenario: The number of the dead decides nothing
    Given it is established that the civilians that the strike in fact killed came to 300
    And it is established that the civilians that the strike was expected to kill came to 2 to 10
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule of proportionality in attack, judged before the event, in the strike
    And on a closed record, it is established that the State kept the rule of proportionality in attack, judged before the event, in the strike

  Scenario: Harm that did not happen does not cure an attack judged excessive beforehand
    Given it is established that the civilians that the strike in fact killed came to 0
    And the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State kept the rule of proportionality in attack, judged before the event, in the strike

  Scenario: A party's judgement of its own attack is a claim
    Given "alpha" judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: not_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule of proportionality in attack, judged before the event, in the strike
    And it is open whether the strike was proportionate under the law of armed conflict
    And on a closed record, it is established that the strike was proportionate under the law of armed conflict

  Scenario: So is the other side's
    Given "beta" judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: clearly_excessive
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule of proportionality in attack, judged before the event, in the strike

  Scenario: The defender who put objectives among civilians does not release the attacker
    Given the author judges that the victim was judged to have placed or left the objective of the strike among civilians although they could feasibly be kept apart
    And the author judges that the civilian harm to be expected from the strike, set against the advantage anticipated, was judged: excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the victim took the precautions that the law asks of the State attacked, as to what the strike hit
    And it is not established that the State kept the rule of proportionality in attack, judged before the event, in the strike
