//! Types of answers that cannot begin empty.
//!
//! A scalar may be mapped to a type that has no neutral value: there is no date that means "not yet
//! read". A type that holds such a value bare gets a draft from the macro, with a [`Mapped`] in its
//! place; the decoder fills the draft as it fills any [`Object`], and [`Drafted::finish`] makes the
//! value of it. Every other type is its own draft.

use serde::de::{DeserializeOwned, Error};

use super::place::{Custom, Object};

/// A type of an answer, and what it is decoded by way of.
///
/// Emitted for `struct Person { born: Date, name: String }`, where `Date` is the user's:
///
/// ```ignore
/// pub struct __PersonDraft { born: Mapped<Date>, name: String }
/// impl Object for __PersonDraft { /* as for any object */ }
/// impl Drafted for Person {
///     type Draft = __PersonDraft;
///     fn finish(draft: __PersonDraft) -> Option<Self> {
///         Some(Self { born: draft.born.finish()?, name: draft.name })
///     }
/// }
/// ```
pub trait Drafted: Sized {
    /// What the decoder fills.
    type Draft;

    /// The value; `None` where a part of the draft was never filled, which decoding has then refused.
    fn finish(draft: Self::Draft) -> Option<Self>;
}

impl<T: Object> Drafted for T {
    type Draft = Self;

    fn finish(draft: Self) -> Option<Self> {
        Some(draft)
    }
}

impl<T: Drafted> Drafted for Option<T> {
    type Draft = Option<T::Draft>;

    fn finish(draft: Self::Draft) -> Option<Self> {
        draft.map_or(Some(None), |draft| T::finish(draft).map(Some))
    }
}

impl<T: Drafted> Drafted for Vec<T> {
    type Draft = Vec<T::Draft>;

    fn finish(draft: Self::Draft) -> Option<Self> {
        draft.into_iter().map(T::finish).collect()
    }
}

/// A value of a mapped scalar, once it has come.
pub struct Mapped<T>(Option<T>);

impl<T> Mapped<T> {
    /// Before it has come.
    #[expect(
        clippy::new_without_default,
        reason = "only generated code makes one, and names no more than it must"
    )]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value.
    pub fn finish(self) -> Option<T> {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> Custom for Mapped<T> {
    /// Refuses null, whatever the type thinks of it: the schema says that none comes.
    fn set(&mut self, json: &str) -> Result<(), serde_json::Error> {
        if json == "null" {
            return Err(Error::custom("null"));
        }
        self.0 = Some(serde_json::from_str(json)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Custom, Drafted, Mapped};

    #[test]
    fn null_is_refused_even_by_a_type_that_takes_it() {
        let mut value = Mapped::<Option<i32>>::new();
        assert!(value.set("null").is_err());
        assert_eq!(
            value.set("7").map(|()| value.finish()).ok(),
            Some(Some(Some(7)))
        );
    }

    #[test]
    fn what_has_not_come_makes_no_value() {
        struct Day(i32);
        impl Drafted for Day {
            type Draft = Mapped<i32>;
            fn finish(draft: Self::Draft) -> Option<Self> {
                draft.finish().map(Self)
            }
        }
        let come = || Mapped(Some(1));
        let days = Option::<Vec<Day>>::finish(Some(vec![come(), come()]));
        assert!(matches!(days, Some(Some(days)) if days.iter().all(|Day(day)| *day == 1)));
        assert!(Option::<Vec<Day>>::finish(Some(vec![come(), Mapped::new()])).is_none());
        assert!(matches!(Option::<Day>::finish(None), Some(None)));
    }
}
