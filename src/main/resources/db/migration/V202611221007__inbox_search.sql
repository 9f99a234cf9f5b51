CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The folded words of text, author's name and handle; an edit of the text writes it again.
ALTER TABLE comment ADD COLUMN search tsvector NOT NULL DEFAULT '';
CREATE INDEX comment_search ON comment USING gin (search);
CREATE INDEX comment_search_open ON comment USING gin (search) WHERE state IN ('NEW', 'PENDING');

-- The words of all comments. No unique constraint: two transactions that meet the same new word would wait for each other.
CREATE TABLE search_word (word text COLLATE "C" NOT NULL);
CREATE INDEX search_word_word ON search_word (word);
CREATE INDEX search_word_parts ON search_word USING gin (word gin_trgm_ops);
