-- A reply that somebody approves before it leaves.
ALTER TABLE reply ADD COLUMN submitted_by uuid REFERENCES member;
ALTER TABLE reply ADD COLUMN submitted_at timestamptz;
ALTER TABLE reply ADD COLUMN submitted_text text; -- as its writer submitted it, where the approver edited it
ALTER TABLE reply ADD COLUMN approver_id uuid REFERENCES member; -- with whom it lies
ALTER TABLE reply ADD COLUMN deadline timestamptz;
ALTER TABLE reply ADD COLUMN fallback_id uuid REFERENCES member; -- with whom it lies next
ALTER TABLE reply ADD COLUMN held boolean NOT NULL DEFAULT false; -- it may not leave without an approval
ALTER TABLE reply ADD COLUMN decided_by uuid REFERENCES member;
ALTER TABLE reply ADD COLUMN decided_for uuid REFERENCES member;
ALTER TABLE reply ADD COLUMN decided_at timestamptz;
ALTER TABLE reply ADD COLUMN return_reason text;
ALTER TABLE reply ADD COLUMN approved_text text; -- exactly this text
ALTER TABLE reply ADD COLUMN approved_seen int; -- and exactly this comment
ALTER TABLE reply ADD CONSTRAINT reply_nobody_approves_for_himself
  CHECK (decided_by IS NULL OR decided_by <> author_id AND decided_by <> submitted_by);
CREATE INDEX reply_submitted ON reply (deadline) WHERE state = 'SUBMITTED';

-- What was decided of whose replies: the record that trust grows by.
CREATE TABLE approval (
  id uuid PRIMARY KEY,
  reply_id uuid NOT NULL, -- not a reference: the record outlives a discarded reply
  channel_id uuid NOT NULL REFERENCES channel,
  author_id uuid NOT NULL REFERENCES member,
  outcome text NOT NULL CHECK (outcome IN ('UNCHANGED', 'EDITED', 'RETURNED', 'COMPLAINT')),
  decided_by uuid NOT NULL REFERENCES member,
  decided_for uuid REFERENCES member,
  at timestamptz NOT NULL,
  was text NOT NULL,
  became text,
  reason text
);
CREATE INDEX approval_author ON approval (author_id, channel_id, at);
CREATE INDEX approval_reply ON approval (reply_id, at);

-- Which replies are checked of somebody who is sampled: drawn with it, so that nobody can tell beforehand.
CREATE TABLE sampling_secret (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  secret text NOT NULL
);
INSERT INTO sampling_secret (secret) VALUES (gen_random_uuid()::text || gen_random_uuid()::text);

-- How long one approver has before a reply goes to the next.
ALTER TABLE channel ADD COLUMN approval_minutes int NOT NULL DEFAULT 120 CHECK (approval_minutes BETWEEN 15 AND 10080);
