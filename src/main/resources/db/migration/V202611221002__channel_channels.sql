CREATE TABLE channel (
  id uuid PRIMARY KEY,
  network text NOT NULL,
  name text NOT NULL,
  url text,
  state text NOT NULL CHECK (state IN ('OK', 'DEGRADED', 'THROTTLED', 'NEEDS_ATTENTION', 'PAUSED')),
  reason text,
  state_since timestamptz NOT NULL,
  checked_at timestamptz,
  failures int NOT NULL,
  can_reply boolean NOT NULL,
  can_hide boolean NOT NULL,
  can_delete boolean NOT NULL,
  can_like boolean NOT NULL,
  length_unit text NOT NULL,
  length_limit int NOT NULL,
  length_bytes int,
  depth int NOT NULL,
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  version int NOT NULL
);

CREATE TABLE channel_credential (
  channel_id uuid PRIMARY KEY REFERENCES channel,
  ciphertext bytea NOT NULL, -- begins with the id of its key
  changed_by uuid REFERENCES member,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE channel_keeper (
  channel_id uuid NOT NULL REFERENCES channel,
  member_id uuid NOT NULL REFERENCES member,
  PRIMARY KEY (channel_id, member_id)
);

-- How far a channel was read; apart from the channel, since it changes with every read.
CREATE TABLE channel_cursor (
  id uuid PRIMARY KEY REFERENCES channel,
  state text, -- opaque to all but the connector
  since timestamptz NOT NULL,
  next_fetch_at timestamptz NOT NULL DEFAULT now(),
  fetched_at timestamptz,
  stored bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  epoch bigint NOT NULL DEFAULT 0
);

CREATE TABLE channel_day (
  channel_id uuid NOT NULL REFERENCES channel,
  day date NOT NULL,
  reads int NOT NULL,
  failures int NOT NULL,
  fetched int NOT NULL,
  PRIMARY KEY (channel_id, day)
);
