-- sessions that ended before their tokens did, known to every instance; forgotten after a day
CREATE TABLE ended_session (
  issuer text NOT NULL,
  subject text,
  session text, -- the provider's name of it; without: all of the subject's with tokens issued up to then
  up_to timestamptz NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (issuer, subject, session),
  CHECK (subject IS NOT NULL OR session IS NOT NULL)
);
CREATE INDEX ended_session_at ON ended_session (at);
