//! Money.

use std::fmt;
use std::iter::Sum;
use std::num::TryFromIntError;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An amount of money in pence, which is how the API counts it: 1000 is £10.00.
///
/// A scalar, or a single field, is mapped to it with the option `scalars` of the attribute:
///
/// ```text
/// #[toggle_query("queries/balance.graphql", scalars("Card.balance" = "toggle_runtime::Pence"))]
/// ```
///
/// It prints as pounds, and what it prints can be parsed. Nothing else can: in `12.34` and in `1234`
/// the unit would be a guess.
///
/// ```
/// use toggle_runtime::Pence;
///
/// let price = Pence::new(1234);
/// assert_eq!(price.to_string(), "£12.34");
/// assert_eq!(Pence::new(-5).to_string(), "-£0.05");
/// assert_eq!("£12.34".parse(), Ok(price));
/// assert!("12.34".parse::<Pence>().is_err());
/// ```
///
/// Sums that do not fit are `None`, never a wrong number and never a panic; so there is no `+`.
///
/// ```
/// # use toggle_runtime::Pence;
/// let cards = [Pence::new(1000), Pence::new(234)];
/// assert_eq!(cards.iter().sum::<Option<Pence>>(), Some(Pence::new(1234)));
/// assert_eq!(Pence::MAX.checked_add(Pence::new(1)), None);
/// ```
///
/// In JSON it is an integer. A number with a fraction or an exponent is refused, even `1000.0`: a
/// server that computes money so is not to be trusted to have rounded it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pence(i64);

impl Pence {
    /// £0.00
    pub const ZERO: Self = Self(0);
    /// The greatest amount.
    pub const MAX: Self = Self(i64::MAX);
    /// The least amount, far below zero.
    pub const MIN: Self = Self(i64::MIN);

    /// So many pence.
    pub const fn new(pence: i64) -> Self {
        Self(pence)
    }

    /// The number of pence.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whether it is less than nothing, as the change of a card by a redemption is.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Both together; `None` where that does not fit.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        Self::from_checked(self.0.checked_add(other.0))
    }

    /// What is left without `other`; `None` where that does not fit.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        Self::from_checked(self.0.checked_sub(other.0))
    }

    /// So many times the amount; `None` where that does not fit.
    #[must_use]
    pub const fn checked_mul(self, times: i64) -> Option<Self> {
        Self::from_checked(self.0.checked_mul(times))
    }

    /// The amount the other way; `None` for [`Pence::MIN`], which has none.
    #[must_use]
    pub const fn checked_neg(self) -> Option<Self> {
        Self::from_checked(self.0.checked_neg())
    }

    const fn from_checked(pence: Option<i64>) -> Option<Self> {
        match pence {
            Some(pence) => Some(Self(pence)),
            None => None,
        }
    }
}

impl fmt::Display for Pence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pence = self.0.unsigned_abs();
        let sign = match self.is_negative() {
            true => "-",
            false if f.sign_plus() => "+",
            false => "",
        };
        let amount = format!("{sign}£{}.{:02}", pence / 100, pence % 100);
        // Padded as numbers are, and never cut off: of an amount no digit may be missing.
        let width = f.width().unwrap_or_default();
        match f.align() {
            Some(fmt::Alignment::Left) => write!(f, "{amount:<width$}"),
            Some(fmt::Alignment::Center) => write!(f, "{amount:^width$}"),
            _ => write!(f, "{amount:>width$}"),
        }
    }
}

/// A text that is no amount as [`Pence`] prints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParsePenceError;

impl fmt::Display for ParsePenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "expected an amount in pounds with two digits of pence, such as `£12.34` or `-£0.05`",
        )
    }
}

impl std::error::Error for ParsePenceError {}

impl FromStr for Pence {
    type Err = ParsePenceError;

    fn from_str(text: &str) -> Result<Self, ParsePenceError> {
        let (sign, amount) = match text.strip_prefix('-') {
            Some(amount) => ("-", amount),
            None => ("", text),
        };
        let amount = amount.strip_prefix('£').ok_or(ParsePenceError)?;
        let (pounds, pence) = amount.split_once('.').ok_or(ParsePenceError)?;
        let number = format!("{sign}{pounds}{pence}").parse();
        let parsed = Self(number.map_err(|_| ParsePenceError)?);
        // What would print otherwise (`£1.5`, `£01.50`) was not written by one who counts as we do.
        if parsed.to_string() == text {
            Ok(parsed)
        } else {
            Err(ParsePenceError)
        }
    }
}

impl From<i32> for Pence {
    fn from(pence: i32) -> Self {
        Self(pence.into())
    }
}

