-- Calendars that programs read without a login: the secret in the address is the right, and only its hash is kept.
CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  desk_id uuid REFERENCES desk, -- null for the member's own shifts and absences
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX calendar_feed_member ON calendar_feed (member_id);
