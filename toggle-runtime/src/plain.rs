//! How a value is written where a request takes one: plainly.

use std::borrow::Cow;

use serde_json::Value;

use crate::{Defaulted, Id, Optional};

/// A value that is written for a `T` and can mean nothing else: `"7"` or `7` for an [`Id`], `"gift"` for
/// a `String`.
///
/// It is what lets setters and constructors take a value as it comes to hand:
///
/// | for | also taken |
/// | --- | --- |
/// | `String` | `&str`, `&String`, `char`, `Cow<str>`, `Box<str>` |
/// | [`Id`] | the same, `String`, `&Id`, every integer |
/// | `i32` | the smaller integers, `&i32` |
/// | `f64` | the integers up to 32 bits, `&f64` |
/// | [`Value`] | text, integers, `f64`, `bool`, `&Value` |
/// | `Vec<T>` | an array, and a slice, array or `Vec` borrowed; with items as above for `String` and [`Id`] |
/// | `Vec<Option<T>>` | the same, none of the items null |
///
/// What could be a mistake is not taken. A number that may not fit is converted where that can be seen to
/// fail (`count.try_into()?`), and money is written with its unit (`Pence::new(1000)`). A value of an enum
/// is its variant, so that a typing error does not compile; text that comes from elsewhere is parsed:
/// `text.parse()`. One value is no list: `[id]`. An `Option` holds the exact type, `name.map(String::from)`,
/// because only so does `None` need no type beside it. And where items of several types are taken (texts,
/// IDs, items that may be null), a list that is empty has to be told its type: `Optional::Value(vec![])`.
#[diagnostic::on_unimplemented(
    message = "a value for `{T}` is expected, found `{Self}`",
    label = "cannot be taken for `{T}` as it is",
    note = "a number that may not fit needs `try_into`; an `Option` holds the exact type, as in `Some(String::from(\"…\"))`"
)]
pub trait Plain<T> {
    /// The value itself.
    fn plain(self) -> T;
}

/// A list that must be given, as the constructor of a request or an input object takes it:
/// [`Plain`] says what is taken.
///
/// ```
/// use toggle_runtime::{Given, Id};
///
/// fn ids(ids: impl Into<Given<Vec<Id>>>) -> Vec<Id> {
///     ids.into().into_value()
/// }
/// assert_eq!(ids([1, 2]), ids(vec!["1", "2"]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Given<T>(T);

impl<T> Given<T> {
    /// The value.
    pub fn into_value(self) -> T {
        self.0
    }
}

impl<U: Plain<Id>> From<U> for Id {
    fn from(value: U) -> Self {
        value.plain()
    }
}

macro_rules! plain {
    ($($target:ty: $($source:ty = $convert:expr),*;)*) => {$($(
        impl Plain<$target> for $source {
            fn plain(self) -> $target {
                ($convert)(self)
            }
        }
    )*)*};
}

plain! {
    String:
        &str = str::to_owned, &&str = |text: &&str| (*text).to_owned(), &String = String::clone,
        char = String::from, Cow<'_, str> = Cow::into_owned, Box<str> = str::into_string;
    Id:
        &str = Id::of, &&str = |text: &&str| Id::of(*text), &String = Id::of, String = Id::of,
        char = Id::of, Cow<'_, str> = Id::of, Box<str> = Id::of, &Id = Id::clone;
    i32: i8 = i32::from, i16 = i32::from, u8 = i32::from, u16 = i32::from, &i32 = i32::clone;
    f64:
        i8 = f64::from, i16 = f64::from, i32 = f64::from, u8 = f64::from, u16 = f64::from,
        u32 = f64::from, &f64 = f64::clone;
    Value:
        &str = Value::from, String = Value::from, &String = |text: &String| Value::from(text.as_str()),
        Cow<'_, str> = Value::from, bool = Value::from, f64 = Value::from, &Value = Value::clone,
        i8 = Value::from, i16 = Value::from, i32 = Value::from, i64 = Value::from, isize = Value::from,
        u8 = Value::from, u16 = Value::from, u32 = Value::from, u64 = Value::from, usize = Value::from;
}

