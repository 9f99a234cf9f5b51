-- What will happen with an item that nears its target and is not answered: one row for each step of its desk.
CREATE TABLE escalation (
  comment_id uuid NOT NULL REFERENCES comment,
  step int NOT NULL,
  desk_id uuid NOT NULL REFERENCES desk,
  goes_to text NOT NULL,
  fire_at timestamptz,  -- null: done
  fired int NOT NULL DEFAULT 0,
  repeat int NOT NULL,
  every_minutes int NOT NULL,
  PRIMARY KEY (comment_id, step)
);
CREATE INDEX escalation_due ON escalation (fire_at) WHERE fire_at IS NOT NULL;
CREATE INDEX comment_without_target ON comment (channel_id) WHERE due_at IS NULL AND state <> 'RESOLVED' AND NOT own;
