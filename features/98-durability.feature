Feature: Will the stand-down hold? (policy, not law)

  Scenario: Both leaderships own the risk
    Given it is established that the sides that said in public that further escalation is to be avoided: both
    And it is established that each side that spoke of avoiding escalation did so through a named leader or minister
    When the matter is assessed under "icj-restrictive"
    Then it is established that both sides have acknowledged the risk of wider escalation through named office-holders
    And it is not established that the risk of wider escalation has been acknowledged by one side only, or without a name
    And it is not established that neither side has acknowledged the risk of wider escalation

  Scenario: An acknowledgement without a name is partial
    Given it is established that the sides that said in public that further escalation is to be avoided: both
    And it is established that not each side that spoke of avoiding escalation did so through a named leader or minister
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk of wider escalation has been acknowledged by one side only, or without a name
    And it is not established that both sides have acknowledged the risk of wider escalation through named office-holders

  Scenario: One side's acknowledgement is partial
    Given it is established that the sides that said in public that further escalation is to be avoided: one
    And it is established that each side that spoke of avoiding escalation did so through a named leader or minister
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk of wider escalation has been acknowledged by one side only, or without a name
    And it is not established that both sides have acknowledged the risk of wider escalation through named office-holders

  Scenario: Nobody acknowledges the risk
    Given it is established that the sides that said in public that further escalation is to be avoided: neither
    When the matter is assessed under "icj-restrictive"
    Then it is established that neither side has acknowledged the risk of wider escalation

  Scenario: What only one side says of it leaves the component open
    Given it is alleged by "alpha" that the sides that said in public that further escalation is to be avoided: both
    And it is established that each side that spoke of avoiding escalation did so through a named leader or minister
    When the matter is assessed under "icj-restrictive"
    Then it is open whether both sides have acknowledged the risk of wider escalation through named office-holders
    And it is open whether neither side has acknowledged the risk of wider escalation

  Scenario: A halt for a week that both have undertaken
    Given it is established that an end or a duration of the halt was agreed
    And it is established that the sides that have themselves undertaken the halt: both
    When the matter is assessed under "icj-restrictive"
    Then it is established that both sides have undertaken a halt for a stated time

  Scenario: A halt for now is partial although both have undertaken it
    Given it is established that no end and no duration of the halt was agreed
    And it is established that the sides that have themselves undertaken the halt: both
    When the matter is assessed under "icj-restrictive"
    Then it is established that the halt lacks a stated time, or the undertaking of one side
    And it is not established that both sides have undertaken a halt for a stated time

  Scenario: A halt that nobody has undertaken and that has no end
    Given it is established that no end and no duration of the halt was agreed
    And it is established that the sides that have themselves undertaken the halt: neither
    When the matter is assessed under "icj-restrictive"
    Then it is established that the halt has neither a stated time nor the undertaking of a side

  Scenario: Whether the other side has undertaken it is not known
    Given it is established that an end or a duration of the halt was agreed
    When the matter is assessed under "icj-restrictive"
    Then it is open whether both sides have undertaken a halt for a stated time
    And it is open whether the halt lacks a stated time, or the undertaking of one side
    And it is not established that the halt has neither a stated time nor the undertaking of a side

  Scenario: An inquiry both have promised and begun
    Given it is established that the sides that have committed themselves to an inquiry into the incidents: both
    And it is established that an inquiry into the incidents with both sides or a third party has begun
    When the matter is assessed under "icj-restrictive"
    Then it is established that the incidents are being investigated, and both sides have committed themselves to that

  Scenario: A promise is not yet an inquiry
    Given it is established that the sides that have committed themselves to an inquiry into the incidents: both
    And it is established that no inquiry into the incidents with both sides or a third party has begun
    When the matter is assessed under "icj-restrictive"
    Then it is established that an investigation of the incidents is promised or begun, and not by and for both sides
    And it is not established that the incidents are being investigated, and both sides have committed themselves to that

  Scenario: No inquiry
    Given it is established that the sides that have committed themselves to an inquiry into the incidents: neither
    And it is established that no inquiry into the incidents with both sides or a third party has begun
    When the matter is assessed under "icj-restrictive"
    Then it is established that no investigation of the incidents is promised or begun

  Scenario: Nobody knows whether an inquiry has begun
    Given it is established that the sides that have committed themselves to an inquiry into the incidents: both
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the incidents are being investigated, and both sides have committed themselves to that
    And it is open whether an investigation of the incidents is promised or begun, and not by and for both sides

  Scenario: A monitor that both have accepted is at work
    Given it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    When the matter is assessed under "icj-restrictive"
    Then it is established that a third party that both sides have accepted monitors the halt

  Scenario: A monitor named and not yet at work
    Given it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that no neutral monitor is at work on the ground or by sensors
    When the matter is assessed under "icj-restrictive"
    Then it is established that monitoring of the halt by a third party is agreed in part, or not yet at work

  Scenario: No monitor
    Given it is established that no third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: neither
    And it is established that no neutral monitor is at work on the ground or by sensors
    When the matter is assessed under "icj-restrictive"
    Then it is established that no third party monitors the halt or has been asked to

  Scenario: Whether the monitor is at work is disputed
    Given it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is disputed whether a neutral monitor is at work on the ground or by sensors
    When the matter is assessed under "icj-restrictive"
    Then it is open whether a third party that both sides have accepted monitors the halt
    And it is open whether monitoring of the halt by a third party is agreed in part, or not yet at work
    And it is not established that no third party monitors the halt or has been asked to

  Scenario: A channel and a date
    Given it is established that a political channel between the sides is in use
    And it is established that a date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that the sides use a political channel, and the next meeting has a date

  Scenario: A channel without a date
    Given it is established that a political channel between the sides is in use
    And it is established that no date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that the sides have a political channel or a date to meet, and not both

  Scenario: Neither channel nor date
    Given it is established that no political channel between the sides is in use
    And it is established that no date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that the sides have no political channel and no date to meet

  Scenario: A channel whose next date is not known
    Given it is established that a political channel between the sides is in use
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the sides use a political channel, and the next meeting has a date
    And it is open whether the sides have a political channel or a date to meet, and not both

  Scenario: Misattribution: cause and sign are there, and no safeguard
    Given it is established that no joint mechanism for incidents is at work between the sides
    And it is established that armed groups other than the forces of the two sides could have made strikes of this kind
    And it is established that a strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a strike is laid to the wrong author is active

  Scenario: Misattribution: a safeguard at work answers the risk, signs or no signs
    Given it is established that a joint mechanism for incidents is at work between the sides
    And it is established that armed groups other than the forces of the two sides could have made strikes of this kind
    And it is established that a strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a strike is laid to the wrong author is answered by a joint mechanism
    And it is not established that the risk that a strike is laid to the wrong author is active

  Scenario: Misattribution: without a sign the risk is latent
    Given it is established that no joint mechanism for incidents is at work between the sides
    And it is established that armed groups other than the forces of the two sides could have made strikes of this kind
    And it is established that no strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a strike is laid to the wrong author is latent
    And it is not established that the risk that a strike is laid to the wrong author is active

  Scenario: Misattribution: without a cause a sign is not enough
    Given it is established that no joint mechanism for incidents is at work between the sides
    And it is established that no armed group other than the forces of the two sides could have made strikes of this kind
    And it is established that a strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a strike is laid to the wrong author is latent

  Scenario: Misattribution: whether there is a safeguard is not known
    Given it is established that armed groups other than the forces of the two sides could have made strikes of this kind
    And it is established that a strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the risk that a strike is laid to the wrong author is answered by a joint mechanism
    And it is open whether the risk that a strike is laid to the wrong author is active
    And it is not established that the risk that a strike is laid to the wrong author is latent

  Scenario: Rogue actors: cause and sign are there, and no safeguard
    Given it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that not each side announces or imposes consequences on those of its own who break the halt
    And it is established that there are local commanders or aligned groups that can act without orders from their leadership
    And it is established that a unit or an aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a commander or group acts on its own is active

  Scenario: Rogue actors: a safeguard at work answers the risk, signs or no signs
    Given it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that there are local commanders or aligned groups that can act without orders from their leadership
    And it is established that a unit or an aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a commander or group acts on its own is answered by orders and consequences on both sides
    And it is not established that the risk that a commander or group acts on its own is active

  Scenario: Rogue actors: without a sign the risk is latent
    Given it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that not each side announces or imposes consequences on those of its own who break the halt
    And it is established that there are local commanders or aligned groups that can act without orders from their leadership
    And it is established that no unit or aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a commander or group acts on its own is latent
    And it is not established that the risk that a commander or group acts on its own is active

  Scenario: Rogue actors: without a cause a sign is not enough
    Given it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that not each side announces or imposes consequences on those of its own who break the halt
    And it is established that there are no local commanders or aligned groups that can act without orders from their leadership
    And it is established that a unit or an aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a commander or group acts on its own is latent

  Scenario: Rogue actors: whether there is a safeguard is not known
    Given it is established that there are local commanders or aligned groups that can act without orders from their leadership
    And it is established that a unit or an aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the risk that a commander or group acts on its own is answered by orders and consequences on both sides
    And it is open whether the risk that a commander or group acts on its own is active
    And it is not established that the risk that a commander or group acts on its own is latent

  Scenario: Rogue actors: orders on one side only are no safeguard
    Given it is established that the sides that have ordered their forces and aligned groups to keep the halt: one
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that there are local commanders or aligned groups that can act without orders from their leadership
    And it is established that a unit or an aligned group has acted outside its chain of command since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that a commander or group acts on its own is active

  Scenario: No verification: cause and sign are there, and no safeguard
    Given it is established that no neutral monitor is at work on the ground or by sensors
    And it is established that nobody other than the two sides can check what each says about keeping the halt
    And it is established that the sides give rival accounts of what has happened since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that claims about the halt cannot be checked is active

  Scenario: No verification: a safeguard at work answers the risk, signs or no signs
    Given it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that nobody other than the two sides can check what each says about keeping the halt
    And it is established that the sides give rival accounts of what has happened since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that claims about the halt cannot be checked is answered by a neutral monitor
    And it is not established that the risk that claims about the halt cannot be checked is active

  Scenario: No verification: without a sign the risk is latent
    Given it is established that no neutral monitor is at work on the ground or by sensors
    And it is established that nobody other than the two sides can check what each says about keeping the halt
    And it is established that the sides give no rival accounts of what has happened since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that claims about the halt cannot be checked is latent
    And it is not established that the risk that claims about the halt cannot be checked is active

  Scenario: No verification: without a cause a sign is not enough
    Given it is established that no neutral monitor is at work on the ground or by sensors
    And it is established that somebody other than the two sides can check what each says about keeping the halt
    And it is established that the sides give rival accounts of what has happened since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that claims about the halt cannot be checked is latent

  Scenario: No verification: whether there is a safeguard is not known
    Given it is established that nobody other than the two sides can check what each says about keeping the halt
    And it is established that the sides give rival accounts of what has happened since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the risk that claims about the halt cannot be checked is answered by a neutral monitor
    And it is open whether the risk that claims about the halt cannot be checked is active
    And it is not established that the risk that claims about the halt cannot be checked is latent

  Scenario: Pressure at home: cause and sign are there, and no safeguard
    Given it is established that not both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that pressure at home brings renewed force is active

  Scenario: Pressure at home: a safeguard at work answers the risk, signs or no signs
    Given it is established that both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that pressure at home brings renewed force is answered by terms that save face on both sides
    And it is not established that the risk that pressure at home brings renewed force is active

  Scenario: Pressure at home: without a sign the risk is latent
    Given it is established that not both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that no leading figures, parliament or party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that pressure at home brings renewed force is latent
    And it is not established that the risk that pressure at home brings renewed force is active

  Scenario: Pressure at home: without a cause a sign is not enough
    Given it is established that not both leaderships have presented the halt at home as their own choice or as a success
    And it is established that no leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that pressure at home brings renewed force is latent

  Scenario: Pressure at home: whether there is a safeguard is not known
    Given it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the risk that pressure at home brings renewed force is answered by terms that save face on both sides
    And it is open whether the risk that pressure at home brings renewed force is active
    And it is not established that the risk that pressure at home brings renewed force is latent

  Scenario: Escalation ladder: cause and sign are there, and no safeguard
    Given it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have not agreed which incidents are to be handled without force
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is active

  Scenario: Escalation ladder: a safeguard at work answers the risk, signs or no signs
    Given it is established that a direct line between the militaries of the sides is open and answered
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is answered by a direct line or agreed thresholds
    And it is not established that the risk that one strike leads to a greater one is active

  Scenario: Escalation ladder: without a sign the risk is latent
    Given it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have not agreed which incidents are to be handled without force
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange did not follow one another at shorter intervals as it went on
    And it is established that the targets of the latest exchange were not of higher value as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is latent
    And it is not established that the risk that one strike leads to a greater one is active

  Scenario: Escalation ladder: without a cause a sign is not enough
    Given it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have not agreed which incidents are to be handled without force
    And it is established that the latest exchange did not run as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is latent

  Scenario: Escalation ladder: whether there is a safeguard is not known
    Given it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the risk that one strike leads to a greater one is answered by a direct line or agreed thresholds
    And it is open whether the risk that one strike leads to a greater one is active
    And it is not established that the risk that one strike leads to a greater one is latent

  Scenario: Escalation ladder: higher targets are a sign too
    Given it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have not agreed which incidents are to be handled without force
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange did not follow one another at shorter intervals as it went on
    And it is established that the targets of the latest exchange were of higher value as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is active

  Scenario: Escalation ladder: agreed thresholds are a safeguard too
    Given it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have agreed which incidents are to be handled without force
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the risk that one strike leads to a greater one is answered by a direct line or agreed thresholds

  Scenario: Statements: what points the wrong way comes first
    Given it is established that a side has contradicted in public what the other says was agreed
    And it is established that the terms of the halt have been published
    And it is established that both sides state the same terms of the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the official statements of the sides are drawing apart
    And it is not established that the official statements of the sides are drawing together

  Scenario: Statements: improving
    Given it is established that no side has contradicted in public what the other says was agreed
    And it is established that the terms of the halt have been published
    And it is established that both sides state the same terms of the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the official statements of the sides are drawing together

  Scenario: Statements: stable
    Given it is established that no side has contradicted in public what the other says was agreed
    And it is established that the terms of the halt have been published
    And it is established that the sides do not both state the same terms of the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the official statements of the sides are drawing neither together nor apart
    And it is not established that the official statements of the sides are drawing together
    And it is not established that the official statements of the sides are drawing apart

  Scenario: Statements: a good sign alone leaves it open
    Given it is established that the terms of the halt have been published
    And it is established that both sides state the same terms of the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the official statements of the sides are drawing apart
    And it is open whether the official statements of the sides are drawing together
    And it is not established that the official statements of the sides are drawing neither together nor apart

  Scenario: Movements: what points the wrong way comes first
    Given it is established that a side has been seen to bring forward or reinforce its forces since the halt
    And it is established that a side has been seen to draw back forces since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that forces are being reinforced
    And it is not established that forces are being drawn back

  Scenario: Movements: improving
    Given it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that a side has been seen to draw back forces since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that forces are being drawn back

  Scenario: Movements: stable
    Given it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that no side has been seen to draw back forces since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that forces stay where they are
    And it is not established that forces are being drawn back
    And it is not established that forces are being reinforced

  Scenario: Movements: a good sign alone leaves it open
    Given it is established that a side has been seen to draw back forces since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether forces are being reinforced
    And it is open whether forces are being drawn back
    And it is not established that forces stay where they are

  Scenario: Aligned groups attack more often
    Given it is established that on one and the same count, the attacks by aligned groups since the halt were: more
    When the matter is assessed under "icj-restrictive"
    Then it is established that the attacks by groups aligned with either side are growing more frequent

  Scenario: Aligned groups attack less often
    Given it is established that on one and the same count, the attacks by aligned groups since the halt were: fewer
    When the matter is assessed under "icj-restrictive"
    Then it is established that the attacks by groups aligned with either side are growing rarer

  Scenario: Aligned groups attack as often
    Given it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    When the matter is assessed under "icj-restrictive"
    Then it is established that the attacks by groups aligned with either side are as frequent as before

  Scenario: Counts that nobody has compared
    Given it is established that groups aligned with either side have since the halt made 3
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the attacks by groups aligned with either side are growing more frequent
    And it is open whether the attacks by groups aligned with either side are growing rarer
    And it is open whether the attacks by groups aligned with either side are as frequent as before

  Scenario: Diplomacy: what points the wrong way comes first
    Given it is established that a side has broken off or refused talks since the halt
    And it is established that the talks of the sides since the halt were held: repeatedly
    And it is established that the highest level of the talks since the halt was: ministers
    And it is established that a date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that talks between the sides are breaking off
    And it is not established that talks between the sides go on at a high level, with a next date

  Scenario: Diplomacy: improving
    Given it is established that no side has broken off or refused talks since the halt
    And it is established that the talks of the sides since the halt were held: repeatedly
    And it is established that the highest level of the talks since the halt was: ministers
    And it is established that a date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that talks between the sides go on at a high level, with a next date

  Scenario: Diplomacy: stable
    Given it is established that no side has broken off or refused talks since the halt
    And it is established that the talks of the sides since the halt were held: once
    And it is established that the highest level of the talks since the halt was: officials
    And it is established that a date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is established that talks between the sides are neither breaking off nor going on at a high level with a next date
    And it is not established that talks between the sides go on at a high level, with a next date
    And it is not established that talks between the sides are breaking off

  Scenario: Diplomacy: a good sign alone leaves it open
    Given it is established that the talks of the sides since the halt were held: repeatedly
    And it is established that the highest level of the talks since the halt was: ministers
    And it is established that a date has been set for the next meeting of the sides
    When the matter is assessed under "icj-restrictive"
    Then it is open whether talks between the sides are breaking off
    And it is open whether talks between the sides go on at a high level, with a next date
    And it is not established that talks between the sides are neither breaking off nor going on at a high level with a next date

  Scenario: Verification: what points the wrong way comes first
    Given it is established that a side has refused, expelled or obstructed a monitor since the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides on which a monitor has access: both
    And it is established that a monitor has reported to both sides or in public
    When the matter is assessed under "icj-restrictive"
    Then it is established that verification of the halt is being refused or obstructed
    And it is not established that verification of the halt has a body, access on both sides and reports

  Scenario: Verification: improving
    Given it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides on which a monitor has access: both
    And it is established that a monitor has reported to both sides or in public
    When the matter is assessed under "icj-restrictive"
    Then it is established that verification of the halt has a body, access on both sides and reports

  Scenario: Verification: stable
    Given it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides on which a monitor has access: one
    And it is established that a monitor has reported to both sides or in public
    When the matter is assessed under "icj-restrictive"
    Then it is established that verification of the halt is neither obstructed nor complete
    And it is not established that verification of the halt has a body, access on both sides and reports
    And it is not established that verification of the halt is being refused or obstructed

  Scenario: Verification: a good sign alone leaves it open
    Given it is established that a third party has been named to monitor the halt
    And it is established that the sides on which a monitor has access: both
    And it is established that a monitor has reported to both sides or in public
    When the matter is assessed under "icj-restrictive"
    Then it is open whether verification of the halt is being refused or obstructed
    And it is open whether verification of the halt has a body, access on both sides and reports
    And it is not established that verification of the halt is neither obstructed nor complete

  Scenario: A mediator both hold fair
    Given it is established that the sides that treat the mediator as even-handed: both
    And it is established that no side has rejected the mediator or called the mediator partial
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's neutrality is strong in the eyes of both sides

  Scenario: A mediator one side holds fair and nobody rejects
    Given it is established that the sides that treat the mediator as even-handed: one
    And it is established that no side has rejected the mediator or called the mediator partial
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's neutrality is adequate in the eyes of the sides

  Scenario: A mediator a side has rejected
    Given it is established that the sides that treat the mediator as even-handed: both
    And it is established that a side has rejected the mediator or called the mediator partial
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's neutrality is weak in the eyes of the sides
    And it is not established that the mediator's neutrality is strong in the eyes of both sides

  Scenario: What the sides think of the mediator is not known
    Given it is established that no side has rejected the mediator or called the mediator partial
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the mediator's neutrality is strong in the eyes of both sides
    And it is open whether the mediator's neutrality is adequate in the eyes of the sides
    And it is open whether the mediator's neutrality is weak in the eyes of the sides

  Scenario: Guarantees and means
    Given it is established that the mediator has offered guarantees or inducements for keeping the halt
    And it is established that the mediator holds something a side needs
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's leverage is strong

  Scenario: Means without guarantees
    Given it is established that the mediator has offered no guarantees or inducements for keeping the halt
    And it is established that the mediator holds something a side needs
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's leverage is adequate

  Scenario: Neither means nor guarantees
    Given it is established that the mediator has offered no guarantees or inducements for keeping the halt
    And it is established that the mediator holds nothing a side needs
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's leverage is weak

  Scenario: Guarantees by a mediator whose means nobody knows
    Given it is established that the mediator has offered guarantees or inducements for keeping the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the mediator's leverage is strong
    And it is not established that the mediator's leverage is weak

  Scenario: A mediator both receive
    Given it is established that the sides whose leaderships receive the mediator: both
    And it is established that the mediator has been in touch with both sides since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's access to both sides is strong

  Scenario: A mediator whom one side receives
    Given it is established that the sides whose leaderships receive the mediator: one
    And it is established that the mediator has not been in touch with both sides since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's access is to one side, or to both at times

  Scenario: A mediator whom nobody receives
    Given it is established that the sides whose leaderships receive the mediator: neither
    And it is established that the mediator has not been in touch with both sides since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's access to both sides is weak

  Scenario: Access of a mediator is not known
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the mediator's access to both sides is strong
    And it is open whether the mediator's access to both sides is weak

  Scenario: A mediator who needs calm
    Given it is established that renewed strikes would harm the mediator's own trade, territory or citizens
    And it is established that the mediator does not gain from the conflict going on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's own interests go with the halt

  Scenario: A mediator who gains from conflict
    Given it is established that renewed strikes would harm the mediator's own trade, territory or citizens
    And it is established that the mediator gains from the conflict going on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's own interests pull against the halt

  Scenario: A mediator without a stake
    Given it is established that renewed strikes would not harm the mediator's own trade, territory or citizens
    And it is established that the mediator does not gain from the conflict going on
    When the matter is assessed under "icj-restrictive"
    Then it is established that the mediator's own interests go neither with the halt nor against it

  Scenario: A mediator whose stake is not known
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the mediator's own interests go with the halt

  Scenario: Mass casualties
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And the author judges that an attack since the halt was judged to have caused mass casualties
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down is giving way to rapid escalation
    And it is not established that the stand-down is punctuated by episodic flare-ups

  Scenario: A strike by a State's own forces, clearly shown
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And it is established that a State's own forces have carried out a strike since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that it is shown that a State's own forces have struck since the halt
    And it is established that the stand-down is giving way to rapid escalation

  Scenario: A strike by a State's own forces that is only more likely than not
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And it is established at S2 that a State's own forces have carried out a strike since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is open whether it is shown that a State's own forces have struck since the halt
    And it is open whether the stand-down is giving way to rapid escalation

  Scenario: No strike by a State's own forces
    Given it is established that no State's own forces have carried out a strike since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that it is not so that a State's own forces have struck since the halt
    And it is not established that it is shown that a State's own forces have struck since the halt

  Scenario: A disputed author, an order to answer and no line on which to ask
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And it is established that a strike since the halt has been laid to a side that denies it
    And it is established that a side has ordered its forces to answer a strike made since the halt
    And it is established that no direct line between the militaries of the sides is open and answered
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down is giving way to rapid escalation

  Scenario: With a direct line, the same dispute is no rapid escalation
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And the author judges that no attack since the halt was judged to have caused mass casualties
    And it is established that no State's own forces have carried out a strike since the halt
    And it is established that a strike since the halt has been laid to a side that denies it
    And it is established that a side has ordered its forces to answer a strike made since the halt
    And it is established that a direct line between the militaries of the sides is open and answered
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down is punctuated by episodic flare-ups
    And it is not established that the stand-down is giving way to rapid escalation

  Scenario: An attack whose toll nobody has judged leaves two paths open
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 1
    And it is established that no State's own forces have carried out a strike since the halt
    And it is established that no strike since the halt has been laid to a side that denies it
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the stand-down is giving way to rapid escalation
    And it is open whether the stand-down is punctuated by episodic flare-ups

  Scenario: Without any attack, rapid escalation is excluded whatever else is unknown
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the stand-down is giving way to rapid escalation
    And it is open whether the stand-down is punctuated by episodic flare-ups
    And it is open whether calm is being consolidated under the stand-down
    And it is open whether the stand-down is used for strategic manoeuvring short of attacks

  Scenario: Two of misattribution, rogue actors and aligned groups are flare-ups without a counted attack
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that no joint mechanism for incidents is at work between the sides
    And it is established that armed groups other than the forces of the two sides could have made strikes of this kind
    And it is established that a strike since the halt has been laid to a side that denies it
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: more
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down is punctuated by episodic flare-ups

  Scenario: One of the three is not
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: more
    And it is established that there are no local commanders or aligned groups that can act without orders from their leadership
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: neither
    And it is established that the means of pressure other than attacks used since the halt were: none
    And it is established that no third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: neither
    And it is established that no neutral monitor is at work on the ground or by sensors
    When the matter is assessed under "icj-restrictive"
    Then it is not established that the stand-down is punctuated by episodic flare-ups
    And it is established that the stand-down takes none of the paths described here

  Scenario: Monitoring, a date, no indicator worsening and no active risk
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a direct line between the militaries of the sides is open and answered
    And it is established that a date has been set for the next meeting of the sides
    And it is established that no side has contradicted in public what the other says was agreed
    And it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no side has broken off or refused talks since the halt
    And it is established that no side has refused, expelled or obstructed a monitor since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that calm is being consolidated under the stand-down
    And it is not established that the stand-down is used for strategic manoeuvring short of attacks

  Scenario: Both sides' pressure by other means does not undo calm that is being consolidated
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a direct line between the militaries of the sides is open and answered
    And it is established that a date has been set for the next meeting of the sides
    And it is established that no side has contradicted in public what the other says was agreed
    And it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no side has broken off or refused talks since the halt
    And it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that the means of pressure other than attacks used since the halt were: sanctions
    When the matter is assessed under "icj-restrictive"
    Then it is established that calm is being consolidated under the stand-down
    And it is not established that the stand-down is used for strategic manoeuvring short of attacks

  Scenario: One indicator that worsens ends consolidation
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a direct line between the militaries of the sides is open and answered
    And it is established that a date has been set for the next meeting of the sides
    And it is established that no side has contradicted in public what the other says was agreed
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no side has broken off or refused talks since the halt
    And it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that a side has been seen to bring forward or reinforce its forces since the halt
    And it is established that the means of pressure other than attacks used since the halt were: none
    When the matter is assessed under "icj-restrictive"
    Then it is not established that calm is being consolidated under the stand-down
    And it is established that the stand-down takes none of the paths described here

  Scenario: One active risk leaves consolidation as it is
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that a direct line between the militaries of the sides is open and answered
    And it is established that a date has been set for the next meeting of the sides
    And it is established that no side has contradicted in public what the other says was agreed
    And it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no side has broken off or refused talks since the halt
    And it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that not both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    When the matter is assessed under "icj-restrictive"
    Then it is established that calm is being consolidated under the stand-down

  Scenario: Two active risks end it
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that the sides that have ordered their forces and aligned groups to keep the halt: both
    And it is established that each side announces or imposes consequences on those of its own who break the halt
    And it is established that a third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: both
    And it is established that a neutral monitor is at work on the ground or by sensors
    And it is established that a date has been set for the next meeting of the sides
    And it is established that no side has contradicted in public what the other says was agreed
    And it is established that no side has been seen to bring forward or reinforce its forces since the halt
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no side has broken off or refused talks since the halt
    And it is established that no side has refused, expelled or obstructed a monitor since the halt
    And it is established that not both leaderships have presented the halt at home as their own choice or as a success
    And it is established that a leadership of either side is under pressure at home to answer by force
    And it is established that leading figures, a parliament or a party have called or voted for renewed force since the halt
    And it is established that no direct line between the militaries of the sides is open and answered
    And it is established that the sides have not agreed which incidents are to be handled without force
    And it is established that the latest exchange ran as stroke and counterstroke
    And it is established that the strikes of the latest exchange followed one another at shorter intervals as it went on
    And it is established that the means of pressure other than attacks used since the halt were: blockade
    When the matter is assessed under "icj-restrictive"
    Then it is not established that calm is being consolidated under the stand-down
    And it is established that the stand-down is used for strategic manoeuvring short of attacks

  Scenario: No attack, pressure by other means, and no monitoring
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: neither
    And it is established that no neutral monitor is at work on the ground or by sensors
    And it is established that the means of pressure other than attacks used since the halt were: sanctions
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down is used for strategic manoeuvring short of attacks
    And it is not established that the stand-down takes none of the paths described here

  Scenario: No attack, no pressure, no monitoring
    Given it is established that the attacks by the sides and groups aligned with them since the halt were: 0
    And it is established that a joint mechanism for incidents is at work between the sides
    And it is established that on one and the same count, the attacks by aligned groups since the halt were: as_many
    And it is established that no third party has been named to monitor the halt
    And it is established that the sides that have accepted monitoring by a third party: neither
    And it is established that no neutral monitor is at work on the ground or by sensors
    And it is established that the means of pressure other than attacks used since the halt were: none
    When the matter is assessed under "icj-restrictive"
    Then it is established that the stand-down takes none of the paths described here

  Scenario: Nothing is known
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the stand-down is giving way to rapid escalation
    And it is open whether the stand-down takes none of the paths described here

  Scenario: Nothing of law follows from policy
    Given it is established that a State's own forces have carried out a strike since the halt
    And it is established that the attacks by the sides and groups aligned with them since the halt were: 3
    And the author judges that an attack since the halt was judged to have caused mass casualties
    When the matter is assessed under "icj-restrictive"
    Then it is open whether the strike was an armed attack
    And it is open whether the strike is attributable to the State
