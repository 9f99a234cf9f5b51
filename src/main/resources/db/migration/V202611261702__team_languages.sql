-- Languages that a member answers in: work in them goes to who knows them.
ALTER TABLE member ADD COLUMN languages text[] NOT NULL DEFAULT '{}';
