//! Pence, kept apart by where they came from.

use std::ops::{Add, AddAssign, Neg, Sub};

/// An amount in pence, split into what somebody paid (`tender`) and what was given away (`discount`).
///
/// On a card both parts are zero or more; in a movement they may be negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Funds {
    /// Paid for, in pence.
    pub tender: i64,
    /// Given as a discount, in pence.
    pub discount: i64,
}

impl Funds {
    pub(crate) const fn new(tender: i64, discount: i64) -> Self {
        Self { tender, discount }
    }

    /// Both parts together, in pence.
    pub const fn total(self) -> i64 {
        self.tender + self.discount
    }

    /// The part of a redemption of `value` pence that each source bears: in proportion to what is on the card (inferred:
    /// Toggle prints 800 and 200 for 1000 and does not say why), odd pennies borne by the tender.
    pub(crate) fn share(self, value: i64) -> Self {
        let discount = match self.total() {
            0 => 0,
            total => value * self.discount / total,
        };
        Self::new(value - discount, discount)
    }

    /// `wanted` again, as far as each source still holds it; what one lacks the other gives. `None` when both together
    /// hold too little.
    pub(crate) fn take_back(self, wanted: Self) -> Option<Self> {
        let value = wanted.total();
        if value > self.total() {
            return None;
        }
        let tender = wanted.tender.min(self.tender).max(value - self.discount);
        Some(Self::new(tender, value - tender))
    }
}

impl Add for Funds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.tender + other.tender, self.discount + other.discount)
    }
}

impl Sub for Funds {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Funds {
    type Output = Self;

    fn neg(self) -> Self {
        Self::new(-self.tender, -self.discount)
    }
}

impl AddAssign for Funds {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every small card and every value on it: no part ever falls below zero, and nothing is lost.
    #[test]
    fn a_share_is_never_more_than_its_source_holds() {
        for tender in 0..25 {
            for discount in 0..25 {
                let card = Funds::new(tender, discount);
                for value in 0..=card.total() {
                    let share = card.share(value);
                    assert_eq!(share.total(), value);
                    assert!((0..=tender).contains(&share.tender), "{card:?} {value}");
                    assert!((0..=discount).contains(&share.discount), "{card:?} {value}");
                }
            }
        }
    }

    #[test]
    fn taking_back_never_overdraws_a_source() {
        let card = Funds::new(40, 60);
        assert_eq!(card.take_back(Funds::new(30, 10)), Some(Funds::new(30, 10)));
        assert_eq!(card.take_back(Funds::new(80, 20)), Some(Funds::new(40, 60)));
        assert_eq!(card.take_back(Funds::new(0, 70)), Some(Funds::new(10, 60)));
        assert_eq!(card.take_back(Funds::new(80, 21)), None);
    }
}
