//! Numbers of mapped scalars on their way through serde: `serde_json::Value` and most formats hold
//! integers of 64 bits and doubles, and round what has more digits, without a word.

use std::any::type_name;
use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Number, Value};

/// What becomes of a number with many digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digits {
    Kept,
    Rounded,
}

impl Digits {
    /// What the serializer `S` does. All digits are taken by `serde_json`'s own, which writes text. Should
    /// its name be another one day, digits are refused in words, not rounded.
    pub(crate) fn of<S>() -> Self {
        if is_named::<S>("serde_json::ser::Serializer<") {
            Self::Kept
        } else {
            Self::Rounded
        }
    }
}

fn is_named<T>(name: &str) -> bool {
    type_name::<T>()
        .trim_start_matches("&mut ")
        .starts_with(name)
}

/// JSON on its way out.
pub(crate) enum Written {
    Value(Value),
    /// Only for a serializer that keeps digits: to others it is no JSON.
    Raw(Box<RawValue>),
    List(Vec<Written>),
    Object(BTreeMap<String, Written>),
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Raw(json) => json.serialize(serializer),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => serializer.collect_map(fields),
        }
    }
}

/// JSON on its way in: as text, with the digits of its numbers where it was read from text.
#[derive(Debug)]
pub struct Json(Box<RawValue>);

impl Json {
    pub(crate) fn text(&self) -> &str {
        self.0.get()
    }

    pub(crate) fn raw(&self) -> &RawValue {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if is_named::<D>("serde_json::de::Deserializer<") {
            return Box::deserialize(deserializer).map(Self);
        }
        let value = Value::deserialize(deserializer)?;
        let text = RawValue::from_string(value.to_string());
        text.map(Self).map_err(D::Error::custom)
    }
}

/// Whether more than `most` lists and objects are in each other in the text `json`.
pub(crate) fn is_deeper(json: &str, most: usize) -> bool {
    let (mut rest, mut depth) = (json, 0_usize);
    while let Some(start) = rest.find(['"', '[', '{', ']', '}']) {
        let (_, from) = rest.split_at(start);
        let (mark, behind) = from.split_at(1);
        rest = behind;
        match mark {
            "\"" => rest = behind_string(behind),
            "[" | "{" if depth == most => return true,
            "[" | "{" => depth += 1,
            _ => depth = depth.saturating_sub(1),
        }
    }
    false
}

/// Whether each number in the text `json` is the same one as a [`serde_json::Value`].
pub(crate) fn survive(json: &str) -> bool {
    let mut rest = json;
    while let Some(start) = rest
        .find(|character: char| character == '"' || character == '-' || character.is_ascii_digit())
    {
        let (_, from) = rest.split_at(start);
        rest = if let Some(text) = from.strip_prefix('"') {
            behind_string(text)
        } else {
            let is_in_number = |character: char| {
                character.is_ascii_digit() || matches!(character, '+' | '-' | '.' | 'e' | 'E')
            };
            let end = from.find(|character| !is_in_number(character));
            let (number, behind) = from.split_at(end.unwrap_or(from.len()));
            if !survives(number) {
                return false;
            }
            behind
        };
    }
    true
}

/// What is left behind the quote that ends the string whose inside `text` begins with.
fn behind_string(text: &str) -> &str {
    let mut is_escaped = false;
    let end = text.find(|character| {
        let ends = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    });
    let behind = end.and_then(|end| text.get(end + 1..));
    behind.unwrap_or_default()
}

fn survives(number: &str) -> bool {
    let read = serde_json::from_str::<Number>(number);
    read.is_ok_and(|read| Decimal::of(&read.to_string()) == Decimal::of(number))
}

/// A number by its digits, however it is written: `1.50` is `15e-1`.
#[derive(PartialEq)]
struct Decimal<'a> {
    is_negative: bool,
    /// Without zeros at either end.
    digits: String,
    /// Of ten, that the digits are multiplied with.
    exponent: Option<i64>,
    /// An exponent beyond all measure.
    odd: Option<&'a str>,
}

impl<'a> Decimal<'a> {
    fn of(number: &'a str) -> Self {
        let unsigned = number.strip_prefix('-');
        let (mantissa, exponent) = unsigned
            .unwrap_or(number)
            .split_once(['e', 'E'])
            .unwrap_or((unsigned.unwrap_or(number), "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = [whole, fraction].concat();
        let kept = all.trim_end_matches('0');
        let zeros = all.len() - kept.len();
        let digits = kept.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return Self {
                is_negative: false,
                digits,
                exponent: None,
                odd: None,
            };
        }
        let shift = i64::try_from(zeros)
            .ok()
            .zip(i64::try_from(fraction.len()).ok());
        let parsed = exponent.parse::<i64>().ok().zip(shift);
        let exponent_of_ten = parsed.and_then(|(exponent, (zeros, places))| {
            exponent.checked_add(zeros)?.checked_sub(places)
        });
        Self {
            is_negative: unsigned.is_some(),
            digits,
            odd: exponent_of_ten.is_none().then_some(exponent),
            exponent: exponent_of_ten,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::survive;

    #[test]
    fn numbers_that_a_value_holds_survive_however_they_are_written() {
        for json in [
            "0",
            "-0",
            "-0.0",
            "0e5",
            "1.50",
            "1E2",
            "1e+2",
            "100",
            "0.1",
            "1200.0e-2",
            "18446744073709551615",
            "-9223372036854775808",
            "\"1.00000000000000000000000001\"",
            "\"\\\"1.00000000000000000000000001\"",
            "[1,{\"1.00000000000000000000000001\":2.5}]",
            "null",
            "\"\"",
            "1e22",
        ] {
            assert!(survive(json), "{json}");
        }
    }

    #[test]
    fn numbers_that_a_value_rounds_do_not() {
        for json in [
            "1.00000000000000000000000001",
            "18446744073709551617",
            "-9223372036854775809",
            "1e400",
            "1e-400",
            "[1,{\"a\":0.1234567890123456789}]",
            "\"\\\\\",340282366920938463463374607431768211455",
            "1e99999999999999999999",
        ] {
            assert!(!survive(json), "{json}");
        }
    }
}
