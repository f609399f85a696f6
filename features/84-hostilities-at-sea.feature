Feature: Hostilities at sea
  Merchant ships, neutral ships and blockade.

  Background:
    Given it is established that armed force was used between States in or around the strike

  Scenario: No ship is taken to have been the target until somebody says so
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State kept the rule that merchant and civilian vessels may not be attacked, in the strike

  Scenario: A warship may be attacked
    Given it is established that the kind of vessel at which the strike was directed was: warship
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that merchant and civilian vessels may not be attacked, in the strike
    And rule "bello.naval/warship" decides
    And rule "bello.naval/immunity-lost" fails

  Scenario Outline: A merchant or civilian vessel that did nothing to lose its immunity may not
    Given it is established that the kind of vessel at which the strike was directed was: <vessel>
    And it is established that the conduct by which the vessel at which the strike was directed is said to have lost its immunity was: none
    When the matter is assessed under "us-practice"
    Then it is not established that the State kept the rule that merchant and civilian vessels may not be attacked, in the strike
    And rule "bello.naval/warship" fails
    And rule "bello.naval/immunity-lost" fails
    And it is not established that the State kept the rule of distinction in the strike

    Examples:
      | vessel           |
      | neutral_merchant |
      | enemy_merchant   |
      | civilian         |

  Scenario: A neutral ship that refuses to stop after warning may be attacked
    Given it is established that the kind of vessel at which the strike was directed was: neutral_merchant
    And it is established that the conduct by which the vessel at which the strike was directed is said to have lost its immunity was: refused_to_stop_after_warning
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State kept the rule that merchant and civilian vessels may not be attacked, in the strike
    And rule "bello.naval/immunity-lost" decides
    And the memo cites "SANREMO 67"

  Scenario: What the ship had done is for the side that complains to exclude
    Given it is established that the kind of vessel at which the strike was directed was: neutral_merchant
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State kept the rule that merchant and civilian vessels may not be attacked, in the strike
    And on a closed record, it is established that the State kept the rule that merchant and civilian vessels may not be attacked, in the strike

  # Blockade

  Scenario: Where no blockade was laid the question does not arise
    Given it is established that the means used in the strike was: missile
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the blockade in the strike fulfilled the conditions of the law of armed conflict
    And it does not arise whether the blockade in the strike was lawful under the law of armed conflict

  Scenario: A strike of which nobody says that it was a blockade is not asked about as one
    Given it is alleged by "beta" that the means used in the strike was: drone
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the blockade in the strike fulfilled the conditions of the law of armed conflict
    And it does not arise whether the blockade in the strike was lawful under the law of armed conflict

  Scenario: What one side calls a blockade is asked about as one
    Given it is alleged by "beta" that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that armed force was used between States in or around the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the blockade in the strike fulfilled the conditions of the law of armed conflict
    And it is open whether the blockade in the strike was lawful under the law of armed conflict

  Scenario: A blockade that fulfils every condition
    Given it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that the blockade in the strike was declared and notified
    And it is established that the blockade in the strike was in fact enforced so as to keep ships from passing
    And it is established that the blockade in the strike was applied alike to the ships of all States
    And it is established that the blockade in the strike had another purpose than to starve the civilian population or deny it what it needs to survive
    And the author judges that the harm to the civilian population from the blockade in the strike was judged not excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the blockade in the strike fulfilled the conditions of the law of armed conflict
    And it is established that the blockade in the strike was lawful under the law of armed conflict
    And the memo cites "SANREMO 93-104"

  Scenario Outline: Any condition that fails makes it unlawful
    Given it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that <fact>
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the blockade in the strike was lawful under the law of armed conflict
    And rule "bello.blockade/conditions" fails

    Examples:
      | fact                                                                                                                        |
      | the blockade in the strike was not declared and notified                                                                    |
      | the blockade in the strike was not in fact enforced so as to keep ships from passing                                        |
      | the blockade in the strike was not applied alike to the ships of all States                                                 |
      | the sole purpose of the blockade in the strike was to starve the civilian population or deny it what it needs to survive    |

  Scenario: Excessive harm to the civilian population makes it unlawful
    Given it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And the author judges that the harm to the civilian population from the blockade in the strike was judged excessive
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the blockade in the strike fulfilled the conditions of the law of armed conflict

  Scenario: Two official bodies that found differently leave it open, and its conditions are for the State that keeps it
    Given it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that the blockade in the strike was declared and notified
    And it is established that the blockade in the strike was in fact enforced so as to keep ships from passing
    And it is disputed whether the blockade in the strike was applied alike to the ships of all States
    And it is established that the blockade in the strike had another purpose than to starve the civilian population or deny it what it needs to survive
    And the author judges that the harm to the civilian population from the blockade in the strike was judged not excessive
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the blockade in the strike fulfilled the conditions of the law of armed conflict
    And on a closed record, it is not established that the blockade in the strike was lawful under the law of armed conflict

  Scenario: Against a group, whether blockade is available is a question of law
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the strike was part of intense fighting in which an organised armed group took part
    And it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is disputed whether the law of blockade was open to the State in the conflict in which the strike stood
    And it is established that the blockade in the strike was declared and notified
    And it is established that the blockade in the strike was in fact enforced so as to keep ships from passing
    And it is established that the blockade in the strike was applied alike to the ships of all States
    And it is established that the blockade in the strike had another purpose than to starve the civilian population or deny it what it needs to survive
    And the author judges that the harm to the civilian population from the blockade in the strike was judged not excessive
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the blockade in the strike was lawful under the law of armed conflict
    And on a closed record, it is open whether the blockade in the strike was lawful under the law of armed conflict

  Scenario: A lawful blockade is a use of force all the same
    Given it is established that the means used in the strike was: blockade
    And it is established that somebody says that the strike was a blockade
    And it is established that the blockade in the strike was declared and notified
    And it is established that the blockade in the strike was in fact enforced so as to keep ships from passing
    And it is established that the blockade in the strike was applied alike to the ships of all States
    And it is established that the blockade in the strike had another purpose than to starve the civilian population or deny it what it needs to survive
    And the author judges that the harm to the civilian population from the blockade in the strike was judged not excessive
    When the matter is assessed under "icj-restrictive"
    Then it is established that the blockade in the strike was lawful under the law of armed conflict
    And rule "uof.act.force/blockade" decides
