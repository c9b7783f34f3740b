//! Who may ask: users, the tokens they were given, and when a token is replaced.

mod token;

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use crate::clock::{Clock, Timestamp};

use self::token::{Claims, Signer};

/// Somebody who may log in.
#[derive(Clone)]
pub struct User {
    id: i64,
    username: String,
    email: String,
    password: String,
}

impl User {
    /// A user of the API. The id is what `loginUser { id }` answers, and the token's `sub`.
    pub fn new(
        id: i64,
        username: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            id,
            username: username.into(),
            email: email.into(),
            password: password.into(),
        }
    }

    /// At least one name, and none that is somebody else's.
    fn matches(&self, email: Option<&str>, username: Option<&str>, password: &str) -> bool {
        (email.is_some() || username.is_some())
            && email.is_none_or(|given| given == self.email)
            && username.is_none_or(|given| given == self.username)
            && password == self.password
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// When an answer carries a new token. Toggle's own rule is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rotation {
    /// Only a login does.
    Never,
    /// Each answer to an authorised request does.
    EveryAnswer,
    /// An answer does when the token that came with the request lives no longer than this.
    NearExpiry(Duration),
}

/// What becomes of the token that a new one replaces. Toggle's own rule is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OldToken {
    /// It stays good until it expires.
    Survives,
    /// It is refused from then on.
    Dies,
}

/// How long tokens live and when they are replaced.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TokenPolicy {
    pub(crate) lifetime: Duration,
    pub(crate) rotation: Rotation,
    pub(crate) old_token: OldToken,
}

/// The user behind a request, and the token that said so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Principal {
    pub(crate) user_id: i64,
    claims: Claims,
}

/// Users and living tokens.
pub(crate) struct Auth {
    clock: Clock,
    users: Vec<User>,
    policy: TokenPolicy,
    signer: Signer,
    next_token: u64,
    /// Tokens that are still good, by `jti`.
    living: HashMap<u64, Timestamp>,
}

impl Auth {
    /// `secret` must differ between sandboxes, or one would take the other's tokens.
    pub(crate) fn new(clock: Clock, users: Vec<User>, policy: TokenPolicy, secret: &str) -> Self {
        Self {
            clock,
            users,
            policy,
            signer: Signer::new(secret),
            next_token: 1,
            living: HashMap::new(),
        }
    }

    /// The id of the user with these credentials.
    pub(crate) fn log_in(
        &self,
        email: Option<&str>,
        username: Option<&str>,
        password: &str,
    ) -> Option<i64> {
        self.users
            .iter()
            .find(|user| user.matches(email, username, password))
            .map(|user| user.id)
    }

    /// A fresh token; no two are equal.
    pub(crate) fn issue(&mut self, user_id: i64) -> String {
        let issued_at = self.clock.now();
        let seconds = i64::try_from(self.policy.lifetime.as_secs()).unwrap_or(i64::MAX);
        let claims = Claims {
            iat: issued_at.seconds(),
            exp: issued_at.plus_seconds(seconds).seconds(),
            sub: user_id,
            jti: self.next_token,
        };
        self.next_token += 1;
        self.living.retain(|_, expiry| *expiry > issued_at);
        self.living
            .insert(claims.jti, Timestamp::from_seconds(claims.exp));
        self.signer.sign(&claims)
    }

    /// The user of an `Authorization: Bearer …` header, when its token is ours and still good.
    pub(crate) fn principal(&self, authorization: Option<&str>) -> Option<Principal> {
        let claims = self.signer.verify(bearer_token(authorization?)?)?;
        let expires_at = self.living.get(&claims.jti)?;
        (*expires_at > self.clock.now()).then_some(Principal {
            user_id: claims.sub,
            claims,
        })
    }

    /// The token that the answer to this user's request carries, if the policy wants one.
    pub(crate) fn rotate(&mut self, principal: &Principal) -> Option<String> {
        let due = match self.policy.rotation {
            Rotation::Never => false,
            Rotation::EveryAnswer => true,
            Rotation::NearExpiry(margin) => {
                let margin = i64::try_from(margin.as_secs()).unwrap_or(i64::MAX);
                principal.claims.exp - self.clock.now().seconds() <= margin
            }
        };
        if !due {
            return None;
        }
        if self.policy.old_token == OldToken::Dies {
            self.living.remove(&principal.claims.jti);
        }
        Some(self.issue(principal.user_id))
    }

    /// Makes every token issued so far worthless.
    pub(crate) fn revoke_all(&mut self) {
        self.living.clear();
    }
}

/// The token of a header value; the scheme is read without regard to case, as HTTP has it.
pub(crate) fn bearer_token(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auth(secret: &str, policy: TokenPolicy) -> (Auth, Clock) {
        let clock = Clock::default();
        let user = User::new(7, "u", "u@example.com", "p");
        (Auth::new(clock.clone(), vec![user], policy, secret), clock)
    }

    const HOUR: TokenPolicy = TokenPolicy {
        lifetime: Duration::from_hours(1),
        rotation: Rotation::NearExpiry(Duration::from_mins(1)),
        old_token: OldToken::Dies,
    };

    #[test]
    fn a_token_is_good_until_the_second_it_expires_and_only_here() {
        let (mut auth_here, clock) = auth("here", HOUR);
        let header = format!("Bearer {}", auth_here.issue(7));
        clock.advance(Duration::from_secs(3599));
        let principal = auth_here.principal(Some(&header));
        assert_eq!(principal.map(|principal| principal.user_id), Some(7));
        clock.advance(Duration::from_secs(1));
        assert!(auth_here.principal(Some(&header)).is_none());

        let (stranger, _) = auth("there", HOUR);
        let fresh = format!("bearer {}", auth_here.issue(7));
        assert!(auth_here.principal(Some(&fresh)).is_some());
        assert!(stranger.principal(Some(&fresh)).is_none());
    }

    #[test]
    fn any_changed_letter_makes_a_token_worthless() {
        let (mut auth, _) = auth("here", HOUR);
        let token = auth.issue(7);
        for index in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[index] = if bytes[index] == b'A' { b'B' } else { b'A' };
            let header = format!("Bearer {}", String::from_utf8(bytes).unwrap());
            assert!(auth.principal(Some(&header)).is_none(), "letter {index}");
        }
        for header in [
            "",
            "Bearer",
            "Bearer ",
            "Bearer a.b",
            "Bearer a.b.c",
            "Bearer ...",
        ] {
            assert!(auth.principal(Some(header)).is_none(), "{header}");
        }
        assert!(auth.principal(Some(&token)).is_none(), "without the scheme");
    }

    #[test]
    fn a_token_near_its_end_is_replaced_and_dies_when_told_so() {
        let (mut auth, clock) = auth("here", HOUR);
        let old = format!("Bearer {}", auth.issue(7));
        let principal = auth.principal(Some(&old)).unwrap();
        assert!(auth.rotate(&principal).is_none());
        clock.advance(Duration::from_mins(59));
        let new = format!("Bearer {}", auth.rotate(&principal).unwrap());
        assert!(auth.principal(Some(&old)).is_none());
        assert!(auth.principal(Some(&new)).is_some());
    }

    #[test]
    fn a_user_shows_no_password() {
        let shown = format!("{:?}", User::new(1, "u", "e", "hunter2"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
