-- One member's role on named channels, or on all, for a time. Whether it runs is asked of the clock, never stored.
CREATE TABLE delegation (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  role text NOT NULL CHECK (role IN ('OBSERVER', 'DRAFTER', 'RESPONDER', 'APPROVER', 'MODERATOR', 'PLANNER', 'KEEPER', 'SPEAKER', 'OWNER')),
  all_channels boolean NOT NULL,
  channels uuid[] NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text,
  trust_level text CHECK (trust_level IN ('SUPERVISED', 'SAMPLED', 'FREE')),
  trust_one_in int,
  state text NOT NULL CHECK (state IN ('REQUESTED', 'REFUSED', 'APPROVED', 'REVOKED')),
  asked_by uuid NOT NULL REFERENCES member,
  asked_at timestamptz NOT NULL,
  decided_by uuid REFERENCES member,
  decided_for uuid REFERENCES member, -- the owner for whom a deputy decided
  decided_at timestamptz,
  refusal text,
  revoked_by uuid REFERENCES member,
  revoked_for uuid REFERENCES member,
  revoked_at timestamptz,
  revocation text,
  reminded int, -- days before the end at which the last reminder went out
  version int NOT NULL,
  CHECK (ends_at > starts_at),
  CHECK (all_channels = (cardinality(channels) = 0)),
  CHECK (role <> 'OWNER' OR all_channels),
  CHECK (decided_by <> member_id), -- nobody approves for himself
  CHECK ((state = 'REFUSED') = (refusal IS NOT NULL)),
  CHECK ((state = 'REVOKED') = (revoked_at IS NOT NULL)),
  CHECK (state <> 'APPROVED' OR decided_by IS NOT NULL)
);
CREATE INDEX delegation_time ON delegation (asked_at, id);
CREATE INDEX delegation_member ON delegation (member_id);
CREATE INDEX delegation_end ON delegation (ends_at) WHERE state = 'APPROVED';
CREATE UNIQUE INDEX delegation_asked_once ON delegation (member_id, role, all_channels, channels) WHERE state = 'REQUESTED';

-- How far a member is trusted on a channel, where the owner decided.
CREATE TABLE trust (
  member_id uuid NOT NULL REFERENCES member,
  channel_id uuid NOT NULL REFERENCES channel,
  level text NOT NULL CHECK (level IN ('SUPERVISED', 'SAMPLED', 'FREE')),
  one_in int CHECK (one_in BETWEEN 2 AND 20),
  set_by uuid NOT NULL REFERENCES member,
  set_for uuid REFERENCES member,
  set_at timestamptz NOT NULL,
  version int NOT NULL,
  PRIMARY KEY (member_id, channel_id),
  CHECK ((level = 'SAMPLED') = (one_in IS NOT NULL))
);

-- The owner's deputy: for a period, or whenever the owner is absent, or both.
CREATE TABLE acting_owner (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL REFERENCES member,
  deputy_id uuid NOT NULL REFERENCES member,
  starts_at timestamptz,
  ends_at timestamptz,
  when_absent boolean NOT NULL,
  named_by uuid NOT NULL REFERENCES member,
  named_at timestamptz NOT NULL,
  ended_by uuid REFERENCES member,
  ended_at timestamptz,
  version int NOT NULL,
  CHECK (deputy_id <> owner_id),
  CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
  CHECK (ends_at > starts_at),
  CHECK (when_absent OR ends_at IS NOT NULL)
);
CREATE UNIQUE INDEX acting_owner_one ON acting_owner (owner_id) WHERE ended_at IS NULL;

-- Emergency ownership by two members together.
CREATE TABLE break_glass (
  id uuid PRIMARY KEY,
  drill boolean NOT NULL,
  reason text NOT NULL,
  asked_by uuid NOT NULL REFERENCES member,
  asked_at timestamptz NOT NULL,
  confirm_by timestamptz NOT NULL,
  second_id uuid REFERENCES member,
  started_at timestamptz,
  ends_at timestamptz,
  ended_by uuid REFERENCES member,
  ended_at timestamptz,
  reviewed_by uuid REFERENCES member,
  reviewed_at timestamptz,
  review text,
  version int NOT NULL,
  CHECK (second_id <> asked_by),
  CHECK (confirm_by <= asked_at + interval '15 minutes'),
  CHECK ((second_id IS NULL) = (started_at IS NULL)),
  CHECK (ends_at <= started_at + interval '60 minutes'),
  CHECK (reviewed_by <> asked_by AND reviewed_by <> second_id)
);
CREATE INDEX break_glass_time ON break_glass (asked_at, id);

-- Counts up with every decision on who may do what, in the decision's own transaction: readers that remember what was
-- decided ask it whether that is still all.
CREATE TABLE standing (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  version bigint NOT NULL
);
INSERT INTO standing (version) VALUES (1);
CREATE FUNCTION standing_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE standing SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE OF name, kind, active, roles ON member
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE ON delegation
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE ON trust
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE ON acting_owner
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE ON break_glass
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();

-- An event that concerns one member: the others hear nothing of it, but for those who decide on roles.
ALTER TABLE event ADD COLUMN audience_id uuid;
