package fi.majakka.production;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection that asks the same thing again and again and throws the answer away. A full HTTP client would use as
 * much of the machine's time as the program that is measured.
 */
final class Wire implements Load.Call, AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private final byte[] sink = new byte[BUFFER];

    /** @param headers lines without their end */
    Wire(URI uri, String... headers) throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        request = ("GET " + uri.getRawPath() + query + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\n"
                        + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void run() throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(status);
        long length = -1;
        for (var header = line(); !header.isEmpty(); header = line())
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) length = Long.parseLong(header.substring(15).strip());
        if (length >= 0) skip(length);
        else skipChunks();
    }

    private void skipChunks() throws IOException {
        long size;
        do {
            size = Long.parseLong(line(), 16);
            skip(size);
            line();
        } while (size > 0);
    }

    private void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            int read = in.read(sink, 0, (int) Math.min(left, sink.length));
            if (read < 0) throw new EOFException();
            left -= read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\r'; c = in.read()) {
            if (c < 0) throw new EOFException();
            line.append((char) c);
        }
        in.read();
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
