-- Mail that waits to be sent: written with what it tells of, sent by whoever claims it. To whom is asked when it leaves.
CREATE TABLE mail (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  subject text NOT NULL,
  body text NOT NULL,
  calendar text, -- an invitation, or what takes one back
  method text CHECK (method IN ('REQUEST', 'CANCEL')),
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  epoch bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  failure text,
  CHECK ((calendar IS NULL) = (method IS NULL))
);
CREATE INDEX mail_waiting ON mail (next_at) WHERE state = 'WAITING';

-- Each shift is reminded of once, whichever instance comes first.
CREATE TABLE shift_reminder (
  member_id uuid NOT NULL REFERENCES member,
  desk_id uuid NOT NULL REFERENCES desk,
  starts_at timestamptz NOT NULL,
  told_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (member_id, desk_id, starts_at)
);
CREATE INDEX shift_reminder_start ON shift_reminder (starts_at);
