Feature: What displaces what
  Seventeen results that take another result away. Each scenario has the displaced result stand first, then adds the one fact that
  displaces it, so that it fails if the rule were removed; where the record matters it says so. The books on the single subjects have
  the details.

  Two things to know in reading. An authority that belongs to an exception, to an element or to a note is printed in the memo
  with it, and the step "the memo cites" sees those of rules only: so for waiver (Article 45 of the Articles on State Responsibility),
  for the wrong of the defender (Article 51(8) of the First Additional Protocol) and for the independence of the two bodies of law
  (Nuclear Weapons, 42) the rule is asked for and not its authority. And where a treaty clause
  is said to permit aggression, there is no element for its invalidity: what the books say is that no such title justifies force,
  and that no suspension of a treaty releases from the prohibition.

  Rule: The right of self-defence and what ends it

    Background: an armed attack by alpha, answered by beta while it lasted and by no more than was needed
      Given a strike "a" by "alpha" on "beta" at "2026-01-02T10:00Z"
      And a strike "r" by "beta" on "alpha" at "2026-01-02T12:00Z"
      And "r" answers "a"
      And for "a", it is established that the means used in the strike was: missile
      And for "a", it is established that physical violence by weapons or armed personnel was done in the strike
      And for "a/beta", it is established that what the strike hit of the victim was: territory
      And for "a/beta", it is established that the strike came from outside the territory that the victim itself controlled
      And for "a/beta", it is established that the strike did not reach the victim by accident, by straying or by an error of aim or course
      And for "a", the author judges that the scale and effects of the strike were judged to be: serious
      And for "a", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
      And for "a", it is established that the actor is an organ of the State in the law of that State
      And for "a", it is established that the grounds that the State put forward for the strike were: none
      And for "r", it is established that the means used in the strike was: missile
      And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
      And for "r/alpha", it is established that what the strike hit of the victim was: territory
      And for "r/alpha", it is established that the strike came from outside the territory that the victim itself controlled
      And for "r/alpha", it is established that the strike did not reach the victim by accident, by straying or by an error of aim or course
      And for "r", the author judges that the scale and effects of the strike were judged to be: serious
      And for "r", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
      And for "r", it is established that the actor is an organ of the State in the law of that State
      And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
      And for "r", it is established that the act answered was still in progress when the strike came
      And for "r", it is established that the danger from the act answered had not passed when the strike came
      And for "r", it is established that what the strike hit had been used or was to be used in the attack relied on
      And for "r", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
      And for "r", it is established that the State stated these purposes for the strike: repel
      And for "r", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
      And for "r/alpha", it is established that the strike did not use force on the soil of the victim as a third State
      And for "r", it is established that the strike pursued no goal beyond defence
      And for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
      And for "r", it is established that the force used in the strike did not go on after the attack had been halted or repelled
      And for "r", it is established that the force used in the strike kept to the area from which the attack or threat came

    Scenario: There is no self-defence against self-defence
      Given for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was an armed attack
      Given for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was itself a lawful use of force
      And for "r/alpha", rule "armed-attack.on-victim/itself-lawful" decides
      And for "r", it is not established that the strike was an armed attack
      And the memo cites "ARSIWA 21"
      And the memo cites "USMT-MINISTRIES"
      Given for "a", it is alleged by "beta" that the actor was seen, tracked or captured in the act of carrying out the strike
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is open whether the strike was an armed attack
      And on a closed record, for "r", it is established that the strike was an armed attack

    Scenario: Force that the Council had authorised is no armed attack
      Given for "r", it is established that the grounds that the State put forward for the strike were: none
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was an armed attack
      Given for "r", it is established that the words of a resolution under Chapter VII authorised the State to use force
      And for "r", it is established that the strike kept to the purpose, place and time of the authorisation
      And for "r", it is established that the authorisation had not ended when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is not established that the strike was an armed attack
      And for "r", rule "aa.defeater.lawful-prior/authorised" decides
      And for "r", rule "aa.defeater.lawful-prior/self-defence" fails

    Scenario: The right lasts until the Council has taken measures
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was lawful self-defence
      Given it is established that the measures taken by the Security Council in this matter were: binding_ceasefire
      And it is established that the Security Council took its measures at 2026-01-01
      And it is established that the Security Council forbade further force
      And it is alleged by "alpha" that what the Security Council decided was binding
      And the author judges that the measures of the Security Council were judged not effective to restore peace and security
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is open whether the strike was lawful self-defence
      And on a closed record, for "r", it is established that the strike was lawful self-defence
      Given it is established that what the Security Council decided was binding
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is not established that the strike was lawful self-defence
      And for "r", rule "self-defence/council-measures" decides
      And the memo cites "UNC 51"
      And the memo cites "UNC 25"

    Scenario: What step of the Council is enough depends on the doctrine
      Given it is established that the measures taken by the Security Council in this matter were: call
      And it is established that the Security Council took its measures at 2026-01-01
      And it is established that what the Security Council decided was not binding
      And the author judges that the measures of the Security Council were judged not effective to restore peace and security
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was lawful self-defence
      When the matter is assessed under "icj-restrictive" with "sw.unsc_measures" set to "any-step"
      Then for "r", it is not established that the strike was lawful self-defence
      And for "r", rule "self-defence/council-measures" decides

    Scenario: Where nothing is left to defend against, force is reprisal and not defence
      Given for "r", it is established that the act answered was no longer in progress when the strike came
      And for "r", it is established that the reasons for the time between the act answered and the strike were: identify_author
      And for "r", it is established that the peaceful means that were open had been tried and had failed before the strike
      And for "r", it is established that a further attack by the author of the act answered was to be expected when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was lawful self-defence
      Given for "r", it is alleged by "beta" that a further attack by the author of the act answered was to be expected when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is open whether the strike was lawful self-defence
      And on a closed record, for "r", it is not established that the strike was lawful self-defence
      And on a closed record, for "r", it is not established that the strike was an armed reprisal
      Given for "r", it is established that no further attack by the author of the act answered was to be expected when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is not established that the strike was lawful self-defence
      And for "r", it is not established that the strike came in time to be defence against the act answered
      And for "r", rule "self-defence/reprisal" decides
      And the memo cites "ICJ-NIC 237"
      And the memo cites "ICJ-NUC 46"

    Scenario: Lawful self-defence is no breach of the ceasefire under which it comes
      Given a ceasefire "truce" between "alpha" and "beta"
      And it is established that the form of the ceasefire was: signed_treaty
      And it is established that the acknowledgement of the ceasefire was: all_sides
      And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
      And it is established that the reach of the ceasefire in space was: general
      And for "r@truce", it is established that the State was a party to the ceasefire
      And for "r", it is established that the strike belonged to these classes of acts: attacks
      And for "r@truce", it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
      And for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: excessive
      When the matter is assessed under "icj-restrictive"
      Then for "r@truce", it is established that the State breached the ceasefire by the strike
      Given for "r", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
      When the matter is assessed under "icj-restrictive"
      Then for "r@truce", it is not established that the State breached the ceasefire by the strike
      And for "r@truce", rule "cfb.justified/self-defence" decides
      And for "r@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      And the memo cites "UNC 51"

    Scenario: How the force was used changes nothing in whether it might be used, and the reverse
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is established that the strike was lawful self-defence
      Given for "r", it is established that armed force was used between States in or around the strike
      And for "r", it is established that the persons at whom the strike was directed were of this status: civilian
      When the matter is assessed under "icj-restrictive"
      Then for "r", it is not established that the State kept the rule of distinction in the strike
      And for "r", it is established that the strike was lawful self-defence
      And for "r", it is established that the strike was in proportion to the need for defence
      And for "r", it is not established that the State breached the prohibition of the use of force by the strike
      And for "r", it is established that the State committed an internationally wrongful act by the strike in at least one respect
      And for "r", rule "resp.iwa/force" fails
      And for "r", rule "resp.iwa/distinction" decides

    Scenario: The consent of a host carries force on its soil and not force against the State that is hit there
      Given a strike "h" by "beta" on "alpha, gamma" at "2026-01-02T12:30Z"
      And "h" answers "a"
      And for "h", it is established that the means used in the strike was: missile
      And for "h", it is established that physical violence by weapons or armed personnel was done in the strike
      And for "h/alpha", it is established that what the strike hit of the victim was: base_abroad
      And for "h/gamma", it is established that what the strike hit of the victim was: territory
      And for "h", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
      And for "h", it is established that the actor is an organ of the State in the law of that State
      And for "h", it is established that the grounds that the State put forward for the strike were: consent
      And for "h/gamma", it is established that the strike used force on the soil of the victim as a third State
      When the matter is assessed under "icj-restrictive"
      Then for "h/gamma", it is not established that there was a ground for using force on the soil of the victim
      Given for "h/gamma", it is established that someone acting for the victim agreed to the strike or to the operations of which it was part
      And for "h/gamma", the author judges that whoever agreed to the strike was competent to bind the victim
      And for "h/gamma", it is established that the agreement of the victim was given before the strike
      And for "h/gamma", it is established that the strike kept within the area to which the victim had agreed
      And for "h/gamma", it is established that the strike kept within the purpose to which the victim had agreed
      When the matter is assessed under "icj-restrictive"
      Then for "h/gamma", it is established that there was a ground for using force on the soil of the victim
      And for "h", it is not established that every State struck had consented to the strike
      And on a closed record, for "h", it is established that the State breached the prohibition of the use of force by the strike
      And the memo cites "ARSIWA 20"

  Rule: A danger that is not imminent

    Scenario: A distant danger displaces imminence whatever speaks for it
      Given a strike "a" by "alpha" on "beta"
      And a strike "r" by "beta" on "alpha"
      And "r" expects "a"
      And for "r", it is established that an attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
      And for "r", it is established that the likelihood of the threatened attack, as assessed before the strike, was: high
      And for "r", the author judges that the attack that the strike was to meet was judged to be likely to be: grave
      And for "r", it is established that the later opportunities of effective defence expected when the strike came were: none
      And for "r", it is established that the reasons for expecting the attack were recorded before the strike
      And for "r", it is established that the decision to attack had been taken by those against whom the strike was directed
      And for "r", it is established that the time to the threatened attack when the strike came was a matter of: days
      When the matter is assessed under "contextual-bethlehem"
      Then for "r", it is established that the strike met an armed attack that was imminent
      Given for "r", it is alleged by "alpha" that the time to the threatened attack when the strike came was a matter of: months
      When the matter is assessed under "contextual-bethlehem"
      Then for "r", it is open whether the strike met an armed attack that was imminent
      And on a closed record, for "r", it is established that the strike met an armed attack that was imminent
      Given for "r", it is established that the time to the threatened attack when the strike came was a matter of: months
      When the matter is assessed under "contextual-bethlehem"
      Then for "r", it is established that the attack that the strike was to meet was imminent on the contextual view
      And for "r", it is not established that the strike met an armed attack that was imminent
      And for "r", rule "imminence/preventive" decides
      And the memo cites "HLP 189-192"
      And the memo cites "IDI 6"

  Rule: Who did it

    Background:
      Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
      And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
      And it is established that the actor is an organ of the State in the law of that State

    Scenario: A live false trail holds the author open, and on a closed record the author is not shown
      When the matter is assessed under "icj-restrictive"
      Then it is established that the actor is identified as the author of the strike
      Given it is established that another actor able to carry out the strike has not been ruled out
      And it is established that another capable actor had a motive to have the strike laid at the door of the actor
      When the matter is assessed under "icj-restrictive"
      Then it is open whether the actor is identified as the author of the strike
      And on a closed record, it is not established that the actor is identified as the author of the strike
      And on a closed record, it is not established that the strike is attributable to the State
      And the memo cites "ICJ-CC 15-18"

    Scenario: That a commander broke his orders does not free his State
      Given it is established that those who carried out the strike broke their orders or exceeded their authority
      When the matter is assessed under "icj-restrictive"
      Then it is established that the strike remained official conduct although orders were broken or authority was exceeded
      And rule "attribution.ultra-vires/official-capacity" decides
      And it is established that the strike is attributable to the State
      And the memo cites "ARSIWA 7"
      Given it is established that the capacity in which the strike was carried out was: private
      When the matter is assessed under "icj-restrictive"
      Then it is not established that the strike remained official conduct although orders were broken or authority was exceeded
      And it is not established that the strike is attributable to the State

  Rule: What is no breach of a ceasefire, and what a breach does not open

    Background: a deliberate and destructive attack by an organ of one side under a treaty of ceasefire
      Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
      And for "s", it is established that the means used in the strike was: missile
      And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
      And for "s/beta", it is established that what the strike hit of the victim was: territory
      And for "s", it is established that the actor was seen, tracked or captured in the act of carrying out the strike
      And for "s", it is established that the actor is an organ of the State in the law of that State
      And for "s", it is established that the grounds that the State put forward for the strike were: none
      And for "s", it is established that as to intention the strike was: deliberate
      And for "s", it is established that the damage done by the strike was: destroyed
      And a ceasefire "truce" between "alpha" and "beta"
      And it is established that the form of the ceasefire was: signed_treaty
      And it is established that the acknowledgement of the ceasefire was: all_sides
      And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
      And it is established that the reach of the ceasefire in space was: general
      And it is established that the ceasefire was a truce for a time
      And for "s@truce", it is established that the State was a party to the ceasefire
      And for "s", it is established that the strike belonged to these classes of acts: attacks
      And for "s@truce", it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
      And for "s@truce", it is established that the strike went to the core of what the ceasefire bars

    Scenario: Private initiative is punished, and opens neither denunciation nor resumption
      Given for "s@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
      And for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant lasting advantage or danger
      And for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S4
      And for "s", it is established that the actor is not an organ of the State in the law of that State
      And for "s", it is established that those who carried out the strike were of this kind: private
      When the matter is assessed under "icj-restrictive"
      Then on a closed record, for "s@truce", it is established that the strike gave the other side to the ceasefire the right to denounce it
      And on a closed record, for "s@truce", it is established that on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed
      Given for "s", it is established that those who carried out the strike acted on their own initiative
      When the matter is assessed under "icj-restrictive"
      Then on a closed record, for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
      And on a closed record, for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once
      And on a closed record, for "s@truce", rule "cfr.denounce/private-initiative" decides
      And on a closed record, for "s@truce", rule "cfr.urgent-resumption/private-initiative" decides
      And on a closed record, for "s@truce", it is established that the strike lets the other side to the ceasefire demand the punishment of individuals and, if due, compensation
      And the memo cites "HR 41"

    Scenario: What the text itself reserves is not barred by it
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      And for "s@truce", it is established that the State breached the ceasefire by the strike
      Given it is established that the text of the ceasefire reserves: traffic_arrangements
      And for "s@truce", it is alleged by "alpha" that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
      And for "s@truce", the author judges that the strike falls in a reservation of the ceasefire other than self-defence
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is open whether the strike was an act of a kind that the terms of the ceasefire bar to the State
      And on a closed record, for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      Given for "s@truce", it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is not established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      And for "s@truce", it is not established that the State breached the ceasefire by the strike
      And for "s@truce", rule "cf.scope.carve-out/reserved" decides
      And the memo cites "VCLT 31(1)"

    Scenario: A measure on one's own side against a violation in progress is not the violation
      Given for "s@truce", it is established that the strike was confined to the own side of the State under the ceasefire
      And for "s@truce", it is established that no fire in the course of the strike crossed to the other side under the ceasefire
      And for "s@truce", it is established that no violation of the ceasefire by the other side was in progress there when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the State breached the ceasefire by the strike
      Given for "s@truce", it is established that a violation of the ceasefire by the other side was in progress there when the strike came
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      And for "s@truce", it is not established that the State breached the ceasefire by the strike
      And for "s@truce", rule "cfb.own-side/in-progress" decides
      And the memo cites "KOR-MAC-2023"
      And the memo cites "KOR-MAC-2020"

    Scenario: An order past recall when the ceasefire took effect is no barred act
      Given it is established that the ceasefire was to apply from 2026-01-03T09:50Z
      And it is established that the order for the strike was given at 2026-01-03T09:30Z
      And it is established that the strike could still be called off
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      Given it is alleged by "alpha" that the strike could no longer be called off
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is open whether the strike was an act of a kind that the terms of the ceasefire bar to the State
      And on a closed record, for "s@truce", it is established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      Given it is established that the strike could no longer be called off
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is not established that the strike was an act of a kind that the terms of the ceasefire bar to the State
      And for "s@truce", rule "cf.grace/past-recall" decides
      And the memo cites "VCLT 28"
      And the memo cites "HR 38"

    Scenario: Before it takes effect a ceasefire binds nobody
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the ceasefire was in force when the strike began
      Given it is established that the ceasefire was to apply from 2026-01-03T12:00Z
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is not established that the time from which the ceasefire was to apply had come when the strike began
      And for "s@truce", it is not established that the ceasefire was in force when the strike began
      And for "s@truce", it is not established that the State breached the ceasefire by the strike

    Scenario: What protects persons survives the breach of the treaty
      Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
      Given for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: humanitarian_protection
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
      And for "s@truce", rule "cfr.suspend-terminate/protection-of-persons" decides
      And the memo cites "VCLT 60(5)"

    Scenario: No breach of a treaty releases from the prohibition of force
      Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
      And for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: force
      When the matter is assessed under "icj-restrictive"
      Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
      And for "s@truce", rule "cfr.suspend-terminate/force" decides
      And the memo cites "VCLT 53"

    Scenario: A claim that was given up or left to lapse may not be raised
      Given for "s/beta", it is established that the victim has given notice of a claim about the strike
      When the matter is assessed under "icj-restrictive"
      Then for "s/beta", it is established that the victim has an admissible claim about the strike that is made and not lost
      Given for "s/beta", it is alleged by "alpha" that the victim validly gave up its claim about the strike
      When the matter is assessed under "icj-restrictive"
      Then for "s/beta", it is open whether the victim has an admissible claim about the strike that is made and not lost
      And on a closed record, for "s/beta", it is established that the victim has an admissible claim about the strike that is made and not lost
      Given for "s/beta", it is established that the victim validly gave up its claim about the strike
      When the matter is assessed under "icj-restrictive"
      Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost
      Given for "s/beta", it is established that the victim did not give up its claim about the strike
      And for "s/beta", it is established that the victim let its claim about the strike rest so that it could be taken to have been dropped
      When the matter is assessed under "icj-restrictive"
      Then for "s/beta", it is not established that the victim has an admissible claim about the strike that is made and not lost

  Rule: Peremptory norms

    Background: a State in grave peril who does what it may
      Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
      And it is established that the means used in the strike was: other
      And it is established that no physical violence by weapons or armed personnel was done in the strike
      And it is established that the strike took this form without physical violence: economic_pressure

    Scenario: No state of necessity against a peremptory norm
      Given it is established that the grounds that the State put forward for the strike were: state_of_necessity
      And the author judges that the interest that the strike was to safeguard was essential
      And it is established that the interest that the strike was to safeguard was in grave and imminent peril
      And it is established that there was no way other than the strike to safeguard that interest
      And the author judges that the strike did not seriously impair an essential interest of another State or of the international community
      And it is established that the State had not contributed to the situation in which the strike is said to have been the only way
      When the matter is assessed under "icj-restrictive"
      Then it is established that the strike was excused by a state of necessity
      Given it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
      And the author judges that the other norm against which the strike is said to run was peremptory and barred such an act
      When the matter is assessed under "icj-restrictive"
      Then it is not established that the strike was excused by a state of necessity
      And rule "resp.cpw.necessity/peremptory" decides
      And the memo cites "VCLT 53"
      And the memo cites "ARSIWA 26"

    Scenario: No countermeasure against a peremptory norm
      Given it is established that the grounds that the State put forward for the strike were: countermeasure
      And it is established that the State stated these purposes for the strike: enforce_right
      And it is established that the State against which the strike was directed had broken some other obligation of international law
      And it is established that the obligation that had been broken was owed to the State itself
      And it is established that the strike was meant to bring the other State back to its obligations
      And it is established that the State had called on the other State to comply, announced the strike as a measure and offered to negotiate
      And the author judges that the strike as a measure, set against the injury suffered, was judged to be: commensurate
      When the matter is assessed under "icj-restrictive"
      Then it is established that the strike was justified as a countermeasure
      Given it is established that it is said that the strike ran against a peremptory norm other than the prohibition of force
      And the author judges that the other norm against which the strike is said to run was peremptory and barred such an act
      When the matter is assessed under "icj-restrictive"
      Then it is not established that the strike was justified as a countermeasure
      And rule "resp.cpw.countermeasure/peremptory" decides
      And the memo cites "ARSIWA 50(1)(d)"

    Scenario: A treaty that is said to permit force is no title to it
      Given it is established that the grounds that the State put forward for the strike were: treaty_right
      When the matter is assessed under "us-practice"
      Then it is not established that a title outside the Charter and consent justified the strike
      And rule "uof.justification.other/treaty-right" decides

  Rule: The wrongs of the other side in armed conflict

    Scenario: That the defender hid behind civilians does not release the attacker
      Given it is established that armed force was used between States in or around the strike
      And it is established that the strike was directed at no specific military objective
      And the author judges that the checks made on the target before the strike were judged: less_than_feasible
      When the matter is assessed under "icj-restrictive"
      Then it is not established that the State kept the rule of distinction in the strike
      Given the author judges that the victim was judged to have placed or left the objective of the strike among civilians although they could feasibly be kept apart
      And it is established that the other side had seriously violated the law of armed conflict before the strike
      When the matter is assessed under "icj-restrictive"
      Then it is not established that the victim took the precautions that the law asks of the State attacked, as to what the strike hit
      And it is not established that the State kept the rule of distinction in the strike
      And it is not established that the State did everything feasible to verify the target of the strike
