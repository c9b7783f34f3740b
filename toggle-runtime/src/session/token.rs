//! A token: its words, its age, and where it is read from.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

use crate::clock::Moment;
use crate::secrets::Secrets;

/// How long a token lives when it does not say: what the documents print.
const DOCUMENTED_LIFE: Duration = Duration::from_hours(1);

/// A token is renewed when less than this is left of it, or a tenth of its life if that is less.
const LONGEST_MARGIN: Duration = Duration::from_mins(1);

/// The header that carries a token, and its older name, which is announced as going away.
const TOKEN_HEADERS: [&str; 2] = ["x-authorization", "authorization"];

/// What the server knows us by. Wiped when dropped; `Debug` shows only its age.
pub(crate) struct Token {
    text: SecretString,
    /// The claims `iat` and `exp`, in seconds of the server's clock, when it is a JWT that has them.
    issued_at: Option<u64>,
    expires_at: Option<u64>,
    /// The number of the request whose answer brought it.
    sequence: u64,
    received: Moment,
    life: Duration,
}

impl Token {
    /// `None` when `text` cannot stand in a header.
    pub(crate) fn new(text: &str, sequence: u64, received: Moment) -> Option<Self> {
        let text = without_scheme(text);
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let claims = Claims::read(text);
        let life = match (claims.issued_at, claims.expires_at) {
            (Some(issued), Some(expires)) if expires > issued => {
                Duration::from_secs(expires - issued)
            }
            _ => DOCUMENTED_LIFE,
        };
        Some(Self {
            text: text.into(),
            issued_at: claims.issued_at,
            expires_at: claims.expires_at,
            sequence,
            received,
            life,
        })
    }

    /// The token of an answer, if it brings one.
    pub(crate) fn from_headers(
        headers: &HeaderMap,
        sequence: u64,
        received: Moment,
    ) -> Option<Self> {
        token_texts(headers).find_map(|text| Self::new(text, sequence, received))
    }

    /// Whether this token takes the place of `current`.
    ///
    /// The answer that arrives last is not always the one that was given last. The claims tell;
    /// they are whole seconds, so on a tie the order of sending does.
    pub(crate) fn supersedes(&self, current: &Self) -> bool {
        for (ours, theirs) in [
            (self.issued_at, current.issued_at),
            (self.expires_at, current.expires_at),
        ] {
            if let (Some(ours), Some(theirs)) = (ours, theirs)
                && ours != theirs
            {
                return ours > theirs;
            }
        }
        self.sequence > current.sequence
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.text.expose_secret() == other.text.expose_secret()
    }

    pub(crate) fn is_expired(&self, now: Moment) -> bool {
        now.since(self.received) >= self.life
    }

    /// Whether it is time to get the next one, though this one still lives.
    pub(crate) fn is_ending(&self, now: Moment) -> bool {
        let margin = LONGEST_MARGIN.min(self.life / 10);
        now.since(self.received) >= self.life.saturating_sub(margin)
    }

    pub(crate) fn end(&self) -> Moment {
        self.received.after(self.life)
    }

    /// The value of the request header `Authorization`, marked as a secret.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        let mut value =
            HeaderValue::from_str(&format!("Bearer {}", self.text.expose_secret())).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// For finding the token where a server repeats it.
    pub(crate) fn expose(&self) -> &str {
        self.text.expose_secret()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("life", &self.life)
            .finish_non_exhaustive()
    }
}

/// What stands in the headers that carry tokens, the newer name first.
fn token_texts(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    TOKEN_HEADERS
        .iter()
        .flat_map(|name| headers.get_all(*name))
        .filter_map(|value| value.to_str().ok())
}

/// The tokens that an answer brings, for finding them where the server repeats them.
pub(crate) fn add_tokens(secrets: &mut Secrets, headers: &HeaderMap) {
    for text in token_texts(headers) {
        secrets.add_token(without_scheme(text));
    }
}

