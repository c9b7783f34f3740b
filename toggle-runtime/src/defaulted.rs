//! A variable or input field that has a default and takes no null.

/// What a variable or input field with a default, in a place without null, says on the wire: nothing, so
/// that the default stands, or a value. Null is not among them: the server would refuse it, be the
/// variable itself nullable or not.
///
/// ```
/// use toggle_runtime::Defaulted;
///
/// let limit: Defaulted<i32> = 50.into();
/// assert_eq!(limit.value(), Some(&50));
/// assert_eq!(Defaulted::<i32>::default(), Defaulted::Default);
/// ```
///
/// A setter takes `impl Into<Defaulted<T>>`: the value as it comes to hand ([`Plain`](crate::Plain) lists
/// what that is), or an `Option` of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a key in JSON is absent or has a value; there is nothing else to add"
)]
pub enum Defaulted<T> {
    /// The key is not sent; the default stands.
    #[default]
    Default,
    /// The key is sent with this value.
    Value(T),
}

impl<T> Defaulted<T> {
    /// The value, when there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Default => None,
            Self::Value(value) => Some(value),
        }
    }
}

/// `None` becomes [`Defaulted::Default`].
impl<T> From<Option<T>> for Defaulted<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Default, Self::Value)
    }
}
