CREATE TABLE event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- taken before the commit: no order to read by
  seq bigint, -- its place, given after the commit
  type text NOT NULL,
  subject_id uuid NOT NULL,
  channel_id uuid,
  version int NOT NULL,
  at timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE UNIQUE INDEX event_seq ON event (seq);
CREATE INDEX event_waiting ON event (id) WHERE seq IS NULL;