/// Takes the tokens out of `headers`, wherever they stand, so that they can be handed to the user.
pub(crate) fn remove_tokens(headers: &mut HeaderMap, secrets: &Secrets) {
    for name in TOKEN_HEADERS {
        headers.remove(name);
    }
    if headers
        .values()
        .any(|value| secrets.are_in(value.as_bytes()))
    {
        *headers = headers
            .iter()
            .filter(|(_, value)| !secrets.are_in(value.as_bytes()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
    }
    if let http::header::Entry::Occupied(mut cookies) = headers.entry(http::header::SET_COOKIE) {
        cookies
            .iter_mut()
            .for_each(|cookie| cookie.set_sensitive(true));
    }
}

/// The documents do not say whether the header has the word `Bearer`, so both are read.
fn without_scheme(text: &str) -> &str {
    let text = text.trim();
    match text.split_at_checked("bearer".len()) {
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case("bearer")
                && (rest.is_empty() || rest.starts_with([' ', '\t'])) =>
        {
            rest.trim_start()
        }
        _ => text,
    }
}

/// The two claims that order tokens.
///
/// The signature is not checked: the token came over our own connection, and nothing is allowed
/// because of a claim.
#[derive(Default)]
struct Claims {
    issued_at: Option<u64>,
    expires_at: Option<u64>,
}

impl Claims {
    fn read(token: &str) -> Self {
        let mut parts = token.split('.');
        let (Some(_), Some(payload), Some(_), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Self::default();
        };
        let Ok(payload) = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')) else {
            return Self::default();
        };
        let Ok(Value::Object(claims)) = serde_json::from_slice(&payload) else {
            return Self::default();
        };
        Self {
            issued_at: claims.get("iat").and_then(seconds),
            expires_at: claims.get("exp").and_then(seconds),
        }
    }
}

/// RFC 7519 allows fractions in a `NumericDate`; the order is decided on whole seconds.
fn seconds(claim: &Value) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates and the range was checked"
    )]
    claim.as_u64().or_else(|| {
        claim
            .as_f64()
            .filter(|seconds| *seconds >= 0.0)
            .map(|seconds| seconds as u64)
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A JWT with these claims and an unsigned body; `name` makes it distinct.
    pub(crate) fn jwt(issued_at: u64, expires_at: u64, name: &str) -> String {
        let payload = format!(r#"{{"iat":{issued_at},"exp":{expires_at},"jti":"{name}"}}"#);
        format!(
            "eyJhbGciOiJub25lIn0.{}.c2ln",
            URL_SAFE_NO_PAD.encode(payload)
        )
    }

    fn token(text: &str, sequence: u64) -> Token {
        Token::new(text, sequence, Moment::default()).unwrap()
    }

    #[test]
    fn which_token_is_newer() {
        let cases = [
            // (ours, its sequence, current, its sequence, does ours take its place?)
            (jwt(20, 80, "a"), 1, jwt(10, 90, "b"), 9, true),
            (jwt(10, 90, "a"), 9, jwt(20, 80, "b"), 1, false),
            (jwt(10, 91, "a"), 1, jwt(10, 90, "b"), 9, true),
            (jwt(10, 90, "a"), 9, jwt(10, 91, "b"), 1, false),
            (jwt(10, 90, "a"), 2, jwt(10, 90, "b"), 1, true),
            (jwt(10, 90, "a"), 1, jwt(10, 90, "b"), 2, false),
            ("opaque-a".to_owned(), 2, jwt(10, 90, "b"), 1, true),
            ("opaque-a".to_owned(), 1, jwt(10, 90, "b"), 2, false),
            ("opaque-a".to_owned(), 2, "opaque-b".to_owned(), 1, true),
            ("opaque-a".to_owned(), 1, "opaque-b".to_owned(), 2, false),
        ];
        for (ours, ours_sent, current, current_sent, expected) in cases {
            let answer = token(&ours, ours_sent).supersedes(&token(&current, current_sent));
            assert_eq!(
                answer, expected,
                "{ours} ({ours_sent}) after {current} ({current_sent})"
            );
        }
    }

    #[test]
    fn the_header_is_read_with_and_without_the_scheme() {
        for (text, expected) in [
            ("abc", Some("abc")),
            ("Bearer abc", Some("abc")),
            ("bearer   abc ", Some("abc")),
            ("BEARER\tabc", Some("abc")),
            ("bearerabc", Some("bearerabc")),
            ("Bearer", None),
            ("Bearer ", None),
            ("", None),
            ("two words", None),
            ("bearé", None),
        ] {
            let read = Token::new(text, 0, Moment::default());
            assert_eq!(read.as_ref().map(Token::expose), expected, "{text:?}");
        }
    }

    #[test]
    fn the_newer_header_name_is_read_first() {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", HeaderValue::from_static("Bearer old"));
        let read = |headers: &HeaderMap| {
            Token::from_headers(headers, 0, Moment::default())
                .map(|token| token.expose().to_owned())
        };
        assert_eq!(read(&headers).as_deref(), Some("old"));
        headers.insert("x-authorization", HeaderValue::from_static("new"));
        assert_eq!(read(&headers).as_deref(), Some("new"));
        headers.insert("x-authorization", HeaderValue::from_static("Bearer "));
        assert_eq!(read(&headers).as_deref(), Some("old"));
        headers.append("x-authorization", HeaderValue::from_bytes(b"\xFF").unwrap());
        headers.append("x-authorization", HeaderValue::from_static("two words"));
        assert_eq!(read(&headers).as_deref(), Some("old"));
        headers.append("x-authorization", HeaderValue::from_static("third"));
        assert_eq!(read(&headers).as_deref(), Some("third"));
        remove_tokens(&mut headers, &Secrets::default());
        assert!(headers.is_empty());
    }

    #[test]
    fn a_header_that_repeats_a_token_is_dropped() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("x-authorization", "Bearer new+token"),
            ("x-debug", "sent=new+token"),
            ("x-url", "/?t=new%2Btoken"),
            ("x-several", "new+token"),
            ("x-several", "kept"),
            ("x-request-id", "kept too"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
        let mut secrets = Secrets::default();
        add_tokens(&mut secrets, &headers);
        remove_tokens(&mut headers, &secrets);
        let mut left: Vec<_> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
            .collect();
        left.sort_unstable();
        assert_eq!(left, [("x-request-id", "kept too"), ("x-several", "kept")]);
    }

    #[test]
    fn life_is_counted_from_receipt_by_the_claims_else_an_hour() {
        let received = Moment::new(Duration::from_secs(1_000));
        let at = |seconds| received.after(Duration::from_secs(seconds));
        for (text, life) in [
            (jwt(5, 105, "a"), 100),
            ("opaque".to_owned(), 3600),
            (jwt(105, 5, "a"), 3600),
            ("a.b.c".to_owned(), 3600),
            ("a.W10.c".to_owned(), 3600),
        ] {
            let token = Token::new(&text, 0, received).unwrap();
            assert!(
                !token.is_expired(at(life - 1)) && token.is_expired(at(life)),
                "{text}"
            );
        }
        let endless = Token::new(&jwt(0, u64::MAX, "a"), 0, received).unwrap();
        assert!(!endless.is_ending(at(1 << 40)));
        let hour = Token::new("opaque", 0, received).unwrap();
        assert!(!hour.is_ending(at(3539)) && hour.is_ending(at(3540)));
        let short = Token::new(&jwt(0, 10, "a"), 0, received).unwrap();
        assert!(!short.is_ending(at(8)) && short.is_ending(at(9)));
    }

    #[test]
    fn hostile_claims_are_no_claims() {
        for payload in [
            "",
            "[",
            "null",
            r#"{"iat":"soon","exp":[]}"#,
            r#"{"iat":-5,"exp":1e300}"#,
        ] {
            let text = format!("h.{}.s", URL_SAFE_NO_PAD.encode(payload));
            let token = token(&text, 1);
            assert!(
                !token.is_expired(Moment::new(Duration::from_secs(3599))),
                "{payload}"
            );
        }
    }

    #[test]
    fn debug_shows_no_token() {
        assert!(!format!("{:?}", token("hunter2", 1)).contains("hunter2"));
        let header = token("hunter2", 1).authorization().unwrap();
        assert!(header.is_sensitive() && header == "Bearer hunter2");
    }
}