impl From<i64> for Pence {
    fn from(pence: i64) -> Self {
        Self(pence)
    }
}

impl From<Pence> for i64 {
    fn from(pence: Pence) -> Self {
        pence.0
    }
}

/// For a GraphQL `Int`, which has 32 bits.
impl TryFrom<Pence> for i32 {
    type Error = TryFromIntError;

    fn try_from(pence: Pence) -> Result<Self, TryFromIntError> {
        pence.0.try_into()
    }
}

/// `None` where the sum does not fit.
impl Sum<Pence> for Option<Pence> {
    fn sum<I: Iterator<Item = Pence>>(mut amounts: I) -> Self {
        amounts.try_fold(Pence::ZERO, Pence::checked_add)
    }
}

/// `None` where the sum does not fit.
impl<'a> Sum<&'a Pence> for Option<Pence> {
    fn sum<I: Iterator<Item = &'a Pence>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

impl Serialize for Pence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Pence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::{ParsePenceError, Pence};

    #[test]
    fn what_is_printed_can_be_parsed() {
        for (pence, text) in [
            (0, "£0.00"),
            (5, "£0.05"),
            (-5, "-£0.05"),
            (99, "£0.99"),
            (-100, "-£1.00"),
            (123_456_789, "£1234567.89"),
            (i64::MAX, "£92233720368547758.07"),
            (i64::MIN, "-£92233720368547758.08"),
        ] {
            assert_eq!(Pence::new(pence).to_string(), text);
            assert_eq!(text.parse(), Ok(Pence::new(pence)));
        }
    }

    #[test]
    fn what_is_not_printed_so_is_not_parsed() {
        for text in [
            "",
            "£",
            "-",
            "5",
            "0.05",
            "£5",
            "£.05",
            "£1.5",
            "£1.500",
            "£01.50",
            "-£0.00",
            "£-1.00",
            "--£1.00",
            "£+1.00",
            "+£1.00",
            "£1.-5",
            "£1,00",
            "£1.00 ",
            "£1 000.00",
            "$1.00",
            "£92233720368547758.08",
            "£١.٠٠",
        ] {
            assert_eq!(text.parse::<Pence>(), Err(ParsePenceError), "{text:?}");
        }
    }

    #[test]
    fn amounts_line_up_and_are_never_cut() {
        assert_eq!(format!("{:>9}|", Pence::new(1234)), "   £12.34|");
        assert_eq!(format!("{:9}|", Pence::new(-1234)), "  -£12.34|");
        assert_eq!(format!("{:<9}|", Pence::new(1234)), "£12.34   |");
        assert_eq!(format!("{:.1}", Pence::new(1234)), "£12.34");
        assert_eq!(format!("{:+}", Pence::new(1234)), "+£12.34");
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let one = Pence::new(1);
        assert_eq!(Pence::MAX.checked_add(one), None);
        assert_eq!(Pence::MIN.checked_sub(one), None);
        assert_eq!(Pence::MAX.checked_mul(2), None);
        assert_eq!(Pence::MIN.checked_neg(), None);
        assert_eq!([Pence::MAX, one].iter().sum::<Option<Pence>>(), None);
        assert!(i32::try_from(Pence::new(1 << 31)).is_err());
    }

    #[test]
    fn what_fits_is_exact() {
        let (ten, three) = (Pence::from(1000_i32), Pence::from(300_i64));
        assert_eq!(ten.checked_add(three), Some(Pence::new(1300)));
        assert_eq!(three.checked_sub(ten), Some(Pence::new(-700)));
        assert_eq!(three.checked_mul(-2), Some(Pence::new(-600)));
        assert_eq!(three.checked_neg().map(Pence::is_negative), Some(true));
        assert_eq!(
            [ten, three].into_iter().sum::<Option<Pence>>(),
            Some(Pence::new(1300))
        );
        assert_eq!((i64::from(ten), i32::try_from(three)), (ten.get(), Ok(300)));
    }

    #[test]
    fn in_json_it_is_an_integer() {
        assert_eq!(serde_json::to_string(&Pence::new(-5)).unwrap(), "-5");
        assert_eq!(
            serde_json::from_str::<Pence>("1000").unwrap(),
            Pence::new(1000)
        );
        for refused in [
            "1000.0",
            "1e3",
            "12.34",
            "-0",
            "\"1000\"",
            "null",
            "true",
            "[1]",
            "9223372036854775808",
        ] {
            assert!(serde_json::from_str::<Pence>(refused).is_err(), "{refused}");
        }
    }
}
