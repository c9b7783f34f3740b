//! A variable or input field that need not be sent.

/// What an optional variable or input field says on the wire: nothing, `null`, or a value.
///
/// GraphQL tells the three apart: a server may keep a field that is absent and erase one that is
/// null. Exhaustive by meaning: a fourth state does not exist in JSON.
///
/// ```
/// use toggle_runtime::Optional;
///
/// let note: Optional<String> = "gift wrap".into();
/// assert_eq!(note.value().map(String::as_str), Some("gift wrap"));
/// assert!(Optional::<i32>::default().is_absent());
/// ```
///
/// A setter takes `impl Into<Optional<T>>`: the value as it comes to hand ([`Plain`](crate::Plain) lists
/// what that is), an `Option` of it, or a state by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a key in JSON is absent, null or has a value; there is nothing else to add"
)]
pub enum Optional<T> {
    /// The key is not sent; the server uses its default.
    #[default]
    Absent,
    /// The key is sent as `null`.
    Null,
    /// The key is sent with this value.
    Value(T),
}

impl<T> Optional<T> {
    /// Whether the key is not sent at all.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The same state, with the value borrowed.
    pub const fn as_ref(&self) -> Optional<&T> {
        match self {
            Self::Absent => Optional::Absent,
            Self::Null => Optional::Null,
            Self::Value(value) => Optional::Value(value),
        }
    }

    /// The value, when there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Absent | Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value itself, when there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Absent | Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

/// `None` becomes [`Optional::Absent`], not null: a caller's `None` means "I have nothing to say",
/// and saying nothing is what can never erase anything. Null is written out: [`Optional::Null`].
impl<T> From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

#[cfg(test)]
mod tests {
    use super::Optional;
    use crate::Id;

    #[test]
    fn what_converts_into_which_state() {
        assert_eq!(Optional::from(5), Optional::Value(5));
        assert_eq!(Optional::from(Some(5)), Optional::Value(5));
        assert_eq!(Optional::<i32>::from(None), Optional::Absent);
        assert_eq!(
            Optional::<Option<i32>>::Value(None),
            Optional::from(None::<i32>)
        );
        assert_eq!(Optional::<Id>::from("7"), Optional::Value(Id::from(7_i32)));
        assert_eq!(
            Optional::<String>::from("x").into_value().as_deref(),
            Some("x")
        );
    }

    #[test]
    fn a_value_is_seen_only_when_there_is_one() {
        assert_eq!(Optional::Value(1).as_ref(), Optional::Value(&1));
        assert_eq!(Optional::<i32>::Null.as_ref(), Optional::Null);
        assert_eq!(Optional::<i32>::Null.value(), None);
        assert!(!Optional::<i32>::Null.is_absent());
        assert_eq!(Optional::<i32>::Absent.into_value(), None);
    }
}
