Feature: Breach of a ceasefire
  The act, its author, its excuses, its gravity and its place in the order of events.

  Background:
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And for "s@truce", it is established that the State was a party to the ceasefire
    And for "s", it is established that the strike belonged to these classes of acts: attacks
    And for "s@truce", it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And for "s", it is established that the grounds that the State put forward for the strike were: none

  Scenario: An attributed attack under a ceasefire in force is a breach, without proof of intention or gravity
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
    And for "s@truce", it is established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
    And for "s@truce", it is open whether the alleged breach of the ceasefire by the strike was serious
    And for "s@truce", it does not arise whether a competent body has found that the strike violated the ceasefire
    And rule "ceasefire-breach/proved" decides

  Scenario: Without proof of the author the breach is open, and on a closed record not established
    Given for "s", it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the State breached the ceasefire by the strike
    And on a closed record, for "s@truce", it is not established that the State breached the ceasefire by the strike

  Scenario: A finding by the Council settles the breach
    Given for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is established that a competent body has found that the strike violated the ceasefire
    And rule "ceasefire-breach/found" decides

  Scenario: A body that found no violation closes its own road and not the others
    Given for "s@truce", it is established that the finding of the body charged by the ceasefire on the strike was: no_breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that a competent body has found that the strike violated the ceasefire
    And for "s@truce", it is open whether the State breached the ceasefire by the strike

  Scenario: Private persons who acted on their own initiative are to be punished, and no breach is the State's
    Given for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is established that those who carried out the strike acted on their own initiative
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s@truce", it is established that private persons for whom the State need not answer carried out the strike on their own initiative
    And on a closed record, for "s@truce", it is not established that the State breached the ceasefire by the strike
    And the memo cites "HR 41"

  Scenario: A State that lets private offenders go unpunished cannot point to their initiative
    Given for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is established that those who carried out the strike acted on their own initiative
    And for "s", it is established that the State, though able to, failed to bring to justice those who carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that private persons for whom the State need not answer carried out the strike on their own initiative

  Scenario: A commander who fires against orders still breaks the ceasefire for his State, but its gravity is open
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is established that those who carried out the strike acted on their own initiative
    And for "s", it is established that as to intention the strike was: deliberate
    And for "s", it is established that the damage done by the strike was: serious
    And for "s@truce", it is established that the strike went to the core of what the ceasefire bars
    And for "s@truce", it is established that the strike was against orders and the State disowned and stopped and punished it at once
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that private persons for whom the State need not answer carried out the strike on their own initiative
    And for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is open whether the alleged breach of the ceasefire by the strike was serious

  Scenario: A State answers for a group it promised to restrain and did not
    Given for "s", it is established that those who carried out the strike were of this kind: group_autonomous
    And for "s", it is established that the actor is not an organ of the State in the law of that State
    And it is established that each side to the ceasefire must answer for irregular forces under its authority or in its territory
    And for "s@truce", it is established that those who carried out the strike were under the authority of the State or on territory it holds
    And for "s", it is established that the territory used for the strike was, in relation to the State: own
    And for "s", it is established that the knowledge the State had of the danger behind the strike was: actual
    And for "s", it is established that the means the State had to prevent the strike or its harm were: full
    And for "s", the author judges that measured by its means, the steps of the State against the strike were judged to be: none
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
    And rule "cfb.attribution/failure-to-restrain" decides

  Scenario: A plea of self-defence that is not decided leaves the breach open
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is open whether the State breached the ceasefire by the strike
    And on a closed record, for "s@truce", it is established that the State breached the ceasefire by the strike

  Scenario: A plea of reprisal excuses nothing
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: reprisal
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is established that the State breached the ceasefire by the strike

  Scenario: Distress excuses
    Given for "s", it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is not established that the State breached the ceasefire by the strike
    And rule "cfb.justified/distress" decides
    And the memo cites "ARSIWA 24"

  Scenario: Distress of one's own making leaves the breach a breach
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the strike was the only reasonable way to save lives in the care of those who did it
    And for "s", it is established that the State had by its own conduct brought about the danger to life to which it lays the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is established that the State breached the ceasefire by the strike

  Scenario: Neither an earlier breach by the other side nor a countermeasure excuses
    Given a strike "earlier" by "beta" on "alpha" at "2026-01-02T10:00Z"
    And "s" answers "earlier"
    And for "earlier@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that the grounds that the State put forward for the strike were: countermeasure
    When the matter is assessed under "icj-restrictive"
    Then for "earlier@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is not established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is established that the State breached the ceasefire by the strike

  Scenario: Irresistible force excuses
    Given for "s", it is established that the strike was due to an irresistible force or an unforeseen event beyond control
    And for "s", it is established that the State had no material possibility of avoiding the strike
    And for "s", it is established that the strike was not meant to kill, injure or destroy
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress

  Scenario: Bringing down an intruder over one's own side is no breach
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s@truce", it is established that the strike was confined to the own side of the State under the ceasefire
    And for "s@truce", it is established that a violation of the ceasefire by the other side was in progress there when the strike came
    And for "s@truce", it is established that no fire in the course of the strike crossed to the other side under the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike was a measure of the State on its own side against a violation of the ceasefire in progress
    And for "s@truce", it is not established that the State breached the ceasefire by the strike

  Scenario: Fire that crosses to the other side is no measure on one's own
    Given for "s@truce", it is established that the strike was confined to the own side of the State under the ceasefire
    And for "s@truce", it is established that a violation of the ceasefire by the other side was in progress there when the strike came
    And for "s@truce", it is established that fire in the course of the strike crossed to the other side under the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike was a measure of the State on its own side against a violation of the ceasefire in progress

  Scenario: A deliberate destructive attack on the core of the ban is serious
    Given for "s", it is established that as to intention the strike was: deliberate
    And for "s", it is established that the damage done by the strike was: destroyed
    And for "s@truce", it is established that the strike went to the core of what the ceasefire bars
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the alleged breach of the ceasefire by the strike was serious
    And rule "cfb.serious/deliberate-attack" decides

  Scenario: A deliberate killing in an attack on the core of the ban is serious
    Given for "s", it is established that as to intention the strike was: deliberate
    And for "s", it is established that the strike killed 1
    And for "s@truce", it is established that the strike went to the core of what the ceasefire bars
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the alleged breach of the ceasefire by the strike was serious

  Scenario: An accident put right at once is not serious
    Given for "s", it is established that as to intention the strike was: accident
    And for "s@truce", it is established that the State put the strike right promptly under the ceasefire
    And for "s@truce", the author judges that the provision of the ceasefire that the strike concerns is essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the alleged breach of the ceasefire by the strike was serious
    And rule "cfb.serious/accident-put-right" decides

  Scenario: Where the Council found a flagrant breach the plea of accident comes too late
    Given for "s", it is established that as to intention the strike was: accident
    And for "s@truce", it is established that the State put the strike right promptly under the ceasefire
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State seriously breached the ceasefire by the strike

  Scenario: Repudiation is a material breach
    Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the alleged breach of the ceasefire by the strike was serious
    And the memo cites "VCLT 60(3)(a)"

  Scenario: Using the pause to gain an advantage may be serious
    Given for "s", it is established that as to intention the strike was: deliberate
    And for "s@truce", it is established that the State used the pause under the ceasefire to gain a military advantage by the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the alleged breach of the ceasefire by the strike was serious

  Scenario: A technical movement is not serious
    Given for "s@truce", it is established that the strike was only a technical movement or formality under the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the alleged breach of the ceasefire by the strike was serious

  Scenario: A serious breach by one side is a ground on which the other may denounce
    Given a strike "reply" by "beta" on "alpha" at "2026-01-10T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-01-08T00:00Z
    When the matter is assessed under "icj-restrictive"
    Then for "reply@truce", it is established that the ceasefire had been validly denounced before the strike
    And for "s@truce", it is not established that the ceasefire had been validly denounced before the strike

  Scenario: The earlier of two breaches is the first, and the later stays a breach
    Given a strike "reply" by "beta" on "alpha" at "2026-01-04T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "reply@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "reply@truce", it is established that the strike was not part of a continuing course of violations of the ceasefire by the State
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike was the first breach of the ceasefire
    And for "reply@truce", it is not established that the strike was the first breach of the ceasefire
    And for "reply@truce", it is established that the State breached the ceasefire by the strike
    And for "reply@truce", it is established that the strike came after an earlier breach of the ceasefire
    And it is established that more than one side breached the ceasefire

  Scenario: Where the order of two breaches is not known nobody is called the first
    Given a strike "other" by "beta" on "alpha" at "2026-01-03"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "other@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike was the first breach of the ceasefire
    And for "other@truce", it is open whether the strike was the first breach of the ceasefire

  Scenario: A continuing course of breaches is serious although no single one need be
    Given a strike "again" by "alpha" on "beta" at "2026-01-10T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "again@truce", it is established that the strike and earlier violations of the ceasefire by the State were one continuing course of conduct
    When the matter is assessed under "icj-restrictive"
    Then for "again@truce", it is established that the alleged breach of the ceasefire by the strike was serious
    And for "again@truce", it is established that the strike was one course of conduct with an earlier breach of the ceasefire

  Scenario: A finding of the body that the instrument charges persuades
    Given for "s@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that a competent body has found that the strike violated the ceasefire
    And for "s@truce", it is established that the State breached the ceasefire by the strike
    And rule "cfb.determined/charged-body" decides

  Scenario: A finding that is only alleged to have been made proves nothing on a closed record
    Given for "s@truce", it is alleged by "beta" that the finding of the body charged by the ceasefire on the strike was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether a competent body has found that the strike violated the ceasefire
    And on a closed record, for "s@truce", it does not arise whether a competent body has found that the strike violated the ceasefire

  Scenario: Consent of the State struck excuses
    Given for "s/beta", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
    And for "s/beta", the author judges that whoever agreed to the strike was competent to bind the victim
    And for "s/beta", it is established that the agreement of the victim was given before the strike
    And for "s/beta", it is established that the strike kept within the area to which the victim had agreed
    And for "s/beta", it is established that the strike kept within the purpose to which the victim had agreed
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And rule "cfb.justified/consent" decides

  Scenario: Private initiative that is only alleged leaves the question open, and on a closed record it fails
    Given for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is alleged by "alpha" that those who carried out the strike acted on their own initiative
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether private persons for whom the State need not answer carried out the strike on their own initiative
    And on a closed record, for "s@truce", it is not established that private persons for whom the State need not answer carried out the strike on their own initiative

  Scenario: A measure on one's own side that is only alleged is open, and on a closed record it fails
    Given for "s@truce", it is alleged by "alpha" that the strike was confined to the own side of the State under the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike was a measure of the State on its own side against a violation of the ceasefire in progress
    And on a closed record, for "s@truce", it is not established that the strike was a measure of the State on its own side against a violation of the ceasefire in progress

  Scenario: A lesser provision, an act neither repeated nor grave, is no serious violation
    Given for "s", it is established that as to intention the strike was: negligent
    And for "s@truce", the author judges that the provision of the ceasefire that the strike concerns is not essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the alleged breach of the ceasefire by the strike was serious

  Scenario: Whether a provision was essential is a question of law
    Given for "s", it is established that as to intention the strike was: negligent
    And for "s@truce", it is disputed whether the provision of the ceasefire that the strike concerns is essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the alleged breach of the ceasefire by the strike was serious
    And on a closed record, for "s@truce", it is open whether the alleged breach of the ceasefire by the strike was serious

  Scenario: Self-defence that passes its whole test is no breach of the ceasefire
    Given a strike "a" by "beta" on "alpha" at "2026-01-03T09:00Z"
    And "s" answers "a"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/alpha", it is established that what the strike hit of the victim was: territory
    And for "a/alpha", it is established that the strike came from outside the territory that the victim itself controlled
    And for "a", the author judges that the scale and effects of the strike were judged to be: serious
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    And for "s", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "s", it is established that the act answered was still in progress when the strike came
    And for "s", it is established that the danger from the act answered had not passed when the strike came
    And for "s", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "s", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "s", it is established that the State stated these purposes for the strike: repel
    And for "s", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "s/beta", it is established that the strike did not use force on the soil of the victim as a third State
    And for "s", it is established that the strike pursued no goal beyond defence
    And for "s", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "s", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "s", it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is established that the strike was lawful self-defence
    And for "s@truce", it is established that the strike was excused under the ceasefire by self-defence, consent, force majeure or distress
    And for "s@truce", it is not established that the State breached the ceasefire by the strike
    And for "s@truce", rule "cfb.justified/self-defence" decides

  Scenario: Self-defence that goes beyond what was needed leaves the breach a breach
    Given a strike "a" by "beta" on "alpha" at "2026-01-03T09:00Z"
    And "s" answers "a"
    And for "a", it is established that the means used in the strike was: missile
    And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "a/alpha", it is established that what the strike hit of the victim was: territory
    And for "a/alpha", it is established that the strike came from outside the territory that the victim itself controlled
    And for "a", the author judges that the scale and effects of the strike were judged to be: serious
    And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "a", it is established that the actor is an organ of the State in the law of that State
    And for "a", it is established that the grounds that the State put forward for the strike were: none
    And for "s", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "s", it is established that the act answered was still in progress when the strike came
    And for "s", it is established that the danger from the act answered had not passed when the strike came
    And for "s", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "s", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "s", it is established that the State stated these purposes for the strike: repel
    And for "s", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "s/beta", it is established that the strike did not use force on the soil of the victim as a third State
    And for "s", it is established that the strike pursued no goal beyond defence
    And for "s", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "s", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "s", it is established that the force used in the strike kept to the area from which the attack or threat came
    And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the strike was lawful self-defence
    And for "s@truce", it is established that the State breached the ceasefire by the strike

  Scenario: Denunciation for a serious breach counts only if the breach came before the denunciation
    Given a strike "reply" by "beta" on "alpha" at "2026-01-10T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-01-02T00:00Z
    And for "reply@truce", it is established that the notice that the ceasefire or the law asks for had not run out before the strike
    And for "reply@truce", it is established that it was the State itself that denounced the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "reply@truce", it is not established that the ceasefire had been validly denounced before the strike
    And for "reply@truce", rule "cf.denunciation/serious-breach" fails

  Scenario: Once the other side has denounced for a serious breach, the ceasefire is at an end for the side that broke it too
    Given a strike "later" by "alpha" on "beta" at "2026-01-10T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-01-08T00:00Z
    And for "later@truce", it is established that the notice that the ceasefire or the law asks for had not run out before the strike
    And for "later@truce", it is established that it was another side than the State that denounced the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "later@truce", it is established that the ceasefire had been validly denounced before the strike
    And for "later@truce", rule "cf.denunciation/by-the-other-side" decides
    And for "later@truce", rule "cf.denunciation/serious-breach" fails

  Scenario: The side that broke the ceasefire cannot denounce it for its own breach
    Given a strike "later" by "alpha" on "beta" at "2026-01-10T10:00Z"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-01-08T00:00Z
    And for "later@truce", it is established that the notice that the ceasefire or the law asks for had not run out before the strike
    And for "later@truce", it is established that it was the State itself that denounced the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "later@truce", it is not established that the ceasefire had been validly denounced before the strike
    And for "later@truce", rule "cf.denunciation/by-the-other-side" fails

  Scenario: A gravity found by the Council is not reopened by disowning the act
    Given for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    And for "s@truce", it is established that the strike was against orders and the State disowned and stopped and punished it at once
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the alleged breach of the ceasefire by the strike was serious
    And for "s@truce", rule "cfb.serious/disowned-and-punished" fails

  Scenario: Returning fire on the spot arguably breaks no ceasefire, and whether it does is a question of doctrine
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that a forcible act against the State or its units was in progress when the strike came
    And for "s", it is established that the force used in the strike did no more than repel the forcible act met with
    And for "s", it is established that no fire was carried over the line or border in the strike after the forcible act had ended
    When the matter is assessed under "caroline-moderate"
    Then for "s@truce", it is not established that the State breached the ceasefire by the strike
    And for "s@truce", rule "cfb.justified/on-the-spot" decides
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the State breached the ceasefire by the strike
    And on a closed record, for "s@truce", it is open whether the State breached the ceasefire by the strike

  Scenario: Fire returned after the other's had ceased breaks the ceasefire
    Given for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "s", it is established that the actor is an organ of the State in the law of that State
    And for "s", it is established that no forcible act against the State or its units was in progress when the strike came
    When the matter is assessed under "caroline-moderate"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", rule "cfb.justified/on-the-spot" fails

  Scenario: A militia that a State only pays, under a text silent on groups, is not the State's by its own act, and what the State promised about it is open
    Given a group "militia"
    And a link "militia-alpha" between "militia" and "alpha"
    And a strike "m" by "militia" of "alpha" on "beta" at "2026-01-04T10:00Z"
    And for "m", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And for "m", it is established that the actor is not an organ of the State in the law of that State
    And for "m", it is established that those who carried out the strike were of this kind: group_autonomous
    And for "militia-alpha", it is established that the State financed the group
    And it is established that on groups and allies the text of the ceasefire is of this kind: silent
    And for "m@truce", it is established that those who carried out the strike were under the authority of the State or on territory it holds
    When the matter is assessed under "icj-restrictive"
    Then for "m@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And on a closed record, for "m@truce", it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And on a closed record, for "m", it is not established that the strike is attributable to the State
    And on a closed record, for "m@truce", it is not established that for the purposes of the ceasefire the strike, or the failure to restrain those who did it, counts as conduct of the State
    And on a closed record, for "m@truce", it is not established that the State breached the ceasefire by the strike

  Scenario: Two breaches in an unknown order leave the first open on every record, and each stays a breach
    Given a strike "other" by "beta" on "alpha" at "2026-01-03"
    And for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    And for "other@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "other@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is open whether the strike was the first breach of the ceasefire
    And for "other@truce", it is open whether the strike was the first breach of the ceasefire
    And for "s@truce", it is open whether the strike came after an earlier breach of the ceasefire

  Scenario: A reservation that covers the act leaves no barred act
    Given for "s@truce", it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
    And for "s@truce", the author judges that the strike falls in a reservation of the ceasefire other than self-defence
    And it is established that the text of the ceasefire reserves: law_enforcement
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike was an act of a kind that the terms of the ceasefire bar to the State
    And for "s@truce", it is not established that the State breached the ceasefire by the strike

  Scenario: A weapon past recall when the ceasefire began does not break it
    Given for "s", it is established that the order for the strike was given at 2025-12-31T23:00Z
    And for "s", it is established that the strike could no longer be called off
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike was an act of a kind that the terms of the ceasefire bar to the State
    And for "s@truce", it is not established that the State breached the ceasefire by the strike

  Scenario: Before the ceasefire took effect there was nothing to break
    Given a strike "early" by "alpha" on "beta" at "2025-12-31T10:00Z"
    When the matter is assessed under "icj-restrictive"
    Then for "early@truce", it is not established that the ceasefire was in force when the strike began
    And for "early@truce", it is not established that the State breached the ceasefire by the strike
