package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Away;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Substitutes who are away too and lead back to whom they stand in for: nobody saves them so, and absences may still meet. */
final class Circles {
    private Circles() {}

    static List<FindingView> of(DeskProof proof, Book book) {
        var findings = new ArrayList<FindingView>();
        var desk = book.rules().desk(proof.desk());
        for (var all : book.rules().away().values())
            for (var away : all)
                if (away.span().meets(proof.span())
                        && desk.names(Set.of(away.member()))
                        && away.leadsBack(book.rules())) findings.add(finding(away, book));
        return findings;
    }

    private static FindingView finding(Away away, Book book) {
        return new FindingView(
                "substitutes-in-a-circle",
                "Who stands in for " + book.name(away.member()) + " is away too, and leads back",
                book.ref(away.member()),
                away.absence(),
                null,
                away.span().from(),
                away.span().until());
    }
}
