//! Answers as JSON again, and back: what the option `serialize` is for. Each type hands out its parts one
//! by one, so that all the work is compiled once, here.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::de::{Deserialize, DeserializeSeed as _, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::decode::{Root, explain};
use super::digits::{self, Digits, Json, Written};
use super::draft::Drafted;
use super::encode::{Argument, CustomArgument};
use super::place::{Nullable, Slot};
use super::switches::Switches;

/// A type of an answer on its way out.
///
/// ```ignore
/// impl Answer for Card {
///     fn keys(&self) -> &'static [&'static str] { &["balance"] }
///     fn value(&self, index: usize) -> Argument<'_> {
///         match index { 0 => Argument::of(&self.balance), _ => Argument::Absent }
///     }
///     fn part(&self, index: usize) -> AnswerPart<'_> {
///         match index { 0 => AnswerPart::Object(&self.card_parts), _ => AnswerPart::End }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written with serde: its module is made without the option `serialize`",
    label = "is made without `serialize`, and this is made with it",
    note = "write `serialize` among the options of the attribute that makes `{Self}` too"
)]
pub trait Answer {
    /// The response keys, in order.
    fn keys(&self) -> &'static [&'static str];
    /// The value of the key `index`.
    fn value(&self, index: usize) -> Argument<'_>;
    /// What else stands in the same JSON object: fragments, members.
    fn part(&self, _: usize) -> AnswerPart<'_> {
        AnswerPart::End
    }
}

/// Something else of the same JSON object.
#[allow(clippy::exhaustive_enums, reason = "matched in this crate only")]
pub enum AnswerPart<'a> {
    /// There is no such part, nor any behind it.
    End,
    /// The answer had nothing for it.
    Absent,
    /// The `__typename`.
    Typename(&'a str),
    /// The fields of a fragment or a member.
    Object(&'a dyn Answer),
}

impl<'a> AnswerPart<'a> {
    /// What generated code calls for a part that an answer may lack.
    pub fn of<T: Answer>(part: &'a Option<T>) -> Self {
        part.as_ref()
            .map_or(Self::Absent, |part| Self::Object(part))
    }
}

/// What generated code calls for `serde::Serialize`.
pub fn serialize<S: Serializer>(answer: &dyn Answer, serializer: S) -> Result<S::Ok, S::Error> {
    let object = object(answer, Digits::of::<S>()).map_err(S::Error::custom)?;
    Written::Object(object).serialize(serializer)
}

/// What generated code calls for `serde::Deserialize`.
pub fn deserialize<'de, D: Deserializer<'de>, T>(deserializer: D) -> Result<T, D::Error>
where
    T: Drafted,
    T::Draft: Slot,
{
    let json = Json::deserialize(deserializer)?;
    let mut draft: Option<T::Draft> = None;
    decode(&json, &mut draft).map_err(D::Error::custom)?;
    let value = draft.and_then(T::finish);
    value.ok_or_else(|| D::Error::custom("expected an object, found null"))
}

/// What generated code calls for `serde::Deserialize` of an enum.
pub fn deserialize_enum<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    String::deserialize(deserializer).map(T::from)
}

/// Quickly first; again where it does not fit, to say why.
fn decode(json: &Json, place: &mut dyn Nullable) -> Result<(), String> {
    let mut reader = serde_json::Deserializer::from_str(json.text());
    let root = Root {
        data: &mut *place,
        switches: &Switches::UNKNOWN,
    };
    if root.deserialize(&mut reader).is_ok() {
        return Ok(());
    }
    place.clear();
    explain(json.raw(), place, &Switches::UNKNOWN).map_err(|failure| failure.to_string())
}

