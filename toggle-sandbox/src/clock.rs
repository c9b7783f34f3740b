//! The sandbox's time: fixed unless told otherwise, moved by hand, and the only place that reads the wall clock.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const SECONDS_A_DAY: i64 = 86_400;

/// A moment in UTC, whole seconds since 1970, written `Y-m-d H:i:s` as the API writes it.
///
/// ```
/// use toggle_sandbox::Timestamp;
///
/// let moment: Timestamp = "2021-06-05 16:19:52".parse()?;
/// assert_eq!(moment.to_string(), "2021-06-05 16:19:52");
/// assert_eq!(moment.seconds(), 1_622_909_992);
/// # Ok::<(), toggle_sandbox::TimestampError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment that many seconds after 1970-01-01 00:00:00 UTC.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01 00:00:00 UTC.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// This moment, `seconds` later; the far end of time when that cannot be counted.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.0.div_euclid(SECONDS_A_DAY));
        let second = self.0.rem_euclid(SECONDS_A_DAY);
        write!(
            f,
            "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}",
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }
}

/// The text is not a time of the form `Y-m-d H:i:s`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(());

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a UTC time of the form `2025-06-01 12:00:00`")
    }
}

impl std::error::Error for TimestampError {}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        read(text).ok_or(TimestampError(()))
    }
}

fn read(text: &str) -> Option<Timestamp> {
    let (date, time) = text.split_once(' ')?;
    let [year, month, day] = three_numbers(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = three_numbers(time, ':', [2, 2, 2])?;
    if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = days_before(year, month, day);
    // A day that its month does not have comes back as another date.
    (date_of(days) == (year, month, day)).then_some(Timestamp(
        days * SECONDS_A_DAY + hour * 3600 + minute * 60 + second,
    ))
}

fn three_numbers(text: &str, separator: char, widths: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. Years are counted from March, so that the leap day is the
/// last of its year and month lengths follow one formula.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - DAYS_TO_1970
}

/// Days from 0000-03-01 to 1970-01-01.
const DAYS_TO_1970: i64 = 719_468;

fn date_of(days: i64) -> (i64, i64, i64) {
    let day_count = days.saturating_add(DAYS_TO_1970);
    // 146,097 days are exactly 400 years.
    let era = day_count.div_euclid(146_097);
    let day_of_era = day_count.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year_of_era;
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}

/// What the sandbox takes for now. Clones share one clock.
///
/// ```
/// use std::time::Duration;
/// use toggle_sandbox::Clock;
///
/// let clock = Clock::fixed("2025-06-01 12:00:00".parse()?);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now().to_string(), "2025-06-01 12:01:00");
/// # Ok::<(), toggle_sandbox::TimestampError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Clock {
    start: Option<Timestamp>,
    advanced_seconds: Arc<AtomicI64>,
}

impl Clock {
    /// A clock that stands still until it is advanced.
    pub fn fixed(start: Timestamp) -> Self {
        Self {
            start: Some(start),
            advanced_seconds: Arc::default(),
        }
    }

    /// The wall clock, plus what it was advanced by.
    pub fn system() -> Self {
        Self {
            start: None,
            advanced_seconds: Arc::default(),
        }
    }

    /// Moves time forward, for every clone of this clock; parts of a second are dropped.
    pub fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        // `fetch_update` never fails when the closure always answers.
        let _ =
            self.advanced_seconds
                .fetch_update(Ordering::AcqRel, Ordering::Acquire, |advanced| {
                    Some(advanced.saturating_add(seconds))
                });
    }

    /// The moment that this clock shows.
    pub fn now(&self) -> Timestamp {
        self.start
            .unwrap_or_else(wall_clock)
            .plus_seconds(self.advanced_seconds.load(Ordering::Acquire))
    }
}

impl Default for Clock {
    /// Stands at 2025-06-01 12:00:00: after every moment that the documents' samples mention.
    fn default() -> Self {
        Self::fixed(Timestamp(1_748_779_200))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the Clock that everybody else is told to use"
)]
fn wall_clock() -> Timestamp {
    let since_1970 = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp(i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_eight_centuries_reads_back_and_follows_the_day_before() {
        let first = days_before(1600, 1, 1);
        let mut previous = date_of(first - 1);
        for days in first..days_before(2400, 1, 1) {
            let (year, month, day) = date_of(days);
            assert_eq!(days_before(year, month, day), days);
            let next_day = (year, month, day) == (previous.0, previous.1, previous.2 + 1);
            assert!(
                next_day || day == 1,
                "{previous:?} then {year}-{month}-{day}"
            );
            previous = (year, month, day);
        }
    }

    #[test]
    fn the_default_clock_stands_where_its_documentation_says() {
        assert_eq!(Clock::default().now().to_string(), "2025-06-01 12:00:00");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2025-06-01",
            "2025-06-01T12:00:00",
            "2025-02-29 00:00:00",
            "2025-13-01 00:00:00",
            "2025-00-10 00:00:00",
            "2025-06-01 24:00:00",
            "2025-06-01 12:00:0٣",
            "+025-06-01 12:00:00",
            "2025-06-01 12:00:00 ",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(TimestampError(())), "{text}");
        }
        assert!("2024-02-29 23:59:59".parse::<Timestamp>().is_ok());
    }
}
