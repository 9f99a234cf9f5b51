-- Rows are sealed after their commit, see docs/adr/0007. Neither they nor seals nor anchors are ever changed or deleted.
ALTER TABLE audit ADD COLUMN on_behalf_of uuid; -- null: with one's own powers

CREATE TABLE audit_seal (
  seq bigint PRIMARY KEY, -- from 1, without a gap
  audit_id uuid NOT NULL UNIQUE,
  hash bytea NOT NULL -- of the seal before and of the row
);
CREATE TABLE audit_anchor (
  seq bigint NOT NULL,
  hash text NOT NULL, -- of that seal, hexadecimal
  at timestamptz NOT NULL,
  key text NOT NULL, -- the public one, base64
  signature text NOT NULL,
  PRIMARY KEY (seq, hash, key)
);
-- Committed together with the row, gone when it is sealed. What is in neither table was not written by the program.
CREATE TABLE audit_unsealed (
  audit_id uuid PRIMARY KEY,
  place bigint GENERATED ALWAYS AS IDENTITY -- taken before the commit: an order to work in, nothing else
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX audit_unsealed_place ON audit_unsealed (place);
INSERT INTO audit_unsealed (audit_id) SELECT id FROM audit ORDER BY at, id;
