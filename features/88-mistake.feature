Feature: Mistake and intention
  Whether a mistake of fact excuses a State or a person, and whether a strike was meant for the State it hit.

  Scenario: Nobody has pleaded a mistake
    Given it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "us-practice"
    Then it does not arise whether a mistake of fact excuses the strike at the level at which it is asked
    And it does not arise whether the mistake on which the strike rested excuses those who are asked to answer for it
    And it does not arise whether the strike is excused as an honest and reasonable answer to the wrong author
    And it does not arise whether the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible

  Scenario: An honest and reasonable answer to the wrong author excuses a State on one view and not on the other
    Given it is established that the mistake on which the strike is said to have rested was: author
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike is excused as an honest and reasonable answer to the wrong author
    And it is not established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "resp.mistake/state-at-its-own-risk" decides
    And the memo cites "ICJ-OP 73"
    When the matter is assessed under "us-practice"
    Then rule "resp.mistake/reasonable-belief" decides
    And rule "resp.mistake/state-at-its-own-risk" fails
    And it is established that the strike is excused as an honest and reasonable answer to the wrong author
    And rule "attribution.mistake/excused" decides
    And it is established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "mistake-of-fact/author-or-threat" decides

  Scenario: What does not help the State may help the person
    Given it is established that the mistake on which the strike is said to have rested was: threat
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    When the matter is assessed under "caroline-moderate"
    Then it is not established that the mistake on which the strike rested excuses those who are asked to answer for it
    And it does not arise whether the strike is excused as an honest and reasonable answer to the wrong author
    Given it is established that the level at which the mistake behind the strike is to be answered for is: individual
    When the matter is assessed under "caroline-moderate"
    Then it is established that the mistake on which the strike rested excuses those who are asked to answer for it
    And it is established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "resp.mistake/person" decides
    And the memo cites "MCCANN 200"

  Scenario: An honest belief that was unreasonable excuses nobody
    Given it is established that the mistake on which the strike is said to have rested was: threat
    And it is established that the level at which the mistake behind the strike is to be answered for is: individual
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was not reasonable on what was then known
    When the matter is assessed under "us-practice"
    Then it is not established that the mistake on which the strike rested excuses those who are asked to answer for it
    And it is not established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "resp.mistake/reasonable-belief" fails
    And rule "resp.mistake/person" fails

  Scenario: A belief that was not honestly held is no mistake that excuses
    Given it is established that the mistake on which the strike is said to have rested was: author
    And it is established that the belief on which the strike rested was not honestly held
    When the matter is assessed under "us-practice"
    Then it is not established that the mistake on which the strike rested excuses those who are asked to answer for it
    And it is not established that the strike is excused as an honest and reasonable answer to the wrong author
    And rule "attribution.mistake/excused" fails
    And rule "mistake-of-fact/author-or-threat" fails

  Scenario: A reasonable belief that nobody checked adequately does not excuse
    Given it is established that the mistake on which the strike is said to have rested was: author
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged not to have been adequately checked
    When the matter is assessed under "us-practice"
    Then it is not established that the mistake on which the strike rested excuses those who are asked to answer for it

  Scenario: The checks are for the State that relies on the mistake to show
    Given it is established that the mistake on which the strike is said to have rested was: author
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And "alpha" judges that what was believed when the strike was made was judged to have been adequately checked
    When the matter is assessed under "us-practice"
    Then it is open whether the mistake on which the strike rested excuses those who are asked to answer for it
    And it is open whether the strike is excused as an honest and reasonable answer to the wrong author
    And it is open whether a mistake of fact excuses the strike at the level at which it is asked
    And on a closed record, it is not established that the mistake on which the strike rested excuses those who are asked to answer for it
    And on a closed record, it is not established that a mistake of fact excuses the strike at the level at which it is asked

  Scenario: In an armed conflict a checked mistake about the target helps the State on every view
    Given it is established that armed force was used between States in or around the strike
    And it is established that the mistake on which the strike is said to have rested was: location
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: used
    When the matter is assessed under "icj-restrictive"
    Then it is established that the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And rule "bello.mistake/state" decides
    And rule "bello.mistake/person" fails
    And it is established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "mistake-of-fact/target-in-armed-conflict" decides
    And it is not established that the mistake on which the strike rested excuses those who are asked to answer for it
    And the memo cites "OTP-NATO 84-85"

  Scenario: A list of protected places that was there and not used defeats the mistake, of the State and of the person
    Given it is established that armed force was used between States in or around the strike
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: not_used
    When the matter is assessed under "us-practice"
    Then it is not established that the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And it is not established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "mistake-of-fact/target-in-armed-conflict" fails
    Given it is established that the level at which the mistake behind the strike is to be answered for is: individual
    When the matter is assessed under "us-practice"
    Then it is not established that the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And rule "bello.mistake/person" fails

  Scenario: A check that was the task of others excuses the crew and not the State
    Given it is established that armed force was used between States in or around the strike
    And it is established that the mistake on which the strike is said to have rested was: location
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    And it is established that as to the list or system of protected places available for the strike, those who are to answer had: task_of_others
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "bello.mistake/state" fails
    Given it is established that the level at which the mistake behind the strike is to be answered for is: individual
    When the matter is assessed under "icj-restrictive"
    Then it is established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "bello.mistake/person" decides

  Scenario: Where it is unclear how the target was checked the mistake stays open
    Given it is established that armed force was used between States in or around the strike
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And on a closed record, it is not established that the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible

  Scenario: Outside an armed conflict a mistake about the target is an ordinary mistake of fact
    Given it is established that no armed force was used between States in or around the strike
    And it is established that the mistake on which the strike is said to have rested was: target
    And it is established that the belief on which the strike rested was honestly held
    And it is established that the belief on which the strike rested was reasonable on what was then known
    And the author judges that what was believed when the strike was made was judged to have been adequately checked
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the wrong view of the target on which the strike rested was honest, reasonable and checked as far as feasible
    And it is not established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "mistake-of-fact/target-outside-armed-conflict" fails
    When the matter is assessed under "us-practice"
    Then it is established that a mistake of fact excuses the strike at the level at which it is asked
    And rule "mistake-of-fact/target-outside-armed-conflict" decides

  Scenario: What was aimed at a State was intended
    Given it is established that the strike was aimed at the victim
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And rule "intent/directed" decides

  Scenario: A strike that reached a State by accident was not intended in respect of it
    Given it is established that the strike reached the victim by accident, by straying or by an error of aim or course
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And rule "intent/directed" fails

  Scenario: Under a ceasefire a deliberate act was intended, and one of which nobody can tell stays open
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And for "s@truce", it is established that the State was a party to the ceasefire
    And it is established that what the strike hit of the victim was: armed_forces
    And it is unknown whether as to intention the strike was: deliberate
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the ceasefire was in force when the strike began
    And it is open whether the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And on a closed record, it is not established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    Given it is established that as to intention the strike was: deliberate
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And rule "intent/deliberate-under-ceasefire" decides
    And rule "intent/directed" fails
    Given it is established that as to intention the strike was: negligent
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And rule "intent/deliberate-under-ceasefire" fails
    And rule "intent/deliberate-and-directed" fails

  Scenario: Where the act was deliberate and aimed, it does not matter whether a ceasefire was in force
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the strike was aimed at the victim
    And it is established that as to intention the strike was: deliberate
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the ceasefire was in force when the strike began
    And it is established that the strike was intended in respect of the victim or of what stands on its soil or belongs to it, and was no accident
    And rule "intent/deliberate-and-directed" decides
