-- A member asks colleagues to take a shift, perhaps for one of theirs; a planner approves it.
CREATE TABLE swap (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  asked_by uuid NOT NULL REFERENCES member,
  to_id uuid REFERENCES member, -- null: whoever can
  starts_local timestamp NOT NULL,
  ends_local timestamp NOT NULL CHECK (ends_local > starts_local),
  reason text,
  asked_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('ASKED', 'TAKEN', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'UNDONE')),
  taken_by uuid REFERENCES member,
  taken_at timestamptz,
  return_starts_local timestamp,
  return_ends_local timestamp CHECK (return_ends_local > return_starts_local),
  decided_by uuid REFERENCES member,
  decided_at timestamptz,
  refusal text,
  overrides uuid[] NOT NULL DEFAULT '{}', -- what came of it
  version int NOT NULL,
  CHECK (to_id <> asked_by AND taken_by <> asked_by),
  CHECK ((return_starts_local IS NULL) = (return_ends_local IS NULL))
);
CREATE INDEX swap_desk ON swap (desk_id, ends_local);
