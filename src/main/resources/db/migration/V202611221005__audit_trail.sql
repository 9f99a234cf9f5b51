CREATE TABLE audit (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  member_id uuid, -- null: the program or the network
  what text NOT NULL,
  subject_id uuid NOT NULL,
  channel_id uuid,
  was text,
  became text
);
CREATE INDEX audit_time ON audit (at, id);
CREATE INDEX audit_subject ON audit (subject_id, at);
