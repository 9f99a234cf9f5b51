-- Counts up with each change of a rule of coverage: what was looked at is looked at again.
CREATE TABLE coverage_rules (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL);
INSERT INTO coverage_rules (version) VALUES (1);
CREATE FUNCTION coverage_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE coverage_rules SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE ON desk
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE ON rota
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE ON duty_override
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE ON duty_plan
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE ON absence
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();

-- How far each desk's duty was followed: of several instances one tells each turn, once.
CREATE TABLE duty_seen (
  desk_id uuid PRIMARY KEY REFERENCES desk,
  seen_until timestamptz NOT NULL,
  members uuid[] NOT NULL, -- who was on duty then
  last_members uuid[] NOT NULL, -- who was when somebody was, the last time
  version bigint NOT NULL, -- of the rules that were looked at, roles included
  next_at timestamptz NOT NULL -- when it changes by itself
);

-- The proof of the coming twelve weeks, made again with each change and every day.
CREATE TABLE coverage_proof (
  desk_id uuid PRIMARY KEY REFERENCES desk,
  proved_at timestamptz NOT NULL,
  proved_until timestamptz NOT NULL,
  service_minutes bigint NOT NULL,
  gap_minutes bigint NOT NULL,
  covered_since timestamptz, -- since when no gap was known; null while there is one
  version bigint NOT NULL
);

-- Each gap that a proof found, from the proof that found it to the one that did not any more.
CREATE TABLE coverage_gap (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text NOT NULL,
  found_at timestamptz NOT NULL,
  gone_at timestamptz
);
CREATE UNIQUE INDEX coverage_gap_open ON coverage_gap (desk_id, starts_at, ends_at, reason) WHERE gone_at IS NULL;
CREATE INDEX coverage_gap_found ON coverage_gap (desk_id, found_at);

-- Who comes back may want the work back that was passed on.
ALTER TABLE absence ADD COLUMN return_work boolean NOT NULL DEFAULT false;

-- Of an approved absence that its member asked to be longer: what goes on counting until that is decided.
ALTER TABLE absence ADD COLUMN approved_from timestamptz;
ALTER TABLE absence ADD COLUMN approved_until timestamptz;
ALTER TABLE absence ADD CHECK ((approved_from IS NULL) = (approved_until IS NULL));
