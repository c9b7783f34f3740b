//! Answers as JSON again, and back: what the option `serialize` is for. Each type hands out its parts one
//! by one, so that all the work is compiled once, here.

use serde::de::{Deserialize, DeserializeSeed as _, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::decode::{Root, explain};
use super::draft::Drafted;
use super::encode::Argument;
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
    let object = object(answer).map_err(S::Error::custom)?;
    object.serialize(serializer)
}

/// What generated code calls for `serde::Deserialize`.
pub fn deserialize<'de, D: Deserializer<'de>, T>(deserializer: D) -> Result<T, D::Error>
where
    T: Drafted,
    T::Draft: Slot,
{
    let json = Value::deserialize(deserializer)?;
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
fn decode(json: &Value, place: &mut dyn Nullable) -> Result<(), String> {
    let text = RawValue::from_string(json.to_string()).map_err(|error| error.to_string())?;
    let mut reader = serde_json::Deserializer::from_str(text.get());
    let root = Root {
        data: &mut *place,
        switches: &Switches::UNKNOWN,
    };
    if root.deserialize(&mut reader).is_ok() {
        return Ok(());
    }
    place.clear();
    explain(&text, place, &Switches::UNKNOWN).map_err(|failure| failure.to_string())
}

/// As the server wrote it, the order of its keys aside.
fn object(answer: &dyn Answer) -> Result<Map<String, Value>, serde_json::Error> {
    let mut fields = Map::new();
    for (index, key) in answer.keys().iter().enumerate() {
        if let Some(value) = json(&answer.value(index))? {
            merge(&mut fields, (*key).to_owned(), value);
        }
    }
    for index in 0.. {
        match answer.part(index) {
            AnswerPart::End => break,
            AnswerPart::Absent => {}
            AnswerPart::Typename(name) => {
                merge(&mut fields, "__typename".to_owned(), Value::from(name));
            }
            AnswerPart::Object(part) => {
                for (key, value) in object(part)? {
                    merge(&mut fields, key, value);
                }
            }
        }
    }
    Ok(fields)
}

/// A value; `None` for one that the answer lacked.
pub(crate) fn json(argument: &Argument<'_>) -> Result<Option<Value>, serde_json::Error> {
    Ok(Some(match argument {
        Argument::Absent => return Ok(None),
        Argument::Null => Value::Null,
        Argument::String(text) => Value::from(*text),
        Argument::Int(number) => Value::from(*number),
        Argument::Float(number) => Value::from(*number),
        Argument::Boolean(flag) => Value::from(*flag),
        Argument::Id(id) => Value::from(id.as_str()),
        Argument::Answer(answer) => Value::Object(object(*answer)?),
        Argument::Object(input) => {
            let mut fields = Map::new();
            for (index, key) in input.keys().iter().enumerate() {
                if let Some(value) = json(&input.argument(index))? {
                    fields.insert((*key).to_owned(), value);
                }
            }
            Value::Object(fields)
        }
        Argument::List(list) => {
            let items = (0..).map_while(|index| list.item(index));
            let items = items.map(|item| Ok(json(&item)?.unwrap_or_default()));
            Value::Array(items.collect::<Result<_, serde_json::Error>>()?)
        }
        Argument::Custom(value, _) => {
            let mut text = Vec::new();
            let written = value.append_json(&mut text);
            let read = written.and_then(|()| serde_json::from_slice(&text));
            // Its message may quote the value.
            read.map_err(|_| -> serde_json::Error {
                serde::ser::Error::custom("the `Serialize` of a mapped type failed")
            })?
        }
    }))
}

/// Fragments may select the same key, each with fields of its own below it.
fn merge(fields: &mut Map<String, Value>, key: String, value: Value) {
    match fields.entry(key) {
        serde_json::map::Entry::Vacant(place) => {
            place.insert(value);
        }
        serde_json::map::Entry::Occupied(place) => merge_values(place.into_mut(), value),
    }
}

fn merge_values(known: &mut Value, value: Value) {
    match (known, value) {
        (Value::Object(known), Value::Object(fields)) => {
            for (key, value) in fields {
                merge(known, key, value);
            }
        }
        (Value::Array(known), Value::Array(items)) => {
            for (known, item) in known.iter_mut().zip(items) {
                merge_values(known, item);
            }
        }
        // The same leaf, read twice.
        _ => {}
    }
}
