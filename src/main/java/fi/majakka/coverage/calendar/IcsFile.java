package fi.majakka.coverage.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the events out of a calendar file. Of its time zones the names alone count: what they do is known here. */
final class IcsFile implements VObjectDataListener {
    static final int MOST_EVENTS = 100;
    private static final int DEEPEST = 4;

    final List<IcsEvent> events = new ArrayList<>();
    /** What the file's own names of zones mean in the database of zones. */
    final Map<String, String> aliases = new HashMap<>();

    private IcsEvent event;
    private String tzid;
    private boolean isCalendar;
    /** What is wrong with the whole file, null when nothing is. */
    private String fault;

    /** @throws IcsFault when it is no calendar, or one that nobody has */
    static IcsFile read(String text) {
        var file = new IcsFile();
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file.fault != null) throw new IcsFault(file.fault);
        if (!file.isCalendar) throw new IcsFault("is no calendar: it must begin with BEGIN:VCALENDAR");
        return file;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        var within = context.getParentComponents();
        if (within.isEmpty()) isCalendar |= name.equals("VCALENDAR");
        if (within.size() >= DEEPEST) end(context, "is nested too deep");
        tzid = within.size() == 1 && name.equals("VTIMEZONE") ? "" : tzid;
        if (within.size() != 1 || !name.equals("VEVENT")) return;
        if (events.size() == MOST_EVENTS) end(context, "holds more than " + MOST_EVENTS + " events");
        event = new IcsEvent();
        events.add(event);
    }

    private void end(Context context, String why) {
        fault = why;
        context.stop();
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (name.equals("VEVENT")) event = null;
        if (name.equals("VTIMEZONE")) tzid = null;
    }

    /** Alarms within an event have properties of their own. */
    @Override
    public void onProperty(VObjectProperty property, Context context) {
        boolean direct = context.getParentComponents().size() == 2;
        if (event != null && direct) event.add(property);
        else if (tzid != null && direct) zone(property);
    }

    private void zone(VObjectProperty property) {
        if (property.getName().equalsIgnoreCase("TZID")) tzid = property.getValue();
        if (property.getName().equalsIgnoreCase("X-LIC-LOCATION")) aliases.put(tzid, property.getValue());
    }

    @Override
    public void onVersion(String value, Context context) {
        // each is read alike
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        // a line that says nothing is passed over; what it leaves out is told by its event
    }
}
