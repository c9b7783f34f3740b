//! What generated `Debug` prints in place of what a schema marks `@sensitive`.

use std::fmt::{self, Debug, Formatter, Write};

use super::place::Object;
use crate::{Defaulted, Id, Optional};

/// A text shorter than this shows no digit: four of eleven would be too much of it.
const SHORTEST_WITH_TAIL: usize = 12;

/// Prints `…` in place of a value; the states without a value keep their names.
///
/// ```ignore
/// f.debug_struct("Card").field("pin", &Hidden::of(&self.pin)).finish()
/// ```
pub struct Hidden<'a>(Option<&'a dyn Redact>);

impl<'a> Hidden<'a> {
    /// For every type that this crate makes fields of, and for `Option`, `Optional` and `Vec` of any
    /// type at all.
    pub fn of<T: Redact>(value: &'a T) -> Self {
        Self(Some(value))
    }

    /// For a field of any other type: an enum, an input object, a scalar mapped to a type of the
    /// user's.
    pub fn opaque<T: ?Sized>(_: &'a T) -> Self {
        Self(None)
    }
}

impl Debug for Hidden<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => value.hide(f),
            None => f.write_char('…'),
        }
    }
}

/// Prints a card reference as `…` and its last four characters; a short one, and anything that is
/// no text, as `…`.
pub struct Tail<'a>(&'a dyn RedactTail);

impl<'a> Tail<'a> {
    /// For `String`, [`Id`], and `Option`, `Optional` and `Vec` of them.
    pub fn of<T: RedactTail>(value: &'a T) -> Self {
        Self(value)
    }
}

impl Debug for Tail<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.tail(f)
    }
}

/// What [`Hidden`] can print the state of.
pub trait Redact {
    /// Prints the state, never the content.
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

/// What [`Tail`] can print the end of.
pub trait RedactTail {
    /// Prints the state, and of a long text the last four characters.
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

macro_rules! hide_whole {
    ($($leaf:ty),*) => {$(
        impl Redact for $leaf {
            fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_char('…')
            }
        }
    )*};
}

hide_whole!(String, i32, i64, f64, bool, Id, serde_json::Value);

impl<T: Object> Redact for T {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('…')
    }
}

impl<T> Redact for Option<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_some() { "…" } else { "None" })
    }
}

impl<T> Redact for Optional<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Null => "Null",
            Self::Value(_) => "…",
        })
    }
}

impl<T> Redact for Defaulted<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Default => "Default",
            Self::Value(_) => "…",
        })
    }
}

impl<T> Redact for Vec<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "[]" } else { "[…]" })
    }
}

macro_rules! tail_of_text {
    ($($text:ty),*) => {$(
        impl RedactTail for $text {
            fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
                tail_of(self.as_str(), f)
            }
        }
    )*};
}

tail_of_text!(String, Id);

impl<T: RedactTail> RedactTail for Option<T> {
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => value.tail(f),
            None => f.write_str("None"),
        }
    }
}

impl<T: RedactTail> RedactTail for Defaulted<T> {
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("Default"),
            Self::Value(value) => value.tail(f),
        }
    }
}

impl<T: RedactTail> RedactTail for Optional<T> {
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.tail(f),
            Self::Absent | Self::Null => self.hide(f),
        }
    }
}

impl<T: RedactTail> RedactTail for Vec<T> {
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Tail::of)).finish()
    }
}

fn tail_of(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_char('…')?;
    let length = text.chars().count();
    if length < SHORTEST_WITH_TAIL {
        return Ok(());
    }
    text.chars()
        .skip(length - 4)
        .try_for_each(|last| write!(f, "{}", last.escape_debug()))
}

#[cfg(test)]
mod tests {
    use super::{Hidden, Tail};
    use crate::{Id, Optional};

    fn tail<T: super::RedactTail>(value: &T) -> String {
        format!("{:?}", Tail::of(value))
    }

    fn hidden<T: super::Redact>(value: &T) -> String {
        format!("{:?}", Hidden::of(value))
    }

    #[test]
    fn a_card_reference_shows_its_last_four() {
        let card = || String::from("6301190004871637839");
        assert_eq!(tail(&card()), "…7839");
        assert_eq!(tail(&Id::from(card())), "…7839");
        assert_eq!(tail(&Some(card())), "…7839");
        assert_eq!(tail(&Optional::Value(card())), "…7839");
        assert_eq!(tail(&Some(vec![Some(card()), None])), "[…7839, None]");
    }

    #[test]
    fn a_short_reference_shows_nothing() {
        assert_eq!(tail(&String::from("12345678901")), "…");
        assert_eq!(tail(&String::from("123456789012")), "…9012");
        assert_eq!(tail(&String::from("ääääääääää\n€")), "…ää\\n€");
        assert_eq!(tail(&String::new()), "…");
    }

    #[test]
    fn states_without_a_value_keep_their_names() {
        assert_eq!(tail(&None::<String>), "None");
        assert_eq!(tail(&Optional::<String>::Absent), "Absent");
        assert_eq!(tail(&Optional::<String>::Null), "Null");
        assert_eq!(hidden(&None::<String>), "None");
        assert_eq!(hidden(&Optional::<i32>::Absent), "Absent");
        assert_eq!(hidden(&Optional::<i32>::Null), "Null");
        assert_eq!(hidden(&Vec::<i32>::new()), "[]");
    }

    #[test]
    fn nothing_of_a_hidden_value_is_printed() {
        struct Foreign;
        assert_eq!(hidden(&String::from("1234")), "…");
        assert_eq!(hidden(&1234), "…");
        assert_eq!(hidden(&Some(Foreign)), "…");
        assert_eq!(hidden(&Optional::Value(1234)), "…");
        assert_eq!(hidden(&vec!["1234"]), "[…]");
        assert_eq!(hidden(&serde_json::json!({ "pin": 1234 })), "…");
        assert_eq!(format!("{:?}", Hidden::opaque(&Foreign)), "…");
    }
}
