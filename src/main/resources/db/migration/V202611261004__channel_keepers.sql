-- Keepers say now and then that they still have the credential.
ALTER TABLE channel_keeper ADD COLUMN confirmed_at timestamptz NOT NULL DEFAULT now();
