package fi.majakka.network;

/** What can be done: by a network at most, by a channel as its probe found, or on one comment. */
public record Abilities(boolean reply, boolean hide, boolean delete, boolean like) {
    public static final Abilities NONE = new Abilities(false, false, false, false);

    public Abilities and(Abilities other) {
        return new Abilities(reply && other.reply, hide && other.hide, delete && other.delete, like && other.like);
    }
}
