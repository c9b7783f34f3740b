//! The token's form: a JWT signed with HS256. Toggle says that its token is one, not what it claims.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// What a token says of itself; times are seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claims {
    pub(crate) iat: i64,
    pub(crate) exp: i64,
    pub(crate) sub: i64,
    pub(crate) jti: u64,
}

/// Signs and checks with one key.
pub(crate) struct Signer([u8; 32]);

impl Signer {
    pub(crate) fn new(secret: &str) -> Self {
        Self(hmac_sha256::Hash::hash(secret.as_bytes()))
    }

    pub(crate) fn sign(&self, claims: &Claims) -> String {
        let header = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"HS256"}"#);
        let Claims { iat, exp, sub, jti } = claims;
        // RFC 7519 has `sub` and `jti` as strings.
        let claims = format!(r#"{{"iat":{iat},"exp":{exp},"sub":"{sub}","jti":"{jti}"}}"#);
        let message = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims));
        let signature = hmac_sha256::HMAC::mac(message.as_bytes(), self.0);
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// The claims of a token that this key signed.
    pub(crate) fn verify(&self, token: &str) -> Option<Claims> {
        let (message, signature) = token.rsplit_once('.')?;
        let signature: [u8; 32] = URL_SAFE_NO_PAD.decode(signature).ok()?.try_into().ok()?;
        if !hmac_sha256::HMAC::verify(message.as_bytes(), self.0, &signature) {
            return None;
        }
        let (_, claims) = message.split_once('.')?;
        let claims: StringClaims =
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
        Some(Claims {
            iat: claims.iat,
            exp: claims.exp,
            sub: claims.sub.parse().ok()?,
            jti: claims.jti.parse().ok()?,
        })
    }
}

#[derive(Deserialize)]
struct StringClaims {
    iat: i64,
    exp: i64,
    sub: String,
    jti: String,
}
