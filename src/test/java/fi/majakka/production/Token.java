package fi.majakka.production;

import java.security.Key;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A token as a provider makes it, or as somebody else would like to have it. */
record Token(Map<String, Object> claims, Map<String, Object> header) {
    /** A good one: the owner's, for five minutes. */
    static Token of(String issuer, String subject) {
        long now = Instant.now().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("sub", subject);
        claims.put("aud", "majakka");
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("name", "Risto Kaarna");
        claims.put("groups", new String[] {"owner"});
        return new Token(claims, Map.of());
    }

    /** The provider's word that a session has ended. @param session or subject: null when it is not named */
    static Token logout(String issuer, String subject, String session) {
        return of(issuer, subject)
                .with("sub", subject)
                .with("sid", session)
                .with("groups", null)
                .with("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    /** @param value null takes the claim away */
    Token with(String claim, Object value) {
        var changed = new LinkedHashMap<>(claims);
        if (value == null) changed.remove(claim);
        else changed.put(claim, value);
        return new Token(changed, header);
    }

    /** @param seconds from now */
    Token at(String claim, long seconds) {
        return with(claim, Instant.now().getEpochSecond() + seconds);
    }

    Token headed(String name, Object value) {
        var changed = new LinkedHashMap<>(header);
        changed.put(name, value);
        return new Token(claims, changed);
    }

    String signed(RsaJsonWebKey key) {
        return signed(AlgorithmIdentifiers.RSA_USING_SHA256, key.getPrivateKey(), key.getKeyId());
    }

    /** @param kid null for none */
    String signed(String algorithm, Key key, String kid) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setDoKeyValidation(false);
        jws.setPayload(Caller.json(claims));
        jws.setAlgorithmHeaderValue(algorithm);
        if (kid != null) jws.setKeyIdHeaderValue(kid);
        header.forEach(jws::setHeader);
        jws.setKey(key);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
