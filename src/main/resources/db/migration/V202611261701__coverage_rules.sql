-- Channels covered together. What a desk promises is one document: it is read and changed as a whole.
CREATE TABLE desk (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  channels uuid[] NOT NULL CHECK (cardinality(channels) > 0),
  zone text NOT NULL,
  last_resort_id uuid REFERENCES member,
  rules jsonb NOT NULL,
  made_by uuid NOT NULL REFERENCES member,
  made_at timestamptz NOT NULL,
  removed_at timestamptz,
  version int NOT NULL
);

-- Who repeats which shifts. Members are named in wall-clock rules that outlive them: who left is a finding, not an error.
CREATE TABLE rota (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  name text NOT NULL,
  first_day date NOT NULL,
  last_day date CHECK (last_day >= first_day),
  members uuid[] NOT NULL CHECK (cardinality(members) > 0),
  pattern jsonb NOT NULL,
  made_by uuid NOT NULL REFERENCES member,
  made_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE INDEX rota_desk ON rota (desk_id);

-- One-off changes, in the wall-clock time of the desk.
CREATE TABLE duty_override (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  member_id uuid REFERENCES member,
  instead_of_id uuid REFERENCES member,
  starts_local timestamp NOT NULL,
  ends_local timestamp NOT NULL CHECK (ends_local > starts_local),
  over_plans boolean NOT NULL,
  reason text,
  made_by uuid NOT NULL REFERENCES member,
  made_at timestamptz NOT NULL,
  version int NOT NULL,
  CHECK (member_id IS NOT NULL OR instead_of_id IS NOT NULL)
);
CREATE INDEX duty_override_desk ON duty_override (desk_id, ends_local);

-- Fixed shifts that replace everything from the first day to the last, in the wall-clock time of each desk.
CREATE TABLE duty_plan (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  desks uuid[] NOT NULL CHECK (cardinality(desks) > 0),
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  at_least int CHECK (at_least > 0),
  shifts jsonb NOT NULL,
  made_by uuid NOT NULL REFERENCES member,
  made_at timestamptz NOT NULL,
  version int NOT NULL
);

-- An absence is asked for and approved, names who stands in, and may be whole days in a zone.
ALTER TABLE absence ADD COLUMN substitutes uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE absence ADD COLUMN state text NOT NULL DEFAULT 'APPROVED'
  CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED'));
ALTER TABLE absence ADD COLUMN first_day date;
ALTER TABLE absence ADD COLUMN last_day date CHECK (last_day >= first_day);
ALTER TABLE absence ADD COLUMN zone text;
ALTER TABLE absence ADD COLUMN note text;
ALTER TABLE absence ADD COLUMN decided_by uuid REFERENCES member;
ALTER TABLE absence ADD COLUMN decided_at timestamptz;
ALTER TABLE absence ADD COLUMN refusal text;
ALTER TABLE absence ADD CHECK ((first_day IS NULL) = (last_day IS NULL) AND (first_day IS NULL) = (zone IS NULL));
CREATE INDEX absence_end ON absence (ends_at);
