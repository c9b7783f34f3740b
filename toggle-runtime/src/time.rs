//! Times as the API writes them.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const SECONDS_A_DAY: i64 = 86_400;
/// Days from the first of March of the year 0 to the first of January 1970.
const DAYS_TO_EPOCH: i64 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const DAYS_A_CYCLE: i64 = 146_097;

/// A time in UTC, to the second, as the API writes it: `2021-03-27 23:59:59` (`Y-m-d H:i:s`).
///
/// A scalar, or a single field, is mapped to it with the option `scalars` of the attribute:
///
/// ```text
/// #[toggle_query("queries/balance.graphql", scalars("Card.expiry_time" = "toggle_runtime::UtcDateTime"))]
/// ```
///
/// It is ordered, prints what it was parsed from, and turns into a [`SystemTime`] and back.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use toggle_runtime::UtcDateTime;
///
/// let expiry: UtcDateTime = "2021-03-27 23:59:59".parse()?;
/// assert_eq!((expiry.year(), expiry.month(), expiry.day()), (2021, 3, 27));
/// assert_eq!(expiry.to_string(), "2021-03-27 23:59:59");
///
/// let a_second_later = SystemTime::try_from(expiry)? + Duration::from_secs(1);
/// assert!(expiry < UtcDateTime::try_from(a_second_later)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The years are 0 to 9999, in today's calendar throughout. A time that never was (the 30th of
/// February, 24 o'clock, a database's `0000-00-00 00:00:00`) is refused, and so are leap seconds: the
/// clocks that write such times do not know them. The default is the beginning of 1970.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UtcDateTime {
    /// Since the beginning of 1970.
    seconds: i64,
}

/// A text or a time that [`UtcDateTime`] cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct UtcDateTimeError;

impl fmt::Display for UtcDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a time in UTC of the years 0 to 9999, such as `2021-03-27 23:59:59`")
    }
}

impl std::error::Error for UtcDateTimeError {}

/// A day in the calendar.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
}

impl Civil {
    /// The day that lies `days` after the first of January 1970.
    const fn of_days(days: i64) -> Self {
        let days = days + DAYS_TO_EPOCH;
        let cycle = days.div_euclid(DAYS_A_CYCLE);
        let day_of_cycle = days.rem_euclid(DAYS_A_CYCLE);
        // Leap days come last in a year that begins in March: each passed one is taken off.
        let leap_days = day_of_cycle / 1460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year =
            day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        // From March on every five months have 153 days.
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = (month_from_march + 2) % 12 + 1;
        Self {
            year: cycle * 400 + year_of_cycle + (month <= 2) as i64,
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
        }
    }

    /// The inverse of [`of_days`](Self::of_days).
    const fn days(self) -> i64 {
        let year = self.year - (self.month <= 2) as i64;
        let month_from_march = (self.month + 9) % 12;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let day_of_year = (153 * month_from_march + 2) / 5 + self.day - 1;
        year * 365 + leap_days + day_of_year - DAYS_TO_EPOCH
    }

    /// Whether there is such a day.
    const fn exists(self) -> bool {
        let same = Self::of_days(self.days());
        same.year == self.year && same.month == self.month && same.day == self.day
    }
}

