-- Which absence came from which event of somebody's calendar: the same file brought again tells nothing twice.
CREATE TABLE absence_import (
  absence_id uuid PRIMARY KEY REFERENCES absence ON DELETE CASCADE,
  member_id uuid NOT NULL REFERENCES member,
  uid text NOT NULL,
  origin timestamptz NOT NULL,
  UNIQUE (member_id, uid, origin)
);
