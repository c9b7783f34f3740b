//! A user's own types for scalars: none has a neutral value.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

macro_rules! text {
    ($($name:ident: $rule:expr;)*) => {$(
        #[derive(Debug, Clone, PartialEq)]
        pub(crate) struct $name(pub(crate) String);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                if ($rule)(&text) {
                    Ok(Self(text))
                } else {
                    Err(D::Error::custom(format!("{text} is none")))
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )*};
}

text! {
    Day: |text: &str| text.len() == 10;
    Text: |_: &str| true;
}

/// Reads and writes null as a value of its own, as some types do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hour(pub(crate) Option<i64>);

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Hour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
