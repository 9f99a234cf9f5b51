-- The language in which a member is written to; null until it was said.
ALTER TABLE member ADD COLUMN language text CHECK (language IN ('fi', 'sv', 'en'));
