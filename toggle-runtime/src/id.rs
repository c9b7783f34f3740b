//! The scalar `ID`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A GraphQL `ID`: opaque text, whatever it looks like.
///
/// A server may write it as a string or as an integer; both are read, and an integer keeps its
/// digits as written, however many. It is always sent as a string, which the specification demands
/// every server to accept.
///
/// ```
/// use toggle_runtime::Id;
///
/// assert_eq!(Id::from(529_113_i32), Id::from("529113"));
/// assert_eq!(Id::from("529113").to_string(), "529113");
/// ```
///
/// It is made from text and from every integer; [`Plain`](crate::Plain) lists them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(String);

impl Id {
    /// The id with this text.
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text of the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Reads a string or an integer, as a server may write either.
impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an ID: a string or an integer")
    }

    fn visit_str<E>(self, text: &str) -> Result<Id, E> {
        Ok(Id::of(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Id, E> {
        Ok(Id::of(text))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Id, E> {
        Ok(Id::from(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Id, E> {
        Ok(Id::from(number))
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn every_spelling_of_a_number_is_the_same_id() {
        assert_eq!(Id::from(-7_i32).as_str(), "-7");
        assert_eq!(Id::from(7_i64), Id::from("7"));
        assert_eq!(Id::from(u64::MAX).to_string(), "18446744073709551615");
        assert_eq!(String::from(Id::from(String::from("x"))), "x");
    }

    #[test]
    fn an_id_is_read_as_either_form_and_written_as_text() {
        for json in ["529113", "\"529113\""] {
            assert_eq!(
                serde_json::from_str::<Id>(json).unwrap(),
                Id::from("529113")
            );
        }
        assert_eq!(serde_json::to_string(&Id::from(7_u8)).unwrap(), "\"7\"");
        assert!(serde_json::from_str::<Id>("1.5").is_err());
    }

    #[test]
    fn an_id_lines_up_in_a_table() {
        assert_eq!(format!("{:>6}|", Id::from("42")), "    42|");
    }
}
