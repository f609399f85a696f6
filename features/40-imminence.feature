Feature: Timing and imminence
  Whether a response met an attack in progress, followed one that was over in time to be defence, or met one that was imminent.

  Scenario: An attack in progress ends the inquiry into time
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was still in progress when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the attack in the act answered was going on when the strike came
    And for "r", it is established that the strike met the act answered while the attack lasted
    And for "r", rule "imm.ongoing/in-progress" decides
    And for "r", it does not arise whether the strike followed the act answered closely enough in time
    And for "r", it is established that the strike came in time to be defence against the act answered
    And for "r", rule "timing/in-progress" decides

  Scenario: Live mines continue the attack after the last was laid
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that a hazard or hold set up by the act answered still operated when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the attack in the act answered was going on when the strike came
    And for "r", rule "imm.ongoing/hazard" decides
    And the memo cites "ARSIWA 14"

  Scenario: Where it is not known whether the attack was over, the stage and the timing are open
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike met the act answered while the attack lasted
    And for "r", it is open whether the strike came in time to be defence against the act answered
    And on a closed record, for "r", it is not established that the strike came in time to be defence against the act answered

  Scenario: An attack that is over may be met if the delay had a good reason and more was to come
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the danger from the act answered had not passed when the strike came
    And for "r", it is established that the reasons for the time between the act answered and the strike were: identify_author
    And for "r", it is established that a further attack by the author of the act answered was to be expected when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the attack in the act answered was over when the strike came
    And for "r", it is not established that the strike met the act answered while the attack lasted
    And for "r", it is established that the strike followed the act answered closely enough in time
    And for "r", it is established that the strike looked forward to a further attack by the author of the act answered
    And for "r", rule "timing/after-the-attack" decides
    And the memo cites "AGO 122"

  Scenario: A delay that served politics only is too long
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the danger from the act answered had not passed when the strike came
    And for "r", it is established that the reasons for the time between the act answered and the strike were: political
    And for "r", it is established that a further attack by the author of the act answered was to be expected when the strike came
    When the matter is assessed under "us-practice"
    Then for "r", it is not established that the strike followed the act answered closely enough in time
    And for "r", it is not established that the strike came in time to be defence against the act answered

  Scenario: No reason for the delay helps once the danger has passed
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the reasons for the time between the act answered and the strike were: assemble_forces
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike followed the act answered closely enough in time
    And on a closed record, for "r", it is established that the strike followed the act answered closely enough in time
    Given for "r", it is established that the danger from the act answered had passed when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike followed the act answered closely enough in time
    And the memo cites "ICJ-NIC 237"

  Scenario: Attack and response in one engagement need no other reason
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that the danger from the act answered had not passed when the strike came
    And for "r", it is established that the act answered and the strike were parts of one engagement
    When the matter is assessed under "icj-restrictive"
    Then for "r", rule "imm.immediacy/one-engagement" decides
    Given for "r", it is established that the danger from the act answered had passed when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike followed the act answered closely enough in time

  Scenario: An isolated attack that is over, with nothing more to come, leaves nothing to defend against
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is established that no further attack by the author of the act answered was to be expected when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the strike looked forward to a further attack by the author of the act answered
    And for "r", it is not established that the strike came in time to be defence against the act answered
    And for "r", it is established that the strike was an armed reprisal

  Scenario: An expectation that is not proved fails without making the strike a reprisal
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the act answered was no longer in progress when the strike came
    And for "r", it is alleged by "beta" that a further attack by the author of the act answered was to be expected when the strike came
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is open whether the strike looked forward to a further attack by the author of the act answered
    And on a closed record, for "r", it is not established that the strike looked forward to a further attack by the author of the act answered
    And on a closed record, for "r", it is not established that the strike was an armed reprisal

  Scenario: Without an expected act or a plea of anticipation imminence does not arise
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" answers "a"
    And for "r", it is established that the grounds that the State put forward for the strike were: self_defence
    When the matter is assessed under "us-practice"
    Then for "r", it does not arise whether the strike met an armed attack that was imminent
    And for "r", it does not arise whether the threat that the strike was to meet was real, or was reasonably believed where that is enough
    And for "r", it does not arise whether the strike was preventive, directed at a danger that was not imminent

  Scenario: Facts that satisfy the Caroline formula are enough on one view, open on the Court's, and never on the view that the attack must have begun
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that an attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
    And for "r", it is established that the decision to attack had been taken by those against whom the strike was directed
    And for "r", it is established that preparations to launch the threatened attack had been observed before the strike
    And for "r", it is established that the means other than force left to avert the threatened attack when the strike came were: none
    And for "r", it is established that the time to the threatened attack when the strike came was a matter of: hours
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is established that the act answered had not begun and was expected when the strike came
    And for "r", it is established that the threat that the strike was to meet was real, or was reasonably believed where that is enough
    And for "r", it is established that the necessity that the strike was to meet was instant and left no choice of means
    And for "r", rule "imm.caroline/decided-and-preparing" decides
    And for "r", it is not established that the strike was preventive, directed at a danger that was not imminent
    And for "r", rule "imminence/caroline" decides
    And for "r", it is established that the strike came in time to be defence against the act answered
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is established that the necessity that the strike was to meet was instant and left no choice of means
    And for "r", it is open whether the strike met an armed attack that was imminent
    And on a closed record, for "r", it is open whether the strike met an armed attack that was imminent
    And the memo cites "ICJ-NIC 194"
    When the matter is assessed under "caroline-moderate" with "sw.anticipation" set to "none"
    Then for "r", it is not established that the strike met an armed attack that was imminent
    And for "r", rule "imminence/attack-must-have-begun" decides

  Scenario: An attack that had begun to be executed needs no sight of preparations, unless it was weeks away
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that the decision to attack had been taken by those against whom the strike was directed
    And for "r", it is established that the execution of the threatened attack had begun when the strike came
    And for "r", it is established that no preparations to launch the threatened attack had been observed before the strike
    And for "r", it is established that the means other than force left to avert the threatened attack when the strike came were: none
    And for "r", it is established that the time to the threatened attack when the strike came was a matter of: days
    When the matter is assessed under "caroline-moderate"
    Then for "r", rule "imm.caroline/decided-and-under-way" decides
    Given for "r", it is established that the time to the threatened attack when the strike came was a matter of: weeks
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is not established that the necessity that the strike was to meet was instant and left no choice of means
    And for "r", rule "imm.preventive/far-off" decides

  Scenario: Another means left open excludes the instant necessity, and with it the reserved right
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that the means other than force left to avert the threatened attack when the strike came were: some
    When the matter is assessed under "icj-restrictive"
    Then for "r", it is not established that the necessity that the strike was to meet was instant and left no choice of means
    And for "r", it is not established that the strike met an armed attack that was imminent

  Scenario: An invented threat cannot be anticipated, though a reasonable mistake helps on some views
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that no attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is not established that the threat that the strike was to meet was real, or was reasonably believed where that is enough
    And for "r", it is not established that the strike met an armed attack that was imminent
    Given for "r", it is established that the mistake on which the strike is said to have rested was: threat
    And for "r", it is established that the belief on which the strike rested was honestly held
    And for "r", it is established that the belief on which the strike rested was reasonable on what was then known
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is not established that the threat that the strike was to meet was real, or was reasonably believed where that is enough
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", rule "imm.threat-real/reasonable-belief" decides
    Given for "r", it is established that the belief on which the strike rested was not reasonable on what was then known
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is not established that the threat that the strike was to meet was real, or was reasonably believed where that is enough

  Scenario: A threat that is only alleged is open, and on a closed record not established
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: anticipatory
    And it is alleged by "beta" that an attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
    When the matter is assessed under "caroline-moderate"
    Then it is open whether the threat that the strike was to meet was real, or was reasonably believed where that is enough
    And on a closed record, it is not established that the threat that the strike was to meet was real, or was reasonably believed where that is enough

  Scenario: Capability without a decision is preventive and fails on every view
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: anticipatory
    And it is established that the means of attack of those against whom the strike was directed were: latent
    And it is established that no decision to attack had been taken by those against whom the strike was directed
    And it is established that the execution of the threatened attack had not begun when the strike came
    When the matter is assessed under "us-practice"
    Then it is established that the strike was preventive, directed at a danger that was not imminent
    And rule "imm.preventive/capability-only" decides
    And rule "imminence/preventive" decides
    And it is not established that the strike met an armed attack that was imminent
    And the memo cites "IDI 6"

  Scenario: What a State itself wrote of its reasons counts against it, and what it says for itself does not
    Given a strike "r" by "beta" on "alpha"
    And it is established that the grounds that the State put forward for the strike were: anticipatory
    And it is admitted by "beta" that the time to the threatened attack when the strike came was a matter of: months
    When the matter is assessed under "icj-restrictive"
    Then it is established that the strike was preventive, directed at a danger that was not imminent
    And it is not established that the strike satisfied the three limbs of the High-level Panel
    And rule "imm.hlp/three-limbs" fails
    Given a strike "s" by "beta" on "alpha"
    And for "s", it is established that the grounds that the State put forward for the strike were: anticipatory
    And for "s", it is admitted by "beta" that the time to the threatened attack when the strike came was a matter of: days
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is open whether the strike satisfied the three limbs of the High-level Panel
    Given for "s", it is admitted by "beta" that no decision to attack had been taken by those against whom the strike was directed
    When the matter is assessed under "icj-restrictive"
    Then for "s", it is not established that the strike satisfied the three limbs of the High-level Panel

  Scenario: On the contextual view a probable attack in a pattern, recorded beforehand, is imminent although its hour is unknown
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that an attack on the State or on a State it acted for was in fact being prepared or threatened when the strike came
    And for "r", it is established that the execution of the threatened attack had begun when the strike came
    And for "r", it is established that the time to the threatened attack when the strike came was a matter of: days
    And for "r", it is established that the likelihood of the threatened attack, as assessed before the strike, was: substantial
    And for "r", it is established that those from whom the attack that the strike was to meet was expected are shown to be the authors of 3 before it
    And for "r", it is established that the later opportunities of effective defence expected when the strike came were: none
    And for "r", it is established that the reasons for expecting the attack were recorded before the strike
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is established that the attack that the strike was to meet was probable
    And for "r", it is established that the attack that the strike was to meet was part of a pattern of continuing armed activity
    And for "r", it is established that no later opportunity of effective defence was to be expected when the strike came
    And for "r", it is established that the forecasts behind the strike were made and recorded before it
    And for "r", it is established that the attack that the strike was to meet was near in time
    And for "r", rule "imm.contextual/pattern" decides
    And for "r", rule "imminence/contextual" decides
    And for "r", it is established that the strike met an armed attack that was imminent
    And the memo cites "BETH 8"
    Given for "r", it is established that those from whom the attack that the strike was to meet was expected are shown to be the authors of 1 before it
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is not established that the attack that the strike was to meet was part of a pattern of continuing armed activity
    And for "r", it is open whether the strike met an armed attack that was imminent
    Given for "r", the author judges that the attack that the strike was to meet was judged to be likely to be: grave
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is established that the attack that the strike was to meet would have been grave
    And for "r", rule "imm.contextual/grave" decides
    Given for "r", the author judges that the attack that the strike was to meet was judged to be likely to be: limited
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is not established that the attack that the strike was to meet would have been grave
    And for "r", it is not established that the attack that the strike was to meet was imminent on the contextual view

  Scenario: Later opportunities tell against imminence, and where only some were left the law is open
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that the later opportunities of effective defence expected when the strike came were: some
    When the matter is assessed under "contextual-bethlehem"
    Then on a closed record, for "r", it is open whether no later opportunity of effective defence was to be expected when the strike came
    Given for "r", it is established that the later opportunities of effective defence expected when the strike came were: many
    When the matter is assessed under "contextual-bethlehem"
    Then for "r", it is not established that no later opportunity of effective defence was to be expected when the strike came
    And for "r", it is not established that the attack that the strike was to meet was imminent on the contextual view

  Scenario: An unlikely attack, or reasons written afterwards, fail on the contextual view
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", it is established that the likelihood of the threatened attack, as assessed before the strike, was: low
    When the matter is assessed under "us-practice"
    Then for "r", it is not established that the attack that the strike was to meet was probable
    And for "r", it is not established that the attack that the strike was to meet was imminent on the contextual view
    Given for "r", it is established that the likelihood of the threatened attack, as assessed before the strike, was: high
    And for "r", it is established that the reasons for expecting the attack were not recorded before the strike
    When the matter is assessed under "us-practice"
    Then for "r", it is established that the attack that the strike was to meet was probable
    And for "r", it is not established that the forecasts behind the strike were made and recorded before it
    And for "r", it is not established that the strike met an armed attack that was imminent

  Scenario: A last window and the limbs of the Panel are weighed and decide nothing
    Given a strike "a" by "alpha" on "beta"
    And a strike "r" by "beta" on "alpha"
    And "r" expects "a"
    And for "r", the author judges that there was good reason to think that the strike was the last chance of effective defence
    And for "r", it is established that the means other than force left to avert the threatened attack when the strike came were: many
    When the matter is assessed under "caroline-moderate"
    Then for "r", it is established that the strike was made in the last window of opportunity
    And for "r", it is not established that the strike satisfied the three limbs of the High-level Panel
    And for "r", it is not established that the strike met an armed attack that was imminent
    And the memo cites "TAL 73"