/// As the server wrote it, the order of its keys aside.
fn object(answer: &dyn Answer, digits: Digits) -> Result<Fields, &'static str> {
    let mut fields = Fields::new();
    for (index, key) in answer.keys().iter().enumerate() {
        if let Some(value) = written(&answer.value(index), digits)? {
            merge(&mut fields, (*key).to_owned(), value);
        }
    }
    for index in 0.. {
        match answer.part(index) {
            AnswerPart::End => break,
            AnswerPart::Absent => {}
            AnswerPart::Typename(name) => {
                let name = Written::Value(Value::from(name));
                merge(&mut fields, "__typename".to_owned(), name);
            }
            AnswerPart::Object(part) => {
                for (key, value) in object(part, digits)? {
                    merge(&mut fields, key, value);
                }
            }
        }
    }
    Ok(fields)
}

type Fields = BTreeMap<String, Written>;

/// A value; `None` for one that the answer lacked.
pub(crate) fn written(
    argument: &Argument<'_>,
    digits: Digits,
) -> Result<Option<Written>, &'static str> {
    let leaf = match argument {
        Argument::Absent => return Ok(None),
        Argument::Null => Value::Null,
        Argument::String(text) => Value::from(*text),
        Argument::Int(number) => Value::from(*number),
        Argument::Float(number) => Value::from(*number),
        Argument::Boolean(flag) => Value::from(*flag),
        Argument::Id(id) => Value::from(id.as_str()),
        Argument::Answer(answer) => return Ok(Some(Written::Object(object(*answer, digits)?))),
        Argument::Object(input) => {
            let mut fields = Fields::new();
            for (index, key) in input.keys().iter().enumerate() {
                if let Some(value) = written(&input.argument(index), digits)? {
                    fields.insert((*key).to_owned(), value);
                }
            }
            return Ok(Some(Written::Object(fields)));
        }
        Argument::List(list) => {
            let items = (0..).map_while(|index| list.item(index));
            let items = items.map(|item| {
                let item = written(&item, digits)?;
                Ok(item.unwrap_or(Written::Value(Value::Null)))
            });
            let items: Result<_, &'static str> = items.collect();
            return Ok(Some(Written::List(items?)));
        }
        Argument::Custom(value, _) => return custom(*value, digits).map(Some),
    };
    Ok(Some(Written::Value(leaf)))
}

/// The same as a [`Value`], for a mock: with the digits that it holds.
pub(crate) fn json(argument: &Argument<'_>) -> Result<Option<Value>, &'static str> {
    let value = written(argument, Digits::Kept)?.map(serde_json::to_value);
    value.transpose().map_err(|_| "cannot be written as JSON")
}

/// What a mapped type writes of itself. Its error may quote the value, so it goes no further.
fn custom(value: &dyn CustomArgument, digits: Digits) -> Result<Written, &'static str> {
    let mut bytes = Vec::new();
    let written = value.append_json(&mut bytes);
    let text = written.ok().and_then(|()| String::from_utf8(bytes).ok());
    let raw = text.and_then(|text| RawValue::from_string(text).ok());
    let raw = raw.ok_or("the `Serialize` of a mapped type failed")?;
    if digits::survive(raw.get()) {
        let read = serde_json::from_str(raw.get());
        return read
            .map(Written::Value)
            .map_err(|_| "the `Serialize` of a mapped type nests too deeply");
    }
    match digits {
        Digits::Kept => Ok(Written::Raw(raw)),
        Digits::Rounded => Err(
            "a mapped scalar has more digits than a `serde_json::Value` or another format holds: \
             write it as JSON text, with `serde_json::to_string`",
        ),
    }
}

/// Fragments may select the same key, each with fields of its own below it.
fn merge(fields: &mut Fields, key: String, value: Written) {
    match fields.entry(key) {
        Entry::Vacant(place) => {
            place.insert(value);
        }
        Entry::Occupied(place) => merge_values(place.into_mut(), value),
    }
}

fn merge_values(known: &mut Written, value: Written) {
    match (known, value) {
        (Written::Object(known), Written::Object(fields)) => {
            for (key, value) in fields {
                merge(known, key, value);
            }
        }
        (Written::List(known), Written::List(items)) => {
            for (known, item) in known.iter_mut().zip(items) {
                merge_values(known, item);
            }
        }
        // The same leaf, read twice.
        _ => {}
    }
}