impl UtcDateTime {
    /// The time with these parts; `None` where there is none.
    ///
    /// ```
    /// use toggle_runtime::UtcDateTime;
    ///
    /// let time = UtcDateTime::new(2024, 2, 29, 12, 30, 0);
    /// assert_eq!(time.map(|time| time.to_string()).as_deref(), Some("2024-02-29 12:30:00"));
    /// assert_eq!(UtcDateTime::new(2023, 2, 29, 12, 30, 0), None);
    /// ```
    pub fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Option<Self> {
        let civil = Civil {
            year: year.into(),
            month: month.into(),
            day: day.into(),
        };
        let is_time = year <= 9999 && civil.exists() && hour < 24 && minute < 60 && second < 60;
        let of_day = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second);
        is_time.then(|| Self {
            seconds: civil.days() * SECONDS_A_DAY + of_day,
        })
    }

    /// The time so many seconds after the beginning of 1970; `None` outside the years 0 to 9999.
    pub fn from_unix_timestamp(seconds: i64) -> Option<Self> {
        let first = Self::new(0, 1, 1, 0, 0, 0)?;
        let last = Self::new(9999, 12, 31, 23, 59, 59)?;
        (first.seconds..=last.seconds)
            .contains(&seconds)
            .then_some(Self { seconds })
    }

    /// The seconds since the beginning of 1970; negative before.
    pub const fn unix_timestamp(self) -> i64 {
        self.seconds
    }

    /// 0 to 9999.
    pub fn year(self) -> u16 {
        self.civil().year.try_into().unwrap_or_default()
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.civil().month.try_into().unwrap_or_default()
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.civil().day.try_into().unwrap_or_default()
    }

    /// 0 to 23.
    pub fn hour(self) -> u8 {
        self.of_day(3600, 24)
    }

    /// 0 to 59.
    pub fn minute(self) -> u8 {
        self.of_day(60, 60)
    }

    /// 0 to 59.
    pub fn second(self) -> u8 {
        self.of_day(1, 60)
    }

    fn civil(self) -> Civil {
        Civil::of_days(self.seconds.div_euclid(SECONDS_A_DAY))
    }

    fn of_day(self, unit: i64, count: i64) -> u8 {
        let part = self.seconds.div_euclid(unit).rem_euclid(count);
        part.try_into().unwrap_or_default()
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { year, month, day } = self.civil();
        let (hour, minute, second) = (self.hour(), self.minute(), self.second());
        f.pad(&format!(
            "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
        ))
    }
}

impl fmt::Debug for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UtcDateTime({self})")
    }
}

impl FromStr for UtcDateTime {
    type Err = UtcDateTimeError;

    fn from_str(text: &str) -> Result<Self, UtcDateTimeError> {
        parse(text).ok_or(UtcDateTimeError)
    }
}

/// Exactly `2021-03-27 23:59:59`.
fn parse(text: &str) -> Option<UtcDateTime> {
    const SHAPE: &[u8] = b"####-##-## ##:##:##";
    let is_of_shape = text.len() == SHAPE.len()
        && text.bytes().zip(SHAPE).all(|(found, wanted)| match wanted {
            b'#' => found.is_ascii_digit(),
            mark => found == *mark,
        });
    if !is_of_shape {
        return None;
    }
    let pair = |from: usize| text.get(from..from + 2)?.parse().ok();
    UtcDateTime::new(
        text.get(..4)?.parse().ok()?,
        pair(5)?,
        pair(8)?,
        pair(11)?,
        pair(14)?,
        pair(17)?,
    )
}

/// Parts of a second are dropped.
impl TryFrom<SystemTime> for UtcDateTime {
    type Error = UtcDateTimeError;

    fn try_from(time: SystemTime) -> Result<Self, UtcDateTimeError> {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).ok(),
            Err(error) => {
                let before = error.duration();
                let begun = u64::from(before.subsec_nanos() > 0);
                let seconds = before.as_secs().checked_add(begun);
                seconds.and_then(|seconds| i64::try_from(seconds).ok()?.checked_neg())
            }
        };
        seconds
            .and_then(Self::from_unix_timestamp)
            .ok_or(UtcDateTimeError)
    }
}

/// Not every system's clock knows the years before 1601.
impl TryFrom<UtcDateTime> for SystemTime {
    type Error = UtcDateTimeError;

    fn try_from(time: UtcDateTime) -> Result<Self, UtcDateTimeError> {
        let distance = Duration::from_secs(time.seconds.unsigned_abs());
        if time.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(distance)
        } else {
            Self::UNIX_EPOCH.checked_add(distance)
        }
        .ok_or(UtcDateTimeError)
    }
}

impl Serialize for UtcDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for UtcDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = UtcDateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time in UTC such as \"2021-03-27 23:59:59\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<UtcDateTime, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests;
