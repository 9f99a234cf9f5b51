-- People are asked to take a stretch that nobody has; the first yes takes it.
CREATE TABLE gap_ask (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  asked_by uuid NOT NULL REFERENCES member,
  asked uuid[] NOT NULL CHECK (cardinality(asked) > 0),
  starts_local timestamp NOT NULL,
  ends_local timestamp NOT NULL CHECK (ends_local > starts_local),
  answer_by timestamptz NOT NULL,
  message text,
  asked_at timestamptz NOT NULL CHECK (asked_at < answer_by),
  state text NOT NULL CHECK (state IN ('OPEN', 'TAKEN', 'REFUSED', 'EXPIRED', 'CLOSED', 'WITHDRAWN')),
  refusals jsonb NOT NULL DEFAULT '[]', -- who cannot, when it was said, and why
  taken_by uuid REFERENCES member,
  override_id uuid, -- what came of it; it may be removed later
  ended_at timestamptz,
  rules_seen bigint NOT NULL DEFAULT -1, -- the version of the rules in which the gap was last looked for
  version int NOT NULL,
  CHECK ((state = 'OPEN') = (ended_at IS NULL)),
  CHECK ((state = 'TAKEN') = (taken_by IS NOT NULL))
);
CREATE INDEX gap_ask_desk ON gap_ask (desk_id, ends_local);
CREATE INDEX gap_ask_open ON gap_ask (answer_by) WHERE state = 'OPEN';
