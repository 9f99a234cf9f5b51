CREATE TABLE absence (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'ILL', 'OTHER')),
  told_by uuid NOT NULL REFERENCES member,
  told_at timestamptz NOT NULL,
  version int NOT NULL,
  CHECK (ends_at > starts_at)
);
CREATE INDEX absence_member ON absence (member_id, ends_at);
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE ON absence
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
