CREATE TABLE member (
  id uuid PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL,
  name text NOT NULL,
  email text,
  kind text NOT NULL CHECK (kind IN ('PERSON', 'SERVICE')),
  roles text[] NOT NULL,
  active boolean NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  version int NOT NULL,
  UNIQUE (issuer, subject)
);
