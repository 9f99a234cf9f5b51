package fi.majakka.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Signs what the demo login says about a person. */
record DemoTokens(RsaJsonWebKey key, String issuer, String client, Duration life, Clock clock) {
    /** @param session null for a program, which has none */
    String access(DemoPerson person, String azp, String session) {
        var claims = claims(person, azp, session);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("scope", "openid profile email");
        return sign(claims);
    }

    String id(DemoPerson person, String azp, String session, String nonce) {
        var claims = claims(person, azp, session);
        claims.setClaim("typ", "ID");
        claims.setClaim("auth_time", clock.instant().getEpochSecond());
        if (nonce != null) claims.setClaim("nonce", nonce);
        return sign(claims);
    }

    /** What an access token says, if it is one of ours and still good. */
    Map<String, Object> verify(String token) throws InvalidJwtException {
        var consumer = new JwtConsumerBuilder()
                .setVerificationKey(key.getPublicKey())
                .setExpectedIssuer(issuer)
                .setExpectedAudience(client)
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
        return consumer.processToClaims(token).getClaimsMap();
    }

    String jwks() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static Map<String, Object> about(DemoPerson person) {
        var about = new LinkedHashMap<String, Object>();
        about.put("sub", person.login());
        about.put("name", person.name());
        about.put("preferred_username", person.login());
        about.put("email", person.email());
        about.put("groups", person.groups());
        return about;
    }

    private JwtClaims claims(DemoPerson person, String azp, String session) {
        var now = NumericDate.fromMilliseconds(clock.millis());
        var claims = new JwtClaims();
        about(person).forEach(claims::setClaim);
        claims.setIssuer(issuer);
        claims.setAudience(client);
        claims.setClaim("azp", azp);
        if (session != null) claims.setClaim("sid", session);
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + life.toSeconds()));
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }

    private String sign(JwtClaims claims) {
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setHeader("typ", "JWT");
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
