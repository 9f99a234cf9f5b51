-- Kept 24 hours, in the effect's own transaction.
CREATE TABLE idempotency_key (
  scope text NOT NULL, -- caller and route
  key text NOT NULL,
  fingerprint text NOT NULL,
  status int NOT NULL,
  body text,
  location text,
  etag text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
