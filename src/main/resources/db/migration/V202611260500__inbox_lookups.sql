-- Of a channel that PostgreSQL has no statistics of yet, it expects a single comment, and then any index that begins with the
-- channel looks as good as the unique one: it read all comments of the channel for each delivery. So only the unique one does.
DROP INDEX comment_thread;
DROP INDEX comment_parent;
CREATE INDEX comment_thread ON comment (thread_key, channel_id);
CREATE INDEX comment_parent ON comment (parent_external_id, channel_id) WHERE parent_external_id IS NOT NULL;
ALTER TABLE comment SET (autovacuum_analyze_scale_factor = 0.02);
