use std::time::{Duration, SystemTime};

use super::{UtcDateTime, UtcDateTimeError};

fn time(text: &str) -> UtcDateTime {
    text.parse().unwrap()
}

#[test]
fn known_times_have_their_timestamps() {
    for (text, seconds) in [
        ("1970-01-01 00:00:00", 0),
        ("1969-12-31 23:59:59", -1),
        ("2000-02-29 12:00:00", 951_825_600),
        ("2001-09-09 01:46:40", 1_000_000_000),
        ("2021-03-27 23:59:59", 1_616_889_599),
        ("2038-01-19 03:14:08", 1 << 31),
        ("1900-03-01 00:00:00", -2_203_891_200),
        ("0000-01-01 00:00:00", -62_167_219_200),
        ("9999-12-31 23:59:59", 253_402_300_799),
    ] {
        assert_eq!(time(text).unix_timestamp(), seconds, "{text}");
        assert_eq!(UtcDateTime::from_unix_timestamp(seconds), Some(time(text)));
        assert_eq!(time(text).to_string(), text);
    }
}

/// Counted out by hand, month by month, over two of the calendar's cycles.
#[test]
fn every_day_follows_the_one_before() {
    let mut seconds = time("1600-01-01 00:00:00").unix_timestamp();
    for year in 1600..2400_u16 {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let february = if is_leap { 29 } else { 28 };
        let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1_u8..).zip(lengths) {
            for day in 1..=length {
                let found = UtcDateTime::from_unix_timestamp(seconds).unwrap();
                assert_eq!(
                    (found.year(), found.month(), found.day()),
                    (year, month, day)
                );
                assert_eq!(UtcDateTime::new(year, month, day, 0, 0, 0), Some(found));
                seconds += 86_400;
            }
            assert_eq!(UtcDateTime::new(year, month, length + 1, 0, 0, 0), None);
        }
    }
}

#[test]
fn the_parts_of_a_day_are_those_written() {
    let late = time("1969-07-20 20:17:40");
    assert_eq!((late.hour(), late.minute(), late.second()), (20, 17, 40));
    assert_eq!(format!("{late:?}"), "UtcDateTime(1969-07-20 20:17:40)");
    assert_eq!(format!("{late:>21}|"), "  1969-07-20 20:17:40|");
}

#[test]
fn what_never_was_or_is_written_otherwise_is_refused() {
    for text in [
        "",
        "2021-03-27",
        "2021-03-27T23:59:59",
        "2021-03-27 23:59:59Z",
        "2021-03-27 23:59:59.0",
        " 2021-03-27 23:59:59",
        "2021-3-27 23:59:59",
        "+021-03-27 23:59:59",
        "2021-03-27 23:59:+9",
        "2021/03/27 23:59:59",
        "0000-00-00 00:00:00",
        "2021-00-10 00:00:00",
        "2021-13-10 00:00:00",
        "2021-04-31 00:00:00",
        "2021-02-29 00:00:00",
        "1900-02-29 00:00:00",
        "2021-03-00 00:00:00",
        "2021-03-27 24:00:00",
        "2021-03-27 23:60:00",
        "2016-12-31 23:59:60",
        "٢٠٢١-03-27 23:59",
    ] {
        assert_eq!(text.parse::<UtcDateTime>(), Err(UtcDateTimeError), "{text}");
    }
    assert_eq!(UtcDateTime::new(10_000, 1, 1, 0, 0, 0), None);
    for seconds in [i64::MIN, -62_167_219_201, 253_402_300_800, i64::MAX] {
        assert_eq!(UtcDateTime::from_unix_timestamp(seconds), None);
    }
}

#[test]
fn a_system_time_turns_into_one_and_back() {
    for text in [
        "2021-03-27 23:59:59",
        "1970-01-01 00:00:00",
        "1815-12-10 08:00:00",
    ] {
        let system = SystemTime::try_from(time(text)).unwrap();
        assert_eq!(UtcDateTime::try_from(system), Ok(time(text)));
    }
    let half = Duration::from_millis(500);
    let (before, after) = (SystemTime::UNIX_EPOCH - half, SystemTime::UNIX_EPOCH + half);
    assert_eq!(before.try_into(), Ok(time("1969-12-31 23:59:59")));
    assert_eq!(after.try_into(), Ok(time("1970-01-01 00:00:00")));
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(400_000_000_000);
    assert_eq!(UtcDateTime::try_from(far), Err(UtcDateTimeError));
}

#[test]
fn in_json_it_is_its_text() {
    let json = "\"2021-03-27 23:59:59\"";
    let read: UtcDateTime = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
    for refused in ["\"2021-02-30 00:00:00\"", "\"\"", "1616889599", "null"] {
        assert!(
            serde_json::from_str::<UtcDateTime>(refused).is_err(),
            "{refused}"
        );
    }
}
