package fi.majakka.shared;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a body that did not tell its length and turns out too long. */
@Provider
public class BodyLimit implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream()));
        return context.proceed();
    }

    private static class Limited extends FilterInputStream {
        private long left = Fence.MAX_BODY;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) throw new Problem(413, "too-large", "A request body holds at most 256 KiB");
        }
    }
}