macro_rules! whole_numbers {
    ($($source:ty),*) => {$(
        impl Plain<Id> for $source {
            fn plain(self) -> Id {
                Id::of(self.to_string())
            }
        }
    )*};
}

whole_numbers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

/// One of the forms in which a request takes a value.
trait Form<T> {
    fn of(value: T) -> Self;
}

impl<T> Form<T> for Given<T> {
    fn of(value: T) -> Self {
        Self(value)
    }
}

impl<T> Form<T> for Optional<T> {
    fn of(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> Form<T> for Defaulted<T> {
    fn of(value: T) -> Self {
        Self::Value(value)
    }
}

/// Lists of what `$convert` makes an item of.
macro_rules! from_lists {
    ($form:ident<$item:ty>, $source:ident: [$($bound:tt)*], $convert:expr) => {
        impl<$source: $($bound)*, const N: usize> From<[$source; N]> for $form<Vec<$item>> {
            fn from(items: [$source; N]) -> Self {
                Self::of(items.into_iter().map($convert).collect())
            }
        }

        impl<$source: $($bound)* + Clone> From<&[$source]> for $form<Vec<$item>> {
            fn from(items: &[$source]) -> Self {
                Self::of(items.iter().cloned().map($convert).collect())
            }
        }

        impl<$source: $($bound)* + Clone, const N: usize> From<&[$source; N]> for $form<Vec<$item>> {
            fn from(items: &[$source; N]) -> Self {
                Self::from(items.as_slice())
            }
        }

        impl<$source: $($bound)* + Clone> From<&Vec<$source>> for $form<Vec<$item>> {
            fn from(items: &Vec<$source>) -> Self {
                Self::from(items.as_slice())
            }
        }
    };
}

/// The same from a `Vec`, where its items are others than those wanted.
macro_rules! from_vec {
    ($form:ident<$item:ty>, $source:ident: [$($bound:tt)*], $convert:expr) => {
        impl<$source: $($bound)*> From<Vec<$source>> for $form<Vec<$item>> {
            fn from(items: Vec<$source>) -> Self {
                Self::of(items.into_iter().map($convert).collect())
            }
        }
    };
}

macro_rules! taken_plainly {
    ($($form:ident)*) => {$(
        impl<T> From<T> for $form<T> {
            fn from(value: T) -> Self {
                Self::of(value)
            }
        }

        /// An input object that may hold itself is boxed; the box need not be written.
        impl<T> From<T> for $form<Box<T>> {
            fn from(value: T) -> Self {
                Self::of(Box::new(value))
            }
        }

        from_lists!($form<T>, T: [Sized], |item| item);
        from_lists!($form<Option<T>>, T: [Sized], Some);
        from_vec!($form<Option<T>>, T: [Sized], Some);
        taken_plainly!(@leaf $form String, Id, i32, f64, Value);
        taken_plainly!(@leaves $form String, Id);
    )*};
    (@leaf $form:ident $($leaf:ty),*) => {$(
        impl<U: Plain<$leaf>> From<U> for $form<$leaf> {
            fn from(value: U) -> Self {
                Self::of(value.plain())
            }
        }
    )*};
    (@leaves $form:ident $($leaf:ty),*) => {$(
        from_lists!($form<$leaf>, U: [Plain<$leaf>], U::plain);
        from_vec!($form<$leaf>, U: [Plain<$leaf>], U::plain);
        from_lists!($form<Option<$leaf>>, U: [Plain<$leaf>], |item| Some(item.plain()));
        from_vec!($form<Option<$leaf>>, U: [Plain<$leaf>], |item| Some(item.plain()));
    )*};
}

taken_plainly!(Given Optional Defaulted);
