//! Where requests may go: `https`, or `http` to this very machine.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use reqwest::Url;

use crate::error::{Error, ErrorKind};

/// A URL that a token may be sent to.
#[derive(Clone)]
pub(crate) struct Endpoint {
    url: Arc<str>,
    /// Scheme, host, port: what may be shown. A path or a query may hold a key.
    origin: Arc<str>,
    encrypted: bool,
}

impl Endpoint {
    /// Reads `text` and refuses what would put a secret at risk. The messages never repeat `text`.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |why: String| Err(Error::new(ErrorKind::Configuration, why));
        let mut url = match Url::parse(text) {
            Ok(url) => url,
            Err(error) => {
                return refuse(format!(
                    "the endpoint is not a URL ({error}): give the whole address, such as https://host/graphql"
                ));
            }
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse(
                "the endpoint holds a user name or a password: take it out and use Credentials"
                    .to_owned(),
            );
        }
        url.set_fragment(None);
        let encrypted = match url.scheme() {
            "https" => true,
            "http" if is_loopback(&url) => false,
            "http" => {
                return refuse(format!(
                    "the endpoint {} is not encrypted, so anyone on the way could read the token: use https",
                    url.origin().ascii_serialization()
                ));
            }
            // `user:password@host` has the user as its scheme: not shown.
            _ => return refuse("the endpoint's scheme is not https: use https".to_owned()),
        };
        Ok(Self {
            origin: url.origin().ascii_serialization().into(),
            url: url.as_str().into(),
            encrypted,
        })
    }

    pub(crate) fn url(&self) -> &Arc<str> {
        &self.url
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.encrypted
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}

/// Whether the host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`.
///
/// The URL parser has already turned other spellings of an address (`127.1`, `0x7f000001`) into
/// the usual one. A name that merely resolves to this machine today does not count.
fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    host == "localhost"
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn https_goes_anywhere_and_http_only_to_this_machine() {
        for good in [
            "https://toggle.example/graphql",
            "HTTPS://toggle.example",
            "http://localhost:4000/graphql",
            "http://LOCALHOST/",
            "http://127.0.0.1:1/graphql",
            "http://127.9.8.7/",
            "http://127.1/",
            "http://[::1]:80/graphql",
        ] {
            assert!(Endpoint::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "toggle.example/graphql",
            "http://toggle.example/graphql",
            "http://localhost.evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://evil.example/?localhost",
            "http://evil.example#@localhost",
            "http://localhost@evil.example/",
            "http://0.0.0.0/",
            "http://10.0.0.1/",
            "http://[::2]/",
            "http://[::ffff:10.0.0.1]/",
            "ftp://localhost/",
            "file:///etc/passwd",
            "https://",
        ] {
            assert!(Endpoint::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_refusal_never_repeats_a_secret() {
        for text in [
            "https://till:hunter2@toggle.example/graphql",
            "https://hunter2@toggle.example/graphql",
            "http://till:hunter2@localhost/graphql",
            "http://toggle.example/hunter2?key=hunter2",
            "https://till:hunter2@toggle.example:port/",
            "hunter2",
            "hunter2:secret@toggle.example",
        ] {
            let error = Endpoint::parse(text).unwrap_err();
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{error:?}"
            );
        }
    }

    #[test]
    fn debug_shows_the_origin_alone() {
        let endpoint = Endpoint::parse("https://toggle.example/hunter2?key=hunter2#x").unwrap();
        assert_eq!(format!("{endpoint:?}"), "https://toggle.example");
        assert_eq!(
            &**endpoint.url(),
            "https://toggle.example/hunter2?key=hunter2"
        );
    }
}
