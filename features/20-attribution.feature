Feature: Attribution
  Who carried out a strike, whose act it is in law, and what a State answers for where it is not its act.

  Scenario: What an organ was seen to do is the act of its State
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And it is established that the strike is attributable to the State
    And rule "attribution/organ" decides
    And the memo cites "ARSIWA 4"

  Scenario: An author that is only alleged is open, and on a closed record not proved
    Given a strike "a" by "alpha" on "beta"
    And it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And it is open whether the strike is attributable to the State
    And on a closed record, it is not established that the strike is attributable to the State

  Scenario: Mines in closely watched waters do not prove who laid them, but the State that knew should have warned
    Given a strike "a" by "alpha" on "beta"
    And it is established that neither the actor nor the State it serves admitted having carried out the strike
    And it is established that the actor was not seen, tracked or captured in the act of carrying out the strike
    And the author judges that the circumstances taken together do not point to the actor as the author of the strike
    And it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the knowledge the State had of the danger behind the strike was: constructive
    And it is established that the means the State had to prevent the strike or its harm were: partial
    And it is established that the State did not use the time it had to warn those whom the strike endangered
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the actor is identified as the author of the strike
    And it is not established that the strike is attributable to the State
    And it is established that the State breached its duty of vigilance in respect of the strike
    And rule "attribution.due-diligence/did-not-warn" decides
    And the memo cites "ICJ-CC 18-23"

  Scenario: A State without the means to act does not fail in vigilance
    Given a strike "a" by "alpha" on "beta"
    And it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the knowledge the State had of the danger behind the strike was: actual
    And it is established that the means the State had to prevent the strike or its harm were: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached its duty of vigilance in respect of the strike

  Scenario: Circumstances prove the author only when no other capable actor is left
    Given a strike "a" by "alpha" on "beta"
    And the author judges that the circumstances taken together point to the actor as the author of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And on a closed record, it is not established that the actor is identified as the author of the strike

  Scenario: A live danger of a false trail keeps the author open until the evidence excludes it
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that another actor able to carry out the strike has not been ruled out
    And it is established that another capable actor had a motive to have the strike laid at the door of the actor
    When the matter is assessed under "icj-restrictive"
    Then it is established that a false trail, or a mistake about the author of the strike, is a live possibility
    And it is open whether the actor is identified as the author of the strike
    And on a closed record, it is not established that the actor is identified as the author of the strike

  Scenario: Orders broken by an organ do not break attribution
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike remained official conduct although orders were broken or authority was exceeded
    And it is established that the strike is attributable to the State
    And the memo cites "ARSIWA 7"

  Scenario: Purely private conduct of a soldier is not the act of the State
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the capacity in which the strike was carried out was: private
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was the act of an organ of the State in its official capacity
    And it is not established that the strike is attributable to the State

  Scenario: Overall control of the group attributes only under the doctrine that accepts it
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And for "militia-alpha", it is established that the State organised, coordinated or planned the military action of the group in general
    And for "militia-alpha", it is established that the group was organised under a command
    And for "militia-alpha", it is established that the group could act without the support of the State
    When the matter is assessed under "icj-restrictive"
    Then for "militia-alpha", it is established that the State had overall control of the group
    And for "militia-alpha", it is not established that the group was in complete dependence on the State, as its mere instrument
    And it is not established that the State had effective control of the operation in which the strike was done
    And it is not established that the strike is attributable to the State
    When the matter is assessed under "icj-restrictive" with "sw.control" set to "overall"
    Then it is established that the strike is attributable to the State

  Scenario: An operation that the State directed is its act, whoever fired
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the State directed the very operation in which the strike was done
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike is attributable to the State
    And rule "attribution/effectively-controlled" decides

  Scenario: Praise is not adoption
    Given a strike "a" by "alpha" on "beta"
    And it is established that the State went so far in its words about the strike: praise
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State acknowledged the strike and adopted it as its own

  Scenario: Adoption attributes even where nobody knows who acted
    Given a strike "a" by "alpha" on "beta"
    And it is unknown whether the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the State went so far in its words about the strike: adoption
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And it is established that the strike is attributable to the State

  Scenario: Weapons and supplies alone are not substantial involvement
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the part of the State in the strike was: arms_logistics
    And the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State was substantially involved in the strike as a grave act of an armed band

  Scenario: A host that was asked and did nothing is unwilling or unable only where that test is accepted
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the State was asked to act against those who carried out the strike
    And it is established that the State took no action against those who carried out the strike
    When the matter is assessed under "caroline-moderate"
    Then it is established that the State was unwilling or unable to act against the group behind the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State was unwilling or unable to act against the group behind the strike
