//! What a generated enum does besides being one: all of it follows from its text on the wire.

/// ```ignore
/// __rt::enumeration!(Colour {
///     Brown = "BROWN",
///     _ = Unrecognized,
/// });
/// ```
///
/// Equality, order and hash are those of the text: the derives would tell a value of the schema from
/// the same value kept as text, and take longer to compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($name:ident { $($variant:ident = $value:literal,)* _ = $unrecognized:ident $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unrecognized(value) => value,
                }
            }
        }

        impl $crate::__private::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$unrecognized($crate::__private::From::from(other)),
                }
            }
        }

        impl $crate::__private::From<$crate::__private::String> for $name {
            fn from(value: $crate::__private::String) -> Self {
                $crate::__private::From::from(value.as_str())
            }
        }

        impl $crate::__private::FromStr for $name {
            type Err = $crate::__private::Infallible;

            fn from_str(
                value: &str,
            ) -> $crate::__private::Result<Self, $crate::__private::Infallible> {
                $crate::__private::Ok($crate::__private::From::from(value))
            }
        }

        impl $crate::__private::Display for $name {
            fn fmt(
                &self,
                formatter: &mut $crate::__private::Formatter<'_>,
            ) -> $crate::__private::FormatResult {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::__private::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl $crate::__private::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl $crate::__private::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::__private::Eq for $name {}

        impl $crate::__private::PartialOrd for $name {
            fn partial_cmp(
                &self,
                other: &Self,
            ) -> $crate::__private::Option<$crate::__private::Ordering> {
                $crate::__private::Some($crate::__private::Ord::cmp(self, other))
            }
        }

        impl $crate::__private::Ord for $name {
            fn cmp(&self, other: &Self) -> $crate::__private::Ordering {
                $crate::__private::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl $crate::__private::Hash for $name {
            fn hash<H: $crate::__private::Hasher>(&self, state: &mut H) {
                $crate::__private::Hash::hash(self.as_str(), state);
            }
        }

        impl $crate::__private::Enumeration for $name {
            fn set(&mut self, value: &str) {
                *self = $crate::__private::From::from(value);
            }
        }

        impl $crate::__private::Slot for $name {
            fn new() -> Self {
                Self::$unrecognized($crate::__private::String::new())
            }

            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::Enum(self)
            }
        }

        impl $crate::__private::ToArgument for $name {
            fn to_argument(&self) -> $crate::__private::Argument<'_> {
                $crate::__private::Argument::String(self.as_str())
            }
        }
    };
}
