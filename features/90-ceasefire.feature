Feature: The ceasefire as an instrument
  Whether there was one, whether it bound, and whether it reached this act at this hour.

  Scenario: A ceasefire that every side acknowledges exists, and a signed treaty binds
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that there was an agreement, an exchange of undertakings or an order to stop fighting in the form of the ceasefire
    And it is established that the ceasefire bound its sides in law
    And it is established that the ceasefire was in law an international agreement
    And rule "cf.binding/treaty" decides

  Scenario: A stand-down announced by one side and contradicted by the other is no ceasefire if the firing goes on
    Given a ceasefire "stand-down" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: one_sided_claim
    And it is established that the acknowledgement of the ceasefire was: contradicted
    And it is established that the sides did not stop firing once the ceasefire was announced
    When the matter is assessed under "icj-restrictive"
    Then it is not established that there was an agreement, an exchange of undertakings or an order to stop fighting in the form of the ceasefire

  Scenario: Silence followed by a lull leaves open, for a reason of law, whether there was a ceasefire
    Given a ceasefire "stand-down" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: one_sided_claim
    And it is established that the acknowledgement of the ceasefire was: one_side
    And it is established that the sides stopped firing once the ceasefire was announced
    When the matter is assessed under "icj-restrictive"
    Then it is open whether there was an agreement, an exchange of undertakings or an order to stop fighting in the form of the ceasefire
    And on a closed record, it is open whether there was an agreement, an exchange of undertakings or an order to stop fighting in the form of the ceasefire

  Scenario: A halt that the Council ordered needs nobody's acknowledgement
    Given a ceasefire "resolution" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: orders
    When the matter is assessed under "icj-restrictive"
    Then it is established that there was an agreement, an exchange of undertakings or an order to stop fighting in the form of the ceasefire
    And it is established that the ceasefire bound its sides in law
    And it is established that the ceasefire rested on a measure or an endorsement of the Security Council
    And the memo cites "ICJ-NAM 114"

  Scenario: A call by the Council does not bind by its words alone
    Given a ceasefire "resolution" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: calls_upon
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire bound its sides in law
    And on a closed record, it is not established that the ceasefire bound its sides in law

  Scenario: A memorandum whose force in law nobody has decided stays open on every record
    Given a ceasefire "memorandum" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: memorandum
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is disputed whether the ceasefire was meant to create obligations in international law
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire bound its sides in law
    And on a closed record, it is open whether the ceasefire bound its sides in law
    And it is open whether the ceasefire was in law an international agreement
    And it is open whether the ceasefire was in law no more than an informal understanding

  Scenario: A memorandum meant to bind binds, whatever its title
    Given a ceasefire "memorandum" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: memorandum
    And the author judges that the ceasefire was meant to create obligations in international law
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire bound its sides in law
    And it is established that the ceasefire was in law an international agreement
    And the memo cites "ICJ-QB 23-27"

  Scenario: Words in the text that it does not bind defeat the argument from intention
    Given a ceasefire "memorandum" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: memorandum
    And the author judges that the ceasefire was meant to create obligations in international law
    And it is established that the text of the ceasefire says that it is not legally binding
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire bound its sides in law
    And rule "cf.binding/says-it-does-not" decides

  Scenario: A joint statement binds as a set of declarations only if it is clear and specific
    Given a ceasefire "statement" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: joint_statement
    And it is established that the ceasefire was declared in public, for each side, by an authority able to bind it
    And the author judges that the declarations of which the ceasefire consists were judged vague or general
    And the author judges that the ceasefire was meant as a political undertaking only
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire bound its sides in law
    And it is established that the ceasefire was in law no more than an informal understanding

  Scenario: Who says that a ceasefire was coerced must show it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is alleged by "beta" that consent to the ceasefire was procured by an unlawful threat or use of force
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire was not void for coercion
    And on a closed record, it is established that the ceasefire was not void for coercion

  Scenario: A ceasefire procured by unlawful force is void
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that consent to the ceasefire was procured by an unlawful threat or use of force
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire was not void for coercion
    And it is not established that the ceasefire was in force when the strike began

  Scenario: An attack on the other side is banned by the very idea of a ceasefire
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/attack-on-other-side" decides

  Scenario: Whether a ban between the sides protects a third State's ship is a question of law
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: attacks
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    And it is disputed whether the ban in the ceasefire protects what the strike hit, although it belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was of a class of acts that the ceasefire bans
    And on a closed record, it is open whether the strike was of a class of acts that the ceasefire bans

  Scenario: A ban read not to protect a third State's ship leaves the act outside it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: attacks
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    And the author judges that the ban in the ceasefire does not protect what the strike hit, which belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was of a class of acts that the ceasefire bans

  Scenario: Fire across the line is banned although the text does not name it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: deployments
    And it is established that the strike belonged to these classes of acts: fire
    And it is established that the strike went across the line that the ceasefire draws between the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And the memo cites "GA-2625 1"

  Scenario: An act the text does not forbid is free
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: deployments
    And it is established that the strike belonged to these classes of acts: sanctions
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was of a class of acts that the ceasefire bans

  Scenario: An armistice of permanent character leaves no room for visit and search
    Given a ceasefire "armistice" between "alpha" and "beta"
    And it is established that the ceasefire was of a permanent character
    And it is established that the strike was an exercise of belligerent rights of visit, search, seizure or blockade
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike exercised a belligerent right for which the ceasefire left no room
    And the memo cites "SC-95"

  Scenario: A truce for a time is silent on visit and search
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire was a truce for a time
    And it is established that the strike was an exercise of belligerent rights of visit, search, seizure or blockade
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike exercised a belligerent right for which the ceasefire left no room

  Scenario: Whether a clause of best efforts imposes the conduct complained of is a question of law
    Given a ceasefire "memorandum" between "alpha" and "beta"
    And it is established that the strike left undone a thing that the ceasefire is said to ask of the State
    And it is disputed whether the ceasefire lays on the State a positive duty that the conduct in the strike concerns
    When the matter is assessed under "icj-restrictive"
    Then it is open whether something that the terms of the ceasefire ask of the State was left undone by the strike

  Scenario: A positive duty left unperformed is a breach by omission
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the strike left undone a thing that the ceasefire is said to ask of the State
    And the author judges that the ceasefire lays on the State a positive duty that the conduct in the strike concerns
    When the matter is assessed under "icj-restrictive"
    Then it is established that something that the terms of the ceasefire ask of the State was left undone by the strike

  Scenario: Reliance on a reservation fails where the text reserves nothing but self-defence
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
    And the author judges that the strike falls in a reservation of the ceasefire other than self-defence
    And it is established that the text of the ceasefire reserves: self_defence
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the strike was within what the ceasefire reserves, self-defence apart

  Scenario: A reservation that covers the act takes it out
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
    And the author judges that the strike falls in a reservation of the ceasefire other than self-defence
    And it is established that the text of the ceasefire reserves: traffic_arrangements
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was within what the ceasefire reserves, self-defence apart

  Scenario: A third State named as an ally is not bound without its written acceptance
    Given a ceasefire "truce" between "alpha" and "beta"
    And a State "gamma"
    And a strike "s" by "gamma" on "beta"
    And it is established that the State was not a party to the ceasefire
    And it is established that the form of the ceasefire was: memorandum
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State is one of those to whom the terms of the ceasefire are addressed

  Scenario: Where the text is silent on groups, how far a side must restrain them is open
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: group_autonomous
    And it is established that on groups and allies the text of the ceasefire is of this kind: silent
    And it is established that those who carried out the strike were under the authority of the State or on territory it holds
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: A clause on irregular forces covers those in the territory of a side
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: group_autonomous
    And it is established that each side to the ceasefire must answer for irregular forces under its authority or in its territory
    And it is established that those who carried out the strike were under the authority of the State or on territory it holds
    When the matter is assessed under "icj-restrictive"
    Then it is established that the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: For a side's own forces the question of groups does not arise
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: military
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: A local ceasefire does not reach an act outside its area
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the reach of the ceasefire in space was: local
    And it is established that the strike took place outside the area in which the ceasefire applies
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the place of the strike lies within the reach of the terms of the ceasefire

  Scenario: An act before the ceasefire took effect is not under it
    Given a strike "early" by "alpha" on "beta" at "2026-01-01T10:00Z"
    And a strike "late" by "alpha" on "beta" at "2026-01-03T10:00Z"
    And a strike "same-day" by "alpha" on "beta" at "2026-01-02"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire was to apply from 2026-01-02T12:00Z
    When the matter is assessed under "icj-restrictive"
    Then for "early@truce", it is not established that the time from which the ceasefire was to apply had come when the strike began
    And for "late@truce", it is established that the time from which the ceasefire was to apply had come when the strike began
    And for "same-day@truce", it is open whether the time from which the ceasefire was to apply had come when the strike began

  Scenario: Where no hour was fixed, notice is what counts
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire fixed no time from which it was to apply
    And it is established that the ceasefire had been notified to the forces of the State before the strike began
    When the matter is assessed under "icj-restrictive"
    Then it is established that the time from which the ceasefire was to apply had come when the strike began
    And the memo cites "HR 38"

  Scenario: An order given before the ceasefire and past recall is excused
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire was to apply from 2026-01-02T12:00Z
    And it is established that the order for the strike was given at 2026-01-02T11:00Z
    And it is established that the strike could no longer be called off
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was ordered before the ceasefire took effect and was past recall

  Scenario: A fixed term ends the ceasefire, and a term for talks does not
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And a ceasefire "memorandum" between "alpha" and "beta"
    And for "truce", it is established that the ceasefire set a fixed term to the halt in the fighting
    And for "truce", it is established that the fixed term of the ceasefire ended at 2026-02-01T00:00Z
    When the matter is assessed under "icj-restrictive"
    Then for "late@truce", it is established that the ceasefire had ended by its own terms before the strike
    And for "late@truce", it is not established that the ceasefire was in force when the strike began
    And for "late@memorandum", it is not established that the ceasefire had ended by its own terms before the strike

  Scenario: A denunciation counts from its notice, not from a grievance
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had not run out before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike

  Scenario: A denunciation with the notice asked for ends the ceasefire
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the ceasefire was a truce for a time
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire had been validly denounced before the strike

  Scenario: A stand-down that reaffirms the earlier text does not replace it
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides concluded a later instrument meant to take the place of the ceasefire
    And it is established that the later instrument took effect in place of the ceasefire at 2026-02-01T00:00Z
    And it is established that the later instrument reaffirms the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is not established that a later instrument had taken the place of the ceasefire before the strike

  Scenario: A later instrument that replaces the earlier one ends it
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides concluded a later instrument meant to take the place of the ceasefire
    And it is established that the later instrument took effect in place of the ceasefire at 2026-02-01T00:00Z
    And it is established that the later instrument does not reaffirm the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that a later instrument had taken the place of the ceasefire before the strike

  Scenario: What governs after a breach depends on the school
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "us-practice"
    Then it is established that hostilities were only suspended by the ceasefire and a serious breach lets them resume

  Scenario: Whether a permanent armistice ended the war is open for law until somebody decides its reading
    Given a ceasefire "armistice" between "alpha" and "beta"
    And it is established that the ceasefire was of a permanent character
    And it is disputed whether the ceasefire is to be read as an end of the war
    When the matter is assessed under "us-practice"
    Then it is open whether the ceasefire ended the war
    And on a closed record, it is open whether the ceasefire ended the war
    And it is open whether any renewed force under the ceasefire needs a fresh title under the Charter

  Scenario: A truce for a time does not end the war
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "us-practice"
    Then it is not established that the ceasefire ended the war

  Scenario: An agreement that ended the war leaves no right to resume it on any view
    Given a ceasefire "armistice" between "alpha" and "beta"
    And it is established that the ceasefire was of a permanent character
    And the author judges that the ceasefire is to be read as an end of the war
    When the matter is assessed under "us-practice"
    Then it is established that any renewed force under the ceasefire needs a fresh title under the Charter
    And it is established that the ceasefire ended the war

  Scenario: On the view centred on the Council only the Council draws forcible consequences
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then it is established that only the Security Council may draw forcible consequences from a breach of the ceasefire

  Scenario: An endorsement is on the public record and is not presumed
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire rested on a measure or an endorsement of the Security Council

  Scenario: An endorsed agreement rests on the Council too
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the Security Council endorsed the ceasefire by resolution
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire rested on a measure or an endorsement of the Security Council

  Scenario: A clause against reprisals takes the argument away beforehand
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bars answering a violation by a violation
    When the matter is assessed under "icj-restrictive"
    Then it is established that reprisals were barred in terms under the ceasefire

  Scenario: An order of the Council against reprisals does the same
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire does not bar answering a violation by a violation
    And it is established that the Security Council ordered the sides to the ceasefire not to answer violations by reprisal
    When the matter is assessed under "icj-restrictive"
    Then it is established that reprisals were barred in terms under the ceasefire
    And the memo cites "SC-56 2(d)"

  Scenario: A side that the Council addressed is bound by the decision
    Given a ceasefire "resolution" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the State was among those to whom the Security Council addressed the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State is one of those to whom the terms of the ceasefire are addressed
    And the memo cites "UNC 25"

  Scenario: A third State that accepted in writing is bound
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the State was not a party to the ceasefire
    And it is established that the State accepted the duties of the ceasefire in writing as a third State
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State is one of those to whom the terms of the ceasefire are addressed
    And the memo cites "VCLT 35"

  Scenario: A class of acts that the text names is banned although no shot is fired
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: overflight and sanctions
    And it is established that the strike belonged to these classes of acts: overflight
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/other-class-named" decides
    And rule "cf.scope.conduct/flight-across-the-line" fails

  Scenario: Where two readings of a disputed clause survive, neither is chosen
    Given a ceasefire "memorandum" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And the author judges that the words of the ceasefire, in context and by its object and purpose, were judged to leave more than one meaning
    And the author judges that later agreement or practice was judged not to settle the disputed points of the ceasefire
    And the author judges that the record of the negotiations was judged not to settle the disputed points of the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the steps of interpretation left one meaning on the disputed points of the ceasefire

  Scenario: Nobody asks how to read a text that all read alike
    Given a ceasefire "truce" between "alpha" and "beta"
    When the matter is assessed under "icj-restrictive"
    Then it does not arise whether the steps of interpretation left one meaning on the disputed points of the ceasefire

  Scenario: A demand of the Council is read as a decision
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: demands
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire bound its sides in law
    And the memo cites "LUB"

  Scenario: An armistice signed by the commanders binds
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: military_to_military
    And it is established that the ceasefire was signed on behalf of each side
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire bound its sides in law
    And it is established that the ceasefire was in law an armistice between belligerents
    And the memo cites "HR 36"

  Scenario: Declarations made in public by those able to bind, clear and specific, bind
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: parallel_unilateral
    And it is established that the ceasefire was declared in public, for each side, by an authority able to bind it
    And the author judges that the declarations of which the ceasefire consists were judged clear and specific
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire bound its sides in law
    And it is established that the ceasefire was in law a set of unilateral undertakings
    And the memo cites "ICJ-NT 43-46"

  Scenario: The words of a text may leave one meaning
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And the author judges that the words of the ceasefire, in context and by its object and purpose, were judged to leave one meaning
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    And rule "cf.interpret/ordinary-meaning" decides

  Scenario: Later practice may settle a disputed clause
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And the author judges that later agreement or practice was judged to settle the disputed points of the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    And rule "cf.interpret/later-practice" decides

  Scenario: The negotiations may settle what the words leave open
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And the author judges that the record of the negotiations was judged to settle the disputed points of the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    And rule "cf.interpret/supplementary" decides

  Scenario: A text read differently is open until somebody competent has read it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the steps of interpretation left one meaning on the disputed points of the ceasefire

  Scenario: A clause on allies reaches an ally only as far as it is so read
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: ally
    And it is established that on groups and allies the text of the ceasefire is of this kind: and_allies
    And it is disputed whether the clause of the ceasefire on groups, fronts or allies reaches those who carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike
    And on a closed record, it is open whether the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: A clause on allies read to reach the ally is a promise about it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: ally
    And it is established that on groups and allies the text of the ceasefire is of this kind: and_allies
    And the author judges that the clause of the ceasefire on groups, fronts or allies reaches those who carried out the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: A side promises nothing about a group beyond its reach on which the text is silent
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that those who carried out the strike were of this kind: group_autonomous
    And it is established that on groups and allies the text of the ceasefire is of this kind: silent
    And it is established that those who carried out the strike were neither under the authority of the State nor on territory it holds
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the promise of the State in the ceasefire covered the group or ally that carried out the strike

  Scenario: A local ceasefire reaches an act in its area
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the reach of the ceasefire in space was: local
    And it is established that the strike took place in the area in which the ceasefire applies
    When the matter is assessed under "icj-restrictive"
    Then it is established that the place of the strike lies within the reach of the terms of the ceasefire

  Scenario: A flight across the line is arguably barred although the text does not name flights
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: fire
    And it is established that the strike belonged to these classes of acts: overflight
    And it is established that the strike went across the line that the ceasefire draws between the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/flight-across-the-line" decides

  Scenario: A text that names fire bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: fire
    And it is established that the strike belonged to these classes of acts: fire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names incursion bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: incursion
    And it is established that the strike belonged to these classes of acts: incursion
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names mining bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: mining
    And it is established that the strike belonged to these classes of acts: mining
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names cyber bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: cyber
    And it is established that the strike belonged to these classes of acts: cyber
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names interdiction bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: interdiction
    And it is established that the strike belonged to these classes of acts: interdiction
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names blockade bans it wherever it falls
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: blockade
    And it is established that the strike belonged to these classes of acts: blockade
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/forcible-class-named" decides

  Scenario: A text that names movement bans what short of fire would else be free
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: movement
    And it is established that the strike belonged to these classes of acts: movement
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/other-class-named" decides

  Scenario: A text that names resupply bans what short of fire would else be free
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: resupply
    And it is established that the strike belonged to these classes of acts: resupply
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/other-class-named" decides

  Scenario: A text that names deployments bans what short of fire would else be free
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: deployments
    And it is established that the strike belonged to these classes of acts: deployments
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/other-class-named" decides

  Scenario: A text that names sanctions bans what short of fire would else be free
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: sanctions
    And it is established that the strike belonged to these classes of acts: sanctions
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/other-class-named" decides

  Scenario: A text that names attacks on shipping protects every flag
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: shipping_attacks
    And it is established that the strike belonged to these classes of acts: attacks and shipping_attacks
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/shipping-named" decides

  Scenario: A ban read to protect a third State's ship covers the attack on it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire bans: attacks
    And it is established that the strike belonged to these classes of acts: shipping_attacks
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    And the author judges that the ban in the ceasefire protects what the strike hit, although it belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was of a class of acts that the ceasefire bans
    And rule "cf.scope.conduct/third-object-protected" decides

  Scenario: A condition on which the ceasefire was to end ends it
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that a condition on which the ceasefire was to end had occurred before the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire had ended by its own terms before the strike

  Scenario: Neither text nor Council barred reprisals in terms
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the text of the ceasefire does not bar answering a violation by a violation
    When the matter is assessed under "icj-restrictive"
    Then it is not established that reprisals were barred in terms under the ceasefire

  Scenario: An alleged denunciation leaves the end of the ceasefire open, and on a closed record it stands
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is alleged by "alpha" that a side denounced the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire had been validly denounced before the strike
    And on a closed record, it is not established that the ceasefire had been validly denounced before the strike

  Scenario: An alleged fixed term leaves the end of the ceasefire open, and on a closed record it stands
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is alleged by "alpha" that the ceasefire set a fixed term to the halt in the fighting
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire had ended by its own terms before the strike
    And on a closed record, it is not established that the ceasefire had ended by its own terms before the strike

  Scenario: A later instrument that is only alleged replaces nothing on a closed record
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is alleged by "alpha" that the sides concluded a later instrument meant to take the place of the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a later instrument had taken the place of the ceasefire before the strike
    And on a closed record, it is not established that a later instrument had taken the place of the ceasefire before the strike

  Scenario: A reservation relied on is open until its reading is decided
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
    And it is disputed whether the strike falls in a reservation of the ceasefire other than self-defence
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was within what the ceasefire reserves, self-defence apart
    And on a closed record, it is open whether the strike was within what the ceasefire reserves, self-defence apart

  Scenario: An order said to have been past recall must be shown to have been
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is alleged by "alpha" that the strike could no longer be called off
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was ordered before the ceasefire took effect and was past recall
    And on a closed record, it is not established that the strike was ordered before the ceasefire took effect and was past recall

  Scenario: Whether an armistice was of a permanent character must be shown before visit and search are barred
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the strike was an exercise of belligerent rights of visit, search, seizure or blockade
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike exercised a belligerent right for which the ceasefire left no room
    And on a closed record, it is not established that the strike exercised a belligerent right for which the ceasefire left no room

  # The ground and the form of a denunciation

  Scenario: While a fixed term runs, notice does not end the ceasefire
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was a truce for a time
    And it is established that the ceasefire set a fixed term to the halt in the fighting
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/on-notice" fails
    And rule "cf.denunciation/as-the-text-provides" fails

  Scenario: A text that provides for denunciation may be ended as it provides, term or no term
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire set a fixed term to the halt in the fighting
    And it is established that the text of the ceasefire provides for denunciation on notice
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/as-the-text-provides" decides
    And the memo cites "VCLT 54"

  Scenario: An agreement that ended the war cannot be ended on notice
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was of a permanent character
    And the author judges that the ceasefire is to be read as an end of the war
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/on-notice" fails

  Scenario: Whether a permanent instrument may be ended on notice waits for the reading of its permanence
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was of a permanent character
    And it is disputed whether the ceasefire is to be read as an end of the war
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the ceasefire had been validly denounced before the strike
    And on a closed record, it is open whether the ceasefire had been validly denounced before the strike

  Scenario: A binding decision of the Council is not ended by a party's notice
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: unsc_resolution
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the verb with which the Security Council called the halt in the ceasefire was: decides
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/council-decision" decides
    And the memo cites "UNC 25"

  Scenario: A treaty is no decision of the Council
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/council-decision" fails

  Scenario: Declarations that bind may be revoked, but not arbitrarily
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: parallel_unilateral
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was a truce for a time
    And it is established that the ceasefire was declared in public, for each side, by an authority able to bind it
    And the author judges that the declarations of which the ceasefire consists were judged clear and specific
    And the author judges that the revocation of the declarations of which the ceasefire consists was judged arbitrary
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/on-notice" fails
    Given the author judges that the revocation of the declarations of which the ceasefire consists was judged not to be arbitrary
    When the matter is assessed under "icj-restrictive"
    Then it is established that the ceasefire had been validly denounced before the strike
    And rule "cf.denunciation/on-notice" decides

  Scenario: A disputed period that is read as the term of the ceasefire keeps notice from ending it
    Given a strike "late" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that a side denounced the ceasefire
    And it is established that the denunciation of the ceasefire, if there was one, came at 2026-02-01T00:00Z
    And it is established that the notice that the ceasefire or the law asks for had run out before the strike
    And it is established that the ceasefire was a truce for a time
    And it is established that the ceasefire names a period of which it is disputed whether it is the term of the halt in the fighting
    And it is established that the fixed term of the ceasefire ended at 2026-04-01T00:00Z
    And the author judges that the disputed period in the ceasefire is the term of the halt in the fighting itself
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the ceasefire had been validly denounced before the strike

  # The register of ambiguities: what each reading changes

  Scenario: The period of sixty days: read as the term of the ceasefire, the act came too late to breach it
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is established that the ceasefire names a period of which it is disputed whether it is the term of the halt in the fighting
    And it is established that the fixed term of the ceasefire ended at 2026-02-15T00:00Z
    And it is disputed whether the disputed period in the ceasefire is the term of the halt in the fighting itself
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the disputed period in the ceasefire is the term of the halt in the fighting itself
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.expiry/period-so-read" decides
    Given the author judges that the disputed period in the ceasefire is the term of something other than the halt in the fighting
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.expiry/period-so-read" fails

  Scenario: The words on place: read to take the place in, the act is a breach
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: read_differently
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is disputed whether the disputed words of the ceasefire on place take in the place of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the disputed words of the ceasefire on place take in the place of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.scope.theatre/so-read" decides
    Given the author judges that the disputed words of the ceasefire on place do not take in the place of the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.scope.theatre/so-read" fails

  Scenario: General words: read to take in an interception, the interception is a breach
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the text of the ceasefire bans: hostile_acts
    And it is established that the strike belonged to these classes of acts: interdiction
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is disputed whether the general words of the ceasefire take in an act like the strike
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the general words of the ceasefire take in an act like the strike
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.scope.conduct/general-words" decides
    Given the author judges that the general words of the ceasefire do not take in an act like the strike
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.scope.conduct/general-words" fails

  Scenario: Force against each other: read to protect a third flag, the attack on it is a breach
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the text of the ceasefire bans: hostile_acts
    And the author judges that the general words of the ceasefire do not take in an act like the strike
    And it is established that the strike belonged to these classes of acts: shipping_attacks
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    And it is disputed whether the ban in the ceasefire protects what the strike hit, although it belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the ban in the ceasefire protects what the strike hit, although it belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.scope.conduct/third-object-protected" decides
    Given the author judges that the ban in the ceasefire does not protect what the strike hit, which belonged to no side
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.scope.conduct/third-object-protected" fails

  Scenario: Best efforts: read as a duty, leaving the thing undone is a breach
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: other
    And it is established that the strike was directed against no territory, forces, ships or aircraft of another side to the ceasefire
    And it is established that the text of the ceasefire bans: attacks
    And it is established that the strike left undone a thing that the ceasefire is said to ask of the State
    And it is disputed whether the ceasefire lays on the State a positive duty that the conduct in the strike concerns
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the ceasefire lays on the State a positive duty that the conduct in the strike concerns
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.scope.obligations/duty-unperformed" decides
    Given the author judges that the ceasefire lays on the State no positive duty that the conduct in the strike concerns
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.scope.obligations/duty-unperformed" fails

  Scenario: A reservation: read to cover the act, there is no breach
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is established that the State relies for the strike on a reservation or permission in the ceasefire other than self-defence
    And it is established that the text of the ceasefire reserves: shipping_protection
    And it is disputed whether the strike falls in a reservation of the ceasefire other than self-defence
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the strike falls in a reservation of the ceasefire other than self-defence
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.scope.carve-out/reserved" decides
    Given the author judges that the strike falls in no reservation of the ceasefire other than self-defence
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.scope.carve-out/reserved" fails

  Scenario: A memorandum: read as meant to bind, it can be breached
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: memorandum
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is disputed whether the ceasefire was meant to create obligations in international law
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the State breached the ceasefire by the strike
    And on a closed record, it is open whether the State breached the ceasefire by the strike
    Given the author judges that the ceasefire was meant to create obligations in international law
    When the matter is assessed under "icj-restrictive"
    Then it is established that the State breached the ceasefire by the strike
    And rule "cf.binding/meant-to-bind" decides
    Given the author judges that the ceasefire was meant as a political undertaking only
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the State breached the ceasefire by the strike
    And rule "cf.binding/meant-to-bind" fails

  Scenario: Whether an instrument ended the war changes what may follow and not whether it was breached
    Given a strike "s" by "alpha" on "beta" at "2026-03-01T10:00Z"
    And a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the acknowledgement of the ceasefire was: all_sides
    And it is established that the ceasefire was to apply from 2026-01-01T00:00Z
    And it is established that the reach of the ceasefire in space was: general
    And it is established that the State was a party to the ceasefire
    And it is established that the grounds that the State put forward for the strike were: none
    And it is established that the actor was seen, tracked or captured in the act of carrying out the strike
    And it is established that the actor is an organ of the State in the law of that State
    And it is established that the strike belonged to these classes of acts: attacks
    And it is established that the strike was directed against the territory, forces, ships or aircraft of another side to the ceasefire
    And it is established that the ceasefire was of a permanent character
    And it is disputed whether the ceasefire is to be read as an end of the war
    When the matter is assessed under "hague-belligerent"
    Then it is established that the State breached the ceasefire by the strike
    And it is open whether any renewed force under the ceasefire needs a fresh title under the Charter

  Scenario: A text that differs in its authentic languages may have one meaning that reconciles them
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And it is established that equally authentic language versions of the ceasefire differ on a point in dispute
    And the author judges that one meaning was judged to reconcile the authentic language versions of the ceasefire
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    And rule "cf.interpret/languages" decides
    And rule "cf.interpret/special-meaning" fails
    And the memo cites "VCLT 33"

  Scenario: A special sense has to be shown by whoever says that it was meant
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the sides read the text of the ceasefire differently
    And it is established that a side says that a disputed word of the ceasefire was meant in a special sense
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the steps of interpretation left one meaning on the disputed points of the ceasefire
    And on a closed record, it is not established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    Given the author judges that it was judged to be shown that the sides meant the disputed words of the ceasefire in a special sense
    When the matter is assessed under "icj-restrictive"
    Then it is established that the steps of interpretation left one meaning on the disputed points of the ceasefire
    And rule "cf.interpret/special-meaning" decides
    And rule "cf.interpret/languages" fails
    And the memo cites "VCLT 31(4)"

  Scenario: The view centred on the Council leaves a ceasefire between the sides to the Charter
    Given a ceasefire "truce" between "alpha" and "beta"
    And it is established that the form of the ceasefire was: signed_treaty
    And it is established that the ceasefire was a truce for a time
    When the matter is assessed under "icj-restrictive" with "sw.ceasefire" set to "unsc-centred"
    Then it is established that any renewed force under the ceasefire needs a fresh title under the Charter
