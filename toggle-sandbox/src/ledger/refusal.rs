//! Why the sandbox declines a request that it understood, in Toggle's words where they are public.

use async_graphql::{ErrorExtensions as _, Value};

/// Documented: the text under an argument that is missing.
pub(crate) const REQUIRED: &str = "This field is required";
/// Inferred: no page prints the text for a value that the server does not know.
pub(crate) const UNKNOWN_VALUE: &str = "The selected value is invalid";
/// Academy, till-side texts.
pub(crate) const NEGATIVE_BALANCE: &str =
    "Applying this transaction would have resulted in a negative balance. Transaction not applied.";
/// Academy, till-side texts.
pub(crate) const DUPLICATE_REFERENCE: &str = "Duplicate reference supplied";
/// Academy, till-side texts.
pub(crate) const UNKNOWN_CARD: &str =
    "No card has been found for this account for the card ref supplied. Transaction not applied.";
/// Academy, till-side texts; that it stands under `unit_epos_reference` is documented, that it is the text there is inferred.
pub(crate) const UNKNOWN_UNIT: &str =
    "The external_site_id supplied was not recognised for this account.";
/// Inferred: the academy says only that such a card is refused as invalid.
pub(crate) const CARD_NOT_VALID_NOW: &str =
    "The card supplied is not valid at this time. Transaction not applied.";
/// Inferred: the reply to a wrong password is not public.
pub(crate) const WRONG_CREDENTIALS: &str = "The user credentials were incorrect.";

/// A request that changes nothing, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A plain message.
    Message(&'static str),
    /// Messages by argument name, as the documents' `validation` map has them.
    Validation(Vec<(String, String)>),
}

impl Refusal {
    /// One argument whose value means nothing here.
    pub(crate) fn unknown_value(key: &str) -> Self {
        Self::Validation(vec![(key.to_owned(), UNKNOWN_VALUE.to_owned())])
    }
}

impl From<Refusal> for async_graphql::Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Message(text) => Self::new(text),
            Refusal::Validation(problems) => {
                let mut map = async_graphql::indexmap::IndexMap::new();
                for (key, text) in problems {
                    let entry = map
                        .entry(async_graphql::Name::new(key))
                        .or_insert_with(|| Value::List(Vec::new()));
                    if let Value::List(texts) = entry {
                        texts.push(Value::String(text));
                    }
                }
                Self::new("validation").extend_with(|_, extensions| {
                    extensions.set("validation", Value::Object(map));
                })
            }
        }
    }
}

/// Collects every problem of a request before it is refused, as Laravel's validator does.
#[derive(Default)]
pub(crate) struct Rules(Vec<(String, String)>);

impl Rules {
    /// Notes `text` under `key` unless `holds`.
    pub(crate) fn check(&mut self, holds: bool, key: impl Into<String>, text: &str) {
        if !holds {
            self.0.push((key.into(), text.to_owned()));
        }
    }

    /// The value, or a note that it is required.
    pub(crate) fn require<T>(&mut self, value: Option<T>, key: impl Into<String>) -> Option<T> {
        self.check(value.is_some(), key, REQUIRED);
        value
    }

    /// Refuses when anything was noted.
    pub(crate) fn finish(self) -> Result<(), Refusal> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Refusal::Validation(self.0))
        }
    }
}
