Feature: Attribution
  Who carried out a strike, whose act it is in law, and what a State answers for where it is not its act.

  Scenario: What an organ was seen to do is the act of its State
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And it is established that the strike is attributable to the State
    And rule "attribution.organ.dejure/organ-acting-officially" decides
    And rule "attribution/organ" decides
    And rule "attribution.author-identified/another-author" fails
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
    And rule "attribution.risk.false-flag/motive" decides
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
    And rule "attribution.organ.dejure/organ-acting-officially" fails
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
    And for "militia-alpha", rule "attribution.control.overall/general-planning" decides
    And for "militia-alpha", it is not established that the group was in complete dependence on the State, as its mere instrument
    And for "militia-alpha", rule "attribution.organ.complete-dependence/no-autonomy" fails
    And rule "attribution/instrument" fails
    And rule "attribution/overall-controlled" fails
    And it is not established that the State had effective control of the operation in which the strike was done
    And it is not established that the strike is attributable to the State
    When the matter is assessed under "icj-restrictive" with "sw.control" set to "overall"
    Then it is established that the strike is attributable to the State
    And rule "attribution/overall-controlled" decides
    And rule "attribution/effectively-controlled" fails
    Given for "militia-alpha", it is established that the group was not organised under a command
    When the matter is assessed under "icj-restrictive" with "sw.control" set to "overall"
    Then for "militia-alpha", it is not established that the State had overall control of the group
    And for "militia-alpha", rule "attribution.control.overall/general-planning" fails
    And it is not established that the strike is attributable to the State

  Scenario: An operation that the State directed is its act, whoever fired
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the State directed the very operation in which the strike was done
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike is attributable to the State
    And rule "attribution.control.effective/directed" decides
    And rule "attribution/effectively-controlled" decides

  Scenario: Praise is not adoption
    Given a strike "a" by "alpha" on "beta"
    And it is established that the furthest that the State went in its words about the strike was: praise
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State acknowledged the strike and adopted it as its own
    And rule "attribution.adoption/approved-and-continued" fails

  Scenario: Adoption attributes even where nobody knows who acted
    Given a strike "a" by "alpha" on "beta"
    And it is unknown whether the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the furthest that the State went in its words about the strike was: adoption
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And rule "attribution.adoption/in-terms" decides
    And it is established that the strike is attributable to the State

  Scenario: Weapons and supplies alone are not substantial involvement
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the part of the State in the strike was: arms_logistics
    And the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State was substantially involved in the strike as a grave act of an armed band
    And rule "attribution.3g.substantial-involvement/planned-or-joined" fails

  Scenario: A host that was asked and did nothing is unwilling or unable only where that test is accepted
    Given a strike "a" by "alpha" on "beta"
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the State was asked to act against those who carried out the strike
    And it is established that the State took no action against those who carried out the strike
    When the matter is assessed under "caroline-moderate"
    Then it is established that the State was unwilling or unable to act against the group behind the strike
    And rule "attribution.unwilling-unable/asked-and-idle" decides
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State was unwilling or unable to act against the group behind the strike
    And rule "attribution.unwilling-unable/author-must-be-a-state" decides

  # The danger of a false trail, and the proof of authorship

  Scenario: Without a motive or an earlier mistake, that others could have done it is no false trail
    Given it is established that another actor able to carry out the strike has not been ruled out
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a false trail, or a mistake about the author of the strike, is a live possibility
    And rule "attribution.risk.false-flag/motive" fails
    And rule "attribution.risk.false-flag/earlier-mistake" fails

  Scenario: An earlier mistake of the same kind makes a false trail live, and what is only alleged leaves it open
    Given it is established that another actor able to carry out the strike has not been ruled out
    And it is disputed whether an act like the strike had earlier been laid wrongly at the door of the actor
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a false trail, or a mistake about the author of the strike, is a live possibility
    Given it is established that an act like the strike had earlier been laid wrongly at the door of the actor
    When the matter is assessed under "icj-restrictive"
    Then it is established that a false trail, or a mistake about the author of the strike, is a live possibility
    And rule "attribution.risk.false-flag/earlier-mistake" decides
    And rule "attribution.risk.false-flag/motive" fails

  Scenario: A live false trail holds back direct proof until the evidence excludes it
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that another actor able to carry out the strike has not been ruled out
    And it is established that another capable actor had a motive to have the strike laid at the door of the actor
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike is attributable to the State
    And on a closed record, it is not established that the strike is attributable to the State
    And on a closed record, rule "attribution.author-identified/direct" fails
    Given it is established that the evidence excludes that the strike was staged or wrongly laid at the door of the actor
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/direct" decides

  Scenario: An admission or a finding answers a false trail
    Given it is established that another actor able to carry out the strike has not been ruled out
    And it is established that another capable actor had a motive to have the strike laid at the door of the actor
    And it is admitted by "alpha" that the actor or the State it serves admitted having carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that a false trail, or a mistake about the author of the strike, is a live possibility
    And it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/admitted" decides
    Given it is established that neither the actor nor the State it serves admitted having carried out the strike
    And it is established that a court, an accepted commission of inquiry or the Council found that the actor carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/found" decides
    And rule "attribution.author-identified/admitted" fails

  Scenario: Another author shown defeats even an admission
    Given it is established that the actor or the State it serves admitted having carried out the strike
    And it is alleged by "alpha" that the evidence shows that somebody other than the actor carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And on a closed record, it is established that the actor is identified as the author of the strike
    And on a closed record, rule "attribution.author-identified/admitted" decides
    Given it is established that the evidence shows that somebody other than the actor carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/another-author" decides
    And rule "attribution.author-identified/admitted" fails

  Scenario: Circumstances that leave no other capable actor prove the author
    Given the author judges that the circumstances taken together point to the actor as the author of the strike
    And it is established that every other actor able to carry out the strike has been ruled out
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/circumstances" decides
    And rule "attribution.author-identified/found" fails

  Scenario: A claim identifies the author only with circumstances that point the same way
    Given it is established that the actor claimed responsibility for the strike in an authenticated way
    And it is established that another actor able to carry out the strike has not been ruled out
    And the author judges that the circumstances taken together point to the actor as the author of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/claimed" decides
    And rule "attribution.author-identified/circumstances" fails
    Given the author judges that the circumstances taken together do not point to the actor as the author of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And rule "attribution.author-identified/claimed" fails

  Scenario: Silence before the Council proves the author only if a competent body relied on it
    Given it is established that it was said before the Council and not contradicted there that the actor carried out the strike
    And the author judges that the circumstances taken together point to the actor as the author of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the actor is identified as the author of the strike
    And rule "attribution.author-identified/uncontradicted" fails
    Given it is established that the Council or a court relied on it that nobody had contradicted that the actor carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the actor is identified as the author of the strike
    And rule "attribution.author-identified/uncontradicted" decides
    And the memo cites "ICJ-NIC 164"

  # The routes

  Scenario: A group without any autonomy is equated with an organ
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "a" by "militia" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And for "militia-alpha", it is established that the group could not act without the support of the State
    When the matter is assessed under "icj-restrictive"
    Then for "militia-alpha", it is open whether the group was in complete dependence on the State, as its mere instrument
    And it is open whether the strike is attributable to the State
    And on a closed record, it is not established that the strike is attributable to the State
    Given for "militia-alpha", it is established that the group was controlled by the State without any real margin of independence
    When the matter is assessed under "icj-restrictive"
    Then for "militia-alpha", rule "attribution.organ.complete-dependence/no-autonomy" decides
    And it is established that the strike is attributable to the State
    And rule "attribution/instrument" decides
    And rule "attribution/organ" fails

  Scenario: A body empowered by law binds the State in what it does with that power, and not in trade
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor was empowered by the law of the State to exercise governmental authority
    And it is established that the actor in fact exercised governmental authority in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was done by a body empowered by the law of the State and exercising governmental authority
    And rule "attribution.governmental-authority/empowered-and-exercising" decides
    And rule "attribution/empowered-body" decides
    Given it is established that the actor did not in fact exercise governmental authority in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was done by a body empowered by the law of the State and exercising governmental authority
    And it is not established that the strike is attributable to the State
    And rule "attribution.governmental-authority/empowered-and-exercising" fails
    And rule "attribution/empowered-body" fails

  Scenario: A lent organ acts for the State that alone directs it
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor was an organ of another State placed at the disposal of the State
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was the act of an organ lent to the State and under its exclusive direction
    And on a closed record, it is not established that the strike is attributable to the State
    Given it is established that the actor acted under the exclusive direction of the State in the strike
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.placed-at-disposal/exclusive-direction" decides
    And rule "attribution/lent-organ" decides
    Given it is established that the actor did not act under the exclusive direction of the State in the strike
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.placed-at-disposal/exclusive-direction" fails
    And rule "attribution/lent-organ" fails
    And it is not established that the strike is attributable to the State

  Scenario: The rule on broken orders is no route and does not save an act that was no exercise of authority
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor was empowered by the law of the State to exercise governmental authority
    And it is established that the actor did not in fact exercise governmental authority in the strike
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike remained official conduct although orders were broken or authority was exceeded
    And rule "attribution.ultra-vires/official-capacity" fails

  Scenario: Mutiny for private ends is not official conduct
    Given it is established that the actor is an organ of the State in the law of that State
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    And it is disputed whether the capacity in which the strike was carried out was: private
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike remained official conduct although orders were broken or authority was exceeded
    And on a closed record, it is not established that the strike remained official conduct although orders were broken or authority was exceeded
    Given it is established that the capacity in which the strike was carried out was: private
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike remained official conduct although orders were broken or authority was exceeded

  Scenario: A group that ignored its instructions is not brought back by the rule on broken orders
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the strike remained official conduct although orders were broken or authority was exceeded

  Scenario: Instructions for this very operation attribute it, and none are presumed
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was carried out on the instructions of the State
    And rule "attribution.control.instructions/this-operation" fails
    And rule "attribution/instructed" fails
    Given it is alleged by "beta" that the State gave instructions for the very operation in which the strike was done
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was carried out on the instructions of the State
    And it is open whether the strike is attributable to the State
    And on a closed record, it is not established that the strike is attributable to the State
    Given it is established that the State gave instructions for the very operation in which the strike was done
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.control.instructions/this-operation" decides
    And rule "attribution/instructed" decides

  Scenario: Compelling the act, or running the operation through agents on the spot, is effective control
    Given it is established that the State compelled the actor to do what is complained of in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State had effective control of the operation in which the strike was done
    And rule "attribution.control.effective/enforced" decides
    And rule "attribution.control.effective/directed" fails
    And rule "attribution.control.effective/run-by-agents" fails
    Given it is established that the State did not compel the actor to do what is complained of in the strike
    And it is established that agents of the State planned, commanded and supported the strike on the spot
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.control.effective/run-by-agents" decides
    And rule "attribution.control.effective/enforced" fails

  Scenario: Who takes the place of absent authorities acts for the State
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor in fact exercised governmental authority in the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was done in exercise of the authority of the State in the absence or default of its officials
    And on a closed record, it is not established that the strike was done in exercise of the authority of the State in the absence or default of its officials
    Given the author judges that the authorities of the State were absent or in default and circumstances called for someone to act
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.default-authority/called-for" decides
    And rule "attribution/in-default-of-authority" decides
    Given the author judges that the authorities of the State were not absent or in default in a way that called for others to act
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.default-authority/called-for" fails
    And rule "attribution/in-default-of-authority" fails

  Scenario: A movement that became the government makes its acts those of the State, a failed one does not
    Given a group "movement"
    And a link "movement-alpha" between "movement" and "alpha"
    And a strike "a" by "movement" on "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And for "movement-alpha", it is established that the group could act without the support of the State
    When the matter is assessed under "icj-restrictive"
    Then for "movement-alpha", it is not established that the conduct of the group is that of the State because the movement became its government
    And for "movement-alpha", rule "attribution.insurrection/successful" fails
    And rule "attribution/later-government" fails
    And it is not established that the strike is attributable to the State
    Given for "movement-alpha", it is established that the group became the government of the State
    When the matter is assessed under "icj-restrictive"
    Then for "movement-alpha", rule "attribution.insurrection/successful" decides
    And rule "attribution/later-government" decides

  Scenario: Approval followed by a decision to let the situation go on is adoption
    Given it is established that the furthest that the State went in its words about the strike was: approval
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State acknowledged the strike and adopted it as its own
    And rule "attribution.adoption/in-terms" fails
    And rule "attribution/adopted" fails
    Given it is established that the State decided to let the situation created by the strike go on
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.adoption/approved-and-continued" decides
    And rule "attribution/adopted" decides
    And the memo cites "ICJ-TEH 73-74"

  # Sending and substantial involvement: an armed attack of the State, and not its conduct

  Scenario: A band sent by a State makes an armed attack the State's and leaves its conduct the band's
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the actor was sent to carry out the strike by the State or on its behalf
    And the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State sent an armed band that did, in the strike, what is as grave as an attack by regular forces
    And rule "attribution.3g.sending/sent" decides
    And it is not established that the strike is attributable to the State
    And it is established that the author of the strike is one whose attack opens the right of self-defence
    Given the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: less_grave
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.3g.sending/sent" fails

  Scenario: A part in planning the grave act is substantial involvement
    Given it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the part of the State in the strike was: planning
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State was substantially involved in the strike as a grave act of an armed band
    And on a closed record, it is not established that the State was substantially involved in the strike as a grave act of an armed band
    Given the author judges that compared with the acts of regular forces in the Definition of Aggression, the strike was judged to be: as_grave
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.3g.substantial-involvement/planned-or-joined" decides
    And it is not established that the strike is attributable to the State

  # Vigilance

  Scenario: A State that knew, could act and did nothing fails in vigilance in its own territory and in that which it occupies
    Given it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the knowledge the State had of the danger behind the strike was: actual
    And it is established that the means the State had to prevent the strike or its harm were: full
    And the author judges that measured by its means, the steps of the State against the strike were judged to be: ineffective
    And it is established that the State warned those whom the strike endangered
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.due-diligence/own-territory" decides
    And rule "attribution.due-diligence/occupied-territory" fails
    And rule "attribution.due-diligence/did-not-warn" fails
    And rule "attribution.due-diligence/did-not-punish" fails
    And rule "due-diligence/vigilance" decides
    Given it is established that the territory used for the strike was, in relation to the State: occupied
    When the matter is assessed under "icj-restrictive"
    Then rule "attribution.due-diligence/occupied-territory" decides
    And rule "attribution.due-diligence/own-territory" fails
    And the memo cites "ICJ-DRC 178-179"

  Scenario: Reasonable steps and a warning are vigilance enough, and so is want of knowledge
    Given it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the knowledge the State had of the danger behind the strike was: actual
    And it is established that the means the State had to prevent the strike or its harm were: full
    And the author judges that measured by its means, the steps of the State against the strike were judged to be: reasonable
    And it is established that the State warned those whom the strike endangered
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State failed to do what it could, in territory under its authority, against the strike
    And it is not established that the State breached its duty of vigilance in respect of the strike
    And rule "due-diligence/vigilance" fails
    Given the author judges that measured by its means, the steps of the State against the strike were judged to be: none
    And it is established that the knowledge the State had of the danger behind the strike was: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State failed to do what it could, in territory under its authority, against the strike

  Scenario: Control of the ground is not knowledge
    Given it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the means the State had to prevent the strike or its harm were: full
    And the author judges that measured by its means, the steps of the State against the strike were judged to be: none
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State failed to do what it could, in territory under its authority, against the strike
    And it is open whether the State breached its duty of vigilance in respect of the strike
    And on a closed record, it is not established that the State breached its duty of vigilance in respect of the strike

  Scenario: Letting the culprits go is a failure of its own
    Given it is established that the territory used for the strike was, in relation to the State: own
    And it is established that the knowledge the State had of the danger behind the strike was: none
    And it is established that the State, though able to, failed to bring to justice those who carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached its duty of vigilance in respect of the strike
    And rule "attribution.due-diligence/did-not-punish" decides

  # The host

  Scenario: A host that is itself said to be the author is not asked whether it was unwilling or unable
    Given it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "us-practice"
    Then it does not arise whether the State was unwilling or unable to act against the group behind the strike

  Scenario: A host that was asked, did not refuse, acted, and held the area was neither unwilling nor unable
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is established that the State was asked to act against those who carried out the strike
    And it is established that the State did not refuse to act against those who carried out the strike
    And it is established that the State took action against those who carried out the strike
    And it is established that the State controlled the area from which the strike came
    And the author judges that there was time to ask the State to act before the strike was answered
    When the matter is assessed under "us-practice"
    Then it is not established that the State was unwilling or unable to act against the group behind the strike
    And rule "attribution.unwilling-unable/asked-and-refused" fails
    And rule "attribution.unwilling-unable/asked-and-idle" fails
    And rule "attribution.unwilling-unable/no-control" fails
    And rule "attribution.unwilling-unable/no-time" fails

  Scenario: A host of which nobody knows what it did is open, and the side that would act there must show it
    Given it is established that the actor is not an organ of the State in the law of that State
    When the matter is assessed under "us-practice"
    Then it is open whether the State was unwilling or unable to act against the group behind the strike
    And on a closed record, it is not established that the State was unwilling or unable to act against the group behind the strike

  Scenario: A host refused, does not hold the area, or could not be asked in time
    Given it is established that the actor is not an organ of the State in the law of that State
    And it is established that the State was asked to act against those who carried out the strike
    And it is established that the State refused to act against those who carried out the strike
    When the matter is assessed under "contextual-bethlehem"
    Then rule "attribution.unwilling-unable/asked-and-refused" decides
    And rule "attribution.unwilling-unable/author-must-be-a-state" fails
    Given it is established that the State was not asked to act against those who carried out the strike
    And it is established that the State did not control the area from which the strike came
    When the matter is assessed under "caroline-moderate"
    Then rule "attribution.unwilling-unable/no-control" decides
    Given it is established that the State controlled the area from which the strike came
    And the author judges that there was no time to ask the State to act before the strike was answered
    When the matter is assessed under "caroline-moderate"
    Then rule "attribution.unwilling-unable/no-time" decides

  # Patterns of facts that courts have met, with neutral names

  Scenario: A State that pays, arms and advises a force of rebels does not have their operations for its acts, but answers for its own
    Given a group "rebels"
    And a link "rebels-alpha" between "rebels" and "alpha"
    And a strike "operations" by "rebels" on "beta"
    And a strike "support" by "alpha" on "beta"
    And for "rebels-alpha", it is established that the State financed the group
    And for "rebels-alpha", it is established that the State armed, equipped or trained the group
    And for "rebels-alpha", it is established that the group could act without the support of the State
    And for "operations", it is established that the actor is not an organ of the State in the law of that State
    And for "operations", the author judges that the circumstances taken together point to the actor as the author of the strike
    And for "operations", it is established that every other actor able to carry out the strike has been ruled out
    And for "operations", it is established that the State took part in planning the strike or the campaign of which it was part
    And for "operations", it is established that the State took part in choosing the target of the strike
    And for "support", it is established that the means used in the strike was: arming_training
    And for "support/beta", it is established that what the strike hit of the victim was: territory
    And for "support", it is established that the support given to the group in the strike was: arms
    And for "support", it is established that the group supported by the strike was fighting the State against which it is said to be directed
    And for "support", it is established that the support given in the strike went to an armed opposition in another State
    And for "support", it is established that the actor or the State it serves admitted having carried out the strike
    And for "support", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "operations", it is not established that the State had effective control of the operation in which the strike was done
    And for "rebels-alpha", it is open whether the State had overall control of the group
    And for "operations", it is not established that the strike is attributable to the State
    And for "support", it is established that the strike is attributable to the State
    And for "support", it is established that the strike was force of the kind of which Article 2(4) of the Charter speaks, whoever used it
    And for "support", it is established that the strike intervened in the affairs of another State

  Scenario: Rebels strike from the soil of a host that was asked and idle: nothing is attributed, and doctrines part on the host
    Given a group "rebels"
    And a link "rebels-alpha" between "rebels" and "alpha"
    And a strike "raid" by "rebels" on "beta"
    And a strike "answer" by "beta" on "alpha"
    And "answer" answers "raid"
    And for "raid", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "raid", it is established that the actor is not an organ of the State in the law of that State
    And for "rebels-alpha", it is established that the group could act without the support of the State
    And for "rebels-alpha", it is established that the group was not organised under a command
    And for "raid", it is established that the State was asked to act against those who carried out the strike
    And for "raid", it is established that the State took no action against those who carried out the strike
    And for "answer", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "answer", it is established that the State did not write to the Security Council under Article 51 about the strike
    When the matter is assessed under "icj-restrictive"
    Then for "raid", it is not established that the strike is attributable to the State
    And for "raid", it is not established that the State was unwilling or unable to act against the group behind the strike
    And for "raid", it is not established that the author of the strike is one whose attack opens the right of self-defence
    And for "answer", it is not established that the State reported the strike to the Security Council
    When the matter is assessed under "caroline-moderate"
    Then for "raid", it is not established that the strike is attributable to the State
    And for "raid", it is established that the State was unwilling or unable to act against the group behind the strike
    And for "raid", it is established that the author of the strike is one whose attack opens the right of self-defence
    And for "raid", rule "aa.author.state-or-nonstate/actual-attack-by-group" decides
    When the matter is assessed under "us-practice"
    Then for "raid", it is established that the State was unwilling or unable to act against the group behind the strike
    And for "raid", rule "aa.author.state-or-nonstate/group-with-unable-host" decides
    When the matter is assessed under "hague-belligerent"
    Then for "raid", it is not established that the strike is attributable to the State

  Scenario: On the narrow view an attack that is only imminent does not count, however unable the host
    Given a group "rebels"
    And a strike "raid" by "rebels" on "beta"
    And it is established that the state of the strike was: imminent
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that the State did not control the area from which the strike came
    When the matter is assessed under "caroline-moderate"
    Then it is established that the State was unwilling or unable to act against the group behind the strike
    And rule "aa.author.state-or-nonstate/actual-attack-by-group" fails

  Scenario: A missile unit of the regular army that fires against orders under a ceasefire binds its State
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that those who carried out the strike were of this kind: military
    And it is established that those who carried out the strike acted on their own initiative
    And it is established that those who carried out the strike broke their orders or exceeded their authority
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike remained official conduct although orders were broken or authority was exceeded
    And rule "attribution.ultra-vires/official-capacity" decides
    And it is established that the strike is attributable to the State
    And for "s@truce", it is not established that private persons for whom the State need not answer carried out the strike on their own initiative
    And for "s@truce", it is established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State

  Scenario: A militia that a State only pays, under a ceasefire silent on groups, does not make the State answerable
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "s" by "militia" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is not an organ of the State in the law of that State
    And it is established that those who carried out the strike were of this kind: group_autonomous
    And for "militia-alpha", it is established that the State financed the group
    And for "militia-alpha", it is established that the group could act without the support of the State
    And it is established that on groups and allies the text of the ceasefire is of this kind: silent
    And for "s@truce", it is established that those who carried out the strike were under the authority of the State or on territory it holds
    And it is established that the territory used for the strike was, in relation to the State: other
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State had effective control of the operation in which the strike was done
    And it is not established that the strike is attributable to the State
    And for "s@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And on a closed record, for "s@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And for "s@truce", it is not established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
