Feature: Responses to the breach of a ceasefire
  What an act that broke a ceasefire opens to the other side, on the law of ceasefires and on the Charter.

  Background: a deliberate and destructive missile strike by an organ of one side on the territory of the other, under a treaty of ceasefire
    Given a strike "s" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And for "s", it is established that the means used in the strike was: missile
    And for "s", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "s/beta", it is established that what the strike hit of the victim was: territory
    And for "s/beta", it is established that the strike came from outside the territory that the victim itself controlled
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

  # Protest and inquiry

  Scenario: A breach may be protested and inquired into
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is established that the strike is a matter for protest, inquiry or mediation under the ceasefire
    And for "s@truce", rule "cfr.protest-investigate/breach" decides
    And for "s@truce", rule "cfr.protest-investigate/breach-still-open" fails
    And the memo cites "UNC 33"

  Scenario: Where it is open whether there was a breach, inquiry comes first and nothing more is open yet
    Given for "s", it is alleged by "beta" that the actor is an organ of the State in the law of that State
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the State breached the ceasefire by the strike
    And for "s@truce", it is established that the strike is a matter for protest, inquiry or mediation under the ceasefire
    And for "s@truce", rule "cfr.protest-investigate/breach-still-open" decides
    And for "s@truce", it is open whether the strike gave the other side to the ceasefire the right to denounce it
    And on a closed record, for "s@truce", it is not established that the strike is a matter for protest, inquiry or mediation under the ceasefire

  Scenario: An act that is shown to be no breach opens nothing but the road to the United Nations
    Given it is established that the reach of the ceasefire in space was: local
    And for "s@truce", it is established that the strike took place outside the area in which the ceasefire applies
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the State breached the ceasefire by the strike
    And for "s@truce", it is not established that the strike is a matter for protest, inquiry or mediation under the ceasefire
    And for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
    And for "s@truce", it is not established that on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed
    And for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once
    And for "s@truce", it is not established that the strike opened countermeasures without force to the other side to the ceasefire, within their conditions
    And for "s@truce", it is not established that the strike let the other side to the ceasefire withhold its own performance in exchange
    And for "s", it is not established that the strike was a serious breach of a ceasefire
    And for "s@truce", it is established that the strike may be brought before the United Nations as a matter under the ceasefire
    And for "s@truce", rule "cfr.unsc/always" decides

  # Punishment of individuals

  Scenario: Private persons who acted on their own may be punished, and the ceasefire goes on
    Given for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is established that those who carried out the strike acted on their own initiative
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s@truce", it is established that the strike lets the other side to the ceasefire demand the punishment of individuals and, if due, compensation
    And on a closed record, for "s@truce", rule "cfr.demand-punishment/private-initiative" decides
    And on a closed record, for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
    And on a closed record, for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once
    And the memo cites "HR 41"

  Scenario: Even a violation that a body found to be grave gives no right to denounce if private persons did it on their own
    Given for "s", it is established that the actor is not an organ of the State in the law of that State
    And for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is established that those who carried out the strike acted on their own initiative
    And for "s@truce", it is established that the finding of the body charged by the ceasefire on the strike was: breach
    And for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant lasting advantage or danger
    And for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S4
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "s@truce", it is established that the State seriously breached the ceasefire by the strike
    And on a closed record, for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
    And on a closed record, for "s@truce", rule "cfr.denounce/private-initiative" decides
    And on a closed record, for "s@truce", rule "cfr.urgent-resumption.notice/private-initiative" decides
    And on a closed record, for "s@truce", rule "cfr.urgent-resumption/private-initiative" decides
    And on a closed record, for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once

  Scenario: An act of the State's own forces is not answered by the punishment of individuals alone
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike lets the other side to the ceasefire demand the punishment of individuals and, if due, compensation
    And for "s@truce", rule "cfr.demand-punishment/private-initiative" fails
    And for "s@truce", rule "cfr.demand-punishment/disowned" fails
    And for "s@truce", rule "cfr.denounce/private-initiative" fails

  Scenario: Private initiative that is only alleged leaves open whether punishment is the remedy
    Given for "s", it is alleged by "alpha" that the actor is not an organ of the State in the law of that State
    And for "s", it is established that those who carried out the strike were of this kind: private
    And for "s", it is alleged by "alpha" that those who carried out the strike acted on their own initiative
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike lets the other side to the ceasefire demand the punishment of individuals and, if due, compensation

  Scenario: For a soldier who fired against orders the same remedy may do, and denunciation is open
    Given for "s@truce", it is established that the strike was against orders and the State disowned and stopped and punished it at once
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike lets the other side to the ceasefire demand the punishment of individuals and, if due, compensation
    And for "s@truce", rule "cfr.demand-punishment/disowned" decides
    And for "s@truce", it is open whether the strike gave the other side to the ceasefire the right to denounce it

  # Denunciation

  Scenario: A serious breach gives the right to denounce, and no licence to use force
    Given for "s", the author judges that the scale and effects of the strike were judged to be: minor
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike gave the other side to the ceasefire the right to denounce it
    And for "s@truce", rule "cfr.denounce/serious-breach" decides
    And for "s@truce", it is not established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once
    And the memo cites "HR 40"

  Scenario: A breach that is not serious gives no right to denounce
    Given for "s@truce", it is established that the strike was only a technical movement or formality under the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State breached the ceasefire by the strike
    And for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
    And for "s@truce", rule "cfr.denounce/serious-breach" fails
    And for "s@truce", it is established that the strike opened countermeasures without force to the other side to the ceasefire, within their conditions

  Scenario: A binding decision of the Council is not the sides' to denounce
    Given it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: decides
    And for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant lasting advantage or danger
    And for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S3
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State seriously breached the ceasefire by the strike
    And for "s@truce", it is not established that the strike gave the other side to the ceasefire the right to denounce it
    And for "s@truce", rule "cfr.denounce/council-decision" decides
    And for "s@truce", rule "cfr.urgent-resumption.notice/council-decision" decides
    And for "s@truce", it does not arise whether the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty

  Scenario: What is no decision of the Council is not kept from denunciation by it
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", rule "cfr.denounce/council-decision" fails
    And for "s@truce", rule "cfr.urgent-resumption.notice/council-decision" fails
    And for "s@truce", rule "cfr.urgent-resumption.notice/private-initiative" fails
    And for "s@truce", rule "cfr.urgent-resumption/private-initiative" fails

  # Resumption at once

  Scenario: Serious, urgent and proved, the breach excuses from notice on the law of ceasefires, and the Charter still bars force
    Given for "s", the author judges that the scale and effects of the strike were judged to be: minor
    And for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant lasting advantage or danger
    And for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S3
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed
    And for "s@truce", rule "cfr.urgent-resumption.notice/serious-urgent-proved" decides
    And for "s@truce", it is not established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once
    And for "s@truce", rule "cfr.urgent-resumption/both-tracks" fails
    And the memo cites "DOD 12.13.1.2"

  Scenario: A breach that was also an armed attack leaves a title, and both tracks together open the resumption
    Given for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant lasting advantage or danger
    And for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S3
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/armed-attack" decides
    And for "s@truce", it is established that the strike let the other side to the ceasefire resume hostilities at once
    And for "s@truce", rule "cfr.urgent-resumption/both-tracks" decides

  Scenario: Where there was time for notice, notice is owed
    Given for "s@truce", the author judges that waiting for notice to run after the strike under the ceasefire was judged to have meant no lasting advantage or danger
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed
    And for "s@truce", rule "cfr.urgent-resumption.notice/serious-urgent-proved" fails

  Scenario: A violation that was merely probable does not excuse from notice
    Given for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S2
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed

  Scenario: Whether delay could be borne is a judgement that somebody has to make
    Given for "s@truce", it is established that the standard to which the strike was proved as a violation of the ceasefire when the other side decided on its answer was: S3
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether on the law of ceasefires alone, the strike excused the other side to the ceasefire from notice before hostilities were resumed
    And for "s@truce", it is open whether the strike let the other side to the ceasefire resume hostilities at once
    And on a closed record, for "s@truce", it is not established that the strike let the other side to the ceasefire resume hostilities at once

  Scenario: On the view of the suspended war, a serious breach is a title for the side on which the war was forced
    Given for "s", the author judges that the scale and effects of the strike were judged to be: minor
    And for "s@truce", the author judges that the conflict halted by the ceasefire began with an armed attack on the side that the strike wronged
    And for "s", it is established that the state of the strike was: planned
    When the matter is assessed under "hague-belligerent"
    Then for "s@truce", it is established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/original-victim" decides
    And for "s@truce", rule "cfr.urgent-resumption.title/armed-attack" fails
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/original-victim" fails

  Scenario: Who was the first victim is a question of law that a closed record does not answer
    Given for "s", it is established that the state of the strike was: planned
    And for "s@truce", it is disputed whether the conflict halted by the ceasefire began with an armed attack on the side that the strike wronged
    When the matter is assessed under "hague-belligerent"
    Then for "s@truce", it is open whether the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And on a closed record, for "s@truce", it is open whether the strike left the other side to the ceasefire a title to use force beside the law of ceasefires

  Scenario: Where the Council stands behind the ceasefire, the view centred on it leaves no title to the sides
    Given for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And it is established that the Security Council endorsed the ceasefire by resolution
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then for "s@truce", it is not established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/armed-attack" fails
    And for "s@truce", rule "cfr.urgent-resumption.title/council" fails

  Scenario: Of a ceasefire behind which the Council does not stand, that view says nothing
    Given for "s", the author judges that the scale and effects of the strike were judged to be: serious
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then for "s@truce", it is established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires

  Scenario: The Council may have authorised force in case of a breach
    Given it is established that what the Security Council has said of the consequences of a breach of the ceasefire was: force_authorised
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/council" decides

  # Revival

  Scenario: Whether a serious breach revives an authorisation is open on every record, or a matter of doctrine
    Given it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: decides
    And it is established that the Security Council had authorised one side to use force against another before the ceasefire
    And for "s@truce", it is established that the State was the State against which force had been authorised before the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike revived the authorisation of force that had gone before the ceasefire
    And on a closed record, for "s@truce", it is open whether the strike revived the authorisation of force that had gone before the ceasefire
    And for "s@truce", rule "cfr.revived-authority/for-the-council" decides
    And for "s@truce", rule "cfr.urgent-resumption.title/revived" is undecided
    When the matter is assessed under "us-practice"
    Then for "s@truce", it is established that the strike revived the authorisation of force that had gone before the ceasefire
    And for "s@truce", rule "cfr.revived-authority/material-breach" decides
    And for "s@truce", rule "cfr.revived-authority/for-the-council" fails
    And for "s@truce", rule "cfr.urgent-resumption.title/revived" decides

  Scenario: A breach by a State against which no force had been authorised revives nothing
    Given it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: decides
    And it is established that the Security Council had authorised one side to use force against another before the ceasefire
    And for "s@truce", it is established that the State was not the State against which force had been authorised before the ceasefire
    When the matter is assessed under "us-practice"
    Then for "s@truce", it is not established that the strike revived the authorisation of force that had gone before the ceasefire
    And for "s@truce", rule "cfr.revived-authority/material-breach" fails
    And for "s@truce", rule "cfr.urgent-resumption.title/revived" fails

  Scenario: Where nothing had been authorised nothing can be revived
    When the matter is assessed under "us-practice"
    Then for "s@truce", it does not arise whether the strike revived the authorisation of force that had gone before the ceasefire

  # Suspension

  Scenario: Repudiation entitles the other side to invoke a material breach
    Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/repudiation" decides
    And the memo cites "VCLT 60(3)(a)"

  Scenario: The violation of an essential provision is material, and that of a lesser one is not
    Given for "s@truce", the author judges that the provision of the ceasefire that the strike concerns is essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/essential-provision" decides
    And for "s@truce", rule "cfr.suspend-terminate/repudiation" fails
    Given for "s@truce", the author judges that the provision of the ceasefire that the strike concerns is not essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/essential-provision" fails
    And for "s@truce", rule "cfr.suspend-terminate/found-material" fails
    And for "s@truce", it is established that the strike gave the other side to the ceasefire the right to denounce it

  Scenario: While it is undecided whether the provision was essential, suspension stays open on every record
    Given for "s@truce", it is disputed whether the provision of the ceasefire that the strike concerns is essential to its object and purpose
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And on a closed record, for "s@truce", it is open whether the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty

  Scenario: What the Council found to be material is material
    Given for "s@truce", it is established that the finding of the Security Council on the strike under the ceasefire was: material_or_flagrant_breach
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/found-material" decides

  Scenario: The provisions that protect persons survive a material breach
    Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
    And for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: humanitarian_protection
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/protection-of-persons" decides
    And for "s@truce", rule "cfr.suspend-terminate/force" fails
    And the memo cites "VCLT 60(5)"

  Scenario: No suspension releases from the prohibition of force
    Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
    And for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: force
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And for "s@truce", rule "cfr.suspend-terminate/force" decides
    And for "s@truce", rule "cfr.suspend-terminate/protection-of-persons" fails

  Scenario: A peremptory norm stands against suspension too
    Given for "s@truce", it is established that the State officially rejected the ceasefire with the strike
    And for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: other_peremptory_norm
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty
    And the memo cites "VCLT 53"

  Scenario: An informal understanding is no treaty that could be suspended
    Given it is established that the form of the ceasefire was: memorandum
    And the author judges that the ceasefire was meant as a political undertaking only
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it does not arise whether the strike entitled the other side to the ceasefire to invoke a material breach for suspending or ending it as a treaty

  # Countermeasures

  Scenario: A breach opens countermeasures without force
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the strike opened countermeasures without force to the other side to the ceasefire, within their conditions
    And for "s@truce", rule "cfr.countermeasures/breach" decides
    And for "s@truce", rule "cfr.countermeasures/force" fails
    And for "s@truce", rule "cfr.countermeasures/human-rights" fails
    And for "s@truce", rule "cfr.countermeasures/humanitarian" fails
    And for "s@truce", rule "cfr.countermeasures/peremptory" fails

  Scenario Outline: No countermeasure may touch what is beyond its reach
    Given for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: <touched>
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike opened countermeasures without force to the other side to the ceasefire, within their conditions
    And for "s@truce", rule "cfr.countermeasures/<rule>" decides
    And the memo cites "<cite>"

    Examples:
      | touched                 | rule         | cite            |
      | force                   | force        | ARSIWA 50(1)(a) |
      | human_rights            | human-rights | ARSIWA 50(1)(b) |
      | humanitarian_protection | humanitarian | ARSIWA 50(1)(c) |
      | other_peremptory_norm   | peremptory   | ARSIWA 50(1)(d) |

  Scenario: A measure that is said to touch human rights leaves the response open until it is known
    Given for "s@truce", it is alleged by "alpha" that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: human_rights
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike opened countermeasures without force to the other side to the ceasefire, within their conditions

  Scenario: Countermeasures end when the wrong has been made good
    Given for "s@truce", it is established that the State has ended what is said to violate the ceasefire in the strike and made full reparation
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike opened countermeasures without force to the other side to the ceasefire, within their conditions
    And for "s@truce", rule "cfr.countermeasures/breach" fails
    And for "s@truce", it is established that the State breached the ceasefire by the strike

  # Withholding

  Scenario: Withholding one's own performance is an argument and never more
    Given for "s@truce", the author judges that what is withheld in answer to the strike was promised in the ceasefire in exchange for what was broken
    And it is established that the text of the ceasefire does not bar answering a violation by a violation
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike let the other side to the ceasefire withhold its own performance in exchange
    And on a closed record, for "s@truce", it is open whether the strike let the other side to the ceasefire withhold its own performance in exchange
    And for "s@truce", rule "cfr.inadimplenti/exchange" decides
    And for "s@truce", rule "cfr.inadimplenti/doubtful" decides
    And the memo cites "ICJ-IA 161"

  Scenario: What was not promised in exchange may not be withheld on that ground
    Given for "s@truce", the author judges that what is withheld in answer to the strike was not promised in the ceasefire in exchange for what was broken
    And it is established that the text of the ceasefire does not bar answering a violation by a violation
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike let the other side to the ceasefire withhold its own performance in exchange
    And for "s@truce", rule "cfr.inadimplenti/exchange" fails
    And for "s@truce", rule "cfr.inadimplenti/doubtful" fails
    And for "s@truce", rule "cfr.inadimplenti/force" fails
    And for "s@truce", rule "cfr.inadimplenti/reprisals-barred" fails

  Scenario: To fire again is not to withhold performance
    Given for "s@truce", the author judges that what is withheld in answer to the strike was promised in the ceasefire in exchange for what was broken
    And for "s@truce", it is established that what the measure that the other side to the ceasefire has proposed or considered in answer to the strike would touch was: force
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike let the other side to the ceasefire withhold its own performance in exchange
    And for "s@truce", rule "cfr.inadimplenti/force" decides

  Scenario: A clause against answering a violation by a violation takes the argument away
    Given for "s@truce", the author judges that what is withheld in answer to the strike was promised in the ceasefire in exchange for what was broken
    And it is established that the text of the ceasefire bars answering a violation by a violation
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike let the other side to the ceasefire withhold its own performance in exchange
    And for "s@truce", rule "cfr.inadimplenti/reprisals-barred" decides
    And the memo cites "SC-56 2(d)"

  # On the spot

  Scenario: A unit may repel fire while it lasts, where the doctrine allows it
    Given for "s", it is established that a forcible act against the State or its units was in progress when the strike came
    And for "s", it is established that the force used in the strike did no more than repel the forcible act met with
    And for "s", it is established that no fire was carried over the line or border in the strike after the forcible act had ended
    When the matter is assessed under "caroline-moderate"
    Then for "s@truce", it is established that the strike was open to the State under the ceasefire as the defence of a unit on the spot
    And for "s@truce", rule "cfr.on-the-spot/repelled" decides
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is open whether the strike was open to the State under the ceasefire as the defence of a unit on the spot
    And on a closed record, for "s@truce", it is open whether the strike was open to the State under the ceasefire as the defence of a unit on the spot

  Scenario: Fire carried on when the other's has ceased is no defence on the spot
    Given for "s", it is established that a forcible act against the State or its units was in progress when the strike came
    And for "s", it is established that the force used in the strike did no more than repel the forcible act met with
    And for "s", it is established that fire was carried over the line or border in the strike after the forcible act had ended
    When the matter is assessed under "caroline-moderate"
    Then for "s@truce", it is not established that the strike was open to the State under the ceasefire as the defence of a unit on the spot
    And for "s@truce", rule "cfr.on-the-spot/repelled" fails

  Scenario: Where no unit was under fire the question does not arise
    When the matter is assessed under "caroline-moderate"
    Then for "s@truce", it does not arise whether the strike was open to the State under the ceasefire as the defence of a unit on the spot

  # Renewed force

  Scenario: A breach by the other side alone is no title for renewed force
    Given a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "s"
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the grounds that the State put forward for the strike were: reprisal
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that the State seriously breached the ceasefire by the strike
    And for "r@truce", it is not established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "r@truce", rule "cfr.renewed-force/self-defence" fails
    And for "r@truce", rule "cfr.renewed-force/council" fails
    And for "r@truce", rule "cfr.renewed-force/revived-authority" fails
    And for "r@truce", rule "cfr.renewed-force/suspended-war" fails

  Scenario: On the view of the suspended war the victim of the first attack may answer a serious breach by force
    Given a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "s"
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the grounds that the State put forward for the strike were: reprisal
    And for "s@truce", the author judges that the conflict halted by the ceasefire began with an armed attack on the side that the strike wronged
    When the matter is assessed under "hague-belligerent"
    Then for "r@truce", it is established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "r@truce", rule "cfr.renewed-force/suspended-war" decides
    And for "r", rule "cfr.broke-a-ceasefire/serious" is undecided
    And for "s", rule "cfr.broke-a-ceasefire/serious" decides
    And for "s", it is established that the strike was a serious breach of a ceasefire
    Given it is established that the ceasefire was of a permanent character
    And the author judges that the ceasefire is to be read as an end of the war
    When the matter is assessed under "hague-belligerent"
    Then for "r@truce", it is not established that there was a title for the force of the strike after the ceasefire had taken effect
    And it is established that any renewed force under the ceasefire needs a fresh title under the Charter

  Scenario: Who was the first victim stays open, and so does the title
    Given a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "s"
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the grounds that the State put forward for the strike were: reprisal
    And for "s@truce", it is disputed whether the conflict halted by the ceasefire began with an armed attack on the side that the strike wronged
    When the matter is assessed under "hague-belligerent"
    Then for "r@truce", it is open whether there was a title for the force of the strike after the ceasefire had taken effect
    And on a closed record, for "r@truce", it is open whether there was a title for the force of the strike after the ceasefire had taken effect

  Scenario: The breach of an ally is nobody else's title, and neither is one that the act did not answer
    Given a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And a strike "other" by "alpha" on "beta" at "2026-01-04T10:00Z"
    And "r" answers "other"
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the grounds that the State put forward for the strike were: reprisal
    And for "s@truce", the author judges that the conflict halted by the ceasefire began with an armed attack on the side that the strike wronged
    And for "other@truce", it is established that the strike was only a technical movement or formality under the ceasefire
    When the matter is assessed under "hague-belligerent"
    Then for "other", it is not established that the strike was a serious breach of a ceasefire
    And for "other", rule "cfr.broke-a-ceasefire/serious" fails
    And for "r@truce", it is not established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "r@truce", rule "cfr.renewed-force/suspended-war" fails

  Scenario: An authorisation in force is a title on every view
    Given for "s", it is established that the words of a resolution under Chapter VII authorised the State to use force
    And for "s", it is established that the strike kept to the purpose, place and time of the authorisation
    And for "s", it is established that the authorisation had not ended when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "s@truce", rule "cfr.renewed-force/council" decides

  Scenario: Whether a breach revived the authorisation for those who then used force is open, or a matter of doctrine
    Given it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: decides
    And it is established that the Security Council had authorised one side to use force against another before the ceasefire
    And for "s@truce", it is established that the State was the State against which force had been authorised before the ceasefire
    And a strike "r" by "beta" on "alpha" at "2026-01-05T10:00Z"
    And "r" answers "s"
    And for "r", it is established that the means used in the strike was: missile
    And for "r", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "r/alpha", it is established that what the strike hit of the victim was: territory
    And for "r", it is established that the grounds that the State put forward for the strike were: none
    And for "r", it is established that the words of a resolution under Chapter VII authorised the State to use force
    And for "r", it is established that the strike kept to the purpose, place and time of the authorisation
    And for "r", it is established that the authorisation had ended when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r@truce", it is open whether there was a title for the force of the strike after the ceasefire had taken effect
    And on a closed record, for "r@truce", it is open whether there was a title for the force of the strike after the ceasefire had taken effect
    And for "r@truce", rule "cfr.renewed-force/revived-authority" is undecided
    When the matter is assessed under "us-practice"
    Then for "r@truce", it is established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "r@truce", rule "cfr.renewed-force/revived-authority" decides

  Scenario: Self-defence that passes its whole test is a title on every view
    Given a strike "d" by "beta" on "alpha" at "2026-01-03T11:00Z"
    And "d" answers "s"
    And for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "d", it is established that the means used in the strike was: missile
    And for "d", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "d/alpha", it is established that what the strike hit of the victim was: territory
    And for "d", it is established that the grounds that the State put forward for the strike were: self_defence
    And for "d", it is established that the act answered was still in progress when the strike came
    And for "d", it is established that the danger from the act answered had not passed when the strike came
    And for "d", it is established that what the strike hit had been used or was to be used in the attack relied on
    And for "d", it is established that no lesser means such as interception, escort, withdrawal or a smaller strike would have been effective instead of the strike
    And for "d", it is established that the State stated these purposes for the strike: repel
    And for "d", it is established that what the strike hit in answer to the act answered belonged to: answerable_state
    And for "d/alpha", it is established that the strike did not use force on the soil of the victim as a third State
    And for "d", it is established that the strike pursued no goal beyond defence
    And for "d", the author judges that the amount of force used in the strike, measured against the need for defence, was judged to be: reasonable
    And for "d", it is established that the force used in the strike did not go on after the attack had been halted or repelled
    And for "d", it is established that the force used in the strike kept to the area from which the attack or threat came
    When the matter is assessed under "icj-restrictive"
    Then for "d", it is established that the strike was lawful self-defence
    And for "d@truce", it is established that there was a title for the force of the strike after the ceasefire had taken effect
    And for "d@truce", rule "cfr.renewed-force/self-defence" decides

  Scenario: Before the ceasefire took effect there is nothing to renew
    Given a strike "early" by "alpha" on "beta" at "2025-12-30T10:00Z"
    When the matter is assessed under "icj-restrictive"
    Then for "early@truce", it does not arise whether there was a title for the force of the strike after the ceasefire had taken effect

  Scenario: Of force that answered nothing and pleads nothing it is not asked what title it renewed
    Given a strike "n" by "alpha" on "beta" at "2026-01-06T10:00Z"
    And for "n", it is established that the means used in the strike was: missile
    And for "n", it is established that physical violence by weapons or armed personnel was done in the strike
    And for "n/beta", it is established that what the strike hit of the victim was: territory
    And for "n", it is established that the grounds that the State put forward for the strike were: none
    When the matter is assessed under "icj-restrictive"
    Then on a closed record, for "n@truce", it does not arise whether there was a title for the force of the strike after the ceasefire had taken effect

  Scenario: An armed attack on somebody else leaves the other side to the ceasefire no title of its own
    Given for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And for "s@truce", it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then for "s@truce", it is not established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
    And for "s@truce", rule "cfr.urgent-resumption.title/armed-attack" fails

  Scenario: An armed attack leaves a title whether the ceasefire suspended the war or ended it
    Given for "s", the author judges that the scale and effects of the strike were judged to be: serious
    And it is established that the ceasefire was of a permanent character
    And it is disputed whether the ceasefire is to be read as an end of the war
    When the matter is assessed under "hague-belligerent"
    Then for "s@truce", it is established that the strike left the other side to the ceasefire a title to use force beside the law of ceasefires
