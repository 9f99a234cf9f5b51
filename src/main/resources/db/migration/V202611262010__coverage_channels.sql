-- A channel that comes or goes, and a keeper, change what must be covered.
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE OR UPDATE OF removed_at ON channel
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
CREATE TRIGGER coverage_changed AFTER INSERT OR DELETE ON channel_keeper
  FOR EACH STATEMENT EXECUTE FUNCTION coverage_changed();
