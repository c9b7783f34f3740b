//! The settings that the environment gives.

use std::ffi::OsString;

use super::ClientBuilder;
use crate::credentials::Credentials;
use crate::error::{Error, ErrorKind};

/// A builder with what `read` gives for the names of `TOGGLE_…`; an empty value counts as unset.
pub(super) fn builder(read: &dyn Fn(&str) -> Option<OsString>) -> Result<ClientBuilder, Error> {
    let endpoint = variable(read, "TOGGLE_ENDPOINT")?.ok_or_else(|| {
        unset(
            "TOGGLE_ENDPOINT",
            "the address of the GraphQL API, such as https://host/graphql",
        )
    })?;
    let username = variable(read, "TOGGLE_USERNAME")?;
    let email = variable(read, "TOGGLE_EMAIL")?;
    if username.is_none() && email.is_none() {
        return Err(unset(
            "TOGGLE_USERNAME",
            "the name of the API user, or TOGGLE_EMAIL to its email address",
        ));
    }
    let password = variable(read, "TOGGLE_PASSWORD")?
        .ok_or_else(|| unset("TOGGLE_PASSWORD", "the password of the API user"))?;
    let credentials = match (username, email) {
        (Some(username), _) => Credentials::username(username, password),
        (None, email) => Credentials::email(email.unwrap_or_default(), password),
    };
    Ok(ClientBuilder::new()
        .endpoint(endpoint)
        .credentials(credentials))
}

fn variable(read: &dyn Fn(&str) -> Option<OsString>, name: &str) -> Result<Option<String>, Error> {
    match read(name).map(OsString::into_string) {
        None => Ok(None),
        Some(Ok(value)) => Ok((!value.is_empty()).then_some(value)),
        Some(Err(_)) => Err(Error::new(
            ErrorKind::Configuration,
            format!("{name} is not valid UTF-8: set it again"),
        )),
    }
}

fn unset(name: &str, to: &str) -> Error {
    Error::new(
        ErrorKind::Configuration,
        format!("the environment variable {name} is not set: set it to {to}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(set: &[(&str, &str)]) -> String {
        let read = |name: &str| {
            set.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(*value))
        };
        builder(&read)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn the_missing_variable_is_named() {
        let endpoint = ("TOGGLE_ENDPOINT", "https://toggle.example/graphql");
        let user = ("TOGGLE_USERNAME", "till-7");
        assert!(error(&[]).contains("TOGGLE_ENDPOINT is not set"));
        assert!(error(&[("TOGGLE_ENDPOINT", "")]).contains("TOGGLE_ENDPOINT is not set"));
        let neither = error(&[endpoint]);
        assert!(neither.contains("TOGGLE_USERNAME is not set") && neither.contains("TOGGLE_EMAIL"));
        assert!(error(&[endpoint, user]).contains("TOGGLE_PASSWORD is not set"));
        assert_eq!(error(&[endpoint, user, ("TOGGLE_PASSWORD", "x")]), "");
        assert_eq!(
            error(&[
                endpoint,
                ("TOGGLE_EMAIL", "a@example.com"),
                ("TOGGLE_PASSWORD", "x")
            ]),
            ""
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_value_that_is_no_text_is_not_shown() {
        use std::os::unix::ffi::OsStringExt as _;
        let read = |_: &str| Some(OsString::from_vec(b"hunter2\xFF".to_vec()));
        let error = builder(&read).unwrap_err();
        assert_eq!(
            error.to_string(),
            "TOGGLE_ENDPOINT is not valid UTF-8: set it again"
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}
