package fi.majakka.real;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ages a token of the test network, whose signing key is public: nobody waits two hours for a test. */
final class BlueskyTokens {
    private static final String KEY = "jwt-secret";
    private static final long YEAR = 365L * 24 * 3600;

    private BlueskyTokens() {}

    static String expired(String token) throws Exception {
        var parts = token.split("\\.");
        var json = new ObjectMapper();
        var claims = (ObjectNode) json.readTree(Base64.getUrlDecoder().decode(parts[1]));
        for (var time : new String[] {"iat", "exp"})
            claims.put(time, claims.path(time).asLong() - YEAR);
        var signed = parts[0] + "." + encoded(json.writeValueAsBytes(claims));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
