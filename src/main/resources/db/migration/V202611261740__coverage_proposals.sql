-- Plans that somebody asked the program to propose. One instance searches and says again and again that it still does (seen_at,
-- by the database's clock); all instances tell how far it is. What came of it is one document: it is read as a whole.
CREATE TABLE plan_proposal (
  id uuid PRIMARY KEY,
  asked_by uuid NOT NULL REFERENCES member,
  asked_at timestamptz NOT NULL,
  request jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('SOLVING', 'READY', 'FAILED')),
  seen_at timestamptz NOT NULL,
  stop_asked boolean NOT NULL DEFAULT false,
  progress jsonb NOT NULL,
  result jsonb,
  failure text,
  ended_at timestamptz
);
CREATE INDEX plan_proposal_asked ON plan_proposal (asked_at);
