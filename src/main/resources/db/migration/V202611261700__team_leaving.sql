-- When all access of a member ended or will end: whoever plans counts with it weeks ahead.
ALTER TABLE member ADD COLUMN leaves_at timestamptz;
DROP TRIGGER standing_changed ON member;
CREATE TRIGGER standing_changed AFTER INSERT OR DELETE OR UPDATE OF name, kind, active, leaves_at, roles ON member
  FOR EACH STATEMENT EXECUTE FUNCTION standing_changed();
