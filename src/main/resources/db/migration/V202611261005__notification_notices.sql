-- What a member should know, until the member read it.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  what text NOT NULL,
  subject_id uuid NOT NULL,
  channel_id uuid, -- who lost the channel does not read it any more
  comment_id uuid,
  by_id uuid REFERENCES member,
  detail text,
  at timestamptz NOT NULL,
  read_at timestamptz
);
CREATE INDEX notice_member ON notice (member_id, at, id);
CREATE INDEX notice_subject ON notice (subject_id) WHERE read_at IS NULL;
CREATE INDEX notice_unread ON notice (member_id) WHERE read_at IS NULL;
