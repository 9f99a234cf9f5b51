-- Work that passed from one member to another because duty turned, and came back.
CREATE TABLE handover (
  id uuid PRIMARY KEY,
  comment_id uuid NOT NULL REFERENCES comment,
  desk_id uuid NOT NULL REFERENCES desk,
  from_id uuid NOT NULL REFERENCES member,
  to_id uuid NOT NULL REFERENCES member,
  at timestamptz NOT NULL,
  returned_at timestamptz
);
CREATE INDEX handover_from ON handover (from_id, at) WHERE returned_at IS NULL;
CREATE INDEX handover_to ON handover (to_id, at);
CREATE INDEX handover_comment ON handover (comment_id);

-- What a member tells whoever is next at the desk.
CREATE TABLE handover_note (
  id uuid PRIMARY KEY,
  desk_id uuid NOT NULL REFERENCES desk,
  author_id uuid NOT NULL REFERENCES member,
  text text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX handover_note_desk ON handover_note (desk_id, at);
