-- What an author is told once who writes while the desk is closed; it is of no use after it opened, and is no answer.
ALTER TABLE reply ADD COLUMN expires_at timestamptz;
CREATE TABLE out_of_hours (
  author_id uuid PRIMARY KEY REFERENCES author ON DELETE CASCADE,
  until timestamptz NOT NULL, -- when the desk opens: not told again before
  comment_id uuid NOT NULL
);
