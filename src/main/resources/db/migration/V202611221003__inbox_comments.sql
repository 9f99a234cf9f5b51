CREATE TABLE post (
  id uuid PRIMARY KEY,
  channel_id uuid NOT NULL REFERENCES channel,
  external_id text NOT NULL,
  title text,
  url text,
  UNIQUE (channel_id, external_id)
);

CREATE TABLE author (
  id uuid PRIMARY KEY,
  channel_id uuid NOT NULL REFERENCES channel,
  key text NOT NULL, -- the network's id, or the name of a guest without one
  name text,
  handle text,
  avatar text,
  url text,
  UNIQUE (channel_id, key)
);

CREATE TABLE comment (
  id uuid PRIMARY KEY,
  channel_id uuid NOT NULL REFERENCES channel,
  external_id text NOT NULL,
  parent_external_id text,
  parent_id uuid,
  thread_key text NOT NULL, -- the external id of the topmost comment that is known
  post_id uuid REFERENCES post,
  author_id uuid REFERENCES author,
  text text NOT NULL,
  raw text,
  language text,
  url text,
  rating smallint,
  attachments jsonb NOT NULL DEFAULT '[]',
  own boolean NOT NULL, -- written by the company's account: in its thread, never in the queue
  hidden boolean NOT NULL DEFAULT false,
  liked boolean NOT NULL DEFAULT false,
  item_can smallint, -- bits: 1 reply, 2 hide, 4 delete, 8 like; null: what the channel can
  reference text, -- what the connector wants back to answer it
  created_at timestamptz NOT NULL,
  came_at timestamptz NOT NULL, -- created_at, but never later than received: clocks of writers may be wrong
  received_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz,
  changed_at timestamptz,
  deleted_at timestamptz,
  reread_at timestamptz,
  fingerprint bigint NOT NULL DEFAULT 0,
  state text NOT NULL CHECK (state IN ('NEW', 'PENDING', 'RESOLVED')),
  outcome text CHECK (outcome IN ('ANSWERED', 'NO_REPLY_NEEDED', 'SPAM', 'HANDLED_ELSEWHERE')),
  assignee_id uuid REFERENCES member,
  snoozed_until timestamptz,
  due_at timestamptz,
  labels text[] NOT NULL DEFAULT '{}',
  priority int NOT NULL DEFAULT 0,
  priority_rules text[] NOT NULL DEFAULT '{}',
  reply_id uuid,
  reply_state text,
  thread_version int NOT NULL DEFAULT 0,
  heard_version int NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 0,
  UNIQUE (channel_id, external_id)
) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);

CREATE INDEX comment_by_priority ON comment (((-priority)), came_at, id) WHERE state <> 'RESOLVED' AND NOT own;
CREATE INDEX comment_open_by_time ON comment (came_at, id) WHERE state <> 'RESOLVED' AND NOT own;
CREATE INDEX comment_counts ON comment (state, channel_id, assignee_id, snoozed_until) WHERE state <> 'RESOLVED' AND NOT own;
CREATE INDEX comment_by_time ON comment (came_at, id) WHERE NOT own;
CREATE INDEX comment_thread ON comment (channel_id, thread_key);
CREATE INDEX comment_parent ON comment (channel_id, parent_external_id) WHERE parent_external_id IS NOT NULL;
CREATE INDEX comment_author ON comment (author_id, came_at);
CREATE INDEX comment_assignee ON comment (assignee_id) WHERE state <> 'RESOLVED' AND NOT own;

-- Who is answering, for 90 s; apart from the comment, since it is renewed while somebody types.
CREATE TABLE comment_claim (
  comment_id uuid PRIMARY KEY REFERENCES comment,
  member_id uuid NOT NULL REFERENCES member,
  expires_at timestamptz NOT NULL
);

-- Who is reading: worth nothing after a crash.
CREATE UNLOGGED TABLE comment_viewer (
  comment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  seen_until timestamptz NOT NULL,
  PRIMARY KEY (comment_id, member_id)
);

CREATE TABLE draft (
  comment_id uuid PRIMARY KEY REFERENCES comment,
  text text NOT NULL,
  member_id uuid NOT NULL REFERENCES member,
  version int NOT NULL DEFAULT 1,
  saved_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE note (
  id uuid PRIMARY KEY,
  comment_id uuid NOT NULL REFERENCES comment,
  author_id uuid NOT NULL REFERENCES member,
  text text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX note_comment ON note (comment_id, at);
