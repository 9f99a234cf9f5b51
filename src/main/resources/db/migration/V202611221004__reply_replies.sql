CREATE TABLE reply (
  id uuid PRIMARY KEY,
  comment_id uuid NOT NULL REFERENCES comment,
  channel_id uuid NOT NULL REFERENCES channel,
  author_id uuid NOT NULL REFERENCES member,
  client_key text NOT NULL,
  text text NOT NULL,
  state text NOT NULL CHECK (state IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'CANCELLED')),
  seen_version int NOT NULL,
  created_at timestamptz NOT NULL,
  sends_at timestamptz,
  prepared_at timestamptz,
  attempt int NOT NULL DEFAULT 0,
  epoch bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  next_check_at timestamptz,
  checks int NOT NULL DEFAULT 0,
  external_id text,
  url text,
  sent_at timestamptz,
  failure_code text,
  failure_detail text,
  failure_retryable boolean NOT NULL DEFAULT false,
  version int NOT NULL,
  UNIQUE (author_id, client_key) -- blocks a double even after its idempotency key is forgotten
) WITH (autovacuum_vacuum_scale_factor = 0.02);

CREATE UNIQUE INDEX reply_external ON reply (channel_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX reply_queued ON reply (sends_at) WHERE state = 'QUEUED';
CREATE INDEX reply_sending ON reply (lease_until) WHERE state = 'SENDING';
CREATE INDEX reply_unknown ON reply (next_check_at) WHERE state = 'UNKNOWN';
CREATE INDEX reply_comment ON reply (comment_id, created_at);
CREATE INDEX reply_time ON reply (created_at, id);
