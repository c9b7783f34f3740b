//! The scalar `ID`.

use std::fmt;

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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(String);

impl Id {
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

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<i32> for Id {
    fn from(number: i32) -> Self {
        Self(number.to_string())
    }
}

impl From<i64> for Id {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
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
    fn an_id_lines_up_in_a_table() {
        assert_eq!(format!("{:>6}|", Id::from("42")), "    42|");
    }
}
