Feature: Article 51: reporting, the Council, and defence of others
  Whether the measures were reported, whether the Council had suspended the right, whether another State was
  defended at its request, and whether a State may judge its own case.

  Scenario: A letter that follows the strike reports it
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State wrote to the Security Council under Article 51 about the strike
    And it is established that the letter to the Council about the strike is dated 2026-03-04
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State reported the strike to the Security Council
    And it is established that the State fulfilled its duty to report the strike to the Council
    And rule "proc.report/letter-after-the-strike" decides

  Scenario: A letter of the same day reports the strike if it describes the measures taken
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State wrote to the Security Council under Article 51 about the strike
    And it is established that the letter to the Council about the strike is dated 2026-03-01
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State reported the strike to the Security Council
    Given it is established that the letter to the Council about the strike stated: attack and measures_taken
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State reported the strike to the Security Council
    And rule "proc.report/letter-on-the-measures" decides
    And it is not established that the letter to the Council about the strike made out a complete case

  Scenario: No letter is a failure to report
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State did not write to the Security Council under Article 51 about the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State reported the strike to the Security Council
    And it is not established that the State fulfilled its duty to report the strike to the Council
    And it does not arise whether the letter to the Council about the strike made out a complete case

  Scenario: Whether a letter was sent may be unknown
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State fulfilled its duty to report the strike to the Council
    And on a closed record, it is not established that the State fulfilled its duty to report the strike to the Council

  Scenario: A complete letter is worth more than a short one
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the State wrote to the Security Council under Article 51 about the strike
    And it is established that the letter to the Council about the strike stated: attack, author, legal_basis and measures_taken
    When the matter is assessed under "icj-restrictive"
    Then it is established that the letter to the Council about the strike made out a complete case

  Scenario: Nobody having named a measure of the Council, none suspends the right
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the Security Council had taken measures that suspended the right of self-defence before the strike

  Scenario: A binding order to cease suspends the right on every view
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the measures taken by the Security Council in this matter were: binding_ceasefire
    And it is established that the Security Council took its measures at 2026-02-01
    And it is established that what the Security Council decided was binding
    And it is established that the Security Council forbade further force
    When the matter is assessed under "icj-restrictive" with "sw.unsc_measures" set to "binding-contrary"
    Then it is established that the Security Council had taken measures that suspended the right of self-defence before the strike
    And rule "proc.unsc-measures/binding-contrary" decides
    And the memo cites "UNC 25"

  Scenario: What the Council did after the strike bars nothing done before
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the measures taken by the Security Council in this matter were: binding_ceasefire
    And it is established that the Security Council took its measures at 2026-04-01
    And it is established that what the Security Council decided was binding
    And it is established that the Security Council forbade further force
    When the matter is assessed under "icj-restrictive" with "sw.unsc_measures" set to "any-step"
    Then it is not established that the Security Council had taken measures that suspended the right of self-defence before the strike

  Scenario: A demand that changed nothing suspends the right only on the view that any step does
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the measures taken by the Security Council in this matter were: demand
    And it is established that the Security Council took its measures at 2026-02-01
    And it is established that what the Security Council decided was not binding
    And the author judges that the measures of the Security Council were judged not effective to restore peace and security
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the Security Council had taken measures that suspended the right of self-defence before the strike
    When the matter is assessed under "icj-restrictive" with "sw.unsc_measures" set to "any-step"
    Then it is established that the Security Council had taken measures that suspended the right of self-defence before the strike
    And rule "proc.unsc-measures/any-step" decides

  Scenario: Effective measures suspend the right on the majority view
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the measures taken by the Security Council in this matter were: sanctions
    And it is established that the Security Council took its measures at 2026-02-01
    And the author judges that the measures of the Security Council were judged effective to restore peace and security
    When the matter is assessed under "icj-restrictive"
    Then it is established that the Security Council had taken measures that suspended the right of self-defence before the strike
    And rule "proc.unsc-measures/effective" decides

  Scenario: A measure of unknown effect leaves it open, and on a closed record the bar is not shown
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: self_defence
    And it is established that the measures taken by the Security Council in this matter were: demand
    And it is established that the Security Council took its measures at 2026-02-01
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the Security Council had taken measures that suspended the right of self-defence before the strike
    And on a closed record, it is not established that the Security Council had taken measures that suspended the right of self-defence before the strike

  Scenario: A victim that declared itself attacked and asked in time may be defended
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And it is established that the State for which the strike was said to be done declared that it was the victim of an armed attack
    And it is established that the declaration by the State for which the strike was said to be done was made at 2026-02-26
    And it is established that the State for which the strike was said to be done asked for help
    And it is established that the request by the State for which the strike was said to be done was made at 2026-02-27
    And it is established that it was a State that asked for the help given in the strike
    And it is established that the attack relied on was directed against the State that asked for the help given in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State to be defended had declared itself attacked and asked for help in time for the strike
    And it does not arise whether the limits and procedures of the treaty on mutual help were kept in the strike
    And the memo cites "ICJ-NIC 199"

  Scenario: A declaration made years after the measures comes too late
    Given a strike "r" by "beta" on "alpha" at "1982"
    And it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And it is established that the State for which the strike was said to be done declared that it was the victim of an armed attack
    And it is established that the declaration by the State for which the strike was said to be done was made at 1984-08-15
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State to be defended had declared itself the victim of an armed attack by the time of the strike
    And it is not established that the State to be defended had declared itself attacked and asked for help in time for the strike

  Scenario: A declaration without a request is not enough
    Given a strike "r" by "beta" on "alpha" at "2026-03-01T10:00Z"
    And it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And it is established that the State for which the strike was said to be done declared that it was the victim of an armed attack
    And it is established that the declaration by the State for which the strike was said to be done was made at 2026-02-26
    And it is established that the State for which the strike was said to be done did not ask for help
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State to be defended had declared itself the victim of an armed attack by the time of the strike
    And it is not established that help had been requested by the time of the strike
    And it is not established that the State to be defended had declared itself attacked and asked for help in time for the strike

  Scenario: A request by a movement, or by a State nobody attacked, gives no title
    Given it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And it is established that it was not a State that asked for the help given in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the help given in the strike was asked for by a State that was itself the object of the attack relied on

  Scenario: A treaty of alliance must be kept where one governs
    Given it is established that the grounds that the State put forward for the strike were: collective_self_defence
    And it is established that a treaty governed the help given in the strike
    And it is established that the event or the procedure that the treaty requires had not occurred before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the limits and procedures of the treaty on mutual help were kept in the strike
    Given it is established that the event and the procedure that the treaty requires had occurred before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the limits and procedures of the treaty on mutual help were kept in the strike

  Scenario: A State that pleads only its own defence needs nobody's request
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the State to be defended had declared itself attacked and asked for help in time for the strike

  Scenario: A claim to be sole judge is never accepted, and is not tested where it was not made
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "us-practice"
    Then it does not arise whether it was for the State alone to judge whether the strike was self-defence
    Given it is established that the State claimed that it alone may judge whether the strike was self-defence
    When the matter is assessed under "us-practice"
    Then it is not established that the appraisal of the strike by the State itself was final
    And it is not established that it was for the State alone to judge whether the strike was self-defence
    And rule "proc.self-judging/never" decides
