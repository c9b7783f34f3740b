//! The numbers that pages are asked for and counted by, whatever Rust type the schema's are mapped to.

use serde_json::Value;

use crate::{Defaulted, Optional};

/// The variable that says which page: a number that must be given, may be given, or has a default.
pub trait PageNumber {
    /// The page, where one is given.
    fn number(&self) -> Option<i64>;
    /// Gives one; false, and nothing is changed, where it does not fit.
    fn set(&mut self, page: i64) -> bool;
}

/// A counter of a page.
pub trait Count {
    /// Its value, where it has one that is whole; the nearest that fits.
    fn count(&self) -> Option<i64>;
}

/// An integer of Rust's own.
pub trait Integer: Copy + TryFrom<i64> {
    /// It, or the nearest that fits.
    fn nearest(self) -> i64;
}

macro_rules! integers {
    ($($name:ident)*) => {$(
        impl Integer for $name {
            fn nearest(self) -> i64 {
                // Only what is too large fails, but for `i128`.
                #[allow(unused_comparisons, reason = "half of the types have no sign")]
                let limit = if self < 0 { i64::MIN } else { i64::MAX };
                i64::try_from(self).unwrap_or(limit)
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl<T: Integer> PageNumber for T {
    fn number(&self) -> Option<i64> {
        Some(self.nearest())
    }
    fn set(&mut self, page: i64) -> bool {
        let fitting = T::try_from(page);
        fitting.is_ok_and(|page| {
            *self = page;
            true
        })
    }
}

impl<T: Integer> PageNumber for Optional<T> {
    fn number(&self) -> Option<i64> {
        Some(self.value()?.nearest())
    }
    fn set(&mut self, page: i64) -> bool {
        let fitting = T::try_from(page);
        fitting.is_ok_and(|page| {
            *self = Self::Value(page);
            true
        })
    }
}

impl<T: Integer> PageNumber for Defaulted<T> {
    fn number(&self) -> Option<i64> {
        Some(self.value()?.nearest())
    }
    fn set(&mut self, page: i64) -> bool {
        let fitting = T::try_from(page);
        fitting.is_ok_and(|page| {
            *self = Self::Value(page);
            true
        })
    }
}

impl<T: Integer> Count for T {
    fn count(&self) -> Option<i64> {
        Some(self.nearest())
    }
}

impl Count for f64 {
    fn count(&self) -> Option<i64> {
        // Beyond this, neighbours are more than one apart: nothing is counted so.
        const LIMIT: f64 = 9_007_199_254_740_992.0;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "whole and within the limit"
        )]
        (self.fract() == 0.0 && self.abs() <= LIMIT).then_some(*self as i64)
    }
}

impl Count for f32 {
    fn count(&self) -> Option<i64> {
        f64::from(*self).count()
    }
}

impl Count for Value {
    fn count(&self) -> Option<i64> {
        let whole = self.as_i64().or_else(|| Some(self.as_u64()?.nearest()));
        whole.or_else(|| self.as_f64()?.count())
    }
}

impl<T: Count> Count for Option<T> {
    fn count(&self) -> Option<i64> {
        self.as_ref()?.count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, PageNumber};
    use crate::{Defaulted, Optional};
    use serde_json::json;

    #[test]
    fn whole_numbers_are_counted_and_nothing_else() {
        assert_eq!((3_u8.count(), (-3_i128).count()), (Some(3), Some(-3)));
        assert_eq!(u64::MAX.count(), Some(i64::MAX));
        assert_eq!(i128::MIN.count(), Some(i64::MIN));
        assert_eq!((45.0.count(), 4.5.count()), (Some(45), None));
        assert_eq!((f64::NAN.count(), f64::INFINITY.count()), (None, None));
        assert_eq!(json!(45).count(), Some(45));
        assert_eq!(json!(45.0).count(), Some(45));
        assert_eq!(json!(u64::MAX).count(), Some(i64::MAX));
        assert_eq!((json!("45").count(), json!(null).count()), (None, None));
        assert_eq!(
            (Some(Some(4)).count(), None::<f64>.count()),
            (Some(4), None)
        );
    }

    #[test]
    fn a_page_that_does_not_fit_is_not_set() {
        let mut small = 255_u8;
        assert!(!small.set(256));
        assert_eq!(small.number(), Some(255));
        let mut absent = Optional::<i16>::Absent;
        assert!(!absent.set(40_000) && absent.set(2));
        assert_eq!(absent.number(), Some(2));
        let mut default = Defaulted::<u64>::Default;
        assert_eq!(default.number(), None);
        assert!(!default.set(-1) && default.set(3));
        assert_eq!(default.number(), Some(3));
    }
}
