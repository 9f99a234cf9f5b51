package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.coverage.rota.RotaBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Rotas before they are saved: whether they make sense. */
@ApplicationScoped
class RotaDrafts {
    private final Authority authority;
    private final Desks desks;
    private final People people;

    RotaDrafts(Authority authority, Desks desks, People people) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
    }

    Rota made(RotaBody body) {
        var desk = desks.named("deskId", body.deskId());
        DeskDrafts.require("name", body.name());
        DeskDrafts.require("from", body.from());
        DeskDrafts.require("members", body.members());
        DeskDrafts.require("shifts", body.shifts());
        check(body, desk);
        var now = authority.now();
        return new Rota(Ids.next(now), body, authority.caller().id(), now);
    }

    void change(Rota rota, RotaBody body, Desk desk) {
        if (body.deskId() != null && !body.deskId().equals(rota.deskId))
            throw new fi.majakka.shared.Invalid("deskId", "cannot change: make another rota");
        check(body, desk);
        rota.change(body);
    }

    private void check(RotaBody body, Desk desk) {
        if (body.members() != null)
            for (int i = 0; i < body.members().size(); i++)
                people.requireAble("members[" + i + "]", body.members().get(i), desk);
        if (body.shifts() != null)
            for (int i = 0; i < body.shifts().size(); i++) {
                var shift = body.shifts().get(i);
                var length = Duration.between(shift.from(), shift.until());
                if (shift.opening().goesPastMidnight()) length = length.plusDays(1);
                Shifts.requireUsual("shifts[" + i + "]", length, desk, body.confirmation());
            }
    }

    RotaView view(Rota rota) {
        var rules = rota.rules();
        return new RotaView(
                rota.id,
                DeskRef.of(Desk.findById(rota.deskId)),
                rota.name,
                rota.firstDay,
                rota.lastDay,
                rules.turn(),
                rules.repeatWeeks(),
                people.refs(rota.members),
                rules.together(),
                rules.onHolidays(),
                rules.shifts(),
                rota.version);
    }
}
